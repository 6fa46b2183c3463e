"""The database records every change, however it was made, and no event can be changed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import pytest

from src.database import APP_ROLE, asyncpg_dsn
from tests.databases import migrate, own_database
from tests.postgres15 import SERVERS

EventRow = dict[str, Any]


@pytest.fixture(scope="module", params=SERVERS)
async def url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    async with own_database(request.getfixturevalue(request.param)) as url:
        await migrate(url)
        yield url


@asynccontextmanager
async def connected(url: str, **settings: str) -> AsyncIterator[asyncpg.Connection]:
    """Yield a separate connection, as psql has, with the given `sams.*` settings."""
    connection = await asyncpg.connect(asyncpg_dsn(url))
    try:
        for name, value in settings.items():
            await connection.execute("SELECT set_config($1, $2, false)", f"sams.{name}", value)
        yield connection
    finally:
        await connection.close()


@pytest.fixture
async def psql(url: str) -> AsyncIterator[asyncpg.Connection]:
    async with connected(url) as connection:
        yield connection


async def add_category(connection: asyncpg.Connection, **values: object) -> UUID:
    category = uuid4()
    row = {"id": category, "code": uuid4().hex[:12], "name": "노트북", **values}
    places = ", ".join(f"${number}" for number in range(1, len(row) + 1))
    await connection.execute(f"INSERT INTO categories ({', '.join(row)}) VALUES ({places})", *row.values())
    return category


async def events_of(connection: asyncpg.Connection, *ids: UUID) -> list[EventRow]:
    """Return the events of entities, the oldest first."""
    rows = await connection.fetch("SELECT * FROM events WHERE entity_id = ANY($1) ORDER BY id", ids)
    return [{**row, "changes": orjson.loads(row["changes"])} for row in rows]


# Actor and action


async def test_event_of_change_by_psql_has_database_user(psql: asyncpg.Connection) -> None:
    category = await add_category(psql, name="노트북")
    await psql.execute("UPDATE categories SET name = '랩탑' WHERE id = $1", category)
    await psql.execute("DELETE FROM categories WHERE id = $1", category)

    created, updated, purged = await events_of(psql, category)

    user = await psql.fetchval("SELECT session_user")
    assert {event["actor_name"] for event in (created, updated, purged)} == {f"database: {user}"}
    assert {event["actor_id"] for event in (created, updated, purged)} == {None}
    assert created["action"] == "category.created"
    assert created["changes"]["name"] == [None, "노트북"]
    assert "name_en" not in created["changes"]
    assert updated["action"] == "category.updated"
    assert updated["changes"].keys() == {"name", "version", "updated_at"}
    assert updated["changes"]["name"] == ["노트북", "랩탑"]
    assert purged["action"] == "category.purged"
    assert purged["changes"]["name"] == ["랩탑", None]


async def test_event_is_recorded_per_row_of_bulk_update(psql: asyncpg.Connection) -> None:
    different = [await add_category(psql, name=f"옛 이름 {number}") for number in range(3)]
    same = await add_category(psql, name="새 이름")

    await psql.execute("UPDATE categories SET name = '새 이름' WHERE id = ANY($1)", [*different, same])

    recorded = {event["entity_id"]: event for event in await events_of(psql, *different)}
    for number, category in enumerate(different):
        assert recorded[category]["action"] == "category.updated"
        assert recorded[category]["changes"]["name"] == [f"옛 이름 {number}", "새 이름"]
    assert len({event["occurred_at"] for event in recorded.values()}) == 1
    # Its version was incremented, so that is recorded as well.
    assert (await events_of(psql, same))[-1]["changes"].keys() == {"version", "updated_at"}


async def test_event_is_recorded_per_row_of_copy(url: str, psql: asyncpg.Connection) -> None:
    rows = [(uuid4(), uuid4().hex, f"가져온 {number}") for number in range(1000)]

    async with connected(url, actor_name="sams import ledger", note="대장.xlsx") as importing:
        await importing.copy_records_to_table("categories", records=rows, columns=["id", "code", "name"])

    events = await events_of(psql, *(row[0] for row in rows))
    assert {event["entity_id"]: event["changes"]["code"][1] for event in events} == {r[0]: r[1] for r in rows}
    assert {(event["action"], event["actor_name"], event["note"]) for event in events} == {
        ("category.created", "sams import ledger", "대장.xlsx")
    }


async def test_upsert_is_recorded_as_update(
    psql: asyncpg.Connection,
) -> None:
    category = await add_category(psql, name="하나")
    upsert = (
        "INSERT INTO categories (id, code, name) VALUES ($1, $2, '둘')"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name"
    )
    await psql.execute(upsert, category, uuid4().hex)

    assert [event["action"] for event in await events_of(psql, category)] == [
        "category.created",
        "category.updated",
    ]


async def test_rolled_back_change_is_not_recorded(psql: asyncpg.Connection) -> None:
    transaction = psql.transaction()
    await transaction.start()
    category = await add_category(psql)
    await transaction.rollback()

    assert await events_of(psql, category) == []


async def test_delete_and_restore_are_recorded_as_such(psql: asyncpg.Connection) -> None:
    category = await add_category(psql)
    await psql.execute("UPDATE categories SET deleted_at = now() WHERE id = $1", category)
    await psql.execute("UPDATE categories SET deleted_at = NULL WHERE id = $1", category)

    actions = [event["action"] for event in await events_of(psql, category)]
    assert actions == ["category.created", "category.deleted", "category.restored"]


async def test_audit_action_applies_only_to_its_entity_type(url: str, psql: asyncpg.Connection) -> None:
    async with connected(url, action="category.merged", actor_name="합치기") as merging:
        category = await add_category(merging)
        location = uuid4()
        await merging.execute("INSERT INTO locations (id, name) VALUES ($1, $2)", location, uuid4().hex)

    assert [event["action"] for event in await events_of(psql, category, location)] == [
        "category.merged",
        "location.created",
    ]


# Masked values


async def test_secrets_are_masked_in_events(psql: asyncpg.Connection) -> None:
    user, session, token = uuid4(), uuid4(), uuid4()
    await psql.execute(
        "INSERT INTO users (id, name, email, password_hash) VALUES ($1, '김비밀', $2, 'secret-hash-1')",
        user,
        f"{user}@example.com",
    )
    await psql.execute("UPDATE users SET password_hash = 'secret-hash-2' WHERE id = $1", user)
    refresh = uuid4()
    await psql.execute(
        "INSERT INTO sessions (id, user_id, refresh_token_id, expires_at) VALUES ($1, $2, $3, now())",
        session,
        user,
        refresh,
    )
    await psql.execute(
        "INSERT INTO api_tokens (id, user_id, name, token_hash, scopes) VALUES ($1, $2, 'n', $3, '{}')",
        token,
        user,
        b"secret-hash-3",
    )
    await psql.execute("DELETE FROM api_tokens WHERE id = $1", token)
    await psql.execute("DELETE FROM sessions WHERE id = $1", session)
    await psql.execute("DELETE FROM users WHERE id = $1", user)

    events = await events_of(psql, user, session, token)
    assert len(events) == 7
    hidden = [event["changes"]["password_hash"] for event in events if "password_hash" in event["changes"]]
    assert hidden == [[None, "***"], ["***", "***"], ["***", None]]
    written = orjson.dumps([event["changes"] for event in events]).decode()
    for secret in ("secret-hash", b"secret-hash-3".hex(), str(refresh)):
        assert secret not in written


async def test_session_use_records_no_event(psql: asyncpg.Connection) -> None:
    user, session = uuid4(), uuid4()
    await psql.execute("INSERT INTO users (id, name) VALUES ($1, '김세션')", user)
    await psql.execute(
        "INSERT INTO sessions (id, user_id, refresh_token_id, expires_at) VALUES ($1, $2, $3, now())",
        session,
        user,
        uuid4(),
    )
    await psql.execute(
        "UPDATE sessions SET last_used_at = now(), expires_at = now(), refresh_token_id = gen_random_uuid()"
        " WHERE id = $1",
        session,
    )
    await psql.execute("UPDATE sessions SET ended_at = now() WHERE id = $1", session)

    created, ended = await events_of(psql, session)
    assert (created["action"], ended["action"]) == ("session.created", "session.updated")
    assert "ended_at" in ended["changes"]


# Versions


async def test_version_is_incremented_by_database(psql: asyncpg.Connection) -> None:
    category = await add_category(psql)
    await psql.execute(
        "UPDATE categories SET name = '둘', version = 99, updated_at = '1999-01-01' WHERE id = $1", category
    )

    row = await psql.fetchrow(
        "SELECT version, updated_at >= created_at FROM categories WHERE id = $1", category
    )
    assert row is not None
    assert tuple(row) == (2, True)


async def test_id_cannot_be_changed(psql: asyncpg.Connection) -> None:
    category = await add_category(psql)

    with pytest.raises(asyncpg.RestrictViolationError):
        await psql.execute("UPDATE categories SET id = gen_random_uuid() WHERE id = $1", category)


# Protection of events

FORGERIES = {
    "insert": "INSERT INTO events (occurred_at, actor_name, action, entity_type, entity_id, changes)"
    " VALUES (now(), '다른 사람', 'category.updated', 'category', gen_random_uuid(), '{}')",
    "update": "UPDATE events SET actor_name = '다른 사람'",
    "update of nothing": "UPDATE events SET actor_name = '다른 사람' WHERE false",
    "delete": "DELETE FROM events",
    "truncate": "TRUNCATE events CASCADE",
    "upsert": "INSERT INTO events SELECT * FROM events"
    " ON CONFLICT (id) DO UPDATE SET actor_name = '다른 사람'",
}


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
async def test_application_role_cannot_change_events(psql: asyncpg.Connection, forgery: str) -> None:
    await add_category(psql)
    await psql.execute(f"SET ROLE {APP_ROLE}")

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await psql.execute(forgery)


@pytest.mark.parametrize("forgery", [name for name in FORGERIES if name != "insert"])
async def test_owner_cannot_change_events(psql: asyncpg.Connection, forgery: str) -> None:
    category = await add_category(psql)
    before = await events_of(psql, category)

    with pytest.raises(asyncpg.RestrictViolationError, match="events are only appended"):
        await psql.execute(FORGERIES[forgery])

    assert await events_of(psql, category) == before


async def test_application_role_cannot_delete_recorded_rows(psql: asyncpg.Connection) -> None:
    tables = [
        row[0]
        for row in await psql.fetch(
            "SELECT DISTINCT event_object_table FROM information_schema.triggers"
            " WHERE event_object_schema = 'public'"
        )
    ]
    await psql.execute(f"SET ROLE {APP_ROLE}")

    assert {"assets", "users", "assignments"} <= set(tables)
    for table in tables:
        for forgery in (f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await psql.execute(forgery)


async def test_recorded_table_cannot_be_truncated(psql: asyncpg.Connection) -> None:
    category = await add_category(psql)

    with pytest.raises(asyncpg.RestrictViolationError):
        await psql.execute("TRUNCATE categories CASCADE")

    assert await psql.fetchval("SELECT count(*) FROM categories WHERE id = $1", category) == 1


async def test_application_role_cannot_create_recording_trigger(psql: asyncpg.Connection) -> None:
    await psql.execute(f"SET ROLE {APP_ROLE}")
    await psql.execute("CREATE TEMP TABLE forged (id uuid)")

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await psql.execute(
            "CREATE TRIGGER forge AFTER INSERT ON forged REFERENCING NEW TABLE AS new_rows"
            " FOR EACH STATEMENT EXECUTE FUNCTION record_events('asset', '{}', '{}', '{}')"
        )


async def test_application_role_cannot_change_schema_version(psql: asyncpg.Connection) -> None:
    await psql.execute(f"SET ROLE {APP_ROLE}")

    for change in (
        "UPDATE alembic_version SET version_num = '0'",
        "INSERT INTO alembic_version VALUES ('0')",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await psql.execute(change)


# In-flight transactions

IN_FLIGHT = "SELECT in_flight_transactions($1)"


async def test_in_flight_transactions_until_commit(url: str) -> None:
    async with connected(url) as writer, connected(url) as reader:
        before = set(await reader.fetchval(IN_FLIGHT, datetime.now(UTC)))
        async with writer.transaction():
            await add_category(writer)
            now = await reader.fetchval("SELECT clock_timestamp()")
            assert len(set(await reader.fetchval(IN_FLIGHT, now)) - before) == 1
            # A transaction does not wait for itself, nor for one that cannot have begun so long ago.
            assert set(await writer.fetchval(IN_FLIGHT, now)) == before
            assert await reader.fetchval(IN_FLIGHT, now - timedelta(days=1)) == []
        assert set(await reader.fetchval(IN_FLIGHT, now)) <= before
        assert await reader.fetchval(IN_FLIGHT, now + timedelta(days=1)) is None
