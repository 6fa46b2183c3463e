"""The assets as they were: at every moment of a random history, and always the same when asked again."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from pydantic import SecretStr

from src.config import Settings
from src.database import asyncpg_dsn
from src.models import Assignment, Role
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.databases import own_database
from tests.factories import Factory

type Question = dict[str, Any]

READERS = 8
STEPS = 30
AFTERWARDS = 10


class World:
    """A small company, in which one thing after another happens."""

    def __init__(self, admin: Client, employee: Client, psql: asyncpg.Connection, make: Factory) -> None:
        self.admin, self.employee, self.psql, self.make = admin, employee, psql, make
        self.random = random.Random(20251231)
        self.ids: dict[str, list[UUID]] = {}
        self.first: Sequence[UUID] = ()
        self.things: list[Callable[[], Awaitable[None]]] = [
            self.register,
            self.register,
            self.change,
            self.change,
            self.change,
            self.delete_or_restore,
            self.delete_or_restore,
            self.rename_a_reference,
            self.rename_a_reference,
            self.move_a_branch,
            self.hand_over,
            self.hand_over,
            self.hand_over,
            self.change_many_by_sql,
            self.change_one_often_in_one_transaction,
            self.erase_by_sql,
            self.forget_who_held_it,
        ]

    async def begin(self, employee_id: UUID) -> None:
        """Make what the assets refer to."""
        make = self.make
        root = await make.category(name="전산기기", code="10")
        site = await make.location(name="판교 사옥", code="PG2")
        field = {"category_id": str(root.id), "key": "ram", "label": "RAM", "type": "number"}
        assert (await self.admin.post("/custom-fields", json=field)).status_code == 201
        makers = [await make.manufacturer(name=name) for name in ("삼성", "LG", "Dell")]
        self.ids = {
            "categories": [root.id, *[(await make.category(parent_id=root.id)).id for _ in range(2)]],
            "locations": [site.id, *[(await make.location(parent_id=site.id)).id for _ in range(3)]],
            "statuses": [row["id"] for row in await self.psql.fetch("SELECT id FROM statuses ORDER BY code")],
            "manufacturers": [maker.id for maker in makers],
            "asset_models": [(await make.asset_model(manufacturer_id=maker.id)).id for maker in makers],
            "suppliers": [(await make.supplier()).id for _ in range(2)],
            "users": [employee_id, *[(await make.user(email=None)).id for _ in range(3)]],
        }

    def pick(self, table: str) -> UUID:
        return self.random.choice(self.ids[table])

    async def assets(self) -> Sequence[UUID]:
        """Return the ids of the assets, in an order that does not depend on chance."""
        return [row["id"] for row in await self.psql.fetch("SELECT id FROM assets ORDER BY name, id")]

    def values(self) -> dict[str, Any]:
        """Return some values for some fields."""
        chance = self.random
        possible: dict[str, Any] = {
            "notes": chance.choice(["가방 포함", "모니터 두 대", None]),
            "purchase_date": chance.choice(["2019-03-01", "2023-12-31", "2025-06-30", None]),
            "purchase_price": chance.choice(["1290000", "0.50", None]),
            "status_id": str(self.pick("statuses")),
            "category_id": str(self.pick("categories")),
            "location_id": chance.choice([str(self.pick("locations")), None]),
            "model_id": chance.choice([str(self.pick("asset_models")), None]),
            "supplier_id": chance.choice([str(self.pick("suppliers")), None]),
            "custom_fields": {"ram": chance.choice([8, 16, 32, None])},
            "requestable": chance.choice([True, False]),
            "warranty_months": chance.choice([12, 36, None]),
        }
        return {name: possible[name] for name in chance.sample(sorted(possible), 5)}

    # What happens

    async def register(self) -> None:
        sent = {"name": self.make.name("Asset"), "category_id": str(self.pick("categories"))} | self.values()
        answer = await self.admin.post("/assets", json=sent)
        assert answer.status_code == 201, answer.text

    async def change(self) -> None:
        asset = self.random.choice(await self.assets())
        answer = await self.admin.patch(f"/assets/{asset}", json=self.values())
        assert answer.status_code in (200, 404), answer.text

    async def delete_or_restore(self) -> None:
        url = f"/assets/{self.random.choice(await self.assets())}"
        gone = (await self.admin.get(url)).status_code == 404
        answer = await (self.admin.post(f"{url}/restore") if gone else self.admin.delete(url))
        assert answer.status_code in (200, 204, 409), answer.text

    async def rename_a_reference(self) -> None:
        table = self.random.choice(sorted(self.ids))
        url = f"/{table.replace('_', '-')}/{self.pick(table)}"
        answer = await self.admin.patch(url, json={"name": self.make.name("Renamed")})
        assert answer.status_code == 200, answer.text

    async def move_a_branch(self) -> None:
        table = self.random.choice(["categories", "locations"])
        node, parent = self.random.sample(self.ids[table], 2)
        sent = {"parent_id": self.random.choice([str(parent), None])}
        answer = await self.admin.patch(f"/{table}/{node}", json=sent)
        assert answer.status_code in (200, 422), answer.text

    async def hand_over(self) -> None:
        assets = await self.assets()
        asset, other = self.random.sample(assets, 2)
        await self.psql.execute(
            "UPDATE assignments SET checked_in_at = now() WHERE asset_id = $1 AND checked_in_at IS NULL",
            asset,
        )
        holder, key = self.random.choice(
            [
                ("user_id", self.pick("users")),
                ("user_id", self.pick("users")),
                ("location_id", self.pick("locations")),
                ("parent_asset_id", other),
                ("", None),
            ]
        )
        if holder:
            await self.psql.execute(
                f"INSERT INTO assignments (id, asset_id, {holder}) VALUES ($1, $2, $3)", uuid4(), asset, key
            )

    async def change_many_by_sql(self) -> None:
        await self.psql.execute(
            "UPDATE assets SET status_id = $1, currency = 'USD' WHERE location_id = $2",
            self.pick("statuses"),
            self.pick("locations"),
        )

    async def change_one_often_in_one_transaction(self) -> None:
        asset = self.random.choice(await self.assets())
        async with self.psql.transaction():
            for name in ("하나", "둘", "셋"):
                await self.psql.execute("UPDATE assets SET name = $2 WHERE id = $1", asset, name)

    async def erase_by_sql(self) -> None:
        asset = self.random.choice(await self.assets())
        async with self.psql.transaction():
            await self.psql.execute(
                "DELETE FROM assignments WHERE asset_id = $1 OR parent_asset_id = $1", asset
            )
            await self.psql.execute("DELETE FROM assets WHERE id = $1", asset)

    async def forget_who_held_it(self) -> None:
        await self.psql.execute(
            "DELETE FROM assignments WHERE id = (SELECT id FROM assignments ORDER BY checked_out_at LIMIT 1)"
        )

    async def go_on(self, steps: int) -> AsyncIterator[datetime]:
        """Let things happen, and yield the moment after each."""
        for _ in range(steps):
            await self.random.choice(self.things)()
            yield await self.psql.fetchval("SELECT clock_timestamp()")

    # What is asked

    def questions(self) -> list[Question]:
        return [
            {"count": "true"},
            {"sort": "holder,-name"},
            {"sort": "-status,category"},
            {"sort": "grade", "grade": ["A", "C"]},
            {"category_id": str(self.ids["categories"][0])},
            {"location_id__ne": str(self.ids["locations"][0]), "sort": "location"},
            {"status": ["stock", "issued"], "count": "true"},
            {"status_kind": "available", "holder_id__isnull": "true"},
            {"holder_type": "user", "sort": "-updated_at"},
            {"manufacturer_id": str(self.ids["manufacturers"][0])},
            {"purchase_date__gte": "2020-01-01", "sort": "-purchase_date"},
            {"custom_fields.ram__gte": "16"},
            {"deleted_at__isnull": "false"},
            {"q": "renamed"},
            {"q": "모니터"},
        ]

    async def look(self, as_of: datetime | None = None) -> dict[str, bytes]:
        """Return all answers as they are written, those of today or those of another time."""
        then = {} if as_of is None else {"as_of": as_of.isoformat()}
        told: dict[str, bytes] = {}
        for question in self.questions():
            answer = await self.admin.get("/assets", params={"limit": 500, **question, **then})
            assert answer.status_code == 200, answer.text
            told[str(question)] = answer.content
        told["employee"] = (await self.employee.get("/assets", params=then)).content
        for asset in self.first:
            one = await self.admin.get(f"/assets/{asset}", params=then)
            told[str(asset)] = one.content if one.status_code == 200 else b"not there"
        return told


@pytest.fixture
async def world(server_url: str, template: str, settings: Settings) -> AsyncIterator[World]:
    async with own_database(server_url, template) as url:
        own = settings.model_copy(
            update={"database_url": SecretStr(url), "rate_limit_per_minute": 0, "database_pool_size": READERS}
        )
        psql = await asyncpg.connect(asyncpg_dsn(url))
        async with running(own) as app:
            make = Factory(app.state.database, own)
            async with app.state.database.session() as session:
                await seed(session, settings=own, demo=False)
            admin, employee = await make.user(role=Role.ADMIN), await make.user(role=Role.EMPLOYEE)
            async with (
                client_of(app, await make.access_token(admin)) as its_admin,
                client_of(app, await make.access_token(employee)) as its_employee,
            ):
                world = World(its_admin, its_employee, psql, make)
                await world.begin(employee.id)
                for _ in range(6):
                    await world.register()
                world.first = await world.assets()
                yield world
        await psql.close()


async def test_every_moment_is_told_as_it_was_whenever_it_is_asked(world: World) -> None:
    seen = [(moment, await world.look()) async for moment in world.go_on(STEPS)]

    for number, (moment, then) in enumerate(seen):
        told = await world.look(moment)
        for question in then:
            assert told[question] == then[question], (number, question)

    async for _ in world.go_on(AFTERWARDS):
        pass
    for moment, then in seen[:: max(1, STEPS // 10)]:
        assert await world.look(moment) == then


async def test_what_was_under_way_does_not_change_the_answer_later(world: World) -> None:
    """A change begun before a moment, and committed after it was asked for, was always in the answer."""
    asset, another = (await world.assets())[:2]
    under_way = world.psql.transaction()
    await under_way.start()
    await world.psql.execute("UPDATE assets SET name = '그 사이에' WHERE id = $1", asset)
    moment = await world.psql.fetchval("SELECT clock_timestamp()")

    asked = asyncio.create_task(world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()}))
    today = await world.admin.get(f"/assets/{asset}")
    # Others go on meanwhile, though somebody waits for the past.
    other = await world.admin.patch(f"/assets/{another}", json={"notes": "기다리지 않음"})
    assert not asked.done()
    await under_way.commit()
    first = await asked

    assert today.json()["name"] != "그 사이에"
    assert other.status_code == 200
    assert first.json()["name"] == "그 사이에"
    again = await world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()})
    assert again.content == first.content


async def test_who_asks_about_what_is_being_written_keeps_nobody_from_reading(world: World) -> None:
    asset = (await world.assets())[0]
    async with world.psql.transaction():
        await world.psql.execute("UPDATE assets SET name = '오래 걸림' WHERE id = $1", asset)
        moment = await world.psql.fetchval("SELECT clock_timestamp()")
        asked = [
            asyncio.create_task(world.admin.get("/assets", params={"as_of": moment.isoformat()}))
            for _ in range(2 * READERS)
        ]
        for _ in range(READERS):
            today = await world.admin.get(f"/assets/{asset}")
            ready = await world.admin.get("http://sams.test/health/ready")
            assert (today.status_code, ready.status_code) == (200, 200)
        assert not [task for task in asked if task.done()]
        # Nor do they wait for ever.
        refused = await asyncio.gather(*asked)

    for answer in refused:
        assert answer.status_code == 503
        assert "still being written" in answer.json()["detail"]
        assert answer.headers["retry-after"] == "1"
    then = await world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()})
    assert then.json()["name"] == "오래 걸림"


async def test_time_does_not_run_ahead(world: World) -> None:
    asset = (await world.assets())[0]
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()

    for path in ("/assets", f"/assets/{asset}"):
        for wrong in (tomorrow, "2024-01-01", "2024-01-01T00:00:00", "yesterday"):
            refused = await world.admin.get(path, params={"as_of": wrong})
            assert refused.status_code == 422, (path, wrong)
            assert refused.json()["errors"][0]["pointer"] == "?as_of"


async def test_before_it_was_there_an_asset_is_not_found(world: World) -> None:
    before = await world.psql.fetchval("SELECT clock_timestamp()")
    await world.register()
    newest = (await world.admin.get("/assets", params={"limit": 1})).json()["items"][0]

    assert (await world.admin.get(f"/assets/{newest['id']}")).status_code == 200
    then = await world.admin.get(f"/assets/{newest['id']}", params={"as_of": before.isoformat()})
    assert then.status_code == 404


async def test_a_search_finds_then_what_it_finds_today(world: World) -> None:
    make = world.make
    user = await make.user(name="김무궁화", email="mugung@example.com", employee_number="E-무궁-7")
    maker = await make.manufacturer(name="제조 무궁화")
    model = await make.asset_model(name="노트북 무궁화", manufacturer_id=maker.id)
    place, dock = await make.location(name="회의실 무궁화"), await make.asset(name="도킹")
    held = {"user_id": user.id, "location_id": place.id, "parent_asset_id": dock.id}
    for holder, key in held.items():
        asset = await make.asset(name=holder, notes=None)
        await make.save(Assignment(asset_id=asset.id, **{holder: key}))
    await make.asset(name="model", model_id=model.id)
    await make.asset(name="own", notes="비고 무궁화", order_number="MUGUNG-1")
    now = (await world.psql.fetchval("SELECT clock_timestamp()")).isoformat()
    expected = {
        "무궁화": ["model", "own", "user_id"],
        "MUGUNG": ["own"],
        "e-무궁": [],
        "노트북 제조": ["model"],
        "비고 김": [],
    }

    for words, names in expected.items():
        for moment in ({}, {"as_of": now}):
            found = await world.admin.get("/assets", params={"q": words, "sort": "name", **moment})
            assert [item["name"] for item in found.json()["items"]] == names, (words, moment)


async def test_the_past_is_asked_by_the_fields_of_its_time(world: World) -> None:
    field = (await world.admin.get("/custom-fields", params={"key": "ram"})).json()["items"][0]
    asked = {"custom_fields.ram__isnull": "false"}
    now = await world.psql.fetchval("SELECT clock_timestamp()")
    today = await world.admin.get("/assets", params=asked)

    assert (await world.admin.delete(f"/custom-fields/{field['id']}")).status_code == 204

    then = await world.admin.get("/assets", params={**asked, "as_of": now.isoformat()})
    assert then.content == today.content
    assert (await world.admin.get("/assets", params=asked)).status_code == 422
    before_it_was_there = (now - timedelta(days=1)).isoformat()
    refused = await world.admin.get("/assets", params={**asked, "as_of": before_it_was_there})
    assert refused.status_code == 422
