"""Upgrades of databases that earlier versions wrote: the API answers the same, and downgrades lose no row."""

import asyncio
import json
import lzma
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import asyncpg
import pytest
from alembic.util import CommandError

from migrations import locks
from src.config import Settings
from src.database import Database, asyncpg_dsn
from src.security import Claims, TokenKind, sign_token
from tests.clients import Client, client_of, running
from tests.databases import migrate, migrate_back, own_database
from tests.locks import wait_until_blocked
from tests.services.test_migrations import objects_in
from tests.upgrade.dumps import Dump, dump_database, read_dump, restore
from tests.upgrade.event_changes import StoredEvent, replay, with_shown_changes
from tests.upgrade.renames import (
    translated,
    translated_path,
    translated_query,
    with_present_fields,
    without_added_fields,
    without_added_keys,
)

HERE = Path(__file__).parent
WRITTEN_BY_4E9C30C = HERE / "written_by_4e9c30c.sql.gz"
SCHEMA_OF_4E9C30C = HERE / "schema_of_4e9c30c.sql"
ANSWERS_OF_4E9C30C = HERE / "answers_of_4e9c30c.json.xz"
WRITTEN_BY_8F38190 = HERE / "written_by_8f38190.sql.gz"
ANSWERS_OF_8F38190 = HERE / "answers_of_8f38190.json.xz"
DIFFERENCES_SHOWN = 5
KINDS_WITH_OWN_TEXTS = ("reservation_rescheduled",)
"""Kinds of notifications with a custom template for the app in the dump."""

type Recorded = dict[str, Any]


@pytest.fixture(scope="module")
def dump() -> Dump:
    """The rows that 8f38190 wrote: demo data, and the journey of every entity."""
    return read_dump(WRITTEN_BY_8F38190)


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    """The answers that 8f38190 gave on these rows, and the sessions that it answered."""
    return read_answers(ANSWERS_OF_8F38190)


def read_answers(path: Path) -> Recorded:
    """Read recorded answers from a file."""
    found: Recorded = json.loads(lzma.decompress(path.read_bytes()))
    return found


@pytest.fixture(scope="module")
async def upgraded(server_url: str, dump: Dump) -> AsyncIterator[str]:
    """The URL of the upgraded database."""
    async with own_database(server_url) as url:
        await restore(url, dump)
        await migrate(url)
        # Answers are replayed for a day; the dump is older.
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute("UPDATE idempotency_keys SET created_at = now()")
        await connection.close()
        yield url


@pytest.fixture(scope="module")
async def events(upgraded: str) -> Mapping[str, StoredEvent]:
    """The stored events and their changes as responses show them, by id."""
    connection = await asyncpg.connect(asyncpg_dsn(upgraded))
    rows = await connection.fetch("SELECT * FROM events ORDER BY id")
    await connection.close()
    return replay(rows)


@pytest.fixture(scope="module")
async def clients(
    upgraded: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory, recorded: Recorded
) -> AsyncIterator[Mapping[str, Client]]:
    """Users of the upgraded database by their roles, in the sessions that they had before the upgrade."""
    async with AsyncExitStack() as stack:
        # With these limits, the grades of the assets in the dump do not change as time passes.
        grades = {"grade_a_years": 1, "grade_b_years": 1000}
        settings = upgraded_settings(upgraded, redis_url, tmp_path_factory.mktemp("files"), **grades)
        app = await stack.enter_async_context(running(settings))
        yield {
            role: await stack.enter_async_context(client_of(app, access_token(settings, session)))
            for role, session in recorded["users"].items()
        }


def upgraded_settings(url: str, redis_url: str, files: Path, **values: Any) -> Settings:
    """Return the settings under which the answers were recorded."""
    return Settings(
        _env_file=None,
        environment="test",
        database_url=url,
        redis_url=redis_url,
        log_level="WARNING",
        storage_url=files.as_uri(),
        rate_limit_per_minute=0,
        **values,
    )


