"""Reminders: assignments due soon or overdue, maintenance due, warranties and licenses about to expire.

Each run drafts the reminders of everything that is due within its lead time. The deduplication key of a
reminder names the entity and the date, so that it is sent once however often the job runs and whenever the
date was entered. The keys of a date that was changed are deleted, so that its return is announced again.
Deleted, retired and lost assets cause no reminders.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import batched
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Text, case, cast, delete, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from src.config import Settings
from src.models import (
    Asset,
    Assignment,
    License,
    Maintenance,
    MaintenanceState,
    NotificationDedupKey,
    NotificationKind,
    User,
)
from src.schemas.common import to_api_time
from src.services.identity.department_managers import find_department_managers
from src.services.notifications import role_holders
from src.services.notifications.notifications import NotificationDraft, notify

WARRANTY_BATCH_SIZE = 1000


async def send_reminders(session: AsyncSession, settings: Settings, now: datetime) -> None:
    """Send the reminders that have not been sent yet. Safe to run concurrently."""
    await _delete_keys_of_changed_dates(session)
    today = now.astimezone(settings.zone).date()
    managers = await role_holders.active_managers(session)
    await notify(session, settings, await _due_soon_drafts(session, settings, now, managers))
    await notify(session, settings, await _overdue_drafts(session, now, managers))
    await notify(session, settings, await _maintenance_due_drafts(session, settings, today, managers))
    expiring = await _expiring_warranties(session, settings, today)
    for batch in batched(expiring, WARRANTY_BATCH_SIZE):
        await notify(session, settings, _warranty_drafts(batch, managers))
    await notify(session, settings, await _license_drafts(session, settings, today, managers))


# Keys

_DUE_SECOND = cast(cast(func.round(func.extract("epoch", Assignment.due_at)), BigInteger), Text)


def _day_in_key(day: InstrumentedAttribute[date | None]) -> ColumnElement[str]:
    return func.to_char(day, "YYYY-MM-DD")


_DATES_IN_KEYS = (
    (Assignment.id, _DUE_SECOND),
    (Maintenance.id, _day_in_key(Maintenance.scheduled_on)),
    (Asset.id, _day_in_key(Asset.warranty_expires)),
    (License.id, _day_in_key(License.expires_on)),
)
"""The ids of the entities with reminders, and their dates as keys contain them, after the second slash."""


async def _delete_keys_of_changed_dates(session: AsyncSession) -> None:
    """Delete the deduplication keys of dates that their entities no longer have."""
    key_columns = tuple_(NotificationDedupKey.user_id, NotificationDedupKey.key)
    for entity_id, date_in_key in _DATES_IN_KEYS:
        changed = (
            select(NotificationDedupKey.user_id, NotificationDedupKey.key)
            .join(entity_id.class_, entity_id == NotificationDedupKey.entity_id)
            .where(func.split_part(NotificationDedupKey.key, "/", 3).is_distinct_from(date_in_key))
            # Another run deletes those that it has locked.
            .with_for_update(of=NotificationDedupKey, skip_locked=True)
        )
        await session.execute(
            delete(NotificationDedupKey)
            .where(key_columns.in_(changed))
            .execution_options(synchronize_session=False)
        )


# Assignments

_OPEN_WITH_DUE_DATE = (
    select(
        Assignment.id,
        Assignment.asset_id,
        Assignment.due_at,
        Assignment.user_id,
        # Managers receive those of holders who do not sign in: inactive ones, and those without e-mail.
        case((User.is_active_user() & User.email.is_not(None), Assignment.user_id)).label("recipient_id"),
        _DUE_SECOND.label("due_second"),
        Asset.asset_tag,
        Asset.name,
        User.name.label("holder"),
    )
    .join(Asset, Asset.id == Assignment.asset_id)
    .outerjoin(User, User.id == Assignment.user_id)
    .where(Assignment.is_open(), Asset.is_in_service())
    .order_by(Assignment.due_at, Assignment.id)
)


async def _due_soon_drafts(
    session: AsyncSession, settings: Settings, now: datetime, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    soon = now + timedelta(days=settings.due_reminder_days)
    assignments = await session.execute(
        _OPEN_WITH_DUE_DATE.where(Assignment.due_at > now, Assignment.due_at <= soon)
    )
    return [
        _due_draft(
            NotificationKind.ASSET_DUE_SOON,
            assignment,
            recipient,
            f"due/{assignment.id}/{assignment.due_second}",
        )
        for assignment in assignments
        for recipient in ([assignment.recipient_id] if assignment.recipient_id else managers)
    ]


async def _overdue_drafts(
    session: AsyncSession, now: datetime, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    """Return the drafts for overdue assignments, once a week: to the holder and the department manager."""
    assignments = (await session.execute(_OPEN_WITH_DUE_DATE.where(Assignment.due_at <= now))).all()
    department_managers = await find_department_managers(
        session, {assignment.recipient_id for assignment in assignments if assignment.recipient_id}
    )
    drafts = []
    for assignment in assignments:
        recipients = (
            [assignment.recipient_id, *filter(None, [department_managers.get(assignment.recipient_id)])]
            if assignment.recipient_id
            else managers
        )
        week = (now - assignment.due_at).days // 7
        key = f"overdue/{assignment.id}/{assignment.due_second}/{week}"
        drafts += [
            _due_draft(NotificationKind.ASSET_OVERDUE, assignment, recipient, key) for recipient in recipients
        ]
    return drafts


def _due_draft(kind: NotificationKind, assignment: Any, recipient: UUID, key: str) -> NotificationDraft:
    item = {
        "asset_tag": assignment.asset_tag,
        "name": assignment.name,
        "due_at": to_api_time(assignment.due_at),
        "holder": None if recipient == assignment.user_id else assignment.holder,
    }
    return NotificationDraft(
        kind, recipient, "assignment", assignment.id, item, key, asset_id=assignment.asset_id
    )


# Managers


async def _maintenance_due_drafts(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    maintenances = await session.execute(
        select(
            Maintenance.id,
            Maintenance.asset_id,
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
            Asset.is_in_service(),
            Maintenance.scheduled_on <= today + timedelta(days=settings.maintenance_reminder_days),
        )
        .order_by(Maintenance.scheduled_on, Maintenance.id)
    )
    return [
        NotificationDraft(
            NotificationKind.MAINTENANCE_DUE,
            recipient,
            "maintenance",
            maintenance.id,
            {
                "asset_tag": maintenance.asset_tag,
                "name": maintenance.asset_name,
                "maintenance_name": maintenance.name,
                "maintenance_kind": maintenance.kind,
                "scheduled_on": maintenance.scheduled_on.isoformat(),
            },
            f"maintenance/{maintenance.id}/{maintenance.scheduled_on}",
            asset_id=maintenance.asset_id,
        )
        for maintenance in maintenances
        for recipient in managers
    ]


def _expires_soon(
    day: InstrumentedAttribute[date | None], today: date, days_before: int
) -> ColumnElement[bool]:
    """Return the condition that a date is today or at most `days_before` days ahead."""
    return day.between(today, today + timedelta(days=days_before))


async def _expiring_warranties(session: AsyncSession, settings: Settings, today: date) -> Sequence[Any]:
    """Return the assets in service with a warranty that expires soon."""
    found = await session.execute(
        select(Asset.id, Asset.asset_tag, Asset.name, Asset.warranty_expires)
        .where(
            Asset.is_in_service(),
            _expires_soon(Asset.warranty_expires, today, settings.warranty_reminder_days),
        )
        .order_by(Asset.warranty_expires, Asset.id)
    )
    return found.all()


def _warranty_drafts(assets: Sequence[Any], managers: Sequence[UUID]) -> list[NotificationDraft]:
    return [
        NotificationDraft(
            NotificationKind.WARRANTY_EXPIRING,
            recipient,
            "asset",
            asset.id,
            {
                "asset_tag": asset.asset_tag,
                "name": asset.name,
                "warranty_expires": asset.warranty_expires.isoformat(),
            },
            f"warranty/{asset.id}/{asset.warranty_expires}",
        )
        for asset in assets
        for recipient in managers
    ]


async def _license_drafts(
    session: AsyncSession, settings: Settings, today: date, managers: Sequence[UUID]
) -> list[NotificationDraft]:
    licenses = await session.execute(
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
            license_.id,
            {"name": license_.name, "seats": license_.seats, "expires_on": license_.expires_on.isoformat()},
            f"license/{license_.id}/{license_.expires_on}",
        )
        for license_ in licenses
        for recipient in managers
    ]
