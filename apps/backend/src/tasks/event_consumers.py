"""Registration of event consumers, and the job that processes dead-lettered events."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.tasks.registry import JobContext, job

type EventHandler = Callable[[AsyncSession, JobContext, Sequence[Event]], Awaitable[None]]
"""Processes the next events of a consumer in the transaction that advances its offset."""

EVENT_CONSUMERS: dict[str, EventHandler] = {}
"""The handler of each consumer. Events come in the order of their transactions, and again if it fails.

A handler must not write anything that is audited: its consumer would skip those events. It enqueues a job for
that. An event that a handler cannot process becomes a dead letter: a job that processes it alone and out of
order.
"""

CONSUME_EVENT_JOB = "events.consume"
"""The job that processes a dead-lettered event."""


@job(CONSUME_EVENT_JOB)
async def consume_event(session: AsyncSession, context: JobContext, payload: Payload) -> None:
    """Process an event that its consumer could not process in order."""
    event = await session.get_one(Event, UUID(payload["event_id"]))
    await EVENT_CONSUMERS[payload["consumer"]](session, context, [event])
