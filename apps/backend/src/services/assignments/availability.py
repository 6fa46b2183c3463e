"""When an asset is free: not handed out, and not reserved."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Uuid,
    and_,
    any_,
    bindparam,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import NotFound, ReservationConflict
from src.models import Asset, AssetModel, Assignment, Reservation, ReservationState, Status, StatusKind, User
from src.security import Actor

type Moment = datetime | ColumnElement[datetime]


def is_free(starts_at: Moment, ends_at: Moment) -> ColumnElement[bool]:
    """Return the condition that an asset is nobody's during a period, buffers of reservations included."""
    held = exists().where(
        Assignment.asset_id == Asset.id,
        Assignment.checked_in_at.is_(None),
        or_(Assignment.due_at.is_(None), Assignment.due_at > starts_at),
    )
    reserved = exists().where(
        Reservation.asset_id == Asset.id,
        Reservation.state == ReservationState.RESERVED,
        Reservation.occupied_period.op("&&", is_comparison=True)(func.tstzrange(starts_at, ends_at)),
    )
    return and_(~held, ~reserved)


def matches_model_or_category(model_id: UUID | None, category_id: UUID | None) -> ColumnElement[bool]:
    """Return the condition that an asset is of a model or, without one, of a category."""
    return Asset.model_id == model_id if model_id is not None else Asset.category_id == category_id


def is_assignable() -> ColumnElement[bool]:
    """Return the condition that an asset is one to hand out at all."""
    kept = select(Status.id).where(
        or_(Status.kind == StatusKind.UNAVAILABLE, Status.kind == StatusKind.RETIRED)
    )
    return and_(Asset.deleted_at.is_(None), Asset.status_id.not_in(kept))


async def availability_of_model(
    connection: RawConnection, model_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, int]:
    """Return how many assets of a model there are, and how many are free for the whole of a period.

    Raises: NotFound.
    """
    values = {"model_id": model_id, "starts_at": starts_at, "ends_at": ends_at}
    [row] = await connection.fetch(_OF_MODEL, values)
    if not row["is_there"]:
        raise NotFound
    return {"total": row["total"], "available": row["available"]}


async def availability_of_asset(
    connection: RawConnection, actor: Actor, asset_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, Any]:
    """Return whether an asset is free for the whole of a period, and when it is whose.

    Raises: NotFound.
    """
    asset = await connection.fetch_one(_TO_BE_HAD, {"asset_id": asset_id})
    if asset is None:
        raise NotFound
    period = {"asset_id": asset_id, "starts_at": starts_at, "ends_at": ends_at}
    busy = [
        {
            "kind": row["kind"],
            "starts_at": row["starts_at"],
            "ends_at": row["ends_at"],
            "holder": row["name"] if actor.sees_all or row["user_id"] == actor.user_id else None,
        }
        for row in await connection.fetch(_BUSY, period)
    ]
    return {"available": asset[0] and not busy, "busy": busy}


_STARTS_AT, _ENDS_AT = (bindparam(name, type_=DateTime(timezone=True)) for name in ("starts_at", "ends_at"))
_ASSET_ID, _MODEL_ID = (bindparam(name, type_=Uuid) for name in ("asset_id", "model_id"))

_OF_MODEL = CompiledStatement(
    select(
        exists().where(AssetModel.id == _MODEL_ID, AssetModel.is_referenceable()).label("is_there"),
        func.count().label("total"),
        func.count().filter(is_free(_STARTS_AT, _ENDS_AT)).label("available"),
    )
    .select_from(Asset)
    .where(Asset.model_id == _MODEL_ID, is_assignable())
)
_TO_BE_HAD = CompiledStatement(
    select(is_assignable()).select_from(Asset).where(Asset.id == _ASSET_ID, Asset.deleted_at.is_(None))
)


