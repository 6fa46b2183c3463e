"""Recurrence rules: the part of RFC 5545 RRULE that counts in days."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Annotated

from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrulestr
from pydantic import AfterValidator

from src.config import LAST_YEAR
from src.schemas.common import Line


def _list_of(value: str) -> str:
    return f"{value}(,{value}){{0,30}}"


_DAY, _MONTH_DAY = "(MO|TU|WE|TH|FR|SA|SU)", "-?([1-9]|[12][0-9]|3[01])"
_COMMON = {
    "FREQ": "[A-Z]+",
    "INTERVAL": "[1-9][0-9]{0,2}",
    "COUNT": "[1-9][0-9]{0,3}",
    "UNTIL": "[0-9]{8}",
}
_WEEKLY = {**_COMMON, "WKST": _DAY, "BYDAY": _list_of(_DAY)}
_MONTHLY = {
    **_WEEKLY,
    "BYDAY": _list_of(f"([+-]?[1-5])?{_DAY}"),
    "BYMONTHDAY": _list_of(_MONTH_DAY),
    "BYMONTH": _list_of("([1-9]|1[0-2])"),
    "BYSETPOS": _MONTH_DAY,
}
# Only these parts reach dateutil, which accepts more: some of it never ends.
_PARTS_BY_FREQUENCY = {"DAILY": _COMMON, "WEEKLY": _WEEKLY, "MONTHLY": _MONTHLY, "YEARLY": _MONTHLY}

_CALENDAR_CYCLE_YEARS = 400
"""The Gregorian calendar repeats its days and weekdays after this number of years."""


def find_next_occurrence(rule: str, first: date, after: date) -> date | None:
    """Return the next occurrence after a day of a rule that begins on `first`, or None if the rule has ended.

    `first` is the first occurrence that COUNT counts, whether or not it matches the rule. An occurrence more
    than a hundred years after `first` may be reported as None.
    """
    count = re.search("COUNT=([0-9]+)", rule)
    until = re.search("UNTIL=([0-9]+)", rule)
    last_number = int(count[1]) if count else None
    for number, day in enumerate(_occurrences_after(rule, first), start=2):
        if (last_number is not None and number > last_number) or (until and f"{day:%Y%m%d}" > until[1]):
            return None
        if day > after:
            return day
    return None


def without_first_occurrence(rule: str) -> str:
    """Return the rule for the occurrences after the first one: its COUNT is one less."""
    return re.sub("COUNT=([0-9]+)", lambda count: f"COUNT={int(count[1]) - 1}", rule)


def _occurrences_after(rule: str, first: date) -> Iterator[date]:
    """Yield the occurrences of a rule after its first day, in order; COUNT and UNTIL are ignored."""
    endless = re.sub(";(COUNT|UNTIL)=[^;]*", "", rule)
    # Searched in the last years of the calendar, because the search ends with the calendar: for a rule that
    # no day matches, such as every 30 February, it would search from today to the year 9999.
    shift = (date.max.year - 100 - first.year) // _CALENDAR_CYCLE_YEARS * _CALENDAR_CYCLE_YEARS
    begin = datetime.combine(first.replace(year=first.year + shift), time.min)
    for found in rrulestr(endless, dtstart=begin).xafter(begin):
        if found.year - shift > LAST_YEAR:
            return
        yield found.date().replace(year=found.year - shift)


MAX_INTERVAL_MONTHS = 120


def find_next_by_months(interval_months: int, first: date, after: date) -> date | None:
    """Return the next day after a day that is a multiple of an interval after `first`.

    The day of the month is that of `first`, or the last one of a shorter month: 31 January, 28 February,
    31 March. Returns None near the end of the calendar.
    """
    if after.year > LAST_YEAR - MAX_INTERVAL_MONTHS // 12:
        return None
    months = (after.year - first.year) * 12 + after.month - first.month
    multiple = max(1, months // interval_months)
    # It may be in the month of `after`, on the same day or an earlier one.
    if first + relativedelta(months=multiple * interval_months) <= after:
        multiple += 1
    return first + relativedelta(months=multiple * interval_months)


def find_recurrence_error(
    rule: str | None, interval_months: int | None, starts_on: date | None, scheduled_on: date | None
) -> tuple[str, str] | None:
    """Return the field of a maintenance that contradicts its recurrence, and the message; None: no field."""
    if rule is not None and interval_months is not None:
        return "interval_months", "Give either recurrence_rule or interval_months, not both"
    if rule is None and interval_months is None:
        if starts_on is not None:
            return "recurrence_starts_on", "Only a recurring maintenance has recurrence_starts_on"
        return None
    if scheduled_on is None:
        return "scheduled_on", "A recurring maintenance needs scheduled_on"
    if starts_on is not None and starts_on > scheduled_on:
        return "recurrence_starts_on", "The recurrence must start on or before scheduled_on"
    # COUNT and UNTIL are not considered: a series may have one maintenance.
    if rule is not None and next(_occurrences_after(rule, starts_on or scheduled_on), None) is None:
        return "recurrence_rule", "The rule has no occurrence after scheduled_on"
    return None


def _validate(text: str) -> str:
    rule = text.upper()
    given = [part.partition("=") for part in rule.split(";")]
    parts = {name: value for name, _, value in given}
    patterns = _PARTS_BY_FREQUENCY.get(parts.get("FREQ", ""))
    if patterns is None or given[0][0] != "FREQ":
        raise ValueError("This must begin with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY")
    if not set(parts) <= set(patterns) or len(parts) < len(given):
        raise ValueError(f"FREQ={parts['FREQ']} allows the parts {', '.join(patterns)}, each at most once")
    if invalid := [name for name, value in parts.items() if not re.fullmatch(patterns[name], value)]:
        raise ValueError(
            f"{invalid[0]} is invalid; write it as in FREQ=MONTHLY;INTERVAL=6;BYDAY=-1FR;UNTIL=20301231"
        )
    return rule


RecurrenceRule = Annotated[Line, AfterValidator(_validate)]
"""A recurrence rule (RFC 5545 RRULE) that counts in days, such as `FREQ=MONTHLY;INTERVAL=6`."""
