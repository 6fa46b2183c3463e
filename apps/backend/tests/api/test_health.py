"""Liveness, readiness and metrics."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, NoReturn, cast

import asyncpg
import pytest
from fastapi import FastAPI
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from src.config import Settings
from src.database import Database
from src.redis import connect
from src.services.core.health import check_database
from tests.clients import Client, client_of, running
from tests.databases import migrate, own_database

HEALTH = "http://sams.test/health"
METRICS = "http://sams.test/metrics"
NOWHERE = "127.0.0.1:1"


@pytest.fixture
async def empty_database(settings: Settings, postgres_url: str) -> AsyncIterator[str]:
    async with own_database(postgres_url) as url:
        yield url


async def readiness(settings: Settings, **changed: str) -> tuple[int, dict[str, Any]]:
    update = {name: SecretStr(url) for name, url in changed.items()}
    async with running(settings.model_copy(update=update)) as app, client_of(app) as client:
        answer = await client.get(f"{HEALTH}/ready")
        return answer.status_code, answer.json()


async def test_liveness_does_not_depend_on_services(settings: Settings) -> None:
    nowhere = {"database_url": f"postgresql://{NOWHERE}/x", "redis_url": f"redis://{NOWHERE}/0"}
    update = {name: SecretStr(url) for name, url in nowhere.items()}
    async with running(settings.model_copy(update=update)) as app, client_of(app) as client:
        answer = await client.get(f"{HEALTH}/live")
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")


async def test_readiness_is_ok_with_all_services(client: Client) -> None:
    answer = await client.get(f"{HEALTH}/ready")
    report = answer.json()
    assert answer.status_code == 200
    assert report["status"] == "ok"
    assert {name: report[name]["status"] for name in ("database", "migrations", "redis")} == {
        "database": "ok",
        "migrations": "ok",
        "redis": "ok",
    }
    assert report["database"]["milliseconds"] > 0


async def test_readiness_is_degraded_without_redis(settings: Settings) -> None:
    status, report = await readiness(settings, redis_url=f"redis://{NOWHERE}/0")
    assert (status, report["status"], report["redis"]["status"]) == (200, "degraded", "down")


async def test_readiness_is_unavailable_without_database(settings: Settings) -> None:
    status, report = await readiness(settings, database_url=f"postgresql://sams:hidden@{NOWHERE}/x")
    assert (status, report["status"], report["database"]["status"]) == (503, "unavailable", "down")
    assert "hidden" not in str(report)


class StoppingDatabase:
    """A database that is shutting down, which the driver reports by a special exception."""

    def probe_connection(self) -> NoReturn:
        raise asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")


async def test_health_reports_stopping_database_as_down() -> None:
    database, migrations = await check_database(cast("Database", StoppingDatabase()))
    assert (database.status, migrations.status) == ("down", "down")


async def test_readiness_reports_redis_up_under_many_concurrent_requests(settings: Settings) -> None:
    redis = connect(settings)
    try:
        assert all(await asyncio.gather(*(redis.is_up() for _ in range(150))))
    finally:
        await redis.close()


async def test_readiness_is_unavailable_without_tables(settings: Settings, empty_database: str) -> None:
    status, report = await readiness(settings, database_url=empty_database)
    assert (status, report["database"]["status"], report["migrations"]["status"]) == (503, "ok", "outdated")
    assert "sams migrate" in report["migrations"]["detail"]


@pytest.mark.parametrize(("revision", "expected"), [("9999", 200), (None, 503)])
async def test_readiness_accepts_newer_tables_but_not_missing_ones(
    app: FastAPI, settings: Settings, empty_database: str, revision: str | None, expected: int
) -> None:
    await migrate(empty_database)
    update = {"database_url": SecretStr(empty_database)}
    async with running(settings.model_copy(update=update)) as own, client_of(own) as client:
        assert (await client.get(f"{HEALTH}/ready")).status_code == 200
        async with own.state.database.engine.begin() as connection:
            if revision:
                await connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
            else:
                await connection.exec_driver_sql("DELETE FROM alembic_version")
        assert (await client.get(f"{HEALTH}/ready")).status_code == expected


async def test_metrics_count_requests_by_route(client: Client) -> None:
    async def counted(route: str, status: str) -> float:
        text = (await client.get(METRICS)).text
        return sum(
            sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
            if sample.name == "sams_http_requests_total"
            and (sample.labels["route"], sample.labels["status"]) == (route, status)
        )

    before = await counted("/health/live", "200")
    for _ in range(3):
        await client.get(f"{HEALTH}/live?x=1")
    assert await counted("/health/live", "200") == before + 3

    # Unknown paths do not create a series each.
    await client.get("/nothing/at/all")
    text = (await client.get(METRICS)).text
    assert "/nothing/at/all" not in text
    assert "sams_http_request_duration_seconds_bucket" in text
    assert "sams_database_connections_in_use" in text


async def test_metrics_group_unknown_methods(client: Client) -> None:
    await client.request("BREW", f"{HEALTH}/live")
    text = (await client.get(METRICS)).text
    assert "BREW" not in text
    assert 'method="other"' in text
