"""Attachments of assets, workflows and maintenances: upload, download, update, delete and restore."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Response

from src.api.access import (
    CanReadAssets,
    CanWriteAssets,
    ReadConnectionDep,
    SessionDep,
    SettingsDep,
)
from src.api.downloads import RESPONSES, Download, IfNoneMatch, Range, file_response
from src.api.etag import IfMatch
from src.api.listing import list_parameters, list_query, page_response
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
from src.services.lists.list_spec import ListQuery

router = resource("/attachments")

AttachmentQuery = Annotated[ListQuery, Depends(list_query(ATTACHMENTS))]


# The attachments of one owner


def _owner_router(owner_type: OwnerType, can_create: Any) -> APIRouter:
    """Return the router that lists and creates the attachments of assets, workflows or maintenances."""
    router = resource(f"/{owner_type}s")
    path = f"/{{{owner_type}_id}}/attachments"
    noun = f"{'an' if owner_type is OwnerType.ASSET else 'a'} {owner_type}"
    id_in_path = Annotated[UUID, Path(alias=f"{owner_type}_id")]
    received_upload = Annotated[Upload, Depends(upload_dependency(owner_type, can_create))]

    @router.get(
        path,
        name=f"list_{owner_type}_attachments",
        description=f"List the attachments of {noun}. The newest come first by default.",
        response_model=Page[Attachment],
        responses=problems(NotFound),
        openapi_extra=list_parameters(ATTACHMENTS),
    )
    async def list_owner_attachments(
        connection: ReadConnectionDep,
        actor: CanReadAssets,
        settings: SettingsDep,
        owner_id: id_in_path,
        query: AttachmentQuery,
    ) -> Response:
        owner = AttachmentOwner(owner_type, owner_id)
        page = await attachment_list.list_owner_attachments(connection, actor, settings, owner, query)
        return JSONRowResponse(page_response(page, query))

    @router.post(
        path,
        name=f"create_{owner_type}_attachment",
        description=f"Upload a file and attach it to {noun}.",
        status_code=201,
        response_model=Attachment,
        responses=problems(NotFound, Forbidden, TooManyAttachments, Conflict),
        openapi_extra=UPLOAD_FORM,
    )
    async def create_owner_attachment(
        session: SessionDep,
        actor: can_create,
        settings: SettingsDep,
        owner_id: id_in_path,
        upload: received_upload,
    ) -> Response:
        owner = AttachmentOwner(owner_type, owner_id)
        await attachments.create_attachment(session, actor, settings, owner, upload)
        return await _read_back(session, actor, upload.id, 201)

    return router


of_assets = _owner_router(OwnerType.ASSET, CanWriteAssets)
# Every user who may see a workflow may attach files to it.
of_workflows = _owner_router(OwnerType.WORKFLOW, CanReadAssets)
# The service lets users who may assign assets attach files to maintenances, and reporters of their faults.
of_maintenances = _owner_router(OwnerType.MAINTENANCE, CanReadAssets)


# All attachments


@router.get("", response_model=Page[Attachment], openapi_extra=list_parameters(ATTACHMENTS))
async def list_attachments(
    connection: ReadConnectionDep, actor: CanReadAssets, query: AttachmentQuery
) -> Response:
    """List all attachments visible to you. The newest come first by default."""
    return JSONRowResponse(
        page_response(await attachment_list.list_attachments(connection, actor, query), query)
    )


@router.get("/{attachment_id}", response_model=Attachment, responses=problems(NotFound))
async def get_attachment(
    connection: ReadConnectionDep, actor: CanReadAssets, attachment_id: UUID
) -> Response:
    """Get the metadata of an attachment."""
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
    byte_range: Range = None,
) -> Response:
    """Download the file of an attachment.

    Images have the `Content-Disposition` `inline`, all other files `attachment`."""
    found = await attachment_list.get_attachment(connection, actor, attachment_id)
    download = Download(
        key=uploads.file_key(attachment_id),
        etag=found["sha256"],
        name=found["file_name"],
        inline_media_type=found["content_type"] if found["is_image"] else None,
        size=found["size"],
    )
    await connection.release()  # the store may be slow
    return await file_response(files, download, if_none_match, byte_range)


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
    """Download the thumbnail of an image.

    It is a WebP of at most 512 by 512 pixels. Returns 404 if the attachment is not an image."""
    found = await attachment_list.get_attachment(connection, actor, attachment_id)
    if not found["is_image"]:
        raise NotFound("This attachment is not an image")
    download = Download(
        key=uploads.thumbnail_key(attachment_id),
        etag=f"{found['sha256']}-thumbnail",
        name=f"{found['file_name']}.webp",
        inline_media_type=THUMBNAIL_TYPE,
    )
    await connection.release()
    return await file_response(files, download, if_none_match)


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
    """Update the file name or the description of an attachment.

    Requires the permission to change the asset or the maintenance. The attachments of a workflow can be
    changed by the user who uploaded them and by administrators.
    """
    await attachments.update_attachment(session, actor, attachment_id, data, if_match)
    return await _read_back(session, actor, attachment_id)


@router.delete(
    "/{attachment_id}", status_code=204, responses=problems(NotFound, Forbidden, PreconditionFailed)
)
async def delete_attachment(
    session: SessionDep, actor: CanReadAssets, attachment_id: UUID, if_match: IfMatch
) -> None:
    """Delete an attachment. It can be restored until its file is purged after the retention period."""
    await attachments.delete_attachment(session, actor, attachment_id, if_match)


@router.post(
    "/{attachment_id}/restore",
    response_model=Attachment,
    responses=problems(NotFound, FileMissing, Forbidden, TooManyAttachments),
)
async def restore_attachment(
    session: SessionDep, actor: CanReadAssets, settings: SettingsDep, attachment_id: UUID
) -> Response:
    """Restore a deleted attachment."""
    await attachments.restore_attachment(session, actor, settings, attachment_id)
    return await _read_back(session, actor, attachment_id)


async def _read_back(
    session: SessionDep, actor: Actor, attachment_id: UUID, status_code: int = 200
) -> Response:
    content = await attachment_list.get_attachment(await RawConnection.of(session), actor, attachment_id)
    location = f"{PREFIX}/attachments/{attachment_id}" if status_code == 201 else None
    return resource_response(content, status_code, location=location)
