"""Whether what the service stands on is there: the database, its tables as this version knows them, Redis."""

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

SECONDS_TO_ANSWER = 3

_MIGRATED_TO = CompiledStatement(select(column("version_num")).select_from(table("alembic_version")))


@dataclass(frozen=True)
class Check:
    """The state of one thing that the service stands on."""

    status: Literal["ok", "down", "outdated"]
    milliseconds: float | None = None
    detail: str | None = None


async def check_database(database: Database) -> tuple[Check, Check]:
    """Return how the database is, and how its tables are."""
    started = time.perf_counter()
    try:
        async with asyncio.timeout(SECONDS_TO_ANSWER), database.probe_connection() as connection:
            row = await connection.fetch_one(_MIGRATED_TO)
    except asyncpg.UndefinedTableError:
        return Check("ok", _since(started)), Check(
            "outdated", detail="The tables are missing: run `sams migrate`"
        )
    except (
        OSError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,  # the server has said that it ends, and the connection is not closed yet
    ) as error:
        # What the driver says may name hosts and users; this can be read by anybody.
        why = f"The database does not answer ({type(error).__name__}); see the log"
        return Check("down", detail=why), Check("down", detail="Not known while the database is down")
    answered = Check("ok", _since(started))
    return answered, _compare(row["version_num"] if row else None)


async def check_redis(redis: Redis) -> Check:
    """Return how Redis is."""
    started = time.perf_counter()
    if await redis.is_up():
        return Check("ok", _since(started))
    return Check("down", detail="Redis does not answer: requests are served, and limited less exactly")


def _compare(revision: str | None) -> Check:
    head, known = _migrations()
    if revision == head:
        return Check("ok")
    if revision is None or revision in known:
        return Check(
            "outdated", detail=f"The database is at {revision}, this version needs {head}: run `sams migrate`"
        )
    # While a new version is rolled out, the old one goes on serving on tables that are already migrated.
    return Check("ok", detail=f"The database is at {revision}, which is newer than this version")


@cache
def _migrations() -> tuple[str | None, frozenset[str]]:
    scripts = ScriptDirectory(str(BACKEND / "migrations"))
    return scripts.get_current_head(), frozenset(script.revision for script in scripts.walk_revisions())


def _since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 2)
