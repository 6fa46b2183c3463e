"""`sams doctor` from the command line."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg

from src.database import asyncpg_dsn
from src.services.core.jobs import WORKER_NAME
from tests.commands.conftest import Sams

OLD_EVENT = """
    INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes)
    VALUES (now() - interval '1 hour', 'tests', 'manufacturer.created', 'manufacturer', uuid_v7(), '{}')
"""


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Yield a connection with the application name of a worker."""
    connection = await asyncpg.connect(asyncpg_dsn(url), server_settings={"application_name": WORKER_NAME})
    try:
        yield connection
    finally:
        await connection.close()


def test_doctor_reports_event_consumer_that_lags(sams: Sams, postgres_url: str) -> None:
    consumer = f"consumer {uuid4().hex}"

    async def before_and_after_old_event() -> tuple[str, str]:
        async with connected(postgres_url) as worker:
            await worker.execute("INSERT INTO consumer_offsets (name) VALUES ($1)", consumer)
            before = await asyncio.to_thread(worker_result)
            await worker.execute(OLD_EVENT)
            after = await asyncio.to_thread(worker_result)
            await worker.execute("DELETE FROM consumer_offsets WHERE name = $1", consumer)
            return before, after

    def worker_result() -> str:
        findings = json.loads(sams("doctor", "--json").out)
        [finding] = [finding for finding in findings if finding["check"] == "worker"]
        return str(finding["result"])

    before, after = asyncio.run(before_and_after_old_event())
    assert consumer not in before
    assert f"{consumer} by 36" in after
