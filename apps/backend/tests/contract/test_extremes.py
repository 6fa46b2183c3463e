"""The extremes of every field of every resource are stored and read back through every list, or refused."""

from collections.abc import Collection, Mapping
from itertools import combinations
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Date, DateTime, text
from sqlalchemy.exc import IntegrityError

from src.database import Database
from src.models import Base
from tests.clients import Client, problem
from tests.contract.entities import ENTITIES
from tests.contract.registry import label
from tests.contract.specs import Contract, Item
from tests.factories import Factory

DATES = ("1900-01-01", "9998-12-31")
TIMES = ("1900-01-01T00:00:00+14:00", "9998-12-31T23:59:59.999999-12:00")
NOT_DATES = (
    *("0", "20240131", "2024-1-31", "2024-W01-1", "2024-01-31T00:00:00", "2024-02-30", "+02024-01-31"),
    *("1899-12-31", "9999-01-01", "0001-01-01", "２０２４-01-31", 0, 1704067200, 1.5, True),
)
NOT_TIMES = (
    *("0", "1704067200", "2030-01-31", "2030-01-31T09:00:00", "2030-01-31 09:00:00Z", "20300131T090000Z"),
    *("2030-01-31T09:00Z", "9999-01-01T00:00:00Z", "1899-12-31T00:00:00Z", 0, 1893456000, 1.5),
)
# Letters outside the basic plane, and of four bytes.
WIDE = "😀"
UNIQUE = ("asset_tag", "code", "email", "employee_number", "key", "name", "serial_number")
SET_BY_SYSTEM = {
    *("created_at", "updated_at", "deleted_at", "occurred_at", "last_used_at", "revoked_at", "ended_at"),
    *("read_at", "sealed_at", "decided_at", "completed_at", "acknowledged_at", "purged_at", "since"),
    *("disabled_at", "failing_since", "previous_secret_until", "next_attempt_at", "lease_expires_at"),
}


def properties(app: FastAPI, path: str) -> dict[str, dict[str, Any]]:
    """Return the JSON schemas of the fields of a create request, without null."""
    document = app.openapi()
    [(_, content)] = document["paths"][f"/api/v1{path}"]["post"]["requestBody"]["content"].items()
    body = resolve(document, content["schema"])
    return {name: resolve(document, schema) for name, schema in body["properties"].items()}


