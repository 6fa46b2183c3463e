"""Upgrades and downgrades on the oldest and newest PostgreSQL, and their agreement with the models."""

import ast
import asyncio
import os
import re
import sys
import warnings
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, pool
from sqlalchemy.ext.asyncio import create_async_engine

from src.config import BACKEND
from src.database import AdvisoryLock, asyncpg_dsn, sqlalchemy_url
from src.models import Base
from tests.databases import migrate, own_database
from tests.postgres15 import SERVERS

# All objects that a migration can create in a schema, in PostgreSQL's own notation.
OBJECTS = """
SELECT 'column ' || attrelid::regclass || '.' || attname,
    format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
        || coalesce(' ' || attgenerated::text || ' ' || pg_get_expr(adbin, adrelid), '')
FROM pg_attribute
JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r' AND relnamespace = 'public'::regnamespace
LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'constraint ' || conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype NOT IN ('n', 't')
UNION ALL
SELECT 'index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid AND relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'trigger ' || tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'function ' || oid::regprocedure, pg_get_functiondef(oid)
FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
UNION ALL
SELECT 'right ' || grantee || ' ' || privilege_type, table_name
FROM information_schema.role_table_grants WHERE grantee = 'sams_app' AND table_schema = 'public'
"""

WAITING = """
SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = database AND datname = current_database()
WHERE locktype = 'advisory' AND NOT granted
"""


