"""The servers of the tests: one PostgreSQL and one Valkey per run, and a database for each worker.

The controller process starts them in their own directory, so that a run disturbs neither `sams up` nor
another run. TEST_DATABASE_URL and TEST_REDIS_URL name other servers to use.
"""

import asyncio
import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
import uvloop
from sqlalchemy.engine import make_url

from src.database import asyncpg_dsn
from src.embedded import Postgres, Valkey
from tests.databases import drop_database, migrate

INPUT = "sams_engines"
STARTED = pytest.StashKey[ExitStack]()
ADDRESSES = pytest.StashKey["Addresses"]()

# Importing creates many objects that stay alive, and collections would visit them again and again.
gc.set_threshold(50_000, 20, 100)
# The event loop of the server and the worker.
asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


@dataclass(frozen=True)
class Addresses:
    """The URLs of the servers, and the migrated template of the workers' databases."""

    server_url: str
    redis_url: str
    template: str


def pytest_sessionstart(session: pytest.Session) -> None:
    """Start the servers in the controller; read their addresses in a worker."""
    config = session.config
    if (workerinput := getattr(config, "workerinput", None)) is not None:
        config.stash[ADDRESSES] = Addresses(**workerinput[INPUT])
    elif not config.option.collectonly:
        config.stash[STARTED] = ExitStack()
        config.stash[ADDRESSES] = start(config.stash[STARTED])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Pass the addresses of the servers to a worker."""
    if ADDRESSES in node.config.stash:
        node.workerinput[INPUT] = asdict(node.config.stash[ADDRESSES])


@pytest.hookimpl(optionalhook=True, tryfirst=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run two workers per core, because tests of processes and servers also wait."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_finish() -> None:
    """Exempt the loaded modules and the collected tests from garbage collection: they stay alive."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take longest, so that the short ones even out the workers at the end."""
    items.sort(key=lambda item: "faults" not in item.path.parts)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the servers that this process has started."""
    if STARTED in config.stash:
        config.stash[STARTED].close()


def start(stack: ExitStack) -> Addresses:
    """Start the servers that the environment does not name, until the stack is closed."""
    directory = Path(tempfile.mkdtemp(prefix="sams-test-"))
    stack.callback(shutil.rmtree, directory)
    server_url, redis_url = os.environ.get("TEST_DATABASE_URL"), os.environ.get("TEST_REDIS_URL")
    if server_url is None:
        # Not durable: tests of durability start their own server.
        server_url = stack.enter_context(Postgres(directory / "postgres", durable=False)).url
    if redis_url is None:
        redis_url = stack.enter_context(Valkey(directory / "valkey")).url
    template = f"template_{uuid4().hex}"
    execute(server_url, f"CREATE DATABASE {template} TEMPLATE template0")
    stack.callback(drop, server_url, template)
    asyncio.run(migrate(named(server_url, template)))
    return Addresses(server_url, redis_url, template)


def named(url: str, database: str) -> str:
    """Return the URL of another database of the server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def execute(url: str, statement: str) -> None:
    """Run one statement outside of any transaction."""

    async def run() -> None:
        connection = await asyncpg.connect(asyncpg_dsn(url))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())


def drop(url: str, database: str) -> None:
    """Drop a database of the server."""

    async def run() -> None:
        connection = await asyncpg.connect(asyncpg_dsn(url))
        try:
            await drop_database(connection, database)
        finally:
            await connection.close()

    asyncio.run(run())


@pytest.fixture(scope="session")
def addresses(pytestconfig: pytest.Config) -> Addresses:
    return pytestconfig.stash[ADDRESSES]


@pytest.fixture(scope="session")
def server_url(addresses: Addresses) -> str:
    """The PostgreSQL of this run, for tests that create their own databases."""
    return addresses.server_url


@pytest.fixture(scope="session")
def template(addresses: Addresses) -> str:
    """The name of the migrated database on `server_url` that `own_database` copies."""
    return addresses.template


@pytest.fixture(scope="session")
def postgres_url(addresses: Addresses) -> Iterator[str]:
    """The migrated database of this worker."""
    database = f"worker_{uuid4().hex}"
    execute(addresses.server_url, f"CREATE DATABASE {database} TEMPLATE {addresses.template}")
    yield named(addresses.server_url, database)
    drop(addresses.server_url, database)


@pytest.fixture(scope="session")
def redis_url(addresses: Addresses) -> str:
    """The numbered Redis database of this worker."""
    number = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    return named(addresses.redis_url, number)


@pytest.fixture(scope="session")
def new_directory() -> Iterator[Callable[[], Path]]:
    """Create directories for servers that a test starts.

    Not below pytest's own directory, which the system user of PostgreSQL cannot access under root.
    """
    with ExitStack() as stack:

        def make() -> Path:
            return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sams-test-")))

        yield make


@pytest.fixture
def server_directory(new_directory: Callable[[], Path]) -> Path:
    return new_directory()
