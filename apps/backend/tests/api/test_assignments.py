"""Check-out, check-in and transfer of assets, singly and in bulk, and the list of assignments."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import IntegrityError

from src.models import User
from tests.clients import Client, problem
from tests.factories import Factory


async def list_actions(client: Client, asset_id: object) -> list[str]:
    events = (await client.get(f"/assets/{asset_id}/history")).json()["items"]
    return [event["action"] for event in events]


async def check_out(client: Client, asset_id: object, **holder: object) -> httpx.Response:
    body = {name: str(value) for name, value in holder.items()}
    return await client.post(f"/assets/{asset_id}/check-out", json=body)


async def test_check_out_and_check_in_an_asset(manager: Client, make: Factory) -> None:
    asset, user, location = await make.asset(), await make.user(), await make.location()
    due = (datetime.now(UTC) + timedelta(days=7)).isoformat()

    checked_out = await manager.post(
        f"/assets/{asset.id}/check-out", json={"user_id": str(user.id), "due_at": due, "note": "출장"}
    )
    held = (await manager.get(f"/assets/{asset.id}")).json()
    checked_in = await manager.post(f"/assets/{asset.id}/check-in", json={"location_id": str(location.id)})
    stored = (await manager.get(f"/assets/{asset.id}")).json()

    assert checked_out.status_code == 201
    assert checked_out.headers["location"] == f"/api/v1/assignments/{checked_out.json()['id']}"
    assert checked_out.json()["holder"] == {
        "id": str(user.id),
        "type": "user",
        "name": user.name,
        "name_en": None,
    }
    assert (held["status"]["code"], held["holder"]["name"], held["version"]) == ("issued", user.name, 2)
    assert checked_in.json()["checked_in_at"] is not None
    assert (stored["status"]["code"], stored["holder"]) == ("stock", None)
    assert stored["location"]["id"] == str(location.id)
    assert await list_actions(manager, asset.id) == ["asset.checked_in", "asset.checked_out", "asset.created"]
    history = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]
    assert history[1]["note"] == "출장"


async def test_check_out_keeps_loaned_status(manager: Client, make: Factory) -> None:
    category = await make.category()
    body = {"name": "대여 노트북", "category_id": str(category.id), "status": "loaned"}
    asset = (await manager.post("/assets", json=body)).json()

    await check_out(manager, asset["id"], user_id=(await make.user()).id)

    checked_out = (await manager.get(f"/assets/{asset['id']}")).json()
    assert checked_out["status"]["code"] == "loaned"
    assert await list_actions(manager, asset["id"]) == ["asset.checked_out", "asset.created"]
    await manager.post(f"/assets/{asset['id']}/check-in", json={})
    assert (await manager.get(f"/assets/{asset['id']}")).json()["status"]["code"] == "loaned"


async def test_check_out_again_after_check_in(manager: Client, make: Factory) -> None:
    asset, first, second = await make.asset(), await make.user(), await make.user()
    await check_out(manager, asset.id, user_id=first.id)
    address = f"/assets/{asset.id}/check-in"

    answers = [await manager.post(address, json={}), await manager.post(address, json={})]
    again = await check_out(manager, asset.id, user_id=second.id)

    assert [answer.status_code for answer in answers] == [200, 409]
    assert (again.status_code, again.json()["holder"]["id"]) == (201, str(second.id))


async def test_check_out_succeeds_once_under_concurrency(manager: Client, make: Factory) -> None:
    asset, users = await make.asset(), [await make.user() for _ in range(50)]

    answers = await asyncio.gather(*(check_out(manager, asset.id, user_id=user.id) for user in users))

    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 49}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"asset_unavailable"}
    assert await list_actions(manager, asset.id) == ["asset.checked_out", "asset.created"]


@pytest.mark.parametrize("status", ["maintenance", "lost", "disposed"])
async def test_check_out_refuses_unassignable_status(manager: Client, make: Factory, status: str) -> None:
    asset = await make.asset()
    await manager.patch(f"/assets/{asset.id}", json={"status": status})

    assert (
        problem(await check_out(manager, asset.id, user_id=(await make.user()).id))["code"]
        == "asset_unavailable"
    )


async def test_check_out_names_location_and_asset_that_hold_the_asset(manager: Client, make: Factory) -> None:
    user, location, parent = await make.user(), await make.location(), await make.asset()
    for holder, name in (
        ({"location_id": location.id}, location.name),
        ({"parent_asset_id": parent.id}, parent.asset_tag),
    ):
        asset = await make.asset()
        await check_out(manager, asset.id, **holder)

        refused = await check_out(manager, asset.id, user_id=user.id)

        assert problem(refused)["detail"] == f"{asset.asset_tag} is checked out to {name}"


async def test_check_out_requires_exactly_one_existing_holder(manager: Client, make: Factory) -> None:
    asset, user, location = await make.asset(), await make.user(), await make.location()
    inactive = await make.user(is_active=False)
    unknown_id = "01900000-0000-7000-8000-000000000000"

    for body, pointer in (
        ({}, ""),
        ({"user_id": str(user.id), "location_id": str(location.id)}, ""),
        ({"user_id": unknown_id}, "/user_id"),
        ({"parent_asset_id": str(asset.id)}, "/parent_asset_id"),
        ({"user_id": str(user.id), "status": "no-such"}, "/status"),
        ({"user_id": str(user.id), "due_at": "2020-01-01T00:00:00Z"}, "/due_at"),
    ):
        answer = await manager.post(f"/assets/{asset.id}/check-out", json=body)
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, pointer), answer.text
    refused = problem(await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": str(inactive.id)}))
    assert (refused["code"], refused["errors"][0]["pointer"]) == ("reference_inactive", "/user_id")
    assert await list_actions(manager, asset.id) == ["asset.created"]


async def test_check_out_check_in_and_transfer_do_not_find_deleted_asset(
    manager: Client, make: Factory
) -> None:
    number = make.code()
    asset, user = await make.asset(old_asset_number=number), await make.user()
    assert (await manager.delete(f"/assets/{asset.id}")).status_code == 204
    holder = {"user_id": str(user.id)}

    for call, body in (("check-out", holder), ("check-in", {}), ("transfer", holder)):
        answer = await manager.post(f"/assets/{asset.id}/{call}", json=body)
        assert (answer.status_code, problem(answer)["code"]) == (404, "not_found"), call
    tags = {"asset_tags": [asset.asset_tag, number]}
    in_bulk = (await manager.post("/assets/check-out", json=tags | holder)).json()
    assert [item["problem"]["code"] for item in in_bulk["items"]] == ["reference_deleted"] * 2


async def test_check_out_check_in_and_transfer_set_given_status_and_location(
    manager: Client, make: Factory
) -> None:
    asset, untouched, user = await make.asset(), await make.asset(), await make.user()
    places = [str((await make.location()).id) for _ in range(3)]
    codes = [(await make.status(kind=kind)).code for kind in ("in_use", "in_use", "available")]
    due = (datetime.now(UTC) + timedelta(days=7)).replace(microsecond=0)

    async def change(call: str, **body: Any) -> tuple[int, str, str]:
        answer = await manager.post(f"/assets/{asset.id}/{call}", json=body)
        stored = (await manager.get(f"/assets/{asset.id}")).json()
        return answer.status_code, stored["status"]["code"], stored["location"]["id"]

    checked_out = await change("check-out", location_id=places[0], status=codes[0])
    moved = await change("transfer", location_id=places[1], due_at=due.isoformat(), note="이동")
    of_asset = {"asset_id": str(asset.id), "open": "true"}
    [current] = (await manager.get("/assignments", params=of_asset)).json()["items"]
    transferred = await change("transfer", user_id=str(user.id), status=codes[1])
    checked_in = await change("check-in", status=codes[2], location_id=places[2])

    assert checked_out == (201, codes[0], places[0])
    assert moved == (201, codes[0], places[1])
    assert (current["holder"]["id"], current["note"]) == (places[1], "이동")
    assert datetime.fromisoformat(current["due_at"]) == due
    assert transferred == (201, codes[1], places[1])
    assert checked_in == (200, codes[2], places[2])
    assert (await manager.get(f"/assets/{untouched.id}")).json()["version"] == 1


async def test_check_out_check_in_and_transfer_refuse_deleted_location(admin: Client, make: Factory) -> None:
    asset, location = await make.asset(), await make.location()
    assert (await admin.delete(f"/locations/{location.id}")).status_code == 204
    place = {"location_id": str(location.id)}

    answers = [await admin.post(f"/assets/{asset.id}/check-out", json=place)]
    await check_out(admin, asset.id, user_id=(await make.user()).id)
    answers += [
        await admin.post(f"/assets/{asset.id}/{call}", json=place) for call in ("transfer", "check-in")
    ]

    for refused in map(problem, answers):
        assert (refused["code"], refused["errors"][0]["pointer"]) == ("reference_deleted", "/location_id")


async def test_check_in_and_transfer_require_a_checked_out_asset(manager: Client, make: Factory) -> None:
    asset, user = await make.asset(), await make.user()

    for call in ("check-in", "transfer"):
        body = {"user_id": str(user.id)} if call == "transfer" else {}
        answer = await manager.post(f"/assets/{asset.id}/{call}", json=body)
        assert (answer.status_code, problem(answer)["code"]) == (409, "asset_not_checked_out")


async def test_transfer_closes_and_opens_an_assignment(manager: Client, make: Factory) -> None:
    asset, first, second = await make.asset(), await make.user(), await make.user()
    await check_out(manager, asset.id, user_id=first.id)

    transferred = await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(second.id)})

    assert transferred.json()["holder"]["name"] == second.name
    periods = (await manager.get("/assignments", params={"asset_id": str(asset.id)})).json()["items"]
    assert [(p["holder"]["name"], p["checked_in_at"] is None) for p in periods] == [
        (second.name, True),
        (first.name, False),
    ]
    assert await list_actions(manager, asset.id) == [
        "asset.transferred",
        "asset.checked_out",
        "asset.created",
    ]


async def test_transfer_refuses_reserved_asset_unless_to_the_reserving_user(
    manager: Client, make: Factory
) -> None:
    asset, first, second, third = await make.asset(), *[await make.user() for _ in range(3)]
    now = datetime.now(UTC)
    await check_out(manager, asset.id, user_id=first.id, due_at=(now + timedelta(hours=1)).isoformat())
    period = {
        "starts_at": (now + timedelta(hours=2)).isoformat(),
        "ends_at": (now + timedelta(hours=4)).isoformat(),
    }
    reserved = await manager.post(
        "/reservations", json={"asset_id": str(asset.id), "user_id": str(second.id), **period}
    )
    address = f"/assets/{asset.id}/transfer"

    refused = await manager.post(address, json={"user_id": str(third.id)})
    until_reservation = {"user_id": str(third.id), "due_at": (now + timedelta(hours=1)).isoformat()}
    before_reservation = await manager.post(address, json=until_reservation)
    to_reserving_user = await manager.post(address, json={"user_id": str(second.id)})

    assert reserved.status_code == 201
    assert (refused.status_code, problem(refused)["code"]) == (409, "reservation_conflict")
    assert second.name in problem(refused)["detail"]
    assert (before_reservation.status_code, to_reserving_user.status_code) == (201, 201)
    assert (await manager.get(f"/reservations/{reserved.json()['id']}")).json()["state"] == "checked_out"


# Assets in assets


async def test_check_out_to_asset_refuses_cycle(manager: Client, make: Factory) -> None:
    laptop, dock, cable = [await make.asset() for _ in range(3)]
    await check_out(manager, dock.id, parent_asset_id=laptop.id)
    await check_out(manager, cable.id, parent_asset_id=dock.id)

    circle = await check_out(manager, laptop.id, parent_asset_id=cable.id)

    assert problem(circle)["errors"][0]["pointer"] == "/parent_asset_id"
    assert (await manager.get(f"/assets/{cable.id}")).json()["holder"]["type"] == "asset"


async def test_check_out_to_asset_refuses_cycle_under_concurrency(manager: Client, make: Factory) -> None:
    for _ in range(5):
        first, second = await make.asset(), await make.asset()
        answers = await asyncio.gather(
            check_out(manager, first.id, parent_asset_id=second.id),
            check_out(manager, second.id, parent_asset_id=first.id),
        )
        assert sorted(answer.status_code for answer in answers) == [201, 422]


# In bulk


async def test_bulk_check_out_and_check_in_report_each_asset(manager: Client, make: Factory) -> None:
    user = await make.user()
    assets = [await make.asset() for _ in range(3)]
    taken = await make.asset()
    await make.assignment(taken, await make.user(name="먼저 온 사람"))
    tags = [assets[0].asset_tag, assets[1].asset_tag.upper(), "no-such", taken.asset_tag, assets[0].asset_tag]

    answer = await manager.post("/assets/check-out", json={"asset_tags": tags, "user_id": str(user.id)})

    items = answer.json()["items"]
    assert [item["status"] for item in items] == [201, 201, 404, 409, 409]
    assert "먼저 온 사람" in items[3]["problem"]["detail"]
    assert items[3]["problem"]["request_id"] == answer.headers["X-Request-ID"]
    held = (await manager.get("/assignments", params={"holder_id": str(user.id), "open": "true"})).json()
    assert {a["asset"]["id"] for a in held["items"]} == {str(assets[0].id), str(assets[1].id)}

    checked_in = await manager.post(
        "/assets/check-in", json={"asset_ids": [str(assets[0].id), str(assets[2].id)]}
    )
    assert [item["status"] for item in checked_in.json()["items"]] == [200, 409]


async def test_bulk_check_out_finds_single_tag(manager: Client, make: Factory) -> None:
    asset, user = await make.asset(), await make.user()
    body = {"asset_tags": [asset.asset_tag.upper()], "user_id": str(user.id)}

    answer = await manager.post("/assets/check-out", json=body)

    assert [(item["status"], item["asset_id"]) for item in answer.json()["items"]] == [(201, str(asset.id))]


async def test_bulk_check_out_finds_old_asset_numbers_after_asset_tags(
    manager: Client, make: Factory
) -> None:
    user, tagged = await make.user(), await make.asset()
    number = f"예비-{tagged.asset_tag}"
    renumbered = await make.asset(old_asset_number=number)
    await make.asset(old_asset_number=tagged.asset_tag)

    answer = await manager.post(
        "/assets/check-out",
        json={"asset_tags": [number.lower(), tagged.asset_tag], "user_id": str(user.id)},
    )

    assert [(item["status"], item["asset_id"]) for item in answer.json()["items"]] == [
        (201, str(renumbered.id)),
        (201, str(tagged.id)),
    ]


async def test_bulk_check_out_atomic_changes_nothing_if_one_fails(manager: Client, make: Factory) -> None:
    free, taken, user = await make.asset(), await make.asset(), await make.user()
    await make.assignment(taken, await make.user())
    body: dict[str, Any] = {"asset_ids": [str(free.id), str(taken.id)], "user_id": str(user.id)}

    refused = await manager.post("/assets/check-out", json=body | {"atomic": True})

    assert (refused.status_code, problem(refused)["code"]) == (409, "asset_unavailable")
    assert problem(refused)["errors"][0]["pointer"] == "/asset_ids/1"
    assert (await manager.get(f"/assets/{free.id}")).json()["holder"] is None


async def test_bulk_check_out_assigns_each_asset_once_under_concurrency(
    manager: Client, make: Factory
) -> None:
    users = [await make.user(), await make.user()]
    assets = [await make.asset() for _ in range(40)]
    ids = [str(asset.id) for asset in assets]

    answers = await asyncio.gather(
        manager.post("/assets/check-out", json={"asset_ids": ids, "user_id": str(users[0].id)}),
        manager.post("/assets/check-out", json={"asset_ids": ids[::-1], "user_id": str(users[1].id)}),
    )

    succeeded = [item for answer in answers for item in answer.json()["items"] if item["status"] == 201]
    assert sorted(item["asset_id"] for item in succeeded) == sorted(ids)


# The list of assignments, and visibility


async def test_list_assignments_filters_open_and_overdue(manager: Client, make: Factory) -> None:
    user, late, in_time = await make.user(), await make.asset(), await make.asset()
    long_ago = datetime.now(UTC) - timedelta(days=9)
    await make.assignment(late, user, checked_out_at=long_ago, due_at=long_ago + timedelta(days=1))
    await make.assignment(in_time, user, due_at=datetime.now(UTC) + timedelta(days=1))
    of_user = {"user_id": str(user.id)}

    overdue = (await manager.get("/assignments", params=of_user | {"overdue": "true"})).json()["items"]
    await manager.post(f"/assets/{late.id}/check-in", json={})
    still_open = (await manager.get("/assignments", params=of_user | {"open": "true"})).json()["items"]

    assert [(a["asset"]["id"], a["overdue"]) for a in overdue] == [(str(late.id), True)]
    assert [a["asset"]["id"] for a in still_open] == [str(in_time.id)]


async def test_assignments_employee_sees_own_and_cannot_check_out(
    employee: Client, employee_user: User, make: Factory
) -> None:
    own, anothers, free = await make.asset(), await make.asset(), await make.asset()
    await make.assignment(own, employee_user)
    hidden = await make.assignment(anothers, await make.user())

    seen = (await employee.get("/assignments")).json()["items"]

    assert [a["asset"]["id"] for a in seen] == [str(own.id)]
    assert (await employee.get(f"/assignments/{hidden.id}")).status_code == 404
    assert (await check_out(employee, free.id, user_id=employee_user.id)).status_code == 403


async def test_update_assignment_corrects_note_after_check_in(
    manager: Client, employee: Client, employee_user: User, make: Factory
) -> None:
    asset = await make.asset()
    body = {"user_id": str(employee_user.id), "note": "충전기 없음"}
    opened = (await manager.post(f"/assets/{asset.id}/check-out", json=body)).json()
    path = f"/assignments/{opened['id']}"
    closed = await manager.post(f"/assets/{asset.id}/check-in", json={})

    changed = await manager.patch(
        path, json={"note": "충전기 포함"}, headers={"If-Match": closed.headers["ETag"]}
    )
    stale = await manager.patch(path, json={"note": "x"}, headers={"If-Match": '"1"'})
    refused = [
        await manager.patch(path, json=json) for json in ({"due_at": None}, {"custom_fields": {"no": 1}})
    ]
    forbidden = await employee.patch(path, json={"note": "x"})
    unknown = await manager.patch(f"/assignments/{asset.id}", json={"note": "x"})

    assert changed.json() == {
        **closed.json(),
        "note": "충전기 포함",
        "version": closed.json()["version"] + 1,
        "updated_at": changed.json()["updated_at"],
    }
    assert [answer.status_code for answer in (stale, *refused, forbidden, unknown)] == [
        412,
        422,
        422,
        403,
        404,
    ]
    assert (await manager.get(path)).json() == changed.json()
    [event, *_] = (await manager.get("/events", params={"entity_id": opened["id"]})).json()["items"]
    assert (event["action"], event["changes"]) == (
        "assignment.updated",
        {"note": ["충전기 없음", "충전기 포함"]},
    )


async def test_deactivate_user_refuses_holder_of_checked_out_asset(admin: Client, make: Factory) -> None:
    user, asset = await make.user(), await make.asset()
    await check_out(admin, asset.id, user_id=user.id)

    refused = await admin.delete(f"/users/{user.id}")
    held = (await admin.get(f"/users/{user.id}/assets")).json()["items"]
    await admin.post(f"/assets/{asset.id}/check-in", json={})

    assert (refused.status_code, problem(refused)["code"]) == (409, "in_use")
    assert [a["id"] for a in held] == [str(asset.id)]
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204


async def test_check_out_and_deactivate_user_exclude_each_other_under_concurrency(
    admin: Client, make: Factory
) -> None:
    for _ in range(5):
        user, asset = await make.user(), await make.asset()
        checked_out, deactivated = await asyncio.gather(
            check_out(admin, asset.id, user_id=user.id), admin.delete(f"/users/{user.id}")
        )
        assert (checked_out.status_code, deactivated.status_code) in ((201, 409), (409, 204))


@pytest.mark.parametrize(
    ("checked_out_at", "checked_in_at"),
    [("2024-02-01", "2024-03-02"), ("2024-03-02", "2024-03-03"), ("2024-02-01", None)],
)
async def test_assignments_of_an_asset_cannot_overlap_in_the_database(
    make: Factory, checked_out_at: str, checked_in_at: str | None
) -> None:
    user, asset = await make.user(), await make.asset()

    async def assign(begins: str, ends: str | None) -> None:
        times = [day and datetime.fromisoformat(f"{day}T00:00:00Z") for day in (begins, ends)]
        await make.assignment(asset, user, checked_out_at=times[0], checked_in_at=times[1])

    await assign("2024-03-01", "2024-04-01")
    await assign("2024-04-01", "2024-04-01")
    with pytest.raises(IntegrityError, match="ex_assignments_overlap"):
        await assign(checked_out_at, checked_in_at)


async def test_check_out_begins_after_last_check_in(manager: Client, make: Factory) -> None:
    """A transaction that began earlier may be the one that checks out: its time is that of the check-in."""
    asset, user = await make.asset(), await make.user()
    returned_at = datetime.now(UTC) + timedelta(seconds=30)
    await make.assignment(
        asset, user, checked_out_at=datetime(2024, 3, 1, tzinfo=UTC), checked_in_at=returned_at
    )

    checked_out = await check_out(manager, asset.id, user_id=user.id)
    transferred = await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(user.id)})

    for answer in (checked_out, transferred):
        assert datetime.fromisoformat(answer.json()["checked_out_at"]) == returned_at


async def test_assignment_recorded_after_request_was_made_refuses_its_return(
    manager: Client, admin: Client, make: Factory
) -> None:
    """The holder is another than at the time of the request, even if the check-out is dated earlier."""
    first, second = await make.user(), await make.user()
    asset = await make.asset(purchase_date=date(2024, 1, 1))
    await check_out(manager, asset.id, user_id=first.id)
    request = await admin.post(
        "/workflows", json={"type": "checkin", "asset_id": str(asset.id), "reason": "반납"}
    )
    await manager.post(f"/assets/{asset.id}/check-in", json={})
    body = {"user_id": str(second.id), "checked_out_at": datetime.now(UTC).isoformat()}
    assert (await manager.post(f"/assets/{asset.id}/check-out", json=body)).status_code == 201

    approved = await manager.post(f"/workflows/{request.json()['id']}/approve", json={})

    assert problem(approved)["code"] == "conflict"
