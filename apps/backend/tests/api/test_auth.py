"""Sign-in, refresh and sign-out, sessions, and changing the own password."""

import asyncio
from datetime import timedelta
from typing import Any
from unicodedata import normalize
from uuid import UUID

import jwt
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import func, select, update

from src import security
from src.config import Settings
from src.database import Database
from src.errors import InvalidCredentials
from src.models import Event, Role, User, UserSession
from src.schemas.user import SetPasswordRequest
from src.services.identity import auth, users
from tests.clients import Client, client_of, problem, running
from tests.factories import PASSWORD, Factory
from tests.locks import wait_until_blocked

COOKIE = "sams_refresh_token"


async def sign_in(client: Client, user: User, password: str = PASSWORD) -> dict[str, Any]:
    answer = await client.post("/auth/login", json={"email": user.email, "password": password})
    assert answer.status_code == 200, answer.text
    signed_in: dict[str, Any] = answer.json()
    return signed_in


def bearer(signed_in: dict[str, Any]) -> dict[str, str]:
    return {"Authorization": f"Bearer {signed_in['access_token']}"}


async def sessions_of(database: Database, user: User) -> list[UserSession]:
    async with database.session() as session:
        return list(
            await session.scalars(
                select(UserSession).where(UserSession.user_id == user.id).order_by(UserSession.created_at)
            )
        )


async def events_of(database: Database, entity_id: UUID) -> list[Event]:
    async with database.session() as session:
        return list(
            await session.scalars(select(Event).where(Event.entity_id == entity_id).order_by(Event.id))
        )


# Sign-in


