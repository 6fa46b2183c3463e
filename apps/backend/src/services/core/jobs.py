"""What the worker shall do: a job is added in the transaction that causes it, and is there if it commits."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from pgqueuer.adapters.persistence.qb import QueryQueueBuilder
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import Channel
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

type Payload = Mapping[str, Any]
"""What a job is about, as JSON can hold it: the ids of things, which may have changed when it is done."""

# Each name is given, for PgQueuer reads the others from the environment, from TRIGGER and CHANNEL even.
QUEUE = DBSettings(
    prefix="",
    db_schema="pgqueuer",
    channel=Channel("ch_pgqueuer"),
    function="fn_pgqueuer_changed",
    statistics_table="pgqueuer_statistics",
    queue_status_type="pgqueuer_status",
    queue_table="pgqueuer",
    queue_table_log="pgqueuer_log",
    trigger="tg_pgqueuer_changed",
    schedules_table="pgqueuer_schedules",
)

LOGGED_FOR = timedelta(days=7)
COUNTED_FOR = timedelta(days=90)

_ADD = QueryQueueBuilder(QUEUE).build_enqueue_query("skip")

# What became of a job that is still there is kept, for it tells why it has failed.
_FORGET_LOG = text(f"""
    DELETE FROM {QUEUE.qualified.queue_table_log} WHERE id = ANY (ARRAY(
        SELECT l.id FROM {QUEUE.qualified.queue_table_log} l
        WHERE l.created < now() - CAST(:kept AS interval)
            AND NOT EXISTS (SELECT FROM {QUEUE.qualified.queue_table} q WHERE q.id = l.job_id)
        ORDER BY l.created LIMIT :at_most FOR UPDATE SKIP LOCKED
    ))
""")  # noqa: S608 - of constants
_FORGET_STATISTICS = text(
    f"DELETE FROM {QUEUE.qualified.statistics_table} WHERE created < now() - CAST(:kept AS interval)"  # noqa: S608
)


async def enqueue(
    session: AsyncSession,
    name: str,
    payload: Payload,
    *,
    key: str | None = None,
    at: datetime | None = None,
    priority: int = 0,
) -> None:
    """Let the worker do a job, now or at a time, once the session's transaction is committed.

    While a job with the same key waits or is being done, none is added. Of those that wait, the ones of the
    highest priority come first.
    """
    await enqueue_many(session, name, [payload], keys=[key], at=at, priority=priority)


async def enqueue_many(
    session: AsyncSession,
    name: str,
    payloads: Sequence[Payload],
    *,
    keys: Sequence[str | None] | None = None,
    at: datetime | None = None,
    priority: int = 0,
) -> None:
    """Let the worker do a job for each payload, as `enqueue` does."""
    count = len(payloads)
    pause = max(at - datetime.now(UTC), timedelta()) if at is not None else timedelta()
    connection = await session.connection()
    await connection.exec_driver_sql(
        _ADD,
        (
            [priority] * count,
            [name] * count,
            [orjson.dumps(payload) for payload in payloads],
            [pause] * count,
            list(keys) if keys is not None else [None] * count,
            ["null"] * count,
        ),
    )


async def purge_expired(session: AsyncSession, at_most: int) -> None:
    """Forget what became of jobs that were done long ago."""
    await session.execute(_FORGET_LOG, {"kept": LOGGED_FOR, "at_most": at_most})
    await session.execute(_FORGET_STATISTICS, {"kept": COUNTED_FOR})
