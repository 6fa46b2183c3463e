"""Wakes the workers when a request has changed something, so that who listens is told at once."""

import asyncio
from contextlib import suppress
from typing import Final

from src.redis import Redis, RedisUnavailable
from src.services.events import live

SECONDS_BETWEEN: Final = 0.1
"""A look of the workers costs as much for one event as for some."""


class WorkerNotifier:
    """Tells the workers, at once for one change, and for many that follow each other together."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._is_due = asyncio.Event()

    def send_soon(self) -> None:
        """Have them told; nobody waits for it."""
        self._is_due.set()

    async def run(self) -> None:
        """Tell them whenever it is due."""
        while True:
            await self._is_due.wait()
            self._is_due.clear()
            # Without Redis they see it when they look the next time.
            with suppress(RedisUnavailable):
                await self._redis.publish(live.WAKE, b"")
            await asyncio.sleep(SECONDS_BETWEEN)
