"""The worker: it does the jobs and follows the feeds, beside as many others as there are."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial

import orjson
import structlog
from pgqueuer import DatabaseRetryEntrypointExecutor, PgQueuer, Queries, RetryRequested
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.domain.models import Context, Schedule
from pgqueuer.domain.models import Job as QueuedJob
from sqlalchemy.ext.asyncio import AsyncSession

from src import redis
from src.config import VERSION, Settings
from src.constraints import to_problem
from src.database import Database, init_connection, open_pool, set_audit_actor_on_begin
from src.errors import Unavailable
from src.models import Event
from src.queue_driver import QueueDriver
from src.redis import RETRY_SECONDS, RedisUnavailable
from src.services.core.jobs import QUEUE, enqueue
from src.services.events import event_consumers, live
from src.services.notifications.notification_delivery import NotDeliveredError
from src.tasks.event_consumers import CONSUME, EVENT_CONSUMERS, Consume
from src.tasks.registry import JOBS, SCHEDULES, Job, JobContext

NAME = "sams worker"
"""Under which it is seen in the history and in the database's list of connections."""

POLL_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 60.0
FAILURES_OF_A_FEED = 3
"""In a row, before it is given its events one by one."""
SECONDS_TO_FINISH = 20.0
CONNECTIONS_OF_THE_QUEUE = 4
CONNECTIONS_OF_WAITING_JOBS = 10
FETCHED_AT_ONCE = 50
AT_HAND = 250
"""How many jobs a worker has fetched at the most, so that the next is there when one is done."""
SECONDS_BETWEEN_FETCHES = 0.05

log = structlog.get_logger(__name__)

_END = QueryQueueBuilder(QUEUE).build_log_job_query()
_NOT_FAILED = f"UPDATE {QUEUE.qualified.queue_table} SET attempts = attempts - 1 WHERE id = $1"  # noqa: S608


async def run(settings: Settings, stopping: asyncio.Event) -> None:
    """Work until it shall stop; what is being done then is finished, or left for the next worker."""
    log.info("worker_starts", version=VERSION)
    async with _tools(settings) as tools, asyncio.TaskGroup() as tasks:
        tasks.create_task(_do_jobs(tools, stopping))
        woken = asyncio.Event()
        for name, consume in EVENT_CONSUMERS.items():
            # The others come when they look, and leave the processor to this one first.
            wakes = woken if name == live.FEED else asyncio.Event()
            tasks.create_task(_follow(tools, name, consume, stopping, wakes))
        waking = tasks.create_task(_wake(tools, woken))
        await stopping.wait()
        waking.cancel()
    log.info("worker_has_stopped")


@asynccontextmanager
async def _tools(settings: Settings) -> AsyncIterator[JobContext]:
    # Those with places of their own hold a connection for a moment, before and after they wait for others.
    size = settings.worker_concurrency + len(EVENT_CONSUMERS) + CONNECTIONS_OF_WAITING_JOBS
    database = await Database.connect(settings.model_copy(update={"database_pool_size": size}))
    client = redis.connect(settings)
    try:
        yield JobContext(settings, database, client)
    finally:
        await client.close()
        await database.close()


# Jobs


