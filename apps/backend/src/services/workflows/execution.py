"""Execution of an approved workflow: check-out, check-in, transfer, extension, maintenance or disposal."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import (
    AssetUnavailable,
    Conflict,
    InUse,
    Problem,
    ReservationConflict,
    ReturnDatePassed,
    ValidationFailed,
)
from src.models import (
    Asset,
    Assignment,
    Status,
    SystemStatus,
    Workflow,
    WorkflowAsset,
    WorkflowType,
)
from src.schemas.assignment import CheckInRequest, CheckOutRequest, TransferRequest
from src.schemas.maintenance import CreateMaintenanceRequest
from src.security import Actor
from src.services.assets.asset_list import ASSETS
from src.services.assets.assets import end_assets, ensure_without_contents
from src.services.assets.free_assets import NOW, is_free
from src.services.assignments import assignments, availability, due_dates
from src.services.core import entities
from src.services.core.batch import Result
from src.services.core.dependents import EndEvent, Ending, lock_dependents
from src.services.core.statuses import get_status_id
from src.services.maintenances import maintenances
from src.services.reservations import reservations


async def execute(
    session: AsyncSession,
    actor: Actor,
    settings: Settings,
    workflow: Workflow,
    chosen_ids: Sequence[UUID] | None,
    *,
    check_only: bool = False,
) -> None:
    """Perform the action of a workflow on its assets, which are checked again.

    A request that starts later is not handed out yet: its assets are reserved. `check_only` raises the same
    problems without locking or changing anything.

    `chosen_ids` are the assets that the approver, the actor, chose for a request of a category or model;
    None: any.

    Raises: AssetUnavailable, AssetNotCheckedOut, ReservationConflict, ReturnDatePassed, InUse, Conflict,
    ValidationFailed.
    """
    now, due_at = datetime.now(UTC), _due_at(workflow, settings)
    if due_at is not None and due_at <= now:
        raise ReturnDatePassed(
            f"The return date {due_at.astimezone(settings.zone):%Y-%m-%d} has passed; reject the request, and"
            " ask for a new one with a later date"
        )
    asset_ids = (
        [workflow.asset_id]
        if workflow.asset_id
        else await _choose(session, actor, settings, workflow, chosen_ids, lock=not check_only)
    )
    match WorkflowType(workflow.type):
        case WorkflowType.CHECKOUT | WorkflowType.RENTAL:
            if starts_later(workflow, now) and workflow.starts_at is not None and due_at is not None:
                await reservations.reserve_for_request(
                    session,
                    actor,
                    workflow,
                    asset_ids,
                    workflow.starts_at,
                    due_at,
                    check_only=check_only,
                )
                return
            target = CheckOutRequest(user_id=workflow.requested_for_id, due_at=due_at, note=workflow.reason)
            results = await assignments.check_out(
                session, asset_ids, target, enforce_required=False, check_only=check_only
            )
            ensure_all_succeeded(actor, results)
        case WorkflowType.CHECKIN | WorkflowType.RETURN:
            await _ensure_holder_unchanged(session, workflow, asset_ids[0], lock=not check_only)
            returned = CheckInRequest(note=workflow.reason)
            results = await assignments.check_in(session, asset_ids, returned, check_only=check_only)
            ensure_all_succeeded(actor, results)
        case WorkflowType.TRANSFER:
            await _ensure_holder_unchanged(session, workflow, asset_ids[0], lock=not check_only)
            receiver = TransferRequest(user_id=workflow.requested_for_id, due_at=due_at, note=workflow.reason)
            try:
                await assignments.transfer(
                    session, asset_ids[0], receiver, enforce_required=False, check_only=check_only
                )
            except ReservationConflict as problem:
                raise _redact(actor, problem) from problem
        case WorkflowType.EXTENSION:
            await _extend(session, actor, workflow, check_only=check_only)
        case WorkflowType.MAINTENANCE if check_only:
            await maintenances.ensure_startable(session, asset_ids[0])
        case WorkflowType.MAINTENANCE:
            scheduled = CreateMaintenanceRequest(
                asset_id=asset_ids[0], name=maintenances.name_of(workflow.reason), notes=workflow.reason
            )
            maintenance = await maintenances.create_maintenance(
                session, settings, scheduled, enforce_required=False
            )
            await maintenances.start(session, maintenance.id)
        case WorkflowType.DISPOSAL if check_only:
            await _ensure_disposable(session, asset_ids[0])
        case WorkflowType.DISPOSAL:
            await _dispose(session, asset_ids[0], workflow.reason)
    if check_only:
        return
    # Inserted after the assets are locked: the foreign keys lock them too, and two decisions could deadlock.
    session.add_all(WorkflowAsset(workflow_id=workflow.id, asset_id=asset_id) for asset_id in asset_ids)
    await session.flush()


def starts_later(workflow: Workflow, now: datetime) -> bool:
    """Return whether the assets of a workflow are reserved at its approval, and handed out later."""
    types = (WorkflowType.CHECKOUT, WorkflowType.RENTAL)
    return workflow.type in types and workflow.starts_at is not None and workflow.starts_at > now


def _due_at(workflow: Workflow, settings: Settings) -> datetime | None:
    """Return the time at which the assets are due, or None without one.

    That of a request with a day of return is the end of this day in the time zone of the company.
    """
    if workflow.type == WorkflowType.EXTENSION:
        return workflow.due_at
    day = workflow.expected_return_date
    if workflow.type not in (WorkflowType.CHECKOUT, WorkflowType.RENTAL, WorkflowType.TRANSFER):
        return None
    return None if day is None else datetime.combine(day, time.max, settings.zone)


async def _extend(session: AsyncSession, actor: Actor, workflow: Workflow, *, check_only: bool) -> None:
    if workflow.assignment_id is None or workflow.due_at is None:
        raise ValueError("An extension has an assignment and a due time")  # by a check constraint
    names_users = actor.can_see_all
    if check_only:
        assignment = await due_dates.get_assignment(session, workflow.assignment_id)
        await due_dates.ensure_extendable(session, assignment, workflow.due_at, names_users=names_users)
        return
    assignment = await due_dates.lock_for_extension(session, workflow.assignment_id)
    await due_dates.extend_due_date(
        session, assignment, workflow.due_at, workflow.reason or None, names_users=names_users
    )


async def _ensure_holder_unchanged(
    session: AsyncSession, workflow: Workflow, asset_id: UUID, *, lock: bool
) -> None:
    """Ensure that an asset has not been assigned to another holder since the workflow was created.

    Raises: Conflict.
    """
    if lock:
        await entities.lock_all(session, Asset, [asset_id])
    is_newer = exists().where(
        Assignment.asset_id == asset_id,
        Assignment.is_open(),
        # The time of the record: the check-out may be recorded with an earlier time.
        Assignment.created_at > workflow.created_at,
    )
    if await session.scalar(select(is_newer)):
        raise Conflict("The asset was assigned to another holder after this workflow was created")


async def _choose(
    session: AsyncSession,
    actor: Actor,
    settings: Settings,
    workflow: Workflow,
    chosen_ids: Sequence[UUID] | None,
    *,
    lock: bool,
) -> Sequence[UUID]:
    """Return the requested quantity of assets of a category or model, locked: the chosen ones, or any.

    Raises: AssetUnavailable (too few are free), ValidationFailed (another number was chosen).
    """
    is_later = starts_later(workflow, datetime.now(UTC))
    starts_at = workflow.starts_at if is_later and workflow.starts_at is not None else NOW
    free = (
        select(Asset.id)
        .join(Status, Status.id == Asset.status_id)
        .where(
            availability.matches_model_or_category(workflow.model_id, workflow.category_id),
            is_free(starts_at, _due_at(workflow, settings)),
        )
    )
    if workflow.type == WorkflowType.RENTAL:
        free = free.where(Status.has_code(SystemStatus.LOANED) | Asset.requestable)
    if chosen_ids is not None:
        if len(set(chosen_ids)) != workflow.quantity:
            raise ValidationFailed.at("/asset_ids", f"Choose exactly {workflow.quantity} assets")
        visible_ids = await ASSETS.find_ids(
            await RawConnection.of(session), chosen_ids, conditions=[ASSETS.visible_to(actor)]
        )
        await entities.lock_all(session, Asset, visible_ids)
        free = free.where(Asset.id.in_(visible_ids))
    free = free.order_by(Asset.asset_tag).limit(workflow.quantity)
    if lock:
        # Concurrent approvals take different assets.
        free = free.with_for_update(of=Asset, key_share=True, skip_locked=True)
    asset_ids = list(await session.scalars(free))
    if len(asset_ids) < workflow.quantity:
        raise AssetUnavailable(f"Only {len(asset_ids)} of {workflow.quantity} assets are available")
    return asset_ids


async def _dispose(session: AsyncSession, asset_id: UUID, note: str) -> None:
    ending = Ending(EndEvent.ASSET_DISPOSED, [asset_id])
    await lock_dependents(session, ending)
    asset = await entities.get_for_update(session, Asset, asset_id)
    await _ensure_disposable(session, asset_id)
    status_id = await get_status_id(await RawConnection.of(session), SystemStatus.DISPOSED)
    await set_audit_action(session, "asset.disposed", note)
    await entities.apply_changes(session, asset, {"status_id": status_id})
    await end_assets(session, ending)


async def _ensure_disposable(session: AsyncSession, asset_id: UUID) -> None:
    """Ensure that an asset is not checked out and holds no other assets.

    Raises: InUse.
    """
    is_checked_out = exists().where(Assignment.asset_id == asset_id, Assignment.is_open())
    if await session.scalar(select(is_checked_out)):
        raise InUse("The asset is checked out; check it in first")
    await ensure_without_contents(session, [asset_id])


def ensure_all_succeeded(actor: Actor, results: Sequence[Result]) -> None:
    """Ensure that no asset of a batch failed.

    Raises: the first Problem among the results.
    """
    for result in results:
        if isinstance(result, Problem):
            raise _redact(actor, result)


def _redact(actor: Actor, problem: Problem) -> Problem:
    """Return a problem without its details, which may name holders, unless the actor sees all resources."""
    return problem if actor.can_see_all else problem.without_names()
