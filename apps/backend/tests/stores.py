"""An S3 server for tests, and a gate that delays or cuts its connections."""

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

TIMEOUT_SECONDS = 30


@contextmanager
def s3_server() -> Iterator[str]:
    """Run an S3 server with an empty bucket, and yield its address."""
    port = free_port("127.0.0.1")
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        with httpx.Client(transport=httpx.HTTPTransport(retries=0)) as client:
            deadline = time.monotonic() + TIMEOUT_SECONDS
            while not _try_create_bucket(client, f"{address}/sams-files"):
                assert time.monotonic() < deadline, "The S3 server did not start"
                time.sleep(0.05)
        yield address
    finally:
        process.terminate()
        process.wait()


def _try_create_bucket(client: httpx.Client, bucket: str) -> bool:
    try:
        return client.put(bucket).status_code == 200
    except httpx.TransportError:
        return False


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    """The URL of a folder in a bucket; environment variables configure the access to its server."""
    with s3_server() as address, pytest.MonkeyPatch.context() as environment:
        for name, value in s3_environment(address).items():
            environment.setenv(name, value)
        yield "s3://sams-files/folder"


def s3_environment(address: str) -> dict[str, str]:
    """Return the environment variables that configure the access to an S3 server."""
    return {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "ap-northeast-2",
    }


class Gate:
    """A proxy in front of a store that forwards requests and responses until it is closed."""

    def __init__(self, store: str) -> None:
        self._store = urlsplit(store)
        self._open = asyncio.Event()
        self._open.set()
        self._changed = asyncio.Condition()
        self._connections: set[asyncio.Task[None]] = set()
        self._remaining: int | None = None
        self.held: Literal["requests", "responses"] = "requests"
        self.waiting = 0
        self.server: asyncio.Server

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Self]:
        self.server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        async with self.server:
            yield self
            self.cut()
            await asyncio.gather(*self._connections, return_exceptions=True)

    @property
    def address(self) -> str:
        return "http://{}:{}".format(*self.server.sockets[0].getsockname())

    def close(self, held: Literal["requests", "responses"] = "requests", after: int = 0) -> None:
        """Hold requests or responses from now on, after forwarding `after` more chunks of them."""
        self.held, self._remaining = held, after

    def open(self) -> None:
        self._remaining = None
        self._open.set()

    def cut(self) -> None:
        """Close all connections, and refuse new ones."""
        self.server.close()
        for connection in self._connections:
            connection.cancel()

    async def wait_until_held(self, number: int = 1) -> None:
        """Wait until the given number of chunks is held."""
        async with asyncio.timeout(TIMEOUT_SECONDS), self._changed:
            await self._changed.wait_for(lambda: self.waiting >= number)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._forward_both_ways(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _forward_both_ways(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        store_reader, store_writer = await asyncio.open_connection(self._store.hostname, self._store.port)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._forward(reader, store_writer, "requests"))
                tasks.create_task(self._forward(store_reader, writer, "responses"))
        except* ConnectionError:
            pass  # both sides notice a closed connection
        finally:
            writer.transport.abort()
            store_writer.transport.abort()

    async def _forward(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, direction: str
    ) -> None:
        while chunk := await reader.read(1_000_000):
            if direction == self.held:
                await self._hold()
            writer.write(chunk)
            await writer.drain()
        writer.close()

    async def _hold(self) -> None:
        if self._remaining is None:
            return
        self._remaining -= 1
        if self._remaining >= 0:
            return
        self._open.clear()
        async with self._changed:
            self.waiting += 1
            self._changed.notify_all()
        await self._open.wait()
        self.waiting -= 1


@pytest.fixture
async def gate(s3_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gate]:
    """A gate in front of the S3 server; stores created from now on connect through it."""
    async with Gate(os.environ["AWS_ENDPOINT_URL"]).listening() as gate:
        monkeypatch.setenv("AWS_ENDPOINT_URL", gate.address)
        yield gate
