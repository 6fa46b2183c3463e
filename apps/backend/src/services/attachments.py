"""Attachments: seen by whoever sees what they are attached to, added, changed, deleted and restored."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Query, Reader
from src.errors import FileMissing, Forbidden, NotFound, TooManyAttachments
from src.models import Asset, AttachedTo, Attachment, Entity, Maintenance, User, Workflow
from src.schemas.attachment import UpdateAttachmentRequest
from src.schemas.common import ATTACHMENTS as ADDRESS
from src.security import Actor, Permission, Role
from src.services import assets, entities, maintenances, uploads, workflow_list
from src.services.asset_list import ASSETS
from src.services.listing import Condition, Filter, Listing, ListQuery, PageOfRows, Sort, today, words_in
from src.services.reference import META, meta_filters, meta_sorts, plain, reference
from src.services.uploads import Upload


class Thing(NamedTuple):
    """What a file is attached to."""

    kind: AttachedTo
    id: UUID


MODELS: Final[dict[AttachedTo, type[Entity]]] = {
    AttachedTo.ASSET: Asset,
    AttachedTo.WORKFLOW: Workflow,
    AttachedTo.MAINTENANCE: Maintenance,
}


KEPT_PER_ALLOWED: Final = 3
"""How many files are kept for each that a thing may have, counting those that were deleted.

So all can be exchanged twice while the deleted ones are kept. Without a bound, whoever adds and deletes again
and again would fill the disk.
"""


# Reading


def _attachments() -> Listing:
    table, uploader = today(Attachment), today(User).alias("uploaders")
    asset, workflow = today(Asset).alias("attached_assets"), today(Workflow).alias("attached_workflows")
    maintenance = today(Maintenance).alias("attached_maintenances")
    is_picture = table.c.width.is_not(None)

    def address(part: str) -> ColumnElement[str]:
        return func.concat(f"{ADDRESS}/", table.c.id, f"/{part}", type_=Text)

    return Listing(
        table.join(uploader, uploader.c.id == table.c.uploaded_by_id)
        .outerjoin(asset, asset.c.id == table.c.asset_id)
        .outerjoin(workflow, workflow.c.id == table.c.workflow_id)
        .outerjoin(maintenance, maintenance.c.id == table.c.maintenance_id),
        {
            **plain(table, "id", "file_name", "description", "content_type", "size", "sha256"),
            **plain(table, "width", "height", *META),
            "is_picture": is_picture,
            "content_url": address("content"),
            "thumbnail_url": case((is_picture, address("thumbnail"))),
            "asset": reference(asset, "asset_tag", "name"),
            "workflow": reference(workflow, "type"),
            "maintenance": reference(maintenance),
            "uploaded_by": reference(uploader),
        },
        id_column=table.c.id,
        # With what was deleted, its files are not to be seen either.
        hidden=or_(*(deletable.c.deleted_at.is_not(None) for deletable in (table, asset, maintenance))),
        filters={
            **meta_filters(table),
            "asset_id": Filter(table.c.asset_id, nullable=True),
            "workflow_id": Filter(table.c.workflow_id, nullable=True),
            "maintenance_id": Filter(table.c.maintenance_id, nullable=True),
            "uploaded_by_id": Filter(table.c.uploaded_by_id),
            "file_name": Filter(table.c.file_name),
            "content_type": Filter(table.c.content_type),
            "size": Filter(table.c.size),
            "sha256": Filter(table.c.sha256),
            "is_picture": Filter(is_picture),
        },
        sorts={
            **meta_sorts(table),
            "file_name": Sort(table.c.file_name),
            "size": Sort(table.c.size),
        },
        search=words_in(table.c.file_name, table.c.description),
        default_sort=("created_at", True),
    )


ATTACHMENTS = _attachments()


def visible_to(actor: Actor) -> list[Condition]:
    """Return the condition that somebody may see an attachment: they see what it is attached to.

    Of assets that employees may ask for and do not hold, they see the pictures: invoices tell the price.
    """
    of_asset = ASSETS.visible_to(actor)
    if of_asset is None:
        return []
    of_workflow, of_maintenance = workflow_list.visible_to(actor), maintenances.visible_to(actor)
    table = today(Attachment)

    def build() -> ColumnElement[bool]:
        told_all = ASSETS.held.c.user_id == bindparam("visible_to")
        seen_asset: Select[int] = (
            select(literal_column("1", Integer))
            .select_from(ASSETS.source)
            .where(ASSETS.asset.c.id == table.c.asset_id, of_asset.build())
            .where(or_(table.c.width.is_not(None), told_all))
        )
        # What was deleted is seen by those who put it there.
        is_told = or_(table.c.deleted_at.is_(None), table.c.uploaded_by_id == bindparam("visible_to"))
        return is_told & or_(
            seen_asset.exists(),
            exists().where(Workflow.id == table.c.workflow_id, *(one.build() for one in of_workflow)),
            exists().where(
                Maintenance.id == table.c.maintenance_id, *(one.build() for one in of_maintenance)
            ),
        )

    parts = (of_asset, *of_workflow, *of_maintenance)
    values = {name: value for part in parts for name, value in part.values.items()}
    return [Condition(("visible", actor.role), build, values)]


async def list_attachments(reader: Reader, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return the attachments that somebody may see, the newest first."""
    return await ATTACHMENTS.page(reader, query, conditions=visible_to(actor))


