"""The live listeners of a server process: what has happened is received once, and handed to each of them.

A listener has a queue of its own. Who does not read overflows it, is ended, and comes back to go on.
"""

import asyncio
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from uuid import UUID

import structlog

from src.api import metrics
from src.constraints import to_problem
from src.database import Database
from src.errors import RateLimited, Unavailable
from src.redis import RETRY_SECONDS, Redis, RedisUnavailable
from src.security import Actor, Permission
from src.services.events import live
from src.services.events.live import Batch, Told
from src.services.events.snapshots import Snapshot
from src.services.identity import api_tokens, auth

STREAMS_OF_A_USER: Final = 20
STREAMS: Final = 5_000
"""How many a process serves at once, and leaves room for other requests."""
QUEUED_BYTES: Final = 4 * 1024 * 1024
SECONDS_BETWEEN_LOOKS: Final = 5.0
"""How often the database is asked as well, in case that Redis has lost something."""
SECONDS_BETWEEN_CHECKS: Final = 10.0
"""How often it is looked at the latest whether the listeners may still listen."""
SECONDS_BETWEEN_TURNS: Final = 5.0
"""How often a listener is looked after to whom nothing happens."""
SECONDS_TO_TAKE: Final = 30.0
"""How long a listener may take nothing of what is sent."""
SECONDS_TO_START: Final = 10.0

END: Final = b"\n\n"

_TELLS_OF_RIGHTS = frozenset({"session", "user", "api_token"})

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """What is sent: events, each with the lines before its data, or that one begins anew at a position."""

    events: tuple[tuple[Told, bytes], ...] = ()
    whole: bytes = b""
    """All of them as those hear them who hear everything, written once."""
    anew_at: Snapshot | None = None


def ready(position: Snapshot, batch: Batch) -> Ready:
    """Write the lines of events that are told after a position.

    The id of each tells which transactions have been told of, and how far the one that is being told of.
    """
    events: list[tuple[Told, bytes]] = []
    transaction_id, told_of = 0, ""
    for told in batch.events:
        if told.transaction_id != transaction_id:
            transaction_id = told.transaction_id
            told_of = str(position | batch.after.up_to(transaction_id - 1))
        # Whoever writes into the database by hand may call an action what they like.
        action = " ".join(told.action.split())
        events.append((told, f"event: {action}\nid: {told_of}~{told.id}\ndata: ".encode()))
    return Ready(tuple(events), b"".join(part for told, head in events for part in (head, told.whole, END)))


def begin_anew(position: Snapshot) -> bytes:
    """Return what tells a listener to read again what it shows, for there is too much that it has missed."""
    return f"event: reset\nid: {position}\ndata: {{}}\n\n".encode()


@dataclass(frozen=True, slots=True)
class Wants:
    """What a listener asks for: everything, a kind of thing, one thing."""

    entity_type: str | None = None
    entity_id: UUID | None = None

    def include(self, told: Told) -> bool:
        """Return whether an event is asked for."""
        return (self.entity_type is None or self.entity_type == told.entity_type) and (
            self.entity_id is None or self.entity_id == told.entity_id
        )


EVERYTHING: Final = Wants()


