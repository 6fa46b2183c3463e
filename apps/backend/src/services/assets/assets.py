"""Assets: list, get, create, update, delete and restore."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Uuid,
    any_,
    bindparam,
    exists,
    func,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import (
    MAX_CANDIDATES,
    AmbiguousCode,
    AssetOutOfService,
    Candidate,
    InUse,
    NotFound,
    ValidationFailed,
)
from src.models import (
    Asset,
    Assignment,
    Attachment,
    Category,
    CustomFieldEntity,
    Status,
    SystemStatus,
)
from src.models.base import Base
from src.schemas.asset import CreateAssetRequest, UpdateAssetRequest
from src.schemas.common import ATTACHMENTS_PATH
from src.security import Actor
from src.services.assets import asset_tag_numbers
from src.services.assets.asset_list import (
    ASSETS,
    ASSETS_AS_OF,
    ASSETS_BY_CUSTOM_FIELD,
    AssetListSpec,
    grade_limits,
    redact_private_fields,
)
from src.services.assets.asset_search import find_matches
from src.services.assets.contents import lock_with_contents
from src.services.core import entities
from src.services.core.dependents import EndEvent, Ending, end_dependents, lock_dependents
from src.services.core.statuses import end_event_of, find_end_event, find_status_ids, unknown_status
from src.services.custom_fields import custom_fields
from src.services.custom_fields.custom_field_filters import list_ids, list_page
from src.services.custom_fields.custom_field_search import resolve_sort
from src.services.identity import users
from src.services.lists.as_of import wait_for_in_flight_writes
from src.services.lists.filters import ListCondition, Lookup
from src.services.lists.list_spec import ListQuery, PageOfRows

# Reading


class _ListPlan(NamedTuple):
    """The list of a query, and the arguments to query it with."""

    spec: AssetListSpec
    query: ListQuery
    conditions: list[ListCondition]
    search: ListCondition | None
    values: Mapping[str, Any]


async def list_assets(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery
) -> PageOfRows:
    """Return a page of the assets that an actor may see, at present or as of a time.

    Raises: ValidationFailed (there is no such custom field, or `as_of` is in the future), Unavailable.
    """
    plan = await _plan_list(connection, actor, settings, query)
    page = await list_page(
        connection,
        plan.spec,
        plan.query,
        conditions=plan.conditions,
        search=plan.search,
        values=plan.values,
    )
    if not actor.can_see_all:
        page.items[:] = [redact_private_fields(actor, asset) for asset in page.items]
    return page


async def list_asset_ids(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery, limit: int
) -> list[UUID]:
    """Return the ids of the assets that a query finds for an actor, in its order, at most `limit`.

    Raises: ValidationFailed (there is no such custom field), Unavailable.
    """
    plan = await _plan_list(connection, actor, settings, query)
    return await list_ids(
        connection,
        plan.spec,
        plan.query,
        limit=limit,
        conditions=plan.conditions,
        search=plan.search,
        values=plan.values,
    )


async def list_user_assets(
    connection: RawConnection, actor: Actor, settings: Settings, user_id: UUID, query: ListQuery
) -> PageOfRows:
    """Return a page of the assets that a user holds, at present or as of a time.

    Raises: NotFound (the actor sees no such user), ValidationFailed, Unavailable.
    """
    await users.get_user(connection, actor, user_id)
    by_holder: tuple[str, Lookup] = ("holder_id", "")
    holder_ids = [holder_id for holder_id in query.filters.get(by_holder, [user_id]) if holder_id == user_id]
    of_user = replace(query, filters={**query.filters, by_holder: holder_ids})
    return await list_assets(connection, actor, settings, of_user)


async def get_asset(
    connection: RawConnection, actor: Actor, settings: Settings, asset_id: UUID, as_of: datetime | None = None
) -> dict[str, Any]:
    """Return an asset, at present or as of a time.

    Raises: NotFound, ValidationFailed (`as_of` is in the future), Unavailable.
    """
    plan = await _plan_list(connection, actor, settings, ListQuery(as_of=as_of))
    asset = await plan.spec.get(connection, asset_id, conditions=plan.conditions, values=plan.values)
    return redact_private_fields(actor, asset)


async def get_asset_by_tag(
    connection: RawConnection, actor: Actor, settings: Settings, tag: str
) -> dict[str, Any]:
    """Return the asset with a tag, or else the one with an old asset number, as their indexes compare them.

    Raises: NotFound, AmbiguousCode (several assets that the actor may see have this old number).
    """
    plan = await _plan_list(connection, actor, settings, ListQuery())
    for name in ("asset_tag", "old_asset_number"):
        query = ListQuery(filters={(name, ""): [tag.strip()]}, limit=MAX_CANDIDATES)
        page = await plan.spec.page(connection, query, conditions=plan.conditions, values=plan.values)
        if len(page.items) > 1:
            raise AmbiguousCode.between(
                Candidate(str(asset["id"]), asset["asset_tag"], asset["name"]) for asset in page.items
            )
        if page.items:
            return redact_private_fields(actor, page.items[0])
    raise NotFound


async def _plan_list(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery
) -> _ListPlan:
    """Return the list that answers a query, with its visibility, search and bound values.

    Raises: ValidationFailed (`as_of` is in the future), Unavailable.
    """
    query, sort_key = await resolve_sort(connection, query)
    values: dict[str, Any] = {} if sort_key is None else {"custom_field_key": sort_key}
    if query.as_of is None:
        spec = ASSETS if sort_key is None else ASSETS_BY_CUSTOM_FIELD
        values |= grade_limits(settings, datetime.now(UTC))
    else:
        await wait_for_in_flight_writes(connection, query.as_of)
        spec = ASSETS_AS_OF
        values |= {**grade_limits(settings, query.as_of), "as_of": query.as_of}
    visible = spec.visible_to(actor)
    conditions = [] if visible is None else [visible]
    search = None
    if query.q is not None and not actor.can_see_all:
        search = spec.public_search(query.q)
    elif query.q is not None and not spec.is_as_of:
        search = await find_matches(connection, spec, query.q)
    return _ListPlan(spec, query, conditions, search, values)


# Changing


async def create_asset(session: AsyncSession, settings: Settings, data: CreateAssetRequest) -> UUID:
    """Create an asset and return its id; without a tag it gets the next of its category and year.

    Raises: ValidationFailed, DuplicateAssetTag, DuplicateSerialNumber.
    """
    return (await create_assets(session, settings, [data]))[0]


async def create_assets(
    session: AsyncSession, settings: Settings, batch: list[CreateAssetRequest]
) -> list[UUID]:
    """Create several assets with one INSERT, and return their ids in order.

    Raises: as create_asset; the error does not say which asset caused it.
    """
    connection = await RawConnection.of(session)
    categories = await connection.fetch(_CATEGORIES, {"ids": list({data.category_id for data in batch})})
    codes: dict[UUID, str] = dict(categories)
    fields = {
        category_id: await custom_fields.list_fields(session, CustomFieldEntity.ASSET, category_id)
        for category_id in codes
    }
    for category_id in codes:
        given = [data.custom_fields for data in batch if data.category_id == category_id]
        await custom_fields.ensure_referenced_exist(session, fields[category_id], given)
    status_ids = await find_status_ids(connection, {data.status or SystemStatus.STOCK for data in batch})
    rows: list[dict[str, Any]] = []
    for data in batch:
        if data.category_id not in codes:
            raise ValidationFailed.at("/category_id", "There is no category with this id")
        if (data.image_url or "").startswith("/"):
            raise ValidationFailed.at(
                "/image_url", "A new asset has no attachments yet; set the image after uploading it"
            )
        row = {"id": uuid7(), **data.model_dump(exclude={"status"})}
        if row["status_id"] is None:
            row["status_id"] = _status_id(status_ids, data.status or SystemStatus.STOCK)
        row["currency"] = data.currency or settings.currency
        row["warranty_end"] = row.pop("warranty_expires")
        row["custom_fields"] = custom_fields.merge_values(fields[data.category_id], data.custom_fields, {})
        rows.append(row)
    await _assign_tags(session, settings, codes, rows)
    await session.execute(_INSERT, rows)
    await entities.ensure_references_exist(session, Asset, rows)
    return [row["id"] for row in rows]


async def update_asset(
    session: AsyncSession, asset_id: UUID, data: UpdateAssetRequest, if_version: int | None = None
) -> Asset:
    """Update the given fields of an asset.

    Raises: NotFound, PreconditionFailed, ValidationFailed, DuplicateAssetTag, DuplicateSerialNumber,
    LocationFollowsParent.
    """
    ending = await find_ending(session, asset_id, data)
    if ending is not None:
        await lock_dependents(session, ending)
    values = data.model_dump(exclude_unset=True, exclude={"status"})
    added, removed = values.pop("add_tag_ids", ()), values.pop("remove_tag_ids", ())
    if "location_id" in values:
        await lock_with_contents(session, [asset_id])
    asset = await entities.get_for_update(session, Asset, asset_id, if_version=if_version)
    previous_status_id = asset.status_id
    if data.status is not None:
        status_ids = await find_status_ids(await RawConnection.of(session), {data.status})
        values["status_id"] = _status_id(status_ids, data.status)
    if "warranty_expires" in values:
        values["warranty_end"] = values.pop("warranty_expires")
    if added or removed:
        values["tag_ids"] = sorted({*asset.tag_ids, *added}.difference(removed))
    category_id = values.get("category_id", asset.category_id)
    if "custom_fields" in values or category_id != asset.category_id:
        fields = await custom_fields.list_fields(session, CustomFieldEntity.ASSET, category_id)
        given, present = values.get("custom_fields", {}), asset.custom_fields
        had = fields
        if category_id != asset.category_id:
            had = await custom_fields.list_fields(session, CustomFieldEntity.ASSET, asset.category_id)
        exempt = {field.key for field in had}
        await custom_fields.ensure_referenced_exist(session, fields, [given])
        values["custom_fields"] = custom_fields.merge_values(fields, given, present, exempt=exempt)
    if values.get("asset_tag", asset.asset_tag) != asset.asset_tag and asset.old_asset_number is None:
        values.setdefault("old_asset_number", asset.asset_tag)  # the old label is still on the asset
    if (data.image_url or "").startswith("/"):
        await _ensure_image_of_asset(session, asset_id, data.image_url)
    await entities.apply_changes(session, asset, values)
    if ending is not None and asset.status_id != previous_status_id:
        await end_assets(session, ending)
    return asset


async def find_ending(session: AsyncSession, asset_id: UUID, data: UpdateAssetRequest) -> Ending | None:
    """Return the ending of an asset if the update sets a status of disposal or loss, else None."""
    connection = await RawConnection.of(session)
    status_id = data.status_id if "status_id" in data.model_fields_set else None
    if data.status is not None:
        status_id = (await find_status_ids(connection, {data.status})).get(data.status)
    event = None if status_id is None else await find_end_event(connection, status_id)
    return None if event is None else Ending(event, [asset_id])


async def end_assets(session: AsyncSession, ending: Ending) -> None:
    """End the dependents of locked assets that are disposed of or lost.

    Raises: InUse (a disposed asset holds other assets).
    """
    if ending.event is EndEvent.ASSET_DISPOSED:
        await ensure_without_contents(session, ending.ids)
    await end_dependents(session, ending)


async def lock_in_service(session: AsyncSession, asset_id: UUID, *, may_be_lost: bool = False) -> None:
    """Lock an asset that is to get new work or a new request, so that it does not end meanwhile.

    Raises: AssetOutOfService (it is retired or, unless `may_be_lost`, lost).
    """
    await entities.lock_all(session, Asset, [asset_id])
    await ensure_in_service(session, asset_id, may_be_lost=may_be_lost)


async def ensure_in_service(session: AsyncSession, asset_id: UUID, *, may_be_lost: bool = False) -> None:
    """Ensure that an asset can get new work or a new request.

    Raises: AssetOutOfService (it is retired or, unless `may_be_lost`, lost).
    """
    status = select(Status.name, Status.kind, Status.code).join(Asset, Asset.status_id == Status.id)
    row = (await session.execute(status.where(Asset.id == asset_id))).first()
    event = None if row is None else end_event_of(row.kind, row.code)
    if row is None or event is None or (may_be_lost and event is EndEvent.ASSET_LOST):
        return
    raise AssetOutOfService(f"The asset has the status {row.name}; give it another status first")


async def ensure_without_contents(session: AsyncSession, asset_ids: Sequence[UUID]) -> None:
    """Ensure that assets hold no other assets.

    Raises: InUse.
    """
    holds_others = exists().where(Assignment.parent_asset_id.in_(asset_ids), Assignment.is_open())
    if await session.scalar(select(holds_others)):
        raise InUse("Other assets are checked out to the asset; check them in or transfer them first")


async def _ensure_image_of_asset(session: AsyncSession, asset_id: UUID, path: str | None) -> None:
    """Check that a path is the content of an image attached to the asset, which is locked.

    Raises: ValidationFailed.
    """
    attached = exists().where(
        Attachment.asset_id == asset_id,
        Attachment.deleted_at.is_(None),
        Attachment.width.is_not(None),
        func.concat(f"{ATTACHMENTS_PATH}/", Attachment.id, "/content") == path,
    )
    if not await session.scalar(select(attached)):
        raise ValidationFailed.at("/image_url", "This is not an image attached to the asset")


async def delete_asset(session: AsyncSession, asset_id: UUID, if_version: int | None = None) -> None:
    """Delete an asset, which can be restored; its reservations, requests and scheduled work end.

    Raises: NotFound, PreconditionFailed, InUse (the asset is checked out, or assets are checked out to it).
    """
    ending = Ending(EndEvent.ASSET_DELETED, [asset_id])
    await lock_dependents(session, ending)
    asset = await entities.get_for_update(session, Asset, asset_id, if_version=if_version, for_delete=True)
    await end_dependents(session, ending)
    await entities.ensure_not_in_use(session, asset)
    asset.deleted_at = datetime.now(UTC)
    await session.flush()


async def restore_asset(session: AsyncSession, asset_id: UUID) -> Asset:
    """Restore a deleted asset.

    Raises: NotFound, ValidationFailed, DuplicateSerialNumber.
    """
    return await entities.restore(session, Asset, asset_id)


# Bypasses the unit of work, which takes as long as the database. RETURNING makes it one statement for many
# rows.
_INSERT = insert(Base.metadata.tables["assets"]).returning(Asset.id)

_CATEGORIES = CompiledStatement(
    select(Category.id, Category.code).where(Category.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
)


def _status_id(status_ids: Mapping[str, UUID], code: str) -> UUID:
    if (status_id := status_ids.get(code)) is None:
        raise unknown_status(code)
    return status_id


async def _assign_tags(
    session: AsyncSession, settings: Settings, codes: Mapping[UUID, str], rows: list[dict[str, Any]]
) -> None:
    """Set the next tags of rows that have none, in their order."""
    today = datetime.now(UTC).astimezone(settings.zone).date()
    unnumbered: dict[tuple[UUID, int], list[dict[str, Any]]] = {}
    for row in rows:
        if row.get("asset_tag") is None:
            year = (row.get("purchase_date") or today).year
            unnumbered.setdefault((row["category_id"], year), []).append(row)
    # Counters are locked in one order, so that two transactions that need several cannot deadlock.
    for (category_id, year), group in sorted(unnumbered.items()):
        tags = await asset_tag_numbers.next_tags(
            session, settings, category_id, code=codes[category_id], year=year, count=len(group)
        )
        for row, tag in zip(group, tags, strict=True):
            row["asset_tag"] = tag
