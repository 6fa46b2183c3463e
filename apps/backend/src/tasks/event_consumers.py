"""What is made of the events as they are committed."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.tasks.registry import JobContext, job

type Consume = Callable[[AsyncSession, JobContext, Sequence[Event]], Awaitable[None]]
"""Makes something of a feed's next events, in the transaction that moves the feed past them."""

EVENT_CONSUMERS: dict[str, Consume] = {}
"""The feeds by name. Events come in the order of their transactions, and again if the function fails.

What the function writes itself must not be recorded: its feed would not see it. A job does that. An event of
which nothing can be made is put aside as a job, and comes alone, after others that came later.
"""

CONSUME = "events.consume"
"""The job that gives a feed an event that was put aside."""


@job(CONSUME)
async def consume(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
    """Give a feed an event that it could not take in its turn."""
    event = await session.get_one(Event, UUID(payload["event_id"]))
    await EVENT_CONSUMERS[payload["consumer"]](session, tools, [event])
