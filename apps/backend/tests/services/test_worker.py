"""The worker runs committed jobs once, retries failures, and gives up after the last attempt."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

import orjson
import pytest
from pgqueuer import Queries
from pydantic import SecretStr
from sqlalchemy import Text, cast, func, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.testing import capture_logs

from src import worker
from src.config import Settings
from src.database import APP_ROLE, Database, asyncpg_dsn, set_audit_action, set_audit_actor
from src.models import ConsumerOffset, Event, Manufacturer, Webhook
from src.services.core import job_list
from src.services.core.jobs import Payload, enqueue, enqueue_many
from src.services.events import event_consumers, live
from src.services.lists.list_spec import ListQuery
from src.services.notifications import notifications
from src.services.notifications.notification_delivery import NotDeliveredError
from src.services.webhooks import webhook_deliveries
from src.tasks.event_consumers import CONSUME_EVENT_JOB, EVENT_CONSUMERS
from src.tasks.registry import JOBS, SCHEDULES, JobContext
from tests.clients import Client
from tests.workers import JobLog, list_queued_jobs, registered_consumer, registered_job, running_worker

SOON = timedelta(milliseconds=50)


@pytest.fixture(autouse=True)
async def clear_queue(database: Database) -> None:
    """Remove the jobs, events and webhooks that other tests have left for the workers."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(Webhook).values(deleted_at=func.now()))
        await session.execute(text("DELETE FROM pgqueuer.pgqueuer"))
        now = cast(func.pg_current_snapshot(), Text)
        await session.execute(
            update(ConsumerOffset).values(snapshot=now, after_transaction_id=None, after_id=None)
        )


@pytest.fixture
def name() -> str:
    """A job name that no other test uses."""
    return f"test.{uuid4().hex}"


@pytest.fixture
def job_log() -> JobLog:
    return JobLog()


