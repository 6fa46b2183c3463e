"""What was answered with success is committed; what could not be committed is not answered with success."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from src.config import Settings
from tests.probe_app import GATES, Gate, Trying, trying

# Refuses at the commit, when the endpoint has long returned and its answer is made.
REFUSE_AT_COMMIT = (
    """
    CREATE FUNCTION refuse_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.name = 'refused at commit' THEN
            RAISE EXCEPTION 'refused at commit';
        END IF;
        RETURN NULL;
    END $$
    """,
    "CREATE CONSTRAINT TRIGGER refuse_at_commit AFTER INSERT ON categories"
    " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_at_commit()",
)


@pytest.fixture
async def trial(settings: Settings) -> AsyncIterator[Trying]:
    async with trying(settings) as trial:
        yield trial


@pytest.fixture
async def refusing(trial: Trying) -> AsyncIterator[None]:
    for statement in REFUSE_AT_COMMIT:
        await trial.execute(statement)
    yield
    await trial.execute("DROP FUNCTION refuse_at_commit CASCADE")


@pytest.mark.usefixtures("refusing")
@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "once"}])
async def test_a_commit_that_fails_is_no_success(trial: Trying, headers: dict[str, str]) -> None:
    body = {"code": trial.code, "name": "refused at commit"}
    answer = await trial.client.post("/trials", json=body, headers=headers)

    assert answer.status_code == 500
    assert answer.json()["code"] == "internal_error"
    assert "location" not in answer.headers
    assert await trial.count() == 0
    # The same app goes on, and with the same key too: nothing was kept of what did not happen.
    answer = await trial.client.post("/trials", json=body | {"name": "another"}, headers=headers)
    assert (answer.status_code, await trial.count()) == (201, 1)


async def test_a_connection_that_is_lost_before_the_commit_is_no_success(trial: Trying) -> None:
    gate = GATES[trial.code] = Gate()
    asked = asyncio.create_task(trial.client.post("/trials", json={"code": trial.code, "wait": True}))
    await gate.reached.wait()
    await trial.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND state = 'idle in transaction'"
    )
    gate.opened.set()

    answer = await asked
    assert answer.status_code == 503
    assert answer.json()["code"] == "unavailable"
    assert answer.headers["retry-after"] == "1"
    assert await trial.count() == 0


async def test_what_was_answered_with_success_is_seen_by_everybody_at_once(trial: Trying) -> None:
    codes = [f"{trial.code}-{uuid4().hex}" for _ in range(50)]

    async def create(code: str) -> int:
        answer = await trial.client.post("/trials", json={"code": code})
        assert answer.status_code == 201
        # From another connection, at the moment when the caller knows.
        return await trial.count(code)

    assert await asyncio.gather(*map(create, codes)) == [1] * len(codes)
