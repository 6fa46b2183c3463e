"""Feeds give every event once, in whatever order the transactions that wrote them begin and end."""

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
async def feed(database: Database) -> str:
    """A feed that begins now."""
    name = f"feed {uuid4().hex}"
    async with database.session() as session:
        await event_consumers.begin(session, name)
    return name


async def write(session: AsyncSession, name: str) -> None:
    session.add(Manufacturer(name=name))
    await session.flush()


@asynccontextmanager
async def writing(database: Database, name: str) -> AsyncIterator[None]:
    """Have a change written, which is committed at the end."""
    async with database.session() as session:
        await write(session, name)
        yield


async def taken(database: Database, feed: str, batch_size: int = event_consumers.AT_ONCE) -> list[str]:
    async with database.session() as session:
        return told(await event_consumers.poll(session, feed, batch_size))


def told(events: object) -> list[str]:
    assert isinstance(events, (list, tuple))
    return [event.changes["name"][1] for event in events]


def names(count: int) -> list[str]:
    return [f"{uuid4().hex} {number}" for number in range(count)]


async def test_what_happened_is_taken_once(database: Database, feed: str) -> None:
    first, second, third = names(3)
    async with writing(database, first), writing(database, second):
        pass
    assert sorted(await taken(database, feed)) == sorted([first, second])
    assert await taken(database, feed) == []
    async with writing(database, third):
        pass
    assert await taken(database, feed) == [third]


async def test_a_feed_begins_with_what_comes_after_it(database: Database, make: Factory) -> None:
    await make.category()
    async with database.session() as session:
        await event_consumers.begin(session, name := uuid4().hex)

    assert await taken(database, name) == []


async def test_a_long_transaction_is_neither_missed_nor_waited_for(database: Database, feed: str) -> None:
    long, before, after = names(3)
    async with writing(database, before):
        pass
    async with writing(database, long):
        async with writing(database, after):
            pass
        assert await taken(database, feed) == [before, after]
        assert await taken(database, feed) == []
    assert await taken(database, feed) == [long]
    assert await taken(database, feed) == []


async def test_what_is_rolled_back_is_never_taken(database: Database, feed: str) -> None:
    with pytest.raises(ZeroDivisionError):
        async with writing(database, "never"):
            raise ZeroDivisionError

    assert await taken(database, feed) == []


async def test_a_taker_that_fails_leaves_everything(database: Database, feed: str) -> None:
    [name] = names(1)
    async with writing(database, name):
        pass

    async def fail() -> None:
        async with database.session() as session:
            assert told(await event_consumers.poll(session, feed)) == [name]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await taken(database, feed) == [name]


async def test_of_two_takers_one_takes(database: Database, feed: str) -> None:
    [name] = names(1)
    async with writing(database, name):
        pass
    async with database.session() as session:
        assert told(await event_consumers.poll(session, feed)) == [name]
        assert await taken(database, feed) == []

    assert await taken(database, feed) == []


async def test_more_than_is_taken_at_once_is_taken_in_turns(database: Database, feed: str) -> None:
    many, late = names(7), names(1)[0]
    async with database.session() as session:
        for name in many:
            await write(session, name)

    found = await taken(database, feed, 3)
    # Of a transaction that ends in the meantime, which is not of what is being read.
    async with writing(database, late):
        pass
    while turn := await taken(database, feed, 3):
        found += turn

    assert found == [*many, late]


async def test_what_is_read_in_turns_does_not_hide_what_began_before_it(
    database: Database, feed: str
) -> None:
    many, long = names(5), names(1)[0]
    async with writing(database, long):
        async with database.session() as session:
            for name in many:
                await write(session, name)
        found = await taken(database, feed, 3)
    # Now the long one is there, whose number is lower than of what was taken last.
    while turn := await taken(database, feed, 3):
        found += turn

    assert found == [*many[:3], long, *many[3:]]


async def test_takers_and_writers_at_once(database: Database, feed: str) -> None:
    """Writers whose transactions overlap in every way, and takers who all want the same."""
    written = names(60)
    found: list[str] = []
    done = asyncio.Event()

    async def writer(mine: list[str]) -> None:
        for name in mine:
            async with database.session() as session:
                await write(session, name)
                await session.execute(text("SELECT pg_sleep(random() * 0.02)"))

    async def taker() -> None:
        while True:
            is_last = done.is_set()
            if not (turn := await taken(database, feed, 5)) and is_last:
                return
            found.extend(turn)

    async with asyncio.TaskGroup() as takers:
        for _ in range(3):
            takers.create_task(taker())
        async with asyncio.TaskGroup() as writers:
            for number in range(4):
                writers.create_task(writer(written[number::4]))
        done.set()
    # Who came last may have found another at work, who then took less than there was.
    while turn := await taken(database, feed):
        found += turn

    assert sorted(found) == sorted(written)