async def test_job_runs_after_commit(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await job_log.record(payload)

    with registered_job(name, handle):
        async with running_worker(settings):
            async with database.session() as session:
                await enqueue(session, name, {"number": 1})
                async with database.session() as other:
                    await enqueue(other, name, {"number": 2})
                await job_log.wait_until(lambda payloads: {"number": 2} in payloads)
                assert job_log.payloads == [{"number": 2}]
            await job_log.wait_until(lambda payloads: {"number": 1} in payloads)

    assert await list_queued_jobs(database, name) == []


async def test_job_of_rolled_back_transaction_does_not_exist(database: Database, name: str) -> None:
    async def fail() -> None:
        async with database.session() as session:
            await enqueue(session, name, {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await list_queued_jobs(database, name) == []


async def test_job_key_queues_one_job(database: Database, name: str) -> None:
    async with database.session() as session:
        await enqueue(session, name, {"first": True}, key=name)
        await enqueue(session, name, {"first": False}, key=name)
        await enqueue_many(session, name, [{}, {}], keys=[name, f"another {name}"])

    assert [job.payload for job in await list_queued_jobs(database, name)] == [b'{"first":true}', b"{}"]


async def test_job_runs_at_its_time(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await job_log.record(payload)

    async with database.session() as session:
        await enqueue(session, name, {"when": "tomorrow"}, at=datetime.now(UTC) + timedelta(days=1))
        await enqueue(session, name, {"when": "yesterday"}, at=datetime.now(UTC) - timedelta(days=1))
        await enqueue(session, name, {"when": "soon"}, at=datetime.now(UTC) + SOON)
    with registered_job(name, handle):
        async with running_worker(settings):
            await job_log.wait_until(lambda payloads: len(payloads) == 2)

    assert [payload["when"] for payload in job_log.payloads] == ["yesterday", "soon"]
    assert len(await list_queued_jobs(database, name)) == 1


async def test_job_runs_with_role_and_name_of_worker(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=name))
        await job_log.record({"role": await session.scalar(text("SELECT current_user"))})

    with registered_job(name, handle):
        async with running_worker(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await job_log.wait_until(bool)

    assert job_log.payloads == [{"role": "sams_app"}]
    async with database.session() as session:
        actors = await session.scalars(
            select(Event.actor_name).where(Event.changes["name"][1].astext == name)
        )
        assert actors.all() == ["sams worker"]


async def test_failed_job_is_rolled_back_and_retried(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {len(job_log.payloads)}"))
        await session.flush()
        await job_log.record(payload)
        if len(job_log.payloads) < 3:
            raise ZeroDivisionError

    with registered_job(name, handle, initial_backoff=SOON, max_backoff=SOON):
        async with running_worker(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await job_log.wait_until(lambda payloads: len(payloads) == 3)

    assert await list_queued_jobs(database, name) == []
    async with database.session() as session:
        made = await session.scalars(select(Manufacturer.name).where(Manufacturer.name.startswith(name)))
        assert made.all() == [f"{name} 2"]


async def test_job_fails_after_last_attempt(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await job_log.record(payload)
        raise ZeroDivisionError

    with registered_job(name, handle, attempts=3, initial_backoff=SOON, max_backoff=SOON):
        async with running_worker(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await job_log.wait_until(lambda payloads: len(payloads) == 3)

    [failed] = await list_queued_jobs(database, name)
    assert (failed.status, failed.attempts) == ("failed", 2)


async def test_several_workers_run_each_job_once(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    count = 300

    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {payload['number']}"))
        await session.flush()
        await job_log.record(payload)

    async with database.session() as session:
        await enqueue_many(session, name, [{"number": number} for number in range(count)])
    with registered_job(name, handle):
        async with running_worker(settings), running_worker(settings), running_worker(settings):
            await job_log.wait_until(lambda payloads: len(payloads) >= count)

    assert sorted(payload["number"] for payload in job_log.payloads) == list(range(count))
    assert await list_queued_jobs(database, name) == []


async def test_worker_needs_only_application_role(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {payload.get('number', 'of the schedule')}"))
        await session.flush()
        await job_log.record(payload)

    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        await job_log.record({"seen": len(events)})

    assert settings.database_url is not None
    role = f"web_{name.removeprefix('test.')}"
    async with database.session() as session:
        await session.execute(text(f"CREATE ROLE {role} LOGIN PASSWORD 'web' IN ROLE {APP_ROLE}"))
    url = make_url(settings.database_url.get_secret_value()).set(username=role, password="web")
    limited = settings.model_copy(
        update={"database_url": SecretStr(url.render_as_string(hide_password=False))}
    )
    try:
        with registered_job(name, handle, attempts=2, initial_backoff=SOON):
            async with (
                registered_consumer(database, name, consume),
                running_worker(limited, {name: "* * * * * *"}),
            ):
                async with database.session() as session:
                    await enqueue(session, name, {"number": 1})
                # Both events may come in one batch.
                await job_log.wait_until(
                    lambda payloads: (
                        {"number": 1} in payloads
                        and {} in payloads
                        and sum(payload.get("seen", 0) for payload in payloads) >= 2
                    )
                )
    finally:
        async with database.session() as session:
            await session.execute(text(f"DROP ROLE {role}"))


async def test_several_workers_enqueue_scheduled_job_once(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        [mine] = await list_queued_jobs(context.database, name)
        await job_log.record({"second": mine.created.replace(microsecond=0)})

    each_second = {name: "* * * * * *"}
    with registered_job(name, handle):
        async with (
            running_worker(settings, each_second),
            running_worker(settings, each_second),
            running_worker(settings, each_second),
        ):
            await job_log.wait_until(lambda payloads: len(payloads) >= 4)

    seconds = [payload["second"] for payload in job_log.payloads]
    assert len(set(seconds)) == len(seconds)


async def test_job_completed_by_other_worker_is_rolled_back(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    """A worker that was considered dead finishes a job that another worker has completed."""

    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=name))
        await session.flush()
        async with context.database.session() as other:
            await other.execute(
                text("DELETE FROM pgqueuer.pgqueuer WHERE entrypoint = :name"), {"name": name}
            )
        await job_log.record(payload)

    async with database.session() as session:
        await enqueue(session, name, {})
    with registered_job(name, handle):
        async with running_worker(settings):
            await job_log.wait_until(bool)

    async with database.session() as session:
        assert (await session.scalars(select(Manufacturer).where(Manufacturer.name == name))).all() == []


async def test_scheduled_job_does_not_wait_for_blocked_jobs(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    """Jobs that wait for a dead server fill the worker, and only a few of them finish."""
    count = worker.MAX_PREFETCHED_JOBS + worker.FETCH_BATCH_SIZE + 50
    slots = asyncio.Semaphore(0)

    async def wait(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await slots.acquire()

    async def handle(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await job_log.record({"waiting": len(await list_queued_jobs(context.database, name))})

    due = f"due {name}"
    async with database.session() as session:
        await enqueue_many(session, name, [{}] * count)
    with registered_job(name, wait, concurrency=2), registered_job(due, handle, concurrency=1):
        async with running_worker(settings, {due: "* * * * * *"}):
            await wait_for_jobs(
                database, name, lambda states: states.count("picked") >= worker.MAX_PREFETCHED_JOBS
            )
            await wait_for_jobs(database, due, lambda states: bool(states or job_log.payloads))
            for _ in range(10):
                slots.release()
            try:
                await job_log.wait_until(bool)
            finally:
                for _ in range(count):
                    slots.release()

    assert job_log.payloads[0]["waiting"] >= count - 10


async def wait_for_jobs(database: Database, name: str, condition: Callable[[Sequence[str]], bool]) -> None:
    """Wait until the condition holds for the states of the jobs of a name."""
    while True:
        if condition([job.status for job in await list_queued_jobs(database, name)]):
            return
        await asyncio.sleep(0.05)


def test_delivery_and_scheduled_jobs_have_dedicated_slots() -> None:
    names = {webhook_deliveries.DELIVER, notifications.DELIVER_JOB, *SCHEDULES}
    assert [name for name in sorted(names) if JOBS[name].concurrency is None] == []


@pytest.mark.parametrize(
    ("error", "has_traceback"),
    [(NotDeliveredError("Connection refused"), False), (ZeroDivisionError("0"), True)],
)
async def test_external_job_failure_is_logged_without_traceback(
    settings: Settings, database: Database, name: str, job_log: JobLog, error: Exception, has_traceback: bool
) -> None:
    async def fail(session: AsyncSession, context: JobContext, payload: Payload) -> None:
        await job_log.record(payload)
        raise error

    async with database.session() as session:
        await enqueue(session, name, {})
    with capture_logs() as lines, registered_job(name, fail, attempts=1):
        async with running_worker(settings):
            await job_log.wait_until(lambda payloads: len(payloads) == 1)

    [line] = [line for line in lines if line["event"] == "job_failed"]
    assert line["error"] == str(error)
    assert (line["exc_info"] is error) == has_traceback


async def test_change_wakes_live_consumer(
    settings: Settings, manager: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "POLL_SECONDS", 3600)
    consumed = asyncio.Event()

    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        consumed.set()

    with patch.dict(EVENT_CONSUMERS, {live.CONSUMER: consume}, clear=True):
        async with running_worker(settings):
            # It polls at its start and then not for an hour. It is not known when it listens for wake-ups.
            for _ in range(2):
                consumed.clear()
                while not consumed.is_set():
                    answer = await manager.post("/manufacturers", json={"name": uuid4().hex})
                    assert answer.status_code == 201
                    with suppress(TimeoutError):
                        await asyncio.wait_for(consumed.wait(), 1)


async def test_consumer_receives_each_event_once_with_several_workers(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        for event in events:
            if event.entity_type == "manufacturer":
                await job_log.record({"name": event.changes["name"]})

    async with (
        registered_consumer(database, name, consume),
        running_worker(settings),
        running_worker(settings),
    ):
        await asyncio.gather(*(create_manufacturer(database, f"{name} {number}") for number in range(20)))
        await job_log.wait_until(lambda payloads: len(payloads) >= 20)

    assert len({str(payload) for payload in job_log.payloads}) == len(job_log.payloads) == 20


async def create_manufacturer(database: Database, name: str) -> None:
    async with database.session() as session:
        session.add(Manufacturer(name=name))


async def test_consumer_failure_is_retried_and_does_not_stop_others(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    failed = 0

    async def fail_twice(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        nonlocal failed
        if failed < 2:
            failed += 1
            raise ZeroDivisionError
        await set_audit_action(session, "manufacturer.seen")
        await job_log.record({"by": "failing"})

    async def succeed(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        await job_log.record({"by": "other"})

    async with (
        registered_consumer(database, name, fail_twice),
        registered_consumer(database, f"another {name}", succeed),
        running_worker(settings),
    ):
        await create_manufacturer(database, name)
        await job_log.wait_until(
            lambda payloads: {"by": "failing"} in payloads and {"by": "other"} in payloads
        )

    assert failed == 2
    assert len(job_log.payloads) == 2


async def test_event_is_dead_lettered_and_others_stay_in_order(
    settings: Settings, database: Database, name: str, job_log: JobLog
) -> None:
    is_fixed = False

    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        names = [created_name(event) for event in events if event.action == "manufacturer.created"]
        await enqueue_many(session, f"{name} recorded", [{"name": created} for created in names])
        if f"{name} 3" in names and not is_fixed:
            raise ZeroDivisionError
        for created in names:
            await job_log.record({"name": created})

    without_backoff = replace(JOBS[CONSUME_EVENT_JOB], attempts=2, initial_backoff=SOON, max_backoff=SOON)
    numbers = range(7)
    async with database.session() as session:
        await event_consumers.register(session, name)
        for number in numbers:
            session.add(Manufacturer(name=f"{name} {number}"))
            await session.flush()
    with patch.dict(JOBS, {CONSUME_EVENT_JOB: without_backoff}):
        async with registered_consumer(database, name, consume), running_worker(settings):
            await job_log.wait_until(lambda payloads: len(payloads) == len(numbers) - 1)
            await create_manufacturer(database, f"{name} later")
            await job_log.wait_until(lambda payloads: len(payloads) == len(numbers))
            job = await wait_for_failed_dead_letter(database, name)
            assert "ZeroDivisionError" in job["error"]
            assert all(lag.seconds == 0 for lag in await lags_of(database, name))

            is_fixed = True
            async with database.session() as session:
                await job_list.run_job(session, UUID(job["id"]))
            await job_log.wait_until(lambda payloads: {"name": f"{name} 3"} in payloads)

    others = [f"{name} {number}" for number in numbers if number != 3]
    assert [payload["name"] for payload in job_log.payloads] == [*others, f"{name} later", f"{name} 3"]
    assert await list_dead_letters(database, name) == []
    # The result of each event exists once: those of failed attempts were rolled back.
    recorded = Counter(job.payload for job in await list_queued_jobs(database, f"{name} recorded"))
    assert sorted(recorded.values()) == [1] * (len(numbers) + 1)


async def test_single_event_mode_ends_after_failed_event(
    settings: Settings, database: Database, name: str, job_log: JobLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_consumers, "BATCH_SIZE", 5)
    # As often as it receives the events together, and once alone.
    failures = iter(range(worker.FAILURES_BEFORE_SINGLE_EVENT_MODE + 1))

    async def consume(session: AsyncSession, context: JobContext, events: Sequence[Event]) -> None:
        if f"{name} 2" in [created_name(event) for event in events] and next(failures, None) is not None:
            raise ZeroDivisionError
        await job_log.record({"count": len(events)})

    async with database.session() as session:
        await event_consumers.register(session, name)
        for number in range(20):
            session.add(Manufacturer(name=f"{name} {number}"))
            await session.flush()
    async with registered_consumer(database, name, consume), running_worker(settings):
        await job_log.wait_until(lambda payloads: sum(payload["count"] for payload in payloads) == 20)

    assert Counter(payload["count"] for payload in job_log.payloads) == {1: 5, 5: 3}


def created_name(event: Event) -> str:
    match event.changes["name"]:
        case [None, str(given)]:
            return given
        case changed:
            raise AssertionError(changed)


async def wait_for_failed_dead_letter(database: Database, consumer: str) -> dict[str, Any]:
    while True:
        match await list_dead_letters(database, consumer):
            case [{"state": "failed"} as job]:
                return job
        await asyncio.sleep(0.05)


async def list_dead_letters(database: Database, consumer: str) -> list[dict[str, Any]]:
    async with database.read_connection() as connection:
        page = await job_list.list_jobs(
            connection, ListQuery(filters={("name", ""): [CONSUME_EVENT_JOB]}, limit=500)
        )
    return [job for job in orjson.loads(orjson.dumps(page.items)) if job["payload"]["consumer"] == consumer]


async def lags_of(database: Database, consumer: str) -> list[event_consumers.ConsumerLag]:
    async with database.read_connection() as connection:
        return [lag for lag in await event_consumers.list_lags(connection) if lag.name == consumer]


async def test_pgqueuer_tables_are_up_to_date(settings: Settings) -> None:
    """If a newer PgQueuer needs other tables, write a migration with the statements of `plan_upgrade`."""
    import asyncpg
    from pgqueuer import AsyncpgDriver
    from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment

    from src.services.core.jobs import QUEUE

    assert settings.database_url is not None
    connection = await asyncpg.connect(asyncpg_dsn(settings.database_url.get_secret_value()))
    try:
        plan = await Queries(AsyncpgDriver(connection), QueryBuilderEnvironment(QUEUE)).plan_upgrade()
    finally:
        await connection.close()
    assert (plan.statements, plan.notes) == ((), ())
