"""A fast path for reads: resolving their dependencies in FastAPI takes longer than the read itself.

FastAPI declares and documents these endpoints like any other. The fast path does the same in the same order:
the dependencies, then the parameters, then the endpoint. `tests/contract/test_fast_path.py` compares both.
"""

from collections.abc import Awaitable, Callable
from inspect import signature
from typing import Any, Final

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError

from src.api.framework import Dependant, is_coroutine, parse_parameters, uses_only

type FastHandler = Callable[[Request], Awaitable[Response]]

# The fields of FastAPI's description that need no work or are handled here.
_DEPENDENCY_FIELDS: Final = frozenset({"name", "call", "path", "request_param_name", "use_cache"})
_ENDPOINT_FIELDS: Final = _DEPENDENCY_FIELDS | {"dependencies", "path_params", "query_params", "scope"}


def build_handler(endpoint: Dependant) -> FastHandler | None:
    """Return a handler that calls an endpoint without FastAPI's dependency resolution.

    Returns None for an endpoint that does not return a response itself, and for one that uses anything but
    the path, the query and dependencies that use only the request.
    """
    call = endpoint.call
    if call is None or signature(call).return_annotation is not Response or not _is_supported(endpoint):
        return None
    dependencies = [(str(each.name), each.call) for each in endpoint.dependencies if each.call]
    has_required_query = any(field.field_info.is_required() for field in endpoint.query_params)

    async def handle(request: Request) -> Response:
        values: dict[str, Any] = {name: await resolve(request) for name, resolve in dependencies}
        if endpoint.request_param_name:
            values[endpoint.request_param_name] = request
        path_values, errors = parse_parameters(endpoint.path_params, request.path_params)
        values |= path_values
        # Without a query string the defaults of the endpoint's own signature apply.
        if has_required_query or request.scope["query_string"]:
            query_values, query_errors = parse_parameters(endpoint.query_params, request.query_params)
            values |= query_values
            errors += query_errors
        if errors:
            raise RequestValidationError(errors)
        response: Response = await call(**values)
        return response

    return handle


def _is_supported(endpoint: Dependant) -> bool:
    return uses_only(endpoint, _ENDPOINT_FIELDS) and all(
        each.name
        and each.request_param_name
        and is_coroutine(each.call)
        and uses_only(each, _DEPENDENCY_FIELDS)
        for each in endpoint.dependencies
    )