async def add_event(session: AsyncSession, name: str, *, ahead: int = 0, ago: timedelta = NOW) -> None:
    """Add an event as if it were of another time, or of a database whose counter is ahead."""
    await session.execute(
        text("""
        INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes, transaction_id)
        SELECT clock_timestamp() - CAST(:ago AS interval), 'tests', 'manufacturer.created', 'manufacturer',
            uuid_v7(), jsonb_build_object('name', jsonb_build_array(NULL, CAST(:name AS text))),
            pg_current_xact_id()::text::bigint + :ahead
        """),
        {"name": name, "ahead": ahead, "ago": ago},
    )


async def count_on(database: Database) -> None:
    """Let the database's counter come to some more transactions."""
    for _ in range(10):
        async with database.session() as session:
            await session.execute(text("SELECT pg_current_xact_id()"))


async def test_in_a_restored_database_it_begins_anew(database: Database, feed: str) -> None:
    before, after = names(2)
    async with database.session() as session:
        # As it was in the database that the dump is of, whose counter was a million ahead.
        await session.execute(
            text("""
            UPDATE consumer_offsets SET snapshot = (x + 1000000) || ':' || (x + 1000000) || ':'
            FROM (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS x) now WHERE name = :name
            """),
            {"name": feed},
        )
        await add_event(session, before, ahead=5)
    assert await taken(database, feed) == []
    await count_on(database)
    async with writing(database, after):
        pass
    assert await taken(database, feed) == [after]


async def test_what_began_before_the_feed_and_is_committed_after_it_is_taken(database: Database) -> None:
    """Also where the clock has gone back: a position has no time."""
    feed, [name, later] = f"feed {uuid4().hex}", names(2)
    async with writing(database, name), database.session() as session:
        await event_consumers.begin(session, feed)
    assert await taken(database, feed) == [name]

    async with database.session() as session:
        await add_event(session, later, ago=timedelta(days=1))
    assert await taken(database, feed) == [later]


async def test_a_feed_that_begins_in_a_restored_database_takes_nothing_of_before(database: Database) -> None:
    feed, [before, after] = f"feed {uuid4().hex}", names(2)
    async with database.session() as session:
        await add_event(session, before, ahead=5)
        await event_consumers.begin(session, feed)
    await count_on(database)
    async with writing(database, after):
        pass
    assert await taken(database, feed) == [after]


async def test_it_is_told_how_far_a_feed_is_behind(database: Database, feed: str) -> None:
    async def behind() -> float:
        async with database.read_connection() as connection:
            return {lag.name: lag.seconds for lag in await event_consumers.lags(connection)}[feed]

    first, second, third = names(3)
    assert await behind() == 0
    async with database.session() as session:
        for name, hours in ((first, 0), (second, 2), (third, 1)):
            await add_event(session, name, ago=timedelta(hours=hours))
    assert 0 < await behind() < 1800
    assert await taken(database, feed, 1) == [first]
    assert await behind() == pytest.approx(7200, abs=600)
    assert await taken(database, feed, 1) == [second]
    assert await behind() == pytest.approx(3600, abs=600)
    assert await taken(database, feed, 1) == [third]
    assert await behind() == 0


async def test_a_long_transaction_makes_nobody_read_again_what_was_taken(
    database: Database, feed: str
) -> None:
    count = 2000
    async with writing(database, names(1)[0]):
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
        assert len(await taken(database, feed, count + 1)) == count
        async with database.session() as session:
            before = await read_by_index(session)
            assert await event_consumers.poll(session, feed) == ()
            assert await read_by_index(session) - before < 10


async def read_by_index(session: AsyncSession) -> int:
    """Return the index entries and rows of `events` that this transaction has read."""
    found = await session.scalar(
        text("""
        SELECT pg_stat_get_xact_tuples_returned('ix_events_transaction_id'::regclass)
            + pg_stat_get_xact_tuples_returned('events'::regclass)
        """)
    )
    return int(found)


async def test_nothing_is_written_while_there_is_nothing_to_do(database: Database, feed: str) -> None:
    async with database.session() as session:
        await event_consumers.poll(session, feed)
        assert await session.scalar(text("SELECT pg_current_xact_id_if_assigned()")) is None
