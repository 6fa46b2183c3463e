"""Waiting until concurrent transactions are blocked by locks."""

import asyncio

from src.database import Database

WAIT_TIMEOUT_SECONDS = 60


async def wait_until_blocked(database: Database, number: int) -> None:
    """Return when this number of transactions in the database wait for locks.

    Raises: TimeoutError (they never wait, so nothing serializes them).
    """
    async with asyncio.timeout(WAIT_TIMEOUT_SECONDS), database.session() as session:
        connection = await session.connection()
        while True:
            waiting = await connection.exec_driver_sql(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
            if waiting.scalar() == number:
                return
            await connection.exec_driver_sql("SELECT pg_stat_clear_snapshot()")
            await asyncio.sleep(0.01)
