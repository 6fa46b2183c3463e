"""Filters by custom fields, such as `custom_fields.ram_gb__gte=16`."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import orjson
from pydantic import Field, TypeAdapter, ValidationError
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Numeric,
    Text,
    and_,
    any_,
    bindparam,
    case,
    cast,
    func,
    or_,
    select,
)

from src.database import CompiledStatement, RawConnection
from src.errors import FieldError, ValidationFailed
from src.models import CustomField, CustomFieldType
from src.services.assets.asset_list import table_as_of
from src.services.lists.listing import ListCondition, ListQuery, current_table, like_pattern

_ORDER = ("gte", "lte", "gt", "lt")
_LOOKUPS: Mapping[CustomFieldType, tuple[str, ...]] = {
    CustomFieldType.TEXT: ("", "ne", "icontains", "isnull"),
    CustomFieldType.URL: ("", "ne", "icontains", "isnull"),
    CustomFieldType.CHOICE: ("", "ne", "isnull"),
    CustomFieldType.BOOLEAN: ("", "ne", "isnull"),
    CustomFieldType.NUMBER: ("", "ne", "isnull", *_ORDER),
    CustomFieldType.DATE: ("", "ne", "isnull", *_ORDER),
}
_TEXT: TypeAdapter[Any] = TypeAdapter(Annotated[str, Field(max_length=2000, pattern=r"^[^\x00]*$")])
_BOOLEAN: TypeAdapter[Any] = TypeAdapter(bool)
_VALUES: Mapping[CustomFieldType, TypeAdapter[Any]] = {
    CustomFieldType.BOOLEAN: _BOOLEAN,
    CustomFieldType.NUMBER: TypeAdapter(Annotated[Decimal, Field(max_digits=20, allow_inf_nan=False)]),
    CustomFieldType.DATE: TypeAdapter(date),
}


def _defined(field: FromClause) -> CompiledStatement:
    """Return the query for the types of some fields."""
    keys = bindparam("keys", type_=ARRAY(Text))
    live = select(field.c.key, field.c.type).where(field.c.key == any_(keys), field.c.deleted_at.is_(None))
    return CompiledStatement(live.order_by(field.c.id))


_DEFINED, _DEFINED_THEN = _defined(current_table(CustomField)), _defined(table_as_of(CustomField))


async def custom_field_conditions(
    connection: RawConnection, assets: FromClause, query: ListQuery
) -> Sequence[ListCondition]:
    """Return the conditions of a question on custom fields.

    Raises: ValidationFailed (there is no such field, or the value is not one of its type).
    """
    if not query.custom_fields:
        return ()
    defined = _DEFINED if query.as_of is None else _DEFINED_THEN
    keys = [key for key, _ in query.custom_fields]
    rows = await connection.fetch(defined, {"keys": keys, "as_of": query.as_of})
    # A key may be a number in one category and a text in another: then either is meant.
    kinds: dict[str, dict[CustomFieldType, None]] = {}
    for row in rows:
        kinds.setdefault(row["key"], {})[CustomFieldType(row["type"])] = None
    errors: list[FieldError] = []
    conditions: list[ListCondition] = []
    for number, ((key, lookup), texts) in enumerate(query.custom_fields.items()):
        pointer = f"?custom_fields.{key}" + (f"__{lookup}" if lookup else "")
        usable = [kind for kind in kinds.get(key, ()) if lookup in _LOOKUPS[kind]]
        if not usable:
            errors.append(FieldError(pointer, "unknown_parameter", "There is no such field or comparison"))
            continue
        ways: list[ListCondition] = []
        for kind in usable:
            adapter = _BOOLEAN if lookup == "isnull" else _VALUES.get(kind, _TEXT)
            try:
                values = [adapter.validate_strings(text) for text in texts]
            except ValidationError as error:
                refused = FieldError(pointer, "invalid", error.errors()[0]["msg"])
                continue
            ways.append(_condition(assets, key, kind, lookup, values, f"custom_{number}_{kind}"))
        if ways:
            conditions.append(ways[0] if len(ways) == 1 else _any(ways, all_of=lookup == "ne"))
        else:
            errors.append(refused)
    if errors:
        raise ValidationFailed(errors=errors)
    return conditions


def _any(ways: Sequence[ListCondition], *, all_of: bool) -> ListCondition:
    """Return the condition that one of several holds, or all."""
    join = and_ if all_of else or_
    return ListCondition(
        tuple(way.key for way in ways),
        lambda: join(*(way.build() for way in ways)),
        {name: value for way in ways for name, value in way.values.items()},
    )


def _condition(
    assets: FromClause, key: str, kind: CustomFieldType, lookup: str, values: Sequence[Any], parameter: str
) -> ListCondition:
    fields: ColumnElement[Any] = assets.c.custom_fields
    name = bindparam(f"{parameter}_key", type_=Text())
    text: ColumnElement[str] = fields.op("->>", return_type=Text())(name)
    shape = (parameter, kind, lookup, len(values))
    if lookup in ("", "ne"):
        # An object that holds the value is what the index on the fields finds.
        objects = {f"{parameter}_{n}": _object(key, value) for n, value in enumerate(values)}

        def equals() -> ColumnElement[bool]:
            found = or_(*(fields.contains(cast(bindparam(n, type_=Text()), fields.type)) for n in objects))
            return found if lookup == "" else ~found

        return ListCondition(shape, equals, objects)
    bound = {f"{parameter}_key": key, parameter: values[0]}
    if lookup == "isnull":
        return ListCondition(shape, lambda: text.is_(None) == bindparam(parameter), bound)
    if lookup == "icontains":
        bound[parameter] = like_pattern(values[0])
        return ListCondition(shape, lambda: func.lower(text).like(bindparam(parameter, type_=Text())), bound)
    if kind is CustomFieldType.DATE:
        bound[parameter] = values[0].isoformat()
        return ListCondition(shape, lambda: _COMPARE[lookup](text, bindparam(parameter, type_=Text())), bound)
    is_number = func.jsonb_typeof(fields.op("->")(name)) == "number"
    number: ColumnElement[Any] = case((is_number, cast(text, Numeric)))
    return ListCondition(
        shape, lambda: _COMPARE[lookup](number, bindparam(parameter, type_=Numeric())), bound
    )


_COMPARE: Mapping[str, Callable[[ColumnElement[Any], Any], ColumnElement[bool]]] = {
    "gte": lambda column, value: column >= value,
    "lte": lambda column, value: column <= value,
    "gt": lambda column, value: column > value,
    "lt": lambda column, value: column < value,
}


def _object(key: str, value: Any) -> str:
    """Return the JSON of an object with the one value."""
    written = f"{value:f}" if isinstance(value, Decimal) else orjson.dumps(value).decode()
    return f"{{{orjson.dumps(key).decode()}: {written}}}"
