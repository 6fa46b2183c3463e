"""Requests that are refused for every resource, and change nothing."""

import re
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI

from src.models import User
from src.security import Role
from tests.clients import Client, client_of, problem
from tests.contract.entities import ENTITIES
from tests.contract.expected import list_pages
from tests.contract.registry import LISTS, OTHER_LISTS, label
from tests.contract.scenarios import build_case
from tests.contract.specs import ALL_ITEMS, Contract, Item, OtherList, Row
from tests.factories import Factory

UNKNOWN_ID = uuid4()
NOT_SIGNED_IN = (401, "not_authenticated")
PATHS_OF_REFERENCES = {
    "department_id": "/departments",
    "category_id": "/categories",
    "location_id": "/locations",
    "status_id": "/statuses",
    "manufacturer_id": "/manufacturers",
    "supplier_id": "/suppliers",
    "model_id": "/asset-models",
    "asset_id": "/assets",
    "manager_id": "/users",
}
"""The paths of referenced resources; a parent has the path of its children."""


def changes(contract: Contract, one: object) -> list[tuple[str, str, Any]]:
    """Return the requests that write."""
    return [
        ("POST", contract.path, {"name": "x"}),
        ("PATCH", f"{contract.path}/{one}", {contract.change[0]: contract.change[1]}),
        ("DELETE", f"{contract.path}/{one}", None),
        ("POST", f"{contract.path}/{one}/restore", None),
    ]


@pytest.mark.parametrize("row", LISTS, ids=label)
async def test_read_refuses_request_without_token(client: Client, row: Row) -> None:
    for path in (row.path, row.item_path or row.path):
        answer = await client.get(re.sub(r"\{\w+\}", str(UNKNOWN_ID), path))
        refused = (
            (405, "method_not_allowed") if path == row.item_path and not row.can_be_read else NOT_SIGNED_IN
        )
        assert (answer.status_code, problem(answer)["code"]) == refused, path


async def test_write_refuses_request_without_token(client: Client, contract: Contract) -> None:
    for method, url, body in changes(contract, UNKNOWN_ID):
        answer = await client.request(method, url, json=body)
        assert (answer.status_code, problem(answer)["code"]) == NOT_SIGNED_IN, (method, url)
        assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("row", LISTS, ids=label)
async def test_employee_reads_only_visible_items(
    admin: Client, employee: Client, employee_user: User, make: Factory, row: Row
) -> None:
    case = await build_case(row, make, employee_user, admin)
    mine: dict[str, Any] = {"id": case.ids, "limit": 2}
    if row.visible_to_employee is None:
        answer = await employee.get(case.path, params=mine)
        assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden")
    else:
        visible_to_employee = {case.ids[number] for number in row.visible_to_employee}
        read = [item["id"] for page in await list_pages(employee, case.path, **mine) for item in page]
        assert (set(read), len(read)) == (visible_to_employee, len(visible_to_employee))
        counted = await employee.get(case.path, params={**mine, "count": "true"})
        assert counted.json()["total"] == len(visible_to_employee)

    if row.item_path is not None and row.can_be_read:
        for number, item_id in enumerate(case.ids):
            answer = await employee.get(case.item_path(item_id))
            expected = (
                403 if row.visible_to_employee is None else 200 if number in row.visible_to_employee else 404
            )
            assert answer.status_code == expected, number


async def test_employee_cannot_write(
    admin: Client, employee: Client, contract: Contract, make: Factory, name: str
) -> None:
    created = await admin.post(contract.path, json=await contract.full(make, name))
    url = f"{contract.path}/{created.json()['id']}"

    for method, address, body in changes(contract, created.json()["id"]):
        answer = await employee.request(method, address, json=body)
        assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden"), (method, address)
    assert (await admin.get(url)).json() == created.json()


@pytest.mark.parametrize(
    "row", [row for row in OTHER_LISTS if row.visible_to_employee is not None], ids=label
)
async def test_employee_reads_no_items_of_others(
    app: FastAPI, admin: Client, employee_user: User, make: Factory, row: OtherList
) -> None:
    case = await build_case(row, make, employee_user, admin)
    stranger = await make.user(role=Role.ADMIN if row.private else Role.EMPLOYEE)

    async with client_of(app, await make.access_token(stranger)) as client:
        answer = await client.get(case.path, params={"id": case.ids})
        if row.parent is None:
            assert (answer.status_code, answer.json()["items"]) == (200, [])
        else:
            assert (answer.status_code, problem(answer)["code"]) == (404, "not_found")
        if row.item_path is not None and row.can_be_read:
            for item_id in case.ids:
                assert (await client.get(case.item_path(item_id))).status_code == 404


PERSONAL = [row for row in OTHER_LISTS if row.visible_to_employee is not None and row.parent is None] + [
    row for row in ENTITIES if row.visible_to_employee not in (None, ALL_ITEMS) and row.path != "/assets"
]
"""The lists of which each employee sees other items; of assets, all see those that can be requested."""


