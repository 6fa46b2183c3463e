"""Attachments as they are read: whoever sees what one is attached to sees it."""

from typing import Any, NamedTuple
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

from src.config import Settings
from src.database import Reader
from src.models import Asset, AttachedTo, Attachment, Maintenance, User, Workflow
from src.schemas.common import ATTACHMENTS as ADDRESS
from src.security import Actor
from src.services.assets import assets
from src.services.assets.asset_list import ASSETS
from src.services.core.reference_lists import META, meta_filters, meta_sorts, plain, reference
from src.services.lists.listing import (
    Condition,
    Filter,
    Listing,
    ListQuery,
    PageOfRows,
    Sort,
    today,
    words_in,
)
from src.services.maintenances import maintenances
from src.services.workflows import workflow_list


class Thing(NamedTuple):
    """What a file is attached to."""

    kind: AttachedTo
    id: UUID


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
