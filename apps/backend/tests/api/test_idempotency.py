"""A POST with an Idempotency-Key is done once, whatever becomes of its answer."""

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
from tests.probe_app import GATES, Gate, Trying, trying


@pytest.fixture(scope="module")
async def shared(settings: Settings) -> AsyncIterator[Trying]:
    async with trying(settings) as trial:
        yield trial


@pytest.fixture
def trial(shared: Trying) -> Trying:
    shared.code = f"trial-{uuid4().hex}"
    return shared


@pytest.fixture
def key() -> dict[str, str]:
    return {"Idempotency-Key": uuid4().hex}


def same(first: httpx.Response, again: httpx.Response) -> bool:
    """Return whether an answer is the first one again, and says so."""
    told = [
        (a.status_code, a.content, *(a.headers.get(h) for h in ("content-type", "etag", "location")))
        for a in (first, again)
    ]
    return (
        told[0] == told[1]
        and "idempotency-replayed" not in first.headers
        and again.headers["idempotency-replayed"] == "true"
    )


async def test_a_request_that_is_sent_again_is_answered_again(trial: Trying, key: dict[str, str]) -> None:
    first = await trial.client.post("/trials", json={"code": trial.code}, headers=key)
    again = await trial.client.post("/trials", json={"code": trial.code}, headers=key)

    assert first.status_code == 201
    assert same(first, again)
    assert first.headers["location"].endswith(first.json()["id"])
    assert first.headers["x-request-id"] != again.headers["x-request-id"]
    assert await trial.count() == 1


async def test_a_large_answer_is_given_again_whole(trial: Trying, key: dict[str, str]) -> None:
    body = {"code": trial.code, "size": 1_000_000}
    first = await trial.client.post("/trials", json=body, headers=key)
    assert same(first, await trial.client.post("/trials", json=body, headers=key))
    assert len(first.content) > 3_000_000


async def test_many_at_once_are_done_once(trial: Trying, key: dict[str, str]) -> None:
    body = [{"code": f"{trial.code}-{number}"} for number in range(100)]
    first = await trial.client.post("/trials/bulk", json=body, headers=key)
    assert same(first, await trial.client.post("/trials/bulk", json=body, headers=key))
    assert await trial.count() == 100


@pytest.mark.parametrize(
    ("path", "change"),
    [("/trials", {"name": "other"}), ("/trials?note=x", {}), ("/trials/bulk", {})],
)
async def test_a_key_is_for_one_request(
    trial: Trying, key: dict[str, str], path: str, change: dict[str, Any]
) -> None:
    await trial.client.post("/trials", json={"code": trial.code}, headers=key)
    body: Any = {"code": trial.code} | change
    answer = await trial.client.post(path, json=[body] if path.endswith("bulk") else body, headers=key)

    assert answer.status_code == 422
    assert answer.json()["code"] == "idempotency_key_reused"
    assert await trial.count() == 1


