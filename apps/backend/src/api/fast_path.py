"""The short way to a reading: past FastAPI's solving of dependencies, which takes longer than the reading.

FastAPI declares and documents such a route like any other. What it would do is done here in the same order:
the dependencies, then the parameters, then the endpoint.
"""

from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction, signature
from typing import Any

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError

type Reading = Callable[[Request], Awaitable[Response]]

_LONG = (
    *("header_params", "cookie_params", "body_params", "websocket_param_name", "http_connection_param_name"),
    *("response_param_name", "background_tasks_param_name", "security_scopes_param_name", "concurrency"),
)
"""What an endpoint or a dependency may ask for that is found the long way only."""


def build_handler(endpoint: Dependant) -> Reading | None:
    """Return what answers for an endpoint that reads and needs the request alone; None for any other."""
    call = endpoint.call
    if call is None or signature(call).return_annotation is not Response or not _is_short(endpoint):
        return None
    dependencies = [(str(needed.name), needed.call) for needed in endpoint.dependencies if needed.call]
    needs_query = any(field.field_info.is_required() for field in endpoint.query_params)

    async def answer(request: Request) -> Response:
        values: dict[str, Any] = {name: await find(request) for name, find in dependencies}
        if endpoint.request_param_name:
            values[endpoint.request_param_name] = request
        in_path, errors = request_params_to_args(endpoint.path_params, request.path_params)
        values |= in_path
        # Where nothing is asked, the endpoint's own defaults hold.
        if needs_query or request.scope["query_string"]:
            in_query, wrong = request_params_to_args(endpoint.query_params, request.query_params)
            values |= in_query
            errors += wrong
        if errors:
            raise RequestValidationError(errors)
        response: Response = await call(**values)
        return response

    return answer


def _is_short(endpoint: Dependant) -> bool:
    return not _asks_for(endpoint, _LONG) and all(
        needed.name
        and needed.request_param_name
        and _is_coroutine(needed.call)
        and not _asks_for(needed, ("dependencies", "path_params", "query_params", *_LONG))
        for needed in endpoint.dependencies
    )


def _asks_for(dependant: Dependant, kinds: tuple[str, ...]) -> bool:
    return any(getattr(dependant, kind) for kind in kinds)


def _is_coroutine(call: Callable[..., Any] | None) -> bool:
    return iscoroutinefunction(call) or iscoroutinefunction(type(call).__call__)
