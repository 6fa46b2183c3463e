"""The streams of one process: signs of life, bugs that pass, and places that nobody ever was at."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from math import inf
from typing import Any
from uuid import uuid4

import pytest
from pydantic import SecretStr
from starlette.types import Message

from src import redis
from src.api import live as hubs
from src.api import streams
from src.api.live import EVERYTHING, Hub, Wants
from src.api.streams import EventStream, Position
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
async def telling(database: Database, client: Redis) -> AsyncIterator[Hub]:
    """Run a hub, which is told by the database alone, for no worker is at work."""
    hub = Hub(database, client)
    running = asyncio.create_task(hub.run())
    yield hub
    running.cancel()
    await asyncio.wait({running})
    await client.close()


@pytest.fixture
async def hub(database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hub]:
    monkeypatch.setattr(hubs, "SECONDS_BETWEEN_LOOKS", 0.05)
    monkeypatch.setattr(hubs, "RETRY_SECONDS", 0.05)
    async with telling(database, redis.connect(settings)) as hub:
        yield hub


@pytest.fixture
async def hub_without_redis(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Hub]:
    monkeypatch.setattr(hubs, "RETRY_SECONDS", 0.05)
    nowhere = {"redis_url": SecretStr(f"redis://127.0.0.1:{free_port()}")}
    async with telling(database, redis.connect(settings.model_copy(update=nowhere))) as hub:
        yield hub


@pytest.fixture
async def actor(make: Factory) -> Actor:
    """Somebody who hears everything, as long as their session lasts."""
    return await signed_in(make, await make.user(role=Role.MANAGER))


async def signed_in(make: Factory, user: User) -> Actor:
    token = parse_token(make.settings, TokenKind.ACCESS, await make.access_token(user))
    permissions = ROLE_PERMISSIONS[Role(user.role)]
    return Actor(user.id, user.name, Role(user.role), permissions, session_id=token.session_id)


class Stream:
    """What is sent to somebody."""

    def __init__(self) -> None:
        self._sent: asyncio.Queue[bytes] = asyncio.Queue()

    async def send(self, message: Message) -> None:
        await self._sent.put(message.get("body", b""))

    def is_empty(self) -> bool:
        return self._sent.empty()

    async def until(self, what: Callable[[bytes], bool]) -> bytes:
        """Return the next that is so."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not what(chunk := await self._sent.get()):
                pass
        return chunk

    async def until_told_of(self, entity_id: object) -> None:
        await self.until(lambda chunk: str(entity_id).encode() in chunk)


@asynccontextmanager
async def streaming(
    hub: Hub, database: Database, actor: Actor, wants: Wants = EVERYTHING, since: Position | None = None
) -> AsyncIterator[Stream]:
    """Listen, once the stream has begun."""
    stream, leaves = Stream(), asyncio.Event()

    async def receive() -> Message:
        await leaves.wait()
        return {"type": "http.disconnect"}

    told = EventStream(hub, database, actor, wants, since=since, ends_at=inf)
    sending = asyncio.create_task(told({}, receive, stream.send))
    try:
        await stream.until(lambda chunk: chunk.startswith(b"retry:"))
        yield stream
    finally:
        leaves.set()
        await asyncio.wait({sending})


async def test_who_hears_nothing_of_all_that_happens_is_told_how_far_it_is(
    hub: Hub, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "SECONDS_BETWEEN_SIGNS", 0.5)

    async def register() -> None:
        while True:
            await make.manufacturer()

    nothing = Wants(entity_id=uuid4())
    async with streaming(hub, database, actor, nothing) as heard:
        registering = asyncio.create_task(register())
        signs = [await heard.until(lambda chunk: chunk.startswith(b": \nid: ")) for _ in range(3)]
        registering.cancel()
        await asyncio.wait({registering})

    assert len(set(signs)) == 3


async def stay() -> Message:
    """Receive from somebody who does not leave."""
    await asyncio.Event().wait()
    raise AssertionError


async def test_who_takes_nothing_is_cut_off(
    hub: Hub, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hubs, "SECONDS_BETWEEN_TURNS", 0.05)
    monkeypatch.setattr(hubs, "SECONDS_TO_TAKE", 0.2)
    has_stopped = asyncio.Event()

    async def send(message: Message) -> None:
        if b"event: " in message.get("body", b""):
            has_stopped.set()
            await asyncio.Event().wait()

    stream = EventStream(hub, database, actor, EVERYTHING, since=None, ends_at=inf)
    sending = asyncio.create_task(stream({}, stay, send))
    await hub.started()
    async with asyncio.timeout(PATIENCE_SECONDS), streaming(hub, database, actor) as another:
        while not has_stopped.is_set():
            await another.until_told_of((await make.manufacturer()).id)
        await sending
        await another.until_told_of((await make.manufacturer()).id)


