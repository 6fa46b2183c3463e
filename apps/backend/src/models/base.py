"""Base classes of the models: tables, entities with id, version and times, and deletable entities."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ColumnElement,
    Computed,
    DateTime,
    FetchedValue,
    Index,
    Integer,
    MetaData,
    Numeric,
    Table,
    Text,
    Uuid,
    func,
    text,
    true,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql.elements import KeyedColumnElement
from uuid_utils.compat import uuid7

from src.config import FIRST_YEAR, LAST_YEAR


class Base(DeclarativeBase):
    """The tables of SAMS. Constraints are named by convention: errors are mapped by these names."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        str: Text,
        datetime: DateTime(timezone=True),
        dict[str, object]: JSONB,
    }


class Entity(Base):
    """A table with an id, a version and timestamps; the database records its changes as events."""

    __abstract__ = True
    __mapper_args__ = {"eager_defaults": True}  # noqa: RUF012 - SQLAlchemy reads it from the class

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    # A trigger sets version and updated_at on every update, however the row is written.
    version: Mapped[int] = mapped_column(server_default=text("1"), server_onupdate=FetchedValue())
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), server_onupdate=FetchedValue())

    @classmethod
    def entity_type_name(cls) -> str:
        """Return the entity type in events, such as `asset_model`."""
        return re.sub("(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()

    @classmethod
    def is_referenceable(cls) -> ColumnElement[bool]:
        """Return the condition that other rows may refer to a row."""
        return true()

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        """Return the condition that a row prevents the deletion of the rows that it refers to."""
        return cls.is_referenceable()


class Deletable(Entity):
    """An entity that is deleted by setting `deleted_at`, so that it can be restored."""

    __abstract__ = True

    deleted_at: Mapped[datetime | None]

    @classmethod
    def is_referenceable(cls) -> ColumnElement[bool]:
        return cls.deleted_at.is_(None)


_REFERENCED_TABLE = "referenced_table"

AMOUNT = Numeric(18, 3)
"""The type of amounts of money: up to three decimals, of which the currency decides."""


class HasCustomFields:
    """An entity that has custom fields: their values are one JSON object by the keys of the fields.

    Its table has `custom_field_arguments()` among its `__table_args__`.
    """

    custom_fields: Mapped[dict[str, object]] = mapped_column(server_default=text("'{}'"))


def id_array(table: str) -> Mapped[list[UUID]]:
    """Return the column with the ids of rows of another table, which a trigger checks like a foreign key."""
    return mapped_column(postgresql.ARRAY(Uuid), server_default=text("'{}'"), info={_REFERENCED_TABLE: table})


def is_id_array(column: KeyedColumnElement[Any]) -> bool:
    """Return whether a column was declared with `id_array`."""
    return _REFERENCED_TABLE in column.info


def find_referenced_table(column: KeyedColumnElement[Any]) -> Table | None:
    """Return the table that a column refers to by a foreign key or an array of ids, or None."""
    if is_id_array(column):
        return Base.metadata.tables[column.info[_REFERENCED_TABLE]]
    for key in column.foreign_keys:
        return key.column.table
    return None


def custom_field_arguments(table: str) -> tuple[Index, CheckConstraint]:
    """Return the index and the constraint of the custom fields of a table."""
    return (
        Index(
            f"ix_{table}_custom_fields",
            "custom_fields",
            postgresql_using="gin",
            postgresql_ops={"custom_fields": "jsonb_path_ops"},
        ),
        CheckConstraint("jsonb_typeof(custom_fields) = 'object'", name="custom_fields"),
    )


def search_text(columns: Iterable[str]) -> Mapped[str]:
    """Return the computed column with the text of other columns, normalized for search."""
    return mapped_column(Computed(f"search_text({', '.join(columns)})", persisted=True), deferred=True)


def search_grams(columns: Iterable[str]) -> Mapped[list[int]]:
    """Return the computed column with the bigrams of the search text, which an index covers."""
    return mapped_column(
        ARRAY(Integer),
        Computed(f"search_grams(search_text({', '.join(columns)}))", persisted=True),
        deferred=True,
    )


def date_range_checks(*columns: str) -> tuple[CheckConstraint, ...]:
    """Return the CHECK constraints that dates are within the supported years, which drivers can read."""
    return tuple(
        CheckConstraint(
            f"{column} BETWEEN DATE '{FIRST_YEAR}-01-01' AND DATE '{LAST_YEAR}-12-31'", name=f"{column}_range"
        )
        for column in columns
    )


def time_range_checks(*columns: str) -> tuple[CheckConstraint, ...]:
    """Return the CHECK constraints that times are within the supported years in any time zone."""
    first = f"TIMESTAMPTZ '{FIRST_YEAR - 1}-12-31 00:00:00+00'"
    last = f"TIMESTAMPTZ '{LAST_YEAR + 1}-01-02 00:00:00+00'"
    return tuple(
        CheckConstraint(f"{column} BETWEEN {first} AND {last}", name=f"{column}_range") for column in columns
    )
