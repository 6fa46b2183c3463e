"""Users: creation, changes, visibility, deactivation and the last administrator."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select, update

from src.database import Database
from src.models import ApiToken, Asset, Assignment, Event, Role, User, UserSession
from tests.clients import Client, client_of, problem
from tests.factories import PASSWORD, Factory
from tests.locks import wait_until_blocked


async def stored(database: Database, user_id: Any) -> User:
    async with database.session() as session:
        return (await session.scalars(select(User).where(User.id == user_id))).one()


async def actions(database: Database, user_id: Any) -> list[str]:
    async with database.session() as session:
        found = await session.scalars(
            select(Event.action).where(Event.entity_id == user_id).order_by(Event.id)
        )
        return list(found)


# Creating and updating


async def test_create_user_with_password_can_sign_in(
    admin: Client, client: Client, database: Database, make: Factory
) -> None:
    email = f"{make.code()}@example.com"

    answer = await admin.post("/users", json={"name": "새 사람", "email": email, "password": PASSWORD})

    assert answer.status_code == 201
    assert "password" not in answer.text
    made = answer.json()
    assert (made["role"], made["is_active"], made["department"]) == ("employee", True, None)
    login = await client.post("/auth/login", json={"email": email, "password": PASSWORD})
    assert login.status_code == 200
    user = await stored(database, made["id"])
    assert user.password_hash is not None
    assert user.password_hash.startswith("$argon2id$")
    async with database.session() as session:
        event = (await session.scalars(select(Event).where(Event.entity_id == user.id))).one()
    assert event.changes["password_hash"] == [None, "***"]


async def test_user_without_email_cannot_have_password(admin: Client, make: Factory) -> None:
    made = (await admin.post("/users", json={"name": make.name("Holder")})).json()

    assert made["email"] is None
    answer = await admin.put(f"/users/{made['id']}/password", json={"password": PASSWORD})
    assert problem(answer)["errors"][0]["pointer"] == "/email"
    answer = await admin.post("/users", json={"name": "A", "password": PASSWORD})
    assert problem(answer)["errors"][0]["pointer"] == "/email"


async def test_update_user_with_password_keeps_email(admin: Client, make: Factory) -> None:
    user = await make.user(password=PASSWORD)

    answer = await admin.patch(f"/users/{user.id}", json={"email": None})

    assert answer.status_code == 422
    assert problem(answer)["errors"][0]["pointer"] == "/email"


async def test_user_email_is_unique_case_insensitively(
    admin: Client, database: Database, make: Factory
) -> None:
    user, other = await make.user(email=f"Kim.{make.code()}@example.com"), await make.user()

    answers = [
        await admin.post("/users", json={"name": "A", "email": str(user.email).upper()}),
        await admin.patch(f"/users/{other.id}", json={"email": str(user.email).lower()}),
    ]

    for answer in answers:
        details = problem(answer)
        assert (details["status"], details["code"]) == (409, "duplicate_email")
        assert details["errors"][0]["pointer"] == "/email"
    assert (await stored(database, other.id)).email == other.email


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"email": "nobody"}, "/email"),
        ({"email": "a@b@c.example"}, "/email"),
        ({"role": "owner"}, "/role"),
        ({"locale": "fr"}, "/locale"),
        ({"time_zone": "Mars/Olympus"}, "/time_zone"),
        ({"email": "someone@example.com", "password": "too short"}, "/password"),
        ({"password_hash": "x"}, "/password_hash"),
        ({"department_id": str(uuid4())}, "/department_id"),
    ],
)
async def test_create_user_refuses_invalid_values(
    admin: Client, make: Factory, body: dict[str, Any], pointer: str
) -> None:
    name = make.name("Nobody")

    answer = await admin.post("/users", json={"name": name, **body})

    assert answer.status_code == 422
    assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]
    assert (await admin.get("/users", params={"name": name})).json()["items"] == []


async def test_update_user_refuses_role_and_password(admin: Client, make: Factory) -> None:
    user = await make.user()

    for field in ("role", "password", "is_active"):
        answer = await admin.patch(f"/users/{user.id}", json={field: None})
        assert [error["pointer"] for error in problem(answer)["errors"]] == [f"/{field}"]


async def test_set_user_password_ends_all_sessions(
    app: FastAPI, admin: Client, client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    async with client_of(app, await make.access_token(user)) as signed_in:
        answer = await admin.put(
            f"/users/{user.id}/password", json={"password": "another password"}, headers={"If-Match": '"1"'}
        )
        assert answer.status_code == 204
        assert (await signed_in.get("/auth/me")).status_code == 401

    for password, status in [(PASSWORD, 401), ("another password", 200)]:
        login = await client.post("/auth/login", json={"email": user.email, "password": password})
        assert login.status_code == status
    assert (await actions(database, user.id))[-1] == "user.password_set"


# Permissions and visibility


async def test_employee_sees_only_own_user(employee: Client, employee_user: User, make: Factory) -> None:
    other = await make.user()

    assert [user["id"] for user in (await employee.get("/users")).json()["items"]] == [str(employee_user.id)]
    assert (await employee.get("/users", params={"q": other.name})).json()["items"] == []
    assert (await employee.get("/users", params={"count": "true"})).json()["total"] == 1
    assert (await employee.get(f"/users/{employee_user.id}")).json()["name"] == employee_user.name
    for path in (f"/users/{other.id}", f"/users/{other.id}/assets", f"/users/{uuid4()}"):
        assert problem(await employee.get(path))["code"] == "not_found"


async def test_manager_sees_users_but_changes_none(manager: Client, make: Factory) -> None:
    user = await make.user()

    assert (await manager.get(f"/users/{user.id}")).status_code == 200
    for method, path, body in [
        ("POST", "/users", {"name": "A"}),
        ("PATCH", f"/users/{user.id}", {"name": "A"}),
        ("PATCH", f"/users/{user.id}/role", {"role": "admin"}),
        ("PUT", f"/users/{user.id}/password", {"password": PASSWORD}),
        ("DELETE", f"/users/{user.id}", None),
        ("POST", f"/users/{user.id}/restore", None),
    ]:
        assert problem(await manager.request(method, path, json=body))["code"] == "forbidden"
    assert (await manager.get(f"/users/{user.id}")).json()["version"] == 1


async def test_change_user_role_applies_to_next_request(
    app: FastAPI, admin: Client, database: Database, make: Factory
) -> None:
    user = await make.user()
    async with client_of(app, await make.access_token(user)) as promoted:
        assert (await promoted.post("/users", json={"name": "A"})).status_code == 403

        answer = await admin.patch(f"/users/{user.id}/role", json={"role": "admin"})

        assert (answer.json()["role"], answer.headers["ETag"]) == ("admin", '"2"')
        assert (await promoted.post("/users", json={"name": make.name("A")})).status_code == 201
    assert (await actions(database, user.id))[-1] == "user.role_changed"
    stale = await admin.patch(
        f"/users/{user.id}/role", json={"role": "employee"}, headers={"If-Match": '"1"'}
    )
    assert problem(stale)["code"] == "precondition_failed"


# Deactivating and restoring


async def test_deactivate_user_ends_access_until_new_sign_in_after_restore(
    app: FastAPI, admin: Client, client: Client, database: Database, make: Factory
) -> None:
    user = await make.user(password=PASSWORD)
    script = await make.api_token(user)
    login = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})
    tokens = login.json()
    client.cookies.clear()

    async def let_in() -> list[int]:
        async with client_of(app, tokens["access_token"]) as person, client_of(app, script) as program:
            return [(await client.get("/auth/me")).status_code for client in (person, program)]

    assert await let_in() == [200, 200]
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204

    assert await let_in() == [401, 401]
    refresh = await client.post("/auth/refresh", json={"refresh_token": tokens["refresh_token"]})
    assert problem(refresh)["code"] == "not_authenticated"
    again = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})
    assert problem(again)["code"] == "invalid_credentials"
    async with database.session() as session:
        for model, ended in ((UserSession, UserSession.ended_at), (ApiToken, ApiToken.revoked_at)):
            open_ones = (
                select(func.count()).select_from(model).where(model.user_id == user.id, ended.is_(None))
            )
            assert await session.scalar(open_ones) == 0

    restored = await admin.post(f"/users/{user.id}/restore")
    assert restored.json()["is_active"]
    assert await let_in() == [401, 401]
    again = await client.post("/auth/login", json={"email": user.email, "password": PASSWORD})
    assert again.status_code == 200
    assert await actions(database, user.id) == ["user.created", "user.deactivated", "user.restored"]


async def test_inactive_user_is_refused_with_open_session(
    app: FastAPI, database: Database, make: Factory
) -> None:
    user = await make.user()
    tokens = [await make.access_token(user), await make.api_token(user)]
    # Directly in the database, as an operator in psql.
    async with database.session() as session:
        await session.execute(update(User).where(User.id == user.id).values(is_active=False))

    for token in tokens:
        async with client_of(app, token) as client:
            assert problem(await client.get("/auth/me"))["code"] == "not_authenticated"


async def test_inactive_users_are_listed_by_filter_and_readable(admin: Client, make: Factory) -> None:
    name = make.name("Former")
    user = await make.user(name=name, is_active=False)

    async def found(**parameters: str) -> list[str]:
        listed = await admin.get("/users", params={"name": name, **parameters})
        return [user["id"] for user in listed.json()["items"]]

    assert await found() == []
    assert await found(is_active="false") == [str(user.id)]
    assert await found(is_active="true") == []
    assert (await admin.get(f"/users/{user.id}")).json()["is_active"] is False
    assert problem(await admin.delete(f"/users/{user.id}"))["code"] == "not_found"
    active = await make.user()
    assert problem(await admin.post(f"/users/{active.id}/restore"))["code"] == "not_found"


async def test_deactivate_user_refuses_asset_holder(admin: Client, database: Database, make: Factory) -> None:
    user, asset = await make.user(), await make.asset()
    assignment = await make.assignment(asset, user)

    assert problem(await admin.delete(f"/users/{user.id}"))["code"] == "in_use"

    async with database.session() as session:
        await session.execute(
            update(Assignment).where(Assignment.id == assignment.id).values(checked_in_at=func.now())
        )
        await session.execute(update(Asset).where(Asset.id == asset.id).values(status_id=await make.stock()))
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204


async def test_deactivate_user_waits_for_check_out_in_progress(
    admin: Client, database: Database, make: Factory
) -> None:
    user, asset = await make.user(), await make.asset(status_id=await make.status_id("issued"))
    async with database.session() as session:
        session.add(Assignment(asset_id=asset.id, user_id=user.id))
        await session.flush()

        deactivating = asyncio.create_task(admin.delete(f"/users/{user.id}"))
        await wait_until_blocked(database, 1)

    assert problem(await deactivating)["code"] == "in_use"
    assert (await stored(database, user.id)).is_active


async def test_last_administrator_cannot_be_removed(admin: Client, database: Database, make: Factory) -> None:
    me = (await admin.get("/auth/me")).json()["id"]
    async with database.session() as session:
        await session.execute(
            update(User).where(User.role == Role.ADMIN, User.id != me).values(is_active=False)
        )

    for answer in [
        await admin.patch(f"/users/{me}/role", json={"role": "manager"}),
        await admin.delete(f"/users/{me}"),
    ]:
        assert problem(answer)["code"] == "conflict"
    assert (await admin.patch(f"/users/{me}/role", json={"role": "admin"})).status_code == 200

    # Another administrator, without a password.
    await make.user(role=Role.ADMIN)
    for answer in [
        await admin.patch(f"/users/{me}/role", json={"role": "manager"}),
        await admin.delete(f"/users/{me}"),
    ]:
        assert problem(answer)["code"] == "conflict"

    successor = await make.user(role=Role.ADMIN, password=PASSWORD)
    assert (await admin.patch(f"/users/{me}/role", json={"role": "manager"})).status_code == 200
    assert (await stored(database, successor.id)).role == Role.ADMIN


@pytest.mark.parametrize("removal", ["demote", "deactivate"])
async def test_last_administrator_is_protected_under_concurrency(
    app: FastAPI, database: Database, make: Factory, removal: str
) -> None:
    first, second = [await make.user(role=Role.ADMIN, password=PASSWORD) for _ in range(2)]
    async with database.session() as session:
        await session.execute(
            update(User)
            .where(User.role == Role.ADMIN, User.id.not_in([first.id, second.id]))
            .values(is_active=False)
        )

    async def remove(client: Client, user: User) -> int:
        if removal == "demote":
            answer = await client.patch(f"/users/{user.id}/role", json={"role": "employee"})
        else:
            answer = await client.delete(f"/users/{user.id}")
        return answer.status_code

    async with (
        client_of(app, await make.access_token(first)) as first_client,
        client_of(app, await make.access_token(second)) as second_client,
    ):
        # Both wait for a lock until both requests have started.
        async with database.session() as session:
            await session.execute(select(User).where(User.id.in_([first.id, second.id])).with_for_update())
            both = [
                asyncio.create_task(remove(first_client, second)),
                asyncio.create_task(remove(second_client, first)),
            ]
            await wait_until_blocked(database, 2)
        statuses = sorted(await asyncio.gather(*both))

    assert statuses[0] in (200, 204)
    assert statuses[1] == 409
    remaining = [await stored(database, user.id) for user in (first, second)]
    assert [user.is_active and user.role == Role.ADMIN for user in remaining].count(True) == 1


# Assets of a user


async def test_list_user_assets_filters_like_assets(
    app: FastAPI, manager: Client, employee: Client, employee_user: User, make: Factory
) -> None:
    async def create_held_asset(holder: User, **values: Any) -> Asset:
        asset = await make.asset(**values)
        await make.assignment(asset, holder)
        return asset

    other = await make.user()
    mine = [
        await create_held_asset(employee_user, name="가 노트북"),
        await create_held_asset(employee_user, name="나 모니터"),
    ]
    theirs = await create_held_asset(other)
    await make.asset()

    path = f"/users/{employee_user.id}/assets"
    for client in (manager, employee):
        listed = (await client.get(path, params={"sort": "name", "count": "true"})).json()
        assert [asset["id"] for asset in listed["items"]] == [str(asset.id) for asset in mine]
        assert listed["total"] == 2
        assert {asset["holder"]["id"] for asset in listed["items"]} == {str(employee_user.id)}
    found = (await manager.get(path, params={"q": "노트"})).json()["items"]
    assert [asset["id"] for asset in found] == [str(mine[0].id)]
    of_another = (await manager.get(path, params={"holder_id": str(other.id)})).json()["items"]
    assert of_another == []
    assert problem(await manager.get(path, params={"unknown": "1"}))["code"] == "validation_error"
    assert problem(await employee.get(f"/assets/{theirs.id}"))["code"] == "not_found"
