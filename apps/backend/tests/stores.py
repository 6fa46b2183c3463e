"""File stores for tests: a directory, and a real server that speaks S3."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Literal, Self
from urllib.parse import urlsplit

import httpx
import pytest

from src.embedded import free_port

PATIENCE_SECONDS = 30


@contextmanager
def s3_server() -> Iterator[str]:
    """Run a server with an empty bucket, and yield its address."""
    port = free_port("127.0.0.1")
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(transport=httpx.HTTPTransport(retries=0)) as client:
            until = time.monotonic() + PATIENCE_SECONDS
            while not _made_bucket(client, f"{address}/sams-files"):
                assert time.monotonic() < until, "The S3 server did not start"
                time.sleep(0.05)
        yield address
    finally:
        process.terminate()
        process.wait()


def _made_bucket(client: httpx.Client, bucket: str) -> bool:
    try:
        return client.put(bucket).status_code == 200
    except httpx.TransportError:
        return False


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    """The address of a folder in a bucket, to which the environment tells the way."""
    with s3_server() as address, pytest.MonkeyPatch.context() as environment:
        for name, value in s3_environment(address).items():
            environment.setenv(name, value)
        yield "s3://sams-files/folder"


def s3_environment(address: str) -> dict[str, str]:
    """Return how an operator tells the way to a server of their own."""
    return {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "ap-northeast-2",
    }


class Gate:
    """What stands before a store and lets its answers through, until it is closed."""

    def __init__(self, store: str) -> None:
        self._store = urlsplit(store)
        self._open = asyncio.Event()
        self._open.set()
        self._moved = asyncio.Condition()
        self._connected: set[asyncio.Task[None]] = set()
        self._left: int | None = None
        self.held: Literal["requests", "answers"] = "requests"
        self.waiting = 0
        self.server: asyncio.Server

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Self]:
        self.server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        async with self.server:
            yield self
            self.cut()
            await asyncio.gather(*self._connected, return_exceptions=True)

    @property
    def address(self) -> str:
        return "http://{}:{}".format(*self.server.sockets[0].getsockname())

    def close(self, held: Literal["requests", "answers"] = "requests", after: int = 0) -> None:
        """Hold what comes from now on, after so many pieces."""
        self.held, self._left = held, after

    def open(self) -> None:
        self._left = None
        self._open.set()

    def cut(self) -> None:
        """End all connections, and refuse others."""
        self.server.close()
        for connected in self._connected:
            connected.cancel()

    async def until_waiting(self, number: int = 1) -> None:
        """Return once so many pieces are held."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._moved:
            await self._moved.wait_for(lambda: self.waiting >= number)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._pass_both_ways(reader, writer))
        self._connected.add(task)
        task.add_done_callback(self._connected.discard)

    async def _pass_both_ways(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._store.hostname, self._store.port)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._pass_on(reader, back, "requests"))
                tasks.create_task(self._pass_on(there, writer, "answers"))
        except* ConnectionError:
            pass  # whoever is cut off knows it
        finally:
            writer.transport.abort()
            back.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kind: str) -> None:
        while piece := await reader.read(1_000_000):
            if kind == self.held:
                await self._hold()
            writer.write(piece)
            await writer.drain()
        writer.close()

    async def _hold(self) -> None:
        if self._left is None:
            return
        self._left -= 1
        if self._left >= 0:
            return
        self._open.clear()
        async with self._moved:
            self.waiting += 1
            self._moved.notify_all()
        await self._open.wait()
        self.waiting -= 1


@pytest.fixture
async def gate(s3_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gate]:
    """A gate before the S3 server, which is found through it."""
    async with Gate(os.environ["AWS_ENDPOINT_URL"]).listening() as gate:
        monkeypatch.setenv("AWS_ENDPOINT_URL", gate.address)
        yield gate
