"""Assets: list, get, create, update, delete and restore."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Text,
    Uuid,
    all_,
    any_,
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import NotFound, ValidationFailed
from src.models import (
    Asset,
    AssetModel,
    Assignment,
    Attachment,
    Category,
    CustomFieldEntity,
    Manufacturer,
    SystemStatus,
    User,
)
from src.models.base import Base
from src.schemas.asset import CreateAssetRequest, UpdateAssetRequest
from src.schemas.common import ATTACHMENTS_PATH
from src.security import Actor
from src.services.assets import asset_tag_numbers
from src.services.assets.asset_list import (
    ASSETS,
    ASSETS_AS_OF,
    AssetListSpec,
    grade_limits,
    redact_private_fields,
)
from src.services.core import entities
from src.services.core.statuses import find_status_ids, unknown_status
from src.services.custom_fields import custom_fields
from src.services.custom_fields.custom_field_filters import list_page
from src.services.identity import users
from src.services.lists.as_of import wait_for_in_flight_writes
from src.services.lists.filters import ListCondition, Lookup, like_patterns
from src.services.lists.list_spec import ListQuery, PageOfRows
from src.services.lists.search import bigram_array_literal, matches_search_text

MAX_IDS_FOR_LOOKUP = 1000
"""How many found assets a search looks up by id; if there are more, each row of the list is compared."""


# Reading


class _ListPlan(NamedTuple):
    """The list of a query, and the arguments to query it with."""

    spec: AssetListSpec
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
        connection, plan.spec, query, conditions=plan.conditions, search=plan.search, values=plan.values
    )
    if not actor.can_see_all:
        page.items[:] = [redact_private_fields(actor, asset) for asset in page.items]
    return page


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
    """Return the asset with a tag, or else with an old asset number; case is ignored.

    Raises: NotFound.
    """
    plan = await _plan_list(connection, actor, settings, ListQuery())
    for row in await connection.fetch(_BY_TAG, {"tag": normalize("NFC", tag)}):
        found = await plan.spec.find(connection, row[0], conditions=plan.conditions, values=plan.values)
        if found is not None:
            return redact_private_fields(actor, found)
    raise NotFound


async def _plan_list(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery
) -> _ListPlan:
    """Return the list that answers a query, with its visibility, search and bound values.

    Raises: ValidationFailed (`as_of` is in the future), Unavailable.
    """
    if query.as_of is None:
        spec, values = ASSETS, grade_limits(settings, datetime.now(UTC))
    else:
        await wait_for_in_flight_writes(connection, query.as_of)
        spec, values = ASSETS_AS_OF, {**grade_limits(settings, query.as_of), "as_of": query.as_of}
    visible = spec.visible_to(actor)
    conditions = [] if visible is None else [visible]
    search = None
    if query.q is not None and not actor.can_see_all:
        search = spec.public_search(query.q)
    elif query.q is not None and not spec.is_as_of:
        search = await _find_matches(connection, query.q)
    return _ListPlan(spec, conditions, search, values)


def _by_tag() -> CompiledStatement:
    given = func.lower(bindparam("tag", type_=Text()))
    matches = [
        select(Asset.id, literal(rank).label("rank")).where(
            func.lower(tag) == given, Asset.deleted_at.is_(None)
        )
        for rank, tag in enumerate((Asset.asset_tag, Asset.old_asset_number))
    ]
    found = union_all(*matches).subquery()
    return CompiledStatement(select(found.c.id).order_by(found.c.rank, found.c.id).limit(5))


_BY_TAG = _by_tag()


async def _find_matches(connection: RawConnection, text: str) -> ListCondition:
    """Return the search condition for a text in assets, in their models or in the names of their holders."""
    literals = bigram_array_literal(text)
    row = await connection.fetch_one(_MATCHES[bool(literals)], {"patterns": like_patterns(text)}, literals)
    own, holders, models, held = row if row is not None else ([], [], [], [])
    return ASSETS.asset_search(
        text,
        own=own if len(own) <= MAX_IDS_FOR_LOOKUP else None,
        users=holders,
        models=models,
        held=held if len(held) <= MAX_IDS_FOR_LOOKUP else None,
    )


def _matches(*, by_index: bool) -> CompiledStatement:
    """Return the query for the assets, users and models that match a text, and the assets of those users.

    It finds few assets only: a text that matches more is soon found by reading the list in its order.
    """
    patterns = bindparam("patterns", type_=ARRAY(Text))
    own = (
        select(Asset.id)
        .where(matches_search_text(Asset.__table__, by_index=by_index))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    # The index also covers e-mail addresses and employee numbers; holders are found by name only.
    holders = select(User.id).where(
        matches_search_text(User.__table__, by_index=by_index), func.lower(User.name).like(all_(patterns))
    )
    named: ColumnElement[str] = func.lower(func.concat_ws(" ", Manufacturer.name, AssetModel.name))
    models = select(AssetModel.id).outerjoin(Manufacturer).where(named.like(all_(patterns)))
    held = (
        select(Assignment.asset_id)
        .where(Assignment.is_open(), Assignment.user_id.in_(holders))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    return CompiledStatement(
        select(*(func.array(found.scalar_subquery()) for found in (own, holders, models, held)))
    )


_MATCHES = {by_index: _matches(by_index=by_index) for by_index in (True, False)}


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

    Raises: NotFound, PreconditionFailed, ValidationFailed, DuplicateAssetTag, DuplicateSerialNumber.
    """
    asset = await entities.get_for_update(session, Asset, asset_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True, exclude={"status"})
    if data.status is not None:
        status_ids = await find_status_ids(await RawConnection.of(session), {data.status})
        values["status_id"] = _status_id(status_ids, data.status)
    category_id = values.get("category_id", asset.category_id)
    if "custom_fields" in values or category_id != asset.category_id:
        fields = await custom_fields.list_fields(session, CustomFieldEntity.ASSET, category_id)
        given = values.get("custom_fields", {})
        await custom_fields.ensure_referenced_exist(session, fields, [given])
        values["custom_fields"] = custom_fields.merge_values(fields, given, asset.custom_fields)
    if values.get("asset_tag", asset.asset_tag) != asset.asset_tag and asset.old_asset_number is None:
        values.setdefault("old_asset_number", asset.asset_tag)  # the old label is still on the asset
    if (data.image_url or "").startswith("/"):
        await _ensure_image_of_asset(session, asset_id, data.image_url)
    await entities.apply_changes(session, asset, values)
    return asset


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
    """Delete an asset, which can be restored.

    Raises: NotFound, PreconditionFailed, InUse (the asset is checked out, or assets are checked out to it).
    """
    await entities.delete(session, Asset, asset_id, if_version)


async def restore_asset(session: AsyncSession, asset_id: UUID) -> Asset:
    """Restore a deleted asset.

    Raises: NotFound, ValidationFailed, DuplicateSerialNumber.
    """
    return await entities.restore(session, Asset, asset_id)


# Bypasses the unit of work, which takes as long as the database. RETURNING makes it one statement for many
# rows.
_INSERT = insert(Base.metadata.tables["assets"]).returning(Asset.id)

_CATEGORIES = CompiledStatement(
    select(Category.id, Category.code).where(
        Category.id == any_(bindparam("ids", type_=ARRAY(Uuid))), Category.deleted_at.is_(None)
    )
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
