"""Parsers of single cells: dates, prices, persons and serial numbers. An unclear cell is None."""

import math
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

Cell = int | float | str | bool | date | datetime | time | timedelta

# Day 0 of Excel, which treats 1900 as a leap year.
EXCEL_EPOCH = date(1899, 12, 30)
# A year outside this range is a typing mistake.
FIRST_YEAR, LAST_YEAR = 1980, 2099
# The limit of the column: numeric(18, 3).
PRICE_LIMIT = Decimal(10) ** 15

SPACE = re.compile(r"\s+")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
DIGITS = re.compile(r"[0-9]+")
DATE = re.compile(
    r"(?P<year>[0-9]{4})(?:\s*[-./년]\s*(?P<month>[0-9]{1,2})(?:\s*[-./월]\s*(?P<day>[0-9]{1,2}))?)?\s*[.일월년]?"
)
PRICE = re.compile(
    r"(?:₩|￦|\\|KRW)?\s*(?P<amount>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<cents>\.[0-9]{1,2})?\s*원?"
)

EMPTY_MARKERS = frozenset({"", "-", "–", "—"})
"""Contents of cells that mean that there is no value."""

NO_SERIAL_MARKERS = frozenset(
    {"없음", "무", "미상", "미확인", "확인필요", "확인불가", "n/a", "na", "none", "tbd", "unknown", "x", "?"}
)
"""Contents of serial number cells that mean that the number is unknown."""

SURNAMES = frozenset(
    "가간갈강고곡공곽구국권금기길김나남노도동두라류마맹명모목문민박반방배백변복봉부사서석선설성소손송승시신심"
    "안양어엄여연염예오옥온왕용우원위유육윤은음이인임장전정제조주지진차채천초최추탁탄태편표피하한함허현형호홍황"
)
# Rooms, teams and uses that begin with a surname: 공용 and 전시회 are not persons, but 장영실 is.
NOT_A_PERSON = re.compile(
    r".*(?:공용|창고|전시|회의|예비|재고|서버|장비|고객|센터|본사|본관|본부|지점|지사|현장|미정|미상|확인|대여).*"
    r"|.*팀|(?:연구|임원|전산|기획|강의|방송|안내|교육)실|(?:인사|기획|구매|연구)[부소]"
    r"|전체|전원|전직원|기타|없음|부재|이동|반납|반출|임대|안내|주차장|강당|강의장"
)
PERSON = re.compile(r"[가-힣]{2,4}[A-Za-z]?")


class ParsedDate(NamedTuple):
    """A date, and whether the cell contained its year, month and day."""

    value: date
    is_exact: bool


def cell_text(cell: Cell) -> str:
    """Return a cell as text in NFC, without control characters; whole numbers have no decimal point."""
    if isinstance(cell, str):
        return CONTROL.sub("", unicodedata.normalize("NFC", cell)).strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def single_line(cell: Cell) -> str:
    """Return a cell as text without line breaks and repeated spaces."""
    return _single_line(cell) if isinstance(cell, str) else cell_text(cell)


# A ledger repeats the same few texts.
@lru_cache(maxsize=65_536)
def _single_line(text: str) -> str:
    return SPACE.sub(" ", cell_text(text))


def parse_date(cell: Cell) -> ParsedDate | None:
    """Return the date in a cell; a year or month alone becomes its first day, and is not exact."""
    if isinstance(cell, datetime):
        return _in_valid_years(cell.date(), is_exact=cell.time() == time())
    if isinstance(cell, date):
        return _in_valid_years(cell)
    if isinstance(cell, bool | time | timedelta):
        return None
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            return None
        # An unformatted date is a count of days, from 29,221 (1980) on; 2022 and 20220314 are typed dates.
        if 29_221 <= cell < 73_051:
            return _in_valid_years(EXCEL_EPOCH + timedelta(days=int(cell)), is_exact=cell == int(cell))
    text = single_line(cell)
    if DIGITS.fullmatch(text) and len(text) in (6, 8):
        return _build_date(text[:4], text[4:6], text[6:] or None)
    found = DATE.fullmatch(text)
    return _build_date(found["year"], found["month"], found["day"]) if found else None


def _build_date(year: str, month: str | None, day: str | None) -> ParsedDate | None:
    try:
        value = date(int(year), int(month or 1), int(day or 1))
    except ValueError:  # such as 31 February
        return None
    return _in_valid_years(value, is_exact=day is not None)


def _in_valid_years(value: date, *, is_exact: bool = True) -> ParsedDate | None:
    return ParsedDate(value, is_exact) if FIRST_YEAR <= value.year <= LAST_YEAR else None


def parse_price(cell: Cell) -> Decimal | None:
    """Return the amount in a cell, in won, which have no decimals."""
    if isinstance(cell, bool | date | time | timedelta):
        return None
    if isinstance(cell, int | float):
        amount = Decimal(str(cell)) if math.isfinite(cell) else Decimal(-1)
    else:
        found = PRICE.fullmatch(single_line(cell))
        if found is None:
            return None
        amount = Decimal(found["amount"].replace(",", "") + (found["cents"] or ""))
    if not 0 <= amount < PRICE_LIMIT or amount != int(amount):
        return None
    return Decimal(int(amount))


def is_person(text: str) -> bool:
    """Return whether a holder is a person, such as 조서현B, and not a room, a storage or a placeholder."""
    return PERSON.fullmatch(text) is not None and text[0] in SURNAMES and NOT_A_PERSON.fullmatch(text) is None


def is_serial_number(text: str) -> bool:
    """Return whether a text is a serial number, and not a marker for an empty or unknown one."""
    return text not in EMPTY_MARKERS and text.casefold() not in NO_SERIAL_MARKERS
