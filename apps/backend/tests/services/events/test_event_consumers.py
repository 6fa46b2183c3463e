"""Event consumers receive every event once, in whatever order the writing transactions begin and end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import Database
from src.models import Manufacturer
from src.services.events import event_consumers
from tests.factories import Factory

NOW = timedelta()


@pytest.fixture
async def consumer(database: Database) -> str:
    """The name of a consumer that is registered at the current position."""
    name = f"consumer {uuid4().hex}"
    async with database.session() as session:
        await event_consumers.register(session, name)
    return name


async def write(session: AsyncSession, name: str) -> None:
    session.add(Manufacturer(name=name))
    await session.flush()


@asynccontextmanager
async def writing(database: Database, name: str) -> AsyncIterator[None]:
    """Write a change, which is committed at the end of the block."""
    async with database.session() as session:
        await write(session, name)
        yield


async def consume(
    database: Database, consumer: str, batch_size: int = event_consumers.BATCH_SIZE
) -> list[str]:
    async with database.session() as session:
        return names_of(await event_consumers.poll(session, consumer, batch_size))


def names_of(events: object) -> list[str]:
    assert isinstance(events, (list, tuple))
    return [event.changes["name"][1] for event in events]


def new_names(count: int) -> list[str]:
    return [f"{uuid4().hex} {number}" for number in range(count)]


async def test_consumer_polls_each_event_once(database: Database, consumer: str) -> None:
    first, second, third = new_names(3)
    async with writing(database, first), writing(database, second):
        pass
    assert sorted(await consume(database, consumer)) == sorted([first, second])
    assert await consume(database, consumer) == []
    async with writing(database, third):
        pass
    assert await consume(database, consumer) == [third]


async def test_consumer_starts_with_events_after_its_registration(database: Database, make: Factory) -> None:
    await make.category()
    async with database.session() as session:
        await event_consumers.register(session, name := uuid4().hex)

    assert await consume(database, name) == []


async def test_consumer_neither_misses_nor_awaits_long_transaction(database: Database, consumer: str) -> None:
    long, before, after = new_names(3)
    async with writing(database, before):
        pass
    async with writing(database, long):
        async with writing(database, after):
            pass
        assert await consume(database, consumer) == [before, after]
        assert await consume(database, consumer) == []
    assert await consume(database, consumer) == [long]
    assert await consume(database, consumer) == []


async def test_consumer_never_polls_rolled_back_event(database: Database, consumer: str) -> None:
    with pytest.raises(ZeroDivisionError):
        async with writing(database, "never"):
            raise ZeroDivisionError

    assert await consume(database, consumer) == []


async def test_consumer_offset_is_rolled_back_on_failure(database: Database, consumer: str) -> None:
    [name] = new_names(1)
    async with writing(database, name):
        pass

    async def consume_and_fail() -> None:
        async with database.session() as session:
            assert names_of(await event_consumers.poll(session, consumer)) == [name]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await consume_and_fail()
    assert await consume(database, consumer) == [name]


async def test_concurrent_poll_of_consumer_returns_nothing(database: Database, consumer: str) -> None:
    [name] = new_names(1)
    async with writing(database, name):
        pass
    async with database.session() as session:
        assert names_of(await event_consumers.poll(session, consumer)) == [name]
        assert await consume(database, consumer) == []

    assert await consume(database, consumer) == []


async def test_consumer_polls_large_transaction_in_batches(database: Database, consumer: str) -> None:
    many, late = new_names(7), new_names(1)[0]
    async with database.session() as session:
        for name in many:
            await write(session, name)

    found = await consume(database, consumer, 3)
    # This transaction commits in between and is not part of the batch that is being read.
    async with writing(database, late):
        pass
    while batch := await consume(database, consumer, 3):
        found += batch

    assert found == [*many, late]


async def test_consumer_batches_do_not_skip_earlier_transaction(database: Database, consumer: str) -> None:
    many, long = new_names(5), new_names(1)[0]
    async with writing(database, long):
        async with database.session() as session:
            for name in many:
                await write(session, name)
        found = await consume(database, consumer, 3)
    # The long transaction has committed now; its id is lower than those of the events consumed last.
    while batch := await consume(database, consumer, 3):
        found += batch

    assert found == [*many[:3], long, *many[3:]]


async def test_consumer_with_concurrent_pollers_and_writers(database: Database, consumer: str) -> None:
    """Overlapping writers, and several workers that poll the same consumer."""
    written = new_names(60)
    found: list[str] = []
    done = asyncio.Event()

    async def write_names(names: list[str]) -> None:
        for name in names:
            async with database.session() as session:
                await write(session, name)
                await session.execute(text("SELECT pg_sleep(random() * 0.02)"))

    async def consume_until_done() -> None:
        while True:
            is_last = done.is_set()
            if not (batch := await consume(database, consumer, 5)) and is_last:
                return
            found.extend(batch)

    async with asyncio.TaskGroup() as consumers:
        for _ in range(3):
            consumers.create_task(consume_until_done())
        async with asyncio.TaskGroup() as writers:
            for number in range(4):
                writers.create_task(write_names(written[number::4]))
        done.set()
    # The last poll may have found the consumer locked by one that took an earlier batch.
    while batch := await consume(database, consumer):
        found += batch

    assert sorted(found) == sorted(written)


async def add_event(session: AsyncSession, name: str, *, ahead: int = 0, ago: timedelta = NOW) -> None:
    """Add an event of another time, or of a database with a higher transaction counter."""
    await session.execute(
        text("""
        INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes, transaction_id)
        SELECT clock_timestamp() - CAST(:ago AS interval), 'tests', 'manufacturer.created', 'manufacturer',
            uuid_v7(), jsonb_build_object('name', jsonb_build_array(NULL, CAST(:name AS text))),
            pg_current_xact_id()::text::bigint + :ahead
        """),
        {"name": name, "ahead": ahead, "ago": ago},
    )


async def advance_transaction_counter(database: Database) -> None:
    """Advance the transaction counter of the database."""
    for _ in range(10):
        async with database.session() as session:
            await session.execute(text("SELECT pg_current_xact_id()"))


async def test_consumer_is_reset_in_restored_database(database: Database, consumer: str) -> None:
    before, after = new_names(2)
    async with database.session() as session:
        # As in the dumped database, with a counter a million ahead.
        await session.execute(
            text("""
            UPDATE consumer_offsets SET snapshot = (x + 1000000) || ':' || (x + 1000000) || ':'
            FROM (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS x) now WHERE name = :name
            """),
            {"name": consumer},
        )
        await add_event(session, before, ahead=5)
    assert await consume(database, consumer) == []
    await advance_transaction_counter(database)
    async with writing(database, after):
        pass
    assert await consume(database, consumer) == [after]


async def test_consumer_polls_transaction_begun_before_registration(database: Database) -> None:
    """Even if the clock was set back: an offset does not depend on time."""
    consumer, [name, later] = f"consumer {uuid4().hex}", new_names(2)
    async with writing(database, name), database.session() as session:
        await event_consumers.register(session, consumer)
    assert await consume(database, consumer) == [name]

    async with database.session() as session:
        await add_event(session, later, ago=timedelta(days=1))
    assert await consume(database, consumer) == [later]


async def test_consumer_registered_in_restored_database_skips_old_events(database: Database) -> None:
    consumer, [before, after] = f"consumer {uuid4().hex}", new_names(2)
    async with database.session() as session:
        await add_event(session, before, ahead=5)
        await event_consumers.register(session, consumer)
    await advance_transaction_counter(database)
    async with writing(database, after):
        pass
    assert await consume(database, consumer) == [after]


async def test_consumer_lag(database: Database, consumer: str) -> None:
    async def lag() -> float:
        async with database.read_connection() as connection:
            return {item.name: item.seconds for item in await event_consumers.list_lags(connection)}[consumer]

    first, second, third = new_names(3)
    assert await lag() == 0
    async with database.session() as session:
        for name, hours in ((first, 0), (second, 2), (third, 1)):
            await add_event(session, name, ago=timedelta(hours=hours))
    assert 0 < await lag() < 1800
    assert await consume(database, consumer, 1) == [first]
    assert await lag() == pytest.approx(7200, abs=600)
    assert await consume(database, consumer, 1) == [second]
    assert await lag() == pytest.approx(3600, abs=600)
    assert await consume(database, consumer, 1) == [third]
    assert await lag() == 0


async def test_consumer_does_not_read_events_again_during_long_transaction(
    database: Database, consumer: str
) -> None:
    count = 2000
    async with writing(database, new_names(1)[0]):
        async with database.session() as session:
            await session.execute(
                text("""
                INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes)
                SELECT now(), 'tests', 'manufacturer.created', 'manufacturer', uuid_v7(),
                    '{"name": [null, "x"]}'
                FROM generate_series(1, :count)
                """),
                {"count": count},
            )
        assert len(await consume(database, consumer, count + 1)) == count
        async with database.session() as session:
            before = await count_index_reads(session)
            # Other tests in this database may have caused a few events meanwhile.
            again = await event_consumers.poll(session, consumer)
            assert [event for event in again if event.actor_name == "tests"] == []
            assert await count_index_reads(session) - before < 100


async def count_index_reads(session: AsyncSession) -> int:
    """Return the number of index entries and rows of `events` that this transaction has read."""
    found = await session.scalar(
        text("""
        SELECT pg_stat_get_xact_tuples_returned('ix_events_transaction_id'::regclass)
            + pg_stat_get_xact_tuples_returned('events'::regclass)
        """)
    )
    return int(found)


async def test_poll_without_new_events_writes_nothing(database: Database, consumer: str) -> None:
    async with database.session() as session:
        await event_consumers.poll(session, consumer)
        assert await session.scalar(text("SELECT pg_current_xact_id_if_assigned()")) is None
