"""Reminders, sent during the day in the company's time zone."""

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.services.core.jobs import Payload
from src.services.notifications import reminders
from src.tasks.registry import JobContext, scheduled

FROM_HOUR, TO_HOUR = 8, 20


def is_daytime(settings: Settings, now: datetime) -> bool:
    """Return whether reminders are sent at this hour."""
    return FROM_HOUR <= now.astimezone(settings.zone).hour < TO_HOUR


@scheduled("reminders.send", "7 * * * *")
async def send_reminders(session: AsyncSession, context: JobContext, _: Payload) -> None:
    """Send reminders of due assignments, maintenance, warranties and licenses."""
    now = datetime.now(UTC)
    if is_daytime(context.settings, now):
        await reminders.send_reminders(session, context.settings, now)
