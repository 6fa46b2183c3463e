"""What happens is told live, whoever else does not read, and whatever of the servers goes away."""

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

from src.api.live import QUEUED_BYTES, STREAMS_OF_A_USER
from src.config import Settings
from src.database import Database, set_audit_actor
from src.embedded import Postgres, Valkey, free_port
from src.models import Manufacturer, User
from src.security import Role
from src.services.seed import seed
from tests.clients import problem
from tests.databases import migrate
from tests.factories import Factory
from tests.servers import TIMEOUT_SECONDS, process, ready
from tests.streams import Listening, listening


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
    with process("serve", settings, directory / "server", APP_WORKERS="2") as server:
        yield server


@pytest.fixture(scope="module")
def worker(settings: Settings, directory: Path, database: Database) -> Iterator[subprocess.Popen[bytes]]:
    with process("worker", settings, directory / "worker") as worker:
        yield worker


@pytest.fixture
async def client_of(
    server: subprocess.Popen[bytes], settings: Settings, make: Factory
) -> AsyncIterator[Callable[[User], Awaitable[httpx.AsyncClient]]]:
    """Returns somebody who is signed in at the server."""
    async with AsyncExitStack() as clients:

        async def client_of(user: User) -> httpx.AsyncClient:
            client = await clients.enter_async_context(client_with(settings, await make.access_token(user)))
            await ready(client)
            return client

        yield client_of


def client_with(settings: Settings, token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{settings.app_port}/api/v1",
        headers={"Authorization": f"Bearer {token}"},
        timeout=TIMEOUT_SECONDS,
        # Each request by a connection of its own, so that now this process answers and now that.
        limits=httpx.Limits(max_keepalive_connections=0),
    )


type ClientOf = Callable[[User], Awaitable[httpx.AsyncClient]]


@pytest.fixture
async def manager(client_of: ClientOf, make: Factory) -> httpx.AsyncClient:
    return await client_of(await make.user(role=Role.MANAGER))


