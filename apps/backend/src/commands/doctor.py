"""`sams doctor`: what is wrong with this installation, and what to do about it."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass
from typing import Annotated, Literal
from urllib.parse import urlsplit

import asyncpg
import redis
import typer
from alembic.script import ScriptDirectory
from pydantic import ValidationError

from src.commands.console import err, out
from src.commands.database import alembic_config
from src.config import DEVELOPMENT_SECRET, Settings, get_settings
from src.database import asyncpg_dsn
from src.embedded import running_up
from src.errors import Problem
from src.integrations.files import Files
from src.services.events.event_consumers import CONSUMER_LAGS
from src.worker import NAME

OLDEST_POSTGRES = 15
EXTENSION = "btree_gist"
FREE_BYTES = 1024**3
SECONDS_TO_ANSWER = 5
LATE_SECONDS = 60
_HAS_WORKER = """
SELECT EXISTS (
    SELECT FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()
)
"""
SIGNS = {"ok": "[green]✓[/]", "warning": "[yellow]![/]", "failed": "[red]✗[/]"}


@dataclass(frozen=True)
class Finding:
    """What one check found, and what to do when it is not `ok`."""

    check: str
    state: Literal["ok", "warning", "failed"]
    found: str
    do: str = ""


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for a script.")] = False,
) -> None:
    """Check settings, database, migrations, worker, Redis and disk, and say what to do.

    Exits with 1 when something is broken.
    """
    findings = list(_examine())
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            out.print(f"{SIGNS[finding.state]} {finding.check:<12}", end="")
            out.print(finding.found, markup=False)
            if finding.do:
                out.print(f"  {'':<12}→ {finding.do}", markup=False)
    if any(finding.state == "failed" for finding in findings):
        err.print("Something is broken; see above")
        raise typer.Exit(1)


def _examine() -> Iterator[Finding]:
    try:
        settings = get_settings()
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            name = "_".join(str(part) for part in problem["loc"]).upper()
            yield Finding(
                "settings",
                "failed",
                f"{name} {problem['msg'].removeprefix('Value error, ')}".strip(),
                "Correct it in .env; see .env.example",
            )
        return
    yield Finding("settings", "ok", f"valid, for {settings.environment}")
    yield from _secrets(settings)
    yield _mail(settings)
    yield _disk(settings)
    yield _data_directory(settings)
    yield asyncio.run(_files(settings))
    yield from _servers(settings)


def _secrets(settings: Settings) -> Iterator[Finding]:
    if settings.jwt_access_secret.get_secret_value().startswith(DEVELOPMENT_SECRET):
        yield Finding(
            "secrets",
            "warning",
            "tokens are signed with the secret that is in the source",
            "Fine for trying; for real use set both JWT_ secrets and ENVIRONMENT=production",
        )
    else:
        yield Finding("secrets", "ok", "tokens are signed with secrets of your own")


def _mail(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        do = "Set SMTP_URL and MAIL_FROM to send some; people are told in the app"
        return Finding("mail", "warning", "no e-mail is sent", do)
    if settings.public_url is None:
        return Finding("mail", "warning", "e-mails have no links", "Set PUBLIC_URL")
    return Finding("mail", "ok", f"sent by {urlsplit(settings.smtp_url.get_secret_value()).hostname}")


def _disk(settings: Settings) -> Finding:
    place = settings.sams_data_dir.absolute()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    found = f"{free / FREE_BYTES:.1f} GiB free at {place}"
    if free < FREE_BYTES:
        return Finding("disk", "failed", found, "Free some space, or set SAMS_DATA_DIR to a larger disk")
    return Finding("disk", "ok", found)


def _data_directory(settings: Settings) -> Finding:
    place = settings.sams_data_dir.absolute()
    if settings.database_url and settings.redis_url:
        return Finding("data", "ok", "nothing is embedded; the database is elsewhere")
    if not place.exists():
        return Finding("data", "ok", f"{place} will be made by the first `sams up`")
    if not os.access(place, os.W_OK | os.X_OK):
        return Finding("data", "failed", f"{place} is not ours to write to", "Run as its owner")
    return Finding("data", "ok", f"{place} is ours")


async def _files(settings: Settings) -> Finding:
    if settings.storage_url is None and not settings.sams_data_dir.exists():
        return Finding("files", "ok", "will be kept in SAMS_DATA_DIR, which is not made yet")
    files = Files.of(settings)
    try:
        await files.check()
    except Problem as problem:
        why = str(problem.__cause__ or problem).partition("\n")[0]
        do = "Check STORAGE_URL, and how to sign in there, which is said in the environment"
        return Finding("files", "failed", f"{files.url} cannot be written and read: {why}", do)
    return Finding("files", "ok", f"{files.url} can be written and read")


def _servers(settings: Settings) -> Iterator[Finding]:
    database_url = settings.database_url.get_secret_value() if settings.database_url else None
    redis_url = settings.redis_url.get_secret_value() if settings.redis_url else None
    if not (database_url and redis_url) and (running := running_up(settings.sams_data_dir)) is not None:
        database_url, redis_url = database_url or running.database_url, redis_url or running.redis_url
    if database_url is None:
        yield Finding("database", "ok", "embedded, and not running now; `sams up` starts it")
    else:
        yield from asyncio.run(_database(database_url))
    if redis_url is None:
        yield Finding("redis", "ok", "embedded, and not running now; `sams up` starts it")
    else:
        yield _redis(redis_url)


async def _database(url: str) -> list[Finding]:
    try:
        connection = await asyncpg.connect(asyncpg_dsn(url), timeout=SECONDS_TO_ANSWER)
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        found = f"no connection: {error or type(error).__name__}"
        return [Finding("database", "failed", found, "Start PostgreSQL, and check DATABASE_URL")]
    try:
        return [finding async for finding in _look_into(connection)]
    finally:
        await connection.close()


async def _look_into(connection: asyncpg.Connection) -> AsyncIterator[Finding]:
    major = connection.get_server_version().major
    if major < OLDEST_POSTGRES:
        yield Finding("database", "failed", f"PostgreSQL {major}", f"Use {OLDEST_POSTGRES} or newer")
    else:
        number = await connection.fetchval("SHOW server_version")
        yield Finding("database", "ok", f"PostgreSQL {number} answers")
    if await connection.fetchval("SHOW fsync") != "on":
        yield Finding("database", "warning", "fsync is off: a power cut loses data", "Set fsync = on")
    # A migration creates it, which works only where PostgreSQL's contrib modules are.
    if not await connection.fetchval(
        "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = $1)", EXTENSION
    ):
        do = "Install PostgreSQL's contrib modules, such as the package postgresql-contrib"
        yield Finding("extension", "failed", f"{EXTENSION} is not available", do)
    else:
        yield Finding("extension", "ok", f"{EXTENSION} is available")
    newest = ScriptDirectory.from_config(alembic_config()).get_current_head()
    if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
        yield Finding("migrations", "failed", "the database is empty", "Run `sams migrate` and `sams seed`")
    elif (current := await connection.fetchval("SELECT version_num FROM alembic_version")) != newest:
        yield Finding("migrations", "failed", f"at {current}, not at {newest}", "Run `sams migrate`")
    else:
        yield Finding("migrations", "ok", f"at the newest, {newest}")
        yield await _worker(connection)


async def _worker(connection: asyncpg.Connection) -> Finding:
    if not await connection.fetchval(_HAS_WORKER, NAME):
        return Finding("worker", "warning", "none runs: nobody is told of anything", "Run `sams worker`")
    behind = await connection.fetch(CONSUMER_LAGS.sql)
    if late := [f"{feed} by {seconds:.0f} s" for feed, seconds in behind if seconds > LATE_SECONDS]:
        found = f"behind with the events for {', '.join(late)}"
        return Finding("worker", "warning", found, "See its log; if it has too much to do, run another")
    return Finding("worker", "ok", "at work")


def _redis(url: str) -> Finding:
    do = "SAMS serves without it, and limits less exactly. Start Redis or Valkey, and check REDIS_URL"
    try:
        with redis.Redis.from_url(url, socket_timeout=SECONDS_TO_ANSWER) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        return Finding("redis", "failed", f"no answer: {error}", do)
    return Finding("redis", "ok", "answers")
