"""Files of exchange rates in the layout of the European Central Bank.

The first column is the date and each other column is a currency, with the amount for one unit of the base
currency: `eurofxref.csv` of a day, or `eurofxref-hist.csv` of all days.
"""

import csv
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import NamedTuple

from src.config import FIRST_YEAR, LAST_YEAR
from src.currencies import is_currency
from src.errors import FieldError, ValidationFailed

MAX_RATES = 300_000
"""Rates of one file: 41 currencies on each working day from 1999 to 2026."""
MAX_ERRORS = 20
NO_RATE = ("", "N/A")
RATE_LIMIT, RATE_DECIMALS = Decimal(10) ** 10, 10


class FileRate(NamedTuple):
    """A rate of a file: the amount of a currency for one unit of the base currency."""

    currency: str
    effective_on: date
    rate: Decimal


def parse_rates(content: bytes, base_currency: str) -> list[FileRate]:
    """Return the rates of a file, in its order. Cells that are empty or `N/A` have none.

    Raises: ValidationFailed, with the line and column of each error, such as `/3/USD`.
    """
    try:
        lines = list(csv.reader(StringIO(content.decode("utf-8-sig")), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValidationFailed("The file is not a CSV file in UTF-8") from error
    currencies = _parse_header(lines[0] if lines else [], base_currency)
    errors: list[FieldError] = []
    rates: list[FileRate] = []
    days: set[date] = set()
    for number, cells in enumerate(lines[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        day = _parse_day(cells[0].strip())
        if day is None or day in days:
            reason = "This is not a date, as in 2024-01-31" if day is None else "This day was given before"
            errors.append(FieldError(f"/{number}/Date", "invalid", reason))
            continue
        days.add(day)
        if any(cell.strip() for cell in cells[1 + len(currencies) :]):
            errors.append(FieldError(f"/{number}", "invalid", "This line has more columns than the header"))
        for currency, cell in zip(currencies, cells[1:], strict=False):
            if not currency or (text := cell.strip()) in NO_RATE:
                continue
            if (rate := _parse_rate(text)) is None:
                errors.append(
                    FieldError(f"/{number}/{currency}", "invalid", "This is not a rate, as in 1391.5")
                )
            else:
                rates.append(FileRate(currency, day, rate))
    if not rates and not errors:
        errors.append(FieldError("", "missing", "The file has no rates"))
    if len(rates) > MAX_RATES:
        errors.append(FieldError("", "too_long", f"A file must have at most {MAX_RATES:,} rates; divide it"))
    if errors:
        raise ValidationFailed(errors=errors[:MAX_ERRORS])
    return rates


def _parse_header(cells: list[str], base_currency: str) -> list[str]:
    """Return the currencies of the columns after the date; a column without a name is empty.

    Raises: ValidationFailed.
    """
    names = [cell.strip() for cell in cells]
    if not names or names[0].lower() != "date":
        raise ValidationFailed.at("/1", "The first line must be Date and the codes of currencies")
    currencies = names[1:]
    named = [name for name in currencies if name]
    errors = [
        FieldError(f"/1/{name}", "invalid", "This is not the code of another currency, or it is repeated")
        for position, name in enumerate(named)
        if not is_currency(name) or name == base_currency or name in named[:position]
    ]
    if errors:
        raise ValidationFailed(errors=errors[:MAX_ERRORS])
    return currencies


def _parse_day(text: str) -> date | None:
    """Return a date such as `2026-11-27`, or `27 November 2026` as in the file of a day."""
    for layout in ("%Y-%m-%d", "%d %B %Y"):
        try:
            day = datetime.strptime(text, layout).date()  # noqa: DTZ007 - a date has no time zone
        except ValueError:
            continue
        return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return None


def _parse_rate(text: str) -> Decimal | None:
    try:
        rate = Decimal(text)
    except InvalidOperation:
        return None
    if not rate.is_finite() or not 0 < rate < RATE_LIMIT or rate != round(rate, RATE_DECIMALS):
        return None
    return rate
