"""Waiting, in tests of what happens at once, until those under way stand before a lock."""

import asyncio

from src.database import Database

PATIENCE_SECONDS = 60


async def until_waiting(database: Database, number: int) -> None:
    """Return once so many transactions in this database wait for the locks of others.

    Raises: TimeoutError (they never do, so nothing keeps them apart).
    """
    async with asyncio.timeout(PATIENCE_SECONDS), database.session() as session:
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
