"""A worker within a test: it works while the test looks on."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import text

from src import worker
from src.config import Settings
from src.database import Database
from src.services.core.jobs import Payload
from src.services.events import event_consumers
from src.tasks.event_consumers import EVENT_CONSUMERS, Consume
from src.tasks.registry import JOBS, SCHEDULES, Perform, job

PATIENCE_SECONDS = 60


class Told:
    """What jobs have told of themselves, for a test that waits for it."""

    def __init__(self) -> None:
        self.payloads: list[Payload] = []
        self._moved = asyncio.Condition()

    async def note(self, payload: Payload) -> None:
        async with self._moved:
            self.payloads.append(payload)
            self._moved.notify_all()

    async def until(self, is_enough: Callable[[Sequence[Payload]], bool]) -> None:
        async with self._moved:
            await self._moved.wait_for(lambda: is_enough(self.payloads))


@asynccontextmanager
async def working(
    settings: Settings, schedules: Mapping[str, str] | None = None
) -> AsyncIterator[asyncio.Event]:
    """Run a worker until the end, or until the event that it yields is set; it keeps only these schedules."""
    stopping = asyncio.Event()
    with patch.dict(SCHEDULES, schedules or {}, clear=True):
        async with asyncio.timeout(PATIENCE_SECONDS), asyncio.TaskGroup() as tasks:
            tasks.create_task(worker.run(settings, stopping))
            try:
                yield stopping
            finally:
                stopping.set()


@contextmanager
def job_named(name: str, perform: Perform, **options: Any) -> Iterator[None]:
    """Let workers that are started within it know a job."""
    job(name, **options)(perform)
    try:
        yield
    finally:
        del JOBS[name]


@asynccontextmanager
async def feed_named(database: Database, name: str, consume: Consume) -> AsyncIterator[None]:
    """Begin a feed, and let workers that are started within it follow it."""
    async with database.session() as session:
        await event_consumers.begin(session, name)
    EVENT_CONSUMERS[name] = consume
    try:
        yield
    finally:
        del EVENT_CONSUMERS[name]


async def jobs_in(database: Database, name: str) -> list[Any]:
    """Return the jobs of a name that are not done, the oldest first."""
    async with database.session() as session:
        found = await session.execute(
            text("SELECT * FROM pgqueuer.pgqueuer WHERE entrypoint = :name ORDER BY id"), {"name": name}
        )
        return list(found.all())
