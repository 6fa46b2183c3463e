"""Bulk operations: create, list, get and purge; `execution` runs them."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection
from src.errors import Forbidden, TooManyAssets
from src.models import BulkAction, BulkOperation, BulkOperationState, User
from src.schemas.bulk_operation import (
    BulkByFilterRequest,
    BulkDeleteByFilter,
    BulkRestoreByFilter,
)
from src.security import Actor, Permission, Role
from src.services.assets import assets
from src.services.core import jobs
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, nested_ref

RUN = "bulk_operations.run"
"""The job that processes the assets of one operation."""
MAX_ASSETS = 100_000
RETENTION = timedelta(days=7)
ASSIGNING_ACTIONS = frozenset({BulkAction.CHECK_OUT, BulkAction.CHECK_IN, BulkAction.TRANSFER})


def _bulk_operations() -> ListSpec:
    table, user = current_table(BulkOperation), current_table(User)
    return ListSpec(
        table.join(user, user.c.id == table.c.user_id),
        {
            **columns(table, "id", "action", "data", "filter", "dry_run", "state", "total", "done", "failed"),
            **columns(table, "problems", "error", "created_at", "started_at", "finished_at"),
            "succeeded": table.c.done - table.c.failed,
            "more_problems": table.c.failed - func.jsonb_array_length(table.c.problems),
            "user": nested_ref(user),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "user_id": Filter(table.c.user_id),
            "action": Filter(table.c.action, choices=BulkAction),
            "state": Filter(table.c.state, choices=BulkOperationState),
            "dry_run": Filter(table.c.dry_run),
            "created_at": Filter(table.c.created_at),
        },
        # UUIDv7: ids are in the order of time.
        sorts={"created_at": Sort(table.c.id)},
        default_sort=("created_at", True),
    )


BULK_OPERATIONS = _bulk_operations()


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition that an actor may see an operation: administrators all, others their own."""
    if actor.role is Role.ADMIN:
        return None
    own = current_table(BulkOperation).c.user_id
    return ListCondition("own", lambda: own == bindparam("me"), {"me": actor.user_id})


async def list_bulk_operations(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the operations that an actor may see, the newest first."""
    return await BULK_OPERATIONS.page(connection, query, conditions=[visible_to(actor)])


async def get_bulk_operation(connection: RawConnection, actor: Actor, operation_id: UUID) -> dict[str, Any]:
    """Return an operation.

    Raises: NotFound.
    """
    return await BULK_OPERATIONS.get(connection, operation_id, conditions=[visible_to(actor)])


def has_permission(actor: Actor, action: BulkAction) -> bool:
    """Return whether an actor may execute an action."""
    is_assigning = action in ASSIGNING_ACTIONS
    return actor.has_permission(Permission.ASSETS_WRITE) and (
        not is_assigning or actor.has_permission(Permission.ASSETS_ASSIGN)
    )


async def create_bulk_operation(
    session: AsyncSession,
    actor: Actor,
    settings: Settings,
    query: ListQuery,
    data: BulkByFilterRequest,
    request_id: str,
) -> UUID:
    """Create an operation on the assets that a query finds now, enqueue its job and return its id.

    Raises: Forbidden, TooManyAssets, ValidationFailed (there is no such custom field).
    """
    action = BulkAction(data.action)
    if not has_permission(actor, action):
        raise Forbidden(f"This needs the permission {Permission.ASSETS_ASSIGN}")
    connection = await RawConnection.of(session)
    asset_ids = await assets.list_asset_ids(connection, actor, settings, query, MAX_ASSETS + 1)
    if len(asset_ids) > MAX_ASSETS:
        raise TooManyAssets(f"The filter finds more than {MAX_ASSETS:,} assets; narrow it")
    given = None if isinstance(data, BulkDeleteByFilter | BulkRestoreByFilter) else data.data
    operation = BulkOperation(
        user_id=actor.user_id,
        token_id=actor.token_id,
        request_id=request_id,
        action=action,
        data={} if given is None else given.model_dump(mode="json", exclude_unset=True),
        filter=data.filter,
        dry_run=data.dry_run,
        asset_ids=asset_ids,
        total=len(asset_ids),
    )
    session.add(operation)
    await session.flush()
    await jobs.enqueue(session, RUN, {"operation_id": str(operation.id)}, key=f"{RUN}/{operation.id}")
    return operation.id


async def purge_expired(session: AsyncSession, limit: int) -> None:
    """Delete operations that ended longer ago than the retention, at most `limit`."""
    expired = (
        select(BulkOperation.id)
        .where(BulkOperation.finished_at < func.now() - RETENTION)
        .order_by(BulkOperation.finished_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    await session.execute(delete(BulkOperation).where(BulkOperation.id.in_(expired)))
