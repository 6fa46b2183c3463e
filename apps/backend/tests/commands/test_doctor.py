"""`sams doctor`: what is wrong, from the command line."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg

from src.database import asyncpg_dsn
from src.worker import NAME
from tests.commands.conftest import Sams

OLD_EVENT = """
    INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes)
    VALUES (now() - interval '1 hour', 'tests', 'manufacturer.created', 'manufacturer', uuid_v7(), '{}')
"""


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection such as a worker has."""
    connection = await asyncpg.connect(asyncpg_dsn(url), server_settings={"application_name": NAME})
    try:
        yield connection
    finally:
        await connection.close()


def test_a_feed_that_is_behind_is_told(sams: Sams, postgres_url: str) -> None:
    feed = f"feed {uuid4().hex}"

    async def look() -> tuple[str, str]:
        async with connected(postgres_url) as worker:
            await worker.execute("INSERT INTO consumer_offsets (name) VALUES ($1)", feed)
            before = await asyncio.to_thread(found)
            await worker.execute(OLD_EVENT)
            after = await asyncio.to_thread(found)
            await worker.execute("DELETE FROM consumer_offsets WHERE name = $1", feed)
            return before, after

    def found() -> str:
        findings = json.loads(sams("doctor", "--json").out)
        [finding] = [finding for finding in findings if finding["check"] == "worker"]
        return str(finding["found"])

    before, after = asyncio.run(look())
    assert feed not in before
    assert f"{feed} by 36" in after
