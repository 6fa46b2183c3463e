"""What has to be done now and then so that the system stays as it should be."""

from sqlalchemy.ext.asyncio import AsyncSession

from src.integrations.files import Files
from src.services.attachments import uploads
from src.services.core import idempotency, jobs
from src.services.core.jobs import Payload
from src.services.notifications import notifications
from src.services.reservations import reservations
from src.services.webhooks import webhook_deliveries
from src.tasks.registry import JobContext, scheduled

FORGOTTEN_AT_ONCE = 50_000


@scheduled("reservations.expire_no_shows", "*/5 * * * *")
async def release_reservations(session: AsyncSession, tools: JobContext, _: Payload) -> None:
    """Release the reservations that nobody came for."""
    await reservations.mark_no_shows(session, tools.settings)


@scheduled("retention.purge_expired", "37 * * * *")
async def purge_expired(session: AsyncSession, tools: JobContext, _: Payload) -> None:
    """Forget what has been kept long enough: answers to requests, what became of jobs and of deliveries."""
    await idempotency.purge_expired(session, FORGOTTEN_AT_ONCE)
    await jobs.purge_expired(session, FORGOTTEN_AT_ONCE)
    await notifications.purge_expired(session, FORGOTTEN_AT_ONCE)
    await webhook_deliveries.purge_expired(session, tools.settings, FORGOTTEN_AT_ONCE)


@scheduled("uploads.collect_garbage", "17 * * * *")
async def sweep_files(_session: AsyncSession, tools: JobContext, _: Payload) -> None:
    """Remove the files that belong to nothing, and those of what was deleted long ago."""
    await uploads.collect_garbage(tools.database, Files.of(tools.settings), tools.settings)
