"""The routes of /api/v1: how an endpoint module makes its router, and what all endpoints share.

    router = resource("/assets")

    @router.post("", status_code=201, responses=problems(DuplicateAssetTag))
    async def create_asset(session: SessionDep, actor: CanWriteAssets, data: CreateAssetRequest) -> …: ...

A POST takes an Idempotency-Key without a word, except under /auth.
"""

from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from typing import Any
from urllib.parse import parse_qsl

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.dependencies.utils import get_flat_params
from fastapi.params import Depends, Query
from fastapi.routing import APIRoute
from starlette.types import Receive, Scope, Send

from src.api.access import database_of, get_session
from src.api.fast_path import build_handler
from src.api.idempotency import idempotent, replay_or_handle
from src.api.problems import documented
from src.errors import (
    FieldError,
    Forbidden,
    IdempotencyInProgress,
    IdempotencyKeyReused,
    InternalError,
    NotAuthenticated,
    PayloadTooLarge,
    Problem,
    RateLimited,
    TokenExpired,
    Unavailable,
    UnsupportedMediaType,
    ValidationFailed,
)

PREFIX = "/api/v1"

COMMON: tuple[type[Problem], ...] = (
    NotAuthenticated,
    TokenExpired,
    Forbidden,
    ValidationFailed,
    RateLimited,
    InternalError,
    Unavailable,
)
WITH_A_BODY: tuple[type[Problem], ...] = (PayloadTooLarge, UnsupportedMediaType)
DONE_ONCE: tuple[type[Problem], ...] = (IdempotencyInProgress, IdempotencyKeyReused)

type Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class StrictRequest(Request):
    """A request whose JSON is that of RFC 8259: no NaN, no lone surrogates, which no database would take."""

    async def json(self) -> Any:
        if not hasattr(self, "_json"):
            self._json = orjson.loads(await self.body())
        return self._json


class Route(APIRoute):
    """An endpoint, which declares what any may answer, and of which a POST is done once for a key."""

    idempotency_enabled = True

    def __init__(
        self,
        path: str,
        endpoint: Callable[..., Any],
        *,
        methods: set[str] | list[str],
        responses: dict[int | str, dict[str, Any]] | None = None,
        dependencies: Sequence[Depends] | None = None,
        **options: Any,
    ) -> None:
        common, dependencies = COMMON, [*(dependencies or [])]
        if not {"POST", "PUT", "PATCH"}.isdisjoint(methods):
            common += WITH_A_BODY
        self.is_done_once = self.idempotency_enabled and "POST" in methods
        if self.is_done_once:
            common += DONE_ONCE
            dependencies.append(idempotent)
        super().__init__(
            path,
            endpoint,
            methods=methods,
            responses=documented(responses or {}, common),
            dependencies=dependencies,
            **options,
        )
        self.reading = build_handler(self.dependant) if "GET" in methods else None
        # Whoever may not do it has no transaction, and no answer that was kept for somebody who could.
        self.dependant.dependencies.sort(
            key=lambda needed: needed.call in (get_session, idempotent.dependency)
        )
        # A list describes its parameters itself, and reads them as strictly.
        self.reads_query = "parameters" in (self.openapi_extra or {})
        parameters = get_flat_params(self.dependant)
        self.known = {field.alias for field in parameters if isinstance(field.field_info, Query)}

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def handle_strictly(request: Request) -> Response:
            request = StrictRequest(request.scope, request.receive)
            self._refuse_unknown(request)
            async with database_of(request).read_connection() as request.state.read_connection:
                return await replay_or_handle(request, handle) if self.is_done_once else await handle(request)

        return handle_strictly

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request; a reading goes the short way."""
        if self.reading is None or scope["method"] != "GET":
            await super().handle(scope, receive, send)
            return
        request = Request(scope, receive)
        self._refuse_unknown(request)
        async with database_of(request).read_connection() as request.state.read_connection:
            response = await self.reading(request)
        await response(scope, receive, send)

    def _refuse_unknown(self, request: Request) -> None:
        """Refuse what would be ignored: who asks for a trial, or for the past, gets nothing else."""
        query_string = request.scope["query_string"]
        if not query_string or self.reads_query:
            return
        given = parse_qsl(query_string.decode("utf-8", "replace"), keep_blank_values=True)
        times = Counter(name for name, _ in given)
        errors = [
            FieldError(f"?{name}", "unknown_parameter", "There is no such parameter here")
            if name not in self.known
            else FieldError(f"?{name}", "repeated", "Give this parameter once")
            for name, number in times.items()
            if name not in self.known or number > 1
        ]
        if errors:
            raise ValidationFailed(errors=errors)


class RouteWithoutKeys(Route):
    """An endpoint of those who are not known yet, or that gives out what must not be kept."""

    idempotency_enabled = False


def resource(path: str, *, idempotency_enabled: bool = True) -> APIRouter:
    """Return a router whose tag in OpenAPI is the path's first part; functions name the operations."""
    return APIRouter(
        prefix=PREFIX + path,
        tags=[path.split("/")[1]],
        route_class=Route if idempotency_enabled and not path.startswith("/auth") else RouteWithoutKeys,
        generate_unique_id_function=lambda route: route.name,
    )
