"""Event streams within one process: heartbeats, recovery from errors, and positions that never existed."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from math import inf
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest
from pydantic import SecretStr
from starlette.types import Message
from structlog.testing import capture_logs

from src import redis
from src.api import broadcaster as broadcasters
from src.api import streams, subscriber
from src.api.broadcaster import Broadcaster
from src.api.streams import EventStream, Position
from src.api.subscriber import ALL_EVENTS, EventFilter
from src.config import Settings
from src.database import Database
from src.embedded import free_port
from src.models import User
from src.redis import Redis
from src.security import ROLE_PERMISSIONS, Actor, Role, TokenKind, parse_token
from src.services.events import live
from src.services.identity import auth
from tests.factories import Factory

PATIENCE_SECONDS = 20


@asynccontextmanager
async def running_broadcaster(database: Database, client: Redis) -> AsyncIterator[Broadcaster]:
    """Run a broadcaster that receives its events from the database, because no worker publishes."""
    broadcaster = Broadcaster(database, client)
    running = asyncio.create_task(broadcaster.run())
    yield broadcaster
    running.cancel()
    await asyncio.wait({running})
    await client.close()


@pytest.fixture
async def broadcaster(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Broadcaster]:
    monkeypatch.setattr(broadcasters, "POLL_INTERVAL_SECONDS", 0.05)
    monkeypatch.setattr(broadcasters, "RETRY_SECONDS", 0.05)
    async with running_broadcaster(database, redis.connect(settings)) as broadcaster:
        yield broadcaster


@pytest.fixture
async def broadcaster_without_redis(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Broadcaster]:
    monkeypatch.setattr(broadcasters, "RETRY_SECONDS", 0.05)
    unreachable = {"redis_url": SecretStr(f"redis://127.0.0.1:{free_port()}")}
    client = redis.connect(settings.model_copy(update=unreachable))
    async with running_broadcaster(database, client) as broadcaster:
        yield broadcaster


@pytest.fixture
async def actor(make: Factory) -> Actor:
    """A manager, who receives all events while the session lasts."""
    return await sign_in(make, await make.user(role=Role.MANAGER))


async def sign_in(make: Factory, user: User) -> Actor:
    token = parse_token(make.settings, TokenKind.ACCESS, await make.access_token(user))
    permissions = ROLE_PERMISSIONS[Role(user.role)]
    return Actor(user.id, user.name, Role(user.role), permissions, session_id=token.session_id)


class Connection:
    """The client side of a stream: the chunks received so far."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self.is_ended = False
        self._changed = asyncio.Condition()

    async def send(self, message: Message) -> None:
        async with self._changed:
            if message["type"] == "http.response.body":
                self.chunks.append(message["body"])
                self.is_ended = not message.get("more_body", False)
            self._changed.notify_all()

    async def wait_until(self, condition: Callable[["Connection"], bool]) -> None:
        """Wait until the condition holds; fail with the received chunks if the time or the stream ends."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(lambda: condition(self) or self.is_ended)
        except TimeoutError:
            raise AssertionError(f"Not received in time: {self.chunks[-20:]}") from None
        assert condition(self), f"The stream has ended: {self.chunks[-20:]}"

    async def wait_until_ended(self) -> None:
        await self.wait_until(lambda connection: connection.is_ended)

    async def wait_for_entity(self, entity_id: UUID) -> None:
        await self.wait_until(lambda connection: entity_id in connection.entity_ids)

    @property
    def frames(self) -> list[dict[str, str]]:
        """The fields of each frame; comments have none."""
        lines = [frame.split("\n") for frame in b"".join(self.chunks).decode().split("\n\n")]
        return [
            dict(line.split(": ", 1) for line in frame if line[:1] not in ("", ":")) for frame in lines[:-1]
        ]

    @property
    def event_names(self) -> list[str]:
        return [frame["event"] for frame in self.frames if "event" in frame]

    @property
    def entity_ids(self) -> list[UUID]:
        """The entity of each event, in the order of arrival."""
        events = [orjson.loads(frame["data"]) for frame in self.frames if "data" in frame]
        return [UUID(event["entity_id"]) for event in events if event]

    @property
    def heartbeats(self) -> list[bytes]:
        return [chunk for chunk in self.chunks if chunk.startswith(b": \nid: ")]


@asynccontextmanager
async def connect(
    broadcaster: Broadcaster,
    database: Database,
    actor: Actor,
    event_filter: EventFilter = ALL_EVENTS,
    since: Position | None = None,
) -> AsyncIterator[Connection]:
    """Open a stream, and yield once it has begun."""
    connection, disconnects = Connection(), asyncio.Event()

    async def receive() -> Message:
        await disconnects.wait()
        return {"type": "http.disconnect"}

    stream = EventStream(broadcaster, database, actor, event_filter, since=since, ends_at=inf)
    sending = asyncio.create_task(stream({}, receive, connection.send))
    try:
        await connection.wait_until(lambda connection: bool(connection.chunks))
        assert connection.chunks[0].startswith(b"retry: ")
        yield connection
    finally:
        disconnects.set()
        await asyncio.wait({sending})


async def test_heartbeat_carries_position_to_subscriber_that_may_see_no_event(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "HEARTBEAT_SECONDS", 0.5)

    async def create_manufacturers() -> None:
        while True:
            await make.manufacturer()

    nothing = EventFilter(entity_id=uuid4())
    async with connect(broadcaster, database, actor, nothing) as connection:
        creating = asyncio.create_task(create_manufacturers())
        await connection.wait_until(lambda connection: len(connection.heartbeats) >= 3)
        creating.cancel()
        await asyncio.wait({creating})

    assert len(set(connection.heartbeats[:3])) == 3
    assert connection.entity_ids == []


async def never_disconnect() -> Message:
    """Receive from a client that does not disconnect."""
    await asyncio.Event().wait()
    raise AssertionError


async def test_stream_is_aborted_when_client_does_not_accept_data(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcasters, "SUBSCRIBER_CHECK_INTERVAL_SECONDS", 0.05)
    monkeypatch.setattr(subscriber, "SEND_TIMEOUT_SECONDS", 0.2)
    is_blocked = asyncio.Event()
    accepted: list[Message] = []

    async def send(message: Message) -> None:
        if b"event: " in message.get("body", b""):
            is_blocked.set()
            await asyncio.Event().wait()
        accepted.append(message)

    stream = EventStream(broadcaster, database, actor, ALL_EVENTS, since=None, ends_at=inf)
    sending = asyncio.create_task(stream({}, never_disconnect, send))
    await broadcaster.wait_until_started()
    async with connect(broadcaster, database, actor) as other:
        created = []
        while not is_blocked.is_set():
            created.append((await make.manufacturer()).id)
            await other.wait_for_entity(created[-1])
        await asyncio.wait({sending}, timeout=PATIENCE_SECONDS)
        assert sending.done()
        created.append((await make.manufacturer()).id)
        await other.wait_for_entity(created[-1])
        assert not other.is_ended

    # The response is dropped rather than ended, so that the client notices; the other stream continues.
    assert sending.exception() is None
    assert all(message.get("more_body", True) for message in accepted)
    assert [entity_id for entity_id in other.entity_ids if entity_id in created] == created


async def test_stream_closed_during_replay_sends_no_further_missed_event(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "BATCH_SIZE", 1)
    async with database.read_connection() as connection:
        since = Position(await live.get_current_snapshot(connection), None)
    for _ in range(3):
        await make.manufacturer()
    chunks: list[bytes] = []

    async def send(message: Message) -> None:
        chunks.append(message.get("body", b""))
        if b"event: " in chunks[-1]:
            # Not while this chunk is sent, but before the next one.
            asyncio.get_running_loop().call_soon(broadcaster.close)

    stream = EventStream(broadcaster, database, actor, ALL_EVENTS, since=since, ends_at=inf)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await stream({}, never_disconnect, send)
    assert sum(b"event: " in chunk for chunk in chunks) == 1
    assert chunks[-1] == b""


async def test_expired_stream_sends_no_event(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor
) -> None:
    expired = Connection()
    stream = EventStream(broadcaster, database, actor, ALL_EVENTS, since=None, ends_at=time.time())
    async with connect(broadcaster, database, actor) as other:
        sending = asyncio.create_task(stream({}, never_disconnect, expired.send))
        await expired.wait_until(lambda connection: bool(connection.chunks))
        manufacturer = await make.manufacturer()
        await other.wait_for_entity(manufacturer.id)
        await expired.wait_until_ended()
        await sending
    assert manufacturer.id not in expired.entity_ids


def failing_once(function: Callable[..., Awaitable[Any]], failed: asyncio.Event) -> Callable[..., Any]:
    """Return a function that raises at the first call, as a bug would, and works from then on."""

    async def call(*arguments: Any) -> Any:
        if not failed.is_set():
            failed.set()
            raise ZeroDivisionError
        return await function(*arguments)

    return call


async def wait_for(event: asyncio.Event) -> None:
    """Wait until the event is set, and assert that it was."""
    waiting = asyncio.create_task(event.wait())
    await asyncio.wait({waiting}, timeout=PATIENCE_SECONDS)
    waiting.cancel()
    assert event.is_set()


async def test_stream_stays_open_after_unexpected_error_while_reading_events(
    broadcaster_without_redis: Broadcaster,
    database: Database,
    make: Factory,
    actor: Actor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failed = asyncio.Event()
    with capture_logs() as logs:
        async with connect(broadcaster_without_redis, database, actor) as connection:
            monkeypatch.setattr(live, "can_resume", failing_once(live.can_resume, failed))
            await wait_for(failed)
            created = [(await make.manufacturer()).id for _ in range(2)]
            await connection.wait_for_entity(created[-1])

            assert not connection.is_ended
    assert [entity_id for entity_id in connection.entity_ids if entity_id in created] == created
    [line] = [line for line in logs if line["event"] == "broadcaster_failed"]
    assert isinstance(line["exc_info"], ZeroDivisionError)


async def test_unexpected_error_while_checking_authorization_closes_open_streams_only(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = asyncio.Event()
    monkeypatch.setattr(auth, "active_sessions", failing_once(auth.active_sessions, failed))
    async with connect(broadcaster, database, actor) as connection:
        # A new session triggers the check of all.
        await sign_in(make, await make.user())
        await wait_for(failed)
        await connection.wait_until_ended()
    manufacturer = await assert_new_stream_works(broadcaster, database, make, actor)
    assert manufacturer not in connection.entity_ids


async def test_invalid_message_closes_open_streams_only(
    broadcaster: Broadcaster, database: Database, settings: Settings, make: Factory, actor: Actor
) -> None:
    client = redis.connect(settings)
    async with database.read_connection() as reading:
        channel = await live.get_channel(reading)
    async with connect(broadcaster, database, actor) as connection:
        before = (await make.manufacturer()).id
        await connection.wait_for_entity(before)
        assert not connection.is_ended
        await client.publish(channel, b"nonsense")
        await connection.wait_until_ended()
    await client.close()
    after = await assert_new_stream_works(broadcaster, database, make, actor)
    assert before in connection.entity_ids
    assert after not in connection.entity_ids


async def assert_new_stream_works(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor
) -> UUID:
    """Open a stream, and assert that it receives an event once; return the event's entity."""
    async with connect(broadcaster, database, actor) as connection:
        manufacturer = await make.manufacturer()
        await connection.wait_for_entity(manufacturer.id)
        assert connection.entity_ids.count(manufacturer.id) == 1
        assert not connection.is_ended
    return manufacturer.id


@pytest.mark.parametrize("is_reset", [False, True])
async def test_stream_resumes_from_impossible_position(
    broadcaster: Broadcaster, database: Database, make: Factory, actor: Actor, *, is_reset: bool
) -> None:
    before = await make.manufacturer()
    async with database.read_connection() as reading:
        xmax = 10**17 if is_reset else (await live.get_current_snapshot(reading)).xmax
    in_progress = range(max(xmax - 5000, 1), xmax)
    position = Position.parse(f"{in_progress[0]}:{xmax}:{','.join(map(str, in_progress))}")

    async with connect(broadcaster, database, actor, since=position) as connection:
        created = await make.manufacturer()
        await connection.wait_for_entity(created.id)

    # A position of the future resets the client; any other replays its transactions unless they are too many.
    if is_reset:
        assert connection.event_names[0] == "reset"
        assert before.id not in connection.entity_ids
    assert connection.entity_ids.count(created.id) == 1
    assert connection.event_names.count("reset") == (0 if before.id in connection.entity_ids else 1)
