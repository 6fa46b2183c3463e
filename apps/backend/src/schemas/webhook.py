"""Webhooks and their deliveries."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from src.models import DeliveryError, DeliveryState, DisabledReason
from src.schemas.common import Boolean, DeletedAt, Name, Payload, Time, Version, View, WebAddress, omitted


def _ensure_unique(patterns: list[str]) -> list[str]:
    if len(set(patterns)) < len(patterns):
        raise ValueError("List each action only once")
    return patterns


EventPattern = Annotated[str, Field(pattern=r"^[a-z_]+\.([a-z_]+|\*)$", max_length=100)]
"""An action that occurs, such as `asset.checked_out`, or all actions of an entity type, such as `asset.*`."""
EventPatterns = Annotated[
    list[EventPattern], Field(min_length=1, max_length=100), AfterValidator(_ensure_unique)
]


class Webhook(View):
    """An HTTP endpoint that receives events."""

    id: UUID
    name: str
    url: str
    """URL to which messages are sent with `POST`."""
    events: list[str] | None
    """Actions such as `asset.checked_out` and patterns such as `asset.*`; null: all events."""
    is_active: bool
    """Whether events are sent. While it is false, new events are skipped and pending deliveries wait."""
    disabled_at: Time | None
    """Time at which the webhook was disabled; null while it is active."""
    disabled_reason: DisabledReason | None
    """Reason if the system disabled the webhook; null if a user did."""
    failing_since: Time | None
    """Time of the first failed attempt since the last successful one; null if the last one succeeded."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateWebhookRequest(Payload):
    """An HTTP endpoint to send events to."""

    name: Name
    url: WebAddress
    """URL to which messages are sent. It must begin with `https://` and lead to a public address, unless the
    server allows others."""
    events: EventPatterns | None = None
    """Actions such as `asset.checked_out` and patterns such as `asset.*`. Absent or null: all events."""
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
    """Key for the signatures of Standard Webhooks; it begins with `whsec_`."""
    previous_secret_until: Time
    """Time until which messages are also signed with the previous secret."""


class DeliveredEvent(View):
    """The event of a delivery."""

    id: UUID
    action: str
    """`<entity type>.<verb>`, such as `asset.checked_out`."""
    entity_type: str
    """Type of the changed entity, such as `asset`."""
    entity_id: UUID
    """Id of the changed entity."""


class DeliveryAttempt(View):
    """One call to the receiver and its result."""

    at: Time
    """Time of the call."""
    duration_ms: int
    """Duration of the call in milliseconds."""
    status: int | None
    """HTTP status of the response; null if there was none."""
    error: DeliveryError | None
    """Reason of the failure; null if the attempt succeeded."""
    response: str | None
    """First 1,024 bytes of the response body; null if there was none."""


class WebhookDelivery(View):
    """A message to a webhook with its delivery attempts."""

    id: UUID
    message_id: str
    """Value of the `webhook-id` header, the same for every attempt."""
    event: DeliveredEvent | None
    """Event that is delivered; null for a `ping`."""
    state: DeliveryState
    """Whether the message was delivered, failed for good, or has attempts left (`pending`)."""
    attempts: list[DeliveryAttempt]
    """The last 20 attempts, the oldest first."""
    next_attempt_at: Time | None
    """Time of the next attempt; null unless the delivery is pending."""
    created_at: Time
