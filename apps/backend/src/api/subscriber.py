"""A subscriber of live events: its filter, its queue of encoded events and the frames sent to it.

A subscriber that does not read overflows its queue and is closed; the client reconnects and resumes.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from src.security import Actor, Permission
from src.services.events.live import Batch, PublishedEvent
from src.services.events.snapshots import Snapshot

MAX_QUEUED_BYTES: Final = 4 * 1024 * 1024
SEND_TIMEOUT_SECONDS: Final = 30.0
"""The time after which a subscriber that does not accept a chunk is closed."""

END_OF_EVENT: Final = b"\n\n"


@dataclass(frozen=True, slots=True)
class EncodedBatch:
    """Events with the lines that precede their data, or a reset to a position."""

    events: tuple[tuple[PublishedEvent, bytes], ...] = ()
    full: bytes = b""
    """All events as subscribers without restrictions receive them, encoded once."""
    reset_at: Snapshot | None = None


def encode_batch(position: Snapshot, batch: Batch) -> EncodedBatch:
    """Encode the lines that precede the data of events sent after a position.

    The id of each event is the set of transactions sent before its own, and the event within its transaction.
    """
    events: list[tuple[PublishedEvent, bytes]] = []
    transaction_id, sent_before = 0, ""
    for event in batch.events:
        if event.transaction_id != transaction_id:
            transaction_id = event.transaction_id
            sent_before = str(position | batch.after.truncate(transaction_id - 1))
        # An action written into the database by hand may contain anything, also line breaks.
        action = " ".join(event.action.split())
        events.append((event, f"event: {action}\nid: {sent_before}~{event.id}\ndata: ".encode()))
    return EncodedBatch(
        tuple(events), b"".join(part for event, head in events for part in (head, event.full, END_OF_EVENT))
    )


def encode_reset(position: Snapshot) -> bytes:
    """Return the frame that makes a client read its data again because it missed too many events."""
    return f"event: reset\nid: {position}\ndata: {{}}\n\n".encode()


@dataclass(frozen=True, slots=True)
class EventFilter:
    """The events that a subscriber asks for: all, those of an entity type, or those of an entity."""

    entity_type: str | None = None
    entity_id: UUID | None = None

    def matches(self, event: PublishedEvent) -> bool:
        """Return whether an event is asked for."""
        return (self.entity_type is None or self.entity_type == event.entity_type) and (
            self.entity_id is None or self.entity_id == event.entity_id
        )


ALL_EVENTS: Final = EventFilter()


class Subscriber:
    """An open stream with its queue."""

    def __init__(self, actor: Actor, event_filter: EventFilter) -> None:
        self.actor = actor
        self.is_closed = False
        self._filter = event_filter
        self._queue: deque[EncodedBatch] = deque()
        self._queued_bytes = 0
        self._wake_up = asyncio.Event()
        self._timeout = asyncio.timeout(None)
        self._sending_since: float | None = None

    def enqueue(self, batch: EncodedBatch) -> None:
        """Queue a batch; close the subscriber if the queue is full."""
        self._queue.append(batch)
        self._queued_bytes += len(batch.full)
        if self._queued_bytes > MAX_QUEUED_BYTES:
            self.close()
        self._wake_up.set()

    def close(self) -> None:
        """End the stream and drop the queue."""
        self.is_closed = True
        self._queue.clear()
        self._wake_up.set()
        if self._sending_since is not None and not self._timeout.expired():
            self._timeout.reschedule(0)

    def check(self) -> None:
        """Close the subscriber if it does not accept data; else wake it for its heartbeat and its expiry."""
        if self._sending_since is not None and self._sending_since + SEND_TIMEOUT_SECONDS < time.monotonic():
            self.close()
        self._wake_up.set()

    async def deliver(self, chunks: AsyncIterator[bytes], send: Callable[[bytes], Awaitable[None]]) -> None:
        """Send chunks until the subscriber is closed.

        Raises: TimeoutError (it was closed while it did not accept a chunk).
        """
        # One timeout for all chunks: a timer for each costs more than sending it.
        async with self._timeout:
            async for chunk in chunks:
                if self.is_closed:
                    break
                self._sending_since = time.monotonic()
                try:
                    await send(chunk)
                finally:
                    self._sending_since = None

    async def wait(self) -> list[EncodedBatch]:
        """Wait until the subscriber is woken, and return the queued batches, if any."""
        await self._wake_up.wait()
        self._wake_up.clear()
        queued = list(self._queue)
        self._queue.clear()
        self._queued_bytes = 0
        return queued

    def render(self, batch: EncodedBatch, start: Snapshot | None = None) -> bytes:
        """Return the frames that the subscriber may see, without events sent before its start."""
        if batch.reset_at is not None:
            return encode_reset(batch.reset_at)
        # Events are in the order of their transactions, and usually all of them began after the start.
        is_new = start is None or start.xmax <= batch.events[0][0].transaction_id
        if is_new and self._filter == ALL_EVENTS and self.actor.has_permission(Permission.EVENTS_READ):
            return batch.full
        frames: list[bytes] = []
        for event, head in batch.events:
            if start is not None and start.is_visible(event.transaction_id):
                continue
            if self._filter.matches(event) and (data := event.render_for(self.actor)) is not None:
                frames += (head, data, END_OF_EVENT)
        return b"".join(frames)
