"""Databases for single tests, on the servers of the run."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import uuid4

import alembic.command
import asyncpg
from alembic.config import Config
from sqlalchemy import Connection, pool
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from src.commands.database import alembic_config
from src.database import asyncpg_dsn, sqlalchemy_url


@asynccontextmanager
async def own_database(server_url: str, template: str = "template0") -> AsyncIterator[str]:
    """Create a database on the server, yield its URL, and drop it.

    It is empty unless a migrated template is given; a copy takes a tenth of the time of migrations.
    """
    name = f"test_{uuid4().hex}"
    administrator = await asyncpg.connect(asyncpg_dsn(server_url))
    try:
        await administrator.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
        await drop_database(administrator, name)
    finally:
        await administrator.close()


async def drop_database(administrator: asyncpg.Connection, name: str) -> None:
    """Drop a database, and end its connections."""
    try:
        await administrator.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    except asyncpg.InsufficientPrivilegeError:
        # An autovacuum of the superuser is running in it; DROP without FORCE ends it.
        await administrator.execute(f'DROP DATABASE "{name}"')


async def migrate(url: str, revision: str = "head") -> None:
    """Upgrade a database to a revision, or downgrade it to `base`."""
    await _run(url, alembic.command.downgrade if revision == "base" else alembic.command.upgrade, revision)


async def migrate_back(url: str, revision: str) -> None:
    """Downgrade a database to a revision."""
    await _run(url, alembic.command.downgrade, revision)


async def _run(url: str, command: Callable[[Config, str], None], revision: str) -> None:
    def run(connection: Connection) -> None:
        config = alembic_config()
        config.attributes["connection"] = connection
        command(config, revision)

    engine = create_async_engine(sqlalchemy_url(url), poolclass=pool.NullPool)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(run)
    finally:
        await engine.dispose()
