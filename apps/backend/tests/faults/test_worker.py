"""Workers are killed and their servers restart: every job is completed, and none twice."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import BACKEND, Settings
from src.database import Database
from src.embedded import Postgres, Valkey
from src.models import Event, Manufacturer
from src.services.core.jobs import Payload, enqueue, enqueue_many
from src.tasks.registry import JobContext
from tests.databases import migrate, own_database
from tests.workers import JobLog, list_queued_jobs, registered_consumer, registered_job, running_worker

PATIENCE_SECONDS = 120


@pytest.fixture
async def own_settings(settings: Settings, template: str) -> AsyncIterator[Settings]:
    """Settings with a separate database that has a table `done`, and a short heartbeat timeout."""
    assert settings.database_url is not None
    async with own_database(settings.database_url.get_secret_value(), template) as url:
        update = {"database_url": SecretStr(url), "worker_heartbeat_seconds": 1}
        changed = settings.model_copy(update=update)
        database = await Database.connect(changed)
        async with database.session() as session:
            await session.execute(text("CREATE TABLE done (number integer)"))
            await session.execute(text("GRANT INSERT ON done TO sams_app"))
        await database.close()
        yield changed


@pytest.fixture
async def database(own_settings: Settings) -> AsyncIterator[Database]:
    database = await Database.connect(own_settings)
    yield database
    await database.close()


@contextmanager
def running_worker_process(
    settings: Settings, log: Path, **variables: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a worker process, and kill it at the end of the block if it still runs."""
    assert settings.database_url is not None
    assert settings.redis_url is not None
    environment = {
        "ENVIRONMENT": "test",
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "WORKER_HEARTBEAT_SECONDS": str(settings.worker_heartbeat_seconds),
    }
    with (
        log.open("ab") as output,
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker_process"],
            cwd=BACKEND,
            env=os.environ | environment | variables,
            stdout=output,
            stderr=output,
        ) as running,
    ):
        yield running
        running.kill()


async def count_done(database: Database) -> Counter[int]:
    async with database.session() as session:
        return Counter(await session.scalars(text("SELECT number FROM done")))


async def wait_until_done(database: Database, *, at_least: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (await count_done(database)).total() < at_least:
        assert time.monotonic() < deadline, await count_done(database)
        await asyncio.sleep(0.05)


async def test_job_of_killed_worker_is_completed_by_next_worker(
    own_settings: Settings, database: Database, tmp_path: Path
) -> None:
    started, gate = tmp_path / "started", tmp_path / "gate"
    async with database.session() as session:
        payload = {"number": 1, "started": str(started), "gate": str(gate)}
        await enqueue(session, "test.hang", payload, key="one")
    with running_worker_process(own_settings, tmp_path / "log") as first:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not started.exists():
            assert time.monotonic() < deadline, (tmp_path / "log").read_text()
            await asyncio.sleep(0.05)
        first.kill()
    assert await count_done(database) == Counter()

    gate.touch()
    with running_worker_process(own_settings, tmp_path / "log"):
        await wait_until_done(database, at_least=1)

    assert await count_done(database) == {1: 1}
    assert await list_queued_jobs(database, "test.hang") == []


async def test_every_job_is_completed_once_although_workers_are_killed(
    own_settings: Settings, database: Database, tmp_path: Path
) -> None:
    count = 400
    async with database.session() as session:
        await enqueue_many(session, "test.record", [{"number": number} for number in range(count)])
    before = 0
    for _ in range(3):
        with (
            running_worker_process(own_settings, tmp_path / "log") as first,
            running_worker_process(own_settings, tmp_path / "log") as second,
        ):
            await wait_until_done(database, at_least=before + 20)
            first.kill()
            second.kill()
        before = (await count_done(database)).total()
    assert before < count

    with running_worker_process(own_settings, tmp_path / "log"):
        await wait_until_done(database, at_least=count)

    assert await count_done(database) == Counter(range(count))
    assert await list_queued_jobs(database, "test.record") == []


async def test_stopped_worker_completes_running_jobs(
    own_settings: Settings, database: Database, tmp_path: Path
) -> None:
    count = 400
    async with database.session() as session:
        await enqueue_many(session, "test.record", [{"number": number} for number in range(count)])
    with running_worker_process(own_settings, tmp_path / "log") as running:
        await wait_until_done(database, at_least=20)
        running.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(running.wait, PATIENCE_SECONDS) == 0

    queued = await list_queued_jobs(database, "test.record")
    assert {job.status for job in queued} <= {"queued"}
    assert (await count_done(database)).total() + len(queued) == count
    assert set((await count_done(database)).values()) == {1}


async def test_stopped_worker_returns_job_without_counting_attempt(
    own_settings: Settings, database: Database, tmp_path: Path
) -> None:
    started, gate = tmp_path / "started", tmp_path / "gate"
    async with database.session() as session:
        await enqueue(session, "test.hang", {"number": 1, "started": str(started), "gate": str(gate)})
    with running_worker_process(own_settings, tmp_path / "log", SHUTDOWN_TIMEOUT_SECONDS="0.5") as running:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not started.exists():
            assert time.monotonic() < deadline, (tmp_path / "log").read_text()
            await asyncio.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(running.wait, PATIENCE_SECONDS) == 0

    [job] = await list_queued_jobs(database, "test.hang")
    assert (job.status, job.attempts) == ("queued", 0)
    assert await count_done(database) == Counter()
    gate.touch()
    with running_worker_process(own_settings, tmp_path / "log"):
        await wait_until_done(database, at_least=1)
    assert await count_done(database) == {1: 1}


async def test_worker_continues_after_postgres_restart_without_redis(server_directory: Path) -> None:
    """PostgreSQL is restarted in immediate mode, and Redis stays away."""
    jobs, events_seen = JobLog(), JobLog()

    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{payload['number']}"))
        await session.flush()
        await jobs.record(payload)

    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        for event in events:
            await events_seen.record({"action": event.action})

    name = f"test.{uuid4().hex}"
    with Postgres(server_directory / "postgres") as postgres, Valkey(server_directory / "valkey") as valkey:
        await migrate(postgres.url)
        settings = Settings(
            _env_file=None,
            environment="test",
            database_url=SecretStr(postgres.url),
            redis_url=SecretStr(valkey.url),
            worker_heartbeat_seconds=1,
        )
        database = await Database.connect(settings)
        with registered_job(name, handle):
            async with registered_consumer(database, name, consume), running_worker(settings):
                async with database.session() as session:
                    await enqueue(session, name, {"number": 1})
                await events_seen.wait_until(lambda payloads: len(payloads) >= 1)
                valkey.kill()
                await asyncio.to_thread(postgres.stop, mode="immediate")
                await asyncio.to_thread(postgres.start)
                await database.engine.dispose()
                async with database.session() as session:
                    await enqueue(session, name, {"number": 2})
                await jobs.wait_until(lambda payloads: {"number": 2} in payloads)
                await events_seen.wait_until(lambda payloads: len(payloads) >= 2)
        assert await list_queued_jobs(database, name) == []
        await database.close()
    assert [payload["action"] for payload in events_seen.payloads] == ["manufacturer.created"] * 2
