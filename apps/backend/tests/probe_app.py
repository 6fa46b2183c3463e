"""The real application with extra endpoints that behave as the tests request."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import CursorResult, Select, literal_column, select, text

from src import models
from src.api.access import ReadConnectionDep, SessionDep
from src.api.etag import IfMatch, etag
from src.api.problems import problems
from src.api.routing import resource
from src.config import Settings
from src.database import CompiledStatement, Database
from src.errors import Conflict, NotFound
from src.models import Category
from src.security import Role
from tests.clients import Client, client_of, running
from tests.factories import Factory

router = resource("/probes")


class PartItem(BaseModel):
    """One of two kinds, distinguished by a field."""

    model_config = ConfigDict(extra="forbid")
    kind: Literal["part"]
    size: int


class OtherItem(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: Literal["other"]
    color: str


class ProbeRequest(BaseModel):
    model_config = ConfigDict(extra="forbid")
    code: str
    name: str = "probe"
    parts: list[Annotated[PartItem | OtherItem, Field(discriminator="kind")]] = []
    price: float | None = None
    sql: str | None = None
    refuse: bool = False
    wait: bool = False
    numbered: bool = False
    size: int = 0


class Probe(BaseModel):
    id: UUID
    code: str
    filling: str


class Gate:
    """Holds an endpoint that was requested to wait, until it is opened."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()


GATES: dict[str, Gate] = {}


@router.post("", status_code=201, response_model=Probe, responses=problems(Conflict))
async def create_probe(
    session: SessionDep, data: ProbeRequest, response: Response, note: str = ""
) -> dict[str, Any]:
    """Create a category, then do what the request asks for."""
    code = f"{data.code}-{uuid4().hex}" if data.numbered else data.code
    category = models.Category(code=code, name=data.name)
    session.add(category)
    await session.flush()
    if data.sql:
        await session.execute(text(data.sql))
    if data.refuse:
        raise Conflict(note)
    if data.wait:
        GATES[data.code].reached.set()
        await GATES[data.code].opened.wait()
    response.headers["Location"] = f"/api/v1/probes/{category.id}"
    response.headers["ETag"] = etag(category.version)
    return {"id": category.id, "code": category.code, "filling": "가" * data.size}


@router.post("/bulk")
async def create_probes(session: SessionDep, data: list[ProbeRequest]) -> list[str]:
    """Create categories."""
    session.add_all([models.Category(code=each.code, name=each.name) for each in data])
    await session.flush()
    return [each.code for each in data]


@router.get("/read")
async def evaluate_sql(connection: ReadConnectionDep, sql: str) -> str:
    """Evaluate an SQL expression."""
    statement: Select[Any] = select(literal_column(sql))
    return str(await connection.fetch_one(CompiledStatement(statement)))


@router.get("/error")
async def raise_unhandled_exception() -> float:
    """Divide by zero."""
    return 1 / int("0")


@router.get("/{number}", responses=problems(NotFound))
async def get_probe(number: int, limit: Annotated[int, Field(le=500)] = 50) -> int:
    """Add two numbers."""
    return number + limit


@router.patch("/{number}")
async def update_probe(number: int, if_version: IfMatch) -> int | None:
    """Return the version of If-Match."""
    return if_version


class ProbeApp:
    """The running application with its database and an authenticated client."""

    def __init__(self, client: Client, app: FastAPI, settings: Settings) -> None:
        self.client = client
        self.database: Database = app.state.database
        self.make = Factory(self.database, settings)
        self.code = f"probe-{uuid4().hex}"

    async def sign_in(self) -> dict[str, str]:
        """Return the Authorization header of a new administrator."""
        user = await self.make.user(role=Role.ADMIN)
        return {"Authorization": f"Bearer {await self.make.access_token(user)}"}

    async def count(self, code: str | None = None) -> int:
        """Return the number of categories with this prefix of their code."""
        async with self.database.session() as session:
            found = await session.scalars(select(Category).where(Category.code.startswith(code or self.code)))
            return len(found.all())

    async def execute(self, sql: str) -> Any:
        """Execute a statement on a separate connection."""
        async with self.database.session() as session:
            result = await session.execute(text(sql))
            return result.all() if isinstance(result, CursorResult) and result.returns_rows else None


@asynccontextmanager
async def running_probe_app(settings: Settings) -> AsyncIterator[ProbeApp]:
    """Run the application with the probe endpoints."""
    async with running(settings) as app, client_of(app) as client:
        app.router.routes.extend(router.routes)
        probe = ProbeApp(client, app, settings)
        client.headers.update(await probe.sign_in())
        yield probe


def assert_problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """Check a problem response and return its body."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    details: dict[str, Any] = answer.json()
    assert set(details) == {"type", "title", "status", "detail", "instance", "code", "request_id", "errors"}
    assert (details["status"], details["code"]) == (status, code)
    assert details["request_id"] == answer.headers["x-request-id"]
    assert details["instance"] == answer.request.url.path
    return details


def error_pointers(details: dict[str, Any]) -> list[str]:
    return sorted(error["pointer"] for error in details["errors"])