async def test_sign_in_returns_user_and_tokens(client: Client, make: Factory) -> None:
    department = await make.department()
    user = await make.user(password=PASSWORD, role=Role.MANAGER, department_id=department.id)

    answer = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})

    signed_in = answer.json()
    assert signed_in["user"]["id"] == str(user.id)
    assert signed_in["user"]["department"] == {
        "id": str(department.id),
        "name": department.name,
        "name_en": None,
    }
    assert signed_in["user"]["permissions"] == sorted(security.ROLE_PERMISSIONS[Role.MANAGER])
    assert "password_hash" not in answer.text
    assert (signed_in["token_type"], signed_in["expires_in"]) == ("bearer", 900)
    assert answer.headers["cache-control"] == "no-store"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}={signed_in['refresh_token']};")
    assert {"HttpOnly", "SameSite=strict", "Path=/api/v1/auth", "Max-Age=604800"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    me = await client.get("/auth/me", headers=bearer(signed_in))
    assert me.json() == signed_in["user"]


@pytest.mark.parametrize(
    ("address", "headers", "is_secure"),
    [
        ("10.0.0.5", {"X-Forwarded-Proto": "https"}, True),
        ("10.0.0.5", {"X-Forwarded-Proto": "HTTPS, http"}, True),
        ("10.0.0.5", {"X-Forwarded-Proto": "http"}, False),
        ("10.0.0.5", {}, False),
        ("10.0.0.6", {"X-Forwarded-Proto": "https"}, False),
    ],
)
@pytest.mark.parametrize("environment", ["test", "production"])
async def test_refresh_cookie_is_secure_over_https_only(
    settings: Settings,
    make: Factory,
    environment: str,
    address: str,
    headers: dict[str, str],
    is_secure: bool,
) -> None:
    user = await make.user(password=PASSWORD)
    changed = {
        "environment": environment,
        "jwt_access_secret": "a" * 40,
        "jwt_refresh_secret": "b" * 40,
        "trusted_proxies": ["10.0.0.5"],
    }
    trusting = Settings.model_validate({**dict(settings), **changed})

    async with running(trusting) as app, client_of(app, address=address) as client:
        credentials = {"email": user.email, "password": PASSWORD}
        signed_in = await client.post("/auth/login", json=credentials, headers=headers)
        signed_out = await client.post("/auth/logout", headers={**headers, **bearer(signed_in.json())})

    for answer in (signed_in, signed_out):
        assert ("Secure" in answer.headers["set-cookie"].split("; ")) == is_secure


async def test_sign_in_ignores_email_case_and_unicode_composition(client: Client, make: Factory) -> None:
    user = await make.user(
        email=f"Kim.{make.code()}@Example.com", password=normalize("NFC", "비밀번호가-깁니다")
    )

    answer = await client.post(
        "/auth/login",
        json={"email": f" {user.email}".upper(), "password": normalize("NFD", "비밀번호가-깁니다")},
    )

    assert answer.status_code == 200


async def test_failed_sign_in_reveals_nothing_by_response_or_work(
    client: Client, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = await make.user(password=PASSWORD)
    deactivated = await make.user(password=PASSWORD, is_active=False)
    without_password = await make.user()
    compared: list[str] = []
    compare = security._matches

    def counting(password_hash: str, password: str) -> bool:
        compared.append(password_hash)
        return compare(password_hash, password)

    monkeypatch.setattr(security, "_matches", counting)

    answers = [
        await client.post("/auth/login", json={"email": email, "password": password})
        for email, password in [
            (known.email, "another password"),
            (f"{make.code()}@example.com", PASSWORD),
            (deactivated.email, PASSWORD),
            (without_password.email, PASSWORD),
        ]
    ]

    assert len(compared) == len(answers)
    # The dummy hash has the same cost as all others.
    assert not any(security._hasher.check_needs_rehash(password_hash) for password_hash in compared)
    problems = [problem(answer) for answer in answers]
    for details in problems:
        del details["request_id"]
    assert problems[0]["code"] == "invalid_credentials"
    assert problems == [problems[0]] * len(problems)
    assert not any("set-cookie" in answer.headers for answer in answers)


async def test_sign_in_refuses_user_deactivated_or_changed_since_verification(
    database: Database, settings: Settings, make: Factory
) -> None:
    deactivated, changed = await make.user(password=PASSWORD), await make.user(password=PASSWORD)
    for user in (deactivated, changed):
        async with database.read_connection() as connection:
            verified_user = await auth.verify_credentials(connection, str(user.email), PASSWORD)
        async with database.session() as session:
            if user is deactivated:
                await users.deactivate_user(session, user.id, None)
            else:
                await users.set_password(
                    session, user.id, SetPasswordRequest(password=SecretStr("another one"))
                )

        with pytest.raises(InvalidCredentials):
            async with database.session() as session:
                await auth.sign_in(
                    session, settings, verified_user, user_agent=None, ip_address=None, request_id="r"
                )

        assert await sessions_of(database, user) == []


async def test_sign_in_waits_for_concurrent_deactivation(
    database: Database, settings: Settings, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    async with database.read_connection() as connection:
        verified_user = await auth.verify_credentials(connection, str(user.email), PASSWORD)

    async def sign_in() -> None:
        async with database.session() as session:
            await auth.sign_in(
                session, settings, verified_user, user_agent=None, ip_address=None, request_id="r"
            )

    async with database.session() as session:
        await users.deactivate_user(session, user.id, None)
        signing_in = asyncio.create_task(sign_in())
        await wait_until_blocked(database, 1)

    with pytest.raises(InvalidCredentials):
        await signing_in
    assert await sessions_of(database, user) == []


async def test_sign_in_is_audited_under_the_user(client: Client, database: Database, make: Factory) -> None:
    user = await make.user(password=PASSWORD)

    await client.post(
        "/auth/login",
        json={"email": user.email, "password": PASSWORD},
        headers={"X-Request-ID": "sign-in-1", "User-Agent": "Tests/1"},
    )

    (session,) = await sessions_of(database, user)
    assert (session.user_agent, str(session.ip_address)) == ("Tests/1", "127.0.0.1")
    (event,) = await events_of(database, session.id)
    assert (event.action, event.actor_id, event.actor_name) == ("session.created", user.id, user.name)
    assert event.request_id == "sign-in-1"
    assert "refresh_token_id" not in event.changes


# Refresh


async def test_refresh_token_reuse_ends_session(client: Client, database: Database, make: Factory) -> None:
    user = await make.user(password=PASSWORD)
    first = await sign_in(client, user)
    client.cookies.clear()

    second = (await client.post("/auth/refresh", json={"refresh_token": first["refresh_token"]})).json()
    assert second["user"] == first["user"]
    assert (await client.get("/auth/me", headers=bearer(second))).status_code == 200

    reused = await client.post("/auth/refresh", json={"refresh_token": first["refresh_token"]})
    assert problem(reused)["code"] == "token_reused"
    for token in (first, second):
        assert problem(await client.get("/auth/me", headers=bearer(token)))["code"] == "not_authenticated"
    newest = await client.post("/auth/refresh", json={"refresh_token": second["refresh_token"]})
    assert newest.status_code == 401
    (session,) = await sessions_of(database, user)
    ended = (await events_of(database, session.id))[-1]
    assert (ended.action, ended.note) == ("session.ended", "A refresh token was used again")
    assert ended.actor_id == user.id


async def test_refresh_succeeds_once_under_concurrency(
    client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    signed_in = await sign_in(client, user)
    client.cookies.clear()

    answers = await asyncio.gather(
        *(client.post("/auth/refresh", json={"refresh_token": signed_in["refresh_token"]}) for _ in range(6))
    )

    served = [answer.json() for answer in answers if answer.status_code == 200]
    assert len(served) == 1
    refused = [problem(answer)["code"] for answer in answers if answer.status_code != 200]
    assert refused == ["token_reused"] * 5
    (session,) = await sessions_of(database, user)
    assert session.ended_at is not None
    assert (await client.get("/auth/me", headers=bearer(served[0]))).status_code == 401


async def test_refresh_extends_session_without_event(
    client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    await sign_in(client, user)
    (before,) = await sessions_of(database, user)

    assert (await client.post("/auth/refresh")).status_code == 200

    (after,) = await sessions_of(database, user)
    assert after.expires_at > before.expires_at
    assert after.last_used_at > before.last_used_at
    assert [event.action for event in await events_of(database, after.id)] == ["session.created"]


async def refresh_by_cookie(client: Client, refresh_token: str) -> Any:
    """Refresh as a browser does that has this cookie, whatever the client has received meanwhile."""
    client.cookies.clear()
    return await client.post("/auth/refresh", headers={"Cookie": f"{COOKIE}={refresh_token}"})


async def set_refreshed_ago(database: Database, user: User, seconds: int) -> None:
    async with database.session() as session:
        await session.execute(
            update(UserSession)
            .where(UserSession.user_id == user.id)
            .values(last_used_at=func.now() - timedelta(seconds=seconds))
        )


def token_id(refresh_token: str) -> str:
    return str(jwt.decode(refresh_token, options={"verify_signature": False})["jti"])


async def test_refresh_whose_response_was_lost_is_repeated_by_cookie(
    client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    first = (await sign_in(client, user))["refresh_token"]

    lost = (await refresh_by_cookie(client, first)).json()
    (before,) = await sessions_of(database, user)
    again = await refresh_by_cookie(client, first)

    assert again.status_code == 200
    assert token_id(again.json()["refresh_token"]) == token_id(lost["refresh_token"]) != token_id(first)
    assert client.cookies[COOKIE] == again.json()["refresh_token"]
    # Both responses may be used, whichever arrives last.
    for tokens in (lost, again.json()):
        assert (await client.get("/auth/me", headers=bearer(tokens))).status_code == 200
    (after,) = await sessions_of(database, user)
    assert (after.last_used_at, after.expires_at) == (before.last_used_at, before.expires_at)
    assert (await refresh_by_cookie(client, lost["refresh_token"])).status_code == 200


@pytest.mark.parametrize(("seconds", "status"), [(20, 200), (31, 401)])
async def test_refresh_is_repeated_by_cookie_for_thirty_seconds(
    client: Client, database: Database, make: Factory, seconds: int, status: int
) -> None:
    user = await make.user(password=PASSWORD)
    first = (await sign_in(client, user))["refresh_token"]
    await refresh_by_cookie(client, first)
    await set_refreshed_ago(database, user, seconds)

    # The second attempt does not start another thirty seconds.
    await refresh_by_cookie(client, first)
    answer = await refresh_by_cookie(client, first)

    assert answer.status_code == status
    (session,) = await sessions_of(database, user)
    assert (session.ended_at is None) == (status == 200)
    if status == 401:
        assert problem(answer)["code"] == "token_reused"


async def test_refresh_is_not_repeated_after_its_successor_was_used(
    client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    first = (await sign_in(client, user))["refresh_token"]
    second = (await refresh_by_cookie(client, first)).json()["refresh_token"]
    third = (await refresh_by_cookie(client, second)).json()

    assert problem(await refresh_by_cookie(client, first))["code"] == "token_reused"

    (session,) = await sessions_of(database, user)
    assert session.ended_at is not None
    for token in (second, third["refresh_token"]):
        assert (await refresh_by_cookie(client, token)).status_code == 401
    assert (await client.get("/auth/me", headers=bearer(third))).status_code == 401


async def test_refresh_is_not_repeated_after_session_or_user_ended(
    client: Client, database: Database, make: Factory
) -> None:
    for end in ("sign-out", "deactivation"):
        user = await make.user(password=PASSWORD)
        first = (await sign_in(client, user))["refresh_token"]
        renewed = (await refresh_by_cookie(client, first)).json()
        if end == "sign-out":
            await client.post("/auth/logout", headers=bearer(renewed))
        else:
            async with database.session() as session:
                await users.deactivate_user(session, user.id, None)

        assert problem(await refresh_by_cookie(client, first))["code"] == "not_authenticated"


async def test_concurrent_refreshes_by_cookie_get_the_same_successor(
    app: FastAPI, client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    first = (await sign_in(client, user))["refresh_token"]

    async def refresh() -> Any:
        async with client_of(app) as tab:
            return await refresh_by_cookie(tab, first)

    answers = await asyncio.gather(*(refresh() for _ in range(8)))

    assert [answer.status_code for answer in answers] == [200] * 8
    assert len({token_id(answer.json()["refresh_token"]) for answer in answers}) == 1
    (session,) = await sessions_of(database, user)
    assert session.ended_at is None
    assert (await refresh_by_cookie(client, answers[3].json()["refresh_token"])).status_code == 200


async def test_concurrent_reuse_in_the_body_ends_session_in_any_order(
    app: FastAPI, client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    first = (await sign_in(client, user))["refresh_token"]
    await refresh_by_cookie(client, first)

    async def refresh(number: int) -> Any:
        async with client_of(app) as other:
            if number % 2:
                return await other.post("/auth/refresh", json={"refresh_token": first})
            return await refresh_by_cookie(other, first)

    answers = await asyncio.gather(*(refresh(number) for number in range(8)))

    assert {answers[number].status_code for number in range(1, 8, 2)} == {401}
    (session,) = await sessions_of(database, user)
    assert session.ended_at is not None
    for answer in answers:
        if answer.status_code == 200:
            assert (await client.get("/auth/me", headers=bearer(answer.json()))).status_code == 401


async def test_refresh_cookie_authenticates_only_refresh(client: Client, make: Factory) -> None:
    await sign_in(client, await make.user(password=PASSWORD, role=Role.ADMIN))
    assert COOKIE in client.cookies

    for method, path in [
        ("GET", "/auth/me"),
        ("GET", "/auth/sessions"),
        ("GET", "/users"),
        ("POST", "/auth/tokens"),
        ("PUT", "/auth/change-password"),
    ]:
        # A browser does not send the cookie to these paths.
        answer = await client.request(method, path, headers={"Cookie": f"{COOKIE}={client.cookies[COOKIE]}"})
        assert problem(answer)["code"] == "not_authenticated"

    renewed = await client.post("/auth/refresh")
    assert renewed.status_code == 200
    assert client.cookies[COOKIE] == renewed.json()["refresh_token"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Origin": "http://sams.test.evil.test"},
        {"Origin": "http://sams.test", "Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
@pytest.mark.parametrize("path", ["/auth/refresh", "/auth/logout"])
async def test_refresh_cookie_is_refused_cross_site(
    client: Client, make: Factory, headers: dict[str, str], path: str
) -> None:
    await sign_in(client, await make.user(password=PASSWORD))

    assert problem(await client.post(path, headers=headers))["code"] == "forbidden"

    # The token is still valid and the session has not ended.
    assert (await client.post("/auth/refresh")).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://sams.test"},
        {"Origin": "https://sams.test", "Sec-Fetch-Site": "same-origin"},
        {"Origin": "https://allowed.test"},
        {"Origin": "https://allowed.test", "Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_refresh_cookie_is_accepted_same_site_and_from_cors_origins(
    settings: Settings, make: Factory, headers: dict[str, str]
) -> None:
    allowing = settings.model_copy(update={"cors_origins": ["https://allowed.test"]})

    async with running(allowing) as app, client_of(app) as client:
        await sign_in(client, await make.user(password=PASSWORD))
        answer = await client.post("/auth/refresh", headers=headers)

    assert answer.status_code == 200


@pytest.mark.parametrize("origin", ["http://sams.office:8000", "http://192.168.0.20:8000", "http://assets"])
async def test_session_works_over_plain_http_on_any_name(client: Client, make: Factory, origin: str) -> None:
    # Without HTTPS, browsers send no Sec-Fetch-Site, except to localhost.
    user, headers = await make.user(password=PASSWORD), {"Origin": origin}
    credentials = {"email": user.email, "password": PASSWORD}

    signed_in = await client.post(f"{origin}/api/v1/auth/login", json=credentials, headers=headers)
    renewed = await client.post(f"{origin}/api/v1/auth/refresh", headers=headers)
    signed_out = await client.post(f"{origin}/api/v1/auth/logout", headers=headers)

    assert [answer.status_code for answer in (signed_in, renewed, signed_out)] == [200, 200, 204]
    for answer in (signed_in, renewed, signed_out):
        assert "Secure" not in answer.headers["set-cookie"]


async def test_refresh_token_in_body_is_accepted_cross_site(client: Client, make: Factory) -> None:
    signed_in = await sign_in(client, await make.user(password=PASSWORD))

    answer = await client.post(
        "/auth/refresh",
        json={"refresh_token": signed_in["refresh_token"]},
        headers={"Origin": "https://elsewhere.test"},
    )

    assert answer.status_code == 200


async def test_refresh_requires_refresh_token(client: Client) -> None:
    for body in (None, {}, {"refresh_token": None}):
        assert problem(await client.post("/auth/refresh", json=body))["code"] == "not_authenticated"


# Sign-out, and the user's own sessions


@pytest.mark.parametrize("by", ["access token", "refresh token", "cookie"])
async def test_sign_out_ends_session(
    app: FastAPI, client: Client, database: Database, make: Factory, by: str
) -> None:
    user = await make.user(password=PASSWORD)
    signed_in = await sign_in(client, user)
    if by == "cookie":
        answer = await client.post("/auth/logout")
        assert COOKIE not in client.cookies
    else:
        client.cookies.clear()
        answer = await client.post(
            "/auth/logout",
            headers=bearer(signed_in) if by == "access token" else {},
            json={"refresh_token": signed_in["refresh_token"]} if by == "refresh token" else None,
        )

    assert answer.status_code == 204
    assert problem(await client.get("/auth/me", headers=bearer(signed_in)))["code"] == "not_authenticated"
    refreshed = await client.post("/auth/refresh", json={"refresh_token": signed_in["refresh_token"]})
    assert problem(refreshed)["code"] == "not_authenticated"
    (session,) = await sessions_of(database, user)
    ended = (await events_of(database, session.id))[-1]
    assert (ended.action, ended.actor_id) == ("session.ended", user.id)


async def test_sign_out_requires_authentication(client: Client) -> None:
    assert problem(await client.post("/auth/logout"))["code"] == "not_authenticated"


async def test_user_lists_and_ends_own_sessions(app: FastAPI, make: Factory) -> None:
    user, other = await make.user(), await make.user()
    here, there = await make.access_token(user), await make.access_token(user)
    async with (
        client_of(app, here) as mine,
        client_of(app, there) as also_mine,
        client_of(app, await make.access_token(other)) as others,
    ):
        listed = (await mine.get("/auth/sessions")).json()["items"]
        assert len(listed) == 2
        (elsewhere,) = [session["id"] for session in listed if not session["is_current"]]

        assert problem(await others.delete(f"/auth/sessions/{elsewhere}"))["code"] == "not_found"
        assert (await also_mine.get("/auth/me")).status_code == 200
        assert (await mine.delete(f"/auth/sessions/{elsewhere}")).status_code == 204

        assert (await also_mine.get("/auth/me")).status_code == 401
        assert problem(await mine.delete(f"/auth/sessions/{elsewhere}"))["code"] == "not_found"
        listed = (await mine.get("/auth/sessions")).json()["items"]
        assert [session["is_current"] for session in listed] == [True]


# The password


async def test_change_password_ends_other_sessions(
    app: FastAPI, client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    elsewhere = await make.access_token(user)
    here = await sign_in(client, user)

    answer = await client.put(
        "/auth/change-password",
        headers=bearer(here),
        json={"current_password": PASSWORD, "new_password": "another password"},
    )

    assert answer.status_code == 204
    assert (await client.get("/auth/me", headers=bearer(here))).status_code == 200
    async with client_of(app, elsewhere) as other:
        assert (await other.get("/auth/me")).status_code == 401
    old = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})
    assert problem(old)["code"] == "invalid_credentials"
    await sign_in(client, user, "another password")
    event = (await events_of(database, user.id))[-1]
    assert (event.action, event.changes["password_hash"]) == ("user.password_changed", ["***", "***"])


async def test_change_password_requires_current_password(client: Client, make: Factory) -> None:
    signed_in = await sign_in(client, await make.user(password=PASSWORD))

    async def change(current: str, new: str) -> dict[str, Any]:
        return problem(
            await client.put(
                "/auth/change-password",
                headers=bearer(signed_in),
                json={"current_password": current, "new_password": new},
            )
        )

    wrong = await change("not my password", "another password")
    assert (wrong["code"], wrong["errors"][0]["pointer"]) == ("invalid_credentials", "/current_password")
    assert (await change(PASSWORD, PASSWORD))["errors"][0]["pointer"] == "/new_password"
    short = await change(PASSWORD, "short")
    assert (short["code"], short["errors"][0]["pointer"]) == ("validation_error", "/new_password")
