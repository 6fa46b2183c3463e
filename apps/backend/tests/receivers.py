"""Receivers of webhooks, real servers that answer as a test says."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from standardwebhooks import Webhook

from src.config import Settings

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"

PATIENCE_SECONDS = 60

type Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


def status(code: int, body: str = "") -> bytes:
    """Return an answer of a status."""
    return f"HTTP/1.1 {code} Said\r\nContent-Length: {len(body.encode())}\r\n\r\n{body}".encode()


def reaching(settings: Settings, networks: str = "127.0.0.1/32", timeout_seconds: int = 1) -> Settings:
    """Return settings by which webhooks reach networks of this machine."""
    allowed = Settings(_env_file=None, webhook_allowed_networks=networks).webhook_allowed_networks
    return settings.model_copy(
        update={
            "webhook_allow_http": True,
            "webhook_allowed_networks": allowed,
            "webhook_timeout_seconds": timeout_seconds,
        }
    )


class Receiver:
    """Who is sent messages, and keeps them."""

    def __init__(self) -> None:
        self.port = 0
        self.requests: list[bytes] = []
        self._arrived = asyncio.Condition()

    def url(self, host: str = "127.0.0.1", path: str = "/hook") -> str:
        return f"http://{host}:{self.port}{path}"

    async def keep(self, request: bytes) -> None:
        async with self._arrived:
            self.requests.append(request)
            self._arrived.notify_all()

    async def until(self, count: int) -> None:
        """Wait until so many messages have arrived."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._arrived:
            await self._arrived.wait_for(lambda: len(self.requests) >= count)

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
        """Return a message whose signature is good, as a receiver does it."""
        return Webhook(secret).verify(self.body_of(number), self.headers_of(number))


@asynccontextmanager
async def receiving(
    answer: bytes | list[bytes] | Answer = OK, host: str = "127.0.0.1", **options: Any
) -> AsyncIterator[Receiver]:
    """Run a receiver; it answers always the same, one after another, or by a function that writes."""
    receiver = Receiver()
    callers: set[asyncio.StreamWriter] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        callers.add(writer)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            request = head + await reader.readexactly(length)
            await receiver.keep(request)
            if callable(answer):
                await answer(request, writer)
            else:
                writer.write(answer.pop(0) if isinstance(answer, list) else answer)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            return  # whoever called has gone
        finally:
            callers.discard(writer)
            writer.close()

    async with await asyncio.start_server(connected, host, 0, **options) as listening:
        receiver.port = listening.sockets[0].getsockname()[1]
        try:
            yield receiver
        finally:
            # Who is called after the test, by a worker of another one, is not waited for.
            listening.close()
            for writer in callers:
                writer.transport.abort()
