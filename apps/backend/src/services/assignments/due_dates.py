"""Extend the due dates of open assignments."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import set_audit_action
from src.errors import AssetNotCheckedOut, NotFound, ReservationConflict, ReturnDatePassed, ValidationFailed
from src.models import Asset, Assignment
from src.schemas.common import to_api_time
from src.services.assignments import availability, requests
from src.services.core import entities


async def lock_for_extension(session: AsyncSession, assignment_id: UUID) -> Assignment:
    """Lock the requests that an extension may hand out, the asset and the assignment, and return this one.

    Raises: NotFound.
    """
    assignment = await get_assignment(session, assignment_id)
    if assignment.user_id is not None:
        await requests.lock_requests_of_user(session, [assignment.asset_id], assignment.user_id)
    await entities.lock_all(session, Asset, [assignment.asset_id])
    return await entities.get_for_update(session, Assignment, assignment_id)


async def get_assignment(session: AsyncSession, assignment_id: UUID) -> Assignment:
    """Return the current row of an assignment without locking it.

    Raises: NotFound.
    """
    assignment = await session.get(Assignment, assignment_id, populate_existing=True)
    if assignment is None:
        raise NotFound
    return assignment


async def extend_due_date(
    session: AsyncSession, assignment: Assignment, due_at: datetime, note: str | None, *, names_users: bool
) -> None:
    """Move the due date of a locked assignment to a later time.

    Reservations of the holder that it now covers are marked as checked out, as at a check-out.

    Raises: as `ensure_extendable`.
    """
    starts_at = await ensure_extendable(session, assignment, due_at, names_users=names_users)
    await set_audit_action(session, "asset.due_date_extended", note)
    assignment.due_at = due_at
    await session.flush()
    # The asset gets a new version, as at a check-out: its event is the record of the extension.
    await session.execute(
        update(Asset)
        .where(Asset.id == assignment.asset_id)
        .values(status_id=Asset.status_id)
        .execution_options(synchronize_session=False)
    )
    if assignment.user_id is not None:
        await availability.mark_reservations_checked_out(
            session, [assignment.asset_id], assignment.user_id, starts_at, due_at
        )


async def ensure_extendable(
    session: AsyncSession, assignment: Assignment, due_at: datetime, *, names_users: bool
) -> datetime:
    """Ensure that the due date of an assignment can be moved, and return the time from which it is extended.

    Raises: AssetNotCheckedOut (it has ended), ReturnDatePassed (the time is past), ValidationFailed (the time
    is not after the present due date, or there is none), ReservationConflict (another user has reserved the
    asset in between; `latest_due_at` is the latest possible due time).
    """
    now = datetime.now(UTC)
    if assignment.checked_in_at is not None:
        raise AssetNotCheckedOut("The assignment has ended; its due date cannot be extended")
    if due_at <= now:
        raise ReturnDatePassed(f"The wanted due time {to_api_time(due_at)} has passed")
    if assignment.due_at is None:
        raise ValidationFailed.at("/due_at", "The assignment has no due date that could be extended")
    if due_at <= assignment.due_at:
        message = f"This must be after the present due date, {to_api_time(assignment.due_at)}"
        raise ValidationFailed.at("/due_at", message)
    starts_at = max(now, assignment.due_at)
    conflict = (
        await availability.find_reservation_conflicts(
            session,
            [assignment.asset_id],
            assignment.user_id,
            starts_at,
            due_at,
            names_users=names_users,
        )
    ).get(assignment.asset_id)
    if conflict is not None:
        latest = conflict.extensions["latest_due_at"]
        advice = "it cannot be extended" if latest is None else f"the latest possible due time is {latest}"
        raise ReservationConflict(f"{conflict.detail}; {advice}", extensions=conflict.extensions)
    return starts_at
