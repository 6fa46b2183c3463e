"""The worker: runs jobs and event consumers, next to any number of other workers."""

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
from src.services.core.jobs import QUEUE, WORKER_NAME, enqueue
from src.services.events import event_consumers, live
from src.services.notifications.notification_delivery import NotDeliveredError
from src.services.workflows import dependents
from src.tasks.event_consumers import CONSUME_EVENT_JOB, EVENT_CONSUMERS, EventHandler
from src.tasks.registry import JOBS, SCHEDULES, Job, JobContext

POLL_SECONDS = 0.25
MAX_BACKOFF_SECONDS = 60.0
FAILURES_BEFORE_SINGLE_EVENT_MODE = 3
"""The number of consecutive failures after which a consumer receives one event at a time."""
SHUTDOWN_TIMEOUT_SECONDS = 20.0
QUEUE_CONNECTIONS = 4
DEDICATED_JOB_CONNECTIONS = 10
FETCH_BATCH_SIZE = 50
MAX_PREFETCHED_JOBS = 250
"""The number of jobs that a worker fetches ahead, so that the next starts as soon as one is done."""
FETCH_INTERVAL_SECONDS = 0.05

log = structlog.get_logger(__name__)

_COMPLETE_JOB = QueryQueueBuilder(QUEUE).build_log_job_query()
_UNDO_ATTEMPT = f"UPDATE {QUEUE.qualified.queue_table} SET attempts = attempts - 1 WHERE id = $1"  # noqa: S608


async def run(settings: Settings, stopping: asyncio.Event) -> None:
    """Work until `stopping` is set; running jobs are completed, or returned to the queue."""
    log.info("worker_started", version=VERSION)
    # Jobs delete and dispose of assets, as requests do.
    dependents.register()
    async with _job_context(settings) as context, asyncio.TaskGroup() as tasks:
        tasks.create_task(_run_jobs(context, stopping))
        woken = asyncio.Event()
        for name, handle in EVENT_CONSUMERS.items():
            # Only live updates are immediate; the other consumers poll, and leave the processor to it first.
            wake_up = woken if name == live.CONSUMER else asyncio.Event()
            tasks.create_task(_run_consumer(context, name, handle, stopping, wake_up))
        listening = tasks.create_task(_listen_for_wake_ups(context, woken))
        await stopping.wait()
        listening.cancel()
    log.info("worker_stopped")


@asynccontextmanager
async def _job_context(settings: Settings) -> AsyncIterator[JobContext]:
    # Jobs with dedicated slots hold a connection only briefly, before and after their external calls.
    size = settings.worker_concurrency + len(EVENT_CONSUMERS) + DEDICATED_JOB_CONNECTIONS
    database = await Database.connect(settings.model_copy(update={"database_pool_size": size}))
    client = redis.connect(settings)
    try:
        yield JobContext(settings, database, client)
    finally:
        await client.close()
        await database.close()


# Jobs


async def _run_jobs(context: JobContext, stopping: asyncio.Event) -> None:
    settings = context.settings
    pool = await open_pool(settings, QUEUE_CONNECTIONS, init=init_connection, name=WORKER_NAME)
    driver = QueueDriver(pool, stopping)
    queries = Queries(
        driver, QueryBuilderEnvironment(QUEUE), QueryQueueBuilder(QUEUE), QuerySchedulerBuilder(QUEUE)
    )
    queue = PgQueuer(driver, channel=QUEUE.channel, queries=queries)
    queue.qm.min_dequeue_poll_interval = timedelta(seconds=FETCH_INTERVAL_SECONDS)
    running: set[asyncio.Task[None]] = set()
    shared_slots = asyncio.Semaphore(settings.worker_concurrency)
    for name, job in JOBS.items():
        slots = shared_slots if job.concurrency is None else asyncio.Semaphore(job.concurrency)
        _register(queue, name, job, _build_entry_point(context, driver, job, slots, running))
    for name, crontab in SCHEDULES.items():
        queue.schedule(name, crontab)(partial(_enqueue_scheduled, context))
    dedicated_slots = sum(job.concurrency or 0 for job in JOBS.values())
    try:
        async with asyncio.TaskGroup() as tasks:
            working = tasks.create_task(
                queue.run(
                    dequeue_timeout=timedelta(seconds=POLL_SECONDS),
                    batch_size=FETCH_BATCH_SIZE,
                    max_concurrent_tasks=MAX_PREFETCHED_JOBS + dedicated_slots,
                    heartbeat_timeout=timedelta(seconds=settings.worker_heartbeat_seconds),
                )
            )
            await stopping.wait()
            queue.shutdown.set()
            await asyncio.wait({working}, timeout=SHUTDOWN_TIMEOUT_SECONDS)
            if running:
                log.warning("jobs_cancelled", names=sorted(task.get_name() for task in running))
            for task in running:
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


async def _enqueue_scheduled(context: JobContext, schedule: Schedule) -> None:
    """Enqueue the job of a schedule, so that it is retried and listed like any other."""
    async with context.database.session() as session:
        set_audit_actor_on_begin(session, actor_name=WORKER_NAME)
        # Before the jobs that are waiting already, such as a thousand mails.
        await enqueue(session, schedule.entrypoint, {}, key=schedule.entrypoint, priority=1)


class JobFailed(Exception):  # noqa: N818
    """An attempt at a job has failed."""


class _AlreadyCompleted(Exception):  # noqa: N818 - nothing is wrong
    """Another worker considered this one dead, and has completed the job."""


