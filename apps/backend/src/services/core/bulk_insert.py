"""Writing many rows at once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Base


async def bulk_insert(
    session: AsyncSession, model: type[Base], columns: Sequence[str], rows: Sequence[Sequence[object]]
) -> None:
    """Write rows by COPY, in the session's transaction; JSON is given as text.

    The triggers see one statement, so that all of it is recorded by one.
    """
    if not rows:
        return
    connection = await (await session.connection()).get_raw_connection()
    driver: Any = connection.driver_connection
    await driver.copy_records_to_table(model.__tablename__, columns=columns, records=rows)
