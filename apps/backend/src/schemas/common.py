"""What the schemas share: texts that are clean, fields that may be absent, pages."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any
from unicodedata import category, normalize
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

FIRST_YEAR, LAST_YEAR = 1900, 9998


class Payload(BaseModel):
    """What comes in: a field that is not known is refused, not ignored."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


class View(BaseModel):
    """What goes out: every field is always there."""

    model_config = ConfigDict(from_attributes=True, use_attribute_docstrings=True)


def omitted() -> Any:
    """Return the default of a field that may be absent, which differs from null."""
    return Field(default_factory=lambda: None)


def field_error(field: str, message: str) -> PydanticCustomError:
    """Return the error of a field that does not go with the others, to be raised where they are compared."""
    return PydanticCustomError("value_error", message, {"field": field})


def clean(text: str) -> str:
    """Return a text in Unicode's composed form.

    Raises: ValueError (it has a character that is not for writing).
    """
    text = normalize("NFC", text)
    for character in text:
        if category(character) in ("Cc", "Cs") and character not in "\n\r\t":
            raise ValueError("it contains a character that cannot be written")
    return text


def _one_line(text: str) -> str:
    if "\n" in text or "\r" in text or "\t" in text:
        raise ValueError("it must be one line")
    return text


def _written(value: object) -> object:
    if not isinstance(value, str | date):
        raise ValueError("write a date as YYYY-MM-DD")
    return value


def within_reason[D: date](day: D) -> D:
    """Return a day or a moment that calendars reach, and none that stands for the end of time.

    Raises: ValueError.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"the year must be between {FIRST_YEAR} and {LAST_YEAR}")
    return day


def _line(max_length: int, min_length: int = 1) -> Any:
    return StringConstraints(strip_whitespace=True, min_length=min_length, max_length=max_length)


Name = Annotated[str, _line(200), AfterValidator(clean), AfterValidator(_one_line)]
"""What a thing is called: one line, 1 to 200 characters."""
Line = Annotated[str, _line(500), AfterValidator(clean), AfterValidator(_one_line)]
"""A short text: one line, 1 to 500 characters."""
Notes = Annotated[str, _line(10_000), AfterValidator(clean)]
"""A text of several lines, up to 10,000 characters."""
Code = Annotated[str, _line(50), Field(pattern=r"^[0-9A-Za-z가-힣][0-9A-Za-z가-힣_.\-]*$")]
"""A short name for machines and labels, such as `PG-MAIN-1F`."""
Color = Annotated[str, Field(pattern="^#[0-9a-fA-F]{6}$")]
"""A colour as `#rrggbb`."""
WebAddress = Annotated[str, _line(2000), Field(pattern=r"^https?://[^\s<>\"]+$"), AfterValidator(clean)]
"""An address that begins with http:// or https://."""
ATTACHMENTS = "/api/v1/attachments"
"""Where attachments are."""
ImageAddress = Annotated[
    str,
    _line(2000),
    Field(pattern=rf"^(https?://[^\s<>\"]+|{ATTACHMENTS}/[0-9a-f-]{{36}}/content)$"),
    AfterValidator(clean),
]
"""A web address, or that of what is in an attachment."""
Date = Annotated[date, BeforeValidator(_written), AfterValidator(within_reason)]
"""A day, written YYYY-MM-DD."""
Money = Annotated[Decimal, Field(ge=0, max_digits=16, decimal_places=2, allow_inf_nan=False)]
"""An amount of at least 0 with at most two decimals, read and written as a string."""
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]
"""A currency's code (ISO 4217)."""
Integer = Annotated[int, Strict(), Field(ge=-(2**31), lt=2**31)]
Boolean = Annotated[bool, Strict()]
Time = Annotated[AwareDatetime, AfterValidator(within_reason)]
"""A moment in UTC (RFC 3339)."""


class Reference(View):
    """A thing that another refers to."""

    id: UUID
    name: str


class Page[Item](View):
    """A part of a list; `next_cursor` leads to the next part and is null at the end."""

    # Every parametrized page is a class of its own, and Pydantic searches all modules for its source.
    # That search took a quarter of the time to import the application.
    model_config = ConfigDict(use_attribute_docstrings=False)

    items: list[Item]
    next_cursor: str | None
    total: int | None = Field(description="Up to 10,000, if it was asked for.")
    total_is_exact: bool
