"""Synthetic assets: as many as were asked for, the same ones every time, and in nobody's way."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import func, select

from src.config import Settings
from src.database import Database
from src.errors import ValidationFailed
from src.models import Asset, Assignment, Category, Event, Role, User
from src.services.demo.demo import (
    COMMON_PAIR,
    MIDDLING_PAIR,
    RARE_ASSETS,
    RARE_PAIR,
    add_demo_assets,
    tidy_up,
)
from src.services.demo.demo_data import STATUSES
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.databases import own_database
from tests.factories import Factory

COUNT = 1200


@asynccontextmanager
async def empty(
    server_url: str, template: str, settings: Settings, *, seeded: bool = True
) -> AsyncIterator[Database]:
    """Make a database with nothing in it but the seeds."""
    async with own_database(server_url, template) as url:
        database = await Database.connect(Settings(**{**settings.model_dump(), "database_url": url}))
        try:
            if seeded:
                async with database.session() as session:
                    await seed(session, settings=settings, demo=False)
            yield database
        finally:
            await database.close()


async def totals(client: Client, *words: str) -> list[int]:
    answers = [await client.get("/assets", params={"q": word, "count": "true"}) for word in words]
    return [answer.json()["total"] for answer in answers]


async def contents(database: Database) -> list[tuple[Any, ...]]:
    """Return what there is to an asset but for ids and times."""
    columns = (
        "asset_tag",
        "name",
        "serial_number",
        "purchase_date",
        "purchase_price",
        "description",
        "notes",
    )
    async with database.session() as session:
        rows = await session.execute(
            select(*(getattr(Asset, name) for name in columns), User.name)
            .outerjoin(Assignment, Assignment.asset_id == Asset.id)
            .outerjoin(User, User.id == Assignment.user_id)
            .order_by(Asset.asset_tag)
        )
        return [tuple(row) for row in rows]


async def test_as_many_as_asked_for_of_every_kind(server_url: str, template: str, settings: Settings) -> None:
    async with empty(server_url, template, settings) as database:
        done: list[int] = []
        await add_demo_assets(database, settings, COUNT, writers=2, progress=done.append)
        await tidy_up(database)

        assert sum(done) == COUNT
        url = database.engine.url.render_as_string(hide_password=False)
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            make = Factory(database, own)
            token = await make.access_token(await make.user(role=Role.MANAGER))
            async with client_of(app, token) as manager:
                await look_at(manager, database)


async def look_at(manager: Client, database: Database) -> None:
    counted = (await manager.get("/assets", params={"count": "true"})).json()
    assert counted["total"] == COUNT
    assert await totals(manager, RARE_PAIR, MIDDLING_PAIR, COMMON_PAIR) == [
        RARE_ASSETS,
        COUNT // 100,
        COUNT // 3,
    ]

    assets = []
    for code in STATUSES:
        page = (await manager.get("/assets", params={"status": code, "limit": "500"})).json()["items"]
        assert page, code
        assets += page
    held = Counter((asset["status"]["kind"], asset["holder"] is not None) for asset in assets)
    assert held["in_use", False] == held["retired", True] == held["unavailable", True] == 0
    assert {asset["holder"]["type"] for asset in assets if asset["holder"]} == {"user", "location"}
    assert all(asset["requestable"] == (asset["status"]["code"] == "loaned") for asset in assets)

    newest = next(asset for asset in assets if asset["asset_tag"].startswith("SRS-12-2024-"))
    after = await manager.post(
        "/assets",
        json={"name": "a", "category_id": newest["category"]["id"], "purchase_date": "2024-02-02"},
    )
    numbers = [asset["asset_tag"] for asset in assets if asset["asset_tag"].startswith("SRS-12-2024-")]
    assert after.json()["asset_tag"] == f"SRS-12-2024-{len(numbers) + 1:04d}"

    async with database.session() as session:
        made = select(Event.actor_name, func.count()).where(Event.action == "asset.created")
        by = {row[0]: row[1] for row in await session.execute(made.group_by(Event.actor_name))}
        mailless = select(func.count()).where(User.email.is_(None), User.password_hash.is_(None))
        assert by["sams demo"] == COUNT
        assert await session.scalar(mailless) == COUNT // 20


async def test_the_same_ones_every_time(server_url: str, template: str, settings: Settings) -> None:
    async with empty(server_url, template, settings) as one, empty(server_url, template, settings) as other:
        await add_demo_assets(one, settings, 200, writers=1)
        await add_demo_assets(other, settings, 200, writers=3)

        assert await contents(one) == await contents(other)


async def test_more_can_be_added_and_ten_still_carry_the_rare_pair(
    server_url: str, template: str, settings: Settings
) -> None:
    async with empty(server_url, template, settings) as database:
        await add_demo_assets(database, settings, 30, writers=1)
        await add_demo_assets(database, settings, 1500, writers=1)

        found = await contents(database)
        assert len({row[0] for row in found}) == len({row[2] for row in found}) == 1530
        assert sum(RARE_PAIR in (row[5] or "") for row in found) == RARE_ASSETS


async def test_numbers_given_by_hand_are_passed_over(
    server_url: str, template: str, settings: Settings
) -> None:
    async with empty(server_url, template, settings) as database:
        plain = settings.model_copy(update={"asset_tag_pattern": "{category}-{year}-{number}"})
        async with database.session() as session:
            laptops = (await session.scalars(select(Category.id).where(Category.code == "12"))).one()
        await Factory(database, plain).asset(asset_tag="12-2020-1", category_id=laptops)

        await add_demo_assets(database, plain, 500, writers=1)

        assert len(await contents(database)) == 501


async def test_a_database_without_seeds_is_refused(
    server_url: str, template: str, settings: Settings
) -> None:
    async with empty(server_url, template, settings, seeded=False) as database:
        with pytest.raises(ValidationFailed, match="sams seed"):
            await add_demo_assets(database, settings, 10, writers=1)
