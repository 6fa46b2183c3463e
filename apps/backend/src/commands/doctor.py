"""`sams doctor`: checks of the installation, with suggestions."""

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
from src.embedded import find_running_up
from src.errors import Problem
from src.integrations.files import Files
from src.services.core.jobs import WORKER_NAME
from src.services.events.event_consumers import CONSUMER_LAGS

OLDEST_POSTGRES = 15
EXTENSION = "btree_gist"
FREE_BYTES = 1024**3
CONNECT_TIMEOUT_SECONDS = 5
MAX_LAG_SECONDS = 60
_HAS_WORKER = """
SELECT EXISTS (
    SELECT FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()
)
"""
SYMBOLS = {"ok": "[green]✓[/]", "warning": "[yellow]![/]", "failed": "[red]✗[/]"}


@dataclass(frozen=True)
class Finding:
    """The result of a check, and the suggested action unless it is `ok`."""

    check: str
    state: Literal["ok", "warning", "failed"]
    result: str
    action: str = ""


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check settings, database, migrations, worker, Redis and disk, and suggest fixes.

    Exits with 1 if a check fails.
    """
    findings = list(_run_checks())
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            out.print(f"{SYMBOLS[finding.state]} {finding.check:<12}", end="")
            out.print(finding.result, markup=False)
            if finding.action:
                out.print(f"  {'':<12}→ {finding.action}", markup=False)
    if any(finding.state == "failed" for finding in findings):
        err.print("A check failed; see above")
        raise typer.Exit(1)


def _run_checks() -> Iterator[Finding]:
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
            "tokens are signed with the default secret, which is public",
            "Fine for trials; in production set both JWT_ secrets and ENVIRONMENT=production",
        )
    else:
        yield Finding("secrets", "ok", "tokens are signed with your own secrets")


def _mail(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        action = "Set SMTP_URL and MAIL_FROM; until then users are notified in the app only"
        return Finding("mail", "warning", "no e-mail is sent", action)
    if settings.public_url is None:
        return Finding("mail", "warning", "e-mails contain no links", "Set PUBLIC_URL")
    return Finding("mail", "ok", f"sent through {urlsplit(settings.smtp_url.get_secret_value()).hostname}")


def _disk(settings: Settings) -> Finding:
    path = settings.sams_data_dir.absolute()
    while not path.exists():
        path = path.parent
    free = shutil.disk_usage(path).free
    result = f"{free / FREE_BYTES:.1f} GiB free at {path}"
    if free < FREE_BYTES:
        return Finding("disk", "failed", result, "Free some space, or set SAMS_DATA_DIR to a larger disk")
    return Finding("disk", "ok", result)


def _data_directory(settings: Settings) -> Finding:
    path = settings.sams_data_dir.absolute()
    if settings.database_url and settings.redis_url:
        return Finding("data", "ok", "no embedded servers; DATABASE_URL and REDIS_URL are set")
    if not path.exists():
        return Finding("data", "ok", f"{path} will be created by the first `sams up`")
    if not os.access(path, os.W_OK | os.X_OK):
        return Finding("data", "failed", f"{path} is not writable", "Run as its owner")
    return Finding("data", "ok", f"{path} is writable")


async def _files(settings: Settings) -> Finding:
    if settings.storage_url is None and not settings.sams_data_dir.exists():
        return Finding("files", "ok", "will be stored in SAMS_DATA_DIR, which does not exist yet")
    files = Files.of(settings)
    try:
        await files.check()
    except Problem as problem:
        reason = str(problem.__cause__ or problem).partition("\n")[0]
        action = "Check STORAGE_URL and the credentials in the environment"
        return Finding("files", "failed", f"{files.url} cannot be written and read: {reason}", action)
    return Finding("files", "ok", f"{files.url} can be written and read")


def _servers(settings: Settings) -> Iterator[Finding]:
    database_url = settings.database_url.get_secret_value() if settings.database_url else None
    redis_url = settings.redis_url.get_secret_value() if settings.redis_url else None
    if (
        not (database_url and redis_url)
        and (running_up := find_running_up(settings.sams_data_dir)) is not None
    ):
        database_url, redis_url = database_url or running_up.database_url, redis_url or running_up.redis_url
    if database_url is None:
        yield Finding("database", "ok", "embedded, not running; `sams up` starts it")
    else:
        yield from asyncio.run(_database(database_url))
    if redis_url is None:
        yield Finding("redis", "ok", "embedded, not running; `sams up` starts it")
    else:
        yield _redis(redis_url)


async def _database(url: str) -> list[Finding]:
    try:
        connection = await asyncpg.connect(asyncpg_dsn(url), timeout=CONNECT_TIMEOUT_SECONDS)
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        result = f"no connection: {error or type(error).__name__}"
        return [Finding("database", "failed", result, "Start PostgreSQL, and check DATABASE_URL")]
    try:
        return [finding async for finding in _check_database(connection)]
    finally:
        await connection.close()


async def _check_database(connection: asyncpg.Connection) -> AsyncIterator[Finding]:
    major = connection.get_server_version().major
    if major < OLDEST_POSTGRES:
        yield Finding("database", "failed", f"PostgreSQL {major}", f"Use {OLDEST_POSTGRES} or newer")
    else:
        number = await connection.fetchval("SHOW server_version")
        yield Finding("database", "ok", f"PostgreSQL {number} responds")
    if await connection.fetchval("SHOW fsync") != "on":
        yield Finding("database", "warning", "fsync is off: a power cut loses data", "Set fsync = on")
    # A migration creates it, which needs PostgreSQL's contrib modules.
    if not await connection.fetchval(
        "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = $1)", EXTENSION
    ):
        action = "Install PostgreSQL's contrib modules, such as the package postgresql-contrib"
        yield Finding("extension", "failed", f"{EXTENSION} is not available", action)
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
    if not await connection.fetchval(_HAS_WORKER, WORKER_NAME):
        return Finding(
            "worker",
            "warning",
            "no worker runs: notifications, webhooks and reminders are not sent",
            "Run `sams worker`",
        )
    behind = await connection.fetch(CONSUMER_LAGS.sql)
    if late := [
        f"{consumer} by {seconds:.0f} s" for consumer, seconds in behind if seconds > MAX_LAG_SECONDS
    ]:
        result = f"events are consumed late: {', '.join(late)}"
        return Finding(
            "worker", "warning", result, "See the log of the worker; under high load, run another one"
        )
    return Finding("worker", "ok", "running")


def _redis(url: str) -> Finding:
    action = "SAMS works without it, with less exact rate limits. Start Redis or Valkey, and check REDIS_URL"
    try:
        with redis.Redis.from_url(url, socket_timeout=CONNECT_TIMEOUT_SECONDS) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        return Finding("redis", "failed", f"no response: {error}", action)
    return Finding("redis", "ok", "responds")
