"""The free assets of a model by day."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest

from src.config import Settings
from tests.clients import Client, problem
from tests.contract.test_query_counts import Statements
from tests.contract.test_query_counts import statements as statements
from tests.factories import Factory


@pytest.fixture
def today(settings: Settings) -> date:
    return datetime.now(settings.zone).date()


def at(settings: Settings, day: date, hour: int = 0) -> str:
    return datetime.combine(day, time(hour), settings.zone).isoformat()


async def by_day(client: Client, model_id: Any, first: date, count: int) -> list[tuple[int, int]]:
    last = first + timedelta(days=count - 1)
    answer = await client.get(
        f"/asset-models/{model_id}/availability-by-day",
        params={"from": first.isoformat(), "to": last.isoformat()},
    )
    assert answer.status_code == 200, answer.text
    items = answer.json()["items"]
    assert [item["date"] for item in items] == [
        (first + timedelta(days=number)).isoformat() for number in range(count)
    ]
    return [(item["total"], item["free"]) for item in items]


async def test_availability_by_day_counts_reservations_and_assignments(
    manager: Client, make: Factory, settings: Settings, today: date
) -> None:
    model = await make.asset_model()
    assets = [await make.asset(model_id=model.id, requestable=True) for _ in range(4)]
    await make.asset(model_id=model.id, status_id=await make.status_id("disposed"))
    await make.asset(requestable=True)
    user = str((await make.user()).id)
    day = [today + timedelta(days=number) for number in range(6)]
    # Two assets on day 2, one of them to noon of day 3; one until the end of day 1; one without a due date.
    for asset, start, end in (
        (assets[0], at(settings, day[2]), at(settings, day[3])),
        (assets[1], at(settings, day[2], 9), at(settings, day[3], 12)),
    ):
        body = {"asset_id": str(asset.id), "user_id": user, "starts_at": start, "ends_at": end}
        assert (await manager.post("/reservations", json=body)).status_code == 201
    due = at(settings, day[2])
    for asset, held in ((assets[2], {"user_id": user, "due_at": due}), (assets[3], {"user_id": user})):
        assert (await manager.post(f"/assets/{asset.id}/check-out", json=held)).status_code == 201

    assert await by_day(manager, model.id, today, 6) == [(4, 2), (4, 2), (4, 1), (4, 2), (4, 3), (4, 3)]


async def test_availability_by_day_equals_availability_of_each_day(
    manager: Client, make: Factory, settings: Settings, today: date
) -> None:
    category = await make.category(buffer_before_minutes=90, buffer_after_minutes=30)
    model = await make.asset_model()
    assets = [await make.asset(model_id=model.id, category_id=category.id) for _ in range(3)]
    user = str((await make.user()).id)
    for number, (start, end) in enumerate(((26, 47), (72, 96), (48, 49), (120, 121))):
        begin = datetime.combine(today, time(), settings.zone)
        body = {
            "asset_id": str(assets[number % 3].id),
            "user_id": user,
            "starts_at": (begin + timedelta(hours=start)).isoformat(),
            "ends_at": (begin + timedelta(hours=end)).isoformat(),
        }
        assert (await manager.post("/reservations", json=body)).status_code == 201

    found = await by_day(manager, model.id, today + timedelta(days=1), 7)
    for number, counted in enumerate(found, 1):
        period = {
            "from": at(settings, today + timedelta(days=number)),
            "to": at(settings, today + timedelta(days=number + 1)),
        }
        one = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
        assert counted == (one["total"], one["available"]), number
    assert {free for _, free in found} > {3}


async def test_availability_by_day_counts_for_employees_what_they_may_request(
    manager: Client, employee: Client, make: Factory, today: date
) -> None:
    model = await make.asset_model()
    for requestable in (True, False, False):
        await make.asset(model_id=model.id, requestable=requestable)

    assert await by_day(manager, model.id, today, 2) == [(3, 3)] * 2
    assert await by_day(employee, model.id, today, 2) == [(1, 1)] * 2


async def test_availability_of_today_is_that_of_its_rest(manager: Client, make: Factory, today: date) -> None:
    model = await make.asset_model()
    asset = await make.asset(model_id=model.id)
    await make.assignment(
        asset,
        await make.user(),
        due_at=datetime(2001, 1, 1, tzinfo=UTC),
        checked_out_at=datetime(2000, 1, 1, tzinfo=UTC),
    )

    # What is overdue is not free today, and counts as returned afterwards.
    assert await by_day(manager, model.id, today - timedelta(days=1), 3) == [(1, 0), (1, 0), (1, 1)]


async def test_availability_by_day_refuses_wrong_periods(
    manager: Client, client: Client, make: Factory, today: date
) -> None:
    model = await make.asset_model()
    url = f"/asset-models/{model.id}/availability-by-day"
    assert len(await by_day(manager, model.id, today, 92)) == 92
    for last in (today + timedelta(days=92), today - timedelta(days=1)):
        refused = problem(await manager.get(url, params={"from": today.isoformat(), "to": last.isoformat()}))
        assert [error["pointer"] for error in refused["errors"]] == ["?to"]
    for params in ({}, {"from": "2030-01-31T00:00:00Z", "to": "2030-02-01"}, {"from": "x", "to": "y"}):
        assert problem(await manager.get(url, params=params))["code"] == "validation_error"
    period = {"from": today.isoformat(), "to": today.isoformat()}
    missing = await manager.get(f"/asset-models/{uuid4()}/availability-by-day", params=period)
    assert problem(missing)["code"] == "not_found"
    assert problem(await client.get(url, params=period))["code"] == "not_authenticated"
    for day in ("1900-01-01", "9998-12-31"):
        assert (await manager.get(url, params={"from": day, "to": day})).status_code == 200


async def test_availability_by_day_takes_one_statement(
    manager: Client,
    make: Factory,
    today: date,
    statements: Statements,
) -> None:
    model = await make.asset_model()
    url = f"/asset-models/{model.id}/availability-by-day"
    for count in (1, 92):
        for _ in range(2):
            await make.asset(model_id=model.id)
        period = {"from": today.isoformat(), "to": (today + timedelta(days=count - 1)).isoformat()}
        assert await statements.of(manager, url, **period) == 2
