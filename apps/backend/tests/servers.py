"""SAMS processes as an operator starts them."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from src.config import BACKEND, Settings

TIMEOUT_SECONDS = 120


@contextmanager
def running_process(
    command: str, settings: Settings, log: Path, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a `sams` command, and check that it stops cleanly unless it was killed."""
    assert settings.database_url
    assert settings.redis_url
    variables = {
        "ENVIRONMENT": settings.environment,
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "APP_PORT": str(settings.app_port),
        "RATE_LIMIT_PER_MINUTE": "1000000",
    }
    with log.open("ab") as output:
        started = subprocess.Popen(
            [sys.executable, "-m", "src.cli", command],
            cwd=BACKEND,
            env=os.environ | variables | environment,
            stdout=output,
            stderr=output,
        )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.terminate()
        assert started.wait(TIMEOUT_SECONDS) in (0, -signal.SIGKILL), log.read_text()


async def wait_until_ready(client: httpx.AsyncClient) -> None:
    """Wait until the server is ready."""
    address = str(client.base_url.join("/health/ready"))
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while True:
            try:
                assert (await client.get(address)).json()["status"] == "ok"
            except httpx.ConnectError:
                await asyncio.sleep(0.05)
            else:
                return
