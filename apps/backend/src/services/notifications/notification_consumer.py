"""Notification drafts from committed events: workflows here, assets in `asset_notifications`."""

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


async def notify_of_events(session: AsyncSession, settings: Settings, events: Sequence[Event]) -> None:
    """Notify the users that events concern, except the actor of each event."""
    drafts = await drafts_of(session, events)
    await notify(session, settings, drafts)


async def drafts_of(session: AsyncSession, events: Sequence[Event]) -> list[NotificationDraft]:
    """Return the drafts of events."""
    workflows = await _workflow_drafts(session, events)
    # A recipient of "your request was approved" does not get "an asset was checked out to you" as well.
    notified = {
        (event.transaction_id, draft.user_id)
        for event, draft in workflows
        if draft.kind != NotificationKind.WORKFLOW_CANCELLED
    }
    others = await asset_notifications.drafts_of(session, events)
    return [
        *(draft for _, draft in workflows),
        *(draft for event, draft in others if (event.transaction_id, draft.user_id) not in notified),
    ]


# Workflows


async def _workflow_drafts(
    session: AsyncSession, events: Sequence[Event]
) -> list[tuple[Event, NotificationDraft]]:
    """Return the drafts of events of workflows and of their comments, each with its event."""
    relevant = [
        event
        for event in events
        if event.entity_type == "workflow" and (event.actor_id is not None or _is_cancelled(event))
    ]
    commented = [event for event in events if event.action == "workflow_comment.created"]
    comments = await _existing_comments(session, commented)
    ids = {event.entity_id for event in relevant} | {comment.workflow_id for comment in comments.values()}
    if not ids:
        return []
    workflows = await _load_workflows(session, ids)
    approvers = await approvals.approvers(session, [context.workflow for context in workflows.values()])
    drafts: list[tuple[Event, NotificationDraft]] = []

    def add_drafts(
        event: Event,
        kind: NotificationKind,
        context: "_WorkflowContext",
        recipients: Collection[UUID],
        **more: object,
    ) -> None:
        item = {**context.item, "actor": event.actor_name if event.actor_id else None, **more}
        own = (context.workflow.requester_id, context.workflow.requested_for_id)
        drafts.extend(
            (
                event,
                NotificationDraft(
                    kind, user_id, "workflow", context.workflow.id, item, is_own=user_id in own
                ),
            )
            for user_id in sorted(set(recipients) - {event.actor_id})
        )

    for event in relevant:
        context = workflows[event.entity_id]
        step = {
            "step": context.workflow.step + 1,
            "step_count": len(context.workflow.steps),
            "missing_exchange_rate": _currency_pair(context.workflow.missing_exchange_rate),
            "actor": None,
        }
        before, state = _change(event, "state")
        own = {context.workflow.requester_id, context.workflow.requested_for_id}
        if state == WorkflowState.PENDING or (state is None and "step" in event.changes):
            # The approvers of a step that is over by now have nothing to do.
            is_current = context.workflow.state == WorkflowState.PENDING and (
                context.workflow.step == _change(event, "step")[1]
            )
            if is_current:
                recipients = approvers[context.workflow.id]
                add_drafts(event, NotificationKind.WORKFLOW_APPROVAL_REQUESTED, context, recipients, **step)
        elif state == WorkflowState.COMPLETED and before == WorkflowState.APPROVED:
            add_drafts(event, NotificationKind.WORKFLOW_COMPLETED, context, own, note=event.note)
        elif state in DECIDED:
            approved = state != WorkflowState.REJECTED
            decided = {
                "approved": approved,
                "note": event.note,
                "assets": context.assets if approved else None,
            }
            add_drafts(event, NotificationKind.WORKFLOW_DECIDED, context, own, **decided)
        elif state == WorkflowState.CANCELLED:
            # The end of an asset or reservation cancels approved requests too; their approvers have decided.
            decided_by = context.participants if before == WorkflowState.APPROVED else set()
            recipients = own | approvers[context.workflow.id] | decided_by
            add_drafts(event, NotificationKind.WORKFLOW_CANCELLED, context, recipients, note=event.note)
    for event in commented:
        if (comment := comments.get(event.entity_id)) is not None:
            context = workflows[comment.workflow_id]
            recipients = {
                context.workflow.requester_id,
                context.workflow.requested_for_id,
                *context.participants,
            }
            if context.workflow.state == WorkflowState.PENDING:
                recipients |= approvers[context.workflow.id]
            add_drafts(event, NotificationKind.WORKFLOW_COMMENTED, context, recipients, comment=comment.text)
    return drafts


