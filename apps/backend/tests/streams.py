"""Somebody who listens to what happens."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson

PATIENCE_SECONDS = 60


@dataclass
class Heard:
    """One event of a stream."""

    name: str
    id: str
    data: dict[str, Any]


@dataclass
class Listening:
    """What somebody has heard so far."""

    events: list[Heard] = field(default_factory=list)
    last_id: str = ""
    lines: int = 0
    is_over: bool = False
    _moved: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, what: Callable[["Listening"], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._moved:
            await self._moved.wait_for(lambda: what(self))

    async def until_heard(self, *entity_ids: object) -> None:
        """Wait until something was heard of each of these."""
        wanted = {str(entity_id) for entity_id in entity_ids}
        await self.until(lambda heard: wanted <= set(heard.of_what))

    @property
    def of_what(self) -> list[str]:
        """The ids of the things that were heard of."""
        return [event.data.get("entity_id", event.name) for event in self.events]

    async def read(self, answer: httpx.Response) -> None:
        """Hear until it is over."""
        name = data = last_id = ""
        async for line in answer.aiter_lines():
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
                    # Not before: who is cut off within an event has not heard it.
                    self.last_id = last_id
                    if data:
                        self.events.append(Heard(name, self.last_id, orjson.loads(data)))
                    name = data = ""
            async with self._moved:
                self._moved.notify_all()
        async with self._moved:
            self.is_over = True
            self._moved.notify_all()


@asynccontextmanager
async def listening(
    client: httpx.AsyncClient, last_id: str | None = None, **params: str
) -> AsyncIterator[Listening]:
    """Listen, as who is signed in with a client, once the stream has begun."""
    headers = {"Last-Event-ID": last_id} if last_id else {}
    heard = Listening()
    async with client.stream("GET", "/events/stream", headers=headers, params=params, timeout=None) as answer:
        assert answer.status_code == 200, await answer.aread()
        assert answer.headers["content-type"].startswith("text/event-stream")
        reading = asyncio.create_task(heard.read(answer))
        try:
            await heard.until(lambda so_far: so_far.last_id != "" or so_far.is_over)
            yield heard
        finally:
            reading.cancel()
            await asyncio.wait({reading})
