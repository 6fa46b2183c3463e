"""Webhooks: the consumer that creates deliveries, and the jobs that send them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.services.webhooks import webhook_deliveries, webhook_sending
from src.services.webhooks.webhook_deliveries import DELIVER
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext, job, scheduled


async def create_deliveries(session: AsyncSession, _context: JobContext, events: Sequence[Event]) -> None:
    """Create the deliveries of events to the webhooks that subscribe to them."""
    await webhook_deliveries.create_deliveries(session, events)


EVENT_CONSUMERS["webhooks"] = create_deliveries


# Mostly waits for receivers, for a dead one until the timeout, so it does not use the shared slots.
@job(DELIVER, concurrency=50)
async def deliver(_session: AsyncSession, context: JobContext, payload: Payload) -> None:
    """Send the due deliveries of one webhook."""
    await webhook_sending.deliver(context.database, context.settings, UUID(payload["webhook_id"]))


@scheduled("webhooks.deliver_overdue", "*/10 * * * *")
async def deliver_overdue(session: AsyncSession, _context: JobContext, _: Payload) -> None:
    """Enqueue overdue deliveries again."""
    await webhook_deliveries.enqueue_overdue_deliveries(session)
