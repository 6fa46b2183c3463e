"""What recurs: rules of RFC 5545 that go by days."""

import re
from datetime import date, datetime, time
from typing import Annotated

from dateutil.rrule import rrulestr
from pydantic import AfterValidator

from src.schemas.common import LAST_YEAR, Line


def _list_of(value: str) -> str:
    return f"{value}(,{value}){{0,30}}"


_DAY, _OF_MONTH = "(MO|TU|WE|TH|FR|SA|SU)", "-?([1-9]|[12][0-9]|3[01])"
_ALWAYS = {
    "FREQ": "[A-Z]+",
    "INTERVAL": "[1-9][0-9]{0,2}",
    "COUNT": "[1-9][0-9]{0,3}",
    "UNTIL": "[0-9]{8}",
}
_WEEKLY = {**_ALWAYS, "WKST": _DAY, "BYDAY": _list_of(_DAY)}
_MONTHLY = {
    **_WEEKLY,
    "BYDAY": _list_of(f"([+-]?[1-5])?{_DAY}"),
    "BYMONTHDAY": _list_of(_OF_MONTH),
    "BYMONTH": _list_of("([1-9]|1[0-2])"),
    "BYSETPOS": _OF_MONTH,
}
# Nothing reaches dateutil that is not written so: it takes more, and some of that never ends.
_PARTS = {"DAILY": _ALWAYS, "WEEKLY": _WEEKLY, "MONTHLY": _MONTHLY, "YEARLY": _MONTHLY}

_CYCLE = 400
"""The calendar's days and weekdays are the same again after so many years."""


def following(rule: str, day: date) -> tuple[date, str] | None:
    """Return the day that comes after a day by a rule, and the rule as it goes on from there.

    The day itself is the first of those that COUNT counts, whether it fits the rule or not. What comes only
    in a hundred years or later may be taken for never.
    """
    count = re.search("COUNT=([0-9]+)", rule)
    until = re.search("UNTIL=([0-9]+)", rule)
    found = _next_of(rule, day)
    if found is None or (count and int(count[1]) == 1) or (until and f"{found:%Y%m%d}" > until[1]):
        return None
    return found, rule if count is None else rule.replace(count[0], f"COUNT={int(count[1]) - 1}")


def fits_a_day(rule: str, day: date) -> bool:
    """Return whether any day comes after a day by a rule, if it did not end."""
    return _next_of(rule, day) is not None


def _next_of(rule: str, day: date) -> date | None:
    """Return the day that comes after a day by a rule, wherever it ends."""
    endless = re.sub(";(COUNT|UNTIL)=[^;]*", "", rule)
    # Looked for in the last years of the calendar, at whose end the search ends: where no day fits, as each
    # 30 February, it would go on from today to the year 9999.
    shift = (date.max.year - 100 - day.year) // _CYCLE * _CYCLE
    begin = datetime.combine(day.replace(year=day.year + shift), time.min)
    found = rrulestr(endless, dtstart=begin).after(begin)
    if found is None or found.year - shift > LAST_YEAR:
        return None
    return found.date().replace(year=found.year - shift)


def _checked(text: str) -> str:
    rule = text.upper()
    named = [part.partition("=") for part in rule.split(";")]
    parts = {name: value for name, _, value in named}
    known = _PARTS.get(parts.get("FREQ", ""))
    if known is None or named[0][0] != "FREQ":
        raise ValueError("it must begin with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY")
    if not set(parts) <= set(known) or len(parts) < len(named):
        raise ValueError(f"{parts['FREQ']} goes with {', '.join(known)}, each once")
    if wrong := [name for name, value in parts.items() if not re.fullmatch(known[name], value)]:
        raise ValueError(f"its {wrong[0]} is not as in FREQ=MONTHLY;INTERVAL=6;BYDAY=-1FR;UNTIL=20301231")
    return rule


RecurrenceRule = Annotated[Line, AfterValidator(_checked)]
"""A rule of RFC 5545 that goes by days, such as FREQ=MONTHLY;INTERVAL=6."""
