"""Reservations: overlaps, buffers, check-out, no-shows and the calendar."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import FastAPI
from httpx import Response
from icalendar import Calendar

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, User
from src.services.reservations import reservations
from tests.clients import Client, client_of, problem
from tests.factories import Factory

TODAY = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


def days_from_today(days: float) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


async def reserve(client: Client, start: float, end: float, **values: Any) -> Response:
    body = {name: str(value) for name, value in values.items()}
    return await client.post(
        "/reservations", json={"starts_at": days_from_today(start), "ends_at": days_from_today(end), **body}
    )


async def test_create_reservation_refuses_overlap_and_allows_adjacent(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    first = await reserve(manager, 1, 3, asset_id=asset.id)
    inside = await reserve(manager, 2, 2.5, asset_id=asset.id)
    after = await reserve(manager, 3, 4, asset_id=asset.id)

    assert (first.status_code, first.json()["state"]) == (201, "reserved")
    assert (inside.status_code, problem(inside)["code"]) == (409, "reservation_conflict")
    assert "reserved by" in problem(inside)["detail"]
    assert after.status_code == 201


async def test_create_reservation_succeeds_once_under_concurrency(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    answers = await asyncio.gather(*(reserve(manager, 1, 2, asset_id=asset.id) for _ in range(20)))

    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}


async def test_create_reservation_respects_buffers_of_category(manager: Client, make: Factory) -> None:
    category = await make.category(buffer_before_minutes=60, buffer_after_minutes=120)
    asset = await make.asset(category_id=category.id)
    hour = 1 / 24
    await reserve(manager, 1, 2, asset_id=asset.id)

    too_soon = await reserve(manager, 2 + 2.5 * hour, 3, asset_id=asset.id)
    in_time = await reserve(manager, 2 + 3 * hour, 3, asset_id=asset.id)

    assert [too_soon.status_code, in_time.status_code] == [409, 201]


async def test_create_reservation_of_model_uses_each_asset_once(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    assets = [await make.asset(model_id=model.id) for _ in range(3)]
    period = {"from": days_from_today(1), "to": days_from_today(2)}

    answers = await asyncio.gather(*(reserve(manager, 1, 2, model_id=model.id) for _ in range(5)))
    left = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
    later = await reserve(manager, 2, 3, model_id=model.id)

    assert Counter(answer.status_code for answer in answers) == {201: 3, 409: 2}
    held = {answer.json()["asset"]["id"] for answer in answers if answer.status_code == 201}
    assert held == {str(asset.id) for asset in assets}
    assert left == {"total": 3, "available": 0}
    assert later.status_code == 201


async def test_check_out_refuses_period_reserved_by_another_user(
    manager: Client, make: Factory, employee_user: User
) -> None:
    asset, other = await make.asset(), await make.user()
    await reserve(manager, 2, 3, asset_id=asset.id, user_id=employee_user.id)
    address = f"/assets/{asset.id}/check-out"

    without_due_date = await manager.post(address, json={"user_id": str(other.id)})
    too_long = await manager.post(address, json={"user_id": str(other.id), "due_at": days_from_today(2.5)})
    in_time = await manager.post(address, json={"user_id": str(other.id), "due_at": days_from_today(1.5)})

    for refused in (without_due_date, too_long):
        assert (refused.status_code, problem(refused)["code"]) == (409, "reservation_conflict")
        assert employee_user.name in problem(refused)["detail"]
        assert f"{TODAY + timedelta(days=2):%Y-%m-%d %H:%M}" in problem(refused)["detail"]
    assert in_time.status_code == 201


async def test_create_reservation_refuses_asset_checked_out_without_due_date(
    manager: Client, make: Factory
) -> None:
    asset, holder = await make.asset(), await make.user()
    await make.assignment(asset, holder)

    refused = await reserve(manager, 1, 2, asset_id=asset.id)

    assert problem(refused)["code"] == "reservation_conflict"
    assert holder.name in problem(refused)["detail"]
    free = await manager.get(
        f"/assets/{asset.id}/availability", params={"from": days_from_today(1), "to": days_from_today(2)}
    )
    assert free.json()["available"] is False
    assert free.json()["busy"][0]["holder"] == holder.name


async def test_check_out_reservation(
    manager: Client, employee: Client, employee_user: User, make: Factory
) -> None:
    asset = await make.asset(requestable=True)
    reserved = (await reserve(employee, 1 / 24, 1, asset_id=asset.id)).json()

    checked_out = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})
    again = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})

    assert checked_out.json()["holder"]["id"] == str(employee_user.id)
    assert checked_out.json()["due_at"] == reserved["ends_at"]
    assert problem(again)["code"] == "reservation_conflict"
    assert (await employee.get(f"/reservations/{reserved['id']}")).json()["state"] == "checked_out"


async def test_check_out_reservation_of_model_replaces_unavailable_asset(
    manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    assets = {str(asset.id): asset for asset in [await make.asset(model_id=model.id) for _ in range(2)]}
    reserved = (await reserve(manager, 1 / 24, 1, model_id=model.id)).json()
    lost = assets.pop(reserved["asset"]["id"])
    await manager.patch(f"/assets/{lost.id}", json={"status": "lost"})

    checked_out = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})

    assert checked_out.json()["asset"]["id"] in assets


async def test_check_out_reservation_refuses_asset_of_other_model(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    same, other = [await make.asset(model_id=model.id) for _ in range(2)], await make.asset()
    reserved = (await reserve(manager, 1 / 24, 1, model_id=model.id)).json()
    [chosen] = [asset for asset in same if str(asset.id) != reserved["asset"]["id"]]
    address = f"/reservations/{reserved['id']}/check-out"

    refused = await manager.post(address, json={"asset_id": str(other.id)})
    checked_out = await manager.post(address, json={"asset_id": str(chosen.id)})

    assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/asset_id")
    assert checked_out.json()["asset"]["id"] == str(chosen.id)


async def test_reservation_no_show_frees_the_asset(
    manager: Client, make: Factory, database: Database, settings: Settings
) -> None:
    asset = await make.asset()
    reserved = (await reserve(manager, 1, 2, asset_id=asset.id)).json()
    after_grace = settings.model_copy(update={"reservation_grace_minutes": -2 * 24 * 60})

    async def mark_no_shows(with_settings: Settings) -> list[str]:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            return [str(id_) for id_ in await reservations.mark_no_shows(session, with_settings)]

    within_grace = await mark_no_shows(settings)
    concurrent = await asyncio.gather(*(mark_no_shows(after_grace) for _ in range(4)))

    assert reserved["id"] not in within_grace
    assert [id_ for ids in concurrent for id_ in ids].count(reserved["id"]) == 1
    assert (await manager.get(f"/reservations/{reserved['id']}")).json()["state"] == "no_show"
    assert (await reserve(manager, 1, 2, asset_id=asset.id)).status_code == 201


async def test_reschedule_and_cancel_reservation(manager: Client, employee: Client, make: Factory) -> None:
    asset = await make.asset()
    first = (await reserve(manager, 1, 2, asset_id=asset.id)).json()
    second = (await reserve(manager, 3, 4, asset_id=asset.id)).json()
    address = f"/reservations/{second['id']}"

    overlapping = await manager.patch(address, json={"starts_at": days_from_today(1.5)})
    rescheduled = await manager.patch(
        address, json={"starts_at": days_from_today(5), "ends_at": days_from_today(6)}
    )
    by_other_user = await employee.delete(address)
    cancelled = await manager.delete(address)
    again = await manager.delete(address)

    assert problem(overlapping)["code"] == "reservation_conflict"
    assert rescheduled.json()["starts_at"] == days_from_today(5).replace("+00:00", "Z")
    assert [by_other_user.status_code, cancelled.status_code, again.status_code] == [404, 204, 409]
    assert (await manager.get(f"/reservations/{first['id']}")).json()["state"] == "reserved"


async def test_create_reservation_reports_field_errors(employee: Client, make: Factory) -> None:
    hidden, requestable = await make.asset(), await make.asset(requestable=True)

    for answer, pointer in (
        (await reserve(employee, 2, 1, asset_id=requestable.id), "/ends_at"),
        (await reserve(employee, -2, 1, asset_id=requestable.id), "/starts_at"),
        (await reserve(employee, 1, 2), ""),
        (await reserve(employee, 1, 2, asset_id=hidden.id), "/asset_id"),
    ):
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, pointer)
    for_other_user = await reserve(employee, 1, 2, asset_id=requestable.id, user_id=(await make.user()).id)
    assert for_other_user.status_code == 403


async def test_reservation_calendar_is_read_by_its_secret_url(
    employee: Client, client: Client, make: Factory, settings: Settings
) -> None:
    asset: Asset = await make.asset(requestable=True, name="노트북; 줄, 하나\\둘")
    reserved = (await reserve(employee, 1, 2, asset_id=asset.id)).json()
    url = (await employee.post("/reservations/calendar")).json()["url"].removeprefix("/api/v1")

    read = await client.get(url)
    newer = (await employee.post("/reservations/calendar")).json()["url"].removeprefix("/api/v1")

    assert read.headers["content-type"] == "text/calendar; charset=utf-8"
    [event] = Calendar.from_ical(read.content).walk("VEVENT")
    assert str(event["SUMMARY"]) == f"{asset.name} ({asset.asset_tag})"
    assert event.decoded("dtstart").isoformat() == days_from_today(1)
    assert str(event["UID"]) == f"{reserved['id']}@sams"
    assert (await client.get(url)).status_code == 404
    assert (await client.get(newer)).status_code == 200


async def test_reservation_calendar_of_inactive_user_is_not_found(
    app: FastAPI, admin: Client, client: Client, make: Factory
) -> None:
    user = await make.user()
    async with client_of(app, await make.access_token(user)) as own:
        url = (await own.post("/reservations/calendar")).json()["url"].removeprefix("/api/v1")

    before = await client.get(url)
    deactivated = await admin.delete(f"/users/{user.id}")

    assert (before.status_code, deactivated.status_code) == (200, 204)
    assert (await client.get(url)).status_code == 404
