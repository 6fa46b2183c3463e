"""Lists that are declared: what is shown, by what it is filtered, sorted and searched, and who sees it.

A declaration is compiled to SQL once for each shape of question (these filters, that order, a cursor or none)
and run with other values from then on, for building a wide SELECT costs more than running it.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    all_,
    and_,
    any_,
    bindparam,
    cast,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound

MAX_COUNT = 10_000
"""Where the counting of a list stops."""
MAX_COMPILED_STATEMENTS = 500
"""How many shapes of question a list keeps compiled."""
LIMIT_MARK = "{limit}"

Lookup = Literal["", "ne", "gte", "lte", "gt", "lt", "isnull", "icontains"]
Columns = Mapping[str, "ColumnElement[Any] | Columns"]
"""What is shown: a column by its name, or an object of columns, which is null when its first column is."""


class Filter:
    """A column that a list is narrowed by; in a tree, a value stands for all that is under it as well."""

    def __init__(
        self,
        column: ColumnElement[Any],
        *,
        choices: Iterable[str] | None = None,
        tree: FromClause | None = None,
        nullable: bool = False,
    ) -> None:
        self.column = column
        self.choices = tuple(choices) if choices else None
        self.tree = tree
        self.type: type[Any] = column.type.python_type
        self.lookups = self._lookups(nullable)

    def _lookups(self, nullable: bool) -> tuple[Lookup, ...]:
        empty: tuple[Lookup, ...] = ("isnull",) if nullable else ()
        if self.type is bool:
            return ("",)
        if self.type is UUID or self.choices:
            return ("", "ne", *empty)
        if self.type is str:
            return ("", "ne", "icontains", *empty)
        return ("", "ne", "gte", "lte", "gt", "lt", *empty)

    def condition(self, lookup: Lookup, parameter: str) -> ColumnElement[bool]:
        """Return the condition, whose value is bound under the parameter's name."""
        column = self.column
        if lookup in ("", "ne"):
            values = bindparam(parameter, type_=ARRAY(column.type))
            if self.tree is not None:
                matches = column == any_(func.array(_descendant_ids(self.tree, values).scalar_subquery()))
            else:
                matches = column == any_(values)
            return matches if lookup == "" else func.coalesce(~matches, True)
        if lookup == "isnull":
            return column.is_(None) == bindparam(parameter)
        value = bindparam(parameter, type_=column.type)
        if lookup == "icontains":
            return func.lower(column).like(value)
        comparisons: dict[str, ColumnElement[bool]] = {
            "gte": column >= value,
            "lte": column <= value,
            "gt": column > value,
            "lt": column < value,
        }
        return comparisons[lookup]


@dataclass(frozen=True)
class Sort:
    """A column that a list is ordered by; what is empty comes last in either direction."""

    column: ColumnElement[Any]
    nullable: bool = False
    falling: bool = False
    """The column runs against the name: a grade A is the newest purchase."""

    @property
    def type(self) -> type[Any]:
        return self.column.type.python_type


@dataclass(frozen=True)
class ListCondition:
    """A further condition of a question: whom the list is for, what is searched.

    Two conditions of one key have the same SQL; `build` is called when that is not compiled yet.
    Literals stand in the SQL itself instead of being bound, where the planner has to see them.
    """

    key: Hashable
    build: Callable[[], ColumnElement[bool]]
    values: Mapping[str, Any] = field(default_factory=dict)
    literals: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ListQuery:
    """What is asked of a list."""

    filters: Mapping[tuple[str, Lookup], Sequence[Any]] = field(default_factory=dict)
    custom_fields: Mapping[tuple[str, Lookup], Sequence[str]] = field(default_factory=dict)
    sort: tuple[tuple[str, bool], ...] = ()
    """Names, and whether each falls."""
    after: tuple[Any, ...] | None = None
    """The sorted values and the id of the last row already seen."""
    limit: int = 50
    count: bool = False
    q: str | None = None
    as_of: datetime | None = None


