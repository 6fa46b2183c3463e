"""Hand out and take back: who has which asset, since when and until when."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam, case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from uuid_utils.compat import uuid7

from src.database import Reader, acting
from src.errors import AssetNotCheckedOut, AssetUnavailable, NotFound, ValidationFailed
from src.models import Asset, Assignment, Location, Status, StatusKind, User
from src.schemas.assignment import CheckInRequest, ToHolder, TransferRequest
from src.security import Actor
from src.services import availability, entities
from src.services.asset_list import HolderFilter
from src.services.batch import Result
from src.services.listing import Condition, Filter, Listing, ListQuery, PageOfRows, Sort, today
from src.services.reference import plain, reference

# Reading


def _assignments() -> Listing:
    table, asset, user = today(Assignment), today(Asset), today(User)
    place, parent = today(Location), asset.alias("holding_assets")
    overdue = func.coalesce(and_(table.c.checked_in_at.is_(None), table.c.due_at < func.now()), False)
    return Listing(
        table.join(asset, asset.c.id == table.c.asset_id)
        .outerjoin(user, user.c.id == table.c.user_id)
        .outerjoin(place, place.c.id == table.c.location_id)
        .outerjoin(parent, parent.c.id == table.c.parent_asset_id),
        {
            **plain(table, "id", "checked_out_at", "due_at", "checked_in_at", "note"),
            **plain(table, "version", "created_at", "updated_at"),
            "overdue": overdue,
            "asset": reference(asset, "asset_tag", "name"),
            "holder": {
                "id": func.coalesce(table.c.user_id, table.c.location_id, table.c.parent_asset_id),
                "type": case(
                    (table.c.user_id.is_not(None), "user"),
                    (table.c.location_id.is_not(None), "location"),
                    else_="asset",
                ),
                "name": func.coalesce(user.c.name, place.c.name, parent.c.name),
            },
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "open": Filter(table.c.checked_in_at.is_(None)),
            "overdue": Filter(overdue),
            "asset_id": Filter(table.c.asset_id),
            "holder_id": HolderFilter(table),
            "user_id": Filter(table.c.user_id, nullable=True),
            "location_id": Filter(table.c.location_id, tree=today(Location), nullable=True),
            "parent_asset_id": Filter(table.c.parent_asset_id, nullable=True),
            "checked_out_at": Filter(table.c.checked_out_at),
            "due_at": Filter(table.c.due_at, nullable=True),
            "checked_in_at": Filter(table.c.checked_in_at, nullable=True),
        },
        sorts={
            "checked_out_at": Sort(table.c.checked_out_at),
            "due_at": Sort(table.c.due_at, nullable=True),
            "checked_in_at": Sort(table.c.checked_in_at, nullable=True),
        },
        default_sort=("checked_out_at", True),
    )


ASSIGNMENTS = _assignments()


def visible_to(actor: Actor) -> list[Condition]:
    """Return the condition that somebody may see an assignment: employees see their own."""
    if actor.sees_all:
        return []
    own = today(Assignment).c.user_id == bindparam("visible_to")
    return [Condition("visible", lambda: own, {"visible_to": actor.user_id})]


async def list_assignments(reader: Reader, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return who had what, the last hand-out first."""
    return await ASSIGNMENTS.page(reader, query, conditions=visible_to(actor))


async def get_assignment(reader: Reader, actor: Actor, assignment_id: UUID) -> dict[str, Any]:
    """Return one assignment.

    Raises: NotFound.
    """
    found = await ASSIGNMENTS.one(reader, assignment_id, conditions=visible_to(actor))
    if found is None:
        raise NotFound
    return found


# Changing
#
# Many at once is the rule, one is a batch of one: five hundred assets are locked, looked at and handed out
# by as many statements as one. What cannot be done is told of each, and hinders no other.


async def check_out(session: AsyncSession, asset_ids: Sequence[UUID | None], data: ToHolder) -> list[Result]:
    """Hand assets to a holder.

    Of each: NotFound, AssetUnavailable (it is out, under repair, lost or retired), ReservationConflict.
    Raises: ValidationFailed (the holder cannot have it).
    """
    batch = await _lock(session, asset_ids)
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
    await acting(session, "asset.checked_out", data.note)
    await _begin(session, dict(zip(begun, handed, strict=True)), data)
    await _turn(session, turned, data.status, data.location_id)
    if data.user_id is not None:
        await availability.fulfil(session, list(turned), data.user_id, data.due_at)
    return results


