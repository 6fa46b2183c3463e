"""The rule that an asset is free: of kind available, without a holder, and not reserved."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, FromClause, and_, exists, func, literal, or_, select, true

from src.models import Asset, Assignment, Reservation, ReservationState, Status, StatusKind
from src.services.lists.as_of import Tables
from src.services.lists.row_mapper import current_table

type TimeExpression = datetime | ColumnElement[datetime]
type EndExpression = TimeExpression | None

_TIME = DateTime(timezone=True)
NOW: ColumnElement[datetime] = func.now(type_=_TIME)


def is_lendable(asset: FromClause = Asset.__table__, tables: Tables = current_table) -> ColumnElement[bool]:
    """Return the condition that an asset is not deleted, and is of kind available once it is returned.

    A checked-out asset counts by the status that its check-in sets.
    """
    status, returned = tables(Status).alias(), tables(Status).alias()
    held = tables(Assignment).alias()
    available = select(status.c.id).where(status.c.kind == StatusKind.AVAILABLE)
    available_on_return = (
        select(status.c.id)
        .join(returned, returned.c.id == func.coalesce(status.c.on_check_in_id, status.c.id))
        .where(status.c.kind == StatusKind.IN_USE, returned.c.kind == StatusKind.AVAILABLE)
    )
    is_held = exists().where(held.c.asset_id == asset.c.id, Assignment.is_open(held))
    return and_(
        asset.c.deleted_at.is_(None),
        or_(asset.c.status_id.in_(available), and_(asset.c.status_id.in_(available_on_return), is_held)),
    )


def is_free(
    starts_at: TimeExpression,
    ends_at: EndExpression,
    *,
    asset: FromClause = Asset.__table__,
    tables: Tables = current_table,
    now: TimeExpression = NOW,
) -> ColumnElement[bool]:
    """Return the condition that an asset is lendable, and neither held nor reserved in a period.

    Buffers count as reserved. `ends_at` of None, or null, stands for a period without an end.
    """
    held, reservation = tables(Assignment).alias(), tables(Reservation).alias()
    is_held = exists().where(held.c.asset_id == asset.c.id, is_held_at(held, starts_at, now))
    is_reserved = exists().where(
        reservation.c.asset_id == asset.c.id, is_reserved_in(reservation, starts_at, ends_at)
    )
    return and_(is_lendable(asset, tables), ~is_held, ~is_reserved)


def is_held_at(
    assignment: FromClause,
    starts_at: TimeExpression,
    now: TimeExpression = NOW,
) -> ColumnElement[bool]:
    """Return the condition that an assignment is open and lasts beyond a time.

    An overdue assignment lasts at least until now.
    """
    columns = assignment.c
    start = literal(starts_at, _TIME) if isinstance(starts_at, datetime) else starts_at
    return and_(
        Assignment.is_open(assignment),
        or_(columns.due_at.is_(None), columns.due_at > start, start <= now),
    )


def is_reserved_in(
    reservation: FromClause, starts_at: TimeExpression, ends_at: EndExpression
) -> ColumnElement[bool]:
    """Return the condition that a reservation, with its buffers, overlaps a period and is not over yet."""
    columns = reservation.c
    occupied_until: ColumnElement[Any] = func.minutes_after(
        columns.ends_at, columns.buffer_after_minutes, type_=_TIME
    )
    return and_(
        columns.state == ReservationState.RESERVED,
        true() if ends_at is None else func.coalesce(occupied_from(reservation) < ends_at, True),
        occupied_until > starts_at,
    )


def occupied_from(reservation: FromClause) -> ColumnElement[Any]:
    """Return the time at which a reservation begins, with its buffer; null before the supported years."""
    columns = reservation.c
    return func.minutes_after(columns.starts_at, -columns.buffer_before_minutes, type_=_TIME)
