"""The routes of /api/v1: how an endpoint module makes its router, and what all endpoints share.

router = resource("/assets")

@router.post("", status_code=201, responses=problems(DuplicateAssetTag))
async def create_asset(session: SessionDep, actor: CanWrite, data: CreateAssetRequest) -> models.Asset: ...
"""

from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute

from src.api.problems import documented
from src.errors import (
    Forbidden,
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


class Route(APIRoute):
    """An endpoint of the API, which declares the problems that any may meet."""

    def __init__(
        self,
        *args: Any,
        methods: set[str] | list[str] | None = None,
        responses: dict[int | str, dict[str, Any]] | None = None,
        **options: Any,
    ) -> None:
        common = COMMON
        if methods and not {"POST", "PUT", "PATCH"}.isdisjoint(methods):
            common += WITH_A_BODY
        super().__init__(*args, methods=methods, responses=documented(responses or {}, common), **options)


def resource(path: str) -> APIRouter:
    """Return a router whose tag in OpenAPI is the path's first part; functions name the operations."""
    return APIRouter(
        prefix=PREFIX + path,
        tags=[path.split("/")[1]],
        route_class=Route,
        generate_unique_id_function=lambda route: route.name,
    )