@pytest.mark.parametrize("row", PERSONAL, ids=label)
async def test_compiled_statement_of_list_is_shared_between_employees(
    app: FastAPI, admin: Client, make: Factory, monkeypatch: pytest.MonkeyPatch, row: Row
) -> None:
    monkeypatch.setattr(row.list_spec, "_compiled", {})
    employees = [await make.user(role=Role.EMPLOYEE) for _ in range(2)]
    cases = [await build_case(row, make, employee, admin) for employee in employees]
    ids = [key for case in cases for key in case.ids]

    # The first employee's queries compile the statements; the second employee's run them again.
    for employee, case in zip(employees, cases, strict=True):
        assert row.visible_to_employee is not None
        own = {case.ids[number] for number in row.visible_to_employee}
        async with client_of(app, await make.access_token(employee)) as client:
            counted = (await client.get(case.path, params={"id": ids, "count": "true"})).json()
            assert ({item["id"] for item in counted["items"]}, counted["total"]) == (own, len(own))
            if row.item_path is not None and row.can_be_read:
                statuses = {key: (await client.get(case.item_path(key))).status_code for key in ids}
                assert statuses == {key: 200 if key in own else 404 for key in ids}


@dataclass(frozen=True)
class Target:
    """An endpoint that creates or changes a resource, with a valid request body."""

    client: Client
    method: str
    url: str
    valid: Item
    ids: list[str]
    """The fields that refer to other resources."""

    async def send(self, **changes: Any) -> httpx.Response:
        return await self.client.request(self.method, self.url, json={**self.valid, **changes})

    async def send_raw(self, content: bytes, content_type: str = "application/json") -> httpx.Response:
        headers = {"Content-Type": content_type}
        return await self.client.request(self.method, self.url, content=content, headers=headers)


@pytest.fixture(params=["create", "change"])
async def target(
    request: pytest.FixtureRequest, admin: Client, contract: Contract, make: Factory, name: str
) -> Target:
    """Yield an endpoint that creates a resource, or one that changes it."""
    full = await contract.full(make, name)
    if request.param == "create":
        ids = [field for field in full if field.endswith("_id")]
        return Target(admin, "POST", contract.path, full, ids)
    created = await admin.post(contract.path, json=full)
    ids = [field for field in full if field.endswith("_id") and field not in contract.immutable]
    return Target(admin, "PATCH", f"{contract.path}/{created.json()['id']}", {}, ids)


async def test_body_with_unknown_fields_is_refused(target: Target) -> None:
    answer = await target.send(nonsense=1, id=str(uuid4()), version=7, created_at="2024-01-01T00:00:00Z")

    assert answer.status_code == 422
    refused = problem(answer)
    assert refused["code"] == "validation_error"
    assert {error["pointer"] for error in refused["errors"]} == {
        "/nonsense",
        "/id",
        "/version",
        "/created_at",
    }
    assert {error["code"] for error in refused["errors"]} == {"extra_forbidden"}


async def test_reference_to_unknown_id_is_refused(target: Target) -> None:
    for field in target.ids:
        for wrong in (str(uuid4()), "not-an-id", 7):
            refused = problem(await target.send(**{field: wrong}))
            assert refused["code"] == "validation_error"
            assert [error["pointer"] for error in refused["errors"]] == [f"/{field}"], wrong


async def test_reference_to_deleted_entity_is_refused(
    target: Target, admin: Client, contract: Contract, make: Factory, name: str
) -> None:
    for field in target.ids:
        unused = await contract.full(make, f"{name}_unused")
        path = "/statuses" if field.startswith("on_check") else PATHS_OF_REFERENCES.get(field, contract.path)
        assert (await admin.delete(f"{path}/{unused[field]}")).status_code == 204, field

        refused = problem(await target.send(**{field: unused[field]}))

        code = "reference_inactive" if path == "/users" else "reference_deleted"
        assert (refused["status"], refused["code"]) == (409, code)
        [error] = refused["errors"]
        assert (error["pointer"], error["code"]) == (f"/{field}", code)
        [restore] = re.findall(r"POST /api/v1(\S+/restore)", error["message"])
        assert (await admin.post(restore)).status_code == 200
        sent = {field: unused[field]}
    if target.ids:
        assert (await target.send(**sent)).status_code in (200, 201)


async def test_body_must_be_json_object(target: Target) -> None:
    broken = (b"", b"{", b'{"name": "x"', b"\xff\xfe", b'{"name": NaN}', b'{"name": "\\ud800"}')
    for content in (*broken, b"[]", b'"text"', b"7", b"null"):
        refused = await target.send_raw(content)
        assert (refused.status_code, problem(refused)["code"]) == (422, "validation_error"), content


async def test_body_of_other_content_type_is_refused(target: Target) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/xml"):
        refused = await target.send_raw(b'{"name": "x"}', kind)
        assert (refused.status_code, problem(refused)["code"]) == (415, "unsupported_media_type"), kind


async def test_name_must_be_one_line_of_text(target: Target, contract: Contract) -> None:
    field = "label" if contract.name in contract.immutable else contract.name
    for wrong in ("", "   ", "x" * 501, "two\nlines", "nul\u0000", 7, ["x"], {"x": 1}, True):
        refused = problem(await target.send(**{field: wrong}))
        assert refused["code"] == "validation_error"
        assert {error["pointer"] for error in refused["errors"]} == {f"/{field}"}, wrong
