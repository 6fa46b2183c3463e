"""Execution of bulk operations: batches of assets, each in one transaction with the progress.

The progress is committed together with the changes, so that a killed worker leaves no asset out and does none
twice.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, cast
from uuid import UUID

import structlog
from pydantic import ValidationError
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.constraints import to_problem
from src.database import Database, RawConnection, set_audit_actor
from src.errors import Problem, Unavailable
from src.models import Asset, BulkAction, BulkOperation, BulkOperationState, User
from src.schemas.asset import BulkAssetRequest, BulkDelete, BulkUpdate, UpdateAssetRequest
from src.schemas.assignment import CheckInRequest, CheckOutRequest, TransferRequest
from src.security import ROLE_PERMISSIONS, Actor, Role
from src.services.assets import assets, bulk
from src.services.assignments import assignments
from src.services.bulk_operations.bulk_operations import has_permission
from src.services.core.batch import DATABASE_ERRORS, Result, check_deferred_constraints, to_refusal
from src.services.core.jobs import WORKER_NAME
from src.services.identity import api_tokens

BATCH_SIZE = 100
MAX_PROBLEMS = 100
"""How many problems an operation lists."""

log = structlog.get_logger(__name__)

type _Execute = Callable[[Sequence[UUID]], Awaitable[list[Result]]]


class _DryRun(Exception):  # noqa: N818 - rolls the savepoint back; it is not an error
    """The assets of a dry run were tried, and the changes are to be rolled back."""


class _Stopped(Exception):  # noqa: N818 - ends the operation
    """The operation cannot go on."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.error = {"code": code, "detail": detail}


async def run_bulk_operation(database: Database, settings: Settings, operation_id: UUID) -> None:
    """Process the assets of an operation that are not done yet.

    Raises: the error of the database, if it was unavailable; the operation can be continued.
    """
    try:
        while await _run_batch(database, settings, operation_id):
            pass
    except _Stopped as stopped:
        await _fail(database, operation_id, stopped.error)
    except Exception as error:
        if isinstance(to_problem(error), Unavailable):
            raise
        log.exception("bulk_operation_failed", operation_id=str(operation_id), exc_info=error)
        detail = "An internal error occurred; the assets that are not done were not changed"
        await _fail(database, operation_id, {"code": "internal_error", "detail": detail})


