"""Workers are killed, and what they stand on goes away: every job is done, and none twice."""

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
from tests.workers import Told, feed_named, job_named, jobs_in, working

PATIENCE_SECONDS = 120


@pytest.fixture
async def own(settings: Settings, template: str) -> AsyncIterator[Settings]:
    """Settings with a database of its own that has a table to write into; the dead are soon missed."""
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
async def database(own: Settings) -> AsyncIterator[Database]:
    database = await Database.connect(own)
    yield database
    await database.close()


@contextmanager
def process(settings: Settings, log: Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a worker as a process, and kill it at the end if the test has not ended it."""
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
            env=os.environ | environment | more,
            stdout=output,
            stderr=output,
        ) as running,
    ):
        yield running
        running.kill()


async def done(database: Database) -> Counter[int]:
    async with database.session() as session:
        return Counter(await session.scalars(text("SELECT number FROM done")))


async def until_done(database: Database, *, at_least: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (await done(database)).total() < at_least:
        assert time.monotonic() < deadline, await done(database)
        await asyncio.sleep(0.05)


async def test_a_job_of_a_killed_worker_is_done_by_the_next(
    own: Settings, database: Database, tmp_path: Path
) -> None:
    begun, gate = tmp_path / "begun", tmp_path / "gate"
    async with database.session() as session:
        payload = {"number": 1, "begun": str(begun), "gate": str(gate)}
        await enqueue(session, "test.hang", payload, key="one")
    with process(own, tmp_path / "log") as first:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not begun.exists():
            assert time.monotonic() < deadline, (tmp_path / "log").read_text()
            await asyncio.sleep(0.05)
        first.kill()
    assert await done(database) == Counter()

    gate.touch()
    with process(own, tmp_path / "log"):
        await until_done(database, at_least=1)

    assert await done(database) == {1: 1}
    assert await jobs_in(database, "test.hang") == []


async def test_workers_are_killed_again_and_again_and_every_job_is_done_once(
    own: Settings, database: Database, tmp_path: Path
) -> None:
    count = 400
    async with database.session() as session:
        await enqueue_many(session, "test.record", [{"number": number} for number in range(count)])
    before = 0
    for _ in range(3):
        with process(own, tmp_path / "log") as first, process(own, tmp_path / "log") as second:
            await until_done(database, at_least=before + 20)
            first.kill()
            second.kill()
        before = (await done(database)).total()
    assert before < count

    with process(own, tmp_path / "log"):
        await until_done(database, at_least=count)

    assert await done(database) == Counter(range(count))
    assert await jobs_in(database, "test.record") == []


async def test_a_worker_that_is_stopped_finishes_what_it_has_begun(
    own: Settings, database: Database, tmp_path: Path
) -> None:
    count = 400
    async with database.session() as session:
        await enqueue_many(session, "test.record", [{"number": number} for number in range(count)])
    with process(own, tmp_path / "log") as running:
        await until_done(database, at_least=20)
        running.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(running.wait, PATIENCE_SECONDS) == 0

    left = await jobs_in(database, "test.record")
    assert {job.status for job in left} <= {"queued"}
    assert (await done(database)).total() + len(left) == count
    assert set((await done(database)).values()) == {1}


async def test_a_worker_that_is_stopped_uses_up_no_attempt_of_what_it_gives_back(
    own: Settings, database: Database, tmp_path: Path
) -> None:
    begun, gate = tmp_path / "begun", tmp_path / "gate"
    async with database.session() as session:
        await enqueue(session, "test.hang", {"number": 1, "begun": str(begun), "gate": str(gate)})
    with process(own, tmp_path / "log", SECONDS_TO_FINISH="0.5") as running:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not begun.exists():
            assert time.monotonic() < deadline, (tmp_path / "log").read_text()
            await asyncio.sleep(0.05)
        running.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(running.wait, PATIENCE_SECONDS) == 0

    [job] = await jobs_in(database, "test.hang")
    assert (job.status, job.attempts) == ("queued", 0)
    assert await done(database) == Counter()
    gate.touch()
    with process(own, tmp_path / "log"):
        await until_done(database, at_least=1)
    assert await done(database) == {1: 1}


async def test_it_goes_on_when_its_servers_come_back(server_directory: Path) -> None:
    """The database is restarted, at once and by force, and Redis is gone for good."""
    told, seen = Told(), Told()

    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{payload['number']}"))
        await session.flush()
        await told.note(payload)

    async def consume(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        for event in events:
            await seen.note({"action": event.action})

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
        with job_named(name, perform):
            async with feed_named(database, name, consume), working(settings):
                async with database.session() as session:
                    await enqueue(session, name, {"number": 1})
                await seen.until(lambda payloads: len(payloads) >= 1)
                valkey.kill()
                await asyncio.to_thread(postgres.stop, mode="immediate")
                await asyncio.to_thread(postgres.start)
                await database.engine.dispose()
                async with database.session() as session:
                    await enqueue(session, name, {"number": 2})
                await told.until(lambda payloads: {"number": 2} in payloads)
                await seen.until(lambda payloads: len(payloads) >= 2)
        assert await jobs_in(database, name) == []
        await database.close()
    assert [one["action"] for one in seen.payloads] == ["manufacturer.created"] * 2
