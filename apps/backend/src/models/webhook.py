"""Webhooks: who else is told what has happened, and what came of telling them."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base, Deletable
from src.models.reference import one_of


class DisabledReason(StrEnum):
    """Why a webhook was switched off, if not by hand."""

    GONE = "gone"
    """The receiver answered 410: it wants no more."""
    FAILING = "failing"
    """Nothing could be delivered for days."""


class DeliveryState(StrEnum):
    """How far a delivery has come."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class DeliveryError(StrEnum):
    """Why an attempt to deliver has failed."""

    ADDRESS_NOT_ALLOWED = "address_not_allowed"
    """The address is not public, and the settings do not allow it."""
    DNS_ERROR = "dns_error"
    CONNECTION_ERROR = "connection_error"
    TLS_ERROR = "tls_error"
    """The receiver has no valid certificate."""
    TIMEOUT = "timeout"
    INVALID_RESPONSE = "invalid_response"
    REDIRECTED = "redirected"
    """Redirects are not followed."""
    HTTP_ERROR = "http_error"
    """The status of the answer was none of success."""


class Webhook(Deletable):
    """An address to which events are sent."""

    __tablename__ = "webhooks"

    name: Mapped[str]
    url: Mapped[str]
    # Names and patterns of actions; null is all.
    events: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    secret: Mapped[str]
    # Signs beside the new one for a while, so that a receiver can change over.
    previous_secret: Mapped[str | None]
    previous_secret_until: Mapped[datetime | None]
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    disabled_at: Mapped[datetime | None]
    disabled_reason: Mapped[str | None]
    # Since the first attempt that failed with none that succeeded after it.
    failing_since: Mapped[datetime | None]

    __table_args__ = (
        one_of("disabled_reason", DisabledReason),
        CheckConstraint("is_active = (disabled_at IS NULL)", name="disabled_at"),
        CheckConstraint("cardinality(events) > 0", name="events"),
        CheckConstraint(
            "(previous_secret IS NULL) = (previous_secret_until IS NULL)", name="previous_secret"
        ),
        Index("ix_webhooks_created_at", "created_at", "id"),
    )


class WebhookDelivery(Base):
    """One event on its way to one webhook; without an event it is a ping, by which an address is tried."""

    __tablename__ = "webhook_deliveries"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuid_v7()"))
    webhook_id: Mapped[UUID] = mapped_column(ForeignKey("webhooks.id"))
    event_id: Mapped[UUID | None] = mapped_column(ForeignKey("events.id"))
    state: Mapped[str] = mapped_column(server_default=text("'pending'"))
    # Of those that count towards giving up; all that are kept are in `attempts`.
    attempt_count: Mapped[int] = mapped_column(server_default=text("0"))
    attempts: Mapped[list[dict[str, object]]] = mapped_column(JSONB, server_default=text("'[]'"))
    next_attempt_at: Mapped[datetime | None] = mapped_column(server_default=func.now())
    # Until when whoever has taken it on is believed to be at work; then somebody else may.
    lease_expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)

    __table_args__ = (
        one_of("state", DeliveryState),
        CheckConstraint("(state = 'pending') = (next_attempt_at IS NOT NULL)", name="next_attempt_at"),
        # However often events are read, each is delivered to a webhook as one message.
        UniqueConstraint("webhook_id", "event_id"),
        Index("ix_webhook_deliveries_webhook_id", "webhook_id", "id"),
        Index(
            "ix_webhook_deliveries_due",
            "webhook_id",
            "next_attempt_at",
            "id",
            postgresql_where=text("state = 'pending'"),
        ),
        Index(
            "ix_webhook_deliveries_lease",
            "webhook_id",
            "lease_expires_at",
            postgresql_where=text("lease_expires_at IS NOT NULL"),
        ),
    )
