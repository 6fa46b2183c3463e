"""The broadcaster of a server process: receives events once and passes them to all its subscribers."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from uuid import UUID

import structlog

from src.api import metrics
from src.api.subscriber import EncodedBatch, EventFilter, Subscriber, encode_batch
from src.constraints import to_problem
from src.database import Database
from src.errors import RateLimited, Unavailable
from src.redis import RETRY_SECONDS, Redis, RedisUnavailable
from src.security import Actor, Permission
from src.services.events import live
from src.services.events.live import Batch
from src.services.events.snapshots import Snapshot
from src.services.identity import api_tokens, auth

MAX_STREAMS_PER_USER: Final = 20
MAX_STREAMS: Final = 5_000
"""The number of streams that a process serves at once and still has room for other requests."""
POLL_INTERVAL_SECONDS: Final = 5.0
"""The interval in which the database is read as well, in case Redis has lost a message."""
AUTHORIZATION_CHECK_INTERVAL_SECONDS: Final = 10.0
"""The longest time between two checks of the subscribers' sessions and tokens."""
SUBSCRIBER_CHECK_INTERVAL_SECONDS: Final = 5.0
"""The interval in which every subscriber is checked and woken."""
START_TIMEOUT_SECONDS: Final = 10.0

_AUTHORIZATION_ENTITY_TYPES = frozenset({"session", "user", "api_token"})

log = structlog.get_logger(__name__)


