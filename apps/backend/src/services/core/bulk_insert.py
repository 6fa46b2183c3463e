"""INSERT of many rows with COPY."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Base


async def bulk_insert(
    session: AsyncSession, model: type[Base], columns: Sequence[str], rows: Sequence[Sequence[object]]
) -> None:
    """Insert rows with COPY in the session's transaction; JSON values are given as text.

    It is one statement for the triggers, so that all rows are audited at once.
    """
    if not rows:
        return
    connection = await (await session.connection()).get_raw_connection()
    driver: Any = connection.driver_connection
    await driver.copy_records_to_table(model.__tablename__, columns=columns, records=rows)
