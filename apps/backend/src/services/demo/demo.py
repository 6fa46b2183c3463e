"""Reproducible synthetic assets for trials and measurements."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import Database, set_audit_actor
from src.errors import ValidationFailed
from src.models import (
    Asset,
    AssetModel,
    AssetTagCounter,
    Assignment,
    Category,
    Entity,
    Location,
    Manufacturer,
    Status,
    Supplier,
    User,
)
from src.services.core.bulk_insert import bulk_insert
from src.services.demo.demo_data import (
    CATEGORIES,
    FIRST_SYLLABLES,
    LAST_SYLLABLES,
    MODELS,
    NOTES,
    SPECIAL_NOTES,
    STATUSES,
    SUPPLIERS,
    SURNAMES,
    WARRANTIES,
)

ACTOR = "sams demo"

RARE_PAIR = "옻칠"
"""Two syllables in the descriptions of ten assets, independent of the total."""
UNCOMMON_PAIR = "먹색"
"""Two syllables in the description of one in a hundred assets."""
COMMON_PAIR = "무광"
"""Two syllables in the description of every third asset."""

RARE_ASSETS = 10
ASSETS_PER_USER = 20
BATCH_ROWS = 10_000
FIRST_YEAR, YEARS = 2015, 10

ASSET_COLUMNS = (
    *("id", "asset_tag", "name", "serial_number", "status_id", "category_id", "model_id", "location_id"),
    *("supplier_id", "purchase_date", "purchase_price", "currency", "purchase_request", "tax_invoice_date"),
    *("warranty_months", "requestable", "description", "notes", "special_notes", "custom_fields"),
)
ASSIGNMENT_COLUMNS = ("id", "asset_id", "user_id", "location_id", "checked_out_at", "due_at")


class Slot(NamedTuple):
    """A category and year in the cycle of assets, with its first tag number and the step between cycles."""

    code: str
    year: int
    first_number: int
    step: int


class Plan(NamedTuple):
    """The values that the assets of one run take in cycles."""

    asset_tag_pattern: str
    currency: str
    slots: Sequence[Slot]
    statuses: Sequence[str]
    status_ids: dict[str, UUID]
    category_ids: dict[str, UUID]
    models: dict[str, list[tuple[str, UUID]]]
    locations: Sequence[UUID]
    suppliers: Sequence[UUID]
    users: Sequence[UUID]
    days: Sequence[int]
    prices: Sequence[int]
    rare: frozenset[int]
    loans_due_after: datetime | None
    """A time after which loans are due; None: two weeks after their check-out, in the past."""
    new_records: Sequence[tuple[type[Entity], UUID]]
    """The records that were added for the assets to refer to."""


async def add_demo_assets(
    database: Database,
    settings: Settings,
    count: int,
    *,
    writers: int,
    progress: Callable[[int], None] = lambda _count: None,
) -> None:
    """Add synthetic assets, their models, suppliers and holders, on `writers` concurrent connections.

    `progress` is called with the number of assets of each batch.

    Raises: ValidationFailed (the database is not seeded).
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name=ACTOR)
        plan = await prepare_plan(session, settings, count)
    starts = iter(range(0, count, BATCH_ROWS))

    async def write() -> None:
        for start in starts:
            numbers = range(start, min(start + BATCH_ROWS, count))
            async with database.session() as session:
                await set_audit_actor(session, actor_name=ACTOR)
                await insert_assets(session, plan, numbers)
            progress(len(numbers))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(writers):
                group.create_task(write())
    except ExceptionGroup as failures:  # the error of one writer stops all of them
        raise failures.exceptions[0] from failures


async def vacuum_tables(database: Database) -> None:
    """Vacuum and analyze the changed tables, as autovacuum would do a little later."""
    tables = ", ".join(model.__tablename__ for model in (Asset, Assignment, User)) + ", events"
    autocommit = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    async with autocommit.connect() as connection:
        await connection.exec_driver_sql(f"VACUUM (ANALYZE) {tables}")


