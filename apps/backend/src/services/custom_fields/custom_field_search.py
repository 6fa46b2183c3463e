"""Search and sorting of assets by the values of searchable custom fields.

`custom_field_values` is the index of the present values. A list as of a time reads the values of its rows.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Numeric,
    Text,
    all_,
    and_,
    bindparam,
    case,
    cast,
    column,
    exists,
    func,
    select,
)

from src.database import CompiledStatement, RawConnection
from src.errors import FieldError, ValidationFailed
from src.models import CustomField, CustomFieldType, CustomFieldValue
from src.services.lists.filters import Sort
from src.services.lists.list_spec import CUSTOM_FIELD_PREFIX, ListQuery
from src.services.lists.row_mapper import current_table

BY_NUMBER, BY_TEXT = "custom_field_number", "custom_field_text"
"""The sorts of a list by the custom field whose key is bound as `custom_field_key`."""
_KEY = bindparam("custom_field_key", type_=Text())
_TYPES = CompiledStatement(
    select(CustomField.type)
    .where(CustomField.key == _KEY, CustomField.searchable, CustomField.deleted_at.is_(None))
    .distinct()
)


def value_of_asset(values: FromClause, asset: FromClause) -> ColumnElement[bool]:
    """Return the condition that joins the value by which a list is sorted."""
    return and_(values.c.asset_id == asset.c.id, values.c.key == _KEY)


def sorts_by_index(values: FromClause) -> Mapping[str, Sort]:
    """Return the sorts by a custom field of a list that joins its values."""
    own_id = values.c.asset_id
    return {
        BY_NUMBER: Sort(values.c.number, nullable=True, own_id=own_id),
        BY_TEXT: Sort(values.c.sort_value, nullable=True, own_id=own_id),
    }


def sorts_by_row(asset: FromClause) -> Mapping[str, Sort]:
    """Return the sorts by a custom field of a list that reads the values of each row."""
    text: ColumnElement[str] = asset.c.custom_fields.op("->>", return_type=Text())(_KEY)
    is_number = func.jsonb_typeof(asset.c.custom_fields.op("->")(_KEY)) == "number"
    return {
        BY_NUMBER: Sort(case((is_number, cast(text, Numeric))), nullable=True),
        BY_TEXT: Sort(func.left(text, 200, type_=Text()), nullable=True),
    }


async def resolve_sort(connection: RawConnection, query: ListQuery) -> tuple[ListQuery, str | None]:
    """Return a query with BY_NUMBER or BY_TEXT in place of the sort by a custom field, and the field's key.

    A field sorts by number if its key is a number in every category. The key is None without such a sort.

    Raises: ValidationFailed (there is no searchable custom field with the key, or the cursor is of another).
    """
    for position, (name, descending) in enumerate(query.sort):
        if not name.startswith(CUSTOM_FIELD_PREFIX):
            continue
        key = name.removeprefix(CUSTOM_FIELD_PREFIX)
        types = {row[0] for row in await connection.fetch(_TYPES, {"custom_field_key": key})}
        if not types:
            raise _error("sort", f"There is no searchable custom field with the key {key}")
        is_number = types == {CustomFieldType.NUMBER.value}
        sort, after = list(query.sort), list(query.after or ())
        sort[position] = (BY_NUMBER if is_number else BY_TEXT, descending)
        if is_number and after and after[position] is not None:
            try:
                after[position] = Decimal(after[position])
            except InvalidOperation as error:
                raise _error("cursor", "This is not a cursor of this list; start without a cursor") from error
        return replace(query, sort=tuple(sort), after=tuple(after) or None), key
    return query, None


def _error(parameter: str, message: str) -> ValidationFailed:
    return ValidationFailed(message, errors=[FieldError(f"?{parameter}", "invalid", message)])


def matches_value(asset: FromClause, *, by_row: bool) -> ColumnElement[bool]:
    """Return the condition that a searchable value of an asset contains each word; it binds `patterns`.

    `by_row` reads the values from the row of the asset, for the list as of a time.
    """
    patterns = all_(bindparam("patterns", type_=ARRAY(Text)))
    if by_row:
        values = func.searchable_values(asset.c.custom_fields).table_valued(column("value", Text)).alias("v")
        found = select(values.c.value).where(func.search_text(values.c.value).like(patterns))
        return exists(found.correlate(asset))
    stored = current_table(CustomFieldValue)
    return exists().where(stored.c.asset_id == asset.c.id, stored.c.search_text.like(patterns))