async def test_whose_rights_end_is_told_nothing_more_of_what_they_missed(
    hub: Hub, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "AT_ONCE", 1)
    async with database.read_connection() as connection:
        since = Position(await live.now(connection), None)
    for _ in range(3):
        await make.manufacturer()
    chunks: list[bytes] = []

    async def send(message: Message) -> None:
        chunks.append(message.get("body", b""))
        if b"event: " in chunks[-1]:
            # Not while it is sent, but before the next is.
            asyncio.get_running_loop().call_soon(hub.close)

    stream = EventStream(hub, database, actor, EVERYTHING, since=since, ends_at=inf)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await stream({}, stay, send)
    assert sum(b"event: " in chunk for chunk in chunks) == 1
    assert chunks[-1] == b""


async def test_after_its_end_a_stream_tells_nothing(
    hub: Hub, database: Database, make: Factory, actor: Actor
) -> None:
    stream = Stream()
    ended = EventStream(hub, database, actor, EVERYTHING, since=None, ends_at=time.time())
    async with asyncio.timeout(PATIENCE_SECONDS), streaming(hub, database, actor) as another:
        sending = asyncio.create_task(ended({}, stay, stream.send))
        await stream.until(lambda chunk: chunk.startswith(b"retry:"))
        thing = await make.manufacturer()
        await another.until_told_of(thing.id)
        await sending
    while not stream.is_empty():
        assert str(thing.id).encode() not in await stream.until(lambda _: True)


def once(then: Callable[..., Awaitable[Any]], failed: asyncio.Event) -> Callable[..., Awaitable[Any]]:
    """Return what fails the first time, as a bug would make it, and does as it should from then on."""

    async def call(*arguments: Any) -> Any:
        if not failed.is_set():
            failed.set()
            raise ZeroDivisionError
        return await then(*arguments)

    return call


async def test_a_bug_in_reading_ends_nothing_for_good(
    hub_without_redis: Hub,
    database: Database,
    make: Factory,
    actor: Actor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    failed = asyncio.Event()
    async with streaming(hub_without_redis, database, actor) as heard:
        monkeypatch.setattr(live, "can_go_on", once(live.can_go_on, failed))
        async with asyncio.timeout(PATIENCE_SECONDS):
            await failed.wait()
        await heard.until_told_of((await make.manufacturer()).id)


async def test_a_bug_in_looking_at_rights_ends_the_streams_and_none_to_come(
    hub: Hub, database: Database, make: Factory, actor: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = asyncio.Event()
    monkeypatch.setattr(auth, "active_sessions", once(auth.active_sessions, failed))
    async with streaming(hub, database, actor) as heard:
        # A session that begins lets it be looked at all.
        await signed_in(make, await make.user())
        async with asyncio.timeout(PATIENCE_SECONDS):
            await failed.wait()
        # Its last chunk is empty.
        await heard.until(lambda chunk: chunk == b"")
    async with streaming(hub, database, actor) as again:
        await again.until_told_of((await make.manufacturer()).id)


async def test_a_message_that_cannot_be_read_ends_the_streams_and_none_to_come(
    hub: Hub, database: Database, settings: Settings, make: Factory, actor: Actor
) -> None:
    client = redis.connect(settings)
    async with database.read_connection() as connection:
        channel = await live.channel(connection)
    async with streaming(hub, database, actor) as heard:
        await heard.until_told_of((await make.manufacturer()).id)
        await client.publish(channel, b"nonsense")
        await heard.until(lambda chunk: chunk == b"")
    await client.close()
    async with streaming(hub, database, actor) as again:
        await again.until_told_of((await make.manufacturer()).id)


@pytest.mark.parametrize("begins_anew", [False, True])
async def test_who_comes_from_where_nobody_was_is_answered(
    hub: Hub, database: Database, make: Factory, actor: Actor, *, begins_anew: bool
) -> None:
    following = 10**17 if begins_anew else 5001
    place = Position.parse(f"1:{following}:{','.join(str(number) for number in range(1, 5001))}")

    async with streaming(hub, database, actor, since=place) as heard:
        if begins_anew:
            await heard.until(lambda chunk: chunk.startswith(b"event: reset"))
        await heard.until_told_of((await make.manufacturer()).id)
