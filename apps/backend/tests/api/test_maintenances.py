"""Maintenance: an asset is away while work is under way, returns to what it was, and is looked at again."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import text

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import User
from src.schemas.assignment import CheckInRequest
from src.security import Role
from src.services.assignments import assignments
from src.services.seed import seed
from tests.clients import Client, client_of, problem, running
from tests.databases import own_database
from tests.factories import Factory


async def plan(client: Client, asset_id: object, **values: Any) -> dict[str, Any]:
    body = {"asset_id": str(asset_id), "name": "화면 교체", **values}
    answer = await client.post("/maintenances", json=body)
    assert answer.status_code == 201, answer.text
    planned: dict[str, Any] = answer.json()
    return planned


async def step(client: Client, maintenance: dict[str, Any], call: str, **body: Any) -> Any:
    return await client.post(f"/maintenances/{maintenance['id']}/{call}", json=body)


async def test_an_asset_is_away_and_returns_to_what_it_was(manager: Client, make: Factory) -> None:
    asset, supplier = await make.asset(), await make.supplier()
    await manager.patch(f"/assets/{asset.id}", json={"status": "loaned"})
    work = await plan(manager, asset.id, supplier_id=str(supplier.id), is_warranty=True)

    begun = (await step(manager, work, "start")).json()
    away = (await manager.get(f"/assets/{asset.id}")).json()
    refused = await manager.post(
        f"/assets/{asset.id}/check-out", json={"user_id": str((await make.user()).id)}
    )
    done = (await step(manager, work, "finish", cost="120000", notes="새 화면")).json()
    back = (await manager.get(f"/assets/{asset.id}")).json()

    assert (begun["state"], away["status"]["kind"]) == ("in_progress", "unavailable")
    assert problem(refused)["code"] == "asset_unavailable"
    assert (done["state"], done["cost"], done["supplier"]["name"]) == (
        "completed",
        "120000.00",
        supplier.name,
    )
    assert done["downtime_hours"] is not None
    assert back["status"]["code"] == "loaned"
    history = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]
    assert [e["action"] for e in history[:2]] == ["asset.maintenance_finished", "asset.maintenance_started"]


async def test_a_status_given_meanwhile_stays(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    work = await plan(manager, asset.id)
    await step(manager, work, "start")
    await manager.patch(f"/assets/{asset.id}", json={"status": "disposed"})

    await step(manager, work, "finish")

    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "disposed"


async def test_what_is_taken_back_meanwhile_returns_to_the_store(manager: Client, make: Factory) -> None:
    stays, comes_back = await make.asset(), await make.asset()
    user_id = str((await make.user()).id)
    for asset in (stays, comes_back):
        await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    works = [await plan(manager, asset.id) for asset in (stays, comes_back)]
    for work in works:
        await step(manager, work, "start")

    address = f"/assets/{comes_back.id}/check-in"
    as_stock = await manager.post(address, json={"status": "stock"})
    taken = await manager.post(address, json={})
    meanwhile = (await manager.get(f"/assets/{comes_back.id}")).json()
    handed = await manager.post(f"/assets/{comes_back.id}/check-out", json={"user_id": user_id})
    for work in works:
        await step(manager, work, "finish")

    assert (as_stock.status_code, taken.status_code) == (409, 200)
    assert (meanwhile["status"]["code"], meanwhile["holder"]) == ("maintenance", None)
    assert problem(handed)["code"] == "asset_unavailable"
    found = [(await manager.get(f"/assets/{asset.id}")).json() for asset in (stays, comes_back)]
    assert [asset["status"]["code"] for asset in found] == ["issued", "stock"]


async def test_what_is_worked_on_hinders_no_other_that_is_taken_back(manager: Client, make: Factory) -> None:
    assets = [await make.asset() for _ in range(2)]
    user_id = str((await make.user()).id)
    for asset in assets:
        await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    await step(manager, await plan(manager, assets[0].id), "start")

    scanned = {"asset_tags": [asset.asset_tag for asset in assets], "status": "stock"}
    answer = await manager.post("/assets/check-in", json=scanned)

    assert [item["status"] for item in answer.json()["items"]] == [409, 200]
    found = [(await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] for asset in assets]
    assert found == ["maintenance", "stock"]


@pytest.mark.parametrize("call", ["update", "bulk", "transfer"])
async def test_what_is_worked_on_is_not_of_use_by_any_way(manager: Client, make: Factory, call: str) -> None:
    asset = await make.asset()
    user_id = str((await make.user()).id)
    await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    await step(manager, await plan(manager, asset.id), "start")

    if call == "update":
        answer = await manager.patch(f"/assets/{asset.id}", json={"status": "stock"})
    elif call == "bulk":
        update = {"op": "update", "id": str(asset.id), "data": {"status": "issued"}}
        answer = await manager.post("/assets/bulk", json={"operations": [update]})
    else:
        receiver = {"user_id": str((await make.user()).id), "status": "issued"}
        answer = await manager.post(f"/assets/{asset.id}/transfer", json=receiver)

    assert "Work on the asset is under way" in answer.text
    found = (await manager.get(f"/assets/{asset.id}")).json()
    assert (found["status"]["code"], found["holder"]["id"]) == ("maintenance", user_id)


async def test_a_status_does_not_change_its_kind_under_what_is_worked_on(
    admin: Client, manager: Client, make: Factory
) -> None:
    asset, status = await make.asset(), await make.status(kind="unavailable")
    work = await plan(manager, asset.id)
    await step(manager, work, "start")
    await manager.patch(f"/assets/{asset.id}", json={"status_id": str(status.id)})

    meanwhile = await admin.patch(f"/statuses/{status.id}", json={"kind": "available"})
    await step(manager, work, "cancel")
    afterwards = await admin.patch(f"/statuses/{status.id}", json={"kind": "available"})

    assert (meanwhile.status_code, problem(meanwhile)["errors"][0]["pointer"]) == (409, "/kind")
    assert afterwards.status_code == 200


@pytest.mark.parametrize("code", ["stock", "loaned", "maintenance", "disposed"])
async def test_what_sams_finds_by_its_code_keeps_it(admin: Client, code: str) -> None:
    [status] = (await admin.get("/statuses", params={"code": code})).json()["items"]
    address = f"/statuses/{status['id']}"

    refused = [
        await admin.patch(address, json={"code": "another"}),
        await admin.patch(address, json={"kind": "in_use"}),
        await admin.delete(address),
    ]
    renamed = await admin.patch(address, json={"name": status["name"], "color": "#123456"})

    assert [answer.status_code for answer in refused] == [409] * 3
    assert renamed.status_code == 200
    await admin.patch(address, json={"color": status["color"]})


async def test_what_sams_finds_by_its_code_stays_where_nothing_refers_to_it(
    server_url: str, template: str, settings: Settings
) -> None:
    async with own_database(server_url, template) as url:
        own = Settings(**{**settings.model_dump(), "database_url": url})
        async with running(own) as app:
            make = Factory(app.state.database, own)
            async with app.state.database.session() as session:
                await seed(session, settings=own, demo=False)
            token = await make.access_token(await make.user(role=Role.ADMIN))
            async with client_of(app, token) as admin:
                [status] = (await admin.get("/statuses", params={"code": "disposed"})).json()["items"]
                told = problem(await admin.delete(f"/statuses/{status['id']}"))

    assert told["code"] == "conflict"
    assert "SAMS needs this status" in told["detail"]


async def test_what_was_being_handed_back_when_work_began_returns_to_the_store(
    manager: Client, make: Factory, database: Database
) -> None:
    asset = await make.asset()
    user_id = str((await make.user()).id)
    await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    work = await plan(manager, asset.id)

    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        # This transaction has begun before the work, and takes the asset back after it has.
        await session.execute(text("SELECT now()"))
        await step(manager, work, "start")
        await assignments.check_in(session, [asset.id], CheckInRequest())
    await step(manager, work, "finish")

    found = (await manager.get(f"/assets/{asset.id}")).json()
    assert (found["status"]["code"], found["holder"]) == ("stock", None)


async def test_of_two_works_on_one_asset_one_is_under_way(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    works = [await plan(manager, asset.id) for _ in range(2)]

    answers = await asyncio.gather(*(step(manager, work, "start") for work in works))

    assert sorted(answer.status_code for answer in answers) == [200, 409]


@pytest.mark.parametrize(
    ("recurs", "then"),
    [
        ({"interval_months": 6}, "2026-02-28"),
        ({"recurrence_rule": "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"}, "2025-11-30"),
        ({"recurrence_rule": "FREQ=DAILY;COUNT=1"}, None),
        ({"recurrence_rule": "freq=weekly;byday=mo,th"}, "2025-09-01"),
        ({"recurrence_rule": "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;UNTIL=20250929"}, "2025-09-29"),
        ({"recurrence_rule": "FREQ=DAILY;UNTIL=20250831"}, None),
        ({"recurrence_rule": "FREQ=MONTHLY;INTERVAL=12;BYMONTH=8;BYMONTHDAY=-1"}, "2026-08-31"),
        ({"recurrence_rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"}, "2028-02-29"),
        ({}, None),
    ],
)
async def test_what_recurs_is_planned_again(
    manager: Client, make: Factory, recurs: dict[str, Any], then: str | None
) -> None:
    asset = await make.asset()
    work = await plan(manager, asset.id, scheduled_on="2025-08-31", **recurs)
    await step(manager, work, "start")
    await step(manager, work, "finish")

    planned = await manager.get("/maintenances", params={"asset_id": str(asset.id), "state": "scheduled"})

    assert [one["scheduled_on"] for one in planned.json()["items"]] == ([then] if then else [])


async def test_steps_come_in_order(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    work = await plan(manager, asset.id)

    assert (await step(manager, work, "finish")).status_code == 409
    assert (await step(manager, work, "start")).status_code == 200
    assert (await manager.delete(f"/maintenances/{work['id']}")).status_code == 409
    assert (await step(manager, work, "cancel")).json()["state"] == "cancelled"
    assert (await step(manager, work, "start")).status_code == 409
    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "stock"


async def test_what_recurs_so_often_ends_after_so_often(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    await plan(
        manager, asset.id, scheduled_on="2025-08-31", recurrence_rule="FREQ=MONTHLY;COUNT=3;INTERVAL=1"
    )

    days = []
    while planned := (await manager.get(f"/maintenances?asset_id={asset.id}&state=scheduled")).json()[
        "items"
    ]:
        assert len(planned) == 1
        days.append(planned[0]["scheduled_on"])
        await manager.post(f"/maintenances/{planned[0]['id']}/start")
        await manager.post(f"/maintenances/{planned[0]['id']}/finish", json={})

    assert days == ["2025-08-31", "2025-10-31", "2025-12-31"]


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
        # Days that no calendar has, or none after the day for which it is planned.
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    ],
)
async def test_a_rule_is_one_of_days_that_there_are(manager: Client, make: Factory, rule: str) -> None:
    asset = await make.asset()
    work = await plan(manager, asset.id, scheduled_on="2025-01-01")
    values = {"recurrence_rule": rule, "scheduled_on": "2025-01-01"}

    for answer in (
        await manager.post("/maintenances", json={"asset_id": str(asset.id), "name": "x", **values}),
        await manager.patch(f"/maintenances/{work['id']}", json=values),
    ):
        assert answer.status_code == 422
        assert [error["pointer"] for error in problem(answer)["errors"]] == ["/recurrence_rule"]


@pytest.mark.parametrize(
    ("values", "pointer"),
    [
        ({"interval_months": 6}, "/scheduled_on"),
        (
            {"interval_months": 6, "recurrence_rule": "FREQ=DAILY", "scheduled_on": "2025-01-01"},
            "/interval_months",
        ),
        ({"cost": "-1"}, "/cost"),
        ({"kind": "magic"}, "/kind"),
    ],
)
async def test_what_makes_no_sense_is_refused_where_it_stands(
    manager: Client, make: Factory, values: dict[str, Any], pointer: str
) -> None:
    body = {"asset_id": str((await make.asset()).id), "name": "x", **values}

    answer = await manager.post("/maintenances", json=body)

    assert answer.status_code == 422
    assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]


async def test_employees_see_the_work_on_what_they_hold(
    employee: Client, manager: Client, somebody: User, make: Factory
) -> None:
    held, other = await make.asset(), await make.asset()
    await make.assignment(held, somebody)
    works = [await plan(manager, asset.id) for asset in (held, other)]

    seen = (await employee.get("/maintenances")).json()["items"]

    assert [one["id"] for one in seen] == [works[0]["id"]]
    assert (await employee.get(f"/maintenances/{works[1]['id']}")).status_code == 404
    assert (await step(employee, works[0], "start")).status_code == 403