def _is_cancelled(event: Event) -> bool:
    """Return whether an event cancelled a workflow, as no-shows do without an actor."""
    return "id" not in event.changes and _change(event, "state")[1] == WorkflowState.CANCELLED


def _change(event: Event, field: str) -> tuple[Any, Any]:
    """Return the old and the new value of a field, or None twice."""
    change = event.changes.get(field)
    return (change[0], change[1]) if isinstance(change, list) else (None, None)


async def _existing_comments(
    session: AsyncSession, commented: Sequence[Event]
) -> dict[UUID, WorkflowComment]:
    """Return the created comments that are not deleted, by id."""
    ids = [event.entity_id for event in commented]
    if not ids:
        return {}
    found = select(WorkflowComment).where(
        WorkflowComment.id == any_(literal(ids, ARRAY(Uuid))), WorkflowComment.deleted_at.is_(None)
    )
    return {comment.id: comment for comment in await session.scalars(found)}


class _WorkflowContext:
    """A workflow with its template values, the assets it was fulfilled with, and its participants."""

    def __init__(self, workflow: Workflow, item: Mapping[str, object]) -> None:
        self.workflow = workflow
        self.item = item
        self.assets: str | None = None
        self.participants: set[UUID] = set()


async def _load_workflows(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, _WorkflowContext]:
    """Return workflows with their context, by id."""
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
    workflows = {row[0].id: _WorkflowContext(row[0], _item(*row)) for row in await session.execute(found)}
    fulfilled = (
        select(WorkflowAsset.workflow_id, func.string_agg(asset, literal(", ")))
        .join(Asset, Asset.id == WorkflowAsset.asset_id)
        .where(WorkflowAsset.workflow_id == any_(wanted))
        .group_by(WorkflowAsset.workflow_id)
    )
    for workflow_id, names in await session.execute(fulfilled):
        workflows[workflow_id].assets = names
    participants = union_all(
        select(WorkflowDecision.workflow_id, WorkflowDecision.decider_id).where(
            WorkflowDecision.workflow_id == any_(wanted)
        ),
        select(WorkflowComment.workflow_id, WorkflowComment.author_id).where(
            WorkflowComment.workflow_id == any_(wanted), WorkflowComment.deleted_at.is_(None)
        ),
    )
    for workflow_id, user_id in await session.execute(participants):
        workflows[workflow_id].participants.add(user_id)
    return workflows


def _currency_pair(missing: Mapping[str, object] | None) -> str | None:
    """Return the currencies of a missing exchange rate, such as `USD/KRW`."""
    return None if missing is None else f"{missing['currency']}/{missing['rule_currency']}"


def _item(
    workflow: Workflow, kind: str | None, asset: str, requester: User, requested_for: User
) -> dict[str, object]:
    requested = f"{kind} × {workflow.quantity}" if workflow.quantity > 1 else kind
    return {
        "type": workflow.type,
        "subject": asset or requested,
        "quantity": workflow.quantity,
        "reason": workflow.reason or None,
        "requester": requester.name,
        # Null if the requester asks for themselves.
        "requested_for": requested_for.name if requested_for.id != requester.id else None,
        "expected_return_date": workflow.expected_return_date,
        "due_at": workflow.due_at,
    }
