"""Runs the migrations, on the connection that it is handed or on DATABASE_URL."""

import asyncio

from alembic import context
from sqlalchemy import Connection, pool
from sqlalchemy.ext.asyncio import create_async_engine

from src.config import get_settings
from src.database import sqlalchemy_url
from src.models import Base

# Two processes that migrate at once take turns, and the second finds nothing to do.
MIGRATION_LOCK = 835_002


def run(connection: Connection) -> None:
    """Run the migrations in one transaction."""
    context.configure(connection=connection, target_metadata=Base.metadata, compare_server_default=True)
    with context.begin_transaction():
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
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
