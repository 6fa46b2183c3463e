"""When an asset is free: not handed out, and not reserved."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from src.errors import NotFound, ReservationConflict
from src.models import Asset, AssetModel, Assignment, Reservation, ReservationState, Status, StatusKind, User
from src.security import Actor


def free(starts_at: datetime, ends_at: datetime) -> ColumnElement[bool]:
    """Return the condition that an asset is nobody's during a period, buffers of reservations included."""
    held = exists().where(
        Assignment.asset_id == Asset.id,
        Assignment.checked_in_at.is_(None),
        or_(Assignment.due_at.is_(None), Assignment.due_at > starts_at),
    )
    reserved = exists().where(
        Reservation.asset_id == Asset.id,
        Reservation.state == ReservationState.RESERVED,
        Reservation.blocked.op("&&", is_comparison=True)(func.tstzrange(starts_at, ends_at)),
    )
    return and_(~held, ~reserved)


def to_be_had() -> ColumnElement[bool]:
    """Return the condition that an asset is one to hand out at all."""
    kept = select(Status.id).where(Status.kind.in_((StatusKind.UNAVAILABLE, StatusKind.RETIRED)))
    return and_(Asset.deleted_at.is_(None), Asset.status_id.not_in(kept))


async def availability_of_model(
    session: AsyncSession, model_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, int]:
    """Return how many assets of a model there are, and how many are free for the whole of a period.

    Raises: NotFound.
    """
    if (
        await session.scalar(select(AssetModel.id).where(AssetModel.id == model_id, AssetModel.is_there()))
        is None
    ):
        raise NotFound
    counted = select(func.count(), func.count().filter(free(starts_at, ends_at))).select_from(Asset)
    row = (await session.execute(counted.where(Asset.model_id == model_id, to_be_had()))).one()
    return {"total": row[0], "available": row[1]}


async def availability_of_asset(
    session: AsyncSession, actor: Actor, asset_id: UUID, starts_at: datetime, ends_at: datetime
) -> dict[str, Any]:
    """Return whether an asset is free for the whole of a period, and when it is whose.

    Raises: NotFound.
    """
    had = await session.scalar(
        select(to_be_had()).select_from(Asset).where(Asset.id == asset_id, Asset.deleted_at.is_(None))
    )
    if had is None:
        raise NotFound
    busy = [
        {
            "kind": row.kind,
            "starts_at": row.starts_at,
            "ends_at": row.ends_at,
            "holder": row.name if actor.sees_all or row.user_id == actor.user_id else None,
        }
        for row in await session.execute(_busy(asset_id, starts_at, ends_at))
    ]
    return {"available": had and not busy, "busy": busy}


def _busy(asset_id: UUID, starts_at: datetime, ends_at: datetime) -> Select[Any]:
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
            Assignment.asset_id == asset_id,
            Assignment.checked_in_at.is_(None),
            or_(Assignment.due_at.is_(None), Assignment.due_at > starts_at),
        )
    )
    reserved = (
        select(
            literal("reservation"), Reservation.starts_at, Reservation.ends_at, Reservation.user_id, User.name
        )
        .join(User, User.id == Reservation.user_id)
        .where(
            Reservation.asset_id == asset_id,
            Reservation.state == ReservationState.RESERVED,
            Reservation.blocked.op("&&", is_comparison=True)(func.tstzrange(starts_at, ends_at)),
        )
    )
    both = held.union_all(reserved).subquery()
    return select(both).order_by(both.c.starts_at)


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
    found = (
        select(Reservation.asset_id, User.name, Reservation.starts_at, Reservation.ends_at)
        .ext(distinct_on(Reservation.asset_id))
        .join(User, User.id == Reservation.user_id)
        .where(
            Reservation.asset_id.in_(asset_ids),
            Reservation.state == ReservationState.RESERVED,
            Reservation.blocked.op("&&", is_comparison=True)(func.tstzrange(starts_at, ends_at)),
        )
        .order_by(Reservation.asset_id, Reservation.starts_at)
    )
    if user_id is not None:
        found = found.where(Reservation.user_id != user_id)
    if but is not None:
        found = found.where(Reservation.id != but)
    return {
        row.asset_id: ReservationConflict(
            f"It is reserved by {row.name}"
            f" from {row.starts_at:%Y-%m-%d %H:%M} to {row.ends_at:%Y-%m-%d %H:%M} UTC"
        )
        for row in await session.execute(found)
    }


async def fulfil(
    session: AsyncSession, asset_ids: Sequence[UUID], user_id: UUID, ends_at: datetime | None
) -> None:
    """Note that somebody has got what they had reserved for the time of a hand-out."""
    got = update(Reservation).where(
        Reservation.asset_id.in_(asset_ids),
        Reservation.user_id == user_id,
        Reservation.state == ReservationState.RESERVED,
        Reservation.blocked.op("&&", is_comparison=True)(func.tstzrange(func.now(), ends_at)),
    )
    await session.execute(
        got.values(state=ReservationState.CHECKED_OUT), execution_options={"synchronize_session": False}
    )
