"""Reservations: overlaps, buffers, check-out, no-shows and the calendar."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import Response
from icalendar import Calendar
from sqlalchemy import select

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, Reservation, ReservationState, Status, User
from src.services.reservations import reservations
from tests.clients import Client, client_of, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

START = datetime.now(UTC).replace(microsecond=0)


def days_from_start(days: float) -> str:
    return (START + timedelta(days=days)).isoformat()


async def reserve(client: Client, start: float, end: float, **values: Any) -> Response:
    body = {name: str(value) for name, value in values.items()}
    return await client.post(
        "/reservations", json={"starts_at": days_from_start(start), "ends_at": days_from_start(end), **body}
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
    period = {"from": days_from_start(1), "to": days_from_start(2)}

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
    too_long = await manager.post(address, json={"user_id": str(other.id), "due_at": days_from_start(2.5)})
    in_time = await manager.post(address, json={"user_id": str(other.id), "due_at": days_from_start(1.5)})

    for refused in (without_due_date, too_long):
        assert (refused.status_code, problem(refused)["code"]) == (409, "reservation_conflict")
        assert employee_user.name in problem(refused)["detail"]
        assert f"{START + timedelta(days=2):%Y-%m-%d %H:%M}" in problem(refused)["detail"]
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
        f"/assets/{asset.id}/availability", params={"from": days_from_start(1), "to": days_from_start(2)}
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
    assert (again.status_code, problem(again)["code"]) == (409, "reservation_not_reserved")
    assert (await employee.get(f"/reservations/{reserved['id']}")).json()["state"] == "checked_out"


async def test_check_out_reservation_of_model_replaces_unavailable_asset(
    manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    assets = {str(asset.id): asset for asset in [await make.asset(model_id=model.id) for _ in range(2)]}
    reserved = (await reserve(manager, 1 / 24, 1, model_id=model.id)).json()
    lost = assets.pop(reserved["asset"]["id"])
    await manager.patch(f"/assets/{lost.id}", json={"status": "maintenance"})

    checked_out = await manager.post(f"/reservations/{reserved['id']}/check-out", json={})

    assert checked_out.json()["asset"]["id"] in assets


async def test_check_out_reservation_reports_problem_of_reserved_asset(
    manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    reserved_asset, other = [await make.asset(model_id=model.id, asset_tag=make.code()) for _ in range(2)]
    holder = await make.user()
    await make.assignment(other, holder)
    reserved = (await reserve(manager, 1, 2, model_id=model.id)).json()
    address = f"/reservations/{reserved['id']}/check-out"
    await manager.patch(f"/assets/{reserved_asset.id}", json={"status": "maintenance"})

    any_asset = await manager.post(address, json={})
    chosen = await manager.post(address, json={"asset_id": str(other.id)})

    assert reserved["asset"]["id"] == str(reserved_asset.id)
    assert problem(any_asset)["detail"].startswith(f"{reserved_asset.asset_tag} cannot be checked out")
    assert problem(chosen)["detail"] == f"{other.asset_tag} is checked out to {holder.name}"
    assert (await manager.get(f"/reservations/{reserved['id']}")).json()["state"] == "reserved"


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


async def test_create_reservation_may_start_when_assignment_is_due(manager: Client, make: Factory) -> None:
    model = await make.asset_model()
    asset = await make.asset(model_id=model.id)
    await make.assignment(asset, await make.user(), due_at=START + timedelta(days=2))

    async def availability(start: float) -> tuple[dict[str, int], bool]:
        period = {"from": days_from_start(start), "to": days_from_start(3)}
        of_model = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
        of_asset = (await manager.get(f"/assets/{asset.id}/availability", params=period)).json()
        return of_model, of_asset["available"]

    before_due, when_due = await availability(1.9), await availability(2)
    refused = [
        await reserve(manager, 1.9, 3, asset_id=asset.id),
        await reserve(manager, 1.9, 3, model_id=model.id),
    ]
    of_model = await reserve(manager, 2, 3, model_id=model.id)
    assert (await manager.delete(f"/reservations/{of_model.json()['id']}")).status_code == 204
    of_asset = await reserve(manager, 2, 3, asset_id=asset.id)

    assert before_due == ({"total": 1, "available": 0}, False)
    assert when_due == ({"total": 1, "available": 1}, True)
    assert [problem(answer)["code"] for answer in refused] == ["reservation_conflict"] * 2
    assert (of_model.status_code, of_asset.status_code) == (201, 201)


async def test_availability_counts_only_overlapping_periods_of_the_asset(
    manager: Client, employee: Client, make: Factory
) -> None:
    older, asset, newer = [await make.asset(requestable=True) for _ in range(3)]
    holder = await make.user()
    for other in (older, newer):
        await reserve(manager, 0.5, 6, asset_id=other.id)
        await make.assignment(other, holder)
    cancelled = (await reserve(manager, 4, 5, asset_id=asset.id)).json()
    await manager.delete(f"/reservations/{cancelled['id']}")
    await reserve(manager, 3, 4, asset_id=asset.id, user_id=holder.id)
    await reserve(manager, 1, 2, asset_id=asset.id, user_id=holder.id)

    async def busy(client: Client, start: float, end: float) -> tuple[bool, list[tuple[str, str, Any]]]:
        period = {"from": days_from_start(start), "to": days_from_start(end)}
        found = (await client.get(f"/assets/{asset.id}/availability", params=period)).json()
        return found["available"], [(p["kind"], p["starts_at"], p["holder"]) for p in found["busy"]]

    first, second = (
        ("reservation", days_from_start(day).replace("+00:00", "Z"), holder.name) for day in (1, 3)
    )
    assert await busy(manager, 0, 1) == (True, [])
    assert await busy(manager, 2, 3) == (True, [])
    assert await busy(manager, 4, 5) == (True, [])
    assert await busy(manager, 3.5, 5) == (False, [second])
    assert await busy(manager, 1.5, 3.5) == (False, [first, second])
    assert (
        await employee.get(
            f"/assets/{asset.id}/availability", params={"from": days_from_start(1), "to": days_from_start(2)}
        )
    ).json()["busy"][0]["holder"] is None


async def test_check_out_ends_only_overlapping_reservations_of_the_holder(
    manager: Client, make: Factory
) -> None:
    asset, other, holder = await make.asset(), await make.asset(), await make.user()
    overlapping, later, of_other_asset = [
        (await reserve(manager, start, start + 1, asset_id=thing.id, user_id=holder.id)).json()
        for thing, start in ((asset, 1), (asset, 3), (other, 1))
    ]

    checked_out = await manager.post(
        f"/assets/{asset.id}/check-out", json={"user_id": str(holder.id), "due_at": days_from_start(3)}
    )

    assert checked_out.status_code == 201
    states = [
        (await manager.get(f"/reservations/{item['id']}")).json()["state"]
        for item in (overlapping, later, of_other_asset)
    ]
    assert states == ["checked_out", "reserved", "reserved"]


async def test_create_reservation_of_model_respects_buffers_and_asset_tags(
    manager: Client, make: Factory
) -> None:
    category = await make.category(buffer_before_minutes=60, buffer_after_minutes=120)
    model, tag = await make.asset_model(), make.code()
    second, first = [
        await make.asset(category_id=category.id, model_id=model.id, asset_tag=f"{tag}-{number}")
        for number in (2, 1)
    ]
    hour = 1 / 24

    both = [(await reserve(manager, 2, 3, model_id=model.id)).json()["asset"]["id"] for _ in range(2)]
    just_after = [await reserve(manager, 3 + 3 * hour, 4, model_id=model.id) for _ in range(2)]
    just_before = [await reserve(manager, 1, 2 - 3 * hour, category_id=category.id) for _ in range(2)]
    too_close = [
        await reserve(manager, 3 + 2.9 * hour, 4, model_id=model.id),
        await reserve(manager, 1, 2 - 2.9 * hour, category_id=category.id),
    ]

    assert both == [str(first.id), str(second.id)]
    assert [answer.status_code for answer in (*just_after, *just_before)] == [201] * 4
    assert [problem(answer)["code"] for answer in too_close] == ["reservation_conflict"] * 2


async def test_create_reservation_of_model_takes_assignable_requestable_asset(
    manager: Client, employee: Client, make: Factory
) -> None:
    model, tag = await make.asset_model(), make.code()
    lost, hidden, offered = [
        await make.asset(model_id=model.id, asset_tag=f"{tag}-{number}", requestable=number != 2)
        for number in (1, 2, 3)
    ]
    await make.asset(asset_tag=f"{tag}-0", requestable=True)
    await manager.patch(f"/assets/{lost.id}", json={"status": "maintenance"})

    by_employee = await reserve(employee, 1, 2, model_id=model.id)
    again = await reserve(employee, 1, 2, model_id=model.id)
    by_manager = await reserve(manager, 1, 2, model_id=model.id)
    of_lost = await reserve(manager, 1, 2, asset_id=lost.id)

    assert by_employee.json()["asset"]["id"] == str(offered.id)
    assert problem(again)["code"] == "reservation_conflict"
    assert by_manager.json()["asset"]["id"] == str(hidden.id)
    assert problem(of_lost)["errors"][0]["pointer"] == "/asset_id"


async def test_reschedule_reservation_checks_period_assignment_and_owner(
    manager: Client, employee: Client, make: Factory
) -> None:
    asset, holder = await make.asset(), await make.user()
    reserved = (await reserve(manager, 2, 4, asset_id=asset.id)).json()
    other = (await reserve(manager, 5, 6, asset_id=asset.id, user_id=holder.id)).json()
    address = f"/reservations/{reserved['id']}"

    empty = await manager.patch(address, json={"ends_at": days_from_start(2)})
    onto_itself = await manager.patch(
        address, json={"starts_at": days_from_start(3), "ends_at": days_from_start(5)}
    )
    onto_other = await manager.patch(address, json={"ends_at": days_from_start(5.5)})
    by_other_user = await employee.patch(address, json={"note": "x"})
    await make.assignment(asset, holder, due_at=START + timedelta(days=2.5))
    into_assignment = await manager.patch(address, json={"starts_at": days_from_start(2.4)})
    after_assignment = await manager.patch(address, json={"starts_at": days_from_start(2.5), "note": "미룸"})

    assert (empty.status_code, problem(empty)["errors"][0]["pointer"]) == (422, "/ends_at")
    assert onto_itself.status_code == 200
    assert problem(onto_other)["code"] == "reservation_conflict"
    assert (
        f"by {holder.name} from {START + timedelta(days=5):%Y-%m-%d %H:%M}" in problem(onto_other)["detail"]
    )
    assert by_other_user.status_code == 404
    assert problem(into_assignment)["code"] == "reservation_conflict"
    assert f"until {START + timedelta(days=2.5):%Y-%m-%d %H:%M} UTC" in problem(into_assignment)["detail"]
    assert (after_assignment.status_code, after_assignment.json()["note"]) == (200, "미룸")
    assert (await manager.get(f"/reservations/{other['id']}")).json()["state"] == "reserved"


async def test_reservation_is_changed_by_its_user_and_by_managers(
    manager: Client, employee: Client, make: Factory
) -> None:
    asset = await make.asset(requestable=True)
    own, other = [(await reserve(employee, day, day + 1, asset_id=asset.id)).json() for day in (1, 3)]

    by_user = await employee.patch(f"/reservations/{own['id']}", json={"note": "회의"})
    by_manager = await manager.patch(f"/reservations/{own['id']}", json={"note": "출장"})
    cancelled = [
        await employee.delete(f"/reservations/{own['id']}"),
        await manager.delete(f"/reservations/{other['id']}"),
    ]

    assert (by_user.status_code, by_manager.status_code) == (200, 200)
    assert by_manager.json()["note"] == "출장"
    assert [answer.status_code for answer in cancelled] == [204, 204]


async def test_reservation_no_show_after_grace_period_or_end_unless_locked(
    make: Factory, database: Database, settings: Settings
) -> None:
    user, now = await make.user(), datetime.now(UTC)
    grace = settings.model_copy(update={"reservation_grace_minutes": 60})

    async def reservation(start: int, end: int, state: str = ReservationState.RESERVED) -> Reservation:
        """Save a reservation of an asset, from and to a number of minutes from now."""
        starts_at, ends_at = now + timedelta(minutes=start), now + timedelta(minutes=end)
        row = Reservation(
            asset_id=(await make.asset()).id,
            user_id=user.id,
            starts_at=starts_at,
            ends_at=ends_at,
            state=state,
        )
        return await make.save(row)

    ended, late = await reservation(-30, -10), await reservation(-65, 100)
    kept = [
        await reservation(-55, 100),
        await reservation(10, 100),
        await reservation(-100, -10, ReservationState.CHECKED_OUT),
        await reservation(-100, -10, ReservationState.CANCELLED),
    ]

    locked = await reservation(-100, -10)

    async with database.session() as other:
        await other.execute(select(Reservation.id).where(Reservation.id == locked.id).with_for_update())
        async with asyncio.timeout(20), database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            marked = set(await reservations.mark_no_shows(session, grace))

    assert marked & {row.id for row in (ended, late, locked, *kept)} == {ended.id, late.id}


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

    overlapping = await manager.patch(address, json={"starts_at": days_from_start(1.5)})
    rescheduled = await manager.patch(
        address, json={"starts_at": days_from_start(5), "ends_at": days_from_start(6)}
    )
    by_other_user = await employee.delete(address)
    cancelled = await manager.delete(address)
    again = await manager.delete(address)

    assert problem(overlapping)["code"] == "reservation_conflict"
    assert rescheduled.json()["starts_at"] == days_from_start(5).replace("+00:00", "Z")
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
    assert event.decoded("dtstart").isoformat() == days_from_start(1)
    assert str(event["UID"]) == f"{reserved['id']}@sams"
    assert (await client.get(url)).status_code == 404
    assert (await client.get(newer)).status_code == 200


async def test_availability_of_model_ignores_closed_assignments_and_other_assets(
    manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    asset, deleted = [await make.asset(model_id=model.id) for _ in range(2)]
    await make.asset()
    await manager.delete(f"/assets/{deleted.id}")
    await make.assignment(asset, await make.user())
    period = {"from": days_from_start(1), "to": days_from_start(2)}

    async def available() -> tuple[dict[str, int], bool]:
        of_model = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
        of_asset = (await manager.get(f"/assets/{asset.id}/availability", params=period)).json()
        return of_model, of_asset["available"]

    while_open = await available()
    await manager.post(f"/assets/{asset.id}/check-in", json={})
    after_check_in = await available()
    reserved = await reserve(manager, 1, 2, asset_id=asset.id)
    await manager.delete(f"/reservations/{reserved.json()['id']}")
    of_model = await reserve(manager, 1, 2, model_id=model.id)
    deleted_model = await make.asset_model()
    assert (await manager.delete(f"/asset-models/{deleted_model.id}")).status_code == 204
    not_found = [
        await manager.get(f"/{path}/availability", params=period)
        for path in (f"assets/{deleted.id}", f"assets/{model.id}", f"asset-models/{deleted_model.id}")
    ]

    assert while_open == ({"total": 1, "available": 0}, False)
    assert after_check_in == ({"total": 1, "available": 1}, True)
    assert (reserved.status_code, of_model.status_code) == (201, 201)
    assert [answer.status_code for answer in not_found] == [404, 404, 404]


async def test_reservation_calendar_lists_current_reservations_of_its_user(
    manager: Client, employee: Client, client: Client, employee_user: User, make: Factory
) -> None:
    asset, other = await make.asset(requestable=True), await make.user()
    later, sooner, cancelled = [
        (await reserve(employee, day, day + 1, asset_id=asset.id, note=f"{day}일 뒤")).json()
        for day in (3, 1, 5)
    ]
    await employee.delete(f"/reservations/{cancelled['id']}")
    await reserve(manager, 7, 8, asset_id=asset.id, user_id=other.id)
    assert (await manager.post(f"/reservations/{sooner['id']}/check-out", json={})).is_success
    url = (await employee.post("/reservations/calendar")).json()["url"].removeprefix("/api/v1")

    events = Calendar.from_ical((await client.get(url)).content).walk("VEVENT")

    assert [str(event["UID"]) for event in events] == [f"{item['id']}@sams" for item in (sooner, later)]
    assert [str(event["DESCRIPTION"]) for event in events] == ["1일 뒤", "3일 뒤"]
    assert [event["SEQUENCE"] for event in events] == [2, 1]
    assert events[0].decoded("dtend").isoformat() == days_from_start(2)


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


async def test_reservation_conflict_names_other_users_only_to_managers(
    manager: Client, employee: Client, make: Factory, database: Database
) -> None:
    async with database.session() as session:
        loaned = (await session.scalars(select(Status.id).where(Status.code == "loaned"))).one()
    pool = await make.asset(requestable=True, status_id=loaned)
    holder, reserver = await make.user(), await make.user()
    await make.assignment(pool, holder, due_at=datetime.fromisoformat(days_from_start(2)))
    await reserve(manager, 5, 6, asset_id=pool.id, user_id=reserver.id)
    own = (await reserve(employee, 8, 9, asset_id=pool.id)).json()

    for client, is_named in ((manager, True), (employee, False)):
        refused = [
            await reserve(client, 1, 3, asset_id=pool.id),
            await reserve(client, 5, 6, asset_id=pool.id),
        ]
        for start in (1, 5):
            body = {"starts_at": days_from_start(start), "ends_at": days_from_start(start + 1)}
            refused.append(await client.patch(f"/reservations/{own['id']}", json=body))
        for number, answer in enumerate(refused):
            details = problem(answer)
            assert details["code"] == "reservation_conflict"
            name = (holder, reserver)[number % 2].name
            assert (name in answer.text) is is_named, answer.text


async def test_approval_by_employee_does_not_name_holder(
    employee: Client, employee_user: User, make: Factory
) -> None:
    holder, asset = await make.user(), await make.asset()
    step = {"role": None, "user_ids": [str(employee_user.id)], "approval_mode": "any"}
    workflow = await make.workflow(await make.user(), asset, type="checkout", steps=[step])
    await make.assignment(asset, holder)

    refused = await employee.post(f"/workflows/{workflow.id}/approve", json={})

    assert problem(refused)["code"] == "asset_unavailable"
    assert holder.name not in refused.text
