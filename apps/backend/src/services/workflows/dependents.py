"""End the dependents of assets and users that end: requests, maintenances and reservations.

`docs/guides/asset-lifecycle.md` has the table of events and outcomes.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import (
    Assignment,
    Maintenance,
    MaintenanceState,
    Reservation,
    ReservationState,
    Workflow,
    WorkflowAsset,
    WorkflowState,
    WorkflowType,
)
from src.services.assignments import requests
from src.services.core import dependents
from src.services.core.dependents import EndEvent, Ending
from src.services.maintenances import maintenances
from src.services.reservations import reservation_endings


def register() -> None:
    """Register the end of dependents at start-up."""
    dependents.register(_HOOK)


class _Hook:
    async def lock(self, session: AsyncSession, ending: Ending) -> None:
        """Lock the open workflows, then the open maintenances, each in the order of their ids."""
        await session.execute(_open_workflows(ending).order_by(Workflow.id).with_for_update(key_share=True))
        if ending.event is not EndEvent.USER_DEACTIVATED:
            open_maintenances = _open_maintenances(ending).order_by(Maintenance.id)
            await session.execute(open_maintenances.with_for_update(key_share=True))

    async def end(self, session: AsyncSession, ending: Ending) -> None:
        """End maintenances and reservations, then the workflows that are left without an object."""
        if ending.event is EndEvent.USER_DEACTIVATED:
            await reservation_endings.cancel_of_users(session, ending.ids, ending.event)
        else:
            for maintenance_id in await session.scalars(_open_maintenances(ending)):
                await maintenances.cancel(session, maintenance_id, note=ending.event, asset_ends=True)
            await reservation_endings.reassign_or_cancel(session, ending.ids, ending.event)
        await _end_workflows(session, ending)


_HOOK = _Hook()


async def _end_workflows(session: AsyncSession, ending: Ending) -> None:
    """Cancel pending workflows and maintenances, and complete rentals without an asset left to return."""
    is_held = exists().where(
        WorkflowAsset.workflow_id == Workflow.id,
        Assignment.asset_id == WorkflowAsset.asset_id,
        Assignment.user_id == Workflow.requested_for_id,
        Assignment.is_open(),
    )
    is_reserved = exists().where(
        Reservation.workflow_id == Workflow.id, Reservation.state == ReservationState.RESERVED
    )
    is_returned = and_(
        Workflow.state == WorkflowState.APPROVED,
        Workflow.type != WorkflowType.MAINTENANCE,
        ~is_held,
        ~is_reserved,
    )
    open_workflows = _open_workflows(ending)
    cancelled = Workflow.state == WorkflowState.PENDING
    if ending.event is not EndEvent.USER_DEACTIVATED:
        cancelled |= Workflow.type == WorkflowType.MAINTENANCE
    for state, condition in ((WorkflowState.CANCELLED, cancelled), (WorkflowState.COMPLETED, is_returned)):
        workflow_ids = list(await session.scalars(open_workflows.where(condition)))
        await requests.end_workflows(session, workflow_ids, state, ending.event)


def _open_workflows(ending: Ending) -> Select[UUID]:
    """Return the query for the ids of the open workflows of assets, or for users."""
    return select(Workflow.id).where(
        Workflow.state.in_((WorkflowState.PENDING, WorkflowState.APPROVED)), _concerns(ending)
    )


def _concerns(ending: Ending) -> ColumnElement[bool]:
    if ending.event is EndEvent.USER_DEACTIVATED:
        return Workflow.requested_for_id.in_(ending.ids)
    return or_(
        Workflow.asset_id.in_(ending.ids),
        Workflow.id.in_(select(WorkflowAsset.workflow_id).where(WorkflowAsset.asset_id.in_(ending.ids))),
        Workflow.id.in_(
            select(Reservation.workflow_id).where(
                Reservation.asset_id.in_(ending.ids), Reservation.state == ReservationState.RESERVED
            )
        ),
    )


def _open_maintenances(ending: Ending) -> Select[UUID]:
    return select(Maintenance.id).where(
        Maintenance.asset_id.in_(ending.ids),
        Maintenance.state.in_((MaintenanceState.SCHEDULED, MaintenanceState.IN_PROGRESS)),
        Maintenance.deleted_at.is_(None),
    )
