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
from src.database import RawConnection
from src.models import Asset, Attachment, Maintenance, OwnerType, User, Workflow
from src.schemas.common import ATTACHMENTS as ADDRESS
from src.security import Actor
from src.services.assets import assets
from src.services.assets.asset_list import ASSETS
from src.services.core.reference_lists import AUDIT_COLUMNS, audit_filters, audit_sorts, columns, nested_ref
from src.services.lists.listing import (
    Filter,
    ListCondition,
    ListQuery,
    ListSpec,
    PageOfRows,
    Sort,
    current_table,
    text_search,
)
from src.services.maintenances import maintenances
from src.services.workflows import workflow_list


class AttachmentOwner(NamedTuple):
    """What a file is attached to."""

    kind: OwnerType
    id: UUID


def _attachments() -> ListSpec:
    table, uploader = current_table(Attachment), current_table(User).alias("uploaders")
    asset, workflow = (
        current_table(Asset).alias("attached_assets"),
        current_table(Workflow).alias("attached_workflows"),
    )
    maintenance = current_table(Maintenance).alias("attached_maintenances")
    is_image = table.c.width.is_not(None)

    def address(part: str) -> ColumnElement[str]:
        return func.concat(f"{ADDRESS}/", table.c.id, f"/{part}", type_=Text)

    return ListSpec(
        table.join(uploader, uploader.c.id == table.c.uploaded_by_id)
        .outerjoin(asset, asset.c.id == table.c.asset_id)
        .outerjoin(workflow, workflow.c.id == table.c.workflow_id)
        .outerjoin(maintenance, maintenance.c.id == table.c.maintenance_id),
        {
            **columns(table, "id", "file_name", "description", "content_type", "size", "sha256"),
            **columns(table, "width", "height", *AUDIT_COLUMNS),
            "is_image": is_image,
            "content_url": address("content"),
            "thumbnail_url": case((is_image, address("thumbnail"))),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "workflow": nested_ref(workflow, "type"),
            "maintenance": nested_ref(maintenance),
            "uploaded_by": nested_ref(uploader),
        },
        id_column=table.c.id,
        # With what was deleted, its files are not to be seen either.
        hidden=or_(*(deletable.c.deleted_at.is_not(None) for deletable in (table, asset, maintenance))),
        filters={
            **audit_filters(table),
            "asset_id": Filter(table.c.asset_id, nullable=True),
            "workflow_id": Filter(table.c.workflow_id, nullable=True),
            "maintenance_id": Filter(table.c.maintenance_id, nullable=True),
            "uploaded_by_id": Filter(table.c.uploaded_by_id),
            "file_name": Filter(table.c.file_name),
            "content_type": Filter(table.c.content_type),
            "size": Filter(table.c.size),
            "sha256": Filter(table.c.sha256),
            "is_image": Filter(is_image),
        },
        sorts={
            **audit_sorts(table),
            "file_name": Sort(table.c.file_name),
            "size": Sort(table.c.size),
        },
        search=text_search(table.c.file_name, table.c.description),
        default_sort=("created_at", True),
    )


ATTACHMENTS = _attachments()

ASSET_EVENTS_SQL = """
    SELECT published.id, coalesce(attachment.asset_id, maintenance.asset_id),
        attachment.asset_id IS NOT NULL AND attachment.width IS NOT NULL
    FROM published
    JOIN attachments attachment ON attachment.id = published.entity_id
    LEFT JOIN maintenances maintenance ON maintenance.id = attachment.maintenance_id
    WHERE published.entity_type = 'attachment'
"""
"""The reverse of `visible_to`: assets; their holders may see an event's attachment, and everyone may see an
image of a requestable asset. See `events.event_visibility`, also for attachments of workflows."""


def visible_to(actor: Actor) -> list[ListCondition]:
    """Return the condition that somebody may see an attachment: they see what it is attached to.

    Of assets that employees may ask for and do not hold, they see the pictures: invoices tell the price.
    """
    of_asset = ASSETS.visible_to(actor)
    if of_asset is None:
        return []
    of_workflow, of_maintenance = workflow_list.visible_to(actor), maintenances.visible_to(actor)
    table = current_table(Attachment)

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
    return [ListCondition(("visible", actor.role), build, values)]


async def list_attachments(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return the attachments that somebody may see, the newest first."""
    return await ATTACHMENTS.page(connection, query, conditions=visible_to(actor))


async def list_attachments_of(
    connection: RawConnection, actor: Actor, settings: Settings, thing: AttachmentOwner, query: ListQuery
) -> PageOfRows:
    """Return the attachments of one thing.

    Raises: NotFound.
    """
    await require_visible(connection, actor, settings, thing)
    column = current_table(Attachment).c[f"{thing.kind}_id"]
    of_it = ListCondition(("of", thing.kind), lambda: column == bindparam("thing_id"), {"thing_id": thing.id})
    return await ATTACHMENTS.page(connection, query, conditions=[of_it, *visible_to(actor)])


async def get_attachment(connection: RawConnection, actor: Actor, attachment_id: UUID) -> dict[str, Any]:
    """Return one attachment.

    Raises: NotFound.
    """
    return await ATTACHMENTS.one(connection, attachment_id, conditions=visible_to(actor))


async def require_visible(
    connection: RawConnection, actor: Actor, settings: Settings, thing: AttachmentOwner
) -> None:
    """Make sure that somebody sees a thing.

    Raises: NotFound.
    """
    match thing.kind:
        case OwnerType.ASSET:
            await assets.get_asset(connection, actor, settings, thing.id)
        case OwnerType.WORKFLOW:
            await workflow_list.get_workflow(connection, actor, thing.id)
        case OwnerType.MAINTENANCE:
            await maintenances.get_maintenance(connection, actor, thing.id)
