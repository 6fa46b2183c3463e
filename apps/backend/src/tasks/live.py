"""Live: what has happened is sent to who listens."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.events import live
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext


async def tell(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
    """Tell who listens of what has happened."""
    await live.publish(session, tools.redis, events)


EVENT_CONSUMERS[live.FEED] = tell
