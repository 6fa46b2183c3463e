"""A workflow with its next approvers, and with the problem that prevents its execution at present."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection
from src.errors import Problem
from src.models import User, Workflow, WorkflowState
from src.security import Actor
from src.services.workflows import approvals, execution
from src.services.workflows.workflow_list import get_workflow

MAX_NEXT_APPROVERS = 20
"""How many of the users who can decide next are listed."""

_MEMBERS = ("holder", "since", "due_at", "asset_status", "reservation", "latest_due_at")
"""The members of problems that say what prevents the execution."""


async def get_workflow_details(
    session: AsyncSession, actor: Actor, settings: Settings, workflow_id: UUID
) -> dict[str, Any]:
    """Return a workflow with its decisions, assets, next approvers by name, and blocking problem.

    Raises: NotFound (it does not exist or is not visible to the actor).
    """
    details = await get_workflow(await RawConnection.of(session), actor, workflow_id)
    details |= {"next_approvers": [], "blocked_by": None}
    if details["state"] != WorkflowState.PENDING:
        return details
    workflow = await session.get_one(Workflow, workflow_id, populate_existing=True)
    details["next_approvers"] = await _find_next_approvers(session, workflow)
    details["blocked_by"] = await _find_blocking_problem(session, actor, settings, workflow)
    return details


async def _find_next_approvers(session: AsyncSession, workflow: Workflow) -> list[dict[str, Any]]:
    ids = (await approvals.approvers(session, [workflow]))[workflow.id]
    found = (
        select(User.id, User.name)
        .where(User.id == any_(literal(list(ids), ARRAY(Uuid))))
        .order_by(User.name, User.id)
        .limit(MAX_NEXT_APPROVERS)
    )
    return [{"id": row.id, "name": row.name} for row in await session.execute(found)]


async def _find_blocking_problem(
    session: AsyncSession, actor: Actor, settings: Settings, workflow: Workflow
) -> Mapping[str, Any] | None:
    """Return the problem that the execution of a workflow would raise now, or None.

    It checks what the execution checks, without locking or changing anything.
    """
    try:
        await execution.execute(session, actor, settings, workflow, None, check_only=True)
    except Problem as problem:
        members = {name: problem.extensions.get(name) for name in _MEMBERS}
        return {"code": problem.code, "detail": problem.detail, **members}
    return None
