"""The reservation calendar of a user: an iCalendar feed (RFC 5545) at a secret URL."""

from datetime import UTC, datetime

from icalendar import Calendar, Event
from sqlalchemy import bindparam, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound
from src.models import Asset, CalendarKey, Reservation, ReservationState, User
from src.security import Actor, hash_api_token, new_api_token

_CURRENT_RESERVATIONS = CompiledStatement(
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
_USER_OF_KEY = CompiledStatement(
    select(User.id)
    .join(CalendarKey, CalendarKey.user_id == User.id)
    .where(CalendarKey.key_hash == bindparam("hash"), User.is_active)
)


async def create_calendar_key(session: AsyncSession, actor: Actor) -> str:
    """Create the secret key of the actor's calendar URL; a previous key becomes invalid."""
    key = new_api_token()
    values = {"key_hash": hash_api_token(key)}
    statement = insert(CalendarKey).values(user_id=actor.user_id, **values)
    await session.execute(statement.on_conflict_do_update(index_elements=[CalendarKey.user_id], set_=values))
    return key


async def render_calendar(connection: RawConnection, key: str) -> bytes:
    """Render the calendar of the user who has a key: reserved and checked-out reservations by their start.

    Raises: NotFound (the key is unknown or replaced, or the user is inactive).
    """
    user = await connection.fetch_one(_USER_OF_KEY, {"hash": hash_api_token(key)})
    if user is None:
        raise NotFound
    calendar = Calendar()
    calendar.add("prodid", "-//SAMS//Reservations//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "SAMS")
    for row in await connection.fetch(_CURRENT_RESERVATIONS, {"user_id": user["id"]}):
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
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
