"""Create, update, delete and restore attachments."""

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
from src.schemas.common import ATTACHMENTS_PATH
from src.security import Actor, Permission, Role
from src.services.attachments import uploads
from src.services.attachments.attachment_list import AttachmentOwner, get_attachment, require_visible
from src.services.attachments.uploads import Upload
from src.services.core import entities
from src.services.lists.row_mapper import current_table
from src.services.maintenances.fault_reports import has_reported

OWNER_MODELS: Final[dict[OwnerType, type[Entity]]] = {
    OwnerType.ASSET: Asset,
    OwnerType.WORKFLOW: Workflow,
    OwnerType.MAINTENANCE: Maintenance,
}

STORED_FILES_FACTOR: Final = 3
"""The maximum number of stored files of an owner, deleted ones included, as a multiple of `max_attachments`.

All attachments can be replaced twice while the deleted ones are retained. Without this limit, a user who adds
and deletes files repeatedly could fill the disk.
"""


# Create


async def ensure_can_create(connection: RawConnection, actor: Actor, owner: AttachmentOwner) -> None:
    """Ensure that an actor who sees the owner may attach files to it.

    To maintenances, users who may assign assets attach files, and users who reported the fault while the
    maintenance is open. The permission to attach files to assets is that of the endpoint.

    Raises: Forbidden.
    """
    if owner.type is not OwnerType.MAINTENANCE or actor.has_permission(Permission.ASSETS_ASSIGN):
        return
    if not await has_reported(connection, actor, owner.id):
        raise Forbidden("Only the reporter of the fault and users who may assign assets can attach files")


async def ensure_capacity(connection: RawConnection, settings: Settings, owner: AttachmentOwner) -> None:
    """Ensure that an owner can have one more attachment.

    Raises: TooManyAttachments.
    """
    counts = await _count_files(connection, owner)
    _ensure_below_limit(settings, counts)
    if counts.current + counts.deleted >= STORED_FILES_FACTOR * settings.max_attachments:
        retention = timedelta(days=settings.deleted_files_days)
        raise TooManyAttachments(
            f"{counts.current} attachments and {counts.deleted} deleted ones are stored; deleted files are"
            f" kept for {retention.days} days. Restore a deleted attachment, or try again when the first of"
            f" them is purged, after {counts.first_deleted_at + retention:%Y-%m-%d}"
        )


async def create_attachment(
    session: AsyncSession, actor: Actor, settings: Settings, owner: AttachmentOwner, upload: Upload
) -> Attachment:
    """Attach a stored upload to its owner.

    Raises: NotFound, TooManyAttachments, Conflict (the upload took too long).
    """
    # The lock on the owner makes concurrent uploads count each other.
    await entities.get_for_update(session, OWNER_MODELS[owner.type], owner.id)
    await ensure_capacity(await RawConnection.of(session), settings, owner)
    await uploads.complete_upload(session, upload)
    attachment = Attachment(
        id=upload.id,
        uploaded_by_id=actor.user_id,
        file_name=upload.file_name,
        description=upload.description,
        content_type=upload.content_type,
        size=upload.size,
        sha256=upload.sha256,
        width=upload.image and upload.image.width,
        height=upload.image and upload.image.height,
        **{f"{owner.type}_id": owner.id},
    )
    session.add(attachment)
    await session.flush()
    return attachment


def _ensure_below_limit(settings: Settings, counts: "_FileCounts") -> None:
    if counts.current >= settings.max_attachments:
        raise TooManyAttachments(
            f"{counts.current} files are attached; at most {settings.max_attachments} are allowed"
        )


class _FileCounts(NamedTuple):
    """The numbers of files that the store has for one owner."""

    current: int
    deleted: int
    first_deleted_at: datetime


def _count_statement(owner_type: OwnerType) -> CompiledStatement:
    table = current_table(Attachment)
    is_deleted = table.c.deleted_at.is_not(None)
    return CompiledStatement(
        select(
            func.count().filter(~is_deleted),
            func.count().filter(is_deleted),
            func.min(table.c.deleted_at),
        ).where(table.c[f"{owner_type}_id"] == bindparam("owner_id"), table.c.purged_at.is_(None))
    )


