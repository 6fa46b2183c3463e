"""Hand out and take back."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Text,
    Uuid,
    any_,
    bindparam,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from uuid_utils.compat import uuid7

from src.database import CompiledStatement, RawConnection, set_audit_action
from src.errors import AssetNotCheckedOut, AssetUnavailable, Conflict, NotFound
from src.models import Asset, Assignment, Location, Maintenance, MaintenanceState, Status, StatusKind, User
from src.schemas.assignment import CheckInRequest, ToHolder, TransferRequest
from src.services.assignments import availability
from src.services.core import entities
from src.services.core.batch import Result
from src.services.core.statuses import get_status_id
from src.services.lists.row_mapper import current_table

# Many at once is the rule, one is a batch of one: five hundred assets are locked, looked at and handed out
# by as many statements as one. What cannot be done is told of each, and hinders no other.


async def check_out(session: AsyncSession, asset_ids: Sequence[UUID | None], data: ToHolder) -> list[Result]:
    """Hand assets to a holder.

    Of each: NotFound, AssetUnavailable (it is out, under repair, lost or retired), ReservationConflict.
    Raises: ValidationFailed (the holder cannot have it).
    """
    batch = await _lock(session, [*asset_ids, data.parent_asset_id])
    reserved = await availability.reserved_by_another(
        session, list(batch.assets), data.user_id, datetime.now(UTC), data.due_at
    )
    results: list[Result] = []
    handed: list[_Asset] = []
    for asset_id in asset_ids:
        asset = batch.take(asset_id)
        if asset is None:
            results.append(AssetUnavailable() if asset_id in batch.seen else NotFound())
        elif (held := batch.open.get(asset.id)) is not None:
            results.append(AssetUnavailable(f"{asset.tag} is with {held.holder}"))
        elif (status := batch.statuses[asset.status_id]).kind in _KEPT:
            results.append(AssetUnavailable(f"{asset.tag} cannot be handed out: {status.name}"))
        elif (conflict := reserved.get(asset.id)) is not None:
            results.append(conflict)
        else:
            handed.append(asset)
            results.append(uuid7())
    begun = [result for result in results if isinstance(result, UUID)]
    turned = {
        asset.id: batch.statuses[asset.status_id].on_check_out_id or asset.status_id for asset in handed
    }
    await set_audit_action(session, "asset.checked_out", data.note)
    await _begin(session, dict(zip(begun, handed, strict=True)), data)
    await _turn(session, turned, data.status, data.location_id)
    if data.user_id is not None:
        await availability.fulfil(session, list(turned), data.user_id, data.due_at)
    return results


async def check_in(
    session: AsyncSession, asset_ids: Sequence[UUID | None], data: CheckInRequest
) -> list[Result]:
    """Take assets back.

    What is being worked on keeps its status, and is back in use when the work is done.

    Of each: NotFound, AssetNotCheckedOut, Conflict (it is worked on, and a status is given).
    Raises: ValidationFailed (there is no such status or location).
    """
    batch = await _lock(session, asset_ids)
    results: list[Result] = []
    turned: dict[UUID, UUID] = {}
    for asset_id in asset_ids:
        asset = batch.take(asset_id)
        if asset is None:
            results.append(AssetNotCheckedOut() if asset_id in batch.seen else NotFound())
        elif (held := batch.open.get(asset.id)) is None:
            results.append(AssetNotCheckedOut())
        elif held.is_worked_on and data.status is not None:
            results.append(Conflict(f"Work on {asset.tag} is under way; finish or cancel it first"))
        else:
            results.append(held.assignment_id)
            after = None if held.is_worked_on else batch.statuses[asset.status_id].on_check_in_id
            turned[asset.id] = after or asset.status_id
    await set_audit_action(session, "asset.checked_in", data.note)
    await _end(session, [result for result in results if isinstance(result, UUID)])
    await _turn(session, turned, data.status, data.location_id)
    return results


async def transfer(session: AsyncSession, asset_id: UUID, data: TransferRequest) -> UUID:
    """Hand an asset from who has it to the next; it keeps its status unless another is given.

    Raises: NotFound, AssetNotCheckedOut, ReservationConflict, ValidationFailed.
    """
    batch = await _lock(session, [asset_id, data.parent_asset_id])
    if (asset := batch.take(asset_id)) is None:
        raise NotFound
    if (held := batch.open.get(asset_id)) is None:
        raise AssetNotCheckedOut
    reserved = await availability.reserved_by_another(
        session, [asset_id], data.user_id, datetime.now(UTC), data.due_at
    )
    if conflict := reserved.get(asset_id):
        raise conflict
    begun = uuid7()
    await set_audit_action(session, "asset.transferred", data.note)
    await _end(session, [held.assignment_id])
    await _begin(session, {begun: asset}, data)
    await _turn(session, {asset_id: asset.status_id}, data.status, data.location_id)
    if data.user_id is not None:
        await availability.fulfil(session, [asset_id], data.user_id, data.due_at)
    return begun


async def find_by_tags(session: AsyncSession, tags: Sequence[str]) -> list[UUID | None]:
    """Return the assets of scanned labels, whatever their case, by their present or their old tags."""
    wanted = [tag.lower() for tag in tags]
    connection = await RawConnection.of(session)
    found: dict[str, UUID] = {}
    for query in (_BY_OLD_TAG, _BY_TAG):
        found.update(dict(await connection.fetch(query, {"tags": wanted})))
    return [found.get(tag) for tag in wanted]


_KEPT = (StatusKind.UNAVAILABLE, StatusKind.RETIRED)


class _Asset(NamedTuple):
    id: UUID
    tag: str
    status_id: UUID


class _Held(NamedTuple):
    assignment_id: UUID
    holder: str
    is_worked_on: bool


class _Status(NamedTuple):
    name: str
    kind: str
    on_check_out_id: UUID | None
    on_check_in_id: UUID | None


class _Batch(NamedTuple):
    assets: dict[UUID, _Asset]
    seen: frozenset[UUID]
    open: dict[UUID, _Held]
    statuses: dict[UUID, _Status]

    def take(self, asset_id: UUID | None) -> _Asset | None:
        """Return an asset the first time that it is asked for; a scanner reads some labels twice."""
        return None if asset_id is None else self.assets.pop(asset_id, None)


async def _lock(session: AsyncSession, asset_ids: Sequence[UUID | None]) -> _Batch:
    """Return what is known of assets, which stay as they are until the transaction ends.

    An asset that is to hold others is among them, for what it holds refers to it.
    """
    connection = await RawConnection.of(session)
    locked = await connection.fetch(_LOCK, {"ids": list(filter(None, asset_ids))})
    assets = {row["id"]: _Asset(*row) for row in locked}
    held = await connection.fetch(_HELD, {"ids": list(assets)})
    statuses = {id_: _Status(*rest) for id_, *rest in await connection.fetch(_STATUSES)}
    return _Batch(assets, frozenset(assets), {asset_id: _Held(*rest) for asset_id, *rest in held}, statuses)


async def _begin(session: AsyncSession, assets: Mapping[UUID, _Asset], data: ToHolder) -> None:
    """Begin the assignments of assets to a holder, who must be there."""
    if assets:
        rows = {"ids": list(assets), "asset_ids": [asset.id for asset in assets.values()]}
        holder = {name: data.holder.get(name) for name in ("user_id", "location_id", "parent_asset_id")}
        connection = await RawConnection.of(session)
        await connection.fetch(_BEGIN, {**rows, **holder, "due_at": data.due_at, "note": data.note})
    await entities.ensure_references_exist(session, Assignment, [data.holder])


async def _end(session: AsyncSession, assignment_ids: Sequence[UUID]) -> None:
    connection = await RawConnection.of(session)
    await connection.fetch(_END, {"ids": assignment_ids})


async def _turn(
    session: AsyncSession, turned: Mapping[UUID, UUID], code: str | None, location_id: UUID | None
) -> None:
    """Give assets their statuses and their place; each counts a version, for something has happened to it."""
    given = None if code is None else await get_status_id(await RawConnection.of(session), code)
    by_status: dict[UUID, list[UUID]] = {}
    for asset_id, status_id in turned.items():
        by_status.setdefault(given or status_id, []).append(asset_id)
    connection = await RawConnection.of(session)
    for status_id, asset_ids in by_status.items():
        await connection.fetch(_TURN, {"ids": asset_ids, "to_status": status_id, "to_location": location_id})
    if location_id is not None:
        await entities.ensure_references_exist(session, Asset, [{"location_id": location_id}])


# What is asked for each hand-out, compiled once.


def _among(column: ColumnElement[UUID]) -> ColumnElement[bool]:
    return column == any_(bindparam("ids", type_=ARRAY(Uuid)))


def _by_tag(column: ColumnElement[Any]) -> CompiledStatement:
    wanted = func.lower(column) == any_(bindparam("tags", type_=ARRAY(Text)))
    return CompiledStatement(select(func.lower(column), Asset.id).where(wanted, Asset.deleted_at.is_(None)))


_BY_TAG, _BY_OLD_TAG = (
    _by_tag(current_table(Asset).c.asset_tag),
    _by_tag(current_table(Asset).c.old_asset_number),
)

# In the order of their ids, so that two batches with the same assets do not wait for each other.
_LOCK = CompiledStatement(
    select(Asset.id, Asset.asset_tag, Asset.status_id)
    .where(_among(current_table(Asset).c.id), Asset.deleted_at.is_(None))
    .order_by(Asset.id)
    .with_for_update(key_share=True)
)


def _held() -> CompiledStatement:
    parent = aliased(Asset)
    holder = func.coalesce(User.name, Location.name, parent.asset_tag)
    is_worked_on = exists().where(
        Maintenance.asset_id == Assignment.asset_id,
        Maintenance.state == MaintenanceState.IN_PROGRESS,
        Maintenance.deleted_at.is_(None),
    )
    return CompiledStatement(
        select(Assignment.asset_id, Assignment.id, holder, is_worked_on)
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.id == Assignment.parent_asset_id)
        .where(_among(current_table(Assignment).c.asset_id), Assignment.checked_in_at.is_(None))
    )


_HELD = _held()
_STATUSES = CompiledStatement(
    select(Status.id, Status.name, Status.kind, Status.on_check_out_id, Status.on_check_in_id)
)
_BEGIN = CompiledStatement(
    insert(Assignment).from_select(
        ["id", "asset_id", "user_id", "location_id", "parent_asset_id", "due_at", "note"],
        select(
            func.unnest(bindparam("ids", type_=ARRAY(Uuid))),
            func.unnest(bindparam("asset_ids", type_=ARRAY(Uuid))),
            *(bindparam(name, type_=Uuid) for name in ("user_id", "location_id", "parent_asset_id")),
            bindparam("due_at", type_=DateTime(timezone=True)),
            bindparam("note", type_=Text),
        ),
    )
)
_END = CompiledStatement(
    update(Assignment)
    .where(_among(current_table(Assignment).c.id))
    .values(checked_in_at=func.greatest(func.now(), Assignment.checked_out_at))
)
_TURN = CompiledStatement(
    update(Asset)
    .where(_among(current_table(Asset).c.id))
    .values(
        status_id=bindparam("to_status", type_=Uuid),
        location_id=func.coalesce(bindparam("to_location", type_=Uuid), Asset.location_id),
    )
)
