"""How jobs are registered, and what they are given."""

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
    """What the worker holds while it works."""

    settings: Settings
    database: Database
    redis: Redis


type Perform = Callable[[AsyncSession, JobContext, Payload], Awaitable[None]]
"""Does one job in the session's transaction, which commits together with the job's end.

The transaction begins with the session's first statement. What takes long elsewhere comes before that.
"""


@dataclass(frozen=True)
class Job:
    """How a kind of job is done, and how it is tried again after it has failed."""

    perform: Perform
    attempts: int
    initial_backoff: timedelta
    max_backoff: timedelta
    concurrency: int | None
    """How many a worker does at once besides the others; None: they take turns with the others."""


JOBS: dict[str, Job] = {}
SCHEDULES: dict[str, str] = {}
"""When a job is added of itself, by its name: a line of a crontab, in UTC."""


def job(
    name: str,
    *,
    attempts: int = 8,
    initial_backoff: timedelta = timedelta(seconds=5),
    max_backoff: timedelta = timedelta(hours=2),
    concurrency: int | None = None,
) -> Callable[[Perform], Perform]:
    """Register a function as what does the jobs of a name, such as `mail.send`.

    A job that fails is tried again after pauses that grow fourfold. After so many attempts it is parked,
    until somebody lets it run again. Jobs that hold up their worker by waiting for others are given places of
    their own by `at_once`.
    """

    def register(perform: Perform) -> Perform:
        if name in JOBS:
            raise ValueError(f"{name} is registered already")
        JOBS[name] = Job(perform, attempts, initial_backoff, max_backoff, concurrency)
        return perform

    return register


def scheduled(name: str, when: str, *, attempts: int = 3) -> Callable[[Perform], Perform]:
    """Register a function as `job` does, and have it done at the times of a crontab's line, in UTC.

    It is added once however many workers there are, and not while the one before waits or is being done.
    With clocks that differ it may be done twice, and must do no harm then.
    """

    def register(perform: Perform) -> Perform:
        job(name, attempts=attempts, concurrency=1)(perform)
        SCHEDULES[name] = when
        return perform

    return register
