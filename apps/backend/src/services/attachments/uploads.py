"""Uploads: inspect, register and store files; collect the files that belong to no attachment."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import IO
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import Database, set_audit_actor
from src.errors import Conflict, Unavailable
from src.integrations.file_types import detect_content_type
from src.integrations.files import Files
from src.integrations.images import SIGNATURES, ImageInfo, read_image
from src.models import Attachment, PendingUpload, QueuedFileDeletion
from src.schemas.attachment import safe_file_name

UPLOAD_TIMEOUT = timedelta(days=1)
"""How long an upload may take before its file is collected."""
EXPIRE_BATCH_SIZE = 1000
REMOVE_BATCH_SIZE = 10
"""The number of files, each with its thumbnail, that are removed from the store at the same time."""
MAX_FAILED_BATCHES = 3
"""After this many consecutive batches of which no file was removed, the store is considered unavailable."""

ACTOR = "sams worker"
"""The audit actor that purges deleted attachments."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A received file and the properties found in its content."""

    id: UUID
    file_name: str
    description: str | None
    content_type: str
    size: int
    sha256: str
    image: ImageInfo | None

    @property
    def digest(self) -> bytes:
        """The bytes that identify a request body, to detect a reused Idempotency-Key with another body."""
        return "\n".join((self.sha256, self.file_name, self.description or "")).encode()


def file_key(attachment_id: UUID) -> str:
    """Return the store key of an attachment's file; its first part spreads files over directories."""
    return f"attachments/{attachment_id.hex[-2:]}/{attachment_id}"


def thumbnail_key(attachment_id: UUID) -> str:
    """Return the store key of an attachment's thumbnail."""
    return f"{file_key(attachment_id)}.webp"


async def inspect_file(file: IO[bytes], name: str, description: str | None) -> Upload:
    """Return the upload of a file, with the properties detected from its content."""
    safe_name = safe_file_name(name)
    size, sha256, content_type, head = await asyncio.to_thread(_read_properties, file, safe_name)
    image = await read_image(file.fileno()) if head.startswith(SIGNATURES) else None
    if image is not None:
        content_type = image.content_type
    return Upload(uuid7(), safe_name, description, content_type, size, sha256, image)


def _read_properties(file: IO[bytes], name: str) -> tuple[int, str, str, bytes]:
    """Return the size in bytes, the SHA-256, the content type and the first bytes of a file."""
    size = file.seek(0, 2)
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256")  # type: ignore[arg-type]
    file.seek(0)
    head = file.read(16)
    file.seek(0)
    return size, digest.hexdigest(), detect_content_type(file, name), head


async def register_upload(session: AsyncSession, upload: Upload) -> None:
    """Record a pending upload.

    The record is committed before the file is stored, so that a file without an attachment is always found.
    """
    session.add(PendingUpload(id=upload.id))
    await session.flush()


async def store_upload(files: Files, upload: Upload, file: IO[bytes]) -> None:
    """Store a file and, of an image, its thumbnail.

    Raises: Unavailable.
    """
    file.seek(0)
    await files.put(file_key(upload.id), file)
    if upload.image is not None:
        await files.put(thumbnail_key(upload.id), upload.image.thumbnail)


async def complete_upload(session: AsyncSession, upload: Upload) -> None:
    """Delete the pending upload, in the transaction that creates the attachment.

    Raises: Conflict (the upload has expired).
    """
    pending = delete(PendingUpload).where(PendingUpload.id == upload.id).returning(PendingUpload.id)
    if await session.scalar(pending) is None:
        raise Conflict("The upload took too long; send it again")


async def abort_upload(database: Database, files: Files, upload: Upload) -> None:
    """Remove the stored file of an upload that did not become an attachment.

    A file that the store does not remove now stays queued for the next garbage collection.
    """
    async with _audited_session(database) as session:
        pending = delete(PendingUpload).where(PendingUpload.id == upload.id)
        # If the outcome of the transaction that attaches the file is unknown, this waits for it to end.
        if await session.scalar(pending.returning(PendingUpload.id)) is None:
            return
        session.add(QueuedFileDeletion(id=upload.id))
    if await _try_remove(files, upload.id):
        await _dequeue(database, [upload.id])


# Garbage collection


