"""Rate limits, counted for all processes together while Redis is available."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio
import structlog

from src import redis as redis_module
from src.api.limits import FixedWindowCounter
from src.config import Settings
from src.embedded import Valkey
from tests.clients import Client, client_of, problem, running
from tests.factories import PASSWORD, Factory


@pytest.fixture(autouse=True)
async def _reset_counters(settings: Settings) -> None:
    """Reset all counters, because tests share addresses and a window lasts a minute."""
    assert settings.redis_url is not None
    async with redis.asyncio.Redis.from_url(settings.redis_url.get_secret_value()) as client:
        await client.flushdb()


@asynccontextmanager
async def clients(settings: Settings, *addresses: str, **changed: Any) -> AsyncIterator[list[Client]]:
    """Yield clients with these addresses, each of a separate application, like separate processes."""
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(
                client_of(
                    await stack.enter_async_context(running(settings.model_copy(update=changed))),
                    None,
                    address,
                )
            )
            for address in addresses
        ]


async def try_to_sign_in(client: Client, email: str, **headers: str) -> int:
    answer = await client.post("/auth/login", json={"email": email, "password": "wrong"}, headers=headers)
    return answer.status_code


# Sign-ins


async def test_sign_in_limit_per_account_counts_all_processes(settings: Settings, make: Factory) -> None:
    user = await make.user(password=PASSWORD)
    email = str(user.email)
    async with clients(
        settings, "192.0.2.1", "192.0.2.2", sign_in_limit_per_account=4, sign_in_limit_per_address=100
    ) as (here, there):
        statuses = [await try_to_sign_in(client, email) for client in (here, there, here, there)]
        assert statuses == [401] * 4

        for client in (here, there):
            # Another spelling is the same account, and the right password does not help.
            refused = await client.post("/auth/login", json={"email": email.upper(), "password": PASSWORD})
            details = problem(refused)
            assert (details["status"], details["code"]) == (429, "rate_limited")
            assert 1 <= int(refused.headers["Retry-After"]) <= 60
            assert '"account";q=4;w=60' in refused.headers["RateLimit-Policy"]
            assert '"account";r=0;t=' in refused.headers["RateLimit"]
        other = await make.user(password=PASSWORD)
        answer = await here.post("/auth/login", json={"email": other.email, "password": PASSWORD})
        assert answer.status_code == 200


async def test_sign_in_limit_folds_case_like_the_database(settings: Settings, make: Factory) -> None:
    user = await make.user(password=PASSWORD, email=f"admin.{make.code()}@example.com")
    spellings = [str(user.email).replace("i", letter, 1) for letter in "iIİ"]
    async with clients(settings, "192.0.2.5", sign_in_limit_per_account=3) as [client]:
        answers = [
            await client.post("/auth/login", json={"email": email, "password": PASSWORD})
            for email in spellings
        ]
        assert [answer.status_code for answer in answers] == [200] * 3

        assert [await try_to_sign_in(client, email) for email in spellings] == [429] * 3


async def test_sign_in_limit_holds_under_concurrency(settings: Settings, make: Factory) -> None:
    email = f"{make.code()}@example.com"
    async with clients(settings, "192.0.2.3", "192.0.2.4", sign_in_limit_per_account=3) as both:
        statuses = await asyncio.gather(*(try_to_sign_in(client, email) for client in both * 4))

    assert sorted(statuses) == [401] * 3 + [429] * 5


async def test_sign_in_limit_per_address(settings: Settings, make: Factory) -> None:
    limits = {"sign_in_limit_per_address": 2, "sign_in_limit_per_account": 3}
    email = f"{make.code()}@example.com"
    async with clients(settings, "198.51.100.1", "198.51.100.2", **limits) as (busy, other):
        assert [await try_to_sign_in(busy, f"{make.code()}@example.com") for _ in range(2)] == [401, 401]
        assert [await try_to_sign_in(busy, email) for _ in range(3)] == [429] * 3

        # Attempts refused by address did not count against the account.
        assert [await try_to_sign_in(other, email) for _ in range(2)] == [401, 401]


async def test_sign_in_limit_counts_ipv6_by_network(settings: Settings, make: Factory) -> None:
    same_network = ("2001:db8:1:1::1", "2001:db8:1:1:ffff::2")
    async with clients(settings, *same_network, "2001:db8:1:2::1", sign_in_limit_per_address=1) as three:
        statuses = [await try_to_sign_in(client, f"{make.code()}@example.com") for client in three]

    assert statuses == [401, 429, 401]


async def test_forwarded_address_is_used_only_from_trusted_proxy(settings: Settings, make: Factory) -> None:
    async def from_addresses(client: Client, *forwarded: str) -> list[int]:
        return [
            await try_to_sign_in(client, f"{make.code()}@example.com", **{"X-Forwarded-For": header})
            for header in forwarded
        ]

    changed = Settings(_env_file=None, trusted_proxies="203.0.113.0/24, ::1")
    limits = {"sign_in_limit_per_address": 1, "trusted_proxies": changed.trusted_proxies}
    async with clients(settings, "203.0.113.9", "198.51.100.9", **limits) as (by_proxy, direct):
        # The last address that is not a trusted proxy: clients can write anything before it.
        assert await from_addresses(by_proxy, "198.51.100.11", "198.51.100.12") == [401, 401]
        assert await from_addresses(
            by_proxy, "6.6.6.6, 198.51.100.11", "7.7.7.7,198.51.100.12, 203.0.113.7"
        ) == [
            429,
            429,
        ]
        assert await from_addresses(direct, "198.51.100.13", "198.51.100.14") == [401, 429]
        # Without a valid address, the proxy's own is used.
        assert await from_addresses(by_proxy, "nonsense", "") == [401, 429]


async def test_change_password_is_rate_limited(settings: Settings, make: Factory) -> None:
    user = await make.user(password=PASSWORD)
    token = await make.access_token(user)
    body = {"current_password": "wrong", "new_password": "another password"}
    async with clients(settings, "192.0.2.7", sign_in_limit_per_account=2) as (client,):
        client.headers["Authorization"] = f"Bearer {token}"
        answers = [await client.put("/auth/change-password", json=body) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [401, 401, 429]


# Authenticated users


async def test_rate_limit_headers_and_refusal_per_user(settings: Settings, make: Factory) -> None:
    user = await make.user()
    token, script = await make.access_token(user), await make.api_token(user)
    other = await make.access_token(await make.user())
    async with clients(settings, "192.0.2.8", "192.0.2.9", rate_limit_per_minute=3) as (here, there):
        answers = [
            await client.get("/auth/me", headers={"Authorization": f"Bearer {credentials}"})
            for client, credentials in [(here, token), (there, token), (here, script), (there, script)]
        ]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert {answer.headers["RateLimit-Policy"] for answer in answers} == {'"caller";q=3;w=60'}
        left = [answer.headers["RateLimit"].split(";") for answer in answers]
        assert [parts[:2] for parts in left] == [['"caller"', f"r={number}"] for number in (2, 1, 0, 0)]
        assert all(1 <= int(parts[2].removeprefix("t=")) <= 60 for parts in left)
        assert problem(answers)["code"] == "rate_limited"
        assert answers[3].headers["Retry-After"] == left[3][2].removeprefix("t=")

        answer = await here.get("/auth/me", headers={"Authorization": f"Bearer {other}"})
        assert answer.status_code == 200


async def test_rate_limit_leases_quota_and_holds_exactly(
    settings: Settings, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = await make.access_token(await make.user())
    asked: list[object] = []
    run = redis_module.Redis.run

    async def counting(self: redis_module.Redis, *arguments: Any) -> Any:
        asked.append(arguments)
        return await run(self, *arguments)

    monkeypatch.setattr(redis_module.Redis, "run", counting)
    async with clients(settings, "192.0.2.10", "192.0.2.11", rate_limit_per_minute=500) as both:
        for client in both:
            client.headers["Authorization"] = f"Bearer {token}"
        here, there = both

        first = [await here.get("/auth/me") for _ in range(5)]
        assert [answer.headers["RateLimit"].split(";")[1] for answer in first] == [
            f"r={number}" for number in (499, 498, 497, 496, 495)
        ]
        assert len(asked) == 1
        # The other process has leased five and used one.
        assert (await there.get("/auth/me")).headers["RateLimit"].split(";")[1] == "r=494"
        answers = await asyncio.gather(*(here.get("/auth/me") for _ in range(600)))

        statuses = [answer.status_code for answer in answers]
        assert statuses.count(200) == 500 - 5 - 5
        assert statuses.count(429) == 110
        assert len(asked) <= 2 + 600 // 5
        refused = len(asked)
        assert (await here.get("/auth/me")).status_code == 429
        assert len(asked) == refused
        # It may still serve the requests that it has leased.
        assert [(await there.get("/auth/me")).status_code for _ in range(5)] == [200] * 4 + [429]


async def test_rate_limit_headers_are_on_every_authenticated_response(admin: Client) -> None:
    for path, status in [("/users", 200), ("/users?limit=0", 422), ("/users/nobody", 422)]:
        answer = await admin.get(path)
        assert answer.status_code == status
        assert '"caller";r=' in answer.headers["RateLimit"]


async def test_rate_limit_of_zero_disables_it(settings: Settings, make: Factory) -> None:
    user = await make.user(password=PASSWORD)
    none = {
        "rate_limit_per_minute": 0,
        "sign_in_limit_per_account": 0,
        "sign_in_limit_per_address": 0,
        # No limit is counted, so Redis is not needed.
        "redis_url": "redis://192.0.2.1:1/0",
    }
    unlimited = Settings.model_validate({**dict(settings), **none})

    async with running(unlimited) as app, client_of(app) as client:
        answer = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})
        me = await client.get(
            "/auth/me", headers={"Authorization": f"Bearer {answer.json()['access_token']}"}
        )

    assert (answer.status_code, me.status_code) == (200, 200)
    assert "RateLimit" not in answer.headers
    assert "RateLimit" not in me.headers


# Without Redis


@pytest.fixture
def valkey(server_directory: Path) -> Iterator[Valkey]:
    """A separate server, which the test can stop."""
    with Valkey(server_directory) as server:
        yield server


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> structlog.testing.CapturingLogger:
    """The log lines of the Redis client."""
    logger = structlog.testing.CapturingLogger()
    monkeypatch.setattr(redis_module, "log", logger)
    return logger


def logged(lines: structlog.testing.CapturingLogger) -> list[tuple[str, str]]:
    return [(call.method_name, call.args[0]) for call in lines.calls]


async def test_rate_limit_is_suspended_while_redis_is_unavailable(
    settings: Settings,
    make: Factory,
    valkey: Valkey,
    lines: structlog.testing.CapturingLogger,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(redis_module, "RETRY_SECONDS", 3600)
    token = await make.access_token(await make.user())
    own = Settings.model_validate({**dict(settings), "redis_url": valkey.url, "rate_limit_per_minute": 100})
    async with running(own) as app, client_of(app, token) as client:
        assert "RateLimit" in (await client.get("/auth/me")).headers

        valkey.stop()
        answers = [await client.get("/auth/me") for _ in range(3)]
        assert [(answer.status_code, "RateLimit" in answer.headers) for answer in answers] == [
            (200, False)
        ] * 3
        assert logged(lines) == [("warning", "redis_unavailable")]
        assert not await app.state.redis.is_up()

        valkey.start()
        # The circuit stays open for a while.
        assert "RateLimit" not in (await client.get("/auth/me")).headers
        monkeypatch.setattr(app.state.redis, "_retry_at", 0.0)
        assert "RateLimit" in (await client.get("/auth/me")).headers
        assert logged(lines) == [("warning", "redis_unavailable"), ("info", "redis_recovered")]

        valkey.stop()
        assert (await client.get("/auth/me")).status_code == 200
        assert logged(lines)[2:] == [("warning", "redis_unavailable")]


async def test_rate_limit_survives_redis_restart(
    settings: Settings, make: Factory, valkey: Valkey, lines: structlog.testing.CapturingLogger
) -> None:
    token = await make.access_token(await make.user())
    own = Settings.model_validate({**dict(settings), "redis_url": valkey.url, "rate_limit_per_minute": 100})
    async with running(own) as app, client_of(app, token) as client:
        await client.get("/auth/me")
        valkey.stop()
        valkey.start()

        # The connection is closed and the script has to be loaded again.
        assert "RateLimit" in (await client.get("/auth/me")).headers

    assert logged(lines) == []


async def test_sign_in_limit_counts_in_process_without_redis(
    settings: Settings, make: Factory, valkey: Valkey
) -> None:
    limits = {"redis_url": valkey.url, "sign_in_limit_per_account": 2, "sign_in_limit_per_address": 4}
    own = Settings.model_validate({**dict(settings), **limits})
    email = f"{make.code()}@example.com"
    valkey.stop()
    async with running(own) as app, client_of(app) as client:
        assert [await try_to_sign_in(client, email) for _ in range(3)] == [401, 401, 429]

        statuses = [await try_to_sign_in(client, f"{make.code()}@example.com") for _ in range(2)]
        assert statuses == [401, 429]


async def test_rate_limit_waits_for_silent_redis_once(
    settings: Settings, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_module, "RETRY_SECONDS", 3600)
    token = await make.access_token(await make.user())
    connections = []

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        await reader.read()
        writer.close()

    silent = await asyncio.start_server(say_nothing, "127.0.0.1")
    port = silent.sockets[0].getsockname()[1]
    own = Settings.model_validate({**dict(settings), "redis_url": f"redis://127.0.0.1:{port}/0"})
    async with silent, running(own) as app, client_of(app, token) as client:
        statuses = [(await client.get("/auth/me")).status_code for _ in range(5)]

        assert statuses == [200] * 5
        assert len(connections) == 1


def test_fixed_window_counter_expires_and_removes_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("src.api.limits.time.monotonic", lambda: now)
    monkeypatch.setattr("src.api.limits.MAX_TRACKED_KEYS", 3)
    counter = FixedWindowCounter()

    assert [counter.count("a")[0] for _ in range(3)] == [1, 2, 3]
    now += 59
    assert counter.count("a") == (4, 2)
    now += 1
    assert counter.count("a")[0] == 1
    for key in "bcdef":
        assert counter.count(key)[0] == 1
    now += 61
    counter.count("g")
    assert list(counter._windows) == ["g"]
