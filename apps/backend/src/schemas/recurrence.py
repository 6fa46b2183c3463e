"""What recurs: rules of RFC 5545 that go by days."""

import re
from datetime import date, datetime, time
from typing import Annotated

from dateutil.rrule import rrulestr
from pydantic import AfterValidator

from src.schemas.common import Line

_ALWAYS = ("INTERVAL", "COUNT", "UNTIL")
_BY_MONTHS = (*_ALWAYS, "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS")
# With what else the RFC knows, no day may ever fit, which would take seconds to find out.
_PARTS = {
    "DAILY": ("FREQ", *_ALWAYS),
    "WEEKLY": ("FREQ", *_ALWAYS, "WKST", "BYDAY"),
    "MONTHLY": ("FREQ", *_BY_MONTHS),
    "YEARLY": ("FREQ", *_BY_MONTHS),
}


def following(rule: str, day: date) -> tuple[date, str] | None:
    """Return the day that comes after a day by a rule, and the rule as it goes on from there.

    The day itself is the first of those that COUNT counts, whether it fits the rule or not.
    """
    count = re.search("COUNT=([0-9]+)", rule)
    if count is not None and int(count[1]) == 1:
        return None
    begin = datetime.combine(day, time.min)
    found = rrulestr(re.sub(";COUNT=[0-9]+", "", rule), dtstart=begin).after(begin)
    if found is None:
        return None
    return found.date(), rule if count is None else rule.replace(count[0], f"COUNT={int(count[1]) - 1}")


def _checked(text: str) -> str:
    rule = text.upper()
    if (begins := re.match("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)", rule)) is None:
        raise ValueError("it must begin with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY")
    parts = _PARTS[begins[1]]
    names = [part.partition("=")[0] for part in rule.split(";")]
    if not set(names) <= set(parts) or len(set(names)) < len(names):
        raise ValueError(f"{begins[1]} goes with {', '.join(parts)}, each once")
    if re.search("(INTERVAL|COUNT)=(0*|-.*)(;|$)", rule):
        raise ValueError("its INTERVAL and COUNT must be at least 1")
    try:
        rrulestr(rule, dtstart=datetime(2000, 1, 1))  # noqa: DTZ001 - rules are of days
        # Of the days until it ends there may be none any more, but there has to be one at all.
        fits = following(re.sub(";(COUNT|UNTIL)=[^;]*", "", rule), date(2000, 1, 1)) is not None
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise ValueError("it must be a rule such as FREQ=MONTHLY;INTERVAL=6") from error
    if not fits:
        raise ValueError("no day fits it")
    return rule


RecurrenceRule = Annotated[Line, AfterValidator(_checked)]
"""A rule of RFC 5545 that goes by days, such as FREQ=MONTHLY;INTERVAL=6."""
