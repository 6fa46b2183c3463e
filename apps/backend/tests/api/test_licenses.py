"""Licenses: rules beyond the contract of every resource."""

import pytest

from tests.clients import Client, problem
from tests.contract.specs import Item
from tests.factories import Factory


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"purchase_price": "10.00", "currency": None}, "/currency"),
        ({"purchase_date": "2026-01-02", "expires_on": "2026-01-01"}, "/expires_on"),
        ({"seats": 0}, "/seats"),
        ({"purchase_price": "-1"}, "/purchase_price"),
    ],
)
async def test_license_refuses_invalid_values(
    manager: Client, make: Factory, wrong: Item, pointer: str
) -> None:
    name = make.name("Word processor")
    created = await manager.post("/licenses", json={"name": name, "purchase_price": "5", "currency": "USD"})
    url = f"/licenses/{created.json()['id']}"

    for answer in (
        await manager.post("/licenses", json={"name": name, **wrong}),
        await manager.patch(url, json=wrong),
    ):
        assert answer.status_code == 422, answer.text
        assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]
    assert (await manager.get(url)).json() == created.json()
    assert len((await manager.get("/licenses", params={"name": name})).json()["items"]) == 1


async def test_license_is_not_visible_to_employees(manager: Client, employee: Client, make: Factory) -> None:
    made = await make.license()

    for url in ("/licenses", f"/licenses/{made.id}"):
        assert (await manager.get(url)).status_code == 200
        answer = await employee.get(url)
        assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden")
