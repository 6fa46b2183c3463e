"""Alembic's environment: runs the migrations on a given connection, or on DATABASE_URL."""

import asyncio

from alembic import context
from sqlalchemy import Connection, pool
from sqlalchemy.ext.asyncio import create_async_engine

from src.config import get_settings
from src.database import AdvisoryLock, sqlalchemy_url
from src.models import Base


def run(connection: Connection) -> None:
    """Run the migrations in one transaction."""
    context.configure(connection=connection, target_metadata=Base.metadata, compare_server_default=True)
    with context.begin_transaction():
        # Concurrent runs take turns: the second finds nothing to do.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({AdvisoryLock.MIGRATION.value})")
        context.run_migrations()


async def connect_and_run() -> None:
    """Connect to DATABASE_URL and run the migrations there."""
    url = get_settings().database_url
    if url is None:
        raise SystemExit("Set DATABASE_URL, or start the embedded database by `sams up`.")
    engine = create_async_engine(sqlalchemy_url(url.get_secret_value()), poolclass=pool.NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(run)
        await connection.commit()
    await engine.dispose()


if (given := context.config.attributes.get("connection")) is not None:
    run(given)
else:
    asyncio.run(connect_and_run())
