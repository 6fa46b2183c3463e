"""The floor: a bare ASGI application that runs the same SQL with asyncpg and serializes rows with orjson.

It has the same server, event loop and number of processes as SAMS. Its statements were recorded from SAMS
(see recording.py). It has no authentication and no checks.
"""

import os
import pickle
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import orjson
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server import Server
from uuid_utils.compat import uuid7

from benchmarks.recording import FreshId, FreshTag, Recording
from src.database import init_connection

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

PLAN, DATABASE, POOL, PORT, WORKERS = (
    "FLOOR_PLAN",
    "FLOOR_DATABASE",
    "FLOOR_POOL",
    "FLOOR_PORT",
    "FLOOR_WORKERS",
)


class FreshValues:
    """The new ids and asset tags of one request."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self.numbers = numbers
        self.created: dict[FreshId | FreshTag, Any] = {}

    def fill(self, value: Any) -> Any:
        """Return a value with new ids and tags in place of their placeholders."""
        if isinstance(value, list):
            return [self.fill(item) for item in value]
        if not isinstance(value, FreshId | FreshTag):
            return value
        if value not in self.created:
            is_id = isinstance(value, FreshId)
            self.created[value] = uuid7() if is_id else f"floor-{os.getpid()}-{next(self.numbers)}"
        return self.created[value]


class Floor:
    """Run the recorded statements of the requested path."""

    def __init__(self) -> None:
        self.plan: dict[str, list[Recording]] = pickle.loads(Path(os.environ[PLAN]).read_bytes())
        # Numbers of the tags that this process creates.
        self.numbers = count()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        rows: list[Any] = []
        fresh = FreshValues(self.numbers)
        async with self.pool.acquire() as connection:
            for recording in self.plan[scope["path"]]:
                if recording.is_transaction:
                    async with connection.transaction():
                        rows = await self._run(connection, recording, fresh)
                else:
                    rows = await self._run(connection, recording, fresh)
        body = orjson.dumps([dict(row) for row in rows], default=str)
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _run(self, connection: Any, recording: Recording, fresh: FreshValues) -> list[Any]:
        rows: list[Any] = []
        for sql, arguments in recording.statements:
            if recording.is_transaction:
                arguments = [fresh.fill(value) for value in arguments]
            rows = await connection.fetch(sql, *arguments)
        return rows

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        self.pool = await asyncpg.create_pool(
            os.environ[DATABASE],
            min_size=0,
            max_size=int(os.environ[POOL]),
            init=init_connection,
            reset=_skip_reset,
        )
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.pool.close()
        await send({"type": "lifespan.shutdown.complete"})


async def _skip_reset(_connection: Any) -> None:
    """Save the round trip of a reset, as SAMS does."""


def load() -> Floor:
    """Create the floor in a server process."""
    return Floor()


def main() -> None:
    """Start the server of the floor with the settings of `sams serve`."""
    server = Server(
        "benchmarks.floor:load",
        port=int(os.environ[PORT]),
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        workers=int(os.environ[WORKERS]),
        log_level=LogLevels.warning,
        factory=True,
    )
    server.serve()


if __name__ == "__main__":
    main()
