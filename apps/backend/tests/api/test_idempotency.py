"""A POST with an Idempotency-Key is executed once, whether or not its response arrives."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update

from src.config import Settings
from src.database import Database
from src.models import User
from src.security import Permission, Role
from tests.clients import Client, client_of
from tests.factories import Factory
from tests.probe_app import GATES, Gate, ProbeApp, running_probe_app


@pytest.fixture(scope="module")
async def shared_probe(settings: Settings) -> AsyncIterator[ProbeApp]:
    async with running_probe_app(settings) as probe:
        yield probe


@pytest.fixture
def probe(shared_probe: ProbeApp) -> ProbeApp:
    shared_probe.code = f"probe-{uuid4().hex}"
    return shared_probe


@pytest.fixture
def key() -> dict[str, str]:
    return {"Idempotency-Key": uuid4().hex}


def is_replay(first: httpx.Response, again: httpx.Response) -> bool:
    """Return whether a response equals the first one and is marked as replayed."""
    compared = [
        (a.status_code, a.content, *(a.headers.get(h) for h in ("content-type", "etag", "location")))
        for a in (first, again)
    ]
    return (
        compared[0] == compared[1]
        and "idempotency-replayed" not in first.headers
        and again.headers["idempotency-replayed"] == "true"
    )


async def test_idempotency_key_replays_response(probe: ProbeApp, key: dict[str, str]) -> None:
    first = await probe.client.post("/probes", json={"code": probe.code}, headers=key)
    again = await probe.client.post("/probes", json={"code": probe.code}, headers=key)

    assert first.status_code == 201
    assert is_replay(first, again)
    assert first.headers["location"].endswith(first.json()["id"])
    assert first.headers["x-request-id"] != again.headers["x-request-id"]
    assert await probe.count() == 1


async def test_idempotency_key_replays_large_response(probe: ProbeApp, key: dict[str, str]) -> None:
    body = {"code": probe.code, "size": 1_000_000}
    first = await probe.client.post("/probes", json=body, headers=key)
    assert is_replay(first, await probe.client.post("/probes", json=body, headers=key))
    assert len(first.content) > 3_000_000


async def test_idempotency_key_replays_bulk_request(probe: ProbeApp, key: dict[str, str]) -> None:
    body = [{"code": f"{probe.code}-{number}"} for number in range(100)]
    first = await probe.client.post("/probes/bulk", json=body, headers=key)
    assert is_replay(first, await probe.client.post("/probes/bulk", json=body, headers=key))
    assert await probe.count() == 100


@pytest.mark.parametrize(
    ("path", "change"),
    [("/probes", {"name": "other"}), ("/probes?note=x", {}), ("/probes/bulk", {})],
)
async def test_idempotency_key_refuses_different_request(
    probe: ProbeApp, key: dict[str, str], path: str, change: dict[str, Any]
) -> None:
    await probe.client.post("/probes", json={"code": probe.code}, headers=key)
    body: Any = {"code": probe.code} | change
    answer = await probe.client.post(path, json=[body] if path.endswith("bulk") else body, headers=key)

    assert answer.status_code == 422
    assert answer.json()["code"] == "idempotency_key_reused"
    assert await probe.count() == 1


async def test_idempotency_replay_requires_current_permission(
    app: FastAPI, database: Database, make: Factory, key: dict[str, str]
) -> None:
    user, category = await make.user(role=Role.MANAGER), await make.category()
    whole, narrow = await make.api_token(user), await make.api_token(user, Permission.ASSETS_READ)
    body = {"name": make.name("Asset"), "category_id": str(category.id)}

    async def answer_to(token: str) -> int:
        async with client_of(app, token) as client:
            return (await client.post("/assets", json=body, headers=key)).status_code

    assert [await answer_to(token) for token in (whole, narrow, whole)] == [201, 403, 201]
    async with database.session() as session:
        await session.execute(update(User).where(User.id == user.id).values(role=Role.EMPLOYEE))
    assert await answer_to(whole) == 403


async def test_forbidden_request_opens_no_transaction(
    employee: Client, monkeypatch: pytest.MonkeyPatch, key: dict[str, str]
) -> None:
    def refuse(_database: Database) -> None:
        raise AssertionError("a transaction was opened")

    monkeypatch.setattr(Database, "session", refuse)
    assert (await employee.post("/assets", json={}, headers=key)).status_code == 403


async def test_idempotency_keys_belong_to_users(probe: ProbeApp, key: dict[str, str]) -> None:
    other = await probe.sign_in()
    mine = await probe.client.post("/probes", json={"code": f"{probe.code}-1"}, headers=key)
    theirs = await probe.client.post("/probes", json={"code": f"{probe.code}-2"}, headers=key | other)

    assert (mine.status_code, theirs.status_code) == (201, 201)
    assert await probe.count() == 2


async def test_idempotency_key_in_progress_is_refused(probe: ProbeApp, key: dict[str, str]) -> None:
    gate = GATES[probe.code] = Gate()
    body = {"code": probe.code, "wait": True}
    first = asyncio.create_task(probe.client.post("/probes", json=body, headers=key))
    await gate.reached.wait()

    second = await probe.client.post("/probes", json=body, headers=key)
    gate.opened.set()

    assert second.status_code == 409
    assert second.json()["code"] == "idempotency_in_progress"
    assert second.headers["retry-after"] == "1"
    assert is_replay(await first, await probe.client.post("/probes", json=body, headers=key))
    assert await probe.count() == 1


async def test_idempotency_key_executes_once_under_concurrency(probe: ProbeApp, key: dict[str, str]) -> None:
    # Only the key prevents that all of them are executed.
    body = {"code": probe.code, "numbered": True}
    answers = await asyncio.gather(*(probe.client.post("/probes", json=body, headers=key) for _ in range(20)))

    done = [answer for answer in answers if answer.status_code == 201]
    refused = {answer.json()["code"] for answer in answers if answer.status_code != 201}
    assert refused <= {"idempotency_in_progress"}
    assert len({answer.content for answer in done}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in done) == 1
    assert await probe.count() == 1


async def test_idempotency_key_can_be_reused_after_error(probe: ProbeApp, key: dict[str, str]) -> None:
    body = {"code": probe.code, "sql": "SELECT name::int FROM users"}
    refused = await probe.client.post("/probes", json=body, headers=key)
    assert refused.status_code == 422
    assert await probe.count() == 0

    done = await probe.client.post("/probes", json=body | {"sql": None}, headers=key)
    assert (done.status_code, await probe.count()) == (201, 1)


async def test_idempotency_key_is_free_after_lost_transaction(probe: ProbeApp, key: dict[str, str]) -> None:
    gate = GATES[probe.code] = Gate()
    body = {"code": probe.code, "wait": True}
    first = asyncio.create_task(probe.client.post("/probes", json=body, headers=key))
    await gate.reached.wait()
    # To the database this looks like a server that died during the transaction.
    await probe.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND state = 'idle in transaction'"
    )
    gate.opened.set()

    assert (await first).status_code == 503
    assert await probe.count() == 0
    done = await probe.client.post("/probes", json=body, headers=key)
    assert done.status_code == 201
    assert "idempotency-replayed" not in done.headers
    assert await probe.count() == 1


async def test_idempotency_replay_survives_restart(
    probe: ProbeApp, settings: Settings, key: dict[str, str]
) -> None:
    first = await probe.client.post("/probes", json={"code": probe.code}, headers=key)
    async with running_probe_app(settings) as restarted:
        owner = {"Authorization": probe.client.headers["authorization"]}
        assert is_replay(
            first, await restarted.client.post("/probes", json={"code": probe.code}, headers=key | owner)
        )


async def test_idempotency_keys_expire_after_a_day(probe: ProbeApp, key: dict[str, str]) -> None:
    await probe.client.post("/probes", json={"code": f"{probe.code}-1"}, headers=key)
    await probe.execute("UPDATE idempotency_keys SET created_at = now() - interval '24 hours 1 second'")

    answer = await probe.client.post("/probes", json={"code": f"{probe.code}-2"}, headers=key)

    assert answer.status_code == 201
    kept = await probe.execute(
        "SELECT key FROM idempotency_keys WHERE created_at < now() - interval '24 hours'"
    )
    assert kept == []
    assert await probe.count() == 2


@pytest.mark.parametrize("wrong", ["", " ", "a b", "x" * 256, "열쇠".encode()])
async def test_idempotency_key_must_be_visible_ascii(probe: ProbeApp, wrong: str | bytes) -> None:
    headers: Any = {b"Idempotency-Key": wrong}
    answer = await probe.client.post("/probes", json={"code": probe.code}, headers=headers)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["header:Idempotency-Key"]
    assert await probe.count() == 0


async def test_request_without_idempotency_key_is_always_executed(probe: ProbeApp) -> None:
    for number in range(2):
        answer = await probe.client.post("/probes", json={"code": f"{probe.code}-{number}"})
        assert answer.status_code == 201
    assert await probe.count() == 2
