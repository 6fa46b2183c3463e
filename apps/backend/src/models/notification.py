"""Notifications, their preferences, templates, chat addresses and deliveries."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, func
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column
from uuid_utils.compat import uuid7

from src.models.base import Base, Deletable
from src.models.reference import enum_check


class NotificationKind(StrEnum):
    """The kind of a notification."""

    WORKFLOW_APPROVAL_REQUESTED = "workflow_approval_requested"
    WORKFLOW_DECIDED = "workflow_decided"
    WORKFLOW_COMMENTED = "workflow_commented"
    WORKFLOW_COMPLETED = "workflow_completed"
    WORKFLOW_CANCELLED = "workflow_cancelled"
    ASSET_CHECKED_OUT = "asset_checked_out"
    ASSET_CHECKED_IN = "asset_checked_in"
    ASSET_TRANSFERRED = "asset_transferred"
    ASSET_DUE_DATE_EXTENDED = "asset_due_date_extended"
    ASSET_DUE_SOON = "asset_due_soon"
    ASSET_OVERDUE = "asset_overdue"
    RESERVATION_CREATED = "reservation_created"
    RESERVATION_RESCHEDULED = "reservation_rescheduled"
    RESERVATION_CANCELLED = "reservation_cancelled"
    RESERVATION_NO_SHOW = "reservation_no_show"
    FAULT_REPORTED = "fault_reported"
    FAULT_REPORT_CLOSED = "fault_report_closed"
    MAINTENANCE_DUE = "maintenance_due"
    MAINTENANCE_STARTED = "maintenance_started"
    MAINTENANCE_FINISHED = "maintenance_finished"
    MAINTENANCE_CANCELLED = "maintenance_cancelled"
    WARRANTY_EXPIRING = "warranty_expiring"
    LICENSE_EXPIRING = "license_expiring"
    WEBHOOK_DISABLED = "webhook_disabled"


class Channel(StrEnum):
    """A channel of notifications: the list in the application, e-mail, or a chat service."""

    IN_APP = "in_app"
    EMAIL = "email"
    CHAT = "chat"


class MessageState(StrEnum):
    """The state of a delivery."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    """It cannot be delivered, and is not retried."""


class Notification(Base):
    """A notification of one entity, or a digest of several; without a user it goes to the company's chats."""

    __tablename__ = "notifications"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[str]
    entity_type: Mapped[str]
    # Null for a digest. Not a foreign key: a notification outlives its entity.
    entity_id: Mapped[UUID | None]
    # {"count": …, "items": […]}: rendered when it is read, in the recipient's language.
    data: Mapped[dict[str, object]]
    # Whether it is listed in the app; deliveries on other channels refer to it as well.
    in_app: Mapped[bool] = mapped_column(server_default=sql("true"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    read_at: Mapped[datetime | None]
    # When its first message was sent: no items are added from then on.
    sealed_at: Mapped[datetime | None]

    __table_args__ = (
        enum_check("kind", NotificationKind),
        Index("ix_notifications_user_id", "user_id", "created_at", "id"),
        Index(
            "ix_notifications_unread",
            "user_id",
            "created_at",
            "id",
            postgresql_where=sql("in_app AND read_at IS NULL"),
        ),
        Index("ix_notifications_created_at", "created_at"),
    )


class NotificationDedupKey(Base):
    """The deduplication key of a notification that a user has got."""

    __tablename__ = "notification_dedup_keys"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    # <reminder>/<entity id>/<date>, for example license/0190…/2030-12-31.
    key: Mapped[str] = mapped_column(primary_key=True)
    # Not a foreign key: entities of several tables.
    entity_id: Mapped[UUID] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)


class NotificationPreference(Base):
    """A user's choice whether a kind is sent on a channel."""

    __tablename__ = "notification_preferences"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(primary_key=True)
    enabled: Mapped[bool]

    __table_args__ = (enum_check("kind", NotificationKind), enum_check("channel", Channel))


class NotificationTemplate(Deletable):
    """A custom template, used instead of the default one of its kind, channel and locale."""

    __tablename__ = "notification_templates"

    kind: Mapped[str]
    channel: Mapped[str]
    locale: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    html: Mapped[str | None]

    __table_args__ = (
        enum_check("kind", NotificationKind),
        enum_check("channel", Channel),
        CheckConstraint("locale IN ('ko', 'en')", name="locale"),
        CheckConstraint("(channel = 'email') = (html IS NOT NULL)", name="html"),
        Index(
            "uq_notification_templates_kind",
            "kind",
            "channel",
            "locale",
            unique=True,
            postgresql_where=sql("deleted_at IS NULL"),
        ),
    )


class ChatAddress(Deletable):
    """A chat address of a user, or without a user of the company."""

    __tablename__ = "chat_addresses"

    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    name: Mapped[str]
    service: Mapped[str]
    # A secret: it is in no response, history or log, and is erased when the address is deleted.
    url: Mapped[str | None]
    # The kinds sent to an address of the company; for a user's address the preferences apply.
    kinds: Mapped[list[str] | None] = mapped_column(ARRAY(Text))

    __table_args__ = (
        CheckConstraint("(user_id IS NULL) = (kinds IS NOT NULL)", name="kinds"),
        CheckConstraint("(deleted_at IS NULL) = (url IS NOT NULL)", name="url"),
    )


class NotificationDelivery(Base):
    """The message of a notification on one channel, and its state."""

    __tablename__ = "notification_deliveries"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    notification_id: Mapped[UUID] = mapped_column(ForeignKey("notifications.id", ondelete="CASCADE"))
    channel: Mapped[str]
    chat_address_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("chat_addresses.id", ondelete="CASCADE"), index=True
    )
    state: Mapped[str] = mapped_column(server_default=sql("'pending'"))
    attempt_count: Mapped[int] = mapped_column(server_default=sql("0"))
    # Until when the worker that sends it owns it.
    lease_expires_at: Mapped[datetime | None]
    # Why it was not delivered, or why the default template was used instead of the custom one.
    detail: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    finished_at: Mapped[datetime | None]

    __table_args__ = (
        enum_check("channel", Channel),
        enum_check("state", MessageState),
        CheckConstraint("(channel = 'chat') = (chat_address_id IS NOT NULL)", name="chat_address"),
        Index(
            "uq_notification_deliveries_address",
            "notification_id",
            "channel",
            "chat_address_id",
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
    )
