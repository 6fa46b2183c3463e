"""Compiled statements and their connections: values, isolation, read-only access and savepoints."""

from datetime import UTC, date, datetime
from uuid import uuid4

import asyncpg
import pytest
from sqlalchemy import ClauseElement, bindparam, func, literal, select, text

from src.database import CompiledStatement, Database, RawConnection, set_audit_actor
from src.models import Manufacturer
from tests.factories import Factory

ONE = CompiledStatement(select(literal(1)))
BROKEN = CompiledStatement(select(literal(1) / func.length("")))
COUNT_NAMED = CompiledStatement(text("SELECT count(*) FROM manufacturers WHERE name = CAST(:name AS text)"))
INSERT = CompiledStatement(
    text("INSERT INTO manufacturers (id, name) VALUES (uuid_v7(), CAST(:name AS text))")
)
INSERT_IN_WITH = CompiledStatement(
    text("""
        WITH added AS (
            INSERT INTO manufacturers (id, name) VALUES (uuid_v7(), CAST(:name AS text)) RETURNING id
        )
        SELECT id FROM added
    """)
)
MAKE_TRANSACTION_WRITABLE = CompiledStatement(text("SET transaction_read_only = off"))


async def count(database: Database, name: str) -> int:
    async with database.read_connection() as connection:
        [[found]] = await connection.fetch(COUNT_NAMED, {"name": name})
    assert isinstance(found, int)
    return found


# Values


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "missing: ['name']"),
        ({"name": "a", "other": 1}, "unknown: ['other']"),
        ({"Name": "a"}, "missing: ['name']"),
    ],
)
async def test_compiled_statement_refuses_missing_and_unknown_values(
    database: Database, values: dict[str, object], message: str
) -> None:
    async with database.read_connection() as connection:
        with pytest.raises(TypeError) as refused:
            await connection.fetch(COUNT_NAMED, values)

    assert message in str(refused.value)


def test_compiled_statement_takes_null_where_it_is_given() -> None:
    statement = CompiledStatement(select(bindparam("second"), bindparam("first"), literal("kept")))

    assert statement.arguments({"first": None, "second": 2}) == [2, None, "kept"]


@pytest.mark.parametrize(
    "statement",
    [
        select(bindparam("me", uuid4())),
        select(bindparam("me", None)),
        select(literal(uuid4())),
        select(Manufacturer.id).where(Manufacturer.id == uuid4()),
        select(Manufacturer.id).where(Manufacturer.id.in_([uuid4(), uuid4()])),
        select(Manufacturer.id).where(Manufacturer.created_at > datetime.now(UTC)),
        select(literal(date(2031, 3, 1))),
    ],
    ids=["named", "named null", "literal id", "id", "ids", "time", "date"],
)
def test_compiled_statement_refuses_values_of_its_first_caller(statement: ClauseElement) -> None:
    with pytest.raises(ValueError, match="Compiled statement with"):
        CompiledStatement(statement)


# Connections


@pytest.mark.parametrize("statement", [INSERT, INSERT_IN_WITH], ids=["insert", "with"])
async def test_read_connection_cannot_write(
    database: Database, make: Factory, statement: CompiledStatement
) -> None:
    name = make.name("Refused")
    async with database.read_connection() as connection:
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await connection.fetch(statement, {"name": name})
        await connection.fetch(MAKE_TRANSACTION_WRITABLE)
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await connection.fetch(statement, {"name": name})

    assert await count(database, name) == 0


async def test_raw_connection_writes_in_the_transaction_of_its_session(
    database: Database, make: Factory
) -> None:
    name = make.name("Written")
    async with database.session() as session:
        connection = await RawConnection.of(session)
        await connection.fetch(INSERT, {"name": name})
        [[seen]] = await connection.fetch(COUNT_NAMED, {"name": name})
        assert (seen, await count(database, name)) == (1, 0)

    assert await count(database, name) == 1


async def test_raw_connection_reads_flushed_rows_before_commit(database: Database, make: Factory) -> None:
    name = make.name("Flushed")
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        session.add(Manufacturer(name=name))
        await session.flush()
        [[seen]] = await (await RawConnection.of(session)).fetch(COUNT_NAMED, {"name": name})
        assert (seen, await count(database, name)) == (1, 0)

    assert await count(database, name) == 1


async def test_first_statement_of_a_raw_connection_is_rolled_back(database: Database, make: Factory) -> None:
    name = make.name("First")
    async with database.session() as session:
        # SQLAlchemy has executed nothing yet, which would have begun the transaction.
        await (await RawConnection.of(session)).fetch(INSERT, {"name": name})
        await session.rollback()

    assert await count(database, name) == 0


async def test_error_in_a_savepoint_rolls_back_to_the_savepoint_only(
    database: Database, make: Factory
) -> None:
    kept, undone, later = (make.name(label) for label in ("Kept", "Undone", "Later"))
    async with database.session() as session:
        await (await RawConnection.of(session)).fetch(INSERT, {"name": kept})
        savepoint = await session.begin_nested()
        connection = await RawConnection.of(session)
        await connection.fetch(INSERT, {"name": undone})
        with pytest.raises(asyncpg.DivisionByZeroError):
            await connection.fetch(BROKEN)
        await savepoint.rollback()
        connection = await RawConnection.of(session)
        assert await connection.fetch_one(ONE) is not None
        await connection.fetch(INSERT, {"name": later})

    assert [await count(database, name) for name in (kept, undone, later)] == [1, 0, 1]
