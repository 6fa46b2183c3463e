"""A worker as a process of its own, with jobs that tests ask for: `python -m tests.faults.working`."""

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

PAUSE_SECONDS = 0.005


@job("test.record")
async def record(session: AsyncSession, _tools: JobContext, payload: Payload) -> None:
    """Write a number, and take a moment before that is committed."""
    await session.execute(text("INSERT INTO done VALUES (:number)"), {"number": payload["number"]})
    await asyncio.sleep(PAUSE_SECONDS)


@job("test.hang")
async def hang(session: AsyncSession, tools: JobContext, payload: Payload) -> None:
    """Write a number, say so, and hang unless the gate is open."""
    await record(session, tools, payload)
    await asyncio.to_thread(Path(payload["begun"]).touch)
    if not await asyncio.to_thread(Path(payload["gate"]).exists):
        await asyncio.Event().wait()


if __name__ == "__main__":
    if seconds := os.environ.get("SECONDS_TO_FINISH"):
        worker.SECONDS_TO_FINISH = float(seconds)
    run_until_signal(get_settings(), (signal.SIGTERM,))
