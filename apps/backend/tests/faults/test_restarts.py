"""The servers underneath go away and come back while people work: nothing that was told is lost."""

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from src.config import BACKEND, Settings
from src.database import asyncpg_dsn
from src.embedded import Postgres, Valkey, free_port
from src.security import Role
from src.services.seed import seed
from tests.clients import running
from tests.databases import migrate
from tests.factories import Factory

PATIENCE_SECONDS = 120
PEOPLE = 8


@pytest.fixture(scope="module")
def directory(new_directory: Callable[[], Path]) -> Path:
    return new_directory()


@pytest.fixture(scope="module")
def postgres(directory: Path) -> Iterator[Postgres]:
    """A server that gives nothing up for speed."""
    with Postgres(directory / "postgres") as server:
        yield server


@pytest.fixture(scope="module")
def valkey(directory: Path) -> Iterator[Valkey]:
    with Valkey(directory / "valkey") as server:
        yield server


class Work:
    """People who register assets one after the other, and ask again, by the same key, when put off."""

    def __init__(self, client: httpx.AsyncClient, category_id: str) -> None:
        self.client = client
        self.category_id = category_id
        self.acknowledged: list[str] = []
        self.answers: Counter[tuple[str, int]] = Counter()
        self._done = False
        self._moved = asyncio.Condition()

    @asynccontextmanager
    async def under_way(self) -> AsyncIterator[None]:
        async with asyncio.timeout(PATIENCE_SECONDS), asyncio.TaskGroup() as people:
            for _ in range(PEOPLE):
                people.create_task(self._register_assets())
            people.create_task(self._look())
            yield
            self._done = True

    async def until(self, what: tuple[str, int], more: int) -> None:
        """Wait until so many more were answered so."""
        wanted = self.answers[what] + more
        async with self._moved:
            await self._moved.wait_for(lambda: self.answers[what] >= wanted)

    async def _register_assets(self) -> None:
        while not self._done:
            key = {"Idempotency-Key": uuid4().hex}
            body = {"name": "노트북", "category_id": self.category_id}
            while (answer := await self.client.post("/assets", json=body, headers=key)).status_code == 503:
                await self._note(answer)
            await self._note(answer)
            self.acknowledged.append(answer.json()["id"])

    async def _look(self) -> None:
        while not self._done:
            await self._note(await self.client.get("/assets", params={"limit": 5}))

    async def _note(self, answer: httpx.Response) -> None:
        assert answer.status_code in (200, 201, 503), answer.text
        if answer.status_code == 503:
            assert answer.json()["code"] == "unavailable"
            assert answer.headers["content-type"] == "application/problem+json"
            # As the answer asks, if not for as long.
            assert answer.headers["retry-after"] == "1"
            await asyncio.sleep(0.05)
        async with self._moved:
            self.answers[answer.request.method, answer.status_code] += 1
            self._moved.notify_all()


@pytest.fixture(scope="module")
async def settings(postgres: Postgres, valkey: Valkey) -> Settings:
    await migrate(postgres.url)
    return Settings(
        _env_file=None,
        environment="test",
        database_url=SecretStr(postgres.url),
        redis_url=SecretStr(valkey.url),
        app_port=free_port(),
    )


@pytest.fixture(scope="module")
def server(settings: Settings, postgres: Postgres, valkey: Valkey, directory: Path) -> Iterator[None]:
    """The server as an operator starts it, with two processes."""
    environment = {
        "ENVIRONMENT": settings.environment,
        "DATABASE_URL": postgres.url,
        "REDIS_URL": valkey.url,
        "APP_PORT": str(settings.app_port),
        "APP_WORKERS": "2",
        "RATE_LIMIT_PER_MINUTE": "1000000",
    }
    with (directory / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "src.cli", "serve"],
            cwd=BACKEND,
            env=os.environ | environment,
            stdout=log,
            stderr=log,
        )
    yield
    process.terminate()
    assert process.wait(PATIENCE_SECONDS) == 0, (directory / "log").read_text()


