"""Demo data of a new installation: added while there are no assets, and removed exactly."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import pytest
from sqlalchemy import func, select

from src.config import Settings
from src.database import Database
from src.models import Asset, Assignment, Event, Role, User
from src.services.seed import seed
from tests.clients import Client, client_of, problem, running
from tests.databases import own_database
from tests.factories import Factory


class System(NamedTuple):
    """A new installation, with its administrator and its manager."""

    admin: Client
    manager: Client
    employee: Client
    database: Database
    make: Factory


@asynccontextmanager
async def new_system(server_url: str, template: str, settings: Settings) -> AsyncIterator[System]:
    async with own_database(server_url, template) as url:
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            database: Database = app.state.database
            async with database.session() as session:
                await seed(session, settings=own, demo=False)
            make = Factory(database, own)
            tokens = [await make.access_token(await make.user(role=role)) for role in Role]
            async with (
                client_of(app, tokens[0]) as admin,
                client_of(app, tokens[1]) as manager,
                client_of(app, tokens[2]) as employee,
            ):
                yield System(admin, manager, employee, database, make)


@pytest.fixture
async def system(server_url: str, template: str, settings: Settings) -> AsyncIterator[System]:
    async with new_system(server_url, template, settings) as system:
        yield system


async def state(system: System) -> tuple[int, bool]:
    found = (await system.admin.get("/demo-data")).json()
    assert set(found) == {"asset_count", "has_real_assets"}
    return found["asset_count"], found["has_real_assets"]


async def names(system: System, path: str, **filters: str) -> set[str]:
    items = (await system.admin.get(path, params={"limit": "500", **filters})).json()["items"]
    return {item["name"] for item in items}


async def count(system: System, *conditions: Any) -> int:
    async with system.database.session() as session:
        return await session.scalar(select(func.count()).where(*conditions)) or 0


async def test_demo_data_is_added_once_and_deleted_exactly(system: System) -> None:
    assert await state(system) == (0, False)
    users_before = await names(system, "/users")

    added = await system.admin.post("/demo-data")

    assert (added.status_code, added.json()) == (200, {"asset_count": 300, "has_real_assets": False})
    again = await system.admin.post("/demo-data")
    assert (again.status_code, again.json()) == (200, added.json())
    assert await count(system, Asset.deleted_at.is_(None)) == 300
    assert await count(system, Asset.asset_tag.not_like("DEMO-%")) == 0
    # Nobody can sign in as a demo user, and no reminder is due.
    demo_users = await names(system, "/users") - users_before
    assert len(demo_users) == 15
    assert await count(system, User.name.in_(demo_users), User.email.is_not(None)) == 0
    assert await count(system, User.name.in_(demo_users), User.password_hash.is_not(None)) == 0
    assert await count(system, Assignment.is_open(), Assignment.due_at.is_not(None)) > 0
    soon = func.now() + func.make_interval(0, 0, 0, 29)
    assert await count(system, Assignment.is_open(), Assignment.due_at < soon) == 0

    assert (await system.admin.delete("/demo-data")).status_code == 204

    assert await state(system) == (0, False)
    assert await count(system, Asset.deleted_at.is_(None)) == 0
    assert await count(system, Assignment.is_open()) == 0
    assert await names(system, "/users", is_active="true") == users_before
    for path in ("/asset-models", "/manufacturers", "/suppliers"):
        assert await names(system, path) == set()
    assert (await system.admin.delete("/demo-data")).status_code == 204
    async with system.database.session() as session:
        actors = await session.scalars(
            select(Event.actor_name).where(Event.action == "asset.deleted").distinct()
        )
        assert list(actors) == [(await system.admin.get("/auth/me")).json()["name"]]


async def test_demo_data_can_be_added_again(system: System) -> None:
    await system.admin.post("/demo-data")
    await system.admin.delete("/demo-data")

    assert (await system.admin.post("/demo-data")).json()["asset_count"] == 300

    # The numbers of real assets are not used up.
    categories = (await system.admin.get("/categories", params={"code": "12"})).json()["items"]
    real = await system.admin.post(
        "/assets",
        json={"name": "a", "category_id": categories[0]["id"], "purchase_date": "2020-05-05"},
    )
    assert real.json()["asset_tag"] == "SRS-12-2020-0001"


async def test_demo_data_requires_system_without_real_assets(system: System) -> None:
    asset = await system.make.asset()

    assert problem(await system.admin.post("/demo-data"))["code"] == "real_assets_exist"
    assert await state(system) == (0, True)

    # A deleted asset does not count.
    await system.admin.delete(f"/assets/{asset.id}")
    assert (await system.admin.post("/demo-data")).status_code == 200


async def test_demo_data_deletion_keeps_real_data(system: System) -> None:
    await system.admin.post("/demo-data")
    found = await system.admin.get(
        "/assets", params={"limit": "1", "status": "stock", "model_id__isnull": "false"}
    )
    [demo] = found.json()["items"]
    held_by_demo_user = await system.make.asset()
    held_by_demo_asset = await system.make.asset(supplier_id=demo["supplier"]["id"])
    demo_user = (await system.admin.get("/users", params={"email__isnull": "true"})).json()["items"][0]
    for asset, holder in (
        (held_by_demo_user, {"user_id": demo_user["id"]}),
        (held_by_demo_asset, {"parent_asset_id": demo["id"]}),
    ):
        assert (await system.admin.post(f"/assets/{asset.id}/check-out", json=holder)).status_code == 201
    assert await state(system) == (300, True)

    assert (await system.admin.delete("/demo-data")).status_code == 204

    assert await state(system) == (0, True)
    kept = (await system.admin.get("/assets")).json()["items"]
    assert {item["id"] for item in kept} == {str(held_by_demo_user.id), str(held_by_demo_asset.id)}
    assert {item["holder"] and item["holder"]["id"] for item in kept} == {demo_user["id"], None}
    assert await names(system, "/suppliers") == {demo["supplier"]["name"]}
    assert (await system.admin.get(f"/users/{demo_user['id']}")).json()["is_active"]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
async def test_concurrent_demo_data_requests_have_the_effect_of_one(system: System, method: str) -> None:
    if method == "DELETE":
        await system.admin.post("/demo-data")

    answers = await asyncio.gather(*(system.admin.request(method, "/demo-data") for _ in range(4)))

    assert {answer.status_code for answer in answers} == {200 if method == "POST" else 204}
    assert await count(system, Asset.deleted_at.is_(None)) == (300 if method == "POST" else 0)
    deletions = await count(system, Event.action == "asset.deleted")
    assert deletions == (0 if method == "POST" else 300)


async def test_demo_data_is_for_administrators(system: System) -> None:
    for client in (system.manager, system.employee):
        for method in ("GET", "POST", "DELETE"):
            refused = problem(await client.request(method, "/demo-data"))
            assert (refused["code"], refused["detail"]) == (
                "forbidden",
                "This needs the permission demo_data:manage",
            )
    assert await state(system) == (0, False)
