"""Custom fields of every entity type and kind: create, filter, sort, history and as of a time."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.clients import Client, problem
from tests.contract.expected import list_pages
from tests.factories import Factory

type Body = dict[str, Any]


@dataclass(frozen=True)
class Customized:
    """An entity type that has custom fields."""

    entity_type: str
    path: str
    body: Callable[[Factory], Awaitable[Body]]
    """Returns a request body to create an entity."""
    address: Callable[[Body], str]
    """Returns the path of the request that creates an entity of a body, and removes it from the body."""


async def named(make: Factory) -> Body:
    return {"name": make.name("Customized")}


async def asset(make: Factory) -> Body:
    return {"name": "a", "category_id": str((await make.category()).id)}


async def maintenance(make: Factory) -> Body:
    return {"name": "m", "asset_id": str((await make.asset()).id)}


async def assignment(make: Factory) -> Body:
    return {"asset_id": str((await make.asset()).id), "user_id": str((await make.user()).id)}


def at(path: str) -> Callable[[Body], str]:
    return lambda _: path


ENTITIES = (
    Customized("asset", "/assets", asset, at("/assets")),
    Customized("user", "/users", named, at("/users")),
    Customized("location", "/locations", named, at("/locations")),
    Customized("asset_model", "/asset-models", named, at("/asset-models")),
    Customized("license", "/licenses", named, at("/licenses")),
    Customized("maintenance", "/maintenances", maintenance, at("/maintenances")),
    Customized(
        "assignment",
        "/assignments",
        assignment,
        lambda body: f"/assets/{body.pop('asset_id')}/check-out",
    ),
)


@dataclass(frozen=True)
class Kind:
    """A kind of fields with a lesser and a greater value, and the filters that find only the greater one."""

    type: str
    low: Any
    high: Any
    filters: dict[str, str]
    definition: tuple[tuple[str, Any], ...] = ()


CHOICES = (("choices", ["가", "나", "다"]),)
KINDS = (
    Kind("text", "가나다", "라마_바", {"": "라마_바", "__ne": "가나다", "__icontains": "마_"}),
    Kind("number", 2, 10.5, {"": "10.50", "__ne": "2", "__gt": "2", "__gte": "3", "__lt": "", "__lte": ""}),
    Kind("date", "1999-12-31", "2024-02-29", {"": "2024-02-29", "__ne": "1999-12-31", "__gt": "1999-12-31"}),
    Kind("boolean", False, True, {"": "true", "__ne": "false"}),
    Kind("choice", "가", "나", {"": "나", "__ne": "가"}, CHOICES),
    Kind("choices", ["가", "나"], ["나", "다"], {"": "다", "__ne": "가"}, CHOICES),
    Kind("url", "http://a.example", "https://b.example", {"": "https://b.example", "__icontains": "B.ex"}),
    Kind(
        "money",
        "9.50",
        "1290000.00",
        {"": "1290000", "__ne": "9.5", "__gt": "9.50", "__gte": "10"},
        (("currency", "USD"),),
    ),
    Kind("user", "", "", {"": "high", "__ne": "low"}),
    Kind("asset", "", "", {"": "high", "__ne": "low"}),
    Kind("location", "", "", {"": "high", "__ne": "low"}),
)


async def values_of(make: Factory, kind: Kind) -> tuple[list[Any], list[Any]]:
    """Return the lesser and the greater value as they are written, and as they are read."""
    if kind.type not in ("user", "asset", "location"):
        return [kind.low, kind.high], [kind.low, kind.high]
    create = getattr(make, kind.type)
    referred = [await create(name=make.name(name)) for name in ("가", "나")]
    written = [str(entity.id) for entity in referred]
    read = [
        {"type": kind.type, "id": str(entity.id), "name": entity.name, "name_en": None} for entity in referred
    ]
    return written, read


async def define(client: Client, make: Factory, entity_type: str, **definition: Any) -> Body:
    key = f"f_{make.code().replace('-', '_')}"
    body = {"entity_type": entity_type, "key": key, "label": "Label", **definition}
    answer = await client.post("/custom-fields", json=body)
    assert answer.status_code == 201, answer.text
    field: Body = answer.json()
    assert (field["entity_type"], field["category"]) == (entity_type, None)
    return field


async def create(client: Client, make: Factory, entity: Customized, fields: Body) -> Body:
    body = await entity.body(make)
    answer = await client.post(entity.address(body), json={**body, "custom_fields": fields})
    assert answer.status_code == 201, answer.text
    item: Body = answer.json()
    return item


def as_in_events(value: object) -> object:
    """Return a value as the history shows it: a reference has its name then, and no English name."""
    if not isinstance(value, dict):
        return value
    return {name: part for name, part in value.items() if name != "name_en"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.type)
@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.entity_type)
async def test_custom_field_create_filter_sort_history_and_as_of(
    admin: Client, make: Factory, entity: Customized, kind: Kind
) -> None:
    key = (await define(admin, make, entity.entity_type, type=kind.type, **dict(kind.definition)))["key"]
    name = f"custom_fields.{key}"
    written, read = await values_of(make, kind)
    high, low, none = [
        await create(admin, make, entity, fields) for fields in ({key: written[1]}, {key: written[0]}, {})
    ]
    ids = [low["id"], high["id"], none["id"]]
    created_at = datetime.now(UTC).isoformat()

    # Create and get
    assert [item["custom_fields"].get(key) for item in (low, high, none)] == [*read, None]
    assert (await admin.get(f"{entity.path}/{low['id']}")).json() == low

    # Filters
    async def found(**filters: str) -> list[str]:
        answer = await admin.get(entity.path, params={"id": ids, **filters})
        assert answer.status_code == 200, answer.text
        return sorted(item["id"] for item in answer.json()["items"])

    for lookup, value in kind.filters.items():
        sent = {"high": written[1], "low": written[0], "": str(kind.low)}.get(value, value)
        expected = {"__ne": [high["id"], none["id"]], "__lte": [low["id"]], "__lt": []}
        assert await found(**{f"{name}{lookup}": sent}) == sorted(expected.get(lookup, [high["id"]])), lookup
    assert await found(**{f"{name}__isnull": "true"}) == [none["id"]]

    # Sorts: a value that is not set comes last
    for sort, order in ((name, [low, high, none]), (f"-{name}", [high, low, none])):
        for limit in (1, 500):
            pages = await list_pages(admin, entity.path, id=ids, sort=sort, limit=limit)
            assert [item["id"] for page in pages for item in page] == [item["id"] for item in order]

    # History
    events = (await admin.get("/events", params={"entity_id": low["id"]})).json()["items"]
    assert events[-1]["changes"]["custom_fields"] == [None, {key: as_in_events(read[0])}]

    # As of a time
    changed = await admin.patch(f"{entity.path}/{low['id']}", json={"custom_fields": {key: written[1]}})
    assert changed.json()["custom_fields"] == {key: read[1]}
    [event, *_] = (await admin.get("/events", params={"entity_id": low["id"]})).json()["items"]
    assert event["changes"]["custom_fields"] == [{key: as_in_events(value)} for value in read]
    cleared = await admin.patch(f"{entity.path}/{low['id']}", json={"custom_fields": {key: None}})
    assert cleared.json()["custom_fields"] == {}
    then = await list_pages(admin, entity.path, id=ids, sort=name, as_of=created_at)
    assert [item["custom_fields"].get(key) for item in then[0]] == [*read, None]
    greater = {name: kind.filters[""] if kind.filters[""] != "high" else written[1]}
    assert await found(**greater, as_of=created_at) == [high["id"]]


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.entity_type)
async def test_custom_field_refuses_deleted_and_inactive_references_as_such(
    admin: Client, make: Factory, entity: Customized
) -> None:
    for type_, path, code in (
        ("user", "users", "reference_inactive"),
        ("asset", "assets", "reference_deleted"),
        ("location", "locations", "reference_deleted"),
    ):
        key = (await define(admin, make, entity.entity_type, type=type_))["key"]
        referred = await getattr(make, type_)()
        assert (await admin.delete(f"/{path}/{referred.id}")).status_code == 204
        body = await entity.body(make)

        refused = problem(
            await admin.post(entity.address(body), json={**body, "custom_fields": {key: str(referred.id)}})
        )

        assert (refused["status"], refused["code"]) == (409, code)
        [error] = refused["errors"]
        assert (error["pointer"], error["code"]) == (f"/custom_fields/{key}", code)
        assert f"/api/v1/{path}/{referred.id}/restore" in error["message"]


async def test_custom_field_of_assignment_is_required_at_check_out(admin: Client, make: Factory) -> None:
    field = await define(admin, make, "assignment", type="text", required=True)
    given = {"custom_fields": {field["key"]: "서명"}}
    asset, user, holder = await make.asset(), await make.user(), {"user_id": str((await make.user()).id)}
    reserved = await make.asset()
    period = {"starts_at": "2031-01-01T00:00:00Z", "ends_at": "2031-01-02T00:00:00Z"}
    reservation = await admin.post(
        "/reservations", json={"asset_id": str(reserved.id), "user_id": str(user.id), **period}
    )
    calls = [
        (f"/assets/{asset.id}/check-out", holder),
        (f"/assets/{asset.id}/transfer", holder),
        (f"/reservations/{reservation.json()['id']}/check-out", {}),
    ]
    try:
        for path, body in calls:
            refused = problem(await admin.post(path, json=body))
            assert (refused["status"], refused["errors"][0]["code"]) == (422, "missing"), path
            assert refused["errors"][0]["pointer"] == f"/custom_fields/{field['key']}"
            answer = await admin.post(path, json={**body, **given})
            assert answer.json()["custom_fields"] == given["custom_fields"], answer.text
    finally:
        await admin.delete(f"/custom-fields/{field['id']}")


@pytest.mark.usefixtures("clear_approval_rules")
async def test_required_custom_field_does_not_refuse_approval(
    admin: Client, manager: Client, make: Factory
) -> None:
    """Nobody can give the values of the assignment or maintenance that an approval creates."""
    fields = [
        await define(admin, make, entity_type, type="text", required=True, **default)
        for entity_type in ("assignment", "maintenance")
        for default in ({}, {"default": "auto"})
    ]
    defaults = [{fields[1]["key"]: "auto"}, {fields[3]["key"]: "auto"}]
    try:
        for type_, path, expected in (
            ("checkout", "/assignments", defaults[0]),
            ("transfer", "/assignments", defaults[0]),
            ("maintenance", "/maintenances", defaults[1]),
        ):
            asset = await make.asset()
            if type_ == "transfer":
                await make.assignment(asset, await make.user())
            body = {"type": type_, "asset_id": str(asset.id), "reason": "출장"}
            if type_ != "maintenance":
                body["requested_for_id"] = str((await make.user()).id)
            request = (await admin.post("/workflows", json=body)).json()
            approved = await manager.post(f"/workflows/{request['id']}/approve", json={})
            assert approved.json()["state"] in ("approved", "completed"), approved.text
            found = (await admin.get(path, params={"asset_id": str(asset.id)})).json()["items"]
            assert found[0]["custom_fields"] == expected, type_
    finally:
        for field in fields:
            await admin.delete(f"/custom-fields/{field['id']}")


async def test_custom_fields_of_entity_type_are_no_fields_of_another(admin: Client, make: Factory) -> None:
    field = await define(admin, make, "location", type="text")
    body = {"name": make.name("User"), "custom_fields": {field["key"]: "x"}}

    refused = problem(await admin.post("/users", json=body))
    filtered = problem(await admin.get("/users", params={f"custom_fields.{field['key']}": "x"}))
    sorted_ = problem(await admin.get("/users", params={"sort": f"custom_fields.{field['key']}"}))
    without_fields = problem(await admin.get("/statuses", params={f"custom_fields.{field['key']}": "x"}))

    assert refused["errors"][0]["pointer"] == f"/custom_fields/{field['key']}"
    assert filtered["errors"][0]["pointer"] == f"?custom_fields.{field['key']}"
    assert sorted_["errors"][0]["pointer"] == "?sort"
    assert without_fields["errors"][0]["code"] == "unknown_parameter"


@pytest.mark.parametrize("path", ["/users", "/assignments", "/maintenances"])
async def test_employee_cannot_list_the_past(employee: Client, path: str) -> None:
    refused = await employee.get(path, params={"as_of": "2024-01-01T00:00:00Z"})

    assert problem(refused)["code"] == "forbidden"