class Listener:
    """Somebody who listens."""

    def __init__(self, actor: Actor, wants: Wants) -> None:
        self.actor = actor
        self.is_over = False
        self._wants = wants
        self._queue: deque[Ready] = deque()
        self._queued_bytes = 0
        self._wake = asyncio.Event()
        self._patience = asyncio.timeout(None)
        self._takes_since: float | None = None

    def offer(self, ready: Ready) -> None:
        """Queue what has happened, for when the listener reads on."""
        self._queue.append(ready)
        self._queued_bytes += len(ready.whole)
        if self._queued_bytes > QUEUED_BYTES:
            self.end()
        self._wake.set()

    def end(self) -> None:
        """Let it be over, whatever is queued."""
        self.is_over = True
        self._queue.clear()
        self._wake.set()
        if self._takes_since is not None and not self._patience.expired():
            self._patience.reschedule(0)

    def look_after(self) -> None:
        """End it if what was sent is not taken; else let it see for itself what it has to do."""
        if self._takes_since is not None and self._takes_since + SECONDS_TO_TAKE < time.monotonic():
            self.end()
        self._wake.set()

    async def take(self, chunks: AsyncIterator[bytes], send: Callable[[bytes], Awaitable[None]]) -> None:
        """Let the listener take what is sent to them, until it is over.

        Raises: TimeoutError (it is over, and they have not taken the last chunk).
        """
        # One for all chunks: a timer for each costs more than to hand it on.
        async with self._patience:
            async for chunk in chunks:
                if self.is_over:
                    break
                self._takes_since = time.monotonic()
                try:
                    await send(chunk)
                finally:
                    self._takes_since = None

    async def next(self) -> list[Ready]:
        """Wait for something to do, and return what was queued."""
        await self._wake.wait()
        self._wake.clear()
        queued = list(self._queue)
        self._queue.clear()
        self._queued_bytes = 0
        return queued

    def write(self, ready: Ready, start: Snapshot | None = None) -> bytes:
        """Return what of this the listener is told, without what was told before its start."""
        if ready.anew_at is not None:
            return begin_anew(ready.anew_at)
        # They are in the order of their transactions, and nearly always all of those began after the start.
        is_new = start is None or start.next <= ready.events[0][0].transaction_id
        if is_new and self._wants == EVERYTHING and self.actor.may(Permission.EVENTS_READ):
            return ready.whole
        lines: list[bytes] = []
        for told, head in ready.events:
            if start is not None and start.sees(told.transaction_id):
                continue
            if self._wants.include(told) and (data := told.to(self.actor)) is not None:
                lines += (head, data, END)
        return b"".join(lines)


