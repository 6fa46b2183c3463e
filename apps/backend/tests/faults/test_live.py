"""Live events arrive despite slow subscribers and restarts of Redis, workers and servers."""

import asyncio
import signal
import socket
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from pydantic import SecretStr
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from src.api.broadcaster import MAX_STREAMS_PER_USER
from src.api.subscriber import MAX_QUEUED_BYTES
from src.config import Settings
from src.database import Database, set_audit_actor
from src.embedded import Postgres, Valkey, free_port
from src.models import Manufacturer, User
from src.security import Role
from src.services.seed import seed
from tests.clients import problem
from tests.databases import migrate
from tests.factories import Factory
from tests.servers import TIMEOUT_SECONDS, running_process, wait_until_ready
from tests.streams import StreamReader, open_stream


@pytest.fixture(scope="module")
def directory(new_directory: Callable[[], Path]) -> Path:
    return new_directory()


@pytest.fixture(scope="module")
def postgres(directory: Path) -> Iterator[Postgres]:
    with Postgres(directory / "postgres", durable=False) as server:
        yield server


@pytest.fixture(scope="module")
def valkey(directory: Path) -> Iterator[Valkey]:
    with Valkey(directory / "valkey") as server:
        yield server


@pytest.fixture(scope="module")
async def settings(postgres: Postgres, valkey: Valkey) -> Settings:
    await migrate(postgres.url)
    return Settings(
        _env_file=None,
        environment="test",
        database_url=SecretStr(postgres.url),
        redis_url=SecretStr(valkey.url),
        app_port=free_port(),
    )


@pytest.fixture(scope="module")
async def database(settings: Settings) -> AsyncIterator[Database]:
    database = await Database.connect(settings)
    async with database.session() as session:
        await seed(session, settings=settings, demo=False)
    yield database
    await database.close()


@pytest.fixture(scope="module")
def make(database: Database, settings: Settings) -> Factory:
    return Factory(database, settings)


@pytest.fixture(scope="module")
def server(settings: Settings, directory: Path) -> Iterator[subprocess.Popen[bytes]]:
    with running_process("serve", settings, directory / "server", APP_WORKERS="2") as server:
        yield server


@pytest.fixture(scope="module")
def worker(settings: Settings, directory: Path, database: Database) -> Iterator[subprocess.Popen[bytes]]:
    with running_process("worker", settings, directory / "worker") as worker:
        yield worker


@pytest.fixture
async def client_of(
    server: subprocess.Popen[bytes], settings: Settings, make: Factory
) -> AsyncIterator[Callable[[User], Awaitable[httpx.AsyncClient]]]:
    """Returns a function that returns a client of the server, signed in as a user."""
    async with AsyncExitStack() as clients:

        async def client_of(user: User) -> httpx.AsyncClient:
            client = await clients.enter_async_context(client_with(settings, await make.access_token(user)))
            await wait_until_ready(client)
            return client

        yield client_of


def client_with(settings: Settings, token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{settings.app_port}/api/v1",
        headers={"Authorization": f"Bearer {token}"},
        timeout=TIMEOUT_SECONDS,
        # A connection per request, so that both processes answer.
        limits=httpx.Limits(max_keepalive_connections=0),
    )


type ClientOf = Callable[[User], Awaitable[httpx.AsyncClient]]


@pytest.fixture
async def manager(client_of: ClientOf, make: Factory) -> httpx.AsyncClient:
    return await client_of(await make.user(role=Role.MANAGER))


