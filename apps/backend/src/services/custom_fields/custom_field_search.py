"""Search and sorting of assets by the values of searchable custom fields.

`custom_field_values` is the index of the present values. A list as of a time reads the values of its rows, in
the fields that were searchable then.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Text,
    all_,
    and_,
    any_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB

from src.database import CompiledStatement, RawConnection
from src.models import CustomField, CustomFieldEntity, CustomFieldType, CustomFieldValue
from src.services.custom_fields.custom_field_filters import cursor_value
from src.services.custom_fields.custom_fields import SEARCHABLE_TYPES
from src.services.lists.as_of import table_as_of
from src.services.lists.filters import Sort
from src.services.lists.list_spec import CUSTOM_FIELD_PREFIX, ListQuery
from src.services.lists.row_mapper import current_table

BY_NUMBER, BY_TEXT = "custom_field_number", "custom_field_text"
"""The sorts of a list by the custom field with the key that is bound as `custom_field_key`."""
_KEY = bindparam("custom_field_key", type_=Text())
_TYPES = CompiledStatement(
    select(CustomField.type, CustomField.searchable)
    .where(
        CustomField.entity_type == CustomFieldEntity.ASSET.value,
        CustomField.key == _KEY,
        CustomField.deleted_at.is_(None),
    )
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


async def resolve_sort(connection: RawConnection, query: ListQuery) -> tuple[ListQuery, str | None]:
    """Return a query with BY_NUMBER or BY_TEXT in place of the sort by a custom field, and the field's key.

    A field sorts by number if its key is a number in every category. The key is None if the index does not
    serve the query: without such a sort, with several, or if not all values of the key are in the index.

    Raises: ValidationFailed (the cursor is of another list).
    """
    positions = [n for n, (name, _) in enumerate(query.sort) if name.startswith(CUSTOM_FIELD_PREFIX)]
    if len(positions) != 1 or query.as_of is not None:
        return query, None
    [position] = positions
    name, descending = query.sort[position]
    key = name.removeprefix(CUSTOM_FIELD_PREFIX)
    rows = await connection.fetch(_TYPES, {"custom_field_key": key})
    types = {row["type"] for row in rows}
    if not any(row["searchable"] for row in rows) or not types <= set(SEARCHABLE_TYPES):
        return query, None
    is_number = types == {CustomFieldType.NUMBER.value}
    sort, after = list(query.sort), list(query.after or ())
    sort[position] = (BY_NUMBER if is_number else BY_TEXT, descending)
    if after and after[position] is not None:
        after[position] = cursor_value(Decimal if is_number else str, after[position])
    return replace(query, sort=tuple(sort), after=tuple(after) or None), key


def matches_value(asset: FromClause, *, by_row: bool) -> ColumnElement[bool]:
    """Return the condition that a searchable value of an asset contains each word; it binds `patterns`.

    `by_row` reads the values from the row of the asset, for the list as of a time; it binds `as_of` too.
    """
    patterns = all_(bindparam("patterns", type_=ARRAY(Text)))
    if by_row:
        field = table_as_of(CustomField)
        searchable = select(field.c.key).where(field.c.searchable, field.c.deleted_at.is_(None))
        each = func.jsonb_each(asset.c.custom_fields)
        values = each.table_valued(column("key", Text), column("value", JSONB)).alias("v")
        text = values.c.value.op("#>>", return_type=Text())(literal_column("'{}'"))
        found = select(values.c.key).where(
            # As an array, which is read once and not for each asset.
            values.c.key == any_(func.array(searchable.scalar_subquery())),
            func.jsonb_typeof(values.c.value) == any_(literal_column("'{string,number,boolean}'::text[]")),
            func.search_text(text).like(patterns),
        )
        return exists(found.correlate(asset))
    stored = current_table(CustomFieldValue)
    return exists().where(stored.c.asset_id == asset.c.id, stored.c.search_text.like(patterns))
