"""The route class and router factory of /api/v1.

    router = resource("/assets")

    @router.post("", status_code=201, responses=problems(DuplicateAssetTag))
    async def create_asset(session: SessionDep, actor: CanWriteAssets, data: CreateAssetRequest) -> …: ...

Every POST accepts an Idempotency-Key, except under /auth.
"""

from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from inspect import signature
from typing import Any, get_args, get_type_hints
from urllib.parse import parse_qsl

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.params import Depends
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.types import Receive, Scope, Send

from src.api.access import database_of, get_session
from src.api.fast_path import build_handler
from src.api.framework import move_last, query_parameter_names
from src.api.idempotency import idempotent, replay_or_handle
from src.api.problems import openapi_responses
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
    ReferenceDeleted,
    ReferenceInactive,
    TokenExpired,
    Unavailable,
    UnsupportedMediaType,
    ValidationFailed,
)

PREFIX = "/api/v1"

COMMON_PROBLEMS: tuple[type[Problem], ...] = (
    NotAuthenticated,
    TokenExpired,
    Forbidden,
    ValidationFailed,
    RateLimited,
    InternalError,
    Unavailable,
)
BODY_PROBLEMS: tuple[type[Problem], ...] = (PayloadTooLarge, UnsupportedMediaType)
REFERENCE_PROBLEMS: tuple[type[Problem], ...] = (ReferenceDeleted, ReferenceInactive)
IDEMPOTENCY_PROBLEMS: tuple[type[Problem], ...] = (IdempotencyInProgress, IdempotencyKeyReused)

type Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class StrictRequest(Request):
    """A request that parses JSON by RFC 8259: PostgreSQL stores neither NaN nor lone surrogates."""

    async def json(self) -> Any:
        return orjson.loads(await self.body())


class Route(APIRoute):
    """An endpoint with the common problems in its OpenAPI description; a POST accepts an Idempotency-Key.

    The body of a POST may be left out if all its fields are optional.
    """

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
        common, dependencies = COMMON_PROBLEMS, [*(dependencies or [])]
        if not {"POST", "PUT", "PATCH"}.isdisjoint(methods):
            common += BODY_PROBLEMS
            if any(_refers_to_entities(annotation) for annotation in get_type_hints(endpoint).values()):
                common += REFERENCE_PROBLEMS
        if "POST" in methods:
            _make_empty_body_optional(endpoint)
        self.is_idempotent = self.idempotency_enabled and "POST" in methods
        if self.is_idempotent:
            common += IDEMPOTENCY_PROBLEMS
            dependencies.append(idempotent)
        super().__init__(
            path,
            endpoint,
            methods=methods,
            responses=openapi_responses(responses or {}, common),
            dependencies=dependencies,
            **options,
        )
        self.fast_handler = build_handler(self.dependant) if "GET" in methods else None
        # Permissions are checked first: a refused request opens no transaction and replays no response.
        move_last(self.dependant, (get_session, idempotent.dependency))
        # A list describes and checks its query parameters itself.
        self.checks_query_itself = "parameters" in (self.openapi_extra or {})
        self.query_parameter_names = query_parameter_names(self.dependant)

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def handle_strictly(request: Request) -> Response:
            request = StrictRequest(request.scope, request.receive)
            self._ensure_known_parameters(request)
            async with database_of(request).read_connection() as request.state.read_connection:
                return (
                    await replay_or_handle(request, handle) if self.is_idempotent else await handle(request)
                )

        return handle_strictly

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, on the fast path where the endpoint allows it."""
        if self.fast_handler is None or scope["method"] != "GET":
            await super().handle(scope, receive, send)
            return
        request = Request(scope, receive)
        self._ensure_known_parameters(request)
        async with database_of(request).read_connection() as request.state.read_connection:
            response = await self.fast_handler(request)
        await response(scope, receive, send)

    def _ensure_known_parameters(self, request: Request) -> None:
        """Refuse query parameters that would be ignored, such as a misspelled `dry_run` or `as_of`.

        Raises: ValidationFailed.
        """
        query_string = request.scope["query_string"]
        if not query_string or self.checks_query_itself:
            return
        pairs = parse_qsl(query_string.decode("utf-8", "replace"), keep_blank_values=True)
        counts = Counter(name for name, _ in pairs)
        errors = [
            FieldError(f"?{name}", "unknown_parameter", "There is no such parameter here")
            if name not in self.query_parameter_names
            else FieldError(f"?{name}", "repeated", "Give this parameter once")
            for name, count in counts.items()
            if name not in self.query_parameter_names or count > 1
        ]
        if errors:
            raise ValidationFailed(errors=errors)


class RouteWithoutIdempotency(Route):
    """An endpoint used before sign-in, or one with a response that must not be stored."""

    idempotency_enabled = False


def _make_empty_body_optional(endpoint: Callable[..., Any]) -> None:
    """Let an endpoint be called without a body if `{}` is a valid one: all fields are optional."""
    hints = get_type_hints(endpoint)
    given = signature(endpoint)
    parameters = [
        parameter.replace(default=body) if (body := _empty_body(hints.get(name))) is not None else parameter
        for name, parameter in given.parameters.items()
    ]
    # FastAPI passes arguments by name. As keyword-only parameters, those with a default may precede others.
    keyword_only = [parameter.replace(kind=parameter.KEYWORD_ONLY) for parameter in parameters]
    endpoint.__signature__ = given.replace(parameters=keyword_only)  # type: ignore[attr-defined]


def _empty_body(annotation: Any) -> BaseModel | None:
    """Return the value of `{}` as a body of this type; None if it is not valid, or no type of bodies."""
    if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        return None
    try:
        return annotation.model_validate({})
    except ValidationError:
        return None


def _refers_to_entities(annotation: Any) -> bool:
    """Return whether a body has a field with the id of an entity, directly or in a nested object."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return any(
            name.endswith(("_id", "_ids")) or _refers_to_entities(field.annotation)
            for name, field in annotation.model_fields.items()
        )
    return any(_refers_to_entities(part) for part in get_args(annotation))


def resource(path: str, *, idempotency_enabled: bool = True) -> APIRouter:
    """Return a router for a resource.

    Its OpenAPI tag is the first part of the path without a suffix. The operation ids are the names of the
    functions.
    """
    return APIRouter(
        prefix=PREFIX + path,
        tags=[path.split("/")[1].partition(".")[0]],
        route_class=Route
        if idempotency_enabled and not path.startswith("/auth")
        else RouteWithoutIdempotency,
        generate_unique_id_function=lambda route: route.name,
    )
