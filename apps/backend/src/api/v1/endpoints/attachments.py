"""Files and pictures of assets, requests and maintenance: sent, given out, renamed, deleted."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Response

from src.api.access import (
    CanAssignAssets,
    CanReadAssets,
    CanWriteAssets,
    ReadConnectionDep,
    SessionDep,
    SettingsDep,
)
from src.api.downloads import RESPONSES, Download, IfNoneMatch, Range, file_response
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_answer
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.api.uploads import UPLOAD_FORM, FilesDep, upload_dependency
from src.database import RawConnection
from src.errors import (
    Conflict,
    FileMissing,
    Forbidden,
    NotFound,
    PreconditionFailed,
    TooManyAttachments,
)
from src.integrations.images import THUMBNAIL_TYPE
from src.models import OwnerType
from src.schemas.attachment import Attachment, UpdateAttachmentRequest
from src.schemas.common import Page
from src.security import Actor
from src.services.attachments import attachment_list, attachments, uploads
from src.services.attachments.attachment_list import ATTACHMENTS, AttachmentOwner
from src.services.attachments.uploads import Upload
from src.services.lists.listing import ListQuery

router = resource("/attachments")
of_assets = resource("/assets")
of_workflows = resource("/workflows")
of_maintenances = resource("/maintenances")

AttachmentQuery = Annotated[ListQuery, Depends(list_query(ATTACHMENTS))]
ToAsset = Annotated[Upload, Depends(upload_dependency(OwnerType.ASSET, CanWriteAssets))]
ToWorkflow = Annotated[Upload, Depends(upload_dependency(OwnerType.WORKFLOW, CanReadAssets))]
ToMaintenance = Annotated[Upload, Depends(upload_dependency(OwnerType.MAINTENANCE, CanAssignAssets))]

LISTED: dict[str, Any] = {
    "response_model": Page[Attachment],
    "responses": problems(NotFound),
    "openapi_extra": list_parameters(ATTACHMENTS),
}
CREATED: dict[str, Any] = {
    "status_code": 201,
    "response_model": Attachment,
    "responses": problems(NotFound, TooManyAttachments, Conflict),
    "openapi_extra": UPLOAD_FORM,
}


# Of one thing


@of_assets.get("/{asset_id}/attachments", **LISTED)
async def list_asset_attachments(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    asset_id: UUID,
    query: AttachmentQuery,
) -> Response:
    """List the files of an asset, the newest first."""
    thing = AttachmentOwner(OwnerType.ASSET, asset_id)
    return JSONRowResponse(
        page_answer(
            await attachment_list.list_attachments_of(connection, actor, settings, thing, query), query
        )
    )


@of_assets.post("/{asset_id}/attachments", **CREATED)
async def create_asset_attachment(
    session: SessionDep, actor: CanWriteAssets, settings: SettingsDep, asset_id: UUID, upload: ToAsset
) -> Response:
    """Attach a file or a picture to an asset."""
    await attachments.add(session, actor, settings, AttachmentOwner(OwnerType.ASSET, asset_id), upload)
    return await _as_it_is(session, actor, upload.id, 201)


@of_workflows.get("/{workflow_id}/attachments", **LISTED)
async def list_workflow_attachments(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    workflow_id: UUID,
    query: AttachmentQuery,
) -> Response:
    """List the files of a request, the newest first."""
    thing = AttachmentOwner(OwnerType.WORKFLOW, workflow_id)
    return JSONRowResponse(
        page_answer(
            await attachment_list.list_attachments_of(connection, actor, settings, thing, query), query
        )
    )


@of_workflows.post("/{workflow_id}/attachments", **CREATED)
async def create_workflow_attachment(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, workflow_id: UUID, upload: ToWorkflow
) -> Response:
    """Attach a file or a picture to a request: one's own, or one that one decides on."""
    await attachments.add(session, actor, settings, AttachmentOwner(OwnerType.WORKFLOW, workflow_id), upload)
    return await _as_it_is(session, actor, upload.id, 201)


@of_maintenances.get("/{maintenance_id}/attachments", **LISTED)
async def list_maintenance_attachments(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    settings: SettingsDep,
    maintenance_id: UUID,
    query: AttachmentQuery,
) -> Response:
    """List the files of a piece of work, the newest first."""
    thing = AttachmentOwner(OwnerType.MAINTENANCE, maintenance_id)
    return JSONRowResponse(
        page_answer(
            await attachment_list.list_attachments_of(connection, actor, settings, thing, query), query
        )
    )