def access_token(settings: Settings, session: Mapping[str, str]) -> str:
    """Return an access token of a session that is in the dump."""
    now = datetime.now(UTC)
    claims = Claims(UUID(session["user_id"]), UUID(session["session_id"]), uuid4())
    return sign_token(
        settings, TokenKind.ACCESS, claims, issued_at=now, expires_at=now + timedelta(minutes=15)
    )


@pytest.mark.parametrize("role", ["admin", "manager", "employee"])
async def test_upgrade_keeps_every_answer(
    clients: Mapping[str, Client], recorded: Recorded, events: Mapping[str, StoredEvent], role: str
) -> None:
    answers = [one for one in recorded["answers"] if one["user"] == role and one["method"] == "GET"]
    assert len(answers) > 50

    differences = [
        difference
        for one in answers
        if (difference := await difference_of(clients[role], one, events)) is not None
    ]

    shown = "\n".join(differences[:DIFFERENCES_SHOWN])
    assert not differences, f"{len(differences)} of {len(answers)} answers differ:\n{shown}"


async def test_upgrade_keeps_idempotency_responses(clients: Mapping[str, Client], recorded: Recorded) -> None:
    answers = [one for one in recorded["answers"] if one["method"] == "POST"]
    assert len(answers) > 5

    for one in answers:
        answer = await clients[one["user"]].post(
            one["path"], json=one["json"], headers={"Idempotency-Key": one["idempotency_key"]}
        )
        assert (answer.status_code, answer.headers.get("Idempotency-Replayed")) == (one["status"], "true")
        assert answer.json() == translated(one["body"]), one["path"]


async def test_upgrade_starts_recurrence_on_the_scheduled_day(clients: Mapping[str, Client]) -> None:
    items = (await clients["manager"].get("/maintenances", params={"limit": "500"})).json()["items"]
    recurring = [item for item in items if item["interval_months"] or item["recurrence_rule"]]

    assert len(recurring) > 0
    assert [item["recurrence_starts_on"] for item in recurring] == [
        item["scheduled_on"] for item in recurring
    ]
    assert {item["recurrence_basis"] for item in items} == {"schedule"}
    others = [item for item in items if item not in recurring]
    assert {item["recurrence_starts_on"] for item in others} == {None}


async def test_downgrade_after_upgrade_keeps_every_row(server_url: str, dump: Dump) -> None:
    async with own_database(server_url) as url:
        await restore(url, dump)
        await migrate(url)
        await migrate_back(url, dump.revision)

        found = await dump_database(url)

    assert found.revision == dump.revision
    assert found.tables.keys() == dump.tables.keys()
    for name, table in dump.tables.items():
        assert found.tables[name].columns == table.columns, name
        assert set(found.tables[name].rows) ^ set(table.rows) == set(), name
        assert found.tables[name] == table, name


async def test_upgrade_ends_no_request_in_a_deadlock(
    server_url: str, dump: Dump, redis_url: str, tmp_path: Path
) -> None:
    """A login locks the user before the session, a check-out the asset before the user."""
    async with own_database(server_url) as url, AsyncExitStack() as stack:
        await restore(url, dump)
        database = await Database.connect(upgraded_settings(url, redis_url, tmp_path))
        stack.push_async_callback(database.close)
        login, check_out = [await asyncpg.connect(asyncpg_dsn(url)) for _ in range(2)]
        for connection in (login, check_out):
            stack.push_async_callback(connection.close)
            await connection.execute("BEGIN")
        await login.execute("SELECT id FROM users ORDER BY id LIMIT 1 FOR UPDATE")
        await check_out.execute("SELECT id FROM assets ORDER BY id LIMIT 1 FOR NO KEY UPDATE")

        upgrade = asyncio.create_task(migrate(url))
        await wait_until_blocked(database, 1)
        await check_out.execute("SELECT id FROM users ORDER BY id DESC LIMIT 1 FOR KEY SHARE")
        await login.execute("UPDATE sessions SET last_used_at = now()")
        await login.execute("SELECT id FROM assets ORDER BY id DESC LIMIT 1 FOR KEY SHARE")
        for connection in (login, check_out):
            await connection.execute("COMMIT")
        await upgrade