class Hub:
    """Where the listeners of a process are told from; it has one subscription as long as there are any."""

    def __init__(self, database: Database, redis: Redis) -> None:
        self._database = database
        self._redis = redis
        self._listeners: set[Listener] = set()
        self._of_users: Counter[UUID] = Counter()
        self._position: Snapshot | None = None
        self._is_wanted = asyncio.Event()
        self._has_started = asyncio.Event()
        self._has_doubts = asyncio.Event()
        self._is_closed = False

    # Those who listen

    @contextmanager
    def listening(self, actor: Actor, wants: Wants) -> Iterator[Listener]:
        """Have somebody told of all that is committed from now on.

        Raises: RateLimited, Unavailable.
        """
        if self._is_closed or len(self._listeners) >= STREAMS:
            raise Unavailable(headers={"Retry-After": "2"})
        if self._of_users[actor.user_id] >= STREAMS_OF_A_USER:
            raise RateLimited(
                f"You have {STREAMS_OF_A_USER} streams open; close one", headers={"Retry-After": "10"}
            )
        listener = Listener(actor, wants)
        self._listeners.add(listener)
        self._of_users[actor.user_id] += 1
        self._is_wanted.set()
        metrics.streams.inc()
        try:
            yield listener
        finally:
            metrics.streams.dec()
            self._listeners.remove(listener)
            self._of_users[actor.user_id] -= 1
            if not self._of_users[actor.user_id]:
                del self._of_users[actor.user_id]

    async def started(self) -> None:
        """Wait until all that is committed from now on is queued for the listeners.

        Raises: Unavailable (the database does not answer).
        """
        try:
            async with asyncio.timeout(SECONDS_TO_START):
                await self._has_started.wait()
        except TimeoutError as error:
            raise Unavailable(headers={"Retry-After": "2"}) from error

    @property
    def position(self) -> Snapshot | None:
        """What those who have read all that was queued for them have been told of."""
        return self._position

    def close(self) -> None:
        """End all streams, and let nobody listen any more."""
        self._is_closed = True
        for listener in self._listeners:
            listener.end()

    # What they are told

    async def run(self) -> None:
        """Receive what happens, and hand it out."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow())
            tasks.create_task(self._watch())
            tasks.create_task(self._look_after_all())

    async def _follow(self) -> None:
        while True:
            await self._is_wanted.wait()
            try:
                await self._receive()
            except RedisUnavailable:
                # Then it comes from the database alone, a little later.
                await self._catch_up()
                await asyncio.sleep(RETRY_SECONDS)
            except Exception as error:  # a bug ends the streams that there are, and not all to come
                log.exception("live_failed", exc_info=error)
                for listener in self._listeners:
                    listener.end()
                self._rest()
                await asyncio.sleep(RETRY_SECONDS)

    def _rest(self) -> None:
        self._position = None
        self._has_started.clear()
        if not self._listeners:
            self._is_wanted.clear()

    async def _receive(self) -> None:
        """Receive what is sent, as long as somebody listens.

        What is sent comes in the order of the feed and without gaps, as long as the connection lasts. Where
        it begins, and now and then, in case that no worker sends anything, the database is asked.
        """
        if (channel := await self._channel()) is None:
            await asyncio.sleep(RETRY_SECONDS)
            return
        async with self._redis.subscription(channel) as subscription:
            has_all, look_at = False, 0.0
            while self._listeners:
                if time.monotonic() >= look_at:
                    has_all = await self._catch_up()
                    look_at = time.monotonic() + SECONDS_BETWEEN_LOOKS
                message = await subscription.next(max(look_at - time.monotonic(), 0.001))
                if message is None:
                    continue
                if message.is_subscribed:
                    look_at = 0.0
                elif has_all:
                    self._hand_out(live.read(message.data))
            # At once: whoever comes from now on waits for the next start.
            self._rest()

    async def _channel(self) -> str | None:
        try:
            async with self._database.read_connection() as connection:
                return await live.channel(connection)
        except Exception as error:
            _is_bug(error)
            return None

    async def _catch_up(self) -> bool:
        """Hand out what the database has beyond what was handed out; return whether it could be asked."""
        try:
            async with self._database.read_connection() as connection:
                since = self._position or await live.now(connection)
                until, goes_on = await live.can_go_on(connection, since)
            if goes_on:
                async for batch in live.between(self._database, since, until):
                    self._hand_out(batch)
            else:
                self._queue(Ready(anew_at=until))
                self._position = until
        except Exception as error:
            _is_bug(error)
            return False
        self._has_started.set()
        return True

    def _hand_out(self, batch: Batch) -> None:
        position = self._position or batch.after
        unseen = tuple(told for told in batch.events if not position.sees(told.transaction_id))
        if unseen:
            self._queue(ready(position, Batch(unseen, batch.after)))
            if any(told.entity_type in _TELLS_OF_RIGHTS for told in unseen):
                self._has_doubts.set()
        self._position = position | batch.after

    def _queue(self, ready: Ready) -> None:
        for listener in self._listeners:
            listener.offer(ready)

    async def _look_after_all(self) -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_TURNS)
            for listener in self._listeners:
                listener.look_after()

    # Whether they may be told

    async def _watch(self) -> None:
        """End who may no longer listen: signed out, deactivated, their token revoked."""
        while True:
            try:
                async with asyncio.timeout(SECONDS_BETWEEN_CHECKS):
                    await self._has_doubts.wait()
            except TimeoutError:
                pass
            self._has_doubts.clear()
            if self._listeners:
                await self._check()

    async def _check(self) -> None:
        checked = list(self._listeners)
        sessions = {listener.actor.session_id for listener in checked} - {None}
        tokens = {listener.actor.token_id for listener in checked} - {None}
        try:
            async with self._database.read_connection() as connection:
                actors = await auth.active_sessions(connection, [key for key in sessions if key])
                actors |= await api_tokens.active_tokens(connection, [key for key in tokens if key])
        except Exception as error:
            if _is_bug(error):
                # Nobody is told anything by rights that cannot be looked at.
                for listener in checked:
                    listener.end()
            return
        for listener in checked:
            key = listener.actor.session_id or listener.actor.token_id
            actor = actors.get(key) if key else None
            if actor is None or not actor.may(Permission.ASSETS_READ):
                listener.end()
            else:
                listener.actor = actor


def _is_bug(error: Exception) -> bool:
    """Tell whether an error is no outage of the database, which passes; what is one is logged.

    In either case it is asked again, for a process whose streams have ended for good looks healthy.
    """
    if isinstance(to_problem(error), Unavailable):
        return False
    log.exception("live_failed", exc_info=error)
    return True
