"""Endpoints on which the conventions are tried: they do what they are told, in the real application."""

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

router = resource("/trials")


class Part(BaseModel):
    """One of two kinds, told apart by a field."""

    model_config = ConfigDict(extra="forbid")
    kind: Literal["part"]
    size: int


class Other(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: Literal["other"]
    color: str


class TrialRequest(BaseModel):
    model_config = ConfigDict(extra="forbid")
    code: str
    name: str = "trial"
    parts: list[Annotated[Part | Other, Field(discriminator="kind")]] = []
    price: float | None = None
    sql: str | None = None
    refuse: bool = False
    wait: bool = False
    numbered: bool = False
    size: int = 0


class Trial(BaseModel):
    id: UUID
    code: str
    filling: str


class Gate:
    """Where an endpoint that was told to wait is found, and let go."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()


GATES: dict[str, Gate] = {}


@router.post("", status_code=201, response_model=Trial, responses=problems(Conflict))
async def create_trial(
    session: SessionDep, data: TrialRequest, response: Response, note: str = ""
) -> dict[str, Any]:
    """Make a category, and then do what else was asked for."""
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
    response.headers["Location"] = f"/api/v1/trials/{category.id}"
    response.headers["ETag"] = etag(category.version)
    return {"id": category.id, "code": category.code, "filling": "가" * data.size}


@router.post("/bulk")
async def create_trials(session: SessionDep, data: list[TrialRequest]) -> list[str]:
    """Make categories."""
    session.add_all([models.Category(code=one.code, name=one.name) for one in data])
    await session.flush()
    return [one.code for one in data]


@router.get("/read")
async def read_trial(connection: ReadConnectionDep, sql: str) -> str:
    """Read a value that SQL works out."""
    statement: Select[Any] = select(literal_column(sql))
    return str(await connection.fetch_one(CompiledStatement(statement)))


@router.get("/bug")
async def meet_a_bug() -> float:
    """Divide by nothing."""
    return 1 / int("0")


@router.get("/{number}", responses=problems(NotFound))
async def get_trial(number: int, limit: Annotated[int, Field(le=500)] = 50) -> int:
    """Count."""
    return number + limit


@router.patch("/{number}")
async def update_trial(number: int, if_version: IfMatch) -> int | None:
    """Tell which version was read."""
    return if_version


class Trying:
    """The application under trial: its database, and somebody signed in who asks it."""

    def __init__(self, client: Client, app: FastAPI, settings: Settings) -> None:
        self.client = client
        self.database: Database = app.state.database
        self.make = Factory(self.database, settings)
        self.code = f"trial-{uuid4().hex}"

    async def sign_in(self) -> dict[str, str]:
        """Return the headers of somebody new."""
        user = await self.make.user(role=Role.ADMIN)
        return {"Authorization": f"Bearer {await self.make.access_token(user)}"}

    async def count(self, code: str | None = None) -> int:
        """Return how many categories have a code that begins so."""
        async with self.database.session() as session:
            found = await session.scalars(select(Category).where(Category.code.startswith(code or self.code)))
            return len(found.all())

    async def execute(self, sql: str) -> Any:
        """Run a statement on the side."""
        async with self.database.session() as session:
            result = await session.execute(text(sql))
            return result.all() if isinstance(result, CursorResult) and result.returns_rows else None


@asynccontextmanager
async def trying(settings: Settings) -> AsyncIterator[Trying]:
    """Run the application with the endpoints of the trials."""
    async with running(settings) as app, client_of(app) as client:
        app.router.routes.extend(router.routes)
        trial = Trying(client, app, settings)
        client.headers.update(await trial.sign_in())
        yield trial


def problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """Return the problem that was answered, having seen that it has the shape of all."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert set(told) == {"type", "title", "status", "detail", "instance", "code", "request_id", "errors"}
    assert (told["status"], told["code"]) == (status, code)
    assert told["request_id"] == answer.headers["x-request-id"]
    assert told["instance"] == answer.request.url.path
    return told


def pointers(told: dict[str, Any]) -> list[str]:
    return sorted(error["pointer"] for error in told["errors"])
