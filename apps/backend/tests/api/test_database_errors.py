"""Errors of the database are mapped to problems: 409, 422, 503 or 500."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import literal, select

from src.config import Settings
from src.database import CompiledStatement
from tests.clients import client_of, running
from tests.probe_app import Trying, pointers, problem, trying


@pytest.fixture(scope="module")
async def shared(settings: Settings) -> AsyncIterator[Trying]:
    async with trying(settings) as trial:
        yield trial


@pytest.fixture
def trial(shared: Trying) -> Trying:
    shared.code = f"trial-{uuid4().hex}"
    return shared


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
async def test_database_error_is_mapped_to_problem(
    trial: Trying, sql: str, status: int, code: str, expected: list[str]
) -> None:
    answer = await trial.client.post("/trials", json={"code": trial.code, "sql": sql})

    content = problem(answer, status, code)
    assert pointers(content) == expected
    assert ("retry-after" in answer.headers) == (status == 503)
    assert "SQL" not in answer.text
    assert await trial.count() == 0


@pytest.mark.parametrize(
    ("sql", "status", "code"),
    [
        ("2147483647 + 1", 422, "validation_error"),
        ("pg_terminate_backend(pg_backend_pid())", 503, "unavailable"),
        ("nonsense", 500, "internal_error"),
    ],
)
async def test_database_error_of_read_connection_is_mapped_to_problem(
    trial: Trying, sql: str, status: int, code: str
) -> None:
    problem(await trial.client.get("/trials/read", params={"sql": sql}), status, code)
    assert (await trial.client.get("/trials/read", params={"sql": "1"})).status_code == 200


async def test_read_connection_refuses_writes(trial: Trying) -> None:
    """The status is 503, as for a server that has become a standby."""
    answer = await trial.client.get("/trials/read", params={"sql": "lo_create(0)"})
    problem(answer, 503, "unavailable")


async def test_exhausted_connection_pool_is_unavailable(
    trial: Trying, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(settings.database_pool_size):
            await (await stack.enter_async_context(trial.database.read_connection())).fetch(
                CompiledStatement(select(literal(1)))
            )

        with monkeypatch.context() as patch:
            patch.setattr("src.database.ACQUIRE_TIMEOUT_SECONDS", 0.05)
            problem(await trial.client.get("/trials/read", params={"sql": "1"}), 503, "unavailable")
        # The database is available, and so the server stays ready.
        assert (await trial.client.get("http://sams.test/health/ready")).status_code == 200

    assert (await trial.client.get("/trials/read", params={"sql": "1"})).status_code == 200


async def test_null_character_is_a_validation_error(trial: Trying) -> None:
    problem(await trial.client.post("/trials", json={"code": trial.code + "\0"}), 422, "validation_error")


@pytest.mark.parametrize("address", ["127.0.0.1:1", "no-such-host.invalid"])
async def test_unreachable_database_is_unavailable(settings: Settings, address: str) -> None:
    unreachable = {"database_url": SecretStr(f"postgresql://sams:hidden@{address}/sams")}
    async with (
        running(settings.model_copy(update=unreachable)) as app,
        client_of(app, "sams_token") as client,
    ):
        answer = await client.post("/assets", json={})
        assert "hidden" not in answer.text
        problem(answer, 503, "unavailable")
