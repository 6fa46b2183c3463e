"""Problems as responses: in the one shape of RFC 9457, and as they are declared in OpenAPI."""

from collections.abc import Iterable
from typing import Any

import asyncpg
import orjson
import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Scope

from src.api.validation import field_errors
from src.constraints import to_problem
from src.errors import (
    MethodNotAllowed,
    NotFound,
    PayloadTooLarge,
    Problem,
    UnsupportedMediaType,
    ValidationFailed,
)

MEDIA_TYPE = "application/problem+json"

log = structlog.get_logger(__name__)


# As they are declared


def problems(*classes: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """Return the `responses=` of an endpoint that may meet these; what any may meet goes without saying."""
    responses: dict[int | str, dict[str, Any]] = {}
    for problem in classes:
        responses.setdefault(problem.status, {"problems": []})["problems"].append(problem)
    return responses


def openapi_responses(
    responses: dict[int | str, dict[str, Any]], common: Iterable[type[Problem]]
) -> dict[int | str, dict[str, Any]]:
    """Return responses as OpenAPI has them, with the codes that each status may have."""
    declared = [problem for response in responses.values() for problem in response.get("problems", ())]
    others = {status: response for status, response in responses.items() if "problems" not in response}
    by_status: dict[int | str, dict[str, type[Problem]]] = {}
    for problem in (*declared, *common):
        by_status.setdefault(problem.status, {})[problem.code] = problem
    return others | {status: _documented(status, codes) for status, codes in sorted(by_status.items())}


def _documented(status: int | str, codes: dict[str, type[Problem]]) -> dict[str, Any]:
    narrowed = {
        "type": "object",
        "properties": {
            "status": {"type": "integer", "const": status},
            "code": {"type": "string", "enum": list(codes)},
        },
        "required": ["status", "code"],
    }
    schema = {"allOf": [{"$ref": "#/components/schemas/Problem"}, narrowed]}
    return {
        "description": "; ".join(f"`{code}`: {problem.title}" for code, problem in codes.items()),
        "content": {MEDIA_TYPE: {"schema": schema}},
    }


# As they are answered

# What goes with a status whoever raises it: how to sign in, and when to come back.
_HEADERS = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "1"}}


def details(problem: Problem, instance: str, request_id: str) -> dict[str, Any]:
    """Return a problem as it is told to the caller."""
    return {
        "type": f"urn:sams:problem:{problem.code}",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "instance": instance,
        "code": problem.code,
        "request_id": request_id,
        "errors": [
            {"pointer": error.pointer, "code": error.code, "message": error.message}
            for error in problem.errors
        ],
    }


def answer(scope: Scope, problem: Problem) -> Response:
    """Return the response that tells a problem."""
    return Response(
        orjson.dumps(details(problem, scope["path"], scope["state"]["request_id"])),
        status_code=problem.status,
        headers=_HEADERS.get(problem.status, {}) | problem.headers,
        media_type=MEDIA_TYPE,
    )


def handle_problems(app: FastAPI) -> None:
    """Have the app answer with problem details whatever goes wrong; bugs are left to the middleware."""
    app.add_exception_handler(Problem, _raised)
    app.add_exception_handler(RequestValidationError, _not_valid)
    app.add_exception_handler(HTTPException, _refused_by_the_framework)
    for error in (
        SQLAlchemyError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,
        OSError,
    ):
        app.add_exception_handler(error, _refused_by_the_database)


async def _raised(request: Request, problem: Exception) -> Response:
    if not isinstance(problem, Problem):
        raise problem
    return answer(request.scope, problem)


async def _not_valid(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    # FastAPI reads JSON only where the Content-Type says so, and leaves other bodies as they came.
    if isinstance(error.body, bytes):
        return answer(request.scope, UnsupportedMediaType())
    found = field_errors(error.errors(), error.body)
    told = "; ".join(f"{field.pointer}: {field.message}".removeprefix(": ") for field in found[:3])
    return answer(request.scope, ValidationFailed(told, errors=found))


async def _refused_by_the_framework(request: Request, error: Exception) -> Response:
    match error:
        case HTTPException(status_code=404):
            problem: Problem = NotFound("There is nothing at this address")
        case HTTPException(status_code=405):
            problem = MethodNotAllowed(headers={"Allow": ", ".join(_allowed_methods(request))})
        case HTTPException(status_code=413):
            problem = PayloadTooLarge(error.detail)
        case HTTPException(status_code=400):
            problem = ValidationFailed("The body cannot be read: it must be JSON in UTF-8")
        case _:
            raise error
    return answer(request.scope, problem)


def _allowed_methods(request: Request) -> list[str]:
    """Return what the address takes, of all routes that share it: Starlette names those of the first."""
    methods: set[str] = set()
    for route in request.app.routes:
        match, _ = route.matches(request.scope)
        if match is Match.PARTIAL:
            methods |= route.methods
    return sorted(methods)


async def _refused_by_the_database(request: Request, error: Exception) -> Response:
    problem = to_problem(error)
    if problem is None:
        raise error
    if problem.status >= 500:
        # A line for each, and no more: in an outage there are as many as there are requests.
        log.error("unavailable", error=f"{type(error).__name__}: {error}")
    return answer(request.scope, problem)
