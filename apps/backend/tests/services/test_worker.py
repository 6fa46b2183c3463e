"""The worker does what was committed: once, again when it fails, and no more when it is hopeless."""

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
from src.tasks.event_consumers import CONSUME, EVENT_CONSUMERS
from src.tasks.registry import JOBS, SCHEDULES, JobContext
from tests.clients import Client
from tests.workers import Told, feed_named, job_named, jobs_in, working

SOON = timedelta(milliseconds=50)


@pytest.fixture(autouse=True)
async def nothing_is_left(database: Database) -> None:
    """Let the workers have nothing to do of what other tests have left, which may be thousands of events."""
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
    """A kind of job that no other test has."""
    return f"test.{uuid4().hex}"


@pytest.fixture
def done() -> Told:
    return Told()


async def test_a_job_is_done_once_its_transaction_is_committed(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await done.note(payload)

    with job_named(name, perform):
        async with working(settings):
            async with database.session() as session:
                await enqueue(session, name, {"number": 1})
                async with database.session() as other:
                    await enqueue(other, name, {"number": 2})
                await done.until(lambda payloads: {"number": 2} in payloads)
                assert done.payloads == [{"number": 2}]
            await done.until(lambda payloads: {"number": 1} in payloads)

    assert await jobs_in(database, name) == []


async def test_a_job_of_a_transaction_that_is_rolled_back_is_not_there(database: Database, name: str) -> None:
    async def fail() -> None:
        async with database.session() as session:
            await enqueue(session, name, {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert await jobs_in(database, name) == []


async def test_of_a_key_one_waits(database: Database, name: str) -> None:
    async with database.session() as session:
        await enqueue(session, name, {"first": True}, key=name)
        await enqueue(session, name, {"first": False}, key=name)
        await enqueue_many(session, name, [{}, {}], keys=[name, f"another {name}"])

    assert [job.payload for job in await jobs_in(database, name)] == [b'{"first":true}', b"{}"]


async def test_a_job_waits_for_its_time(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await done.note(payload)

    async with database.session() as session:
        await enqueue(session, name, {"when": "tomorrow"}, at=datetime.now(UTC) + timedelta(days=1))
        await enqueue(session, name, {"when": "yesterday"}, at=datetime.now(UTC) - timedelta(days=1))
        await enqueue(session, name, {"when": "soon"}, at=datetime.now(UTC) + SOON)
    with job_named(name, perform):
        async with working(settings):
            await done.until(lambda payloads: len(payloads) == 2)

    assert [payload["when"] for payload in done.payloads] == ["yesterday", "soon"]
    assert len(await jobs_in(database, name)) == 1


async def test_a_job_changes_things_with_the_rights_and_the_name_of_the_worker(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=name))
        await done.note({"role": await session.scalar(text("SELECT current_user"))})

    with job_named(name, perform):
        async with working(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await done.until(bool)

    assert done.payloads == [{"role": "sams_app"}]
    async with database.session() as session:
        told = await session.scalars(select(Event.actor_name).where(Event.changes["name"][1].astext == name))
        assert told.all() == ["sams worker"]


async def test_what_fails_is_undone_and_tried_again(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {len(done.payloads)}"))
        await session.flush()
        await done.note(payload)
        if len(done.payloads) < 3:
            raise ZeroDivisionError

    with job_named(name, perform, initial_backoff=SOON, max_backoff=SOON):
        async with working(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await done.until(lambda payloads: len(payloads) == 3)

    assert await jobs_in(database, name) == []
    async with database.session() as session:
        made = await session.scalars(select(Manufacturer.name).where(Manufacturer.name.startswith(name)))
        assert made.all() == [f"{name} 2"]


async def test_what_fails_too_often_is_parked(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await done.note(payload)
        raise ZeroDivisionError

    with job_named(name, perform, attempts=3, initial_backoff=SOON, max_backoff=SOON):
        async with working(settings):
            async with database.session() as session:
                await enqueue(session, name, {})
            await done.until(lambda payloads: len(payloads) == 3)

    [parked] = await jobs_in(database, name)
    assert (parked.status, parked.attempts) == ("failed", 2)


async def test_several_workers_do_each_job_once(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    count = 300

    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {payload['number']}"))
        await session.flush()
        await done.note(payload)

    async with database.session() as session:
        await enqueue_many(session, name, [{"number": number} for number in range(count)])
    with job_named(name, perform):
        async with working(settings), working(settings), working(settings):
            await done.until(lambda payloads: len(payloads) >= count)

    assert sorted(payload["number"] for payload in done.payloads) == list(range(count))
    assert await jobs_in(database, name) == []


async def test_a_worker_needs_no_more_rights_than_the_application(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=f"{name} {payload.get('number', 'of the schedule')}"))
        await session.flush()
        await done.note(payload)

    async def consume(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        await done.note({"seen": len(events)})

    assert settings.database_url is not None
    role = f"web_{name.removeprefix('test.')}"
    async with database.session() as session:
        await session.execute(text(f"CREATE ROLE {role} LOGIN PASSWORD 'web' IN ROLE {APP_ROLE}"))
    url = make_url(settings.database_url.get_secret_value()).set(username=role, password="web")
    limited = settings.model_copy(
        update={"database_url": SecretStr(url.render_as_string(hide_password=False))}
    )
    try:
        with job_named(name, perform, attempts=2, initial_backoff=SOON):
            async with feed_named(database, name, consume), working(limited, {name: "* * * * * *"}):
                async with database.session() as session:
                    await enqueue(session, name, {"number": 1})
                await done.until(
                    lambda payloads: {"number": 1} in payloads and {} in payloads and {"seen": 1} in payloads
                )
    finally:
        async with database.session() as session:
            await session.execute(text(f"DROP ROLE {role}"))


async def test_several_workers_keep_a_schedule_once(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        [mine] = await jobs_in(tools.database, name)
        await done.note({"second": mine.created.replace(microsecond=0)})

    each_second = {name: "* * * * * *"}
    with job_named(name, perform):
        async with (
            working(settings, each_second),
            working(settings, each_second),
            working(settings, each_second),
        ):
            await done.until(lambda payloads: len(payloads) >= 4)

    seconds = [payload["second"] for payload in done.payloads]
    assert len(set(seconds)) == len(seconds)


async def test_a_job_that_another_has_ended_is_undone(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    """A worker that was taken for dead comes back, when the job that it was at has been done by another."""

    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        session.add(Manufacturer(name=name))
        await session.flush()
        async with tools.database.session() as another:
            await another.execute(
                text("DELETE FROM pgqueuer.pgqueuer WHERE entrypoint = :name"), {"name": name}
            )
        await done.note(payload)

    async with database.session() as session:
        await enqueue(session, name, {})
    with job_named(name, perform):
        async with working(settings):
            await done.until(bool)

    async with database.session() as session:
        assert (await session.scalars(select(Manufacturer).where(Manufacturer.name == name))).all() == []


async def test_what_is_scheduled_does_not_wait_behind_what_waits_for_others(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    """Mails to a dead server: a worker has its hands full of them, and gets rid of one now and then."""
    count = worker.AT_HAND + worker.FETCHED_AT_ONCE + 50
    places = asyncio.Semaphore(0)

    async def wait(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await places.acquire()

    async def perform(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await done.note({"waiting": len(await jobs_in(tools.database, name))})

    due = f"due {name}"
    async with database.session() as session:
        await enqueue_many(session, name, [{}] * count)
    with job_named(name, wait, concurrency=2), job_named(due, perform, concurrency=1):
        async with working(settings, {due: "* * * * * *"}):
            await until_jobs(database, name, lambda states: states.count("picked") >= worker.AT_HAND)
            await until_jobs(database, due, lambda states: bool(states or done.payloads))
            for _ in range(10):
                places.release()
            try:
                await done.until(bool)
            finally:
                for _ in range(count):
                    places.release()

    assert done.payloads[0]["waiting"] >= count - 10


async def until_jobs(database: Database, name: str, is_enough: Callable[[Sequence[str]], bool]) -> None:
    """Wait until the states of the jobs of a name are as wanted."""
    while True:
        if is_enough([job.status for job in await jobs_in(database, name)]):
            return
        await asyncio.sleep(0.05)


def test_what_waits_for_others_and_what_is_scheduled_take_nobodys_turn() -> None:
    names = {webhook_deliveries.DELIVER, notifications.DELIVER_JOB, *SCHEDULES}
    assert [name for name in sorted(names) if JOBS[name].concurrency is None] == []


@pytest.mark.parametrize(
    ("error", "has_place"), [(NotDeliveredError("Connection refused"), False), (ZeroDivisionError("0"), True)]
)
async def test_what_lies_outside_is_logged_in_a_line(
    settings: Settings, database: Database, name: str, done: Told, error: Exception, has_place: bool
) -> None:
    async def fail(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
        await done.note(payload)
        raise error

    async with database.session() as session:
        await enqueue(session, name, {})
    with capture_logs() as lines, job_named(name, fail, attempts=1):
        async with working(settings):
            await done.until(lambda payloads: len(payloads) == 1)

    [line] = [line for line in lines if line["event"] == "job_failed"]
    assert line["error"] == str(error)
    assert (line["exc_info"] is error) == has_place


async def test_who_listens_is_told_of_a_change_at_once(
    settings: Settings, manager: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "POLL_SECONDS", 3600)
    heard = asyncio.Event()

    async def note(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        heard.set()

    with patch.dict(EVENT_CONSUMERS, {live.FEED: note}, clear=True):
        async with working(settings):
            # It looks when it begins, and then not in an hour. Nothing tells when it can be woken.
            for _ in range(2):
                heard.clear()
                while not heard.is_set():
                    answer = await manager.post("/manufacturers", json={"name": uuid4().hex})
                    assert answer.status_code == 201
                    with suppress(TimeoutError):
                        await asyncio.wait_for(heard.wait(), 1)


async def test_a_feed_is_followed_by_one_of_several_workers(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    async def consume(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        for event in events:
            if event.entity_type == "manufacturer":
                await done.note({"name": event.changes["name"]})

    async with feed_named(database, name, consume), working(settings), working(settings):
        await asyncio.gather(*(made(database, f"{name} {number}") for number in range(20)))
        await done.until(lambda payloads: len(payloads) >= 20)

    assert len({str(payload) for payload in done.payloads}) == len(done.payloads) == 20


async def made(database: Database, name: str) -> None:
    async with database.session() as session:
        session.add(Manufacturer(name=name))


async def test_a_feed_that_fails_is_given_its_events_again_and_stops_no_other(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    failed = 0

    async def fail_twice(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        nonlocal failed
        if failed < 2:
            failed += 1
            raise ZeroDivisionError
        await set_audit_action(session, "manufacturer.seen")
        await done.note({"by": "one"})

    async def go_on(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        await done.note({"by": "another"})

    async with (
        feed_named(database, name, fail_twice),
        feed_named(database, f"another {name}", go_on),
        working(settings),
    ):
        await made(database, name)
        await done.until(lambda payloads: {"by": "one"} in payloads and {"by": "another"} in payloads)

    assert failed == 2
    assert len(done.payloads) == 2


async def test_an_event_that_a_feed_cannot_take_is_put_aside_and_the_others_come_in_order(
    settings: Settings, database: Database, name: str, done: Told
) -> None:
    is_mended = False

    async def choke(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        named = [name_in(event) for event in events if event.action == "manufacturer.created"]
        await enqueue_many(session, f"{name} noted", [{"name": one} for one in named])
        if f"{name} 3" in named and not is_mended:
            raise ZeroDivisionError
        for one in named:
            await done.note({"name": one})

    quickly = replace(JOBS[CONSUME], attempts=2, initial_backoff=SOON, max_backoff=SOON)
    numbers = range(7)
    async with database.session() as session:
        await event_consumers.begin(session, name)
        for number in numbers:
            session.add(Manufacturer(name=f"{name} {number}"))
            await session.flush()
    with patch.dict(JOBS, {CONSUME: quickly}):
        async with feed_named(database, name, choke), working(settings):
            await done.until(lambda payloads: len(payloads) == len(numbers) - 1)
            await made(database, f"{name} later")
            await done.until(lambda payloads: len(payloads) == len(numbers))
            job = await parked_of(database, name)
            assert "ZeroDivisionError" in job["error"]
            assert all(lag.seconds == 0 for lag in await lags_of(database, name))

            is_mended = True
            async with database.session() as session:
                await job_list.run_job(session, UUID(job["id"]))
            await done.until(lambda payloads: {"name": f"{name} 3"} in payloads)

    others = [f"{name} {number}" for number in numbers if number != 3]
    assert [payload["name"] for payload in done.payloads] == [*others, f"{name} later", f"{name} 3"]
    assert await put_aside(database, name) == []
    # What is made of each is there once: what was made of it when it failed was undone.
    noted = Counter(job.payload for job in await jobs_in(database, f"{name} noted"))
    assert sorted(noted.values()) == [1] * (len(numbers) + 1)


async def test_a_feed_gets_many_at_once_again_behind_an_event_that_it_could_not_take(
    settings: Settings, database: Database, name: str, done: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_consumers, "AT_ONCE", 5)
    # As often as it is given the events together, and once alone.
    failures = iter(range(worker.FAILURES_OF_A_FEED + 1))

    async def choke(session: AsyncSession, tools: JobContext, events: Sequence[Event]) -> None:
        if f"{name} 2" in [name_in(event) for event in events] and next(failures, None) is not None:
            raise ZeroDivisionError
        await done.note({"count": len(events)})

    async with database.session() as session:
        await event_consumers.begin(session, name)
        for number in range(20):
            session.add(Manufacturer(name=f"{name} {number}"))
            await session.flush()
    async with feed_named(database, name, choke), working(settings):
        await done.until(lambda payloads: sum(payload["count"] for payload in payloads) == 20)

    assert Counter(payload["count"] for payload in done.payloads) == {1: 5, 5: 3}


def name_in(event: Event) -> str:
    match event.changes["name"]:
        case [None, str(given)]:
            return given
        case changed:
            raise AssertionError(changed)


async def parked_of(database: Database, feed: str) -> dict[str, Any]:
    while True:
        match await put_aside(database, feed):
            case [{"state": "failed"} as job]:
                return job
        await asyncio.sleep(0.05)


async def put_aside(database: Database, feed: str) -> list[dict[str, Any]]:
    async with database.read_connection() as connection:
        page = await job_list.list_jobs(connection, ListQuery(filters={("name", ""): [CONSUME]}, limit=500))
    return [job for job in orjson.loads(orjson.dumps(page.items)) if job["payload"]["consumer"] == feed]


async def lags_of(database: Database, feed: str) -> list[event_consumers.Lag]:
    async with database.read_connection() as connection:
        return [lag for lag in await event_consumers.lags(connection) if lag.name == feed]


async def test_pgqueuer_finds_the_tables_as_it_would_make_them(settings: Settings) -> None:
    """A newer PgQueuer may want other tables: then write a migration of what `plan_upgrade` says."""
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
