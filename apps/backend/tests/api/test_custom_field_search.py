"""Search and sorting of assets by searchable custom fields, at present and as of a time."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from src.database import Database
from src.models import Assignment, CustomField, User
from tests.clients import Client, problem
from tests.contract.expected import list_pages
from tests.factories import Factory

NUMBERS = [9, None, 10, -2.5, 10, None, 100]
TEXTS = ["banana", None, "감자", "Apple", "apple", None, "x" * 3_000]


@pytest.fixture
async def category_id(make: Factory) -> UUID:
    return (await make.category()).id


async def add(make: Factory, category_id: UUID, key: str, values: list[Any], **more: Any) -> list[str]:
    """Create assets with the values of a custom field; None is no value."""
    fields = [{} if value is None else {key: value} for value in values]
    return [
        str((await make.asset(category_id=category_id, custom_fields=each, **more)).id) for each in fields
    ]


@pytest.mark.parametrize(
    ("kind", "values", "rank"),
    [("number", NUMBERS, lambda value: value), ("text", TEXTS, lambda value: value)],
)
async def test_sort_by_searchable_custom_field(
    admin: Client, make: Factory, category_id: UUID, database: Database, kind: str, values: Any, rank: Any
) -> None:
    key = f"f{make.code()}".replace("-", "_")
    before = await add(make, category_id, key, values[:4])
    field = {"category_id": str(category_id), "key": key, "label": "x", "type": kind, "searchable": True}
    assert (await admin.post("/custom-fields", json=field)).status_code == 201
    ids = before + await add(make, category_id, key, values[4:])
    async with database.session() as session:
        # Texts are sorted by the collation of the database.
        order = "number" if kind == "number" else "value"
        ordered = await session.execute(
            text(f"""
                SELECT id::text FROM (
                    SELECT id, custom_fields ->> :key AS value, (custom_fields ->> :key2)::numeric AS number
                    FROM assets WHERE id = ANY (CAST(:ids AS uuid[])) AND custom_fields ? :key
                ) found ORDER BY {order}, id
            """),
            {"key": key, "key2": key if kind == "number" else "none", "ids": ids},
        )
        ascending = list(ordered.scalars())
    empty = sorted(set(ids) - set(ascending))

    for as_of in ({}, {"as_of": datetime.now(UTC).isoformat()}):
        up = await list_pages(admin, "/assets", id=ids, sort=f"custom_fields.{key}", limit=2, **as_of)
        down = await list_pages(admin, "/assets", id=ids, sort=f"-custom_fields.{key}", limit=2, **as_of)
        assert [item["id"] for page in up for item in page] == ascending + empty
        assert [item["id"] for page in down for item in page] == ascending[::-1] + empty[::-1]
        both = {"sort": f"category,custom_fields.{key}", "limit": 3, **as_of}
        found = await list_pages(admin, "/assets", id=ids, **both)
        assert [item["id"] for page in found for item in page] == ascending + empty


async def test_search_finds_searchable_custom_fields_only(
    admin: Client, employee: Client, employee_user: User, make: Factory, category_id: UUID
) -> None:
    shown, hidden = (f"{name}{make.code()}".replace("-", "_") for name in ("shown", "hidden"))
    fields = [
        await make.save(
            CustomField(category_id=category_id, key=key, label=key, type="text", searchable=key == shown)
        )
        for key in (shown, hidden)
    ]
    word = f"조각{make.code().replace('-', '')}"
    value = {shown: f"앞 {word} 뒤", hidden: f"secret{word}"}
    asset = await make.asset(category_id=category_id, custom_fields=value, requestable=True)
    path = f"/custom-fields/{fields[0].id}"

    async def found(client: Client, q: str, **more: str) -> bool:
        items = (await client.get("/assets", params={"id": str(asset.id), "q": q, **more})).json()["items"]
        return [item["id"] for item in items] == [str(asset.id)]

    for client in (admin, employee):
        now = {"as_of": datetime.now(UTC).isoformat()}
        for more in ({}, now):
            assert await found(client, word[1:].upper(), **more)
            assert await found(client, f"뒤 {word}", **more)
            assert not await found(client, f"secret{word}", **more)
    # Switched off and on, deleted and restored: the index follows.
    for method, url, body, expected in (
        ("PATCH", path, {"searchable": False}, False),
        ("PATCH", path, {"searchable": True}, True),
        ("DELETE", path, None, False),
        ("POST", f"{path}/restore", None, True),
    ):
        assert (await admin.request(method, url, json=body)).status_code in (200, 204)
        assert await found(admin, word) is expected, (method, body)
        assert await found(employee, word) is expected, (method, body)
    changed = await admin.patch(f"/assets/{asset.id}", json={"custom_fields": {shown: "other"}})
    assert changed.status_code == 200
    assert (await found(admin, word), await found(admin, "other")) == (False, True)


async def test_search_of_the_past_finds_fields_that_were_searchable_then(
    admin: Client, make: Factory, category_id: UUID
) -> None:
    word = f"찾기{make.code()}"
    fields: dict[str, str] = {}
    for key, searchable in (("later", False), ("until", True), ("deleted", True)):
        body = {"key": key, "label": "x", "type": "text", "searchable": searchable}
        answer = await admin.post("/custom-fields", json={"category_id": str(category_id), **body})
        fields[key] = f"/custom-fields/{answer.json()['id']}"
    ids = {key: (await add(make, category_id, key, [f"{word} {key}"]))[0] for key in fields}
    moments = [datetime.now(UTC).isoformat()]
    await admin.patch(fields["later"], json={"searchable": True})
    await admin.patch(fields["until"], json={"searchable": False})
    moments.append(datetime.now(UTC).isoformat())
    await admin.delete(fields["deleted"])
    moments.append(datetime.now(UTC).isoformat())

    async def found(**as_of: str) -> set[str]:
        query = {"q": word, "category_id": str(category_id), **as_of}
        items = (await admin.get("/assets", params=query)).json()["items"]
        return {key for key, id_ in ids.items() for item in items if item["id"] == id_}

    assert [await found(as_of=moment) for moment in moments] == [
        {"until", "deleted"},
        {"later", "deleted"},
        {"later"},
    ]
    assert await found() == {"later"}


async def test_sort_by_custom_field_keeps_visibility_filters_and_search(
    employee: Client, manager: Client, make: Factory, category_id: UUID, employee_user: User
) -> None:
    key = f"f{make.code()}".replace("-", "_")
    await make.save(CustomField(category_id=category_id, key=key, label="x", type="number", searchable=True))
    low, hidden, high = await add(make, category_id, key, [1, 2, 3])
    for asset_id in (low, high):
        await make.save(Assignment(asset_id=UUID(asset_id), user_id=employee_user.id))
    mine = {"category_id": str(category_id), "sort": f"-custom_fields.{key}"}

    for client, more, expected in (
        (employee, {}, [high, low]),
        (employee, {"holder_id": str(employee_user.id)}, [high, low]),
        (manager, {}, [high, hidden, low]),
        (manager, {"holder_id": str(employee_user.id)}, [high, low]),
        (manager, {"q": employee_user.name}, [high, low]),
    ):
        for as_of in ({}, {"as_of": datetime.now(UTC).isoformat()}):
            if "q" in more and as_of:
                continue
            found = await client.get("/assets", params={**mine, **more, **as_of, "count": "true"})
            assert [item["id"] for item in found.json()["items"]] == expected, (more, as_of)
            assert found.json()["total"] == len(expected)


async def test_sort_by_field_that_is_not_searchable_and_refusal_of_unknown_fields(
    admin: Client, make: Factory, category_id: UUID
) -> None:
    await make.save(CustomField(category_id=category_id, key="plain_field", label="x", type="text"))
    second, first = await add(make, category_id, "plain_field", ["나", "가"])

    by_plain = {"category_id": str(category_id), "sort": "custom_fields.plain_field"}
    found = (await admin.get("/assets", params=by_plain)).json()["items"]
    assert [item["id"] for item in found] == [first, second]
    for sort in ("-custom_fields.none", "custom_fields.plain_field,custom_fields.b"):
        refused = problem(await admin.get("/assets", params={"sort": sort}))
        assert (refused["status"], refused["errors"][0]["pointer"]) == (422, "?sort")


@pytest.mark.parametrize(
    "definition",
    [
        {"entity_type": "user", "type": "text"},
        {"type": "money", "currency": "KRW"},
        {"type": "choices", "choices": ["a"]},
        {"type": "location"},
    ],
)
async def test_only_indexed_fields_of_assets_are_searchable(
    admin: Client, definition: dict[str, Any]
) -> None:
    body = {"key": "refused_field", "label": "x", "searchable": True, **definition}

    refused = problem(await admin.post("/custom-fields", json=body))
    field = (await admin.post("/custom-fields", json=body | {"searchable": False})).json()
    changed = problem(await admin.patch(f"/custom-fields/{field['id']}", json={"searchable": True}))
    await admin.delete(f"/custom-fields/{field['id']}")

    for answer in (refused, changed):
        assert (answer["status"], answer["errors"][0]["pointer"]) == (422, "/searchable")


async def test_asset_written_while_field_becomes_searchable_is_indexed(
    admin: Client, make: Factory, category_id: UUID
) -> None:
    key = f"f{make.code()}".replace("-", "_")
    field = await make.save(CustomField(category_id=category_id, key=key, label="x", type="text"))
    body = {"category_id": str(category_id), "custom_fields": {key: f"word{key}"}}

    made, _, more = await asyncio.gather(
        *(admin.post("/assets", json=body | {"name": f"{number}"}) for number in range(1)),
        admin.patch(f"/custom-fields/{field.id}", json={"searchable": True}),
        admin.post("/assets", json=body | {"name": "more"}),
    )

    found = (await admin.get("/assets", params={"q": f"word{key}"})).json()["items"]
    assert {item["id"] for item in found} == {made.json()["id"], more.json()["id"]}


async def test_filter_by_department_of_holder_is_private(
    employee: Client, employee_user: User, make: Factory
) -> None:
    department = await make.department()

    refused = await employee.get("/assets", params={"department_id": str(department.id)})
    own = {"department_id__isnull": "true", "holder_id": str(employee_user.id)}

    assert (refused.status_code, problem(refused)["code"]) == (403, "forbidden")
    assert (await employee.get("/assets", params=own)).status_code == 200
