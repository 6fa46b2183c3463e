"""Jobs: the time in which workers drain a queue, compared with PgQueuer's own benchmark on the same tables.

As a program it is one of the workers: `python -m benchmarks.draining floor` or `ours`.
"""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import asyncpg
import uvloop
from pgqueuer import AsyncpgDriver, PgQueuer, Queries
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.domain.models import Job
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.servers import add_database, fill, secret
from src.commands.worker import run_until_signal
from src.config import BACKEND, Settings, get_settings
from src.database import Database, asyncpg_dsn
from src.services.core.jobs import QUEUE, Payload, enqueue_many
from src.tasks.event_consumers import EVENT_CONSUMERS
from src.tasks.registry import SCHEDULES, JobContext, job

type Side = Literal["floor", "ours"]

JOB = "benchmark.nothing"
CONSUMERS, BATCH = 5, 10
"""The defaults of PgQueuer's benchmark."""
WARM_UP = 200
PATIENCE_SECONDS = 300

_SECONDS = """
    SELECT extract(epoch FROM max(created) FILTER (WHERE status = 'successful')
        - min(created) FILTER (WHERE status = 'picked'))::float
    FROM pgqueuer.pgqueuer_log
"""


async def measure_drain(settings: Settings, name: str, count: int, workers: int) -> dict[Side, float]:
    """Return the seconds that the workers of each side need for `count` jobs, in separate databases."""
    seconds: dict[Side, float] = {}
    for side in ("floor", "ours"):
        own = await add_database(settings, f"{name}_{side}")
        fill(own)
        seconds[side] = await _drain(own, side, count, workers)
    return seconds


async def _drain(settings: Settings, side: Side, count: int, workers: int) -> float:
    database = await Database.connect(settings)
    connection = await asyncpg.connect(asyncpg_dsn(secret(settings.database_url)))
    try:
        with _workers(settings, side, workers):
            await _add(database, WARM_UP)
            await _wait_until_empty(connection)
            await connection.execute("TRUNCATE pgqueuer.pgqueuer_log")
            await _add(database, count)
            await _wait_until_empty(connection)
        return float(await connection.fetchval(_SECONDS))
    finally:
        await connection.close()
        await database.close()


async def _add(database: Database, count: int) -> None:
    async with database.session() as session:
        await enqueue_many(session, JOB, [{"number": number} for number in range(count)])


async def _wait_until_empty(connection: asyncpg.Connection) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while await connection.fetchval("SELECT EXISTS (SELECT FROM pgqueuer.pgqueuer)"):
        assert time.monotonic() < deadline
        await asyncio.sleep(0.1)


@contextmanager
def _workers(settings: Settings, side: Side, count: int) -> Iterator[None]:
    environment = {
        "ENVIRONMENT": "development",
        "LOG_LEVEL": "WARNING",
        "DATABASE_URL": secret(settings.database_url),
        "REDIS_URL": secret(settings.redis_url),
    }
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.draining", side], cwd=BACKEND, env=os.environ | environment
        )
        for _ in range(count)
    ]
    try:
        yield
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait()


# As a worker


@job(JOB)
async def do_nothing(_session: AsyncSession, _context: JobContext, _: Payload) -> None:
    """Do nothing, like the job of PgQueuer's benchmark."""


async def _floor() -> None:
    """Run several consumers in a process, each with a connection, like PgQueuer's benchmark."""
    dsn = asyncpg_dsn(secret(get_settings().database_url))
    consumers = []
    for _ in range(CONSUMERS):
        driver = AsyncpgDriver(await asyncpg.connect(dsn))
        queries = Queries(
            driver, QueryBuilderEnvironment(QUEUE), QueryQueueBuilder(QUEUE), QuerySchedulerBuilder(QUEUE)
        )
        consumer = PgQueuer(driver, channel=QUEUE.channel, queries=queries)

        @consumer.entrypoint(JOB)
        async def do_nothing(_: Job) -> None: ...

        consumers.append(consumer)

    def stop() -> None:
        for consumer in consumers:
            consumer.shutdown.set()

    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
    await asyncio.gather(*(consumer.run(batch_size=BATCH) for consumer in consumers))


if __name__ == "__main__":
    if sys.argv[1] == "floor":
        uvloop.run(_floor())
    else:
        # The worker has nothing else to do.
        EVENT_CONSUMERS.clear()
        SCHEDULES.clear()
        run_until_signal(get_settings(), (signal.SIGTERM,))