@pytest.fixture
async def work(settings: Settings, server: None) -> AsyncIterator[Work]:
    """People at work on the server."""
    async with running(settings) as app:
        async with app.state.database.session() as session:
            await seed(session, settings=settings, demo=False)
        make = Factory(app.state.database, settings)
        token = await make.access_token(await make.user(role=Role.MANAGER))
        category = await make.category()
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{settings.app_port}/api/v1",
        headers={"Authorization": f"Bearer {token}"},
        timeout=PATIENCE_SECONDS,
    ) as client:
        await ready(client)
        yield Work(client, str(category.id))


async def ready(client: httpx.AsyncClient) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            try:
                assert (await readiness(client))["status"] == "ok"
            except httpx.ConnectError:
                await asyncio.sleep(0.05)
            else:
                return


async def readiness(client: httpx.AsyncClient) -> dict[str, Any]:
    told: dict[str, Any] = (await client.get(str(client.base_url.join("/health/ready")))).json()
    return told


@pytest.mark.parametrize("stop", [Postgres.stop, Postgres.kill], ids=["stopped", "killed"])
async def test_nothing_acknowledged_is_lost_when_postgres_restarts(
    work: Work, postgres: Postgres, stop: Callable[[Postgres], None]
) -> None:
    async with work.under_way():
        for _ in range(2):
            await work.until(("POST", 201), 20)
            await work.until(("GET", 200), 2)
            await asyncio.to_thread(stop, postgres)
            await work.until(("POST", 503), 20)
            await work.until(("GET", 503), 2)
            assert (await readiness(work.client))["status"] == "unavailable"
            await asyncio.to_thread(postgres.start)
        await work.until(("POST", 201), 20)
        await work.until(("GET", 200), 2)
    assert (await readiness(work.client))["status"] == "ok"

    connection = await asyncpg.connect(asyncpg_dsn(postgres.url))
    stored = await connection.fetch(
        "SELECT id::text, asset_tag, (SELECT count(*) FROM events WHERE entity_id = assets.id) AS events"
        " FROM assets WHERE category_id = $1",
        UUID(work.category_id),
    )
    await connection.close()
    # Whoever was put off and asked again has one asset, also where the first was committed and not told.
    assert sorted(row["id"] for row in stored) == sorted(work.acknowledged)
    assert len({row["asset_tag"] for row in stored}) == len(work.acknowledged)
    assert {row["events"] for row in stored} == {1}


@pytest.mark.parametrize("stop", [Valkey.stop, Valkey.kill], ids=["stopped", "killed"])
async def test_without_redis_work_goes_on(work: Work, valkey: Valkey, stop: Callable[[Valkey], None]) -> None:
    async with work.under_way():
        await work.until(("POST", 201), 20)
        await asyncio.to_thread(stop, valkey)
        await work.until(("POST", 201), 40)
        assert (await readiness(work.client))["status"] == "degraded"
        await asyncio.to_thread(valkey.start)
        await work.until(("POST", 201), 20)
    assert (await readiness(work.client))["status"] == "ok"
    assert {status for _, status in work.answers} == {200, 201}


async def test_each_process_tells_what_all_have_counted(work: Work) -> None:
    async def counted() -> float:
        # A connection of its own for each, so that now this process answers and now that.
        answer = await work.client.get(
            str(work.client.base_url.join("/metrics")), headers={"Connection": "close"}
        )
        [family] = [
            family
            for family in text_string_to_metric_families(answer.text)
            if family.name == "sams_http_requests"
        ]
        return sum(sample.value for sample in family.samples if sample.labels["route"] == "/health/live")

    before = await counted()
    live = str(work.client.base_url.join("/health/live"))
    await asyncio.gather(*(work.client.get(live, headers={"Connection": "close"}) for _ in range(40)))
    assert {await counted() for _ in range(10)} == {before + 40}