def resolve(document: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema with its reference followed, and the member of a union that is not null."""
    if "$ref" in schema:
        return resolve(document, document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
    if "anyOf" in schema:
        # A decimal is a number or a string: a string keeps its digits.
        members = [member for member in schema["anyOf"] if member.get("type") != "null"]
        return resolve(document, members[-1])
    return dict(schema)


def extremes(schema: Mapping[str, Any], value: Any) -> tuple[Any, ...]:
    """Return the least and the greatest values of a field; `value` is one that is valid."""
    match schema:
        case {"type": "string", "format": "date"}:
            return DATES
        case {"type": "string", "format": "date-time"}:
            return TIMES
        case {"type": "integer"}:
            return int(schema.get("minimum", -(2**31))), int(schema.get("maximum", 2**31 - 1))
        case {"type": "string", "format": "uuid" | "email" | "uri"} | {"type": "string", "enum": _}:
            return ()
        case {"type": "string", "maxLength": int(longest)} if "pattern" not in schema:
            return "a", WIDE * longest
        case {"type": "string"} if isinstance(value, str) and value.replace(".", "").isdigit():
            return "0", "9" * 14 + ".99"
    return ()


async def bodies(contract: Contract, app: FastAPI, make: Factory, name: str) -> list[tuple[Item, Item]]:
    """Return request bodies with extreme values, each with the extreme values in it."""
    fields = properties(app, contract.path)
    full = await contract.full(make, name)
    found = {key: extremes(fields[key], value) for key, value in full.items() if key in fields}
    changes: list[Item] = [{key: value} for key, values in found.items() for value in values]
    changes += [
        {key: values[end] for key, values in found.items() if values and key not in UNIQUE} for end in (0, 1)
    ]
    # What is computed from two values can be out of range where each of them is not.
    computed = [key for key, values in found.items() if values and fields[key].get("type") != "string"]
    computed += [key for key, values in found.items() if values in (DATES, TIMES)]
    changes += [
        {one: first, other: second}
        for one, other in combinations(computed, 2)
        for first in found[one]
        for second in found[other]
    ]
    return [(full, change) for change in changes]


@pytest.fixture(params=ENTITIES, ids=label)
def contract(request: pytest.FixtureRequest) -> Contract:
    found: Contract = request.param
    return found


def unique_values(make: Factory, name: str) -> Item:
    code = make.code()
    suffix = code.rsplit("-", 1)[1]
    values: Item = dict.fromkeys(("asset_tag", "code", "employee_number", "serial_number"), code)
    values |= zip(("base_currency", "currency"), make.currency_pair(), strict=True)
    return values | {"email": f"{code}@example.com", "name": f"{name}_{suffix}", "key": f"{name}_{suffix}"}


def assert_refused_at_field(answer: httpx.Response, fields: Collection[str]) -> None:
    assert answer.status_code == 422, answer.text
    pointers = [error["pointer"].split("/")[1] for error in problem(answer)["errors"]]
    assert pointers, answer.text
    assert set(pointers) <= set(fields), answer.text


async def test_extremes_are_readable_in_every_list_or_refused_at_their_field(
    contract: Contract, app: FastAPI, admin: Client, make: Factory, name: str
) -> None:
    stored: list[str] = []
    for full, change in await bodies(contract, app, make, name):
        unique = {key: value for key, value in unique_values(make, name).items() if key in full}
        answer = await admin.post(contract.path, json=full | unique | change)
        if answer.status_code == 201:
            stored.append(answer.json()["id"])
        else:
            assert_refused_at_field(answer, full)
    assert stored

    for item_id in stored:
        item_path = contract.item_path.replace(f"{{{contract.entity_type}_id}}", item_id)
        assert (await admin.get(item_path)).status_code == 200
    spec = contract.list_spec
    for sort in (sign + sort for sort in spec.sorts for sign in ("", "-")):
        assert await read(admin, contract.path, sort, stored) == set(stored), sort
    events = await admin.get("/events", params={"entity_id": stored[:100], "limit": 500})
    assert events.status_code == 200
    if spec.supports_as_of:
        now = events.json()["items"][0]["occurred_at"]
        assert (await admin.get(contract.path, params={"as_of": now, "id": stored[:100]})).status_code == 200


async def read(client: Client, path: str, sort: str, ids: list[str]) -> set[str]:
    """Return the ids that a list shows, read in pages: each cursor carries the values of an item."""
    found: list[str] = []
    for start in range(0, len(ids), 100):
        query: dict[str, Any] = {"sort": sort, "id": ids[start : start + 100], "limit": 30}
        while True:
            answer = await client.get(path, params=query)
            assert answer.status_code == 200, answer.text
            found += [item["id"] for item in answer.json()["items"]]
            if (cursor := answer.json()["next_cursor"]) is None:
                break
            query["cursor"] = cursor
    assert len(found) == len(set(found))
    return set(found)


async def test_dates_and_times_are_iso_8601_only(
    contract: Contract, app: FastAPI, admin: Client, make: Factory, name: str
) -> None:
    fields = properties(app, contract.path)
    full = await contract.full(make, name)
    for field, schema in fields.items():
        refused = {"date": NOT_DATES, "date-time": NOT_TIMES}.get(schema.get("format", ""), ())
        for value in refused:
            answer = await admin.post(contract.path, json=full | {field: value})
            assert_refused_at_field(answer, {field})

    for parameter, declared in contract.list_spec.filters.items():
        texts = {Date: NOT_DATES, DateTime: NOT_TIMES}.get(type(declared.column.type), ())
        for value in texts:
            answer = await admin.get(contract.path, params={parameter: str(value)})
            assert answer.status_code == 422, (parameter, value)


async def test_warranty_that_ends_out_of_range_is_refused_by_every_operation(
    manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    late = {"purchase_date": "9998-12-31", "warranty_months": 13}
    new = {"name": "a", "category_id": str((await make.category()).id)}
    await manager.patch(f"/assets/{asset.id}", json={"purchase_date": "9998-12-31"})

    patched = await manager.patch(f"/assets/{asset.id}", json={"warranty_months": 1})
    created = await manager.post("/assets", json=new | late)
    operations = [
        {"op": "create", "data": new | late},
        {"op": "update", "id": str(asset.id), "data": late},
    ]
    bulk = await manager.post("/assets/bulk", json={"operations": operations, "atomic": False})

    assert_refused_at_field(patched, {"warranty_months"})
    assert_refused_at_field(created, {"warranty_months"})
    for item in bulk.json()["items"]:
        assert item["status"] == 422
        assert [error["pointer"] for error in item["problem"]["errors"]] == ["/warranty_months"]
    assert (await manager.get("/assets", params={"id": str(asset.id)})).status_code == 200


async def test_times_at_the_limit_are_readable(admin: Client, manager: Client, make: Factory) -> None:
    [_, last] = TIMES
    user, assets = await make.user(), [await make.asset() for _ in range(4)]
    for asset in assets[:2]:
        body = {"user_id": str(user.id), "due_at": last}
        assert (await admin.post(f"/assets/{asset.id}/check-out", json=body)).status_code == 201
    reservation = {"asset_id": str(assets[2].id), "starts_at": "9998-01-01T00:00:00Z", "ends_at": last}
    assert (await admin.post("/reservations", json=reservation)).status_code == 201
    reservation["asset_id"] = str(assets[3].id)
    assert (await admin.post("/reservations", json=reservation)).status_code == 201
    for _ in range(2):
        workflow = {
            "type": "checkout",
            "asset_id": str((await make.asset(requestable=True)).id),
            "reason": "a",
            "expected_return_date": DATES[1],
        }
        asked = await manager.post("/workflows", json=workflow)
        assert asked.status_code == 201, asked.text
        approved = await admin.post(f"/workflows/{asked.json()['id']}/approve", json={})
        assert approved.status_code == 200, approved.text
    token = {"name": "t", "scopes": ["assets:read"], "expires_at": last}
    assert (await admin.post("/auth/tokens", json=token)).status_code == 201

    for path, sorts in (
        ("/assignments", ("due_at", "-due_at")),
        ("/reservations", ("starts_at", "-ends_at")),
        ("/workflows", ("expected_return_date", "-created_at")),
    ):
        for sort in sorts:
            first = await admin.get(path, params={"sort": sort, "limit": 1})
            cursor = first.json()["next_cursor"]
            second = await admin.get(path, params={"sort": sort, "limit": 500, "cursor": cursor})
            assert (first.status_code, second.status_code) == (200, 200), second.text
    assert (await admin.get("/auth/tokens")).status_code == 200
    period = {"from": "9998-01-01T00:00:00Z", "to": last}
    available = await admin.get(f"/assets/{assets[2].id}/availability", params=period)
    assert available.status_code == 200, available.text
    calendar = await admin.post("/reservations/calendar")
    assert calendar.status_code in (200, 201), calendar.text
    feed = await admin.get(f"http://sams.test{calendar.json()['url']}")
    assert (feed.status_code, feed.text.count("BEGIN:VEVENT")) == (200, 2)


async def test_custom_field_extremes_are_readable_by_filters(manager: Client, make: Factory) -> None:
    category = str((await make.category()).id)
    values: dict[str, tuple[Any, ...]] = {
        "number": (-(2**63) + 1, 2**63 - 1, 5e-324, -0.0, 9.2e18),
        "date": DATES,
        "text": ("a", WIDE * 2000),
    }
    for kind in values:
        field = {"category_id": category, "key": f"x_{kind}", "label": "a", "type": kind}
        assert (await manager.post("/custom-fields", json=field)).status_code == 201
    for kind, given in values.items():
        for value in given:
            body = {"name": "a", "category_id": category, "custom_fields": {f"x_{kind}": value}}
            assert (await manager.post("/assets", json=body)).status_code == 201, value

    for query in (
        *({f"custom_fields.x_number{lookup}": "0"} for lookup in ("", "__gte", "__lt", "__ne")),
        *({f"custom_fields.x_date{lookup}": DATES[1]} for lookup in ("", "__lte", "__gt")),
        {"custom_fields.x_text__icontains": WIDE * 100},
        {"q": WIDE},
    ):
        listed = await manager.get("/assets", params={"category_id": category, **query})
        assert listed.status_code == 200, query
    everything = await manager.get("/assets", params={"category_id": category})
    assert len(everything.json()["items"]) == sum(map(len, values.values()))


def test_every_date_and_time_that_users_set_has_a_range() -> None:
    unchecked = []
    for table in Base.metadata.sorted_tables:
        names = {str(constraint.name) for constraint in table.constraints}
        for column in table.c:
            is_set_by_user = isinstance(column.type, Date) or (
                isinstance(column.type, DateTime) and column.name not in SET_BY_SYSTEM
            )
            if is_set_by_user and f"ck_{table.name}_{column.name}_range" not in names:
                unchecked.append(f"{table.name}.{column.name}")
    # Set by the system only.
    assert set(unchecked) == {
        "bulk_operations.finished_at",
        "bulk_operations.started_at",
        "notification_deliveries.finished_at",
        "pending_uploads.started_at",
        "sessions.expires_at",
    }


@pytest.mark.parametrize("value", ["10000-01-01", "infinity", "4000-01-01 BC"])
async def test_database_refuses_dates_that_cannot_be_read(
    database: Database, make: Factory, value: str
) -> None:
    asset = await make.asset()
    for column in ("purchase_date", "tax_invoice_date"):
        with pytest.raises(IntegrityError, match=f"ck_assets_{column}_range"):
            async with database.session() as session:
                await session.execute(
                    text(f"UPDATE assets SET {column} = CAST('{value}' AS date) WHERE id = :id"),
                    {"id": asset.id},
                )
