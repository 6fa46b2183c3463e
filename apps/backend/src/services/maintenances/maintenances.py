"""Schedule, start, finish and cancel maintenances.

An asset is unavailable while its maintenance is in progress, and gets its previous status back at the end.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import Conflict, ValidationFailed
from src.models import (
    Asset,
    Assignment,
    Maintenance,
    MaintenanceState,
    RecurrenceBasis,
    Status,
    SystemStatus,
)
from src.schemas.maintenance import (
    CreateMaintenanceRequest,
    FinishMaintenanceRequest,
    UpdateMaintenanceRequest,
)
from src.schemas.recurrence import (
    find_next_by_months,
    find_next_occurrence,
    find_recurrence_error,
    without_first_occurrence,
)
from src.services.assets.assets import end_assets, ensure_in_service, lock_in_service
from src.services.core import entities
from src.services.core.dependents import Ending
from src.services.core.statuses import end_event_of, find_status_ids
from src.services.custom_fields import custom_fields


async def create_maintenance(
    session: AsyncSession,
    settings: Settings,
    data: CreateMaintenanceRequest,
    *,
    enforce_required: bool = True,
) -> Maintenance:
    """Schedule a maintenance of an asset or, with `finished_at`, record a completed one.

    A completed one leaves the status of the asset, and schedules the next one if it recurs.
    `enforce_required` is false if the request could not give custom fields.

    Raises: ValidationFailed (the asset or supplier does not exist, or a time is in the future),
    AssetOutOfService (work on a retired or lost asset cannot be scheduled).
    """
    _ensure_past_period(data.started_at, data.finished_at)
    values = data.model_dump() | {"currency": data.currency or settings.currency}
    values["custom_fields"] = await custom_fields.new_values(
        session, Maintenance, data.custom_fields, enforce_required=enforce_required
    )
    if data.recurrence_rule or data.interval_months:
        values["recurrence_starts_on"] = data.recurrence_starts_on or data.scheduled_on
    is_completed = data.finished_at is not None
    maintenance = Maintenance(
        **values, state=MaintenanceState.COMPLETED if is_completed else MaintenanceState.SCHEDULED
    )
    session.add(maintenance)
    await session.flush()
    await entities.ensure_references_exist(session, Maintenance, [values])
    if not is_completed:
        await lock_in_service(session, maintenance.asset_id)
    else:
        await _schedule_next(session, settings, maintenance)
    return maintenance


async def update_maintenance(
    session: AsyncSession, maintenance_id: UUID, data: UpdateMaintenanceRequest, if_version: int | None
) -> Maintenance:
    """Update the given fields of a maintenance.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    values["recurrence_starts_on"] = _changed_recurrence_start(maintenance, values)
    _ensure_times_can_change(maintenance, values)
    if "custom_fields" in values:
        values["custom_fields"] = await custom_fields.changed_values(
            session, maintenance, values["custom_fields"]
        )
    await entities.apply_changes(session, maintenance, values)
    return maintenance


