"""Scheduled retention jobs: expire no-shows, purge expired records, collect unused files."""

from sqlalchemy.ext.asyncio import AsyncSession

from src.integrations.files import Files
from src.services.attachments import uploads
from src.services.bulk_operations import bulk_operations
from src.services.core import idempotency, jobs
from src.services.core.jobs import Payload
from src.services.notifications import notifications
from src.services.reservations import reservations
from src.services.webhooks import webhook_deliveries
from src.tasks.registry import JobContext, scheduled

PURGE_BATCH_SIZE = 50_000


@scheduled("reservations.expire_no_shows", "*/5 * * * *")
async def expire_no_shows(session: AsyncSession, context: JobContext, _: Payload) -> None:
    """Mark reservations as no-shows that were not checked out in time."""
    await reservations.mark_no_shows(session, context.settings)


@scheduled("retention.purge_expired", "37 * * * *")
async def purge_expired(session: AsyncSession, context: JobContext, _: Payload) -> None:
    """Delete stored responses, job logs, bulk operations and deliveries past their retention."""
    await idempotency.purge_expired(session, PURGE_BATCH_SIZE)
    await jobs.purge_expired(session, PURGE_BATCH_SIZE)
    await bulk_operations.purge_expired(session, PURGE_BATCH_SIZE)
    await notifications.purge_expired(session, PURGE_BATCH_SIZE)
    await webhook_deliveries.purge_expired(session, context.settings, PURGE_BATCH_SIZE)


@scheduled("uploads.collect_garbage", "17 * * * *")
async def collect_garbage(_session: AsyncSession, context: JobContext, _: Payload) -> None:
    """Delete files without an attachment, and those of attachments deleted long ago."""
    await uploads.collect_garbage(context.database, context.settings, Files.of(context.settings))
