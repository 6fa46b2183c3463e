"""A worker in the process of a test."""

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
from src.tasks.event_consumers import EVENT_CONSUMERS, EventHandler
from src.tasks.registry import JOBS, SCHEDULES, JobHandler, job

PATIENCE_SECONDS = 60


class JobLog:
    """The payloads that job handlers have recorded, for a test that waits for them."""

    def __init__(self) -> None:
        self.payloads: list[Payload] = []
        self._changed = asyncio.Condition()

    async def record(self, payload: Payload) -> None:
        async with self._changed:
            self.payloads.append(payload)
            self._changed.notify_all()

    async def wait_until(self, condition: Callable[[Sequence[Payload]], bool]) -> None:
        """Wait until the condition holds; fail with what was recorded if it does not in time."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(lambda: condition(self.payloads))
        except TimeoutError:
            raise AssertionError(f"Not recorded in time; recorded: {self.payloads[-20:]}") from None


@asynccontextmanager
async def running_worker(
    settings: Settings, schedules: Mapping[str, str] | None = None
) -> AsyncIterator[asyncio.Event]:
    """Run a worker with only these schedules until the block ends or the yielded event is set."""
    stopping = asyncio.Event()
    with patch.dict(SCHEDULES, schedules or {}, clear=True):
        # Longer than a wait in the block, which then fails with what it has seen.
        async with asyncio.timeout(2 * PATIENCE_SECONDS), asyncio.TaskGroup() as tasks:
            tasks.create_task(worker.run(settings, stopping))
            try:
                yield stopping
            finally:
                stopping.set()


@contextmanager
def registered_job(name: str, handler: JobHandler, **options: Any) -> Iterator[None]:
    """Register a job for workers that are started in the block."""
    job(name, **options)(handler)
    try:
        yield
    finally:
        del JOBS[name]


@asynccontextmanager
async def registered_consumer(database: Database, name: str, handle: EventHandler) -> AsyncIterator[None]:
    """Register an event consumer for workers that are started in the block."""
    async with database.session() as session:
        await event_consumers.register(session, name)
    EVENT_CONSUMERS[name] = handle
    try:
        yield
    finally:
        del EVENT_CONSUMERS[name]


async def list_queued_jobs(database: Database, name: str) -> list[Any]:
    """Return the jobs of a name that are not completed, the oldest first."""
    async with database.session() as session:
        found = await session.execute(
            text("SELECT * FROM pgqueuer.pgqueuer WHERE entrypoint = :name ORDER BY id"), {"name": name}
        )
        return list(found.all())
