"""List filters by custom fields, such as `custom_fields.ram_gb__gte=16`."""

from collections.abc import Callable, Mapping, Sequence
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
from src.schemas.common import Date
from src.services.lists.as_of import table_as_of
from src.services.lists.filters import ListCondition, like_pattern
from src.services.lists.list_spec import ListQuery
from src.services.lists.row_mapper import current_table

_ORDER_LOOKUPS = ("gte", "lte", "gt", "lt")
_LOOKUPS: Mapping[CustomFieldType, tuple[str, ...]] = {
    CustomFieldType.TEXT: ("", "ne", "icontains", "isnull"),
    CustomFieldType.URL: ("", "ne", "icontains", "isnull"),
    CustomFieldType.CHOICE: ("", "ne", "isnull"),
    CustomFieldType.BOOLEAN: ("", "ne", "isnull"),
    CustomFieldType.NUMBER: ("", "ne", "isnull", *_ORDER_LOOKUPS),
    CustomFieldType.DATE: ("", "ne", "isnull", *_ORDER_LOOKUPS),
}
_TEXT: TypeAdapter[Any] = TypeAdapter(Annotated[str, Field(max_length=2000, pattern=r"^[^\x00]*$")])
_BOOLEAN: TypeAdapter[Any] = TypeAdapter(bool)
_VALUES: Mapping[CustomFieldType, TypeAdapter[Any]] = {
    CustomFieldType.BOOLEAN: _BOOLEAN,
    CustomFieldType.NUMBER: TypeAdapter(Annotated[Decimal, Field(max_digits=20, allow_inf_nan=False)]),
    CustomFieldType.DATE: TypeAdapter(Date),
}


def _definitions(field: FromClause) -> CompiledStatement:
    """Return the query for the types of custom fields by their keys."""
    keys = bindparam("keys", type_=ARRAY(Text))
    live = select(field.c.key, field.c.type).where(field.c.key == any_(keys), field.c.deleted_at.is_(None))
    return CompiledStatement(live.order_by(field.c.id))


_DEFINITIONS = _definitions(current_table(CustomField))
_DEFINITIONS_AS_OF = _definitions(table_as_of(CustomField))


async def custom_field_conditions(
    connection: RawConnection, assets: FromClause, query: ListQuery
) -> Sequence[ListCondition]:
    """Return the conditions of a list query's custom field filters.

    Raises: ValidationFailed (there is no such field, or the value is not of its type).
    """
    if not query.custom_fields:
        return ()
    keys = [key for key, _ in query.custom_fields]
    if query.as_of is None:
        rows = await connection.fetch(_DEFINITIONS, {"keys": keys})
    else:
        rows = await connection.fetch(_DEFINITIONS_AS_OF, {"keys": keys, "as_of": query.as_of})
    # A key may be a number in one category and a text in another: then a match in either type counts.
    types: dict[str, dict[CustomFieldType, None]] = {}
    for row in rows:
        types.setdefault(row["key"], {})[CustomFieldType(row["type"])] = None
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
            alternatives.append(_condition(assets, key, type_, lookup, values, f"custom_{number}_{type_}"))
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
    assets: FromClause, key: str, type_: CustomFieldType, lookup: str, values: Sequence[Any], parameter: str
) -> ListCondition:
    """Return the condition of a lookup on a custom field; the names of its binds begin with the parameter."""
    fields: ColumnElement[Any] = assets.c.custom_fields
    name = bindparam(f"{parameter}_key", type_=Text())
    text: ColumnElement[str] = fields.op("->>", return_type=Text())(name)
    cache_key = (parameter, type_, lookup, len(values))
    if lookup in ("", "ne"):
        # The GIN index on the custom fields finds rows that contain an object with the value.
        objects = {f"{parameter}_{n}": _json_object(key, value) for n, value in enumerate(values)}

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
    is_number = func.jsonb_typeof(fields.op("->")(name)) == "number"
    number: ColumnElement[Any] = case((is_number, cast(text, Numeric)))
    return ListCondition(
        cache_key, lambda: _COMPARE[lookup](number, bindparam(parameter, type_=Numeric())), bound
    )


_COMPARE: Mapping[str, Callable[[ColumnElement[Any], Any], ColumnElement[bool]]] = {
    "gte": lambda column, value: column >= value,
    "lte": lambda column, value: column <= value,
    "gt": lambda column, value: column > value,
    "lt": lambda column, value: column < value,
}


def _json_object(key: str, value: Any) -> str:
    """Return the JSON of an object with one key and its value."""
    written = f"{value:f}" if isinstance(value, Decimal) else orjson.dumps(value).decode()
    return f"{{{orjson.dumps(key).decode()}: {written}}}"
