"""Reservations: made, moved, cancelled, handed out, released; and when an asset is free."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import set_audit_action
from src.errors import AssetUnavailable, Forbidden, NotFound, Problem, ReservationConflict, ValidationFailed
from src.models import Asset, Category, Reservation, ReservationState, User
from src.schemas.assignment import CheckOutRequest
from src.schemas.reservation import (
    CheckOutReservationRequest,
    CreateReservationRequest,
    UpdateReservationRequest,
)
from src.security import Actor
from src.services.assignments import assignments, availability
from src.services.core import entities


async def reserve(session: AsyncSession, actor: Actor, data: CreateReservationRequest) -> Reservation:
    """Reserve an asset, or any of a kind.

    Raises: ValidationFailed, Forbidden (an employee reserves for themself), ReservationConflict.
    """
    user_id = data.user_id or actor.user_id
    if user_id != actor.user_id and not actor.sees_all:
        raise Forbidden("You reserve for yourself")
    if not await session.scalar(select(exists().where(User.id == user_id, User.is_active_user()))):
        raise ValidationFailed.at("/user_id", "There is no active user with this id")
    before, after = await _buffers(session, data)
    reservation = Reservation(
        category_id=data.category_id,
        model_id=data.model_id,
        user_id=user_id,
        starts_at=data.starts_at,
        ends_at=data.ends_at,
        buffer_before_minutes=before,
        buffer_after_minutes=after,
        note=data.note,
    )
    if data.asset_id is not None:
        await _must_be_reservable(session, actor, data.asset_id)
        reservation.asset_id = data.asset_id
        return await _place(session, reservation)
    return await _place_any(session, actor, reservation)


async def reschedule(
    session: AsyncSession,
    actor: Actor,
    reservation_id: UUID,
    data: UpdateReservationRequest,
    if_version: int | None,
) -> Reservation:
    """Change when something is reserved.

    Raises: NotFound, PreconditionFailed, ValidationFailed, ReservationConflict.
    """
    asset_id = await session.scalar(select(Reservation.asset_id).where(Reservation.id == reservation_id))
    if asset_id is None:
        raise NotFound
    await entities.lock_all(session, Asset, [asset_id])
    reservation = await _own(session, actor, reservation_id, if_version)
    values = data.model_dump(exclude_unset=True)
    starts_at, ends_at = (values.get(name, getattr(reservation, name)) for name in ("starts_at", "ends_at"))
    if ends_at <= starts_at:
        raise ValidationFailed.at("/ends_at", "It must be after starts_at")
    if starts_at != reservation.starts_at:
        await _refuse_if_held(session, asset_id, starts_at)
    try:
        async with session.begin_nested():
            await entities.apply_changes(session, reservation, values)
    except IntegrityError as error:
        raise await _conflict(session, asset_id, starts_at, ends_at, but=reservation_id) from error
    return reservation


async def cancel(session: AsyncSession, actor: Actor, reservation_id: UUID, if_version: int | None) -> None:
    """Give a reservation up.

    Raises: NotFound, PreconditionFailed, ReservationConflict (it has begun or ended).
    """
    reservation = await _own(session, actor, reservation_id, if_version)
    await set_audit_action(session, "reservation.cancelled")
    reservation.state = ReservationState.CANCELLED
    await session.flush()


async def check_out(session: AsyncSession, reservation_id: UUID, data: CheckOutReservationRequest) -> UUID:
    """Hand out what was reserved until the end of the reservation, and return the assignment.

    Raises: NotFound, ReservationConflict, AssetUnavailable, ValidationFailed.
    """
    reservation = await session.get(Reservation, reservation_id)
    if reservation is None:
        raise NotFound
    if data.asset_id not in (None, reservation.asset_id):
        chosen = select(Asset.id).where(
            Asset.id == data.asset_id,
            availability.matches_model_or_category(reservation.model_id, reservation.category_id),
        )
        if await session.scalar(chosen) is None:
            raise ValidationFailed.at("/asset_id", "Another asset was reserved, or another kind")
    asset_ids = [data.asset_id or reservation.asset_id]
    if data.asset_id is None:
        asset_ids += await _others(session, reservation, but=asset_ids)
    await entities.lock_all(session, Asset, asset_ids)
    # It keeps its asset for as long as it is reserved.
    reservation = await entities.get_for_update(session, Reservation, reservation_id)
    if reservation.state != ReservationState.RESERVED:
        raise ReservationConflict(f"The reservation is {reservation.state}")
    await set_audit_action(session, "reservation.checked_out", data.note)
    reservation.state = ReservationState.CHECKED_OUT
    await session.flush()
    handed = CheckOutRequest.model_construct(
        user_id=reservation.user_id, due_at=reservation.ends_at, note=data.note
    )
    refused: Problem | None = None
    for asset_id in asset_ids:
        [result] = await assignments.check_out(session, [asset_id], handed)
        if isinstance(result, UUID):
            if asset_id != reservation.asset_id:
                await entities.apply_changes(session, reservation, {"asset_id": asset_id})
            return result
        refused = refused or result
    raise refused or AssetUnavailable()


async def release_no_shows(session: AsyncSession, settings: Settings) -> Sequence[UUID]:
    """Release the reservations that nobody came for within the time of grace; safe to run twice at once."""
    too_late = datetime.now(UTC) - timedelta(minutes=settings.reservation_grace_minutes)
    late = (
        select(Reservation.id)
        .where(
            Reservation.state == ReservationState.RESERVED,
            or_(Reservation.starts_at < too_late, Reservation.ends_at < func.now()),
        )
        .with_for_update(skip_locked=True)
    )
    await set_audit_action(session, "reservation.no_show", "Nobody came for it")
    released = (
        update(Reservation)
        .where(Reservation.id.in_(late.scalar_subquery()))
        .values(state=ReservationState.NO_SHOW)
        .returning(Reservation.id)
    )
    return list(await session.scalars(released, execution_options={"synchronize_session": False}))


# Placing


async def _place(session: AsyncSession, reservation: Reservation) -> Reservation:
    """Write a reservation of its asset, which the database refuses where another is.

    Raises: ReservationConflict, ValidationFailed (what it refers to is not there any more).
    """
    wanted = (reservation.asset_id, reservation.starts_at, reservation.ends_at)
    try:
        # An asset that is refused is let go again, so that whoever tries several has one of them locked.
        async with session.begin_nested():
            # Locked, so that it is not handed out between the look and the writing.
            asset = select(Asset.id).where(Asset.id == reservation.asset_id, availability.is_assignable())
            if await session.scalar(asset.with_for_update(key_share=True)) is None:
                raise ReservationConflict("It is not to be had any more")
            await _refuse_if_held(session, reservation.asset_id, reservation.starts_at)
            session.add(reservation)
            await session.flush()
    except IntegrityError as error:
        raise await _conflict(session, *wanted) from error
    references = {name: getattr(reservation, name) for name in ("user_id", "category_id", "model_id")}
    await entities.ensure_references_exist(session, Reservation, [references])
    return reservation


async def _place_any(session: AsyncSession, actor: Actor, reservation: Reservation) -> Reservation:
    """Write a reservation of any asset of a kind.

    Raises: ReservationConflict (none is free for the whole period).
    """
    tried: list[UUID] = []
    while free := await _others(session, reservation, but=tried, employee=not actor.sees_all):
        reservation.asset_id = free[0]
        try:
            return await _place(session, reservation)
        except ReservationConflict:
            tried.append(free[0])  # somebody was quicker
    raise ReservationConflict("None of this kind is free for the whole of this time")


async def _others(
    session: AsyncSession, reservation: Reservation, *, but: Sequence[UUID], employee: bool = False
) -> Sequence[UUID]:
    """Return the other assets of the kind that is reserved which are free for its period, or some of them."""
    if reservation.category_id is None and reservation.model_id is None:
        return ()
    minutes = timedelta(minutes=1)
    found = select(Asset.id).where(
        availability.matches_model_or_category(reservation.model_id, reservation.category_id),
        availability.is_assignable(),
        availability.is_free(
            reservation.starts_at - reservation.buffer_before_minutes * minutes,
            reservation.ends_at + reservation.buffer_after_minutes * minutes,
        ),
    )
    if but:
        found = found.where(Asset.id.not_in(but))
    if employee:
        found = found.where(Asset.requestable)
    return (await session.scalars(found.order_by(Asset.asset_tag).limit(20))).all()


async def _buffers(session: AsyncSession, data: CreateReservationRequest) -> tuple[int, int]:
    """Return the minutes that the category wants left free before and after.

    Raises: ValidationFailed (there is nothing of this kind).
    """
    category_id = data.category_id
    if category_id is None:
        of = Asset.id == data.asset_id if data.asset_id is not None else Asset.model_id == data.model_id
        category_id = await session.scalar(
            select(Asset.category_id).where(of, Asset.deleted_at.is_(None)).limit(1)
        )
    buffers = select(Category.buffer_before_minutes, Category.buffer_after_minutes)
    found = await session.execute(buffers.where(Category.id == category_id, Category.deleted_at.is_(None)))
    if (row := found.one_or_none()) is None:
        pointer = "/asset_id" if data.asset_id else "/category_id" if data.category_id else "/model_id"
        raise ValidationFailed.at(pointer, "There is no asset of this kind")
    return row[0], row[1]


async def _must_be_reservable(session: AsyncSession, actor: Actor, asset_id: UUID) -> None:
    seen = (
        availability.is_assignable()
        if actor.sees_all
        else and_(availability.is_assignable(), Asset.requestable)
    )
    if await session.scalar(select(Asset.id).where(Asset.id == asset_id, seen)) is None:
        raise ValidationFailed.at("/asset_id", "There is no such asset to be had")


async def _own(
    session: AsyncSession, actor: Actor, reservation_id: UUID, if_version: int | None
) -> Reservation:
    """Return a reservation that somebody may change and that has not begun.

    Raises: NotFound, PreconditionFailed, ReservationConflict.
    """
    reservation = await entities.get_for_update(session, Reservation, reservation_id, if_version=if_version)
    if reservation.user_id != actor.user_id and not actor.sees_all:
        raise NotFound
    if reservation.state != ReservationState.RESERVED:
        raise ReservationConflict(f"The reservation is {reservation.state}")
    return reservation


async def _refuse_if_held(session: AsyncSession, asset_id: UUID, starts_at: datetime) -> None:
    if (held := await availability.held_meanwhile(session, asset_id, starts_at)) is not None:
        raise held


async def _conflict(
    session: AsyncSession, asset_id: UUID, starts_at: datetime, ends_at: datetime, but: UUID | None = None
) -> ReservationConflict:
    """Return the conflict with whoever has an asset reserved in a period."""
    found = await availability.reserved_by_another(session, [asset_id], None, starts_at, ends_at, but=but)
    return found.get(asset_id) or ReservationConflict()
