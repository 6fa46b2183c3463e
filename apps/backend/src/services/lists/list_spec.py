"""Declared lists: columns, filters, sorts, search and visibility.

A list compiles its SQL once for each shape of query (these filters, that order, a cursor or none) and runs it
with other values from then on, because building a wide SELECT takes longer than running it.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Uuid,
    any_,
    bindparam,
    func,
    literal_column,
    select,
)

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import CustomFieldEntity
from src.services.lists.filters import MULTIPLE_VALUE_LOOKUPS, Filter, ListCondition, Lookup, Sort
from src.services.lists.keyset import KeysetColumn, KeysetSegment, apply_keyset, keyset_segments
from src.services.lists.row_mapper import Columns, RowMapper

MAX_COUNT = 10_000
"""The highest exact total; counting stops there."""
MAX_COMPILED_STATEMENTS = 500
"""How many compiled statements a list keeps."""
LIMIT_PLACEHOLDER = "{limit}"
CUSTOM_FIELD_PREFIX = "custom_fields."
"""The names of filters and sorts by custom fields begin with it."""


@dataclass(frozen=True)
class ListQuery:
    """A query of a list, as parsed from the request."""

    filters: Mapping[tuple[str, Lookup], Sequence[Any]] = field(default_factory=dict)
    custom_fields: Mapping[tuple[str, Lookup], Sequence[str]] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = ()
    """Names of sorts, each with whether it is descending."""
    after: tuple[Any, ...] | None = None
    """The sort values and the id of the last row of the page before."""
    limit: int = 50
    count: bool = False
    q: str | None = None
    as_of: datetime | None = None


@dataclass(frozen=True)
class PageOfRows:
    """A page of a list; `after` are the sort values and the id of its last row, None on the last page."""

    items: list[dict[str, Any]]
    after: tuple[Any, ...] | None
    total: int | None = None
    total_is_exact: bool = False


@dataclass(frozen=True)
class CustomFieldColumn:
    """The column with the custom fields of a list's entities."""

    entity_type: CustomFieldEntity
    column: ColumnElement[Any]


