"""Maintenances: states, the status of the asset meanwhile and visibility."""

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


async def create_maintenance(client: Client, asset_id: object, **values: Any) -> dict[str, Any]:
    body = {"asset_id": str(asset_id), "name": "화면 교체", **values}
    answer = await client.post("/maintenances", json=body)
    assert answer.status_code == 201, answer.text
    scheduled: dict[str, Any] = answer.json()
    return scheduled


async def post_action(client: Client, maintenance: dict[str, Any], action: str, **body: Any) -> Any:
    return await client.post(f"/maintenances/{maintenance['id']}/{action}", json=body)


async def test_maintenance_makes_asset_unavailable_and_restores_its_status(
    manager: Client, make: Factory
) -> None:
    asset, supplier = await make.asset(), await make.supplier()
    await manager.patch(f"/assets/{asset.id}", json={"status": "loaned"})
    maintenance = await create_maintenance(manager, asset.id, supplier_id=str(supplier.id), is_warranty=True)

    started = (await post_action(manager, maintenance, "start")).json()
    meanwhile = (await manager.get(f"/assets/{asset.id}")).json()
    refused = await manager.post(
        f"/assets/{asset.id}/check-out", json={"user_id": str((await make.user()).id)}
    )
    finished = (await post_action(manager, maintenance, "finish", cost="120000", notes="새 화면")).json()
    restored = (await manager.get(f"/assets/{asset.id}")).json()

    assert (started["state"], meanwhile["status"]["kind"]) == ("in_progress", "unavailable")
    assert problem(refused)["code"] == "asset_unavailable"
    assert (finished["state"], finished["cost"], finished["supplier"]["name"]) == (
        "completed",
        "120000",
        supplier.name,
    )
    assert finished["downtime_hours"] is not None
    assert restored["status"]["code"] == "loaned"
    history = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]
    assert [e["action"] for e in history[:2]] == ["asset.maintenance_finished", "asset.maintenance_started"]


