"""Licenses: rules beyond the contract of every resource."""

import asyncio
from datetime import date, timedelta
from typing import Any

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


# Renewal


async def renewable(manager: Client, make: Factory, **values: Any) -> Item:
    body = {"name": make.name("Design suite"), "expires_on": "2027-01-31", "period_months": 1, **values}
    created = await manager.post("/licenses", json=body)
    assert created.status_code == 201, created.text
    item: Item = created.json()
    return item


async def renew(manager: Client, item: Item, **values: Any) -> Item:
    renewed = await manager.post(f"/licenses/{item['id']}/renew", json=values)
    assert renewed.status_code == 200, renewed.text
    body: Item = renewed.json()
    return body


async def periods_of(manager: Client, item: Item) -> list[Item]:
    """Return the past periods, the oldest first, without ids and times."""
    answer = await manager.get(f"/licenses/{item['id']}/periods", params={"sort": "ends_on"})
    names = ("starts_on", "ends_on", "cost", "currency", "seats", "order_number")
    return [{name: period[name] for name in names} for period in answer.json()["items"]]


async def test_license_renewal_keeps_past_periods(manager: Client, make: Factory) -> None:
    item = await renewable(
        manager,
        make,
        purchase_date="2026-02-01",
        period_months=12,
        period_cost="1200.50",
        currency="USD",
        seats=10,
        order_number="PO-1",
    )
    assert item["renews_on"] == "2027-02-01"

    first = await renew(
        manager, item, period_cost="1300", seats=12, order_number="PO-2", note="10명에서 12명으로"
    )
    second = await renew(manager, item, expires_on="2028-06-30", period_cost=None, seats=None)

    assert (first["expires_on"], first["renews_on"]) == ("2028-01-31", "2028-02-01")
    assert (first["period_cost"], first["seats"], first["order_number"]) == ("1300.00", 12, "PO-2")
    assert (second["expires_on"], second["renews_on"]) == ("2028-06-30", "2028-07-01")
    assert (second["period_cost"], second["seats"], second["order_number"]) == (None, None, "PO-2")
    assert await periods_of(manager, item) == [
        {
            "starts_on": "2026-02-01",
            "ends_on": "2027-01-31",
            "cost": "1200.50",
            "currency": "USD",
            "seats": 10,
            "order_number": "PO-1",
        },
        {
            "starts_on": "2027-02-01",
            "ends_on": "2028-01-31",
            "cost": "1300.00",
            "currency": "USD",
            "seats": 12,
            "order_number": "PO-2",
        },
    ]
    events = (await manager.get("/events", params={"entity_id": item["id"]})).json()["items"]
    assert [event["action"] for event in events] == [*["license.renewed"] * 2, "license.created"]
    assert events[1]["note"] == "10명에서 12명으로"
    assert events[1]["changes"] == {
        "expires_on": ["2027-01-31", "2028-01-31"],
        "period_cost": ["1200.50", "1300.00"],
        "seats": [10, 12],
        "order_number": ["PO-1", "PO-2"],
    }


@pytest.mark.parametrize(
    ("end", "months", "ends"),
    [
        ("2027-01-31", 1, ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        ("2027-01-30", 1, ["2027-02-27", "2027-03-30", "2027-04-29", "2027-05-30"]),
        ("2027-02-28", 12, ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        ("2027-12-14", 3, ["2028-03-14", "2028-06-14"]),
    ],
)
async def test_license_renewal_counts_from_first_period(
    manager: Client, make: Factory, end: str, months: int, ends: list[str]
) -> None:
    item = await renewable(manager, make, expires_on=end, period_months=months)

    found = [(await renew(manager, item))["expires_on"] for _ in ends]

    assert found == ends
    # Periods follow each other without a gap, and a changed end begins a new count.
    periods = await periods_of(manager, item)
    assert [period["ends_on"] for period in periods] == [end, *ends[:-1]]
    days = [(date.fromisoformat(period["ends_on"]) + timedelta(days=1)).isoformat() for period in periods]
    assert [period["starts_on"] for period in periods] == [None, *days[:-1]]
    await manager.patch(f"/licenses/{item['id']}", json={"expires_on": "2040-05-15", "period_months": 1})
    assert (await renew(manager, item))["expires_on"] == "2040-06-15"


async def test_license_renewal_is_refused_and_changes_nothing(manager: Client, make: Factory) -> None:
    item = await renewable(manager, make, period_cost="5", currency="KRW")
    url, version = f"/licenses/{item['id']}", {"If-Match": '"7"'}
    perpetual = await make.license()
    dated = await manager.post("/licenses", json={"name": make.name("CAD"), "expires_on": "2027-01-31"})
    last = await renewable(manager, make, expires_on="9998-12-31", period_months=120)

    stale = await manager.post(f"{url}/renew", json={}, headers=version)
    without_end = await manager.post(f"/licenses/{perpetual.id}/renew", json={})
    wrong = [
        await manager.post(f"{url}/renew", json={"expires_on": "2027-01-31"}),
        await manager.post(f"/licenses/{dated.json()['id']}/renew", json={}),
        await manager.post(f"/licenses/{last['id']}/renew", json={}),
        await manager.post(f"{url}/renew", json={"period_cost": "1.5"}),
        await manager.post(f"{url}/renew", json={"currency": None}),
        await manager.patch(url, json={"expires_on": None}),
        await manager.patch(url, json={"period_months": 0}),
    ]

    assert (stale.status_code, problem(without_end)["code"]) == (412, "license_perpetual")
    assert [problem(answer)["errors"][0]["pointer"] for answer in wrong] == [
        *["/expires_on"] * 3,
        "/period_cost",
        "/currency",
        "/expires_on",
        "/period_months",
    ]
    assert (await manager.get(url)).json() == item
    assert await periods_of(manager, item) == []
    # The end was moved back to that of a past period.
    await renew(manager, item)
    await manager.patch(url, json={"expires_on": "2027-01-31"})
    again = await manager.post(f"{url}/renew", json={})
    assert (again.status_code, problem(again)["errors"][0]["pointer"]) == (409, "/expires_on")


async def test_license_renewals_at_once_make_one_period_each(manager: Client, make: Factory) -> None:
    item = await renewable(manager, make)

    await asyncio.gather(*(renew(manager, item) for _ in range(4)))

    ends = [period["ends_on"] for period in await periods_of(manager, item)]
    assert ends == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]


async def test_license_that_renews_on_last_day_can_be_paged(manager: Client, make: Factory) -> None:
    """`renews_on` is the day after the last date that can be given, and part of the cursor."""
    body = {"name": make.name("License"), "expires_on": "9998-12-31", "period_months": 1}
    ids = {(await manager.post("/licenses", json=body)).json()["id"] for _ in range(3)}

    found: list[str] = []
    query: dict[str, Any] = {"id": sorted(ids), "sort": "-renews_on", "limit": 1}
    while True:
        page = (await manager.get("/licenses", params=query)).json()
        found += [item["id"] for item in page["items"] if item["renews_on"] == "9999-01-01"]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]

    assert (set(found), len(found)) == (ids, 3)
