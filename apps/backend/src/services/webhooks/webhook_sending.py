"""Sending what is due to a webhook: taken on, sent, tried again, given up."""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Database, RawConnection, set_audit_actor
from src.errors import NotFound
from src.integrations import webhooks as calls
from src.integrations.webhooks import Outcome
from src.models import DeliveryState, DisabledReason, Webhook, WebhookDelivery
from src.services.events.history import EVENTS
from src.services.webhooks import webhooks
from src.services.webhooks.webhook_deliveries import have_sent, message_id

ACTOR = "webhooks"
"""The name under which a webhook is switched off."""

PAUSES = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=25),
    timedelta(hours=1.5),
    timedelta(hours=3),
    timedelta(hours=5),
    timedelta(hours=6),
    timedelta(hours=8),
)
"""Before each attempt after the first; a day in all."""
FAILING_AT_MOST = timedelta(days=5)
"""A receiver that is repaired after a long weekend is not switched off."""
AT_ONCE = 5
"""How many messages are on their way to one webhook; to one that is failing, one."""
ROUND = timedelta(seconds=30)
"""How long a job sends to one webhook before it lets others have its place."""
KEPT_ATTEMPTS = 20


@dataclass(frozen=True)
class Message:
    """What is sent for one delivery."""

    delivery_id: UUID
    url: str
    secrets: tuple[str, ...]
    body: str


async def deliver(database: Database, settings: Settings, webhook_id: UUID) -> None:
    """Send what is due to a webhook.

    No transaction is open while a receiver takes its time. So many messages are on their way to one webhook
    at most, whoever sends, and a job sends for no longer than a round: a slow one keeps no other waiting
    for longer.
    """
    ends = time.monotonic() + ROUND.total_seconds()
    while True:
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR)
            if time.monotonic() > ends:
                await have_sent(session, webhook_id)
                return
            messages = await _take_on(session, settings, webhook_id)
        if not messages:
            return
        outcomes = await asyncio.gather(
            *(
                calls.send(settings, one.url, one.secrets, message_id(one.delivery_id), one.body)
                for one in messages
            )
        )
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR)
            for message, outcome in zip(messages, outcomes, strict=True):
                await _note(session, settings, webhook_id, message.delivery_id, outcome)


async def _take_on(session: AsyncSession, settings: Settings, webhook_id: UUID) -> list[Message]:
    """Return what is to be sent to a webhook now, and which nobody else sends meanwhile."""
    # Locked, so that of two who look at once each counts what the other takes on.
    webhook = await session.get(Webhook, webhook_id, with_for_update={"key_share": True})
    if webhook is None or webhook.deleted_at is not None:
        return []
    deliveries = await _due(session, webhook)
    if not deliveries:
        return []
    # Whoever has not noted an outcome by then has been killed.
    believed = 2 * timedelta(seconds=settings.webhook_timeout_seconds)
    now = await _now(session)
    for delivery in deliveries:
        delivery.lease_expires_at = now + believed
    await session.flush()
    await have_sent(session, webhook_id, believed)
    secrets = [webhook.secret]
    if webhook.previous_secret and webhook.previous_secret_until and webhook.previous_secret_until > now:
        secrets.append(webhook.previous_secret)
    connection = await RawConnection.of(session)
    return [
        Message(delivery.id, webhook.url, tuple(secrets), await _body(connection, delivery))
        for delivery in deliveries
    ]


async def _due(session: AsyncSession, webhook: Webhook) -> list[WebhookDelivery]:
    """Return as many of the deliveries that are due as may be on their way besides those that are."""
    of_webhook = WebhookDelivery.webhook_id == webhook.id
    on_their_way = select(func.count()).where(of_webhook, WebhookDelivery.lease_expires_at > func.now())
    places = 1 if webhook.failing_since else AT_ONCE
    free = places - (await session.execute(on_their_way)).scalar_one()
    if free <= 0:
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
        .limit(free)
        .with_for_update()
    )
    if not webhook.is_active:
        # A switched-off webhook can be tried.
        due = due.where(WebhookDelivery.event_id.is_(None))
    return list(await session.scalars(due))


async def _body(connection: RawConnection, delivery: WebhookDelivery) -> str:
    """Return what is sent, the same each time, for an event never changes."""
    if delivery.event_id is None:
        ping = {"webhook_id": delivery.webhook_id}
        content: dict[str, Any] = {"type": "ping", "timestamp": delivery.created_at, "data": ping}
    else:
        event = await EVENTS.find(connection, delivery.event_id)
        if event is None:
            raise NotFound(f"There is no event {delivery.event_id}")
        content = {"type": event["action"], "timestamp": event["occurred_at"], "data": event}
    return orjson.dumps(content, default=str, option=orjson.OPT_UTC_Z).decode()


async def _note(
    session: AsyncSession, settings: Settings, webhook_id: UUID, delivery_id: UUID, outcome: Outcome
) -> None:
    """Note what came of an attempt: delivered, to be tried again, or given up."""
    # The webhook first, as everywhere, so that nobody waits in a circle.
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
    delivery.attempts = [*delivery.attempts, attempt][-KEPT_ATTEMPTS:]
    if outcome.error is not None and delivery.state != DeliveryState.PENDING:
        # Another worker has noted meanwhile what became of it.
        await session.flush()
        return
    if outcome.error is None:
        delivery.state, delivery.next_attempt_at = DeliveryState.DELIVERED, None
        webhook.failing_since = None
    elif delivery.event_id is None:
        delivery.state, delivery.next_attempt_at = DeliveryState.FAILED, None
    else:
        await _note_failure(session, settings, webhook, delivery, outcome)
    await session.flush()


async def _note_failure(
    session: AsyncSession, settings: Settings, webhook: Webhook, delivery: WebhookDelivery, outcome: Outcome
) -> None:
    now = await _now(session)
    webhook.failing_since = webhook.failing_since or now
    gone = outcome.status == HTTPStatus.GONE
    if not gone and delivery.attempt_count < len(PAUSES):
        pause = PAUSES[delivery.attempt_count]
        delivery.attempt_count += 1
        delivery.next_attempt_at = now + pause
        await have_sent(session, webhook.id, pause)
        return
    delivery.state, delivery.next_attempt_at = DeliveryState.FAILED, None
    if gone:
        reason, note = DisabledReason.GONE, "The receiver wants no more"
    elif now - webhook.failing_since > FAILING_AT_MOST:
        reason, note = DisabledReason.FAILING, f"Nothing was delivered for {FAILING_AT_MOST.days} days"
    else:
        return
    if webhook.is_active:
        error = f"HTTP {outcome.status}" if outcome.status else str(outcome.error)
        await webhooks.disable(session, settings, webhook, reason, note, error)


async def _now(session: AsyncSession) -> datetime:
    """Return the time of the database, by which all else is due."""
    now: datetime = (await session.execute(select(func.now()))).scalar_one()
    return now
