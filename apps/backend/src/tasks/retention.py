"""What has to be done now and then so that the system stays as it should be."""

from sqlalchemy.ext.asyncio import AsyncSession

from src.integrations.files import Files
from src.services.attachments import uploads
from src.services.core import idempotency, jobs
from src.services.core.jobs import Payload
from src.services.notifications import notifications
from src.services.reservations import reservations
from src.services.webhooks import webhook_deliveries
from src.tasks.registry import Tools, scheduled

FORGOTTEN_AT_ONCE = 50_000


@scheduled("reservations.release", "*/5 * * * *")
async def release_reservations(session: AsyncSession, tools: Tools, _: Payload) -> None:
    """Release the reservations that nobody came for."""
    await reservations.release_no_shows(session, tools.settings)


@scheduled("upkeep.forget", "37 * * * *")
async def forget(session: AsyncSession, tools: Tools, _: Payload) -> None:
    """Forget what has been kept long enough: answers to requests, what became of jobs and of deliveries."""
    await idempotency.forget(session, FORGOTTEN_AT_ONCE)
    await jobs.forget(session, FORGOTTEN_AT_ONCE)
    await notifications.forget(session, FORGOTTEN_AT_ONCE)
    await webhook_deliveries.forget(session, tools.settings, FORGOTTEN_AT_ONCE)


@scheduled("files.sweep", "17 * * * *")
async def sweep_files(_session: AsyncSession, tools: Tools, _: Payload) -> None:
    """Remove the files that belong to nothing, and those of what was deleted long ago."""
    await uploads.sweep(tools.database, Files.of(tools.settings), tools.settings)