async def test_finish_maintenance_keeps_status_set_meanwhile(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    maintenance = await create_maintenance(manager, asset.id)
    await post_action(manager, maintenance, "start")
    await manager.patch(f"/assets/{asset.id}", json={"status": "disposed"})

    await post_action(manager, maintenance, "finish")

    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "disposed"


async def test_check_in_during_maintenance_takes_effect_at_its_end(manager: Client, make: Factory) -> None:
    kept, returned = await make.asset(), await make.asset()
    user_id = str((await make.user()).id)
    for asset in (kept, returned):
        await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    maintenances = [await create_maintenance(manager, asset.id) for asset in (kept, returned)]
    for maintenance in maintenances:
        await post_action(manager, maintenance, "start")

    address = f"/assets/{returned.id}/check-in"
    with_status = await manager.post(address, json={"status": "stock"})
    checked_in = await manager.post(address, json={})
    meanwhile = (await manager.get(f"/assets/{returned.id}")).json()
    checked_out = await manager.post(f"/assets/{returned.id}/check-out", json={"user_id": user_id})
    for maintenance in maintenances:
        await post_action(manager, maintenance, "finish")

    assert (with_status.status_code, checked_in.status_code) == (409, 200)
    assert (meanwhile["status"]["code"], meanwhile["holder"]) == ("maintenance", None)
    assert problem(checked_out)["code"] == "asset_unavailable"
    assets_after = [(await manager.get(f"/assets/{asset.id}")).json() for asset in (kept, returned)]
    assert [asset["status"]["code"] for asset in assets_after] == ["issued", "stock"]


async def test_bulk_check_in_during_maintenance_fails_only_that_asset(manager: Client, make: Factory) -> None:
    assets = [await make.asset() for _ in range(2)]
    user_id = str((await make.user()).id)
    for asset in assets:
        await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    await post_action(manager, await create_maintenance(manager, assets[0].id), "start")

    scanned = {"asset_tags": [asset.asset_tag for asset in assets], "status": "stock"}
    answer = await manager.post("/assets/check-in", json=scanned)

    assert [item["status"] for item in answer.json()["items"]] == [409, 200]
    codes = [(await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] for asset in assets]
    assert codes == ["maintenance", "stock"]


@pytest.mark.parametrize("call", ["update", "bulk", "transfer"])
async def test_maintenance_refuses_usable_status_of_asset(manager: Client, make: Factory, call: str) -> None:
    asset = await make.asset()
    user_id = str((await make.user()).id)
    await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    await post_action(manager, await create_maintenance(manager, asset.id), "start")

    if call == "update":
        answer = await manager.patch(f"/assets/{asset.id}", json={"status": "stock"})
    elif call == "bulk":
        update = {"op": "update", "id": str(asset.id), "data": {"status": "issued"}}
        answer = await manager.post("/assets/bulk", json={"operations": [update]})
    else:
        receiver = {"user_id": str((await make.user()).id), "status": "issued"}
        answer = await manager.post(f"/assets/{asset.id}/transfer", json=receiver)

    assert "maintenance of the asset is in progress" in answer.text
    found = (await manager.get(f"/assets/{asset.id}")).json()
    assert (found["status"]["code"], found["holder"]["id"]) == ("maintenance", user_id)


async def test_update_status_refuses_usable_kind_during_maintenance(
    admin: Client, manager: Client, make: Factory
) -> None:
    asset, status = await make.asset(), await make.status(kind="unavailable")
    maintenance = await create_maintenance(manager, asset.id)
    await post_action(manager, maintenance, "start")
    await manager.patch(f"/assets/{asset.id}", json={"status_id": str(status.id)})

    meanwhile = await admin.patch(f"/statuses/{status.id}", json={"kind": "available"})
    await post_action(manager, maintenance, "cancel")
    afterwards = await admin.patch(f"/statuses/{status.id}", json={"kind": "available"})

    assert (meanwhile.status_code, problem(meanwhile)["errors"][0]["pointer"]) == (409, "/kind")
    assert afterwards.status_code == 200


@pytest.mark.parametrize("code", ["stock", "loaned", "maintenance", "disposed"])
async def test_system_status_keeps_code_and_kind(admin: Client, code: str) -> None:
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


async def test_delete_system_status_refused_without_references(
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
                refused = problem(await admin.delete(f"/statuses/{status['id']}"))

    assert refused["code"] == "conflict"
    assert "system status" in refused["detail"]


async def test_check_in_concurrent_with_maintenance_start_restores_stock(
    manager: Client, make: Factory, database: Database
) -> None:
    asset = await make.asset()
    user_id = str((await make.user()).id)
    await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": user_id})
    maintenance = await create_maintenance(manager, asset.id)

    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        # This transaction begins before the maintenance starts, and checks the asset in afterwards.
        await session.execute(text("SELECT now()"))
        await post_action(manager, maintenance, "start")
        await assignments.check_in(session, [asset.id], CheckInRequest())
    await post_action(manager, maintenance, "finish")

    found = (await manager.get(f"/assets/{asset.id}")).json()
    assert (found["status"]["code"], found["holder"]) == ("stock", None)


async def test_start_maintenance_succeeds_once_per_asset_under_concurrency(
    manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    maintenances = [await create_maintenance(manager, asset.id) for _ in range(2)]

    answers = await asyncio.gather(
        *(post_action(manager, maintenance, "start") for maintenance in maintenances)
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_maintenance_states_change_in_order(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    maintenance = await create_maintenance(manager, asset.id)

    assert (await post_action(manager, maintenance, "finish")).status_code == 409
    assert (await post_action(manager, maintenance, "start")).status_code == 200
    assert (await manager.delete(f"/maintenances/{maintenance['id']}")).status_code == 409
    assert (await post_action(manager, maintenance, "cancel")).json()["state"] == "cancelled"
    assert (await post_action(manager, maintenance, "start")).status_code == 409
    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "stock"


@pytest.mark.parametrize(
    ("values", "pointer"),
    [
        ({"interval_months": 6}, "/scheduled_on"),
        (
            {"interval_months": 6, "recurrence_rule": "FREQ=DAILY", "scheduled_on": "2025-01-01"},
            "/interval_months",
        ),
        ({"recurrence_starts_on": "2025-01-01", "scheduled_on": "2025-01-01"}, "/recurrence_starts_on"),
        (
            {"interval_months": 6, "recurrence_starts_on": "2025-01-02", "scheduled_on": "2025-01-01"},
            "/recurrence_starts_on",
        ),
        ({"recurrence_basis": "plan"}, "/recurrence_basis"),
        ({"cost": "-1"}, "/cost"),
        ({"kind": "magic"}, "/kind"),
    ],
)
async def test_create_maintenance_reports_field_errors(
    manager: Client, make: Factory, values: dict[str, Any], pointer: str
) -> None:
    body = {"asset_id": str((await make.asset()).id), "name": "x", **values}

    answer = await manager.post("/maintenances", json=body)

    assert answer.status_code == 422
    assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer]


async def test_maintenances_employee_sees_those_of_held_assets(
    employee: Client, manager: Client, employee_user: User, make: Factory
) -> None:
    held, other = await make.asset(), await make.asset()
    await make.assignment(held, employee_user)
    maintenances = [await create_maintenance(manager, asset.id) for asset in (held, other)]

    seen = (await employee.get("/maintenances")).json()["items"]

    assert [item["id"] for item in seen] == [maintenances[0]["id"]]
    assert (await employee.get(f"/maintenances/{maintenances[1]['id']}")).status_code == 404
    assert (await post_action(employee, maintenances[0], "start")).status_code == 403
