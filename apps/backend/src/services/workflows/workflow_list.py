"""Requests as they are read: the list, one with its decisions and comments, and how many wait."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, Uuid, bindparam, cast, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import Forbidden, NotFound
from src.models import (
    ApprovalRule,
    Asset,
    AssetModel,
    Category,
    Department,
    User,
    Workflow,
    WorkflowAsset,
    WorkflowComment,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.schemas.workflow import WriteCommentRequest
from src.security import Actor, Role
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    RowMapper,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    nested_ref,
)
from src.services.workflows import approvals


def _workflows() -> ListSpec:
    table, asset, category, model = (
        current_table(Workflow),
        current_table(Asset),
        current_table(Category),
        current_table(AssetModel),
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
        .outerjoin(model, model.c.id == table.c.model_id),
        {
            **columns(
                table, "id", "type", "state", "quantity", "reason", "starts_at", "expected_return_date"
            ),
            **columns(table, "step", "decided_at", "decision_note", "completed_at", "acknowledged_at"),
            **columns(table, "version", "created_at", "updated_at"),
            "step_count": func.jsonb_array_length(table.c.steps),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "category": nested_ref(category, "code", "name"),
            "model": nested_ref(model),
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


def _rules() -> ListSpec:
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
            **columns(table, "id", "name", "position", "type", "steps", *AUDIT_COLUMNS),
            "minimum_price": cast(table.c.minimum_price, Text),
            "category": nested_ref(category, "code", "name"),
            "department": nested_ref(department),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "type": Filter(table.c.type, choices=WorkflowType, nullable=True),
        },
        sorts={**audit_sorts(table), "position": Sort(table.c.position), "name": Sort(table.c.name)},
        search=text_search(table.c.name),
        default_sort=("position", False),
    )


def _comments() -> ListSpec:
    table, author = current_table(WorkflowComment), current_table(User)
    return ListSpec(
        table.join(author, author.c.id == table.c.author_id),
        {**columns(table, "id", "text", *AUDIT_COLUMNS), "author": nested_ref(author)},
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        # Not by `deleted_at`: what was taken back is shown to nobody.
        filters={
            "id": Filter(table.c.id),
            "author_id": Filter(table.c.author_id),
            "created_at": Filter(table.c.created_at),
            "updated_at": Filter(table.c.updated_at),
        },
        sorts=audit_sorts(table),
        default_sort=("created_at", False),
    )


WORKFLOWS, APPROVAL_RULES, COMMENTS = _workflows(), _rules(), _comments()


def _decisions() -> tuple[RowMapper, CompiledStatement]:
    table, decider = current_table(WorkflowDecision), current_table(User)
    shape = RowMapper(
        {
            **columns(table, "step", "approved", "note"),
            "decided_at": table.c.created_at,
            "decider": nested_ref(decider),
        }
    )
    rows = select(*shape.columns).select_from(table.join(decider, decider.c.id == table.c.decider_id))
    return shape, CompiledStatement(rows.where(table.c.workflow_id == bindparam("id")).order_by(table.c.id))


def _assets() -> tuple[RowMapper, CompiledStatement]:
    table, asset = current_table(WorkflowAsset), current_table(Asset)
    shape = RowMapper(nested_ref(asset, "asset_tag", "name"))
    rows = select(*shape.columns).select_from(table.join(asset, asset.c.id == table.c.asset_id))
    return shape, CompiledStatement(
        rows.where(table.c.workflow_id == bindparam("id")).order_by(asset.c.asset_tag)
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


def visible_to(actor: Actor) -> list[ListCondition]:
    """Return the condition that somebody may see a request: their own, and what they decide or decided."""
    if actor.sees_all:
        return []
    me: ColumnElement[UUID] = bindparam("me", type_=Uuid)
    decided = exists().where(WorkflowDecision.workflow_id == Workflow.id, WorkflowDecision.decider_id == me)
    return [
        ListCondition(
            ("visible", actor.role),
            lambda: or_(
                Workflow.requester_id == me,
                Workflow.requested_for_id == me,
                decided,
                approvals.waits_for(actor),
            ),
            {"me": actor.user_id},
        )
    ]


async def list_workflows(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return requests, the newest first."""
    return await WORKFLOWS.page(connection, query, conditions=visible_to(actor))


