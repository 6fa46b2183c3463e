"""Create, decide, cancel, complete and acknowledge workflows.

A workflow is executed in the transaction of its final approval.
"""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import Forbidden, NotFound, ValidationFailed, WorkflowNotPending
from src.models import (
    Asset,
    Assignment,
    Maintenance,
    MaintenanceState,
    Reservation,
    ReservationState,
    Status,
    SystemStatus,
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
from src.services.assets.asset_list import ASSETS
from src.services.assets.assets import lock_in_service
from src.services.assignments import assignments
from src.services.core import entities
from src.services.identity import users
from src.services.maintenances import maintenances
from src.services.reservations import reservation_endings
from src.services.workflows import approvals, execution, workflow_list

MANAGER_TYPES = (WorkflowType.MAINTENANCE, WorkflowType.DISPOSAL)
"""The types that only managers and administrators can request."""
TYPES_OF_LOST_ASSETS = (WorkflowType.CHECKIN, WorkflowType.RETURN, WorkflowType.DISPOSAL)
"""The types that can be requested for a lost asset: it was found, or is written off."""
COMPLETABLE_TYPES = (WorkflowType.RENTAL, WorkflowType.MAINTENANCE)
"""The types that stay approved until they are completed; the others end with the approval."""


async def create_workflow(
    session: AsyncSession, actor: Actor, settings: Settings, data: CreateWorkflowRequest
) -> Workflow:
    """Create a workflow with its approval steps.

    Raises: ValidationFailed, ReferenceDeleted, ReferenceInactive, AssetOutOfService, Forbidden (an employee
    requests maintenance or disposal).
    """
    ensure_type_requestable(actor, data.type)
    _ensure_period(settings, data)
    values = data.model_dump(exclude_unset=True)
    workflow = Workflow(
        **values | {"requested_for_id": data.requested_for_id or actor.user_id},
        requester_id=actor.user_id,
        state=WorkflowState.PENDING,
        step=0,
        steps=[],
    )
    await users.ensure_active_users(session, actor, {"/requested_for_id": workflow.requested_for_id})
    if data.asset_id is not None:
        await ensure_requestable(session, actor, data.asset_id, data.type)
    await approvals.set_steps(session, settings, workflow)
    session.add(workflow)
    await session.flush()
    await entities.ensure_references_exist(session, Workflow, [values])
    if data.asset_id is not None:
        await lock_in_service(session, data.asset_id, may_be_lost=data.type in TYPES_OF_LOST_ASSETS)
    return workflow


async def approve(
    session: AsyncSession, actor: Actor, settings: Settings, workflow_id: UUID, data: ApproveWorkflowRequest
) -> Workflow:
    """Approve the current step; the approval of the last step executes the workflow.

    Raises: NotFound, WorkflowNotPending, Forbidden, and the errors of the execution (AssetUnavailable, …).
    """
    workflow = await _get_pending(session, actor, workflow_id)
    await approvals.ensure_can_decide(session, actor, workflow)
    await set_audit_action(session, "workflow.approved", data.note)
    await _record_decision(session, actor, workflow, approved=True, note=data.note)
    is_approved = await approvals.is_step_approved(session, workflow)
    is_last = is_approved and workflow.step + 1 == len(workflow.steps)
    if data.asset_ids is not None and (workflow.asset_id is not None or not is_last):
        raise ValidationFailed.at(
            "/asset_ids", "Choose assets with the last approval of a request of a category or model, only"
        )
    if not is_approved:
        return workflow
    if not is_last:
        workflow.step += 1
    else:
        now = datetime.now(UTC)
        is_completable = workflow.type in COMPLETABLE_TYPES or execution.starts_later(workflow, now)
        workflow.state = WorkflowState.APPROVED if is_completable else WorkflowState.COMPLETED
        workflow.decided_at, workflow.decision_note = now, data.note
        workflow.completed_at = None if is_completable else now
        await session.flush()
        await execution.execute(session, actor, settings, workflow, data.asset_ids)
    await session.flush()
    return workflow


async def reject(session: AsyncSession, actor: Actor, workflow_id: UUID, reason: str) -> Workflow:
    """Reject a workflow.

    Raises: NotFound, WorkflowNotPending, Forbidden.
    """
    workflow = await _get_pending(session, actor, workflow_id)
    await approvals.ensure_can_decide(session, actor, workflow)
    await set_audit_action(session, "workflow.rejected", reason)
    await _record_decision(session, actor, workflow, approved=False, note=reason)
    workflow.state = WorkflowState.REJECTED
    workflow.decided_at, workflow.decision_note = datetime.now(UTC), reason
    await session.flush()
    return workflow


async def cancel(session: AsyncSession, actor: Actor, workflow_id: UUID, note: str | None) -> Workflow:
    """Cancel a pending workflow, or an approved one with assets that are reserved and not handed out.

    Raises: NotFound, WorkflowNotPending, Forbidden (the actor is neither the requester, nor the user for whom
    the request is, nor a manager or administrator).
    """
    await workflow_list.require_visible(await RawConnection.of(session), actor, workflow_id)
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    reservation_ids = await _list_open_reservations(session, workflow)
    if workflow.state != WorkflowState.PENDING and not reservation_ids:
        raise WorkflowNotPending(f"The workflow is already {workflow.state}")
    if actor.user_id not in (workflow.requester_id, workflow.requested_for_id) and not actor.can_see_all:
        raise Forbidden
    if reservation_ids:
        await reservation_endings.cancel(session, reservation_ids, note)
        await session.refresh(workflow)
        return workflow
    await set_audit_action(session, "workflow.cancelled", note)
    workflow.state = WorkflowState.CANCELLED
    await session.flush()
    return workflow


async def complete(
    session: AsyncSession, actor: Actor, settings: Settings, workflow_id: UUID, note: str | None
) -> Workflow:
    """Complete an approved workflow: check in the rented assets, or finish the maintenance.

    Raises: NotFound, WorkflowNotPending (it is not in state approved), Forbidden (employees).
    """
    if not actor.can_see_all:
        raise Forbidden
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    if workflow.state != WorkflowState.APPROVED:
        raise WorkflowNotPending(f"The workflow is {workflow.state} and cannot be completed")
    if await _list_open_reservations(session, workflow):
        raise WorkflowNotPending("The assets are reserved; check out the reservations, or cancel the request")
    asset_ids = await _list_asset_ids(session, workflow)
    if workflow.type != WorkflowType.MAINTENANCE:
        # Locked, so that no asset gets another holder between the check and the check-in.
        await entities.lock_all(session, Asset, asset_ids)
        still_held = select(Assignment.asset_id).where(
            Assignment.asset_id.in_(asset_ids),
            Assignment.user_id == workflow.requested_for_id,
            Assignment.is_open(),
        )
        held_ids = list(await session.scalars(still_held))
        results = await assignments.check_in(session, held_ids, CheckInRequest(note=note))
        execution.ensure_all_succeeded(actor, results)
    else:
        in_progress = select(Maintenance.id).where(
            Maintenance.asset_id.in_(asset_ids), Maintenance.state == MaintenanceState.IN_PROGRESS
        )
        for maintenance_id in await session.scalars(in_progress):
            await maintenances.finish(session, settings, maintenance_id, FinishMaintenanceRequest())
    await set_audit_action(session, "workflow.completed", note)
    workflow.state, workflow.completed_at = WorkflowState.COMPLETED, datetime.now(UTC)
    await session.flush()
    return workflow


async def acknowledge(session: AsyncSession, actor: Actor, workflow_id: UUID) -> Workflow:
    """Acknowledge the decision on a request of the actor; nothing changes before the decision.

    Raises: NotFound (it does not exist, or the actor is not its requester).
    """
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    if workflow.requester_id != actor.user_id:
        raise NotFound
    if workflow.decided_at is not None and workflow.acknowledged_at is None:
        workflow.acknowledged_at = datetime.now(UTC)
        await session.flush()
    return workflow


async def _get_pending(session: AsyncSession, actor: Actor, workflow_id: UUID) -> Workflow:
    """Return a pending workflow for update, so that concurrent decisions are made one after the other.

    Raises: NotFound (it does not exist, or the actor may not see it), WorkflowNotPending.
    """
    await workflow_list.require_visible(await RawConnection.of(session), actor, workflow_id)
    workflow = await entities.get_for_update(session, Workflow, workflow_id)
    if workflow.state != WorkflowState.PENDING:
        raise WorkflowNotPending(f"The workflow is already {workflow.state}")
    return workflow


async def _record_decision(
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


def ensure_type_requestable(actor: Actor, workflow_type: WorkflowType) -> None:
    """Ensure that an actor may request the action of a workflow type.

    Raises: Forbidden.
    """
    if workflow_type in MANAGER_TYPES and not actor.can_see_all:
        raise Forbidden("Only managers and administrators can request maintenance and disposal")


async def ensure_requestable(
    session: AsyncSession, actor: Actor, asset_id: UUID, workflow_type: WorkflowType
) -> None:
    """Ensure that an asset is visible to the actor and that the request is possible for it.

    Raises: ValidationFailed, ReferenceDeleted.
    """
    if actor.can_see_all:
        await entities.ensure_referenceable(session, Asset, {"/asset_id": asset_id})
    connection = await RawConnection.of(session)
    if not await ASSETS.find_ids(connection, [asset_id], conditions=[ASSETS.visible_to(actor)]):
        raise ValidationFailed.at("/asset_id", "There is no asset with this id that you can request")
    rows = await session.execute(
        select(Asset.requestable, Status.code, Assignment.user_id)
        .join(Status, Status.id == Asset.status_id)
        .outerjoin(Assignment, (Assignment.asset_id == Asset.id) & Assignment.is_open())
        .where(Asset.id == asset_id)
    )
    asset = rows.one()
    is_holder = asset.user_id == actor.user_id
    holder_types = (WorkflowType.RETURN, WorkflowType.CHECKIN, WorkflowType.TRANSFER)
    if workflow_type in holder_types and not (is_holder or actor.can_see_all):
        raise ValidationFailed.at("/asset_id", "You do not hold this asset")
    if workflow_type is WorkflowType.RENTAL and not (
        asset.code.lower() == SystemStatus.LOANED or asset.requestable
    ):
        raise ValidationFailed.at("/asset_id", "The asset is not available for rental")


def _ensure_period(settings: Settings, data: CreateWorkflowRequest) -> None:
    """Ensure that the return date is neither past nor before the start, in the time zone of the company.

    Raises: ValidationFailed.
    """
    day = data.expected_return_date
    if day is None:
        return
    if day < datetime.now(settings.zone).date():
        raise ValidationFailed.at("/expected_return_date", "The return date must not be in the past")
    if data.starts_at is not None and day < data.starts_at.astimezone(settings.zone).date():
        raise ValidationFailed.at("/expected_return_date", "The return date must not be before the start")


async def _list_open_reservations(session: AsyncSession, workflow: Workflow) -> list[UUID]:
    is_open = (Reservation.workflow_id == workflow.id, Reservation.state == ReservationState.RESERVED)
    return list(await session.scalars(select(Reservation.id).where(*is_open)))


async def _list_asset_ids(session: AsyncSession, workflow: Workflow) -> list[UUID]:
    asset_ids = select(WorkflowAsset.asset_id).where(WorkflowAsset.workflow_id == workflow.id)
    return list(await session.scalars(asset_ids))