async def test_whoever_may_do_it_no_longer_is_not_answered_again(
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


async def test_whoever_may_not_do_it_has_no_transaction(
    employee: Client, monkeypatch: pytest.MonkeyPatch, key: dict[str, str]
) -> None:
    def refuse(_database: Database) -> None:
        raise AssertionError("a transaction was opened")

    monkeypatch.setattr(Database, "session", refuse)
    assert (await employee.post("/assets", json={}, headers=key)).status_code == 403


async def test_a_key_is_each_users_own(trial: Trying, key: dict[str, str]) -> None:
    other = await trial.sign_in()
    mine = await trial.client.post("/trials", json={"code": f"{trial.code}-1"}, headers=key)
    theirs = await trial.client.post("/trials", json={"code": f"{trial.code}-2"}, headers=key | other)

    assert (mine.status_code, theirs.status_code) == (201, 201)
    assert await trial.count() == 2


async def test_while_the_first_runs_the_second_is_told_so(trial: Trying, key: dict[str, str]) -> None:
    gate = GATES[trial.code] = Gate()
    body = {"code": trial.code, "wait": True}
    first = asyncio.create_task(trial.client.post("/trials", json=body, headers=key))
    await gate.reached.wait()

    second = await trial.client.post("/trials", json=body, headers=key)
    gate.opened.set()

    assert second.status_code == 409
    assert second.json()["code"] == "idempotency_in_progress"
    assert second.headers["retry-after"] == "1"
    assert same(await first, await trial.client.post("/trials", json=body, headers=key))
    assert await trial.count() == 1


async def test_of_many_at_once_one_does_the_work(trial: Trying, key: dict[str, str]) -> None:
    # Nothing but the key keeps them from all being done.
    body = {"code": trial.code, "numbered": True}
    answers = await asyncio.gather(*(trial.client.post("/trials", json=body, headers=key) for _ in range(20)))

    done = [answer for answer in answers if answer.status_code == 201]
    refused = {answer.json()["code"] for answer in answers if answer.status_code != 201}
    assert refused <= {"idempotency_in_progress"}
    assert len({answer.content for answer in done}) == 1
    assert sum("idempotency-replayed" not in answer.headers for answer in done) == 1
    assert await trial.count() == 1


async def test_a_refusal_may_be_tried_again(trial: Trying, key: dict[str, str]) -> None:
    body = {"code": trial.code, "sql": "SELECT name::int FROM users"}
    refused = await trial.client.post("/trials", json=body, headers=key)
    assert refused.status_code == 422
    assert await trial.count() == 0

    done = await trial.client.post("/trials", json=body | {"sql": None}, headers=key)
    assert (done.status_code, await trial.count()) == (201, 1)


async def test_what_died_before_its_commit_is_done_by_the_next(trial: Trying, key: dict[str, str]) -> None:
    gate = GATES[trial.code] = Gate()
    body = {"code": trial.code, "wait": True}
    first = asyncio.create_task(trial.client.post("/trials", json=body, headers=key))
    await gate.reached.wait()
    # The server is gone in the middle of it, as far as the database can see.
    await trial.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND state = 'idle in transaction'"
    )
    gate.opened.set()

    assert (await first).status_code == 503
    assert await trial.count() == 0
    done = await trial.client.post("/trials", json=body, headers=key)
    assert done.status_code == 201
    assert "idempotency-replayed" not in done.headers
    assert await trial.count() == 1


async def test_an_answer_outlives_the_server(trial: Trying, settings: Settings, key: dict[str, str]) -> None:
    first = await trial.client.post("/trials", json={"code": trial.code}, headers=key)
    async with trying(settings) as restarted:
        owner = {"Authorization": trial.client.headers["authorization"]}
        assert same(
            first, await restarted.client.post("/trials", json={"code": trial.code}, headers=key | owner)
        )


async def test_after_a_day_a_key_is_as_new_and_others_are_forgotten(
    trial: Trying, key: dict[str, str]
) -> None:
    await trial.client.post("/trials", json={"code": f"{trial.code}-1"}, headers=key)
    await trial.execute("UPDATE idempotency_keys SET created_at = now() - interval '24 hours 1 second'")

    answer = await trial.client.post("/trials", json={"code": f"{trial.code}-2"}, headers=key)

    assert answer.status_code == 201
    kept = await trial.execute(
        "SELECT key FROM idempotency_keys WHERE created_at < now() - interval '24 hours'"
    )
    assert kept == []
    assert await trial.count() == 2


@pytest.mark.parametrize("wrong", ["", " ", "a b", "x" * 256, "열쇠".encode()])
async def test_a_key_is_of_visible_characters(trial: Trying, wrong: str | bytes) -> None:
    headers: Any = {b"Idempotency-Key": wrong}
    answer = await trial.client.post("/trials", json={"code": trial.code}, headers=headers)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["header:Idempotency-Key"]
    assert await trial.count() == 0


async def test_without_a_key_each_request_is_done(trial: Trying) -> None:
    for number in range(2):
        answer = await trial.client.post("/trials", json={"code": f"{trial.code}-{number}"})
        assert answer.status_code == 201
    assert await trial.count() == 2