async def prepare_plan(
    session: AsyncSession,
    settings: Settings,
    count: int,
    *,
    own_tags: tuple[str, int] | None = None,
    loans_due_after: datetime | None = None,
) -> Plan:
    """Add the records that the assets refer to, and reserve the numbers of their tags.

    `own_tags` are a pattern of tags and its first number, for assets that take no numbers of other assets.

    Raises: ValidationFailed (the database is not seeded).
    """
    random = Random(1)  # noqa: S311 - the result is reproducible
    category_ids = await _ids_by_key(session, Category, Category.code)
    status_ids = await _ids_by_key(session, Status, Status.code)
    locations = await _ids_by_key(session, Location, Location.id)
    missing = [code for code in (*CATEGORIES, *STATUSES) if code not in category_ids | status_ids]
    if missing or not locations:
        raise ValidationFailed(f"Run `sams seed` first: there is no {', '.join(missing) or 'location'} yet.")
    new_records: list[tuple[type[Entity], UUID]] = []
    pairs = [(manufacturer, name) for models in MODELS.values() for manufacturer, name in models]
    manufacturer_ids = await _ensure_named(
        session, Manufacturer, {manufacturer: {} for manufacturer, _ in pairs}, new_records
    )
    models = await _ensure_named(
        session,
        AssetModel,
        {
            name: {"manufacturer_id": manufacturer_ids[manufacturer], "category_id": category_ids[code]}
            for code, models_of_category in MODELS.items()
            for manufacturer, name in models_of_category
        },
        new_records,
    )
    suppliers = await _ensure_named(session, Supplier, {name: {} for name in SUPPLIERS}, new_records)
    codes = random.choices(list(CATEGORIES), list(CATEGORIES.values()), k=997)
    cycle = [(code, random.randrange(FIRST_YEAR, FIRST_YEAR + YEARS)) for code in codes]
    if own_tags is None:
        pattern = settings.asset_tag_pattern
        first_numbers = await _reserve_tag_numbers(session, cycle, category_ids, count)
    else:
        pattern, first_number = own_tags
        first_numbers = dict.fromkeys(cycle, first_number)
    statuses = random.choices(list(STATUSES), list(STATUSES.values()), k=991)
    location_ids = random.choices(list(locations.values()), k=977)
    supplier_ids = random.choices(list(suppliers.values()), k=971)
    users = await _add_users(session, max(1, count // ASSETS_PER_USER))
    return Plan(
        asset_tag_pattern=pattern,
        currency=settings.currency,
        slots=_number_slots(cycle, first_numbers),
        statuses=statuses,
        status_ids=status_ids,
        category_ids=category_ids,
        models={code: [(name, models[name]) for _, name in pairs] for code, pairs in MODELS.items()},
        locations=location_ids,
        suppliers=supplier_ids,
        users=users,
        days=random.choices(range(360), k=983),
        prices=random.choices(range(100, 5000), k=967),
        rare=await _choose_rare_assets(session, count),
        loans_due_after=loans_due_after,
        new_records=[*new_records, *((User, user_id) for user_id in users)],
    )


async def _ids_by_key(session: AsyncSession, model: Any, key: Any) -> dict[Any, UUID]:
    existing = select(key, model.id).where(model.deleted_at.is_(None)).order_by(model.code)
    return {row[0]: row[1] for row in await session.execute(existing)}


async def _ensure_named(
    session: AsyncSession,
    model: Any,
    wanted: dict[str, dict[str, Any]],
    new_records: list[tuple[type[Entity], UUID]],
) -> dict[str, UUID]:
    """Return the ids of records by name, after adding the missing ones, also to `new_records`."""
    existing = select(model.name, model.id).where(model.name.in_(list(wanted)), model.deleted_at.is_(None))
    ids = {row[0]: row[1] for row in await session.execute(existing)}
    new = [{"id": uuid7(), "name": name, **values} for name, values in wanted.items() if name not in ids]
    if new:
        await session.execute(insert(model), new)
        new_records += [(model, row["id"]) for row in new]
    return ids | {row["name"]: row["id"] for row in new}


async def _reserve_tag_numbers(
    session: AsyncSession, cycle: Sequence[tuple[str, int]], category_ids: dict[str, UUID], count: int
) -> dict[tuple[str, int], int]:
    """Advance the tag counters; return the first number of each category and year in the cycle."""
    cycles, rest = divmod(count, len(cycle))
    needed = Counter({key: cycles * times for key, times in Counter(cycle).items()}) + Counter(cycle[:rest])
    # Tags assigned by hand are hardly numbered higher than the number of assets in their category.
    counts = await session.execute(select(Asset.category_id, func.count()).group_by(Asset.category_id))
    asset_counts = {row[0]: row[1] for row in counts}
    first_numbers: dict[tuple[str, int], int] = {}
    for (code, year), times in sorted(needed.items()):
        category_id = category_ids[code]
        start = asset_counts.get(category_id, 0) + times
        counter = upsert(AssetTagCounter).values(category_id=category_id, year=year, last_number=start)
        last = await session.scalar(
            counter.on_conflict_do_update(
                index_elements=[AssetTagCounter.category_id, AssetTagCounter.year],
                set_={"last_number": func.greatest(AssetTagCounter.last_number + times, start)},
            ).returning(AssetTagCounter.last_number)
        )
        if last is None:
            raise RuntimeError("the row of a tag counter was neither inserted nor updated")
        first_numbers[code, year] = last - times + 1
    return first_numbers


def _number_slots(cycle: Sequence[tuple[str, int]], first_numbers: dict[tuple[str, int], int]) -> list[Slot]:
    per_cycle = Counter(cycle)
    slots = []
    seen: Counter[tuple[str, int]] = Counter()
    for code, year in cycle:
        slots.append(
            Slot(code, year, first_numbers.get((code, year), 1) + seen[code, year], per_cycle[code, year])
        )
        seen[code, year] += 1
    return slots


async def _add_users(session: AsyncSession, count: int) -> list[UUID]:
    """Add users who hold assets and cannot sign in."""
    users = [
        (
            uuid7(),
            SURNAMES[number % len(SURNAMES)]
            + FIRST_SYLLABLES[number % len(FIRST_SYLLABLES)]
            + LAST_SYLLABLES[number % len(LAST_SYLLABLES)],
        )
        for number in range(count)
    ]
    await bulk_insert(session, User, ("id", "name"), users)
    return [user_id for user_id, _ in users]


async def _choose_rare_assets(session: AsyncSession, count: int) -> frozenset[int]:
    """Return the numbers of the assets with the rare pair; none if existing assets have it."""
    if await session.scalar(select(Asset.id).where(Asset.description.contains(RARE_PAIR)).limit(1)):
        return frozenset()
    return frozenset(count * (2 * part + 1) // (2 * RARE_ASSETS) for part in range(RARE_ASSETS))


async def insert_assets(session: AsyncSession, plan: Plan, numbers: range) -> list[UUID]:
    """Add the assets with these numbers, and their assignments; return the ids of the assets."""
    assets, assignments = [], []
    for number in numbers:
        asset, assignment = _build_asset(plan, number)
        assets.append(asset)
        if assignment is not None:
            assignments.append(assignment)
    await bulk_insert(session, Asset, ASSET_COLUMNS, assets)
    await bulk_insert(session, Assignment, ASSIGNMENT_COLUMNS, assignments)
    return [asset[0] for asset in assets]


def _build_asset(plan: Plan, number: int) -> tuple[tuple[Any, ...], tuple[object, ...] | None]:
    """Return the column values of an asset and, if it is checked out, of its assignment."""
    slot = plan.slots[number % len(plan.slots)]
    tag_number = slot.first_number + number // len(plan.slots) * slot.step
    status = plan.statuses[number % len(plan.statuses)]
    name, model_id = plan.models[slot.code][number % len(plan.models[slot.code])]
    location_id = plan.locations[number % len(plan.locations)]
    purchase_date = date(slot.year, 1, 1) + timedelta(plan.days[number % len(plan.days)])
    asset_id = uuid7()
    asset = (
        asset_id,
        plan.asset_tag_pattern.format(category=slot.code, year=slot.year, number=tag_number),
        name,
        # Scrambled by a prime, so that consecutive numbers differ and no two are equal.
        f"S{slot.code}{slot.year % 100}{tag_number * 48_271 % 999_983:06d}",
        plan.status_ids[status],
        plan.category_ids[slot.code],
        model_id,
        location_id,
        plan.suppliers[number % len(plan.suppliers)],
        purchase_date,
        Decimal(1000 * plan.prices[number % len(plan.prices)]),
        plan.currency,
        f"품의-{slot.year}-{number % 1009}",
        purchase_date + timedelta(5),
        WARRANTIES[number % len(WARRANTIES)],
        status == "loaned",
        _build_description(plan, number),
        NOTES[number % 7 % len(NOTES)],
        SPECIAL_NOTES[number % 11 % len(SPECIAL_NOTES)],
        "{}",
    )
    checked_out_at = datetime.combine(purchase_date, datetime.min.time(), UTC) + timedelta(days=number % 300)
    user_id = plan.users[number * 7 % len(plan.users)]
    match status:
        case "issued":
            return asset, (uuid7(), asset_id, user_id, None, checked_out_at, None)
        case "loaned" if number % 2:
            due_at = (
                plan.loans_due_after + timedelta(days=number % 30)
                if plan.loans_due_after
                else checked_out_at + timedelta(days=14)
            )
            return asset, (uuid7(), asset_id, user_id, None, checked_out_at, due_at)
        case "general" | "server_room":
            return asset, (uuid7(), asset_id, None, location_id, checked_out_at, None)
        case _:
            return asset, None


def _build_description(plan: Plan, number: int) -> str | None:
    parts = []
    if number % 3 == 0:
        parts.append(f"{COMMON_PAIR} 마감")
    if number % 100 == 37:
        parts.append(f"{UNCOMMON_PAIR} 케이스")
    if number in plan.rare:
        parts.append(f"{RARE_PAIR} 각인")
    return ", ".join(parts) or None
