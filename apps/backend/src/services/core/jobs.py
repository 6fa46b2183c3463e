"""Background jobs: a job is enqueued in the transaction that causes it, and exists if that commits."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from pgqueuer.adapters.persistence.qb import QueryQueueBuilder
from pgqueuer.domain.settings import DBSettings
from pgqueuer.domain.types import Channel
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

WORKER_NAME = "sams worker"
"""The name of the workers in the history and in the database's list of connections."""

type Payload = Mapping[str, Any]
"""The arguments of a job as JSON: ids of entities, which may have changed when the job runs."""

# Every name is given: PgQueuer reads missing ones from environment variables such as TRIGGER and CHANNEL.
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

LOG_RETENTION = timedelta(days=7)
STATISTICS_RETENTION = timedelta(days=90)

_ENQUEUE = QueryQueueBuilder(QUEUE).build_enqueue_query("skip")

# The log of a job that still exists is kept: it holds the error of the last attempt.
_PURGE_LOG = text(f"""
    DELETE FROM {QUEUE.qualified.queue_table_log} WHERE id = ANY (ARRAY(
        SELECT l.id FROM {QUEUE.qualified.queue_table_log} l
        WHERE l.created < now() - CAST(:retention AS interval)
            AND NOT EXISTS (SELECT FROM {QUEUE.qualified.queue_table} q WHERE q.id = l.job_id)
        ORDER BY l.created LIMIT :limit FOR UPDATE SKIP LOCKED
    ))
""")  # noqa: S608 - of constants
_PURGE_STATISTICS = text(
    f"DELETE FROM {QUEUE.qualified.statistics_table} WHERE created < now() - CAST(:retention AS interval)"  # noqa: S608
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
    """Enqueue a job that runs after the session's transaction commits, at once or at a time.

    If a job with the same key is queued or running, no job is added. Queued jobs run in the order of their
    priority, the highest first.
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
    """Enqueue a job for each payload, as `enqueue` does for one."""
    count = len(payloads)
    delay = max(at - datetime.now(UTC), timedelta()) if at is not None else timedelta()
    connection = await session.connection()
    await connection.exec_driver_sql(
        _ENQUEUE,
        (
            [priority] * count,
            [name] * count,
            [orjson.dumps(payload) for payload in payloads],
            [delay] * count,
            list(keys) if keys is not None else [None] * count,
            ["null"] * count,
        ),
    )


async def purge_expired(session: AsyncSession, limit: int) -> None:
    """Delete expired log entries of finished jobs, at most `limit`, and expired statistics."""
    await session.execute(_PURGE_LOG, {"retention": LOG_RETENTION, "limit": limit})
    await session.execute(_PURGE_STATISTICS, {"retention": STATISTICS_RETENTION})