async def test_upgrade_stops_when_tables_stay_in_use(
    server_url: str, dump: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "MAX_ATTEMPTS", 2)
    async with own_database(server_url) as url, AsyncExitStack() as stack:
        await restore(url, dump)
        before = await objects_in(url)
        reader = await asyncpg.connect(asyncpg_dsn(url))
        stack.push_async_callback(reader.close)
        await reader.execute("BEGIN; SELECT FROM users LIMIT 1")

        with pytest.raises(CommandError, match="in use"):
            await migrate(url)

        assert await objects_in(url) == before


async def test_upgrade_and_downgrade_with_schedules_of_other_version(server_url: str, dump: Dump) -> None:
    """A worker of the other version that was started before the migration has registered its schedules."""
    async with own_database(server_url) as url:
        await restore(url, dump)
        await add_schedule(url, "upkeep.forget")
        await add_schedule(url, "retention.purge_expired")
        await migrate(url)
        after_upgrade = await list_schedules(url)
        await add_schedule(url, "upkeep.forget")

        await migrate_back(url, dump.revision)

        after_downgrade = await list_schedules(url)
    assert after_upgrade.count("retention.purge_expired") == after_downgrade.count("upkeep.forget") == 1
    assert "upkeep.forget" not in after_upgrade
    assert "retention.purge_expired" not in after_downgrade


async def add_schedule(url: str, entrypoint: str) -> None:
    """Register the hourly schedule under a name, with a job that it has enqueued."""
    connection = await asyncpg.connect(asyncpg_dsn(url))
    await connection.execute(
        "INSERT INTO pgqueuer.pgqueuer_schedules (expression, entrypoint) VALUES ('37 * * * *', $1)"
        " ON CONFLICT DO NOTHING",
        entrypoint,
    )
    await connection.execute(
        "INSERT INTO pgqueuer.pgqueuer (priority, entrypoint, dedupe_key, status)"
        " VALUES (0, $1, $1, 'queued') ON CONFLICT DO NOTHING",
        entrypoint,
    )
    await connection.close()


async def list_schedules(url: str) -> list[str]:
    """Return the names of the registered schedules."""
    connection = await asyncpg.connect(asyncpg_dsn(url))
    rows = await connection.fetch("SELECT entrypoint FROM pgqueuer.pgqueuer_schedules")
    await connection.close()
    return [row["entrypoint"] for row in rows]


async def test_upgrade_from_first_version_keeps_as_of_answers(
    server_url: str, redis_url: str, tmp_path: Path
) -> None:
    """Ask for the list as of each recorded moment, and for each asset as of one of them."""
    recorded = read_answers(ANSWERS_OF_4E9C30C)
    by_moment: dict[str, list[Recorded]] = {}
    for one in recorded["answers"]:
        by_moment.setdefault(urlsplit(one["path"]).query.removeprefix("as_of="), []).append(one)
    assert {len(answers) for answers in by_moment.values()} == {400}
    moments = sorted(by_moment)
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(first_version(server_url))
        await migrate(url)
        settings = upgraded_settings(url, redis_url, tmp_path)
        app = await stack.enter_async_context(running(settings))
        token = access_token(settings, recorded["users"]["admin"])
        client = await stack.enter_async_context(client_of(app, token))

        differences = [
            difference
            for one in by_moment[moments[2]]
            if (difference := await difference_of(client, one)) is not None
        ]
        for moment in moments:
            status, found = await answer_of(client, "/assets", {"limit": "500", "as_of": moment})
            assert status == 200
            items = {item["id"]: item for item in found["items"]}
            answers = [one for one in by_moment[moment] if one["status"] == 200]
            expected = [with_present_fields(translated(one["body"])) for one in answers]
            shown = {item["id"]: without_added_fields(items.get(item["id"]), item) for item in expected}
            assert set(items) == set(shown)
            assert shown == {item["id"]: item for item in expected}

    first = "\n".join(differences[:DIFFERENCES_SHOWN])
    assert not differences, f"{len(differences)} answers differ:\n{first}"


