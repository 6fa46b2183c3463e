"""Receiving uploaded files: after permission checks, and to disk instead of memory."""

from collections.abc import AsyncIterator, Callable
from typing import IO, Annotated, Any, cast
from uuid import UUID

import structlog
from fastapi import Depends, Path, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from src.api.access import ReadConnectionDep, SettingsDep, audited_session, database_of
from src.api.idempotency import KEY_HEADER
from src.config import Settings
from src.errors import FieldError, PayloadTooLarge, TooManyAttachments, UnsupportedMediaType, ValidationFailed
from src.integrations.files import Files
from src.models import OwnerType
from src.schemas.attachment import UploadFields
from src.services.attachments import attachment_list, attachments, uploads
from src.services.attachments.attachment_list import AttachmentOwner
from src.services.attachments.uploads import Upload
from src.services.core import idempotency

log = structlog.get_logger(__name__)

MAX_FIELD_BYTES = 40_000
"""The size of the longest allowed description in UTF-8."""

UPLOAD_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {
                            "type": "string",
                            "format": "binary",
                            "description": "Content and name of the file.",
                        },
                        "description": {
                            "type": "string",
                            "maxLength": 10_000,
                            "description": "Description of the file.",
                        },
                    },
                    "required": ["file"],
                    "additionalProperties": False,
                }
            }
        },
    }
}
"""The form for OpenAPI. It is not declared to FastAPI, which would read the body before authentication."""


def files_of(request: Request) -> Files:
    """Return the file store of the running application."""
    return cast("Files", request.app.state.files)


async def get_files(request: Request) -> Files:
    """Return the file store of the running application; a coroutine, so that FastAPI uses no thread."""
    return files_of(request)


FilesDep = Annotated[Files, Depends(get_files)]


def upload_dependency(kind: OwnerType, allowed: Any) -> Callable[..., AsyncIterator[Upload]]:
    """Return the dependency that receives and stores a file for an owner of this type.

    The body of a request that will be refused is not read, and no transaction is open while a client sends.
    """

    async def receive(
        request: Request,
        actor: allowed,
        connection: ReadConnectionDep,
        settings: SettingsDep,
        files: FilesDep,
        owner_id: Annotated[UUID, Path(alias=f"{kind}_id")],
    ) -> AsyncIterator[Upload]:
        owner = AttachmentOwner(kind, owner_id)
        await attachment_list.require_visible(connection, actor, settings, owner)
        await attachments.ensure_can_create(connection, actor, owner)
        try:
            await attachments.ensure_capacity(connection, settings, owner)
        except TooManyAttachments:
            # A repeated request may be the one that took the last place; it gets its stored response.
            key = request.headers.get(KEY_HEADER)
            if key is None or not await idempotency.has_response(connection, actor.user_id, key):
                raise
        await connection.release()
        form = await _read_form(request)
        try:
            file, upload = await _inspect_form(settings, form)
            request.state.upload_digest = upload.digest
            async with audited_session(request, actor) as session:
                await uploads.register_upload(session, upload)
            await uploads.store_upload(files, upload, file)
            try:
                yield upload
            finally:
                await _abort_unless_attached(request, files, upload)
        finally:
            await form.close()

    return receive


async def _read_form(request: Request) -> FormData:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise UnsupportedMediaType("Send the file as `file` in multipart/form-data")
    try:
        return await request.form(max_files=1, max_fields=1, max_part_size=MAX_FIELD_BYTES)
    except HTTPException as error:
        if error.status_code == 400:
            raise ValidationFailed(f"The form cannot be parsed: {error.detail}") from error
        raise
    except ClientDisconnect as error:
        raise ValidationFailed("The client disconnected during the upload") from error


async def _inspect_form(settings: Settings, form: FormData) -> tuple[IO[bytes], Upload]:
    """Return the file of a form, and its properties.

    Raises: ValidationFailed, PayloadTooLarge.
    """
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise ValidationFailed(errors=[FieldError("/file", "missing", "A file is required")])
    if not file.size:
        raise ValidationFailed(errors=[FieldError("/file", "empty", "The file is empty")])
    if file.size > settings.max_attachment_bytes:
        raise PayloadTooLarge(f"The file must not exceed {settings.max_attachment_bytes:,} bytes")
    # Browsers send empty form fields as well.
    fields = {name: value or None for name, value in form.multi_items() if name != "file"}
    try:
        form_fields = UploadFields.model_validate(fields)
    except ValidationError as error:
        errors = [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
        raise RequestValidationError(errors, body=fields) from error
    return file.file, await uploads.inspect_file(
        file.file, _decode_file_name(file.filename), form_fields.description
    )


def _decode_file_name(encoded: str) -> str:
    """Return the original name of a file: browsers percent-encode these three characters in forms."""
    return encoded.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


async def _abort_unless_attached(request: Request, files: Files, upload: Upload) -> None:
    """Remove the file of a request that failed or was replayed; if that fails, garbage collection does it."""
    try:
        await uploads.abort_upload(database_of(request), files, upload)
    except (SQLAlchemyError, OSError) as error:
        log.warning("upload_abort_failed", upload_id=str(upload.id), error=str(error))
