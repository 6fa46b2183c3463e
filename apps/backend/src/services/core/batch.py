"""Results of batches, and their all-or-nothing mode."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from src.errors import FieldError, Problem

type Result = UUID | Problem
"""The id of the created or changed entity, or the Problem that prevented it."""


def require_all(results: Sequence[Result], pointer: str, body: str = "") -> None:
    """Refuse the whole batch if any of its items was refused.

    `pointer` is the JSON pointer of the list in the request, `body` that of the fields within an item.

    Raises: the first item's Problem, with the errors of all items.
    """
    refused = {index: result for index, result in enumerate(results) if isinstance(result, Problem)}
    if refused:
        first = next(iter(refused.values()))
        refusal = type(first)(
            f"Nothing was changed, because {len(refused)} of {len(results)} items were refused",
            errors=[
                error
                for index, problem in refused.items()
                for error in _errors_with_pointers(f"{pointer}/{index}", body, problem)
            ],
        )
        refusal.extensions = first.extensions
        raise refusal


def _errors_with_pointers(pointer: str, body: str, problem: Problem) -> Iterator[FieldError]:
    if not problem.errors:
        yield FieldError(pointer, problem.code, problem.detail)
    for error in problem.errors:
        yield FieldError(f"{pointer}{body}{error.pointer}", error.code, error.message)