@asynccontextmanager
async def changing(database: Database, manufacturer: Manufacturer, name: str) -> AsyncIterator[AsyncSession]:
    """Rename something, in a transaction that lasts as long as this."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        renamed = update(Manufacturer).where(Manufacturer.id == manufacturer.id).values(name=name)
        await session.execute(renamed)
        yield session


def heard_of(listening: Listening, *ids: UUID) -> list[str]:
    wanted = {str(id_) for id_ in ids}
    return [entity_id for entity_id in listening.of_what if entity_id in wanted]


async def test_all_processes_tell_what_a_worker_sends(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory
) -> None:
    async with AsyncExitStack() as streams:
        heard = [await streams.enter_async_context(listening(manager)) for _ in range(10)]
        things = [await make.category() for _ in range(5)]
        for one in heard:
            await one.until_heard(*(thing.id for thing in things))
        listed = (await manager.get("/events", params={"entity_id": str(things[0].id)})).json()["items"]
        [told] = [event for event in heard[0].events if event.data["entity_id"] == str(things[0].id)]
        assert (told.name, told.data) == ("category.created", listed[0])


async def test_an_employee_hears_of_their_own(
    worker: subprocess.Popen[bytes], client_of: ClientOf, make: Factory, manager: httpx.AsyncClient
) -> None:
    somebody = await make.user(role=Role.EMPLOYEE)
    employee = await client_of(somebody)
    own, others = await make.asset(), await make.asset()
    other = await make.user()
    async with listening(employee) as heard, listening(manager, entity_id=str(others.id)) as chosen:
        for asset, user in ((others, other), (own, somebody)):
            body = {"user_id": str(user.id)}
            assert (await manager.post(f"/assets/{asset.id}/check-out", json=body)).status_code == 201
        await heard.until_heard(own.id)
        await chosen.until_heard(others.id)
        assert heard_of(heard, others.id) == []
        assert set(chosen.of_what) == {str(others.id)}
        told = {event.data["entity_type"]: event.data["changes"] for event in heard.events}
        assert told == {"assignment": {}, "asset": {}}


@pytest.mark.parametrize("stop", [Valkey.stop, Valkey.kill], ids=["stopped", "killed"])
async def test_while_redis_is_away_it_is_told_too(
    worker: subprocess.Popen[bytes],
    manager: httpx.AsyncClient,
    make: Factory,
    valkey: Valkey,
    stop: Callable[[Valkey], None],
) -> None:
    async with listening(manager) as before:
        await asyncio.to_thread(stop, valkey)
        during = await make.category()
        await before.until_heard(during.id)
        status = (await manager.get(str(manager.base_url.join("/health/ready")))).json()["status"]
        assert status == "degraded"
        async with listening(manager) as meanwhile:
            again = await make.category()
            await meanwhile.until_heard(again.id)
            await asyncio.to_thread(valkey.start)
            after = [await make.category() for _ in range(20)]
            for heard in (before, meanwhile):
                await heard.until_heard(*(thing.id for thing in after))
            wanted = [thing.id for thing in after]
            assert heard_of(meanwhile, *wanted) == [str(id_) for id_ in wanted]
        assert not before.is_over
    await ready(manager)


async def test_a_worker_that_is_killed_takes_nothing_with_it(
    settings: Settings, directory: Path, manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    made: list[UUID] = []
    is_done = asyncio.Event()

    async def register() -> None:
        while not is_done.is_set():
            made.append((await make.category()).id)
            # Not more than a listener who comes back is told of, however long the workers take to start.
            await asyncio.sleep(0.02)

    async with listening(manager) as heard, asyncio.TaskGroup() as tasks:
        tasks.create_task(register())
        for _ in range(3):
            with process("worker", settings, directory / "killed") as worker:
                before = len(made)

                def hears_more(heard: Listening, before: int = before) -> bool:
                    return len(heard_of(heard, *made[before:])) > 5

                await heard.until(hears_more)
                worker.send_signal(signal.SIGKILL)
        is_done.set()
        await asyncio.sleep(0)
    async with listening(manager, heard.events[0].id) as again:
        await again.until_heard(*made[1:])
    assert set(heard_of(heard, *made)) <= {str(id_) for id_ in made}


async def test_one_goes_on_where_one_was_however_transactions_overlap(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    slow, quick, later = [await make.manufacturer() for _ in range(3)]
    async with listening(manager) as heard:
        async with changing(database, slow, make.name("Slow")):
            async with changing(database, quick, make.name("Quick")):
                pass
            await heard.until_heard(quick.id)
            [last] = [event for event in heard.events if event.data["entity_id"] == str(quick.id)]
            # It has written its event before what was told, and commits after it.
        await heard.until_heard(slow.id)
    async with changing(database, later, make.name("Later")):
        pass
    async with listening(manager, last.id) as again:
        await again.until_heard(slow.id, later.id)
        live = await make.manufacturer()
        await again.until_heard(live.id)
        wanted = (slow.id, quick.id, later.id, live.id)
        assert heard_of(again, *wanted) == [str(slow.id), str(later.id), str(live.id)]


async def test_nothing_is_lost_by_one_who_is_cut_off_over_and_over(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, database: Database
) -> None:
    things = [await make.manufacturer() for _ in range(6)]
    is_done = asyncio.Event()
    names: set[str] = set()

    async def rename(thing: Manufacturer, number: int) -> None:
        while not is_done.is_set():
            name = make.name("Renamed")
            async with changing(database, thing, name):
                await asyncio.sleep(0.003 * number)
            names.add(name)

    told: set[str] = set()
    last_id = None
    async with asyncio.TaskGroup() as tasks:
        async with listening(manager) as heard:
            pass
        last_id = heard.last_id
        for number, thing in enumerate(things):
            tasks.create_task(rename(thing, number))
        for _ in range(8):
            async with listening(manager, last_id) as heard:
                await heard.until(lambda heard: len(heard.events) >= 20)
            told |= {event.data["changes"]["name"][1] for event in heard.events}
            last_id = heard.last_id
        is_done.set()
    async with listening(manager, last_id) as heard:
        end = await make.manufacturer()
        await heard.until_heard(end.id)
    told |= {event.data["changes"]["name"][1] for event in heard.events}
    assert names - told == set()


async def test_who_does_not_read_holds_nobody_up(
    worker: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, settings: Settings
) -> None:
    lazy = socket.socket()
    lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    lazy.connect(("127.0.0.1", settings.app_port))
    authorization = manager.headers["Authorization"]
    lazy.sendall(
        f"GET /api/v1/events/stream HTTP/1.1\r\nHost: sams\r\nAuthorization: {authorization}\r\n\r\n".encode()
    )
    assert await asyncio.to_thread(lazy.recv, 8) == b"HTTP/1.1"
    async with AsyncExitStack() as streams:
        heard = [await streams.enter_async_context(listening(manager)) for _ in range(6)]
        large = "가" * 50_000
        things = [await make.asset(notes=large) for _ in range(6 * QUEUED_BYTES // len(large.encode()))]
        for one in heard:
            await one.until_heard(*(thing.id for thing in things))
    lazy.settimeout(TIMEOUT_SECONDS)
    taken = 0
    while part := await asyncio.to_thread(lazy.recv, 1 << 20):
        taken += len(part)
    assert taken < len(things) * len(large.encode())
    lazy.close()


async def deactivate(admin: httpx.AsyncClient, user: User, _client: httpx.AsyncClient) -> None:
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204


async def end_session(_admin: httpx.AsyncClient, _user: User, client: httpx.AsyncClient) -> None:
    sessions = (await client.get("/auth/sessions")).json()["items"]
    assert (await client.delete(f"/auth/sessions/{sessions[0]['id']}")).status_code == 204


@pytest.mark.parametrize("end", [deactivate, end_session])
async def test_who_may_no_longer_come_in_is_told_no_more(
    worker: subprocess.Popen[bytes],
    client_of: ClientOf,
    make: Factory,
    end: Callable[[httpx.AsyncClient, User, httpx.AsyncClient], Awaitable[None]],
) -> None:
    user = await make.user(role=Role.EMPLOYEE)
    employee = await client_of(user)
    admin = await client_of(await make.user(role=Role.ADMIN))
    async with listening(employee) as heard, listening(admin) as other:
        await end(admin, user, employee)
        await heard.until(lambda heard: heard.is_over)
        assert not other.is_over
    assert problem(await employee.get("/events/stream"))["code"] == "not_authenticated"


async def test_a_token_that_is_revoked_is_told_no_more(
    worker: subprocess.Popen[bytes], settings: Settings, make: Factory, client_of: ClientOf
) -> None:
    user = await make.user(role=Role.MANAGER)
    owner = await client_of(user)
    body = {"name": "script", "scopes": ["assets:read"]}
    token = (await owner.post("/auth/tokens", json=body)).json()
    async with client_with(settings, token["token"]) as script, listening(script) as heard:
        asset = await make.asset()
        await heard.until_heard(asset.id)
        assert heard.events[-1].data["changes"] == {}
        etag = {"If-Match": f'"{token["version"]}"'}
        revoked = await owner.delete(f"/auth/tokens/{token['id']}", headers=etag)
        assert revoked.status_code == 204, revoked.text
        await heard.until(lambda heard: heard.is_over)


async def test_a_stream_ends_with_its_access_token(
    server: subprocess.Popen[bytes], manager: httpx.AsyncClient, make: Factory, settings: Settings
) -> None:
    token = await make.access_token(await make.user(role=Role.MANAGER), lifetime=timedelta(seconds=3))
    async with client_with(settings, token) as client, listening(client) as heard:
        await heard.until(lambda heard: heard.is_over)
        assert problem(await client.get("/events/stream"))["code"] == "token_expired"


async def test_nobody_has_too_many(client_of: ClientOf, make: Factory) -> None:
    client = await client_of(await make.user(role=Role.MANAGER))
    async with AsyncExitStack() as streams:
        # So many in each of the two processes.
        answers = [
            await streams.enter_async_context(client.stream("GET", "/events/stream", timeout=None))
            for _ in range(2 * STREAMS_OF_A_USER + 1)
        ]
        refused = [answer for answer in answers if answer.status_code != 200]
        for answer in refused:
            await answer.aread()
        assert {problem(answer)["code"] for answer in refused} == {"rate_limited"}
        assert {answer.headers["retry-after"] for answer in refused} == {"10"}
    async with listening(client):
        pass


@pytest.mark.parametrize("last_id", ["nonsense", "5:4:", "1:2:~nonsense", "1:2:~"])
async def test_a_place_that_is_none_is_refused(manager: httpx.AsyncClient, last_id: str) -> None:
    refused = problem(await manager.get("/events/stream", headers={"Last-Event-ID": last_id}))
    assert refused["code"] == "validation_error"
    assert refused["errors"][0]["pointer"] == "header:Last-Event-ID"


async def test_who_cannot_go_on_is_told_to_begin_anew(manager: httpx.AsyncClient) -> None:
    async with listening(manager, f"{10**17}:{10**17}:") as heard:
        await heard.until(lambda heard: bool(heard.events))
        assert heard.events[0].name == "reset"
        assert heard.last_id != f"{10**17}:{10**17}:"


async def test_a_server_that_shall_stop_ends_its_streams(
    settings: Settings, directory: Path, make: Factory, database: Database
) -> None:
    own = settings.model_copy(update={"app_port": free_port()})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    with process("serve", own, directory / "stopped", APP_WORKERS="2") as server:
        async with client_with(own, token) as client:
            await ready(client)
            async with listening(client) as one, listening(client) as other:
                server.terminate()
                assert await asyncio.to_thread(server.wait, TIMEOUT_SECONDS) == 0
                await one.until(lambda heard: heard.is_over)
                await other.until(lambda heard: heard.is_over)
    # As it says of what does not end by itself within twenty seconds.
    assert "Killing" not in (directory / "stopped").read_text()