async def start(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Start a maintenance and set the status of its asset to maintenance.

    Raises: NotFound, Conflict (it is not scheduled, another maintenance of the asset is in progress, or the
    status does not exist), AssetOutOfService.
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.SCHEDULED:
        raise Conflict(f"The maintenance is {maintenance.state} already")
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    status_id = await ensure_startable(session, asset.id)
    await set_audit_action(session, "asset.maintenance_started", maintenance.name)
    maintenance.state, maintenance.started_at = MaintenanceState.IN_PROGRESS, datetime.now(UTC)
    maintenance.previous_status_id = asset.status_id
    maintenance.previous_assignment_id = await session.scalar(_open_assignment(asset.id))
    await session.flush()
    await entities.apply_changes(session, asset, {"status_id": status_id})
    return maintenance


async def ensure_startable(session: AsyncSession, asset_id: UUID) -> UUID:
    """Ensure that a maintenance of an asset can start, and return the id of the status that it sets.

    Raises: Conflict (another maintenance of the asset is in progress, or the status does not exist),
    AssetOutOfService.
    """
    await ensure_in_service(session, asset_id)
    is_in_progress = exists().where(
        Maintenance.asset_id == asset_id,
        Maintenance.state == MaintenanceState.IN_PROGRESS,
        Maintenance.deleted_at.is_(None),
    )
    if await session.scalar(select(is_in_progress)):
        raise Conflict.at("/asset_id", "Another maintenance of the asset is in progress")
    code = SystemStatus.MAINTENANCE
    status_ids = await find_status_ids(await RawConnection.of(session), [code])
    if (status_id := status_ids.get(code)) is None:
        raise Conflict(f"There is no status with the code {code}; add it first")
    return status_id


def name_of(description: str) -> str:
    """Return the name of a maintenance for a description: its first line."""
    return description.splitlines()[0][:200]


async def finish(
    session: AsyncSession, settings: Settings, maintenance_id: UUID, data: FinishMaintenanceRequest
) -> Maintenance:
    """Finish a maintenance, restore the status of its asset, and schedule the next one if it recurs.

    Raises: NotFound, Conflict (it is not in progress), ValidationFailed (`finished_at` is in the future or
    before the start).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state != MaintenanceState.IN_PROGRESS:
        raise Conflict(f"The maintenance is {maintenance.state}, not in progress")
    _ensure_past_period(maintenance.started_at, data.finished_at)
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    await set_audit_action(session, "asset.maintenance_finished", maintenance.name)
    for name, value in data.model_dump(exclude_unset=True).items():
        setattr(maintenance, name, value)
    maintenance.state = MaintenanceState.COMPLETED
    maintenance.finished_at = data.finished_at or datetime.now(UTC)
    await session.flush()
    await _restore_status(session, maintenance, asset)
    await _schedule_next(session, settings, maintenance)
    return maintenance


async def cancel(
    session: AsyncSession, maintenance_id: UUID, *, note: str | None = None, asset_ends: bool = False
) -> Maintenance:
    """Cancel a scheduled maintenance, or one in progress: then the status of its asset is restored.

    `note` is recorded with the change. With `asset_ends`, the caller ends the other dependents of the asset.

    Raises: NotFound, Conflict (it is completed or cancelled).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id)
    if maintenance.state not in (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS):
        raise Conflict(f"The maintenance is {maintenance.state} already")
    await set_audit_action(session, "maintenance.updated", note)
    if maintenance.state == MaintenanceState.SCHEDULED:
        maintenance.state = MaintenanceState.CANCELLED
        await session.flush()
        return maintenance
    asset = await entities.get_for_update(session, Asset, maintenance.asset_id)
    maintenance.state, maintenance.finished_at = MaintenanceState.CANCELLED, datetime.now(UTC)
    await session.flush()
    await _restore_status(session, maintenance, asset, asset_ends=asset_ends)
    return maintenance


async def delete_maintenance(session: AsyncSession, maintenance_id: UUID, if_version: int | None) -> None:
    """Delete a maintenance; it can be restored.

    Raises: NotFound, PreconditionFailed, Conflict (it is in progress).
    """
    maintenance = await entities.get_for_update(session, Maintenance, maintenance_id, if_version=if_version)
    if maintenance.state == MaintenanceState.IN_PROGRESS:
        raise Conflict("The maintenance is in progress; finish or cancel it first")
    await entities.delete(session, Maintenance, maintenance_id, None)


async def restore_maintenance(session: AsyncSession, maintenance_id: UUID) -> Maintenance:
    """Restore a deleted maintenance.

    Raises: NotFound, ReferenceDeleted, AssetOutOfService (it is scheduled).
    """
    maintenance = await entities.restore(session, Maintenance, maintenance_id)
    if maintenance.state in (MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS):
        await lock_in_service(session, maintenance.asset_id)
    return maintenance


async def _restore_status(
    session: AsyncSession, maintenance: Maintenance, asset: Asset, *, asset_ends: bool = False
) -> None:
    """Set the status that the asset had before the maintenance, unless its status was changed meanwhile.

    An asset that was checked in meanwhile gets the status that the check-in would have set; if that disposes
    of it, its dependents end, unless the caller ends them (`asset_ends`).
    """
    status = await session.get_one(Status, asset.status_id)
    if status.code.lower() != SystemStatus.MAINTENANCE or maintenance.previous_status_id is None:
        return
    previous = await session.get_one(Status, maintenance.previous_status_id)
    was_checked_out = maintenance.previous_assignment_id is not None
    checked_in = was_checked_out and await session.scalar(_open_assignment(asset.id)) is None
    new_status = previous
    if checked_in and previous.on_check_in_id is not None:
        new_status = await session.get_one(Status, previous.on_check_in_id)
    await entities.apply_changes(session, asset, {"status_id": new_status.id})
    event = end_event_of(new_status.kind, new_status.code)
    if event is not None and not asset_ends:
        await end_assets(session, Ending(event, [asset.id]))


