"""Many done at once: what became of each, and all or none."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from src.errors import FieldError, Problem

type Result = UUID | Problem
"""The id of what was made or changed, or why it was not."""


def require_all(results: Sequence[Result], pointer: str, body: str = "") -> None:
    """Refuse all if one is refused; `pointer` leads to the list in the request, `body` to an item's fields.

    Raises: the first Problem, with the errors of all.
    """
    refused = {index: result for index, result in enumerate(results) if isinstance(result, Problem)}
    if refused:
        first = next(iter(refused.values()))
        raise type(first)(
            f"Nothing was changed, for {len(refused)} of {len(results)} cannot be done",
            errors=[
                error
                for index, problem in refused.items()
                for error in _located(f"{pointer}/{index}", body, problem)
            ],
        )


def _located(pointer: str, body: str, problem: Problem) -> Iterator[FieldError]:
    if not problem.errors:
        yield FieldError(pointer, problem.code, problem.detail)
    for error in problem.errors:
        yield FieldError(f"{pointer}{body}{error.pointer}", error.code, error.message)
