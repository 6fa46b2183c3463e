"""The application of the tests, on real servers, and those who ask it."""

from collections.abc import AsyncIterator

import pytest
from fastapi import FastAPI

from src.config import Settings
from src.database import Database
from src.models import User
from src.security import Role
from src.services.seed import seed
from tests.clients import Client, client_of, running
from tests.factories import Factory
from tests.postgres15 import PROGRAMS


def pytest_report_header() -> str:
    """Say whether the oldest PostgreSQL is tested too."""
    state = "tested" if PROGRAMS.exists() else "not tested: Debian's package postgresql-15 is not installed"
    return f"PostgreSQL 15: {state}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many tests were skipped, also if none was."""
    terminalreporter.write_line(f"{len(terminalreporter.getreports('skipped'))} skipped")


@pytest.fixture(scope="session")
def settings(postgres_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The settings of the tests; all come from one address, so that is not what is limited."""
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
    """The application, which the tests of a worker share, seeded but without the demo accounts."""
    async with running(settings) as app:
        async with app.state.database.session() as session:
            await seed(session, settings=settings, demo=False)
        yield app


@pytest.fixture(scope="session")
async def database(app: FastAPI) -> Database:
    found: Database = app.state.database
    return found


@pytest.fixture(scope="session")
async def make(database: Database, settings: Settings) -> Factory:
    return Factory(database, settings)


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[Client]:
    """Somebody who is not signed in."""
    async with client_of(app) as client:
        yield client


@pytest.fixture
async def admin(app: FastAPI, make: Factory) -> AsyncIterator[Client]:
    """An administrator, new for each test."""
    async with client_of(app, await make.access_token(await make.user(role=Role.ADMIN))) as client:
        yield client


@pytest.fixture
async def manager(app: FastAPI, make: Factory) -> AsyncIterator[Client]:
    """A manager, new for each test."""
    async with client_of(app, await make.access_token(await make.user(role=Role.MANAGER))) as client:
        yield client


@pytest.fixture
async def somebody(make: Factory) -> User:
    """An employee, whom `employee` is signed in as."""
    return await make.user(role=Role.EMPLOYEE)


@pytest.fixture
async def employee(app: FastAPI, make: Factory, somebody: User) -> AsyncIterator[Client]:
    """An employee, new for each test."""
    async with client_of(app, await make.access_token(somebody)) as client:
        yield client
