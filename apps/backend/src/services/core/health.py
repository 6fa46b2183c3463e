"""Health checks of the database, its schema revision and Redis."""

import asyncio
import time
from dataclasses import dataclass
from functools import cache
from typing import Literal

import asyncpg
from alembic.script import ScriptDirectory
from sqlalchemy import column, select, table

from src.config import BACKEND
from src.database import CompiledStatement, Database
from src.redis import Redis

TIMEOUT_SECONDS = 3

_REVISION = CompiledStatement(select(column("version_num")).select_from(table("alembic_version")))


@dataclass(frozen=True)
class Check:
    """The result of one health check."""

    status: Literal["ok", "down", "outdated"]
    milliseconds: float | None = None
    detail: str | None = None


async def check_database(database: Database) -> tuple[Check, Check]:
    """Return the checks of the database and of its schema revision."""
    started = time.perf_counter()
    try:
        async with asyncio.timeout(TIMEOUT_SECONDS), database.probe_connection() as connection:
            row = await connection.fetch_one(_REVISION)
    except asyncpg.UndefinedTableError:
        return Check("ok", _since(started)), Check(
            "outdated", detail="The tables are missing: run `sams migrate`"
        )
    except (
        OSError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,  # the server is shutting down and the connection is not closed yet
    ) as error:
        # The driver's message may contain hosts and users, and this result is public.
        detail = f"The database does not answer ({type(error).__name__}); see the log"
        return Check("down", detail=detail), Check("down", detail="Unknown while the database is down")
    return Check("ok", _since(started)), _compare_revision(row["version_num"] if row else None)


async def check_redis(redis: Redis) -> Check:
    """Return the check of Redis."""
    started = time.perf_counter()
    if await redis.is_up():
        return Check("ok", _since(started))
    return Check("down", detail="Redis does not answer: requests are served with less exact rate limits")


def _compare_revision(revision: str | None) -> Check:
    head, known = _migrations()
    if revision == head:
        return Check("ok")
    if revision is None or revision in known:
        return Check(
            "outdated", detail=f"The database is at {revision}, this version needs {head}: run `sams migrate`"
        )
    # During a rollout, the old version keeps serving on the migrated schema.
    return Check("ok", detail=f"The database is at {revision}, which is newer than this version")


@cache
def _migrations() -> tuple[str | None, frozenset[str]]:
    scripts = ScriptDirectory(str(BACKEND / "migrations"))
    return scripts.get_current_head(), frozenset(script.revision for script in scripts.walk_revisions())


def _since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 2)
