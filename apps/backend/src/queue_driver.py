"""How PgQueuer reaches the database: it waits out an outage, and looks for jobs by asking."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import structlog
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.ports.driver import NotifyCallback

from src.constraints import to_problem
from src.errors import Unavailable

PAUSE_SECONDS = 0.5

log = structlog.get_logger(__name__)


class QueueDriver(AsyncpgPoolDriver):
    """A pool of connections that may be lost: what is asked of it is asked again until it is answered.

    Nothing is listened for: a listener needs a connection of its own that no pooler may share, and has to be
    made again after every outage. To ask four times a second costs less than that.
    """

    def __init__(self, pool: asyncpg.Pool, stopping: asyncio.Event) -> None:
        super().__init__(pool)
        self._stopping = stopping

    async def fetch(self, query: str, *args: object) -> list[dict[str, object]]:
        return await self._patiently(super().fetch, query, *args)

    async def execute(self, query: str, *args: object) -> str:
        return await self._patiently(super().execute, query, *args)

    async def notify(self, channel: str, payload: str) -> None:
        """Tell nobody, for nobody listens."""

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        """Leave the connections for others."""

    async def _patiently[Answer](
        self, ask: Callable[..., Awaitable[Answer]], query: str, *args: Any
    ) -> Answer:
        is_lost = False
        while True:
            try:
                answer = await ask(query, *args)
            except Exception as error:
                if self._stopping.is_set() or not isinstance(to_problem(error), Unavailable):
                    raise
                if not is_lost:
                    log.warning("queue_waits_for_the_database", error=str(error))
                is_lost = True
                await asyncio.sleep(PAUSE_SECONDS)
            else:
                if is_lost:
                    log.info("queue_has_the_database_again")
                return answer
