"""Notification drafts from events of assets: assignments, reservations, maintenance and fault reports."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, and_, any_, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import RawConnection
from src.models import (
    Asset,
    Assignment,
    Event,
    Maintenance,
    MaintenanceState,
    NotificationKind,
    Reservation,
    ReservationState,
)
from src.services.core.dependents import EndEvent
from src.services.events.event_rendering import HolderChange, Holding, Names, find_holder_changes
from src.services.events.event_types import ASSIGNMENT_ACTIONS, DUE_DATE_ACTION
from src.services.notifications import fault_notifications, role_holders
from src.services.notifications.notifications import EventDraft, NotificationDraft, is_changed_to


async def drafts_of(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts of events of assets, each with its event."""
    closed = await fault_notifications.closed_drafts(session, events)
    # A reporter of the fault does not get "the maintenance is finished" as the holder as well.
    notified = {(event.id, draft.user_id) for event, draft in closed}
    return [
        *await _assignment_drafts(session, events),
        *await _reservation_drafts(session, events),
        *(
            (event, draft)
            for event, draft in await _maintenance_drafts(session, events)
            if (event.id, draft.user_id) not in notified
        ),
        *await fault_notifications.reported_drafts(session, events),
        *closed,
    ]


# Assignments


async def _assignment_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts for holders. Events without a user as actor, such as imports, are skipped."""
    relevant = [event for event in events if event.action in ASSIGNMENT_ACTIONS and event.actor_id]
    if not relevant:
        return []
    connection = await RawConnection.of(session)
    rows = [
        {"id": str(event.id), "action": event.action, "entity_id": str(event.entity_id)} for event in relevant
    ]
    changes = await find_holder_changes(connection, rows)
    holders = [
        (event_id, holding.holder)
        for event_id, change in changes.items()
        for holding in (change.old, change.new)
        if holding is not None
    ]
    # Messages name a parent asset by its tag.
    names = await Names.find(connection, holders, {"asset": "asset_tag"})
    assets = await _assets(session, {event.entity_id for event in relevant})
    return [
        (event, draft)
        for event in relevant
        if (change := changes.get(str(event.id))) is not None
        for draft in _holder_change_drafts(event, change, names, assets[event.entity_id])
    ]


def _holder_change_drafts(
    event: Event, change: HolderChange, names: Names, asset: Mapping[str, object]
) -> Iterable[NotificationDraft]:
    event_id, old, new = str(event.id), change.old, change.new
    if event.action == DUE_DATE_ACTION:
        if old is not None and new is not None:
            item = {**asset, "previous_due_at": old.due_at, "due_at": new.due_at}
            yield from _draft_for(NotificationKind.ASSET_DUE_DATE_EXTENDED, event, new, item)
    elif old is not None and new is not None:
        if old.holder == new.holder:
            return
        for holding, received in ((old, False), (new, True)):
            item = {
                **asset,
                "received": received,
                "previous_holder": names.at(event_id, old.holder),
                "holder": None if received else names.at(event_id, new.holder),
                "due_at": new.due_at if received else None,
            }
            yield from _draft_for(NotificationKind.ASSET_TRANSFERRED, event, holding, item)
    elif new is not None:
        item = {**asset, "due_at": new.due_at}
        yield from _draft_for(NotificationKind.ASSET_CHECKED_OUT, event, new, item)
    elif old is not None:
        item = {**asset, "due_at": None}
        yield from _draft_for(NotificationKind.ASSET_CHECKED_IN, event, old, item)


def _draft_for(
    kind: NotificationKind, event: Event, holding: Holding, item: Mapping[str, object]
) -> Iterable[NotificationDraft]:
    if holding.holder.entity_type == "user" and (user_id := UUID(holding.holder.id)) != event.actor_id:
        values = {**item, "note": event.note, "actor": event.actor_name}
        yield NotificationDraft(kind, user_id, "asset", event.entity_id, values)


async def _assets(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, Mapping[str, object]]:
    """Return the template values of assets, by id."""
    rows = await session.execute(
        select(Asset.id, Asset.asset_tag, Asset.name).where(Asset.id == any_(literal(list(ids), ARRAY(Uuid))))
    )
    return {asset_id: {"asset_tag": asset_tag, "name": name} for asset_id, asset_tag, name in rows}


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
    if is_changed_to(event, "reservation", "state", ReservationState.CANCELLED):
        return NotificationKind.RESERVATION_CANCELLED
    if is_changed_to(event, "reservation", "state", ReservationState.NO_SHOW):
        return NotificationKind.RESERVATION_NO_SHOW
    rescheduled = "starts_at" in event.changes or "ends_at" in event.changes
    return NotificationKind.RESERVATION_RESCHEDULED if rescheduled else None


# Maintenance


async def _maintenance_drafts(session: AsyncSession, events: Sequence[Event]) -> list[EventDraft]:
    """Return the drafts for the holders of assets under maintenance.

    The managers are notified of maintenance that ended with its asset, which they may have planned.
    """
    kinds = {
        event.id: kind
        for event in events
        for state, kind in (
            (MaintenanceState.IN_PROGRESS, NotificationKind.MAINTENANCE_STARTED),
            (MaintenanceState.COMPLETED, NotificationKind.MAINTENANCE_FINISHED),
            (MaintenanceState.CANCELLED, NotificationKind.MAINTENANCE_CANCELLED),
        )
        if is_changed_to(event, "maintenance", "state", state)
    }
    relevant = [event for event in events if event.id in kinds]
    if not relevant:
        return []
    ids = literal([event.entity_id for event in relevant], ARRAY(Uuid))
    found = await session.execute(
        select(Maintenance, Asset.asset_tag, Asset.name, Assignment.user_id)
        .join(Asset, Asset.id == Maintenance.asset_id)
        .outerjoin(Assignment, and_(Assignment.asset_id == Asset.id, Assignment.is_open()))
        .where(Maintenance.id == any_(ids))
    )
    maintenances = {row[0].id: row for row in found}
    managers = (
        set(await role_holders.active_managers(session)) if any(map(_ended_with_asset, relevant)) else set()
    )
    drafts: list[EventDraft] = []
    for event in relevant:
        maintenance, asset_tag, name, user_id = maintenances[event.entity_id]
        item = {
            "asset_tag": asset_tag,
            "name": name,
            "maintenance_name": maintenance.name,
            "maintenance_kind": maintenance.kind,
            "scheduled_on": maintenance.scheduled_on,
            "actor": event.actor_name if event.actor_id else None,
        }
        # The holder was not told of work that was only scheduled.
        change = event.changes["state"]
        was_scheduled = isinstance(change, list) and change[0] == MaintenanceState.SCHEDULED
        is_cancelled = kinds[event.id] is NotificationKind.MAINTENANCE_CANCELLED
        recipients = set() if user_id is None or (is_cancelled and was_scheduled) else {user_id}
        if is_cancelled:
            item["note"] = event.note
        if _ended_with_asset(event):
            recipients |= managers
        drafts += [
            (event, NotificationDraft(kinds[event.id], recipient, "maintenance", maintenance.id, item))
            for recipient in sorted(recipients - {event.actor_id})
        ]
    return drafts


def _ended_with_asset(event: Event) -> bool:
    """Return whether an event cancelled a maintenance because its asset ended."""
    is_cancelled = is_changed_to(event, "maintenance", "state", MaintenanceState.CANCELLED)
    return is_cancelled and event.note in set(EndEvent)
