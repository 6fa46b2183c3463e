"""Deliveries of events to webhooks: create, list, redeliver and purge; `webhook_sending` sends them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Any
from uuid import UUID

from sqlalchemy import Text, bindparam, cast, delete, func, literal, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection
from src.errors import Conflict, NotFound
from src.models import DeliveryState, Event, Webhook, WebhookDelivery
from src.services.core import entities, jobs
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, nested_ref

DELIVER = "webhooks.deliver"
"""The job that sends the due deliveries of one webhook."""
OVERDUE_AFTER = timedelta(minutes=10)
"""The delay after which a due delivery counts as lost by its job."""
MESSAGE_ID_PREFIX = "msg_"


def message_id(delivery_id: UUID) -> str:
    """Return the `webhook-id` of a delivery, by which a receiver recognizes a repeated message."""
    return f"{MESSAGE_ID_PREFIX}{delivery_id}"


def _deliveries() -> ListSpec:
    table, event = current_table(WebhookDelivery), current_table(Event)
    return ListSpec(
        table.outerjoin(event, event.c.id == table.c.event_id),
        {
            **columns(table, "id", "state", "attempts", "next_attempt_at", "created_at"),
            "message_id": literal(MESSAGE_ID_PREFIX) + cast(table.c.id, Text),
            "event": nested_ref(event, "id", "action", "entity_type", "entity_id"),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "event_id": Filter(table.c.event_id, nullable=True),
            "state": Filter(table.c.state, choices=DeliveryState),
            "created_at": Filter(table.c.created_at),
        },
        # UUIDv7: ids are in the order of time.
        sorts={"created_at": Sort(table.c.id)},
        default_sort=("created_at", True),
    )


DELIVERIES = _deliveries()


def _of_webhook(webhook_id: UUID) -> ListCondition:
    table = current_table(WebhookDelivery)
    return ListCondition(
        "webhook", lambda: table.c.webhook_id == bindparam("webhook_id"), {"webhook_id": webhook_id}
    )


async def list_deliveries(connection: RawConnection, webhook_id: UUID, query: ListQuery) -> PageOfRows:
    """Return the deliveries of a webhook, the newest first."""
    return await DELIVERIES.page(connection, query, conditions=[_of_webhook(webhook_id)])


async def get_delivery(connection: RawConnection, webhook_id: UUID, delivery_id: UUID) -> dict[str, Any]:
    """Return one delivery of a webhook.

    Raises: NotFound.
    """
    return await DELIVERIES.get(connection, delivery_id, conditions=[_of_webhook(webhook_id)])


# Creating

_INSERT_DELIVERIES = text("""
    INSERT INTO webhook_deliveries (webhook_id, event_id)
    SELECT w.id, e.id
    FROM webhooks w JOIN events e ON w.events IS NULL
        OR e.action = ANY (w.events) OR split_part(e.action, '.', 1) || '.*' = ANY (w.events)
    WHERE w.is_active AND w.deleted_at IS NULL AND e.id = ANY (:event_ids)
    ON CONFLICT (webhook_id, event_id) DO NOTHING
    RETURNING webhook_id
""")


async def create_deliveries(session: AsyncSession, events: Sequence[Event]) -> None:
    """Create a delivery of each event for each webhook that subscribes to it, and enqueue its sending."""
    webhook_ids = await session.scalars(_INSERT_DELIVERIES, {"event_ids": [event.id for event in events]})
    for webhook_id in sorted(set(webhook_ids)):
        await enqueue_delivery(session, webhook_id)


async def enqueue_ping(session: AsyncSession, webhook_id: UUID) -> WebhookDelivery:
    """Enqueue a `ping`, which is sent once, even if the webhook is disabled.

    Raises: NotFound.
    """
    webhook = await entities.get_for_update(session, Webhook, webhook_id)
    delivery = WebhookDelivery(webhook_id=webhook.id)
    session.add(delivery)
    await session.flush()
    await enqueue_delivery(session, webhook_id)
    return delivery


async def redeliver(session: AsyncSession, webhook_id: UUID, delivery_id: UUID) -> None:
    """Enqueue a delivery again with all its attempts, whatever its state.

    Raises: NotFound, Conflict (the webhook is disabled).
    """
    webhook = await entities.get_for_update(session, Webhook, webhook_id)
    delivery = await session.get(WebhookDelivery, delivery_id, with_for_update=True)
    if delivery is None or delivery.webhook_id != webhook_id:
        raise NotFound
    if not webhook.is_active and delivery.event_id is not None:
        raise Conflict("The webhook is disabled; enable it first")
    delivery.state, delivery.attempt_count = DeliveryState.PENDING, 0
    delivery.next_attempt_at = await session.scalar(select(func.now()))
    await session.flush()
    await enqueue_delivery(session, webhook_id)


async def enqueue_delivery(session: AsyncSession, webhook_id: UUID, after: timedelta | None = None) -> None:
    """Enqueue the job that sends the due deliveries of a webhook, now or after a delay.

    A delivery that is postponed or leased gets a job for that time in the same transaction, so that it is
    sent even if the job that should have sent it has died.
    """
    key, at = None, None
    if after is not None:
        # One job per second, because a job sends all due deliveries; one second later, because the clock of
        # the database may differ.
        second = ceil((datetime.now(UTC) + after).timestamp()) + 1
        key, at = f"{DELIVER}:{webhook_id}:{second}", datetime.fromtimestamp(second, UTC)
    await jobs.enqueue(session, DELIVER, {"webhook_id": str(webhook_id)}, key=key, at=at)


# Upkeep


async def enqueue_overdue_deliveries(session: AsyncSession) -> None:
    """Enqueue the sending of overdue deliveries after the last attempt of their job has failed."""
    overdue = (
        select(WebhookDelivery.webhook_id)
        .join(Webhook, Webhook.id == WebhookDelivery.webhook_id)
        .where(
            WebhookDelivery.next_attempt_at < func.now() - OVERDUE_AFTER,
            Webhook.is_active,
            Webhook.deleted_at.is_(None),
        )
        .distinct()
    )
    for webhook_id in await session.scalars(overdue):
        await enqueue_delivery(session, webhook_id)


async def purge_expired(session: AsyncSession, settings: Settings, limit: int) -> None:
    """Delete the oldest deliveries past their retention, `limit` at most."""
    expired = (
        select(WebhookDelivery.id)
        .where(
            WebhookDelivery.created_at < func.now() - timedelta(days=settings.webhook_delivery_days),
            or_(WebhookDelivery.lease_expires_at.is_(None), WebhookDelivery.lease_expires_at <= func.now()),
        )
        .order_by(WebhookDelivery.created_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    await session.execute(delete(WebhookDelivery).where(WebhookDelivery.id.in_(expired)))