async def collect_garbage(database: Database, settings: Settings, files: Files) -> int:
    """Remove the files of expired uploads and of attachments deleted long ago; return the number of files.

    A queued file belongs to no attachment and never will again. So it is harmless when several processes
    remove it, or when one is killed and another removes it once more. No transaction is open during calls to
    the store.

    Raises: Unavailable (the store does not respond, or did not remove every file).
    """
    async with _audited_session(database) as session:
        await _expire_pending_uploads(session)
    while True:
        async with _audited_session(database) as session:
            if not await _expire_deleted_attachments(session, settings):
                break
    return await _remove_queued_files(database, files)


async def _expire_pending_uploads(session: AsyncSession) -> None:
    """Queue the files of uploads that have timed out; such an upload cannot be completed any more."""
    # The record of an upload that is being completed is locked, and skipped.
    expired = (
        select(PendingUpload.id)
        .where(PendingUpload.started_at < func.now() - UPLOAD_TIMEOUT)
        .with_for_update(skip_locked=True)
    )
    removed = delete(PendingUpload).where(PendingUpload.id.in_(expired)).returning(PendingUpload.id).cte()
    await session.execute(insert(QueuedFileDeletion).from_select(["id"], select(removed.c.id)))


async def _expire_deleted_attachments(session: AsyncSession, settings: Settings) -> int:
    """Purge a batch of deleted attachments after their retention, and queue their files; return the number.

    A purged attachment cannot be restored.
    """
    expired = (
        select(Attachment.id)
        .where(
            Attachment.deleted_at < func.now() - timedelta(days=settings.deleted_files_days),
            Attachment.purged_at.is_(None),
        )
        .order_by(Attachment.deleted_at)
        .limit(EXPIRE_BATCH_SIZE)
        .with_for_update(key_share=True, skip_locked=True)
    )
    purged_ids = await session.scalars(
        update(Attachment)
        .where(Attachment.id.in_(expired))
        .values(purged_at=func.now())
        .returning(Attachment.id)
        .execution_options(synchronize_session=False)
    )
    rows = [{"id": attachment_id} for attachment_id in purged_ids]
    if rows:
        await session.execute(insert(QueuedFileDeletion), rows)
    return len(rows)


async def _remove_queued_files(database: Database, files: Files) -> int:
    removed = failed = failed_batches = 0
    last_id = UUID(int=0)
    # An unavailable store is not asked for every queued file.
    while failed_batches < MAX_FAILED_BATCHES and (batch := await _list_queued_files(database, last_id)):
        outcomes = await asyncio.gather(*(_try_remove(files, file_id) for file_id in batch))
        removed_ids = [file_id for file_id, is_removed in zip(batch, outcomes, strict=True) if is_removed]
        removed += await _dequeue(database, removed_ids)
        failed += len(batch) - len(removed_ids)
        failed_batches = 0 if removed_ids else failed_batches + 1
        last_id = batch[-1]
    if failed:
        raise Unavailable("The file store did not remove every file; the rest is retried")
    return removed


async def _list_queued_files(database: Database, after_id: UUID) -> Sequence[UUID]:
    """Return the next batch of queued files, by id."""
    async with _audited_session(database) as session:
        following = (
            select(QueuedFileDeletion.id)
            .where(QueuedFileDeletion.id > after_id)
            .order_by(QueuedFileDeletion.id)
        )
        return (await session.scalars(following.limit(REMOVE_BATCH_SIZE))).all()


async def _try_remove(files: Files, file_id: UUID) -> bool:
    """Remove a file and its thumbnail; return whether the store has removed both."""
    try:
        await files.delete(file_key(file_id))
        await files.delete(thumbnail_key(file_id))
    except Unavailable:  # the store has logged the reason
        return False
    return True


async def _dequeue(database: Database, file_ids: Sequence[UUID]) -> int:
    """Delete removed files from the queue; return the number of those that no other process has deleted."""
    async with _audited_session(database) as session:
        queued = (
            select(QueuedFileDeletion.id)
            .where(QueuedFileDeletion.id.in_(file_ids))
            .with_for_update(skip_locked=True)
        )
        deleted = (
            delete(QueuedFileDeletion)
            .where(QueuedFileDeletion.id.in_(queued))
            .returning(QueuedFileDeletion.id)
        )
        return len((await session.scalars(deleted)).all())


@asynccontextmanager
async def _audited_session(database: Database) -> AsyncIterator[AsyncSession]:
    async with database.session() as session:
        await set_audit_actor(session, actor_name=ACTOR)
        yield session
