"""People are told of what happens, and messages are sent."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.services.notifications import notification_consumer, notification_delivery
from src.services.notifications.notifications import DELIVER
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext, job


async def tell(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
    """Tell people of what has happened."""
    await notification_consumer.tell(session, tools.settings, events)


EVENT_CONSUMERS["notifications"] = tell


# About a day in all: so long a server for mail may be away.
@job(DELIVER, attempts=16, concurrency=20)
async def deliver(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
    """Send one message."""
    await notification_delivery.deliver(tools.database, session, tools.settings, UUID(payload["delivery_id"]))