async def test_upgrade_from_first_version_results_in_same_schema(server_url: str) -> None:
    async with first_version(server_url) as upgraded, own_database(server_url) as new:
        await migrate(upgraded)
        await migrate(new)

        assert await objects_in(upgraded) == await objects_in(new)


@asynccontextmanager
async def first_version(server_url: str) -> AsyncIterator[str]:
    """Yield a database as 4e9c30c wrote it: its rows, and the objects of its own migration 0001."""
    async with own_database(server_url) as url:
        await restore(url, read_dump(WRITTEN_BY_4E9C30C))
        connection = await asyncpg.connect(asyncpg_dsn(url))
        await connection.execute(SCHEMA_OF_4E9C30C.read_text(encoding="utf-8"))
        await connection.close()
        yield url


async def difference_of(
    client: Client, recorded: Recorded, events: Mapping[str, StoredEvent] = MappingProxyType({})
) -> str | None:
    """Return how the answer to a recorded request differs from the recorded one, or None if it does not."""
    address = urlsplit(recorded["path"])
    path, parameters = translated_path(address.path), translated_query(address.query)
    status, body = await answer_of(client, path, parameters)
    expected = with_shown_changes(with_present_fields(translated(recorded["body"])), events)
    body = without_default_texts(without_added_fields(without_added_keys(body), expected))
    expected = without_default_texts(expected)
    if status == recorded["status"] and body == expected:
        return None
    where = first_difference(expected, body) if status == recorded["status"] else f"status {status}"
    return f"{path} {parameters}: {where}"


async def answer_of(client: Client, path: str, parameters: Mapping[str, str]) -> tuple[int, Any]:
    """Return the status and the body of an answer.

    The body of a list has the items of all pages, and that of a refusal only its code.
    """
    items: list[Any] = []
    asked = dict(parameters)
    while True:
        answer = await client.get(path, params=asked)
        body = answer.json()
        if answer.status_code != 200:
            return answer.status_code, {"code": body["code"]}
        if not (isinstance(body, dict) and "next_cursor" in body):
            return 200, without_running_time(body)
        items += body["items"]
        cursor = body.pop("next_cursor")
        if cursor is None:
            return 200, without_running_time({**body, "items": items})
        asked["cursor"] = cursor


def without_running_time(body: Any) -> Any:
    """Return a body without the downtime of maintenance in progress, which grows with time."""
    found = body["items"] if isinstance(body, dict) and "items" in body else [body]
    for one in found:
        if isinstance(one, dict) and one.get("started_at") and one["finished_at"] is None:
            assert one["downtime_hours"] > 0
            one["downtime_hours"] = None
    return body


def without_default_texts(body: Any) -> Any:
    """Return a body without the texts of default templates, which are not stored data."""
    if isinstance(body, list):
        return [without_default_texts(one) for one in body]
    if not isinstance(body, dict):
        return body
    if body.get("is_default"):
        body = {**body, "subject": None, "text": None, "html": None}
    elif "title" in body and body.get("kind") not in KINDS_WITH_OWN_TEXTS:
        body = {**body, "title": None, "text": None}
    return {key: without_default_texts(value) for key, value in body.items()}


def first_difference(expected: Any, found: Any, at: str = "") -> str:
    """Return where two bodies differ first, with both values."""
    if isinstance(expected, dict) and isinstance(found, dict) and expected.keys() == found.keys():
        for key in expected:
            if expected[key] != found[key]:
                return first_difference(expected[key], found[key], f"{at}/{key}")
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, (one, other) in enumerate(zip(expected, found, strict=True)):
            if one != other:
                return first_difference(one, other, f"{at}/{number}")
    return f"{at}: expected {str(expected)[:300]}, found {str(found)[:300]}"
