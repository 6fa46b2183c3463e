"""Fault reports: who may report, the repair that they cause, its photo, and what the reporter sees of it."""

import asyncio
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import Response
from PIL import Image

from src.config import Settings
from src.models import Asset, User
from src.security import Permission, Role
from tests.clients import Client, client_of, problem
from tests.factories import Factory


@pytest.fixture
async def held(make: Factory, employee_user: User) -> Asset:
    """An asset that the employee holds."""
    asset = await make.asset()
    await make.assignment(asset, employee_user)
    return asset


async def report(client: Client, asset: Asset, description: str = "화면이 깜빡입니다") -> Response:
    return await client.post(f"/assets/{asset.id}/fault-reports", json={"description": description})


async def reported(client: Client, asset: Asset, description: str = "화면이 깜빡입니다") -> dict[str, Any]:
    answer = await report(client, asset, description)
    assert answer.status_code == 201, answer.text
    content: dict[str, Any] = answer.json()
    return content


def photo() -> dict[str, Any]:
    content = BytesIO()
    Image.new("RGB", (64, 48), "red").save(content, "JPEG")
    return {"file": ("화면.jpg", content.getvalue(), "image/jpeg")}


async def test_report_fault_schedules_repair_for_today(
    employee: Client, manager: Client, settings: Settings, held: Asset, employee_user: User
) -> None:
    answer = await report(employee, held, "화면이 깜빡입니다\n전원을 켜면 바로 그렇습니다")

    created = answer.json()
    assert answer.headers["Location"] == f"/api/v1/fault-reports/{created['id']}"
    assert (created["asset"]["id"], created["reporter"]["id"]) == (str(held.id), str(employee_user.id))
    assert (created["state"], created["finished_at"]) == ("scheduled", None)
    maintenance = (await manager.get(f"/maintenances/{created['maintenance']['id']}")).json()
    assert (maintenance["kind"], maintenance["state"]) == ("repair", "scheduled")
    assert maintenance["name"] == created["maintenance"]["name"] == "화면이 깜빡입니다"
    assert maintenance["scheduled_on"] == datetime.now(settings.zone).date().isoformat()
    assert (await manager.get(f"/assets/{held.id}")).json()["holder"]["id"] == str(employee_user.id)
    events = (await manager.get("/events", params={"entity_id": created["id"]})).json()["items"]
    assert [event["action"] for event in events] == ["fault_report.created"]


async def test_second_report_joins_open_repair_until_it_ends(
    employee: Client, manager: Client, held: Asset
) -> None:
    first = await reported(employee, held, "화면")
    maintenance_id = first["maintenance"]["id"]
    second = await reported(manager, held, "키보드도")
    await manager.post(f"/maintenances/{maintenance_id}/start")
    third = await reported(employee, held, "소리도")
    await manager.post(f"/maintenances/{maintenance_id}/finish", json={})
    fourth = await reported(employee, held, "다시 화면")

    assert second["maintenance"]["id"] == third["maintenance"]["id"] == maintenance_id
    assert fourth["maintenance"]["id"] != maintenance_id
    asked = {"maintenance_id": maintenance_id, "sort": "created_at"}
    listed = (await manager.get("/fault-reports", params=asked)).json()["items"]
    assert [(item["description"], item["state"]) for item in listed] == [
        ("화면", "completed"),
        ("키보드도", "completed"),
        ("소리도", "completed"),
    ]


async def test_scheduled_repair_without_report_is_not_joined(
    employee: Client, make: Factory, held: Asset
) -> None:
    planned = await make.maintenance(held)

    assert (await reported(employee, held))["maintenance"]["id"] != str(planned.id)


async def test_concurrent_reports_share_one_repair(employee: Client, manager: Client, held: Asset) -> None:
    reports = await asyncio.gather(*(reported(client, held) for client in (employee, manager) * 2))

    assert len({each["maintenance"]["id"] for each in reports}) == 1
    assert len({each["id"] for each in reports}) == 4


async def test_employee_reports_only_what_they_hold(
    employee: Client, manager: Client, make: Factory, app: FastAPI
) -> None:
    requestable, others = await make.asset(requestable=True), await make.asset()
    await make.assignment(others, await make.user())
    reader = await make.user(role=Role.MANAGER)
    token = await make.api_token(reader, Permission.ASSETS_READ)

    for asset in (requestable, others):
        refused = await report(employee, asset)
        assert (refused.status_code, problem(refused)["code"]) == (404, "not_found")
        async with client_of(app, token) as client:
            assert problem(await report(client, asset))["code"] == "forbidden"
        assert (await report(manager, asset)).status_code == 201


async def test_report_requires_description(employee: Client, held: Asset) -> None:
    for body in ({}, {"description": "  "}):
        refused = await employee.post(f"/assets/{held.id}/fault-reports", json=body)
        assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/description")


async def test_reporter_reads_state_after_asset_is_returned(
    employee: Client, manager: Client, held: Asset
) -> None:
    created = await reported(employee, held)
    await manager.post(f"/assets/{held.id}/check-in", json={})
    maintenance = f"/maintenances/{created['maintenance']['id']}"
    await manager.post(f"{maintenance}/start")
    await manager.post(f"{maintenance}/finish", json={})

    [listed] = (await employee.get("/fault-reports", params={"id": created["id"]})).json()["items"]

    assert listed["state"] == "completed"
    assert listed["finished_at"] is not None
    assert (await employee.get(maintenance)).status_code == 404


async def test_reporter_attaches_photo_to_open_maintenance_that_managers_see(
    employee: Client, manager: Client, app: FastAPI, make: Factory, held: Asset
) -> None:
    created = await reported(employee, held)
    maintenance = f"/maintenances/{created['maintenance']['id']}"

    attached = await employee.post(f"{maintenance}/attachments", files=photo())

    assert (attached.status_code, attached.json()["is_image"]) == (201, True)
    [seen] = (await manager.get(f"{maintenance}/attachments")).json()["items"]
    assert seen["id"] == attached.json()["id"]
    assert (await manager.get(f"/attachments/{seen['id']}/thumbnail")).status_code == 200
    async with client_of(app, await make.access_token(await make.user())) as stranger:
        assert (await stranger.post(f"{maintenance}/attachments", files=photo())).status_code == 404
    await manager.post(f"{maintenance}/start")
    await manager.post(f"{maintenance}/finish", json={})
    refused = await employee.post(f"{maintenance}/attachments", files=photo())
    assert (refused.status_code, problem(refused)["code"]) == (403, "forbidden")


async def test_holder_without_report_cannot_attach_to_maintenance(
    employee: Client, manager: Client, held: Asset
) -> None:
    created = await reported(manager, held)

    refused = await employee.post(f"/maintenances/{created['maintenance']['id']}/attachments", files=photo())

    assert (refused.status_code, problem(refused)["code"]) == (403, "forbidden")