async def list_attachments_of(
    reader: Reader, actor: Actor, settings: Settings, thing: Thing, query: ListQuery
) -> PageOfRows:
    """Return the attachments of one thing.

    Raises: NotFound.
    """
    await must_see(reader, actor, settings, thing)
    column = today(Attachment).c[f"{thing.kind}_id"]
    of_it = Condition(("of", thing.kind), lambda: column == bindparam("thing_id"), {"thing_id": thing.id})
    return await ATTACHMENTS.page(reader, query, conditions=[of_it, *visible_to(actor)])


async def get_attachment(reader: Reader, actor: Actor, attachment_id: UUID) -> dict[str, Any]:
    """Return one attachment.

    Raises: NotFound.
    """
    return await ATTACHMENTS.one(reader, attachment_id, conditions=visible_to(actor))


async def must_see(reader: Reader, actor: Actor, settings: Settings, thing: Thing) -> None:
    """Make sure that somebody sees a thing.

    Raises: NotFound.
    """
    match thing.kind:
        case AttachedTo.ASSET:
            await assets.get_asset(reader, actor, settings, thing.id)
        case AttachedTo.WORKFLOW:
            await workflow_list.get_workflow(reader, actor, thing.id)
        case AttachedTo.MAINTENANCE:
            await maintenances.get_maintenance(reader, actor, thing.id)


# Adding


async def refuse_unless_room(reader: Reader, settings: Settings, thing: Thing) -> None:
    """Make sure that a thing can have one more file.

    Raises: TooManyAttachments.
    """
    count = await _count(reader, thing)
    _refuse_if_full(settings, count)
    if count.present + count.deleted >= KEPT_PER_ALLOWED * settings.max_attachments:
        kept_for = timedelta(days=settings.deleted_files_days)
        raise TooManyAttachments(
            f"Besides {count.present} attachments it has {count.deleted} deleted ones, whose files are kept"
            f" for {kept_for.days} days. Restore one of those, or add this when the first of them is gone,"
            f" after {count.first_deleted_at + kept_for:%Y-%m-%d}"
        )


async def add(
    session: AsyncSession, actor: Actor, settings: Settings, thing: Thing, upload: Upload
) -> Attachment:
    """Attach a file that has been stored.

    Raises: NotFound, TooManyAttachments, Conflict (the upload took too long).
    """
    # Locked, so that of two files that come at once for the last place one is refused.
    await entities.fetch(session, MODELS[thing.kind], thing.id)
    await refuse_unless_room(await Reader.within(session), settings, thing)
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


def _counting(kind: AttachedTo) -> Query:
    table = today(Attachment)
    is_deleted = table.c.deleted_at.is_not(None)
    return Query(
        select(
            func.count().filter(~is_deleted),
            func.count().filter(is_deleted),
            func.min(table.c.deleted_at),
        ).where(table.c[f"{kind}_id"] == bindparam("thing_id"), table.c.purged_at.is_(None))
    )


_COUNTS = {kind: _counting(kind) for kind in AttachedTo}


async def _count(reader: Reader, thing: Thing) -> _Count:
    [row] = await reader.fetch(_COUNTS[thing.kind], {"thing_id": thing.id})
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
    await entities.change(session, attachment, data.model_dump(exclude_unset=True))


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
            await entities.change(session, asset, {"image_url": None})


async def restore(session: AsyncSession, actor: Actor, settings: Settings, attachment_id: UUID) -> None:
    """Take a deletion back.

    Raises: NotFound, Forbidden, FileMissing (it was removed for good), TooManyAttachments.
    """
    found = await session.get(Attachment, attachment_id)
    # Whoever does not see all is only told of what they put there themselves.
    if found is None or not (actor.sees_all or found.uploaded_by_id == actor.user_id):
        raise NotFound
    thing = _thing_of(found)
    await entities.fetch(session, MODELS[thing.kind], thing.id)
    _refuse_if_full(settings, await _count(await Reader.within(session), thing))
    attachment = await entities.fetch(session, Attachment, attachment_id, deleted=True)
    _refuse_unless_allowed(actor, attachment)
    if attachment.purged_at is not None:
        raise FileMissing(f"The file was removed for good on {attachment.purged_at:%Y-%m-%d}")
    attachment.deleted_at = None
    await session.flush()


async def _to_change(
    session: AsyncSession, actor: Actor, attachment_id: UUID, if_version: int | None
) -> Attachment:
    """Return an attachment that somebody may change, locked behind what it is attached to."""
    await get_attachment(await Reader.within(session), actor, attachment_id)
    found = await session.get_one(Attachment, attachment_id)
    thing = _thing_of(found)
    await entities.fetch(session, MODELS[thing.kind], thing.id)
    attachment = await entities.fetch(session, Attachment, attachment_id, if_version=if_version)
    _refuse_unless_allowed(actor, attachment)
    return attachment


def _thing_of(attachment: Attachment) -> Thing:
    for kind in AttachedTo:
        if (thing_id := getattr(attachment, f"{kind}_id")) is not None:
            return Thing(kind, thing_id)
    raise ValueError("An attachment belongs to something")  # as its table demands


def _refuse_unless_allowed(actor: Actor, attachment: Attachment) -> None:
    """Make sure that somebody may change an attachment: with what it is attached to, or as its sender.

    Raises: Forbidden.
    """
    match _thing_of(attachment).kind:
        case AttachedTo.ASSET:
            allowed = actor.may(Permission.ASSETS_WRITE)
        case AttachedTo.MAINTENANCE:
            allowed = actor.may(Permission.ASSETS_ASSIGN)
        case AttachedTo.WORKFLOW:
            allowed = actor.user_id == attachment.uploaded_by_id or actor.role is Role.ADMIN
    if not allowed:
        raise Forbidden
