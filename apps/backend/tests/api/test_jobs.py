"""Unfinished jobs: list, run again, visibility and metrics."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from src.config import Settings
from src.database import Database
from src.services.core.jobs import Payload, enqueue
from src.services.events import event_consumers
from tests.clients import Client, problem
from tests.workers import JobLog, list_queued_jobs, registered_job, running_worker

SOON = timedelta(milliseconds=50)


@pytest.fixture
def name() -> str:
    """A unique job name."""
    return f"test.{uuid4().hex}"


async def add_job(database: Database, name: str, **options: Any) -> None:
    async with database.session() as session:
        await enqueue(session, name, {"asset_id": "1"}, **options)


async def mark_failed(database: Database, name: str) -> None:
    """Mark the jobs of a name as failed after their last attempt."""
    async with database.session() as session:
        await session.execute(
            text("UPDATE pgqueuer.pgqueuer SET status = 'failed', attempts = 7 WHERE entrypoint = :name"),
            {"name": name},
        )


async def list_jobs(client: Client, **filters: str) -> list[dict[str, Any]]:
    answer = await client.get("/jobs", params=filters)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def test_list_jobs_shows_queued_job(admin: Client, database: Database, name: str) -> None:
    later = datetime.now(UTC) + timedelta(days=1)
    await add_job(database, name, key=name, at=later)

    [job] = await list_jobs(admin, name=name)

    assert (job["name"], job["state"], job["key"]) == (name, "queued", name)
    assert (job["payload"], job["attempts"], job["error"]) == ({"asset_id": "1"}, 0, None)
    assert abs(datetime.fromisoformat(job["run_at"]) - later) < timedelta(seconds=5)
    assert (await admin.get(f"/jobs/{job['id']}")).json() == job


async def test_list_jobs_filters_by_state_and_pages(admin: Client, database: Database, name: str) -> None:
    await add_job(database, name)
    await mark_failed(database, name)
    for _ in range(4):
        await add_job(database, name)

    assert [job["state"] for job in await list_jobs(admin, name=name, state="failed")] == ["failed"]
    assert len(await list_jobs(admin, name=name, state="queued")) == 4
    everything = await list_jobs(admin, name=name)
    page = (await admin.get("/jobs", params={"name": name, "limit": "2"})).json()
    paged = page["items"]
    while page["next_cursor"]:
        page = (
            await admin.get("/jobs", params={"name": name, "limit": "2", "cursor": page["next_cursor"]})
        ).json()
        paged += page["items"]
    assert paged == everything
    assert [UUID(job["id"]).int for job in paged] == sorted(
        (UUID(job["id"]).int for job in paged), reverse=True
    )


async def test_failed_job_shows_error_and_runs_again(
    admin: Client, settings: Settings, database: Database, name: str
) -> None:
    performed = JobLog()

    async def perform(session: Any, context: Any, payload: Payload) -> None:
        await performed.record(payload)
        if len(performed.payloads) <= 2:
            raise ConnectionError("the other side has hung up")

    with registered_job(name, perform, attempts=2, initial_backoff=SOON, max_backoff=SOON):
        async with running_worker(settings):
            await add_job(database, name)
            await performed.wait_until(lambda payloads: len(payloads) == 2)
        [job] = await list_jobs(admin, name=name)
        assert (job["state"], job["error"]) == ("failed", "ConnectionError: the other side has hung up")

        async with running_worker(settings):
            again = await admin.post(f"/jobs/{job['id']}/run")
            assert again.status_code == 200, again.text
            assert (again.json()["state"], again.json()["attempts"]) == ("queued", 0)
            await performed.wait_until(lambda payloads: len(payloads) == 3)

    assert await list_jobs(admin, name=name) == []
    assert (await admin.get(f"/jobs/{job['id']}")).status_code == 404


async def test_run_job_runs_queued_job_at_once(admin: Client, database: Database, name: str) -> None:
    await add_job(database, name, at=datetime.now(UTC) + timedelta(days=1))
    [job] = await list_jobs(admin, name=name)

    started = (await admin.post(f"/jobs/{job['id']}/run")).json()

    assert datetime.fromisoformat(started["run_at"]) <= datetime.now(UTC)


async def test_run_job_refuses_running_job_and_duplicate_key(
    admin: Client, database: Database, name: str
) -> None:
    await add_job(database, name, key=name)
    await mark_failed(database, name)
    await add_job(database, name, key=name)
    [queued, failed] = await list_jobs(admin, name=name)
    refused = problem(await admin.post(f"/jobs/{failed['id']}/run"))
    assert (refused["status"], refused["code"]) == (409, "conflict")

    async with database.session() as session:
        await session.execute(
            text("UPDATE pgqueuer.pgqueuer SET status = 'picked' WHERE id = :id"),
            {"id": UUID(queued["id"]).int},
        )
    refused = problem(await admin.post(f"/jobs/{queued['id']}/run"))
    assert (refused["status"], refused["detail"]) == (409, "The job is running")
    assert [job.status for job in await list_queued_jobs(database, name)] == ["failed", "picked"]


async def test_unknown_job_is_not_found(admin: Client) -> None:
    for job_id in (uuid4(), UUID(int=2**62), UUID(int=0)):
        assert problem(await admin.get(f"/jobs/{job_id}"))["code"] == "not_found"
        assert problem(await admin.post(f"/jobs/{job_id}/run"))["code"] == "not_found"


async def test_jobs_are_visible_to_administrators_only(manager: Client, employee: Client) -> None:
    for other in (manager, employee):
        for answer in (await other.get("/jobs"), await other.post(f"/jobs/{UUID(int=1)}/run")):
            assert problem(answer)["code"] == "forbidden"


async def test_metrics_of_event_consumers(client: Client, database: Database, name: str) -> None:
    async with database.session() as session:
        await event_consumers.register(session, name)
        await session.execute(
            text("UPDATE consumer_offsets SET snapshot = '3:3:' WHERE name = :name"), {"name": name}
        )
        await event_consumers.register(session, f"another {name}")

    metrics = await read_metrics(client)

    assert metrics["sams_event_consumer_lag_seconds", name] > 0
    assert metrics["sams_event_consumer_lag_seconds", f"another {name}"] == 0


async def read_metrics(client: Client) -> dict[tuple[str, ...], float]:
    answer = await client.get("http://sams.test/metrics")
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


async def test_metrics_of_jobs(client: Client, database: Database, name: str) -> None:
    await add_job(database, name)
    await mark_failed(database, name)
    await add_job(database, name, at=datetime.now(UTC) + timedelta(days=1))
    late = f"late {name}"
    await add_job(database, late)
    async with database.session() as session:
        await session.execute(
            text(
                "UPDATE pgqueuer.pgqueuer SET execute_after = now() - interval '1 hour'"
                " WHERE entrypoint = :name"
            ),
            {"name": late},
        )

    metrics = await read_metrics(client)

    assert metrics["sams_jobs", name, "failed"] == metrics["sams_jobs", name, "queued"] == 1
    assert ("sams_jobs_overdue_seconds", name) not in metrics
    assert metrics["sams_jobs_overdue_seconds", late] == pytest.approx(3600, abs=60)
