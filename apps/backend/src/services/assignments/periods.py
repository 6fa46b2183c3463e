"""Periods of assignments that are recorded afterwards."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, DateTime, Uuid, any_, bindparam, cast, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.database import CompiledStatement, RawConnection, set_audit_action
from src.errors import AssetUnavailable, AssignmentOverlap, NotFound, Problem, ValidationFailed
from src.models import Asset, Assignment, Location, User
from src.schemas.assignment import CheckOutRequest
from src.services.assignments import holdings
from src.services.core import entities
from src.services.core.batch import Result
from src.services.lists.holders import holder_name
from src.services.lists.row_mapper import current_table

_EARLIEST_TIME_ZONE = timedelta(hours=14)
"""A day begins first at UTC+14: a check-out on the day of purchase is valid in every time zone."""


async def record_past_periods(
    session: AsyncSession, asset_ids: Sequence[UUID | None], data: CheckOutRequest
) -> list[Result]:
    """Record whole periods of the past, in which one holder had assets. The assets stay as they are.

    Returns one result per asset id, in order: the id of the new assignment, or the Problem that prevented it:
    NotFound, ValidationFailed (the asset did not exist yet), AssignmentOverlap, AssetUnavailable (the asset
    is given twice).

    Raises: ValidationFailed (the holder does not exist, or a custom field is not valid), ReferenceDeleted,
    ReferenceInactive.
    """
    ids = list(filter(None, asset_ids))
    await entities.lock_all(session, Asset, [*ids, *filter(None, [data.parent_asset_id])])
    is_present = Asset.id.in_(ids) & Asset.deleted_at.is_(None)
    present = set(await session.scalars(select(Asset.id).where(is_present)))
    problems = await find_period_problems(session, ids, data.checked_out_at, data.checked_in_at)
    results: list[Result] = []
    new: dict[UUID, UUID] = {}
    for asset_id in asset_ids:
        if asset_id is None or asset_id not in present:
            results.append(NotFound())
        elif asset_id in new.values():
            results.append(AssetUnavailable("The asset is given twice"))
        elif (problem := problems.get(asset_id)) is not None:
            results.append(problem)
        else:
            new[assignment_id := uuid7()] = asset_id
            results.append(assignment_id)
    await set_audit_action(session, "", data.note)
    await holdings.create_assignments(session, new, data, checked_in_at=data.checked_in_at)
    return results


async def find_period_problems(
    session: AsyncSession,
    asset_ids: Sequence[UUID],
    checked_out_at: datetime | None,
    checked_in_at: datetime | None = None,
) -> dict[UUID, Problem]:
    """Return, by asset id, the problem of an assignment that begins at a time in the past; None: now.

    Without an end, the assignment is open, and the one that is open at present ends when it begins. The
    problem is ValidationFailed (the asset did not exist yet) or AssignmentOverlap.
    """
    if checked_out_at is None:
        return {}
    problems: dict[UUID, Problem] = {}
    connection = await RawConnection.of(session)
    values: dict[str, Any] = {"ids": asset_ids, "checked_out_at": checked_out_at}
    statement = _SELECT_LATER_ASSIGNMENTS
    if checked_in_at is not None:
        statement, values = _SELECT_OVERLAPPING_ASSIGNMENTS, {**values, "checked_in_at": checked_in_at}
    for row in await connection.fetch(statement, values):
        if row["exists_since"] > checked_out_at:
            message = (
                f"{row['asset_tag']} exists since {format_time(row['exists_since'])};"
                " correct its purchase date, or give a later time"
            )
            problems[row["id"]] = ValidationFailed.at("/checked_out_at", message)
        elif row["starts_at"] is not None:
            until = "" if row["ends_at"] is None else f" to {format_time(row['ends_at'])}"
            holder, starts_at = row["holder"], format_time(row["starts_at"])
            message = f"{row['asset_tag']} was assigned to {holder} from {starts_at}{until}"
            problems[row["id"]] = AssignmentOverlap.at("/checked_out_at", message)
    return problems


def format_time(moment: datetime) -> str:
    """Return a time in UTC for a message."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _select_conflicts(is_conflict: ColumnElement[bool]) -> CompiledStatement:
    """Return the query for assets with their first assignment that meets a condition."""
    parent = current_table(Asset).alias("parent_assets")
    holder = holder_name(current_table(User), current_table(Location), parent, asset_label="asset_tag")
    conflict = (
        select(
            holder.label("holder"),
            Assignment.checked_out_at.label("starts_at"),
            Assignment.checked_in_at.label("ends_at"),
        )
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.c.id == Assignment.parent_asset_id)
        .where(Assignment.asset_id == Asset.id, is_conflict)
        .order_by(Assignment.checked_out_at)
        .limit(1)
        .correlate(Asset)
        .lateral("conflict")
    )
    purchased_at = func.timezone("UTC", cast(Asset.purchase_date, DateTime())) - _EARLIEST_TIME_ZONE
    return CompiledStatement(
        select(
            Asset.id,
            Asset.asset_tag,
            func.least(Asset.created_at, purchased_at).label("exists_since"),
            conflict.c.holder,
            conflict.c.starts_at,
            conflict.c.ends_at,
        )
        .outerjoin(conflict, true())
        .where(Asset.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    )


_GIVEN_START = bindparam("checked_out_at", type_=DateTime(timezone=True))
_GIVEN_END = bindparam("checked_in_at", type_=DateTime(timezone=True))
_ENDS_LATER = func.coalesce(Assignment.checked_in_at, Assignment.checked_out_at) > _GIVEN_START
_OVERLAPS = func.tstzrange(Assignment.checked_out_at, Assignment.checked_in_at).bool_op("&&")(
    func.tstzrange(_GIVEN_START, _GIVEN_END)
)
_SELECT_LATER_ASSIGNMENTS = _select_conflicts(_ENDS_LATER)
"""Assignments that end after the given start, or begin after it if they are open."""
_SELECT_OVERLAPPING_ASSIGNMENTS = _select_conflicts(_OVERLAPS)
