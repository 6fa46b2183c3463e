"""Authentication by signed tokens and by API tokens with scopes."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import jwt
import orjson
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from src.config import Settings
from src.database import Database
from src.models import ApiToken, Event, Role, User
from src.security import Permission, hash_api_token
from src.services.identity import api_tokens
from tests.clients import Client, client_of, problem
from tests.factories import Factory

# Signed tokens


async def claims_of(make: Factory) -> dict[str, Any]:
    """Return the claims of a new, valid access token."""
    token = await make.access_token(await make.user(role=Role.ADMIN))
    claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
    return claims


async def answer_to(app: FastAPI, token: str | bytes) -> str:
    """Return the error code that a token is refused with, or the name of the authenticated user."""
    async with client_of(app) as client:
        authorization = b"Bearer " + (token.encode() if isinstance(token, str) else token)
        answer = await client.get("/auth/me", headers=[(b"Authorization", authorization)])
    return str(answer.json()["name"] if answer.status_code == 200 else problem(answer)["code"])


async def test_access_token_is_accepted(app: FastAPI, make: Factory) -> None:
    user = await make.user()

    assert await answer_to(app, await make.access_token(user)) == user.name


async def test_token_of_other_kind_is_refused(app: FastAPI, settings: Settings, make: Factory) -> None:
    claims = await claims_of(make)
    access, refresh = settings.jwt_access_secret, settings.jwt_refresh_secret

    # Signed with the secret of the other kind, and with its own.
    for secret in (access, refresh):
        token = jwt.encode({**claims, "typ": "refresh"}, secret.get_secret_value(), "HS256")
        assert await answer_to(app, token) == "not_authenticated"
    async with client_of(app) as client:
        for secret in (access, refresh):
            token = jwt.encode(claims, secret.get_secret_value(), "HS256")
            answer = await client.post("/auth/refresh", json={"refresh_token": token})
            assert problem(answer)["code"] == "not_authenticated"


async def test_forged_token_is_refused(app: FastAPI, settings: Settings, make: Factory) -> None:
    claims = await claims_of(make)
    secret = settings.jwt_access_secret.get_secret_value()
    good = jwt.encode(claims, secret, "HS256")
    header, payload, signature = good.split(".")
    other_payload = urlsafe_b64encode(orjson.dumps({**claims, "sub": str(uuid4())})).rstrip(b"=").decode()
    unsigned_header = urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').rstrip(b"=").decode()

    forged: list[str | bytes] = [
        jwt.encode(claims, "another secret that is long enough", "HS256"),
        jwt.encode(claims, secret * 2, "HS512"),
        jwt.encode(claims, "", "none"),
        f"{unsigned_header}.{payload}.",
        f"{unsigned_header}.{payload}.{signature}",
        f"{header}.{other_payload}.{signature}",
        f"{header}.{payload}.{signature[::-1]}",
        f"{header}.{payload}.",
        f"{header}.{payload}",
        "nonsense",
        "sams_nonsense",
        b"\xff\xfe",
    ]
    for token in forged:
        assert await answer_to(app, token) == "not_authenticated", token


@pytest.mark.parametrize("missing", ["typ", "sub", "sid", "jti", "iat", "exp"])
async def test_token_without_required_claim_is_refused(
    app: FastAPI, settings: Settings, make: Factory, missing: str
) -> None:
    claims = await claims_of(make)
    del claims[missing]

    token = jwt.encode(claims, settings.jwt_access_secret.get_secret_value(), "HS256")

    assert await answer_to(app, token) == "not_authenticated"


@pytest.mark.parametrize("wrong", ["nobody", "", "00000000-0000-0000-0000-000000000000"])
@pytest.mark.parametrize("claim", ["sub", "sid"])
async def test_token_with_unknown_user_or_session_is_refused(
    app: FastAPI, settings: Settings, make: Factory, claim: str, wrong: str
) -> None:
    claims = {**await claims_of(make), claim: wrong}

    token = jwt.encode(claims, settings.jwt_access_secret.get_secret_value(), "HS256")

    assert await answer_to(app, token) == "not_authenticated"


async def test_token_with_session_of_another_user_is_refused(
    app: FastAPI, settings: Settings, make: Factory
) -> None:
    claims = {**await claims_of(make), "sub": str((await make.user()).id)}

    token = jwt.encode(claims, settings.jwt_access_secret.get_secret_value(), "HS256")

    assert await answer_to(app, token) == "not_authenticated"


async def test_expired_access_token_answers_token_expired(
    app: FastAPI, client: Client, make: Factory
) -> None:
    expired = await make.access_token(await make.user(), lifetime=timedelta(seconds=-1))

    assert await answer_to(app, expired) == "token_expired"


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer ", "Basic YTpi", "Token x"])
async def test_other_authorization_schemes_are_refused(client: Client, authorization: str) -> None:
    answer = await client.get("/auth/me", headers={"Authorization": authorization})

    assert problem(answer)["code"] == "not_authenticated"
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_bearer_scheme_is_case_insensitive(client: Client, make: Factory) -> None:
    token = await make.access_token(await make.user())

    answer = await client.get("/auth/me", headers={"Authorization": f"bearer {token}"})

    assert answer.status_code == 200


# API tokens


async def test_api_token_is_shown_once_and_stored_as_hash(
    app: FastAPI, employee: Client, employee_user: User, database: Database
) -> None:
    answer = await employee.post(
        "/auth/tokens",
        json={"name": "내 스크립트", "scopes": ["users:read", "assets:read", "users:read"]},
    )

    assert answer.status_code == 201
    made = answer.json()
    secret = made.pop("token")
    assert secret.startswith("sams_")
    assert len(secret) == len("sams_") + 43
    assert made["scopes"] == ["assets:read", "users:read"]
    assert answer.headers["Location"] == f"/api/v1/auth/tokens/{made['id']}"
    read = await employee.get(f"/auth/tokens/{made['id']}")
    assert read.headers["ETag"] == answer.headers["ETag"] == '"1"'
    assert read.json() == made
    assert (await employee.get("/auth/tokens")).json()["items"] == [made]

    async with database.session() as session:
        stored = (await session.scalars(select(ApiToken).where(ApiToken.user_id == employee_user.id))).one()
        event = (await session.scalars(select(Event).where(Event.entity_id == stored.id))).one()
    assert stored.token_hash == hash_api_token(secret)
    assert "token_hash" not in event.changes

    async with client_of(app, secret) as script:
        assert (await script.get("/auth/me")).json()["id"] == str(employee_user.id)


async def test_api_token_permissions_are_scopes_within_owner_role(
    app: FastAPI, database: Database, make: Factory
) -> None:
    owner = await make.user(role=Role.ADMIN)
    reading = await make.api_token(owner, Permission.USERS_READ, Permission.ASSETS_READ)
    writing = await make.api_token(owner)
    async with client_of(app, reading) as reader, client_of(app, writing) as writer:
        assert (await reader.get("/users")).status_code == 200
        assert problem(await reader.post("/users", json={"name": "A"}))["code"] == "forbidden"
        assert (await writer.post("/users", json={"name": "A"})).status_code == 201
        assert (await reader.get("/auth/me")).json()["permissions"] == ["assets:read", "users:read"]

        async with database.session() as session:
            await session.execute(update(User).where(User.id == owner.id).values(role=Role.EMPLOYEE))

        assert problem(await writer.post("/users", json={"name": "A"}))["code"] == "forbidden"
        listed = (await writer.get("/users")).json()["items"]
        assert [user["id"] for user in listed] == [str(owner.id)]


async def test_api_token_scopes_must_be_own_permissions(employee: Client) -> None:
    answer = await employee.post("/auth/tokens", json={"name": "x", "scopes": ["assets:read", "users:write"]})

    assert [error["pointer"] for error in problem(answer)["errors"]] == ["/scopes/1"]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"name": "x", "scopes": []}, "/scopes"),
        ({"name": "x", "scopes": ["assets:steal"]}, "/scopes/0"),
        ({"name": "", "scopes": ["assets:read"]}, "/name"),
        ({"name": "x", "scopes": ["assets:read"], "expires_at": "2020-01-01T00:00:00Z"}, "/expires_at"),
        ({"name": "x", "scopes": ["assets:read"], "expires_at": "2099-01-01T00:00:00"}, "/expires_at"),
        ({"name": "x", "scopes": ["assets:read"], "token": "sams_mine"}, "/token"),
    ],
)
async def test_create_api_token_refuses_invalid_values(
    employee: Client, body: dict[str, Any], pointer: str
) -> None:
    answer = await employee.post("/auth/tokens", json=body)

    assert answer.status_code == 422
    assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]
    assert (await employee.get("/auth/tokens")).json()["items"] == []


async def test_api_token_is_refused_where_a_session_is_required(app: FastAPI, make: Factory) -> None:
    token = await make.api_token(await make.user(role=Role.ADMIN))
    async with client_of(app, token) as script:
        for method, path, body in [
            ("POST", "/auth/tokens", {"name": "x", "scopes": ["assets:read"]}),
            ("GET", "/auth/tokens", None),
            ("GET", "/auth/sessions", None),
            ("PUT", "/auth/change-password", {"current_password": "x", "new_password": "long enough"}),
            ("POST", "/auth/logout", None),
        ]:
            assert problem(await script.request(method, path, json=body))["code"] == "forbidden"


async def test_revoked_api_token_is_refused_and_only_owner_revokes(
    app: FastAPI, employee: Client, manager: Client
) -> None:
    made = (await employee.post("/auth/tokens", json={"name": "x", "scopes": ["assets:read"]})).json()
    path = f"/auth/tokens/{made['id']}"
    async with client_of(app, made["token"]) as script:
        assert problem(await manager.get(path))["code"] == "not_found"
        assert problem(await manager.delete(path))["code"] == "not_found"
        assert problem(await employee.delete(path, headers={"If-Match": '"9"'}))["status"] == 412
        assert (await script.get("/auth/me")).status_code == 200

        assert (await employee.delete(path)).status_code == 204

        assert problem(await script.get("/auth/me"))["code"] == "not_authenticated"
    assert problem(await employee.delete(path))["code"] == "not_found"
    assert (await employee.get("/auth/tokens")).json()["items"] == []


async def test_expired_api_token_is_refused(app: FastAPI, make: Factory) -> None:
    expired = await make.api_token(await make.user(), expires_at=datetime.now(UTC) - timedelta(seconds=1))

    assert await answer_to(app, expired) == "not_authenticated"


async def used_at(database: Database, secret: str) -> datetime | None:
    async with database.session() as session:
        return await session.scalar(
            select(ApiToken.last_used_at).where(ApiToken.token_hash == hash_api_token(secret))
        )


async def test_api_token_use_is_recorded_at_most_once_a_minute(
    app: FastAPI, database: Database, make: Factory
) -> None:
    user = await make.user()
    unused, lately = await make.api_token(user), datetime.now(UTC) - timedelta(seconds=30)
    used_lately = await make.api_token(user, last_used_at=lately)
    used_before = await make.api_token(user, last_used_at=lately - timedelta(minutes=1))

    for token in (unused, used_lately, used_before):
        assert await answer_to(app, token) == user.name

    first = await used_at(database, unused)
    assert first is not None
    assert first > lately
    assert await used_at(database, used_lately) == lately
    assert (await used_at(database, used_before) or lately) > lately
    await answer_to(app, unused)
    assert await used_at(database, unused) == first


async def test_api_token_use_does_not_change_its_version(app: FastAPI, admin: Client) -> None:
    made = await admin.post("/auth/tokens", json={"name": "a", "scopes": ["assets:read"]})
    path, etag = f"/auth/tokens/{made.json()['id']}", made.headers["ETag"]
    async with client_of(app, made.json()["token"]) as script:
        assert (await script.get("/assets")).status_code == 200

    assert (await admin.delete(path, headers={"If-Match": etag})).status_code == 204


async def test_request_succeeds_if_api_token_use_cannot_be_recorded(
    app: FastAPI, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def failing(*_: object) -> None:
        raise OperationalError("UPDATE api_tokens", {}, Exception("the disk is full"))

    monkeypatch.setattr(api_tokens, "touch", failing)
    user = await make.user()

    assert await answer_to(app, await make.api_token(user)) == user.name
