"""Notification drafts from events of assets: assignments, reservations and maintenance."""

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

type EventDraft = tuple[Event, NotificationDraft]


async def drafts_of(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts of events of assets, each with its event."""
    return [
        *await _assignment_drafts(session, events),
        *await _reservation_drafts(session, events),
        *await _maintenance_drafts(session, events),
    ]


# Assignments


@dataclass(frozen=True, slots=True)
class _Assignment:
    asset_id: UUID
    user_id: UUID | None
    holder: str
    item: Mapping[str, object]


async def _assignment_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts for holders. Events without a user as actor, such as imports, are skipped."""
    opened = [event for event in events if event.action == "assignment.created" and event.actor_id]
    closed = [
        event for event in events if _changed_to(event, "assignment", "checked_in_at") and event.actor_id
    ]
    found = await _assignments(session, {event.entity_id for event in (*opened, *closed)})
    # An assignment closed and another opened for one asset in one transaction is a transfer.
    before = {(event.transaction_id, found[event.entity_id].asset_id): event for event in closed}
    after = {(event.transaction_id, found[event.entity_id].asset_id): event for event in opened}
    drafts: list[EventDraft] = []
    for key in dict.fromkeys((*before, *after)):
        event = after.get(key) or before[key]
        previous = found[before[key].entity_id] if key in before else None
        current = found[after[key].entity_id] if key in after else None
        drafts += [(event, draft) for draft in _holder_change_drafts(event, previous, current)]
    return drafts


def _holder_change_drafts(
    event: Event, previous: _Assignment | None, current: _Assignment | None
) -> Iterable[NotificationDraft]:
    if previous is not None and current is not None:
        if previous.user_id == current.user_id:
            return
        for assignment, received in ((previous, False), (current, True)):
            item = {
                **current.item,
                "received": received,
                "previous_holder": previous.holder,
                "holder": None if received else current.holder,
                "due_at": current.item["due_at"] if received else None,
            }
            yield from _draft_for(NotificationKind.ASSET_TRANSFERRED, event, assignment, item)
    elif current is not None:
        yield from _draft_for(NotificationKind.ASSET_CHECKED_OUT, event, current, current.item)
    elif previous is not None:
        yield from _draft_for(
            NotificationKind.ASSET_CHECKED_IN, event, previous, {**previous.item, "due_at": None}
        )


def _draft_for(
    kind: NotificationKind, event: Event, assignment: _Assignment, item: Mapping[str, object]
) -> Iterable[NotificationDraft]:
    if assignment.user_id is not None and assignment.user_id != event.actor_id:
        values = {**item, "note": event.note, "actor": event.actor_name}
        yield NotificationDraft(kind, assignment.user_id, "asset", assignment.asset_id, values)


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


# Reservations


async def _reservation_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts for the users that reservations are for."""
    kinds = {event.id: kind for event in events if (kind := _reservation_kind(event)) is not None}
    relevant = [event for event in events if event.id in kinds]
    if not relevant:
        return []
    ids = literal([event.entity_id for event in relevant], ARRAY(Uuid))
    found = await session.execute(
        select(Reservation, Asset.asset_tag, Asset.name)
        .join(Asset, Asset.id == Reservation.asset_id)
        .where(Reservation.id == any_(ids))
        .execution_options(populate_existing=True)
    )
    reservations = {row[0].id: row for row in found}
    drafts: list[EventDraft] = []
    for event in relevant:
        reservation, asset_tag, name = reservations[event.entity_id]
        item = {
            "asset_tag": asset_tag,
            "name": name,
            "starts_at": reservation.starts_at,
            "ends_at": reservation.ends_at,
            "note": _note_of(event, kinds[event.id], reservation),
            "actor": event.actor_name if event.actor_id else None,
        }
        if reservation.user_id != event.actor_id:
            draft = NotificationDraft(
                kinds[event.id], reservation.user_id, "reservation", reservation.id, item
            )
            drafts.append((event, draft))
    return drafts


def _note_of(event: Event, kind: NotificationKind, reservation: Reservation) -> str | None:
    """Return the reason of a cancellation, if the asset or the request ended, or else the own note."""
    is_ended = kind is NotificationKind.RESERVATION_CANCELLED and event.note is not None
    return event.note if is_ended else reservation.note


def _reservation_kind(event: Event) -> NotificationKind | None:
    if event.entity_type != "reservation":
        return None
    if event.action == "reservation.created":
        return NotificationKind.RESERVATION_CREATED if event.actor_id else None
    if _changed_to(event, "reservation", "state", ReservationState.CANCELLED):
        return NotificationKind.RESERVATION_CANCELLED
    if _changed_to(event, "reservation", "state", ReservationState.NO_SHOW):
        return NotificationKind.RESERVATION_NO_SHOW
    rescheduled = "starts_at" in event.changes or "ends_at" in event.changes
    return NotificationKind.RESERVATION_RESCHEDULED if rescheduled else None


# Maintenance


async def _maintenance_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts for the holders of assets under maintenance."""
    kinds = {
        event.id: kind
        for event in events
        for state, kind in (
            (MaintenanceState.IN_PROGRESS, NotificationKind.MAINTENANCE_STARTED),
            (MaintenanceState.COMPLETED, NotificationKind.MAINTENANCE_FINISHED),
        )
        if _changed_to(event, "maintenance", "state", state)
    }
    relevant = [event for event in events if event.id in kinds]
    if not relevant:
        return []
    ids = literal([event.entity_id for event in relevant], ARRAY(Uuid))
    found = await session.execute(
        select(Maintenance, Asset.asset_tag, Asset.name, Assignment.user_id)
        .join(Asset, Asset.id == Maintenance.asset_id)
        .join(Assignment, Assignment.asset_id == Asset.id)
        .where(Maintenance.id == any_(ids), Assignment.is_open(), Assignment.user_id.is_not(None))
    )
    maintenances = {row[0].id: row for row in found}
    drafts: list[EventDraft] = []
    for event in relevant:
        if event.entity_id not in maintenances:
            continue
        maintenance, asset_tag, name, user_id = maintenances[event.entity_id]
        item = {
            "asset_tag": asset_tag,
            "name": name,
            "maintenance_name": maintenance.name,
            "maintenance_kind": maintenance.kind,
            "scheduled_on": maintenance.scheduled_on,
            "actor": event.actor_name,
        }
        if user_id is not None and user_id != event.actor_id:
            drafts.append(
                (event, NotificationDraft(kinds[event.id], user_id, "maintenance", maintenance.id, item))
            )
    return drafts


def _changed_to(event: Event, entity_type: str, field: str, value: Any = None) -> bool:
    """Return whether an update set a field to a value, or without a value from null to any."""
    change = event.changes.get(field)
    if event.entity_type != entity_type or not isinstance(change, list) or "id" in event.changes:
        return False
    return change[1] == value if value is not None else change[0] is None and change[1] is not None
