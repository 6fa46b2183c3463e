"""Notification drafts from events of fault reports and of the maintenances that repair them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import (
    Asset,
    Event,
    FaultReport,
    Maintenance,
    MaintenanceState,
    NotificationKind,
    User,
)
from src.services.maintenances.fault_reports import OPEN_STATES
from src.services.notifications import role_holders
from src.services.notifications.notifications import EventDraft, NotificationDraft, is_changed_to


async def reported_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts of new fault reports for the managers."""
    relevant = [event for event in events if event.action == "fault_report.created"]
    if not relevant:
        return []
    rows = {row.report_id: row for row in await _find_reports(session, FaultReport.id, relevant)}
    managers = await role_holders.active_managers(session)
    return [
        (event, _draft(NotificationKind.FAULT_REPORTED, manager_id, row, reporter=row.reporter))
        for event in relevant
        if (row := rows.get(event.entity_id)) is not None
        for manager_id in managers
        if manager_id != event.actor_id
    ]


async def closed_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts of completed, cancelled and deleted maintenances for the reporters of the faults.

    A reporter gets one for all of their reports, with the description of the last.
    """
    relevant = [
        event
        for event in events
        if is_changed_to(event, "maintenance", "state", MaintenanceState.COMPLETED)
        or is_changed_to(event, "maintenance", "state", MaintenanceState.CANCELLED)
        or is_changed_to(event, "maintenance", "deleted_at")
    ]
    if not relevant:
        return []
    last_reports: dict[UUID, dict[UUID, Any]] = {}
    for row in await _find_reports(session, FaultReport.maintenance_id, relevant):
        last_reports.setdefault(row.maintenance_id, {})[row.reporter_id] = row
    drafts: list[EventDraft] = []
    for event in relevant:
        completed = is_changed_to(event, "maintenance", "state", MaintenanceState.COMPLETED)
        is_deletion = is_changed_to(event, "maintenance", "deleted_at")
        drafts += [
            (
                event,
                _draft(
                    NotificationKind.FAULT_REPORT_CLOSED,
                    reporter_id,
                    row,
                    completed=completed,
                    # The note of a completion is the name of the maintenance.
                    note=None if completed else event.note,
                    actor=event.actor_name if event.actor_id else None,
                ),
            )
            for reporter_id, row in last_reports.get(event.entity_id, {}).items()
            # The reporters have been notified of a maintenance that was over before its deletion.
            if reporter_id != event.actor_id and not (is_deletion and row.state not in OPEN_STATES)
        ]
    return drafts


async def _find_reports(session: AsyncSession, column: Any, events: Sequence[Event]) -> Sequence[Any]:
    """Return the reports of which a column names the entity of an event, the oldest first."""
    ids = literal([event.entity_id for event in events], ARRAY(Uuid))
    found = (
        select(
            FaultReport.id.label("report_id"),
            FaultReport.maintenance_id,
            FaultReport.reporter_id,
            FaultReport.description,
            User.name.label("reporter"),
            Maintenance.state,
            Asset.asset_tag,
            Asset.name,
        )
        .join(User, User.id == FaultReport.reporter_id)
        .join(Maintenance, Maintenance.id == FaultReport.maintenance_id)
        .join(Asset, Asset.id == Maintenance.asset_id)
        .where(column == any_(ids))
        .order_by(FaultReport.id)
    )
    return (await session.execute(found)).all()


def _draft(kind: NotificationKind, user_id: UUID, row: Any, **more: object) -> NotificationDraft:
    item = {"asset_tag": row.asset_tag, "name": row.name, "description": row.description, **more}
    return NotificationDraft(kind, user_id, "maintenance", row.maintenance_id, item)
