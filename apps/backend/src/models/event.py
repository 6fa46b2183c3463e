"""Events, the offsets of their consumers, and stored responses of idempotent requests."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, LargeBinary, func, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base


class Event(Base):
    """A recorded change; inserted only by database triggers, and never updated."""

    __tablename__ = "events"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuid_v7()"))
    occurred_at: Mapped[datetime]
    # Not a foreign key: history outlives its entities, and inserts must stay cheap.
    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str]
    action: Mapped[str]
    entity_type: Mapped[str]
    entity_id: Mapped[UUID]
    changes: Mapped[dict[str, object]]
    note: Mapped[str | None]
    request_id: Mapped[str | None]
    # Compared with the offsets of consumers; 0 for events older than event consumers.
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
    """The offset of an event consumer: the snapshot of the events that it has processed.

    Within a transaction that was processed in part, `after_*` is the last processed event.
    """

    __tablename__ = "consumer_offsets"

    name: Mapped[str] = mapped_column(primary_key=True)
    # The time of the last event restored from a dump; its transaction ids are those of another server.
    since: Mapped[datetime | None]
    snapshot: Mapped[str] = mapped_column(server_default=text("(pg_current_snapshot())::text"))
    after_transaction_id: Mapped[int | None] = mapped_column(BigInteger)
    after_id: Mapped[UUID | None]

    __table_args__ = (CheckConstraint("(after_transaction_id IS NULL) = (after_id IS NULL)", name="after"),)


class IdempotencyKey(Base):
    """The stored response to a request with an Idempotency-Key, returned when it is repeated."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_hash: Mapped[bytes]
    status: Mapped[int]
    headers: Mapped[dict[str, object]]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)
