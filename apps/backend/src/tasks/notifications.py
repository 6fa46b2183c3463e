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


async def tell(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
    """Notify users of events."""
    await notification_consumer.notify_of_events(session, tools.settings, events)


EVENT_CONSUMERS["notifications"] = tell


# About a day in all, for which a mail server may be down.
@job(DELIVER_JOB, attempts=16, concurrency=20)
async def deliver(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
    """Send the message of one delivery."""
    await notification_delivery.deliver(tools.database, session, tools.settings, UUID(payload["delivery_id"]))