class Broadcaster:
    """Passes events to the subscribers of a process, over one Redis subscription while there are any."""

    def __init__(self, database: Database, redis: Redis) -> None:
        self._database = database
        self._redis = redis
        self._subscribers: set[Subscriber] = set()
        self._streams_by_user: Counter[UUID] = Counter()
        self._position: Snapshot | None = None
        self._is_needed = asyncio.Event()
        self._has_started = asyncio.Event()
        self._must_check_authorization = asyncio.Event()
        self._is_closed = False

    # Subscribers

    @contextmanager
    def subscribe(self, actor: Actor, event_filter: EventFilter) -> Iterator[Subscriber]:
        """Register a subscriber, which receives all events that are committed from now on.

        Raises: RateLimited, Unavailable.
        """
        if self._is_closed or len(self._subscribers) >= MAX_STREAMS:
            raise Unavailable(headers={"Retry-After": "2"})
        if self._streams_by_user[actor.user_id] >= MAX_STREAMS_PER_USER:
            raise RateLimited(
                f"You have {MAX_STREAMS_PER_USER} open streams; close one", headers={"Retry-After": "10"}
            )
        subscriber = Subscriber(actor, event_filter)
        self._subscribers.add(subscriber)
        self._streams_by_user[actor.user_id] += 1
        self._is_needed.set()
        metrics.streams.inc()
        try:
            yield subscriber
        finally:
            metrics.streams.dec()
            self._subscribers.remove(subscriber)
            self._streams_by_user[actor.user_id] -= 1
            if not self._streams_by_user[actor.user_id]:
                del self._streams_by_user[actor.user_id]

    async def wait_until_started(self) -> None:
        """Wait until all events that are committed from now on are queued for the subscribers.

        Raises: Unavailable (the database does not answer).
        """
        try:
            async with asyncio.timeout(START_TIMEOUT_SECONDS):
                await self._has_started.wait()
        except TimeoutError as error:
            raise Unavailable(headers={"Retry-After": "2"}) from error

    @property
    def position(self) -> Snapshot | None:
        """The position of a subscriber that has received everything queued for it."""
        return self._position

    def close(self) -> None:
        """Close all streams and accept no more subscribers."""
        self._is_closed = True
        self._close_subscribers()

    def _close_subscribers(self) -> None:
        for subscriber in self._subscribers:
            subscriber.close()

    # Events

    async def run(self) -> None:
        """Receive events and pass them on until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._receive_while_needed())
            tasks.create_task(self._check_authorization_regularly())
            tasks.create_task(self._check_subscribers_regularly())

    async def _receive_while_needed(self) -> None:
        while True:
            await self._is_needed.wait()
            try:
                await self._receive()
            except RedisUnavailable:
                # Without Redis, the database delivers the same events, a little later.
                await self._catch_up()
                await asyncio.sleep(RETRY_SECONDS)
            except Exception as error:  # a bug closes the open streams, but does not prevent new ones
                log.exception("broadcaster_failed", exc_info=error)
                self._close_subscribers()
                self._pause()
                await asyncio.sleep(RETRY_SECONDS)

    def _pause(self) -> None:
        self._position = None
        self._has_started.clear()
        if not self._subscribers:
            self._is_needed.clear()

    async def _receive(self) -> None:
        """Receive messages while there are subscribers.

        Messages come in the order of the consumer and without gaps as long as the connection lasts. The
        database is read where the subscription begins, and regularly in case no worker publishes.
        """
        if (channel := await self._find_channel()) is None:
            await asyncio.sleep(RETRY_SECONDS)
            return
        async with self._redis.subscription(channel) as subscription:
            has_caught_up, next_poll_at = False, 0.0
            while self._subscribers:
                if time.monotonic() >= next_poll_at:
                    has_caught_up = await self._catch_up()
                    next_poll_at = time.monotonic() + POLL_INTERVAL_SECONDS
                message = await subscription.next(max(next_poll_at - time.monotonic(), 0.001))
                if message is None:
                    continue
                if message.is_subscribed:
                    next_poll_at = 0.0
                elif has_caught_up:
                    self._broadcast(live.decode_message(message.data))
            # In the same step as the last check for subscribers: new ones wait for the next start.
            self._pause()

    async def _find_channel(self) -> str | None:
        try:
            async with self._database.read_connection() as connection:
                return await live.get_channel(connection)
        except Exception as error:
            _log_unless_unavailable(error)
            return None

    async def _catch_up(self) -> bool:
        """Broadcast the events committed since the current position; return whether the database answered."""
        try:
            async with self._database.read_connection() as connection:
                since = self._position or await live.get_current_snapshot(connection)
                until, can_resume = await live.can_resume(connection, since)
            if can_resume:
                async for batch in live.iterate_events(self._database, since, until):
                    self._broadcast(batch)
            else:
                self._enqueue(EncodedBatch(reset_at=until))
                self._position = until
        except Exception as error:
            _log_unless_unavailable(error)
            return False
        self._has_started.set()
        return True

    def _broadcast(self, batch: Batch) -> None:
        position = self._position or batch.after
        new = tuple(event for event in batch.events if not position.is_visible(event.transaction_id))
        if new:
            self._enqueue(encode_batch(position, Batch(new, batch.after)))
            if any(event.entity_type in _AUTHORIZATION_ENTITY_TYPES for event in new):
                self._must_check_authorization.set()
        self._position = position | batch.after

    def _enqueue(self, batch: EncodedBatch) -> None:
        for subscriber in self._subscribers:
            subscriber.enqueue(batch)

    async def _check_subscribers_regularly(self) -> None:
        while True:
            await asyncio.sleep(SUBSCRIBER_CHECK_INTERVAL_SECONDS)
            for subscriber in self._subscribers:
                subscriber.check()

    # Authorization

    async def _check_authorization_regularly(self) -> None:
        while True:
            try:
                async with asyncio.timeout(AUTHORIZATION_CHECK_INTERVAL_SECONDS):
                    await self._must_check_authorization.wait()
            except TimeoutError:
                pass
            self._must_check_authorization.clear()
            if self._subscribers:
                await self._check_authorization()

    async def _check_authorization(self) -> None:
        """Close subscribers that signed out, were deactivated or lost their token or permission."""
        checked = list(self._subscribers)
        sessions = {subscriber.actor.session_id for subscriber in checked} - {None}
        tokens = {subscriber.actor.token_id for subscriber in checked} - {None}
        try:
            async with self._database.read_connection() as connection:
                actors = await auth.active_sessions(connection, [key for key in sessions if key])
                actors |= await api_tokens.active_tokens(connection, [key for key in tokens if key])
        except Exception as error:
            if _log_unless_unavailable(error):
                # Authorization that cannot be checked allows nothing.
                for subscriber in checked:
                    subscriber.close()
            return
        for subscriber in checked:
            key = subscriber.actor.session_id or subscriber.actor.token_id
            actor = actors.get(key) if key else None
            if actor is None or not actor.has_permission(Permission.ASSETS_READ):
                subscriber.close()
            else:
                subscriber.actor = actor


def _log_unless_unavailable(error: Exception) -> bool:
    """Log an error unless it is a temporary outage of the database; return whether it was logged.

    The caller tries again in either case: otherwise a process with dead streams would look healthy.
    """
    if isinstance(to_problem(error), Unavailable):
        return False
    log.exception("broadcaster_failed", exc_info=error)
    return True
