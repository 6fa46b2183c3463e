"""Create, get, update, delete and restore a resource of every kind."""

import re
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI

from tests.clients import Client, problem
from tests.contract.entities import ENTITIES
from tests.contract.registry import CHANGEABLE, LISTS, READABLE, label
from tests.contract.scenarios import case_of_administrator
from tests.contract.specs import Contract, Item, OtherList, Row
from tests.factories import Factory

SYSTEM_FIELDS = {"id", "version", "created_at", "updated_at", "deleted_at"}


async def create(client: Client, contract: Contract, sent: Item) -> Item:
    answer = await client.post(contract.path, json=sent)
    assert answer.status_code == 201, answer.text
    created: Item = answer.json()
    return created


async def read(client: Client, url: str) -> Item:
    answer = await client.get(url)
    assert answer.status_code == 200, answer.text
    item: Item = answer.json()
    return item


async def list_ids(client: Client, contract: Contract, **parameters: Any) -> list[str]:
    """Return the ids in a list."""
    answer = await client.get(contract.path, params=parameters)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


async def actions_of(client: Client, item: Item) -> list[str]:
    """Return the actions of the events of an entity, the oldest first."""
    answer = await client.get("/events", params={"entity_id": item["id"]})
    return [event["action"].split(".")[1] for event in reversed(answer.json()["items"])]


def field_equals(item: Item, field: str, value: Any) -> bool:
    """Return whether a field has the value that was sent; a reference is returned as an object."""
    if field == "tag_ids":
        return bool(sorted(tag["id"] for tag in item["tags"]) == value)
    if field.endswith("_id"):
        reference = item[field.removesuffix("_id")]
        return bool((reference and reference["id"]) == value)
    return bool(item[field] == value)


@pytest.fixture
async def full(contract: Contract, make: Factory, name: str) -> Item:
    """A create request with all fields."""
    return await contract.full(make, name)


@pytest.fixture
async def item(admin: Client, contract: Contract, full: Item) -> Item:
    """A resource with all fields."""
    return await create(admin, contract, full)


@pytest.fixture
def url(contract: Contract, item: Item) -> str:
    """The path of the resource."""
    return f"{contract.path}/{item['id']}"


# Create and get


async def test_create_returns_resource_and_get_reads_it(
    admin: Client, contract: Contract, full: Item
) -> None:
    created = await admin.post(contract.path, json=full)

    assert created.status_code == 201, created.text
    item = created.json()
    assert [field for field, value in full.items() if not field_equals(item, field, value)] == []
    assert (item["version"], created.headers["ETag"]) == (1, '"1"')
    assert created.headers["Location"] == f"/api/v1{contract.path}/{item['id']}"
    again = await admin.get(f"{contract.path}/{item['id']}")
    assert (again.status_code, again.json(), again.headers["ETag"]) == (200, item, '"1"')
    assert await list_ids(admin, contract, id=item["id"]) == [item["id"]]


async def test_create_needs_only_required_fields(admin: Client, contract: Contract, full: Item) -> None:
    least = {field: full[field] for field in contract.required}

    for field in least:
        answer = await admin.post(contract.path, json={f: v for f, v in least.items() if f != field})
        refused = problem(answer)
        assert refused["code"] == "validation_error"
        assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [
            (f"/{field}", "missing")
        ]

    item = await create(admin, contract, least)
    assert [field for field, value in least.items() if not field_equals(item, field, value)] == []


async def test_unknown_id_is_not_found(admin: Client, contract: Contract) -> None:
    nowhere = f"{contract.path}/{uuid4()}"

    for answer in (
        await admin.get(nowhere),
        await admin.patch(nowhere, json={}),
        await admin.delete(nowhere),
        await admin.post(f"{nowhere}/restore"),
    ):
        assert (answer.status_code, problem(answer)["code"]) == (404, "not_found")
    refused = problem(await admin.get(f"{contract.path}/not-an-id"))
    assert refused["code"] == "validation_error"
    assert refused["errors"][0]["pointer"] == f"{{{contract.entity_type}_id}}"


