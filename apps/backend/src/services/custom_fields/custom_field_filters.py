"""List filters and sorts by custom fields, such as `custom_fields.ram_gb__gte=16`."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Any, TypedDict
from uuid import UUID

import orjson
from pydantic import Field, TypeAdapter, ValidationError
from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    FromClause,
    Numeric,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    or_,
    select,
)

from src.database import CompiledStatement, RawConnection
from src.errors import FieldError, ValidationFailed
from src.models import CustomField, CustomFieldEntity, CustomFieldType
from src.schemas.common import MAX_DECIMALS, Date
from src.services.custom_fields.custom_fields import REFERENCED_MODELS, SEARCHABLE_TYPES
from src.services.lists.as_of import table_as_of, wait_for_in_flight_writes
from src.services.lists.filters import ListCondition, Sort, like_pattern
from src.services.lists.list_spec import CUSTOM_FIELD_PREFIX, ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import current_table

_ORDER_LOOKUPS = ("gte", "lte", "gt", "lt")
_EXACT_LOOKUPS = ("", "ne", "isnull")
_LOOKUPS: Mapping[CustomFieldType, tuple[str, ...]] = {
    **dict.fromkeys((CustomFieldType.TEXT, CustomFieldType.URL), (*_EXACT_LOOKUPS, "icontains")),
    **dict.fromkeys((CustomFieldType.CHOICE, CustomFieldType.CHOICES), _EXACT_LOOKUPS),
    **dict.fromkeys((CustomFieldType.BOOLEAN, *REFERENCED_MODELS), _EXACT_LOOKUPS),
    **dict.fromkeys(
        (CustomFieldType.NUMBER, CustomFieldType.MONEY, CustomFieldType.DATE),
        (*_EXACT_LOOKUPS, *_ORDER_LOOKUPS),
    ),
}
_TEXT: TypeAdapter[Any] = TypeAdapter(Annotated[str, Field(max_length=2000, pattern=r"^[^\x00]*$")])
_BOOLEAN: TypeAdapter[Any] = TypeAdapter(bool)
_NUMBER: TypeAdapter[Any] = TypeAdapter(Annotated[Decimal, Field(max_digits=20, allow_inf_nan=False)])
_VALUES: Mapping[CustomFieldType, TypeAdapter[Any]] = {
    CustomFieldType.BOOLEAN: _BOOLEAN,
    CustomFieldType.NUMBER: _NUMBER,
    CustomFieldType.MONEY: _NUMBER,
    CustomFieldType.DATE: TypeAdapter(Date),
    **dict.fromkeys(REFERENCED_MODELS, TypeAdapter(UUID)),
}


def _definitions(field: FromClause) -> CompiledStatement:
    """Return the query for the types of custom fields by their keys."""
    keys = bindparam("keys", type_=ARRAY(Text))
    live = select(field.c.key, field.c.type).where(
        field.c.entity_type == bindparam("entity_type"),
        field.c.key == any_(keys),
        field.c.deleted_at.is_(None),
    )
    return CompiledStatement(live.order_by(field.c.id))


_DEFINITIONS = _definitions(current_table(CustomField))
_DEFINITIONS_AS_OF = _definitions(table_as_of(CustomField))

type _Types = Mapping[str, Sequence[CustomFieldType]]
"""The types of fields by key: a key may be a number in one category and a text in another."""


async def list_page(
    connection: RawConnection,
    spec: ListSpec,
    query: ListQuery,
    *,
    conditions: Sequence[ListCondition | None] = (),
    search: ListCondition | None = None,
    values: Mapping[str, Any] | None = None,
) -> PageOfRows:
    """Return a page of a list; the query may ask for a past time, and filter and sort by custom fields.

    Raises: ValidationFailed (there is no such field, a value is not of its type, or `as_of` is in the
    future), Unavailable.
    """
    spec, query, arguments = await _resolve(connection, spec, query, conditions, values)
    return await spec.page(connection, query, search=search, **arguments)


async def list_ids(
    connection: RawConnection,
    spec: ListSpec,
    query: ListQuery,
    *,
    limit: int,
    conditions: Sequence[ListCondition | None] = (),
    search: ListCondition | None = None,
    values: Mapping[str, Any] | None = None,
) -> list[UUID]:
    """Return the ids of the items that a query finds, in its order, at most `limit`.

    Raises: as list_page.
    """
    spec, query, arguments = await _resolve(connection, spec, query, conditions, values)
    return await spec.list_ids(connection, query, limit=limit, search=search, **arguments)


class _ListArguments(TypedDict):
    """The arguments of a list that depend on custom fields."""

    conditions: Sequence[ListCondition | None]
    sorts: Mapping[str, Sort] | None
    values: Mapping[str, Any] | None


async def _resolve(
    connection: RawConnection,
    spec: ListSpec,
    query: ListQuery,
    conditions: Sequence[ListCondition | None],
    values: Mapping[str, Any] | None,
) -> tuple[ListSpec, ListQuery, _ListArguments]:
    """Return the list and the query that answer a query by custom fields, with further arguments."""
    if query.as_of is not None and spec.as_of is not None:
        await wait_for_in_flight_writes(connection, query.as_of)
        spec, values = spec.as_of, {**(values or {}), "as_of": query.as_of}
    sort_keys = {name: name.removeprefix(CUSTOM_FIELD_PREFIX) for name, _ in query.sort if _is_custom(name)}
    if spec.custom_fields is None or not (query.custom_fields or sort_keys):
        return spec, query, {"conditions": conditions, "sorts": None, "values": values}
    keys = {*(key for key, _ in query.custom_fields), *sort_keys.values()}
    types = await _types_of(connection, spec.custom_fields.entity_type, sorted(keys), query)
    conditions = [*conditions, *_filter_conditions(spec.custom_fields.column, types, query)]
    resolved, sorts = _resolve_sorts(spec.custom_fields.column, types, query, sort_keys)
    bound = {f"{name}_key": key for name, key in zip(sorts, sort_keys.values(), strict=True)}
    return spec, resolved, {"conditions": conditions, "sorts": sorts, "values": {**(values or {}), **bound}}


def _is_custom(name: str) -> bool:
    return name.startswith(CUSTOM_FIELD_PREFIX)


async def _types_of(
    connection: RawConnection, entity_type: CustomFieldEntity, keys: Sequence[str], query: ListQuery
) -> _Types:
    values: dict[str, Any] = {"entity_type": entity_type, "keys": keys}
    if query.as_of is None:
        rows = await connection.fetch(_DEFINITIONS, values)
    else:
        rows = await connection.fetch(_DEFINITIONS_AS_OF, {**values, "as_of": query.as_of})
    types: dict[str, dict[CustomFieldType, None]] = {}
    for row in rows:
        types.setdefault(row["key"], {})[CustomFieldType(row["type"])] = None
    return {key: list(found) for key, found in types.items()}


def _resolve_sorts(
    fields: ColumnElement[Any], types: _Types, query: ListQuery, keys: Mapping[str, str]
) -> tuple[ListQuery, dict[str, Sort]]:
    """Return the query with custom sorts under names that state their SQL, and these sorts by name.

    A field that has several types is sorted as a text.

    Raises: ValidationFailed (there is no such field, or it has several types that are not all single values).
    """
    sorts: dict[str, Sort] = {}
    renamed: list[tuple[str, bool]] = []
    after = list(query.after or ())
    for number, (name, descending) in enumerate(query.sort):
        if not _is_custom(name):
            renamed.append((name, descending))
            continue
        found = types.get(keys[name], ())
        if len(found) > 1 and set(found) <= set(SEARCHABLE_TYPES):
            found = (CustomFieldType.TEXT,)
        if len(found) != 1:
            message = "This custom field has several types" if found else "There is no such custom field"
            raise ValidationFailed(message, errors=[FieldError("?sort", "invalid", message)])
        new_name = f"custom_sort_{number}_{found[0]}"
        sorts[new_name] = Sort(_sort_column(fields, found[0], new_name), nullable=True)
        renamed.append((new_name, descending))
        if after and after[number] is not None:
            after[number] = cursor_value(sorts[new_name].type, after[number])
    return replace(query, sort=tuple(renamed), after=tuple(after) or None), sorts


def _sort_column(fields: ColumnElement[Any], type_: CustomFieldType, name: str) -> ColumnElement[Any]:
    """Return the column by which a list is sorted by a field; its key is bound as the name with `_key`."""
    key = bindparam(f"{name}_key", type_=Text())
    value = fields.op("->", return_type=fields.type)(key)
    text: ColumnElement[Any] = fields.op("->>", return_type=Text())(key)
    if type_ in (CustomFieldType.NUMBER, CustomFieldType.MONEY):
        return _number(fields, key, type_)
    if type_ is CustomFieldType.BOOLEAN:
        return case((func.jsonb_typeof(value) == "boolean", cast(text, Boolean)))
    if type_ is CustomFieldType.CHOICES:
        return value.op("->>", return_type=Text())(literal_column("0"))
    if type_ in REFERENCED_MODELS:
        referenced = current_table(REFERENCED_MODELS[type_]).alias(name)
        id_: ColumnElement[Any] = value.op("->>", return_type=Text())(literal_column("'id'"))
        # Only ids have 36 characters, if the values were written by SAMS.
        by_id = referenced.c.id == case((func.length(id_) == len(str(UUID(int=0))), cast(id_, Uuid)))
        return select(referenced.c.name).where(by_id).scalar_subquery()
    return text


def cursor_value(type_: type[Any], value: Any) -> Any:
    """Return a value of a cursor in the type of its sort.

    Raises: ValidationFailed.
    """
    if isinstance(value, type_):
        return value
    if type_ is Decimal and isinstance(value, str):
        # Not limited in its digits, as a parameter is: a small fraction has many.
        with suppress(ArithmeticError):
            if (number := Decimal(value)).is_finite():
                return number
    message = "This is not a cursor of this list; start again without a cursor"
    raise ValidationFailed(message, errors=[FieldError("?cursor", "invalid", message)])


def _filter_conditions(
    fields: ColumnElement[Any], types: _Types, query: ListQuery
) -> Sequence[ListCondition]:
    """Return the conditions of a list query's custom field filters.

    Raises: ValidationFailed (there is no such field, or the value is not of its type).
    """
    errors: list[FieldError] = []
    conditions: list[ListCondition] = []
    for number, ((key, lookup), texts) in enumerate(query.custom_fields.items()):
        pointer = f"?custom_fields.{key}" + (f"__{lookup}" if lookup else "")
        usable = [type_ for type_ in types.get(key, ()) if lookup in _LOOKUPS[type_]]
        if not usable:
            errors.append(
                FieldError(
                    pointer,
                    "unknown_parameter",
                    "There is no such custom field, or its type has no such lookup",
                )
            )
            continue
        alternatives: list[ListCondition] = []
        for type_ in usable:
            adapter = _BOOLEAN if lookup == "isnull" else _VALUES.get(type_, _TEXT)
            try:
                values = [adapter.validate_strings(text) for text in texts]
            except ValidationError as error:
                invalid = FieldError(pointer, "invalid", error.errors()[0]["msg"])
                continue
            alternatives.append(_condition(fields, key, type_, lookup, values, f"custom_{number}_{type_}"))
        if alternatives:
            conditions.append(_combine(alternatives, all_of=lookup == "ne"))
        else:
            errors.append(invalid)
    if errors:
        raise ValidationFailed(errors=errors)
    return conditions


def _combine(parts: Sequence[ListCondition], *, all_of: bool) -> ListCondition:
    """Return the condition that any of several conditions holds, or all of them."""
    join = and_ if all_of else or_
    return ListCondition(
        (all_of, *(part.key for part in parts)),
        lambda: join(*(part.build() for part in parts)),
        {name: value for part in parts for name, value in part.values.items()},
    )


def _condition(
    fields: ColumnElement[Any],
    key: str,
    type_: CustomFieldType,
    lookup: str,
    values: Sequence[Any],
    parameter: str,
) -> ListCondition:
    """Return the condition of a lookup on a custom field; the names of its binds begin with the parameter."""
    name = bindparam(f"{parameter}_key", type_=Text())
    text: ColumnElement[str] = fields.op("->>", return_type=Text())(name)
    cache_key: tuple[object, ...] = (parameter, type_, lookup, len(values))
    if lookup in ("", "ne"):
        # The GIN index on the custom fields finds rows that contain an object with the value.
        written = [text for value in values for text in _json_objects(key, type_, value)]
        objects = {f"{parameter}_{n}": text for n, text in enumerate(written)}
        cache_key = (*cache_key, len(objects))

        def equals() -> ColumnElement[bool]:
            matches = or_(*(fields.contains(cast(bindparam(n, type_=Text()), fields.type)) for n in objects))
            return matches if lookup == "" else ~matches

        return ListCondition(cache_key, equals, objects)
    bound = {f"{parameter}_key": key, parameter: values[0]}
    if lookup == "isnull":
        return ListCondition(cache_key, lambda: text.is_(None) == bindparam(parameter), bound)
    if lookup == "icontains":
        bound[parameter] = like_pattern(values[0])
        return ListCondition(
            cache_key, lambda: func.lower(text).like(bindparam(parameter, type_=Text())), bound
        )
    if type_ is CustomFieldType.DATE:
        bound[parameter] = values[0].isoformat()
        return ListCondition(
            cache_key, lambda: _COMPARE[lookup](text, bindparam(parameter, type_=Text())), bound
        )
    number = _number(fields, name, type_)
    return ListCondition(
        cache_key, lambda: _COMPARE[lookup](number, bindparam(parameter, type_=Numeric())), bound
    )


_COMPARE: Mapping[str, Callable[[ColumnElement[Any], Any], ColumnElement[bool]]] = {
    "gte": lambda column, value: column >= value,
    "lte": lambda column, value: column <= value,
    "gt": lambda column, value: column > value,
    "lt": lambda column, value: column < value,
}


def _number(
    fields: ColumnElement[Any], key: ColumnElement[str], type_: CustomFieldType
) -> ColumnElement[Any]:
    """Return the number or amount of a field; null if the value is of another type."""
    text: ColumnElement[Any] = fields.op("->>", return_type=Text())(key)
    if type_ is CustomFieldType.NUMBER:
        is_number = func.jsonb_typeof(fields.op("->")(key)) == "number"
    else:
        is_number = text.regexp_match(r"^\d+(\.\d+)?$")
    return case((is_number, cast(text, Numeric)))


def _json_objects(key: str, type_: CustomFieldType, value: Any) -> list[str]:
    """Return the JSON of objects, one of which a row's custom fields contain if a field has a value."""
    match type_:
        case CustomFieldType.NUMBER:
            written = [f"{value:f}"]
        case CustomFieldType.MONEY:
            # Amounts are stored with the decimals of their currency. One with more decimals equals none.
            amounts = [f"{value:.{n}f}" for n in range(MAX_DECIMALS + 1) if value == round(value, n)]
            written = [orjson.dumps(amount).decode() for amount in amounts or [str(value)]]
        case CustomFieldType.CHOICES:
            written = [orjson.dumps([value]).decode()]
        case _ if type_ in REFERENCED_MODELS:
            written = [orjson.dumps({"id": str(value)}).decode()]
        case _:
            written = [orjson.dumps(value).decode()]
    name = orjson.dumps(key).decode()
    return [f"{{{name}: {text}}}" for text in written]
