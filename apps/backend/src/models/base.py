"""What every stored thing has: an id, a version, and the times of its making and last change."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Computed,
    DateTime,
    FetchedValue,
    Integer,
    MetaData,
    Text,
    func,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from uuid_utils.compat import uuid7


class Base(DeclarativeBase):
    """The tables of SAMS. Constraints are named by convention, for errors are told by these names."""

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
    """A thing with a life of its own, whose every change is counted and recorded by the database."""

    __abstract__ = True
    __mapper_args__ = {"eager_defaults": True}  # noqa: RUF012 - SQLAlchemy reads it from the class

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    # A trigger counts the version and sets the time, so that no way of writing can forget to.
    version: Mapped[int] = mapped_column(server_default=text("1"), server_onupdate=FetchedValue())
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), server_onupdate=FetchedValue())

    @classmethod
    def is_referenceable(cls) -> ColumnElement[bool]:
        """Return the condition that it can be referred to."""
        return true()

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        """Return the condition that it counts, so that what it refers to cannot be deleted."""
        return cls.is_referenceable()


class Deletable(Entity):
    """A thing that is deleted by a mark, so that it can be restored and its history stays whole."""

    __abstract__ = True

    deleted_at: Mapped[datetime | None]

    @classmethod
    def is_referenceable(cls) -> ColumnElement[bool]:
        return cls.deleted_at.is_(None)


def search_text(columns: Iterable[str]) -> Mapped[str]:
    """Return the column of what a search looks into, in the one form in which texts are compared."""
    return mapped_column(Computed(f"search_text({', '.join(columns)})", persisted=True), deferred=True)


def search_grams(columns: Iterable[str]) -> Mapped[list[int]]:
    """Return the column of its pairs of neighbouring characters, by which an index finds any part of it."""
    return mapped_column(
        ARRAY(Integer),
        Computed(f"search_grams(search_text({', '.join(columns)}))", persisted=True),
        deferred=True,
    )
