"""What has happened, and what has been answered."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, func, text
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

    __table_args__ = (
        Index("ix_events_entity", "entity_type", "entity_id", "id"),
        Index("ix_events_occurred_at", "entity_type", "occurred_at"),
        Index("ix_events_actor_id", "actor_id", "id"),
    )


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
