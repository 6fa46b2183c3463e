"""Events of changes to resources of every kind: action, actor, request and changed fields."""

from typing import Any

import pytest
from fastapi import FastAPI

from tests.clients import Client
from tests.contract.registry import CHANGEABLE, label
from tests.contract.scenarios import case_of_administrator
from tests.contract.specs import Contract, OtherList
from tests.factories import Factory


async def test_history_records_create_update_delete_restore(
    admin: Client, contract: Contract, make: Factory, name: str
) -> None:
    field, value = contract.change
    full = await contract.full(make, name)
    me = (await admin.get("/auth/me")).json()
    created = await admin.post(contract.path, json=full, headers={"X-Request-ID": "r-create"})
    item = created.json()
    url = f"{contract.path}/{item['id']}"
    await admin.patch(url, json={field: value}, headers={"X-Request-ID": "r-update"})
    await admin.delete(url, headers={"X-Request-ID": "r-delete"})
    await admin.post(f"{url}/restore", headers={"X-Request-ID": "r-restore"})

    answer = await admin.get("/events", params={"entity_id": item["id"]})

    events = answer.json()["items"]
    ended = "deactivated" if contract.deactivates else "deleted"
    kind = contract.entity_type
    assert [(event["action"], event["request_id"]) for event in events] == [
        (f"{kind}.restored", "r-restore"),
        (f"{kind}.{ended}", "r-delete"),
        (f"{kind}.updated", "r-update"),
        (f"{kind}.created", "r-create"),
    ]
    for event in events:
        assert event["actor"] == {"id": me["id"], "name": me["name"]}
        assert (event["entity_type"], event["entity_id"]) == (kind, item["id"])
    restored, deleted, updated, made = (event["changes"] for event in events)
    mark = "is_active" if contract.deactivates else "deleted_at"
    assert restored.keys() == deleted.keys() == {mark}
    assert restored[mark] == deleted[mark][::-1]
    assert updated == {field: [item[field], value]}
    assert made[contract.name] == [None, full[contract.name]]
    assert all(before is None for before, _ in made.values())
    # History has the fields and values of the API, references by id and name; "***" replaces a secret value.
    recorded = {name: value for name, (_, value) in made.items() if value != "***"}
    assert recorded == {name: as_in_history(item[name]) for name in recorded}
    if mark == "deleted_at":
        assert deleted[mark][1].endswith("Z")


def as_in_history(value: Any) -> Any:
    """Return a value of a response as history has it: a reference has only its id and name."""
    if isinstance(value, list):
        return [as_in_history(part) for part in value]
    if isinstance(value, dict) and "id" in value:
        return {"id": value["id"], "name": value["name"]}
    return value


@pytest.mark.parametrize(
    ("fraction", "written"),
    [
        (".726860", ".726860"),
        (".5", ".500000"),
        (".500000", ".500000"),
        (".120000", ".120000"),
        (".000001", ".000001"),
        (".000000", ""),
        ("", ""),
    ],
)
async def test_history_writes_times_as_the_api_does(
    admin: Client, make: Factory, fraction: str, written: str
) -> None:
    asset, user = await make.asset(), await make.user()
    data = {"user_id": str(user.id), "due_at": f"2031-03-01T18:00:00{fraction}+09:00"}
    assignment = (await admin.post(f"/assets/{asset.id}/check-out", json=data)).json()

    [event] = (await admin.get("/events", params={"entity_id": assignment["id"]})).json()["items"]

    assert assignment["due_at"] == f"2031-03-01T09:00:00{written}Z"
    for field in ("due_at", "checked_out_at"):
        assert event["changes"][field] == [None, assignment[field]]


async def test_history_has_no_event_of_refused_request(
    admin: Client, contract: Contract, make: Factory, name: str
) -> None:
    field, value = contract.change
    created = await admin.post(contract.path, json=await contract.full(make, name))
    url = f"{contract.path}/{created.json()['id']}"

    await admin.patch(url, json={field: value}, headers={"If-Match": '"7"'})
    await admin.patch(url, json={field: value, "nonsense": 1})
    await admin.delete(url, headers={"If-Match": '"7"'})
    await admin.post(f"{url}/restore")

    events = (await admin.get("/events", params={"entity_id": created.json()["id"]})).json()["items"]
    assert [event["action"] for event in events] == [f"{contract.entity_type}.created"]


@pytest.mark.parametrize("row", CHANGEABLE, ids=label)
async def test_history_of_lists_without_create(app: FastAPI, make: Factory, row: OtherList) -> None:
    async with case_of_administrator(app, make, row) as case:
        client, url = case.client, case.item_path(case.ids[0])
        named, stale = {"X-Request-ID": f"r-{case.name}"}, {"If-Match": '"7"'}
        if row.change:
            assert (await client.patch(url, json=dict([row.change]), headers=stale)).status_code == 412
            assert (await client.patch(url, json=dict([row.change]), headers=named)).status_code == 200
        if row.can_be_deleted:
            assert (await client.delete(url, headers=stale)).status_code == 412
            assert (await client.delete(url, headers=named)).status_code == 204

        asked = {"entity_id": case.ids[0], "actor_id": str(case.scene.reader.id)}
        events = (await client.get("/events", params=asked)).json()["items"]
        assert [event["action"] for event in events] == [*reversed(row.actions)]
        assert {event["request_id"] for event in events} == set(named.values())
        if row.change:
            field, value = row.change
            updates = events[1:] if row.can_be_deleted else events
            assert [event["changes"][field][1] for event in updates] == [value]
