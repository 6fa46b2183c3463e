"""Assets as of every time of a random history; repeated queries return the same response."""

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

type Query = dict[str, Any]

READERS = 8
STEPS = 30
AFTERWARDS = 10


class World:
    """A small company with a random history of changes."""

    def __init__(self, admin: Client, employee: Client, psql: asyncpg.Connection, make: Factory) -> None:
        self.admin, self.employee, self.psql, self.make = admin, employee, psql, make
        self.random = random.Random(20251231)
        self.ids: dict[str, list[UUID]] = {}
        self.first: Sequence[UUID] = ()
        self.changes: list[Callable[[], Awaitable[None]]] = [
            self.register,
            self.register,
            self.change,
            self.change,
            self.change,
            self.delete_or_restore,
            self.delete_or_restore,
            self.rename_reference,
            self.rename_reference,
            self.move_branch,
            self.check_out_by_sql,
            self.check_out_by_sql,
            self.check_out_by_sql,
            self.change_many_by_sql,
            self.change_one_repeatedly_in_one_transaction,
            self.purge_by_sql,
            self.purge_oldest_assignment,
        ]

    async def begin(self, employee_id: UUID) -> None:
        """Create the reference data of the assets."""
        make = self.make
        root = await make.category(name="전산기기", code="10")
        site = await make.location(name="판교 사옥", code="PG2")
        field = {"category_id": str(root.id), "key": "ram", "label": "RAM", "type": "number"}
        assert (await self.admin.post("/custom-fields", json=field)).status_code == 201
        makers = [await make.manufacturer(name=name) for name in ("삼성", "LG", "Dell")]
        self.ids = {
            "categories": [root.id, *[(await make.category(parent_id=root.id)).id for _ in range(2)]],
            "locations": [site.id, *[(await make.location(parent_id=site.id)).id for _ in range(3)]],
            # Those that every asset can have, held or not.
            "statuses": [
                row["id"]
                for row in await self.psql.fetch(
                    "SELECT id FROM statuses WHERE kind = 'in_use' OR code = 'loaned' ORDER BY code"
                )
            ],
            "manufacturers": [maker.id for maker in makers],
            "asset_models": [(await make.asset_model(manufacturer_id=maker.id)).id for maker in makers],
            "suppliers": [(await make.supplier()).id for _ in range(2)],
            "users": [employee_id, *[(await make.user(email=None)).id for _ in range(3)]],
        }

    def pick(self, table: str) -> UUID:
        return self.random.choice(self.ids[table])

    async def assets(self) -> Sequence[UUID]:
        """Return the ids of the assets in a reproducible order."""
        return [row["id"] for row in await self.psql.fetch("SELECT id FROM assets ORDER BY name, id")]

    def values(self) -> dict[str, Any]:
        """Return random values for five random fields."""
        rng = self.random
        possible: dict[str, Any] = {
            "notes": rng.choice(["가방 포함", "모니터 두 대", None]),
            "purchase_date": rng.choice(["2019-03-01", "2023-12-31", "2025-06-30", None]),
            "purchase_price": rng.choice(["1290000", "50", None]),
            "status_id": str(self.pick("statuses")),
            "category_id": str(self.pick("categories")),
            "location_id": rng.choice([str(self.pick("locations")), None]),
            "model_id": rng.choice([str(self.pick("asset_models")), None]),
            "supplier_id": rng.choice([str(self.pick("suppliers")), None]),
            "custom_fields": {"ram": rng.choice([8, 16, 32, None])},
            "requestable": rng.choice([True, False]),
            "warranty_months": rng.choice([12, 36, None]),
            "warranty_expires": rng.choice(["2027-05-31", "2031-01-01", None]),
        }
        return {name: possible[name] for name in rng.sample(sorted(possible), 5)}

    # Changes

    async def register(self) -> None:
        sent = {"name": self.make.name("Asset"), "category_id": str(self.pick("categories"))} | self.values()
        answer = await self.admin.post("/assets", json=sent)
        assert answer.status_code == 201, answer.text

    async def change(self) -> None:
        asset = self.random.choice(await self.assets())
        answer = await self.admin.patch(f"/assets/{asset}", json=self.values())
        # The location of an asset in another one cannot be changed.
        is_content = answer.status_code == 409 and answer.json()["code"] == "location_follows_parent"
        assert answer.status_code in (200, 404) or is_content, answer.text

    async def delete_or_restore(self) -> None:
        url = f"/assets/{self.random.choice(await self.assets())}"
        gone = (await self.admin.get(url)).status_code == 404
        answer = await (self.admin.post(f"{url}/restore") if gone else self.admin.delete(url))
        assert answer.status_code in (200, 204, 409), answer.text

    async def rename_reference(self) -> None:
        table = self.random.choice(sorted(self.ids))
        url = f"/{table.replace('_', '-')}/{self.pick(table)}"
        answer = await self.admin.patch(url, json={"name": self.make.name("Renamed")})
        assert answer.status_code == 200, answer.text

    async def move_branch(self) -> None:
        table = self.random.choice(["categories", "locations"])
        node, parent = self.random.sample(self.ids[table], 2)
        sent = {"parent_id": self.random.choice([str(parent), None])}
        answer = await self.admin.patch(f"/{table}/{node}", json=sent)
        assert answer.status_code in (200, 422), answer.text

    async def check_out_by_sql(self) -> None:
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
                "UPDATE assets SET status_id = $1 WHERE id = $2", self.pick("statuses"), asset
            )
            await self.psql.execute(
                f"INSERT INTO assignments (id, asset_id, {holder}) VALUES ($1, $2, $3)", uuid4(), asset, key
            )

    async def change_many_by_sql(self) -> None:
        await self.psql.execute(
            "UPDATE assets SET status_id = $1, currency = 'USD' WHERE location_id = $2",
            self.pick("statuses"),
            self.pick("locations"),
        )

    async def change_one_repeatedly_in_one_transaction(self) -> None:
        asset = self.random.choice(await self.assets())
        async with self.psql.transaction():
            for name in ("하나", "둘", "셋"):
                await self.psql.execute("UPDATE assets SET name = $2 WHERE id = $1", asset, name)

    async def purge_by_sql(self) -> None:
        asset = self.random.choice(await self.assets())
        async with self.psql.transaction():
            await self.psql.execute(
                "DELETE FROM assignments WHERE asset_id = $1 OR parent_asset_id = $1", asset
            )
            await self.psql.execute("DELETE FROM assets WHERE id = $1", asset)

    async def purge_oldest_assignment(self) -> None:
        await self.psql.execute(
            "DELETE FROM assignments WHERE id = (SELECT id FROM assignments ORDER BY checked_out_at LIMIT 1)"
        )

    async def make_changes(self, steps: int) -> AsyncIterator[datetime]:
        """Make random changes, and yield the time after each."""
        for _ in range(steps):
            await self.random.choice(self.changes)()
            yield await self.psql.fetchval("SELECT clock_timestamp()")

    # Queries

    def queries(self) -> list[Query]:
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

    async def read_all(self, as_of: datetime | None = None) -> dict[str, bytes]:
        """Return the bodies of all queries, at present or as of a time."""
        parameters = {} if as_of is None else {"as_of": as_of.isoformat()}
        answers: dict[str, bytes] = {}
        for query in self.queries():
            answer = await self.admin.get("/assets", params={"limit": 500, **query, **parameters})
            assert answer.status_code == 200, answer.text
            answers[str(query)] = answer.content
        answers["employee"] = (await self.employee.get("/assets", params=parameters)).content
        for asset in self.first:
            one = await self.admin.get(f"/assets/{asset}", params=parameters)
            answers[str(asset)] = one.content if one.status_code == 200 else b"not there"
        return answers


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
                client_of(app, await make.access_token(admin)) as admin_client,
                client_of(app, await make.access_token(employee)) as employee_client,
            ):
                world = World(admin_client, employee_client, psql, make)
                await world.begin(employee.id)
                for _ in range(6):
                    await world.register()
                world.first = await world.assets()
                yield world
        await psql.close()


