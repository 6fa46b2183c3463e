"""The reader within a session: it sees what is flushed, is rolled back with it, and spoils nothing."""

import asyncpg
import pytest
from sqlalchemy import func, literal, select, text

from src.database import CompiledStatement, Database, RawConnection, set_audit_actor
from src.models import Manufacturer
from tests.factories import Factory

ONE = CompiledStatement(select(literal(1)))
BROKEN = CompiledStatement(select(literal(1) / func.length("")))
NAMED = CompiledStatement(text("SELECT count(*) FROM manufacturers WHERE name = CAST(:name AS text)"))
ADD = CompiledStatement(text("INSERT INTO manufacturers (id, name) VALUES (uuid_v7(), CAST(:name AS text))"))


async def count(database: Database, name: str) -> int:
    async with database.read_connection() as connection:
        [[found]] = await connection.fetch(NAMED, {"name": name})
    assert isinstance(found, int)
    return found


async def test_what_is_flushed_is_seen_by_nobody_else(database: Database, make: Factory) -> None:
    name = make.name("Flushed")
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        session.add(Manufacturer(name=name))
        await session.flush()
        [[seen]] = await (await RawConnection.of(session)).fetch(NAMED, {"name": name})
        assert (seen, await count(database, name)) == (1, 0)

    assert await count(database, name) == 1


async def test_what_a_reader_writes_first_is_rolled_back_too(database: Database, make: Factory) -> None:
    name = make.name("First")
    async with database.session() as session:
        # Nothing has gone through SQLAlchemy yet, which would have begun the transaction.
        await (await RawConnection.of(session)).fetch(ADD, {"name": name})
        await session.rollback()

    assert await count(database, name) == 0


async def test_an_error_within_a_savepoint_takes_nothing_else_with_it(
    database: Database, make: Factory
) -> None:
    kept, undone, later = (make.name(what) for what in ("Kept", "Undone", "Later"))
    async with database.session() as session:
        await (await RawConnection.of(session)).fetch(ADD, {"name": kept})
        savepoint = await session.begin_nested()
        connection = await RawConnection.of(session)
        await connection.fetch(ADD, {"name": undone})
        with pytest.raises(asyncpg.DivisionByZeroError):
            await connection.fetch(BROKEN)
        await savepoint.rollback()
        connection = await RawConnection.of(session)
        assert await connection.fetch_one(ONE) is not None
        await connection.fetch(ADD, {"name": later})

    assert [await count(database, name) for name in (kept, undone, later)] == [1, 0, 1]
