"""Reservations: never two of one asset at once, with time around them, handed out or released."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from httpx import Response
from icalendar import Calendar

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, User
from src.services.reservations import reservations
from tests.clients import Client, problem
from tests.factories import Factory

TODAY = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


def at(days: float) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


async def reserve(client: Client, start: float, end: float, **what: Any) -> Response:
    body = {name: str(value) for name, value in what.items()}
    return await client.post("/reservations", json={"starts_at": at(start), "ends_at": at(end), **body})


async def test_two_do_not_overlap_and_may_touch(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    first = await reserve(manager, 1, 3, asset_id=asset.id)
    inside = await reserve(manager, 2, 2.5, asset_id=asset.id)
    after = await reserve(manager, 3, 4, asset_id=asset.id)

    assert (first.status_code, first.json()["state"]) == (201, "reserved")
    assert (inside.status_code, problem(inside)["code"]) == (409, "reservation_conflict")
    assert "reserved by" in problem(inside)["detail"]
    assert after.status_code == 201


async def test_of_twenty_at_once_one_succeeds(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    answers = await asyncio.gather(*(reserve(manager, 1, 2, asset_id=asset.id) for _ in range(20)))

    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}


async def test_time_stays_free_around_it(manager: Client, make: Factory) -> None:
    category = await make.category(buffer_before_minutes=60, buffer_after_minutes=120)
    asset = await make.asset(category_id=category.id)
    hour = 1 / 24
    await reserve(manager, 1, 2, asset_id=asset.id)

    too_soon = await reserve(manager, 2 + 2.5 * hour, 3, asset_id=asset.id)
    in_time = await reserve(manager, 2 + 3 * hour, 3, asset_id=asset.id)

    assert [too_soon.status_code, in_time.status_code] == [409, 201]


async def test_any_of_a_model_is_given_as_long_as_there_is_one(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    assets = [await make.asset(model_id=model.id) for _ in range(3)]
    period = {"from": at(1), "to": at(2)}

    answers = await asyncio.gather(*(reserve(manager, 1, 2, model_id=model.id) for _ in range(5)))
    left = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
    later = await reserve(manager, 2, 3, model_id=model.id)

    assert Counter(answer.status_code for answer in answers) == {201: 3, 409: 2}
    held = {answer.json()["asset"]["id"] for answer in answers if answer.status_code == 201}
    assert held == {str(asset.id) for asset in assets}
    assert left == {"total": 3, "available": 0}
    assert later.status_code == 201


async def test_a_check_out_does_not_run_into_a_reservation(
    manager: Client, make: Factory, somebody: User
) -> None:
    asset, other = await make.asset(), await make.user()
    await reserve(manager, 2, 3, asset_id=asset.id, user_id=somebody.id)
    address = f"/assets/{asset.id}/check-out"

    for_good = await manager.post(address, json={"user_id": str(other.id)})
    too_long = await manager.post(address, json={"user_id": str(other.id), "due_at": at(2.5)})
    in_time = await manager.post(address, json={"user_id": str(other.id), "due_at": at(1.5)})

    for refused in (for_good, too_long):
        assert (refused.status_code, problem(refused)["code"]) == (409, "reservation_conflict")
        assert somebody.name in problem(refused)["detail"]
        assert f"{TODAY + timedelta(days=2):%Y-%m-%d %H:%M}" in problem(refused)["detail"]
    assert in_time.status_code == 201


async def test_what_is_held_for_good_is_not_reserved(manager: Client, make: Factory) -> None:
    asset, holder = await make.asset(), await make.user()
    await make.assignment(asset, holder)

    refused = await reserve(manager, 1, 2, asset_id=asset.id)

    assert problem(refused)["code"] == "reservation_conflict"
    assert holder.name in problem(refused)["detail"]
    free = await manager.get(f"/assets/{asset.id}/availability", params={"from": at(1), "to": at(2)})
    assert free.json()["available"] is False
    assert free.json()["busy"][0]["holder"] == holder.name


async def test_a_reservation_is_handed_out(
    manager: Client, employee: Client, somebody: User, make: Factory
) -> None:
    asset = await make.asset(requestable=True)
    reserved = (await reserve(employee, 1 / 24, 1, asset_id=asset.id)).json()

    handed = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})
    again = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})

    assert handed.json()["holder"]["id"] == str(somebody.id)
    assert handed.json()["due_at"] == reserved["ends_at"]
    assert problem(again)["code"] == "reservation_conflict"
    assert (await employee.get(f"/reservations/{reserved['id']}")).json()["state"] == "checked_out"


async def test_another_of_the_kind_is_handed_out_if_the_first_is_gone(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    assets = {str(asset.id): asset for asset in [await make.asset(model_id=model.id) for _ in range(2)]}
    reserved = (await reserve(manager, 1 / 24, 1, model_id=model.id)).json()
    gone = assets.pop(reserved["asset"]["id"])
    await manager.patch(f"/assets/{gone.id}", json={"status": "lost"})

    handed = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})

    assert handed.json()["asset"]["id"] in assets


async def test_what_is_handed_out_is_of_the_kind_that_is_reserved(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    same, other = [await make.asset(model_id=model.id) for _ in range(2)], await make.asset()
    reserved = (await reserve(manager, 1 / 24, 1, model_id=model.id)).json()
    [chosen] = [asset for asset in same if str(asset.id) != reserved["asset"]["id"]]
    address = f"/reservations/{reserved['id']}/check-out"

    refused = await manager.post(address, json={"asset_id": str(other.id)})
    handed = await manager.post(address, json={"asset_id": str(chosen.id)})

    assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/asset_id")
    assert handed.json()["asset"]["id"] == str(chosen.id)


async def test_no_shows_are_released(
    manager: Client, make: Factory, database: Database, settings: Settings
) -> None:
    asset = await make.asset()
    reserved = (await reserve(manager, 1, 2, asset_id=asset.id)).json()
    grace = settings.model_copy(update={"reservation_grace_minutes": -2 * 24 * 60})

    async def release(limits: Settings) -> list[str]:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            return [str(one) for one in await reservations.mark_no_shows(session, limits)]

    too_early = await release(settings)
    at_once = await asyncio.gather(*(release(grace) for _ in range(4)))

    assert reserved["id"] not in too_early
    assert [one for some in at_once for one in some].count(reserved["id"]) == 1
    assert (await manager.get(f"/reservations/{reserved['id']}")).json()["state"] == "no_show"
    assert (await reserve(manager, 1, 2, asset_id=asset.id)).status_code == 201


async def test_it_is_moved_and_given_up(manager: Client, employee: Client, make: Factory) -> None:
    asset = await make.asset()
    first = (await reserve(manager, 1, 2, asset_id=asset.id)).json()
    second = (await reserve(manager, 3, 4, asset_id=asset.id)).json()
    address = f"/reservations/{second['id']}"

    clash = await manager.patch(address, json={"starts_at": at(1.5)})
    moved = await manager.patch(address, json={"starts_at": at(5), "ends_at": at(6)})
    by_another = await employee.delete(address)
    given_up = await manager.delete(address)
    again = await manager.delete(address)

    assert problem(clash)["code"] == "reservation_conflict"
    assert moved.json()["starts_at"] == at(5).replace("+00:00", "Z")
    assert [by_another.status_code, given_up.status_code, again.status_code] == [404, 204, 409]
    assert (await manager.get(f"/reservations/{first['id']}")).json()["state"] == "reserved"


async def test_what_makes_no_sense_is_refused(employee: Client, make: Factory) -> None:
    hidden, offered = await make.asset(), await make.asset(requestable=True)

    for answer, pointer in (
        (await reserve(employee, 2, 1, asset_id=offered.id), "/ends_at"),
        (await reserve(employee, -2, 1, asset_id=offered.id), "/starts_at"),
        (await reserve(employee, 1, 2), ""),
        (await reserve(employee, 1, 2, asset_id=hidden.id), "/asset_id"),
    ):
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, pointer)
    for_another = await reserve(employee, 1, 2, asset_id=offered.id, user_id=(await make.user()).id)
    assert for_another.status_code == 403


async def test_the_calendar_is_read_by_its_private_address(
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
    assert event.decoded("dtstart").isoformat() == at(1)
    assert str(event["UID"]) == f"{reserved['id']}@sams"
    assert (await client.get(url)).status_code == 404
    assert (await client.get(newer)).status_code == 200