@pytest.mark.parametrize("row", READABLE, ids=label)
async def test_get_returns_each_item_of_list(app: FastAPI, make: Factory, row: Row) -> None:
    async with case_of_administrator(app, make, row) as case:
        for item in await case.items():
            answer = await case.client.get(case.item_path(item["id"]))
            # One item may have more fields than in the list.
            assert (answer.status_code, answer.json() | item) == (200, answer.json())
            assert re.fullmatch('"[!-~]+"', answer.headers["ETag"])
            if "version" in item:
                assert answer.headers["ETag"] == f'"{item["version"]}"'

        nowhere = await case.client.get(case.item_path(uuid4()))
        assert (nowhere.status_code, problem(nowhere)["code"]) == (404, "not_found")
        refused = problem(await case.client.get(case.item_path("not-an-id")))
        assert [error["pointer"] for error in refused["errors"]] == [
            re.findall(r"\{\w+\}", str(row.item_path))[-1]
        ]


@pytest.mark.parametrize("row", [row for row in LISTS if row.parent], ids=label)
async def test_nested_list_contains_only_items_of_its_parent(app: FastAPI, make: Factory, row: Row) -> None:
    assert row.parent is not None
    async with case_of_administrator(app, make, row) as case:
        another = replace(case.scene, parent=str(await row.parent(make, await make.user())))
        answer = await case.client.get(another.address(row.path), params={"id": case.ids})
        assert (answer.status_code, answer.json()["items"]) == (200, [])
        if row.item_path is not None:
            assert (await case.client.get(another.address(row.item_path, case.ids[0]))).status_code == 404

        elsewhere = replace(case.scene, parent=str(uuid4()))
        for asked in ({}, {"id": case.ids}, {"limit": 1}):
            answer = await case.client.get(elsewhere.address(row.path), params=asked)
            assert (answer.status_code, problem(answer)["code"]) == (404, "not_found"), asked
        if row.item_path is not None:
            answer = await case.client.get(elsewhere.address(row.item_path, case.ids[0]))
            assert answer.status_code == 404


# Update


async def test_update_changes_only_given_field(
    admin: Client, contract: Contract, item: Item, url: str
) -> None:
    field, value = contract.change

    answer = await admin.patch(url, json={field: value})

    assert answer.status_code == 200, answer.text
    changed = answer.json()
    assert {name for name in item if changed[name] != item[name]} == {field, "version", "updated_at"}
    assert (changed[field], changed["version"], answer.headers["ETag"]) == (value, 2, '"2"')
    assert await read(admin, url) == changed


async def test_update_with_null_clears_field(admin: Client, contract: Contract, item: Item, url: str) -> None:
    if contract.nullable_field is None:
        assert {*item} - {*contract.non_nullable, *contract.immutable} == SYSTEM_FIELDS
        return
    answer = await admin.patch(url, json={contract.nullable_field: None})

    assert answer.status_code == 200, answer.text
    assert field_equals(answer.json(), contract.nullable_field, None)
    assert not field_equals(item, contract.nullable_field, None)


async def test_update_refuses_null_for_non_nullable_field(
    admin: Client, contract: Contract, item: Item, url: str
) -> None:
    for field in contract.non_nullable:
        refused = problem(await admin.patch(url, json={field: None}))
        assert refused["code"] == "validation_error"
        assert [error["pointer"] for error in refused["errors"]] == [f"/{field}"]
    assert await read(admin, url) == item


async def test_update_with_same_values_changes_nothing(
    admin: Client, contract: Contract, full: Item, item: Item, url: str
) -> None:
    again = {field: value for field, value in full.items() if field not in contract.immutable}

    for same in ({}, again):
        answer = await admin.patch(url, json=same)
        assert (answer.status_code, answer.json(), answer.headers["ETag"]) == (200, item, '"1"')

    assert await actions_of(admin, item) == ["created"]


async def test_update_refuses_immutable_and_read_only_fields(
    admin: Client, contract: Contract, full: Item, url: str
) -> None:
    item = await read(admin, url)
    for field in (*contract.immutable, "id", "version", "created_at", "updated_at"):
        refused = problem(await admin.patch(url, json={field: full.get(field, item.get(field))}))
        assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [
            (f"/{field}", "extra_forbidden")
        ]
    assert await read(admin, url) == item


# If-Match


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_stale_if_match_refuses_update_and_delete(
    admin: Client, contract: Contract, item: Item, url: str, method: str
) -> None:
    field, value = contract.change
    send = (
        partial(admin.patch, url, json={field: item[field]})
        if method == "PATCH"
        else partial(admin.delete, url)
    )
    assert (await admin.patch(url, json={field: value})).status_code == 200

    for stale in ('"1"', 'W/"2"', '"3"', '"something-else"', '"1", "9"'):
        answer = await send(headers={"If-Match": stale})
        assert (answer.status_code, problem(answer)["code"]) == (412, "precondition_failed"), stale
    for garbage in ("2", '"2', "two"):
        answer = await send(headers={"If-Match": garbage})
        assert answer.status_code == 422, garbage
        assert problem(answer)["errors"][0]["pointer"] == "header:If-Match"

    assert field_equals(await read(admin, url), field, value)