@dataclass(frozen=True)
class PageOfRows:
    """A part of a list; `after` is where the next part begins, None at the end."""

    items: list[dict[str, Any]]
    after: tuple[Any, ...] | None
    total: int | None = None
    total_is_exact: bool = False


class ListSpec:
    """A list's declaration, and the questions to it that have been compiled."""

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
        custom_fields: bool = False,
        supports_as_of: bool = False,
    ) -> None:
        self.source = source
        self.shape = RowMapper(columns)
        self.id = id_column
        self.filters = dict(filters)
        self.sorts = dict(sorts)
        self.default_sort = default_sort
        self.hidden = hidden
        self.search = search
        self.custom_fields = custom_fields
        self.supports_as_of = supports_as_of
        self._compiled: dict[Hashable, CompiledStatement] = {}

    async def page(
        self,
        connection: RawConnection,
        query: ListQuery,
        *,
        conditions: Sequence[ListCondition] = (),
        search: ListCondition | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> PageOfRows:
        """Return the part of the list that is asked for, and the total if that is asked for.

        A search given here stands for the list's own.
        """
        sort = query.sort or (self.default_sort,)
        if query.q is not None and self.search is not None:
            conditions = (*conditions, search or self.search(query.q))
        bound: dict[str, Any] = dict(values or {})
        for number, ((_, lookup), given) in enumerate(query.filters.items()):
            bound[f"filter_{number}"] = list(given) if lookup in ("", "ne") else given[0]
        for condition in conditions:
            bound.update(condition.values)
        if query.after is not None:
            bound.update({f"after_{number}": value for number, value in enumerate(query.after)})
        bound["row_limit"] = query.limit + 1
        literals = {LIMIT_MARK: str(query.limit + 1), **_literals(conditions)}

        rows: list[asyncpg.Record] = []
        for phase in self._segments(sort, query.after):
            compiled = self._query(query, sort, phase, conditions)
            rows += await connection.fetch(compiled, bound, literals)
            if len(rows) > query.limit:
                break

        more = len(rows) > query.limit
        rows = rows[: query.limit]
        first_sorted = self.shape.width
        total, exact = (
            await self._total(connection, query, conditions, bound) if query.count else (None, False)
        )
        return PageOfRows(
            items=[self.shape.build(row) for row in rows],
            after=tuple(rows[-1][first_sorted:]) if more else None,
            total=total,
            total_is_exact=exact,
        )

    async def one(
        self,
        connection: RawConnection,
        entity_id: UUID,
        *,
        conditions: Sequence[ListCondition] = (),
        values: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Return the one of this id.

        Raises: NotFound (there is none that may be seen).
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
        conditions: Sequence[ListCondition] = (),
        values: Mapping[str, Any] | None = None,
    ) -> dict[str, Any] | None:
        """Return the one of this id, or None if there is none that may be seen."""
        key = ("one", *(condition.key for condition in conditions))
        compiled = self._compile(
            key,
            lambda: self._apply_filters(select(*self.shape.columns), {}, conditions).where(
                self.id == bindparam("entity_id")
            ),
        )
        bound = {"entity_id": entity_id, **(values or {})}
        for condition in conditions:
            bound.update(condition.values)
        row = await connection.fetch_one(compiled, bound)
        return None if row is None else self.shape.build(row)

    def _segments(
        self, sort: Sequence[tuple[str, bool]], after: tuple[Any, ...] | None
    ) -> tuple["KeysetSegment", ...]:
        """Return the questions that are asked in turn until the page is full.

        The empty values of a column are asked for apart behind a cursor, and where the greatest come first:
        so each question is one range of the column's index, and a page deep in the list costs what the first
        does.
        """
        if after is None:
            name, falls = sort[0]
            last_first = len(sort) == 1 and self.sorts[name].nullable and falls != self.sorts[name].falling
            return ("filled", "all_empty") if last_first else ("first",)
        nulls = tuple(value is None for value in after)
        if len(sort) > 1:
            return (nulls,)
        if not self.sorts[sort[0][0]].nullable:
            return ("range",)
        return ("empty",) if nulls[0] else ("range", "all_empty")

    def _query(
        self,
        query: ListQuery,
        sort: Sequence[tuple[str, bool]],
        phase: "KeysetSegment",
        conditions: Sequence[ListCondition],
    ) -> CompiledStatement:
        key = (tuple(query.filters), sort, phase, tuple(condition.key for condition in conditions))
        return self._compile(key, lambda: self._statement(query, sort, phase, conditions))

    def _compile(self, key: Hashable, build: Callable[[], Select[*tuple[Any, ...]]]) -> CompiledStatement:
        """Return the query of a shape of question, built the first time that it is asked."""
        compiled = self._compiled.pop(key, None) or CompiledStatement(build())
        # Shapes are as many as callers think of: the one that was not asked for the longest time goes.
        if len(self._compiled) >= MAX_COMPILED_STATEMENTS:
            del self._compiled[next(iter(self._compiled))]
        self._compiled[key] = compiled
        return compiled

    def _statement(
        self,
        query: ListQuery,
        sort: Sequence[tuple[str, bool]],
        phase: "KeysetSegment",
        conditions: Sequence[ListCondition],
    ) -> Select[Any]:
        keys = [(self.sorts[name], falls != self.sorts[name].falling) for name, falls in sort]
        sorted_by = [*(key.column for key, _ in keys), self.id]
        falling = [*(falls for _, falls in keys), keys[-1][1]]
        order: list[ColumnElement[Any]] = []
        for number, (column, falls) in enumerate(zip(sorted_by, falling, strict=True)):
            ordered = column.desc() if falls else column.asc()
            nullable = number < len(keys) and keys[number][0].nullable
            order.append(ordered.nulls_last() if nullable and phase not in ("range", "filled") else ordered)
        statement = self._apply_filters(
            select(*self.shape.columns, *(column.label(None) for column in sorted_by)),
            query.filters,
            conditions,
        )
        last = [bindparam(f"after_{number}", type_=column.type) for number, column in enumerate(sorted_by)]
        if phase == "range":
            here, there = tuple_(*sorted_by), tuple_(*last)
            statement = statement.where(here < there if falling[0] else here > there)
        elif phase == "filled":
            statement = statement.where(sorted_by[0].is_not(None))
        elif phase == "all_empty":
            statement = statement.where(sorted_by[0].is_(None))
            order = order[1:]
        elif phase == "empty":
            beyond = self.id < last[1] if falling[1] else self.id > last[1]
            statement = statement.where(sorted_by[0].is_(None), beyond)
            order = order[1:]
        elif phase != "first":
            nullable_keys = [*(key.nullable for key, _ in keys), False]
            statement = statement.where(_keyset_predicate(sorted_by, falling, nullable_keys, last, phase))
        # For the whole list one plan is kept, and is good if it knows that a page is short. For a part of it,
        # which may be a rare one, the plan is made each time: one to keep, without a limit, costs too much.
        is_whole = not query.filters and not conditions
        limit = literal_column(LIMIT_MARK, Integer) if is_whole else bindparam("row_limit", type_=Integer())
        return statement.order_by(*order).limit(limit)

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
        row = await connection.fetch_one(compiled, bound, _literals(conditions))
        total: int = row[0] if row else 0
        return min(total, MAX_COUNT), total <= MAX_COUNT

    def _apply_filters(
        self,
        statement: Select[Any],
        filters: Mapping[tuple[str, Lookup], Sequence[Any]],
        conditions: Sequence[ListCondition],
    ) -> Select[Any]:
        statement = statement.select_from(self.source)
        # Who asks when things were deleted wants to see those that were.
        if self.hidden is not None and not any(name == "deleted_at" for name, _ in filters):
            statement = statement.where(~self.hidden)
        for number, (name, lookup) in enumerate(filters):
            statement = statement.where(self.filters[name].condition(lookup, f"filter_{number}"))
        return statement.where(*(condition.build() for condition in conditions))


KeysetSegment = Literal["first", "filled", "range", "empty", "all_empty"] | tuple[bool, ...]
"""Which rows are asked for; a tuple tells which of the values that they come after are empty."""


class RowMapper:
    """How a flat row becomes an object with objects in it."""

    def __init__(self, columns: Columns, start: int = 0) -> None:
        plain = {name: column for name, column in columns.items() if not isinstance(column, Mapping)}
        self.names = tuple(plain)
        # JSON and ids go from the database to the answer as the texts that they are.
        self.json = tuple(name for name, column in plain.items() if isinstance(column.type, JSON))
        self.columns: list[ColumnElement[Any]] = [
            (cast(column, Text) if isinstance(column.type, JSON | Uuid) else column).label(None)
            for column in plain.values()
        ]
        self.start = start
        self.stop = start + len(plain)
        self.parts: list[tuple[str, RowMapper]] = []
        end: int = self.stop
        for name, column in columns.items():
            if isinstance(column, Mapping):
                part = RowMapper(column, end)
                self.parts.append((name, part))
                self.columns += part.columns
                end += part.width
        self.width: int = end - start

    def build(self, row: asyncpg.Record) -> dict[str, Any]:
        """Return the object that a row holds."""
        # Cut up many times, which a tuple bears better than a record.
        return self._build(tuple(row))

    def _build(self, values: tuple[Any, ...]) -> dict[str, Any]:
        built: dict[str, Any] = dict(zip(self.names, values[self.start : self.stop], strict=True))
        for name in self.json:
            built[name] = None if built[name] is None else orjson.Fragment(built[name])
        for name, part in self.parts:
            built[name] = None if values[part.start] is None else part._build(values)
        return built


def current_table(model: type[Any]) -> FromClause:
    """Return a model's table as it is."""
    table: FromClause = model.__table__
    return table


def text_search(*columns: ColumnElement[Any]) -> Callable[[str], ListCondition]:
    """Return the search of a list that is short enough to be looked through: each word in any column."""
    searched = func.lower(func.concat_ws(" ", *columns))
    found = searched.like(all_(bindparam("patterns", type_=ARRAY(Text))))
    return lambda text: ListCondition("words", lambda: found, {"patterns": like_patterns(text)})


def like_patterns(text: str) -> list[str]:
    """Return the pattern of each word of a search."""
    return [like_pattern(word) for word in text.split()]


def like_pattern(text: str) -> str:
    """Return the pattern that finds a text anywhere, in lower case."""
    escaped = lower(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def lower(text: str) -> str:
    """Return a text in lower case as the database writes it: letter by letter, and no letter becomes two."""
    return "".join(letter.lower()[0] for letter in text)


def _literals(conditions: Sequence[ListCondition]) -> dict[str, str]:
    return {name: text for condition in conditions for name, text in condition.literals.items()}


def _descendant_ids(tree: FromClause, roots: ColumnElement[Any]) -> Select[Any]:
    """Return the ids of nodes and of all that is under them."""
    under = select(tree.c.id).where(tree.c.id == any_(roots)).cte(recursive=True)
    children = tree.alias("children")
    return select(under.union(select(children.c.id).join(under, children.c.parent_id == under.c.id)).c.id)


def _keyset_predicate(
    columns: Sequence[ColumnElement[Any]],
    falling: Sequence[bool],
    nullable: Sequence[bool],
    last: Sequence[ColumnElement[Any]],
    nulls: tuple[bool, ...],
) -> ColumnElement[bool]:
    """Return what comes after a row in an order of several columns, each in its own direction."""
    ways: list[ColumnElement[bool]] = []
    same: list[ColumnElement[bool]] = []
    for column, falls, can_be_null, value, is_null in zip(
        columns, falling, nullable, last, nulls, strict=True
    ):
        if is_null:
            after: ColumnElement[bool] = false()
        else:
            after = column < value if falls else column > value
            if can_be_null:
                after = or_(after, column.is_(None))
        ways.append(and_(*same, after))
        same.append(column.is_(None) if is_null else column == value)
    return or_(*ways)
