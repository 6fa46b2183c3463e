"""A worker process with jobs for fault tests: `python -m tests.faults.worker_process`."""

import asyncio
import os
import signal
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src import worker
from src.commands.worker import run_until_signal
from src.config import get_settings
from src.services.core.jobs import Payload
from src.tasks.registry import JobContext, job

COMMIT_DELAY_SECONDS = 0.005


@job("test.record")
async def record(session: AsyncSession, _context: JobContext, payload: Payload) -> None:
    """Write a number, and pause before the commit."""
    await session.execute(text("INSERT INTO done VALUES (:number)"), {"number": payload["number"]})
    await asyncio.sleep(COMMIT_DELAY_SECONDS)


@job("test.hang")
async def hang(session: AsyncSession, context: JobContext, payload: Payload) -> None:
    """Write a number, create the file `started`, and hang unless the file `gate` exists."""
    await record(session, context, payload)
    await asyncio.to_thread(Path(payload["started"]).touch)
    if not await asyncio.to_thread(Path(payload["gate"]).exists):
        await asyncio.Event().wait()


if __name__ == "__main__":
    if seconds := os.environ.get("SHUTDOWN_TIMEOUT_SECONDS"):
        worker.SHUTDOWN_TIMEOUT_SECONDS = float(seconds)
    run_until_signal(get_settings(), (signal.SIGTERM,))
