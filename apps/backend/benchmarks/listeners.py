"""Those who listen, in a process of their own: they tell when the last has heard what is waited for."""

import asyncio
import json
import resource
import sys
import time
from typing import Any, cast

import uvloop

AT_ONCE = 20


class Listener(asyncio.Protocol):
    """One connection; a library for HTTP would cost more than the server that it measures."""

    def __init__(self, crowd: "Crowd", request: bytes) -> None:
        self.crowd, self.request = crowd, request
        self.tail = self.last = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        cast("asyncio.Transport", transport).write(self.request)

    def data_received(self, data: bytes) -> None:
        self.last = data
        heard = self.tail + data
        if self.crowd.mark in heard:
            self.crowd.has_heard(self)
        self.tail = heard[-len(self.crowd.mark) :]

    def connection_lost(self, _error: Exception | None) -> None:
        sys.exit(f"A stream has ended: {self.last[-500:].decode(errors='replace')}")


class Crowd:
    """All of them."""

    def __init__(self) -> None:
        self.listen_for(b"\nid: ")

    def listen_for(self, mark: bytes) -> None:
        """Wait for something else."""
        self.mark = mark
        self.heard: set[Listener] = set()
        self.wanted = 0
        self.are_enough = asyncio.Event()

    def has_heard(self, listener: Listener) -> None:
        """Note that one of them has heard it."""
        self.heard.add(listener)
        if len(self.heard) == self.wanted:
            self.are_enough.set()

    async def until(self, wanted: int) -> None:
        """Wait until so many have heard it."""
        self.wanted = wanted
        self.are_enough.clear()
        if len(self.heard) < wanted:
            await self.are_enough.wait()


async def listen(port: int, path: str, tokens: list[str]) -> None:
    """Listen with each of the tokens, and say when all have heard each of the marks that are read."""
    crowd = Crowd()
    loop = asyncio.get_running_loop()
    for number, token in enumerate(tokens, 1):
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        await loop.create_connection(
            lambda request=request: Listener(crowd, request),  # type: ignore[misc]
            "127.0.0.1",
            port,
        )
        # Some at a time: how fast they come in is not what is measured.
        if number % AT_ONCE == 0:
            await crowd.until(number)
    lines: Any = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    print("ready", flush=True)
    while line := await lines.readline():
        crowd.listen_for(line.strip())
        print("waiting", flush=True)
        await crowd.until(len(tokens))
        # The clock of the machine, which the one who waits has as well.
        print(time.monotonic(), flush=True)


def main() -> None:
    """Listen as the first line of standard input says."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    uvloop.run(listen(**json.loads(sys.stdin.readline())))


if __name__ == "__main__":
    main()
