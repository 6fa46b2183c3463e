"""Shared by all schemas: base classes, field types, omitted fields and pages."""

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
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

FIRST_YEAR, LAST_YEAR = 1900, 9998


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


def clean(text: str) -> str:
    """Return a text in Unicode normalization form C.

    Raises: ValueError (the text contains a control character or a surrogate).
    """
    text = normalize("NFC", text)
    for character in text:
        if category(character) in ("Cc", "Cs") and character not in "\n\r\t":
            raise ValueError("This must not contain control characters")
    return text


def _ensure_one_line(text: str) -> str:
    if "\n" in text or "\r" in text or "\t" in text:
        raise ValueError("This must be one line")
    return text


def _ensure_date_text(value: object) -> object:
    if not isinstance(value, str | date):
        raise ValueError("This must be a date, as in 2024-01-31")
    return value


def within_calendar_range[D: date](day: D) -> D:
    """Return a date or time within the supported years.

    Raises: ValueError (the year is before FIRST_YEAR or after LAST_YEAR).
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"The year must be between {FIRST_YEAR} and {LAST_YEAR}")
    return day


def _line(max_length: int, min_length: int = 1) -> Any:
    return StringConstraints(strip_whitespace=True, min_length=min_length, max_length=max_length)


Name = Annotated[str, _line(200), AfterValidator(clean), AfterValidator(_ensure_one_line)]
"""A name: one line, 1 to 200 characters."""
Line = Annotated[str, _line(500), AfterValidator(clean), AfterValidator(_ensure_one_line)]
"""A short text: one line, 1 to 500 characters."""
Notes = Annotated[str, _line(10_000), AfterValidator(clean)]
"""A text of several lines, up to 10,000 characters."""
Code = Annotated[str, _line(50), Field(pattern=r"^[0-9A-Za-z가-힣][0-9A-Za-z가-힣_.\-]*$")]
"""A short identifier for labels and integrations, such as `PG-MAIN-1F`."""
CleanText = Annotated[str, StringConstraints(max_length=2000), AfterValidator(clean)]
"""A text of up to 2,000 characters, which may be empty."""
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
WebAddress = Annotated[str, _line(2000), Field(pattern=r"^https?://[^\s<>\"]+$"), AfterValidator(clean)]
"""A URL that begins with http:// or https://."""
ATTACHMENTS_PATH = "/api/v1/attachments"
"""The path of the attachments resource."""
ImageAddress = Annotated[
    str,
    _line(2000),
    Field(pattern=rf"^(https?://[^\s<>\"]+|{ATTACHMENTS_PATH}/[0-9a-f-]{{36}}/content)$"),
    AfterValidator(clean),
]
"""A URL, or the `content_url` of an attachment."""
Date = Annotated[date, BeforeValidator(_ensure_date_text), AfterValidator(within_calendar_range)]
"""A date, written YYYY-MM-DD."""
Money = Annotated[Decimal, Field(ge=0, max_digits=16, decimal_places=2, allow_inf_nan=False)]
"""An amount of at least 0 with at most two decimals, read and written as a string."""
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]
"""A currency code (ISO 4217)."""
Integer = Annotated[int, Strict(), Field(ge=-(2**31), lt=2**31)]
Boolean = Annotated[bool, Strict()]
Time = Annotated[AwareDatetime, AfterValidator(within_calendar_range)]
"""A time (RFC 3339), returned in UTC."""
Version = Annotated[
    int,
    Field(description="Increases with every change. The `ETag` is this number in quotes."),
]
DeletedAt = Annotated[Time | None, Field(description="Time of the deletion; null if it is not deleted.")]


class Reference(View):
    """A reference to an entity: its id and name."""

    id: UUID
    name: str


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