async def _do_jobs(tools: JobContext, stopping: asyncio.Event) -> None:
    settings = tools.settings
    pool = await open_pool(settings, CONNECTIONS_OF_THE_QUEUE, init=init_connection, name=NAME)
    driver = QueueDriver(pool, stopping)
    queries = Queries(
        driver, QueryBuilderEnvironment(QUEUE), QueryQueueBuilder(QUEUE), QuerySchedulerBuilder(QUEUE)
    )
    queue = PgQueuer(driver, channel=QUEUE.channel, queries=queries)
    queue.qm.min_dequeue_poll_interval = timedelta(seconds=SECONDS_BETWEEN_FETCHES)
    under_way: set[asyncio.Task[None]] = set()
    turns = asyncio.Semaphore(settings.worker_concurrency)
    for name, job in JOBS.items():
        own = turns if job.concurrency is None else asyncio.Semaphore(job.concurrency)
        _register(queue, name, job, _entry_point(tools, driver, job, own, under_way))
    for name, when in SCHEDULES.items():
        queue.schedule(name, when)(partial(_add_scheduled, tools))
    places_of_their_own = sum(job.concurrency or 0 for job in JOBS.values())
    try:
        async with asyncio.TaskGroup() as tasks:
            working = tasks.create_task(
                queue.run(
                    dequeue_timeout=timedelta(seconds=POLL_SECONDS),
                    batch_size=FETCHED_AT_ONCE,
                    max_concurrent_tasks=AT_HAND + places_of_their_own,
                    heartbeat_timeout=timedelta(seconds=settings.worker_heartbeat_seconds),
                )
            )
            await stopping.wait()
            queue.shutdown.set()
            await asyncio.wait({working}, timeout=SECONDS_TO_FINISH)
            for task in under_way:
                task.cancel()
    finally:
        pool.terminate()


def _register(
    queue: PgQueuer, name: str, job: Job, entry_point: Callable[[QueuedJob, Context], Awaitable[None]]
) -> None:
    executor = partial(
        DatabaseRetryEntrypointExecutor,
        max_attempts=job.attempts - 1,
        initial_delay=job.initial_backoff,
        max_delay=job.max_backoff,
        backoff_multiplier=4.0,
    )
    queue.entrypoint(name, on_failure="hold", accepts_context=True, executor_factory=executor)(entry_point)


async def _add_scheduled(tools: JobContext, schedule: Schedule) -> None:
    """Add the job of a schedule, so that it is tried again and shown as any other."""
    async with tools.database.session() as session:
        set_audit_actor_on_begin(session, actor_name=NAME)
        # It does not wait behind a thousand mails.
        await enqueue(session, schedule.entrypoint, {}, key=schedule.entrypoint, priority=1)


class JobFailed(Exception):  # noqa: N818
    """A job could not be done this time."""


class _AlreadyEnded(Exception):  # noqa: N818 - nothing is wrong
    """Another worker took this one for dead, and has done the job."""


def _entry_point(
    tools: JobContext,
    driver: QueueDriver,
    job: Job,
    turns: asyncio.Semaphore,
    under_way: set[asyncio.Task[None]],
) -> Callable[[QueuedJob, Context], Awaitable[None]]:
    """Return what PgQueuer calls for each job of a kind."""

    async def enter(queued: QueuedJob, _: Context) -> None:
        task: asyncio.Task[None] | None = asyncio.current_task()
        if task is not None:
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        try:
            async with turns:
                with suppress(_AlreadyEnded):
                    await _do(tools, job, queued)
        except asyncio.CancelledError:
            # PgQueuer would take it for done. It is given back instead, for another worker or another day.
            # PgQueuer counts an attempt for that, which is taken off before: it has not failed.
            await driver.execute(_NOT_FAILED, queued.id)
            raise RetryRequested(reason="The worker was stopped") from None
        except Exception as error:
            # What lies outside is told in a line; of anything else the place in the code is needed.
            is_outside = isinstance(error, NotDeliveredError) or isinstance(to_problem(error), Unavailable)
            log.warning(
                "job_failed",
                name=queued.entrypoint,
                job=queued.id,
                error=str(error),
                exc_info=None if is_outside else error,
            )
            # By these words it is told to whoever looks after the jobs.
            raise JobFailed(f"{type(error).__name__}: {error}") from error

    return enter