async def test_as_of_returns_state_at_that_time(world: World) -> None:
    seen = [(moment, await world.read_all()) async for moment in world.make_changes(STEPS)]

    for number, (moment, expected) in enumerate(seen):
        answers = await world.read_all(moment)
        for query in expected:
            assert answers[query] == expected[query], (number, query)

    async for _ in world.make_changes(AFTERWARDS):
        pass
    for moment, expected in seen[:: max(1, STEPS // 10)]:
        assert await world.read_all(moment) == expected


async def test_as_of_waits_for_in_flight_writes(world: World) -> None:
    """A change that began before `as_of` and commits after the request is part of the response."""
    asset, another = (await world.assets())[:2]
    in_flight = world.psql.transaction()
    await in_flight.start()
    await world.psql.execute("UPDATE assets SET name = '그 사이에' WHERE id = $1", asset)
    moment = await world.psql.fetchval("SELECT clock_timestamp()")

    asked = asyncio.create_task(world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()}))
    today = await world.admin.get(f"/assets/{asset}")
    # Other requests are served while the `as_of` request waits.
    other = await world.admin.patch(f"/assets/{another}", json={"notes": "기다리지 않음"})
    assert not asked.done()
    await in_flight.commit()
    first = await asked

    assert today.json()["name"] != "그 사이에"
    assert other.status_code == 200
    assert first.json()["name"] == "그 사이에"
    again = await world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()})
    assert again.content == first.content


