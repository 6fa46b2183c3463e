"""What the application asks the database for a request, recorded so that the floor asks the very same."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch
from uuid import UUID

import asyncpg
import httpx
from fastapi import FastAPI
from sqlalchemy import event

from benchmarks.load import Ask
from src.database import CompiledStatement, Database, RawConnection


@dataclass(frozen=True)
class FreshId:
    """The place of a new asset's id."""

    number: int


@dataclass(frozen=True)
class FreshTag:
    """The place of a new asset's tag."""

    number: int


@dataclass
class Recording:
    """The statements of a request and their arguments, the one that tells who asks included."""

    is_transaction: bool
    statements: list[tuple[str, list[Any]]] = field(default_factory=list)


async def record(app: FastAPI, client: httpx.AsyncClient, asks: Sequence[Ask]) -> list[Recording]:
    """Send requests to the application, in turn, and return what it asked the database for each."""
    recordings: list[Recording] = []
    marks: dict[Any, FreshId | FreshTag] = {}
    for ask in asks:
        recording = Recording(ask.method != "GET")
        with _listening(app.state.database, recording.statements):
            answer = await client.request(
                ask.method, ask.path, content=ask.body, headers={"Content-Type": "application/json"}
            )
        answer.raise_for_status()
        recordings.append(recording)
        if recording.is_transaction:
            marks |= await _marks(app.state.database, answer.json())
    for recording in recordings:
        recording.statements = [
            (sql, [_marked(value, marks) for value in arguments]) for sql, arguments in recording.statements
        ]
    return recordings


@contextmanager
def _listening(database: Database, statements: list[tuple[str, list[Any]]]) -> Iterator[None]:
    fetch = RawConnection.fetch

    async def fetch_noting(
        connection: RawConnection,
        query: CompiledStatement,
        values: Mapping[str, Any] | None = None,
        literals: Mapping[str, str] | None = None,
    ) -> list[asyncpg.Record]:
        sql = query.sql
        for mark, literal in (literals or {}).items():
            sql = sql.replace(mark, literal)
        statements.append((sql, query.arguments(values or {})))
        return await fetch(connection, query, values, literals)

    def note(_connection: Any, _cursor: Any, sql: str, arguments: Sequence[Any], *_: Any) -> None:
        statements.append((sql, list(arguments)))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        with patch.object(RawConnection, "fetch", fetch_noting):
            yield
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def _marks(database: Database, answer: dict[str, Any]) -> dict[Any, FreshId | FreshTag]:
    """Return what is new at each request, by what it was in the recorded one."""
    ids = [UUID(item.get("assignment_id") or item["id"]) for item in answer.get("items", [answer])]
    marks: dict[Any, FreshId | FreshTag] = {}
    async with database.engine.connect() as connection:
        found = await connection.exec_driver_sql(
            "SELECT id, asset_tag FROM assets WHERE id = ANY ($1)", (ids,)
        )
        tags: dict[UUID, str] = {row.id: row.asset_tag for row in found}
    for number, made in enumerate(ids):
        marks[made] = FreshId(number)
        if tag := tags.get(made):
            marks[tag] = marks[tag.lower()] = FreshTag(number)
    return marks


def _marked(value: Any, marks: Mapping[Any, Any]) -> Any:
    if isinstance(value, list | tuple):
        return [_marked(one, marks) for one in value]
    return marks.get(value, value) if isinstance(value, str | UUID) else value