def _busy() -> CompiledStatement:
    held = (
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
            Assignment.checked_in_at.is_(None),
            or_(Assignment.due_at.is_(None), Assignment.due_at > _STARTS_AT),
        )
    )
    reserved = (
        select(
            literal("reservation"), Reservation.starts_at, Reservation.ends_at, Reservation.user_id, User.name
        )
        .join(User, User.id == Reservation.user_id)
        .where(
            Reservation.asset_id == _ASSET_ID,
            Reservation.state == ReservationState.RESERVED,
            Reservation.occupied_period.op("&&", is_comparison=True)(func.tstzrange(_STARTS_AT, _ENDS_AT)),
        )
    )
    both = held.union_all(reserved).subquery()
    return CompiledStatement(select(both).order_by(both.c.starts_at))


_BUSY = _busy()


# Who has it then


async def held_meanwhile(
    session: AsyncSession, asset_id: UUID, starts_at: datetime
) -> ReservationConflict | None:
    """Return the conflict with who holds an asset until a period has begun, or without an end."""
    held = (
        select(func.coalesce(User.name, ""), Assignment.due_at)
        .outerjoin(User, User.id == Assignment.user_id)
        .where(
            Assignment.asset_id == asset_id,
            Assignment.checked_in_at.is_(None),
            or_(Assignment.due_at.is_(None), Assignment.due_at > starts_at),
        )
    )
    row = (await session.execute(held)).first()
    if row is None:
        return None
    until = f"until {row[1]:%Y-%m-%d %H:%M} UTC" if row[1] else "without a date of return"
    return ReservationConflict(f"It is with {row[0] or 'a place or another asset'} {until}")


async def reserved_by_another(
    session: AsyncSession,
    asset_ids: Sequence[UUID],
    user_id: UUID | None,
    starts_at: datetime,
    ends_at: datetime | None,
    *,
    but: UUID | None = None,
) -> dict[UUID, ReservationConflict]:
    """Return, of assets, the conflict with the first reservation of another in a period (None: for good)."""
    connection = await RawConnection.of(session)
    values = {
        "asset_ids": asset_ids,
        "user_id": user_id,
        "but": but,
        "starts_at": starts_at,
        "ends_at": ends_at,
    }
    return {
        row["asset_id"]: ReservationConflict(
            f"It is reserved by {row['name']}"
            f" from {row['starts_at']:%Y-%m-%d %H:%M} to {row['ends_at']:%Y-%m-%d %H:%M} UTC"
        )
        for row in await connection.fetch(_RESERVED_BY_ANOTHER, values)
    }


async def fulfil(
    session: AsyncSession, asset_ids: Sequence[UUID], user_id: UUID, ends_at: datetime | None
) -> None:
    """Note that somebody has got what they had reserved for the time of a hand-out."""
    connection = await RawConnection.of(session)
    await connection.fetch(_FULFIL, {"asset_ids": asset_ids, "of_user": user_id, "ends_at": ends_at})


def _reserved_in(starts_at: ColumnElement[datetime], ends_at: ColumnElement[datetime]) -> ColumnElement[bool]:
    return and_(
        Reservation.asset_id == any_(bindparam("asset_ids", type_=ARRAY(Uuid))),
        Reservation.state == ReservationState.RESERVED,
        Reservation.occupied_period.op("&&", is_comparison=True)(func.tstzrange(starts_at, ends_at)),
    )


_RESERVED_BY_ANOTHER = CompiledStatement(
    select(Reservation.asset_id, User.name, Reservation.starts_at, Reservation.ends_at)
    .ext(distinct_on(Reservation.asset_id))
    .join(User, User.id == Reservation.user_id)
    .where(
        _reserved_in(_STARTS_AT, _ENDS_AT),
        Reservation.user_id.is_distinct_from(bindparam("user_id", type_=Uuid)),
        Reservation.id.is_distinct_from(bindparam("but", type_=Uuid)),
    )
    .order_by(Reservation.asset_id, Reservation.starts_at)
)
_FULFIL = CompiledStatement(
    update(Reservation)
    .where(_reserved_in(func.now(), _ENDS_AT), Reservation.user_id == bindparam("of_user", type_=Uuid))
    .values(state=ReservationState.CHECKED_OUT)
)