_COUNT_STATEMENTS = {owner_type: _count_statement(owner_type) for owner_type in OwnerType}


async def _count_files(connection: RawConnection, owner: AttachmentOwner) -> _FileCounts:
    [row] = await connection.fetch(_COUNT_STATEMENTS[owner.type], {"owner_id": owner.id})
    return _FileCounts(*row)


# Update, delete and restore


async def update_attachment(
    session: AsyncSession,
    actor: Actor,
    attachment_id: UUID,
    data: UpdateAttachmentRequest,
    if_version: int | None,
) -> None:
    """Update the given fields of an attachment.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    attachment = await _get_for_change(session, actor, attachment_id, if_version)
    await entities.apply_changes(session, attachment, data.model_dump(exclude_unset=True))


async def delete_attachment(
    session: AsyncSession, actor: Actor, attachment_id: UUID, if_version: int | None
) -> None:
    """Mark an attachment as deleted, and clear the `image_url` of its asset if it refers to the attachment.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    attachment = await _get_for_change(session, actor, attachment_id, if_version)
    attachment.deleted_at = datetime.now(UTC)
    await session.flush()
    if attachment.asset_id is not None:
        asset = await session.get_one(Asset, attachment.asset_id)
        if asset.image_url == f"{ATTACHMENTS_PATH}/{attachment_id}/content":
            await entities.apply_changes(session, asset, {"image_url": None})


async def restore_attachment(
    session: AsyncSession, actor: Actor, settings: Settings, attachment_id: UUID
) -> None:
    """Restore a deleted attachment.

    Raises: NotFound, Forbidden, FileMissing (the file has been purged), TooManyAttachments.
    """
    found = await session.get(Attachment, attachment_id)
    # Actors who do not see everything see only those deleted attachments that they uploaded themselves.
    if found is None or not (actor.can_see_all or found.uploaded_by_id == actor.user_id):
        raise NotFound
    owner = _owner_of(found)
    await require_visible(await RawConnection.of(session), actor, settings, owner)
    await entities.get_for_update(session, OWNER_MODELS[owner.type], owner.id)
    _ensure_below_limit(settings, await _count_files(await RawConnection.of(session), owner))
    attachment = await entities.get_for_update(session, Attachment, attachment_id, deleted=True)
    _ensure_can_change(actor, attachment)
    if attachment.purged_at is not None:
        raise FileMissing(f"The file was purged on {attachment.purged_at:%Y-%m-%d} and cannot be restored")
    attachment.deleted_at = None
    await session.flush()


async def _get_for_change(
    session: AsyncSession, actor: Actor, attachment_id: UUID, if_version: int | None
) -> Attachment:
    """Return an attachment that the actor may change, locked after its owner.

    Raises: NotFound, Forbidden, PreconditionFailed.
    """
    await get_attachment(await RawConnection.of(session), actor, attachment_id)
    found = await session.get_one(Attachment, attachment_id)
    owner = _owner_of(found)
    await entities.get_for_update(session, OWNER_MODELS[owner.type], owner.id)
    attachment = await entities.get_for_update(session, Attachment, attachment_id, if_version=if_version)
    _ensure_can_change(actor, attachment)
    return attachment


def _owner_of(attachment: Attachment) -> AttachmentOwner:
    for owner_type in OwnerType:
        if (owner_id := getattr(attachment, f"{owner_type}_id")) is not None:
            return AttachmentOwner(owner_type, owner_id)
    raise ValueError("An attachment has an owner")  # by a check constraint of its table


def _ensure_can_change(actor: Actor, attachment: Attachment) -> None:
    """Ensure that the actor may change an attachment.

    The permission to change assets or maintenances covers their attachments. Those of workflows can be
    changed by the user who uploaded them and by administrators.

    Raises: Forbidden.
    """
    match _owner_of(attachment).type:
        case OwnerType.ASSET:
            allowed = actor.has_permission(Permission.ASSETS_WRITE)
        case OwnerType.MAINTENANCE:
            allowed = actor.has_permission(Permission.ASSETS_ASSIGN)
        case OwnerType.WORKFLOW:
            allowed = actor.user_id == attachment.uploaded_by_id or actor.role is Role.ADMIN
    if not allowed:
        raise Forbidden
