"""The database driver of PgQueuer: retries during an outage, and polls instead of listening."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import structlog
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.ports.driver import NotifyCallback

from src.constraints import to_problem
from src.errors import Unavailable

RETRY_INTERVAL_SECONDS = 0.5

log = structlog.get_logger(__name__)


class QueueDriver(AsyncpgPoolDriver):
    """A connection pool that repeats each query until the database is available.

    LISTEN is not used: it needs a dedicated connection that no pooler may share, and must be set up again
    after every outage. Polling four times a second costs less.
    """

    def __init__(self, pool: asyncpg.Pool, stopping: asyncio.Event) -> None:
        super().__init__(pool)
        self._stopping = stopping

    async def fetch(self, query: str, *args: object) -> list[dict[str, object]]:
        return await self._retry_until_available(super().fetch, query, *args)

    async def execute(self, query: str, *args: object) -> str:
        return await self._retry_until_available(super().execute, query, *args)

    async def notify(self, channel: str, payload: str) -> None:
        """Do nothing: there are no listeners."""

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        """Do nothing: the worker polls."""

    async def _retry_until_available[Result](
        self, run: Callable[..., Awaitable[Result]], query: str, *args: Any
    ) -> Result:
        is_unavailable = False
        while True:
            try:
                result = await run(query, *args)
            except Exception as error:
                if self._stopping.is_set() or not isinstance(to_problem(error), Unavailable):
                    raise
                if not is_unavailable:
                    log.warning("queue_database_unavailable", error=str(error))
                is_unavailable = True
                await asyncio.sleep(RETRY_INTERVAL_SECONDS)
            else:
                if is_unavailable:
                    log.info("queue_database_restored")
                return result