@of_maintenances.post("/{maintenance_id}/attachments", **CREATED)
async def create_maintenance_attachment(
    session: SessionDep,
    actor: CanAssignAssets,
    settings: SettingsDep,
    maintenance_id: UUID,
    upload: ToMaintenance,
) -> Response:
    """Attach a file or a picture to a piece of work."""
    await attachments.add(
        session, actor, settings, AttachmentOwner(OwnerType.MAINTENANCE, maintenance_id), upload
    )
    return await _as_it_is(session, actor, upload.id, 201)


# All


@router.get("", response_model=Page[Attachment], openapi_extra=list_parameters(ATTACHMENTS))
async def list_attachments(
    connection: ReadConnectionDep, actor: CanReadAssets, query: AttachmentQuery
) -> Response:
    """List the files that one may see, the newest first."""
    return JSONRowResponse(
        page_answer(await attachment_list.list_attachments(connection, actor, query), query)
    )


@router.get("/{attachment_id}", response_model=Attachment, responses=problems(NotFound))
async def get_attachment(
    connection: ReadConnectionDep, actor: CanReadAssets, attachment_id: UUID
) -> Response:
    """Read what is known of a file."""
    return resource_response(await attachment_list.get_attachment(connection, actor, attachment_id))


@router.get(
    "/{attachment_id}/content",
    response_class=Response,
    responses={**problems(NotFound, FileMissing), **RESPONSES},
)
async def get_attachment_content(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    files: FilesDep,
    attachment_id: UUID,
    if_none_match: IfNoneMatch = None,
    wanted_range: Range = None,
) -> Response:
    """Get the file itself: a picture to show, anything else to save."""
    found = await attachment_list.get_attachment(connection, actor, attachment_id)
    wanted = Download(
        key=uploads.key_of(attachment_id),
        etag=found["sha256"],
        name=found["file_name"],
        inline_media_type=found["content_type"] if found["is_image"] else None,
        size=found["size"],
    )
    await connection.release()  # the store may take its time
    return await file_response(files, wanted, if_none_match, wanted_range)


@router.get(
    "/{attachment_id}/thumbnail",
    response_class=Response,
    responses={**problems(NotFound, FileMissing), **RESPONSES},
)
async def get_attachment_thumbnail(
    connection: ReadConnectionDep,
    actor: CanReadAssets,
    files: FilesDep,
    attachment_id: UUID,
    if_none_match: IfNoneMatch = None,
) -> Response:
    """Get a picture in at most 512 pixels by 512; 404 of what is no picture."""
    found = await attachment_list.get_attachment(connection, actor, attachment_id)
    if not found["is_image"]:
        raise NotFound("This is no picture")
    wanted = Download(
        key=uploads.thumbnail_key_of(attachment_id),
        etag=f"{found['sha256']}-thumbnail",
        name=f"{found['file_name']}.webp",
        inline_media_type=THUMBNAIL_TYPE,
    )
    await connection.release()
    return await file_response(files, wanted, if_none_match)


@router.patch(
    "/{attachment_id}",
    response_model=Attachment,
    responses=problems(NotFound, Forbidden, PreconditionFailed),
)
async def update_attachment(
    session: SessionDep,
    actor: CanReadAssets,
    attachment_id: UUID,
    data: UpdateAttachmentRequest,
    if_match: IfMatch,
) -> Response:
    """Rename or describe a file; who may change what it is attached to may, of a request who sent it."""
    await attachments.update(session, actor, attachment_id, data, if_match)
    return await _as_it_is(session, actor, attachment_id)


@router.delete(
    "/{attachment_id}", status_code=204, responses=problems(NotFound, Forbidden, PreconditionFailed)
)
async def delete_attachment(
    session: SessionDep, actor: CanReadAssets, attachment_id: UUID, if_match: IfMatch
) -> None:
    """Delete a file; for a time it can be restored."""
    await attachments.delete(session, actor, attachment_id, if_match)


@router.post(
    "/{attachment_id}/restore",
    response_model=Attachment,
    responses=problems(NotFound, FileMissing, Forbidden, TooManyAttachments),
)
async def restore_attachment(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, attachment_id: UUID
) -> Response:
    """Take back that a file was deleted."""
    await attachments.restore(session, actor, settings, attachment_id)
    return await _as_it_is(session, actor, attachment_id)


async def _as_it_is(
    session: SessionDep, actor: Actor, attachment_id: UUID, status_code: int = 200
) -> Response:
    content = await attachment_list.get_attachment(await RawConnection.of(session), actor, attachment_id)
    location = f"{PREFIX}/attachments/{attachment_id}" if status_code == 201 else None
    return resource_response(content, status_code, location=location)
