"""`Idempotency-Key`: a POST that is sent again is answered again, and not done again."""

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
REPLAYED = "Idempotency-Replayed"

_KEPT_HEADERS = ("content-type", "etag", "location")


class _AnsweredBefore(Exception):  # noqa: N818 - it ends the request, and is no error
    def __init__(self, answer: StoredResponse) -> None:
        self.answer = answer


async def _begin(
    http_request: HttpRequest,
    actor: CurrentActor,
    session: SessionDep,
    idempotency_key: Annotated[
        str | None,
        Header(
            alias=KEY_HEADER,
            pattern="^[!-~]{1,255}$",
            description="A text of your own, at best a UUID, by which the request can be sent again without"
            " being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true`",
        ),
    ] = None,
) -> None:
    if idempotency_key is None:
        return
    request = Request(actor.user_id, idempotency_key, await _digest(http_request))
    if (answer := await idempotency.begin(session, request)) is not None:
        raise _AnsweredBefore(answer)
    http_request.state.done_once = request


idempotent = Depends(_begin)
"""The dependency of an endpoint whose requests are done once."""


async def replay_or_handle(
    http_request: HttpRequest, handle: Callable[[HttpRequest], Awaitable[Response]]
) -> Response:
    """Answer a request, or answer it as before.

    The answer is complete here and the transaction still open, so both are committed, or neither is.
    A refusal is not kept: it has changed nothing, and may be otherwise the next time.
    """
    try:
        response = await handle(http_request)
    except _AnsweredBefore as before:
        answer = before.answer
        return Response(answer.body, answer.status, {**answer.headers, REPLAYED: "true"})
    request: Request | None = getattr(http_request.state, "done_once", None)
    if request is not None and response.status_code < 300:
        kept = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
        answer = StoredResponse(response.status_code, kept, bytes(response.body))
        await idempotency.store(http_request.state.session, request, answer)
    return response


async def _digest(http_request: HttpRequest) -> bytes:
    # With a secret, for a body may hold a password, which whoever reads the database could try to guess.
    secret = settings_of(http_request).jwt_access_secret.get_secret_value()
    question = f"{http_request.method} {http_request.url.path}?{http_request.url.query}\n"
    digest = hmac.new(secret.encode(), question.encode(), hashlib.sha256)
    # Of an upload, which is not kept in memory, it is what tells it from others.
    uploaded: bytes | None = getattr(http_request.state, "upload_digest", None)
    digest.update(await http_request.body() if uploaded is None else uploaded)
    return digest.digest()
