"""Reminders: assignments due soon or overdue, maintenance due, warranties and licenses about to expire.

The deduplication key of a reminder names the entity and the date, so that it is sent once however often the
job runs, and again if the date changes.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import batched
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from src.config import Settings
from src.models import (
    Asset,
    Assignment,
    License,
    Maintenance,
    MaintenanceState,
    NotificationKind,
    Status,
    StatusKind,
    User,
)
from src.services.identity.department_managers import find_department_managers
from src.services.notifications import role_holders
from src.services.notifications.notifications import NotificationDraft, notify

WARRANTY_BATCH_SIZE = 1000
CATCH_UP_PERIOD = timedelta(days=7)
"""Reminders that were missed while no worker ran are sent up to this much later."""


async def send_reminders(session: AsyncSession, settings: Settings, now: datetime) -> None:
    """Send the reminders that have not been sent yet. Safe to run concurrently."""
    today = now.astimezone(settings.zone).date()
    managers = await role_holders.active_managers(session)
    await notify(session, settings, await _due_soon_drafts(session, settings, now, managers))
    await notify(session, settings, await _overdue_drafts(session, now, managers))
    await notify(session, settings, await _maintenance_due_drafts(session, settings, today, managers))
    expiring = await _expiring_warranties(session, settings, today)
    for some in batched(expiring, WARRANTY_BATCH_SIZE):
        await notify(session, settings, _warranty_drafts(some, managers))
    await notify(session, settings, await _license_drafts(session, settings, today, managers))


# Assignments

_OPEN_WITH_DUE_DATE = (
    select(
        Assignment.id,
        Assignment.due_at,
        Assignment.user_id,
        Asset.asset_tag,
        Asset.name,
        User.name.label("holder"),
    )
    .join(Asset, Asset.id == Assignment.asset_id)
    .outerjoin(User, User.id == Assignment.user_id)
    .where(Assignment.is_open())
    .order_by(Assignment.due_at, Assignment.id)
)


async def _due_soon_drafts(
    session: AsyncSession, settings: Settings, now: datetime, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    soon = now + timedelta(days=settings.due_reminder_days)
    held = await session.execute(
        _OPEN_WITH_DUE_DATE.where(Assignment.due_at > now, Assignment.due_at <= soon)
    )
    return [
        _due_draft(
            NotificationKind.ASSET_DUE_SOON, one, recipient, f"due/{one.id}/{one.due_at.timestamp():.0f}"
        )
        for one in held
        for recipient in ([one.user_id] if one.user_id else managers)
    ]


async def _overdue_drafts(
    session: AsyncSession, now: datetime, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    """Return the drafts for overdue assignments, once a week: to the holder and the department manager."""
    held = (await session.execute(_OPEN_WITH_DUE_DATE.where(Assignment.due_at <= now))).all()
    above = await find_department_managers(session, {one.user_id for one in held if one.user_id})
    drafts = []
    for one in held:
        recipients = [one.user_id, *filter(None, [above.get(one.user_id)])] if one.user_id else managers
        week = (now - one.due_at).days // 7
        key = f"overdue/{one.id}/{one.due_at.timestamp():.0f}/{week}"
        drafts += [
            _due_draft(NotificationKind.ASSET_OVERDUE, one, recipient, key) for recipient in recipients
        ]
    return drafts


def _due_draft(kind: NotificationKind, held: Any, recipient: UUID, key: str) -> NotificationDraft:
    item = {
        "asset_tag": held.asset_tag,
        "name": held.name,
        "due_at": f"{held.due_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "holder": None if recipient == held.user_id else held.holder,
    }
    return NotificationDraft(kind, recipient, "assignment", held.id, item, key)


# Managers


async def _maintenance_due_drafts(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    due = await session.execute(
        select(
            Maintenance.id,
            Maintenance.name,
            Maintenance.kind,
            Maintenance.scheduled_on,
            Asset.asset_tag,
            Asset.name.label("asset_name"),
        )
        .join(Asset, Asset.id == Maintenance.asset_id)
        .where(
            Maintenance.state == MaintenanceState.SCHEDULED,
            Maintenance.deleted_at.is_(None),
            Asset.deleted_at.is_(None),
            Maintenance.scheduled_on <= today + timedelta(days=settings.maintenance_reminder_days),
        )
        .order_by(Maintenance.scheduled_on, Maintenance.id)
    )
    return [
        NotificationDraft(
            NotificationKind.MAINTENANCE_DUE,
            recipient,
            "maintenance",
            one.id,
            {
                "asset_tag": one.asset_tag,
                "name": one.asset_name,
                "maintenance_name": one.name,
                "maintenance_kind": one.kind,
                "scheduled_on": one.scheduled_on.isoformat(),
            },
            f"maintenance/{one.id}/{one.scheduled_on}",
        )
        for one in due
        for recipient in managers
    ]


def _expires_soon(
    day: InstrumentedAttribute[date | None], today: date, days_before: int
) -> ColumnElement[bool]:
    """Return the condition that a date is at most `days_before` days ahead, missed days included."""
    last = today + timedelta(days=days_before)
    return day.between(max(last - CATCH_UP_PERIOD + timedelta(days=1), today), last)


async def _expiring_warranties(session: AsyncSession, settings: Settings, today: date) -> Sequence[Any]:
    """Return the assets, except retired ones, with a warranty that expires soon."""
    found = await session.execute(
        select(Asset.id, Asset.asset_tag, Asset.name, Asset.warranty_expires)
        .join(Status, Status.id == Asset.status_id)
        .where(
            Asset.deleted_at.is_(None),
            Status.kind != StatusKind.RETIRED,
            _expires_soon(Asset.warranty_expires, today, settings.warranty_reminder_days),
        )
        .order_by(Asset.warranty_expires, Asset.id)
    )
    return found.all()


def _warranty_drafts(expiring: Sequence[Any], managers: Sequence[UUID]) -> list[NotificationDraft]:
    return [
        NotificationDraft(
            NotificationKind.WARRANTY_EXPIRING,
            recipient,
            "asset",
            one.id,
            {
                "asset_tag": one.asset_tag,
                "name": one.name,
                "warranty_expires": one.warranty_expires.isoformat(),
            },
            f"warranty/{one.id}/{one.warranty_expires}",
        )
        for one in expiring
        for recipient in managers
    ]


async def _license_drafts(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    expiring = await session.execute(
        select(License.id, License.name, License.seats, License.expires_on)
        .where(
            License.deleted_at.is_(None),
            _expires_soon(License.expires_on, today, settings.license_reminder_days),
        )
        .order_by(License.expires_on, License.id)
    )
    return [
        NotificationDraft(
            NotificationKind.LICENSE_EXPIRING,
            recipient,
            "license",
            one.id,
            {"name": one.name, "seats": one.seats, "expires_on": one.expires_on.isoformat()},
            f"license/{one.id}/{one.expires_on}",
        )
        for one in expiring
        for recipient in managers
    ]
