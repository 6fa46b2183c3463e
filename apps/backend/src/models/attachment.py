"""Attachments of assets, workflows and maintenances, and the state of their stored files."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, false, func, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base, Deletable


class OwnerType(StrEnum):
    """The type of entity that a file is attached to."""

    ASSET = "asset"
    WORKFLOW = "workflow"
    MAINTENANCE = "maintenance"


class Attachment(Deletable):
    """A file of an asset, workflow or maintenance; its content is in the file store, keyed by its id."""

    __tablename__ = "attachments"

    asset_id: Mapped[UUID | None] = mapped_column(ForeignKey("assets.id"))
    workflow_id: Mapped[UUID | None] = mapped_column(ForeignKey("workflows.id"))
    maintenance_id: Mapped[UUID | None] = mapped_column(ForeignKey("maintenances.id"))
    uploaded_by_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    file_name: Mapped[str]
    description: Mapped[str | None]
    # Detected from the content, not taken from the request.
    content_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    # In pixels, of images only; images also have a thumbnail.
    width: Mapped[int | None]
    height: Mapped[int | None]
    # When the retention of the deleted file ended; a purged attachment cannot be restored.
    purged_at: Mapped[datetime | None]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        # Attachments are deleted and restored together with their owner.
        return false()

    __table_args__ = (
        CheckConstraint("num_nonnulls(asset_id, workflow_id, maintenance_id) = 1", name="one_owner"),
        CheckConstraint("file_name <> ''", name="file_name"),
        CheckConstraint("size > 0", name="size"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="sha256"),
        CheckConstraint("num_nonnulls(width, height) IN (0, 2)", name="image"),
        CheckConstraint("width > 0 AND height > 0", name="pixels"),
        CheckConstraint("purged_at IS NULL OR deleted_at IS NOT NULL", name="purged_at"),
        Index("ix_attachments_created_at", "created_at", "id"),
        Index("ix_attachments_asset_id", "asset_id", "created_at", "id"),
        Index("ix_attachments_workflow_id", "workflow_id", "created_at", "id"),
        Index("ix_attachments_maintenance_id", "maintenance_id", "created_at", "id"),
        # For garbage collection.
        Index(
            "ix_attachments_deleted_at",
            "deleted_at",
            postgresql_where=text("deleted_at IS NOT NULL AND purged_at IS NULL"),
        ),
    )


class PendingUpload(Base):
    """An upload in progress; recorded before its file is stored, so that an abandoned file is found."""

    __tablename__ = "pending_uploads"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    started_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)


class QueuedFileDeletion(Base):
    """A file that no attachment uses any more, until the store has removed it."""

    __tablename__ = "file_deletion_queue"

    id: Mapped[UUID] = mapped_column(primary_key=True)