async def check_in(
    session: AsyncSession, asset_ids: Sequence[UUID | None], data: CheckInRequest
) -> list[Result]:
    """Take assets back.

    Of each: NotFound, AssetNotCheckedOut.
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
        else:
            results.append(held.assignment_id)
            turned[asset.id] = batch.statuses[asset.status_id].on_check_in_id or asset.status_id
    await acting(session, "asset.checked_in", data.note)
    await _end(session, [result for result in results if isinstance(result, UUID)])
    await _turn(session, turned, data.status, data.location_id)
    return results


async def transfer(session: AsyncSession, asset_id: UUID, data: TransferRequest) -> UUID:
    """Hand an asset from who has it to the next; it keeps its status unless another is given.

    Raises: NotFound, AssetNotCheckedOut, ValidationFailed.
    """
    batch = await _lock(session, [asset_id])
    if (asset := batch.take(asset_id)) is None:
        raise NotFound
    if (held := batch.open.get(asset_id)) is None:
        raise AssetNotCheckedOut
    begun = uuid7()
    await acting(session, "asset.transferred", data.note)
    await _end(session, [held.assignment_id])
    await _begin(session, {begun: asset}, data)
    await _turn(session, {asset_id: asset.status_id}, data.status, data.location_id)
    return begun


async def find_by_tags(session: AsyncSession, tags: Sequence[str]) -> list[UUID | None]:
    """Return the assets of scanned labels, whatever their case, by their present or their old tags."""
    wanted = [tag.lower() for tag in tags]
    found: dict[str, UUID] = {}
    for column in (Asset.old_asset_number, Asset.asset_tag):
        rows = select(func.lower(column), Asset.id).where(
            func.lower(column).in_(wanted), Asset.deleted_at.is_(None)
        )
        found.update((tag, asset_id) for tag, asset_id in await session.execute(rows))
    return [found.get(tag) for tag in wanted]


_KEPT = (StatusKind.UNAVAILABLE, StatusKind.RETIRED)


class _Asset(NamedTuple):
    id: UUID
    tag: str
    status_id: UUID


class _Held(NamedTuple):
    assignment_id: UUID
    holder: str


class _Batch(NamedTuple):
    assets: dict[UUID, _Asset]
    seen: frozenset[UUID]
    open: dict[UUID, _Held]
    statuses: dict[UUID, Status]

    def take(self, asset_id: UUID | None) -> _Asset | None:
        """Return an asset the first time that it is asked for; a scanner reads some labels twice."""
        return None if asset_id is None else self.assets.pop(asset_id, None)


async def _lock(session: AsyncSession, asset_ids: Sequence[UUID | None]) -> _Batch:
    """Return what is known of assets, which stay as they are until the transaction ends."""
    # In the order of their ids, so that two batches with the same assets do not wait for each other.
    locked = (
        select(Asset.id, Asset.asset_tag, Asset.status_id)
        .where(Asset.id.in_(filter(None, asset_ids)), Asset.deleted_at.is_(None))
        .order_by(Asset.id)
        .with_for_update(key_share=True)
    )
    assets = {row.id: _Asset(*row) for row in await session.execute(locked)}
    parent = aliased(Asset)
    held = (
        select(Assignment.asset_id, Assignment.id, func.coalesce(User.name, Location.name, parent.asset_tag))
        .outerjoin(User, User.id == Assignment.user_id)
        .outerjoin(Location, Location.id == Assignment.location_id)
        .outerjoin(parent, parent.id == Assignment.parent_asset_id)
        .where(Assignment.asset_id.in_(assets), Assignment.checked_in_at.is_(None))
    )
    open_assignments = {row[0]: _Held(row[1], row[2]) for row in await session.execute(held)}
    statuses = {status.id: status for status in await session.scalars(select(Status))}
    return _Batch(assets, frozenset(assets), open_assignments, statuses)


async def _begin(session: AsyncSession, assets: Mapping[UUID, _Asset], data: ToHolder) -> None:
    """Begin the assignments of assets to a holder, who must be there."""
    if assets:
        shared = {**data.holder, "due_at": data.due_at, "note": data.note}
        rows = [{"id": id_, "asset_id": asset.id, **shared} for id_, asset in assets.items()]
        await session.execute(insert(Assignment), rows)
    await entities.refuse_deleted_references(session, Assignment, [data.holder])


async def _end(session: AsyncSession, assignment_ids: Sequence[UUID]) -> None:
    now = func.greatest(func.now(), Assignment.checked_out_at)
    ended = update(Assignment).where(Assignment.id.in_(assignment_ids)).values(checked_in_at=now)
    await session.execute(ended, execution_options={"synchronize_session": False})


async def _turn(
    session: AsyncSession, turned: Mapping[UUID, UUID], code: str | None, location_id: UUID | None
) -> None:
    """Give assets their statuses and their place; each counts a version, for something has happened to it."""
    given = None if code is None else await _status_of(session, code)
    by_status: dict[UUID, list[UUID]] = {}
    for asset_id, status_id in turned.items():
        by_status.setdefault(given or status_id, []).append(asset_id)
    placed = {} if location_id is None else {"location_id": location_id}
    for status_id, asset_ids in by_status.items():
        changed = update(Asset).where(Asset.id.in_(asset_ids)).values(status_id=status_id, **placed)
        await session.execute(changed, execution_options={"synchronize_session": False})
    await entities.refuse_deleted_references(session, Asset, [placed])


async def _status_of(session: AsyncSession, code: str) -> UUID:
    found = select(Status.id).where(func.lower(Status.code) == code.lower(), Status.deleted_at.is_(None))
    if (status_id := await session.scalar(found)) is None:
        raise ValidationFailed.at("/status", f"There is no status with the code {code}")
    return status_id
