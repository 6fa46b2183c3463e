"""Records the SQL that the application runs for a request, so that the floor runs the same."""

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

from benchmarks.load import RequestSpec
from src.database import CompiledStatement, Database, RawConnection


@dataclass(frozen=True)
class FreshId:
    """Placeholder of the id of a new asset."""

    number: int


@dataclass(frozen=True)
class FreshTag:
    """Placeholder of the tag of a new asset."""

    number: int


@dataclass
class Recording:
    """The statements of a request with their arguments, including authentication."""

    is_transaction: bool
    statements: list[tuple[str, list[Any]]] = field(default_factory=list)


async def record(app: FastAPI, client: httpx.AsyncClient, specs: Sequence[RequestSpec]) -> list[Recording]:
    """Send requests to the application, and return the SQL that it ran for each."""
    recordings: list[Recording] = []
    placeholders: dict[Any, FreshId | FreshTag] = {}
    for spec in specs:
        recording = Recording(spec.method != "GET")
        with _recording(app.state.database, recording.statements):
            response = await client.request(
                spec.method, spec.path, content=spec.body, headers={"Content-Type": "application/json"}
            )
        response.raise_for_status()
        recordings.append(recording)
        if recording.is_transaction:
            placeholders |= await _placeholders(app.state.database, response.json())
    for recording in recordings:
        recording.statements = [
            (sql, [_with_placeholders(value, placeholders) for value in arguments])
            for sql, arguments in recording.statements
        ]
    return recordings


@contextmanager
def _recording(database: Database, statements: list[tuple[str, list[Any]]]) -> Iterator[None]:
    fetch = RawConnection.fetch

    async def fetch_and_record(
        connection: RawConnection,
        query: CompiledStatement,
        values: Mapping[str, Any] | None = None,
        literals: Mapping[str, str] | None = None,
    ) -> list[asyncpg.Record]:
        sql = query.sql
        for placeholder, literal in (literals or {}).items():
            sql = sql.replace(placeholder, literal)
        statements.append((sql, query.arguments(values or {})))
        return await fetch(connection, query, values, literals)

    def record_statement(_connection: Any, _cursor: Any, sql: str, arguments: Sequence[Any], *_: Any) -> None:
        statements.append((sql, list(arguments)))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", record_statement)
    try:
        with patch.object(RawConnection, "fetch", fetch_and_record):
            yield
    finally:
        event.remove(engine, "before_cursor_execute", record_statement)


async def _placeholders(database: Database, body: dict[str, Any]) -> dict[Any, FreshId | FreshTag]:
    """Map the ids and tags of the recorded request to placeholders."""
    ids = [UUID(item.get("assignment_id") or item["id"]) for item in body.get("items", [body])]
    placeholders: dict[Any, FreshId | FreshTag] = {}
    async with database.engine.connect() as connection:
        found = await connection.exec_driver_sql(
            "SELECT id, asset_tag FROM assets WHERE id = ANY ($1)", (ids,)
        )
        tags: dict[UUID, str] = {row.id: row.asset_tag for row in found}
    for number, created_id in enumerate(ids):
        placeholders[created_id] = FreshId(number)
        if tag := tags.get(created_id):
            placeholders[tag] = placeholders[tag.lower()] = FreshTag(number)
    return placeholders


def _with_placeholders(value: Any, placeholders: Mapping[Any, Any]) -> Any:
    if isinstance(value, list | tuple):
        return [_with_placeholders(item, placeholders) for item in value]
    return placeholders.get(value, value) if isinstance(value, str | UUID) else value
