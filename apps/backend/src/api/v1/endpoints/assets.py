"""Assets: the list, one by one, many at once, and what has happened to them."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query, Request, Response

from src.api.access import (
    CanReadAssets,
    CanReadEvents,
    CanWriteAssets,
    ReadConnectionDep,
    SessionDep,
    SettingsDep,
)
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import details, problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.database import RawConnection
from src.errors import (
    Conflict,
    DuplicateAssetTag,
    DuplicateSerialNumber,
    InUse,
    NotFound,
    PreconditionFailed,
    Problem,
)
from src.schemas.asset import (
    Asset,
    BulkCreate,
    BulkDelete,
    BulkRequest,
    BulkResponse,
    CreateAssetRequest,
    UpdateAssetRequest,
)
from src.schemas.common import Page, Time
from src.schemas.event import Event
from src.security import Actor
from src.services.assets import assets, bulk
from src.services.assets.asset_list import ASSETS, check_private_filters
from src.services.events import history
from src.services.lists.listing import ListQuery

router = resource("/assets")
AssetQuery = Annotated[ListQuery, Depends(list_query(ASSETS))]
EventQuery = Annotated[ListQuery, Depends(list_query(history.EVENTS))]
AsOf = Annotated[Time | None, Query(description="The asset as it was at that time")]


@router.get("", response_model=Page[Asset], openapi_extra=list_parameters(ASSETS))
async def list_assets(
    connection: ReadConnectionDep, actor: CanReadAssets, settings: SettingsDep, query: AssetQuery
) -> Response:
    """List assets; `custom_fields.<key>` with the lookups of its type filters by a custom field.

    Who does not see all asks by holder, supplier, price, order and notes only of what they hold themselves:
    with `holder_id` as their own id.
    """
    check_private_filters(query, actor)
    return JSONRowResponse(page_answer(await assets.list_assets(connection, actor, settings, query), query))


@router.post(
    "",
    status_code=201,
    response_model=Asset,
    responses=problems(DuplicateAssetTag, DuplicateSerialNumber),
)
async def create_asset(
    session: SessionDep, actor: CanWriteAssets, settings: SettingsDep, data: CreateAssetRequest
) -> Response:
    """Register an asset; without a tag it gets the next number of its category and year."""
    asset_id = await assets.create_asset(session, settings, data)
    content = await _as_it_is(session, actor, settings, asset_id)
    return resource_response(content, 201, location=f"{PREFIX}/assets/{asset_id}")


@router.post(
    "/bulk",
    response_model=BulkResponse,
    responses=problems(
        NotFound, DuplicateAssetTag, DuplicateSerialNumber, InUse, Conflict, PreconditionFailed
    ),
)
async def change_assets(
    request: Request, session: SessionDep, _actor: CanWriteAssets, settings: SettingsDep, data: BulkRequest
) -> Response:
    """Create, update and delete many assets, all or none if atomic; a dry run only tells what would be."""
    results = await bulk.change_assets(session, settings, data)
    items: list[dict[str, Any]] = []
    for index, (operation, result) in enumerate(zip(data.operations, results, strict=True)):
        if isinstance(result, Problem):
            instance = f"{PREFIX}/assets/bulk#/operations/{index}"
            told = details(result, instance, request.state.request_id)
            items.append({"index": index, "status": result.status, "id": None, "problem": told})
        else:
            done = (
                201
                if isinstance(operation, BulkCreate)
                else 204
                if isinstance(operation, BulkDelete)
                else 200
            )
            made_up = data.dry_run and isinstance(operation, BulkCreate)
            items.append({"index": index, "status": done, "id": None if made_up else result, "problem": None})
    return JSONRowResponse({"items": items})


@router.get("/by-tag/{asset_tag}", response_model=Asset, responses=problems(NotFound))
async def get_asset_by_tag(
    connection: ReadConnectionDep, actor: CanReadAssets, settings: SettingsDep, asset_tag: str
) -> Response:
    """Read the asset with a tag, whatever its case, or with a tag that it had once."""
    return resource_response(await assets.get_asset_by_tag(connection, actor, settings, asset_tag))


@router.get("/{asset_id}", response_model=Asset, responses=problems(NotFound))
async def get_asset(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    asset_id: UUID,
    as_of: AsOf = None,
) -> Response:
    """Read an asset."""
    return resource_response(await assets.get_asset(connection, actor, settings, asset_id, as_of))


@router.patch(
    "/{asset_id}",
    response_model=Asset,
    responses=problems(NotFound, PreconditionFailed, DuplicateAssetTag, DuplicateSerialNumber, Conflict),
)
async def update_asset(
    session: SessionDep,
    actor: CanWriteAssets,
    settings: SettingsDep,
    asset_id: UUID,
    data: UpdateAssetRequest,
    if_match: IfMatch,
) -> Response:
    """Change what is named of an asset."""
    await assets.update_asset(session, asset_id, data, if_match)
    return resource_response(await _as_it_is(session, actor, settings, asset_id))


@router.delete("/{asset_id}", status_code=204, responses=problems(NotFound, InUse, PreconditionFailed))
async def delete_asset(
    session: SessionDep, _actor: CanWriteAssets, asset_id: UUID, if_match: IfMatch
) -> None:
    """Delete an asset that nobody has; it can be restored."""
    await assets.delete_asset(session, asset_id, if_match)


@router.post("/{asset_id}/restore", response_model=Asset, responses=problems(NotFound, DuplicateSerialNumber))
async def restore_asset(
    session: SessionDep, actor: CanWriteAssets, settings: SettingsDep, asset_id: UUID
) -> Response:
    """Take back that an asset was deleted."""
    await assets.restore_asset(session, asset_id)
    return resource_response(await _as_it_is(session, actor, settings, asset_id))


@router.get(
    "/{asset_id}/history",
    response_model=Page[Event],
    responses=problems(NotFound),
    openapi_extra=list_parameters(history.EVENTS),
)
async def get_asset_history(
    connection: ReadConnectionDep, _actor: CanReadEvents, asset_id: UUID, query: EventQuery
) -> Response:
    """List what has happened to an asset, the newest first, also after it was deleted."""
    return JSONRowResponse(
        page_answer(await history.list_entity_events(connection, "asset", asset_id, query), query)
    )


async def _as_it_is(
    session: SessionDep, actor: Actor, settings: SettingsDep, asset_id: UUID
) -> dict[str, Any]:
    return await assets.get_asset(await RawConnection.of(session), actor, settings, asset_id)
