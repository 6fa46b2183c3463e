"""Keyset pagination: the segments of a page, their predicates and their order."""

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, false, or_, tuple_

KeysetSegment = Literal["first", "non_null", "range", "nulls_range", "nulls"] | tuple[bool, ...]
"""The rows that a statement selects, by the cursor and by nulls in the first sort column.

- first: all rows (there is no cursor);
- non_null: all rows without a null;
- range: rows without a null after the cursor;
- nulls_range: rows with a null after the cursor, which has a null as well;
- nulls: all rows with a null;
- a tuple: rows after the cursor in an order of several columns, with a flag for each value of the cursor that
  is null.
"""


class KeysetColumn(NamedTuple):
    """A column of an order, with its direction."""

    column: ColumnElement[Any]
    descending: bool
    nullable: bool
    own_id: ColumnElement[Any] | None = None
    """The id of the item in the table of the column; see `Sort`."""


def keyset_segments(
    first: KeysetColumn, after: tuple[Any, ...] | None, *, has_several_columns: bool
) -> tuple[KeysetSegment, ...]:
    """Return the segments that are queried in turn until the page is full.

    Nulls are a separate segment after a cursor, in descending order, and if another table has the values. So
    each statement reads one range of
    the column's index, and a later page costs as much as the first.
    """
    if after is None:
        is_ascending_by_index = not first.descending and first.own_id is None
        nulls_apart = not has_several_columns and first.nullable and not is_ascending_by_index
        return ("non_null", "nulls") if nulls_apart else ("first",)
    if has_several_columns:
        return (tuple(value is None for value in after),)
    if not first.nullable:
        return ("range",)
    return ("nulls_range",) if after[0] is None else ("range", "nulls")


def apply_keyset(
    statement: Select[Any], order: Sequence[KeysetColumn], segment: KeysetSegment
) -> Select[Any]:
    """Restrict a statement to a segment and sort it; the cursor's values are bound as `after_0`, `after_1`…

    The last column of the order is the id.
    """
    first, row_id = order[0], order[-1]
    if first.own_id is not None and segment in ("range", "non_null"):
        # With IS NOT NULL the outer join becomes an inner one, which can begin with the table of the column;
        # the planner does not infer that from the comparison of rows.
        order = (*order[:-1], row_id._replace(column=first.own_id))
        statement = statement.where(first.column.is_not(None))
    cursor = [bindparam(f"after_{number}", type_=key.column.type) for number, key in enumerate(order)]
    if segment == "range":
        sorted_by, last = tuple_(*(key.column for key in order)), tuple_(*cursor)
        statement = statement.where(sorted_by < last if first.descending else sorted_by > last)
    elif segment == "non_null":
        statement = statement.where(first.column.is_not(None))
    elif segment == "nulls":
        statement = statement.where(first.column.is_(None))
    elif segment == "nulls_range":
        statement = statement.where(first.column.is_(None), _is_behind(row_id, cursor[-1]))
    elif segment != "first":
        statement = statement.where(_keyset_predicate(order, cursor, segment))
    # Within the nulls of the first column, only the id sorts.
    sorts = order[1:] if segment in ("nulls", "nulls_range") else order
    nulls_last = segment not in ("range", "non_null")
    return statement.order_by(*(_order_by(key, nulls_last=nulls_last and key.nullable) for key in sorts))


def _order_by(key: KeysetColumn, *, nulls_last: bool) -> ColumnElement[Any]:
    ordered = key.column.desc() if key.descending else key.column.asc()
    return ordered.nulls_last() if nulls_last else ordered


def _is_behind(key: KeysetColumn, value: ColumnElement[Any]) -> ColumnElement[bool]:
    return key.column < value if key.descending else key.column > value


def _keyset_predicate(
    order: Sequence[KeysetColumn], cursor: Sequence[ColumnElement[Any]], nulls: tuple[bool, ...]
) -> ColumnElement[bool]:
    """Return the condition that a row comes after the cursor's in an order of several columns."""
    alternatives: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for key, value, is_null in zip(order, cursor, nulls, strict=True):
        if is_null:
            behind: ColumnElement[bool] = false()
        else:
            behind = _is_behind(key, value)
            if key.nullable:
                behind = or_(behind, key.column.is_(None))
        alternatives.append(and_(*equal, behind))
        equal.append(key.column.is_(None) if is_null else key.column == value)
    return or_(*alternatives)