class ListSpec:
    """The declaration of a list, with its compiled statements."""

    def __init__(
        self,
        source: FromClause,
        columns: Columns,
        *,
        id_column: ColumnElement[Any],
        filters: Mapping[str, Filter],
        sorts: Mapping[str, Sort],
        default_sort: tuple[str, bool],
        hidden: ColumnElement[bool] | None = None,
        search: Callable[[str], ListCondition] | None = None,
        custom_fields: CustomFieldColumn | None = None,
        supports_as_of: bool = False,
        as_of: "ListSpec | None" = None,
    ) -> None:
        self.source = source
        self.row_mapper = RowMapper(columns)
        self.id = id_column
        self.filters = dict(filters)
        self.sorts = dict(sorts)
        self.default_sort = default_sort
        self.hidden = hidden
        self.search = search
        self.custom_fields = custom_fields
        self.supports_as_of = supports_as_of or as_of is not None
        self.as_of = as_of
        self._compiled: dict[Hashable, CompiledStatement] = {}

    async def page(
        self,
        connection: RawConnection,
        query: ListQuery,
        *,
        conditions: Sequence[ListCondition | None] = (),
        search: ListCondition | None = None,
        sorts: Mapping[str, Sort] | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> PageOfRows:
        """Return a page of the list, and the total if the query asks for it.

        A condition of None is ignored: visibility returns it for an actor who sees everything. `search`
        replaces the list's own search. `sorts` are further ones; their names state their SQL. `values` are
        those of binds in the list's columns, source and sorts.
        """
        order, applied, bound = self._resolve(query, conditions, search, sorts, values)
        if query.after is not None:
            bound.update({f"after_{number}": value for number, value in enumerate(query.after)})
        bound["row_limit"] = query.limit + 1
        literals = {LIMIT_PLACEHOLDER: str(query.limit + 1), **_literals(applied)}

        rows: list[asyncpg.Record] = []
        for segment in keyset_segments(order[0], query.after, has_several_columns=len(order) > 2):
            compiled = self._compile_page(query, order, segment, applied)
            rows += await connection.fetch(compiled, _values_of(compiled, bound), literals)
            if len(rows) > query.limit:
                break

        has_more = len(rows) > query.limit
        rows = rows[: query.limit]
        total, exact = await self._total(connection, query, applied, bound) if query.count else (None, False)
        return PageOfRows(
            items=[self.row_mapper.build(row) for row in rows],
            after=tuple(rows[-1][self.row_mapper.width :]) if has_more else None,
            total=total,
            total_is_exact=exact,
        )

    async def list_ids(
        self,
        connection: RawConnection,
        query: ListQuery,
        *,
        limit: int,
        conditions: Sequence[ListCondition | None] = (),
        search: ListCondition | None = None,
        sorts: Mapping[str, Sort] | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> list[UUID]:
        """Return the ids of the items that a query finds, in its order, at most `limit`.

        The arguments are those of `page`.
        """
        order, applied, bound = self._resolve(query, conditions, search, sorts, values)
        bound["row_limit"] = limit
        ids: list[UUID] = []
        for segment in keyset_segments(order[0], None, has_several_columns=len(order) > 2):
            compiled = self._compile(
                ("list_ids", *self._page_key(query, segment, applied)),
                lambda segment=segment: apply_keyset(  # type: ignore[misc]
                    self._apply_filters(select(self.id), query.filters, applied), order, segment
                ).limit(bindparam("row_limit", type_=Integer())),
            )
            rows = await connection.fetch(compiled, _values_of(compiled, bound), _literals(applied))
            ids += [row[0] for row in rows]
        return ids[:limit]

    async def find_ids(
        self,
        connection: RawConnection,
        ids: Sequence[UUID],
        *,
        conditions: Sequence[ListCondition | None] = (),
    ) -> set[UUID]:
        """Return which of some ids are those of items; the conditions exclude items as for `get`."""
        applied = [condition for condition in conditions if condition is not None]
        compiled = self._compile(
            ("ids", tuple(condition.key for condition in applied)),
            lambda: self._apply_filters(select(self.id), {}, applied).where(
                self.id == any_(bindparam("ids", type_=ARRAY(Uuid)))
            ),
        )
        values = {"ids": list(ids), **_condition_values(applied)}
        return {row[0] for row in await connection.fetch(compiled, values, _literals(applied))}

    async def get(
        self,
        connection: RawConnection,
        entity_id: UUID,
        *,
        conditions: Sequence[ListCondition | None] = (),
        values: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Return the item with an id.

        Raises: NotFound (there is no such item, it is deleted, or the conditions exclude it).
        """
        found = await self.find(connection, entity_id, conditions=conditions, values=values)
        if found is None:
            raise NotFound
        return found

    async def find(
        self,
        connection: RawConnection,
        entity_id: UUID,
        *,
        conditions: Sequence[ListCondition | None] = (),
        values: Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """Return the item with an id, or None where `get` raises NotFound."""
        applied = [condition for condition in conditions if condition is not None]
        compiled = self._compile(
            ("get", *(condition.key for condition in applied)),
            lambda: self._apply_filters(select(*self.row_mapper.columns), {}, applied).where(
                self.id == bindparam("entity_id")
            ),
        )
        bound = {"entity_id": entity_id, **(values or {}), **_condition_values(applied)}
        row = await connection.fetch_one(compiled, _values_of(compiled, bound), _literals(applied))
        return None if row is None else self.row_mapper.build(row)

    def _resolve(
        self,
        query: ListQuery,
        conditions: Sequence[ListCondition | None],
        search: ListCondition | None,
        sorts: Mapping[str, Sort] | None,
        values: Mapping[str, Any] | None,
    ) -> tuple[tuple[KeysetColumn, ...], list[ListCondition], dict[str, Any]]:
        """Return the order, the conditions and the bound values of a query."""
        order = self._order(query.sort or (self.default_sort,), {**self.sorts, **(sorts or {})})
        applied = [condition for condition in conditions if condition is not None]
        if query.q is not None and self.search is not None:
            applied.append(search or self.search(query.q))
        return order, applied, {**(values or {}), **_filter_values(query), **_condition_values(applied)}

    def _order(self, sort: Sequence[tuple[str, bool]], sorts: Mapping[str, Sort]) -> tuple[KeysetColumn, ...]:
        """Return the columns of an order; the id comes last, in the direction of the column before it."""
        order = [
            KeysetColumn(key.column, descending != key.descending, key.nullable, key.own_id)
            for key, descending in ((sorts[name], descending) for name, descending in sort)
        ]
        return (*order, KeysetColumn(self.id, order[-1].descending, nullable=False))

    def _compile_page(
        self,
        query: ListQuery,
        order: Sequence[KeysetColumn],
        segment: KeysetSegment,
        conditions: Sequence[ListCondition],
    ) -> CompiledStatement:
        key = self._page_key(query, segment, conditions)
        return self._compile(key, lambda: self._page_statement(query, order, segment, conditions))

    def _page_key(
        self, query: ListQuery, segment: KeysetSegment, conditions: Sequence[ListCondition]
    ) -> tuple[Hashable, ...]:
        sort = query.sort or (self.default_sort,)
        return tuple(query.filters), sort, segment, tuple(condition.key for condition in conditions)

    def _page_statement(
        self,
        query: ListQuery,
        order: Sequence[KeysetColumn],
        segment: KeysetSegment,
        conditions: Sequence[ListCondition],
    ) -> Select[Any]:
        statement = self._apply_filters(
            select(*self.row_mapper.columns, *(key.column.label(None) for key in order)),
            query.filters,
            conditions,
        )
        # For the whole list PostgreSQL keeps one plan, which is good if the limit is a literal in it. A
        # filtered list may match few rows: the limit is a parameter, so that it is planned with its values
        # each time.
        is_whole = not query.filters and not conditions
        limit = (
            literal_column(LIMIT_PLACEHOLDER, Integer)
            if is_whole
            else bindparam("row_limit", type_=Integer())
        )
        return apply_keyset(statement, order, segment).limit(limit)

    async def _total(
        self,
        connection: RawConnection,
        query: ListQuery,
        conditions: Sequence[ListCondition],
        bound: Mapping[str, Any],
    ) -> tuple[int, bool]:
        key = ("count", tuple(query.filters), tuple(condition.key for condition in conditions))
        compiled = self._compile(
            key,
            lambda: select(func.count()).select_from(
                self._apply_filters(select(literal_column("1")), query.filters, conditions)
                .limit(MAX_COUNT + 1)
                .subquery()
            ),
        )
        row = await connection.fetch_one(compiled, _values_of(compiled, bound), _literals(conditions))
        total: int = row[0] if row else 0
        return min(total, MAX_COUNT), total <= MAX_COUNT

    def _compile(self, key: Hashable, build: Callable[[], Select[*tuple[Any, ...]]]) -> CompiledStatement:
        """Return the compiled statement of a key, built when it is not kept."""
        compiled = self._compiled.pop(key, None) or CompiledStatement(build())
        # Callers choose the shapes, so their number has no bound: the least recently used is dropped.
        if len(self._compiled) >= MAX_COMPILED_STATEMENTS:
            del self._compiled[next(iter(self._compiled))]
        self._compiled[key] = compiled
        return compiled

    def _apply_filters(
        self,
        statement: Select[Any],
        filters: Mapping[tuple[str, Lookup], Sequence[Any]],
        conditions: Sequence[ListCondition],
    ) -> Select[Any]:
        statement = statement.select_from(self.source)
        # A filter by the time of deletion shows deleted rows.
        if self.hidden is not None and not any(name == "deleted_at" for name, _ in filters):
            statement = statement.where(~self.hidden)
        for number, (name, lookup) in enumerate(filters):
            statement = statement.where(self.filters[name].condition(lookup, f"filter_{number}"))
        return statement.where(*(condition.build() for condition in conditions))


def _filter_values(query: ListQuery) -> dict[str, Any]:
    return {
        f"filter_{number}": list(given) if lookup in MULTIPLE_VALUE_LOOKUPS else given[0]
        for number, ((_, lookup), given) in enumerate(query.filters.items())
    }


def _condition_values(conditions: Sequence[ListCondition]) -> dict[str, Any]:
    return {name: value for condition in conditions for name, value in condition.values.items()}


def _values_of(compiled: CompiledStatement, bound: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that a statement binds; a count, for example, binds none of the columns'."""
    return {name: bound[name] for name in compiled.parameters}


def _literals(conditions: Sequence[ListCondition]) -> dict[str, str]:
    return {name: text for condition in conditions for name, text in condition.literals.items()}
