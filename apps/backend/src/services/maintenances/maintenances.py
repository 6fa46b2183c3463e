"""Maintenance: planned, begun, finished; an asset is unavailable meanwhile and returns to what it was."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from dateutil.relativedelta import relativedelta
from sqlalchemy import Float, Numeric, Select, Text, bindparam, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import Conflict, ValidationFailed
from src.models import (
    Asset,
    Assignment,
    Maintenance,
    MaintenanceKind,
    MaintenanceState,
    Status,
    Supplier,
    SystemStatus,
)
from src.schemas.common import LAST_YEAR
from src.schemas.maintenance import (
    CreateMaintenanceRequest,
    FinishMaintenanceRequest,
    UpdateMaintenanceRequest,
)
from src.schemas.recurrence import fits_a_day, following
from src.security import Actor
from src.services.core import entities
from src.services.core.statuses import find_status_ids
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    nested_ref,
)

"""The code of the status that an asset has while work on it is under way."""


def _maintenances() -> ListSpec:
    table, asset, supplier = current_table(Maintenance), current_table(Asset), current_table(Supplier)
    ended = func.coalesce(table.c.finished_at, func.now())
    hours = func.round(cast(func.extract("epoch", ended - table.c.started_at) / 3600, Numeric), 2)
    return ListSpec(
        table.join(asset, asset.c.id == table.c.asset_id).outerjoin(
            supplier, supplier.c.id == table.c.supplier_id
        ),
        {
            **columns(table, "id", "name", "kind", "state", "scheduled_on", "started_at", "finished_at"),
            **columns(
                table,
                "currency",
                "is_warranty",
                "recurrence_rule",
                "interval_months",
                "notes",
                *AUDIT_COLUMNS,
            ),
            "cost": cast(table.c.cost, Text),
            "downtime_hours": cast(hours, Float),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "supplier": nested_ref(supplier),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "asset_id": Filter(table.c.asset_id),
            "supplier_id": Filter(table.c.supplier_id, nullable=True),
            "kind": Filter(table.c.kind, choices=MaintenanceKind),
            "state": Filter(table.c.state, choices=MaintenanceState),
            "scheduled_on": Filter(table.c.scheduled_on, nullable=True),
            "started_at": Filter(table.c.started_at, nullable=True),
            "finished_at": Filter(table.c.finished_at, nullable=True),
            "cost": Filter(table.c.cost, nullable=True),
            "is_warranty": Filter(table.c.is_warranty),
        },
        sorts={
            **audit_sorts(table),
            "name": Sort(table.c.name),
            "scheduled_on": Sort(table.c.scheduled_on, nullable=True),
            "started_at": Sort(table.c.started_at, nullable=True),
            "cost": Sort(table.c.cost, nullable=True),
        },
        search=text_search(table.c.name, table.c.notes, asset.c.asset_tag, asset.c.name),
        default_sort=("created_at", True),
    )


MAINTENANCES = _maintenances()

ASSET_EVENTS_SQL = """
    SELECT published.id, maintenance.asset_id, false FROM published
    JOIN maintenances maintenance ON maintenance.id = published.entity_id
    WHERE published.entity_type = 'maintenance'
"""
"""The reverse of `visible_to`: assets; their holders may see an event's maintenance; see
`events.event_visibility`."""


def visible_to(actor: Actor) -> list[ListCondition]:
    """Return the condition that somebody may see work: employees see that on what they hold."""
    if actor.sees_all:
        return []
    held = exists().where(
        Assignment.asset_id == current_table(Maintenance).c.asset_id,
        Assignment.checked_in_at.is_(None),
        Assignment.user_id == bindparam("visible_to"),
    )
    return [ListCondition("visible", lambda: held, {"visible_to": actor.user_id})]


async def list_maintenances(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return work on assets, the newest first."""
    return await MAINTENANCES.page(connection, query, conditions=visible_to(actor))


async def get_maintenance(connection: RawConnection, actor: Actor, maintenance_id: UUID) -> dict[str, Any]:
    """Return one piece of work.

    Raises: NotFound.
    """
    return await MAINTENANCES.get(connection, maintenance_id, conditions=visible_to(actor))


async def plan(session: AsyncSession, settings: Settings, data: CreateMaintenanceRequest) -> Maintenance:
    """Plan a piece of work on an asset.

    Raises: ValidationFailed.
    """
    values = data.model_dump() | {"currency": data.currency or settings.currency}
    maintenance = Maintenance(**values, state=MaintenanceState.SCHEDULED)
    session.add(maintenance)
    await session.flush()
    await entities.ensure_references_exist(session, Maintenance, [values])
    return maintenance


