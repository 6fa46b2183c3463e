"""Requests: asked for, decided on, carried out in the transaction of the last decision."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import acting
from src.errors import (
    AssetUnavailable,
    Conflict,
    Forbidden,
    InUse,
    NotFound,
    Problem,
    ValidationFailed,
    WorkflowNotPending,
)
from src.models import (
    Asset,
    Assignment,
    Maintenance,
    MaintenanceState,
    Status,
    StatusKind,
    User,
    Workflow,
    WorkflowAsset,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.schemas.assignment import CheckInRequest, CheckOutRequest, TransferRequest
from src.schemas.maintenance import CreateMaintenanceRequest, FinishMaintenanceRequest
from src.schemas.workflow import ApproveWorkflowRequest, CreateWorkflowRequest
from src.security import Actor
from src.services import approvals, assignments, entities, maintenances

OF_MANAGERS = (WorkflowType.MAINTENANCE, WorkflowType.DISPOSAL)
LASTING = (WorkflowType.RENTAL, WorkflowType.MAINTENANCE)
"""What goes on after it was approved, until it is completed."""
DISPOSED = "disposed"
"""The code of the status of what was disposed of."""


async def create_workflow(session: AsyncSession, actor: Actor, data: CreateWorkflowRequest) -> Workflow:
    """Ask for something.

    Raises: ValidationFailed, Forbidden (managers ask for maintenance and disposal).
    """
    if data.type in OF_MANAGERS and not actor.sees_all:
        raise Forbidden("Managers ask for maintenance and disposal")
    values = data.model_dump(exclude_unset=True)
    workflow = Workflow(
        **values | {"requested_for_id": data.requested_for_id or actor.user_id},
        requester_id=actor.user_id,
        state=WorkflowState.PENDING,
        step=0,
        steps=[],
    )
    if not await session.scalar(select(exists().where(User.id == workflow.requested_for_id, User.is_active))):
        raise ValidationFailed.at("/requested_for_id", "There is no active user with this id")
    if data.asset_id is not None:
        await _check_asked(session, actor, data.asset_id, data.type)
    workflow.steps = await approvals.steps_for(session, workflow)
    session.add(workflow)
    await session.flush()
    await entities.refuse_deleted_references(session, Workflow, [values])
    return workflow


async def approve(
    session: AsyncSession, settings: Settings, actor: Actor, workflow_id: UUID, data: ApproveWorkflowRequest
) -> Workflow:
    """Approve a step; the last approval carries the request out.

    Raises: NotFound, WorkflowNotPending, Forbidden, and what carrying it out raises (AssetUnavailable …).
    """
    workflow = await _pending(session, workflow_id)
    await approvals.refuse_unless_turn(session, actor, workflow)
    await acting(session, "workflow.approved", data.note)
    await _decide(session, actor, workflow, approved=True, note=data.note)
    if not await approvals.is_decided(session, workflow):
        return workflow
    if workflow.step + 1 < len(workflow.steps):
        workflow.step += 1
    else:
        now = datetime.now(UTC)
        lasts = workflow.type in LASTING
        workflow.state = WorkflowState.APPROVED if lasts else WorkflowState.COMPLETED
        workflow.decided_at, workflow.decision_note = now, data.note
        workflow.completed_at = None if lasts else now
        await session.flush()
        await _carry_out(session, settings, workflow, data.asset_ids)
    await session.flush()
    return workflow


async def reject(session: AsyncSession, actor: Actor, workflow_id: UUID, reason: str) -> Workflow:
    """Deny a request.

    Raises: NotFound, WorkflowNotPending, Forbidden.
    """
    workflow = await _pending(session, workflow_id)
    await approvals.refuse_unless_turn(session, actor, workflow)
    await acting(session, "workflow.rejected", reason)
    await _decide(session, actor, workflow, approved=False, note=reason)
    workflow.state = WorkflowState.REJECTED
    workflow.decided_at, workflow.decision_note = datetime.now(UTC), reason
    await session.flush()
    return workflow


async def cancel(session: AsyncSession, actor: Actor, workflow_id: UUID, note: str | None) -> Workflow:
    """Take a request back that is not decided yet; its requester may, and those who see all.

    Raises: NotFound, WorkflowNotPending, Forbidden.
    """
    workflow = await _pending(session, workflow_id)
    if actor.user_id not in (workflow.requester_id, workflow.requested_for_id) and not actor.sees_all:
        raise Forbidden
    await acting(session, "workflow.cancelled", note)
    workflow.state = WorkflowState.CANCELLED
    await session.flush()
    return workflow


async def complete(session: AsyncSession, actor: Actor, workflow_id: UUID, note: str | None) -> Workflow:
    """Finish what lasts: what was rented is taken back, what was repaired returns to what it was.

    Raises: NotFound, WorkflowNotPending (it is not under way), Forbidden.
    """
    if not actor.sees_all:
        raise Forbidden
    workflow = await entities.fetch(session, Workflow, workflow_id)
    if workflow.state != WorkflowState.APPROVED:
        raise WorkflowNotPending(f"The request is {workflow.state} and cannot be completed")
    assets = await _assets_of(session, workflow)
    if workflow.type == WorkflowType.RENTAL:
        # Locked, so that nothing is taken from whoever gets it between the look and the check-in.
        await entities.lock(session, Asset, assets)
        held = select(Assignment.asset_id).where(
            Assignment.asset_id.in_(assets),
            Assignment.user_id == workflow.requested_for_id,
            Assignment.checked_in_at.is_(None),
        )
        back = list(await session.scalars(held))
        _require(await assignments.check_in(session, back, CheckInRequest(note=note)))
    else:
        under_way = select(Maintenance.id).where(
            Maintenance.asset_id.in_(assets), Maintenance.state == MaintenanceState.UNDER_WAY
        )
        for work_id in await session.scalars(under_way):
            await maintenances.finish(session, work_id, FinishMaintenanceRequest())
    await acting(session, "workflow.completed", note)
    workflow.state, workflow.completed_at = WorkflowState.COMPLETED, datetime.now(UTC)
    await session.flush()
    return workflow


async def see(session: AsyncSession, actor: Actor, workflow_id: UUID) -> Workflow:
    """Note that the requester has seen how their request was decided.

    Raises: NotFound.
    """
    workflow = await entities.fetch(session, Workflow, workflow_id)
    if workflow.requester_id != actor.user_id:
        raise NotFound
    if workflow.decided_at is not None and workflow.seen_at is None:
        workflow.seen_at = datetime.now(UTC)
        await session.flush()
    return workflow


async def _pending(session: AsyncSession, workflow_id: UUID) -> Workflow:
    """Return a request, locked, so that of two who decide at once one is the second."""
    workflow = await entities.fetch(session, Workflow, workflow_id)
    if workflow.state != WorkflowState.PENDING:
        raise WorkflowNotPending(f"The request is {workflow.state} already")
    return workflow


async def _decide(
    session: AsyncSession, actor: Actor, workflow: Workflow, *, approved: bool, note: str | None
) -> None:
    session.add(
        WorkflowDecision(
            workflow_id=workflow.id,
            step=workflow.step,
            decider_id=actor.user_id,
            approved=approved,
            note=note,
        )
    )
    await session.flush()


async def _check_asked(session: AsyncSession, actor: Actor, asset_id: UUID, kind: WorkflowType) -> None:
    """Make sure that somebody sees the asset that they ask for, and that the request makes sense for it.

    Raises: ValidationFailed.
    """
    found = await session.execute(
        select(Asset.requestable, Status.kind, Status.code, Assignment.user_id)
        .join(Status, Status.id == Asset.status_id)
        .outerjoin(Assignment, (Assignment.asset_id == Asset.id) & Assignment.checked_in_at.is_(None))
        .where(Asset.id == asset_id, Asset.deleted_at.is_(None))
    )
    asset = found.one_or_none()
    holds = asset is not None and asset.user_id == actor.user_id
    offered = asset is not None and asset.requestable and asset.kind == StatusKind.AVAILABLE
    if asset is None or not (actor.sees_all or holds or offered):
        raise ValidationFailed.at("/asset_id", "There is nothing with this id")
    gives_back = (WorkflowType.RETURN, WorkflowType.CHECKIN, WorkflowType.TRANSFER)
    if kind in gives_back and not (holds or actor.sees_all):
        raise ValidationFailed.at("/asset_id", "You do not hold this asset")
    if kind is WorkflowType.RENTAL and not (asset.code == "loaned" or asset.requestable):
        raise ValidationFailed.at("/asset_id", "This asset is not in the pool to borrow from")


# Carrying out


async def _carry_out(
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
            _require(await assignments.check_out(session, asset_ids, wanted))
        case WorkflowType.CHECKIN | WorkflowType.RETURN:
            await _refuse_if_handed_on(session, workflow, asset_ids[0])
            _require(await assignments.check_in(session, asset_ids, CheckInRequest(note=workflow.reason)))
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
    await entities.lock(session, Asset, [asset_id])
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
            Asset.model_id == workflow.model_id
            if workflow.model_id is not None
            else Asset.category_id == workflow.category_id,
            Asset.deleted_at.is_(None),
            Status.kind == StatusKind.AVAILABLE,
            ~exists().where(Assignment.asset_id == Asset.id, Assignment.checked_in_at.is_(None)),
        )
    )
    if workflow.type == WorkflowType.RENTAL:
        free = free.where((Status.code == "loaned") | Asset.requestable)
    if chosen is not None:
        if len(set(chosen)) != workflow.quantity:
            raise ValidationFailed.at("/asset_ids", f"Choose {workflow.quantity}")
        await entities.lock(session, Asset, chosen)
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
    asset = await entities.fetch(session, Asset, asset_id)
    held = exists().where(Assignment.asset_id == asset_id, Assignment.checked_in_at.is_(None))
    if await session.scalar(select(held)):
        raise InUse("Somebody has the asset; take it back first")
    status_id = await session.scalar(select(Status.id).where(Status.code == DISPOSED))
    await acting(session, "asset.disposed", note)
    await entities.change(session, asset, {"status_id": status_id})


async def _assets_of(session: AsyncSession, workflow: Workflow) -> list[UUID]:
    found = select(WorkflowAsset.asset_id).where(WorkflowAsset.workflow_id == workflow.id)
    return list(await session.scalars(found))


def _require(results: Sequence[UUID | Problem]) -> None:
    for result in results:
        if isinstance(result, Problem):
            raise result
