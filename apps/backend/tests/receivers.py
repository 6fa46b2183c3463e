"""Receivers of webhooks: real HTTP servers with scripted responses."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from standardwebhooks import Webhook

from src.config import Settings

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"

PATIENCE_SECONDS = 60

type Respond = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


def http_status(code: int, body: str = "") -> bytes:
    """Return an HTTP response with a status and a body."""
    return f"HTTP/1.1 {code} Status\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}".encode()


def with_local_webhooks(
    settings: Settings, networks: str = "127.0.0.1/32", timeout_seconds: int = 1
) -> Settings:
    """Return settings that allow webhooks to networks of this machine."""
    allowed = Settings(_env_file=None, webhook_allowed_networks=networks).webhook_allowed_networks
    return settings.model_copy(
        update={
            "webhook_allow_http": True,
            "webhook_allowed_networks": allowed,
            "webhook_timeout_seconds": timeout_seconds,
        }
    )


class Receiver:
    """A receiver with the requests that it has received."""

    def __init__(self) -> None:
        self.port = 0
        self.requests: list[bytes] = []
        self._changed = asyncio.Condition()

    def url(self, host: str = "127.0.0.1", path: str = "/hook") -> str:
        return f"http://{host}:{self.port}{path}"

    async def record(self, request: bytes) -> None:
        async with self._changed:
            self.requests.append(request)
            self._changed.notify_all()

    async def wait_for_requests(self, count: int) -> None:
        """Wait until at least `count` requests have arrived."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(lambda: len(self.requests) >= count)
        except TimeoutError:
            raise AssertionError(f"{len(self.requests)} of {count} requests have arrived") from None

    def headers_of(self, number: int) -> dict[str, str]:
        head = self.requests[number].split(b"\r\n\r\n")[0].decode()
        return dict(line.split(": ", 1) for line in head.split("\r\n")[1:])

    def body_of(self, number: int) -> str:
        return self.requests[number].split(b"\r\n\r\n", 1)[1].decode()

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the last message."""
        return self.headers_of(-1)

    @property
    def body(self) -> str:
        return self.body_of(-1)

    @property
    def message_ids(self) -> list[str]:
        return [self.headers_of(number)["webhook-id"] for number in range(len(self.requests))]

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [json.loads(self.body_of(number)) for number in range(len(self.requests))]

    def verify(self, secret: str, number: int = -1) -> Any:
        """Verify the signature of a message as a receiver does, and return the message."""
        return Webhook(secret).verify(self.body_of(number), self.headers_of(number))


@asynccontextmanager
async def running_receiver(
    response: bytes | list[bytes] | Respond = OK, host: str = "127.0.0.1", **options: Any
) -> AsyncIterator[Receiver]:
    """Run a receiver with a constant response, a list of responses, or a function that writes one."""
    receiver = Receiver()
    writers: set[asyncio.StreamWriter] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.add(writer)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            request = head + await reader.readexactly(length)
            await receiver.record(request)
            if callable(response):
                await response(request, writer)
            else:
                writer.write(response.pop(0) if isinstance(response, list) else response)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            return  # the caller has gone
        finally:
            writers.discard(writer)
            writer.close()

    async with await asyncio.start_server(connected, host, 0, **options) as server:
        receiver.port = server.sockets[0].getsockname()[1]
        try:
            yield receiver
        finally:
            # Do not wait for calls of other tests' workers.
            server.close()
            for writer in writers:
                writer.transport.abort()
