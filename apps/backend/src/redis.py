"""The Redis client, with a circuit breaker. Redis holds only data that can be lost; nothing waits for it."""

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
"""How long the circuit stays open after a failure."""

log = structlog.get_logger(__name__)


class RedisUnavailable(Exception):  # noqa: N818 - a state of Redis; callers continue without it
    """Redis does not answer, or failed within the last RETRY_SECONDS."""


class Redis:
    """A Redis client with a circuit breaker.

    After a failure, calls raise RedisUnavailable immediately; every RETRY_SECONDS one call tries again.
    """

    def __init__(self, client: redis.asyncio.Redis) -> None:
        self._client = client
        self._is_down = False
        self._retry_at = 0.0

    def script(self, source: str) -> AsyncScript:
        """Return a Lua script that `run` takes."""
        return self._client.register_script(source)

    async def run(self, script: AsyncScript, keys: Sequence[str], arguments: Sequence[str | int]) -> Any:
        """Run a script in one round trip.

        Raises: RedisUnavailable.
        """
        async with self._guarded():
            return await script(keys, arguments)

    async def publish(self, channel: str, message: bytes) -> None:
        """Publish a message to the current subscribers of a channel.

        Raises: RedisUnavailable.
        """
        async with self._guarded():
            await self._client.publish(channel, message)

    @asynccontextmanager
    async def subscription(self, channel: str) -> AsyncIterator["Subscription"]:
        """Subscribe to a channel on a separate connection.

        Raises: RedisUnavailable, also later while messages are received.
        """
        pubsub = self._client.pubsub()
        try:
            async with self._guarded():
                await pubsub.subscribe(channel)
            yield Subscription(self, pubsub)
        finally:
            await pubsub.aclose()  # type: ignore[no-untyped-call]

    async def is_up(self) -> bool:
        """Return whether Redis answers, for the health report; also while the circuit is open."""
        try:
            await self._client.ping()
        except (RedisError, OSError) as error:
            self._record_failure(error)
            return False
        if self._is_down:
            self._record_recovery()
        return True

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    @asynccontextmanager
    async def _guarded(self) -> AsyncIterator[None]:
        if self._is_down:
            self._half_open()
        try:
            yield
        except (RedisError, OSError) as error:
            self._record_failure(error)
            raise RedisUnavailable from error
        if self._is_down:
            self._record_recovery()

    def _half_open(self) -> None:
        """Let one call through after RETRY_SECONDS, to find out whether Redis is available again.

        Raises: RedisUnavailable, for all other calls.
        """
        now = time.monotonic()
        if now < self._retry_at:
            raise RedisUnavailable
        self._retry_at = now + RETRY_SECONDS

    def _record_failure(self, error: Exception) -> None:
        if not self._is_down:
            log.warning("redis_unavailable", error=str(error))
        self._is_down = True
        self._retry_at = time.monotonic() + RETRY_SECONDS

    def _record_recovery(self) -> None:
        self._is_down = False
        log.info("redis_recovered")


class Subscription:
    """A subscription to the messages of a channel."""

    def __init__(self, redis: Redis, pubsub: PubSub) -> None:
        self._redis = redis
        self._pubsub = pubsub

    async def next(self, seconds: float) -> "Message | None":
        """Return the next message, or None if there is none within this time.

        Raises: RedisUnavailable.
        """
        async with self._redis._guarded():
            message = await self._pubsub.get_message(timeout=seconds)
        return None if message is None else Message(message["type"] == "subscribe", message["data"])


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a channel."""

    is_subscribed: bool
    """The message confirms the subscription; it comes again after a lost connection was replaced."""
    data: bytes


def connect(settings: Settings) -> Redis:
    """Return the Redis client of a process; it connects on first use."""
    if settings.redis_url is None:
        raise RuntimeError("REDIS_URL is not set")
    # Waits for a free connection when all are in use: many concurrent requests are not an outage.
    pool = redis.asyncio.BlockingConnectionPool.from_url(
        settings.redis_url.get_secret_value(),
        max_connections=MAX_CONNECTIONS,
        timeout=TIMEOUT_SECONDS,
        socket_timeout=TIMEOUT_SECONDS,
        socket_connect_timeout=TIMEOUT_SECONDS,
        # One immediate retry, for a connection that a restart closed; timeouts are not retried.
        retry=Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,)),
    )
    return Redis(redis.asyncio.Redis.from_pool(pool))
