"""Reminders: what is due soon, overdue or about to end, found and told to those whom it concerns.

A reminder has a key of its thing and its day, so that it is given once, whoever looks and however often. When
the day is moved, it is another.
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

WARRANTIES_AT_ONCE = 1000
MADE_UP_FOR = timedelta(days=7)
"""For so long may no worker run without an end being missed."""


async def remind(session: AsyncSession, settings: Settings, now: datetime) -> None:
    """Give the reminders that have not been given yet; safe to run twice at once."""
    today = now.astimezone(settings.zone).date()
    managers = await role_holders.managers(session)
    await notify(session, settings, await _due_soon(session, settings, now, managers))
    await notify(session, settings, await _overdue(session, now, managers))
    await notify(session, settings, await _planned_work(session, settings, today, managers))
    ending = await _ending_warranties(session, settings, today)
    for some in batched(ending, WARRANTIES_AT_ONCE):
        await notify(session, settings, _of_warranties(some, managers))
    await notify(session, settings, await _ending_licenses(session, settings, today, managers))


# What is to be given back

_HELD = (
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


async def _due_soon(
    session: AsyncSession, settings: Settings, now: datetime, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    soon = now + timedelta(days=settings.due_reminder_days)
    held = await session.execute(_HELD.where(Assignment.due_at > now, Assignment.due_at <= soon))
    return [
        _of_held(
            NotificationKind.ASSET_DUE_SOON, one, recipient, f"due/{one.id}/{one.due_at.timestamp():.0f}"
        )
        for one in held
        for recipient in ([one.user_id] if one.user_id else managers)
    ]


async def _overdue(session: AsyncSession, now: datetime, managers: Sequence[UUID]) -> list[NotificationDraft]:
    """Return what is overdue, anew in each week: to who has it, and to the manager of their department."""
    held = (await session.execute(_HELD.where(Assignment.due_at <= now))).all()
    above = await find_department_managers(session, {one.user_id for one in held if one.user_id})
    notices = []
    for one in held:
        recipients = [one.user_id, *filter(None, [above.get(one.user_id)])] if one.user_id else managers
        week = (now - one.due_at).days // 7
        key = f"overdue/{one.id}/{one.due_at.timestamp():.0f}/{week}"
        notices += [_of_held(NotificationKind.ASSET_OVERDUE, one, recipient, key) for recipient in recipients]
    return notices


def _of_held(kind: NotificationKind, held: Any, recipient: UUID, key: str) -> NotificationDraft:
    item = {
        "asset_tag": held.asset_tag,
        "name": held.name,
        "due_at": f"{held.due_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "holder": None if recipient == held.user_id else held.holder,
    }
    return NotificationDraft(kind, recipient, "assignment", held.id, item, key)


# What managers are to see to


async def _planned_work(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    planned = await session.execute(
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
        for one in planned
        for recipient in managers
    ]


def _ends_soon(day: InstrumentedAttribute[date | None], today: date, days_before: int) -> ColumnElement[bool]:
    """Return whether a day is so many days from today, or was so while no worker ran."""
    last = today + timedelta(days=days_before)
    return day.between(max(last - MADE_UP_FOR + timedelta(days=1), today), last)


async def _ending_warranties(session: AsyncSession, settings: Settings, today: date) -> Sequence[Any]:
    """Return the assets in use or in store whose warranty ends in so many days."""
    found = await session.execute(
        select(Asset.id, Asset.asset_tag, Asset.name, Asset.warranty_expires)
        .join(Status, Status.id == Asset.status_id)
        .where(
            Asset.deleted_at.is_(None),
            Status.kind != StatusKind.RETIRED,
            _ends_soon(Asset.warranty_expires, today, settings.warranty_reminder_days),
        )
        .order_by(Asset.warranty_expires, Asset.id)
    )
    return found.all()


def _of_warranties(ending: Sequence[Any], managers: Sequence[UUID]) -> list[NotificationDraft]:
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
        for one in ending
        for recipient in managers
    ]


async def _ending_licenses(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    ending = await session.execute(
        select(License.id, License.name, License.seats, License.expires_on)
        .where(
            License.deleted_at.is_(None),
            _ends_soon(License.expires_on, today, settings.license_reminder_days),
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
        for one in ending
        for recipient in managers
    ]
