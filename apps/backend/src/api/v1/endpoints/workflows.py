"""Requests: ask, decide, cancel, complete, comment."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import (
    AssetNotCheckedOut,
    AssetUnavailable,
    Conflict,
    Forbidden,
    InUse,
    NotFound,
    PreconditionFailed,
    ReservationConflict,
    WorkflowNotPending,
)
from src.models import Workflow as StoredWorkflow
from src.schemas.common import Page
from src.schemas.workflow import (
    ApproveWorkflowRequest,
    CreateWorkflowRequest,
    FinishWorkflowRequest,
    RejectWorkflowRequest,
    Workflow,
    WorkflowComment,
    WorkflowDetail,
    WorkflowSummary,
    WriteCommentRequest,
)
from src.security import Actor
from src.services.lists.list_spec import ListQuery
from src.services.workflows import workflow_list, workflows
from src.services.workflows.workflow_list import COMMENTS, WORKFLOWS

router = resource("/workflows")
WorkflowQuery = Annotated[ListQuery, Depends(list_query(WORKFLOWS))]
CommentQuery = Annotated[ListQuery, Depends(list_query(COMMENTS))]
DECIDED = problems(
    NotFound,
    Forbidden,
    WorkflowNotPending,
    AssetUnavailable,
    AssetNotCheckedOut,
    ReservationConflict,
    InUse,
    Conflict,
)


@router.get("", response_model=Page[Workflow], openapi_extra=list_parameters(WORKFLOWS))
async def list_workflows(
    connection: ReadConnectionDep, actor: CanReadAssets, query: WorkflowQuery
) -> Response:
    """List requests that one may see, the newest first."""
    return JSONRowResponse(page_answer(await workflow_list.list_workflows(connection, actor, query), query))


@router.post("", status_code=201, response_model=WorkflowDetail, responses=problems(Forbidden))
async def create_workflow(session: SessionDep, actor: CanReadAssets, data: CreateWorkflowRequest) -> Response:
    """Ask for an asset, or for some of a category or model, for oneself or for somebody else."""
    workflow = await workflows.create_workflow(session, actor, data)
    return await _as_it_is(session, actor, workflow, 201)


@router.get("/summary", response_model=WorkflowSummary)
async def get_workflow_summary(session: SessionDep, actor: CanReadAssets) -> Response:
    """Count what waits for one's decision, what is open, and what was decided and not yet seen."""
    return JSONRowResponse(await workflow_list.summary(session, actor))


@router.get("/pending-my-approval", response_model=Page[Workflow], openapi_extra=list_parameters(WORKFLOWS))
async def list_workflows_pending_my_approval(
    connection: ReadConnectionDep, actor: CanReadAssets, query: WorkflowQuery
) -> Response:
    """List the requests that wait for one's own decision."""
    return JSONRowResponse(
        page_answer(await workflow_list.list_pending_my_approval(connection, actor, query), query)
    )


@router.get("/{workflow_id}", response_model=WorkflowDetail, responses=problems(NotFound))
async def get_workflow(connection: ReadConnectionDep, actor: CanReadAssets, workflow_id: UUID) -> Response:
    """Read a request with its decisions."""
    return resource_response(await workflow_list.get_workflow(connection, actor, workflow_id))


@router.post("/{workflow_id}/approve", response_model=WorkflowDetail, responses=DECIDED)
async def approve_workflow(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    data: ApproveWorkflowRequest,
) -> Response:
    """Approve; the last approval carries the request out, or is refused if that can no longer be done."""
    workflow = await workflows.approve(session, settings, actor, workflow_id, data)
    return await _as_it_is(session, actor, workflow)


@router.post("/{workflow_id}/reject", response_model=WorkflowDetail, responses=DECIDED)
async def reject_workflow(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, data: RejectWorkflowRequest
) -> Response:
    """Deny, with a reason."""
    return await _as_it_is(session, actor, await workflows.reject(session, actor, workflow_id, data.reason))


@router.post("/{workflow_id}/cancel", response_model=WorkflowDetail, responses=DECIDED)
async def cancel_workflow(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, data: FinishWorkflowRequest
) -> Response:
    """Take a request back before it is decided."""
    return await _as_it_is(session, actor, await workflows.cancel(session, actor, workflow_id, data.note))


@router.post("/{workflow_id}/complete", response_model=WorkflowDetail, responses=DECIDED)
async def complete_workflow(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, data: FinishWorkflowRequest
) -> Response:
    """Finish a rental or a maintenance."""
    return await _as_it_is(session, actor, await workflows.complete(session, actor, workflow_id, data.note))


@router.post("/{workflow_id}/acknowledge", response_model=WorkflowDetail, responses=problems(NotFound))
async def acknowledge_workflow(session: SessionDep, actor: CanReadAssets, workflow_id: UUID) -> Response:
    """Note that one has seen how one's request was decided."""
    return await _as_it_is(session, actor, await workflows.acknowledge(session, actor, workflow_id))


@router.get(
    "/{workflow_id}/comments",
    response_model=Page[WorkflowComment],
    responses=problems(NotFound),
    openapi_extra=list_parameters(COMMENTS),
)
async def list_workflow_comments(
    connection: ReadConnectionDep, actor: CanReadAssets, workflow_id: UUID, query: CommentQuery
) -> Response:
    """List what was said about a request, the oldest first."""
    page = await workflow_list.list_comments(connection, actor, workflow_id, query)
    return JSONRowResponse(page_answer(page, query))


@router.post(
    "/{workflow_id}/comments",
    status_code=201,
    response_model=WorkflowComment,
    responses=problems(NotFound),
)
async def create_workflow_comment(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, data: WriteCommentRequest
) -> Response:
    """Say something about a request."""
    said = await workflow_list.comment(session, actor, workflow_id, data)
    return resource_response(said, 201, location=f"{PREFIX}/workflows/{workflow_id}/comments/{said['id']}")


@router.get(
    "/{workflow_id}/comments/{comment_id}", response_model=WorkflowComment, responses=problems(NotFound)
)
async def get_workflow_comment(
    connection: ReadConnectionDep, actor: CanReadAssets, workflow_id: UUID, comment_id: UUID
) -> Response:
    """Read one thing that was said about a request."""
    return resource_response(await workflow_list.get_comment(connection, actor, workflow_id, comment_id))


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
    data: WriteCommentRequest,
    if_match: IfMatch,
) -> Response:
    """Change what one has said."""
    said = await workflow_list.edit_comment(session, actor, workflow_id, comment_id, data, if_match)
    return resource_response(said or {})


@router.delete(
    "/{workflow_id}/comments/{comment_id}",
    status_code=204,
    responses=problems(NotFound, Forbidden, PreconditionFailed),
)
async def delete_workflow_comment(
    session: SessionDep, actor: CanReadAssets, workflow_id: UUID, comment_id: UUID, if_match: IfMatch
) -> None:
    """Take back what one has said."""
    await workflow_list.edit_comment(session, actor, workflow_id, comment_id, None, if_match)


async def _as_it_is(
    session: SessionDep, actor: Actor, workflow: StoredWorkflow, status_code: int = 200
) -> Response:
    content = await workflow_list.get_workflow(await RawConnection.of(session), actor, workflow.id)
    location = f"{PREFIX}/workflows/{workflow.id}" if status_code == 201 else None
    return resource_response(content, status_code, location=location)
