"""Files on their way into the store: looked into, noted, stored; and what belongs to nothing swept out."""

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
from src.integrations.file_types import content_type_of
from src.integrations.files import Files
from src.integrations.images import SIGNATURES, ImageInfo, read_image
from src.models import Attachment, PendingUpload, QueuedFileDeletion
from src.schemas.attachment import safe_file_name

UNFINISHED_FOR = timedelta(days=1)
"""How long an upload may take before its file is swept."""
GIVEN_UP_AT_ONCE = 1000
REMOVED_AT_ONCE = 10
"""So many files, and as many thumbnails, the store is asked to remove at the same time."""
FAILURES_IN_A_ROW = 3
"""After so many times that it removed none of those, the store is taken to be away."""

ACTOR = "sams worker"
"""The name under which the file of what was deleted long ago is given up."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent, and what was found in it."""

    id: UUID
    file_name: str
    description: str | None
    content_type: str
    size: int
    sha256: str
    picture: ImageInfo | None

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
    picture = await read_image(file.fileno()) if head.startswith(SIGNATURES) else None
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
    session.add(PendingUpload(id=upload.id))
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
    noted = delete(PendingUpload).where(PendingUpload.id == upload.id).returning(PendingUpload.id)
    if await session.scalar(noted) is None:
        raise Conflict("The upload took too long; send it again")


async def discard(database: Database, files: Files, upload: Upload) -> None:
    """Remove the file of an upload that has been stored and did not become an attachment.

    What the store does not remove now is removed by the next sweep.
    """
    async with _recorded(database) as session:
        noted = delete(PendingUpload).where(PendingUpload.id == upload.id)
        # Where it cannot be known whether the attachment was committed, this waits until it was or was not.
        if await session.scalar(noted.returning(PendingUpload.id)) is None:
            return
        session.add(QueuedFileDeletion(id=upload.id))
    if await _is_removed(files, upload.id):
        await _strike_out(database, [upload.id])


# Sweeping


async def sweep(database: Database, files: Files, settings: Settings) -> int:
    """Remove the files of uploads that were broken off and of what was deleted long ago; return of how many.

    What becomes a file to remove belongs to nothing from then on, so it does no harm if several remove it, or
    if one is killed and another removes it once more. No transaction is open while the store answers.

    Raises: Unavailable (the store does not answer, or did not remove everything).
    """
    async with _recorded(database) as session:
        await _give_up_unfinished(session)
    while True:
        async with _recorded(database) as session:
            if not await _give_up_deleted(session, settings):
                break
    return await _remove_all(database, files)


async def _give_up_unfinished(session: AsyncSession) -> None:
    """Let what was broken off become files to remove; an upload that is still under way is refused then."""
    # Of one that is being attached in this moment the note is locked, and left out.
    old = (
        select(PendingUpload.id)
        .where(PendingUpload.started_at < func.now() - UNFINISHED_FOR)
        .with_for_update(skip_locked=True)
    )
    gone = delete(PendingUpload).where(PendingUpload.id.in_(old)).returning(PendingUpload.id).cte()
    await session.execute(insert(QueuedFileDeletion).from_select(["id"], select(gone.c.id)))


async def _give_up_deleted(session: AsyncSession, settings: Settings) -> int:
    """Let what was deleted long ago become files to remove, which is not restored then; return how many."""
    old = (
        select(Attachment.id)
        .where(
            Attachment.deleted_at < func.now() - timedelta(days=settings.deleted_files_days),
            Attachment.purged_at.is_(None),
        )
        .order_by(Attachment.deleted_at)
        .limit(GIVEN_UP_AT_ONCE)
        .with_for_update(key_share=True, skip_locked=True)
    )
    purged = await session.scalars(
        update(Attachment)
        .where(Attachment.id.in_(old))
        .values(purged_at=func.now())
        .returning(Attachment.id)
        .execution_options(synchronize_session=False)
    )
    gone = [{"id": attachment_id} for attachment_id in purged]
    if gone:
        await session.execute(insert(QueuedFileDeletion), gone)
    return len(gone)


async def _remove_all(database: Database, files: Files) -> int:
    removed = left = failures = 0
    last = UUID(int=0)
    # A store that is away is not asked for all of them.
    while failures < FAILURES_IN_A_ROW and (batch := await _to_remove(database, last)):
        done = await asyncio.gather(*(_is_removed(files, file_id) for file_id in batch))
        gone = [file_id for file_id, is_removed in zip(batch, done, strict=True) if is_removed]
        removed += await _strike_out(database, gone)
        left += len(batch) - len(gone)
        failures = 0 if gone else failures + 1
        last = batch[-1]
    if left:
        raise Unavailable("The file store did not remove everything; the rest is tried again")
    return removed


async def _to_remove(database: Database, last: UUID) -> Sequence[UUID]:
    async with _recorded(database) as session:
        following = (
            select(QueuedFileDeletion.id).where(QueuedFileDeletion.id > last).order_by(QueuedFileDeletion.id)
        )
        return (await session.scalars(following.limit(REMOVED_AT_ONCE))).all()


async def _is_removed(files: Files, file_id: UUID) -> bool:
    """Remove a file and its thumbnail; tell whether the store has done so."""
    try:
        await files.delete(key_of(file_id))
        await files.delete(thumbnail_key_of(file_id))
    except Unavailable:  # of which the log tells more
        return False
    return True


async def _strike_out(database: Database, gone: Sequence[UUID]) -> int:
    """Forget files that are gone; return how many nobody else has struck out meanwhile."""
    async with _recorded(database) as session:
        there = (
            select(QueuedFileDeletion.id)
            .where(QueuedFileDeletion.id.in_(gone))
            .with_for_update(skip_locked=True)
        )
        struck = (
            delete(QueuedFileDeletion)
            .where(QueuedFileDeletion.id.in_(there))
            .returning(QueuedFileDeletion.id)
        )
        return len((await session.scalars(struck)).all())


@asynccontextmanager
async def _recorded(database: Database) -> AsyncIterator[AsyncSession]:
    async with database.session() as session:
        await set_audit_actor(session, actor_name=ACTOR)
        yield session
