"""Problems as responses in the form of RFC 9457, and their declaration in OpenAPI."""

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
    MAX_CANDIDATES,
    AmbiguousCode,
    AssetUnavailable,
    MethodNotAllowed,
    NotFound,
    PayloadTooLarge,
    Problem,
    ReservationConflict,
    UnsupportedMediaType,
    ValidationFailed,
)
from src.models import StatusKind

MEDIA_TYPE = "application/problem+json"

log = structlog.get_logger(__name__)


# Declaration in OpenAPI


def problems(*classes: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """Return the `responses=` of an endpoint with these problems; `Route` adds the common ones."""
    responses: dict[int | str, dict[str, Any]] = {}
    for problem in classes:
        responses.setdefault(problem.status, {"problems": []})["problems"].append(problem)
    return responses


def openapi_responses(
    responses: dict[int | str, dict[str, Any]], common: Iterable[type[Problem]]
) -> dict[int | str, dict[str, Any]]:
    """Return the responses of an endpoint for OpenAPI, with the possible codes of each status."""
    declared = [problem for response in responses.values() for problem in response.get("problems", ())]
    others = {status: response for status, response in responses.items() if "problems" not in response}
    by_status: dict[int | str, dict[str, type[Problem]]] = {}
    for problem in (*declared, *common):
        by_status.setdefault(problem.status, {})[problem.code] = problem
    return others | {status: _openapi_response(status, codes) for status, codes in sorted(by_status.items())}


_TEXT = {"type": "string"}
_ID = {**_TEXT, "format": "uuid"}
_TIME = {"type": ["string", "null"], "format": "date-time"}


def _object(description: str, **properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "description": description,
        "type": ["object", "null"],
        "properties": properties,
        "required": list(properties),
    }


_HOLDING = {
    "holder": _object(
        "The present holder, if the asset is checked out and you may see the holder.",
        id=_ID,
        type={**_TEXT, "enum": ["user", "location", "asset"]},
        name=_TEXT,
    ),
    "since": {**_TIME, "description": "Time from which the holder has the asset."},
    "due_at": {**_TIME, "description": "Time by which the holder is to return the asset."},
}
# Further members of the problem details, by code.
_EXTENSIONS: dict[str, dict[str, Any]] = {
    AmbiguousCode.code: {
        "candidates": {
            "description": "The assets that the code may mean, with `ambiguous_code`.",
            "type": "array",
            "maxItems": MAX_CANDIDATES,
            "items": {
                "type": "object",
                "properties": {"id": _ID, "asset_tag": _TEXT, "name": _TEXT},
                "required": ["id", "asset_tag", "name"],
            },
        }
    },
    AssetUnavailable.code: {
        **_HOLDING,
        "asset_status": _object(
            "The status that prevents the check-out, with `asset_unavailable`.",
            code=_TEXT,
            name=_TEXT,
            kind={**_TEXT, "enum": [kind.value for kind in StatusKind]},
        ),
    },
    ReservationConflict.code: {
        **_HOLDING,
        "reservation": _object(
            "The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you"
            " may see the user.",
            starts_at={**_TEXT, "format": "date-time"},
            ends_at={**_TEXT, "format": "date-time"},
            user=_object("User the reservation is for.", id=_ID, name=_TEXT),
        ),
        "latest_due_at": {
            **_TIME,
            "description": "Latest due time before the reservation and its buffer, with"
            " `reservation_conflict`; null: there is none.",
        },
    },
}


def _openapi_response(status: int | str, codes: dict[str, type[Problem]]) -> dict[str, Any]:
    narrowed = {
        "type": "object",
        "properties": {
            "status": {"type": "integer", "const": status},
            "code": {"type": "string", "enum": list(codes)},
            **{name: schema for code in codes for name, schema in _EXTENSIONS.get(code, {}).items()},
        },
        "required": ["status", "code"],
    }
    schema = {"allOf": [{"$ref": "#/components/schemas/Problem"}, narrowed]}
    return {
        "description": "; ".join(f"`{code}`: {problem.title}" for code, problem in codes.items()),
        "content": {MEDIA_TYPE: {"schema": schema}},
    }


# Responses

# Headers of every response with this status.
_HEADERS = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "1"}}


def problem_details(problem: Problem, instance: str, request_id: str) -> dict[str, Any]:
    """Return the body of a problem response."""
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
        **problem.extensions,
    }


def problem_response(scope: Scope, problem: Problem) -> Response:
    """Return the response of a problem."""
    return Response(
        orjson.dumps(problem_details(problem, scope["path"], scope["state"]["request_id"])),
        status_code=problem.status,
        headers=_HEADERS.get(problem.status, {}) | problem.headers,
        media_type=MEDIA_TYPE,
    )


def add_problem_handlers(app: FastAPI) -> None:
    """Register handlers of expected errors; ServerErrorMiddleware handles all other exceptions."""
    app.add_exception_handler(Problem, _handle_problem)
    app.add_exception_handler(RequestValidationError, _handle_validation_error)
    app.add_exception_handler(HTTPException, _handle_http_exception)
    for error in (
        SQLAlchemyError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,
        OSError,
    ):
        app.add_exception_handler(error, _handle_database_error)


async def _handle_problem(request: Request, problem: Exception) -> Response:
    if not isinstance(problem, Problem):
        raise problem
    return problem_response(request.scope, problem)


async def _handle_validation_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    # FastAPI parses JSON only if the Content-Type declares it, and leaves other bodies as bytes.
    if isinstance(error.body, bytes):
        return problem_response(request.scope, UnsupportedMediaType())
    errors = field_errors(error.errors(), error.body)
    detail = "; ".join(f"{field.pointer}: {field.message}".removeprefix(": ") for field in errors[:3])
    return problem_response(request.scope, ValidationFailed(detail, errors=errors))


async def _handle_http_exception(request: Request, error: Exception) -> Response:
    match error:
        case HTTPException(status_code=404):
            problem: Problem = NotFound("This path does not exist")
        case HTTPException(status_code=405):
            problem = MethodNotAllowed(headers={"Allow": ", ".join(_allowed_methods(request))})
        case HTTPException(status_code=413):
            problem = PayloadTooLarge(error.detail)
        case HTTPException(status_code=400):
            problem = ValidationFailed("The body cannot be parsed: it must be JSON in UTF-8")
        case _:
            raise error
    return problem_response(request.scope, problem)


def _allowed_methods(request: Request) -> list[str]:
    """Return the methods of all routes with this path; Starlette reports those of the first route only."""
    methods: set[str] = set()
    for route in request.app.routes:
        match, _ = route.matches(request.scope)
        if match is Match.PARTIAL:
            methods |= route.methods
    if "GET" in methods:
        methods.add("HEAD")
    return sorted(methods)


async def _handle_database_error(request: Request, error: Exception) -> Response:
    problem = to_problem(error)
    if problem is None:
        raise error
    if problem.status >= 500:
        # One line without a traceback: in an outage there are as many as there are requests.
        log.error("database_unavailable", error=f"{type(error).__name__}: {error}")
    return problem_response(request.scope, problem)
