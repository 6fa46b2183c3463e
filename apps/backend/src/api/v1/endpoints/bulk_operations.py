"""Bulk operations on the assets that a filter finds."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response

from src.api.access import CanReadAssets, CanWriteAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.listing import list_parameters, list_query, page_response, parse_filter
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import NotFound, TooManyAssets
from src.schemas.bulk_operation import BulkByFilterRequest, BulkOperation
from src.schemas.common import Page
from src.services.assets.asset_list import ASSETS, check_private_filters
from src.services.bulk_operations import bulk_operations
from src.services.bulk_operations.bulk_operations import BULK_OPERATIONS
from src.services.lists.list_spec import ListQuery

router = resource("/bulk-operations")
of_assets = resource("/assets")
BulkOperationQuery = Annotated[ListQuery, Depends(list_query(BULK_OPERATIONS))]


@of_assets.post(
    "/bulk-by-filter", status_code=202, response_model=BulkOperation, responses=problems(TooManyAssets)
)
async def bulk_change_assets_by_filter(
    request: Request,
    session: SessionDep,
    actor: CanWriteAssets,
    settings: SettingsDep,
    data: BulkByFilterRequest,
) -> Response:
    """Start a bulk operation on all assets that a filter finds, at most 100,000.

    The assets are those that the filter finds now; they are processed in the background, each with its own
    result. `Location` is the operation with its progress and problems. Check-outs, check-ins and transfers
    also need the permission `assets:assign`. With `dry_run`, the problems are found and nothing changes.
    """
    query = parse_filter(ASSETS, data.filter, "/filter")
    check_private_filters(actor, query)
    operation_id = await bulk_operations.create_bulk_operation(
        session, actor, settings, query, data, request.state.request_id
    )
    content = await bulk_operations.get_bulk_operation(await RawConnection.of(session), actor, operation_id)
    return resource_response(content, 202, location=f"{PREFIX}/bulk-operations/{operation_id}")


@router.get("", response_model=Page[BulkOperation], openapi_extra=list_parameters(BULK_OPERATIONS))
async def list_bulk_operations(
    connection: ReadConnectionDep, actor: CanReadAssets, query: BulkOperationQuery
) -> Response:
    """List bulk operations. The newest come first by default.

    Administrators see all, others those that they started.
    """
    page = await bulk_operations.list_bulk_operations(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.get("/{bulk_operation_id}", response_model=BulkOperation, responses=problems(NotFound))
async def get_bulk_operation(
    connection: ReadConnectionDep, actor: CanReadAssets, bulk_operation_id: UUID
) -> Response:
    """Get a bulk operation with its progress and problems."""
    return resource_response(await bulk_operations.get_bulk_operation(connection, actor, bulk_operation_id))
