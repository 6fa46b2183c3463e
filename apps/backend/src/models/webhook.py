"""Webhooks and their deliveries."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base, Deletable
from src.models.reference import enum_check


class DisabledReason(StrEnum):
    """The reason why the system disabled a webhook.

    `gone`: the receiver answered 410 Gone. `failing`: every delivery failed for five days.
    """

    GONE = "gone"
    FAILING = "failing"


class DeliveryState(StrEnum):
    """The state of a delivery; a `pending` one has attempts left, a `failed` one has none."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class DeliveryError(StrEnum):
    """The reason why a delivery attempt failed.

    `address_not_allowed`: the address is not public and not in WEBHOOK_ALLOWED_NETWORKS. `tls_error`: the TLS
    certificate of the receiver is not valid. `redirected`: the receiver answered with a redirect, which is
    not followed. `http_error`: the HTTP status of the response was not 2xx or 3xx.
    """

    ADDRESS_NOT_ALLOWED = "address_not_allowed"
    DNS_ERROR = "dns_error"
    CONNECTION_ERROR = "connection_error"
    TLS_ERROR = "tls_error"
    TIMEOUT = "timeout"
    INVALID_RESPONSE = "invalid_response"
    REDIRECTED = "redirected"
    HTTP_ERROR = "http_error"


class Webhook(Deletable):
    """An HTTP endpoint that receives events."""

    __tablename__ = "webhooks"

    name: Mapped[str]
    url: Mapped[str]
    # Actions such as asset.created and patterns such as asset.*; null means all.
    events: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    secret: Mapped[str]
    # Signs in addition to the current secret for a while, so that the receiver can switch.
    previous_secret: Mapped[str | None]
    previous_secret_until: Mapped[datetime | None]
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    disabled_at: Mapped[datetime | None]
    disabled_reason: Mapped[str | None]
    # The first failed attempt since the last successful one.
    failing_since: Mapped[datetime | None]

    __table_args__ = (
        enum_check("disabled_reason", DisabledReason),
        CheckConstraint("is_active = (disabled_at IS NULL)", name="disabled_at"),
        CheckConstraint("cardinality(events) > 0", name="events"),
        CheckConstraint(
            "(previous_secret IS NULL) = (previous_secret_until IS NULL)", name="previous_secret"
        ),
        Index("ix_webhooks_created_at", "created_at", "id"),
    )


class WebhookDelivery(Base):
    """The delivery of one event to one webhook; without an event it is a ping."""

    __tablename__ = "webhook_deliveries"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuid_v7()"))
    webhook_id: Mapped[UUID] = mapped_column(ForeignKey("webhooks.id"))
    event_id: Mapped[UUID | None] = mapped_column(ForeignKey("events.id"))
    state: Mapped[str] = mapped_column(server_default=text("'pending'"))
    # The attempts since the delivery was last enqueued; `attempts` keeps the most recent of all.
    attempt_count: Mapped[int] = mapped_column(server_default=text("0"))
    attempts: Mapped[list[dict[str, object]]] = mapped_column(JSONB, server_default=text("'[]'"))
    next_attempt_at: Mapped[datetime | None] = mapped_column(server_default=func.now())
    # The lease of the worker that is sending it; after that another worker may send it.
    lease_expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)

    __table_args__ = (
        enum_check("state", DeliveryState),
        CheckConstraint("(state = 'pending') = (next_attempt_at IS NOT NULL)", name="next_attempt_at"),
        # An event that is consumed twice is still one delivery.
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
