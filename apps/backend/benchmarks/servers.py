"""The servers of the benchmarks: PostgreSQL, Valkey, databases, the application and the floor."""

import os
import pickle
import secrets
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.error import HTTPError

import asyncpg
from pydantic import SecretStr
from sqlalchemy.engine import make_url

from benchmarks import floor
from benchmarks.recording import Recording
from src.commands.engines import worker_count
from src.config import BACKEND, Settings
from src.database import asyncpg_dsn
from src.embedded import Postgres, Valkey, free_port

START_TIMEOUT_SECONDS = 60


@contextmanager
def engines(directory: Path) -> Iterator[Settings]:
    """Start a durable PostgreSQL and Valkey, and yield settings for them."""
    with ExitStack() as stack:
        postgres = stack.enter_context(Postgres(directory / "postgres"))
        valkey = stack.enter_context(Valkey(directory / "valkey"))
        yield Settings.model_validate(
            {
                # For this process; the measured application logs as in production.
                "environment": "development",
                "log_level": "ERROR",
                "database_url": postgres.url,
                "redis_url": valkey.url,
                "statement_timeout_seconds": 3600,
                # Counted, but never reached.
                "rate_limit_per_minute": 10**6,
                "access_token_minutes": 24 * 60,
            }
        )


async def add_database(settings: Settings, name: str, like: str | None = None) -> Settings:
    """Create a database, empty or as a copy of another, and return settings for it."""
    url = make_url(secret(settings.database_url))
    administrator = await asyncpg.connect(asyncpg_dsn(secret(settings.database_url)))
    try:
        await administrator.execute(f"CREATE DATABASE {name} TEMPLATE {like or 'template0'}")
    finally:
        await administrator.close()
    address = url.set(database=name).render_as_string(hide_password=False)
    return Settings.model_validate({**settings.model_dump(), "database_url": address})


def fill(settings: Settings) -> None:
    """Migrate a database and seed it."""
    addresses = {
        "DATABASE_URL": secret(settings.database_url),
        "REDIS_URL": secret(settings.redis_url),
    }
    for command in ("migrate", "seed"):
        subprocess.run(
            [sys.executable, "-m", "src.cli", command],
            env={**os.environ, **addresses, "ENVIRONMENT": "development"},
            cwd=BACKEND,
            check=True,
            stdout=subprocess.DEVNULL,
        )


@contextmanager
def application(settings: Settings) -> Iterator[int]:
    """Start the application as in production, and yield its port."""
    port = free_port()
    environment = {
        "ENVIRONMENT": "production",
        "APP_PORT": str(port),
        "APP_WORKERS": str(worker_count(settings)),
        "DATABASE_URL": secret(settings.database_url),
        "REDIS_URL": secret(settings.redis_url),
        "RATE_LIMIT_PER_MINUTE": str(settings.rate_limit_per_minute),
        "ACCESS_TOKEN_MINUTES": str(settings.access_token_minutes),
        "JWT_ACCESS_SECRET": secrets.token_hex(32),
        "JWT_REFRESH_SECRET": secrets.token_hex(32),
    }
    with served(["-m", "src.cli", "serve"], environment, port):
        yield port


@contextmanager
def floor_of(settings: Settings, plan: Mapping[str, list[Recording]], directory: Path) -> Iterator[int]:
    """Start the floor with the same number of processes and connections, and yield its port."""
    port = free_port()
    path = directory / "plan"
    path.write_bytes(pickle.dumps(dict(plan)))
    environment = {
        floor.PLAN: str(path),
        floor.DATABASE: asyncpg_dsn(secret(settings.database_url)),
        floor.POOL: str(settings.database_pool_size),
        floor.PORT: str(port),
        floor.WORKERS: str(worker_count(settings)),
    }
    with served(["-m", "benchmarks.floor"], environment, port):
        yield port


@contextmanager
def served(arguments: list[str], environment: Mapping[str, str], port: int) -> Iterator[None]:
    """Run a server, wait until it is ready, and stop it at the end."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, **environment},
        cwd=BACKEND,
        # Logs are written as in production, but not kept.
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + START_TIMEOUT_SECONDS
        while not _is_ready(port):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{' '.join(arguments)} does not respond")
            time.sleep(0.1)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health/live", timeout=5):
            return True
    except HTTPError:
        return True
    except OSError:
        return False


def secret(value: SecretStr | None) -> str:
    """Return the value of a secret setting that must be set."""
    assert value is not None
    return value.get_secret_value()
