"""Notifications of events, and the delivery of their messages."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.services.notifications import notification_consumer, notification_delivery
from src.services.notifications.notifications import DELIVER_JOB
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext, job


async def notify(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
    """Notify users of events."""
    await notification_consumer.notify_of_events(session, context.settings, events)


EVENT_CONSUMERS["notifications"] = notify


# About a day in all, for which a mail server may be down.
@job(DELIVER_JOB, attempts=16, concurrency=20)
async def deliver(session: AsyncSession, context: JobContext, payload: Payload) -> None:
    """Send the message of one delivery."""
    await notification_delivery.deliver(
        context.database, session, context.settings, UUID(payload["delivery_id"])
    )
