"""The only module that uses parts of FastAPI which are not its public API; see `tests/test_layers.py`."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import fields
from inspect import iscoroutinefunction
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args

__all__ = ["Dependant", "is_coroutine", "move_last", "parse_parameters", "query_parameter_names", "uses_only"]


def uses_only(dependant: Dependant, allowed: Collection[str]) -> bool:
    """Return whether an endpoint or a dependency has values only in the allowed fields.

    The fields come from the dataclass, so one that a later FastAPI adds counts as not allowed.
    """
    return not any(getattr(dependant, field.name) for field in fields(Dependant) if field.name not in allowed)


def query_parameter_names(dependant: Dependant) -> set[str]:
    """Return the names of the query parameters of an endpoint and of all its dependencies."""
    return {parameter.alias for each in _walk(dependant) for parameter in each.query_params}


def _walk(dependant: Dependant) -> Iterator[Dependant]:
    yield dependant
    for dependency in dependant.dependencies:
        yield from _walk(dependency)


def move_last(dependant: Dependant, calls: Collection[object]) -> None:
    """Resolve the dependencies with these callables after all others of an endpoint."""
    dependant.dependencies.sort(key=lambda dependency: dependency.call in calls)


def parse_parameters(parameters: Sequence[Any], received: Any) -> tuple[dict[str, Any], list[Any]]:
    """Return the values of path or query parameters by name, and the errors of those that are not valid."""
    return request_params_to_args(parameters, received)


def is_coroutine(call: Callable[..., Any] | None) -> bool:
    """Return whether a dependency is awaited rather than run in a thread."""
    return iscoroutinefunction(call) or iscoroutinefunction(type(call).__call__)