@pytest.fixture(params=SERVERS)
async def empty(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    async with own_database(request.getfixturevalue(request.param)) as url:
        yield url


async def objects_in(url: str) -> set[tuple[str, str]]:
    connection = await asyncpg.connect(asyncpg_dsn(url))
    try:
        found = await connection.fetch(OBJECTS)
    finally:
        await connection.close()
    return {tuple(row) for row in found if "alembic_version" not in f"{row[0]} {row[1]}"}


async def with_connection(url: str, work: Any) -> Any:
    engine = create_async_engine(sqlalchemy_url(url), poolclass=pool.NullPool)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


async def test_upgrade_downgrade_and_upgrade_again(empty: str) -> None:
    before = await objects_in(empty)

    await migrate(empty)
    first = await objects_in(empty)
    await migrate(empty, "base")
    assert await objects_in(empty) == before
    await migrate(empty)

    assert await objects_in(empty) == first
    tables = {name.split()[1].split(".")[0] for name, _ in first if name.startswith("column")}
    assert tables == {table.name for table in Base.metadata.sorted_tables}


async def test_downgrade_with_rows_in_tables(empty: str) -> None:
    await migrate(empty)
    connection = await asyncpg.connect(asyncpg_dsn(empty))
    await connection.execute("INSERT INTO categories (id, code, name) VALUES (uuid_v7(), '11', '데스크탑')")
    await connection.close()

    await migrate(empty, "base")

    assert not await objects_in(empty)


def difference(connection: Connection) -> list[Any]:
    """Return the operations of a migration that Alembic would autogenerate."""
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    with warnings.catch_warnings():
        # Alembic cannot compare computed columns and warns; the other test compares them.
        warnings.filterwarnings("ignore", "Computed default on", UserWarning)
        return list(compare_metadata(context, Base.metadata))


async def test_upgraded_schema_equals_models_for_autogenerate(empty: str) -> None:
    await migrate(empty)

    assert await with_connection(empty, difference) == []


async def test_models_create_same_objects_as_migrations(empty: str) -> None:
    """Models and migrations create the same objects, including CHECK constraints and computed columns."""
    await migrate(empty)
    migrated = {(name, made) for name, made in await objects_in(empty) if is_defined_by_models(name)}
    await with_connection(empty, Base.metadata.drop_all)
    assert not {name for name, _ in await objects_in(empty) if is_defined_by_models(name)}

    await with_connection(empty, Base.metadata.create_all)

    modelled = {(name, made) for name, made in await objects_in(empty) if is_defined_by_models(name)}
    assert modelled == migrated


def is_defined_by_models(name: str) -> bool:
    return name.split()[0] in ("column", "constraint", "index")


async def test_concurrent_upgrades_are_serialized(empty: str) -> None:
    async with AsyncExitStack() as stack:
        gate = await asyncpg.connect(asyncpg_dsn(empty))
        stack.push_async_callback(gate.close)
        await gate.execute("SELECT pg_advisory_lock($1)", AdvisoryLock.MIGRATION.value)

        both = [await migrating_process(empty) for _ in range(2)]
        while (
            await gate.fetchval("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
            < 2
        ):
            assert all(process.returncode is None for process in both)
            await asyncio.sleep(0.05)
        await gate.execute("SELECT pg_advisory_unlock($1)", AdvisoryLock.MIGRATION.value)
        outputs = [await process.communicate() for process in both]

    assert [process.returncode for process in both] == [0, 0], outputs
    assert await with_connection(empty, difference) == []


ADVISORY_LOCKS_OF_FUNCTIONS = {
    "record_events": AdvisoryLock.EVENT_WRITES,
    "in_flight_transactions": AdvisoryLock.EVENT_WRITES,
    "refuse_cycle": AdvisoryLock.TREE_CYCLES,
    "refuse_holding_cycle": AdvisoryLock.HOLDER_CYCLES,
}


def advisory_lock_numbers(sql: str) -> set[int]:
    """Return the numbers of advisory locks in SQL: those of calls, and of a comparison with pg_locks."""
    calls = re.findall(r"pg_(?:try_)?advisory\w*\(\s*(\d+)", sql)
    comparisons = re.findall(r"objid\b[^=]*= \(\d+, (\d+), \d+\)", sql)
    return {int(number) for number in (*calls, *comparisons)}


async def test_advisory_locks_in_sql_are_in_the_registry_each_with_one_meaning(empty: str) -> None:
    await migrate(empty)
    connection = await asyncpg.connect(asyncpg_dsn(empty))
    sources = await connection.fetch(
        "SELECT proname, prosrc FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace"
        " WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND prosrc ~* 'advisory'"
    )
    await connection.close()

    assert {row["proname"]: advisory_lock_numbers(row["prosrc"]) for row in sources} == {
        function: {lock.value} for function, lock in ADVISORY_LOCKS_OF_FUNCTIONS.items()
    }


def test_advisory_locks_of_python_and_of_sql_differ() -> None:
    of_sql = set().union(
        *(
            advisory_lock_numbers(file.read_text(encoding="utf-8"))
            for file in (BACKEND / "migrations" / "versions").iterdir()
            if file.suffix in (".py", ".sql")
        )
    )
    source = "\n".join(
        file.read_text(encoding="utf-8")
        for folder in ("src", "migrations")
        for file in (BACKEND / folder).rglob("*.py")
    )
    of_python = {AdvisoryLock[name].value for name in re.findall(r"AdvisoryLock\.([A-Z_]+)", source)}

    assert of_sql == {lock.value for lock in ADVISORY_LOCKS_OF_FUNCTIONS.values()}
    assert of_sql | of_python == set(AdvisoryLock)
    assert not of_sql & of_python


async def migrating_process(url: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "src.cli", "migrate"),
        cwd=BACKEND,
        env={**os.environ, "DATABASE_URL": url, "REDIS_URL": "redis://127.0.0.1:1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


def test_migrations_lock_tables_before_their_first_change() -> None:
    """Revisions before 0015 ran in databases without requests of a later version."""
    files = sorted((BACKEND / "migrations" / "versions").glob("[0-9]*.py"))
    since_0015 = [file for file in files if file.name >= "0015"]
    assert len(since_0015) > 8
    for file in since_0015:
        functions = {
            node.name: node
            for node in ast.parse(file.read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef)
        }
        for name in ("upgrade", "downgrade"):
            first, *_ = [
                ast.unparse(node)
                for node in functions[name].body
                if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            ]
            assert first == "lock_tables()", f"{file.name}: {name}"
