"""Workflows: request assets, approve, reject, cancel, complete and comment."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.config import Settings
from src.errors import (
    AssetNotCheckedOut,
    AssetOutOfService,
    AssetUnavailable,
    Conflict,
    Forbidden,
    InUse,
    NotFound,
    PreconditionFailed,
    ReservationConflict,
    ReturnDatePassed,
    StatusHolderMismatch,
    WorkflowNotPending,
)
from src.models import Workflow as StoredWorkflow
from src.schemas.common import Page
from src.schemas.workflow import (
    ApprovalPreview,
    ApproveWorkflowRequest,
    CommentRequest,
    CreateWorkflowRequest,
    PreviewWorkflowRequest,
    RejectWorkflowRequest,
    Workflow,
    WorkflowComment,
    WorkflowDetail,
    WorkflowNoteRequest,
    WorkflowSummary,
)
from src.security import Actor
from src.services.lists.list_spec import ListQuery
from src.services.workflows import comments, previews, workflow_details, workflow_list, workflows
from src.services.workflows.comments import COMMENTS
from src.services.workflows.workflow_list import WORKFLOWS

router = resource("/workflows")
WorkflowQuery = Annotated[ListQuery, Depends(list_query(WORKFLOWS))]
CommentQuery = Annotated[ListQuery, Depends(list_query(COMMENTS))]
DECISION_PROBLEMS = problems(
    NotFound,
    Forbidden,
    WorkflowNotPending,
    AssetUnavailable,
    AssetNotCheckedOut,
    ReservationConflict,
    StatusHolderMismatch,
    ReturnDatePassed,
    AssetOutOfService,
    InUse,
    Conflict,
)


@router.get("", response_model=Page[Workflow], openapi_extra=list_parameters(WORKFLOWS))
async def list_workflows(
    connection: ReadConnectionDep, actor: CanReadAssets, query: WorkflowQuery
) -> Response:
    """List workflows. The newest come first by default.

    Employees see their own requests and those that they decide or decided on.
    """
    page = await workflow_list.list_workflows(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.post(
    "", status_code=201, response_model=WorkflowDetail, responses=problems(Forbidden, AssetOutOfService)
)
async def create_workflow(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, data: CreateWorkflowRequest
) -> Response:
    """Create a workflow.

    It requests an asset, or a quantity of a category or model, for yourself or another user."""
    workflow = await workflows.create_workflow(session, actor, settings, data)
    return await _read_back(session, actor, settings, workflow, 201)


@router.post("/preview", response_model=ApprovalPreview, responses=problems(Forbidden))
async def preview_workflow(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, data: PreviewWorkflowRequest
) -> Response:
    """Preview who would decide on a request, which is not created.

    The checks are those of `POST /workflows`, without the reason, the quantity and the dates."""
    return JSONRowResponse(await previews.preview_workflow(session, actor, settings, data))


@router.get("/summary", response_model=WorkflowSummary)
async def get_workflow_summary(session: SessionDep, actor: CanReadAssets) -> Response:
    """Get the counts of workflows that need your attention."""
    return JSONRowResponse(await workflow_list.get_summary(session, actor))


@router.get("/pending-my-approval", response_model=Page[Workflow], openapi_extra=list_parameters(WORKFLOWS))
async def list_workflows_pending_my_approval(
    connection: ReadConnectionDep, actor: CanReadAssets, query: WorkflowQuery
) -> Response:
    """List the workflows that await your decision. The newest come first by default."""
    page = await workflow_list.list_pending_my_approval(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.get("/{workflow_id}", response_model=WorkflowDetail, responses=problems(NotFound))
async def get_workflow(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, workflow_id: UUID
) -> Response:
    """Get a workflow with its decisions, its next approvers and its assets.

    `blocked_by` states why the request could not be carried out now.
    """
    return resource_response(
        await workflow_details.get_workflow_details(session, actor, settings, workflow_id)
    )


@router.post("/{workflow_id}/approve", response_model=WorkflowDetail, responses=DECISION_PROBLEMS)
async def approve_workflow(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    data: ApproveWorkflowRequest,
) -> Response:
    """Approve the current step of a workflow.

    The approval of the last step executes the workflow; it fails if that is no longer possible. A request
    that starts later reserves the assets, and the check-out of the reservations completes it.
    """
    workflow = await workflows.approve(session, actor, settings, workflow_id, data)
    return await _read_back(session, actor, settings, workflow)


@router.post("/{workflow_id}/reject", response_model=WorkflowDetail, responses=DECISION_PROBLEMS)
async def reject_workflow(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    data: RejectWorkflowRequest,
) -> Response:
    """Reject a workflow with a reason."""
    rejected = await workflows.reject(session, actor, workflow_id, data.reason)
    return await _read_back(session, actor, settings, rejected)


@router.post("/{workflow_id}/cancel", response_model=WorkflowDetail, responses=DECISION_PROBLEMS)
async def cancel_workflow(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    data: WorkflowNoteRequest,
) -> Response:
    """Cancel a pending workflow, or an approved one with assets that are reserved and not handed out."""
    cancelled = await workflows.cancel(session, actor, workflow_id, data.note)
    return await _read_back(session, actor, settings, cancelled)


@router.post("/{workflow_id}/complete", response_model=WorkflowDetail, responses=DECISION_PROBLEMS)
async def complete_workflow(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    data: WorkflowNoteRequest,
) -> Response:
    """Complete an approved workflow.

    A rental is checked in; a maintenance is finished."""
    completed = await workflows.complete(session, actor, settings, workflow_id, data.note)
    return await _read_back(session, actor, settings, completed)


@router.post("/{workflow_id}/acknowledge", response_model=WorkflowDetail, responses=problems(NotFound))
async def acknowledge_workflow(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, workflow_id: UUID
) -> Response:
    """Acknowledge the decision on your request."""
    acknowledged = await workflows.acknowledge(session, actor, workflow_id)
    return await _read_back(session, actor, settings, acknowledged)


@router.get(
    "/{workflow_id}/comments",
    response_model=Page[WorkflowComment],
    responses=problems(NotFound),
    openapi_extra=list_parameters(COMMENTS),
)
async def list_workflow_comments(
    connection: ReadConnectionDep, actor: CanReadAssets, workflow_id: UUID, query: CommentQuery
) -> Response:
    """List the comments on a workflow. The oldest come first by default."""
    page = await comments.list_comments(connection, actor, workflow_id, query)
    return JSONRowResponse(page_response(page, query))


@router.post(
    "/{workflow_id}/comments",
    status_code=201,
    response_model=WorkflowComment,
    responses=problems(NotFound),
)
async def create_workflow_comment(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, data: CommentRequest
) -> Response:
    """Comment on a workflow."""
    comment = await comments.create_comment(session, actor, workflow_id, data)
    location = f"{PREFIX}/workflows/{workflow_id}/comments/{comment['id']}"
    return resource_response(comment, 201, location=location)


@router.get(
    "/{workflow_id}/comments/{comment_id}", response_model=WorkflowComment, responses=problems(NotFound)
)
async def get_workflow_comment(
    connection: ReadConnectionDep, actor: CanReadAssets, workflow_id: UUID, comment_id: UUID
) -> Response:
    """Get a comment on a workflow."""
    return resource_response(await comments.get_comment(connection, actor, workflow_id, comment_id))


@router.patch(
    "/{workflow_id}/comments/{comment_id}",
    response_model=WorkflowComment,
    responses=problems(NotFound, Forbidden, PreconditionFailed),
)
async def update_workflow_comment(
    session: SessionDep,
    actor: CanReadAssets,
    workflow_id: UUID,
    comment_id: UUID,
    data: CommentRequest,
    if_match: IfMatch,
) -> Response:
    """Update a comment. Only its author and administrators can do this."""
    comment = await comments.update_comment(session, actor, workflow_id, comment_id, data, if_match)
    return resource_response(comment)


@router.delete(
    "/{workflow_id}/comments/{comment_id}",
    status_code=204,
    responses=problems(NotFound, Forbidden, PreconditionFailed),
)
async def delete_workflow_comment(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, comment_id: UUID, if_match: IfMatch
) -> None:
    """Delete a comment. Only its author and administrators can do this."""
    await comments.delete_comment(session, actor, workflow_id, comment_id, if_match)


async def _read_back(
    session: SessionDep,
    actor: Actor,
    settings: Settings,
    workflow: StoredWorkflow,
    status_code: int = 200,
) -> Response:
    content = await workflow_details.get_workflow_details(session, actor, settings, workflow.id)
    location = f"{PREFIX}/workflows/{workflow.id}" if status_code == 201 else None
    return resource_response(content, status_code, location=location)
