"""The jobs that are not done: which wait, which are being done, and which have failed too often."""

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
    # PgQueuer counts its jobs. As an id of the API the number is written as the last digits of a UUID.
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
            # Jobs are numbered in the order in which they are added.
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

_LOCK = text(f"SELECT status::text FROM {QUEUE.qualified.queue_table} WHERE id = :id FOR UPDATE")  # noqa: S608
_HURRY = text(
    f"UPDATE {QUEUE.qualified.queue_table} SET execute_after = now(), updated = now() WHERE id = :id"  # noqa: S608
)
_RUN_AGAIN = QueryQueueBuilder(QUEUE).build_requeue_jobs_query()


@dataclass(frozen=True)
class Backlog:
    """How many jobs of a name are in a state, and how long the one that is due the longest has waited."""

    name: str
    state: str
    count: int
    overdue_seconds: float | None


async def backlog(connection: RawConnection) -> list[Backlog]:
    """Return how many jobs are not done."""
    return [
        Backlog(row[0], row[1], row[2], None if row[3] is None else float(row[3]))
        for row in await connection.fetch(_BACKLOG)
    ]


async def list_jobs(connection: RawConnection, query: ListQuery) -> PageOfRows:
    """Return the jobs that are not done, the newest first."""
    return await JOBS.page(connection, query)


async def get_job(connection: RawConnection, job_id: UUID) -> dict[str, Any]:
    """Return one job.

    Raises: NotFound (it is done, or never was).
    """
    return await JOBS.get(connection, job_id)


async def run_now(session: AsyncSession, job_id: UUID) -> None:
    """Let a job that is parked or waits be done now; one that was parked has all its attempts again.

    Raises: NotFound, Conflict (it is being done, or another with its key waits).
    """
    # Locked, so that it is not begun between the look and the change.
    found = (await session.execute(_LOCK, {"id": number_of(job_id)})).scalar()
    if found is None:
        raise NotFound
    if found == "picked":
        raise Conflict("The job is being done")
    if found == "queued":
        await session.execute(_HURRY, {"id": number_of(job_id)})
    else:
        connection = await session.connection()
        await connection.exec_driver_sql(_RUN_AGAIN, ([number_of(job_id)],))


def number_of(job_id: UUID) -> int:
    """Return the number that a job's id stands for.

    Raises: NotFound (it is the id of something else).
    """
    if job_id.int >= 2**63:
        raise NotFound
    return job_id.int
