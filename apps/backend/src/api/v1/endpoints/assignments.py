"""Assignments: check out, check in and transfer assets, singly or in bulk."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from src import models
from src.api.access import CanAssignAssets, CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problem_details, problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import (
    AmbiguousCode,
    AssetNotCheckedOut,
    AssetUnavailable,
    AssignmentOverlap,
    Conflict,
    ExtensionPending,
    InUse,
    NotFound,
    PreconditionFailed,
    Problem,
    ReferenceDeleted,
    ReservationConflict,
    ReturnDatePassed,
    StatusHolderMismatch,
)
from src.schemas.assignment import (
    AssetSelection,
    Assignment,
    BulkCheckInRequest,
    BulkCheckInResponse,
    BulkCheckOutRequest,
    BulkCheckOutResponse,
    CheckInRequest,
    CheckOutRequest,
    ExtendAssignmentRequest,
    TransferRequest,
    UpdateAssignmentRequest,
)
from src.schemas.common import Page
from src.schemas.workflow import ExtensionResponse
from src.security import Actor
from src.services.assignments import assignment_list, assignments, periods, tags
from src.services.assignments.assignment_list import ASSIGNMENTS
from src.services.core.batch import Result, require_all
from src.services.custom_fields import custom_fields
from src.services.lists.list_spec import ListQuery
from src.services.workflows import extensions, workflow_details

router = resource("/assignments")
of_assets = resource("/assets")
AssignmentQuery = Annotated[ListQuery, Depends(list_query(ASSIGNMENTS))]


@router.get("", response_model=Page[Assignment], openapi_extra=list_parameters(ASSIGNMENTS))
async def list_assignments(
    connection: ReadConnectionDep, actor: CanReadAssets, query: AssignmentQuery
) -> Response:
    """List assignments. The latest check-outs come first by default.

    Employees see their own.

    For example, `open=true` lists the current assignments, and `overdue=true` those past their due date.
    """
    page = await assignment_list.list_assignments(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.get("/{assignment_id}", response_model=Assignment, responses=problems(NotFound))
async def get_assignment(
    connection: ReadConnectionDep, actor: CanReadAssets, assignment_id: UUID
) -> Response:
    """Get an assignment."""
    return resource_response(await assignment_list.get_assignment(connection, actor, assignment_id))


@router.patch("/{assignment_id}", response_model=Assignment, responses=problems(NotFound, PreconditionFailed))
async def update_assignment(
    session: SessionDep,
    actor: CanAssignAssets,
    assignment_id: UUID,
    data: UpdateAssignmentRequest,
    if_match: IfMatch,
) -> Response:
    """Correct the note and the custom fields of an assignment, also after its end."""
    await custom_fields.update_entity(session, models.Assignment, assignment_id, data, if_match)
    connection = await RawConnection.of(session)
    return resource_response(await assignment_list.get_assignment(connection, actor, assignment_id))


@router.post(
    "/{assignment_id}/extend",
    response_model=ExtensionResponse,
    responses={
        201: {"model": ExtensionResponse, "description": "The request of the holder awaits approval."},
        **problems(NotFound, ExtensionPending, AssetNotCheckedOut, ReservationConflict, ReturnDatePassed),
    },
)
async def extend_assignment(
    session: SessionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    assignment_id: UUID,
    data: ExtendAssignmentRequest,
) -> Response:
    """Extend the due date of an assignment.

    With the permission `assets:assign` it is extended at once (200). Else the holder requests it: a workflow
    of type `extension` awaits approval (201). A reservation of the asset in between is 409
    `reservation_conflict`, with `latest_due_at`.
    """
    workflow = await extensions.extend(session, actor, settings, assignment_id, data)
    connection = await RawConnection.of(session)
    content: dict[str, Any] = {
        "assignment": await assignment_list.get_assignment(connection, actor, assignment_id),
        "workflow": None,
    }
    if workflow is None:
        return JSONRowResponse(content)
    content["workflow"] = await workflow_details.get_workflow_details(session, actor, settings, workflow.id)
    return JSONRowResponse(content, 201, {"Location": f"{PREFIX}/workflows/{workflow.id}"})


@of_assets.post(
    "/check-out",
    response_model=BulkCheckOutResponse,
    responses=problems(
        NotFound,
        ReferenceDeleted,
        AmbiguousCode,
        AssetUnavailable,
        AssignmentOverlap,
        ReservationConflict,
        StatusHolderMismatch,
    ),
)
async def check_out_assets(
    request: Request, session: SessionDep, _actor: CanAssignAssets, data: BulkCheckOutRequest
) -> Response:
    """Check out several assets to one holder, by ids or scanned tags.

    Each asset succeeds or fails on its own, unless `atomic` is true.
    """
    found = await _find_assets(session, data)
    results = await _check_out(session, _ids(found), data)
    return await _bulk_response(session, request, data, found, results, 201)


@of_assets.post(
    "/check-in",
    response_model=BulkCheckInResponse,
    responses=problems(
        NotFound, ReferenceDeleted, AmbiguousCode, AssetNotCheckedOut, StatusHolderMismatch, InUse, Conflict
    ),
)
async def check_in_assets(
    request: Request, session: SessionDep, _actor: CanAssignAssets, data: BulkCheckInRequest
) -> Response:
    """Check in several assets, by ids or scanned tags.

    Each asset succeeds or fails on its own, unless `atomic` is true.
    """
    found = await _find_assets(session, data)
    results = await assignments.check_in(session, _ids(found), data)
    return await _bulk_response(session, request, data, found, results, 200)


@of_assets.post(
    "/{asset_id}/check-out",
    status_code=201,
    response_model=Assignment,
    responses=problems(
        NotFound, AssetUnavailable, AssignmentOverlap, ReservationConflict, StatusHolderMismatch
    ),
)
async def check_out_asset(
    session: SessionDep, actor: CanAssignAssets, asset_id: UUID, data: CheckOutRequest
) -> Response:
    """Check out an asset to a user, a location or another asset."""
    [result] = await _check_out(session, [asset_id], data)
    return await _created_response(session, actor, result)


@of_assets.post(
    "/{asset_id}/transfer",
    status_code=201,
    response_model=Assignment,
    responses=problems(
        NotFound, AssetNotCheckedOut, AssignmentOverlap, ReservationConflict, StatusHolderMismatch, Conflict
    ),
)
async def transfer_asset(
    session: SessionDep, actor: CanAssignAssets, asset_id: UUID, data: TransferRequest
) -> Response:
    """Transfer a checked-out asset to another holder in one step."""
    return await _created_response(session, actor, await assignments.transfer(session, asset_id, data))


@of_assets.post(
    "/{asset_id}/check-in",
    response_model=Assignment,
    responses=problems(NotFound, AssetNotCheckedOut, StatusHolderMismatch, InUse, Conflict),
)
async def check_in_asset(
    session: SessionDep, actor: CanAssignAssets, asset_id: UUID, data: CheckInRequest
) -> Response:
    """Check in an asset."""
    [result] = await assignments.check_in(session, [asset_id], data)
    if isinstance(result, Problem):
        raise result
    return resource_response(
        await assignment_list.get_assignment(await RawConnection.of(session), actor, result)
    )


async def _check_out(
    session: AsyncSession, asset_ids: Sequence[UUID | None], data: CheckOutRequest
) -> list[Result]:
    if data.checked_in_at is not None:
        return await periods.record_past_periods(session, asset_ids, data)
    return await assignments.check_out(session, asset_ids, data)


async def _created_response(session: AsyncSession, actor: Actor, result: Result) -> Response:
    if isinstance(result, Problem):
        raise result
    content = await assignment_list.get_assignment(await RawConnection.of(session), actor, result)
    return resource_response(content, 201, location=f"{PREFIX}/assignments/{result}")


async def _find_assets(session: AsyncSession, data: AssetSelection) -> Sequence[Result]:
    return data.asset_ids or await tags.find_asset_ids(session, data.asset_tags)


def _ids(found: Sequence[Result]) -> list[UUID | None]:
    return [each if isinstance(each, UUID) else None for each in found]


async def _bulk_response(
    session: AsyncSession,
    request: Request,
    data: AssetSelection,
    found: Sequence[Result],
    results: Sequence[Result],
    success_status: int,
) -> Response:
    # A tag that was not found, or is ambiguous, is reported as such.
    results = [
        each if isinstance(each, Problem) else result for each, result in zip(found, results, strict=True)
    ]
    results = await tags.report_deleted(session, data.asset_ids, data.asset_tags, results)
    field = "asset_ids" if data.asset_ids else "asset_tags"
    if data.atomic:
        require_all(results, f"/{field}")
    items: list[dict[str, Any]] = []
    for index, (asset_id, result) in enumerate(zip(_ids(found), results, strict=True)):
        problem = (
            problem_details(result, f"#/{field}/{index}", request.state.request_id)
            if isinstance(result, Problem)
            else None
        )
        items.append(
            {
                "index": index,
                "status": result.status if isinstance(result, Problem) else success_status,
                "asset_id": asset_id,
                "asset_tag": data.asset_tags[index] if data.asset_tags else None,
                "assignment_id": None if problem else result,
                "problem": problem,
            }
        )
    return JSONRowResponse({"items": items})
