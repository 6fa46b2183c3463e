"""The lists of workflows and approval rules, a workflow with its decisions, and the approval summary."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.models import (
    ApprovalRule,
    Asset,
    AssetModel,
    Assignment,
    Category,
    Department,
    User,
    Workflow,
    WorkflowAsset,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.security import Actor
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    RowMapper,
    amount,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    nested_ref,
)
from src.services.workflows import approvals


def _workflows() -> ListSpec:
    table, asset, category, model, assignment = (
        current_table(Workflow),
        current_table(Asset),
        current_table(Category),
        current_table(AssetModel),
        current_table(Assignment),
    )
    requester, requested_for = (
        current_table(User).alias("requesters"),
        current_table(User).alias("requested_for"),
    )
    return ListSpec(
        table.join(requester, requester.c.id == table.c.requester_id)
        .join(requested_for, requested_for.c.id == table.c.requested_for_id)
        .outerjoin(asset, asset.c.id == table.c.asset_id)
        .outerjoin(category, category.c.id == table.c.category_id)
        .outerjoin(model, model.c.id == table.c.model_id)
        .outerjoin(assignment, assignment.c.id == table.c.assignment_id),
        {
            **columns(table, "id", "type", "state", "quantity", "reason", "starts_at"),
            **columns(table, "expected_return_date", "due_at"),
            **columns(table, "step", "missing_exchange_rate", "decided_at", "decision_note", "completed_at"),
            **columns(table, "acknowledged_at", "version", "created_at", "updated_at"),
            "step_count": func.jsonb_array_length(table.c.steps),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "category": nested_ref(category, "code", "name"),
            "model": nested_ref(model),
            "assignment": nested_ref(assignment, "checked_out_at", "due_at", "checked_in_at"),
            "requester": nested_ref(requester),
            "requested_for": nested_ref(requested_for),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "type": Filter(table.c.type, choices=WorkflowType),
            "state": Filter(table.c.state, choices=WorkflowState),
            "asset_id": Filter(table.c.asset_id, nullable=True),
            "category_id": Filter(table.c.category_id, tree=current_table(Category), nullable=True),
            "model_id": Filter(table.c.model_id, nullable=True),
            "assignment_id": Filter(table.c.assignment_id, nullable=True),
            "requester_id": Filter(table.c.requester_id),
            "requested_for_id": Filter(table.c.requested_for_id),
            "created_at": Filter(table.c.created_at),
            "decided_at": Filter(table.c.decided_at, nullable=True),
            "expected_return_date": Filter(table.c.expected_return_date, nullable=True),
        },
        sorts={
            **audit_sorts(table),
            "expected_return_date": Sort(table.c.expected_return_date, nullable=True),
            "decided_at": Sort(table.c.decided_at, nullable=True),
        },
        search=text_search(table.c.reason, asset.c.asset_tag, asset.c.name, requester.c.name),
        default_sort=("created_at", True),
    )


def _approval_rules() -> ListSpec:
    table, category, department = (
        current_table(ApprovalRule),
        current_table(Category),
        current_table(Department),
    )
    return ListSpec(
        table.outerjoin(category, category.c.id == table.c.category_id).outerjoin(
            department, department.c.id == table.c.department_id
        ),
        {
            **columns(table, "id", "name", "position", "type", "currency", "steps", *AUDIT_COLUMNS),
            "minimum_price": amount(table, "minimum_price"),
            "category": nested_ref(category, "code", "name"),
            "department": nested_ref(department),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "type": Filter(table.c.type, choices=WorkflowType, nullable=True),
            "currency": Filter(table.c.currency, nullable=True),
        },
        sorts={**audit_sorts(table), "position": Sort(table.c.position), "name": Sort(table.c.name)},
        search=text_search(table.c.name),
        default_sort=("position", False),
    )


WORKFLOWS, APPROVAL_RULES = _workflows(), _approval_rules()


def _decisions() -> tuple[RowMapper, CompiledStatement]:
    table, decider = current_table(WorkflowDecision), current_table(User)
    mapper = RowMapper(
        {
            **columns(table, "step", "approved", "note"),
            "decided_at": table.c.created_at,
            "decider": nested_ref(decider),
        }
    )
    rows = select(*mapper.columns).select_from(table.join(decider, decider.c.id == table.c.decider_id))
    return mapper, CompiledStatement(
        rows.where(table.c.workflow_id == bindparam("workflow_id")).order_by(table.c.id)
    )


def _assets() -> tuple[RowMapper, CompiledStatement]:
    table, asset = current_table(WorkflowAsset), current_table(Asset)
    mapper = RowMapper(nested_ref(asset, "asset_tag", "name"))
    rows = select(*mapper.columns).select_from(table.join(asset, asset.c.id == table.c.asset_id))
    return mapper, CompiledStatement(
        rows.where(table.c.workflow_id == bindparam("workflow_id")).order_by(asset.c.asset_tag)
    )


_DECISIONS, _ASSETS = _decisions(), _assets()

AUDIENCE_SQL = """
    SELECT id, requester_id FROM workflow_events
    UNION ALL
    SELECT id, requested_for_id FROM workflow_events
    UNION ALL
    SELECT workflow_events.id, decision.decider_id FROM workflow_events
    JOIN workflow_decisions decision ON decision.workflow_id = workflow_events.workflow_id
    UNION ALL
    SELECT approval_events.id, approver_id::uuid FROM approval_events
    CROSS JOIN LATERAL jsonb_array_elements_text(
        CASE jsonb_typeof(step -> 'user_ids') WHEN 'array' THEN step -> 'user_ids' ELSE '[]' END
    ) approver_id
    UNION ALL
    SELECT id, NULL FROM approval_events WHERE step ->> 'role' = 'employee'