async def list_pending_my_approval(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return the requests that wait for a decision of somebody."""
    waits = ListCondition(("waits", actor.role), lambda: approvals.waits_for(actor), {"me": actor.user_id})
    return await WORKFLOWS.page(connection, query, conditions=[waits])


async def get_workflow(connection: RawConnection, actor: Actor, workflow_id: UUID) -> dict[str, Any]:
    """Return one request with its decisions and the assets that it was carried out with.

    Raises: NotFound.
    """
    workflow = await WORKFLOWS.get(connection, workflow_id, conditions=visible_to(actor))
    for name, (shape, query) in (("decisions", _DECISIONS), ("assets", _ASSETS)):
        workflow[name] = [shape.build(row) for row in await connection.fetch(query, {"id": workflow_id})]
    return workflow


async def summary(session: AsyncSession, actor: Actor) -> dict[str, int]:
    """Return how many requests wait for somebody."""
    own = Workflow.requester_id == actor.user_id
    going_on = Workflow.state.in_((WorkflowState.PENDING, WorkflowState.APPROVED))
    conditions = {
        "pending_my_approval": approvals.waits_for(actor),
        "open": own & going_on,
        "unacknowledged": own & Workflow.decided_at.is_not(None) & Workflow.acknowledged_at.is_(None),
    }
    counts = [
        select(func.count()).where(condition).select_from(Workflow).scalar_subquery()
        for condition in conditions.values()
    ]
    row = (await session.execute(select(*counts), {"me": actor.user_id})).one()
    return dict(zip(conditions, row, strict=True))


# Comments


async def list_comments(
    connection: RawConnection, actor: Actor, workflow_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return what was said about a request.

    Raises: NotFound.
    """
    await _must_see(connection, actor, workflow_id)
    return await COMMENTS.page(connection, query, conditions=[_of(workflow_id)])


async def get_comment(
    connection: RawConnection, actor: Actor, workflow_id: UUID, comment_id: UUID
) -> dict[str, Any]:
    """Return one thing that was said about a request.

    Raises: NotFound.
    """
    await _must_see(connection, actor, workflow_id)
    return await COMMENTS.get(connection, comment_id, conditions=[_of(workflow_id)])


async def comment(
    session: AsyncSession, actor: Actor, workflow_id: UUID, data: WriteCommentRequest
) -> dict[str, Any]:
    """Say something about a request.

    Raises: NotFound.
    """
    connection = await RawConnection.of(session)
    await _must_see(connection, actor, workflow_id)
    said = WorkflowComment(workflow_id=workflow_id, author_id=actor.user_id, text=data.text)
    session.add(said)
    await session.flush()
    return await _read_comment(connection, said.id)


async def edit_comment(
    session: AsyncSession,
    actor: Actor,
    workflow_id: UUID,
    comment_id: UUID,
    data: WriteCommentRequest | None,
    if_version: int | None,
) -> dict[str, Any] | None:
    """Change what was said, or with no data take it back; its author may, and administrators.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    connection = await RawConnection.of(session)
    await _must_see(connection, actor, workflow_id)
    said = await entities.get_for_update(session, WorkflowComment, comment_id, if_version=if_version)
    if said.workflow_id != workflow_id:
        raise NotFound
    if said.author_id != actor.user_id and actor.role is not Role.ADMIN:
        raise Forbidden("Only its author changes a comment")
    if data is None:
        await entities.delete(session, WorkflowComment, comment_id, None)
        return None
    await entities.apply_changes(session, said, {"text": data.text})
    return await _read_comment(connection, comment_id)


async def _read_comment(connection: RawConnection, comment_id: UUID) -> dict[str, Any]:
    return await COMMENTS.get(connection, comment_id)


def _of(workflow_id: UUID) -> ListCondition:
    of_it = current_table(WorkflowComment).c.workflow_id == bindparam("workflow_id")
    return ListCondition("of", lambda: of_it, {"workflow_id": workflow_id})


async def _must_see(connection: RawConnection, actor: Actor, workflow_id: UUID) -> None:
    await WORKFLOWS.get(connection, workflow_id, conditions=visible_to(actor))
