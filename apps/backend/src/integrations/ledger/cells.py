"""Parsers of single cells: texts, dates, prices and serial numbers. An unclear cell is None."""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from src.text import plain_characters, remove_invisible


@dataclass(frozen=True, slots=True)
class UnreadableCell:
    """A cell with a value that the workbook does not contain, and the reason."""

    text: str
    """The error or the formula in the cell."""
    reason: str


class FormattedNumber(float):
    """A number that the spreadsheet displays in other digits, such as 00123."""

    displayed: str

    def __new__(cls, number: float, displayed: str) -> "FormattedNumber":
        self = super().__new__(cls, number)
        self.displayed = displayed
        return self


Cell = int | float | str | bool | date | datetime | time | timedelta | UnreadableCell

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
    r"(?:(?<=[0-9.일])\s*\([월화수목금토일]\)|(?<=[0-9])[ T]00:00(?::00)?)?"
)
PRICE = re.compile(
    r"(?:₩|￦|\\|KRW)?\s*(?P<amount>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<cents>\.[0-9]{1,2})?\s*원?"
)

EMPTY_MARKERS = frozenset({"", "-", "–", "—", ".", ".."})
"""Contents of cells that mean that there is no value."""

NO_SERIAL_MARKERS = frozenset(
    {"없음", "무", "미상", "미확인", "확인필요", "확인불가", "n/a", "na", "none", "tbd", "unknown", "x", "?"}
)
"""Contents of serial number cells that mean that the number is unknown."""

EXACT_DIGITS = 15
"""Spreadsheets keep this many digits of a number and replace the others by zeros."""
SCIENTIFIC = re.compile(r"[0-9](?:\.[0-9]+)?E\+[0-9]{1,3}", re.IGNORECASE)
LOST_CHARACTER = "\ufffd"
"""The character that replaces one that a program could not decode."""
ERRORS = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|#+)"
)
"""The errors of formulas; a column that is too narrow displays `####`."""


class ParsedDate(NamedTuple):
    """A date, and whether the cell contained its year, month and day."""

    value: date
    is_exact: bool


def cell_text(cell: Cell) -> str:
    """Return a cell as text in NFC, without control characters; whole numbers have no decimal point."""
    if isinstance(cell, UnreadableCell):
        cell = cell.text
    if isinstance(cell, str):
        return normalize("NFC", CONTROL.sub("", cell)).strip()
    if isinstance(cell, FormattedNumber):
        return cell.displayed
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def single_line(cell: Cell) -> str:
    """Return a cell as text without line breaks, repeated spaces and invisible characters."""
    return _single_line(cell if isinstance(cell, str) else cell_text(cell))


# A ledger repeats the same few texts.
@lru_cache(maxsize=65_536)
def _single_line(text: str) -> str:
    return SPACE.sub(" ", remove_invisible(cell_text(text))).strip()


def parse_date(cell: Cell) -> ParsedDate | None:
    """Return the date in a cell; a year or month alone becomes its first day, and is not exact."""
    if isinstance(cell, datetime):
        return _in_valid_years(cell.date(), is_exact=cell.time() == time())
    if isinstance(cell, date):
        return _in_valid_years(cell)
    if isinstance(cell, bool | time | timedelta | UnreadableCell):
        return None
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            return None
        # An unformatted date is a count of days, from 29,221 (1980) on; 2022 and 20220314 are typed dates.
        if 29_221 <= cell < 73_051:
            return _in_valid_years(EXCEL_EPOCH + timedelta(days=int(cell)), is_exact=cell == int(cell))
    text = plain_characters(single_line(cell))
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
    if isinstance(cell, bool | date | time | timedelta | UnreadableCell):
        return None
    if isinstance(cell, int | float):
        amount = Decimal(str(cell)) if math.isfinite(cell) else Decimal(-1)
    else:
        found = PRICE.fullmatch(plain_characters(single_line(cell)))
        if found is None:
            return None
        amount = Decimal(found["amount"].replace(",", "") + (found["cents"] or ""))
    if not 0 <= amount < PRICE_LIMIT or amount != int(amount):
        return None
    return Decimal(int(amount))


def find_damage(cell: Cell, *, is_verbatim: bool) -> str | None:
    """Return how the spreadsheet has lost the value of a cell, or None if it is readable.

    `is_verbatim` is true for names and identifiers, which must not be read from a number or date that the
    spreadsheet has made of them.
    """
    if isinstance(cell, UnreadableCell):
        return cell.reason
    if isinstance(cell, str):
        text = cell.strip()
        if LOST_CHARACTER in text:
            return "a character was lost"
        if decoded := _decode_hangul(text):
            return f"Hangul read in a wrong encoding ({decoded})"
        if ERRORS.fullmatch(text):
            return "an error of a formula"
        if is_verbatim and SCIENTIFIC.fullmatch(text):
            return "in scientific notation, which has lost digits"
        return None
    if not is_verbatim:
        return None
    if isinstance(cell, bool | date | time | timedelta):
        return "changed to a date, time or truth value by the spreadsheet"
    if not abs(cell) < 10**EXACT_DIGITS:
        return f"a number of more than {EXACT_DIGITS} digits, rounded by the spreadsheet"
    return None


def _decode_hangul(text: str) -> str | None:
    """Return the Hangul of a text that a program has read as Western European, such as `Àç°í` for 재고."""
    if text.isascii():
        return None
    try:
        decoded = text.encode("cp1252").decode("euc-kr")
    except UnicodeError:
        return None
    return decoded if all(character.isascii() or "가" <= character <= "힣" for character in decoded) else None


def is_serial_number(text: str) -> bool:
    """Return whether a text is a serial number, and not a marker for an empty or unknown one."""
    return text not in EMPTY_MARKERS and text.casefold() not in NO_SERIAL_MARKERS
