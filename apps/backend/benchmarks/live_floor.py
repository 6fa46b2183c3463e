"""The floor of the live streams: a bare ASGI application that sends Redis messages to all connections."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any

import redis.asyncio
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server import Server

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

CHANNEL = "floor"
REDIS, PORT, WORKERS = "FLOOR_REDIS", "FLOOR_PORT", "FLOOR_WORKERS"


class Floor:
    """Sends every message to every connection, without authentication or filters."""

    def __init__(self) -> None:
        self.queues: set[asyncio.Queue[bytes]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._run_lifespan(receive, send)
            return
        headers = [(b"content-type", b"text/event-stream")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        if scope["path"] == "/health/live":
            await send({"type": "http.response.body", "body": b""})
            return
        queue: asyncio.Queue[bytes] = asyncio.Queue()
        self.queues.add(queue)
        queue.put_nowait(b"id: 0\n\n")
        while True:
            await send({"type": "http.response.body", "body": await queue.get(), "more_body": True})

    async def _run_lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        client = redis.asyncio.Redis.from_url(os.environ[REDIS])
        broadcasting = asyncio.create_task(self._broadcast(client))
        await send({"type": "lifespan.startup.complete"})
        await receive()
        broadcasting.cancel()
        await client.aclose()
        await send({"type": "lifespan.shutdown.complete"})

    async def _broadcast(self, client: redis.asyncio.Redis) -> None:
        async with client.pubsub() as pubsub:
            await pubsub.subscribe(CHANNEL)
            async for message in pubsub.listen():
                if message["type"] == "message":
                    for queue in self.queues:
                        queue.put_nowait(message["data"])


def load() -> Floor:
    """Create the application in a server process."""
    return Floor()


def main() -> None:
    """Serve the floor with the same server options as `sams serve`."""
    Server(
        "benchmarks.live_floor:load",
        port=int(os.environ[PORT]),
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        workers=int(os.environ[WORKERS]),
        workers_kill_timeout=1,
        backpressure=8192,
        log_level=LogLevels.warning,
        factory=True,
    ).serve()


if __name__ == "__main__":
    main()
