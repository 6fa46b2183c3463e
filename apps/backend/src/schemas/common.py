"""Shared by all schemas: base classes, field types, omitted fields and pages."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from iso4217 import Currency as ISOCurrency
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from src.config import FIRST_YEAR, LAST_YEAR
from src.currencies import ensure_currency
from src.text import clean, clean_prose, has_visible_character

MAX_DECIMALS = 3
"""The decimals with which amounts are stored."""
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(_DATE.pattern + r"[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})")


class Payload(BaseModel):
    """Base of request bodies: unknown fields are refused, not ignored."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


class View(BaseModel):
    """Base of response bodies: every field is always present."""

    model_config = ConfigDict(from_attributes=True, use_attribute_docstrings=True)


def omitted() -> Any:
    """Return the default of a field that may be omitted, which differs from null."""
    return Field(default_factory=lambda: None)


def field_error(field: str, message: str) -> PydanticCustomError:
    """Return the error of a field that conflicts with others, to be raised in a model validator."""
    return PydanticCustomError("value_error", message, {"field": field})


def cleaned(value: object) -> object:
    """Return a text as `clean` does, and any other value unchanged: it is refused by its type.

    Raises: ValueError (the text contains a control character or a surrogate).
    """
    return clean(value) if isinstance(value, str) else value


def ensure_visible(text: str) -> str:
    """Return a text with at least one visible character.

    Raises: ValueError.
    """
    if not has_visible_character(text):
        raise ValueError("This must have at least one visible character")
    return text


def _ensure_one_line(text: str) -> str:
    if "\n" in text or "\r" in text or "\t" in text:
        raise ValueError("This must be one line")
    return text


def _ensure_date_text(value: object) -> object:
    # Pydantic also takes numbers, texts of digits and times for dates.
    if not is_date_text(value) and type(value) is not date:
        raise ValueError("This must be a date, as in 2024-01-31")
    return value


def _ensure_time_text(value: object) -> object:
    if not isinstance(value, datetime) and not (isinstance(value, str) and _TIME.fullmatch(value)):
        raise ValueError("This must be a date and time, as in 2024-01-31T09:00:00Z")
    return value


def is_date_text(value: object) -> bool:
    """Return whether a value is a text of the form YYYY-MM-DD; the day may not exist."""
    return isinstance(value, str) and _DATE.fullmatch(value) is not None


def within_calendar_range[D: date](day: D) -> D:
    """Return a date or time within the supported years.

    Raises: ValueError (the year is before FIRST_YEAR or after LAST_YEAR).
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"The year must be between {FIRST_YEAR} and {LAST_YEAR}")
    return day


def currency_decimals(currency: str) -> int:
    """Return the number of decimals of a currency (ISO 4217), at most three; two if it is not a current one.

    The database function of this name is the same for constraints, responses and events.
    """
    try:
        decimals = ISOCurrency(currency).exponent
    except ValueError:
        decimals = None
    return 2 if decimals is None else min(decimals, MAX_DECIMALS)


def _line(max_length: int, min_length: int = 1) -> Any:
    return StringConstraints(strip_whitespace=True, min_length=min_length, max_length=max_length)


_VISIBLE_LINE = AfterValidator(lambda text: ensure_visible(_ensure_one_line(text)))
# Cleaned before it is stripped and measured.
_CLEANED = BeforeValidator(cleaned)

Name = Annotated[str, _line(200), _CLEANED, _VISIBLE_LINE]
"""A name: one line, 1 to 200 characters."""
Line = Annotated[str, _line(500), _CLEANED, _VISIBLE_LINE]
"""A short text: one line, 1 to 500 characters."""
Notes = Annotated[str, _line(10_000), AfterValidator(clean_prose), AfterValidator(ensure_visible)]
"""A text of several lines, up to 10,000 characters."""
Code = Annotated[str, _line(50), Field(pattern=r"^[0-9A-Za-z가-힣][0-9A-Za-z가-힣_.\-]*$"), _CLEANED]
"""A short identifier for labels and integrations, such as `PG-MAIN-1F`."""
CleanText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), _CLEANED]
"""The text of a custom field: up to 2,000 characters."""
ChoiceTexts = Annotated[list[CleanText], Field(max_length=200)]


def _one_error(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    """Return a valid value; one that is none of the types has one error, not one of each type."""
    try:
        return handler(value)
    except ValidationError as error:
        raise ValueError(
            "This must be text of at most 2,000 characters, a number, true, false or a list of texts"
        ) from error


CustomFieldValue = Annotated[CleanText | bool | int | float | ChoiceTexts | None, WrapValidator(_one_error)]
CustomFieldValues = Annotated[dict[CleanText, CustomFieldValue], Field(max_length=200)]
"""Values by the keys of custom fields; null clears a field."""
Color = Annotated[str, Field(pattern="^#[0-9a-fA-F]{6}$")]
"""A colour as `#rrggbb`."""
WebAddress = Annotated[str, _line(2000), Field(pattern=r"^https?://[^\s<>\"]+$"), _CLEANED]
"""A URL that begins with http:// or https://."""
API_PATH = "/api/v1"
"""The path of the API."""
ATTACHMENTS_PATH = f"{API_PATH}/attachments"
"""The path of the attachments resource."""
ImageAddress = Annotated[
    str,
    _line(2000),
    Field(pattern=rf"^(https?://[^\s<>\"]+|{ATTACHMENTS_PATH}/[0-9a-f-]{{36}}/content)$"),
    _CLEANED,
]
"""A URL, or the `content_url` of an attachment."""
AnyDate = Annotated[date, BeforeValidator(_ensure_date_text)]
"""A date, written YYYY-MM-DD, also one out of the range of input, such as the day after the last one."""
Date = Annotated[AnyDate, AfterValidator(within_calendar_range)]
"""A date, written YYYY-MM-DD."""
Money = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=MAX_DECIMALS, allow_inf_nan=False)]
"""An amount of at least 0, read and written as a string; the database refuses more decimals than its currency
has."""
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$"), AfterValidator(ensure_currency)]
"""A currency code (ISO 4217), also one withdrawn since 1999."""
Integer = Annotated[int, Strict(), Field(ge=-(2**31), lt=2**31)]
Boolean = Annotated[bool, Strict()]
Time = Annotated[AwareDatetime, BeforeValidator(_ensure_time_text), AfterValidator(within_calendar_range)]
"""A time (RFC 3339), returned in UTC."""


def to_api_time(moment: datetime) -> str:
    """Return a time as the API writes it, to the second."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


Version = Annotated[
    int,
    Field(description="Increases with every change. The `ETag` is this number in quotes."),
]
DeletedAt = Annotated[Time | None, Field(description="Time of the deletion; null if it is not deleted.")]


class Reference(View):
    """A reference to an entity: its id and name."""

    id: UUID
    name: str
    name_en: str | None
    """English name; null if the entity has none."""


class Page[Item](View):
    """A page of a list; pass `next_cursor` as `cursor` to get the next page. It is null on the last page."""

    # Every parametrized page is a separate class, and Pydantic searches all modules for its source.
    # That search took a quarter of the time to import the application.
    model_config = ConfigDict(use_attribute_docstrings=False)

    items: list[Item] = Field(description="The items of this page, at most `limit`.")
    next_cursor: str | None = Field(description="Value of `cursor` for the next page; null on the last page.")
    total: int | None = Field(
        description="The number of matching items if `count=true`, at most 10,000; otherwise null."
    )
    total_is_exact: bool = Field(
        description="Whether `total` is the exact number; "
        "false if counting stopped at 10,000 or was not requested."
    )
