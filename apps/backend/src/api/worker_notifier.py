"""Notifies the workers after a request has changed something, so that live updates are immediate."""

import asyncio
from contextlib import suppress
from typing import Final

from src.redis import Redis, RedisUnavailable
from src.services.events import live

MIN_INTERVAL_SECONDS: Final = 0.1
"""The shortest time between two notifications: a poll costs the same for one event as for many."""


class WorkerNotifier:
    """Notifies the workers at once of a single change, and once of several in quick succession."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._is_due = asyncio.Event()

    def notify_soon(self) -> None:
        """Request a notification without waiting for it."""
        self._is_due.set()

    async def run(self) -> None:
        """Send the requested notifications until cancelled."""
        while True:
            await self._is_due.wait()
            self._is_due.clear()
            # Without Redis, the workers find the change at their next poll.
            with suppress(RedisUnavailable):
                await self._redis.publish(live.WAKE_UP_CHANNEL, b"")
            await asyncio.sleep(MIN_INTERVAL_SECONDS)
