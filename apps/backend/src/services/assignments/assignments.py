"""Check out, check in and transfer assets."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Uuid,
    any_,
    bindparam,
    exists,
    func,
    select,
    update,
)
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
from src.models import (
    Asset,
    Assignment,
    Location,
    Maintenance,
    MaintenanceState,
    Status,
    User,
)
from src.schemas.assignment import CheckInRequest, CheckOutTarget, TransferRequest
from src.schemas.common import to_api_time
from src.services.assets.assets import end_assets
from src.services.assets.contents import location_after, lock_with_contents
from src.services.assignments import availability, holdings, periods, requests
from src.services.assignments.periods import format_time
from src.services.assignments.status_rules import StatusRules, refuse_held_status, refuse_returned_status
from src.services.core import entities
from src.services.core.batch import Result
from src.services.core.dependents import EndEvent, Ending, lock_dependents
from src.services.core.statuses import end_event_of, find_end_event, get_status_id
from src.services.lists.holders import holder_name, holder_type
from src.services.lists.row_mapper import current_table

# Every operation takes a batch, and one asset is a batch of one: five hundred assets are locked, checked and
# checked out by as many statements as one. An asset that fails does not prevent the others.


async def check_out(
    session: AsyncSession,
    asset_ids: Sequence[UUID | None],
    data: CheckOutTarget,
    *,
    enforce_required: bool = True,
    check_only: bool = False,
) -> list[Result]:
    """Check assets out to one holder.

    `enforce_required` is false if the request could not give custom fields. `check_only` returns the results
    without locking or changing anything.

    Returns one result per asset id, in order: the id of the new assignment, or the Problem that prevented it:
    NotFound, AssetUnavailable (checked out, or its status does not allow it), ReservationConflict,
    StatusHolderMismatch, and for a check-out recorded afterwards AssignmentOverlap and ValidationFailed (the
    asset did not exist yet).

    Raises: ValidationFailed (the holder, the status or the location does not exist).
    """
    given_status_id = await _given_status_id(session, data.status)
    if data.user_id is not None and not check_only:
        await requests.lock_requests_of_user(session, list(filter(None, asset_ids)), data.user_id)
    batch = await _load_assets(
        session, [*asset_ids, data.parent_asset_id], moves=_moves(data), lock=not check_only
    )
    starts_at = data.checked_out_at or datetime.now(UTC)
    conflicts: dict[UUID, Problem] = {
        **await availability.find_reservation_conflicts(
            session, list(batch.assets), data.user_id, starts_at, data.due_at
        ),
        **await periods.find_period_problems(session, list(batch.assets), data.checked_out_at),
    }
    results: list[Result] = []
    new_status_by_asset: dict[UUID, UUID] = {}
    for asset_id in asset_ids:
        asset = batch.pop(asset_id)
        if asset is None:
            results.append(AssetUnavailable() if asset_id in batch.loaded_ids else NotFound())
        elif (current := batch.open_assignments.get(asset.id)) is not None:
            results.append(_held_by(asset, current))
        elif (status := batch.statuses[asset.status_id]).kind in availability.UNASSIGNABLE_KINDS:
            results.append(
                AssetUnavailable(
                    f"{asset.tag} cannot be checked out in status {status.name}",
                    extensions={
                        "asset_status": {"code": status.code, "name": status.name, "kind": status.kind},
                    },
                )
            )
        elif (conflict := conflicts.get(asset.id)) is not None:
            results.append(conflict)
        else:
            new_status_id = given_status_id or status.on_check_out_id or asset.status_id
            if (
                mismatch := refuse_held_status(asset.tag, batch.statuses, new_status_id, data.status)
            ) is not None:
                results.append(mismatch)
                continue
            new_status_by_asset[asset.id] = new_status_id
            results.append(uuid7())
    if check_only:
        return results
    assignment_ids = [result for result in results if isinstance(result, UUID)]
    await set_audit_action(session, "asset.checked_out", data.note)
    opened = dict(zip(assignment_ids, new_status_by_asset, strict=True))
    await holdings.create_assignments(session, opened, data, enforce_required=enforce_required)
    await _set_statuses(session, new_status_by_asset, data.location_id)
    if data.user_id is not None:
        await availability.mark_reservations_checked_out(
            session, list(new_status_by_asset), data.user_id, starts_at, data.due_at
        )
    return results


async def check_in(
    session: AsyncSession,
    asset_ids: Sequence[UUID | None],
    data: CheckInRequest,
    *,
    check_only: bool = False,
) -> list[Result]:
    """Check assets in, and cancel the pending extensions of their assignments.

    An asset in maintenance keeps its status until the maintenance ends. `check_only` returns the results
    without locking or changing anything.

    Returns one result per asset id, in order: the id of the closed assignment, or the Problem that prevented
    it: NotFound, AssetNotCheckedOut, Conflict (a status is given for an asset in maintenance),
    StatusHolderMismatch, ValidationFailed (the given time is before the check-out).

    Raises: ValidationFailed (the status or the location does not exist).
    """
    given_status_id = await _given_status_id(session, data.status)
    endings = await _find_endings(session, given_status_id, asset_ids)
    if not check_only:
        await requests.lock_extensions(session, list(filter(None, asset_ids)))
        for ending in endings:
            await lock_dependents(session, ending)
    batch = await _load_assets(session, asset_ids, moves=data.location_id is not None, lock=not check_only)
    results: list[Result] = []
    new_status_by_asset: dict[UUID, UUID] = {}
    ended: defaultdict[EndEvent, list[UUID]] = defaultdict(list)
    for asset_id in asset_ids:
        asset = batch.pop(asset_id)
        if asset is None:
            results.append(AssetNotCheckedOut() if asset_id in batch.loaded_ids else NotFound())
        elif (current := batch.open_assignments.get(asset.id)) is None:
            results.append(AssetNotCheckedOut())
        elif current.is_in_maintenance and data.status is not None:
            results.append(Conflict(f"Maintenance of {asset.tag} is in progress; finish or cancel it first"))
        elif data.checked_in_at is not None and data.checked_in_at < current.checked_out_at:
            message = f"{asset.tag} was checked out later, at {format_time(current.checked_out_at)}"
            results.append(ValidationFailed.at("/checked_in_at", message))
        elif current.is_in_maintenance:
            results.append(current.assignment_id)
            new_status_by_asset[asset.id] = asset.status_id
        else:
            new_status_id = given_status_id or batch.statuses[asset.status_id].on_check_in_id
            new_status_id = new_status_id or asset.status_id
            if (
                mismatch := refuse_returned_status(asset.tag, batch.statuses, new_status_id, data.status)
            ) is not None:
                results.append(mismatch)
                continue
            results.append(current.assignment_id)
            new_status_by_asset[asset.id] = new_status_id
            after = batch.statuses[new_status_id]
            event = end_event_of(after.kind, after.code)
            if event is not None and new_status_id != asset.status_id:
                ended[event].append(asset.id)
    if check_only:
        return results
    await set_audit_action(session, "asset.checked_in", data.note)
    closed = [result for result in results if isinstance(result, UUID)]
    await holdings.close_assignments(session, closed, data.checked_in_at)
    await _set_statuses(session, new_status_by_asset, data.location_id)
    await requests.cancel_extensions(session, closed, "The asset was checked in")
    for event, ended_ids in ended.items():
        await end_assets(session, Ending(event, ended_ids))
    return results


async def transfer(
    session: AsyncSession,
    asset_id: UUID,
    data: TransferRequest,
    *,
    enforce_required: bool = True,
    check_only: bool = False,
) -> UUID:
    """Transfer a checked-out asset to another holder and return the id of the new assignment.

    The asset keeps its status unless another is given. A pending extension of the ended assignment is
    cancelled. `enforce_required` is false if the request could not give custom fields. With `check_only`
    nothing is locked or changed, and the id is not used.

    Raises: NotFound, AssetNotCheckedOut, AssignmentOverlap, ReservationConflict, StatusHolderMismatch,
    ValidationFailed.
    """
    given_status_id = await _given_status_id(session, data.status)
    if not check_only:
        await requests.lock_extensions(session, [asset_id])
        if data.user_id is not None:
            await requests.lock_requests_of_user(session, [asset_id], data.user_id)
    batch = await _load_assets(
        session, [asset_id, data.parent_asset_id], moves=_moves(data), lock=not check_only
    )
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
    new_status_id = given_status_id or asset.status_id
    if (mismatch := refuse_held_status(asset.tag, batch.statuses, new_status_id, data.status)) is not None:
        raise mismatch
    assignment_id = uuid7()
    if check_only:
        return assignment_id
    await set_audit_action(session, "asset.transferred", data.note)
    await holdings.close_assignments(session, [current.assignment_id], data.checked_out_at)
    await holdings.create_assignments(
        session, {assignment_id: asset_id}, data, enforce_required=enforce_required
    )
    await _set_statuses(session, {asset_id: new_status_id}, data.location_id)
    if data.user_id is not None:
        await availability.mark_reservations_checked_out(
            session, [asset_id], data.user_id, starts_at, data.due_at
        )
    await requests.cancel_extensions(session, [current.assignment_id], "The asset was transferred")
    return assignment_id


class _Asset(NamedTuple):
    id: UUID
    tag: str
    status_id: UUID


class _OpenAssignment(NamedTuple):
    assignment_id: UUID
    holder: str
    holder_id: UUID
    holder_type: str
    checked_out_at: datetime
    due_at: datetime | None
    is_in_maintenance: bool


class _Batch(NamedTuple):
    assets: dict[UUID, _Asset]
    loaded_ids: frozenset[UUID]
    open_assignments: dict[UUID, _OpenAssignment]
    """Open assignments by asset id."""
    statuses: dict[UUID, StatusRules]

    def pop(self, asset_id: UUID | None) -> _Asset | None:
        """Remove and return an asset; None if it is unknown, or a repetition: scanners read labels twice."""
        return None if asset_id is None else self.assets.pop(asset_id, None)


def _held_by(asset: _Asset, current: _OpenAssignment) -> AssetUnavailable:
    holder = {"id": str(current.holder_id), "type": current.holder_type, "name": current.holder}
    return AssetUnavailable(
        f"{asset.tag} is checked out to {current.holder}",
        extensions={
            "holder": holder,
            "since": to_api_time(current.checked_out_at),
            "due_at": None if current.due_at is None else to_api_time(current.due_at),
        },
    )


def _moves(data: CheckOutTarget) -> bool:
    """Return whether a check-out changes the location of the assets, and so that of their contents."""
    return data.location_id is not None or data.parent_asset_id is not None


async def _load_assets(
    session: AsyncSession, asset_ids: Sequence[UUID | None], *, moves: bool, lock: bool
) -> _Batch:
    """Return assets with their open assignments; `lock` locks them until the end of the transaction.

    A parent asset is locked too, because the new assignments refer to it. If the assets move, their contents
    are locked with them.
    """
    connection = await RawConnection.of(session)
    if moves and lock:
        await lock_with_contents(session, list(filter(None, asset_ids)))
    statement = _LOCK_ASSETS if lock else _SELECT_ASSETS
    loaded = await connection.fetch(statement, {"ids": list(filter(None, asset_ids))})
    assets = {row["id"]: _Asset(*row) for row in loaded}
    rows = await connection.fetch(_SELECT_OPEN_ASSIGNMENTS, {"ids": list(assets)})
    open_assignments = {asset_id: _OpenAssignment(*rest) for asset_id, *rest in rows}
    statuses = {id_: StatusRules(*rest) for id_, *rest in await connection.fetch(_SELECT_STATUSES)}
    return _Batch(assets, frozenset(assets), open_assignments, statuses)


async def _given_status_id(session: AsyncSession, code: str | None) -> UUID | None:
    """Return the id of the status that a request names, or None if it names none.

    Raises: ValidationFailed (the status does not exist).
    """
    return None if code is None else await get_status_id(await RawConnection.of(session), code)


async def _find_endings(
    session: AsyncSession, status_id: UUID | None, asset_ids: Sequence[UUID | None]
) -> Sequence[Ending]:
    """Return the endings of assets that a check-in disposes of or loses.

    The status is the given one or, for each asset, the `on_check_in` of its present status.
    """
    connection, ids = await RawConnection.of(session), list(filter(None, asset_ids))
    if status_id is not None:
        event = await find_end_event(connection, status_id)
        return [] if event is None else [Ending(event, ids)]
    ended: defaultdict[EndEvent, list[UUID]] = defaultdict(list)
    for row in await connection.fetch(_STATUSES_AFTER_CHECK_IN, {"ids": ids}):
        if (event := end_event_of(row["kind"], row["code"])) is not None:
            ended[event].append(row["id"])
    return [Ending(event, ended_ids) for event, ended_ids in ended.items()]


async def _set_statuses(
    session: AsyncSession, new_status_by_asset: Mapping[UUID, UUID], location_id: UUID | None
) -> None:
    """Set the statuses and the location of assets.

    Assets that keep both are updated as well: every check-out, check-in and transfer increments the version.

    Raises: ValidationFailed (the location does not exist).
    """
    asset_ids_by_status: dict[UUID, list[UUID]] = {}
    for asset_id, status_id in new_status_by_asset.items():
        asset_ids_by_status.setdefault(status_id, []).append(asset_id)
    connection = await RawConnection.of(session)
    for status_id, asset_ids in asset_ids_by_status.items():
        values = {"ids": asset_ids, "to_status": status_id, "to_location": location_id}
        await connection.fetch(_UPDATE_ASSETS, values)
    if location_id is not None:
        await entities.ensure_references_exist(session, Asset, [{"location_id": location_id}])


# Statements


def _has_id_in(column: ColumnElement[UUID]) -> ColumnElement[bool]:
    return column == any_(bindparam("ids", type_=ARRAY(Uuid)))


_ASSETS = (
    select(Asset.id, Asset.asset_tag, Asset.status_id)
    .where(_has_id_in(current_table(Asset).c.id), Asset.deleted_at.is_(None))
    .order_by(Asset.id)
)
_SELECT_ASSETS = CompiledStatement(_ASSETS)
# Locked in id order, so that two overlapping batches cannot deadlock.
_LOCK_ASSETS = CompiledStatement(_ASSETS.with_for_update(key_share=True))


def _statuses_after_check_in() -> CompiledStatement:
    """The statuses that a check-in without a status changes the present ones to."""
    after = current_table(Status).alias("after_check_in")
    return CompiledStatement(
        select(Asset.id, after.c.kind, after.c.code)
        .join(Status, Status.id == Asset.status_id)
        .join(after, after.c.id == Status.on_check_in_id)
        .where(_has_id_in(current_table(Asset).c.id), after.c.id != Status.id)
    )


_STATUSES_AFTER_CHECK_IN = _statuses_after_check_in()


def _select_open_assignments() -> CompiledStatement:
    parent = current_table(Asset).alias("parent_assets")
    is_in_maintenance = exists().where(
        Maintenance.asset_id == Assignment.asset_id,
        Maintenance.state == MaintenanceState.IN_PROGRESS,
        Maintenance.deleted_at.is_(None),
    )
    holder = holder_name(current_table(User), current_table(Location), parent, asset_label="asset_tag")
    return CompiledStatement(
        select(
            Assignment.asset_id,
            Assignment.id,
            holder,
            func.coalesce(Assignment.user_id, Assignment.location_id, Assignment.parent_asset_id),
            holder_type(current_table(Assignment)),
            Assignment.checked_out_at,
            Assignment.due_at,
            is_in_maintenance,
        )
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.c.id == Assignment.parent_asset_id)
        .where(_has_id_in(current_table(Assignment).c.asset_id), Assignment.is_open())
    )


_SELECT_OPEN_ASSIGNMENTS = _select_open_assignments()
_SELECT_STATUSES = CompiledStatement(
    select(Status.id, Status.code, Status.name, Status.kind, Status.on_check_out_id, Status.on_check_in_id)
)


_UPDATE_ASSETS = CompiledStatement(
    update(Asset)
    .where(_has_id_in(current_table(Asset).c.id))
    .values(
        status_id=bindparam("to_status", type_=Uuid),
        location_id=location_after(func.coalesce(bindparam("to_location", type_=Uuid), Asset.location_id)),
    )
)
