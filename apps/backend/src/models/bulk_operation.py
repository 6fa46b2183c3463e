"""Bulk operations: one action on all assets that a filter found."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base
from src.models.reference import enum_check


class BulkOperationState(StrEnum):
    """The state of a bulk operation."""

    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"
    """Every asset was changed or has a problem."""
    FAILED = "failed"
    """It ended before all assets were processed; what was done remains."""


class BulkAction(StrEnum):
    """The action of a bulk operation on each asset."""

    UPDATE = "update"
    DELETE = "delete"
    RESTORE = "restore"
    CHECK_OUT = "check_out"
    CHECK_IN = "check_in"
    TRANSFER = "transfer"


class BulkOperation(Base):
    """An action on the assets that a filter found at its start; its progress is `done`.

    It is not audited: the events of the assets carry its actor and request id.
    """

    __tablename__ = "bulk_operations"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuid_v7()"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    # The API token that started it, with whose permissions it runs.
    token_id: Mapped[UUID | None] = mapped_column(ForeignKey("api_tokens.id"), index=True)
    request_id: Mapped[str | None]
    action: Mapped[str]
    data: Mapped[dict[str, object]]
    filter: Mapped[str]
    dry_run: Mapped[bool]
    state: Mapped[str] = mapped_column(server_default=text("'queued'"))
    asset_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), deferred=True)
    total: Mapped[int]
    done: Mapped[int] = mapped_column(server_default=text("0"))
    failed: Mapped[int] = mapped_column(server_default=text("0"))
    # The first problems; `failed` counts all.
    problems: Mapped[list[dict[str, object]]] = mapped_column(JSONB, server_default=text("'[]'"))
    # Reason of the state `failed`.
    error: Mapped[dict[str, object] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        enum_check("state", BulkOperationState),
        enum_check("action", BulkAction),
        CheckConstraint("0 <= failed AND failed <= done AND done <= total", name="progress"),
        CheckConstraint("(state IN ('completed', 'failed')) = (finished_at IS NOT NULL)", name="finished_at"),
        CheckConstraint("(state = 'failed') = (error IS NOT NULL)", name="error"),
        Index("ix_bulk_operations_user_id", "user_id", "id"),
        Index("ix_bulk_operations_finished_at", "finished_at"),
    )
