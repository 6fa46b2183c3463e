"""Results of batches, and their all-or-nothing mode."""

from collections.abc import Iterator, Sequence
from uuid import UUID

import asyncpg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from src.constraints import to_problem
from src.errors import FieldError, Problem

DATABASE_ERRORS = (DBAPIError, asyncpg.PostgresError, asyncpg.exceptions.DataError)
"""The errors of the database, from SQLAlchemy and from asyncpg itself."""

type Result = UUID | Problem
"""The id of the created or changed entity, or the Problem that prevented it."""


def to_refusal(error: Exception) -> Problem:
    """Return the Problem of an item that was refused.

    Raises: the error itself, if the item did not cause it.
    """
    problem = error if isinstance(error, Problem) else to_problem(error)
    if problem is None or problem.status >= 500:
        raise error
    return problem


async def check_deferred_constraints(session: AsyncSession) -> None:
    """Check the constraints that are deferred to the end of the transaction, so that an item can be refused.

    Raises: DBAPIError (a constraint is violated).
    """
    await session.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
    await session.execute(text("SET CONSTRAINTS ALL DEFERRED"))


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
