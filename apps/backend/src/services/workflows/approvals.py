"""Who decides: the rules, the steps that they give to a request, and whose turn it is."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from src.errors import FieldError, Forbidden, ValidationFailed
from src.models import (
    ApprovalRule,
    Asset,
    AssetModel,
    Category,
    Department,
    User,
    Workflow,
    WorkflowDecision,
    WorkflowState,
)
from src.schemas.workflow import ApprovalStep, CreateApprovalRuleRequest, UpdateApprovalRuleRequest
from src.security import Actor, Role
from src.services.assignments import availability
from src.services.core import entities
from src.services.lists.trees import ancestor_ids

ONE_MANAGER: Mapping[str, object] = {"role": Role.MANAGER, "user_ids": None, "approval_mode": "any"}
"""Who decides where no rule says otherwise."""


# Rules


async def create_rule(session: AsyncSession, data: CreateApprovalRuleRequest) -> ApprovalRule:
    """Add a rule.

    Raises: ValidationFailed.
    """
    await _check_users(session, data.steps)
    rule = ApprovalRule(**data.model_dump(exclude_unset=True, exclude={"steps"}), steps=_written(data.steps))
    session.add(rule)
    await session.flush()
    references = {"category_id": rule.category_id, "department_id": rule.department_id}
    await entities.ensure_references_exist(session, ApprovalRule, [references])
    return rule


async def update_rule(
    session: AsyncSession, rule_id: UUID, data: UpdateApprovalRuleRequest, if_version: int | None
) -> ApprovalRule:
    """Change a rule; requests that were made before keep the steps that they have.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    rule = await entities.get_for_update(session, ApprovalRule, rule_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "steps" in values:
        await _check_users(session, data.steps)
        values["steps"] = _written(data.steps)
    await entities.apply_changes(session, rule, values)
    return rule


def _written(steps: Sequence[ApprovalStep]) -> list[dict[str, object]]:
    return [step.model_dump(mode="json") for step in steps]


async def _check_users(session: AsyncSession, steps: Sequence[ApprovalStep]) -> None:
    wanted = {number: step.user_id for number, step in enumerate(steps) if step.user_id is not None}
    active = set(await session.scalars(select(User.id).where(User.id.in_(wanted.values()), User.is_active)))
    errors = [
        FieldError(f"/steps/{number}/user_id", "not_found", "There is no active user with this id")
        for number, user_id in wanted.items()
        if user_id not in active
    ]
    if errors:
        raise ValidationFailed(errors=errors)


# Steps


async def steps_for(session: AsyncSession, workflow: Workflow) -> list[dict[str, object]]:
    """Return the steps of the first rule that fits a request, with who decides; if none fits, one manager."""
    category_id, price = await _subject(session, workflow)
    department_id = await session.scalar(
        select(User.department_id).where(User.id == workflow.requested_for_id)
    )
    categories = await _above(session, Category, category_id)
    departments = await _above(session, Department, department_id)
    rule = await session.scalar(
        select(ApprovalRule)
        .where(
            ApprovalRule.deleted_at.is_(None),
            or_(ApprovalRule.type.is_(None), ApprovalRule.type == workflow.type),
            or_(ApprovalRule.category_id.is_(None), ApprovalRule.category_id.in_(categories)),
            or_(ApprovalRule.department_id.is_(None), ApprovalRule.department_id.in_(departments)),
            or_(ApprovalRule.minimum_price.is_(None), ApprovalRule.minimum_price <= literal(price)),
        )
        .order_by(ApprovalRule.position, ApprovalRule.id)
        .limit(1)
    )
    if rule is None:
        return [dict(ONE_MANAGER)]
    own = {str(workflow.requester_id), str(workflow.requested_for_id)}
    return [await _step(session, ApprovalStep.model_validate(step), departments, own) for step in rule.steps]


async def _subject(session: AsyncSession, workflow: Workflow) -> tuple[UUID | None, Any]:
    """Return the category and the price of what is asked for; of any of a kind, the highest price."""
    if workflow.asset_id is not None:
        found = select(Asset.category_id, Asset.purchase_price).where(Asset.id == workflow.asset_id)
        row = (await session.execute(found)).one()
        return row.category_id, row.purchase_price
    of_kind = availability.matches_model_or_category(workflow.model_id, workflow.category_id)
    price = await session.scalar(
        select(func.max(Asset.purchase_price)).where(of_kind, Asset.deleted_at.is_(None))
    )
    if workflow.category_id is not None:
        return workflow.category_id, price
    model = select(AssetModel.category_id).where(AssetModel.id == workflow.model_id)
    return await session.scalar(model), price


async def _above(
    session: AsyncSession, model: type[Category] | type[Department], node_id: UUID | None
) -> list[UUID]:
    """Return a node of a tree and its ancestors, the nearest first."""
    if node_id is None:
        return []
    nodes = ancestor_ids(model.__table__, literal([node_id], ARRAY(Uuid))).subquery()
    return list(await session.scalars(select(nodes.c.id).order_by(nodes.c.distance)))


async def _step(
    session: AsyncSession, step: ApprovalStep, departments: Sequence[UUID], own: set[str]
) -> dict[str, object]:
    """Return a step with who decides it: a role, or users by their ids."""
    if step.role is not None:
        return {"role": step.role, "user_ids": None, "approval_mode": step.approval_mode}
    if step.user_id is not None:
        user_ids = [str(step.user_id)]
    else:
        user_ids = await _department_manager(session, departments, own)
    # Nobody decides on their own request, and somebody must be there to decide.
    if not set(user_ids) - own:
        return dict(ONE_MANAGER)
    return {"role": None, "user_ids": user_ids, "approval_mode": step.approval_mode}


async def _department_manager(session: AsyncSession, departments: Sequence[UUID], own: set[str]) -> list[str]:
    """Return the manager of the nearest department that has one who is not asking."""
    for department_id in departments:
        manager_id = await session.scalar(
            select(Department.manager_id)
            .join(User, User.id == Department.manager_id)
            .where(Department.id == department_id, User.is_active)
        )
        if manager_id is not None and str(manager_id) not in own:
            return [str(manager_id)]
    return []


# Whose turn it is


def waits_for(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that a request waits for a decision of the user that is bound as `me`.

    The SQL depends on nothing of the actor but the role.
    """
    me = bindparam("me", type_=Uuid)
    step = Workflow.steps[Workflow.step]
    asked = step["user_ids"]
    is_asked = asked.contains(cast(func.to_jsonb(cast(me, Text)), JSONB))
    if actor.role is Role.ADMIN:
        # Of those who are asked by name nobody may be left.
        left = exists().where(
            User.is_active,
            User.id.not_in((Workflow.requester_id, Workflow.requested_for_id)),
            asked.contains(func.to_jsonb(cast(User.id, Text))),
        )
        is_asked |= and_(step["role"].astext.is_(None), ~left)
    roles = [Role.ADMIN, Role.MANAGER] if actor.role is Role.ADMIN else [actor.role]
    decided = (
        select(WorkflowDecision.id)
        .where(
            WorkflowDecision.workflow_id == Workflow.id,
            WorkflowDecision.step == Workflow.step,
            WorkflowDecision.decider_id == me,
        )
        .exists()
    )
    return and_(
        Workflow.state == WorkflowState.PENDING,
        Workflow.requester_id != me,
        Workflow.requested_for_id != me,
        or_(
            step["role"].astext == any_(literal([role.value for role in roles], ARRAY(Text))),
            is_asked,
        ),
        ~decided,
    )


async def deciders(session: AsyncSession, workflows: Sequence[Workflow]) -> dict[UUID, set[UUID]]:
    """Return, for each request, who is asked to decide on its present step and has not done so.

    Where nobody is left who may, the administrators are asked.
    """
    steps = {workflow.id: workflow.steps[workflow.step] for workflow in workflows}
    roles = {str(step["role"]) for step in steps.values() if step["role"] is not None} | {Role.ADMIN.value}
    named = {UUID(user_id) for step in steps.values() for user_id in _named(step)}
    active: defaultdict[str, set[UUID]] = defaultdict(set)
    found = select(User.id, User.role).where(
        or_(
            User.role == any_(literal(sorted(roles), ARRAY(Text))),
            User.id == any_(literal(list(named), ARRAY(Uuid))),
        ),
        User.is_active,
    )
    for user_id, role in await session.execute(found):
        active[role].add(user_id)
    present = set().union(*active.values())
    ids = [workflow.id for workflow in workflows]
    made = select(WorkflowDecision.workflow_id, WorkflowDecision.step, WorkflowDecision.decider_id).where(
        WorkflowDecision.workflow_id == any_(literal(ids, ARRAY(Uuid)))
    )
    decided = {(row[0], row[1], row[2]) for row in await session.execute(made)}
    asked: dict[UUID, set[UUID]] = {}
    for workflow in workflows:
        own = {workflow.requester_id, workflow.requested_for_id}
        step = steps[workflow.id]
        to = {UUID(user_id) for user_id in _named(step)} & present
        if isinstance(step["role"], str):
            to = active[step["role"]]
        to = (to - own) or (active[Role.ADMIN] - own)
        asked[workflow.id] = {
            user_id for user_id in to if (workflow.id, workflow.step, user_id) not in decided
        }
    return asked


def _named(step: Mapping[str, object]) -> Sequence[str]:
    """Return the ids of those who are asked by name."""
    return step["user_ids"] if isinstance(step["user_ids"], list) else ()


async def refuse_unless_turn(session: AsyncSession, actor: Actor, workflow: Workflow) -> None:
    """Make sure that a request waits for a decision of somebody.

    Raises: Forbidden.
    """
    if actor.user_id in (workflow.requester_id, workflow.requested_for_id):
        raise Forbidden("Nobody decides on their own request")
    its_turn = select(Workflow.id).where(Workflow.id == workflow.id, waits_for(actor))
    if await session.scalar(its_turn, {"me": actor.user_id}) is None:
        raise Forbidden("This decision is not yours, or you have made it")


async def is_decided(session: AsyncSession, workflow: Workflow) -> bool:
    """Return whether the present step has all the approvals that it needs."""
    step = workflow.steps[workflow.step]
    if step["approval_mode"] == "any":
        return True
    named = [UUID(user_id) for user_id in _named(step)]
    asked = or_(User.role == step["role"], User.id == any_(literal(named, ARRAY(Uuid))))
    needed = set(await session.scalars(select(User.id).where(asked, User.is_active)))
    needed -= {workflow.requester_id, workflow.requested_for_id}
    approvals = select(WorkflowDecision.decider_id).where(
        WorkflowDecision.workflow_id == workflow.id,
        WorkflowDecision.step == workflow.step,
        WorkflowDecision.approved,
    )
    return needed <= set(await session.scalars(approvals))