async def update(
    session: AsyncSession, maintenance_id: UUID, data: UpdateMaintenanceRequest, if_version: int | None
) -> Maintenance:
    """Change what is named.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    rule, months, day = (
        values.get(name, getattr(maintenance, name))
        for name in ("recurrence_rule", "interval_months", "scheduled_on")
    )
    if rule and months:
        raise ValidationFailed.at("/interval_months", "Give recurrence_rule or interval_months, not both")
    if (rule or months) and day is None:
        raise ValidationFailed.at("/scheduled_on", "What recurs needs scheduled_on")
    if rule and not fits_a_day(rule, day):
        raise ValidationFailed.at("/recurrence_rule", "No day after scheduled_on fits it")
    await entities.apply_changes(session, maintenance, values)
    return maintenance


async def start(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Begin the work: from now on the asset is unavailable.

    Raises: NotFound, Conflict (it is not planned, other work on the asset is under way, or there is no status
    for it).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.SCHEDULED:
        raise Conflict(f"It is {maintenance.state} already")
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    code = SystemStatus.MAINTENANCE
    status_ids = await find_status_ids(await RawConnection.of(session), [code])
    if (status_id := status_ids.get(code)) is None:
        raise Conflict(f"There is no status with the code {code}; add it first")
    await set_audit_action(session, "asset.maintenance_started", maintenance.name)
    maintenance.state, maintenance.started_at = MaintenanceState.IN_PROGRESS, datetime.now(UTC)
    maintenance.previous_status_id = asset.status_id
    maintenance.previous_assignment_id = await session.scalar(_open_assignment(asset.id))
    await session.flush()
    await entities.apply_changes(session, asset, {"status_id": status_id})
    return maintenance


async def finish(session: AsyncSession, maintenance_id: UUID, data: FinishMaintenanceRequest) -> Maintenance:
    """End the work: the asset returns to what it was, and what recurs is planned again.

    Raises: NotFound, Conflict (it is not under way).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.IN_PROGRESS:
        raise Conflict(f"It is {maintenance.state}, not under way")
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    await set_audit_action(session, "asset.maintenance_finished", maintenance.name)
    maintenance.state, maintenance.finished_at = MaintenanceState.COMPLETED, datetime.now(UTC)
    for name, value in data.model_dump(exclude_unset=True).items():
        setattr(maintenance, name, value)
    await session.flush()
    await _give_back(session, maintenance, asset)
    if (planned_again := _next(maintenance)) is not None:
        session.add(planned_again)
        await session.flush()
    return maintenance


async def cancel(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Give the work up, planned or under way.

    Raises: NotFound, Conflict (it has ended).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state not in (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS):
        raise Conflict(f"It is {maintenance.state} already")
    if maintenance.state == MaintenanceState.SCHEDULED:
        maintenance.state = MaintenanceState.CANCELLED
        await session.flush()
        return maintenance
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    maintenance.state, maintenance.finished_at = MaintenanceState.CANCELLED, datetime.now(UTC)
    await session.flush()
    await _give_back(session, maintenance, asset)
    return maintenance


async def delete(session: AsyncSession, maintenance_id: UUID, if_version: int | None) -> None:
    """Mark a piece of work as deleted.

    Raises: NotFound, PreconditionFailed, Conflict (it is under way).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    if maintenance.state == MaintenanceState.IN_PROGRESS:
        raise Conflict("It is under way; finish or cancel it first")
    await entities.delete(session, Maintenance, maintenance_id, None)


async def _give_back(session: AsyncSession, maintenance: Maintenance, asset: Asset) -> None:
    """Let the asset be what it was, unless somebody has given it another status meanwhile.

    What was taken back meanwhile is what that would have turned it into.
    """
    status = await session.get_one(Status, asset.status_id)
    if status.code.lower() != SystemStatus.MAINTENANCE or maintenance.previous_status_id is None:
        return
    before = await session.get_one(Status, maintenance.previous_status_id)
    was_held = maintenance.previous_assignment_id is not None
    taken_back = was_held and await session.scalar(_open_assignment(asset.id)) is None
    after = before.on_check_in_id if taken_back else None
    await entities.apply_changes(session, asset, {"status_id": after or before.id})


def _open_assignment(asset_id: UUID) -> Select[UUID]:
    return select(Assignment.id).where(Assignment.asset_id == asset_id, Assignment.checked_in_at.is_(None))


def _next(maintenance: Maintenance) -> Maintenance | None:
    """Return what recurs as it is planned again, after the day that it was planned for."""
    day, rule = maintenance.scheduled_on, maintenance.recurrence_rule
    if day is None or (rule is None and maintenance.interval_months is None) or day.year > LAST_YEAR - 10:
        return None
    if rule is None:
        day += relativedelta(months=maintenance.interval_months or 0)
    elif (found := following(rule, day)) is not None:
        day, rule = found
    else:
        return None
    kept = ("asset_id", "name", "kind", "supplier_id", "currency", "interval_months")
    values: dict[str, Any] = {name: getattr(maintenance, name) for name in kept}
    return Maintenance(**values, recurrence_rule=rule, scheduled_on=day, state=MaintenanceState.SCHEDULED)
