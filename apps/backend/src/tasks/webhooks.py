"""Webhooks: what has happened becomes deliveries, and deliveries are sent."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event
from src.services.core.jobs import Payload
from src.services.webhooks import webhook_deliveries, webhook_sending
from src.services.webhooks.webhook_deliveries import DELIVER
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import JobContext, job, scheduled


async def make_deliveries(session: AsyncSession, _tools: JobContext, events: Sequence[Event]) -> None:
    """Make a delivery of each event for each webhook that wants it."""
    await webhook_deliveries.make_deliveries(session, events)


EVENT_CONSUMERS["webhooks"] = make_deliveries


# They wait for others nearly all the time, and for a dead one to the end, which must take nobody's turn.
@job(DELIVER, concurrency=50)
async def deliver(_session: AsyncSession, tools: JobContext, payload: Payload) -> None:
    """Send what is due to one webhook."""
    await webhook_sending.deliver(tools.database, tools.settings, UUID(payload["webhook_id"]))


@scheduled("webhooks.deliver_overdue", "*/10 * * * *")
async def deliver_overdue(session: AsyncSession, _tools: JobContext, _: Payload) -> None:
    """Have sent what is long overdue."""
    await webhook_deliveries.have_overdue_sent(session)
