"""Bulk changes of assets."""

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.errors import Problem
from src.models import Asset
from src.schemas.asset import BulkAssetRequest, BulkCreate, BulkDelete, BulkOperation, BulkUpdate
from src.services.assets import assets
from src.services.core import entities
from src.services.core.batch import (
    DATABASE_ERRORS,
    Result,
    check_deferred_constraints,
    require_all,
    to_refusal,
)
from src.services.core.dependents import EndEvent, Ending, lock_dependents


class _DryRun(Exception):  # noqa: N818 - rolls the savepoint back; it is not an error
    """All operations were tried, and their changes are to be rolled back."""


async def bulk_change_assets(
    session: AsyncSession, settings: Settings, data: BulkAssetRequest
) -> list[Result]:
    """Execute create, update and delete operations, and return the result of each in order.

    Raises: the first operation's Problem, with the errors of all, if the request is atomic and an operation
    fails.
    """
    asset_ids = [operation.id for operation in data.operations if not isinstance(operation, BulkCreate)]
    for_delete = any(isinstance(operation, BulkDelete) for operation in data.operations)
    await _lock_dependents(session, data.operations)
    await entities.lock_all(session, Asset, asset_ids, for_delete=for_delete)
    results: list[Result] = []
    try:
        async with session.begin_nested():
            results += await _execute_all_or_none(session, settings, data.operations) or [
                await _execute_in_savepoint(session, settings, operation) for operation in data.operations
            ]
            if data.dry_run:
                raise _DryRun
            if data.atomic:
                require_all(results, "/operations", "/data")
    except _DryRun:
        pass
    return results


async def _lock_dependents(session: AsyncSession, operations: Sequence[BulkOperation]) -> None:
    """Lock the dependents of the assets that operations end, which precede assets in the order of locks."""
    asset_ids_by_event: dict[EndEvent, list[UUID]] = {}
    for operation in operations:
        if isinstance(operation, BulkDelete):
            asset_ids_by_event.setdefault(EndEvent.ASSET_DELETED, []).append(operation.id)
        elif isinstance(operation, BulkUpdate):
            ending = await assets.find_ending(session, operation.id, operation.data)
            if ending is not None:
                asset_ids_by_event.setdefault(ending.event, []).append(operation.id)
    for event, asset_ids in asset_ids_by_event.items():
        await lock_dependents(session, Ending(event, asset_ids))


async def _execute_all_or_none(
    session: AsyncSession, settings: Settings, operations: Sequence[BulkOperation]
) -> list[Result] | None:
    """Execute all operations with few statements; if any fails, roll all back and return None."""
    try:
        async with session.begin_nested():
            results: list[Result] = []
            for operation_type, group in groupby(operations, type):
                if operation_type is BulkCreate:
                    batch = [operation.data for operation in group if isinstance(operation, BulkCreate)]
                    results += await assets.create_assets(session, settings, batch)
                else:
                    results += [await _execute(session, settings, operation) for operation in group]
            await check_deferred_constraints(session)
            return results
    except (Problem, *DATABASE_ERRORS) as error:
        to_refusal(error)
        return None


async def _execute_in_savepoint(
    session: AsyncSession, settings: Settings, operation: BulkOperation
) -> Result:
    """Execute one operation; if it fails, roll it back and return its Problem."""
    try:
        async with session.begin_nested():
            result = await _execute(session, settings, operation)
            await check_deferred_constraints(session)
            return result
    except (Problem, *DATABASE_ERRORS) as error:
        return to_refusal(error)


async def _execute(session: AsyncSession, settings: Settings, operation: BulkOperation) -> UUID:
    match operation:
        case BulkCreate():
            return await assets.create_asset(session, settings, operation.data)
        case BulkUpdate():
            await assets.update_asset(session, operation.id, operation.data, operation.if_version)
            return operation.id
        case BulkDelete():
            await assets.delete_asset(session, operation.id, operation.if_version)
            return operation.id