def _ensure_past_period(started_at: datetime | None, finished_at: datetime | None) -> None:
    """Ensure that the times are not in the future and in order.

    Raises: ValidationFailed.
    """
    now = datetime.now(UTC)
    for field, moment in (("started_at", started_at), ("finished_at", finished_at)):
        if moment is not None and moment > now:
            raise ValidationFailed.at(f"/{field}", "This must not be in the future")
    if started_at is not None and finished_at is not None and finished_at < started_at:
        raise ValidationFailed.at("/finished_at", "This must not be before started_at")


def _ensure_times_can_change(maintenance: Maintenance, values: Mapping[str, Any]) -> None:
    """Ensure that changed times are of work that has started or is completed, and form a period in the past.

    Raises: ValidationFailed.
    """
    state = maintenance.state
    is_completed = state == MaintenanceState.COMPLETED
    new = {name: values.get(name, getattr(maintenance, name)) for name in ("started_at", "finished_at")}
    for name, value in new.items():
        can_change = is_completed or (
            name == "started_at" and value is not None and state == MaintenanceState.IN_PROGRESS
        )
        if value != getattr(maintenance, name) and not can_change:
            raise ValidationFailed.at(f"/{name}", f"The maintenance is {state}; this cannot be changed")
    if any(name in values for name in new):
        _ensure_past_period(new["started_at"], new["finished_at"])


def _open_assignment(asset_id: UUID) -> Select[UUID]:
    return select(Assignment.id).where(Assignment.asset_id == asset_id, Assignment.is_open())


# Recurrence


def _changed_recurrence_start(maintenance: Maintenance, values: Mapping[str, Any]) -> date | None:
    """Return the first day of the series after a change of the given values; None if it does not recur.

    Raises: ValidationFailed (the values contradict each other).
    """

    def new(name: str) -> Any:
        return values.get(name, getattr(maintenance, name))

    rule, months, day = new("recurrence_rule"), new("interval_months"), new("scheduled_on")
    given = values.get("recurrence_starts_on")
    if error := find_recurrence_error(rule, months, given, day):
        raise ValidationFailed.at(f"/{error[0]}", error[1])
    if day is None or (rule is None and months is None):
        return None
    current = maintenance.recurrence_starts_on
    keeps_series = (
        "recurrence_starts_on" not in values
        and current is not None
        and current <= day
        and current != maintenance.scheduled_on
        and (rule, months) == (maintenance.recurrence_rule, maintenance.interval_months)
    )
    return current if keeps_series else given or day


async def _schedule_next(session: AsyncSession, settings: Settings, maintenance: Maintenance) -> None:
    """Schedule the next maintenance of a completed one, if it recurs and its asset is still in service."""
    today = datetime.now(UTC).astimezone(settings.zone).date()
    next_maintenance = _build_next(settings, maintenance, today)
    in_service = select(Asset.id).where(Asset.id == maintenance.asset_id, Asset.is_in_service())
    if next_maintenance is not None and await session.scalar(in_service) is not None:
        session.add(next_maintenance)
        await session.flush()


def _build_next(settings: Settings, maintenance: Maintenance, today: date) -> Maintenance | None:
    """Return the next maintenance after today of a completed one; None if it does not recur or has ended."""
    rule, months, scheduled_on = (
        maintenance.recurrence_rule,
        maintenance.interval_months,
        maintenance.scheduled_on,
    )
    if maintenance.finished_at is None or scheduled_on is None:
        return None
    from_completion = maintenance.recurrence_basis == RecurrenceBasis.COMPLETION
    if from_completion:
        first = after = maintenance.finished_at.astimezone(settings.zone).date()
    else:
        first, after = maintenance.recurrence_starts_on or scheduled_on, scheduled_on
    after = max(after, today)
    if rule is not None:
        day = find_next_occurrence(rule, first, after)
    elif months is not None:
        day = find_next_by_months(months, first, after)
    else:
        return None
    if day is None:
        return None
    copied = (
        *("asset_id", "name", "kind", "supplier_id", "currency", "interval_months", "recurrence_basis"),
        "custom_fields",
    )
    values: dict[str, Any] = {name: getattr(maintenance, name) for name in copied}
    return Maintenance(
        **values,
        # A series that counts from completion starts again with each of its maintenances.
        recurrence_rule=without_first_occurrence(rule) if rule and from_completion else rule,
        recurrence_starts_on=day if from_completion else first,
        scheduled_on=day,
        state=MaintenanceState.SCHEDULED,
    )
