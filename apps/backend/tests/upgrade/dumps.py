"""Data dumps of databases that earlier versions wrote: read, restored, and compared.

A dump holds the rows of every table as COPY text, a section for each table as `pg_dump --data-only` writes
it, and the revision of the schema that they belong to. Columns that PostgreSQL computes are left out.
"""

import gzip
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from src.database import asyncpg_dsn
from tests.databases import migrate

# Every table with its columns, except computed ones, in the order of their names.
COLUMNS = """
SELECT n.nspname || '.' || c.relname AS table_name, array_agg(a.attname::text ORDER BY a.attname) AS columns
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE n.nspname IN ('public', 'pgqueuer') AND c.relkind = 'r' AND c.relname <> 'alembic_version'
GROUP BY 1 ORDER BY 1
"""
FOREIGN_KEYS = """
SELECT c.conrelid::regclass::text AS table_name, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
WHERE c.contype = 'f' AND n.nspname IN ('public', 'pgqueuer')
ORDER BY 1, 2
"""
SEQUENCES = """
SELECT s.oid::regclass::text AS sequence, d.refobjid::regclass::text AS table_name, a.attname AS column_name
FROM pg_class s
JOIN pg_namespace n ON n.oid = s.relnamespace
JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE s.relkind = 'S' AND n.nspname IN ('public', 'pgqueuer')
"""


@dataclass(frozen=True)
class Table:
    """The rows of one table: the names of its columns, and a line of COPY text for each row."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Dump:
    """The rows of a database by table, and the revision that its schema has."""

    revision: str
    tables: Mapping[str, Table]


def read_dump(path: Path) -> Dump:
    """Read a dump from a file."""
    lines = gzip.decompress(path.read_bytes()).decode().split("\n")
    revision = lines[0].removeprefix("-- revision ")
    tables: dict[str, Table] = {}
    number = 1
    while number < len(lines) - 1:
        head = lines[number].removeprefix("COPY ").removesuffix(") FROM stdin;")
        name, _, columns = head.partition(" (")
        end = lines.index("\\.", number)
        tables[name] = Table(tuple(columns.split(", ")), tuple(lines[number + 1 : end]))
        number = end + 1
    return Dump(revision, tables)


def write_dump(dump: Dump, path: Path) -> None:
    """Write a dump to a file, the same bytes for the same rows."""
    lines = [f"-- revision {dump.revision}"]
    for name, table in sorted(dump.tables.items()):
        lines += [f"COPY {name} ({', '.join(table.columns)}) FROM stdin;", *table.rows, "\\."]
    path.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))


async def dump_database(url: str) -> Dump:
    """Return the rows of every table of a database, each table sorted by its rows' text."""
    connection = await asyncpg.connect(asyncpg_dsn(url), server_settings={"timezone": "UTC"})
    try:
        revision = await connection.fetchval("SELECT version_num FROM alembic_version")
        tables = {}
        for name, columns in await connection.fetch(COLUMNS):
            schema, _, table = name.partition(".")
            file = io.BytesIO()
            await connection.copy_from_table(table, schema_name=schema, columns=columns, output=file)
            rows = file.getvalue().decode().split("\n")[:-1]
            tables[name] = Table(tuple(columns), tuple(sorted(rows)))
        return Dump(revision, tables)
    finally:
        await connection.close()


async def restore(url: str, dump: Dump) -> None:
    """Bring an empty database to a dump's revision, and write the dump's rows without recording them.

    Triggers are off and foreign keys are dropped meanwhile, as tables refer to one another in circles; the
    keys are checked when they are added again.
    """
    await migrate(url, dump.revision)
    connection = await asyncpg.connect(asyncpg_dsn(url), server_settings={"timezone": "UTC"})
    try:
        async with connection.transaction():
            keys = await connection.fetch(FOREIGN_KEYS)
            for key in keys:
                await connection.execute(f'ALTER TABLE {key["table_name"]} DROP CONSTRAINT "{key["name"]}"')
            for name, table in dump.tables.items():
                schema, _, relation = name.partition(".")
                await connection.execute(f"ALTER TABLE {name} DISABLE TRIGGER USER")
                await connection.copy_to_table(
                    relation,
                    schema_name=schema,
                    columns=table.columns,
                    source=io.BytesIO("".join(f"{row}\n" for row in table.rows).encode()),
                )
                await connection.execute(f"ALTER TABLE {name} ENABLE TRIGGER USER")
            for key in keys:
                await connection.execute(
                    f'ALTER TABLE {key["table_name"]} ADD CONSTRAINT "{key["name"]}" {key["definition"]}'
                )
            for sequence, name, column in await connection.fetch(SEQUENCES):
                await connection.execute(
                    f"SELECT setval('{sequence}', coalesce(max({column}), 0) + 1, false) FROM {name}"
                )
    finally:
        await connection.close()
