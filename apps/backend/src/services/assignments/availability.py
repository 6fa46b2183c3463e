"""Availability of assets: open assignments and reservations in a period."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    DateTime,
    Uuid,
    and_,
    any_,
    bindparam,
    column,
    exists,
    func,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import NotFound, ReservationConflict, ValidationFailed
from src.models import Asset, AssetModel, Assignment, Reservation, ReservationState, StatusKind, User
from src.schemas.common import to_api_time
from src.security import Actor
from src.services.assets.asset_list import ASSETS
from src.services.assets.free_assets import is_free, is_held_at, is_lendable, is_reserved_in, occupied_from
from src.services.assignments import requests
from src.services.lists.row_mapper import current_table

UNASSIGNABLE_KINDS = (StatusKind.UNAVAILABLE, StatusKind.RETIRED)
"""The kinds of statuses in which an asset cannot be checked out."""

MAX_DAYS = 92
"""The longest period of which availability is counted by day."""


def matches_model_or_category(model_id: UUID | None, category_id: UUID | None) -> ColumnElement[bool]:
    """Return the condition that an asset has the model or, if that is None, the category."""
    return Asset.model_id == model_id if model_id is not None else Asset.category_id == category_id


async def get_model_availability(
    connection: RawConnection, model_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, int]:
    """Return how many assets of a model are lendable, and how many of them are free for a whole period.

    Raises: NotFound (the model does not exist).
    """
    values = {"model_id": model_id, "starts_at": starts_at, "ends_at": ends_at}
    [row] = await connection.fetch(_MODEL_AVAILABILITY, values)
    if not row["model_exists"]:
        raise NotFound
    return {"total": row["total"], "available": row["available"]}


async def get_model_availability_by_day(
    connection: RawConnection,
    actor: Actor,
    settings: Settings,
    model_id: UUID,
    first: date,
    last: date,
) -> list[dict[str, Any]]:
    """Return, for each day of a period, how many assets of a model are lendable, and how many are free.

    They are free for the whole day; today, for the rest of it.

    Days are those of the company's time zone. Employees see the assets that they may request.

    Raises: ValidationFailed (the period is empty or too long), NotFound (the model does not exist).
    """
    if not 0 <= (last - first).days < MAX_DAYS:
        raise ValidationFailed.at("?to", f"to must be from 0 to {MAX_DAYS - 1} days after from")
    now = datetime.now(settings.zone)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    midnights = [
        datetime.combine(day, time.min, settings.zone) for day in (*days, days[-1] + timedelta(days=1))
    ]
    values = {
        "model_id": model_id,
        "days": days,
        "starts": [max(start, now) if end > now else start for start, end in pairwise(midnights)],
        "ends": midnights[1:],
    }
    rows = await connection.fetch(_MODEL_AVAILABILITY_BY_DAY[actor.can_see_all], values)
    if not rows[0]["model_exists"]:
        raise NotFound
    return [{"date": row["day"], "total": row["total"], "free": row["free"]} for row in rows]


async def get_asset_availability(
    connection: RawConnection, actor: Actor, asset_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, Any]:
    """Return whether an asset is available for a whole period, and its busy periods by their start.

    Employees see only their own name as a holder.

    Raises: NotFound (the asset does not exist, or the actor may not see it).
    """
    visible_ids = await ASSETS.find_ids(connection, [asset_id], conditions=[ASSETS.visible_to(actor)])
    asset = await connection.fetch_one(_IS_LENDABLE, {"asset_id": asset_id})
    if asset is None or not visible_ids:
        raise NotFound
    values = {"asset_id": asset_id, "starts_at": starts_at, "ends_at": ends_at}
    busy = [
        {
            "kind": row["kind"],
            "starts_at": row["starts_at"],
            "ends_at": row["ends_at"],
            "holder": row["name"] if actor.can_see_all or row["user_id"] == actor.user_id else None,
        }
        for row in await connection.fetch(_BUSY_PERIODS, values)
    ]
    return {"available": asset["is_lendable"] and not busy, "busy": busy}


_STARTS_AT, _ENDS_AT = (bindparam(name, type_=DateTime(timezone=True)) for name in ("starts_at", "ends_at"))
_ASSET_ID, _MODEL_ID = (bindparam(name, type_=Uuid) for name in ("asset_id", "model_id"))

_MODEL_EXISTS = (
    exists().where(AssetModel.id == _MODEL_ID, AssetModel.is_referenceable()).label("model_exists")
)

_MODEL_AVAILABILITY = CompiledStatement(
    select(
        _MODEL_EXISTS,
        func.count().label("total"),
        func.count().filter(is_free(_STARTS_AT, _ENDS_AT)).label("available"),
    )
    .select_from(Asset)
    .where(Asset.model_id == _MODEL_ID, is_lendable())
)


def _model_availability_by_day(*, requestable_only: bool) -> CompiledStatement:
    days = (
        func.unnest(
            bindparam("days", type_=ARRAY(Date)),
            bindparam("starts", type_=ARRAY(DateTime(timezone=True))),
            bindparam("ends", type_=ARRAY(DateTime(timezone=True))),
        )
        .table_valued(
            column("day", Date),
            column("starts_at", DateTime(timezone=True)),
            column("ends_at", DateTime(timezone=True)),
        )
        .render_derived(name="days")
    )
    lendable = (
        select(Asset.id)
        .where(Asset.model_id == _MODEL_ID, is_lendable(), Asset.requestable if requestable_only else true())
        .cte("lendable")
    )
    held, reservation = current_table(Assignment), current_table(Reservation)
    busy = (
        select(days.c.day, held.c.asset_id)
        .select_from(lendable.join(held, held.c.asset_id == lendable.c.id))
        .join(days, is_held_at(held, days.c.starts_at))
        .union(
            select(days.c.day, reservation.c.asset_id)
            .select_from(lendable.join(reservation, reservation.c.asset_id == lendable.c.id))
            .join(days, is_reserved_in(reservation, days.c.starts_at, days.c.ends_at))
        )
        .subquery("busy")
    )
    total = select(func.count()).select_from(lendable).scalar_subquery()
    return CompiledStatement(
        select(
            _MODEL_EXISTS,
            days.c.day,
            total.label("total"),
            (total - func.count(busy.c.asset_id)).label("free"),
        )
        .select_from(days.outerjoin(busy, busy.c.day == days.c.day))
        .group_by(days.c.day)
        .order_by(days.c.day)
    )


_MODEL_AVAILABILITY_BY_DAY = {
    sees_all: _model_availability_by_day(requestable_only=not sees_all) for sees_all in (True, False)
}
_IS_LENDABLE = CompiledStatement(
    select(is_lendable().label("is_lendable"))
    .select_from(Asset)
    .where(Asset.id == _ASSET_ID, Asset.deleted_at.is_(None))
)


def _busy_periods() -> CompiledStatement:
    assignments = (
        select(
            literal("assignment").label("kind"),
            Assignment.checked_out_at.label("starts_at"),
            Assignment.due_at.label("ends_at"),
            Assignment.user_id,
            User.name,
        )
        .outerjoin(User, User.id == Assignment.user_id)
        .where(
            Assignment.asset_id == _ASSET_ID,
            is_held_at(current_table(Assignment), _STARTS_AT),
        )
    )
    reservations = (
        select(
            literal("reservation"), Reservation.starts_at, Reservation.ends_at, Reservation.user_id, User.name
        )
        .join(User, User.id == Reservation.user_id)
        .where(
            Reservation.asset_id == _ASSET_ID,
            is_reserved_in(current_table(Reservation), _STARTS_AT, _ENDS_AT),
        )
    )
    periods = assignments.union_all(reservations).subquery()
    return CompiledStatement(select(periods).order_by(periods.c.starts_at))


_BUSY_PERIODS = _busy_periods()


# Conflicts


async def find_assignment_conflict(
    session: AsyncSession, actor: Actor, asset_id: UUID, starts_at: datetime
) -> ReservationConflict | None:
    """Return the conflict with the open assignment of an asset that does not end before a time, or None.

    The conflict names the holder if the actor may see other users.
    """
    open_assignment = (
        select(User.id, User.name, Assignment.checked_out_at, Assignment.due_at)
        .outerjoin(User, User.id == Assignment.user_id)
        .where(
            Assignment.asset_id == asset_id,
            is_held_at(current_table(Assignment), starts_at),
        )
    )
    row = (await session.execute(open_assignment)).first()
    if row is None:
        return None
    user_id, user_name, checked_out_at, due_at = row
    until = f"until {due_at:%Y-%m-%d %H:%M} UTC" if due_at else "without a due date"
    holder = f" to {user_name or 'a location or asset'}" if actor.can_see_all else ""
    return ReservationConflict(
        f"The asset is checked out{holder} {until}",
        extensions={
            "holder": (
                {"id": str(user_id), "type": "user", "name": user_name}
                if user_id is not None and actor.can_see_all
                else None
            ),
            "since": to_api_time(checked_out_at),
            "due_at": None if due_at is None else to_api_time(due_at),
        },
    )


async def find_reservation_conflicts(
    session: AsyncSession,
    asset_ids: Sequence[UUID],
    user_id: UUID | None,
    starts_at: datetime,
    ends_at: datetime | None,
    *,
    exclude_id: UUID | None = None,
    names_users: bool = True,
) -> dict[UUID, ReservationConflict]:
    """Return, by asset id, the conflict with the earliest reservation of another user in a period.

    `ends_at` of None stands for a period without an end. `exclude_id` is a reservation that does not count.
    Without `names_users`, the conflicts do not say who has reserved the asset. `latest_due_at` of a conflict
    is the latest end of a period with the same start that the reservation allows.
    """
    connection = await RawConnection.of(session)
    values = {
        "asset_ids": asset_ids,
        "user_id": user_id,
        "exclude_id": exclude_id,
        "starts_at": starts_at,
        "ends_at": ends_at,
    }
    return {
        row["asset_id"]: ReservationConflict(
            f"The asset is reserved{' by ' + row['name'] if names_users else ''}"
            f" from {row['starts_at']:%Y-%m-%d %H:%M} to {row['ends_at']:%Y-%m-%d %H:%M} UTC",
            extensions={
                "reservation": {
                    "starts_at": to_api_time(row["starts_at"]),
                    "ends_at": to_api_time(row["ends_at"]),
                    "user": {"id": str(row["reserved_by"]), "name": row["name"]} if names_users else None,
                },
                "latest_due_at": (
                    to_api_time(row["occupied_from"])
                    if row["occupied_from"] is not None and row["occupied_from"] > starts_at
                    else None
                ),
            },
        )
        for row in await connection.fetch(_RESERVATIONS_OF_OTHERS, values)
    }


async def mark_reservations_checked_out(
    session: AsyncSession,
    asset_ids: Sequence[UUID],
    user_id: UUID,
    starts_at: datetime,
    ends_at: datetime | None,
) -> None:
    """Mark the reservations of a user that overlap a check-out of the assets as checked out.

    The check-out of its last reservation completes an approved request.

    `ends_at` of None stands for a check-out without an end.
    """
    connection = await RawConnection.of(session)
    values = {"asset_ids": asset_ids, "reserved_by": user_id, "starts_at": starts_at, "ends_at": ends_at}
    rows = await connection.fetch(_MARK_CHECKED_OUT, values)
    requested = [(row["workflow_id"], row["asset_id"]) for row in rows if row["workflow_id"] is not None]
    await requests.record_hand_out(session, requested)


def _overlaps(starts_at: ColumnElement[datetime], ends_at: ColumnElement[datetime]) -> ColumnElement[bool]:
    return and_(
        Reservation.asset_id == any_(bindparam("asset_ids", type_=ARRAY(Uuid))),
        is_reserved_in(current_table(Reservation), starts_at, ends_at),
    )


_RESERVATIONS_OF_OTHERS = CompiledStatement(
    select(
        Reservation.asset_id,
        Reservation.user_id.label("reserved_by"),
        User.name,
        Reservation.starts_at,
        Reservation.ends_at,
        occupied_from(current_table(Reservation)).label("occupied_from"),
    )
    .ext(distinct_on(Reservation.asset_id))
    .join(User, User.id == Reservation.user_id)
    .where(
        _overlaps(_STARTS_AT, _ENDS_AT),
        Reservation.user_id.is_distinct_from(bindparam("user_id", type_=Uuid)),
        Reservation.id.is_distinct_from(bindparam("exclude_id", type_=Uuid)),
    )
    .order_by(Reservation.asset_id, Reservation.starts_at)
)
_MARK_CHECKED_OUT = CompiledStatement(
    update(Reservation)
    .where(_overlaps(_STARTS_AT, _ENDS_AT), Reservation.user_id == bindparam("reserved_by", type_=Uuid))
    .values(state=ReservationState.CHECKED_OUT)
    .returning(Reservation.workflow_id, Reservation.asset_id)
)
