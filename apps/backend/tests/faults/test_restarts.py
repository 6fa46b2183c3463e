"""PostgreSQL and Redis restart under load: nothing that was acknowledged is lost."""

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
CLIENTS = 8


@pytest.fixture(scope="module")
def directory(new_directory: Callable[[], Path]) -> Path:
    return new_directory()


@pytest.fixture(scope="module")
def postgres(directory: Path) -> Iterator[Postgres]:
    """A server with full durability."""
    with Postgres(directory / "postgres") as server:
        yield server


@pytest.fixture(scope="module")
def valkey(directory: Path) -> Iterator[Valkey]:
    with Valkey(directory / "valkey") as server:
        yield server


class Load:
    """Clients that create assets one by one, and retry with the same Idempotency-Key on 503."""

    def __init__(self, client: httpx.AsyncClient, category_id: str) -> None:
        self.client = client
        self.category_id = category_id
        self.acknowledged: list[str] = []
        self.responses: Counter[tuple[str, int]] = Counter()
        self._is_done = False
        self._changed = asyncio.Condition()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with asyncio.timeout(PATIENCE_SECONDS), asyncio.TaskGroup() as clients:
            for _ in range(CLIENTS):
                clients.create_task(self._create_assets())
            clients.create_task(self._list_assets())
            yield
            self._is_done = True

    async def wait_for(self, outcome: tuple[str, int], more: int) -> None:
        """Wait until `more` further requests have had this method and status."""
        expected = self.responses[outcome] + more
        async with self._changed:
            await self._changed.wait_for(lambda: self.responses[outcome] >= expected)

    async def _create_assets(self) -> None:
        while not self._is_done:
            key = {"Idempotency-Key": uuid4().hex}
            body = {"name": "노트북", "category_id": self.category_id}
            while (response := await self.client.post("/assets", json=body, headers=key)).status_code == 503:
                await self._record(response)
            await self._record(response)
            self.acknowledged.append(response.json()["id"])

    async def _list_assets(self) -> None:
        while not self._is_done:
            await self._record(await self.client.get("/assets", params={"limit": 5}))

    async def _record(self, response: httpx.Response) -> None:
        assert response.status_code in (200, 201, 503), response.text
        if response.status_code == 503:
            assert response.json()["code"] == "unavailable"
            assert response.headers["content-type"] == "application/problem+json"
            # Shorter than the Retry-After, to keep up the load.
            assert response.headers["retry-after"] == "1"
            await asyncio.sleep(0.05)
        async with self._changed:
            self.responses[response.request.method, response.status_code] += 1
            self._changed.notify_all()


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
    """The server with two processes, as in production."""
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
async def load(settings: Settings, server: None) -> AsyncIterator[Load]:
    """Load on the server, not started yet."""
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
        await wait_until_ready(client)
        yield Load(client, str(category.id))


async def wait_until_ready(client: httpx.AsyncClient) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            try:
                assert (await readiness(client))["status"] == "ok"
            except httpx.ConnectError:
                await asyncio.sleep(0.05)
            else:
                return


async def readiness(client: httpx.AsyncClient) -> dict[str, Any]:
    status: dict[str, Any] = (await client.get(str(client.base_url.join("/health/ready")))).json()
    return status


@pytest.mark.parametrize("stop", [Postgres.stop, Postgres.kill], ids=["stopped", "killed"])
async def test_no_acknowledged_write_is_lost_when_postgres_restarts(
    load: Load, postgres: Postgres, stop: Callable[[Postgres], None]
) -> None:
    async with load.running():
        for _ in range(2):
            await load.wait_for(("POST", 201), 20)
            await load.wait_for(("GET", 200), 2)
            await asyncio.to_thread(stop, postgres)
            await load.wait_for(("POST", 503), 20)
            await load.wait_for(("GET", 503), 2)
            assert (await readiness(load.client))["status"] == "unavailable"
            await asyncio.to_thread(postgres.start)
        await load.wait_for(("POST", 201), 20)
        await load.wait_for(("GET", 200), 2)
    assert (await readiness(load.client))["status"] == "ok"

    connection = await asyncpg.connect(asyncpg_dsn(postgres.url))
    stored = await connection.fetch(
        "SELECT id::text, asset_tag, (SELECT count(*) FROM events WHERE entity_id = assets.id) AS events"
        " FROM assets WHERE category_id = $1",
        UUID(load.category_id),
    )
    await connection.close()
    # A retried request has created one asset, also if the first was committed but not acknowledged.
    assert sorted(row["id"] for row in stored) == sorted(load.acknowledged)
    assert len({row["asset_tag"] for row in stored}) == len(load.acknowledged)
    assert {row["events"] for row in stored} == {1}


@pytest.mark.parametrize("stop", [Valkey.stop, Valkey.kill], ids=["stopped", "killed"])
async def test_requests_succeed_without_redis(
    load: Load, valkey: Valkey, stop: Callable[[Valkey], None]
) -> None:
    async with load.running():
        await load.wait_for(("POST", 201), 20)
        await asyncio.to_thread(stop, valkey)
        await load.wait_for(("POST", 201), 40)
        assert (await readiness(load.client))["status"] == "degraded"
        await asyncio.to_thread(valkey.start)
        await load.wait_for(("POST", 201), 20)
    assert (await readiness(load.client))["status"] == "ok"
    assert {status for _, status in load.responses} == {200, 201}


async def test_metrics_of_each_process_include_all_processes(load: Load) -> None:
    async def read_count() -> float:
        # A connection per request, so that both processes answer.
        response = await load.client.get(
            str(load.client.base_url.join("/metrics")), headers={"Connection": "close"}
        )
        [family] = [
            family
            for family in text_string_to_metric_families(response.text)
            if family.name == "sams_http_requests"
        ]
        return sum(sample.value for sample in family.samples if sample.labels["route"] == "/health/live")

    before = await read_count()
    live = str(load.client.base_url.join("/health/live"))
    await asyncio.gather(*(load.client.get(live, headers={"Connection": "close"}) for _ in range(40)))
    assert {await read_count() for _ in range(10)} == {before + 40}
