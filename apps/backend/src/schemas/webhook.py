"""Webhooks and their deliveries."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from src.models import DeliveryError, DeliveryState, DisabledReason
from src.schemas.common import Boolean, Name, Payload, Time, View, WebAddress, omitted


def _ensure_unique(patterns: list[str]) -> list[str]:
    if len(set(patterns)) < len(patterns):
        raise ValueError("list each action only once")
    return patterns


EventPattern = Annotated[str, Field(pattern=r"^[a-z_]+\.([a-z_]+|\*)$", max_length=100)]
"""An action such as `asset.checked_out`, or all actions of an entity type, such as `asset.*`."""
EventPatterns = Annotated[
    list[EventPattern], Field(min_length=1, max_length=100), AfterValidator(_ensure_unique)
]


class Webhook(View):
    """An HTTP endpoint that receives events."""

    id: UUID
    name: str
    url: str
    events: list[str] | None
    """Actions such as `asset.checked_out` and patterns such as `asset.*`; null means all events."""
    is_active: bool
    disabled_at: Time | None
    disabled_reason: DisabledReason | None
    """The reason if the system disabled the webhook; null if a user did."""
    failing_since: Time | None
    """The first failed attempt since the last successful one."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateWebhookRequest(Payload):
    """An HTTP endpoint to send events to."""

    name: Name
    url: WebAddress
    """Must begin with `https://` and resolve to a public address, unless the server allows others."""
    events: EventPatterns | None = None
    """Actions such as `asset.checked_out` and patterns such as `asset.*`; null means all events."""
    is_active: Boolean = True


class UpdateWebhookRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    url: WebAddress = omitted()
    events: EventPatterns | None = omitted()
    is_active: Boolean = omitted()


class WebhookSecret(View):
    """The new secret of a webhook, which no other response contains."""

    secret: str
    """Begins with `whsec_`; verify the signature by it as Standard Webhooks specifies."""
    previous_secret_until: Time
    """Until this time, messages are also signed with the previous secret."""


class DeliveredEvent(View):
    """The event of a delivery."""

    id: UUID
    action: str
    entity_type: str
    entity_id: UUID


class DeliveryAttempt(View):
    """One call to the receiver and its result."""

    at: Time
    duration_ms: int
    """The duration of the call in milliseconds."""
    status: int | None
    """The HTTP status of the response; null if there was none."""
    error: DeliveryError | None
    """Null if the attempt succeeded."""
    response: str | None
    """The first 1,024 bytes of the response body."""


class WebhookDelivery(View):
    """A message to a webhook with its delivery attempts."""

    id: UUID
    message_id: str
    """The value of the `webhook-id` header, the same for every attempt."""
    event: DeliveredEvent | None
    """Null for a `ping`."""
    state: DeliveryState
    attempts: list[DeliveryAttempt]
    """The last 20 attempts, the oldest first."""
    next_attempt_at: Time | None
    """Null unless the delivery is pending."""
    created_at: Time
