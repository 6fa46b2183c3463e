"""Approval rules, the approval steps of workflows, and the approvers of the current step."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Select,
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

from src.config import Settings
from src.errors import Forbidden
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
from src.services.exchange_rates.exchange_rates import Rates, convert, find_latest_rates
from src.services.identity.department_managers import find_department_managers
from src.services.lists.trees import ancestor_ids

DEFAULT_STEP: Mapping[str, object] = {"role": Role.MANAGER, "user_ids": None, "approval_mode": "any"}
"""The approval step of a workflow without a matching rule: any one manager."""


# Rules


async def create_rule(
    session: AsyncSession, settings: Settings, data: CreateApprovalRuleRequest
) -> ApprovalRule:
    """Create an approval rule; a price without a currency is in that of the installation.

    Raises: ValidationFailed, ReferenceDeleted, ReferenceInactive.
    """
    await _ensure_users_referenceable(session, data.steps)
    rule = ApprovalRule(
        **data.model_dump(exclude_unset=True, exclude={"steps"}), steps=_serialize(data.steps)
    )
    if rule.minimum_price is not None and rule.currency is None:
        rule.currency = settings.currency
    session.add(rule)
    await session.flush()
    references = {"category_id": rule.category_id, "department_id": rule.department_id}
    await entities.ensure_references_exist(session, ApprovalRule, [references])
    return rule


async def update_rule(
    session: AsyncSession,
    settings: Settings,
    rule_id: UUID,
    data: UpdateApprovalRuleRequest,
    if_version: int | None,
) -> ApprovalRule:
    """Update an approval rule. Existing workflows keep their steps.

    Raises: NotFound, PreconditionFailed, ValidationFailed, ReferenceDeleted, ReferenceInactive.
    """
    rule = await entities.get_for_update(session, ApprovalRule, rule_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "steps" in values:
        await _ensure_users_referenceable(session, data.steps)
        values["steps"] = _serialize(data.steps)
    if values.get("minimum_price") is not None and rule.currency is None:
        values.setdefault("currency", settings.currency)
    await entities.apply_changes(session, rule, values)
    return rule


def _serialize(steps: Sequence[ApprovalStep]) -> list[dict[str, object]]:
    return [step.model_dump(mode="json") for step in steps]


async def _ensure_users_referenceable(session: AsyncSession, steps: Sequence[ApprovalStep]) -> None:
    ids = {
        f"/steps/{number}/user_id": step.user_id
        for number, step in enumerate(steps)
        if step.user_id is not None
    }
    await entities.ensure_referenceable(session, User, ids)


# Steps


async def set_steps(
    session: AsyncSession,
    settings: Settings,
    workflow: Workflow,
    prices: Mapping[str, Decimal] | None = None,
) -> ApprovalRule | None:
    """Set the approval steps of a new workflow, from the matching rule with the lowest position.

    The approvers of each step are resolved now, so that later changes of rules do not affect the workflow.
    `prices`, by their currencies, replace those of the requested assets. Returns the rule; None if no rule
    matches.
    """
    category_id, asset_prices = await _category_and_prices(session, workflow)
    department_id = await session.scalar(
        select(User.department_id).where(User.id == workflow.requested_for_id)
    )
    categories = await _node_and_ancestors(session, Category, category_id)
    departments = await _node_and_ancestors(session, Department, department_id)
    rules = await session.scalars(
        select(ApprovalRule)
        .where(
            ApprovalRule.deleted_at.is_(None),
            or_(ApprovalRule.type.is_(None), ApprovalRule.type == workflow.type),
            or_(ApprovalRule.category_id.is_(None), ApprovalRule.category_id.in_(categories)),
            or_(ApprovalRule.department_id.is_(None), ApprovalRule.department_id.in_(departments)),
        )
        .order_by(ApprovalRule.position, ApprovalRule.id)
    )
    rule = await _first_match(
        session, settings, workflow, rules.all(), asset_prices if prices is None else prices
    )
    workflow.steps = (
        [dict(DEFAULT_STEP)]
        if rule is None
        else [await _resolve(session, workflow, ApprovalStep.model_validate(step)) for step in rule.steps]
    )
    return rule


async def _first_match(
    session: AsyncSession,
    settings: Settings,
    workflow: Workflow,
    rules: Sequence[ApprovalRule],
    prices: Mapping[str, Decimal],
) -> ApprovalRule | None:
    """Return the first rule of which a price reaches the minimum.

    Where the rate to compare them is missing, the minimum counts as reached, and the workflow records that.
    """
    day = datetime.now(settings.zone).date()
    rates: Rates = {}
    of_rules = {rule.currency for rule in rules if rule.currency is not None}
    if prices and of_rules and len(prices.keys() | of_rules) > 1:
        rates = await find_latest_rates(session, prices.keys() | of_rules, day)
    for rule in rules:
        if rule.minimum_price is None or rule.currency is None:
            return rule
        converted = {
            currency: convert(rates, price, currency, rule.currency) for currency, price in prices.items()
        }
        if any(price is not None and price >= rule.minimum_price for price in converted.values()):
            return rule
        if missing := sorted(currency for currency, price in converted.items() if price is None):
            workflow.missing_exchange_rate = {
                "currency": missing[0],
                "rule_currency": rule.currency,
                "date": day.isoformat(),
            }
            return rule
    return None


async def _category_and_prices(
    session: AsyncSession, workflow: Workflow
) -> tuple[UUID | None, dict[str, Decimal]]:
    """Return the category and the purchase price, by its currency, of the requested asset.

    Of a category or model, the prices are those of its most expensive asset in each currency.
    """
    category_id: Select[UUID | None]
    if workflow.asset_id is not None:
        is_requested = Asset.id == workflow.asset_id
        category_id = select(Asset.category_id).where(is_requested)
    else:
        matches = availability.matches_model_or_category(workflow.model_id, workflow.category_id)
        is_requested = and_(matches, Asset.deleted_at.is_(None))
        category_id = select(AssetModel.category_id).where(AssetModel.id == workflow.model_id)
    found = await session.execute(
        select(Asset.currency, func.max(Asset.purchase_price).label("price"))
        .where(is_requested, Asset.purchase_price.is_not(None))
        .group_by(Asset.currency)
    )
    prices = {row.currency: row.price for row in found}
    return workflow.category_id or await session.scalar(category_id), prices


async def _node_and_ancestors(
    session: AsyncSession, model: type[Category] | type[Department], node_id: UUID | None
) -> list[UUID]:
    """Return a node of a tree and its ancestors, the nearest first."""
    if node_id is None:
        return []
    nodes = ancestor_ids(model.__table__, literal([node_id], ARRAY(Uuid))).subquery()
    return list(await session.scalars(select(nodes.c.id).order_by(nodes.c.distance)))


async def _resolve(session: AsyncSession, workflow: Workflow, step: ApprovalStep) -> dict[str, object]:
    """Return an approval step with its approvers: a role, or users by their ids."""
    if step.role is not None:
        return {"role": step.role, "user_ids": None, "approval_mode": step.approval_mode}
    own = {workflow.requester_id, workflow.requested_for_id}
    approver_id = step.user_id
    if approver_id is None:
        user_id = workflow.requested_for_id
        approver_id = (await find_department_managers(session, [user_id], exclude_ids=own)).get(user_id)
    # Users cannot approve their own requests, so another approver is needed.
    if approver_id is None or approver_id in own:
        return dict(DEFAULT_STEP)
    return {"role": None, "user_ids": [str(approver_id)], "approval_mode": step.approval_mode}


# The current step


def awaiting_approval_by(actor: Actor) -> ColumnElement[bool]:
    """Return the condition that a workflow awaits a decision of the actor.

    The actor's id is bound as `me`; apart from it, the SQL depends only on the actor's role.
    """
    me = bindparam("me", type_=Uuid)
    step = Workflow.steps[Workflow.step]
    user_ids = step["user_ids"]
    is_named = user_ids.contains(cast(func.to_jsonb(cast(me, Text)), JSONB))
    if actor.role is Role.ADMIN:
        # Administrators approve if none of the named users can decide any more.
        has_active_approver = exists().where(
            User.is_active_user(),
            User.id.not_in((Workflow.requester_id, Workflow.requested_for_id)),
            user_ids.contains(func.to_jsonb(cast(User.id, Text))),
        )
        is_named |= and_(step["role"].astext.is_(None), ~has_active_approver)
    roles = [Role.ADMIN, Role.MANAGER] if actor.role is Role.ADMIN else [actor.role]
    has_decided = (
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
            is_named,
        ),
        ~has_decided,
    )


async def approvers(session: AsyncSession, workflows: Sequence[Workflow]) -> dict[UUID, set[UUID]]:
    """Return, by workflow id, the approvers of the current step who have not decided yet.

    If a step has no active approver, the administrators approve it.
    """
    workflow_ids = [workflow.id for workflow in workflows]
    decisions = select(
        WorkflowDecision.workflow_id, WorkflowDecision.step, WorkflowDecision.decider_id
    ).where(WorkflowDecision.workflow_id == any_(literal(workflow_ids, ARRAY(Uuid))))
    decided = {(row[0], row[1], row[2]) for row in await session.execute(decisions)}
    candidates = await list_candidates(
        session, [(workflow, workflow.steps[workflow.step]) for workflow in workflows]
    )
    return {
        workflow.id: {user_id for user_id in found if (workflow.id, workflow.step, user_id) not in decided}
        for workflow, found in zip(workflows, candidates, strict=True)
    }


async def list_candidates(
    session: AsyncSession, steps: Sequence[tuple[Workflow, Mapping[str, object]]]
) -> list[set[UUID]]:
    """Return the active users who may decide on each of some steps, given with their workflows.

    Nobody decides on their own request. If a step has no other active approver, the administrators approve
    it.
    """
    roles = {str(step["role"]) for _, step in steps if step["role"] is not None} | {Role.ADMIN.value}
    named_ids = {user_id for _, step in steps for user_id in _named_user_ids(step)}
    users = select(User.id, User.role).where(
        or_(
            User.role == any_(literal(sorted(roles), ARRAY(Text))),
            User.id == any_(literal(list(named_ids), ARRAY(Uuid))),
        ),
        User.is_active_user(),
    )
    active_by_role: defaultdict[str, set[UUID]] = defaultdict(set)
    for user_id, role in await session.execute(users):
        active_by_role[role].add(user_id)
    active = set().union(*active_by_role.values())
    candidates: list[set[UUID]] = []
    for workflow, step in steps:
        own = {workflow.requester_id, workflow.requested_for_id}
        found = _named_user_ids(step) & active
        if isinstance(step["role"], str):
            found = active_by_role[step["role"]]
        candidates.append((found - own) or (active_by_role[Role.ADMIN] - own))
    return candidates


def _named_user_ids(step: Mapping[str, object]) -> set[UUID]:
    """Return the ids of the users that an approval step names."""
    return {UUID(user_id) for user_id in step["user_ids"]} if isinstance(step["user_ids"], list) else set()


async def ensure_can_decide(session: AsyncSession, actor: Actor, workflow: Workflow) -> None:
    """Ensure that a workflow awaits a decision of the actor.

    Raises: Forbidden.
    """
    if actor.user_id in (workflow.requester_id, workflow.requested_for_id):
        raise Forbidden("You cannot decide on your own request")
    awaiting = select(Workflow.id).where(Workflow.id == workflow.id, awaiting_approval_by(actor))
    if await session.scalar(awaiting, {"me": actor.user_id}) is None:
        raise Forbidden("You are not an approver of the current step, or you have decided on it already")


async def is_step_approved(session: AsyncSession, workflow: Workflow) -> bool:
    """Return whether the current step, which has at least one approval, has all required approvals."""
    step = workflow.steps[workflow.step]
    if step["approval_mode"] == "any":
        return True
    named_ids = list(_named_user_ids(step))
    is_approver = or_(User.role == step["role"], User.id == any_(literal(named_ids, ARRAY(Uuid))))
    required = set(await session.scalars(select(User.id).where(is_approver, User.is_active_user())))
    required -= {workflow.requester_id, workflow.requested_for_id}
    approved_by = select(WorkflowDecision.decider_id).where(
        WorkflowDecision.workflow_id == workflow.id,
        WorkflowDecision.step == workflow.step,
        WorkflowDecision.approved,
    )
    return required <= set(await session.scalars(approved_by))