"""
"""The reverse of `visible_to`: users who may see an event's workflow, NULL for everyone; see
`events.event_visibility`."""


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the workflows that the actor can see; None: all of them.

    Employees see their own requests, and the workflows that they decided on or can decide on.
    """
    if actor.can_see_all:
        return None
    me: ColumnElement[UUID] = bindparam("me", type_=Uuid)
    has_decided = exists().where(
        WorkflowDecision.workflow_id == Workflow.id, WorkflowDecision.decider_id == me
    )
    return ListCondition(
        ("visible", actor.role),
        lambda: or_(
            Workflow.requester_id == me,
            Workflow.requested_for_id == me,
            has_decided,
            approvals.awaiting_approval_by(actor),
        ),
        {"me": actor.user_id},
    )


async def require_visible(connection: RawConnection, actor: Actor, workflow_id: UUID) -> None:
    """Ensure that a workflow exists and is visible to the actor.

    Raises: NotFound.
    """
    await WORKFLOWS.get(connection, workflow_id, conditions=[visible_to(actor)])


async def list_workflows(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the workflows visible to the actor, newest first by default."""
    return await WORKFLOWS.page(connection, query, conditions=[visible_to(actor)])


async def list_pending_my_approval(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the workflows that await a decision of the actor, newest first by default."""
    pending = ListCondition(
        ("pending_my_approval", actor.role),
        lambda: approvals.awaiting_approval_by(actor),
        {"me": actor.user_id},
    )
    return await WORKFLOWS.page(connection, query, conditions=[pending])


async def get_workflow(connection: RawConnection, actor: Actor, workflow_id: UUID) -> dict[str, Any]:
    """Return a workflow with its decisions, oldest first, and its assets by asset tag.

    Raises: NotFound (it does not exist or is not visible to the actor).
    """
    workflow = await WORKFLOWS.get(connection, workflow_id, conditions=[visible_to(actor)])
    for name, (mapper, statement) in (("decisions", _DECISIONS), ("assets", _ASSETS)):
        rows = await connection.fetch(statement, {"workflow_id": workflow_id})
        workflow[name] = [mapper.build(row) for row in rows]
    return workflow


async def get_summary(session: AsyncSession, actor: Actor) -> dict[str, int]:
    """Return the counts of workflows that need the actor's attention."""
    is_own = Workflow.requester_id == actor.user_id
    is_open = Workflow.state.in_((WorkflowState.PENDING, WorkflowState.APPROVED))
    conditions = {
        "pending_my_approval": approvals.awaiting_approval_by(actor),
        "open": is_own & is_open,
        "unacknowledged": is_own & Workflow.decided_at.is_not(None) & Workflow.acknowledged_at.is_(None),
    }
    counts = [
        select(func.count()).where(condition).select_from(Workflow).scalar_subquery()
        for condition in conditions.values()
    ]
    row = (await session.execute(select(*counts), {"me": actor.user_id})).one()
    return dict(zip(conditions, row, strict=True))
