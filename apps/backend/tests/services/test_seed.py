"""The initial data of a fresh system; seeding again changes nothing."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Category, Department, Event, Location, Status, User
from src.security import verify_password
from src.services.seed import seed
from tests.databases import own_database


@pytest.fixture
async def database(server_url: str, template: str, settings: Settings) -> AsyncIterator[Database]:
    """A migrated database without rows."""
    async with own_database(server_url, template) as url:
        database = await Database.connect(settings.model_copy(update={"database_url": SecretStr(url)}))
        yield database
        await database.close()


async def seeded(database: Database, settings: Settings, *, demo: bool = True) -> int:
    """Seed, and return the number of events afterwards."""
    async with database.session() as session:
        await seed(session, settings=settings, demo=demo)
    async with database.session() as session:
        return await session.scalar(select(func.count()).select_from(Event)) or 0


async def test_seed_adds_statuses_categories_and_locations(database: Database, settings: Settings) -> None:
    await seeded(database, settings, demo=False)

    async with database.session() as session:
        statuses = {status.id: status for status in await session.scalars(select(Status))}
        categories = {category.code: category for category in await session.scalars(select(Category))}
        locations = {location.code: location for location in await session.scalars(select(Location))}
        people = await session.scalar(select(func.count()).select_from(User))
        actors = set(await session.scalars(select(Event.actor_name)))
    assert {s.code: (s.name, s.kind) for s in statuses.values()} == {
        "issued": ("지급장비", "in_use"),
        "loaned": ("대여용", "available"),
        "general": ("일반장비", "in_use"),
        "stock": ("재고", "available"),
        "server_room": ("서버실", "in_use"),
        "disposed": ("불용", "retired"),
        "maintenance": ("수리중", "unavailable"),
        "lost": ("분실", "unavailable"),
    }
    transitions = {
        status.code: tuple(
            statuses[key].code if key else None for key in (status.on_check_out_id, status.on_check_in_id)
        )
        for status in statuses.values()
    }
    assert transitions["stock"] == ("issued", "stock")
    assert transitions["issued"] == (None, "stock")
    assert transitions["loaned"] == ("loaned", "loaned")
    named = {code: (category.name, category.name_en) for code, category in categories.items()}
    assert named["11"] == ("데스크탑", "Desktop")
    assert named["12"] == ("노트북", "Laptop")
    assert named["14"] == ("모니터", "Monitor")
    assert locations["PG-MAIN-1F"].parent_id == locations["PG-MAIN"].id
    assert locations["PG-MAIN"].parent_id == locations["PG"].id
    assert {"PG-RND-2F", "PG-STORAGE", "DJ-MAIN-3F", "DJ-LAB-2F", "DJ-STORAGE"} <= locations.keys()
    assert all(status.name_en for status in statuses.values())
    assert all(location.name_en for location in locations.values())
    assert all(category.name_en for category in categories.values())
    assert people == 0
    assert actors == {"sams seed"}


async def test_seed_adds_demo_accounts_with_password(database: Database, settings: Settings) -> None:
    await seeded(database, settings)

    async with database.session() as session:
        users = {user.email: user for user in await session.scalars(select(User))}
        departments = await session.scalar(select(func.count()).select_from(Department))
    assert {email: user.role for email, user in users.items()} == {
        "admin@example.com": "admin",
        "manager@example.com": "manager",
        "employee@example.com": "employee",
    }
    password = settings.demo_password.get_secret_value()
    assert await verify_password(users["admin@example.com"].password_hash, password)
    assert departments


async def test_seed_again_changes_nothing(database: Database, settings: Settings) -> None:
    first = await seeded(database, settings)

    assert await seeded(database, settings) == first


async def test_concurrent_seeds_are_serialized(database: Database, settings: Settings) -> None:
    await asyncio.gather(seeded(database, settings), seeded(database, settings))

    async with database.session() as session:
        assert await session.scalar(select(func.count()).where(Status.code == "stock")) == 1
        assert await session.scalar(select(func.count()).where(Location.code == "PG")) == 1


async def test_seed_keeps_changes_of_company(database: Database, settings: Settings) -> None:
    await seeded(database, settings)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="company")
        changes = (
            update(Status).where(Status.code == "stock").values(name="창고", color="#000000"),
            update(Category).where(Category.code == "21").values(deleted_at=func.now()),
            update(Location).where(Location.code == "PG-MAIN").values(code="HQ"),
            update(Location).where(Location.code == "DJ").values(name="대전 캠퍼스"),
            update(User).where(User.email == "employee@example.com").values(is_active=False),
        )
        for change in changes:
            await session.execute(change)
        before = await session.scalar(select(func.count()).select_from(Event))

    assert await seeded(database, settings) == before
