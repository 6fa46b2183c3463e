"""Registration of jobs and schedules, and the context that jobs receive."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Database
from src.redis import Redis
from src.services.core.jobs import Payload


@dataclass(frozen=True)
class JobContext:
    """The settings and connections of the worker."""

    settings: Settings
    database: Database
    redis: Redis


type JobHandler = Callable[[AsyncSession, JobContext, Payload], Awaitable[None]]
"""Performs one job in the session's transaction, which commits together with the completion of the job.

The transaction begins with the session's first statement: make slow external calls before it.
"""


@dataclass(frozen=True)
class Job:
    """The handler of a job name with its retry policy."""

    handler: JobHandler
    attempts: int
    initial_backoff: timedelta
    max_backoff: timedelta
    concurrency: int | None
    """The number of dedicated slots in each worker; None: the job uses the shared slots."""


JOBS: dict[str, Job] = {}
SCHEDULES: dict[str, str] = {}
"""The crontab expression, in UTC, of each scheduled job name."""


def job(
    name: str,
    *,
    attempts: int = 8,
    initial_backoff: timedelta = timedelta(seconds=5),
    max_backoff: timedelta = timedelta(hours=2),
    concurrency: int | None = None,
) -> Callable[[JobHandler], JobHandler]:
    """Register a function as the handler of a job name, such as `mail.send`.

    A failed job is retried with exponential backoff, by a factor of four. After `attempts` it stays in the
    state `failed` until it is run again by hand. Jobs that mostly wait for external servers get dedicated
    slots by `concurrency`.
    """

    def register(handler: JobHandler) -> JobHandler:
        if name in JOBS:
            raise ValueError(f"Job {name} is already registered")
        JOBS[name] = Job(handler, attempts, initial_backoff, max_backoff, concurrency)
        return handler

    return register


def scheduled(name: str, crontab: str, *, attempts: int = 3) -> Callable[[JobHandler], JobHandler]:
    """Register a function like `job`, and enqueue the job at the times of a crontab expression, in UTC.

    It is enqueued once for all workers, and not while the previous one is queued or running. It must be
    idempotent: if the clocks of the workers differ, it may run twice.
    """

    def register(handler: JobHandler) -> JobHandler:
        job(name, attempts=attempts, concurrency=1)(handler)
        SCHEDULES[name] = crontab
        return handler

    return register