async def _do(tools: JobContext, job: Job, queued: QueuedJob) -> None:
    async with tools.database.session() as session:
        has_begun = set_audit_actor_on_begin(session, actor_name=NAME)
        await job.perform(session, tools, orjson.loads(queued.payload or b"{}"))
        await session.flush()
        if has_begun():
            # The job ends with its work, in one commit: a worker that dies before it has done nothing of it,
            # and one that finds no job to end has to undo what another has done already.
            connection = await session.connection()
            ended = await connection.exec_driver_sql(_END, ([queued.id], ["successful"], [None]))
            if ended.rowcount != 1:
                raise _AlreadyEnded


# Feeds


async def _wake(tools: JobContext, woken: asyncio.Event) -> None:
    """Tell a feed when a server process tells that something was changed."""
    while True:
        try:
            async with tools.redis.subscription(live.WAKE) as subscription:
                while True:
                    if await subscription.next(POLL_SECONDS) is not None:
                        woken.set()
        except RedisUnavailable:
            # Meanwhile the feed looks as often as the others.
            await asyncio.sleep(RETRY_SECONDS)


async def _follow(
    tools: JobContext, name: str, consume: Consume, stopping: asyncio.Event, woken: asyncio.Event
) -> None:
    """Give a feed its events as they come, or when it is woken; when it fails, again after pauses that grow.

    When it has failed some times it gets as many as that was one by one, and of what it cannot take a job is
    made.
    """
    pause = POLL_SECONDS
    failures = one_by_one = 0
    has_begun = False
    while not stopping.is_set():
        woken.clear()
        ends_pause = [stopping]
        try:
            if not has_begun:
                async with tools.database.session() as session:
                    set_audit_actor_on_begin(session, actor_name=NAME)
                    await event_consumers.begin(session, name)
                has_begun = True
            batch_size = 1 if one_by_one else event_consumers.AT_ONCE
            taken = await _advance(tools, name, consume, batch_size)
            pause = 0 if taken == batch_size else POLL_SECONDS
            ends_pause.append(woken)
            failures = 0
            one_by_one = max(one_by_one - 1, 0) if taken == batch_size else 0
        except RedisUnavailable:
            # Of which it tells itself, and which is no reason to be late when it is over.
            pause = RETRY_SECONDS
        except Exception as error:  # whatever is wrong with one feed, the others go on
            if isinstance(to_problem(error), Unavailable):
                log.warning("feed_waits_for_the_database", feed=name, error=str(error))
            else:
                failures += 1
                if failures >= FAILURES_OF_A_FEED:
                    one_by_one = event_consumers.AT_ONCE
                log.exception("feed_failed", feed=name, exc_info=error)
            pause = min(2 * max(pause, POLL_SECONDS), LONGEST_PAUSE_SECONDS)
        await _until_any(ends_pause, pause)


async def _until_any(events: Sequence[asyncio.Event], seconds: float) -> None:
    """Wait until one of them is set, for so long at most."""
    waiting = [asyncio.create_task(event.wait()) for event in events]
    await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()


async def _advance(tools: JobContext, name: str, consume: Consume, batch_size: int) -> int:
    async with tools.database.session() as session:
        set_audit_actor_on_begin(session, actor_name=NAME)
        events = await event_consumers.poll(session, name, batch_size)
        if batch_size == 1 and events:
            await _consume_or_put_aside(session, tools, name, consume, events)
        elif events:
            await consume(session, tools, events)
        return len(events)


async def _consume_or_put_aside(
    session: AsyncSession, tools: JobContext, name: str, consume: Consume, events: Sequence[Event]
) -> None:
    """Give a feed one event, and go on without it if it fails for a reason that lies in the event."""
    try:
        async with session.begin_nested():
            await consume(session, tools, events)
    except RedisUnavailable:
        raise
    except Exception as error:  # a job is made of it, which is tried again, and shown with what is wrong
        if isinstance(to_problem(error), Unavailable):
            raise
        [event] = events
        log.exception("event_put_aside", feed=name, event_id=str(event.id), exc_info=error)
        await enqueue(session, CONSUME, {"consumer": name, "event_id": str(event.id)})
