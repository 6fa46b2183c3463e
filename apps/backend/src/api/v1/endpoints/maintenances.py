"""Maintenances: schedule, start, finish and cancel work on assets."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import CanAssignAssets, CanReadAssets, ReadConnectionDep, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, REFERENCE_PROBLEMS, resource
from src.database import RawConnection
from src.errors import AssetOutOfService, Conflict, NotFound, PreconditionFailed
from src.schemas.common import Page
from src.schemas.maintenance import (
    CreateMaintenanceRequest,
    FinishMaintenanceRequest,
    Maintenance,
    UpdateMaintenanceRequest,
)
from src.security import Actor
from src.services.lists.list_spec import ListQuery
from src.services.maintenances import maintenance_list, maintenances
from src.services.maintenances.maintenance_list import MAINTENANCES

router = resource("/maintenances")
MaintenanceQuery = Annotated[ListQuery, Depends(list_query(MAINTENANCES))]


@router.get("", response_model=Page[Maintenance], openapi_extra=list_parameters(MAINTENANCES))
async def list_maintenances(
    connection: ReadConnectionDep, actor: CanReadAssets, query: MaintenanceQuery
) -> Response:
    """List maintenances.

    The newest come first by default. Employees see those of the assets that they hold.
    """
    page = await maintenance_list.list_maintenances(connection, actor, query)
    return JSONRowResponse(page_response(page, query))


@router.post("", status_code=201, response_model=Maintenance, responses=problems(AssetOutOfService))
async def create_maintenance(
    session: SessionDep, actor: CanAssignAssets, settings: SettingsDep, data: CreateMaintenanceRequest
) -> Response:
    """Schedule a maintenance of an asset, or record a completed one.

    With `finished_at` the maintenance is recorded as completed: the status of the asset stays, and a
    recurring maintenance is scheduled again.
    """
    maintenance = await maintenances.create_maintenance(session, settings, data)
    return await _read_back(session, actor, maintenance.id, 201)


@router.get("/{maintenance_id}", response_model=Maintenance, responses=problems(NotFound))
async def get_maintenance(
    connection: ReadConnectionDep, actor: CanReadAssets, maintenance_id: UUID
) -> Response:
    """Get a maintenance."""
    return resource_response(await maintenance_list.get_maintenance(connection, actor, maintenance_id))


@router.patch(
    "/{maintenance_id}", response_model=Maintenance, responses=problems(NotFound, PreconditionFailed)
)
async def update_maintenance(
    session: SessionDep,
    actor: CanAssignAssets,
    maintenance_id: UUID,
    data: UpdateMaintenanceRequest,
    if_match: IfMatch,
) -> Response:
    """Update a maintenance. Fields that are not sent stay unchanged; null clears a field."""
    await maintenances.update_maintenance(session, maintenance_id, data, if_match)
    return await _read_back(session, actor, maintenance_id)


@router.delete(
    "/{maintenance_id}", status_code=204, responses=problems(NotFound, Conflict, PreconditionFailed)
)
async def delete_maintenance(
    session: SessionDep, _actor: CanAssignAssets, maintenance_id: UUID, if_match: IfMatch
) -> None:
    """Delete a maintenance that is not in progress. It can be restored."""
    await maintenances.delete_maintenance(session, maintenance_id, if_match)


@router.post(
    "/{maintenance_id}/restore",
    response_model=Maintenance,
    responses=problems(NotFound, AssetOutOfService, *REFERENCE_PROBLEMS),
)
async def restore_maintenance(session: SessionDep, actor: CanAssignAssets, maintenance_id: UUID) -> Response:
    """Restore a deleted maintenance."""
    await maintenances.restore_maintenance(session, maintenance_id)
    return await _read_back(session, actor, maintenance_id)


@router.post(
    "/{maintenance_id}/start",
    response_model=Maintenance,
    responses=problems(NotFound, Conflict, AssetOutOfService),
)
async def start_maintenance(session: SessionDep, actor: CanAssignAssets, maintenance_id: UUID) -> Response:
    """Start a scheduled maintenance. The asset is unavailable until the maintenance ends."""
    await maintenances.start(session, maintenance_id)
    return await _read_back(session, actor, maintenance_id)


@router.post("/{maintenance_id}/finish", response_model=Maintenance, responses=problems(NotFound, Conflict))
async def finish_maintenance(
    session: SessionDep,
    actor: CanAssignAssets,
    settings: SettingsDep,
    maintenance_id: UUID,
    data: FinishMaintenanceRequest,
) -> Response:
    """Finish a maintenance in progress.

    The asset gets its previous status back. A recurring maintenance is scheduled again, on the next day of
    its recurrence in the future, unless its asset is retired, lost or deleted.
    """
    await maintenances.finish(session, settings, maintenance_id, data)
    return await _read_back(session, actor, maintenance_id)


@router.post("/{maintenance_id}/cancel", response_model=Maintenance, responses=problems(NotFound, Conflict))
async def cancel_maintenance(session: SessionDep, actor: CanAssignAssets, maintenance_id: UUID) -> Response:
    """Cancel a maintenance that is scheduled or in progress.

    If it was in progress, the asset gets its previous status back.
    """
    await maintenances.cancel(session, maintenance_id)
    return await _read_back(session, actor, maintenance_id)


async def _read_back(
    session: SessionDep, actor: Actor, maintenance_id: UUID, status_code: int = 200
) -> Response:
    content = await maintenance_list.get_maintenance(await RawConnection.of(session), actor, maintenance_id)
    location = f"{PREFIX}/maintenances/{maintenance_id}" if status_code == 201 else None
    return resource_response(content, status_code, location=location)
