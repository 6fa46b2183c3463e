"""What an approved request does: assets are handed out, taken back, repaired, disposed of."""

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
from src.services.core.statuses import get_status_id
from src.services.maintenances import maintenances


async def execute(
    session: AsyncSession, settings: Settings, workflow: Workflow, chosen: Sequence[UUID] | None
) -> None:
    """Do what was asked for, after looking at the assets again.

    Raises: AssetUnavailable, AssetNotCheckedOut, ReservationConflict, InUse, Conflict, ValidationFailed.
    """
    asset_ids = [workflow.asset_id] if workflow.asset_id else await _choose(session, workflow, chosen)
    match WorkflowType(workflow.type):
        case WorkflowType.CHECKOUT | WorkflowType.RENTAL:
            due_at = None
            if workflow.expected_return_date is not None:
                due_at = datetime.combine(workflow.expected_return_date, time.max, settings.zone)
            wanted = CheckOutRequest.model_construct(
                user_id=workflow.requested_for_id, due_at=due_at, note=workflow.reason
            )
            require(await assignments.check_out(session, asset_ids, wanted))
        case WorkflowType.CHECKIN | WorkflowType.RETURN:
            await _refuse_if_handed_on(session, workflow, asset_ids[0])
            require(await assignments.check_in(session, asset_ids, CheckInRequest(note=workflow.reason)))
        case WorkflowType.TRANSFER:
            await _refuse_if_handed_on(session, workflow, asset_ids[0])
            receiver = TransferRequest(user_id=workflow.requested_for_id, note=workflow.reason)
            await assignments.transfer(session, asset_ids[0], receiver)
        case WorkflowType.MAINTENANCE:
            name = workflow.reason.splitlines()[0][:200]
            planned = CreateMaintenanceRequest(asset_id=asset_ids[0], name=name, notes=workflow.reason)
            work = await maintenances.plan(session, settings, planned)
            await maintenances.start(session, work.id)
        case WorkflowType.DISPOSAL:
            await _dispose(session, asset_ids[0], workflow.reason)
    # Behind what locks the assets: their keys hold them too, and two decisions would wait for each other.
    session.add_all(WorkflowAsset(workflow_id=workflow.id, asset_id=asset_id) for asset_id in asset_ids)
    await session.flush()


async def _refuse_if_handed_on(session: AsyncSession, workflow: Workflow, asset_id: UUID) -> None:
    """Make sure that an asset is not taken from somebody who has got it since that was asked for.

    Raises: Conflict.
    """
    await entities.lock_all(session, Asset, [asset_id])
    since = exists().where(
        Assignment.asset_id == asset_id,
        Assignment.checked_in_at.is_(None),
        Assignment.checked_out_at > workflow.created_at,
    )
    if await session.scalar(select(since)):
        raise Conflict("It has been handed to another since this was asked for")


async def _choose(session: AsyncSession, workflow: Workflow, chosen: Sequence[UUID] | None) -> Sequence[UUID]:
    """Return as many assets of the kind that is asked for as are asked for, those that were chosen or any.

    Raises: AssetUnavailable, ValidationFailed.
    """
    free = (
        select(Asset.id)
        .join(Status, Status.id == Asset.status_id)
        .where(
            availability.matches_model_or_category(workflow.model_id, workflow.category_id),
            Asset.deleted_at.is_(None),
            Status.kind == StatusKind.AVAILABLE,
            ~exists().where(Assignment.asset_id == Asset.id, Assignment.checked_in_at.is_(None)),
        )
    )
    if workflow.type == WorkflowType.RENTAL:
        free = free.where(Status.has_code(SystemStatus.LOANED) | Asset.requestable)
    if chosen is not None:
        if len(set(chosen)) != workflow.quantity:
            raise ValidationFailed.at("/asset_ids", f"Choose {workflow.quantity}")
        await entities.lock_all(session, Asset, chosen)
        free = free.where(Asset.id.in_(chosen))
    # Two approvals at once take different assets.
    taking = (
        free.order_by(Asset.asset_tag)
        .limit(workflow.quantity)
        .with_for_update(of=Asset, key_share=True, skip_locked=True)
    )
    found = list(await session.scalars(taking))
    if len(found) < workflow.quantity:
        raise AssetUnavailable(f"Only {len(found)} of {workflow.quantity} are to be had now")
    return found


async def _dispose(session: AsyncSession, asset_id: UUID, note: str) -> None:
    asset = await entities.get_for_update(session, Asset, asset_id)
    held = exists().where(Assignment.asset_id == asset_id, Assignment.checked_in_at.is_(None))
    if await session.scalar(select(held)):
        raise InUse("Somebody has the asset; take it back first")
    status_id = await get_status_id(await RawConnection.of(session), SystemStatus.DISPOSED)
    await set_audit_action(session, "asset.disposed", note)
    await entities.apply_changes(session, asset, {"status_id": status_id})


def require(results: Sequence[UUID | Problem]) -> None:
    """Make sure that nothing of a batch was refused.

    Raises: the first Problem among the results.
    """
    for result in results:
        if isinstance(result, Problem):
            raise result
