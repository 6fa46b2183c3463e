"""What is refused alike for every kind of thing, and changes nothing."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.clients import Client, problem
from tests.contract.entities import Contract, Item
from tests.factories import Factory

SOMETHING = uuid4()
PLACES = {
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
"""Where things are that others refer to; a parent is among its children."""


def changes(contract: Contract, one: object) -> list[tuple[str, str, Any]]:
    """Return the requests that change something."""
    return [
        ("POST", contract.path, {"name": "x"}),
        ("PATCH", f"{contract.path}/{one}", {contract.change[0]: contract.change[1]}),
        ("DELETE", f"{contract.path}/{one}", None),
        ("POST", f"{contract.path}/{one}/restore", None),
    ]


async def test_nobody_comes_in_without_a_token(client: Client, contract: Contract) -> None:
    reads = [("GET", contract.path, None), ("GET", f"{contract.path}/{SOMETHING}", None)]
    for method, url, body in [*reads, *changes(contract, SOMETHING)]:
        answer = await client.request(method, url, json=body)
        assert (answer.status_code, problem(answer)["code"]) == (401, "not_authenticated"), (method, url)
        assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_an_employee_changes_nothing(
    admin: Client, employee: Client, contract: Contract, make: Factory, name: str
) -> None:
    created = await admin.post(contract.path, json=await contract.full(make, name))
    url = f"{contract.path}/{created.json()['id']}"

    for method, address, body in changes(contract, created.json()["id"]):
        answer = await employee.request(method, address, json=body)
        assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden"), (method, address)
    read = await employee.get(contract.path)
    assert read.status_code == (403 if contract.for_administrators else 200)

    assert (await admin.get(url)).json() == created.json()


@dataclass(frozen=True)
class Target:
    """Where a thing is created or changed, and what could be sent there."""

    client: Client
    method: str
    url: str
    valid: Item
    ids: list[str]
    """The fields that refer to other things."""

    async def send(self, **changes: Any) -> httpx.Response:
        return await self.client.request(self.method, self.url, json={**self.valid, **changes})

    async def send_raw(self, content: bytes, content_type: str = "application/json") -> httpx.Response:
        headers = {"Content-Type": content_type}
        return await self.client.request(self.method, self.url, content=content, headers=headers)


@pytest.fixture(params=["create", "change"])
async def target(
    request: pytest.FixtureRequest, admin: Client, contract: Contract, make: Factory, name: str
) -> Target:
    """Where one thing is created, or where one is changed."""
    full = await contract.full(make, name)
    if request.param == "create":
        ids = [field for field in full if field.endswith("_id")]
        return Target(admin, "POST", contract.path, full, ids)
    created = await admin.post(contract.path, json=full)
    ids = [field for field in full if field.endswith("_id") and field not in contract.fixed]
    return Target(admin, "PATCH", f"{contract.path}/{created.json()['id']}", {}, ids)


async def test_unknown_fields_are_named(target: Target) -> None:
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


async def test_what_is_referred_to_must_be_there(target: Target) -> None:
    for field in target.ids:
        for wrong in (str(uuid4()), "not-an-id", 7):
            refused = problem(await target.send(**{field: wrong}))
            assert refused["code"] == "validation_error"
            assert [error["pointer"] for error in refused["errors"]] == [f"/{field}"], wrong


async def test_what_is_referred_to_must_not_be_deleted(
    target: Target, admin: Client, contract: Contract, make: Factory, name: str
) -> None:
    for field in target.ids:
        unused = await contract.full(make, f"{name}_unused")
        things = "/statuses" if field.startswith("on_check") else PLACES.get(field, contract.path)
        assert (await admin.delete(f"{things}/{unused[field]}")).status_code == 204, field

        refused = problem(await target.send(**{field: unused[field]}))

        assert refused["code"] == "validation_error"
        assert [error["pointer"] for error in refused["errors"]] == [f"/{field}"]


async def test_a_body_is_an_object_in_json(target: Target) -> None:
    broken = (b"", b"{", b'{"name": "x"', b"\xff\xfe", b'{"name": NaN}', b'{"name": "\\ud800"}')
    for content in (*broken, b"[]", b'"text"', b"7", b"null"):
        refused = await target.send_raw(content)
        assert (refused.status_code, problem(refused)["code"]) == (422, "validation_error"), content


async def test_other_types_of_content_are_not_taken(target: Target) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "application/xml"):
        refused = await target.send_raw(b'{"name": "x"}', kind)
        assert (refused.status_code, problem(refused)["code"]) == (415, "unsupported_media_type"), kind


async def test_a_name_is_a_line_of_text(target: Target, contract: Contract) -> None:
    field = "label" if contract.name in contract.fixed else contract.name
    for wrong in ("", "   ", "x" * 501, "two\nlines", "nul\u0000", 7, ["x"], {"x": 1}, True):
        refused = problem(await target.send(**{field: wrong}))
        assert refused["code"] == "validation_error"
        assert {error["pointer"] for error in refused["errors"]} == {f"/{field}"}, wrong
