"""Fault reports of users, and the repairs that they cause."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, any_, bindparam, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import Forbidden, NotFound
from src.models import Asset, Assignment, FaultReport, Maintenance, MaintenanceKind, MaintenanceState, User
from src.schemas.maintenance import CreateFaultReportRequest, CreateMaintenanceRequest
from src.security import Actor, Permission
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import audit_sorts, columns, current_table, nested_ref
from src.services.maintenances import maintenances

OPEN_STATES = (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS)


def _fault_reports() -> ListSpec:
    table, maintenance = current_table(FaultReport), current_table(Maintenance)
    asset, reporter = current_table(Asset), current_table(User)
    return ListSpec(
        table.join(maintenance, maintenance.c.id == table.c.maintenance_id)
        .join(asset, asset.c.id == maintenance.c.asset_id)
        .join(reporter, reporter.c.id == table.c.reporter_id),
        {
            **columns(table, "id", "description", "version", "created_at", "updated_at"),
            **columns(maintenance, "state", "started_at", "finished_at"),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "maintenance": nested_ref(maintenance),
            "reporter": nested_ref(reporter),
        },
        id_column=table.c.id,
        # The reports of a deleted maintenance are hidden with it.
        hidden=maintenance.c.deleted_at.is_not(None),
        filters={
            "id": Filter(table.c.id),
            "asset_id": Filter(maintenance.c.asset_id),
            "maintenance_id": Filter(table.c.maintenance_id),
            "reporter_id": Filter(table.c.reporter_id),
            "state": Filter(maintenance.c.state, choices=MaintenanceState),
            "created_at": Filter(table.c.created_at),
            "updated_at": Filter(table.c.updated_at),
        },
        sorts=audit_sorts(table),
        search=text_search(table.c.description, asset.c.asset_tag, asset.c.name),
        default_sort=("created_at", True),
    )


FAULT_REPORTS = _fault_reports()

AUDIENCE_SQL = """
    SELECT published.id, report.reporter_id FROM published
    JOIN fault_reports report ON report.id = published.entity_id
    WHERE published.entity_type = 'fault_report'
"""
"""The reverse of `visible_to`: users who may see an event's report; see `events.event_visibility`."""


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the fault reports that the actor can see; None: all of them.

    Employees see their own.
    """
    if actor.can_see_all:
        return None
    is_own = current_table(FaultReport).c.reporter_id == bindparam("visible_to")
    return ListCondition("visible", lambda: is_own, {"visible_to": actor.user_id})


async def list_fault_reports(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the fault reports visible to the actor, newest first by default."""
    return await FAULT_REPORTS.page(connection, query, conditions=[visible_to(actor)])


async def get_fault_report(connection: RawConnection, actor: Actor, report_id: UUID) -> dict[str, Any]:
    """Return a fault report.

    Raises: NotFound (it does not exist, its maintenance is deleted, or the actor may not see it).
    """
    return await FAULT_REPORTS.get(connection, report_id, conditions=[visible_to(actor)])


async def report_fault(
    session: AsyncSession, actor: Actor, settings: Settings, asset_id: UUID, data: CreateFaultReportRequest
) -> FaultReport:
    """Report a fault of an asset: it joins the open repair of earlier reports, or a new one for today.

    Raises: NotFound (the asset does not exist, or an employee does not hold it), Forbidden (a manager's token
    has no permission to assign assets).
    """
    await _ensure_can_report(session, actor, asset_id)
    maintenance_id = await _lock_open_repair(session, asset_id)
    if maintenance_id is None:
        # Locked, so that of two first reports the second joins the repair of the first.
        await entities.get_for_update(session, Asset, asset_id)
        maintenance_id = await _lock_open_repair(session, asset_id)
    if maintenance_id is None:
        scheduled = CreateMaintenanceRequest(
            asset_id=asset_id,
            name=maintenances.name_of(data.description),
            kind=MaintenanceKind.REPAIR,
            scheduled_on=datetime.now(settings.zone).date(),
        )
        created = await maintenances.create_maintenance(session, settings, scheduled, enforce_required=False)
        maintenance_id = created.id
    report = FaultReport(
        maintenance_id=maintenance_id, reporter_id=actor.user_id, description=data.description
    )
    session.add(report)
    await session.flush()
    return report


_HAS_REPORTED = CompiledStatement(
    select(FaultReport.id)
    .join(Maintenance, Maintenance.id == FaultReport.maintenance_id)
    .where(
        Maintenance.id == bindparam("maintenance_id"),
        Maintenance.state == any_(literal([*OPEN_STATES], ARRAY(Text))),
        FaultReport.reporter_id == bindparam("reporter_id"),
    )
    .limit(1)
)


async def has_reported(connection: RawConnection, actor: Actor, maintenance_id: UUID) -> bool:
    """Return whether the actor has reported a fault that an open maintenance repairs."""
    values = {"maintenance_id": maintenance_id, "reporter_id": actor.user_id}
    return await connection.fetch_one(_HAS_REPORTED, values) is not None


async def _ensure_can_report(session: AsyncSession, actor: Actor, asset_id: UUID) -> None:
    asset = select(Asset.id).where(Asset.id == asset_id, Asset.deleted_at.is_(None))
    if actor.has_permission(Permission.ASSETS_ASSIGN):
        if await session.scalar(asset) is None:
            raise NotFound
        return
    holds_asset = exists().where(
        Assignment.asset_id == asset_id, Assignment.is_open(), Assignment.user_id == actor.user_id
    )
    if await session.scalar(asset.where(holds_asset)) is None:
        raise Forbidden if actor.can_see_all else NotFound


async def _lock_open_repair(session: AsyncSession, asset_id: UUID) -> UUID | None:
    """Lock the open maintenance of an asset that users have reported, so that it cannot end meanwhile."""
    is_reported = exists().where(FaultReport.maintenance_id == Maintenance.id)
    found = (
        select(Maintenance.id)
        .where(
            Maintenance.asset_id == asset_id,
            Maintenance.state.in_(OPEN_STATES),
            Maintenance.deleted_at.is_(None),
            is_reported,
        )
        .order_by(Maintenance.id)
        .limit(1)
        .with_for_update(of=Maintenance, key_share=True)
    )
    maintenance_id: UUID | None = await session.scalar(found)
    return maintenance_id
