"""Recurrence rules: the part of RFC 5545 RRULE that counts in days."""

import re
from datetime import date, datetime, time
from typing import Annotated

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


def find_next_occurrence(rule: str, day: date) -> tuple[date, str] | None:
    """Return the next occurrence of a rule after a day, and the rule for the occurrences after that one.

    Returns None if the rule has ended. The day itself is the first occurrence that COUNT counts, whether or
    not it matches the rule. An occurrence more than a hundred years away may be reported as None.
    """
    count = re.search("COUNT=([0-9]+)", rule)
    until = re.search("UNTIL=([0-9]+)", rule)
    found = _next_occurrence(rule, day)
    if found is None or (count and int(count[1]) == 1) or (until and f"{found:%Y%m%d}" > until[1]):
        return None
    return found, rule if count is None else rule.replace(count[0], f"COUNT={int(count[1]) - 1}")


def has_next_occurrence(rule: str, day: date) -> bool:
    """Return whether a rule, without its COUNT and UNTIL, has an occurrence after a day."""
    return _next_occurrence(rule, day) is not None


def _next_occurrence(rule: str, day: date) -> date | None:
    """Return the next occurrence of a rule after a day; COUNT and UNTIL are ignored."""
    endless = re.sub(";(COUNT|UNTIL)=[^;]*", "", rule)
    # Searched in the last years of the calendar, because the search ends with the calendar: for a rule that
    # no day matches, such as every 30 February, it would search from today to the year 9999.
    shift = (date.max.year - 100 - day.year) // _CALENDAR_CYCLE_YEARS * _CALENDAR_CYCLE_YEARS
    begin = datetime.combine(day.replace(year=day.year + shift), time.min)
    found = rrulestr(endless, dtstart=begin).after(begin)
    if found is None or found.year - shift > LAST_YEAR:
        return None
    return found.date().replace(year=found.year - shift)


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
