"""Logging: one JSON object per line in production, from all libraries, without secrets."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from typing import Any

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from src import logs
from src.config import Settings
from src.database import Database
from src.schemas.user import CreateUserRequest
from src.services.identity import users

type Lines = Callable[[], list[dict[str, Any]]]

SECRETS = {
    "jwt": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123",
    "api": "sams_4Wq1ZtA0pX2bN7yQkJvH3mEoRsUcGdLf",
    "address": "hunter2-in-an-address",
    "named": "hunter2-by-its-name",
}

REFUSE_USERS = """
DO $$ BEGIN
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''refused''; END';
    CREATE TRIGGER refuse BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION refuse();
END $$
"""


@pytest.fixture
def production(settings: Settings) -> Iterator[Lines]:
    written = io.StringIO()
    with redirect_stderr(written):
        logs.configure(settings.model_copy(update={"environment": "production", "log_level": "INFO"}))
    yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    logs.configure(settings)


def test_log_line_is_one_json_object(production: Lines) -> None:
    structlog.get_logger("ours").warning("두 줄\nof text", number=1, when=None)
    logging.getLogger("theirs").info("of %s", "a library")
    structlog.get_logger("ours").debug("not at this level")

    ours, theirs = production()
    assert (ours["event"], ours["level"], ours["number"]) == ("두 줄\nof text", "warning", 1)
    assert (theirs["event"], theirs["level"], theirs["logger"]) == ("of a library", "info", "theirs")
    assert ours["timestamp"].endswith("Z")


def test_server_logs_in_the_same_format(settings: Settings) -> None:
    server = logging.getLogger("_granian")
    server.addHandler(logging.StreamHandler())
    server.propagate = False

    logs.configure(settings)

    assert server.handlers == []
    assert server.propagate


@pytest.mark.parametrize(
    "key",
    [
        "password",
        "current_password",
        "token",
        "refresh_token",
        "Authorization",
        "set-cookie",
        "jwt_access_secret",
    ],
)
def test_log_masks_secrets_by_key(production: Lines, key: str) -> None:
    structlog.get_logger().info("a", **{key: SECRETS["named"]}, within={"deep": [{key: SECRETS["named"]}]})
    logging.getLogger("theirs").info("b", extra={key: SECRETS["named"]})

    lines = production()
    assert [line["event"] for line in lines] == ["a", "b"]
    assert lines[0][key] == "***"
    assert SECRETS["named"] not in json.dumps(lines)


def test_log_masks_secrets_within_texts(production: Lines) -> None:
    log = structlog.get_logger()
    log.info(f"signed in by {SECRETS['jwt']}", header=f"Bearer {SECRETS['api']}")
    logging.getLogger("theirs").warning(
        "cannot reach %s", f"postgresql://sams:{SECRETS['address']}@db:5432/sams"
    )
    try:
        raise ValueError(f"redis://:{SECRETS['address']}@cache/0 does not take {SECRETS['api']}")
    except ValueError:
        log.exception("failed")

    text = json.dumps(production())
    assert not [secret for secret in SECRETS.values() if secret in text]
    assert "postgresql://***@db:5432/sams" in text
    assert "Traceback" in text


async def test_log_hides_parameters_of_failed_statements(production: Lines, database: Database) -> None:
    data = CreateUserRequest(name="김서연", email="written@example.com", password="written by a person")
    async with database.engine.connect() as connection, AsyncSession(connection) as session:
        await connection.execute(text(REFUSE_USERS))
        try:
            await users.create_user(session, data)
        except DBAPIError:
            structlog.get_logger().exception("unhandled_exception")
        await connection.rollback()

    [line] = production()
    written = json.dumps(line, ensure_ascii=False)
    assert "INSERT INTO users" in written
    assert [secret for secret in ("김서연", "written@", "argon2") if secret in written] == []


def test_log_keeps_values_that_are_not_secret(production: Lines) -> None:
    structlog.get_logger().info("used", token_id="7", tokenizer="x", keys=["a"], count=3)
    [line] = production()
    assert (line["token_id"], line["tokenizer"], line["keys"], line["count"]) == ("7", "x", ["a"], 3)


def test_log_line_has_request_and_user_id(production: Lines) -> None:
    class Actor:
        user_id = "u-1"

    kept = logs.REQUEST_STATE.set({"request_id": "r-1", "actor": Actor()})
    structlog.get_logger().info("within")
    logging.getLogger("theirs").info("within too")
    logs.REQUEST_STATE.reset(kept)
    structlog.get_logger().info("after")

    within, within_too, after = production()
    assert (within["request_id"], within["user_id"]) == ("r-1", "u-1")
    assert (within_too["request_id"], within_too["user_id"]) == ("r-1", "u-1")
    assert "request_id" not in after
