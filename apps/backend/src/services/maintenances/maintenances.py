"""Schedule, start, finish and cancel maintenances.

An asset is unavailable while its maintenance is in progress, and gets its previous status back at the end.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from dateutil.relativedelta import relativedelta
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import Conflict, ValidationFailed
from src.models import Asset, Assignment, Maintenance, MaintenanceState, Status, SystemStatus
from src.schemas.common import LAST_YEAR
from src.schemas.maintenance import (
    CreateMaintenanceRequest,
    FinishMaintenanceRequest,
    UpdateMaintenanceRequest,
)
from src.schemas.recurrence import find_next_occurrence, has_next_occurrence
from src.services.core import entities
from src.services.core.statuses import find_status_ids
from src.services.custom_fields import custom_fields


async def create_maintenance(
    session: AsyncSession,
    settings: Settings,
    data: CreateMaintenanceRequest,
    *,
    enforce_required: bool = True,
) -> Maintenance:
    """Schedule a maintenance of an asset.

    `enforce_required` is false if the request could not give custom fields.

    Raises: ValidationFailed (the asset or supplier does not exist).
    """
    values = data.model_dump() | {"currency": data.currency or settings.currency}
    values["custom_fields"] = await custom_fields.new_values(
        session, Maintenance, data.custom_fields, enforce_required=enforce_required
    )
    maintenance = Maintenance(**values, state=MaintenanceState.SCHEDULED)
    session.add(maintenance)
    await session.flush()
    await entities.ensure_references_exist(session, Maintenance, [values])
    return maintenance


async def update_maintenance(
    session: AsyncSession, maintenance_id: UUID, data: UpdateMaintenanceRequest, if_version: int | None
) -> Maintenance:
    """Update the given fields of a maintenance.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "custom_fields" in values:
        values["custom_fields"] = await custom_fields.changed_values(
            session, maintenance, values["custom_fields"]
        )
    rule, months, day = (
        values.get(name, getattr(maintenance, name))
        for name in ("recurrence_rule", "interval_months", "scheduled_on")
    )
    if rule and months:
        raise ValidationFailed.at(
            "/interval_months", "Give either recurrence_rule or interval_months, not both"
        )
    if (rule or months) and day is None:
        raise ValidationFailed.at("/scheduled_on", "A recurring maintenance needs scheduled_on")
    if rule and not has_next_occurrence(rule, day):
        raise ValidationFailed.at("/recurrence_rule", "The rule has no occurrence after scheduled_on")
    await entities.apply_changes(session, maintenance, values)
    return maintenance


async def start(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Start a maintenance and set the status of its asset to maintenance.

    Raises: NotFound, Conflict (it is not scheduled, another maintenance of the asset is in progress, or the
    status does not exist).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.SCHEDULED:
        raise Conflict(f"The maintenance is {maintenance.state} already")
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
    """Finish a maintenance, restore the status of its asset, and schedule the next one if it recurs.

    Raises: NotFound, Conflict (it is not in progress).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.IN_PROGRESS:
        raise Conflict(f"The maintenance is {maintenance.state}, not in progress")
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    await set_audit_action(session, "asset.maintenance_finished", maintenance.name)
    maintenance.state, maintenance.finished_at = MaintenanceState.COMPLETED, datetime.now(UTC)
    for name, value in data.model_dump(exclude_unset=True).items():
        setattr(maintenance, name, value)
    await session.flush()
    await _restore_status(session, maintenance, asset)
    if (next_maintenance := _build_next(maintenance)) is not None:
        session.add(next_maintenance)
        await session.flush()
    return maintenance


async def cancel(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Cancel a scheduled maintenance, or one in progress: then the status of its asset is restored.

    Raises: NotFound, Conflict (it is completed or cancelled).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state not in (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS):
        raise Conflict(f"The maintenance is {maintenance.state} already")
    if maintenance.state == MaintenanceState.SCHEDULED:
        maintenance.state = MaintenanceState.CANCELLED
        await session.flush()
        return maintenance
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    maintenance.state, maintenance.finished_at = MaintenanceState.CANCELLED, datetime.now(UTC)
    await session.flush()
    await _restore_status(session, maintenance, asset)
    return maintenance


async def delete_maintenance(session: AsyncSession, maintenance_id: UUID, if_version: int | None) -> None:
    """Delete a maintenance; it can be restored.

    Raises: NotFound, PreconditionFailed, Conflict (it is in progress).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    if maintenance.state == MaintenanceState.IN_PROGRESS:
        raise Conflict("The maintenance is in progress; finish or cancel it first")
    await entities.delete(session, Maintenance, maintenance_id, None)


async def _restore_status(session: AsyncSession, maintenance: Maintenance, asset: Asset) -> None:
    """Set the status that the asset had before the maintenance, unless its status was changed meanwhile.

    An asset that was checked in meanwhile gets the status that the check-in would have set.
    """
    status = await session.get_one(Status, asset.status_id)
    if status.code.lower() != SystemStatus.MAINTENANCE or maintenance.previous_status_id is None:
        return
    previous = await session.get_one(Status, maintenance.previous_status_id)
    was_checked_out = maintenance.previous_assignment_id is not None
    checked_in = was_checked_out and await session.scalar(_open_assignment(asset.id)) is None
    new_status_id = previous.on_check_in_id if checked_in else None
    await entities.apply_changes(session, asset, {"status_id": new_status_id or previous.id})


def _open_assignment(asset_id: UUID) -> Select[UUID]:
    return select(Assignment.id).where(Assignment.asset_id == asset_id, Assignment.is_open())


def _build_next(maintenance: Maintenance) -> Maintenance | None:
    """Return the next maintenance of a recurring one, or None if it does not recur or has ended."""
    day, rule = maintenance.scheduled_on, maintenance.recurrence_rule
    if day is None or (rule is None and maintenance.interval_months is None) or day.year > LAST_YEAR - 10:
        return None
    if rule is None:
        day += relativedelta(months=maintenance.interval_months or 0)
    elif (occurrence := find_next_occurrence(rule, day)) is not None:
        day, rule = occurrence
    else:
        return None
    copied = ("asset_id", "name", "kind", "supplier_id", "currency", "interval_months", "custom_fields")
    values: dict[str, Any] = {name: getattr(maintenance, name) for name in copied}
    return Maintenance(**values, recurrence_rule=rule, scheduled_on=day, state=MaintenanceState.SCHEDULED)
