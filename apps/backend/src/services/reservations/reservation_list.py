"""The list of reservations."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam

from src.database import RawConnection
from src.models import Asset, AssetModel, Category, Reservation, ReservationState, User
from src.security import Actor
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import audit_sorts, columns, current_table, nested_ref


def _reservations() -> ListSpec:
    table, asset, user = current_table(Reservation), current_table(Asset), current_table(User)
    category, model = current_table(Category), current_table(AssetModel)
    return ListSpec(
        table.join(asset, asset.c.id == table.c.asset_id)
        .join(user, user.c.id == table.c.user_id)
        .outerjoin(category, category.c.id == table.c.category_id)
        .outerjoin(model, model.c.id == table.c.model_id),
        {
            **columns(table, "id", "starts_at", "ends_at", "state", "note", "version", "created_at"),
            **columns(table, "buffer_before_minutes", "buffer_after_minutes", "workflow_id", "updated_at"),
            "asset": nested_ref(asset, "asset_tag", "name"),
            "category": nested_ref(category, "code", "name"),
            "model": nested_ref(model),
            "user": nested_ref(user),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "state": Filter(table.c.state, choices=ReservationState),
            "asset_id": Filter(table.c.asset_id),
            "category_id": Filter(table.c.category_id, tree=current_table(Category), nullable=True),
            "model_id": Filter(table.c.model_id, nullable=True),
            "user_id": Filter(table.c.user_id),
            "workflow_id": Filter(table.c.workflow_id, nullable=True),
            "starts_at": Filter(table.c.starts_at),
            "ends_at": Filter(table.c.ends_at),
        },
        sorts={**audit_sorts(table), "starts_at": Sort(table.c.starts_at), "ends_at": Sort(table.c.ends_at)},
        search=text_search(asset.c.asset_tag, asset.c.name, user.c.name, table.c.note),
        default_sort=("starts_at", False),
    )


RESERVATIONS = _reservations()

AUDIENCE_SQL = """
    SELECT published.id, reservation.user_id FROM published
    JOIN reservations reservation ON reservation.id = published.entity_id
    WHERE published.entity_type = 'reservation'
"""
"""The reverse of `visible_to`: users who may see an event's reservation; see `events.event_visibility`."""


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the reservations that the actor can see; None: all of them.

    Employees see their own reservations.
    """
    if actor.can_see_all:
        return None
    is_own = current_table(Reservation).c.user_id == bindparam("visible_to")
    return ListCondition("visible", lambda: is_own, {"visible_to": actor.user_id})


async def list_reservations(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the reservations visible to the actor, by default in the order of their starts."""
    return await RESERVATIONS.page(connection, query, conditions=[visible_to(actor)])


async def get_reservation(connection: RawConnection, actor: Actor, reservation_id: UUID) -> dict[str, Any]:
    """Return a reservation.

    Raises: NotFound (it does not exist or is not visible to the actor).
    """
    return await RESERVATIONS.get(connection, reservation_id, conditions=[visible_to(actor)])
