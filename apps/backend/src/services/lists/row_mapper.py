"""The columns of a list and how a flat row becomes a nested object; the column helpers of all lists."""

from collections.abc import Mapping
from typing import Any

import asyncpg
import orjson
from sqlalchemy import JSON, ColumnElement, FromClause, Text, Uuid, case, cast, func, literal_column

from src.services.lists.filters import Filter, Sort

Columns = Mapping[str, "ColumnElement[Any] | Columns | None"]
"""Columns by their names in the response; a nested object is null when its first column is null.

None stands for a field that is always null.
"""

AUDIT_COLUMNS = ("version", "created_at", "updated_at", "deleted_at")


class RowMapper:
    """Maps flat rows to objects with nested objects."""

    def __init__(self, columns: Columns, start: int = 0) -> None:
        scalars = {name: column for name, column in columns.items() if isinstance(column, ColumnElement)}
        self.nulls = dict.fromkeys(name for name, column in columns.items() if column is None)
        self.names = tuple(scalars)
        # JSON and ids are passed from the database to the response as text, without parsing them.
        self.json_names = tuple(name for name, column in scalars.items() if isinstance(column.type, JSON))
        self.columns: list[ColumnElement[Any]] = [
            (cast(column, Text) if isinstance(column.type, JSON | Uuid) else column).label(None)
            for column in scalars.values()
        ]
        self.start = start
        self.stop = start + len(scalars)
        self.nested: list[tuple[str, RowMapper]] = []
        end: int = self.stop
        for name, column in columns.items():
            if isinstance(column, Mapping):
                mapper = RowMapper(column, end)
                self.nested.append((name, mapper))
                self.columns += mapper.columns
                end += mapper.width
        self.width: int = end - start

    def build(self, row: asyncpg.Record) -> dict[str, Any]:
        """Return the object of a row."""
        # A tuple is sliced faster than a record.
        return self._build(tuple(row))

    def _build(self, values: tuple[Any, ...]) -> dict[str, Any]:
        built: dict[str, Any] = dict(zip(self.names, values[self.start : self.stop], strict=True))
        built |= self.nulls
        for name in self.json_names:
            built[name] = None if built[name] is None else orjson.Fragment(built[name])
        for name, mapper in self.nested:
            built[name] = None if values[mapper.start] is None else mapper._build(values)
        return built


def current_table(model: type[Any]) -> FromClause:
    """Return the table of a model with its present rows; `table_as_of` returns those of a past time."""
    table: FromClause = model.__table__
    return table


def columns(table: FromClause, *names: str) -> dict[str, ColumnElement[object]]:
    """Return columns of a table under their own names."""
    return {name: table.c[name] for name in names}


def amount(table: FromClause, name: str) -> ColumnElement[str]:
    """Return a column of amounts as decimal strings, each with the decimals of the row's currency."""
    return func.format_amount(table.c[name], table.c.currency, type_=Text)


def custom_field_values(table: FromClause) -> dict[str, ColumnElement[object]]:
    """Return the column of custom fields, with the names of the entities that the values refer to."""
    fields = table.c.custom_fields
    # The function is called only for rows that refer to an entity: it takes longer than reading the row.
    has_reference = fields.op("@?")(literal_column("""'$.* ? (@.type() == "object")'::jsonpath"""))
    resolved = func.resolve_custom_fields(fields, type_=fields.type)
    # A past row that was purged before its table had the column has no value.
    own = func.coalesce(fields, literal_column("'{}'::jsonb"), type_=fields.type)
    return {"custom_fields": case((has_reference, resolved), else_=own)}


def nested_ref(table: FromClause, *names: str) -> Columns:
    """Return the nested object of a referenced entity: its id, and the named columns or its name.

    A name comes with its English form, which is null where the entity has none.
    """
    named = names or ("name",)
    english = {"name_en": table.c.name_en if "name_en" in table.c else None} if "name" in named else {}
    return {**columns(table, "id", *named), **english}


def audit_filters(table: FromClause) -> dict[str, Filter]:
    """Return the filters of every list of entities that can be deleted."""
    return {
        "id": Filter(table.c.id),
        "created_at": Filter(table.c.created_at),
        "updated_at": Filter(table.c.updated_at),
        "deleted_at": Filter(table.c.deleted_at, nullable=True),
    }


def audit_sorts(table: FromClause) -> dict[str, Sort]:
    """Return the sorts of every list of entities."""
    return {"created_at": Sort(table.c.created_at), "updated_at": Sort(table.c.updated_at)}
