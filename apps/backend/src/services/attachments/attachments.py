"""Attachments: added, changed, deleted and restored."""

from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import FileMissing, Forbidden, NotFound, TooManyAttachments
from src.models import Asset, Attachment, Entity, Maintenance, OwnerType, Workflow
from src.schemas.attachment import UpdateAttachmentRequest
from src.schemas.common import ATTACHMENTS_PATH as ADDRESS
from src.security import Actor, Permission, Role
from src.services.attachments import uploads
from src.services.attachments.attachment_list import AttachmentOwner, get_attachment
from src.services.attachments.uploads import Upload
from src.services.core import entities
from src.services.lists.row_mapper import current_table

MODELS: Final[dict[OwnerType, type[Entity]]] = {
    OwnerType.ASSET: Asset,
    OwnerType.WORKFLOW: Workflow,
    OwnerType.MAINTENANCE: Maintenance,
}

KEPT_PER_ALLOWED: Final = 3
"""How many files are kept for each that a thing may have, counting those that were deleted.

So all can be exchanged twice while the deleted ones are kept. Without a bound, whoever adds and deletes again
and again would fill the disk.
"""


# Adding


async def refuse_unless_room(connection: RawConnection, settings: Settings, thing: AttachmentOwner) -> None:
    """Make sure that a thing can have one more file.

    Raises: TooManyAttachments.
    """
    count = await _count(connection, thing)
    _refuse_if_full(settings, count)
    if count.present + count.deleted >= KEPT_PER_ALLOWED * settings.max_attachments:
        kept_for = timedelta(days=settings.deleted_files_days)
        raise TooManyAttachments(
            f"Besides {count.present} attachments it has {count.deleted} deleted ones, whose files are kept"
            f" for {kept_for.days} days. Restore one of those, or add this when the first of them is gone,"
            f" after {count.first_deleted_at + kept_for:%Y-%m-%d}"
        )


async def add(
    session: AsyncSession, actor: Actor, settings: Settings, thing: AttachmentOwner, upload: Upload
) -> Attachment:
    """Attach a file that has been stored.

    Raises: NotFound, TooManyAttachments, Conflict (the upload took too long).
    """
    # Locked, so that of two files that come at once for the last place one is refused.
    await entities.get_for_update(session, MODELS[thing.kind], thing.id)
    await refuse_unless_room(await RawConnection.of(session), settings, thing)
    await uploads.finish(session, upload)
    attachment = Attachment(
        id=upload.id,
        uploaded_by_id=actor.user_id,
        file_name=upload.file_name,
        description=upload.description,
        content_type=upload.content_type,
        size=upload.size,
        sha256=upload.sha256,
        width=upload.picture and upload.picture.width,
        height=upload.picture and upload.picture.height,
        **{f"{thing.kind}_id": thing.id},
    )
    session.add(attachment)
    await session.flush()
    return attachment


def _refuse_if_full(settings: Settings, count: "_Count") -> None:
    if count.present >= settings.max_attachments:
        raise TooManyAttachments(
            f"It has {count.present} attachments; {settings.max_attachments} are allowed"
        )


class _Count(NamedTuple):
    """How many files of a thing are in the store."""

    present: int
    deleted: int
    first_deleted_at: datetime


def _counting(kind: OwnerType) -> CompiledStatement:
    table = current_table(Attachment)
    is_deleted = table.c.deleted_at.is_not(None)
    return CompiledStatement(
        select(
            func.count().filter(~is_deleted),
            func.count().filter(is_deleted),
            func.min(table.c.deleted_at),
        ).where(table.c[f"{kind}_id"] == bindparam("thing_id"), table.c.purged_at.is_(None))
    )


_COUNTS = {kind: _counting(kind) for kind in OwnerType}


async def _count(connection: RawConnection, thing: AttachmentOwner) -> _Count:
    [row] = await connection.fetch(_COUNTS[thing.kind], {"thing_id": thing.id})
    return _Count(*row)


# Changing


async def update(
    session: AsyncSession,
    actor: Actor,
    attachment_id: UUID,
    data: UpdateAttachmentRequest,
    if_version: int | None,
) -> None:
    """Change what is named.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    attachment = await _to_change(session, actor, attachment_id, if_version)
    await entities.apply_changes(session, attachment, data.model_dump(exclude_unset=True))


async def delete(session: AsyncSession, actor: Actor, attachment_id: UUID, if_version: int | None) -> None:
    """Mark an attachment as deleted; an asset whose picture it is has none any more.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    attachment = await _to_change(session, actor, attachment_id, if_version)
    attachment.deleted_at = datetime.now(UTC)
    await session.flush()
    if attachment.asset_id is not None:
        asset = await session.get_one(Asset, attachment.asset_id)
        if asset.image_url == f"{ADDRESS}/{attachment_id}/content":
            await entities.apply_changes(session, asset, {"image_url": None})


async def restore(session: AsyncSession, actor: Actor, settings: Settings, attachment_id: UUID) -> None:
    """Take a deletion back.

    Raises: NotFound, Forbidden, FileMissing (it was removed for good), TooManyAttachments.
    """
    found = await session.get(Attachment, attachment_id)
    # Whoever does not see all is only told of what they put there themselves.
    if found is None or not (actor.sees_all or found.uploaded_by_id == actor.user_id):
        raise NotFound
    thing = _thing_of(found)
    await entities.get_for_update(session, MODELS[thing.kind], thing.id)
    _refuse_if_full(settings, await _count(await RawConnection.of(session), thing))
    attachment = await entities.get_for_update(session, Attachment, attachment_id, deleted=True)
    _refuse_unless_allowed(actor, attachment)
    if attachment.purged_at is not None:
        raise FileMissing(f"The file was removed for good on {attachment.purged_at:%Y-%m-%d}")
    attachment.deleted_at = None
    await session.flush()


async def _to_change(
    session: AsyncSession, actor: Actor, attachment_id: UUID, if_version: int | None
) -> Attachment:
    """Return an attachment that somebody may change, locked behind what it is attached to."""
    await get_attachment(await RawConnection.of(session), actor, attachment_id)
    found = await session.get_one(Attachment, attachment_id)
    thing = _thing_of(found)
    await entities.get_for_update(session, MODELS[thing.kind], thing.id)
    attachment = await entities.get_for_update(session, Attachment, attachment_id, if_version=if_version)
    _refuse_unless_allowed(actor, attachment)
    return attachment


def _thing_of(attachment: Attachment) -> AttachmentOwner:
    for kind in OwnerType:
        if (thing_id := getattr(attachment, f"{kind}_id")) is not None:
            return AttachmentOwner(kind, thing_id)
    raise ValueError("An attachment belongs to something")  # as its table demands


def _refuse_unless_allowed(actor: Actor, attachment: Attachment) -> None:
    """Make sure that somebody may change an attachment: with what it is attached to, or as its sender.

    Raises: Forbidden.
    """
    match _thing_of(attachment).kind:
        case OwnerType.ASSET:
            allowed = actor.may(Permission.ASSETS_WRITE)
        case OwnerType.MAINTENANCE:
            allowed = actor.may(Permission.ASSETS_ASSIGN)
        case OwnerType.WORKFLOW:
            allowed = actor.user_id == attachment.uploaded_by_id or actor.role is Role.ADMIN
    if not allowed:
        raise Forbidden
