"""Synthetic assets, for trying the system and for measuring it: the same ones every time."""

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
"""Two syllables that ten assets carry, however many there are."""
MIDDLING_PAIR = "먹색"
"""Two syllables that one in a hundred assets carries."""
COMMON_PAIR = "무광"
"""Two syllables that every third asset carries."""

RARE_ASSETS = 10
ASSETS_OF_A_USER = 20
ROWS_AT_ONCE = 10_000
FIRST_YEAR, YEARS = 2015, 10

ASSET_COLUMNS = (
    *("id", "asset_tag", "name", "serial_number", "status_id", "category_id", "model_id", "location_id"),
    *("supplier_id", "purchase_date", "purchase_price", "currency", "purchase_request", "tax_invoice_date"),
    *("warranty_months", "requestable", "description", "notes", "special_notes", "custom_fields"),
)
ASSIGNMENT_COLUMNS = ("id", "asset_id", "user_id", "location_id", "checked_out_at", "due_at")


class Slot(NamedTuple):
    """A category and year in the round that assets are dealt in, and its tags' numbers."""

    code: str
    year: int
    first_number: int
    step: int


class Plan(NamedTuple):
    """What the assets of one run refer to, dealt round and round."""

    settings: Settings
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


async def add_demo_assets(
    database: Database,
    settings: Settings,
    count: int,
    *,
    writers: int,
    progress: Callable[[int], None] = lambda _count: None,
) -> None:
    """Add synthetic assets, their models, suppliers and holders, by several connections at once.

    Raises: ValidationFailed (the database is not seeded).
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name=ACTOR)
        plan = await _plan(session, settings, count)
    starts = iter(range(0, count, ROWS_AT_ONCE))

    async def write() -> None:
        for start in starts:
            some = range(start, min(start + ROWS_AT_ONCE, count))
            async with database.session() as session:
                await set_audit_actor(session, actor_name=ACTOR)
                await _add(session, plan, some)
            progress(len(some))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(writers):
                group.create_task(write())
    except ExceptionGroup as failures:  # what stopped one writer stops all
        raise failures.exceptions[0] from failures


async def tidy_up(database: Database) -> None:
    """Let PostgreSQL learn how the tables have changed, as it would by itself a little later."""
    tables = ", ".join(model.__tablename__ for model in (Asset, Assignment, User)) + ", events"
    autocommit = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    async with autocommit.connect() as connection:
        await connection.exec_driver_sql(f"VACUUM (ANALYZE) {tables}")


async def _plan(session: AsyncSession, settings: Settings, count: int) -> Plan:
    """Add what the assets refer to, and keep their numbers for them."""
    random = Random(1)  # noqa: S311 - the same every time is what is wanted
    category_ids = await _ids(session, Category, Category.code)
    status_ids = await _ids(session, Status, Status.code)
    locations = await _ids(session, Location, Location.id)
    missing = [code for code in (*CATEGORIES, *STATUSES) if code not in category_ids | status_ids]
    if missing or not locations:
        raise ValidationFailed(f"Run `sams seed` first: there is no {', '.join(missing) or 'location'} yet.")
    pairs = [(maker, name) for models in MODELS.values() for maker, name in models]
    makers = await _named(session, Manufacturer, {maker: {} for maker, _ in pairs})
    models = await _named(
        session,
        AssetModel,
        {
            name: {"manufacturer_id": makers[maker], "category_id": category_ids[code]}
            for code, of_category in MODELS.items()
            for maker, name in of_category
        },
    )
    suppliers = await _named(session, Supplier, {name: {} for name in SUPPLIERS})
    return Plan(
        settings=settings,
        slots=await _slots(session, random, category_ids, count),
        statuses=random.choices(list(STATUSES), list(STATUSES.values()), k=991),
        status_ids=status_ids,
        category_ids=category_ids,
        models={code: [(name, models[name]) for _, name in of_code] for code, of_code in MODELS.items()},
        locations=random.choices(list(locations.values()), k=977),
        suppliers=random.choices(list(suppliers.values()), k=971),
        users=await _add_users(session, max(1, count // ASSETS_OF_A_USER)),
        days=random.choices(range(360), k=983),
        prices=random.choices(range(100, 5000), k=967),
        rare=await _rare(session, count),
    )


async def _ids(session: AsyncSession, model: Any, key: Any) -> dict[Any, UUID]:
    kept = select(key, model.id).where(model.deleted_at.is_(None)).order_by(model.code)
    return {row[0]: row[1] for row in await session.execute(kept)}


async def _named(session: AsyncSession, model: Any, wanted: dict[str, dict[str, Any]]) -> dict[str, UUID]:
    """Return the ids of things by their names, having added those that are not there."""
    same = select(model.name, model.id).where(model.name.in_(list(wanted)), model.deleted_at.is_(None))
    ids = {row[0]: row[1] for row in await session.execute(same)}
    new = [{"id": uuid7(), "name": name, **values} for name, values in wanted.items() if name not in ids]
    if new:
        await session.execute(insert(model), new)
    return ids | {one["name"]: one["id"] for one in new}


async def _slots(
    session: AsyncSession, random: Random, category_ids: dict[str, UUID], count: int
) -> list[Slot]:
    """Return the round of categories and years, having moved the counters of tags behind what it will use."""
    codes = random.choices(list(CATEGORIES), list(CATEGORIES.values()), k=997)
    dealt = [(code, random.randrange(FIRST_YEAR, FIRST_YEAR + YEARS)) for code in codes]
    in_round = Counter(dealt)
    rounds, rest = divmod(count, len(dealt))
    needed = Counter({key: rounds * times for key, times in in_round.items()}) + Counter(dealt[:rest])
    # A category's tags that were given by hand are hardly numbered higher than it has assets.
    given = await session.execute(select(Asset.category_id, func.count()).group_by(Asset.category_id))
    has = {row[0]: row[1] for row in given}
    firsts: dict[tuple[str, int], int] = {}
    for (code, year), times in sorted(needed.items()):
        category_id = category_ids[code]
        start = has.get(category_id, 0) + times
        counter = upsert(AssetTagCounter).values(category_id=category_id, year=year, last_number=start)
        last = await session.scalar(
            counter.on_conflict_do_update(
                index_elements=[AssetTagCounter.category_id, AssetTagCounter.year],
                set_={"last_number": func.greatest(AssetTagCounter.last_number + times, start)},
            ).returning(AssetTagCounter.last_number)
        )
        if last is None:
            raise RuntimeError("a counter's row was neither made nor changed")
        firsts[code, year] = last - times + 1
    slots = []
    seen: Counter[tuple[str, int]] = Counter()
    for code, year in dealt:
        slots.append(Slot(code, year, firsts.get((code, year), 1) + seen[code, year], in_round[code, year]))
        seen[code, year] += 1
    return slots


async def _add_users(session: AsyncSession, count: int) -> list[UUID]:
    """Add people who hold things and do not sign in."""
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


async def _rare(session: AsyncSession, count: int) -> frozenset[int]:
    """Return which assets carry the rare pair: none, if others do already."""
    if await session.scalar(select(Asset.id).where(Asset.description.contains(RARE_PAIR)).limit(1)):
        return frozenset()
    return frozenset(count * (2 * part + 1) // (2 * RARE_ASSETS) for part in range(RARE_ASSETS))


async def _add(session: AsyncSession, plan: Plan, numbers: range) -> None:
    assets, assignments = [], []
    for number in numbers:
        asset, assignment = _asset(plan, number)
        assets.append(asset)
        if assignment is not None:
            assignments.append(assignment)
    await bulk_insert(session, Asset, ASSET_COLUMNS, assets)
    await bulk_insert(session, Assignment, ASSIGNMENT_COLUMNS, assignments)


def _asset(plan: Plan, number: int) -> tuple[tuple[object, ...], tuple[object, ...] | None]:
    """Return an asset and, if somebody or some place has it, its assignment."""
    slot = plan.slots[number % len(plan.slots)]
    in_year = slot.first_number + number // len(plan.slots) * slot.step
    status = plan.statuses[number % len(plan.statuses)]
    name, model_id = plan.models[slot.code][number % len(plan.models[slot.code])]
    location_id = plan.locations[number % len(plan.locations)]
    bought = date(slot.year, 1, 1) + timedelta(plan.days[number % len(plan.days)])
    asset_id = uuid7()
    asset = (
        asset_id,
        plan.settings.asset_tag_pattern.format(category=slot.code, year=slot.year, number=in_year),
        name,
        # Scrambled by a prime, so that neighbours differ and no two are the same.
        f"S{slot.code}{slot.year % 100}{in_year * 48_271 % 999_983:06d}",
        plan.status_ids[status],
        plan.category_ids[slot.code],
        model_id,
        location_id,
        plan.suppliers[number % len(plan.suppliers)],
        bought,
        Decimal(1000 * plan.prices[number % len(plan.prices)]),
        plan.settings.currency,
        f"품의-{slot.year}-{number % 1009}",
        bought + timedelta(5),
        WARRANTIES[number % len(WARRANTIES)],
        status == "loaned",
        _description(plan, number),
        NOTES[number % 7 % len(NOTES)],
        SPECIAL_NOTES[number % 11 % len(SPECIAL_NOTES)],
        "{}",
    )
    since = datetime.combine(bought, datetime.min.time(), UTC) + timedelta(days=number % 300)
    user_id = plan.users[number * 7 % len(plan.users)]
    match status:
        case "issued":
            return asset, (uuid7(), asset_id, user_id, None, since, None)
        case "loaned" if number % 2:
            return asset, (uuid7(), asset_id, user_id, None, since, since + timedelta(days=14))
        case "general" | "server_room":
            return asset, (uuid7(), asset_id, None, location_id, since, None)
        case _:
            return asset, None


def _description(plan: Plan, number: int) -> str | None:
    words = []
    if number % 3 == 0:
        words.append(f"{COMMON_PAIR} 마감")
    if number % 100 == 37:
        words.append(f"{MIDDLING_PAIR} 케이스")
    if number in plan.rare:
        words.append(f"{RARE_PAIR} 각인")
    return ", ".join(words) or None
