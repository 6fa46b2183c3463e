"""What one typed cell means: a date, a price, a person. What cannot be told is None, never a guess."""

import math
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

Cell = int | float | str | bool | date | datetime | time | timedelta

# Excel counts days from here, having taken 1900 for a leap year.
EXCEL_EPOCH = date(1899, 12, 30)
# Equipment outside these years is a typing mistake.
FIRST_YEAR, LAST_YEAR = 1980, 2099
# What the column holds: numeric(16, 2).
HIGHEST_PRICE = Decimal(10) ** 14

SPACE = re.compile(r"\s+")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
DIGITS = re.compile(r"[0-9]+")
DATE = re.compile(
    r"(?P<year>[0-9]{4})(?:\s*[-./년]\s*(?P<month>[0-9]{1,2})(?:\s*[-./월]\s*(?P<day>[0-9]{1,2}))?)?\s*[.일월년]?"
)
PRICE = re.compile(
    r"(?:₩|￦|\\|KRW)?\s*(?P<amount>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<cents>\.[0-9]{1,2})?\s*원?"
)

NOTHING = frozenset({"", "-", "–", "—"})
"""What people type into a cell to say that there is nothing."""

NO_SERIAL = frozenset(
    {"없음", "무", "미상", "미확인", "확인필요", "확인불가", "n/a", "na", "none", "tbd", "unknown", "x", "?"}
)
"""What stands in the place of a serial number that nobody knows."""

SURNAMES = frozenset(
    "가간갈강고곡공곽구국권금기길김나남노도동두라류마맹명모목문민박반방배백변복봉부사서석선설성소손송승시신심"
    "안양어엄여연염예오옥온왕용우원위유육윤은음이인임장전정제조주지진차채천초최추탁탄태편표피하한함허현형호홍황"
)
# Rooms, teams and uses that begin like a name: 공용 is no Mr Gong, 전시회 no Ms Jeon. 장영실 is somebody.
NOT_PEOPLE = re.compile(
    r".*(?:공용|창고|전시|회의|예비|재고|서버|장비|고객|센터|본사|본관|본부|지점|지사|현장|미정|미상|확인|대여).*"
    r"|.*팀|(?:연구|임원|전산|기획|강의|방송|안내|교육)실|(?:인사|기획|구매|연구)[부소]"
    r"|전체|전원|전직원|기타|없음|부재|이동|반납|반출|임대|안내|주차장|강당|강의장"
)
PERSON = re.compile(r"[가-힣]{2,4}[A-Za-z]?")


class ReadDate(NamedTuple):
    """A date, and whether the cell said all of it."""

    value: date
    is_exact: bool


def plain(cell: Cell) -> str:
    """Return the cell as text, as a person would type it."""
    if isinstance(cell, str):
        return CONTROL.sub("", unicodedata.normalize("NFC", cell)).strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def one_line(cell: Cell) -> str:
    """Return the cell as text without line breaks and repeated blanks."""
    return _one_line(cell) if isinstance(cell, str) else plain(cell)


# A ledger says the same few things over and over.
@lru_cache(maxsize=65_536)
def _one_line(text: str) -> str:
    return SPACE.sub(" ", plain(text))


def read_date(cell: Cell) -> ReadDate | None:
    """Return the day that a cell names; a year or a month alone is its first day, and not exact."""
    if isinstance(cell, datetime):
        return _within(cell.date(), is_exact=cell.time() == time())
    if isinstance(cell, date):
        return _within(cell)
    if isinstance(cell, bool | time | timedelta):
        return None
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            return None
        # An unformatted date is a count of days (29,221 begins 1980); 2022 and 20220314 were typed so.
        if 29_221 <= cell < 73_051:
            return _within(EXCEL_EPOCH + timedelta(days=int(cell)), is_exact=cell == int(cell))
    text = one_line(cell)
    if DIGITS.fullmatch(text) and len(text) in (6, 8):
        return _from_parts(text[:4], text[4:6], text[6:] or None)
    found = DATE.fullmatch(text)
    return _from_parts(found["year"], found["month"], found["day"]) if found else None


def _from_parts(year: str, month: str | None, day: str | None) -> ReadDate | None:
    try:
        value = date(int(year), int(month or 1), int(day or 1))
    except ValueError:  # there is no 31 February
        return None
    return _within(value, is_exact=day is not None)


def _within(value: date, *, is_exact: bool = True) -> ReadDate | None:
    return ReadDate(value, is_exact) if FIRST_YEAR <= value.year <= LAST_YEAR else None


def read_price(cell: Cell) -> Decimal | None:
    """Return the amount of won that a cell names."""
    if isinstance(cell, bool | date | time | timedelta):
        return None
    if isinstance(cell, int | float):
        amount = Decimal(str(cell)) if math.isfinite(cell) else Decimal(-1)
    else:
        found = PRICE.fullmatch(one_line(cell))
        if found is None:
            return None
        amount = Decimal(found["amount"].replace(",", "") + (found["cents"] or ""))
    if not 0 <= amount < HIGHEST_PRICE or amount != round(amount, 2):
        return None
    return round(amount, 2)


def is_person(text: str) -> bool:
    """Tell whether a holder is somebody, such as 조서현B, and not a room, a store or a TBD."""
    return PERSON.fullmatch(text) is not None and text[0] in SURNAMES and NOT_PEOPLE.fullmatch(text) is None


def has_serial(text: str) -> bool:
    """Tell whether the text is a serial number, and not a word for having none."""
    return text not in NOTHING and text.casefold() not in NO_SERIAL
