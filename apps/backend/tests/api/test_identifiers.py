"""Identifiers: cleaned on input, and found as their unique indexes compare them; HEAD."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select, text

from src.database import CompiledStatement, Database, RawConnection
from src.models import User
from src.services.assets.asset_list import ASSETS
from src.services.core.reference_lists import CATEGORIES, DEPARTMENTS, LOCATIONS, STATUSES
from src.services.identity.users import USERS
from tests.clients import Client, problem
from tests.factories import Factory

INVISIBLE = "\u200b\u2060\ufeff\u00ad\u200e\u202e"


async def create(client: Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post(path, json=body)
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


async def test_create_removes_invisible_characters_from_identifiers_and_names(
    admin: Client, make: Factory
) -> None:
    code, category = make.code(), await make.category()
    asset = {"asset_tag": f"A-{code}", "serial_number": f"S {code}", "name": f"N {code}"}
    bodies: dict[str, dict[str, str]] = {
        "/assets": asset | {"category_id": str(category.id)},
        "/users": {"email": f"e-{code}@example.com", "name": f"이름 {code}", "employee_number": code},
        "/locations": {"code": f"L-{code}", "name": f"장소 {code}"},
        "/categories": {"code": f"C-{code}", "name": f"분류 {code}"},
        "/statuses": {"code": f"s-{code}", "name": f"상태 {code}", "kind": "available"},
        "/manufacturers": {"name": f"제조사 {code}"},
    }
    kept = ("category_id", "kind")

    for path, body in bodies.items():
        padded = {
            name: value if name in kept else f"{INVISIBLE}{value[:2]}{INVISIBLE}{value[2:]}{INVISIBLE}"
            for name, value in body.items()
        }
        created = await create(admin, path, padded)
        assert {name: created[name] for name in body if name not in kept} == {
            name: value for name, value in body.items() if name not in kept
        }
        twin = await admin.post(path, json=body)
        assert twin.status_code == 409, path


@pytest.mark.parametrize("name", ["\u200b", " \ufeff ", "\u3164", "\u2800\u00ad", "\u0301", "\u00a0"])
async def test_names_without_visible_characters_are_refused(admin: Client, make: Factory, name: str) -> None:
    body = {"category_id": str((await make.category()).id)}
    answers = [
        (await admin.post("/assets", json=body | {"name": name}), "/name"),
        (await admin.post("/assets", json=body | {"name": "a", "asset_tag": name}), "/asset_tag"),
        (await admin.post("/assets", json=body | {"name": "a", "serial_number": name}), "/serial_number"),
        (await admin.post("/users", json={"name": name}), "/name"),
        (await admin.post("/locations", json={"name": "a", "code": name}), "/code"),
    ]
    for answer, pointer in answers:
        assert answer.status_code == 422
        assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]


async def test_asset_tag_is_stored_with_plain_dashes_and_digits(manager: Client, make: Factory) -> None:
    code, category = make.code(), str((await make.category()).id)
    body = {"name": "a", "category_id": category}

    created = await create(manager, "/assets", body | {"asset_tag": f"１２–{code}"})
    twin = await manager.post("/assets", json=body | {"asset_tag": f"12-{code}".upper()})

    assert created["asset_tag"] == f"12-{code}"
    assert (twin.status_code, problem(twin)["code"]) == (409, "duplicate_asset_tag")


@pytest.mark.parametrize("tag", [".", "..", "．", "\u200b.."])
async def test_asset_tag_that_cannot_be_part_of_a_path_is_refused(
    manager: Client, make: Factory, tag: str
) -> None:
    asset = await make.asset()
    body = {"name": "a", "category_id": str((await make.category()).id), "asset_tag": tag}

    answers = [
        await manager.post("/assets", json=body),
        await manager.patch(f"/assets/{asset.id}", json={"asset_tag": tag}),
    ]

    for answer in answers:
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, "/asset_tag")


async def test_lookups_ignore_differences_that_the_index_ignores(manager: Client, make: Factory) -> None:
    code = make.code()
    # As an earlier version, or SQL, has written it.
    stored = await make.asset(asset_tag=f"Ａ–{code}\u200b", old_asset_number=f"예비—{code}")
    user = await make.user()

    for tag in (f"a-{code}", f"Ａ−{code}", f"A\u2060-{code}".upper(), f"예비-{code}", f"예비‐{code}\u200b"):
        found = await manager.get(f"/assets/by-tag/{tag}")
        assert found.json()["id"] == str(stored.id), tag
        name = "old_asset_number" if "예비" in tag else "asset_tag"
        listed = await manager.get("/assets", params={name: tag})
        assert [item["id"] for item in listed.json()["items"]] == [str(stored.id)], tag
    scanned = await manager.post(
        "/assets/check-out", json={"asset_tags": [f"a‑{code}"], "user_id": str(user.id)}
    )

    assert [item["status"] for item in scanned.json()["items"]] == [201]


async def test_icontains_finds_numbers_in_other_dashes_and_widths(manager: Client, make: Factory) -> None:
    code = make.code()
    asset = await make.asset(asset_tag=f"12-{code}-7", old_asset_number=f"옛—{code}-8")
    await make.asset(name=f"그램—플러스 {code}")

    for parameters in (
        {"asset_tag__icontains": f"２–{code}"},
        {"old_asset_number__icontains": f"옛–{code}－"},
    ):
        found = (await manager.get("/assets", params=parameters)).json()["items"]
        assert [item["id"] for item in found] == [str(asset.id)], parameters
    # Names keep their characters, and are found by them.
    named = (await manager.get("/assets", params={"q": f"그램—플 {code}"})).json()["items"]
    assert [item["name"] for item in named] == [f"그램—플러스 {code}"]


async def test_check_out_of_scanned_codes_accepts_any_characters(manager: Client, make: Factory) -> None:
    code, user = make.code(), await make.user()
    body = {
        "name": "a",
        "category_id": str((await make.category()).id),
        "old_asset_number": f"예비 １/{code}–#2",
    }
    asset = await create(manager, "/assets", body)

    out = await manager.post(
        "/assets/check-out",
        json={"asset_tags": [f"예비 1/{code}-#２", f"none/{code}"], "user_id": str(user.id)},
    )

    assert asset["old_asset_number"] == f"예비 1/{code}-#2"
    assert [(item["status"], item["asset_id"]) for item in out.json()["items"]] == [
        (201, asset["id"]),
        (404, None),
    ]


async def test_bulk_check_out_and_check_in_of_deleted_asset_say_how_to_restore_it(
    manager: Client, make: Factory
) -> None:
    code, user = make.code(), await make.user()
    asset = await make.asset(asset_tag=f"A-{code}", old_asset_number=f"O-{code}")
    await manager.delete(f"/assets/{asset.id}")
    target = {"user_id": str(user.id)}

    for path, body in (("check-out", target), ("check-in", {})):
        for field, codes in (
            ("asset_ids", [str(asset.id), str(uuid4())]),
            ("asset_tags", [f"a–{code}", "none"]),
            ("asset_tags", [f"o-{code}", "none"]),
        ):
            answer = await manager.post(f"/assets/{path}", json=body | {field: codes})
            problems = [item["problem"] for item in answer.json()["items"]]
            assert [each["code"] for each in problems] == ["reference_deleted", "not_found"], (path, codes)
            assert f"/assets/{asset.id}/restore" in problems[0]["detail"]
            atomic = problem(
                await manager.post(f"/assets/{path}", json=body | {field: codes, "atomic": True})
            )
            assert (atomic["code"], atomic["errors"][0]["pointer"]) == ("reference_deleted", f"/{field}/0")


async def test_ambiguous_old_number_is_refused_with_candidates(manager: Client, make: Factory) -> None:
    number = f"예비-{make.code()}"
    first = await make.asset(old_asset_number=number)
    second = await make.asset(old_asset_number=number.upper().replace("-", "–"))
    user, other = await make.user(), await make.asset()
    expected = {(str(asset.id), asset.asset_tag, asset.name) for asset in (first, second)}
    body = {"asset_tags": [number, other.asset_tag], "user_id": str(user.id)}

    by_tag = await manager.get(f"/assets/by-tag/{number}")
    out = await manager.post("/assets/check-out", json=body)
    atomic = await manager.post("/assets/check-in", json={"asset_tags": [number], "atomic": True})

    item, other_item = out.json()["items"]
    assert (item["status"], item["asset_id"], other_item["status"]) == (409, None, 201)
    assert (by_tag.status_code, atomic.status_code) == (409, 409)
    for refused in (problem(by_tag), item["problem"], problem(atomic)):
        assert refused["code"] == "ambiguous_code"
        assert {(each["id"], each["asset_tag"], each["name"]) for each in refused["candidates"]} == expected
    for asset in (first, second):
        assert (await manager.get(f"/assets/{asset.id}")).json()["holder"] is None

    # A deleted asset is no candidate, and an asset tag comes before old numbers.
    await manager.delete(f"/assets/{second.id}")
    assert (await manager.get(f"/assets/by-tag/{number}")).json()["id"] == str(first.id)
    await manager.post(f"/assets/{second.id}/restore")
    labelled = await make.asset(asset_tag=number)
    assert (await manager.get(f"/assets/by-tag/{number}")).json()["id"] == str(labelled.id)


async def test_ambiguous_code_lists_only_visible_candidates(
    employee: Client, employee_user: User, make: Factory
) -> None:
    number = make.code()
    own = await make.asset(old_asset_number=number)
    await make.asset(old_asset_number=number)
    await make.assignment(own, employee_user)

    assert (await employee.get(f"/assets/by-tag/{number}")).json()["id"] == str(own.id)


# The planner takes an index for large tables only.
ROWS = """
INSERT INTO {table} (id, name, {columns})
SELECT uuid_v7(), 'r' || n, {values} FROM generate_series(1, 500) n
"""
ROWS_BY_TABLE = {
    "users": {"email": "'r' || n"},
    "departments": {"code": "'r' || n"},
    "locations": {"code": "'r' || n"},
    "categories": {"code": "'r' || n"},
    "statuses": {"code": "'r' || n", "kind": "'available'"},
    "assets": {
        **dict.fromkeys(("asset_tag", "serial_number", "old_asset_number"), "'r' || n"),
        "currency": "'KRW'",
        "status_id": "(SELECT min(id::text) FROM statuses)::uuid",
        "category_id": "(SELECT min(id::text) FROM categories)::uuid",
    },
}


async def test_filters_by_identifier_use_unique_index(database: Database) -> None:
    indexes = {
        "uq_assets_asset_tag": (ASSETS, "asset_tag"),
        "uq_assets_serial_number": (ASSETS, "serial_number"),
        "ix_assets_old_asset_number": (ASSETS, "old_asset_number"),
        "uq_users_email": (USERS, "email"),
        "uq_categories_code": (CATEGORIES, "code"),
        "uq_departments_code": (DEPARTMENTS, "code"),
        "uq_locations_code": (LOCATIONS, "code"),
        "uq_statuses_code": (STATUSES, "code"),
    }
    async with database.session() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        for table, values in ROWS_BY_TABLE.items():
            rows = ROWS.format(table=table, columns=", ".join(values), values=", ".join(values.values()))
            await session.execute(text(rows))
        await session.execute(text("RESET ROLE"))
        await session.execute(text(f"ANALYZE {', '.join(ROWS_BY_TABLE)}"))
        connection = await RawConnection.of(session)
        for index, (spec, name) in indexes.items():
            table = spec.id.table
            statement = select(spec.id).where(spec.filters[name].condition("", "given"))
            if "deleted_at" in table.c:
                statement = statement.where(table.c.deleted_at.is_(None))
            explained = CompiledStatement(statement)
            explained.sql = f"EXPLAIN {explained.sql}"
            plan = await connection.fetch(explained, {"given": ["A-1"]})
            assert index in "\n".join(row[0] for row in plan), index
        await session.rollback()


async def test_sign_in_ignores_invisible_characters_in_email(client: Client, make: Factory) -> None:
    email = f"u-{make.code()}@example.com"
    await make.user(email=email, password="a-password-of-the-tests")

    signed_in = await client.post(
        "/auth/login", json={"email": f"{email.upper()}\u200b", "password": "a-password-of-the-tests"}
    )

    assert signed_in.status_code == 200


async def test_every_get_answers_head_with_its_headers_and_no_body(
    manager: Client, client: Client, make: Factory
) -> None:
    asset = await make.asset()
    paths = ["/assets", f"/assets/{asset.id}", f"/assets/by-tag/{asset.asset_tag}", "/assets/no-such-id"]
    paths += [
        "/auth/me",
        "/statuses?limit=1",
        "http://sams.test/health/live",
        "http://sams.test/openapi.json",
    ]

    for path in paths:
        read, head = await manager.get(path), await manager.head(path)
        assert (head.status_code, head.content) == (read.status_code, b""), path
        assert comparable(head) == comparable(read), path
    assert (await client.head(f"/assets/{asset.id}")).status_code == 401
    refused = await manager.head("/auth/login")
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")


async def test_head_of_event_stream_ends_at_once(manager: Client) -> None:
    answer = await manager.head("/events/stream")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")


def comparable(answer: httpx.Response) -> dict[str, str]:
    return {
        name: value for name, value in answer.headers.items() if name not in ("x-request-id", "ratelimit")
    }
