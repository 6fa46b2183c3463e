"""Import benchmark: duration of the demo data loader, compared with a COPY of the same rows."""

import io
import time
from typing import NamedTuple

import asyncpg
from sqlalchemy.dialects.postgresql import dialect

from benchmarks.servers import add_database, fill, secret
from src.commands.engines import worker_count
from src.config import Settings
from src.database import Database, asyncpg_dsn
from src.models import Asset, Assignment, Base
from src.services.demo.demo import add_demo_assets

quoted = dialect().identifier_preparer.quote  # type: ignore[no-untyped-call]
LOADED = (Asset.__table__, Assignment.__table__)


class Import(NamedTuple):
    """Durations in seconds."""

    floor: float
    ours: float


async def measure_import(settings: Settings, count: int, number: int) -> Import:
    """Load synthetic assets, and copy the same rows into another database."""
    ours = await add_database(settings, f"import_{number}")
    fill(ours)
    floor = await add_database(settings, f"import_floor_{number}", like=f"import_{number}")
    database = await Database.connect(ours)
    try:
        started = time.perf_counter()
        await add_demo_assets(database, ours, count, writers=worker_count(ours))
        our_seconds = time.perf_counter() - started
    finally:
        await database.close()
    return Import(await _copy(ours, floor), our_seconds)


async def _copy(filled: Settings, empty: Settings) -> float:
    """Copy all rows from one database to another; return the seconds for assets and assignments."""
    source = await asyncpg.connect(asyncpg_dsn(secret(filled.database_url)))
    target = await asyncpg.connect(asyncpg_dsn(secret(empty.database_url)))
    seconds = 0.0
    try:
        for table in Base.metadata.sorted_tables:
            # Triggers write events; tables without an id are not referred to by assets.
            if table.name == "events" or "id" not in table.c:
                continue
            columns = [column.name for column in table.c if column.computed is None]
            existing = await target.fetch(f"SELECT id FROM {table.name}")
            rows, selected = io.BytesIO(), ", ".join(map(quoted, columns))
            await source.copy_from_query(
                f"SELECT {selected} FROM {table.name} WHERE id <> ALL ($1) ORDER BY id",
                [row["id"] for row in existing],
                output=rows,
                format="binary",
            )
            rows.seek(0)
            started = time.perf_counter()
            await target.copy_to_table(table.name, columns=columns, source=rows, format="binary")
            if table in LOADED:
                seconds += time.perf_counter() - started
    finally:
        await source.close()
        await target.close()
    return seconds
