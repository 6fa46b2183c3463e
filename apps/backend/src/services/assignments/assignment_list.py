"""The list of assignments: who has which asset, since when and until when, and who had it."""

from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, case, func

from src.database import Reader
from src.models import Asset, Assignment, Location, User
from src.security import Actor
from src.services.assets.asset_list import HolderFilter
from src.services.core.reference_lists import plain, reference
from src.services.lists.listing import Condition, Filter, Listing, ListQuery, PageOfRows, Sort, today


def _assignments() -> Listing:
    table, asset, user = today(Assignment), today(Asset), today(User)
    place, parent = today(Location), asset.alias("holding_assets")
    overdue = func.coalesce(and_(table.c.checked_in_at.is_(None), table.c.due_at < func.now()), False)
    return Listing(
        table.join(asset, asset.c.id == table.c.asset_id)
        .outerjoin(user, user.c.id == table.c.user_id)
        .outerjoin(place, place.c.id == table.c.location_id)
        .outerjoin(parent, parent.c.id == table.c.parent_asset_id),
        {
            **plain(table, "id", "checked_out_at", "due_at", "checked_in_at", "note"),
            **plain(table, "version", "created_at", "updated_at"),
            "overdue": overdue,
            "asset": reference(asset, "asset_tag", "name"),
            "holder": {
                "id": func.coalesce(table.c.user_id, table.c.location_id, table.c.parent_asset_id),
                "type": case(
                    (table.c.user_id.is_not(None), "user"),
                    (table.c.location_id.is_not(None), "location"),
                    else_="asset",
                ),
                "name": func.coalesce(user.c.name, place.c.name, parent.c.name),
            },
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "open": Filter(table.c.checked_in_at.is_(None)),
            "overdue": Filter(overdue),
            "asset_id": Filter(table.c.asset_id),
            "holder_id": HolderFilter(table),
            "user_id": Filter(table.c.user_id, nullable=True),
            "location_id": Filter(table.c.location_id, tree=today(Location), nullable=True),
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
    )


ASSIGNMENTS = _assignments()


def visible_to(actor: Actor) -> list[Condition]:
    """Return the condition that somebody may see an assignment: employees see their own."""
    if actor.sees_all:
        return []
    own = today(Assignment).c.user_id == bindparam("visible_to")
    return [Condition("visible", lambda: own, {"visible_to": actor.user_id})]


async def list_assignments(reader: Reader, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return who had what, the last hand-out first."""
    return await ASSIGNMENTS.page(reader, query, conditions=visible_to(actor))


async def get_assignment(reader: Reader, actor: Actor, assignment_id: UUID) -> dict[str, Any]:
    """Return one assignment.

    Raises: NotFound.
    """
    return await ASSIGNMENTS.one(reader, assignment_id, conditions=visible_to(actor))
