"""Create, reschedule, cancel and check out reservations, and mark no-shows."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import (
    AssetUnavailable,
    Forbidden,
    NotFound,
    Problem,
    ReservationConflict,
    ReservationNotReserved,
    ReturnDatePassed,
    ValidationFailed,
)
from src.models import Asset, AssetModel, Category, Reservation, ReservationState, Workflow
from src.schemas.assignment import CheckOutRequest
from src.schemas.reservation import (
    CheckOutReservationRequest,
    CreateReservationRequest,
    UpdateReservationRequest,
)
from src.security import Actor
from src.services.assets.asset_list import ASSETS
from src.services.assets.free_assets import is_free, is_lendable
from src.services.assignments import assignments, availability, requests
from src.services.core import entities
from src.services.identity import users
from src.services.reservations.reservation_list import get_reservation


async def create_reservation(
    session: AsyncSession, actor: Actor, data: CreateReservationRequest
) -> Reservation:
    """Reserve an asset, or any asset of a model or category.

    Raises: ValidationFailed, ReferenceDeleted, ReferenceInactive, Forbidden (an employee reserves for another
    user), ReservationConflict.
    """
    user_id = data.user_id or actor.user_id
    if user_id != actor.user_id and not actor.can_see_all:
        raise Forbidden("You can reserve only for yourself")
    await users.ensure_active_users(session, actor, {"/user_id": user_id})
    if data.asset_id is not None:
        await _ensure_reservable(session, actor, data.asset_id)
    if data.category_id is not None:
        await entities.ensure_referenceable(session, Category, {"/category_id": data.category_id})
    if data.model_id is not None:
        await entities.ensure_referenceable(session, AssetModel, {"/model_id": data.model_id})
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
        reservation.asset_id = data.asset_id
        return await _insert(session, actor, reservation)
    return await _insert_with_any_asset(session, actor, reservation)


async def update_reservation(
    session: AsyncSession,
    actor: Actor,
    reservation_id: UUID,
    data: UpdateReservationRequest,
    if_version: int | None,
) -> Reservation:
    """Reschedule a reservation or change its note.

    Raises: NotFound, PreconditionFailed, ValidationFailed, ReservationNotReserved, ReservationConflict.
    """
    await get_reservation(await RawConnection.of(session), actor, reservation_id)
    reservation = await session.get_one(Reservation, reservation_id)
    asset_id = reservation.asset_id
    await entities.lock_all(session, Asset, [asset_id])
    reservation = await _get_changeable(session, actor, reservation_id, if_version)
    values = data.model_dump(exclude_unset=True)
    starts_at, ends_at = (values.get(name, getattr(reservation, name)) for name in ("starts_at", "ends_at"))
    if ends_at <= starts_at:
        raise ValidationFailed.at("/ends_at", "ends_at must be after starts_at")
    if starts_at != reservation.starts_at:
        await _ensure_unassigned(session, actor, asset_id, starts_at)
    try:
        async with session.begin_nested():
            await entities.apply_changes(session, reservation, values)
    except IntegrityError as error:
        raise await _find_conflict(
            session, actor, asset_id, starts_at, ends_at, exclude_id=reservation_id
        ) from error
    return reservation


async def cancel(session: AsyncSession, actor: Actor, reservation_id: UUID, if_version: int | None) -> None:
    """Cancel a reservation.

    An approved request is cancelled with its last reservation.

    Raises: NotFound, PreconditionFailed, ReservationNotReserved.
    """
    await _lock_request(session, reservation_id)
    reservation = await _get_changeable(session, actor, reservation_id, if_version)
    await set_audit_action(session, "reservation.cancelled")
    reservation.state = ReservationState.CANCELLED
    await session.flush()
    if reservation.workflow_id is not None:
        await requests.settle_requests(session, [reservation.workflow_id], "The reservation was cancelled")


async def check_out(session: AsyncSession, reservation_id: UUID, data: CheckOutReservationRequest) -> UUID:
    """Check out the asset of a reservation until the end of the reservation, and return the assignment id.

    In a reservation of a model or category, another free asset is checked out if the reserved one is
    unavailable. The check-out of its last reservation completes an approved request.

    Raises: NotFound, ReservationNotReserved, ReturnDatePassed, ReservationConflict, AssetUnavailable,
    ValidationFailed.
    """
    reservation = await session.get(Reservation, reservation_id)
    if reservation is None:
        raise NotFound
    if data.asset_id not in (None, reservation.asset_id):
        matching = select(Asset.id).where(
            Asset.id == data.asset_id,
            availability.matches_model_or_category(reservation.model_id, reservation.category_id),
        )
        if await session.scalar(matching) is None:
            raise ValidationFailed.at("/asset_id", "The asset is not of the reserved model or category")
    await _lock_request(session, reservation_id)
    asset_ids = [data.asset_id or reservation.asset_id]
    if data.asset_id is None:
        asset_ids += await find_free_assets(session, reservation, exclude_ids=asset_ids)
    await entities.lock_all(session, Asset, asset_ids)
    # The asset read before the lock is still the reserved one: it changes only at check-out.
    reservation = await entities.get_for_update(session, Reservation, reservation_id)
    _ensure_reserved(reservation)
    if reservation.ends_at <= datetime.now(UTC):
        raise ReturnDatePassed("The reservation is over; reschedule its end, or check out the asset itself")
    await set_audit_action(session, "reservation.checked_out", data.note)
    reservation.state = ReservationState.CHECKED_OUT
    await session.flush()
    target = CheckOutRequest(
        user_id=reservation.user_id,
        due_at=reservation.ends_at,
        note=data.note,
        custom_fields=data.custom_fields,
    )
    first_problem: Problem | None = None
    for asset_id in asset_ids:
        [result] = await assignments.check_out(session, [asset_id], target)
        if isinstance(result, UUID):
            if asset_id != reservation.asset_id:
                await entities.apply_changes(session, reservation, {"asset_id": asset_id})
            if reservation.workflow_id is not None:
                await requests.record_hand_out(session, [(reservation.workflow_id, asset_id)])
            return result
        first_problem = first_problem or result
    raise first_problem or AssetUnavailable()


async def mark_no_shows(session: AsyncSession, settings: Settings) -> Sequence[UUID]:
    """Mark reservations not checked out within the grace period as no-shows, and return their ids.

    An approved request is cancelled with its last reservation. Safe to run concurrently.
    """
    latest_start = datetime.now(UTC) - timedelta(minutes=settings.reservation_grace_minutes)
    is_no_show = and_(
        Reservation.state == ReservationState.RESERVED,
        or_(Reservation.starts_at < latest_start, Reservation.ends_at < func.now()),
    )
    requested = select(Reservation.workflow_id).where(is_no_show, Reservation.workflow_id.is_not(None))
    await entities.lock_all(session, Workflow, list(filter(None, await session.scalars(requested))))
    no_shows = select(Reservation.id).where(is_no_show).with_for_update(skip_locked=True)
    note = "Not checked out within the grace period"
    await set_audit_action(session, "reservation.no_show", note)
    statement = (
        update(Reservation)
        .where(Reservation.id.in_(no_shows.scalar_subquery()))
        .values(state=ReservationState.NO_SHOW)
        .returning(Reservation.id, Reservation.workflow_id)
    )
    ended = (await session.execute(statement, execution_options={"synchronize_session": False})).all()
    await requests.settle_requests(session, {row[1] for row in ended if row[1] is not None}, note)
    return [row[0] for row in ended]


async def reserve_for_request(
    session: AsyncSession,
    actor: Actor,
    workflow: Workflow,
    asset_ids: Sequence[UUID],
    starts_at: datetime,
    ends_at: datetime,
    *,
    check_only: bool = False,
) -> None:
    """Reserve assets for an approved request, which is handed out when the period starts.

    `check_only` raises the same problems without locking or changing anything.

    Raises: ReservationConflict (an asset is not free for the period).
    """
    for asset_id in asset_ids:
        buffers = select(Category.buffer_before_minutes, Category.buffer_after_minutes).join(
            Asset, Asset.category_id == Category.id
        )
        before, after = (await session.execute(buffers.where(Asset.id == asset_id))).one()
        reservation = Reservation(
            workflow_id=workflow.id,
            category_id=workflow.category_id,
            model_id=workflow.model_id,
            user_id=workflow.requested_for_id,
            asset_id=asset_id,
            starts_at=starts_at,
            ends_at=ends_at,
            buffer_before_minutes=before,
            buffer_after_minutes=after,
            note=workflow.reason,
        )
        if check_only:
            await _ensure_free(session, actor, reservation)
        else:
            await _insert(session, actor, reservation)


# Helpers


async def _insert(session: AsyncSession, actor: Actor, reservation: Reservation) -> Reservation:
    """Insert a reservation of its asset; the exclusion constraint prevents overlaps.

    Raises: ReservationConflict, ValidationFailed (the user, model or category does not exist).
    """
    asset_id, starts_at, ends_at = reservation.asset_id, reservation.starts_at, reservation.ends_at
    try:
        # The rollback to the savepoint unlocks the asset: trying several assets holds one lock at a time.
        async with session.begin_nested():
            # Locked, so that it cannot be checked out between the check and the insert. The check is a
            # statement of its own, which sees the check-out that the lock has waited for.
            await entities.lock_all(session, Asset, [asset_id])
            await _ensure_lendable(session, actor, asset_id, starts_at)
            session.add(reservation)
            await session.flush()
    except IntegrityError as error:
        raise await _find_conflict(session, actor, asset_id, starts_at, ends_at) from error
    references = {name: getattr(reservation, name) for name in ("user_id", "category_id", "model_id")}
    await entities.ensure_references_exist(session, Reservation, [references])
    return reservation


async def _ensure_free(session: AsyncSession, actor: Actor, reservation: Reservation) -> None:
    """Ensure that `_insert` would not be refused, without locking the asset.

    Raises: ReservationConflict.
    """
    asset_id, minutes = reservation.asset_id, timedelta(minutes=1)
    await _ensure_lendable(session, actor, asset_id, reservation.starts_at)
    conflicts = await availability.find_reservation_conflicts(
        session,
        [asset_id],
        None,
        reservation.starts_at - reservation.buffer_before_minutes * minutes,
        reservation.ends_at + reservation.buffer_after_minutes * minutes,
        names_users=actor.can_see_all,
    )
    if (conflict := conflicts.get(asset_id)) is not None:
        raise conflict


async def _ensure_lendable(session: AsyncSession, actor: Actor, asset_id: UUID, starts_at: datetime) -> None:
    """Ensure that an asset can be lent from a time on, apart from its reservations.

    Raises: ReservationConflict.
    """
    lendable = select(Asset.id).where(Asset.id == asset_id, is_lendable())
    if await session.scalar(lendable) is None:
        raise ReservationConflict("The asset cannot be reserved any more")
    await _ensure_unassigned(session, actor, asset_id, starts_at)


async def _insert_with_any_asset(
    session: AsyncSession, actor: Actor, reservation: Reservation
) -> Reservation:
    """Insert a reservation of any free asset of its model or category.

    Raises: ReservationConflict (none is free for the whole period).
    """
    tried: list[UUID] = []
    while asset_ids := await find_free_assets(
        session, reservation, exclude_ids=tried, requestable_only=not actor.can_see_all
    ):
        reservation.asset_id = asset_ids[0]
        try:
            return await _insert(session, actor, reservation)
        except ReservationConflict:
            # A concurrent request has reserved it.
            tried.append(asset_ids[0])
    raise ReservationConflict("No asset of this model or category is free for the whole period")


async def find_free_assets(
    session: AsyncSession,
    reservation: Reservation,
    *,
    exclude_ids: Sequence[UUID],
    requestable_only: bool = False,
) -> Sequence[UUID]:
    """Return ids of assets of the reserved model or category that are free for its period, by asset tag.

    Returns at most 20, and none for a reservation of a particular asset.
    """
    if reservation.category_id is None and reservation.model_id is None:
        return ()
    minutes = timedelta(minutes=1)
    free = select(Asset.id).where(
        availability.matches_model_or_category(reservation.model_id, reservation.category_id),
        is_free(
            reservation.starts_at - reservation.buffer_before_minutes * minutes,
            reservation.ends_at + reservation.buffer_after_minutes * minutes,
        ),
    )
    if exclude_ids:
        free = free.where(Asset.id.not_in(exclude_ids))
    if requestable_only:
        free = free.where(Asset.requestable)
    return (await session.scalars(free.order_by(Asset.asset_tag).limit(20))).all()


async def _buffers(session: AsyncSession, data: CreateReservationRequest) -> tuple[int, int]:
    """Return the buffers of the category in minutes, before and after a reservation.

    Raises: ValidationFailed (the asset or category does not exist, or the model has no asset).
    """
    category_id = data.category_id
    if category_id is None:
        matches = Asset.id == data.asset_id if data.asset_id is not None else Asset.model_id == data.model_id
        category_id = await session.scalar(
            select(Asset.category_id).where(matches, Asset.deleted_at.is_(None)).limit(1)
        )
    buffers = select(Category.buffer_before_minutes, Category.buffer_after_minutes)
    found = await session.execute(buffers.where(Category.id == category_id, Category.deleted_at.is_(None)))
    if (row := found.one_or_none()) is None:
        pointer = "/asset_id" if data.asset_id else "/category_id" if data.category_id else "/model_id"
        raise ValidationFailed.at(pointer, "There is no asset with this id, or of this model or category")
    return row[0], row[1]


async def _ensure_reservable(session: AsyncSession, actor: Actor, asset_id: UUID) -> None:
    """Ensure that the actor may see an asset and reserve it.

    Raises: ValidationFailed, ReferenceDeleted.
    """
    if actor.can_see_all:
        await entities.ensure_referenceable(session, Asset, {"/asset_id": asset_id})
    connection = await RawConnection.of(session)
    visible_ids = await ASSETS.find_ids(connection, [asset_id], conditions=[ASSETS.visible_to(actor)])
    is_reservable = is_lendable() if actor.can_see_all else and_(is_lendable(), Asset.requestable)
    reservable = select(Asset.id).where(Asset.id == asset_id, is_reservable)
    if not visible_ids or await session.scalar(reservable) is None:
        raise ValidationFailed.at("/asset_id", "There is no asset with this id that you can reserve")


async def _get_changeable(
    session: AsyncSession, actor: Actor, reservation_id: UUID, if_version: int | None
) -> Reservation:
    """Return a reservation for update that the actor may change and that is in state reserved.

    Raises: NotFound, PreconditionFailed, ReservationNotReserved.
    """
    await get_reservation(await RawConnection.of(session), actor, reservation_id)
    reservation = await entities.get_for_update(session, Reservation, reservation_id, if_version=if_version)
    _ensure_reserved(reservation)
    return reservation


def _ensure_reserved(reservation: Reservation) -> None:
    if reservation.state != ReservationState.RESERVED:
        state = ReservationState(reservation.state).replace("_", " ")
        raise ReservationNotReserved(f"The reservation is {state} already; make a new one if it is needed")


async def _lock_request(session: AsyncSession, reservation_id: UUID) -> None:
    """Lock the request of a reservation, which precedes assets and reservations in the order of locks."""
    workflow_id = await session.scalar(
        select(Reservation.workflow_id).where(Reservation.id == reservation_id)
    )
    if workflow_id is not None:
        await entities.lock_all(session, Workflow, [workflow_id])


async def _ensure_unassigned(
    session: AsyncSession, actor: Actor, asset_id: UUID, starts_at: datetime
) -> None:
    conflict = await availability.find_assignment_conflict(session, actor, asset_id, starts_at)
    if conflict is not None:
        raise conflict


async def _find_conflict(
    session: AsyncSession,
    actor: Actor,
    asset_id: UUID,
    starts_at: datetime,
    ends_at: datetime,
    *,
    exclude_id: UUID | None = None,
) -> ReservationConflict:
    """Return the conflict with the earliest reservation of an asset in a period."""
    conflicts = await availability.find_reservation_conflicts(
        session,
        [asset_id],
        None,
        starts_at,
        ends_at,
        exclude_id=exclude_id,
        names_users=actor.can_see_all,
    )
    return conflicts.get(asset_id) or ReservationConflict()
