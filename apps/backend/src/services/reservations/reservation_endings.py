"""End reservations of assets and users that end."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import set_audit_action
from src.models import Asset, Reservation, ReservationState
from src.services.assignments import requests
from src.services.reservations import reservations


async def cancel_of_users(session: AsyncSession, user_ids: Collection[UUID], note: str) -> None:
    """Cancel the open reservations of users, and the requests that are left without one."""
    found = select(Reservation.id).where(
        Reservation.user_id.in_(user_ids), Reservation.state == ReservationState.RESERVED
    )
    await cancel(session, list(await session.scalars(found)), note)


async def reassign_or_cancel(session: AsyncSession, asset_ids: Collection[UUID], note: str) -> None:
    """Give the open reservations of assets another free asset of the reserved model or category.

    Reservations of a particular asset are cancelled, and so are those for which no other asset is free.
    """
    found = (
        select(Reservation)
        .where(Reservation.asset_id.in_(asset_ids), Reservation.state == ReservationState.RESERVED)
        .order_by(Reservation.starts_at, Reservation.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    cancelled: list[UUID] = []
    for reservation in (await session.scalars(found)).all():
        other_id = await _lock_other_asset(session, reservation, asset_ids)
        if other_id is None:
            cancelled.append(reservation.id)
            continue
        await set_audit_action(session, "reservation.updated", note)
        reservation.asset_id = other_id
        await session.flush()
    await cancel(session, cancelled, note)


async def _lock_other_asset(
    session: AsyncSession, reservation: Reservation, exclude_ids: Collection[UUID]
) -> UUID | None:
    """Lock and return an asset that can replace the reserved one, or None.

    Assets that others have locked are skipped: waiting for them could deadlock.
    """
    candidates = await reservations.find_free_assets(session, reservation, exclude_ids=list(exclude_ids))
    if not candidates:
        return None
    free = select(Asset.id).where(Asset.id.in_(candidates)).order_by(Asset.asset_tag).limit(1)
    other_id = await session.scalar(free.with_for_update(key_share=True, skip_locked=True))
    # Checked again: it may have been reserved until it was locked.
    still_free = await reservations.find_free_assets(session, reservation, exclude_ids=list(exclude_ids))
    return other_id if other_id in still_free else None


async def cancel(session: AsyncSession, reservation_ids: Sequence[UUID], note: str | None) -> None:
    """Cancel reservations, and the requests that are left without one."""
    if not reservation_ids:
        return
    await set_audit_action(session, "reservation.cancelled", note)
    workflow_ids = await session.scalars(
        update(Reservation)
        .where(Reservation.id.in_(reservation_ids), Reservation.state == ReservationState.RESERVED)
        .values(state=ReservationState.CANCELLED)
        .returning(Reservation.workflow_id),
        execution_options={"synchronize_session": False},
    )
    await requests.settle_requests(session, set(filter(None, workflow_ids)), note)
