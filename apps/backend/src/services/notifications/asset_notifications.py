"""Who is told what, of events of assets: handed out and taken back, reserved, worked on."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import (
    Asset,
    Assignment,
    Event,
    Location,
    Maintenance,
    MaintenanceState,
    NotificationKind,
    Reservation,
    ReservationState,
    User,
)
from src.services.lists.holders import holder_name
from src.services.lists.row_mapper import current_table
from src.services.notifications.notifications import NotificationDraft

type Told = tuple[Event, NotificationDraft]


async def notices_of(session: AsyncSession, events: Sequence[Event]) -> list[Told]:
    """Return what people are to be told of events of assets, each with its event."""
    return [
        *await _of_assignments(session, events),
        *await _of_reservations(session, events),
        *await _of_maintenances(session, events),
    ]


# Handed out and taken back


@dataclass(frozen=True, slots=True)
class _Assignment:
    asset_id: UUID
    user_id: UUID | None
    holder: str
    item: Mapping[str, object]


async def _of_assignments(session: AsyncSession, events: Sequence[Event]) -> list[Told]:
    """Return what holders are to be told; what a script wrote, such as an import, is no news to them."""
    begun = [event for event in events if event.action == "assignment.created" and event.actor_id]
    ended = [event for event in events if _became(event, "assignment", "checked_in_at") and event.actor_id]
    found = await _assignments(session, {event.entity_id for event in (*begun, *ended)})
    # What ended and what began by one act is one asset that was handed on.
    before = {(event.transaction_id, found[event.entity_id].asset_id): event for event in ended}
    after = {(event.transaction_id, found[event.entity_id].asset_id): event for event in begun}
    told: list[Told] = []
    for key in dict.fromkeys((*before, *after)):
        event = after.get(key) or before[key]
        left = found[before[key].entity_id] if key in before else None
        came = found[after[key].entity_id] if key in after else None
        told += [(event, notice) for notice in _handed(event, left, came)]
    return told


def _handed(event: Event, left: _Assignment | None, came: _Assignment | None) -> Iterable[NotificationDraft]:
    if left is not None and came is not None:
        if left.user_id == came.user_id:
            return
        for one, received in ((left, False), (came, True)):
            item = {
                **came.item,
                "received": received,
                "previous_holder": left.holder,
                "holder": None if received else came.holder,
                "due_at": came.item["due_at"] if received else None,
            }
            yield from _notice(NotificationKind.ASSET_TRANSFERRED, event, one, item)
    elif came is not None:
        yield from _notice(NotificationKind.ASSET_CHECKED_OUT, event, came, came.item)
    elif left is not None:
        yield from _notice(NotificationKind.ASSET_CHECKED_IN, event, left, {**left.item, "due_at": None})


def _notice(
    kind: NotificationKind, event: Event, one: _Assignment, item: Mapping[str, object]
) -> Iterable[NotificationDraft]:
    if one.user_id is not None and one.user_id != event.actor_id:
        told = {**item, "note": event.note, "actor": event.actor_name}
        yield NotificationDraft(kind, one.user_id, "asset", one.asset_id, told)


async def _assignments(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, _Assignment]:
    if not ids:
        return {}
    parent = current_table(Asset).alias("parent_assets")
    holder = holder_name(current_table(User), current_table(Location), parent, asset_label="asset_tag")
    rows = await session.execute(
        select(
            Assignment.id,
            Assignment.asset_id,
            Assignment.user_id,
            holder,
            Asset.asset_tag,
            Asset.name,
            Assignment.due_at,
        )
        .join(Asset, Asset.id == Assignment.asset_id)
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.c.id == Assignment.parent_asset_id)
        .where(Assignment.id == any_(literal(list(ids), ARRAY(Uuid))))
    )
    return {
        row[0]: _Assignment(row[1], row[2], row[3], {"asset_tag": row[4], "name": row[5], "due_at": row[6]})
        for row in rows
    }


# Reserved


async def _of_reservations(session: AsyncSession, events: Sequence[Event]) -> list[Told]:
    """Return what those are to be told for whom something is reserved."""
    kinds = {event.id: kind for event in events if (kind := _reservation_kind(event)) is not None}
    happened = [event for event in events if event.id in kinds]
    if not happened:
        return []
    ids = literal([event.entity_id for event in happened], ARRAY(Uuid))
    found = await session.execute(
        select(Reservation, Asset.asset_tag, Asset.name)
        .join(Asset, Asset.id == Reservation.asset_id)
        .where(Reservation.id == any_(ids))
        .execution_options(populate_existing=True)
    )
    reservations = {row[0].id: row for row in found}
    told: list[Told] = []
    for event in happened:
        reservation, asset_tag, name = reservations[event.entity_id]
        item = {
            "asset_tag": asset_tag,
            "name": name,
            "starts_at": reservation.starts_at,
            "ends_at": reservation.ends_at,
            "note": reservation.note,
            "actor": event.actor_name if event.actor_id else None,
        }
        if reservation.user_id != event.actor_id:
            notice = NotificationDraft(
                kinds[event.id], reservation.user_id, "reservation", reservation.id, item
            )
            told.append((event, notice))
    return told


def _reservation_kind(event: Event) -> NotificationKind | None:
    if event.entity_type != "reservation":
        return None
    if event.action == "reservation.created":
        return NotificationKind.RESERVATION_CREATED if event.actor_id else None
    if _became(event, "reservation", "state", ReservationState.CANCELLED):
        return NotificationKind.RESERVATION_CANCELLED
    if _became(event, "reservation", "state", ReservationState.NO_SHOW):
        return NotificationKind.RESERVATION_NO_SHOW
    moved = "starts_at" in event.changes or "ends_at" in event.changes
    return NotificationKind.RESERVATION_RESCHEDULED if moved else None


# Worked on


async def _of_maintenances(session: AsyncSession, events: Sequence[Event]) -> list[Told]:
    """Return what those are to be told who hold what is worked on."""
    kinds = {
        event.id: kind
        for event in events
        for state, kind in (
            (MaintenanceState.IN_PROGRESS, NotificationKind.MAINTENANCE_STARTED),
            (MaintenanceState.COMPLETED, NotificationKind.MAINTENANCE_FINISHED),
        )
        if _became(event, "maintenance", "state", state)
    }
    happened = [event for event in events if event.id in kinds]
    if not happened:
        return []
    ids = literal([event.entity_id for event in happened], ARRAY(Uuid))
    found = await session.execute(
        select(Maintenance, Asset.asset_tag, Asset.name, Assignment.user_id)
        .join(Asset, Asset.id == Maintenance.asset_id)
        .join(Assignment, Assignment.asset_id == Asset.id)
        .where(Maintenance.id == any_(ids), Assignment.is_open(), Assignment.user_id.is_not(None))
    )
    works = {row[0].id: row for row in found}
    told: list[Told] = []
    for event in happened:
        if event.entity_id not in works:
            continue
        work, asset_tag, name, user_id = works[event.entity_id]
        item = {
            "asset_tag": asset_tag,
            "name": name,
            "maintenance_name": work.name,
            "maintenance_kind": work.kind,
            "scheduled_on": work.scheduled_on,
            "actor": event.actor_name,
        }
        if user_id is not None and user_id != event.actor_id:
            told.append((event, NotificationDraft(kinds[event.id], user_id, "maintenance", work.id, item)))
    return told


def _became(event: Event, entity_type: str, field: str, value: Any = None) -> bool:
    """Return whether a field of a thing that was there before became a value, or was filled."""
    change = event.changes.get(field)
    if event.entity_type != entity_type or not isinstance(change, list) or "id" in event.changes:
        return False
    return change[1] == value if value is not None else change[0] is None and change[1] is not None
