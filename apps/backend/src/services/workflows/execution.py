"""Execution of an approved workflow: check-out, check-in, transfer, maintenance or disposal."""

from collections.abc import Sequence
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import AssetUnavailable, Conflict, InUse, Problem, ValidationFailed
from src.models import (
    Asset,
    Assignment,
    Status,
    StatusKind,
    SystemStatus,
    Workflow,
    WorkflowAsset,
    WorkflowType,
)
from src.schemas.assignment import CheckInRequest, CheckOutRequest, TransferRequest
from src.schemas.maintenance import CreateMaintenanceRequest
from src.services.assignments import assignments, availability
from src.services.core import entities
from src.services.core.batch import Result
from src.services.core.statuses import get_status_id
from src.services.maintenances import maintenances


async def execute(
    session: AsyncSession, settings: Settings, workflow: Workflow, chosen_ids: Sequence[UUID] | None
) -> None:
    """Perform the action of a workflow on its assets, which are checked again.

    `chosen_ids` are the assets that the approver chose for a request of a category or model; None: any.

    Raises: AssetUnavailable, AssetNotCheckedOut, ReservationConflict, InUse, Conflict, ValidationFailed.
    """
    asset_ids = [workflow.asset_id] if workflow.asset_id else await _choose(session, workflow, chosen_ids)
    match WorkflowType(workflow.type):
        case WorkflowType.CHECKOUT | WorkflowType.RENTAL:
            due_at = None
            if workflow.expected_return_date is not None:
                due_at = datetime.combine(workflow.expected_return_date, time.max, settings.zone)
            target = CheckOutRequest.model_construct(
                user_id=workflow.requested_for_id, due_at=due_at, note=workflow.reason
            )
            ensure_all_succeeded(
                await assignments.check_out(session, asset_ids, target, enforce_required=False)
            )
        case WorkflowType.CHECKIN | WorkflowType.RETURN:
            await _ensure_holder_unchanged(session, workflow, asset_ids[0])
            ensure_all_succeeded(
                await assignments.check_in(session, asset_ids, CheckInRequest(note=workflow.reason))
            )
        case WorkflowType.TRANSFER:
            await _ensure_holder_unchanged(session, workflow, asset_ids[0])
            receiver = TransferRequest(user_id=workflow.requested_for_id, note=workflow.reason)
            await assignments.transfer(session, asset_ids[0], receiver, enforce_required=False)
        case WorkflowType.MAINTENANCE:
            name = workflow.reason.splitlines()[0][:200]
            scheduled = CreateMaintenanceRequest(asset_id=asset_ids[0], name=name, notes=workflow.reason)
            maintenance = await maintenances.create_maintenance(
                session, settings, scheduled, enforce_required=False
            )
            await maintenances.start(session, maintenance.id)
        case WorkflowType.DISPOSAL:
            await _dispose(session, asset_ids[0], workflow.reason)
    # Inserted after the assets are locked: the foreign keys lock them too, and two decisions could deadlock.
    session.add_all(WorkflowAsset(workflow_id=workflow.id, asset_id=asset_id) for asset_id in asset_ids)
    await session.flush()


async def _ensure_holder_unchanged(session: AsyncSession, workflow: Workflow, asset_id: UUID) -> None:
    """Ensure that an asset has not been assigned to another holder since the workflow was created.

    Raises: Conflict.
    """
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
    session: AsyncSession, workflow: Workflow, chosen_ids: Sequence[UUID] | None
) -> Sequence[UUID]:
    """Lock and return the requested quantity of assets of a category or model: the chosen ones, or any.

    Raises: AssetUnavailable (too few are free), ValidationFailed (another number was chosen).
    """
    free = (
        select(Asset.id)
        .join(Status, Status.id == Asset.status_id)
        .where(
            availability.matches_model_or_category(workflow.model_id, workflow.category_id),
            Asset.deleted_at.is_(None),
            Status.kind == StatusKind.AVAILABLE,
            ~exists().where(Assignment.asset_id == Asset.id, Assignment.is_open()),
        )
    )
    if workflow.type == WorkflowType.RENTAL:
        free = free.where(Status.has_code(SystemStatus.LOANED) | Asset.requestable)
    if chosen_ids is not None:
        if len(set(chosen_ids)) != workflow.quantity:
            raise ValidationFailed.at("/asset_ids", f"Choose exactly {workflow.quantity} assets")
        await entities.lock_all(session, Asset, chosen_ids)
        free = free.where(Asset.id.in_(chosen_ids))
    # Concurrent approvals take different assets.
    locked = (
        free.order_by(Asset.asset_tag)
        .limit(workflow.quantity)
        .with_for_update(of=Asset, key_share=True, skip_locked=True)
    )
    asset_ids = list(await session.scalars(locked))
    if len(asset_ids) < workflow.quantity:
        raise AssetUnavailable(f"Only {len(asset_ids)} of {workflow.quantity} assets are available")
    return asset_ids


async def _dispose(session: AsyncSession, asset_id: UUID, note: str) -> None:
    asset = await entities.get_for_update(session, Asset, asset_id)
    is_checked_out = exists().where(Assignment.asset_id == asset_id, Assignment.is_open())
    if await session.scalar(select(is_checked_out)):
        raise InUse("The asset is checked out; check it in first")
    status_id = await get_status_id(await RawConnection.of(session), SystemStatus.DISPOSED)
    await set_audit_action(session, "asset.disposed", note)
    await entities.apply_changes(session, asset, {"status_id": status_id})


def ensure_all_succeeded(results: Sequence[Result]) -> None:
    """Ensure that no asset of a batch failed.

    Raises: the first Problem among the results.
    """
    for result in results:
        if isinstance(result, Problem):
            raise result
