"""The approval of a request that is not sent yet: the rule that applies, and the approvers of its steps."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.errors import Forbidden
from src.models import Asset, AssetModel, Category, User, Workflow
from src.models.base import Entity
from src.schemas.workflow import PreviewWorkflowRequest, TryApprovalRulesRequest
from src.security import Actor
from src.services.core import entities
from src.services.identity import users
from src.services.workflows import approvals
from src.services.workflows.workflows import ensure_requestable, ensure_type_requestable

MAX_APPROVERS = 20
"""How many approvers of a step are named."""


async def preview_workflow(
    session: AsyncSession, actor: Actor, settings: Settings, data: PreviewWorkflowRequest
) -> dict[str, Any]:
    """Return how a request of the actor would be approved; the checks are those of its creation.

    Raises: ValidationFailed, ReferenceDeleted, ReferenceInactive, Forbidden.
    """
    ensure_type_requestable(actor, data.type)
    requested_for_id = data.requested_for_id or actor.user_id
    await users.ensure_active_users(session, actor, {"/requested_for_id": requested_for_id})
    if data.asset_id is not None:
        await ensure_requestable(session, actor, data.asset_id, data.type)
    await _ensure_subject_referenceable(session, data)
    return await _preview(session, settings, data, actor.user_id, requested_for_id)


async def try_rules(
    session: AsyncSession, actor: Actor, settings: Settings, data: TryApprovalRulesRequest
) -> dict[str, Any]:
    """Return how a request of any user would be approved by the present rules.

    Raises: Forbidden (the actor is an employee), ValidationFailed, ReferenceDeleted, ReferenceInactive.
    """
    if not actor.can_see_all:
        raise Forbidden("Only managers and administrators can try the approval rules")
    requested_for_id = data.requested_for_id or data.requester_id or actor.user_id
    requester_id = data.requester_id or requested_for_id
    await entities.ensure_referenceable(
        session, User, {"/requested_for_id": requested_for_id, "/requester_id": requester_id}
    )
    if data.asset_id is not None:
        await entities.ensure_referenceable(session, Asset, {"/asset_id": data.asset_id})
    await _ensure_subject_referenceable(session, data)
    prices = None if data.price is None else {data.currency or settings.currency: data.price}
    return await _preview(session, settings, data, requester_id, requested_for_id, prices)


async def _ensure_subject_referenceable(session: AsyncSession, data: PreviewWorkflowRequest) -> None:
    """Ensure that the requested category or model exists and is not deleted.

    Raises: ValidationFailed, ReferenceDeleted.
    """
    subjects: tuple[tuple[str, type[Entity], UUID | None], ...] = (
        ("/category_id", Category, data.category_id),
        ("/model_id", AssetModel, data.model_id),
    )
    for pointer, model, subject_id in subjects:
        if subject_id is not None:
            await entities.ensure_referenceable(session, model, {pointer: subject_id})


async def _preview(
    session: AsyncSession,
    settings: Settings,
    data: PreviewWorkflowRequest,
    requester_id: UUID,
    requested_for_id: UUID,
    prices: Mapping[str, Decimal] | None = None,
) -> dict[str, Any]:
    # It is never added to the session.
    workflow = Workflow(
        type=data.type,
        asset_id=data.asset_id,
        category_id=data.category_id,
        model_id=data.model_id,
        requester_id=requester_id,
        requested_for_id=requested_for_id,
        missing_exchange_rate=None,
        step=0,
    )
    rule = await approvals.set_steps(session, settings, workflow, prices)
    candidates = await approvals.list_candidates(session, [(workflow, step) for step in workflow.steps])
    wanted = {user_id for found in candidates for user_id in found}
    rows = await session.execute(
        select(User.id, User.name)
        .where(User.id == any_(literal(list(wanted), ARRAY(Uuid))))
        .order_by(func.lower(User.name), User.id)
    )
    people = [{"id": row.id, "name": row.name, "name_en": None} for row in rows]
    return {
        "rule": None if rule is None else {"id": rule.id, "name": rule.name, "name_en": None},
        "missing_exchange_rate": workflow.missing_exchange_rate,
        "steps": [
            {
                "role": step["role"],
                "approval_mode": step["approval_mode"],
                "approver_count": len(found),
                "approvers": [person for person in people if person["id"] in found][:MAX_APPROVERS],
            }
            for step, found in zip(workflow.steps, candidates, strict=True)
        ],
    }
