"""Subscribers in a separate process, which reports when the last has received an awaited text."""

import asyncio
import json
import resource
import sys
import time
from typing import Any, cast

import uvloop

CONNECT_BATCH_SIZE = 20


class Connection(asyncio.Protocol):
    """One stream; an HTTP library would use more time than the server that is measured."""

    def __init__(self, subscribers: "Subscribers", request: bytes) -> None:
        self.subscribers, self.request = subscribers, request
        self.tail = self.last = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        cast("asyncio.Transport", transport).write(self.request)

    def data_received(self, data: bytes) -> None:
        self.last = data
        received = self.tail + data
        if self.subscribers.mark in received:
            self.subscribers.mark_received(self)
        self.tail = received[-len(self.subscribers.mark) :]

    def connection_lost(self, _error: Exception | None) -> None:
        sys.exit(f"A stream has ended: {self.last[-500:].decode(errors='replace')}")


class Subscribers:
    """All connections of the process."""

    def __init__(self) -> None:
        self.wait_for_mark(b"\nid: ")

    def wait_for_mark(self, mark: bytes) -> None:
        """Begin to wait for another text."""
        self.mark = mark
        self.received_by: set[Connection] = set()
        self.expected = 0
        self.is_complete = asyncio.Event()

    def mark_received(self, connection: Connection) -> None:
        """Record that a connection has received the text."""
        self.received_by.add(connection)
        if len(self.received_by) == self.expected:
            self.is_complete.set()

    async def wait_until_received_by(self, count: int) -> None:
        """Wait until this number of connections have received the text."""
        self.expected = count
        self.is_complete.clear()
        if len(self.received_by) < count:
            await self.is_complete.wait()


async def subscribe(port: int, path: str, tokens: list[str]) -> None:
    """Open a stream with each token, and print the time when all have received each text read from stdin."""
    subscribers = Subscribers()
    loop = asyncio.get_running_loop()
    for number, token in enumerate(tokens, 1):
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        await loop.create_connection(
            lambda request=request: Connection(subscribers, request),  # type: ignore[misc]
            "127.0.0.1",
            port,
        )
        # In groups: the speed of connecting is not measured.
        if number % CONNECT_BATCH_SIZE == 0:
            await subscribers.wait_until_received_by(number)
    lines: Any = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    print("ready", flush=True)
    while line := await lines.readline():
        subscribers.wait_for_mark(line.strip())
        print("waiting", flush=True)
        await subscribers.wait_until_received_by(len(tokens))
        # The monotonic clock is the same for all processes of the machine.
        print(time.monotonic(), flush=True)


def main() -> None:
    """Subscribe with the arguments in the first line of standard input."""
    _, maximum = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (maximum, maximum))
    uvloop.run(subscribe(**json.loads(sys.stdin.readline())))


if __name__ == "__main__":
    main()
