"""Files that are sent: taken in only for whoever may send them, to disk and not into memory."""

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

from src.api.access import ReadConnectionDep, SettingsDep, database_of, recorded_session
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
"""As many letters as a description may have, in UTF-8."""

FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "description": {"type": "string", "maxLength": 10_000},
                    },
                    "required": ["file"],
                    "additionalProperties": False,
                }
            }
        },
    }
}
"""What is sent, for OpenAPI: FastAPI is not told of it, for it would read it before asking who sends it."""


def files_of(request: Request) -> Files:
    """Return the file store of the running application."""
    return cast("Files", request.app.state.files)


async def get_files(request: Request) -> Files:
    """Return the file store; a coroutine, for FastAPI sends what is none to a thread."""
    return files_of(request)


FilesDep = Annotated[Files, Depends(get_files)]


def upload_to(kind: OwnerType, allowed: Any) -> Callable[..., AsyncIterator[Upload]]:
    """Return the dependency that stores the file of a request, for something of this kind.

    Nothing is read of a request that will be refused, and no transaction waits for a slow sender.
    """

    async def receive(
        request: Request,
        actor: allowed,
        connection: ReadConnectionDep,
        settings: SettingsDep,
        files: FilesDep,
        thing_id: Annotated[UUID, Path(alias=f"{kind}_id")],
    ) -> AsyncIterator[Upload]:
        thing = AttachmentOwner(kind, thing_id)
        await attachment_list.require_visible(connection, actor, settings, thing)
        try:
            await attachments.ensure_capacity(connection, settings, thing)
        except TooManyAttachments:
            # Sent again, it may be what took the last place, and is answered as before.
            key = request.headers.get(KEY_HEADER)
            if key is None or not await idempotency.has_response(connection, actor.user_id, key):
                raise
        await connection.release()
        form = await _form(request)
        try:
            file, upload = await _look_into(settings, form)
            request.state.upload_digest = upload.digest
            async with recorded_session(request, actor) as session:
                await uploads.register_upload(session, upload)
            await uploads.store_upload(files, upload, file)
            try:
                yield upload
            finally:
                await _discard_unless_attached(request, files, upload)
        finally:
            await form.close()

    return receive


async def _form(request: Request) -> FormData:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise UnsupportedMediaType("Send multipart/form-data, with the file as `file`")
    try:
        return await request.form(max_files=1, max_fields=1, max_part_size=MAX_FIELD_BYTES)
    except HTTPException as error:
        if error.status_code == 400:
            raise ValidationFailed(f"The form cannot be read: {error.detail}") from error
        raise
    except ClientDisconnect as error:
        raise ValidationFailed("The upload was broken off") from error


async def _look_into(settings: Settings, form: FormData) -> tuple[IO[bytes], Upload]:
    """Return the file of a form, and what it is.

    Raises: ValidationFailed, PayloadTooLarge.
    """
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise ValidationFailed(errors=[FieldError("/file", "missing", "A file is required")])
    if not file.size:
        raise ValidationFailed(errors=[FieldError("/file", "empty", "The file is empty")])
    if file.size > settings.max_attachment_bytes:
        raise PayloadTooLarge(f"A file may have at most {settings.max_attachment_bytes:,} bytes")
    # A form sends what was left empty as well.
    fields = {name: value or None for name, value in form.multi_items() if name != "file"}
    try:
        told = UploadFields.model_validate(fields)
    except ValidationError as error:
        errors = [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
        raise RequestValidationError(errors, body=fields) from error
    return file.file, await uploads.inspect_file(file.file, _name_of(file.filename), told.description)


def _name_of(sent: str) -> str:
    """Return the name of a file as it was before it was sent: browsers write these three in percent signs."""
    return sent.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


async def _discard_unless_attached(request: Request, files: Files, upload: Upload) -> None:
    """Remove the file of a request that was refused or answered as before; else a sweep does it later."""
    try:
        await uploads.abort_upload(database_of(request), files, upload)
    except (SQLAlchemyError, OSError) as error:
        log.warning("upload_not_discarded", upload_id=str(upload.id), error=str(error))
