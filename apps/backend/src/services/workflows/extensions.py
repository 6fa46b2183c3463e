"""Extend the due date of an assignment: at once, or by a workflow that awaits approval."""

from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection
from src.errors import ExtensionPending, Forbidden
from src.models import Workflow, WorkflowState, WorkflowType
from src.schemas.assignment import ExtendAssignmentRequest
from src.security import Actor, Permission
from src.services.assignments import due_dates
from src.services.assignments.assignment_list import get_assignment
from src.services.workflows import approvals


async def extend(
    session: AsyncSession,
    actor: Actor,
    settings: Settings,
    assignment_id: UUID,
    data: ExtendAssignmentRequest,
) -> Workflow | None:
    """Extend an assignment if the actor may assign assets; else create the holder's request for it.

    Returns the workflow that awaits approval, or None if the due date was extended.

    Raises: NotFound (the actor may not see the assignment), Forbidden (the actor neither holds the asset nor
    may assign assets), ExtensionPending, AssetNotCheckedOut, ValidationFailed, ReservationConflict.
    """
    await get_assignment(await RawConnection.of(session), actor, assignment_id)
    can_assign = actor.has_permission(Permission.ASSETS_ASSIGN)
    # The lock on the asset makes concurrent extensions of the assignment see each other.
    assignment = await due_dates.lock_for_extension(session, assignment_id)
    if not can_assign and assignment.user_id != actor.user_id:
        raise Forbidden("Only the holder and users who may assign assets can extend an assignment")
    is_pending = exists().where(
        Workflow.assignment_id == assignment_id, Workflow.state == WorkflowState.PENDING
    )
    if await session.scalar(select(is_pending)):
        raise ExtensionPending
    names_users = actor.can_see_all
    if can_assign:
        await due_dates.extend_due_date(session, assignment, data.due_at, data.note, names_users=names_users)
        return None
    await due_dates.ensure_extendable(session, assignment, data.due_at, names_users=names_users)
    workflow = Workflow(
        type=WorkflowType.EXTENSION,
        state=WorkflowState.PENDING,
        asset_id=assignment.asset_id,
        assignment_id=assignment_id,
        due_at=data.due_at,
        requester_id=actor.user_id,
        requested_for_id=actor.user_id,
        reason=data.note or "",
        step=0,
        steps=[],
    )
    await approvals.set_steps(session, settings, workflow)
    session.add(workflow)
    await session.flush()
    return workflow
