"""Synthetic assets: the requested number, reproducible, without conflicts with existing assets."""

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
    RARE_ASSETS,
    RARE_PAIR,
    UNCOMMON_PAIR,
    add_demo_assets,
    vacuum_tables,
)
from src.services.demo.demo_data import STATUSES
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.databases import own_database
from tests.factories import Factory

COUNT = 1200


@asynccontextmanager
async def seeded_database(
    server_url: str, template: str, settings: Settings, *, seeded: bool = True
) -> AsyncIterator[Database]:
    """Yield a migrated database with nothing but the seeds or, without `seeded`, nothing."""
    async with own_database(server_url, template) as url:
        database = await Database.connect(Settings(**{**settings.model_dump(), "database_url": url}))
        try:
            if seeded:
                async with database.session() as session:
                    await seed(session, settings=settings, demo=False)
            yield database
        finally:
            await database.close()


async def totals(client: Client, *texts: str) -> list[int]:
    answers = [await client.get("/assets", params={"q": text, "count": "true"}) for text in texts]
    return [answer.json()["total"] for answer in answers]


async def asset_values(database: Database) -> list[tuple[Any, ...]]:
    """Return the values of all assets, except ids and times, by tag."""
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


async def test_demo_assets_have_requested_number_of_every_status(
    server_url: str, template: str, settings: Settings
) -> None:
    async with seeded_database(server_url, template, settings) as database:
        progress: list[int] = []
        await add_demo_assets(database, settings, COUNT, writers=2, progress=progress.append)
        await vacuum_tables(database)

        assert sum(progress) == COUNT
        url = database.engine.url.render_as_string(hide_password=False)
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            make = Factory(database, own)
            token = await make.access_token(await make.user(role=Role.MANAGER))
            async with client_of(app, token) as manager:
                await check_assets(manager, database)


async def check_assets(manager: Client, database: Database) -> None:
    counted = (await manager.get("/assets", params={"count": "true"})).json()
    assert counted["total"] == COUNT
    assert await totals(manager, RARE_PAIR, UNCOMMON_PAIR, COMMON_PAIR) == [
        RARE_ASSETS,
        COUNT // 100,
        COUNT // 3,
    ]

    assets = []
    for code in STATUSES:
        items = (await manager.get("/assets", params={"status": code, "limit": "500"})).json()["items"]
        assert items, code
        assets += items
    holders_by_kind = Counter((asset["status"]["kind"], asset["holder"] is not None) for asset in assets)
    without_holder, with_holder = False, True
    assert holders_by_kind["in_use", without_holder] == 0
    assert holders_by_kind["retired", with_holder] == holders_by_kind["unavailable", with_holder] == 0
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
        created = select(Event.actor_name, func.count()).where(Event.action == "asset.created")
        counts = {row[0]: row[1] for row in await session.execute(created.group_by(Event.actor_name))}
        without_email = select(func.count()).where(User.email.is_(None), User.password_hash.is_(None))
        assert counts["sams demo"] == COUNT
        assert await session.scalar(without_email) == COUNT // 20


async def test_demo_assets_are_reproducible(server_url: str, template: str, settings: Settings) -> None:
    async with (
        seeded_database(server_url, template, settings) as one,
        seeded_database(server_url, template, settings) as other,
    ):
        await add_demo_assets(one, settings, 200, writers=1)
        await add_demo_assets(other, settings, 200, writers=3)

        assert await asset_values(one) == await asset_values(other)


async def test_demo_assets_added_later_do_not_repeat_rare_pair(
    server_url: str, template: str, settings: Settings
) -> None:
    async with seeded_database(server_url, template, settings) as database:
        await add_demo_assets(database, settings, 30, writers=1)
        await add_demo_assets(database, settings, 1500, writers=1)

        found = await asset_values(database)
        assert len({row[0] for row in found}) == len({row[2] for row in found}) == 1530
        assert sum(RARE_PAIR in (row[5] or "") for row in found) == RARE_ASSETS


async def test_demo_assets_skip_existing_tags(server_url: str, template: str, settings: Settings) -> None:
    async with seeded_database(server_url, template, settings) as database:
        plain = settings.model_copy(update={"asset_tag_pattern": "{category}-{year}-{number}"})
        async with database.session() as session:
            laptops = (await session.scalars(select(Category.id).where(Category.code == "12"))).one()
        await Factory(database, plain).asset(asset_tag="12-2020-1", category_id=laptops)

        await add_demo_assets(database, plain, 500, writers=1)

        assert len(await asset_values(database)) == 501


async def test_demo_assets_require_seeded_database(
    server_url: str, template: str, settings: Settings
) -> None:
    async with seeded_database(server_url, template, settings, seeded=False) as database:
        with pytest.raises(ValidationFailed, match="sams seed"):
            await add_demo_assets(database, settings, 10, writers=1)
