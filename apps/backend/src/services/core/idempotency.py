"""Requests that are done once: the answer is kept in the transaction of the work, and given again."""

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

KEPT_FOR = timedelta(hours=24)
_FORGOTTEN_AT_ONCE = 100


class Request(NamedTuple):
    """A request as it is known again: whose it is, its key, and what it asked for."""

    user_id: UUID
    key: str
    digest: bytes


class StoredResponse(NamedTuple):
    """What was answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


_IS_KNOWN = CompiledStatement(
    select(
        exists().where(
            IdempotencyKey.user_id == bindparam("user_id"),
            IdempotencyKey.key == bindparam("key"),
            IdempotencyKey.created_at > func.now() - KEPT_FOR,
        )
    )
)


async def is_known(connection: RawConnection, user_id: UUID, key: str) -> bool:
    """Return whether a request with this key has been answered."""
    [[known]] = await connection.fetch(_IS_KNOWN, {"user_id": user_id, "key": key})
    return bool(known)


async def begin(session: AsyncSession, request: Request) -> StoredResponse | None:
    """Return the kept answer, or None to whoever is the first and shall do the work.

    Raises: IdempotencyInProgress, IdempotencyKeyReused.
    """
    # Held until the transaction ends. If the one that holds it dies, the work and the lock are gone together.
    if not await session.scalar(select(func.pg_try_advisory_xact_lock(_lock_of(request)))):
        raise IdempotencyInProgress(headers={"Retry-After": "1"})
    # In a statement of its own: it sees what the last holder of the lock has committed.
    kept = await session.scalar(
        select(IdempotencyKey).where(
            IdempotencyKey.user_id == request.user_id,
            IdempotencyKey.key == request.key,
            IdempotencyKey.created_at > func.now() - KEPT_FOR,
        )
    )
    if kept is None:
        return None
    if kept.request_hash != request.digest:
        raise IdempotencyKeyReused
    return StoredResponse(kept.status, cast("Mapping[str, str]", kept.headers), kept.body)


async def keep(session: AsyncSession, request: Request, answer: StoredResponse) -> None:
    """Keep an answer together with the work, and forget some of those that are too old."""
    values = {
        "request_hash": request.digest,
        "status": answer.status,
        "headers": dict(answer.headers),
        "body": answer.body,
        "created_at": func.now(),
    }
    await session.execute(
        insert(IdempotencyKey)
        .values(user_id=request.user_id, key=request.key, **values)
        .on_conflict_do_update(index_elements=["user_id", "key"], set_=values)
    )
    # A few each time, so that the table does not grow and nobody waits for a big clearing.
    await purge_expired(session, _FORGOTTEN_AT_ONCE)


async def purge_expired(session: AsyncSession, at_most: int) -> None:
    """Forget the oldest of the answers that have been kept long enough."""
    old = (
        select(IdempotencyKey.user_id, IdempotencyKey.key)
        .where(IdempotencyKey.created_at < func.now() - KEPT_FOR)
        .order_by(IdempotencyKey.created_at)
        .limit(at_most)
        .with_for_update(skip_locked=True)
    )
    await session.execute(
        delete(IdempotencyKey).where(tuple_(IdempotencyKey.user_id, IdempotencyKey.key).in_(old))
    )


def _lock_of(request: Request) -> int:
    name = hashlib.blake2b(request.user_id.bytes + request.key.encode(), digest_size=8)
    return int.from_bytes(name.digest(), signed=True)