@pytest.mark.parametrize("fresh", ['"1"', ' "1" ', "*", '"0", "1"'])
async def test_current_if_match_allows_update_and_delete(
    admin: Client, contract: Contract, url: str, fresh: str
) -> None:
    field, value = contract.change

    changed = await admin.patch(url, json={field: value}, headers={"If-Match": fresh})

    assert (changed.status_code, changed.headers.get("ETag")) == (200, '"2"'), changed.text
    deleted = await admin.delete(url, headers={"If-Match": changed.headers["ETag"]})
    assert deleted.status_code == 204


@pytest.mark.parametrize("row", CHANGEABLE, ids=label)
async def test_if_match_of_lists_without_create(app: FastAPI, make: Factory, row: OtherList) -> None:
    async with case_of_administrator(app, make, row) as case:
        client, url = case.client, case.item_path(case.ids[0])
        before = await client.get(url)
        calls = [partial(client.patch, url, json=dict([row.change]))] if row.change else []
        calls += [partial(client.delete, url)] if row.can_be_deleted else []
        for call in calls:
            for stale in ('"0"', 'W/"1"', '"something-else"'):
                answer = await call(headers={"If-Match": stale})
                assert (answer.status_code, problem(answer)["code"]) == (412, "precondition_failed"), stale
            answer = await call(headers={"If-Match": "1"})
            assert problem(answer)["errors"][0]["pointer"] == "header:If-Match"
        assert (await client.get(url)).json() == before.json()

        etag = before.headers["ETag"]
        if row.change:
            changed = await calls[0](headers={"If-Match": etag})
            field, value = row.change
            assert (changed.status_code, changed.json()[field]) == (200, value)
            assert (await calls[0](headers={"If-Match": etag})).status_code == 412
            etag = changed.headers["ETag"]
        if row.can_be_deleted:
            assert (await calls[-1](headers={"If-Match": etag})).status_code == 204
            assert (await client.get(url)).status_code == (200 if row.remains_listed else 404)
            assert await case.found() == set(case.ids[0 if row.remains_listed else 1 :])


# Delete and restore


async def test_delete_hides_resource_until_restore(
    admin: Client, contract: Contract, item: Item, url: str
) -> None:
    deleted = await admin.delete(url)

    assert (deleted.status_code, deleted.content) == (204, b"")
    assert await list_ids(admin, contract, id=item["id"]) == []
    if contract.deactivates:
        assert not (await read(admin, url))["is_active"]
        assert await list_ids(admin, contract, id=item["id"], is_active="false") == [item["id"]]
    else:
        for gone in (await admin.get(url), await admin.patch(url, json={})):
            assert (gone.status_code, problem(gone)["code"]) == (404, "not_found")
        assert await list_ids(admin, contract, id=item["id"], deleted_at__isnull="false") == [item["id"]]
        assert await list_ids(admin, contract, id=item["id"], deleted_at__isnull="true") == []
    assert (await admin.delete(url)).status_code == 404

    restored = await admin.post(f"{url}/restore")

    assert restored.status_code == 200, restored.text
    back = restored.json()
    assert {name for name in item if back[name] != item[name]} == {"version", "updated_at"}
    assert restored.headers["ETag"] == f'"{back["version"]}"'
    assert await read(admin, url) == back
    assert await list_ids(admin, contract, id=item["id"]) == [item["id"]]
    assert (await admin.post(f"{url}/restore")).status_code == 404


@pytest.mark.parametrize("contract", [one for one in ENTITIES if one.uses], ids=label)
async def test_delete_refuses_resource_in_use(
    admin: Client, contract: Contract, make: Factory, name: str
) -> None:
    for number, use in enumerate(contract.uses):
        item = await create(admin, contract, await contract.full(make, f"{name}_{number}"))
        await use(make, item["id"])

        refused = await admin.delete(f"{contract.path}/{item['id']}")

        assert (refused.status_code, problem(refused)["code"]) == (409, "in_use"), number
        assert await list_ids(admin, contract, id=item["id"]) == [item["id"]]
