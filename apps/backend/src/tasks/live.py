"""The event consumer that publishes live updates."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.events import live
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext


async def publish_events(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
    """Publish events to the subscribers of all server processes."""
    await live.publish(session, context.redis, events)


EVENT_CONSUMERS[live.CONSUMER] = publish_events
