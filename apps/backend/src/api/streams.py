"""A stream of server-sent events: what has happened since, and then what happens."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

import structlog
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from src.api.live import Hub, Listener, Wants, begin_anew, ready
from src.constraints import to_problem
from src.database import Database
from src.errors import Unavailable
from src.security import Actor
from src.services.events import live
from src.services.events.snapshots import Snapshot

MEDIA_TYPE: Final = "text/event-stream"
MILLISECONDS_TO_COME_BACK: Final = 2000
SECONDS_BETWEEN_SIGNS: Final = 15.0
"""How long nothing is sent until a sign of life is, so that nothing on the way takes the stream for dead."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a listener was: which transactions it was told of, and up to which event of another one."""

    told_of: Snapshot
    last: UUID | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the position that the id of an event tells.

        Raises: ValueError.
        """
        told_of, separator, last = text.partition("~")
        return cls(Snapshot.parse(told_of), UUID(last) if separator else None)


class EventStream(StreamingResponse):
    """Tells somebody what happens until they leave, may no longer be told, or the server stops."""

    media_type = MEDIA_TYPE

    def __init__(
        self,
        hub: Hub,
        database: Database,
        actor: Actor,
        wants: Wants,
        *,
        since: Position | None,
        ends_at: float,
    ) -> None:
        # Proxies such as nginx would collect what is meant to arrive at once.
        super().__init__((), headers={"X-Accel-Buffering": "no"})
        self._hub = hub
        self._database = database
        self._actor = actor
        self._wants = wants
        self._since = since
        self._ends_at = ends_at

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        with self._hub.listening(self._actor, self._wants) as listener:
            leaving = asyncio.create_task(_until_they_leave(receive, listener))
            try:
                await self._hub.started()
                # What is committed after this is queued for the listener; what was before is read.
                start, goes_on = await self._start()
                await send(
                    {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
                )
                await _send(listener, self._chunks(listener, start, goes_on=goes_on), send)
            finally:
                leaving.cancel()

    async def _start(self) -> tuple[Snapshot, bool]:
        async with self._database.read_connection() as connection:
            if self._since is None:
                return await live.now(connection), True
            return await live.can_go_on(connection, self._since.told_of)

    async def _chunks(self, listener: Listener, start: Snapshot, *, goes_on: bool) -> AsyncIterator[bytes]:
        yield f"retry: {MILLISECONDS_TO_COME_BACK}\n\n".encode()
        if not goes_on:
            yield begin_anew(start)
        elif self._since is None:
            yield _at(start)
        else:
            async for chunk in self._missed(listener, self._since, start):
                yield chunk
        told_at = time.monotonic()
        while not listener.is_over:
            queued = await listener.next()
            if self._ends_at <= time.time():
                break
            position = self._hub.position
            chunk = b"".join(listener.write(each, start) for each in queued)
            # Also who hears nothing of what happens to others is told how far it has come.
            if not chunk and position is not None and told_at + SECONDS_BETWEEN_SIGNS <= time.monotonic():
                chunk = b": \n" + _at(position | start)
            if chunk:
                told_at = time.monotonic()
                yield chunk

    async def _missed(self, listener: Listener, since: Position, until: Snapshot) -> AsyncIterator[bytes]:
        position = since.told_of
        try:
            async for batch in live.between(self._database, position, until, since.last):
                if chunk := listener.write(ready(position, batch)):
                    yield chunk
                position = batch.after
        except Exception as error:
            if not isinstance(to_problem(error), Unavailable):
                raise
            # They come back, and go on from the last that they were told.
            listener.end()
        else:
            yield _at(position)


def _at(position: Snapshot) -> bytes:
    return f"id: {position}\n\n".encode()


async def _send(listener: Listener, chunks: AsyncIterator[bytes], send: Send) -> None:
    try:
        await listener.take(
            chunks, lambda chunk: send({"type": "http.response.body", "body": chunk, "more_body": True})
        )
    except TimeoutError:
        # What was begun cannot be ended in order: the connection is cut, and they come back.
        log.info("stream_cut_off")
    else:
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _until_they_leave(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.end()