async def _run_batch(database: Database, settings: Settings, operation_id: UUID) -> bool:
    """Process the next assets of an operation in one transaction; return whether any may remain.

    Raises: _Stopped, and the errors of the database.
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name=WORKER_NAME)
        # Two workers take turns if one considers the other dead.
        operation = await session.scalar(
            select(BulkOperation).where(BulkOperation.id == operation_id).with_for_update()
        )
        if operation is None or operation.finished_at is not None:
            return False
        actor = await _find_starter(session, operation)
        await set_audit_actor(
            session, actor_id=actor.user_id, actor_name=actor.name, request_id=operation.request_id
        )
        done = operation.done
        asset_ids = cast(
            "list[UUID]",
            await session.scalar(
                select(BulkOperation.asset_ids[done + 1 : done + BATCH_SIZE]).where(
                    BulkOperation.id == operation_id
                )
            ),
        )
        results = await _execute(session, settings, operation, asset_ids) if asset_ids else []
        problems = {
            asset_id: result
            for asset_id, result in zip(asset_ids, results, strict=True)
            if isinstance(result, Problem)
        }
        shown = list(problems)[: MAX_PROBLEMS - len(operation.problems)]
        done += len(asset_ids)
        has_more = done < operation.total
        await session.execute(
            update(BulkOperation)
            .where(BulkOperation.id == operation_id)
            .values(
                state=BulkOperationState.RUNNING if has_more else BulkOperationState.COMPLETED,
                done=done,
                failed=operation.failed + len(problems),
                problems=[*operation.problems, *await _describe(session, shown, problems)],
                started_at=func.coalesce(BulkOperation.started_at, func.now()),
                finished_at=None if has_more else func.clock_timestamp(),
            )
            .execution_options(synchronize_session=False)
        )
        return has_more


async def _fail(database: Database, operation_id: UUID, error: dict[str, str]) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name=WORKER_NAME)
        await session.execute(
            update(BulkOperation)
            .where(BulkOperation.id == operation_id, BulkOperation.finished_at.is_(None))
            .values(state=BulkOperationState.FAILED, error=error, finished_at=func.now())
        )


async def _find_starter(session: AsyncSession, operation: BulkOperation) -> Actor:
    """Return the user who started an operation, with the permissions of now.

    Raises: _Stopped (the user is inactive or lacks the permission, or the API token is not valid any more).
    """
    user = await session.get_one(User, operation.user_id)
    if not user.is_active:
        raise _Stopped("user_inactive", "The user who started the operation is inactive")
    role = Role(user.role)
    actor: Actor | None = Actor(user.id, user.name, role, ROLE_PERMISSIONS[role])
    if operation.token_id is not None:
        tokens = await api_tokens.active_tokens(await RawConnection.of(session), [operation.token_id])
        actor = tokens.get(operation.token_id)
    if actor is None:
        raise _Stopped("token_revoked", "The API token that started the operation is not valid any more")
    if not has_permission(actor, BulkAction(operation.action)):
        raise _Stopped("forbidden", "The user who started the operation has lost the permission for it")
    return actor


async def _describe(
    session: AsyncSession, asset_ids: Sequence[UUID], problems: dict[UUID, Problem]
) -> list[dict[str, Any]]:
    """Return the problems of assets as the API shows them."""
    if not asset_ids:
        return []
    rows = await session.execute(select(Asset.id, Asset.asset_tag).where(Asset.id.in_(asset_ids)))
    tags: dict[UUID, str] = {row[0]: row[1] for row in rows}
    return [
        {
            "asset_id": str(asset_id),
            "asset_tag": tags.get(asset_id),
            "status": problems[asset_id].status,
            "code": problems[asset_id].code,
            "detail": problems[asset_id].detail,
            "errors": [
                {"pointer": error.pointer, "code": error.code, "message": error.message}
                for error in problems[asset_id].errors
            ],
        }
        for asset_id in asset_ids
    ]


# Actions


async def _execute(
    session: AsyncSession, settings: Settings, operation: BulkOperation, asset_ids: Sequence[UUID]
) -> list[Result]:
    """Execute the action on assets, and roll it back in a dry run; return a result for each asset.

    Raises: _Stopped (the data is not valid any more).
    """
    try:
        execute = _executor(session, settings, BulkAction(operation.action), operation.data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise _Stopped("validation_error", f"{place}: {first['msg']}" if place else first["msg"]) from None
    results: list[Result] = []
    try:
        async with session.begin_nested():
            results = await _execute_all_or_each(session, execute, asset_ids)
            if operation.dry_run:
                raise _DryRun
    except _DryRun:
        pass
    return results


def _executor(
    session: AsyncSession, settings: Settings, action: BulkAction, data: dict[str, object]
) -> _Execute:
    """Return the function that executes an action on a batch of assets.

    Raises: ValidationError (the data is not valid any more).
    """
    match action:
        case BulkAction.UPDATE:
            changes = UpdateAssetRequest.model_validate(data)

            async def update_assets(ids: Sequence[UUID]) -> list[Result]:
                updates = [BulkUpdate(op="update", id=asset_id, data=changes) for asset_id in ids]
                request = BulkAssetRequest(operations=[*updates], atomic=False)
                return await bulk.bulk_change_assets(session, settings, request)

            return update_assets
        case BulkAction.DELETE:

            async def delete_assets(ids: Sequence[UUID]) -> list[Result]:
                deletions = [BulkDelete(op="delete", id=asset_id) for asset_id in ids]
                request = BulkAssetRequest(operations=[*deletions], atomic=False)
                return await bulk.bulk_change_assets(session, settings, request)

            return delete_assets
        case BulkAction.RESTORE:

            async def restore_assets(ids: Sequence[UUID]) -> list[Result]:
                return [(await assets.restore_asset(session, asset_id)).id for asset_id in ids]

            return restore_assets
        case BulkAction.CHECK_OUT:
            target = CheckOutRequest.model_validate(data)
            return lambda ids: assignments.check_out(session, ids, target)
        case BulkAction.CHECK_IN:
            returned = CheckInRequest.model_validate(data)
            return lambda ids: assignments.check_in(session, ids, returned)
        case BulkAction.TRANSFER:
            receiver = TransferRequest.model_validate(data)

            async def transfer_assets(ids: Sequence[UUID]) -> list[Result]:
                return [await assignments.transfer(session, asset_id, receiver) for asset_id in ids]

            return transfer_assets


async def _execute_all_or_each(
    session: AsyncSession, execute: _Execute, asset_ids: Sequence[UUID]
) -> list[Result]:
    """Execute an action on all assets together; if that is refused, execute it on each asset alone."""
    try:
        async with session.begin_nested():
            results = await execute(asset_ids)
            await check_deferred_constraints(session)
            return results
    except (Problem, *DATABASE_ERRORS) as error:
        refusal = to_refusal(error)
    if len(asset_ids) == 1:
        return [refusal]
    return [
        result
        for asset_id in asset_ids
        for result in await _execute_all_or_each(session, execute, [asset_id])
    ]
