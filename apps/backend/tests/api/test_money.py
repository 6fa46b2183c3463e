"""Amounts of money: the decimals of their currency, in every resource that has amounts."""

from typing import Any

import asyncpg
import pytest
from iso4217 import Currency
from sqlalchemy import text

from src.database import Database, asyncpg_dsn
from src.schemas.common import currency_decimals
from tests.clients import Client, problem
from tests.contract.specs import Item
from tests.factories import Factory

type Amounts = tuple[str, tuple[str, ...]]

RESOURCES: tuple[Amounts, ...] = (
    ("/assets", ("purchase_price",)),
    ("/maintenances", ("cost",)),
    ("/licenses", ("purchase_price", "period_cost")),
    ("/approval-rules", ("minimum_price",)),
)
"""The paths of the resources with amounts, and the fields of these."""
WRITTEN = (
    ("KRW", "1290000", "1290000"),
    ("KRW", "1290000.00", "1290000"),
    ("KRW", "0", "0"),
    ("USD", "12.5", "12.50"),
    ("USD", "7", "7.00"),
    ("BHD", "12.345", "12.345"),
    ("BHD", "1", "1.000"),
    ("KWD", "999999999999999.999", "999999999999999.999"),
    ("DEM", "1.1", "1.10"),
)
"""Currencies with amounts as they are sent, and as they are returned. DEM was withdrawn."""
REFUSED = (("KRW", "1290000.5"), ("USD", "12.345"), ("BHD", "12.3456"), ("JPY", "0.01"))


async def required_fields(path: str, make: Factory) -> Item:
    body: Item = {"name": make.name("Amount")}
    match path:
        case "/assets":
            body["category_id"] = str((await make.category()).id)
        case "/maintenances":
            body["asset_id"] = str((await make.asset()).id)
        case "/approval-rules":
            # It matches no workflow of other tests.
            body["category_id"] = str((await make.category()).id)
            body["steps"] = [{"decided_by": "role", "role": "manager"}]
    return body


def pointers(answer: Any) -> list[str]:
    assert answer.status_code == 422, answer.text
    return [error["pointer"] for error in problem(answer)["errors"]]


@pytest.mark.parametrize(("path", "fields"), RESOURCES)
async def test_money_is_written_with_decimals_of_currency(
    admin: Client, make: Factory, path: str, fields: tuple[str, ...]
) -> None:
    body = await required_fields(path, make)
    for currency, sent, returned in WRITTEN:
        created = await admin.post(path, json=body | dict.fromkeys(fields, sent) | {"currency": currency})

        assert created.status_code == 201, created.text
        item = (await admin.get(f"{path}/{created.json()['id']}")).json()
        [event] = (await admin.get("/events", params={"entity_id": item["id"]})).json()["items"]
        for field in fields:
            assert (item[field], event["changes"][field]) == (returned, [None, returned])


@pytest.mark.parametrize(("path", "fields"), RESOURCES)
async def test_money_refuses_more_decimals_than_currency_has(
    admin: Client, make: Factory, path: str, fields: tuple[str, ...]
) -> None:
    body = await required_fields(path, make)
    valid = dict.fromkeys(fields, "1.000") | {"currency": "BHD"}
    item = (await admin.post(path, json=body | valid)).json()
    for currency, amount in REFUSED:
        for field in fields:
            wrong = {field: amount, "currency": currency}
            assert pointers(await admin.post(path, json=body | wrong)) == [f"/{field}"]
            assert pointers(await admin.patch(f"{path}/{item['id']}", json=wrong)) == [f"/{field}"]
    field = fields[-1]
    assert (await admin.patch(f"{path}/{item['id']}", json={field: "1.234"})).json()[field] == "1.234"
    # The amount does not fit the new currency.
    assert pointers(await admin.patch(f"{path}/{item['id']}", json={"currency": "USD"})) == [f"/{field}"]

    again = (await admin.get(f"{path}/{item['id']}")).json()
    assert (again["version"], again["currency"], again[field]) == (2, "BHD", "1.234")
    changes = (await admin.get("/events", params={"entity_id": item["id"]})).json()["items"][0]["changes"]
    assert changes == {field: ["1.000", "1.234"]}


