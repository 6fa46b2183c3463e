"""Assets: listed, registered, changed, deleted and restored."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
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
from src.models import Asset, AssetModel, Assignment, Attachment, Category, Manufacturer, Status, User
from src.models.base import Base
from src.schemas.asset import CreateAssetRequest, UpdateAssetRequest
from src.schemas.common import ATTACHMENTS
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
from src.services.custom_fields import custom_fields
from src.services.custom_fields.custom_field_filters import custom_field_conditions
from src.services.lists.as_of import wait_for_in_flight_writes
from src.services.lists.listing import ListCondition, ListQuery, PageOfRows, like_patterns
from src.services.lists.search import bigram_array_literal, matches_search_text

DEFAULT_STATUS = "stock"
MAX_IDS_FOR_LOOKUP = 1000
"""Up to how many assets that a search has found are looked up one by one."""


# Reading


async def list_assets(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery
) -> PageOfRows:
    """Return the assets that somebody may see, as they are or as they were.

    Raises: ValidationFailed (there is no such custom field).
    """
    listing, values = await _at(connection, settings, query.as_of)
    conditions = [*_visible(listing, actor), *await custom_field_conditions(connection, listing.asset, query)]
    search = None
    if query.q is not None and not actor.sees_all:
        search = listing.found_by_anyone(query.q)
    elif query.q is not None and not listing.past:
        search = await _search(connection, query.q)
    page = await listing.page(connection, query, conditions=conditions, search=search, values=values)
    if not actor.sees_all:
        page.items[:] = [redact_private_fields(asset, actor) for asset in page.items]
    return page


async def get_asset(
    connection: RawConnection, actor: Actor, settings: Settings, asset_id: UUID, as_of: datetime | None = None
) -> dict[str, Any]:
    """Return one asset, as it is or as it was.

    Raises: NotFound.
    """
    listing, values = await _at(connection, settings, as_of)
    asset = await listing.one(connection, asset_id, conditions=_visible(listing, actor), values=values)
    return redact_private_fields(asset, actor)


async def get_asset_by_tag(
    connection: RawConnection, actor: Actor, settings: Settings, tag: str
) -> dict[str, Any]:
    """Return the asset with a tag, or with a tag that it had once.

    Raises: NotFound.
    """
    listing, values = await _at(connection, settings, None)
    for row in await connection.fetch(_BY_TAG, {"tag": normalize("NFC", tag)}):
        found = await listing.find(connection, row[0], conditions=_visible(listing, actor), values=values)
        if found is not None:
            return redact_private_fields(found, actor)
    raise NotFound


def _by_tag() -> CompiledStatement:
    given = func.lower(bindparam("tag", type_=Text()))
    ways = [
        select(Asset.id, literal(place).label("place")).where(
            func.lower(tag) == given, Asset.deleted_at.is_(None)
        )
        for place, tag in enumerate((Asset.asset_tag, Asset.old_asset_number))
    ]
    found = union_all(*ways).subquery()
    return CompiledStatement(select(found.c.id).order_by(found.c.place, found.c.id).limit(5))


_BY_TAG = _by_tag()


async def _at(
    connection: RawConnection, settings: Settings, as_of: datetime | None
) -> tuple[AssetListSpec, Mapping[str, Any]]:
    """Return the listing of a moment and the values that it needs."""
    if as_of is None:
        return ASSETS, grade_limits(settings, datetime.now(UTC))
    await wait_for_in_flight_writes(connection, as_of)
    return ASSETS_AS_OF, {**grade_limits(settings, as_of), "as_of": as_of}


def _visible(listing: AssetListSpec, actor: Actor) -> list[ListCondition]:
    condition = listing.visible_to(actor)
    return [] if condition is None else [condition]


async def _search(connection: RawConnection, words: str) -> ListCondition:
    """Return the search for words in assets, in their models, or in the names of their holders."""
    literals = bigram_array_literal(words)
    row = await connection.fetch_one(_FOUND[bool(literals)], {"patterns": like_patterns(words)}, literals)
    own, users, models, held = row if row is not None else ([], [], [], [])
    return ASSETS.found_by(
        words,
        own=own if len(own) <= MAX_IDS_FOR_LOOKUP else None,
        users=users,
        models=models,
        held=held if len(held) <= MAX_IDS_FOR_LOOKUP else None,
    )


def _found(*, by_index: bool) -> CompiledStatement:
    """Return the query for the assets, users and models that words are in, and for what those users hold.

    It looks for no more assets than a few: what more are found by, is soon found in the list's own order.
    """
    wanted = bindparam("patterns", type_=ARRAY(Text))
    own = (
        select(Asset.id)
        .where(matches_search_text(Asset.__table__, by_index=by_index))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    # The index knows addresses and numbers too, which are not for finding who has what.
    users = select(User.id).where(
        matches_search_text(User.__table__, by_index=by_index), func.lower(User.name).like(all_(wanted))
    )
    named: ColumnElement[str] = func.lower(func.concat_ws(" ", Manufacturer.name, AssetModel.name))
    models = select(AssetModel.id).outerjoin(Manufacturer).where(named.like(all_(wanted)))
    held = (
        select(Assignment.asset_id)
        .where(Assignment.checked_in_at.is_(None), Assignment.user_id.in_(users))
        .limit(MAX_IDS_FOR_LOOKUP + 1)
    )
    return CompiledStatement(
        select(*(func.array(found.scalar_subquery()) for found in (own, users, models, held)))
    )


_FOUND = {by_index: _found(by_index=by_index) for by_index in (True, False)}


# Changing


async def create_asset(session: AsyncSession, settings: Settings, data: CreateAssetRequest) -> UUID:
    """Register an asset, with the next number of its category and year if it has none, and return its id.

    Raises: ValidationFailed, DuplicateAssetTag, DuplicateSerialNumber.
    """
    return (await create_assets(session, settings, [data]))[0]


async def create_assets(
    session: AsyncSession, settings: Settings, batch: list[CreateAssetRequest]
) -> list[UUID]:
    """Register several assets by one statement, and return their ids.

    Raises: as create_asset, without saying which of several it was.
    """
    connection = await RawConnection.of(session)
    categories = await connection.fetch(_CATEGORIES, {"ids": list({data.category_id for data in batch})})
    codes: dict[UUID, str] = dict(categories)
    fields = {category_id: await custom_fields.fields_of(session, category_id) for category_id in codes}
    statuses = await _statuses(connection, {data.status or DEFAULT_STATUS for data in batch})
    rows: list[dict[str, Any]] = []
    for data in batch:
        if data.category_id not in codes:
            raise ValidationFailed.at("/category_id", "There is no resource with this id")
        if (data.image_url or "").startswith("/"):
            raise ValidationFailed.at("/image_url", "It has no attachments yet")
        row = {"id": uuid7(), **data.model_dump(exclude={"status"})}
        if row["status_id"] is None:
            row["status_id"] = _status_id(statuses, data.status or DEFAULT_STATUS)
        row["currency"] = data.currency or settings.currency
        row["custom_fields"] = custom_fields.checked(fields[data.category_id], data.custom_fields, {})
        rows.append(row)
    await _number(session, settings, codes, rows)
    await session.execute(_INSERT, rows)
    await entities.ensure_references_exist(session, Asset, rows)
    return [row["id"] for row in rows]


async def update_asset(
    session: AsyncSession, asset_id: UUID, data: UpdateAssetRequest, if_version: int | None = None
) -> Asset:
    """Change what is named.

    Raises: NotFound, PreconditionFailed, ValidationFailed, DuplicateAssetTag, DuplicateSerialNumber.
    """
    asset = await entities.get_for_update(session, Asset, asset_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True, exclude={"status"})
    if data.status is not None:
        statuses = await _statuses(await RawConnection.of(session), {data.status})
        values["status_id"] = _status_id(statuses, data.status)
    category_id = values.get("category_id", asset.category_id)
    if "custom_fields" in values or category_id != asset.category_id:
        fields = await custom_fields.fields_of(session, category_id)
        given = values.get("custom_fields", {})
        values["custom_fields"] = custom_fields.checked(fields, given, asset.custom_fields)
    if values.get("asset_tag", asset.asset_tag) != asset.asset_tag and asset.old_asset_number is None:
        values.setdefault("old_asset_number", asset.asset_tag)  # the label is still on the thing
    if (data.image_url or "").startswith("/"):
        await _refuse_unless_own_picture(session, asset_id, data.image_url)
    await entities.apply_changes(session, asset, values)
    return asset


async def _refuse_unless_own_picture(session: AsyncSession, asset_id: UUID, address: str | None) -> None:
    """Make sure that the address is that of a picture attached to the asset, which is locked.

    Raises: ValidationFailed.
    """
    own = exists().where(
        Attachment.asset_id == asset_id,
        Attachment.deleted_at.is_(None),
        Attachment.width.is_not(None),
        func.concat(f"{ATTACHMENTS}/", Attachment.id, "/content") == address,
    )
    if not await session.scalar(select(own)):
        raise ValidationFailed.at("/image_url", "This is no picture that is attached to the asset")


async def delete_asset(session: AsyncSession, asset_id: UUID, if_version: int | None = None) -> None:
    """Mark an asset as deleted.

    Raises: NotFound, PreconditionFailed, InUse (somebody has it, or it has something).
    """
    await entities.delete(session, Asset, asset_id, if_version)


async def restore_asset(session: AsyncSession, asset_id: UUID) -> Asset:
    """Take a deletion back.

    Raises: NotFound, ValidationFailed, DuplicateSerialNumber.
    """
    return await entities.restore(session, Asset, asset_id)


# Past the unit of work, which takes as long as the database. What it returns makes many rows one statement.
_INSERT = insert(Base.metadata.tables["assets"]).returning(Asset.id)

_CATEGORIES = CompiledStatement(
    select(Category.id, Category.code).where(
        Category.id == any_(bindparam("ids", type_=ARRAY(Uuid))), Category.deleted_at.is_(None)
    )
)
_STATUSES = CompiledStatement(
    select(func.lower(Status.code), Status.id).where(
        func.lower(Status.code) == any_(bindparam("codes", type_=ARRAY(Text))), Status.deleted_at.is_(None)
    )
)


async def _statuses(connection: RawConnection, codes: set[str]) -> dict[str, UUID]:
    return dict(await connection.fetch(_STATUSES, {"codes": [code.lower() for code in codes]}))


def _status_id(statuses: Mapping[str, UUID], code: str) -> UUID:
    if (status_id := statuses.get(code.lower())) is None:
        raise ValidationFailed.at("/status", f"There is no status with the code {code}")
    return status_id


async def _number(
    session: AsyncSession, settings: Settings, codes: Mapping[UUID, str], rows: list[dict[str, Any]]
) -> None:
    """Give the next tags to the rows without one, in their order."""
    today = datetime.now(UTC).astimezone(settings.zone).date()
    unnumbered: dict[tuple[UUID, int], list[dict[str, Any]]] = {}
    for row in rows:
        if row.get("asset_tag") is None:
            year = (row.get("purchase_date") or today).year
            unnumbered.setdefault((row["category_id"], year), []).append(row)
    # In one order, so that of two transactions that need several counters none waits for the other in a ring.
    for (category_id, year), group in sorted(unnumbered.items()):
        numbered = await asset_tag_numbers.next_tags(
            session, settings, category_id=category_id, code=codes[category_id], year=year, count=len(group)
        )
        for row, tag in zip(group, numbered, strict=True):
            row["asset_tag"] = tag