@asynccontextmanager
async def rename_in_transaction(
    database: Database, manufacturer: Manufacturer, name: str
) -> AsyncIterator[AsyncSession]:
    """Rename a manufacturer in a transaction that commits at the end of the block."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        renamed = update(Manufacturer).where(Manufacturer.id == manufacturer.id).values(name=name)
        await session.execute(renamed)
        yield session


def received_of(reader: StreamReader, *ids: UUID) -> list[str]:
    expected = {str(id_) for id_ in ids}
    return [entity_id for entity_id in reader.entity_ids if entity_id in expected]


async def test_live_events_reach_streams_of_all_processes(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory
) -> None:
    async with AsyncExitStack() as streams:
        readers = [await streams.enter_async_context(open_stream(manager)) for _ in range(10)]
        created = [await make.category() for _ in range(5)]
        for reader in readers:
            await reader.wait_for_entities(*(entity.id for entity in created))
        listed = (await manager.get("/events", params={"entity_id": str(created[0].id)})).json()["items"]
        [received] = [event for event in readers[0].events if event.data["entity_id"] == str(created[0].id)]
        assert (received.name, received.data) == ("category.created", listed[0])


async def test_employee_receives_events_of_own_assets(
    worker: subprocess.Popen[bytes], client_of: ClientOf, make: Factory, manager: httpx.AsyncClient
) -> None:
    user = await make.user(role=Role.EMPLOYEE)
    employee = await client_of(user)
    own, others = await make.asset(), await make.asset()
    other = await make.user()
    async with open_stream(employee) as reader, open_stream(manager, entity_id=str(others.id)) as filtered:
        for asset, holder in ((others, other), (own, user)):
            body = {"user_id": str(holder.id)}
            assert (await manager.post(f"/assets/{asset.id}/check-out", json=body)).status_code == 201
        await reader.wait_for_entities(own.id)
        await filtered.wait_for_entities(others.id)
        assert received_of(reader, others.id) == []
        assert set(filtered.entity_ids) == {str(others.id)}
        changes = {event.data["entity_type"]: event.data["changes"] for event in reader.events}
        assert changes == {"assignment": {}, "asset": {}}


@pytest.mark.parametrize("stop", [Valkey.stop, Valkey.kill], ids=["stopped", "killed"])
async def test_live_events_arrive_without_redis(
    worker: subprocess.Popen[bytes],
    manager: httpx.AsyncClient,
    make: Factory,
    valkey: Valkey,
    stop: Callable[[Valkey], None],
) -> None:
    async with open_stream(manager) as before:
        await asyncio.to_thread(stop, valkey)
        during = await make.category()
        await before.wait_for_entities(during.id)
        status = (await manager.get(str(manager.base_url.join("/health/ready")))).json()["status"]
        assert status == "degraded"
        async with open_stream(manager) as meanwhile:
            again = await make.category()
            await meanwhile.wait_for_entities(again.id)
            await asyncio.to_thread(valkey.start)
            after = [await make.category() for _ in range(20)]
            for reader in (before, meanwhile):
                await reader.wait_for_entities(*(entity.id for entity in after))
            expected = [entity.id for entity in after]
            assert received_of(meanwhile, *expected) == [str(id_) for id_ in expected]
        assert not before.is_closed
    await wait_until_ready(manager)


async def test_live_events_are_complete_after_workers_are_killed(
    settings: Settings, directory: Path, manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    created: list[UUID] = []
    is_done = asyncio.Event()

    async def create_categories() -> None:
        while not is_done.is_set():
            created.append((await make.category()).id)
            # Slow enough that all can be replayed, however long the workers take to start.
            await asyncio.sleep(0.02)

    async with open_stream(manager) as reader, asyncio.TaskGroup() as tasks:
        tasks.create_task(create_categories())
        for _ in range(3):
            with running_process("worker", settings, directory / "killed") as worker:
                before = len(created)

                def receives_more(reader: StreamReader, before: int = before) -> bool:
                    return len(received_of(reader, *created[before:])) > 5

                await reader.wait_until(receives_more)
                worker.send_signal(signal.SIGKILL)
        is_done.set()
        await asyncio.sleep(0)
    async with open_stream(manager, reader.events[0].id) as again:
        await again.wait_for_entities(*created[1:])
    assert set(received_of(reader, *created)) <= {str(id_) for id_ in created}


async def test_stream_resumes_with_overlapping_transactions(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    slow, quick, later = [await make.manufacturer() for _ in range(3)]
    async with open_stream(manager) as reader:
        async with rename_in_transaction(database, slow, make.name("Slow")):
            async with rename_in_transaction(database, quick, make.name("Quick")):
                pass
            await reader.wait_for_entities(quick.id)
            [last] = [event for event in reader.events if event.data["entity_id"] == str(quick.id)]
            # The slow transaction wrote its event earlier, and commits later.
        await reader.wait_for_entities(slow.id)
    async with rename_in_transaction(database, later, make.name("Later")):
        pass
    async with open_stream(manager, last.id) as again:
        await again.wait_for_entities(slow.id, later.id)
        live = await make.manufacturer()
        await again.wait_for_entities(live.id)
        expected = (slow.id, quick.id, later.id, live.id)
        assert received_of(again, *expected) == [str(slow.id), str(later.id), str(live.id)]


async def test_live_events_are_complete_after_client_reconnects(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    created = [await make.manufacturer() for _ in range(6)]
    is_done = asyncio.Event()
    names: set[str] = set()

    async def rename(entity: Manufacturer, number: int) -> None:
        while not is_done.is_set():
            name = make.name("Renamed")
            async with rename_in_transaction(database, entity, name):
                await asyncio.sleep(0.003 * number)
            names.add(name)

    received: set[str] = set()
    last_id = None
    async with asyncio.TaskGroup() as tasks:
        async with open_stream(manager) as reader:
            pass
        last_id = reader.last_id
        for number, entity in enumerate(created):
            tasks.create_task(rename(entity, number))
        for _ in range(8):
            async with open_stream(manager, last_id) as reader:
                await reader.wait_until(lambda reader: len(reader.events) >= 20)
            received |= {event.data["changes"]["name"][1] for event in reader.events}
            last_id = reader.last_id
        is_done.set()
    async with open_stream(manager, last_id) as reader:
        end = await make.manufacturer()
        await reader.wait_for_entities(end.id)
    received |= {event.data["changes"]["name"][1] for event in reader.events}
    assert names - received == set()


async def test_idle_client_does_not_delay_other_streams(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, settings: Settings
) -> None:
    idle = socket.socket()
    idle.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    idle.connect(("127.0.0.1", settings.app_port))
    authorization = manager.headers["Authorization"]
    idle.sendall(
        f"GET /api/v1/events/stream HTTP/1.1\r\nHost: sams\r\nAuthorization: {authorization}\r\n\r\n".encode()
    )
    assert await asyncio.to_thread(idle.recv, 8) == b"HTTP/1.1"
    async with AsyncExitStack() as streams:
        readers = [await streams.enter_async_context(open_stream(manager)) for _ in range(6)]
        large = "가" * 50_000
        created = [await make.asset(notes=large) for _ in range(6 * MAX_QUEUED_BYTES // len(large.encode()))]
        for reader in readers:
            await reader.wait_for_entities(*(entity.id for entity in created))
    idle.settimeout(TIMEOUT_SECONDS)
    received = 0
    while part := await asyncio.to_thread(idle.recv, 1 << 20):
        received += len(part)
    assert received < len(created) * len(large.encode())
    idle.close()


async def deactivate(admin: httpx.AsyncClient, user: User, _client: httpx.AsyncClient) -> None:
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204


async def end_session(_admin: httpx.AsyncClient, _user: User, client: httpx.AsyncClient) -> None:
    sessions = (await client.get("/auth/sessions")).json()["items"]
    assert (await client.delete(f"/auth/sessions/{sessions[0]['id']}")).status_code == 204


@pytest.mark.parametrize("end", [deactivate, end_session])
async def test_stream_ends_with_user_or_session(
    worker: subprocess.Popen[bytes],
    client_of: ClientOf,
    make: Factory,
    end: Callable[[httpx.AsyncClient, User, httpx.AsyncClient], Awaitable[None]],
) -> None:
    user = await make.user(role=Role.EMPLOYEE)
    employee = await client_of(user)
    admin = await client_of(await make.user(role=Role.ADMIN))
    async with open_stream(employee) as reader, open_stream(admin) as other:
        await end(admin, user, employee)
        await reader.wait_until(lambda reader: reader.is_closed)
        assert not other.is_closed
    assert problem(await employee.get("/events/stream"))["code"] == "not_authenticated"


async def test_stream_ends_with_revoked_api_token(
    worker: subprocess.Popen[bytes], settings: Settings, make: Factory, client_of: ClientOf
) -> None:
    user = await make.user(role=Role.MANAGER)
    owner = await client_of(user)
    body = {"name": "script", "scopes": ["assets:read"]}
    token = (await owner.post("/auth/tokens", json=body)).json()
    async with client_with(settings, token["token"]) as script, open_stream(script) as reader:
        asset = await make.asset()
        await reader.wait_for_entities(asset.id)
        assert reader.events[-1].data["changes"] == {}
        etag = {"If-Match": f'"{token["version"]}"'}
        revoked = await owner.delete(f"/auth/tokens/{token['id']}", headers=etag)
        assert revoked.status_code == 204, revoked.text
        await reader.wait_until(lambda reader: reader.is_closed)


async def test_stream_ends_with_expired_access_token(
    server: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, settings: Settings
) -> None:
    token = await make.access_token(await make.user(role=Role.MANAGER), lifetime=timedelta(seconds=3))
    async with client_with(settings, token) as client, open_stream(client) as reader:
        await reader.wait_until(lambda reader: reader.is_closed)
        assert problem(await client.get("/events/stream"))["code"] == "token_expired"


async def test_streams_per_user_are_limited(client_of: ClientOf, make: Factory) -> None:
    client = await client_of(await make.user(role=Role.MANAGER))
    async with AsyncExitStack() as streams:
        # The limit is per process, and there are two.
        responses = [
            await streams.enter_async_context(client.stream("GET", "/events/stream", timeout=None))
            for _ in range(2 * MAX_STREAMS_PER_USER + 1)
        ]
        refused = [response for response in responses if response.status_code != 200]
        for response in refused:
            await response.aread()
        assert {problem(response)["code"] for response in refused} == {"rate_limited"}
        assert {response.headers["retry-after"] for response in refused} == {"10"}
    async with open_stream(client):
        pass


@pytest.mark.parametrize("last_id", ["nonsense", "5:4:", "1:2:~nonsense", "1:2:~"])
async def test_stream_refuses_invalid_last_event_id(manager: httpx.AsyncClient, last_id: str) -> None:
    refused = problem(await manager.get("/events/stream", headers={"Last-Event-ID": last_id}))
    assert refused["code"] == "validation_error"
    assert refused["errors"][0]["pointer"] == "header:Last-Event-ID"


async def test_stream_that_cannot_resume_is_reset(manager: httpx.AsyncClient) -> None:
    async with open_stream(manager, f"{10**17}:{10**17}:") as reader:
        await reader.wait_until(lambda reader: bool(reader.events))
        assert reader.events[0].name == "reset"
        assert reader.last_id != f"{10**17}:{10**17}:"


async def test_stopping_server_ends_its_streams(
    settings: Settings, directory: Path, make: Factory, database: Database
) -> None:
    own = settings.model_copy(update={"app_port": free_port()})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    with running_process("serve", own, directory / "stopped", APP_WORKERS="2") as server:
        async with client_with(own, token) as client:
            await wait_until_ready(client)
            async with open_stream(client) as first, open_stream(client) as second:
                server.terminate()
                assert await asyncio.to_thread(server.wait, TIMEOUT_SECONDS) == 0
                await first.wait_until(lambda reader: reader.is_closed)
                await second.wait_until(lambda reader: reader.is_closed)
    # Granian logs this for a process that does not end within twenty seconds.
    assert "Killing" not in (directory / "stopped").read_text()
