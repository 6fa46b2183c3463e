"""Files on their way into the store: looked into, noted, stored; and what belongs to nothing swept out."""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import IO
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.errors import Conflict
from src.integrations.file_types import content_type_of
from src.integrations.files import Files
from src.integrations.pictures import SIGNATURES, Picture, read_picture
from src.models import Attachment, UnfinishedUpload
from src.schemas.attachment import safe_file_name

UNFINISHED_FOR = timedelta(days=1)
"""How long an upload may take before its file is swept."""
SWEPT_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent, and what was found in it."""

    id: UUID
    file_name: str
    description: str | None
    content_type: str
    size: int
    sha256: str
    picture: Picture | None

    @property
    def digest(self) -> bytes:
        """What was sent, for telling whether something else is sent under the same Idempotency-Key."""
        return "\n".join((self.sha256, self.file_name, self.description or "")).encode()


def key_of(attachment_id: UUID) -> str:
    """Return the key of an attachment's file; the first part spreads them over directories."""
    return f"attachments/{attachment_id.hex[-2:]}/{attachment_id}"


def thumbnail_key_of(attachment_id: UUID) -> str:
    """Return the key of an attachment's thumbnail."""
    return f"{key_of(attachment_id)}.webp"


async def look_into(file: IO[bytes], name: str, description: str | None) -> Upload:
    """Return what a file is, by its content alone."""
    safe_name = safe_file_name(name)
    size, sha256, content_type, head = await asyncio.to_thread(_read_through, file, safe_name)
    picture = await read_picture(file.fileno()) if head.startswith(SIGNATURES) else None
    if picture is not None:
        content_type = picture.content_type
    return Upload(uuid7(), safe_name, description, content_type, size, sha256, picture)


def _read_through(file: IO[bytes], name: str) -> tuple[int, str, str, bytes]:
    size = file.seek(0, 2)
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256")  # type: ignore[arg-type]
    file.seek(0)
    head = file.read(16)
    file.seek(0)
    return size, digest.hexdigest(), content_type_of(file, name), head


async def note(session: AsyncSession, upload: Upload) -> None:
    """Note that a file is about to be stored; committed before it is, so that it cannot be left behind."""
    session.add(UnfinishedUpload(id=upload.id))
    await session.flush()


async def store(files: Files, upload: Upload, file: IO[bytes]) -> None:
    """Store a file and its thumbnail.

    Raises: Unavailable.
    """
    file.seek(0)
    await files.put(key_of(upload.id), file)
    if upload.picture is not None:
        await files.put(thumbnail_key_of(upload.id), upload.picture.thumbnail)


async def finish(session: AsyncSession, upload: Upload) -> None:
    """Take the note back, in the transaction that makes the attachment.

    Raises: Conflict (the file has been swept meanwhile).
    """
    noted = delete(UnfinishedUpload).where(UnfinishedUpload.id == upload.id).returning(UnfinishedUpload.id)
    if await session.scalar(noted) is None:
        raise Conflict("The upload took too long; send it again")


async def sweep_orphans(session: AsyncSession, files: Files, settings: Settings) -> int:
    """Remove files of uploads that were broken off and of what was deleted long ago; return of how many.

    Several may sweep at once: what one is at, the others leave out. What is broken off is done again.

    Raises: Unavailable (the store does not answer).
    """
    now = datetime.now(UTC)
    unfinished = list(
        await session.scalars(
            select(UnfinishedUpload)
            .where(UnfinishedUpload.started_at < now - UNFINISHED_FOR)
            .order_by(UnfinishedUpload.started_at)
            .limit(SWEPT_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
    )
    deleted = list(
        await session.scalars(
            select(Attachment)
            .where(
                Attachment.deleted_at < now - timedelta(days=settings.deleted_files_days),
                Attachment.purged_at.is_(None),
            )
            .order_by(Attachment.deleted_at)
            .limit(SWEPT_AT_ONCE)
            .with_for_update(key_share=True, skip_locked=True)
        )
    )
    for gone in (*(upload.id for upload in unfinished), *(attachment.id for attachment in deleted)):
        await files.delete(key_of(gone))
        await files.delete(thumbnail_key_of(gone))
    for upload in unfinished:
        await session.delete(upload)
    for attachment in deleted:
        attachment.purged_at = now
    await session.flush()
    return len(unfinished) + len(deleted)
