"""Send due deliveries: claim them by a lease, call the receiver, record the outcome, retry or give up."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Database, RawConnection, set_audit_actor
from src.integrations import webhooks as http
from src.integrations.webhooks import Outcome
from src.models import DeliveryState, DisabledReason, Webhook, WebhookDelivery
from src.services.events.history import get_events
from src.services.webhooks import webhooks
from src.services.webhooks.webhook_deliveries import enqueue_delivery, message_id

ACTOR_NAME = "webhooks"
"""The audit actor that disables a webhook."""

RETRY_DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=25),
    timedelta(hours=1.5),
    timedelta(hours=3),
    timedelta(hours=5),
    timedelta(hours=6),
    timedelta(hours=8),
)
"""The delay before each attempt after the first; a day in all."""
DISABLE_AFTER = timedelta(days=5)
"""Long enough that a receiver repaired after a long weekend is not disabled."""
MAX_CONCURRENT_MESSAGES = 5
"""The number of messages in flight to one webhook; to a failing one, it is one."""
MAX_JOB_DURATION = timedelta(seconds=30)
"""The time after which a job that sends to one webhook makes room for others."""
MAX_KEPT_ATTEMPTS = 20


@dataclass(frozen=True)
class Message:
    """The message of one delivery."""

    delivery_id: UUID
    url: str
    secrets: tuple[str, ...]
    body: str


async def deliver(database: Database, settings: Settings, webhook_id: UUID) -> None:
    """Send the due deliveries of a webhook.

    No transaction is open during a call. One job at a time, of all workers, sends to a webhook: at most
    MAX_CONCURRENT_MESSAGES at once, and for MAX_JOB_DURATION at most. So a slow receiver occupies one slot,
    and does not delay others.
    """
    ends_at = time.monotonic() + MAX_JOB_DURATION.total_seconds()
    while True:
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR_NAME)
            if time.monotonic() > ends_at:
                await enqueue_delivery(session, webhook_id)
                return
            messages = await _claim(session, settings, webhook_id)
        if not messages:
            return
        outcomes = await asyncio.gather(
            *(
                http.send(settings, item.url, item.secrets, message_id(item.delivery_id), item.body)
                for item in messages
            )
        )
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR_NAME)
            for message, outcome in zip(messages, outcomes, strict=True):
                await _record_outcome(session, settings, webhook_id, message.delivery_id, outcome)


async def _claim(session: AsyncSession, settings: Settings, webhook_id: UUID) -> list[Message]:
    """Lease due deliveries of a webhook, and return their messages."""
    # Locked, so that concurrent jobs count the leases of each other.
    webhook = await session.get(Webhook, webhook_id, with_for_update={"key_share": True})
    if webhook is None or webhook.deleted_at is not None:
        return []
    deliveries = await _find_due_deliveries(session, webhook)
    if not deliveries:
        return []
    # A worker that has not recorded an outcome by then was killed.
    lease = 2 * timedelta(seconds=settings.webhook_timeout_seconds)
    now = await _database_time(session)
    for delivery in deliveries:
        delivery.lease_expires_at = now + lease
    await session.flush()
    await enqueue_delivery(session, webhook_id, lease)
    secrets = [webhook.secret]
    if webhook.previous_secret and webhook.previous_secret_until and webhook.previous_secret_until > now:
        secrets.append(webhook.previous_secret)
    event_ids = [delivery.event_id for delivery in deliveries if delivery.event_id is not None]
    events = {
        UUID(event["id"]): event for event in await get_events(await RawConnection.of(session), event_ids)
    }
    return [
        Message(delivery.id, webhook.url, tuple(secrets), _build_body(delivery, events))
        for delivery in deliveries
    ]


async def _find_due_deliveries(session: AsyncSession, webhook: Webhook) -> list[WebhookDelivery]:
    """Return due deliveries, as many as may be in flight; none if messages are in flight.

    The job that sends those looks for due deliveries again, once it has recorded their outcomes.
    """
    of_webhook = WebhookDelivery.webhook_id == webhook.id
    in_flight = select(exists().where(of_webhook, WebhookDelivery.lease_expires_at > func.now()))
    if (await session.execute(in_flight)).scalar_one():
        return []
    due = (
        select(WebhookDelivery)
        .where(
            of_webhook,
            WebhookDelivery.state == DeliveryState.PENDING,
            WebhookDelivery.next_attempt_at <= func.now(),
            or_(WebhookDelivery.lease_expires_at.is_(None), WebhookDelivery.lease_expires_at <= func.now()),
        )
        .order_by(WebhookDelivery.next_attempt_at, WebhookDelivery.id)
        .limit(1 if webhook.failing_since else MAX_CONCURRENT_MESSAGES)
        .with_for_update()
    )
    if not webhook.is_active:
        # A disabled webhook receives only pings.
        due = due.where(WebhookDelivery.event_id.is_(None))
    return list(await session.scalars(due))


def _build_body(delivery: WebhookDelivery, events: Mapping[UUID, Mapping[str, Any]]) -> str:
    """Return the body of a delivery; it is the same for each attempt, because an event never changes."""
    if delivery.event_id is None:
        ping = {"webhook_id": delivery.webhook_id}
        content: dict[str, Any] = {"type": "ping", "timestamp": delivery.created_at, "data": ping}
    else:
        event = events[delivery.event_id]
        content = {"type": event["action"], "timestamp": event["occurred_at"], "data": event}
    return orjson.dumps(content, default=str, option=orjson.OPT_UTC_Z).decode()


async def _record_outcome(
    session: AsyncSession, settings: Settings, webhook_id: UUID, delivery_id: UUID, outcome: Outcome
) -> None:
    """Record an attempt, and set the delivery to delivered, pending again or failed."""
    # The webhook is locked first, as everywhere, so that there is no deadlock.
    webhook = await session.get_one(Webhook, webhook_id, with_for_update={"key_share": True})
    delivery = await session.get_one(WebhookDelivery, delivery_id, with_for_update=True)
    delivery.lease_expires_at = None
    attempt = {
        "at": outcome.at.isoformat().replace("+00:00", "Z"),
        "duration_ms": outcome.duration_ms,
        "status": outcome.status,
        "error": outcome.error,
        "response": outcome.response,
    }
    delivery.attempts = [*delivery.attempts, attempt][-MAX_KEPT_ATTEMPTS:]
    if outcome.error is not None and delivery.state != DeliveryState.PENDING:
        # Another worker has recorded the final state meanwhile.
        await session.flush()
        return
    if outcome.error is None:
        delivery.state, delivery.next_attempt_at = DeliveryState.DELIVERED, None
        webhook.failing_since = None
    elif delivery.event_id is None:
        delivery.state, delivery.next_attempt_at = DeliveryState.FAILED, None
    else:
        await _record_failure(session, settings, webhook, delivery, outcome)
    await session.flush()


async def _record_failure(
    session: AsyncSession, settings: Settings, webhook: Webhook, delivery: WebhookDelivery, outcome: Outcome
) -> None:
    now = await _database_time(session)
    webhook.failing_since = webhook.failing_since or now
    gone = outcome.status == HTTPStatus.GONE
    if not gone and delivery.attempt_count < len(RETRY_DELAYS):
        delay = RETRY_DELAYS[delivery.attempt_count]
        delivery.attempt_count += 1
        delivery.next_attempt_at = now + delay
        await enqueue_delivery(session, webhook.id, delay)
        return
    delivery.state, delivery.next_attempt_at = DeliveryState.FAILED, None
    if gone:
        reason, note = DisabledReason.GONE, "The receiver answered 410 Gone"
    elif now - webhook.failing_since > DISABLE_AFTER:
        reason, note = DisabledReason.FAILING, f"Every delivery failed for {DISABLE_AFTER.days} days"
    else:
        return
    if webhook.is_active:
        error = f"HTTP {outcome.status}" if outcome.status else str(outcome.error)
        await webhooks.disable_webhook(session, settings, webhook, reason, note, error)


async def _database_time(session: AsyncSession) -> datetime:
    """Return the time of the database, which decides when a delivery is due."""
    now: datetime = (await session.execute(select(func.now()))).scalar_one()
    return now
