"""What goes around every request: its name, its size, the headers of its answer, a log line, a count."""

import asyncio
import re
import time
from collections.abc import Sequence
from contextlib import suppress
from math import inf

import structlog
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from src import logs
from src.api import metrics
from src.api.problems import answer
from src.config import Settings
from src.errors import InternalError, PayloadTooLarge

type Headers = Sequence[tuple[bytes, bytes]]

CALLER_LEFT = 499
"""What is noted of a request that was given up before it had an answer."""

UPLOADS = "/attachments"
"""How the addresses end to which files are sent; their content is not read into memory."""
FORM_BYTES = 64 * 1024
"""What may be around a file in the form in which it is sent, a description included."""
DISCARDED_BYTES = 64 * 1024**2
DISCARDING_SECONDS = 30
"""How much, and for how long, is taken of what was refused while it was still being sent."""

_SAFE_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")

_GUARDS: Headers = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_NO_CONTENT: Headers = ((b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),)
_NOT_KEPT: Headers = ((b"cache-control", b"no-store"),)
_ONLY_BY_TLS: Headers = ((b"strict-transport-security", b"max-age=31536000; includeSubDomains"),)

log = structlog.get_logger(__name__)


class RequestContextMiddleware:
    """Names each request, guards its answer by headers, logs it and counts it."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        guards = (*_GUARDS, *(_ONLY_BY_TLS if settings.is_production else ()))
        # A response may set any of them itself, as the pages of the API reference do.
        self._guards: Headers = (*guards, *_NO_CONTENT, *_NOT_KEPT)
        self._connections_noted_at = -inf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        given = _header(scope, b"x-request-id")
        request_id = given if given and _SAFE_REQUEST_ID.fullmatch(given) else str(uuid7()).encode()
        # A dictionary of its own: what a server hands in belongs to all requests.
        # What a request's way in has to say in its answer, such as how much more may be asked.
        headers_to_add: list[tuple[bytes, bytes]] = [(b"x-request-id", request_id)]
        scope["state"] = {
            **scope.get("state", {}),
            "request_id": request_id.decode(),
            "answer_headers": headers_to_add,
        }
        logs.REQUEST.set(scope["state"])
        status = 0

        async def send_enveloped(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"] = [*message.get("headers", ()), *headers_to_add]
                own = {name for name, _ in headers}
                headers.extend(guard for guard in self._guards if guard[0] not in own)
            await send(message)

        metrics.in_progress.inc()
        try:
            await self.app(scope, receive, send_enveloped)
        finally:
            metrics.in_progress.dec()
            self._note(scope, status or CALLER_LEFT, time.perf_counter() - started)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = scope["route"].path if "route" in scope else ""
        metrics.count(scope["method"], route, status, seconds)
        self._note_connections(scope)
        is_probe = scope["path"].startswith(("/health/", "/metrics"))
        tell = log.warning if status >= 500 else log.debug if is_probe else log.info
        # No query: people search for names, and a careless caller puts a token there.
        tell(
            "request",
            method=scope["method"],
            route=route,
            path=scope["path"],
            status=status,
            milliseconds=round(seconds * 1000, 2),
        )

    def _note_connections(self, scope: Scope) -> None:
        now = time.monotonic()
        database = getattr(scope["app"].state, "database", None)
        # To look at each connection of the pools takes as long as to count the request.
        if database is not None and now - self._connections_noted_at >= 1:
            self._connections_noted_at = now
            metrics.count_connections(database)


class ServerErrorMiddleware:
    """Answers for what nobody caught: a bug is told to the log, and its request id to the caller."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, send_noting)
        except Exception as error:
            log.exception("bug", exc_info=error)
            if started:
                raise
            await answer(scope, InternalError())(scope, receive, send)


class BodyLimit:
    """Refuses what is larger than we take, at once if it tells its length; an upload may be larger."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.max_bytes = settings.max_body_bytes
        self.max_upload_bytes = settings.max_attachment_bytes + FORM_BYTES

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        max_bytes = self.max_upload_bytes if scope["path"].endswith(UPLOADS) else self.max_bytes
        body = _Body(scope, receive, max_bytes)
        length = _header(scope, b"content-length")
        if length is not None and length.isdigit() and int(length) > max_bytes:
            await answer(scope, PayloadTooLarge(_too_large(max_bytes)))(scope, receive, send)
        else:
            await self.app(scope, body.receive, send)
        await body.discard()


class _Body:
    """What comes with a request: counted while it is read, and thrown away once there is an answer."""

    def __init__(self, scope: Scope, receive: Receive, max_bytes: int) -> None:
        self._receive = receive
        self._max_bytes = max_bytes
        self._received = 0
        has_any = _header(scope, b"content-length") or _header(scope, b"transfer-encoding")
        # Who waits to be told to go on, sends nothing behind an answer.
        self._has_ended = not has_any or _header(scope, b"expect") is not None

    async def receive(self) -> Message:
        message = await self._next()
        if self._received > self._max_bytes:
            # FastAPI lets nothing else through from the reading of a body.
            raise HTTPException(413, _too_large(self._max_bytes))
        return message

    async def discard(self) -> None:
        """Take what is still being sent, within bounds: the line is cut at the end, and with it the answer
        to whoever is not there yet to hear it.
        """
        most = self._received + DISCARDED_BYTES
        with suppress(TimeoutError):
            async with asyncio.timeout(DISCARDING_SECONDS):
                while not self._has_ended and self._received < most:
                    await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        self._has_ended = not message.get("more_body", False)
        return message


def _too_large(max_bytes: int) -> str:
    return f"A request may have at most {max_bytes:,} bytes"


def _header(scope: Scope, name: bytes) -> bytes | None:
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return None