async def test_money_in_bulk_and_finished_maintenance_is_checked(manager: Client, make: Factory) -> None:
    asset = await make.asset(currency="JPY")
    maintenance = await required_fields("/maintenances", make) | {"currency": "JPY"}
    url = f"/maintenances/{(await manager.post('/maintenances', json=maintenance)).json()['id']}"
    new = await required_fields("/assets", make) | {"purchase_price": "1.01"}
    operations = [
        {"op": "update", "id": str(asset.id), "data": {"purchase_price": "100"}},
        {"op": "update", "id": str(asset.id), "data": {"purchase_price": "100.5"}},
        {"op": "create", "data": new | {"currency": "JPY"}},
        {"op": "create", "data": new | {"currency": "USD"}},
    ]

    bulk = await manager.post("/assets/bulk", json={"operations": operations, "atomic": False})
    await manager.post(f"{url}/start")
    refused = await manager.post(f"{url}/finish", json={"cost": "99.9"})

    results = bulk.json()["items"]
    assert [result["status"] for result in results] == [200, 422, 422, 201]
    assert [result["problem"]["errors"][0]["pointer"] for result in results[1:3]] == ["/purchase_price"] * 2
    assert pointers(refused) == ["/cost"]
    assert (await manager.get(url)).json()["state"] == "in_progress"
    assert (await manager.post(f"{url}/finish", json={"cost": "99"})).json()["cost"] == "99"


async def test_amount_from_before_keeps_its_decimals(
    manager: Client, make: Factory, postgres_url: str
) -> None:
    """Earlier versions accepted decimals of won: they are shown, and other fields can be changed."""
    asset = await make.asset()
    connection = await asyncpg.connect(asyncpg_dsn(postgres_url))
    async with connection.transaction():
        await connection.execute("ALTER TABLE assets DISABLE TRIGGER refuse_decimals_of_purchase_price")
        await connection.execute("UPDATE assets SET purchase_price = 1290000.5 WHERE id = $1", asset.id)
        await connection.execute("ALTER TABLE assets ENABLE TRIGGER refuse_decimals_of_purchase_price")
    await connection.close()

    answer = await manager.patch(f"/assets/{asset.id}", json={"notes": "낡음"})

    assert (answer.status_code, answer.json()["purchase_price"]) == (200, "1290000.5")


async def test_currency_decimals_of_database_are_those_of_iso_4217(database: Database) -> None:
    decimals = {currency.code: currency.exponent for currency in Currency if currency.exponent is not None}
    assert (decimals["KRW"], decimals["USD"], decimals["BHD"], len(decimals) > 150) == (0, 2, 3, True)
    async with database.session() as session:
        rows = await session.execute(
            text("SELECT code, currency_decimals(code) FROM unnest(CAST(:codes AS text[])) code"),
            {"codes": [*decimals]},
        )
        found = {row[0]: row[1] for row in rows}

    # Amounts are stored with three decimals: two units of account have four.
    assert found == {code: min(number, 3) for code, number in decimals.items()}
    assert {code: currency_decimals(code) for code in (*decimals, "XAB")} == found | {"XAB": 2}


async def test_lists_of_amounts_can_be_restricted_to_currency(manager: Client, make: Factory) -> None:
    category = await make.category()
    for price, currency in ((9000, "USD"), (1_000_000, "IDR"), (1_000_000, "KRW"), (5, "USD")):
        await make.asset(category_id=category.id, purchase_price=price, currency=currency)

    dollars = {"category_id": str(category.id), "currency": "USD", "purchase_price__gte": "100"}
    filtered = (await manager.get("/assets", params=dollars)).json()["items"]
    by_currency = {"category_id": str(category.id), "sort": "currency,-purchase_price"}
    ordered = (await manager.get("/assets", params=by_currency)).json()["items"]

    assert [(item["currency"], item["purchase_price"]) for item in filtered] == [("USD", "9000.00")]
    assert [(item["currency"], item["purchase_price"]) for item in ordered] == [
        ("IDR", "1000000.00"),
        ("KRW", "1000000"),
        ("USD", "9000.00"),
        ("USD", "5.00"),
    ]
