"""Who else is told what has happened, and what came of telling them."""

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from src.models import DeliveryError, DeliveryState, DisabledReason
from src.schemas.common import Boolean, Name, Payload, Time, View, WebAddress, omitted


def _once(patterns: list[str]) -> list[str]:
    if len(set(patterns)) < len(patterns):
        raise ValueError("name each once")
    return patterns


Pattern = Annotated[str, Field(pattern=r"^[a-z_]+\.([a-z_]+|\*)$", max_length=100)]
"""An action such as `asset.checked_out`, or all of one kind of thing, such as `asset.*`."""
Patterns = Annotated[list[Pattern], Field(min_length=1, max_length=100), AfterValidator(_once)]


class Webhook(View):
    """An address to which events are sent."""

    id: UUID
    name: str
    url: str
    events: list[str] | None
    """Actions such as `asset.checked_out`, and patterns such as `asset.*`; null is all."""
    is_active: bool
    disabled_at: Time | None
    disabled_reason: DisabledReason | None
    """Null as well when it was switched off by hand."""
    failing_since: Time | None
    """The first attempt that failed, if none has succeeded since."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateWebhookRequest(Payload):
    """Have events sent to an address; `rotate-secret` tells the secret by which they are known as ours."""

    name: Name
    url: WebAddress
    events: Patterns | None = None
    is_active: Boolean = True


class UpdateWebhookRequest(Payload):
    """Absent means unchanged; null means cleared."""

    name: Name = omitted()
    url: WebAddress = omitted()
    events: Patterns | None = omitted()
    is_active: Boolean = omitted()


class WebhookSecret(View):
    """A secret, told this once."""

    secret: str
    previous_secret_until: Time
    """Until then messages are signed with the secret before as well."""


class DeliveredEvent(View):
    """The event that a delivery is about."""

    id: UUID
    action: str
    entity_type: str
    entity_id: UUID


class DeliveryAttempt(View):
    """One call, and what came of it."""

    at: Time
    duration_ms: int
    status: int | None
    """Of the answer; null if there was none."""
    error: DeliveryError | None
    response: str | None
    """The beginning of the answer."""


class WebhookDelivery(View):
    """One message to one webhook, and the attempts to deliver it."""

    id: UUID
    message_id: str
    """The header `webhook-id`, the same for every attempt."""
    event: DeliveredEvent | None
    """Null: a ping, by which the address is tried."""
    state: DeliveryState
    attempts: list[DeliveryAttempt]
    """The last 20."""
    next_attempt_at: Time | None
    created_at: Time
