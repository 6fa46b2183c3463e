"""Assets."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Path, Query, Request, Response

from src.api.access import (
    CanReadAssets,
    CanReadEvents,
    CanWriteAssets,
    ReadConnectionDep,
    SessionDep,
    SettingsDep,
)
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problem_details, problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, REFERENCE_PROBLEMS, resource
from src.database import RawConnection
from src.errors import (
    AmbiguousCode,
    Conflict,
    DuplicateAssetTag,
    DuplicateSerialNumber,
    InUse,
    LocationFollowsParent,
    NotFound,
    PreconditionFailed,
    Problem,
    StatusHolderMismatch,
)
from src.schemas.asset import (
    Asset,
    BulkAssetRequest,
    BulkAssetResponse,
    BulkCreate,
    BulkDelete,
    CreateAssetRequest,
    UpdateAssetRequest,
)
from src.schemas.common import Page, Time
from src.schemas.event import Event, Moment
from src.security import Actor
from src.services.assets import assets, bulk
from src.services.assets.asset_list import ASSETS, check_private_filters
from src.services.events import history
from src.services.lists.list_spec import ListQuery

router = resource("/assets")
AssetQuery = Annotated[ListQuery, Depends(list_query(ASSETS))]
EventQuery = Annotated[ListQuery, Depends(list_query(history.EVENTS))]
MomentQuery = Annotated[ListQuery, Depends(list_query(history.MOMENTS))]
AssetTagInPath = Annotated[
    str, Path(description="Asset tag or old asset number, such as `SRS-11-2024-0001`.")
]
AsOf = Annotated[
    Time | None,
    Query(description="Return the asset as of this time in the past, such as `2024-01-31T09:00:00+09:00`."),
]


@router.get("", response_model=Page[Asset], openapi_extra=list_parameters(ASSETS))
async def list_assets(
    connection: ReadConnectionDep, actor: CanReadAssets, settings: SettingsDep, query: AssetQuery
) -> Response:
    """List assets.

    `status` filters by the code of the status, `status_kind` by its kind. `free=true` lists the assets of
    kind `available` that have no holder and no reservation at present. `custom_fields.<key>` filters by
    a custom field, with the lookups of its type. Employees see the assets that they hold and those that
    they can request; they can filter and sort by holder, supplier, price, order and notes only with
    `holder_id` set to their own id.
    """
    check_private_filters(actor, query)
    return JSONRowResponse(page_response(await assets.list_assets(connection, actor, settings, query), query))


@router.post(
    "",
    status_code=201,
    response_model=Asset,
    responses=problems(DuplicateAssetTag, DuplicateSerialNumber),
)
async def create_asset(
    session: SessionDep, actor: CanWriteAssets, settings: SettingsDep, data: CreateAssetRequest
) -> Response:
    """Create an asset. Without `asset_tag` it gets the next tag of its category and year."""
    asset_id = await assets.create_asset(session, settings, data)
    content = await _read_back(session, actor, settings, asset_id)
    return resource_response(content, 201, location=f"{PREFIX}/assets/{asset_id}")


@router.post(
    "/bulk",
    response_model=BulkAssetResponse,
    responses=problems(
        NotFound,
        DuplicateAssetTag,
        DuplicateSerialNumber,
        LocationFollowsParent,
        InUse,
        StatusHolderMismatch,
        Conflict,
        PreconditionFailed,
    ),
)
async def bulk_change_assets(
    request: Request,
    session: SessionDep,
    _actor: CanWriteAssets,
    settings: SettingsDep,
    data: BulkAssetRequest,
) -> Response:
    """Create, update and delete assets in bulk.

    If `atomic`, all operations succeed or none is executed. With `dry_run`, the results are returned and
    nothing changes.
    """
    results = await bulk.bulk_change_assets(session, settings, data)
    items: list[dict[str, Any]] = []
    for index, (operation, result) in enumerate(zip(data.operations, results, strict=True)):
        if isinstance(result, Problem):
            instance = f"{PREFIX}/assets/bulk#/operations/{index}"
            problem = problem_details(result, instance, request.state.request_id)
            items.append({"index": index, "status": result.status, "id": None, "problem": problem})
        else:
            is_create = isinstance(operation, BulkCreate)
            status_code = 201 if is_create else 204 if isinstance(operation, BulkDelete) else 200
            # In a dry run the new asset's id is rolled back with it.
            asset_id = None if data.dry_run and is_create else result
            items.append({"index": index, "status": status_code, "id": asset_id, "problem": None})
    return JSONRowResponse({"items": items})


@router.get("/by-tag/{asset_tag}", response_model=Asset, responses=problems(NotFound, AmbiguousCode))
async def get_asset_by_tag(
    connection: ReadConnectionDep, actor: CanReadAssets, settings: SettingsDep, asset_tag: AssetTagInPath
) -> Response:
    """Get an asset by its asset tag or old asset number.

    Case, kinds of dashes, full-width letters and invisible characters are ignored. An old number that several
    assets share is refused with these assets as `candidates`."""
    return resource_response(await assets.get_asset_by_tag(connection, actor, settings, asset_tag))


@router.get("/{asset_id}", response_model=Asset, responses=problems(NotFound))
async def get_asset(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    asset_id: UUID,
    as_of: AsOf = None,
) -> Response:
    """Get an asset."""
    return resource_response(await assets.get_asset(connection, actor, settings, asset_id, as_of))


@router.patch(
    "/{asset_id}",
    response_model=Asset,
    responses=problems(
        NotFound,
        PreconditionFailed,
        DuplicateAssetTag,
        DuplicateSerialNumber,
        LocationFollowsParent,
        InUse,
        StatusHolderMismatch,
        Conflict,
    ),
)
async def update_asset(
    session: SessionDep,
    actor: CanWriteAssets,
    settings: SettingsDep,
    asset_id: UUID,
    data: UpdateAssetRequest,
    if_match: IfMatch,
) -> Response:
    """Update an asset. Fields that are not sent stay unchanged; null clears a field.

    Assets that are checked out to this asset move with it; their own location cannot be changed.
    """
    await assets.update_asset(session, asset_id, data, if_match)
    return resource_response(await _read_back(session, actor, settings, asset_id))


@router.delete("/{asset_id}", status_code=204, responses=problems(NotFound, InUse, PreconditionFailed))
async def delete_asset(
    session: SessionDep, _actor: CanWriteAssets, asset_id: UUID, if_match: IfMatch
) -> None:
    """Delete an asset that is not checked out. It can be restored.

    Its reservations, requests and scheduled maintenances end.
    """
    await assets.delete_asset(session, asset_id, if_match)


@router.post(
    "/{asset_id}/restore",
    response_model=Asset,
    responses=problems(NotFound, DuplicateSerialNumber, *REFERENCE_PROBLEMS),
)
async def restore_asset(
    session: SessionDep, actor: CanWriteAssets, settings: SettingsDep, asset_id: UUID
) -> Response:
    """Restore a deleted asset."""
    await assets.restore_asset(session, asset_id)
    return resource_response(await _read_back(session, actor, settings, asset_id))


@router.get(
    "/{asset_id}/history",
    response_model=Page[Event],
    responses=problems(NotFound),
    openapi_extra=list_parameters(history.EVENTS),
)
async def get_asset_history(
    connection: ReadConnectionDep, _actor: CanReadEvents, asset_id: UUID, query: EventQuery
) -> Response:
    """List the events of an asset. The newest come first by default. The asset may be deleted."""
    return JSONRowResponse(
        page_response(await history.list_entity_events(connection, "asset", asset_id, query), query)
    )


@router.get(
    "/{asset_id}/moments",
    response_model=Page[Moment],
    responses=problems(NotFound),
    openapi_extra=list_parameters(history.MOMENTS),
)
async def list_asset_moments(
    connection: ReadConnectionDep, _actor: CanReadEvents, asset_id: UUID, query: MomentQuery
) -> Response:
    """List the times at which an asset changed.

    The newest come first by default. Read the asset `as_of` such a time to see it as after the change. The
    asset may be deleted."""
    return JSONRowResponse(
        page_response(await history.list_moments(connection, "asset", asset_id, query), query)
    )


async def _read_back(
    session: SessionDep, actor: Actor, settings: SettingsDep, asset_id: UUID
) -> dict[str, Any]:
    return await assets.get_asset(await RawConnection.of(session), actor, settings, asset_id)
