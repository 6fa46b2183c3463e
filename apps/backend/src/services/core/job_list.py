"""Unfinished jobs: queued, running, and failed after their last attempt."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pgqueuer.adapters.persistence.qb import QueryQueueBuilder
from sqlalchemy import JSON, DateTime, Integer, Text, cast, column, func, literal_column, table, text
from sqlalchemy import Uuid as UuidType
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.errors import Conflict, NotFound
from src.schemas.job import JobState
from src.services.core.jobs import QUEUE
from src.services.lists.filters import Filter, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows

_TIME = DateTime(timezone=True)


def _jobs() -> ListSpec:
    jobs = table(
        QUEUE.queue_table,
        column("entrypoint", Text()),
        column("dedupe_key", Text()),
        column("payload"),
        column("attempts", Integer()),
        column("execute_after", _TIME),
        column("created", _TIME),
        column("updated", _TIME),
        schema=QUEUE.db_schema,
    ).alias("jobs")
    # PgQueuer numbers its jobs. The API writes the number as the last digits of a UUID.
    job_id = literal_column("lpad(to_hex(jobs.id), 32, '0')::uuid", UuidType())
    state = literal_column(
        "CASE jobs.status WHEN 'queued' THEN 'queued' WHEN 'picked' THEN 'running' ELSE 'failed' END", Text()
    )
    error = literal_column(
        f"""(
            SELECT l.traceback ->> 'exception_message' FROM {QUEUE.qualified.queue_table_log} l
            WHERE l.job_id = jobs.id AND l.traceback IS NOT NULL ORDER BY l.created DESC, l.id DESC LIMIT 1
        )""",  # noqa: S608 - of constants
        Text(),
    )
    return ListSpec(
        jobs,
        {
            "id": job_id,
            "name": jobs.c.entrypoint,
            "state": state,
            "key": jobs.c.dedupe_key,
            "payload": cast(func.convert_from(jobs.c.payload, "UTF8"), JSON),
            "attempts": jobs.c.attempts,
            "error": error,
            "run_at": jobs.c.execute_after,
            "created_at": jobs.c.created,
            "updated_at": jobs.c.updated,
        },
        id_column=job_id,
        filters={
            "id": Filter(job_id),
            "name": Filter(jobs.c.entrypoint),
            "state": Filter(state, choices=JobState),
            "key": Filter(jobs.c.dedupe_key, nullable=True),
            "attempts": Filter(jobs.c.attempts),
            "run_at": Filter(jobs.c.execute_after),
            "created_at": Filter(jobs.c.created),
            "updated_at": Filter(jobs.c.updated),
        },
        sorts={
            # Jobs are numbered in the order in which they are enqueued.
            "created_at": Sort(job_id),
            "updated_at": Sort(jobs.c.updated),
            "run_at": Sort(jobs.c.execute_after),
            "name": Sort(jobs.c.entrypoint),
        },
        default_sort=("created_at", True),
    )


JOBS = _jobs()

_BACKLOG = CompiledStatement(
    text(f"""
        SELECT entrypoint,
            CASE status WHEN 'queued' THEN 'queued' WHEN 'picked' THEN 'running' ELSE 'failed' END,
            count(*),
            extract(epoch FROM now() - min(execute_after) FILTER (
                WHERE status = 'queued' AND execute_after < now()
            ))
        FROM {QUEUE.qualified.queue_table} GROUP BY 1, 2
    """)  # noqa: S608 - of constants
)

_LOCK_STATUS = text(f"SELECT status::text FROM {QUEUE.qualified.queue_table} WHERE id = :id FOR UPDATE")  # noqa: S608
_RUN_AT_ONCE = text(
    f"UPDATE {QUEUE.qualified.queue_table} SET execute_after = now(), updated = now() WHERE id = :id"  # noqa: S608
)
_REQUEUE = QueryQueueBuilder(QUEUE).build_requeue_jobs_query()


@dataclass(frozen=True)
class Backlog:
    """The number of jobs of a name in a state, and by how much the most overdue job is late."""

    name: str
    state: str
    count: int
    overdue_seconds: float | None


async def list_backlog(connection: RawConnection) -> list[Backlog]:
    """Return the numbers of unfinished jobs by name and state."""
    return [
        Backlog(row[0], row[1], row[2], None if row[3] is None else float(row[3]))
        for row in await connection.fetch(_BACKLOG)
    ]


async def list_jobs(connection: RawConnection, query: ListQuery) -> PageOfRows:
    """Return a page of the unfinished jobs, the newest first by default."""
    return await JOBS.page(connection, query)


async def get_job(connection: RawConnection, job_id: UUID) -> dict[str, Any]:
    """Return an unfinished job.

    Raises: NotFound (the job has finished or never existed).
    """
    return await JOBS.get(connection, job_id)


async def run_job(session: AsyncSession, job_id: UUID) -> None:
    """Run a queued or failed job now; a failed job gets all its attempts again.

    Raises: NotFound, Conflict (the job is running, or another job with its key is queued).
    """
    # Locked, so that the job does not start between the check and the change.
    status = (await session.execute(_LOCK_STATUS, {"id": _queue_id(job_id)})).scalar()
    if status is None:
        raise NotFound
    if status == "picked":
        raise Conflict("The job is running")
    if status == "queued":
        await session.execute(_RUN_AT_ONCE, {"id": _queue_id(job_id)})
    else:
        connection = await session.connection()
        await connection.exec_driver_sql(_REQUEUE, ([_queue_id(job_id)],))


def _queue_id(job_id: UUID) -> int:
    """Return PgQueuer's number of a job.

    Raises: NotFound (the id is not that of a job).
    """
    if job_id.int >= 2**63:
        raise NotFound
    return job_id.int
