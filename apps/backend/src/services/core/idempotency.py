"""Idempotency keys: a response is stored in the transaction of its request, and replayed for the same key."""

import hashlib
from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple, cast
from uuid import UUID

from sqlalchemy import bindparam, delete, exists, func, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import IdempotencyInProgress, IdempotencyKeyReused
from src.models import IdempotencyKey

RETENTION = timedelta(hours=24)
_PURGED_PER_REQUEST = 100


class Request(NamedTuple):
    """The identity of a request: its user, idempotency key and digest."""

    user_id: UUID
    key: str
    digest: bytes


class StoredResponse(NamedTuple):
    """A stored response."""

    status: int
    headers: Mapping[str, str]
    body: bytes


_HAS_RESPONSE = CompiledStatement(
    select(
        exists().where(
            IdempotencyKey.user_id == bindparam("user_id"),
            IdempotencyKey.key == bindparam("key"),
            IdempotencyKey.created_at > func.now() - RETENTION,
        )
    )
)


async def has_response(connection: RawConnection, user_id: UUID, key: str) -> bool:
    """Return whether a response is stored for a user's key."""
    [[known]] = await connection.fetch(_HAS_RESPONSE, {"user_id": user_id, "key": key})
    return bool(known)


async def begin(session: AsyncSession, request: Request) -> StoredResponse | None:
    """Lock a request's key; return its stored response, or None if the request is to be executed.

    Raises: IdempotencyInProgress, IdempotencyKeyReused (the stored request differs).
    """
    # Held until the transaction ends, so that a crash loses the lock together with the work.
    if not await session.scalar(select(func.pg_try_advisory_xact_lock(_lock_key(request)))):
        raise IdempotencyInProgress(headers={"Retry-After": "1"})
    # A separate statement, which sees what the previous holder of the lock has committed.
    stored = await session.scalar(
        select(IdempotencyKey).where(
            IdempotencyKey.user_id == request.user_id,
            IdempotencyKey.key == request.key,
            IdempotencyKey.created_at > func.now() - RETENTION,
        )
    )
    if stored is None:
        return None
    if stored.request_hash != request.digest:
        raise IdempotencyKeyReused
    return StoredResponse(stored.status, cast("Mapping[str, str]", stored.headers), stored.body)


async def store(session: AsyncSession, request: Request, response: StoredResponse) -> None:
    """Store the response of a request in its transaction, and purge a few expired ones."""
    values = {
        "request_hash": request.digest,
        "status": response.status,
        "headers": dict(response.headers),
        "body": response.body,
        "created_at": func.now(),
    }
    await session.execute(
        insert(IdempotencyKey)
        .values(user_id=request.user_id, key=request.key, **values)
        .on_conflict_do_update(index_elements=["user_id", "key"], set_=values)
    )
    # A few per request, so that the table does not grow and no request waits for a big purge.
    await purge_expired(session, _PURGED_PER_REQUEST)


async def purge_expired(session: AsyncSession, limit: int) -> None:
    """Delete the oldest expired responses."""
    expired = (
        select(IdempotencyKey.user_id, IdempotencyKey.key)
        .where(IdempotencyKey.created_at < func.now() - RETENTION)
        .order_by(IdempotencyKey.created_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    await session.execute(
        delete(IdempotencyKey).where(tuple_(IdempotencyKey.user_id, IdempotencyKey.key).in_(expired))
    )


def _lock_key(request: Request) -> int:
    name = hashlib.blake2b(request.user_id.bytes + request.key.encode(), digest_size=8)
    return int.from_bytes(name.digest(), signed=True)
