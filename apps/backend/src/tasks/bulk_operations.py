"""The job that runs a bulk operation."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.services.bulk_operations.bulk_operations import RUN
from src.services.bulk_operations.execution import run_bulk_operation
from src.services.core.jobs import Payload
from src.tasks.registry import JobContext, job


# Its batches have their own transactions; with dedicated slots, a long one does not delay other jobs.
@job(RUN, concurrency=2)
async def run(_session: AsyncSession, context: JobContext, payload: Payload) -> None:
    """Process the assets of a bulk operation that are not done yet."""
    await run_bulk_operation(context.database, context.settings, UUID(payload["operation_id"]))