def _build_entry_point(
    context: JobContext,
    driver: QueueDriver,
    job: Job,
    slots: asyncio.Semaphore,
    running: set[asyncio.Task[None]],
) -> Callable[[QueuedJob, Context], Awaitable[None]]:
    """Return the function that PgQueuer calls for each job of a name."""

    async def enter(queued: QueuedJob, _: Context) -> None:
        task: asyncio.Task[None] | None = asyncio.current_task()
        if task is not None:
            task.set_name(queued.entrypoint)
            running.add(task)
            task.add_done_callback(running.discard)
        try:
            async with slots:
                with suppress(_AlreadyCompleted):
                    await _perform(context, job, queued)
        except asyncio.CancelledError:
            # PgQueuer would complete a cancelled job. Requesting a retry returns it to the queue instead; the
            # attempt that this counts is undone first, because the job has not failed.
            await driver.execute(_UNDO_ATTEMPT, queued.id)
            raise RetryRequested(reason="The worker was stopped") from None
        except Exception as error:
            # An external failure is logged in one line; anything else needs the traceback.
            is_external = isinstance(error, NotDeliveredError) or isinstance(to_problem(error), Unavailable)
            log.warning(
                "job_failed",
                name=queued.entrypoint,
                job=queued.id,
                error=str(error),
                exc_info=None if is_external else error,
            )
            # The list of jobs shows this message to administrators.
            raise JobFailed(f"{type(error).__name__}: {error}") from error

    return enter


async def _perform(context: JobContext, job: Job, queued: QueuedJob) -> None:
    async with context.database.session() as session:
        has_begun = set_audit_actor_on_begin(session, actor_name=WORKER_NAME)
        await job.handler(session, context, orjson.loads(queued.payload or b"{}"))
        await session.flush()
        if has_begun():
            # The job is completed in the transaction of its work: a worker that dies before the commit has
            # changed nothing, and one that finds its job completed rolls back work that was done already.
            connection = await session.connection()
            completed = await connection.exec_driver_sql(_COMPLETE_JOB, ([queued.id], ["successful"], [None]))
            if completed.rowcount != 1:
                raise _AlreadyCompleted


# Event consumers


async def _listen_for_wake_ups(context: JobContext, woken: asyncio.Event) -> None:
    """Set the event whenever a server process publishes that something was changed."""
    while True:
        try:
            async with context.redis.subscription(live.WAKE_UP_CHANNEL) as subscription:
                while True:
                    if await subscription.next(POLL_SECONDS) is not None:
                        woken.set()
        except RedisUnavailable:
            # Meanwhile the consumer polls as often as the others.
            await asyncio.sleep(RETRY_SECONDS)


async def _run_consumer(
    context: JobContext, name: str, handle: EventHandler, stopping: asyncio.Event, woken: asyncio.Event
) -> None:
    """Pass events to a consumer as they are committed or when it is woken, with backoff after failures.

    After FAILURES_BEFORE_SINGLE_EVENT_MODE failures, the events of one batch are passed one at a time, and
    those that fail again become dead letters.
    """
    pause = POLL_SECONDS
    failures = single_events_left = 0
    is_registered = False
    while not stopping.is_set():
        woken.clear()
        ends_pause = [stopping]
        try:
            if not is_registered:
                async with context.database.session() as session:
                    set_audit_actor_on_begin(session, actor_name=WORKER_NAME)
                    await event_consumers.register(session, name)
                is_registered = True
            batch_size = 1 if single_events_left else event_consumers.BATCH_SIZE
            count = await _consume_next(context, name, handle, batch_size)
            pause = 0 if count == batch_size else POLL_SECONDS
            ends_pause.append(woken)
            failures = 0
            single_events_left = max(single_events_left - 1, 0) if count == batch_size else 0
        except RedisUnavailable:
            # It is logged elsewhere, and must not delay the consumer by a backoff once Redis is back.
            pause = RETRY_SECONDS
        except Exception as error:  # one failing consumer must not stop the others
            if isinstance(to_problem(error), Unavailable):
                log.warning("consumer_database_unavailable", consumer=name, error=str(error))
            else:
                failures += 1
                if failures >= FAILURES_BEFORE_SINGLE_EVENT_MODE:
                    single_events_left = event_consumers.BATCH_SIZE
                log.exception("consumer_failed", consumer=name, exc_info=error)
            pause = min(2 * max(pause, POLL_SECONDS), MAX_BACKOFF_SECONDS)
        await _wait_for_any(ends_pause, pause)


async def _wait_for_any(events: Sequence[asyncio.Event], timeout_seconds: float) -> None:
    """Wait until one of the events is set or the timeout has passed."""
    waiting = [asyncio.create_task(event.wait()) for event in events]
    await asyncio.wait(waiting, timeout=timeout_seconds, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()


async def _consume_next(context: JobContext, name: str, handle: EventHandler, batch_size: int) -> int:
    """Pass the next batch to a consumer and return the number of events in it."""
    async with context.database.session() as session:
        set_audit_actor_on_begin(session, actor_name=WORKER_NAME)
        events = await event_consumers.poll(session, name, batch_size)
        if batch_size == 1 and events:
            await _consume_or_dead_letter(session, context, name, handle, events)
        elif events:
            await handle(session, context, events)
        return len(events)


async def _consume_or_dead_letter(
    session: AsyncSession, context: JobContext, name: str, handle: EventHandler, events: Sequence[Event]
) -> None:
    """Pass one event to a consumer; turn it into a dead letter if the event itself causes the failure."""
    try:
        async with session.begin_nested():
            await handle(session, context, events)
    except RedisUnavailable:
        raise
    except Exception as error:  # the event becomes a job, which is retried and listed with its error
        if isinstance(to_problem(error), Unavailable):
            raise
        [event] = events
        log.exception("event_dead_lettered", consumer=name, event_id=str(event.id), exc_info=error)
        await enqueue(session, CONSUME_EVENT_JOB, {"consumer": name, "event_id": str(event.id)})
