"""Fixtures: the application on real servers, and HTTP clients by role."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI
from sqlalchemy import func, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import ApprovalRule, User, Webhook
from src.security import Role
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.factories import Factory
from tests.postgres15 import PROGRAMS


def pytest_report_header() -> str:
    """Report whether the oldest supported PostgreSQL is tested."""
    state = "tested" if PROGRAMS.exists() else "not tested: Debian's package postgresql-15 is not installed"
    return f"PostgreSQL 15: {state}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the number of skipped tests, also if it is 0."""
    terminalreporter.write_line(f"{len(terminalreporter.getreports('skipped'))} skipped")


@pytest.fixture(scope="session")
def settings(postgres_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The settings of the tests. All requests have one address, so logins are not limited by address."""
    return Settings(
        _env_file=None,
        environment="test",
        database_url=postgres_url,
        redis_url=redis_url,
        sign_in_limit_per_address=0,
        log_level="WARNING",
        storage_url=tmp_path_factory.mktemp("files").as_uri(),
    )


@pytest.fixture(scope="session")
async def app(settings: Settings) -> AsyncIterator[FastAPI]:
    """The application, shared by the tests of a worker, seeded without demo accounts."""
    async with running(settings) as app:
        async with app.state.database.session() as session:
            await seed(session, settings=settings, demo=False)
        yield app


@pytest.fixture(scope="session")
async def database(app: FastAPI) -> Database:
    shared: Database = app.state.database
    return shared


@pytest.fixture(scope="session")
async def make(database: Database, settings: Settings) -> Factory:
    return Factory(database, settings)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[Client]:
    """An unauthenticated client."""
    async with client_of(app) as client:
        yield client


@pytest.fixture
async def admin(app: FastAPI, make: Factory) -> AsyncIterator[Client]:
    """A client of a new administrator."""
    async with client_of(app, await make.access_token(await make.user(role=Role.ADMIN))) as client:
        yield client


@pytest.fixture
async def manager(app: FastAPI, make: Factory) -> AsyncIterator[Client]:
    """A client of a new manager."""
    async with client_of(app, await make.access_token(await make.user(role=Role.MANAGER))) as client:
        yield client


@pytest.fixture
async def employee_user(make: Factory) -> User:
    """The user of the client `employee`."""
    return await make.user(role=Role.EMPLOYEE)


@pytest.fixture
async def employee(app: FastAPI, make: Factory, employee_user: User) -> AsyncIterator[Client]:
    """A client of a new employee."""
    async with client_of(app, await make.access_token(employee_user)) as client:
        yield client


@pytest.fixture
async def delete_webhooks(database: Database) -> AsyncIterator[None]:
    """Delete the webhooks of a test: their receivers have stopped, and later workers would call them."""
    yield
    async with database.session() as session:
        await session.execute(update(Webhook).values(deleted_at=func.now()))


@pytest.fixture
async def clear_approval_rules(database: Database) -> None:
    """Delete the approval rules of other tests: they may apply to every request."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(ApprovalRule).values(deleted_at=func.now()))
