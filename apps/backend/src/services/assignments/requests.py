"""Workflows that end with the reservations or assignments that they are for."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import set_audit_action
from src.models import (
    Assignment,
    Reservation,
    ReservationState,
    Workflow,
    WorkflowAsset,
    WorkflowState,
)
from src.services.core import entities


async def lock_requests_of_user(session: AsyncSession, asset_ids: Collection[UUID], user_id: UUID) -> None:
    """Lock the requests for which assets are reserved for a user, before the assets are locked."""
    requested = select(Reservation.workflow_id).where(
        Reservation.asset_id.in_(asset_ids),
        Reservation.user_id == user_id,
        Reservation.state == ReservationState.RESERVED,
        Reservation.workflow_id.is_not(None),
    )
    await entities.lock_all(session, Workflow, list(filter(None, await session.scalars(requested))))


async def lock_extensions(session: AsyncSession, asset_ids: Collection[UUID]) -> None:
    """Lock the pending extensions of the open assignments of assets, before the assets are locked."""
    pending = (
        select(Workflow.id)
        .join(Assignment, Assignment.id == Workflow.assignment_id)
        .where(
            Assignment.asset_id.in_(asset_ids),
            Assignment.is_open(),
            Workflow.state == WorkflowState.PENDING,
        )
    )
    await entities.lock_all(session, Workflow, list(await session.scalars(pending)))


async def cancel_extensions(session: AsyncSession, assignment_ids: Collection[UUID], note: str) -> None:
    """Cancel the pending extensions of assignments that have ended."""
    pending = select(Workflow.id).where(
        Workflow.assignment_id.in_(assignment_ids), Workflow.state == WorkflowState.PENDING
    )
    await end_workflows(session, list(await session.scalars(pending)), WorkflowState.CANCELLED, note)


async def record_hand_out(session: AsyncSession, handed_out: Sequence[tuple[UUID, UUID]]) -> None:
    """Record the assets handed out, as pairs of workflow id and asset id, and settle the requests."""
    if not handed_out:
        return
    rows = [{"workflow_id": workflow_id, "asset_id": asset_id} for workflow_id, asset_id in handed_out]
    await session.execute(postgresql.insert(WorkflowAsset).on_conflict_do_nothing(), rows)
    await settle_requests(session, {workflow_id for workflow_id, _ in handed_out}, None)


async def settle_requests(session: AsyncSession, workflow_ids: Collection[UUID], note: str | None) -> None:
    """End approved requests without a reservation left to hand out.

    A request is completed if any of its reservations was checked out, and cancelled otherwise.
    """
    if not workflow_ids:
        return

    def has_reservation(state: ReservationState) -> ColumnElement[bool]:
        return exists().where(Reservation.workflow_id == Workflow.id, Reservation.state == state)

    is_settled = select(Workflow.id).where(
        Workflow.id.in_(workflow_ids),
        Workflow.state == WorkflowState.APPROVED,
        ~has_reservation(ReservationState.RESERVED),
    )
    was_handed_out = has_reservation(ReservationState.CHECKED_OUT)
    for state, condition in (
        (WorkflowState.COMPLETED, was_handed_out),
        (WorkflowState.CANCELLED, ~was_handed_out),
    ):
        ended = list(await session.scalars(is_settled.where(condition)))
        await end_workflows(session, ended, state, note)


async def end_workflows(
    session: AsyncSession, workflow_ids: Collection[UUID], state: WorkflowState, note: str | None
) -> None:
    """Set the final state of workflows: completed or cancelled."""
    if not workflow_ids:
        return
    await set_audit_action(session, f"workflow.{state}", note)
    completed_at = datetime.now(UTC) if state is WorkflowState.COMPLETED else None
    await session.execute(
        update(Workflow)
        .where(Workflow.id.in_(workflow_ids))
        .values(state=state, completed_at=completed_at)
        .execution_options(synchronize_session=False)
    )
