"""Requests: asked for, decided on, carried out in the transaction of the last decision."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import set_audit_action
from src.errors import Forbidden, NotFound, ValidationFailed, WorkflowNotPending
from src.models import (
    Asset,
    Assignment,
    Maintenance,
    MaintenanceState,
    Status,
    StatusKind,
    SystemStatus,
    User,
    Workflow,
    WorkflowAsset,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.schemas.assignment import CheckInRequest
from src.schemas.maintenance import FinishMaintenanceRequest
from src.schemas.workflow import ApproveWorkflowRequest, CreateWorkflowRequest
from src.security import Actor
from src.services.assignments import assignments
from src.services.core import entities
from src.services.maintenances import maintenances
from src.services.workflows import approvals, execution

OF_MANAGERS = (WorkflowType.MAINTENANCE, WorkflowType.DISPOSAL)
LASTING = (WorkflowType.RENTAL, WorkflowType.MAINTENANCE)
"""What goes on after it was approved, until it is completed."""


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
    await entities.ensure_references_exist(session, Workflow, [values])
    return workflow


async def approve(
    session: AsyncSession, settings: Settings, actor: Actor, workflow_id: UUID, data: ApproveWorkflowRequest
) -> Workflow:
    """Approve a step; the last approval carries the request out.

    Raises: NotFound, WorkflowNotPending, Forbidden, and what carrying it out raises (AssetUnavailable …).
    """
    workflow = await _pending(session, workflow_id)
    await approvals.refuse_unless_turn(session, actor, workflow)
    await set_audit_action(session, "workflow.approved", data.note)
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
        await execution.execute(session, settings, workflow, data.asset_ids)
    await session.flush()
    return workflow


async def reject(session: AsyncSession, actor: Actor, workflow_id: UUID, reason: str) -> Workflow:
    """Deny a request.

    Raises: NotFound, WorkflowNotPending, Forbidden.
    """
    workflow = await _pending(session, workflow_id)
    await approvals.refuse_unless_turn(session, actor, workflow)
    await set_audit_action(session, "workflow.rejected", reason)
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
    await set_audit_action(session, "workflow.cancelled", note)
    workflow.state = WorkflowState.CANCELLED
    await session.flush()
    return workflow


async def complete(session: AsyncSession, actor: Actor, workflow_id: UUID, note: str | None) -> Workflow:
    """Finish what lasts: what was rented is taken back, what was repaired returns to what it was.

    Raises: NotFound, WorkflowNotPending (it is not under way), Forbidden.
    """
    if not actor.sees_all:
        raise Forbidden
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    if workflow.state != WorkflowState.APPROVED:
        raise WorkflowNotPending(f"The request is {workflow.state} and cannot be completed")
    assets = await _assets_of(session, workflow)
    if workflow.type == WorkflowType.RENTAL:
        # Locked, so that nothing is taken from whoever gets it between the look and the check-in.
        await entities.lock_all(session, Asset, assets)
        held = select(Assignment.asset_id).where(
            Assignment.asset_id.in_(assets),
            Assignment.user_id == workflow.requested_for_id,
            Assignment.checked_in_at.is_(None),
        )
        back = list(await session.scalars(held))
        execution.require(await assignments.check_in(session, back, CheckInRequest(note=note)))
    else:
        under_way = select(Maintenance.id).where(
            Maintenance.asset_id.in_(assets), Maintenance.state == MaintenanceState.IN_PROGRESS
        )
        for work_id in await session.scalars(under_way):
            await maintenances.finish(session, work_id, FinishMaintenanceRequest())
    await set_audit_action(session, "workflow.completed", note)
    workflow.state, workflow.completed_at = WorkflowState.COMPLETED, datetime.now(UTC)
    await session.flush()
    return workflow


async def acknowledge(session: AsyncSession, actor: Actor, workflow_id: UUID) -> Workflow:
    """Note that the requester has seen how their request was decided.

    Raises: NotFound.
    """
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    if workflow.requester_id != actor.user_id:
        raise NotFound
    if workflow.decided_at is not None and workflow.acknowledged_at is None:
        workflow.acknowledged_at = datetime.now(UTC)
        await session.flush()
    return workflow


async def _pending(session: AsyncSession, workflow_id: UUID) -> Workflow:
    """Return a request, locked, so that of two who decide at once one is the second."""
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
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
    if kind is WorkflowType.RENTAL and not (asset.code.lower() == SystemStatus.LOANED or asset.requestable):
        raise ValidationFailed.at("/asset_id", "This asset is not in the pool to borrow from")


async def _assets_of(session: AsyncSession, workflow: Workflow) -> list[UUID]:
    found = select(WorkflowAsset.asset_id).where(WorkflowAsset.workflow_id == workflow.id)
    return list(await session.scalars(found))
