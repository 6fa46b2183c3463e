"""A client of the live event stream."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson

PATIENCE_SECONDS = 60


@dataclass
class ReceivedEvent:
    """One event of a stream."""

    name: str
    id: str
    data: dict[str, Any]


@dataclass
class StreamReader:
    """The events that were received so far."""

    events: list[ReceivedEvent] = field(default_factory=list)
    last_id: str = ""
    lines: int = 0
    is_closed: bool = False
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def wait_until(self, condition: Callable[["StreamReader"], bool]) -> None:
        """Wait until the condition holds; fail with what has arrived if it does not, or no longer can."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(lambda: condition(self) or self.is_closed)
        except TimeoutError:
            raise AssertionError(f"Not received in time: {self}") from None
        assert condition(self), f"The stream has ended: {self}"

    async def wait_for_entities(self, *entity_ids: object) -> None:
        """Wait until an event of each of the entities has arrived."""
        expected = {str(entity_id) for entity_id in entity_ids}
        await self.wait_until(lambda reader: expected <= set(reader.entity_ids))

    @property
    def entity_ids(self) -> list[str]:
        """The entity id of each event, or its name if it has none."""
        return [event.data.get("entity_id", event.name) for event in self.events]

    def __str__(self) -> str:
        received = ", ".join(f"{event.name} {event.id}" for event in self.events[-20:])
        return f"{len(self.events)} events, {self.lines} lines, last id {self.last_id!r}; {received}"

    async def read(self, response: httpx.Response) -> None:
        """Read events until the stream ends."""
        name = data = last_id = ""
        async for line in response.aiter_lines():
            self.lines += 1
            key, _, value = line.partition(": ")
            match key:
                case "event":
                    name = value
                case "data":
                    data = value
                case "id":
                    last_id = value
                case "" if not line:
                    # Not before: an event that was cut off has not been received.
                    self.last_id = last_id
                    if data:
                        self.events.append(ReceivedEvent(name, self.last_id, orjson.loads(data)))
                    name = data = ""
            async with self._changed:
                self._changed.notify_all()
        async with self._changed:
            self.is_closed = True
            self._changed.notify_all()


@asynccontextmanager
async def open_stream(
    client: httpx.AsyncClient, last_id: str | None = None, **params: str
) -> AsyncIterator[StreamReader]:
    """Open a stream as the user of a client, and yield once it has begun."""
    headers = {"Last-Event-ID": last_id} if last_id else {}
    reader = StreamReader()
    async with client.stream(
        "GET", "/events/stream", headers=headers, params=params, timeout=None
    ) as response:
        assert response.status_code == 200, await response.aread()
        assert response.headers["content-type"].startswith("text/event-stream")
        reading = asyncio.create_task(reader.read(response))
        try:
            await reader.wait_until(lambda reader: reader.last_id != "" or reader.is_closed)
            yield reader
        finally:
            reading.cancel()
            await asyncio.wait({reading})
