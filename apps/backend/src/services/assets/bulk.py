"""Many changes of assets at once."""

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.constraints import to_problem
from src.errors import Problem
from src.models import Asset
from src.schemas.asset import BulkCreate, BulkDelete, BulkOperation, BulkRequest, BulkUpdate
from src.services.assets import assets
from src.services.core import entities
from src.services.core.batch import Result, require_all

REFUSALS = (DBAPIError, asyncpg.PostgresError, asyncpg.exceptions.DataError)
"""How the database refuses, by SQLAlchemy and past it."""


class _DryRun(Exception):  # noqa: N818 - rolls the savepoint back; it is not an error
    """All operations were tried and their changes are not wanted."""


async def change_assets(session: AsyncSession, settings: Settings, request: BulkRequest) -> list[Result]:
    """Carry out operations in their order, and return what became of each.

    Raises: the first operation's Problem, with the errors of all, if it is atomic and not all can be done.
    """
    named = [operation.id for operation in request.operations if not isinstance(operation, BulkCreate)]
    for_delete = any(isinstance(operation, BulkDelete) for operation in request.operations)
    await entities.lock_all(session, Asset, named, for_delete=for_delete)
    results: list[Result] = []
    try:
        async with session.begin_nested():
            results += await _together(session, settings, request.operations) or [
                await _alone(session, settings, operation) for operation in request.operations
            ]
            if request.dry_run:
                raise _DryRun
            if request.atomic:
                require_all(results, "/operations", "/data")
    except _DryRun:
        pass
    return results


async def _together(
    session: AsyncSession, settings: Settings, operations: Sequence[BulkOperation]
) -> list[Result] | None:
    """Carry all out with few statements, or nothing and return None if any cannot be done."""
    try:
        async with session.begin_nested():
            results: list[Result] = []
            for kind, group in groupby(operations, type):
                if kind is BulkCreate:
                    batch = [operation.data for operation in group if isinstance(operation, BulkCreate)]
                    results += await assets.create_assets(session, settings, batch)
                else:
                    results += [await _one(session, settings, operation) for operation in group]
            return results
    except (Problem, *REFUSALS) as error:
        _problem(error)
        return None


async def _alone(session: AsyncSession, settings: Settings, operation: BulkOperation) -> Result:
    """Carry one out, or nothing and return why not."""
    try:
        async with session.begin_nested():
            return await _one(session, settings, operation)
    except (Problem, *REFUSALS) as error:
        return _problem(error)


def _problem(error: Exception) -> Problem:
    """Return what an operation is refused for; what is no fault of the operation goes on as it is."""
    problem = error if isinstance(error, Problem) else to_problem(error)
    if problem is None or problem.status >= 500:
        raise error
    return problem


async def _one(session: AsyncSession, settings: Settings, operation: BulkOperation) -> UUID:
    match operation:
        case BulkCreate():
            return await assets.create_asset(session, settings, operation.data)
        case BulkUpdate():
            await assets.update_asset(session, operation.id, operation.data, operation.if_version)
            return operation.id
        case BulkDelete():
            await assets.delete_asset(session, operation.id, operation.if_version)
            return operation.id
