"""Lists over HTTP: OpenAPI parameters, strict parsing of query strings, and pages with cursors."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import parse_qsl
from uuid import UUID

import orjson
from fastapi import Request
from pydantic import AwareDatetime, Field, TypeAdapter, ValidationError

from src.api.validation import message
from src.errors import FieldError, ValidationFailed
from src.schemas.common import AnyDate, Date, Time
from src.services.lists.filters import MULTIPLE_VALUE_LOOKUPS, ArrayFilter, Filter, Lookup, like_pattern
from src.services.lists.list_spec import CUSTOM_FIELD_PREFIX, ListQuery, ListSpec, PageOfRows
from src.text import remove_invisible

MAX_LIMIT = 500
MAX_FILTER_VALUES = 100
MAX_CUSTOM_FIELD_VALUES = 20
MAX_FILTERS = 30
MAX_SORTS = 4

_LIMIT = TypeAdapter(Annotated[int, Field(ge=1, le=MAX_LIMIT)])
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {
    bool: TypeAdapter(bool),
    int: TypeAdapter(Annotated[int, Field(ge=-(2**31), lt=2**31)]),
    str: TypeAdapter(Annotated[str, Field(max_length=500, pattern=r"^[^\x00]*$")]),
    UUID: TypeAdapter(UUID),
    date: TypeAdapter(Date),
    datetime: TypeAdapter(Time),
    Decimal: TypeAdapter(Annotated[Decimal, Field(max_digits=20, allow_inf_nan=False)]),
}
# The cursor holds a value of the list itself, which may be a day out of the range of input: a time in UTC, or
# a computed date.
_CURSOR_ADAPTERS = _ADAPTERS | {date: TypeAdapter(AnyDate), datetime: TypeAdapter(AwareDatetime)}
_CUSTOM_FIELD_VALUE: TypeAdapter[Any] = TypeAdapter(bool | str)
"""A value of a cursor; its type is known when the field is: a number is written as a string."""
_SCHEMAS: dict[type[Any], dict[str, Any]] = {
    bool: {"type": "boolean"},
    int: {"type": "integer", "format": "int32"},
    str: {"type": "string", "maxLength": 500},
    UUID: {"type": "string", "format": "uuid"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
    Decimal: {"type": "string", "format": "decimal"},
}

_FILTER_TYPES = {"uuid": "id", "int32": "integer", "date-time": "time", "decimal": "number", "string": "text"}
"""The types of filters in the declaration of a list, by formats of OpenAPI; the others have the same name."""

_NUMBER_COMPARISONS: dict[Lookup, str] = {
    "gte": "Greater than or equal to this value.",
    "lte": "Less than or equal to this value.",
    "gt": "Greater than this value.",
    "lt": "Less than this value.",
}
_ARRAY_LOOKUPS: dict[Lookup, str] = {
    "": "One of the values of the item; if repeated, at least one of these.",
    "ne": "None of the values of the item; if repeated, none of these.",
    "all": "One of the values of the item; if repeated, each of these.",
}
_COMPARISONS: dict[type[Any], dict[Lookup, str]] = {
    date: {
        "gte": "On or after this date.",
        "lte": "On or before this date.",
        "gt": "After this date.",
        "lt": "Before this date.",
    },
    datetime: {
        "gte": "At or after this time.",
        "lte": "At or before this time.",
        "gt": "After this time.",
        "lt": "Before this time.",
    },
}

# An exploded object in style `form`: each of its keys is a query parameter of its own.
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
    "description": "Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type,"
    " such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id.",
}


def list_parameters(spec: ListSpec) -> dict[str, Any]:
    """Return the OpenAPI query parameters of a list and its declaration, for `openapi_extra`."""
    parameters = [
        _parameter(
            "limit",
            {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": 50},
            "Maximum number of items on the page.",
        ),
        _parameter(
            "cursor",
            {"type": "string"},
            "`next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page.",
        ),
        _sort_parameter(spec),
        _parameter(
            "count", {"type": "boolean", "default": False}, "Whether to return `total`, counted up to 10,000."
        ),
    ]
    if spec.search:
        parameters.append(
            _parameter(
                "q",
                _SCHEMAS[str],
                "Search text, such as `dell 54`: parts of words separated by spaces; all must match.",
            )
        )
    if spec.supports_as_of:
        parameters.append(
            _parameter(
                "as_of",
                _SCHEMAS[datetime],
                "Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`.",
            )
        )
    for name, filter_ in spec.filters.items():
        for lookup in filter_.lookups:
            schema = _SCHEMAS[bool if lookup == "isnull" else filter_.type]
            if filter_.choices and lookup != "isnull":
                schema = {"type": "string", "enum": list(filter_.choices)}
            if lookup in MULTIPLE_VALUE_LOOKUPS:
                schema = {"type": "array", "items": schema, "maxItems": MAX_FILTER_VALUES}
            text = _lookup_description(filter_, lookup)
            parameters.append(_parameter(f"{name}__{lookup}" if lookup else name, schema, text))
    if spec.custom_fields:
        parameters.append(_CUSTOM_FIELDS_PARAMETER)
    return {"parameters": parameters, "x-sams-list": _declaration(spec)}


def _declaration(spec: ListSpec) -> dict[str, Any]:
    """Return the declaration of a list for programs that offer its filters and sorts to a user.

    What a list does not have is absent: custom fields, with the entity type to which they belong, or deleted
    items.
    """
    declared: dict[str, Any] = {
        "filters": [_filter_declaration(name, filter_) for name, filter_ in spec.filters.items()],
        "sorts": list(spec.sorts),
        "default_sort": _sort_text((spec.default_sort,)),
        "max_sorts": MAX_SORTS,
        "searchable": spec.search is not None,
        "as_of": spec.supports_as_of,
    }
    if spec.custom_fields is not None:
        declared["custom_fields"] = spec.custom_fields.entity_type.value
    if (deleted := _deleted_filter(spec)) is not None:
        declared["deleted"] = deleted
    return declared


def _filter_declaration(name: str, filter_: Filter) -> dict[str, Any]:
    schema = _SCHEMAS[filter_.type]
    kind = "choice" if filter_.choices else schema.get("format", schema["type"])
    declared: dict[str, Any] = {
        "name": name,
        "type": _FILTER_TYPES.get(kind, kind),
        # The empty lookup is equality.
        "lookups": list(filter_.lookups),
    }
    if filter_.choices:
        declared["choices"] = list(filter_.choices)
    if filter_.refers_to:
        declared["reference"] = {
            "resources": [f"/{table.replace('_', '-')}" for table in filter_.refers_to],
            "value": filter_.reference_field,
            "includes_descendants": filter_.tree is not None,
        }
    return declared


def _deleted_filter(spec: ListSpec) -> dict[str, str] | None:
    """Return the query parameter that lists deleted items; deleted users are inactive ones."""
    if "deleted_at" in spec.filters:
        return {"name": "deleted_at__isnull", "value": "false"}
    return {"name": "is_active", "value": "false"} if "is_active" in spec.filters else None


def _sort_parameter(spec: ListSpec) -> dict[str, Any]:
    keys = [key for name in spec.sorts for key in (name, f"-{name}")]
    item: dict[str, Any] = {"type": "string", "enum": keys}
    custom_fields = ""
    if spec.custom_fields:
        item = {"anyOf": [item, {"type": "string", "pattern": r"^-?custom_fields\.[a-z][a-z0-9_]*$"}]}
        custom_fields = " `custom_fields.<key>` sorts by a custom field, users, assets and locations by name."
    schema = {"type": "array", "items": item, "maxItems": MAX_SORTS}
    described = _parameter(
        "sort",
        schema,
        "Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value"
        f" come last.{custom_fields} Default: `{_sort_text((spec.default_sort,))}`.",
    )
    # Comma-separated, not as a repeated parameter.
    return described | {"style": "form", "explode": False}


def _lookup_description(filter_: Filter, lookup: Lookup) -> str:
    if lookup in ("gte", "lte", "gt", "lt"):
        return _COMPARISONS.get(filter_.type, _NUMBER_COMPARISONS)[lookup]
    if isinstance(filter_, ArrayFilter) and lookup in _ARRAY_LOOKUPS:
        return _ARRAY_LOOKUPS[lookup]
    case = ", without regard to case" if filter_.compared_as is not None else ""
    descendants = " or one of its descendants" if filter_.tree is not None else ""
    if lookup == "":
        if filter_.type is bool:
            return "`true`: only items to which this applies. `false`: only the others."
        return f"Equal to this value{descendants}{case}; if repeated, to any of the values."
    if lookup == "ne":
        return f"Not equal to this value{descendants}{case}; if repeated, to none of the values."
    if lookup == "icontains":
        return "Contains this text; case is ignored."
    return "`true`: only items without a value. `false`: only items with a value."


def _parameter(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": description}


def list_query(spec: ListSpec) -> Callable[[Request], Awaitable[ListQuery]]:
    """Return the dependency that parses the query string of a list.

    Raises: ValidationFailed, with an error for each parameter that is unknown or invalid.
    """

    async def read(request: Request) -> ListQuery:
        # Decoded as UTF-8: a user of a shell does not percent-encode Hangul.
        query = request.scope["query_string"].decode("utf-8", "replace")
        return _QueryParser(spec).parse(parse_qsl(query, keep_blank_values=True))

    return read


_NOT_IN_FILTERS = frozenset({"limit", "cursor", "count", "as_of"})


def parse_filter(spec: ListSpec, text: str, pointer: str) -> ListQuery:
    """Return the query of a list's query string in a request body, which selects all items that it finds.

    Raises: ValidationFailed, with errors at the pointer of the field (a parameter is unknown or invalid, or
    is one of `limit`, `cursor`, `count` and `as_of`).
    """
    try:
        parameters = parse_qsl(text.removeprefix("?"), keep_blank_values=True)
        return _QueryParser(spec, refused=_NOT_IN_FILTERS).parse(parameters)
    except ValidationFailed as error:
        raise ValidationFailed(
            errors=[
                FieldError(pointer, found.code, f"{found.pointer.removeprefix('?')}: {found.message}")
                for found in error.errors
            ]
        ) from None


def page_response(page: PageOfRows, query: ListQuery) -> dict[str, Any]:
    """Return the body of a page response."""
    return {
        "items": page.items,
        "next_cursor": None if page.after is None else _encode_cursor(query.sort, page.after),
        "total": page.total,
        "total_is_exact": page.total_is_exact,
    }


class _QueryParser:
    """Parses one query string; errors are collected, so that the response contains all of them."""

    def __init__(self, spec: ListSpec, refused: frozenset[str] = frozenset()) -> None:
        self.spec = spec
        self.refused = refused
        self.errors: list[FieldError] = []
        self.filters: dict[tuple[str, Lookup], list[Any]] = {}
        self.custom_fields: dict[tuple[str, Lookup], list[str]] = {}
        self.options: dict[str, str] = {}

    def parse(self, parameters: list[tuple[str, str]]) -> ListQuery:
        for name, text in parameters:
            self._parse_parameter(name, remove_invisible(text))
        options = self.options
        sort = self._parse_sort(options["sort"]) if "sort" in options else (self.spec.default_sort,)
        query = ListQuery(
            # Sorted, so that the order of the parameters does not matter for the compiled statement.
            filters=dict(sorted(self.filters.items())),
            custom_fields=dict(sorted(self.custom_fields.items())),
            sort=sort,
            after=self._parse_cursor(options["cursor"], sort) if "cursor" in options else None,
            limit=self._parse_value("limit", _LIMIT, options.get("limit", "50")),
            count=self._parse_value("count", _ADAPTERS[bool], options.get("count", "false")),
            q=self._parse_value("q", _ADAPTERS[str], options["q"]) if "q" in options else None,
            as_of=self._parse_value("as_of", _ADAPTERS[datetime], options["as_of"])
            if "as_of" in options
            else None,
        )
        if len(self.filters) + len(self.custom_fields) > MAX_FILTERS:
            self.errors.append(FieldError("", "too_many", f"Give at most {MAX_FILTERS} filters"))
        if self.errors:
            raise ValidationFailed(errors=self.errors)
        return query

    def _parse_parameter(self, name: str, text: str) -> None:
        if name in self.refused:
            self._add_error(name, "unknown_parameter", "This parameter cannot be used here")
            return
        if name in ("limit", "cursor", "sort", "count") or (
            (name == "q" and self.spec.search is not None) or (name == "as_of" and self.spec.supports_as_of)
        ):
            if name in self.options:
                self._add_error(name, "repeated", "Give this parameter once")
            self.options[name] = text
            return
        field, _, lookup = name.partition("__")
        if self._is_custom_field(field):
            key: Any = (field.removeprefix(CUSTOM_FIELD_PREFIX), lookup)
            self._add_value(
                name, self.custom_fields.setdefault(key, []), lookup, MAX_CUSTOM_FIELD_VALUES, text
            )
            return
        filter_ = self.spec.filters.get(field)
        if filter_ is None or lookup not in filter_.lookups or name.endswith("__"):
            self._add_error(name, "unknown_parameter", "There is no such parameter here")
            return
        self._parse_filter(name, filter_, (field, lookup), text)

    def _parse_filter(self, name: str, filter_: Filter, key: tuple[str, Any], text: str) -> None:
        _, lookup = key
        type_: type[Any] = bool if lookup == "isnull" else filter_.type
        value = self._parse_value(name, _ADAPTERS[type_], text)
        if filter_.choices and lookup != "isnull" and value not in filter_.choices:
            self._add_error(name, "not_a_choice", f"Choose one of {', '.join(filter_.choices)}")
        if lookup == "icontains" and value is not None:
            value = like_pattern(value)
        self._add_value(name, self.filters.setdefault(key, []), lookup, MAX_FILTER_VALUES, value)

    def _add_value(self, name: str, values: list[Any], lookup: str, max_values: int, value: Any) -> None:
        if values and lookup not in MULTIPLE_VALUE_LOOKUPS:
            self._add_error(name, "repeated", "Give this parameter once")
        elif len(values) == max_values:
            self._add_error(name, "too_many", f"Give at most {max_values} values")
        values.append(value)

    def _parse_value(self, name: str, adapter: TypeAdapter[Any], text: str) -> Any:
        try:
            return adapter.validate_strings(text)
        except ValidationError as error:
            self._add_error(name, "invalid", message(error.errors()[0]))
            return None

    def _parse_sort(self, text: str) -> tuple[tuple[str, bool], ...]:
        sort = tuple((name.removeprefix("-"), name.startswith("-")) for name in text.split(","))
        for name, _ in sort:
            if name not in self.spec.sorts and not self._is_custom_field(name):
                self._add_error("sort", "invalid", f"Choose from {', '.join(self.spec.sorts)}")
                return (self.spec.default_sort,)
        if len({name for name, _ in sort}) < len(sort) or len(sort) > MAX_SORTS:
            self._add_error("sort", "invalid", f"Give each sort key once, and at most {MAX_SORTS} keys")
        return sort

    def _parse_cursor(self, text: str, sort: tuple[tuple[str, bool], ...]) -> tuple[Any, ...] | None:
        sorts = [self.spec.sorts.get(name) for name, _ in sort]
        types: list[tuple[TypeAdapter[Any], bool]] = [
            *(
                (_CURSOR_ADAPTERS[key.type], key.nullable) if key else (_CUSTOM_FIELD_VALUE, True)
                for key in sorts
            ),
            (_ADAPTERS[UUID], False),
        ]
        try:
            given_sort, *values = orjson.loads(urlsafe_b64decode(text))
            if given_sort != _sort_text(sort):
                self._add_error(
                    "cursor",
                    "invalid",
                    "This cursor was returned for another `sort`; start again without a cursor",
                )
                return None
            return tuple(
                None if value is None and nullable else adapter.validate_python(value)
                for (adapter, nullable), value in zip(types, values, strict=True)
            )
        except (ValueError, TypeError, binascii.Error):
            self._add_error(
                "cursor", "invalid", "This is not a cursor of this list; start again without a cursor"
            )
            return None

    def _is_custom_field(self, name: str) -> bool:
        return self.spec.custom_fields is not None and name.startswith(CUSTOM_FIELD_PREFIX)

    def _add_error(self, name: str, code: str, message: str) -> None:
        self.errors.append(FieldError(f"?{name}", code, message))


def _sort_text(sort: tuple[tuple[str, bool], ...]) -> str:
    return ",".join(f"-{name}" if descending else name for name, descending in sort)


def _encode_cursor(sort: tuple[tuple[str, bool], ...], after: tuple[Any, ...]) -> str:
    return urlsafe_b64encode(orjson.dumps([_sort_text(sort), *after], default=str)).decode()
