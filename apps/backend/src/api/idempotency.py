"""`Idempotency-Key`: a repeated POST gets the stored response and is not executed again."""

import hashlib
import hmac
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Header
from fastapi import Request as HttpRequest
from starlette.responses import Response

from src.api.access import CurrentActor, SessionDep, settings_of
from src.services.core import idempotency
from src.services.core.idempotency import Request, StoredResponse

KEY_HEADER = "Idempotency-Key"
REPLAYED_HEADER = "Idempotency-Replayed"

_STORED_HEADERS = ("content-type", "etag", "location")


class _Replay(Exception):  # noqa: N818 - ends the request; it is not an error
    """The request was executed before and has a stored response."""

    def __init__(self, stored: StoredResponse) -> None:
        self.stored = stored


async def _begin(
    http_request: HttpRequest,
    actor: CurrentActor,
    session: SessionDep,
    idempotency_key: Annotated[
        str | None,
        Header(
            alias=KEY_HEADER,
            pattern="^[!-~]{1,255}$",
            description="Unique text chosen by the client, such as a UUID. A request repeated with the same"
            " key within 24 hours is not executed again: it returns the first response with"
            " `Idempotency-Replayed: true`.",
        ),
    ] = None,
) -> None:
    if idempotency_key is None:
        return
    request = Request(actor.user_id, idempotency_key, await _request_digest(http_request))
    if (stored := await idempotency.begin(session, request)) is not None:
        raise _Replay(stored)
    http_request.state.idempotent_request = request


idempotent = Depends(_begin)
"""The dependency of an endpoint that accepts an Idempotency-Key."""


async def replay_or_handle(
    http_request: HttpRequest, handle: Callable[[HttpRequest], Awaitable[Response]]
) -> Response:
    """Return the stored response of a repeated request, or handle the request and store its response.

    The response is complete here and the transaction is still open, so both are committed together.
    An error response is not stored: it changed nothing, and the next attempt may succeed.
    """
    try:
        response = await handle(http_request)
    except _Replay as replay:
        stored = replay.stored
        return Response(stored.body, stored.status, {**stored.headers, REPLAYED_HEADER: "true"})
    request: Request | None = getattr(http_request.state, "idempotent_request", None)
    if request is not None and response.status_code < 300:
        headers = {name: response.headers[name] for name in _STORED_HEADERS if name in response.headers}
        stored = StoredResponse(response.status_code, headers, bytes(response.body))
        await idempotency.store(http_request.state.session, request, stored)
    return response


async def _request_digest(http_request: HttpRequest) -> bytes:
    # Keyed, because a body may hold a password that a reader of the database could guess offline.
    secret = settings_of(http_request).jwt_access_secret.get_secret_value()
    target = f"{http_request.method} {http_request.url.path}?{http_request.url.query}\n"
    digest = hmac.new(secret.encode(), target.encode(), hashlib.sha256)
    # An uploaded file is not kept in memory and was hashed while it was received.
    upload_digest: bytes | None = getattr(http_request.state, "upload_digest", None)
    digest.update(await http_request.body() if upload_digest is None else upload_digest)
    return digest.digest()
