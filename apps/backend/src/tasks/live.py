"""Live: what has happened is sent to who listens."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.events import live
from src.tasks.event_consumers import FEEDS
from src.tasks.registry import Tools


async def tell(session: AsyncSession, tools: Tools, events: Sequence[Event]) -> None:
    """Tell who listens of what has happened."""
    await live.publish(session, tools.redis, events)


FEEDS[live.FEED] = tell
