"""The floor: a bare ASGI application that runs the same SQL by asyncpg and dumps its rows by orjson.

It is served as the application is: by the same server, loop and number of processes. What it runs was
recorded from the application (see recording.py). It checks nothing and knows nobody.
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


class Fresh:
    """The new ids and tags of one request."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self.numbers = numbers
        self.made: dict[FreshId | FreshTag, Any] = {}

    def filled(self, value: Any) -> Any:
        """Return a value with what is new in the places of the marks."""
        if isinstance(value, list):
            return [self.filled(one) for one in value]
        if not isinstance(value, FreshId | FreshTag):
            return value
        if value not in self.made:
            is_id = isinstance(value, FreshId)
            self.made[value] = uuid7() if is_id else f"floor-{os.getpid()}-{next(self.numbers)}"
        return self.made[value]


class Floor:
    """Answers each path of its plan by running the recorded statements."""

    def __init__(self) -> None:
        self.plan: dict[str, list[Recording]] = pickle.loads(Path(os.environ[PLAN]).read_bytes())
        # The tags that this process has made.
        self.numbers = count()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        rows: list[Any] = []
        fresh = Fresh(self.numbers)
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

    async def _run(self, connection: Any, recording: Recording, fresh: Fresh) -> list[Any]:
        rows: list[Any] = []
        for sql, arguments in recording.statements:
            if recording.is_transaction:
                arguments = [fresh.filled(value) for value in arguments]
            rows = await connection.fetch(sql, *arguments)
        return rows

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self.pool = await asyncpg.create_pool(
            os.environ[DATABASE],
            min_size=0,
            max_size=int(os.environ[POOL]),
            init=init_connection,
            reset=_nothing_to_reset,
        )
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.pool.close()
        await send({"type": "lifespan.shutdown.complete"})


async def _nothing_to_reset(_connection: Any) -> None:
    """The floor saves this round trip, as the application does."""


def load() -> Floor:
    """Return the floor, in a server process."""
    return Floor()


def main() -> None:
    """Serve the floor as `sams serve` serves the application."""
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
