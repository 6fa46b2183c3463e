"""The parts of a list's WHERE and ORDER BY: filters, sorts, further conditions and text search."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    FromClause,
    Text,
    Uuid,
    all_,
    any_,
    bindparam,
    func,
    select,
)

from src.services.lists.trees import descendant_ids

Lookup = Literal["", "ne", "all", "gte", "lte", "gt", "lt", "isnull", "icontains"]
MULTIPLE_VALUE_LOOKUPS: tuple[Lookup, ...] = ("", "ne", "all")
"""The lookups that take several values, by repeating the parameter."""


class Filter:
    """A column by which a list can be filtered; in a tree, a value also matches its descendants."""

    def __init__(
        self,
        column: ColumnElement[Any],
        *,
        choices: Iterable[str] | None = None,
        tree: FromClause | None = None,
        nullable: bool = False,
        compared_as: Callable[[ColumnElement[Any]], ColumnElement[Any]] | None = None,
        refers_to: tuple[str, ...] | None = None,
        reference_field: str = "id",
    ) -> None:
        """Declare a filter.

        `refers_to` are the tables of the entities that its values name by their `reference_field`; by
        default, the table that the column's foreign key refers to.

        `compared_as` is the expression of the column's unique index, such as `func.lower`: values are equal
        if the index takes them for equal, and are found by it.
        """
        self.column = column
        self.compared_as = compared_as
        self.choices = tuple(choices) if choices else None
        self.tree = tree
        keys = getattr(column, "foreign_keys", ())
        self.refers_to = refers_to or tuple(key.column.table.name for key in keys)
        self.reference_field = reference_field
        self.type: type[Any] = column.type.python_type
        self.lookups = self._lookups(nullable)

    def _lookups(self, nullable: bool) -> tuple[Lookup, ...]:
        isnull: tuple[Lookup, ...] = ("isnull",) if nullable else ()
        if self.type is bool:
            return ("",)
        if self.type is UUID or self.choices:
            return ("", "ne", *isnull)
        if self.type is str:
            return ("", "ne", "icontains", *isnull)
        return ("", "ne", "gte", "lte", "gt", "lt", *isnull)

    def condition(self, lookup: Lookup, parameter: str) -> ColumnElement[bool]:
        """Return the condition of a lookup; its value is bound under the parameter's name.

        The value is a list for "" and "ne", and a single value for every other lookup.
        """
        column = self.column
        if lookup in ("", "ne"):
            values = bindparam(parameter, type_=ARRAY(column.type))
            if self.tree is not None:
                matches = column == any_(func.array(descendant_ids(self.tree, values).scalar_subquery()))
            elif self.compared_as is not None:
                given = func.unnest(values).column_valued("given")
                keys = select(self.compared_as(given)).scalar_subquery()
                matches = self.compared_as(column) == any_(func.array(keys))
            else:
                matches = column == any_(values)
            return matches if lookup == "" else func.coalesce(~matches, True)
        if lookup == "isnull":
            return column.is_(None) == bindparam(parameter)
        value = bindparam(parameter, type_=column.type)
        if lookup == "icontains":
            compared_as = self.compared_as or func.lower
            return compared_as(column).like(compared_as(value))
        comparisons: dict[str, ColumnElement[bool]] = {
            "gte": column >= value,
            "lte": column <= value,
            "gt": column > value,
            "lt": column < value,
        }
        return comparisons[lookup]


class ArrayFilter(Filter):
    """A filter by a column with an array of ids, which a GIN index covers; an empty array is no value."""

    def __init__(self, column: ColumnElement[Any], *, refers_to: tuple[str, ...]) -> None:
        super().__init__(column, refers_to=refers_to)
        self.type = UUID
        self.lookups = ("", "ne", "all", "isnull")

    def condition(self, lookup: Lookup, parameter: str) -> ColumnElement[bool]:
        """Return the condition of a lookup; its value is bound under the parameter's name."""
        if lookup == "isnull":
            return (func.cardinality(self.column) == 0) == bindparam(parameter)
        values = bindparam(parameter, type_=ARRAY(Uuid))
        if lookup == "all":
            return self.column.op("@>", return_type=Boolean())(values)
        overlaps = self.column.op("&&", return_type=Boolean())(values)
        return overlaps if lookup == "" else ~overlaps


@dataclass(frozen=True)
class Sort:
    """A column by which a list can be sorted; nulls come last in both directions."""

    column: ColumnElement[Any]
    nullable: bool = False
    descending: bool = False
    """Ascending by this name means descending by the column: grade A is the newest purchase."""
    own_id: ColumnElement[Any] | None = None
    """The id of the item in the table of the column, if that is not the list's: its index orders by both."""

    @property
    def type(self) -> type[Any]:
        return self.column.type.python_type


@dataclass(frozen=True)
class ListCondition:
    """A further condition of a list query: visibility, a text search, the parent of a nested list.

    Two conditions with the same key have the same SQL; `build` is called only when that SQL is not compiled
    yet. So the SQL depends on nothing but the key, and every value of the caller is a named bind given in
    `values`. `literals` replace placeholders in the SQL text where the planner has to see the value.
    """

    key: Hashable
    build: Callable[[], ColumnElement[bool]]
    values: Mapping[str, Any] = field(default_factory=dict)
    literals: Mapping[str, str] = field(default_factory=dict)


def text_search(*columns: ColumnElement[Any]) -> Callable[[str], ListCondition]:
    """Return the search of a short list, without an index: each word must occur in any of the columns."""
    text_columns = func.lower(func.concat_ws(" ", *columns))
    matches = text_columns.like(all_(bindparam("patterns", type_=ARRAY(Text))))
    return lambda text: ListCondition("text_search", lambda: matches, {"patterns": like_patterns(text)})


def like_patterns(text: str) -> list[str]:
    """Return the LIKE pattern of each word of a search text."""
    return [like_pattern(word) for word in text.split()]


def like_pattern(text: str) -> str:
    """Return the LIKE pattern that matches a text anywhere, in lower case and with wildcards escaped."""
    escaped = lower(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def lower(text: str) -> str:
    """Return a text in lower case as PostgreSQL converts it: each character to exactly one character."""
    return "".join(letter.lower()[0] for letter in text)
