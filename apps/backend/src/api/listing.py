"""Lists over HTTP: the query parameters of a declared list, read strictly, and its answer."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any
from unicodedata import normalize
from urllib.parse import parse_qsl
from uuid import UUID

import orjson
from fastapi import Request
from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from src.api.validation import message
from src.errors import FieldError, ValidationFailed
from src.schemas.common import Time, within_reason
from src.services.lists.filters import Filter, Lookup, like_pattern
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows

MAX_LIMIT = 500
MAX_FILTER_VALUES = 100
MAX_CUSTOM_VALUES = 20
MAX_FILTERS = 30
MAX_SORTS = 4

_LIMIT = TypeAdapter(Annotated[int, Field(ge=1, le=MAX_LIMIT)])
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {
    bool: TypeAdapter(bool),
    int: TypeAdapter(Annotated[int, Field(ge=-(2**31), lt=2**31)]),
    str: TypeAdapter(Annotated[str, Field(max_length=500, pattern=r"^[^\x00]*$")]),
    UUID: TypeAdapter(UUID),
    date: TypeAdapter(Annotated[date, AfterValidator(within_reason)]),
    datetime: TypeAdapter(Time),
    Decimal: TypeAdapter(Annotated[Decimal, Field(max_digits=20, allow_inf_nan=False)]),
}
_SCHEMAS: dict[type[Any], dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer", "format": "int32"},
    str: {"type": "string", "maxLength": 500},
    UUID: {"type": "string", "format": "uuid"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    Decimal: {"type": "string", "format": "decimal"},
}

# An object in this style is no parameter of its own: each of its keys is one, whatever keys there are.
_CUSTOM_FIELDS_PARAMETER: dict[str, Any] = {
    "name": "custom_fields",
    "in": "query",
    "required": False,
    "style": "form",
    "explode": True,
    "schema": {
        "type": "object",
        "propertyNames": {"pattern": r"^custom_fields\.[a-z][a-z0-9_]*$"},
        "additionalProperties": {"type": "string", "maxLength": 2000},
    },
    "description": "By custom fields: `custom_fields.ram_gb__gte=16`, with the lookups of the field's type",
}


def list_parameters(listing: ListSpec) -> dict[str, Any]:
    """Return the OpenAPI description of a list's query parameters, for `openapi_extra`."""
    parameters = [
        _parameter("limit", {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": 50}),
        _parameter("cursor", {"type": "string"}, "The `next_cursor` of the page before"),
        _sort_parameter(listing),
        _parameter("count", {"type": "boolean", "default": False}, "Ask for `total`, counted up to 10,000"),
    ]
    if listing.search:
        parameters.append(_parameter("q", _SCHEMAS[str], "Parts of words, each of which must be found"))
    if listing.supports_as_of:
        parameters.append(_parameter("as_of", _SCHEMAS[datetime], "The list as it was at that time"))
    for name, declared in listing.filters.items():
        for lookup in declared.lookups:
            schema = _SCHEMAS[bool if lookup == "isnull" else declared.type]
            if declared.choices and lookup != "isnull":
                schema = {"type": "string", "enum": list(declared.choices)}
            if lookup in ("", "ne"):
                schema = {"type": "array", "items": schema, "maxItems": MAX_FILTER_VALUES}
            parameters.append(_parameter(f"{name}__{lookup}" if lookup else name, schema))
    if listing.custom_fields:
        parameters.append(_CUSTOM_FIELDS_PARAMETER)
    return {"parameters": parameters}


def _sort_parameter(listing: ListSpec) -> dict[str, Any]:
    orders = [order for name in listing.sorts for order in (name, f"-{name}")]
    schema = {"type": "array", "items": {"type": "string", "enum": orders}, "maxItems": MAX_SORTS}
    described = _parameter("sort", schema, "By what, with commas between; - is the other way round")
    # With commas, and not by naming the parameter again.
    return described | {"style": "form", "explode": False}


def _parameter(name: str, schema: dict[str, Any], description: str | None = None) -> dict[str, Any]:
    described = {"description": description} if description else {}
    return {"name": name, "in": "query", "required": False, "schema": schema, **described}


def list_query(listing: ListSpec) -> Callable[[Request], Awaitable[ListQuery]]:
    """Return the dependency that reads a list's question from the query string.

    Raises: ValidationFailed, with every parameter that is unknown or cannot be read.
    """

    async def read(request: Request) -> ListQuery:
        # Read as UTF-8, for a hand at the shell does not write Hangul in percent signs.
        query = request.scope["query_string"].decode("utf-8", "replace")
        return _Reading(listing).read(parse_qsl(query, keep_blank_values=True))

    return read


def page_answer(page: PageOfRows, query: ListQuery) -> dict[str, Any]:
    """Return a page as the caller gets it."""
    return {
        "items": page.items,
        "next_cursor": None if page.after is None else _encode(query.sort, page.after),
        "total": page.total,
        "total_is_exact": page.total_is_exact,
    }


class _Reading:
    """One query string being read; errors are collected, so that the caller is told of all at once."""

    def __init__(self, listing: ListSpec) -> None:
        self.listing = listing
        self.errors: list[FieldError] = []
        self.filters: dict[tuple[str, Lookup], list[Any]] = {}
        self.custom_fields: dict[tuple[str, Lookup], list[str]] = {}
        self.options: dict[str, str] = {}

    def read(self, parameters: list[tuple[str, str]]) -> ListQuery:
        for name, text in parameters:
            self._take(name, normalize("NFC", text))
        options = self.options
        sort = self._sort(options["sort"]) if "sort" in options else (self.listing.default_sort,)
        query = ListQuery(
            # In one order, so that the same question is the same whatever order it was asked in.
            filters=dict(sorted(self.filters.items())),
            custom_fields=dict(sorted(self.custom_fields.items())),
            sort=sort,
            after=self._cursor(options["cursor"], sort) if "cursor" in options else None,
            limit=self._value("limit", _LIMIT, options.get("limit", "50")),
            count=self._value("count", _ADAPTERS[bool], options.get("count", "false")),
            q=self._value("q", _ADAPTERS[str], options["q"]) if "q" in options else None,
            as_of=self._value("as_of", _ADAPTERS[datetime], options["as_of"]) if "as_of" in options else None,
        )
        if len(self.filters) + len(self.custom_fields) > MAX_FILTERS:
            self.errors.append(FieldError("", "too_many", f"Give at most {MAX_FILTERS} filters"))
        if self.errors:
            raise ValidationFailed(errors=self.errors)
        return query

    def _take(self, name: str, text: str) -> None:
        if name in ("limit", "cursor", "sort", "count") or (
            (name == "q" and self.listing.search is not None)
            or (name == "as_of" and self.listing.supports_as_of)
        ):
            if name in self.options:
                self._refuse(name, "repeated", "Give this parameter once")
            self.options[name] = text
            return
        field, _, lookup = name.partition("__")
        if self.listing.custom_fields and field.startswith("custom_fields."):
            key: Any = (field.removeprefix("custom_fields."), lookup)
            self._add(name, self.custom_fields.setdefault(key, []), lookup, MAX_CUSTOM_VALUES, text)
            return
        declared = self.listing.filters.get(field)
        if declared is None or lookup not in declared.lookups or name.endswith("__"):
            self._refuse(name, "unknown_parameter", "There is no such parameter here")
            return
        self._take_filter(name, declared, (field, lookup), text)

    def _take_filter(self, name: str, declared: Filter, key: tuple[str, Any], text: str) -> None:
        _, lookup = key
        kind: type[Any] = bool if lookup == "isnull" else declared.type
        value = self._value(name, _ADAPTERS[kind], text)
        if declared.choices and lookup != "isnull" and value not in declared.choices:
            self._refuse(name, "not_a_choice", f"Choose one of {', '.join(declared.choices)}")
        if lookup == "icontains" and value is not None:
            value = like_pattern(value)
        self._add(name, self.filters.setdefault(key, []), lookup, MAX_FILTER_VALUES, value)

    def _add(self, name: str, values: list[Any], lookup: str, most: int, value: Any) -> None:
        if values and lookup not in ("", "ne"):
            self._refuse(name, "repeated", "Give this parameter once")
        elif len(values) == most:
            self._refuse(name, "too_many", f"Give at most {most} values")
        values.append(value)

    def _value(self, name: str, adapter: TypeAdapter[Any], text: str) -> Any:
        try:
            return adapter.validate_strings(text)
        except ValidationError as error:
            self._refuse(name, "invalid", message(error.errors()[0]))
            return None

    def _sort(self, text: str) -> tuple[tuple[str, bool], ...]:
        sort = tuple((name.removeprefix("-"), name.startswith("-")) for name in text.split(","))
        for name, _ in sort:
            if name not in self.listing.sorts:
                self._refuse("sort", "invalid", f"Choose from {', '.join(self.listing.sorts)}")
                return (self.listing.default_sort,)
        if len({name for name, _ in sort}) < len(sort) or len(sort) > MAX_SORTS:
            self._refuse("sort", "invalid", f"Name each order once, and at most {MAX_SORTS}")
        return sort

    def _cursor(self, text: str, sort: tuple[tuple[str, bool], ...]) -> tuple[Any, ...] | None:
        sorts = [self.listing.sorts[name] for name, _ in sort]
        kinds: list[tuple[type[Any], bool]] = [*((key.type, key.nullable) for key in sorts), (UUID, False)]
        try:
            given_sort, *values = orjson.loads(urlsafe_b64decode(text))
            if given_sort != _sort_text(sort):
                self._refuse("cursor", "invalid", "This cursor belongs to another order of the list")
                return None
            return tuple(
                None if value is None and nullable else _ADAPTERS[kind].validate_python(value)
                for (kind, nullable), value in zip(kinds, values, strict=True)
            )
        except (ValueError, TypeError, binascii.Error):
            self._refuse("cursor", "invalid", "This is no cursor of this list; start again without one")
            return None

    def _refuse(self, name: str, code: str, message: str) -> None:
        self.errors.append(FieldError(f"?{name}", code, message))


def _sort_text(sort: tuple[tuple[str, bool], ...]) -> str:
    return ",".join(f"-{name}" if falls else name for name, falls in sort)


def _encode(sort: tuple[tuple[str, bool], ...], after: tuple[Any, ...]) -> str:
    return urlsafe_b64encode(orjson.dumps([_sort_text(sort), *after], default=str)).decode()
