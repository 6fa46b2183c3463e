"""Who is told what, of the events as they are committed; of workflows it is found out here."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from src.config import Settings
from src.models import (
    Asset,
    AssetModel,
    Category,
    Event,
    NotificationKind,
    User,
    Workflow,
    WorkflowAsset,
    WorkflowComment,
    WorkflowDecision,
    WorkflowState,
)
from src.services.notifications import asset_notifications
from src.services.notifications.notifications import NotificationDraft, notify
from src.services.workflows import approvals

DECIDED = (WorkflowState.APPROVED, WorkflowState.REJECTED, WorkflowState.COMPLETED)


async def tell(session: AsyncSession, settings: Settings, events: Sequence[Event]) -> None:
    """Tell people of events, each of those whom they concern and nobody of what they did themselves."""
    notices = await notices_of(session, events)
    await notify(session, settings, notices)


async def notices_of(session: AsyncSession, events: Sequence[Event]) -> list[NotificationDraft]:
    """Return what people are to be told of events."""
    workflows = await _of_workflows(session, events)
    # Who is told that their request was granted need not be told as well that they were given the asset.
    told = {(event.transaction_id, notice.user_id) for event, notice in workflows}
    others = await asset_notifications.notices_of(session, events)
    return [
        *(notice for _, notice in workflows),
        *(notice for event, notice in others if (event.transaction_id, notice.user_id) not in told),
    ]


# Workflows


async def _of_workflows(
    session: AsyncSession, events: Sequence[Event]
) -> list[tuple[Event, NotificationDraft]]:
    """Return what people are to be told of events of workflows, and of what was said about them."""
    happened = [event for event in events if event.entity_type == "workflow" and event.actor_id is not None]
    said = [event for event in events if event.action == "workflow_comment.created"]
    comments = await _comments(session, said)
    ids = {event.entity_id for event in happened} | {comment.workflow_id for comment in comments.values()}
    if not ids:
        return []
    workflows = await _workflows(session, ids)
    deciders = await approvals.approvers(session, [one.workflow for one in workflows.values()])
    notices: list[tuple[Event, NotificationDraft]] = []

    def tell_all(
        event: Event, kind: NotificationKind, one: "_Workflow", to: Collection[UUID], **more: object
    ) -> None:
        item = {**one.item, "actor": event.actor_name, **more}
        notices.extend(
            (event, NotificationDraft(kind, user_id, "workflow", one.workflow.id, item))
            for user_id in sorted(set(to) - {event.actor_id})
        )

    for event in happened:
        one = workflows[event.entity_id]
        waiting = {"step": one.workflow.step + 1, "step_count": len(one.workflow.steps), "actor": None}
        before, state = _change(event, "state")
        own = {one.workflow.requester_id, one.workflow.requested_for_id}
        if state == WorkflowState.PENDING or (state is None and "step" in event.changes):
            # Whoever was to decide on a step that is over by now has nothing to do.
            is_current = one.workflow.state == WorkflowState.PENDING and (
                one.workflow.step == _change(event, "step")[1]
            )
            if is_current:
                to = deciders[one.workflow.id]
                tell_all(event, NotificationKind.WORKFLOW_APPROVAL_REQUESTED, one, to, **waiting)
        elif state == WorkflowState.COMPLETED and before == WorkflowState.APPROVED:
            tell_all(event, NotificationKind.WORKFLOW_COMPLETED, one, own, note=event.note)
        elif state in DECIDED:
            approved = state != WorkflowState.REJECTED
            decided = {"approved": approved, "note": event.note, "assets": one.assets if approved else None}
            tell_all(event, NotificationKind.WORKFLOW_DECIDED, one, own, **decided)
        elif state == WorkflowState.CANCELLED:
            to = own | deciders[one.workflow.id]
            tell_all(event, NotificationKind.WORKFLOW_CANCELLED, one, to, note=event.note)
    for event in said:
        if (comment := comments.get(event.entity_id)) is not None:
            one = workflows[comment.workflow_id]
            to = {one.workflow.requester_id, one.workflow.requested_for_id, *one.participants}
            if one.workflow.state == WorkflowState.PENDING:
                to |= deciders[one.workflow.id]
            tell_all(event, NotificationKind.WORKFLOW_COMMENTED, one, to, comment=comment.text)
    return notices


def _change(event: Event, field: str) -> tuple[Any, Any]:
    """Return what a field was and became, or twice None."""
    change = event.changes.get(field)
    return (change[0], change[1]) if isinstance(change, list) else (None, None)


async def _comments(session: AsyncSession, said: Sequence[Event]) -> dict[UUID, WorkflowComment]:
    """Return what was said and not taken back meanwhile."""
    ids = [event.entity_id for event in said]
    if not ids:
        return {}
    found = select(WorkflowComment).where(
        WorkflowComment.id == any_(literal(ids, ARRAY(Uuid))), WorkflowComment.deleted_at.is_(None)
    )
    return {comment.id: comment for comment in await session.scalars(found)}


class _Workflow:
    """A request, what it is called, and who has had to do with it."""

    def __init__(self, workflow: Workflow, item: Mapping[str, object]) -> None:
        self.workflow = workflow
        self.item = item
        self.assets: str | None = None
        self.participants: set[UUID] = set()


async def _workflows(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, _Workflow]:
    """Return requests by their ids."""
    wanted = literal(list(ids), ARRAY(Uuid))
    requester, requested_for = aliased(User), aliased(User)
    asset = func.concat_ws(" ", Asset.asset_tag, Asset.name)
    found = (
        select(Workflow, func.coalesce(AssetModel.name, Category.name), asset, requester, requested_for)
        .join(requester, requester.id == Workflow.requester_id)
        .join(requested_for, requested_for.id == Workflow.requested_for_id)
        .outerjoin(Asset, Asset.id == Workflow.asset_id)
        .outerjoin(Category, Category.id == Workflow.category_id)
        .outerjoin(AssetModel, AssetModel.id == Workflow.model_id)
        .where(Workflow.id == any_(wanted))
        .execution_options(populate_existing=True)
    )
    workflows = {row[0].id: _Workflow(row[0], _item(*row)) for row in await session.execute(found)}
    handed = (
        select(WorkflowAsset.workflow_id, func.string_agg(asset, literal(", ")))
        .join(Asset, Asset.id == WorkflowAsset.asset_id)
        .where(WorkflowAsset.workflow_id == any_(wanted))
        .group_by(WorkflowAsset.workflow_id)
    )
    for workflow_id, names in await session.execute(handed):
        workflows[workflow_id].assets = names
    took_part = union_all(
        select(WorkflowDecision.workflow_id, WorkflowDecision.decider_id).where(
            WorkflowDecision.workflow_id == any_(wanted)
        ),
        select(WorkflowComment.workflow_id, WorkflowComment.author_id).where(
            WorkflowComment.workflow_id == any_(wanted), WorkflowComment.deleted_at.is_(None)
        ),
    )
    for workflow_id, user_id in await session.execute(took_part):
        workflows[workflow_id].participants.add(user_id)
    return workflows


def _item(
    workflow: Workflow, kind: str | None, asset: str, requester: User, requested_for: User
) -> dict[str, object]:
    of_kind = f"{kind} × {workflow.quantity}" if workflow.quantity > 1 else kind
    return {
        "type": workflow.type,
        "subject": asset or of_kind,
        "quantity": workflow.quantity,
        "reason": workflow.reason,
        "requester": requester.name,
        # Told where it is another.
        "requested_for": requested_for.name if requested_for.id != requester.id else None,
        "expected_return_date": workflow.expected_return_date,
    }
