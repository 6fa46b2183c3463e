"""The server-sent events response of a subscriber: first the missed events, then live ones."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

import structlog
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from src.api.broadcaster import Broadcaster
from src.api.subscriber import EventFilter, Subscriber, encode_batch, encode_reset
from src.constraints import to_problem
from src.database import Database
from src.errors import Unavailable
from src.security import Actor
from src.services.events import live
from src.services.events.snapshots import Snapshot

MEDIA_TYPE: Final = "text/event-stream"
RETRY_MILLISECONDS: Final = 2000
"""The time after which a disconnected client reconnects."""
HEARTBEAT_SECONDS: Final = 15.0
"""The idle time after which a heartbeat is sent, so that no proxy closes the connection."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Position:
    """A position in the stream: the transactions received, and the last event of another one."""

    snapshot: Snapshot
    last_event_id: UUID | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse the `id` of an event of the stream.

        Raises: ValueError.
        """
        snapshot, separator, last_event_id = text.partition("~")
        return cls(Snapshot.parse(snapshot), UUID(last_event_id) if separator else None)


class EventStream(StreamingResponse):
    """Sends events until the client disconnects, its authorization ends or the server stops."""

    media_type = MEDIA_TYPE

    def __init__(
        self,
        broadcaster: Broadcaster,
        database: Database,
        actor: Actor,
        event_filter: EventFilter,
        *,
        since: Position | None,
        ends_at: float,
    ) -> None:
        # Proxies such as nginx would buffer the events.
        super().__init__((), headers={"X-Accel-Buffering": "no"})
        self._broadcaster = broadcaster
        self._database = database
        self._actor = actor
        self._filter = event_filter
        self._since = since
        self._ends_at = ends_at

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        with self._broadcaster.subscribe(self._actor, self._filter) as subscriber:
            disconnecting = asyncio.create_task(_listen_for_disconnect(receive, subscriber))
            try:
                await self._broadcaster.wait_until_started()
                # Later commits are queued for the subscriber; earlier ones are read from the database.
                start, can_resume = await self._find_start()
                await send(
                    {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
                )
                await _send(subscriber, self._chunks(subscriber, start, can_resume=can_resume), send)
            finally:
                disconnecting.cancel()

    async def _find_start(self) -> tuple[Snapshot, bool]:
        async with self._database.read_connection() as connection:
            if self._since is None:
                return await live.get_current_snapshot(connection), True
            return await live.can_resume(connection, self._since.snapshot)

    async def _chunks(
        self, subscriber: Subscriber, start: Snapshot, *, can_resume: bool
    ) -> AsyncIterator[bytes]:
        yield f"retry: {RETRY_MILLISECONDS}\n\n".encode()
        if not can_resume:
            yield encode_reset(start)
        elif self._since is None:
            yield _encode_position(start)
        else:
            async for chunk in self._missed_chunks(subscriber, self._since, start):
                yield chunk
        sent_at = time.monotonic()
        while not subscriber.is_closed:
            queued = await subscriber.wait()
            if self._ends_at <= time.time():
                break
            position = self._broadcaster.position
            chunk = b"".join(subscriber.render(batch, start) for batch in queued)
            # The heartbeat carries the position, also to subscribers that may see none of the events.
            if not chunk and position is not None and sent_at + HEARTBEAT_SECONDS <= time.monotonic():
                chunk = b": \n" + _encode_position(position | start)
            if chunk:
                sent_at = time.monotonic()
                yield chunk

    async def _missed_chunks(
        self, subscriber: Subscriber, since: Position, until: Snapshot
    ) -> AsyncIterator[bytes]:
        position = since.snapshot
        try:
            async for batch in live.iterate_events(self._database, position, until, since.last_event_id):
                if chunk := subscriber.render(encode_batch(position, batch)):
                    yield chunk
                position = batch.after
        except Exception as error:
            if not isinstance(to_problem(error), Unavailable):
                raise
            # The client reconnects and resumes after the last event that it received.
            subscriber.close()
        else:
            yield _encode_position(position)


def _encode_position(position: Snapshot) -> bytes:
    return f"id: {position}\n\n".encode()


async def _send(subscriber: Subscriber, chunks: AsyncIterator[bytes], send: Send) -> None:
    try:
        await subscriber.deliver(
            chunks, lambda chunk: send({"type": "http.response.body", "body": chunk, "more_body": True})
        )
    except TimeoutError:
        # A response that was sent in part cannot end in order: the connection is dropped.
        log.info("stream_aborted")
    else:
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _listen_for_disconnect(receive: Receive, subscriber: Subscriber) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    subscriber.close()
