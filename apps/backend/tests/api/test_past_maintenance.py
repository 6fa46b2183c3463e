"""Maintenance recorded afterwards: its times, its cost and the next one of a series."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.api.test_maintenances import create_maintenance, post_action
from tests.clients import Client, problem
from tests.factories import Factory


def hours_ago(hours: float) -> str:
    return f"{datetime.now(UTC) - timedelta(hours=hours):%Y-%m-%dT%H:%M:%SZ}"


async def test_create_past_maintenance_is_completed_with_dates_and_cost(
    manager: Client, employee: Client, make: Factory
) -> None:
    asset, supplier = await make.asset(), await make.supplier()
    values = {
        "asset_id": str(asset.id),
        "name": "배터리 교체",
        "supplier_id": str(supplier.id),
        "scheduled_on": "2024-05-02",
        "started_at": "2024-05-02T00:00:00Z",
        "finished_at": "2024-05-03T12:30:00Z",
        "cost": "120000",
        "currency": "KRW",
    }

    refused = await employee.post("/maintenances", json=values)
    created = await manager.post("/maintenances", json=values)
    found = created.json()
    listed = (
        await manager.get(
            "/maintenances",
            params={
                "asset_id": str(asset.id),
                "state": "completed",
                "finished_at__lt": "2024-05-04T00:00:00Z",
            },
        )
    ).json()["items"]
    after = (await manager.get(f"/assets/{asset.id}")).json()
    [event] = (await manager.get("/events", params={"entity_id": found["id"]})).json()["items"]

    assert refused.status_code == 403
    assert created.status_code == 201, created.text
    assert {
        name: found[name] for name in ("state", "started_at", "finished_at", "cost", "downtime_hours")
    } == {
        "state": "completed",
        "started_at": "2024-05-02T00:00:00Z",
        "finished_at": "2024-05-03T12:30:00Z",
        "cost": "120000",
        "downtime_hours": 36.5,
    }
    assert listed == [found]
    assert (after["status"]["code"], after["version"]) == ("stock", 1)
    assert event["action"] == "maintenance.created"


async def test_create_past_recurring_maintenance_schedules_the_next(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    await create_maintenance(
        manager, asset.id, scheduled_on="2024-01-31", finished_at="2024-02-05T00:00:00Z", interval_months=1
    )

    scheduled = await manager.get("/maintenances", params={"asset_id": str(asset.id), "state": "scheduled"})

    [following] = scheduled.json()["items"]
    assert following["recurrence_starts_on"] == "2024-01-31"
    # The next last day of a month.
    day, today = date.fromisoformat(following["scheduled_on"]), datetime.now(ZoneInfo("Asia/Seoul")).date()
    assert (day + timedelta(days=1)).day == 1
    assert today < day <= today + timedelta(days=31)


async def test_past_maintenance_refuses_future_and_unordered_times(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    scheduled, started, finished = [await create_maintenance(manager, asset.id) for _ in range(3)]
    for maintenance in (finished, started):
        await post_action(manager, maintenance, "start")
        if maintenance is finished:
            await post_action(manager, maintenance, "finish")
    new = {"asset_id": str(asset.id), "name": "x"}
    path = "/maintenances/{id}".format_map

    refused: list[tuple[Any, str]] = [
        (await manager.post("/maintenances", json={**new, "finished_at": hours_ago(-1)}), "/finished_at"),
        (await manager.post("/maintenances", json={**new, "started_at": hours_ago(1)}), "/started_at"),
        (
            await manager.post(
                "/maintenances", json={**new, "started_at": hours_ago(1), "finished_at": hours_ago(2)}
            ),
            "/finished_at",
        ),
        (await post_action(manager, started, "finish", finished_at=hours_ago(-1)), "/finished_at"),
        (await post_action(manager, started, "finish", finished_at=hours_ago(1)), "/finished_at"),
        (await manager.patch(path(scheduled), json={"started_at": hours_ago(1)}), "/started_at"),
        (await manager.patch(path(scheduled), json={"finished_at": hours_ago(1)}), "/finished_at"),
        (await manager.patch(path(started), json={"finished_at": hours_ago(1)}), "/finished_at"),
        (await manager.patch(path(started), json={"started_at": None}), "/started_at"),
        (await manager.patch(path(started), json={"started_at": hours_ago(-1)}), "/started_at"),
        (await manager.patch(path(finished), json={"finished_at": None}), "/finished_at"),
        (await manager.patch(path(finished), json={"finished_at": hours_ago(1)}), "/finished_at"),
    ]

    for number, (answer, pointer) in enumerate(refused):
        assert answer.status_code == 422, number
        assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer], number
    found = (await manager.get("/maintenances", params={"asset_id": str(asset.id)})).json()["items"]
    assert sorted(one["state"] for one in found) == ["completed", "in_progress", "scheduled"]


async def test_update_corrects_the_times_of_started_and_completed_maintenance(
    manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    maintenance = await create_maintenance(manager, asset.id)
    path = f"/maintenances/{maintenance['id']}"
    await post_action(manager, maintenance, "start")

    started = await manager.patch(path, json={"started_at": "2024-05-02T00:00:00Z"})
    finished = await post_action(manager, maintenance, "finish", finished_at="2024-05-03T00:00:00Z", cost="1")
    corrected = await manager.patch(
        path, json={"started_at": "2024-05-01T00:00:00Z", "finished_at": "2024-05-01T06:00:00Z"}
    )
    unknown = await manager.patch(path, json={"started_at": None})

    assert started.json()["started_at"] == "2024-05-02T00:00:00Z"
    assert (finished.json()["finished_at"], finished.json()["downtime_hours"]) == ("2024-05-03T00:00:00Z", 24)
    assert corrected.json()["downtime_hours"] == 6
    assert (unknown.json()["started_at"], unknown.json()["downtime_hours"]) == (None, None)
