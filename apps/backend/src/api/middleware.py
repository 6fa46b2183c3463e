"""What goes around every request: its name, its size, the headers of its answer, and what nobody caught."""

import re

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from src.api.problems import answer
from src.errors import InternalError

_SAFE_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")

log = structlog.get_logger(__name__)


class RequestContext:
    """Names each request, and answers for what nobody caught."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = header(scope, b"x-request-id")
        request_id = given if given and _SAFE_REQUEST_ID.fullmatch(given) else str(uuid7()).encode()
        # A dictionary of its own: what a server hands in belongs to all requests.
        scope["state"] = {**scope.get("state", {}), "request_id": request_id.decode()}
        started = False

        async def send_named(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id)]
            await send(message)

        try:
            await self.app(scope, receive, send_named)
        except Exception as error:
            log.error("bug", exc_info=error)
            if started:
                raise
            await answer(scope, InternalError())(scope, receive, send_named)


def header(scope: Scope, name: bytes) -> bytes | None:
    """Return the first value of a header."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return None
