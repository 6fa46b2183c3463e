"""Periods of assignments that are recorded afterwards."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Uuid, any_, bindparam, cast, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import AssignmentOverlap, Problem, ValidationFailed
from src.models import Asset, Assignment, Location, User
from src.services.lists.holders import holder_name
from src.services.lists.row_mapper import current_table

_EARLIEST_TIME_ZONE = timedelta(hours=14)
"""A day begins first at UTC+14: a check-out on the day of purchase is valid in every time zone."""


async def find_period_problems(
    session: AsyncSession, asset_ids: Sequence[UUID], checked_out_at: datetime | None
) -> dict[UUID, Problem]:
    """Return, by asset id, the problem of an assignment that begins at a time in the past; None: now.

    The problem is ValidationFailed (the asset did not exist yet) or AssignmentOverlap.
    """
    if checked_out_at is None:
        return {}
    problems: dict[UUID, Problem] = {}
    connection = await RawConnection.of(session)
    values = {"ids": asset_ids, "checked_out_at": checked_out_at}
    for row in await connection.fetch(_SELECT_LATER_ASSIGNMENTS, values):
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


def _select_later_assignments() -> CompiledStatement:
    """Return the query for assets with the first assignment that ends, or if open begins, after a time."""
    parent = current_table(Asset).alias("parent_assets")
    holder = holder_name(current_table(User), current_table(Location), parent, asset_label="asset_tag")
    given = bindparam("checked_out_at", type_=DateTime(timezone=True))
    ends_at = func.coalesce(Assignment.checked_in_at, Assignment.checked_out_at)
    later = (
        select(
            holder.label("holder"),
            Assignment.checked_out_at.label("starts_at"),
            Assignment.checked_in_at.label("ends_at"),
        )
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.c.id == Assignment.parent_asset_id)
        .where(Assignment.asset_id == Asset.id, ends_at > given)
        .order_by(Assignment.checked_out_at)
        .limit(1)
        .correlate(Asset)
        .lateral("later")
    )
    purchased_at = func.timezone("UTC", cast(Asset.purchase_date, DateTime())) - _EARLIEST_TIME_ZONE
    return CompiledStatement(
        select(
            Asset.id,
            Asset.asset_tag,
            func.least(Asset.created_at, purchased_at).label("exists_since"),
            later.c.holder,
            later.c.starts_at,
            later.c.ends_at,
        )
        .outerjoin(later, true())
        .where(Asset.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    )


_SELECT_LATER_ASSIGNMENTS = _select_later_assignments()
