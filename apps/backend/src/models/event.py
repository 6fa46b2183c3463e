"""What has happened, how far it has been read, and what has been answered."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, LargeBinary, func, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base


class Event(Base):
    """One recorded change, written by the database alone and never altered."""

    __tablename__ = "events"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuid_v7()"))
    occurred_at: Mapped[datetime]
    # Not a foreign key: history outlives what it tells of, and appending must stay cheap.
    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str]
    action: Mapped[str]
    entity_type: Mapped[str]
    entity_id: Mapped[UUID]
    changes: Mapped[dict[str, object]]
    note: Mapped[str | None]
    request_id: Mapped[str | None]
    # By which a feed tells what it has not seen yet; 0 for what happened before there were feeds.
    transaction_id: Mapped[int] = mapped_column(
        BigInteger, server_default=text("(pg_current_xact_id())::text::bigint")
    )

    __table_args__ = (
        Index("ix_events_entity", "entity_type", "entity_id", "id"),
        Index("ix_events_occurred_at", "entity_type", "occurred_at"),
        Index("ix_events_actor_id", "actor_id", "id"),
        Index("ix_events_transaction_id", "transaction_id", "id"),
    )


class ConsumerOffset(Base):
    """A reader of the events, and what it has read: all that its snapshot could see.

    Where there is more to read than it takes at once, it stands in a transaction, behind one of its events.
    """

    __tablename__ = "consumer_offsets"

    name: Mapped[str] = mapped_column(primary_key=True)
    # Of the last event that was restored from another database, whose transactions have numbers of their own.
    since: Mapped[datetime | None]
    snapshot: Mapped[str] = mapped_column(server_default=text("(pg_current_snapshot())::text"))
    after_transaction_id: Mapped[int | None] = mapped_column(BigInteger)
    after_id: Mapped[UUID | None]

    __table_args__ = (CheckConstraint("(after_transaction_id IS NULL) = (after_id IS NULL)", name="after"),)


class IdempotencyKey(Base):
    """The answer to a request that carried an Idempotency-Key, kept to be given again."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_hash: Mapped[bytes]
    status: Mapped[int]
    headers: Mapped[dict[str, object]]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)
