"""Check out, check in and transfer assets."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.database import CompiledStatement, RawConnection, set_audit_action
from src.errors import (
    AssetNotCheckedOut,
    AssetUnavailable,
    Conflict,
    NotFound,
    Problem,
    ValidationFailed,
)
from src.models import Asset, Assignment, Location, Maintenance, MaintenanceState, Status, User
from src.schemas.assignment import CheckInRequest, CheckOutTarget, TransferRequest
from src.services.assignments import availability, periods
from src.services.assignments.periods import format_time
from src.services.core import entities
from src.services.core.batch import Result
from src.services.core.statuses import get_status_id
from src.services.custom_fields import custom_fields
from src.services.lists.holders import holder_name
from src.services.lists.row_mapper import current_table

# Every operation takes a batch, and one asset is a batch of one: five hundred assets are locked, checked and
# checked out by as many statements as one. An asset that fails does not prevent the others.


async def check_out(
    session: AsyncSession,
    asset_ids: Sequence[UUID | None],
    data: CheckOutTarget,
    *,
    enforce_required: bool = True,
) -> list[Result]:
    """Check assets out to one holder.

    `enforce_required` is false if the request could not give custom fields.

    Returns one result per asset id, in order: the id of the new assignment, or the Problem that prevented it:
    NotFound, AssetUnavailable (checked out, or its status does not allow it), ReservationConflict, and for a
    check-out recorded afterwards AssignmentOverlap and ValidationFailed (the asset did not exist yet).

    Raises: ValidationFailed (the holder, the status or the location does not exist).
    """
    batch = await _lock_assets(session, [*asset_ids, data.parent_asset_id])
    starts_at = data.checked_out_at or datetime.now(UTC)
    conflicts: dict[UUID, Problem] = {
        **await availability.find_reservation_conflicts(
            session, list(batch.assets), data.user_id, starts_at, data.due_at
        ),
        **await periods.find_period_problems(session, list(batch.assets), data.checked_out_at),
    }
    results: list[Result] = []
    checked_out: list[_Asset] = []
    for asset_id in asset_ids:
        asset = batch.pop(asset_id)
        if asset is None:
            results.append(AssetUnavailable() if asset_id in batch.locked_ids else NotFound())
        elif (current := batch.open_assignments.get(asset.id)) is not None:
            results.append(AssetUnavailable(f"{asset.tag} is checked out to {current.holder}"))
        elif (status := batch.statuses[asset.status_id]).kind in availability.UNASSIGNABLE_KINDS:
            results.append(AssetUnavailable(f"{asset.tag} cannot be checked out in status {status.name}"))
        elif (conflict := conflicts.get(asset.id)) is not None:
            results.append(conflict)
        else:
            checked_out.append(asset)
            results.append(uuid7())
    assignment_ids = [result for result in results if isinstance(result, UUID)]
    new_status_by_asset = {
        asset.id: batch.statuses[asset.status_id].on_check_out_id or asset.status_id for asset in checked_out
    }
    await set_audit_action(session, "asset.checked_out", data.note)
    opened = dict(zip(assignment_ids, checked_out, strict=True))
    await _open_assignments(session, opened, data, enforce_required=enforce_required)
    await _set_statuses(session, new_status_by_asset, data.status, data.location_id)
    if data.user_id is not None:
        await availability.mark_reservations_checked_out(
            session, list(new_status_by_asset), data.user_id, starts_at, data.due_at
        )
    return results


async def check_in(
    session: AsyncSession, asset_ids: Sequence[UUID | None], data: CheckInRequest
) -> list[Result]:
    """Check assets in.

    An asset in maintenance keeps its status until the maintenance ends.

    Returns one result per asset id, in order: the id of the closed assignment, or the Problem that prevented
    it: NotFound, AssetNotCheckedOut, Conflict (a status is given for an asset in maintenance),
    ValidationFailed (the given time is before the check-out).

    Raises: ValidationFailed (the status or the location does not exist).
    """
    batch = await _lock_assets(session, asset_ids)
    results: list[Result] = []
    new_status_by_asset: dict[UUID, UUID] = {}
    for asset_id in asset_ids:
        asset = batch.pop(asset_id)
        if asset is None:
            results.append(AssetNotCheckedOut() if asset_id in batch.locked_ids else NotFound())
        elif (current := batch.open_assignments.get(asset.id)) is None:
            results.append(AssetNotCheckedOut())
        elif current.is_in_maintenance and data.status is not None:
            results.append(Conflict(f"Maintenance of {asset.tag} is in progress; finish or cancel it first"))
        elif data.checked_in_at is not None and data.checked_in_at < current.checked_out_at:
            message = f"{asset.tag} was checked out later, at {format_time(current.checked_out_at)}"
            results.append(ValidationFailed.at("/checked_in_at", message))
        else:
            results.append(current.assignment_id)
            status = batch.statuses[asset.status_id]
            new_status = None if current.is_in_maintenance else status.on_check_in_id
            new_status_by_asset[asset.id] = new_status or asset.status_id
    await set_audit_action(session, "asset.checked_in", data.note)
    closed = [result for result in results if isinstance(result, UUID)]
    await _close_assignments(session, closed, data.checked_in_at)
    await _set_statuses(session, new_status_by_asset, data.status, data.location_id)
    return results


async def transfer(
    session: AsyncSession, asset_id: UUID, data: TransferRequest, *, enforce_required: bool = True
) -> UUID:
    """Transfer a checked-out asset to another holder and return the id of the new assignment.

    The asset keeps its status unless another is given. `enforce_required` is false if the request could not
    give custom fields.

    Raises: NotFound, AssetNotCheckedOut, AssignmentOverlap, ReservationConflict, ValidationFailed.
    """
    batch = await _lock_assets(session, [asset_id, data.parent_asset_id])
    if (asset := batch.pop(asset_id)) is None:
        raise NotFound
    if (current := batch.open_assignments.get(asset_id)) is None:
        raise AssetNotCheckedOut
    starts_at = data.checked_out_at or datetime.now(UTC)
    conflicts = await availability.find_reservation_conflicts(
        session, [asset_id], data.user_id, starts_at, data.due_at
    )
    problems = await periods.find_period_problems(session, [asset_id], data.checked_out_at)
    if problem := problems.get(asset_id):
        raise problem
    if conflict := conflicts.get(asset_id):
        raise conflict
    assignment_id = uuid7()
    await set_audit_action(session, "asset.transferred", data.note)
    await _close_assignments(session, [current.assignment_id], data.checked_out_at)
    await _open_assignments(session, {assignment_id: asset}, data, enforce_required=enforce_required)
    await _set_statuses(session, {asset_id: asset.status_id}, data.status, data.location_id)
    if data.user_id is not None:
        await availability.mark_reservations_checked_out(
            session, [asset_id], data.user_id, starts_at, data.due_at
        )
    return assignment_id


async def find_asset_ids_by_tags(session: AsyncSession, tags: Sequence[str]) -> list[UUID | None]:
    """Return the asset ids of tags, in order, with None for an unknown tag.

    Matches asset tags first, then old asset numbers; case is ignored.
    """
    lower_tags = [tag.lower() for tag in tags]
    connection = await RawConnection.of(session)
    asset_id_by_tag: dict[str, UUID] = {}
    # The asset tags come last, so that they replace equal old asset numbers.
    for statement in (_IDS_BY_OLD_NUMBER, _IDS_BY_TAG):
        asset_id_by_tag.update(dict(await connection.fetch(statement, {"tags": lower_tags})))
    return [asset_id_by_tag.get(tag) for tag in lower_tags]


class _Asset(NamedTuple):
    id: UUID
    tag: str
    status_id: UUID


class _OpenAssignment(NamedTuple):
    assignment_id: UUID
    holder: str
    checked_out_at: datetime
    is_in_maintenance: bool


class _Status(NamedTuple):
    name: str
    kind: str
    on_check_out_id: UUID | None
    on_check_in_id: UUID | None


class _Batch(NamedTuple):
    assets: dict[UUID, _Asset]
    locked_ids: frozenset[UUID]
    open_assignments: dict[UUID, _OpenAssignment]
    """Open assignments by asset id."""
    statuses: dict[UUID, _Status]

    def pop(self, asset_id: UUID | None) -> _Asset | None:
        """Remove and return an asset; None if it is unknown, or a repetition: scanners read labels twice."""
        return None if asset_id is None else self.assets.pop(asset_id, None)


async def _lock_assets(session: AsyncSession, asset_ids: Sequence[UUID | None]) -> _Batch:
    """Lock assets until the end of the transaction, and return them with their open assignments.

    A parent asset is locked too, because the new assignments refer to it.
    """
    connection = await RawConnection.of(session)
    locked = await connection.fetch(_LOCK_ASSETS, {"ids": list(filter(None, asset_ids))})
    assets = {row["id"]: _Asset(*row) for row in locked}
    rows = await connection.fetch(_SELECT_OPEN_ASSIGNMENTS, {"ids": list(assets)})
    open_assignments = {asset_id: _OpenAssignment(*rest) for asset_id, *rest in rows}
    statuses = {id_: _Status(*rest) for id_, *rest in await connection.fetch(_SELECT_STATUSES)}
    return _Batch(assets, frozenset(assets), open_assignments, statuses)


async def _open_assignments(
    session: AsyncSession, assets: Mapping[UUID, _Asset], data: CheckOutTarget, *, enforce_required: bool
) -> None:
    """Open assignments of assets, keyed by the new assignment ids, to a holder.

    Raises: ValidationFailed (the holder does not exist or is inactive, or a custom field is not valid).
    """
    fields = await custom_fields.new_values(
        session, Assignment, data.custom_fields, enforce_required=enforce_required
    )
    if assets:
        rows = {"ids": list(assets), "asset_ids": [asset.id for asset in assets.values()]}
        holder = {name: data.holder.get(name) for name in ("user_id", "location_id", "parent_asset_id")}
        connection = await RawConnection.of(session)
        times = {"checked_out_at": data.checked_out_at, "due_at": data.due_at}
        other = {"note": data.note, "custom_fields": orjson.dumps(fields).decode()}
        await connection.fetch(_INSERT, {**rows, **holder, **times, **other})
    await entities.ensure_references_exist(session, Assignment, [data.holder])


async def _close_assignments(
    session: AsyncSession, assignment_ids: Sequence[UUID], checked_in_at: datetime | None
) -> None:
    connection = await RawConnection.of(session)
    await connection.fetch(_CLOSE, {"ids": assignment_ids, "checked_in_at": checked_in_at})


async def _set_statuses(
    session: AsyncSession,
    new_status_by_asset: Mapping[UUID, UUID],
    code: str | None,
    location_id: UUID | None,
) -> None:
    """Set the statuses and the location of assets; a given status code replaces the new statuses.

    Assets that keep both are updated as well: every check-out, check-in and transfer increments the version.

    Raises: ValidationFailed (the status or the location does not exist).
    """
    given_id = None if code is None else await get_status_id(await RawConnection.of(session), code)
    asset_ids_by_status: dict[UUID, list[UUID]] = {}
    for asset_id, status_id in new_status_by_asset.items():
        asset_ids_by_status.setdefault(given_id or status_id, []).append(asset_id)
    connection = await RawConnection.of(session)
    for status_id, asset_ids in asset_ids_by_status.items():
        values = {"ids": asset_ids, "to_status": status_id, "to_location": location_id}
        await connection.fetch(_UPDATE_ASSETS, values)
    if location_id is not None:
        await entities.ensure_references_exist(session, Asset, [{"location_id": location_id}])


# Statements


def _has_id_in(column: ColumnElement[UUID]) -> ColumnElement[bool]:
    return column == any_(bindparam("ids", type_=ARRAY(Uuid)))


def _ids_by_tags(column: ColumnElement[Any]) -> CompiledStatement:
    matches = func.lower(column) == any_(bindparam("tags", type_=ARRAY(Text)))
    return CompiledStatement(select(func.lower(column), Asset.id).where(matches, Asset.deleted_at.is_(None)))


_IDS_BY_TAG, _IDS_BY_OLD_NUMBER = (
    _ids_by_tags(current_table(Asset).c.asset_tag),
    _ids_by_tags(current_table(Asset).c.old_asset_number),
)

# Locked in id order, so that two overlapping batches cannot deadlock.
_LOCK_ASSETS = CompiledStatement(
    select(Asset.id, Asset.asset_tag, Asset.status_id)
    .where(_has_id_in(current_table(Asset).c.id), Asset.deleted_at.is_(None))
    .order_by(Asset.id)
    .with_for_update(key_share=True)
)


def _select_open_assignments() -> CompiledStatement:
    parent = current_table(Asset).alias("parent_assets")
    is_in_maintenance = exists().where(
        Maintenance.asset_id == Assignment.asset_id,
        Maintenance.state == MaintenanceState.IN_PROGRESS,
        Maintenance.deleted_at.is_(None),
    )
    holder = holder_name(current_table(User), current_table(Location), parent, asset_label="asset_tag")
    return CompiledStatement(
        select(Assignment.asset_id, Assignment.id, holder, Assignment.checked_out_at, is_in_maintenance)
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.c.id == Assignment.parent_asset_id)
        .where(_has_id_in(current_table(Assignment).c.asset_id), Assignment.is_open())
    )


_SELECT_OPEN_ASSIGNMENTS = _select_open_assignments()
_SELECT_STATUSES = CompiledStatement(
    select(Status.id, Status.name, Status.kind, Status.on_check_out_id, Status.on_check_in_id)
)


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
                *("checked_out_at", "due_at", "note", "custom_fields"),
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
                bindparam("note", type_=Text),
                cast(bindparam("custom_fields", type_=Text), JSONB),
            ),
        )
    )


_INSERT = _insert_assignments()
_CLOSE = CompiledStatement(
    update(Assignment)
    .where(_has_id_in(current_table(Assignment).c.id))
    .values(
        checked_in_at=func.coalesce(
            bindparam("checked_in_at", type_=DateTime(timezone=True)),
            func.greatest(func.now(), Assignment.checked_out_at),
        )
    )
)
_UPDATE_ASSETS = CompiledStatement(
    update(Asset)
    .where(_has_id_in(current_table(Asset).c.id))
    .values(
        status_id=bindparam("to_status", type_=Uuid),
        location_id=func.coalesce(bindparam("to_location", type_=Uuid), Asset.location_id),
    )
)
