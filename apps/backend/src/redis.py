"""The way to Redis, which holds nothing that cannot be lost: when it is down, nobody waits for it."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import redis.asyncio
import structlog
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.commands.core import AsyncScript
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import RedisError

from src.config import Settings

MAX_CONNECTIONS = 50
TIMEOUT_SECONDS = 0.5
RETRY_SECONDS = 2.0
"""How long it is left alone after it failed."""

log = structlog.get_logger(__name__)


class RedisUnavailable(Exception):  # noqa: N818 - a state of Redis that callers go on without
    """Redis does not answer, or did not a moment ago."""


class Redis:
    """A client that remembers an outage: now and then it asks whether it is over, else it fails at once."""

    def __init__(self, client: redis.asyncio.Redis) -> None:
        self._client = client
        self._is_down = False
        self._retry_at = 0.0

    def script(self, source: str) -> AsyncScript:
        """Return a Lua script that `run` takes."""
        return self._client.register_script(source)

    async def run(self, script: AsyncScript, keys: Sequence[str], arguments: Sequence[str | int]) -> Any:
        """Run a script in one round trip.

        Raises: RedisDown.
        """
        async with self._asking():
            return await script(keys, arguments)

    async def publish(self, channel: str, message: bytes) -> None:
        """Send a message to who listens on a channel now.

        Raises: RedisDown.
        """
        async with self._asking():
            await self._client.publish(channel, message)

    @asynccontextmanager
    async def subscription(self, channel: str) -> AsyncIterator["Subscription"]:
        """Listen on a channel, by a connection of its own.

        Raises: RedisDown, also while it is listened.
        """
        pubsub = self._client.pubsub()
        try:
            async with self._asking():
                await pubsub.subscribe(channel)
            yield Subscription(self, pubsub)
        finally:
            await pubsub.aclose()  # type: ignore[no-untyped-call]

    async def is_up(self) -> bool:
        """Ask whether it answers, for the health report."""
        try:
            await self._client.ping()
        except (RedisError, OSError) as error:
            self._failed(error)
            return False
        if self._is_down:
            self._recovered()
        return True

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    @asynccontextmanager
    async def _asking(self) -> AsyncIterator[None]:
        if self._is_down:
            self._take_turn()
        try:
            yield
        except (RedisError, OSError) as error:
            self._failed(error)
            raise RedisUnavailable from error
        if self._is_down:
            self._recovered()

    def _take_turn(self) -> None:
        """Let one caller at a time find out whether the outage is over."""
        now = time.monotonic()
        if now < self._retry_at:
            raise RedisUnavailable
        self._retry_at = now + RETRY_SECONDS

    def _failed(self, error: Exception) -> None:
        if not self._is_down:
            log.warning("redis_down", error=str(error))
        self._is_down = True
        self._retry_at = time.monotonic() + RETRY_SECONDS

    def _recovered(self) -> None:
        self._is_down = False
        log.info("redis_up")


class Subscription:
    """What is sent on a channel from now on."""

    def __init__(self, redis: Redis, pubsub: PubSub) -> None:
        self._redis = redis
        self._pubsub = pubsub

    async def next(self, seconds: float) -> "Message | None":
        """Return the next message, or None if there is none for so long.

        Raises: RedisDown.
        """
        async with self._redis._asking():
            found = await self._pubsub.get_message(timeout=seconds)
        return None if found is None else Message(found["type"] == "subscribe", found["data"])


@dataclass(frozen=True, slots=True)
class Message:
    """What came on a channel; that it begins is told again when a connection was lost and made anew."""

    begins: bool
    data: bytes


def connect(settings: Settings) -> Redis:
    """Return the client of a process; connections are made when they are first needed."""
    if settings.redis_url is None:
        raise RuntimeError("REDIS_URL is not set")
    # When all connections are taken, one is waited for: many requests at once are no outage.
    pool = redis.asyncio.BlockingConnectionPool.from_url(
        settings.redis_url.get_secret_value(),
        max_connections=MAX_CONNECTIONS,
        timeout=TIMEOUT_SECONDS,
        socket_timeout=TIMEOUT_SECONDS,
        socket_connect_timeout=TIMEOUT_SECONDS,
        # Once more at once, for a connection that a restart has cut; a time-out is not waited for twice.
        retry=Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,)),
    )
    return Redis(redis.asyncio.Redis.from_pool(pool))
