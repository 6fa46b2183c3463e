"""Recurring maintenance: the day of the next one, the end of a series and its changes."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.api.test_maintenances import create_maintenance, post_action
from tests.clients import Client, problem
from tests.factories import Factory


@pytest.mark.parametrize(
    ("recurrence", "next_day"),
    [
        ({"interval_months": 6}, "2096-02-29"),
        ({"recurrence_rule": "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"}, "2095-11-30"),
        ({"recurrence_rule": "FREQ=DAILY;COUNT=1"}, None),
        ({"recurrence_rule": "freq=weekly;byday=mo,th"}, "2095-09-01"),
        ({"recurrence_rule": "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;UNTIL=20950926"}, "2095-09-26"),
        ({"recurrence_rule": "FREQ=DAILY;UNTIL=20950831"}, None),
        ({"recurrence_rule": "FREQ=MONTHLY;INTERVAL=12;BYMONTH=8;BYMONTHDAY=-1"}, "2096-08-31"),
        ({"recurrence_rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"}, "2096-02-29"),
        ({}, None),
    ],
)
async def test_finish_recurring_maintenance_schedules_the_next(
    manager: Client, make: Factory, recurrence: dict[str, Any], next_day: str | None
) -> None:
    asset = await make.asset()
    maintenance = await create_maintenance(manager, asset.id, scheduled_on="2095-08-31", **recurrence)
    await post_action(manager, maintenance, "start")
    await post_action(manager, maintenance, "finish")

    scheduled = await manager.get("/maintenances", params={"asset_id": str(asset.id), "state": "scheduled"})

    assert [item["scheduled_on"] for item in scheduled.json()["items"]] == ([next_day] if next_day else [])


async def finish_scheduled(manager: Client, asset_id: object) -> dict[str, Any] | None:
    """Start and finish the scheduled maintenance of an asset, and return the next one."""
    address = f"/maintenances?asset_id={asset_id}&state=scheduled"
    [maintenance] = (await manager.get(address)).json()["items"]
    await post_action(manager, maintenance, "start")
    assert (await post_action(manager, maintenance, "finish")).status_code == 200
    items = (await manager.get(address)).json()["items"]
    assert len(items) <= 1
    return items[0] if items else None


@pytest.mark.parametrize(
    ("recurrence", "days"),
    [
        # Four years, the last of them a leap year.
        ({"interval_months": 12}, ["2092-02-29", "2093-02-28", "2094-02-28", "2095-02-28", "2096-02-29"]),
        ({"interval_months": 1}, ["2095-01-31", "2095-02-28", "2095-03-31", "2095-04-30", "2095-05-31"]),
        ({"interval_months": 3}, ["2095-11-30", "2096-02-29", "2096-05-30"]),
        # A rule of RFC 5545 skips the months without the day.
        (
            {"recurrence_rule": "FREQ=MONTHLY;COUNT=4"},
            ["2095-01-31", "2095-03-31", "2095-05-31", "2095-07-31"],
        ),
        # Every second week counts from the first one.
        (
            {"recurrence_rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"},
            ["2095-01-07", "2095-01-17", "2095-01-21"],
        ),
    ],
)
async def test_recurring_maintenance_keeps_the_day_of_its_first(
    manager: Client, make: Factory, recurrence: dict[str, Any], days: list[str]
) -> None:
    asset = await make.asset()
    first = await create_maintenance(manager, asset.id, scheduled_on=days[0], **recurrence)
    assert (first["recurrence_starts_on"], first["recurrence_basis"]) == (days[0], "schedule")

    found = [await finish_scheduled(manager, asset.id) for _ in days[1:]]

    assert [one and one["scheduled_on"] for one in found] == days[1:]
    assert {one and one["recurrence_starts_on"] for one in found} == {days[0]}


@pytest.mark.parametrize(
    ("basis", "recurrence"),
    [
        ("schedule", {"interval_months": 1}),
        ("completion", {"interval_months": 1}),
        ("schedule", {"recurrence_rule": "FREQ=WEEKLY;INTERVAL=2"}),
        ("completion", {"recurrence_rule": "FREQ=WEEKLY;INTERVAL=2;COUNT=2"}),
    ],
)
async def test_recurring_maintenance_finished_late_is_scheduled_in_the_future(
    manager: Client, make: Factory, basis: str, recurrence: dict[str, Any]
) -> None:
    asset = await make.asset()
    today = datetime.now(ZoneInfo("Asia/Seoul")).date()
    # 133 days are 9.5 times 14 days.
    planned = today - timedelta(days=133)
    await create_maintenance(
        manager, asset.id, scheduled_on=str(planned), recurrence_basis=basis, **recurrence
    )

    following = await finish_scheduled(manager, asset.id)

    assert following is not None
    if "recurrence_rule" in recurrence:
        expected = today + timedelta(days=7 if basis == "schedule" else 14)
    else:
        start = planned if basis == "schedule" else today
        month = today.year * 12 + today.month - 1
        candidates = [day_of_month(month + offset, start.day) for offset in range(3)]
        earliest = today if basis == "schedule" else day_of_month(month, today.day)
        expected = next(day for day in candidates if day > earliest)
    assert following["scheduled_on"] == str(expected)
    assert following["recurrence_starts_on"] == str(planned if basis == "schedule" else expected)
    assert following["recurrence_basis"] == basis
    if "COUNT" in recurrence.get("recurrence_rule", ""):
        assert await finish_scheduled(manager, asset.id) is None


def day_of_month(month: int, day: int) -> date:
    """Return a day of a month counted from the year 0, or its last day if it is shorter."""
    year, number = divmod(month, 12)
    return date(year, number + 1, min(day, monthrange(year, number + 1)[1]))


async def test_update_maintenance_keeps_or_restarts_the_series(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    first = await create_maintenance(manager, asset.id, scheduled_on="2095-01-30", interval_months=1)
    address = f"/maintenances/{first['id']}"

    moved = (await manager.patch(address, json={"scheduled_on": "2095-01-31"})).json()
    second = await finish_scheduled(manager, asset.id)
    assert second is not None
    address = f"/maintenances/{second['id']}"
    postponed = (await manager.patch(address, json={"scheduled_on": "2095-03-02"})).json()
    refused = await manager.patch(address, json={"recurrence_starts_on": "2095-03-03"})
    renamed = (await manager.patch(address, json={"name": "x", "interval_months": 1})).json()
    third = await finish_scheduled(manager, asset.id)
    assert third is not None
    address = f"/maintenances/{third['id']}"
    restarted = (await manager.patch(address, json={"interval_months": 2})).json()
    given = (await manager.patch(address, json={"recurrence_starts_on": "2095-01-31"})).json()
    ended = (await manager.patch(address, json={"interval_months": None})).json()

    assert moved["recurrence_starts_on"] == "2095-01-31"
    assert [second["scheduled_on"], third["scheduled_on"]] == ["2095-02-28", "2095-03-31"]
    assert postponed["recurrence_starts_on"] == renamed["recurrence_starts_on"] == "2095-01-31"
    assert [error["pointer"] for error in problem(refused)["errors"]] == ["/recurrence_starts_on"]
    assert restarted["recurrence_starts_on"] == "2095-03-31"
    assert given["recurrence_starts_on"] == "2095-01-31"
    assert ended["recurrence_starts_on"] is None


async def test_recurring_maintenance_of_retired_or_lost_asset_is_not_scheduled_again(
    manager: Client, make: Factory
) -> None:
    for status in ("lost", "disposed"):
        asset = await make.asset(status_id=await make.status_id(status))
        await create_maintenance(
            manager,
            asset.id,
            scheduled_on="2024-01-31",
            finished_at="2024-01-31T09:00:00Z",
            interval_months=1,
        )

        found = (await manager.get(f"/maintenances?asset_id={asset.id}")).json()["items"]
        assert [one["state"] for one in found] == ["completed"]


async def test_recurring_maintenance_ends_after_count(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    await create_maintenance(
        manager, asset.id, scheduled_on="2095-08-31", recurrence_rule="FREQ=MONTHLY;COUNT=3;INTERVAL=1"
    )

    days = []
    while (following := await finish_scheduled(manager, asset.id)) is not None:
        days.append(following["scheduled_on"])

    assert days == ["2095-10-31", "2095-12-31"]


@pytest.mark.parametrize(
    "rule",
    [
        "every tuesday",
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=+0",
        "FREQ=DAILY;INTERVAL=0_0",
        "FREQ=DAILY;INTERVAL=٠",
        "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=+5",
        "FREQ=DAILY;BYHOUR=3",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;UNTIL=9999999999",
        "FREQ=WEEKLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYEASTER=1",
        "FREQ=MONTHLY;BYDAY=1XX",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        f"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={','.join(map(str, range(100, 200)))}",
        # No such day exists in any calendar, or none after scheduled_on.
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    ],
)
async def test_maintenance_refuses_invalid_recurrence_rule(manager: Client, make: Factory, rule: str) -> None:
    asset = await make.asset()
    maintenance = await create_maintenance(manager, asset.id, scheduled_on="2025-01-01")
    values = {"recurrence_rule": rule, "scheduled_on": "2025-01-01"}

    for answer in (
        await manager.post("/maintenances", json={"asset_id": str(asset.id), "name": "x", **values}),
        await manager.patch(f"/maintenances/{maintenance['id']}", json=values),
    ):
        assert answer.status_code == 422
        assert [error["pointer"] for error in problem(answer)["errors"]] == ["/recurrence_rule"]
