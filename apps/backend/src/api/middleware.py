"""Middleware around every request: request id, response headers, access log, metrics, errors, body size."""

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
from src.api.problems import problem_response
from src.config import Settings
from src.errors import InternalError, PayloadTooLarge

type Headers = Sequence[tuple[bytes, bytes]]

CLIENT_CLOSED_REQUEST = 499
"""The status recorded for a request if the client disconnected before the response."""

UPLOAD_PATH_SUFFIX = "/attachments"
"""The end of the paths that receive files, which are streamed to disk."""
EXCHANGE_RATE_IMPORT_PATH_SUFFIX = "/exchange-rates/import"
"""The end of the path that receives files of exchange rates."""
MAX_FORM_OVERHEAD_BYTES = 64 * 1024
"""The size of a multipart form beside its file, including a description."""
MAX_DISCARDED_BYTES = 64 * 1024**2
DISCARD_TIMEOUT_SECONDS = 30
"""How much of a refused body is still received, and for how long."""

_SAFE_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")

_SECURITY_HEADERS: Headers = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_API_POLICY: Headers = ((b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),)
_NO_STORE: Headers = ((b"cache-control", b"no-store"),)
_STRICT_TRANSPORT: Headers = ((b"strict-transport-security", b"max-age=31536000; includeSubDomains"),)

log = structlog.get_logger(__name__)


class RequestContextMiddleware:
    """Give each request an id, add the security headers to its response, log it and count it."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        security = (*_SECURITY_HEADERS, *(_STRICT_TRANSPORT if settings.is_production else ()))
        # A response may set any of them itself, as the pages of the API reference do.
        self._default_headers: Headers = (*security, *_API_POLICY, *_NO_STORE)
        self._connections_recorded_at = -inf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        client_id = _header(scope, b"x-request-id")
        is_safe = client_id is not None and _SAFE_REQUEST_ID.fullmatch(client_id)
        request_id = client_id if client_id and is_safe else str(uuid7()).encode()
        # Headers that dependencies add to the response whatever its outcome, such as the rate limit.
        headers_to_add: list[tuple[bytes, bytes]] = [(b"x-request-id", request_id)]
        # A new dictionary, because the server's is shared by all requests.
        scope["state"] = {
            **scope.get("state", {}),
            "request_id": request_id.decode(),
            "response_headers": headers_to_add,
        }
        logs.REQUEST_STATE.set(scope["state"])
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"] = [*message.get("headers", ()), *headers_to_add]
                names = {name for name, _ in headers}
                headers.extend(header for header in self._default_headers if header[0] not in names)
            await send(message)

        metrics.in_progress.inc()
        try:
            await self.app(scope, receive, send_with_headers)
        finally:
            metrics.in_progress.dec()
            self._record(scope, status or CLIENT_CLOSED_REQUEST, time.perf_counter() - started)

    def _record(self, scope: Scope, status: int, seconds: float) -> None:
        route = scope["route"].path if "route" in scope else ""
        metrics.count_request(scope["method"], route, status, seconds)
        self._record_connections(scope)
        is_probe = scope["path"].startswith(("/health/", "/metrics"))
        write = log.warning if status >= 500 else log.debug if is_probe else log.info
        # Without the query string, which may contain people's names or, by mistake, a token.
        write(
            "request",
            method=scope["method"],
            route=route,
            path=scope["path"],
            status=status,
            milliseconds=round(seconds * 1000, 2),
        )

    def _record_connections(self, scope: Scope) -> None:
        now = time.monotonic()
        database = getattr(scope["app"].state, "database", None)
        # Counting the connections of the pools takes as long as counting the request.
        if database is not None and now - self._connections_recorded_at >= 1:
            self._connections_recorded_at = now
            metrics.count_connections(database)


class ServerErrorMiddleware:
    """Log unhandled exceptions and answer them with a problem that carries the request id."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_and_mark_started(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, send_and_mark_started)
        except Exception as error:
            log.exception("unhandled_exception", exc_info=error)
            if started:
                raise
            await problem_response(scope, InternalError())(scope, receive, send)


class BodyLimitMiddleware:
    """Refuse bodies over the size limit: unread if Content-Length exceeds it, else while they are read.

    FastAPI's `max_body_size` does not replace it: a route's limit is fixed when the route is declared, before
    the settings are known; an endpoint that does not read its body would run, and commit, before the 413; and
    the rest of a refused body would not be received, so that clients lose the response.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.max_bytes = settings.max_body_bytes
        self.max_bytes_by_suffix = {
            UPLOAD_PATH_SUFFIX: settings.max_attachment_bytes + MAX_FORM_OVERHEAD_BYTES,
            EXCHANGE_RATE_IMPORT_PATH_SUFFIX: settings.max_exchange_rate_file_bytes,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        max_bytes = self._max_bytes_of(scope["path"])
        body = _LimitedBody(scope, receive, max_bytes)
        length = _header(scope, b"content-length")
        if length is not None and length.isdigit() and int(length) > max_bytes:
            await problem_response(scope, PayloadTooLarge(_too_large(max_bytes)))(scope, receive, send)
        else:
            await self.app(scope, body.receive, send)
        await body.discard()

    def _max_bytes_of(self, path: str) -> int:
        """Return the size limit of the bodies of a path."""
        for suffix, max_bytes in self.max_bytes_by_suffix.items():
            if path.endswith(suffix):
                return max_bytes
        return self.max_bytes


class _LimitedBody:
    """The body of a request: counted while it is read, and discarded once there is a response."""

    def __init__(self, scope: Scope, receive: Receive, max_bytes: int) -> None:
        self._receive = receive
        self._max_bytes = max_bytes
        self._received = 0
        has_body = _header(scope, b"content-length") or _header(scope, b"transfer-encoding")
        # A client that sent `Expect: 100-continue` sends no body after a final response.
        self._has_ended = not has_body or _header(scope, b"expect") is not None

    async def receive(self) -> Message:
        message = await self._next()
        if self._received > self._max_bytes:
            # While FastAPI reads a body, it passes on no other exception.
            raise HTTPException(413, _too_large(self._max_bytes))
        return message

    async def discard(self) -> None:
        """Receive the rest of the body, within limits.

        The server closes the connection afterwards; a client that is still sending would lose the response.
        """
        max_received = self._received + MAX_DISCARDED_BYTES
        with suppress(TimeoutError):
            async with asyncio.timeout(DISCARD_TIMEOUT_SECONDS):
                while not self._has_ended and self._received < max_received:
                    await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        self._has_ended = not message.get("more_body", False)
        return message


def _too_large(max_bytes: int) -> str:
    return f"The request body must not exceed {max_bytes:,} bytes"


def _header(scope: Scope, name: bytes) -> bytes | None:
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return None
