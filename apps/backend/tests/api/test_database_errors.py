"""Errors of the database are answered as the problem they are: invalid, conflicting or unavailable."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import literal, select

from src.config import Settings
from src.database import CompiledStatement
from tests.clients import client_of, running
from tests.probe_app import ProbeApp, assert_problem, error_pointers, running_probe_app


@pytest.fixture(scope="module")
async def shared_probe(settings: Settings) -> AsyncIterator[ProbeApp]:
    async with running_probe_app(settings) as probe:
        yield probe


@pytest.fixture
def probe(shared_probe: ProbeApp) -> ProbeApp:
    shared_probe.code = f"probe-{uuid4().hex}"
    return shared_probe


@pytest.mark.parametrize(
    ("sql", "status", "code", "expected"),
    [
        (
            "INSERT INTO categories (id, code, name) SELECT uuid_v7(), code, '' FROM categories",
            409,
            "conflict",
            ["/code"],
        ),
        (
            "INSERT INTO users (id, name, email) SELECT uuid_v7(), '', upper(email) FROM users",
            409,
            "duplicate_email",
            ["/email"],
        ),
        (
            "INSERT INTO categories (id, code, name, parent_id) SELECT uuid_v7(), uuid_v7(), '', uuid_v7()",
            422,
            "validation_error",
            ["/parent_id"],
        ),
        ("UPDATE categories SET parent_id = id", 422, "validation_error", ["/parent_id"]),
        ("UPDATE users SET role = 'king'", 422, "validation_error", ["/role"]),
        ("UPDATE users SET name = NULL", 422, "validation_error", ["/name"]),
        ("SELECT 2147483647 + 1", 422, "validation_error", []),
        ("SELECT date '9999-12-31' + 2147483647", 422, "validation_error", []),
        ("SELECT convert_from('\\x00', 'UTF8')", 422, "validation_error", []),
        (
            "UPDATE categories SET code ="
            " (SELECT string_agg(gen_random_uuid()::text, '') FROM generate_series(1, 300))",
            422,
            "validation_error",
            [],
        ),
        ("DO $$ BEGIN RAISE query_canceled; END $$", 503, "unavailable", []),
        (
            "DO $$ BEGIN SET LOCAL ROLE NONE; PERFORM pg_terminate_backend(pg_backend_pid()); END $$",
            503,
            "unavailable",
            [],
        ),
        ("DO $$ BEGIN RAISE deadlock_detected; END $$", 503, "unavailable", []),
        ("DO $$ BEGIN RAISE serialization_failure; END $$", 503, "unavailable", []),
        ("DO $$ BEGIN RAISE too_many_connections; END $$", 503, "unavailable", []),
        ("DO $$ BEGIN RAISE read_only_sql_transaction; END $$", 503, "unavailable", []),
        ("SELECT nonsense", 500, "internal_error", []),
        ("DELETE FROM events", 500, "internal_error", []),
    ],
)
async def test_database_error_is_answered_as_problem(
    probe: ProbeApp, sql: str, status: int, code: str, expected: list[str]
) -> None:
    answer = await probe.client.post("/probes", json={"code": probe.code, "sql": sql})

    details = assert_problem(answer, status, code)
    assert error_pointers(details) == expected
    assert ("retry-after" in answer.headers) == (status == 503)
    assert "SQL" not in answer.text
    assert await probe.count() == 0


@pytest.mark.parametrize(
    ("sql", "status", "code"),
    [
        ("2147483647 + 1", 422, "validation_error"),
        ("pg_terminate_backend(pg_backend_pid())", 503, "unavailable"),
        ("nonsense", 500, "internal_error"),
    ],
)
async def test_database_error_of_read_is_answered_as_problem(
    probe: ProbeApp, sql: str, status: int, code: str
) -> None:
    assert_problem(await probe.client.get("/probes/read", params={"sql": sql}), status, code)
    assert (await probe.client.get("/probes/read", params={"sql": "1"})).status_code == 200


async def test_route_that_reads_cannot_write(probe: ProbeApp) -> None:
    """Answer 503, as for a server that has become a standby."""
    answer = await probe.client.get("/probes/read", params={"sql": "lo_create(0)"})
    assert_problem(answer, 503, "unavailable")


async def test_exhausted_connection_pool_answers_unavailable(
    probe: ProbeApp, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(settings.database_pool_size):
            await (await stack.enter_async_context(probe.database.read_connection())).fetch(
                CompiledStatement(select(literal(1)))
            )

        with monkeypatch.context() as impatient:
            impatient.setattr("src.database.ACQUIRE_TIMEOUT_SECONDS", 0.05)
            assert_problem(await probe.client.get("/probes/read", params={"sql": "1"}), 503, "unavailable")
        # The database is available again.
        assert (await probe.client.get("http://sams.test/health/ready")).status_code == 200

    assert (await probe.client.get("/probes/read", params={"sql": "1"})).status_code == 200


async def test_text_with_null_character_is_a_validation_error(probe: ProbeApp) -> None:
    assert_problem(
        await probe.client.post("/probes", json={"code": probe.code + "\0"}), 422, "validation_error"
    )


@pytest.mark.parametrize("nowhere", ["127.0.0.1:1", "no-such-host.invalid"])
async def test_unreachable_database_answers_unavailable(settings: Settings, nowhere: str) -> None:
    absent = {"database_url": SecretStr(f"postgresql://sams:hidden@{nowhere}/sams")}
    async with running(settings.model_copy(update=absent)) as app, client_of(app, "sams_token") as client:
        answer = await client.post("/assets", json={})
        assert "hidden" not in answer.text
        assert_problem(answer, 503, "unavailable")
