"""`sams jobs` from the command line."""

import asyncio
import json
from uuid import UUID, uuid4

from sqlalchemy import text

from src.config import Settings
from src.database import Database
from src.services.core.jobs import enqueue
from tests.commands.conftest import Sams


def add_job(settings: Settings, name: str) -> None:
    async def run() -> None:
        database = await Database.connect(settings)
        try:
            async with database.session() as session:
                await enqueue(session, name, {"asset_id": "1"})
        finally:
            await database.close()

    asyncio.run(run())


def fail_job(settings: Settings, name: str, error: str) -> None:
    async def run() -> None:
        database = await Database.connect(settings)
        try:
            async with database.session() as session:
                await session.execute(
                    text("""
                    INSERT INTO pgqueuer.pgqueuer_log (job_id, status, entrypoint, priority, traceback)
                    SELECT id, 'failed', entrypoint, priority,
                        jsonb_build_object('exception_message', CAST(:error AS text))
                    FROM pgqueuer.pgqueuer WHERE entrypoint = :name
                    """),
                    {"name": name, "error": error},
                )
        finally:
            await database.close()

    asyncio.run(run())


def test_jobs_shows_error_without_interpreting_markup(sams: Sams, settings: Settings) -> None:
    name = f"t{uuid4().hex[:4]}"
    add_job(settings, name)
    fail_job(settings, name, "[/x]")

    shown = sams("jobs", "--name", name)

    assert (shown.code, "[/x]" in shown.out) == (0, True)


def test_jobs_lists_and_runs_jobs(sams: Sams, settings: Settings) -> None:
    name = f"test.{uuid4().hex}"
    add_job(settings, name)

    shown = sams("jobs", "--json", "--name", name)
    [job] = json.loads(shown.out)
    number = str(UUID(job["id"]).int)

    assert (shown.code, job["state"], job["payload"]) == (0, "queued", {"asset_id": "1"})
    assert number in sams("jobs", "--state", "queued").out
    assert "No unfinished jobs" in sams("jobs", "--name", name, "--state", "failed").out
    assert sams("jobs", "run", number).code == 0
    missing = sams("jobs", "run", str(2**62))
    assert (missing.code, "The resource does not exist" in missing.err) == (1, True)
