"""Attachment lists: filters, visibility and the attachments of one owner."""

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
from src.schemas.common import ATTACHMENTS_PATH
from src.security import Actor
from src.services.assets import assets
from src.services.assets.asset_list import ASSETS
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import (
    AUDIT_COLUMNS,
    audit_filters,
    audit_sorts,
    columns,
    current_table,
    nested_ref,
)
from src.services.maintenances import maintenance_list
from src.services.workflows import workflow_list


class AttachmentOwner(NamedTuple):
    """The asset, workflow or maintenance that a file is attached to."""

    type: OwnerType
    id: UUID


def _attachments() -> ListSpec:
    table, uploader = current_table(Attachment), current_table(User).alias("uploaders")
    asset, workflow = (
        current_table(Asset).alias("attached_assets"),
        current_table(Workflow).alias("attached_workflows"),
    )
    maintenance = current_table(Maintenance).alias("attached_maintenances")
    is_image = table.c.width.is_not(None)

    def build_url(part: str) -> ColumnElement[str]:
        return func.concat(f"{ATTACHMENTS_PATH}/", table.c.id, f"/{part}", type_=Text)

    return ListSpec(
        table.join(uploader, uploader.c.id == table.c.uploaded_by_id)
        .outerjoin(asset, asset.c.id == table.c.asset_id)
        .outerjoin(workflow, workflow.c.id == table.c.workflow_id)
        .outerjoin(maintenance, maintenance.c.id == table.c.maintenance_id),
        {
            **columns(table, "id", "file_name", "description", "content_type", "size", "sha256"),
            **columns(table, "width", "height", *AUDIT_COLUMNS),
            "is_image": is_image,
            "content_url": build_url("content"),
            "thumbnail_url": case((is_image, build_url("thumbnail"))),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "workflow": nested_ref(workflow, "type"),
            "maintenance": nested_ref(maintenance),
            "uploaded_by": nested_ref(uploader),
        },
        id_column=table.c.id,
        # The attachments of a deleted owner are hidden with it.
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


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition that limits a list to the attachments visible to the actor; None: all of them.

    An attachment is visible together with its owner. Of requestable assets that an employee does not hold,
    only images are visible: other files, such as invoices, may contain prices. A deleted attachment remains
    visible to the user who uploaded it.
    """
    asset_condition = ASSETS.visible_to(actor)
    if asset_condition is None:
        return None
    workflow_conditions, maintenance_conditions = (
        [condition for condition in [condition_of(actor)] if condition is not None]
        for condition_of in (workflow_list.visible_to, maintenance_list.visible_to)
    )
    table = current_table(Attachment)

    def build() -> ColumnElement[bool]:
        holds_asset = ASSETS.held.c.user_id == bindparam("visible_to")
        visible_asset: Select[int] = (
            select(literal_column("1", Integer))
            .select_from(ASSETS.source)
            .where(ASSETS.asset.c.id == table.c.asset_id, asset_condition.build())
            .where(or_(table.c.width.is_not(None), holds_asset))
        )
        is_uploader = table.c.uploaded_by_id == bindparam("visible_to")
        return or_(table.c.deleted_at.is_(None), is_uploader) & or_(
            visible_asset.exists(),
            exists().where(
                Workflow.id == table.c.workflow_id,
                *(condition.build() for condition in workflow_conditions),
            ),
            exists().where(
                Maintenance.id == table.c.maintenance_id,
                *(condition.build() for condition in maintenance_conditions),
            ),
        )

    conditions = (asset_condition, *workflow_conditions, *maintenance_conditions)
    values = {name: value for condition in conditions for name, value in condition.values.items()}
    return ListCondition(("visible", actor.role), build, values)


def _visibility(actor: Actor) -> list[ListCondition]:
    condition = visible_to(actor)
    return [] if condition is None else [condition]


async def list_attachments(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the attachments visible to the actor, newest first by default."""
    return await ATTACHMENTS.page(connection, query, conditions=_visibility(actor))


async def list_owner_attachments(
    connection: RawConnection, actor: Actor, settings: Settings, owner: AttachmentOwner, query: ListQuery
) -> PageOfRows:
    """Return a page of the attachments of one owner, newest first by default.

    Raises: NotFound (the actor may not see the owner).
    """
    await require_visible(connection, actor, settings, owner)
    column = current_table(Attachment).c[f"{owner.type}_id"]
    of_owner = ListCondition(
        ("owner", owner.type), lambda: column == bindparam("owner_id"), {"owner_id": owner.id}
    )
    return await ATTACHMENTS.page(connection, query, conditions=[of_owner, *_visibility(actor)])


async def get_attachment(connection: RawConnection, actor: Actor, attachment_id: UUID) -> dict[str, Any]:
    """Return one attachment.

    Raises: NotFound.
    """
    return await ATTACHMENTS.get(connection, attachment_id, conditions=_visibility(actor))


async def require_visible(
    connection: RawConnection, actor: Actor, settings: Settings, owner: AttachmentOwner
) -> None:
    """Ensure that the actor may see the owner of attachments.

    Raises: NotFound.
    """
    match owner.type:
        case OwnerType.ASSET:
            await assets.get_asset(connection, actor, settings, owner.id)
        case OwnerType.WORKFLOW:
            await workflow_list.get_workflow(connection, actor, owner.id)
        case OwnerType.MAINTENANCE:
            await maintenance_list.get_maintenance(connection, actor, owner.id)