async def test_as_of_wait_keeps_no_connection_and_ends(world: World) -> None:
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
        # The wait ends after two seconds.
        refused = await asyncio.gather(*asked)

    for answer in refused:
        assert answer.status_code == 503
        assert "still being written" in answer.json()["detail"]
        assert answer.headers["retry-after"] == "1"
    answer = await world.admin.get(f"/assets/{asset}", params={"as_of": moment.isoformat()})
    assert answer.json()["name"] == "오래 걸림"


async def test_as_of_refuses_future_and_invalid_times(world: World) -> None:
    asset = (await world.assets())[0]
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()

    for path in ("/assets", f"/assets/{asset}"):
        for wrong in (tomorrow, "2024-01-01", "2024-01-01T00:00:00", "yesterday"):
            refused = await world.admin.get(path, params={"as_of": wrong})
            assert refused.status_code == 422, (path, wrong)
            assert refused.json()["errors"][0]["pointer"] == "?as_of"


async def test_as_of_before_creation_is_not_found(world: World) -> None:
    before = await world.psql.fetchval("SELECT clock_timestamp()")
    await world.register()
    newest = (await world.admin.get("/assets", params={"limit": 1})).json()["items"][0]

    assert (await world.admin.get(f"/assets/{newest['id']}")).status_code == 200
    as_of_answer = await world.admin.get(f"/assets/{newest['id']}", params={"as_of": before.isoformat()})
    assert as_of_answer.status_code == 404


async def test_as_of_search_finds_same_assets_as_present_search(world: World) -> None:
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


async def test_as_of_filters_by_custom_fields_of_that_time(world: World) -> None:
    field = (await world.admin.get("/custom-fields", params={"key": "ram"})).json()["items"][0]
    asked = {"custom_fields.ram__isnull": "false"}
    now = await world.psql.fetchval("SELECT clock_timestamp()")
    today = await world.admin.get("/assets", params=asked)

    assert (await world.admin.delete(f"/custom-fields/{field['id']}")).status_code == 204

    as_of_answer = await world.admin.get("/assets", params={**asked, "as_of": now.isoformat()})
    assert as_of_answer.content == today.content
    assert (await world.admin.get("/assets", params=asked)).status_code == 422
    before_its_creation = (now - timedelta(days=1)).isoformat()
    refused = await world.admin.get("/assets", params={**asked, "as_of": before_its_creation})
    assert refused.status_code == 422
