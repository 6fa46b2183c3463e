"""The list of assignments, open and closed."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, func

from src.database import RawConnection
from src.models import Asset, Assignment, CustomFieldEntity, Location, User
from src.security import Actor
from src.services.assets.asset_list import HolderFilter
from src.services.custom_fields.custom_field_filters import list_page
from src.services.lists.as_of import Tables, ensure_past_readable, present_time, table_as_of
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.holders import holder_ref
from src.services.lists.list_spec import CustomFieldColumn, ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, custom_field_values, nested_ref


def _assignments(tables: Tables, as_of: ListSpec | None = None) -> ListSpec:
    table, asset, user = tables(Assignment), tables(Asset), tables(User)
    location, parent_asset = tables(Location), asset.alias("holding_assets")
    is_open = Assignment.is_open(table)
    is_overdue = func.coalesce(and_(is_open, table.c.due_at < present_time(tables)), False)
    return ListSpec(
        table.join(asset, asset.c.id == table.c.asset_id)
        .outerjoin(user, user.c.id == table.c.user_id)
        .outerjoin(location, location.c.id == table.c.location_id)
        .outerjoin(parent_asset, parent_asset.c.id == table.c.parent_asset_id),
        {
            **columns(table, "id", "checked_out_at", "due_at", "checked_in_at", "note"),
            **columns(table, "version", "created_at", "updated_at"),
            **custom_field_values(table),
            "overdue": is_overdue,
            "asset": nested_ref(asset, "asset_tag", "name"),
            "holder": holder_ref(table, user, location, parent_asset),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "open": Filter(is_open),
            "overdue": Filter(is_overdue),
            "asset_id": Filter(table.c.asset_id),
            "holder_id": HolderFilter(table),
            "user_id": Filter(table.c.user_id, nullable=True),
            "location_id": Filter(table.c.location_id, tree=tables(Location), nullable=True),
            "parent_asset_id": Filter(table.c.parent_asset_id, nullable=True),
            "checked_out_at": Filter(table.c.checked_out_at),
            "due_at": Filter(table.c.due_at, nullable=True),
            "checked_in_at": Filter(table.c.checked_in_at, nullable=True),
        },
        sorts={
            "checked_out_at": Sort(table.c.checked_out_at),
            "due_at": Sort(table.c.due_at, nullable=True),
            "checked_in_at": Sort(table.c.checked_in_at, nullable=True),
        },
        default_sort=("checked_out_at", True),
        custom_fields=CustomFieldColumn(CustomFieldEntity.ASSIGNMENT, table.c.custom_fields),
        as_of=as_of,
    )


ASSIGNMENTS = _assignments(current_table, _assignments(table_as_of))

AUDIENCE_SQL = """
    SELECT published.id, assignment.user_id FROM published
    JOIN assignments assignment ON assignment.id = published.entity_id
    WHERE published.entity_type = 'assignment' AND assignment.user_id IS NOT NULL
"""
"""The reverse of `visible_to`: users who may see an event's assignment; see `events.event_visibility`."""


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the assignments that the actor can see; None: all of them.

    Employees see their own assignments.
    """
    if actor.can_see_all:
        return None
    is_own = current_table(Assignment).c.user_id == bindparam("visible_to")
    return ListCondition("visible", lambda: is_own, {"visible_to": actor.user_id})


async def list_assignments(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the assignments visible to the actor, by default the latest check-out first.

    Raises: Forbidden (an employee asks for the past), ValidationFailed, Unavailable.
    """
    ensure_past_readable(actor, query.as_of)
    return await list_page(connection, ASSIGNMENTS, query, conditions=[visible_to(actor)])


async def get_assignment(connection: RawConnection, actor: Actor, assignment_id: UUID) -> dict[str, Any]:
    """Return an assignment.

    Raises: NotFound (it does not exist or is not visible to the actor).
    """
    return await ASSIGNMENTS.get(connection, assignment_id, conditions=[visible_to(actor)])
