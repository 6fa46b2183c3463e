"""Create and close the assignments of locked assets."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import orjson
from sqlalchemy import ARRAY, DateTime, Text, Uuid, any_, bindparam, cast, func, insert, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.models import Assignment
from src.schemas.assignment import CheckOutTarget
from src.services.core import entities
from src.services.custom_fields import custom_fields
from src.services.lists.row_mapper import current_table


async def create_assignments(
    session: AsyncSession,
    asset_ids: Mapping[UUID, UUID],
    data: CheckOutTarget,
    *,
    checked_in_at: datetime | None = None,
    enforce_required: bool = True,
) -> None:
    """Create assignments of assets, keyed by the new assignment ids, to a holder; without an end, open ones.

    Raises: ValidationFailed (the holder does not exist or is inactive, or a custom field is not valid).
    """
    fields = await custom_fields.new_values(
        session, Assignment, data.custom_fields, enforce_required=enforce_required
    )
    if asset_ids:
        rows = {"ids": list(asset_ids), "asset_ids": list(asset_ids.values())}
        holder = {name: data.holder.get(name) for name in ("user_id", "location_id", "parent_asset_id")}
        connection = await RawConnection.of(session)
        times = {
            "checked_out_at": data.checked_out_at,
            "due_at": data.due_at,
            "checked_in_at": checked_in_at,
        }
        other = {"note": data.note, "custom_fields": orjson.dumps(fields).decode()}
        await connection.fetch(_INSERT, {**rows, **holder, **times, **other})
    await entities.ensure_references_exist(session, Assignment, [data.holder])


async def close_assignments(
    session: AsyncSession, assignment_ids: Sequence[UUID], checked_in_at: datetime | None
) -> None:
    """Close assignments at a time; None: now."""
    connection = await RawConnection.of(session)
    await connection.fetch(_CLOSE, {"ids": assignment_ids, "checked_in_at": checked_in_at})


def _insert_assignments() -> CompiledStatement:
    new = select(
        func.unnest(bindparam("ids", type_=ARRAY(Uuid))).label("id"),
        func.unnest(bindparam("asset_ids", type_=ARRAY(Uuid))).label("asset_id"),
    ).subquery("new")
    earlier = current_table(Assignment).alias("earlier")
    last_check_in = select(func.max(earlier.c.checked_in_at)).where(earlier.c.asset_id == new.c.asset_id)
    moment = DateTime(timezone=True)
    return CompiledStatement(
        insert(Assignment).from_select(
            [
                *("id", "asset_id", "user_id", "location_id", "parent_asset_id"),
                *("checked_out_at", "due_at", "checked_in_at", "note", "custom_fields"),
            ],
            select(
                new.c.id,
                new.c.asset_id,
                *(bindparam(name, type_=Uuid) for name in ("user_id", "location_id", "parent_asset_id")),
                # now() is the start of the transaction: another one may have checked the asset in since then.
                func.coalesce(
                    bindparam("checked_out_at", type_=moment),
                    func.greatest(func.now(), last_check_in.scalar_subquery()),
                ),
                bindparam("due_at", type_=moment),
                bindparam("checked_in_at", type_=moment),
                bindparam("note", type_=Text),
                cast(bindparam("custom_fields", type_=Text), JSONB),
            ),
        )
    )


_INSERT = _insert_assignments()
_CLOSE = CompiledStatement(
    update(Assignment)
    .where(Assignment.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .values(
        checked_in_at=func.coalesce(
            bindparam("checked_in_at", type_=DateTime(timezone=True)),
            func.greatest(func.now(), Assignment.checked_out_at),
        )
    )
)
