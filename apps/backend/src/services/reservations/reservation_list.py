"""Reservations as they are read: the list, one, and one's own as a calendar."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from icalendar import Calendar, Event
from sqlalchemy import bindparam, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import Asset, AssetModel, CalendarKey, Category, Reservation, ReservationState, User
from src.security import Actor, hash_api_token, new_api_token
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
            **columns(table, "buffer_before_minutes", "buffer_after_minutes", "updated_at"),
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


def visible_to(actor: Actor) -> list[ListCondition]:
    """Return the condition that somebody may see a reservation: employees see their own."""
    if actor.sees_all:
        return []
    own = current_table(Reservation).c.user_id == bindparam("visible_to")
    return [ListCondition("visible", lambda: own, {"visible_to": actor.user_id})]


async def list_reservations(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return reservations, the earliest first."""
    return await RESERVATIONS.page(connection, query, conditions=visible_to(actor))


async def get_reservation(connection: RawConnection, actor: Actor, reservation_id: UUID) -> dict[str, Any]:
    """Return one reservation.

    Raises: NotFound.
    """
    return await RESERVATIONS.get(connection, reservation_id, conditions=visible_to(actor))


# The calendar


async def new_calendar_secret(session: AsyncSession, actor: Actor) -> str:
    """Return the secret part of a calendar's address; the one before is no longer good."""
    secret = new_api_token()
    key = {"key_hash": hash_api_token(secret)}
    made = insert(CalendarKey).values(user_id=actor.user_id, **key)
    await session.execute(made.on_conflict_do_update(index_elements=[CalendarKey.user_id], set_=key))
    return secret


_OWN = CompiledStatement(
    select(
        Reservation.id,
        Reservation.starts_at,
        Reservation.ends_at,
        Reservation.updated_at,
        Reservation.version,
        Reservation.note,
        Asset.asset_tag,
        Asset.name,
    )
    .join(Asset, Asset.id == Reservation.asset_id)
    .where(
        Reservation.user_id == bindparam("user_id"),
        or_(
            Reservation.state == ReservationState.RESERVED,
            Reservation.state == ReservationState.CHECKED_OUT,
        ),
    )
    .order_by(Reservation.starts_at)
)
_WHOSE = CompiledStatement(
    select(User.id)
    .join(CalendarKey, CalendarKey.user_id == User.id)
    .where(CalendarKey.key_hash == bindparam("hash"), User.is_active)
)


async def calendar(connection: RawConnection, secret: str) -> bytes:
    """Return somebody's reservations as a calendar (RFC 5545).

    Raises: NotFound (the address is not good, or no longer).
    """
    user = await connection.fetch_one(_WHOSE, {"hash": hash_api_token(secret)})
    if user is None:
        raise NotFound
    written = Calendar()
    written.add("prodid", "-//SAMS//Reservations//EN")
    written.add("version", "2.0")
    written.add("x-wr-calname", "SAMS")
    for row in await connection.fetch(_OWN, {"user_id": user["id"]}):
        event = Event()
        event.add("uid", f"{row['id']}@sams")
        event.add("dtstamp", datetime.now(UTC))
        event.add("last-modified", row["updated_at"])
        event.add("sequence", row["version"])
        event.add("dtstart", row["starts_at"])
        event.add("dtend", row["ends_at"])
        event.add("summary", f"{row['name']} ({row['asset_tag']})")
        if row["note"]:
            event.add("description", row["note"])
        written.add_component(event)
    text: bytes = written.to_ical()
    return text
