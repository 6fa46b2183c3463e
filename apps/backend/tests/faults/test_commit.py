"""A successful response means that the change is committed; a failed commit answers an error."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from src.config import Settings
from tests.probe_app import GATES, Gate, ProbeApp, running_probe_app

# Fails at the commit, after the endpoint has returned and its response is complete.
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
async def probe(settings: Settings) -> AsyncIterator[ProbeApp]:
    async with running_probe_app(settings) as probe:
        yield probe


@pytest.fixture
async def refuse_commits(probe: ProbeApp) -> AsyncIterator[None]:
    for statement in REFUSE_AT_COMMIT:
        await probe.execute(statement)
    yield
    await probe.execute("DROP FUNCTION refuse_at_commit CASCADE")


@pytest.mark.usefixtures("refuse_commits")
@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "once"}])
async def test_failed_commit_answers_error(probe: ProbeApp, headers: dict[str, str]) -> None:
    body = {"code": probe.code, "name": "refused at commit"}
    answer = await probe.client.post("/probes", json=body, headers=headers)

    assert answer.status_code == 500
    assert answer.json()["code"] == "internal_error"
    assert "location" not in answer.headers
    assert await probe.count() == 0
    # The application still works, also with the same key: nothing was stored of the failed request.
    answer = await probe.client.post("/probes", json=body | {"name": "another"}, headers=headers)
    assert (answer.status_code, await probe.count()) == (201, 1)


async def test_connection_lost_before_commit_answers_unavailable(probe: ProbeApp) -> None:
    gate = GATES[probe.code] = Gate()
    asked = asyncio.create_task(probe.client.post("/probes", json={"code": probe.code, "wait": True}))
    await gate.reached.wait()
    await probe.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND state = 'idle in transaction'"
    )
    gate.opened.set()

    answer = await asked
    assert answer.status_code == 503
    assert answer.json()["code"] == "unavailable"
    assert answer.headers["retry-after"] == "1"
    assert await probe.count() == 0


async def test_successful_change_is_visible_immediately(probe: ProbeApp) -> None:
    codes = [f"{probe.code}-{uuid4().hex}" for _ in range(50)]

    async def create(code: str) -> int:
        answer = await probe.client.post("/probes", json={"code": code})
        assert answer.status_code == 201
        # Read by another connection as soon as the response arrives.
        return await probe.count(code)

    assert await asyncio.gather(*map(create, codes)) == [1] * len(codes)
