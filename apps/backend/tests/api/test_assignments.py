"""Hand out and take back: once, to one holder, by a scanner, from one to the next, and never in a circle."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from src.models import User
from tests.clients import Client, problem
from tests.factories import Factory


async def actions(client: Client, asset_id: object) -> list[str]:
    events = (await client.get(f"/assets/{asset_id}/history")).json()["items"]
    return [event["action"] for event in events]


async def out(client: Client, asset_id: object, **holder: object) -> httpx.Response:
    body = {name: str(value) for name, value in holder.items()}
    return await client.post(f"/assets/{asset_id}/check-out", json=body)


async def test_an_asset_goes_out_and_comes_back(manager: Client, make: Factory) -> None:
    asset, user, place = await make.asset(), await make.user(), await make.location()
    due = (datetime.now(UTC) + timedelta(days=7)).isoformat()

    begun = await manager.post(
        f"/assets/{asset.id}/check-out", json={"user_id": str(user.id), "due_at": due, "note": "출장"}
    )
    held = (await manager.get(f"/assets/{asset.id}")).json()
    back = await manager.post(f"/assets/{asset.id}/check-in", json={"location_id": str(place.id)})
    stored = (await manager.get(f"/assets/{asset.id}")).json()

    assert begun.status_code == 201
    assert begun.headers["location"] == f"/api/v1/assignments/{begun.json()['id']}"
    assert begun.json()["holder"] == {"id": str(user.id), "type": "user", "name": user.name}
    assert (held["status"]["code"], held["holder"]["name"], held["version"]) == ("issued", user.name, 2)
    assert back.json()["checked_in_at"] is not None
    assert (stored["status"]["code"], stored["holder"]) == ("stock", None)
    assert stored["location"]["id"] == str(place.id)
    assert await actions(manager, asset.id) == ["asset.checked_in", "asset.checked_out", "asset.created"]
    history = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]
    assert history[1]["note"] == "출장"


async def test_what_is_lent_stays_in_the_pool(manager: Client, make: Factory) -> None:
    category = await make.category()
    body = {"name": "대여 노트북", "category_id": str(category.id), "status": "loaned"}
    asset = (await manager.post("/assets", json=body)).json()

    await out(manager, asset["id"], user_id=(await make.user()).id)

    lent = (await manager.get(f"/assets/{asset['id']}")).json()
    assert lent["status"]["code"] == "loaned"
    assert await actions(manager, asset["id"]) == ["asset.checked_out", "asset.created"]


async def test_of_fifty_who_check_out_at_once_one_succeeds(manager: Client, make: Factory) -> None:
    asset, users = await make.asset(), [await make.user() for _ in range(50)]

    answers = await asyncio.gather(*(out(manager, asset.id, user_id=user.id) for user in users))

    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 49}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"asset_unavailable"}
    assert await actions(manager, asset.id) == ["asset.checked_out", "asset.created"]


@pytest.mark.parametrize("status", ["maintenance", "lost", "disposed"])
async def test_what_is_not_to_be_had_is_not_handed_out(manager: Client, make: Factory, status: str) -> None:
    asset = await make.asset()
    await manager.patch(f"/assets/{asset.id}", json={"status": status})

    assert (
        problem(await out(manager, asset.id, user_id=(await make.user()).id))["code"] == "asset_unavailable"
    )


async def test_a_holder_is_one_and_is_there(manager: Client, make: Factory) -> None:
    asset, user, place = await make.asset(), await make.user(), await make.location()
    gone = await make.user(is_active=False)
    nothing = "01900000-0000-7000-8000-000000000000"

    for body, pointer in (
        ({}, ""),
        ({"user_id": str(user.id), "location_id": str(place.id)}, ""),
        ({"user_id": nothing}, "/user_id"),
        ({"user_id": str(gone.id)}, "/user_id"),
        ({"parent_asset_id": str(asset.id)}, "/parent_asset_id"),
        ({"user_id": str(user.id), "status": "no-such"}, "/status"),
        ({"user_id": str(user.id), "due_at": "2020-01-01T00:00:00Z"}, "/due_at"),
    ):
        answer = await manager.post(f"/assets/{asset.id}/check-out", json=body)
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, pointer), answer.text
    assert await actions(manager, asset.id) == ["asset.created"]


async def test_who_has_nothing_gives_nothing_back(manager: Client, make: Factory) -> None:
    asset, user = await make.asset(), await make.user()

    for call in ("check-in", "transfer"):
        body = {"user_id": str(user.id)} if call == "transfer" else {}
        answer = await manager.post(f"/assets/{asset.id}/{call}", json=body)
        assert (answer.status_code, problem(answer)["code"]) == (409, "asset_not_checked_out")


async def test_a_transfer_is_one_step(manager: Client, make: Factory) -> None:
    asset, first, second = await make.asset(), await make.user(), await make.user()
    await out(manager, asset.id, user_id=first.id)

    moved = await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(second.id)})

    assert moved.json()["holder"]["name"] == second.name
    periods = (await manager.get("/assignments", params={"asset_id": str(asset.id)})).json()["items"]
    assert [(p["holder"]["name"], p["checked_in_at"] is None) for p in periods] == [
        (second.name, True),
        (first.name, False),
    ]
    assert await actions(manager, asset.id) == ["asset.transferred", "asset.checked_out", "asset.created"]


async def test_a_transfer_does_not_run_into_a_reservation(manager: Client, make: Factory) -> None:
    asset, first, second, third = await make.asset(), *[await make.user() for _ in range(3)]
    now = datetime.now(UTC)
    await out(manager, asset.id, user_id=first.id, due_at=(now + timedelta(hours=1)).isoformat())
    period = {
        "starts_at": (now + timedelta(hours=2)).isoformat(),
        "ends_at": (now + timedelta(hours=4)).isoformat(),
    }
    reserved = await manager.post(
        "/reservations", json={"asset_id": str(asset.id), "user_id": str(second.id), **period}
    )
    address = f"/assets/{asset.id}/transfer"

    refused = await manager.post(address, json={"user_id": str(third.id)})
    before_it = {"user_id": str(third.id), "due_at": (now + timedelta(hours=1)).isoformat()}
    for_a_while = await manager.post(address, json=before_it)
    to_whom_it_is_for = await manager.post(address, json={"user_id": str(second.id)})

    assert reserved.status_code == 201
    assert (refused.status_code, problem(refused)["code"]) == (409, "reservation_conflict")
    assert second.name in problem(refused)["detail"]
    assert (for_a_while.status_code, to_whom_it_is_for.status_code) == (201, 201)
    assert (await manager.get(f"/reservations/{reserved.json()['id']}")).json()["state"] == "checked_out"


# One in another


async def test_an_asset_in_another_is_not_in_a_circle(manager: Client, make: Factory) -> None:
    laptop, dock, cable = [await make.asset() for _ in range(3)]
    await out(manager, dock.id, parent_asset_id=laptop.id)
    await out(manager, cable.id, parent_asset_id=dock.id)

    circle = await out(manager, laptop.id, parent_asset_id=cable.id)

    assert problem(circle)["errors"][0]["pointer"] == "/parent_asset_id"
    assert (await manager.get(f"/assets/{cable.id}")).json()["holder"]["type"] == "asset"


async def test_two_put_into_each_other_at_once_are_no_circle(manager: Client, make: Factory) -> None:
    for _ in range(5):
        one, other = await make.asset(), await make.asset()
        answers = await asyncio.gather(
            out(manager, one.id, parent_asset_id=other.id), out(manager, other.id, parent_asset_id=one.id)
        )
        assert sorted(answer.status_code for answer in answers) == [201, 422]


# By a scanner


async def test_a_scanner_hands_out_many(manager: Client, make: Factory) -> None:
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

    back = await manager.post("/assets/check-in", json={"asset_ids": [str(assets[0].id), str(assets[2].id)]})
    assert [item["status"] for item in back.json()["items"]] == [200, 409]


async def test_all_or_none_when_asked(manager: Client, make: Factory) -> None:
    free, taken, user = await make.asset(), await make.asset(), await make.user()
    await make.assignment(taken, await make.user())
    body: dict[str, Any] = {"asset_ids": [str(free.id), str(taken.id)], "user_id": str(user.id)}

    refused = await manager.post("/assets/check-out", json=body | {"atomic": True})

    assert (refused.status_code, problem(refused)["code"]) == (409, "asset_unavailable")
    assert problem(refused)["errors"][0]["pointer"] == "/asset_ids/1"
    assert (await manager.get(f"/assets/{free.id}")).json()["holder"] is None


async def test_two_scanners_with_the_same_assets_share_them(manager: Client, make: Factory) -> None:
    users = [await make.user(), await make.user()]
    assets = [await make.asset() for _ in range(40)]
    ids = [str(asset.id) for asset in assets]

    answers = await asyncio.gather(
        manager.post("/assets/check-out", json={"asset_ids": ids, "user_id": str(users[0].id)}),
        manager.post("/assets/check-out", json={"asset_ids": ids[::-1], "user_id": str(users[1].id)}),
    )

    handed = [item for answer in answers for item in answer.json()["items"] if item["status"] == 201]
    assert sorted(item["asset_id"] for item in handed) == sorted(ids)


# Who sees it


async def test_overdue_and_open_are_told(manager: Client, make: Factory) -> None:
    user, late, in_time = await make.user(), await make.asset(), await make.asset()
    long_ago = datetime.now(UTC) - timedelta(days=9)
    await make.assignment(late, user, checked_out_at=long_ago, due_at=long_ago + timedelta(days=1))
    await make.assignment(in_time, user, due_at=datetime.now(UTC) + timedelta(days=1))
    his = {"user_id": str(user.id)}

    overdue = (await manager.get("/assignments", params=his | {"overdue": "true"})).json()["items"]
    await manager.post(f"/assets/{late.id}/check-in", json={})
    still = (await manager.get("/assignments", params=his | {"open": "true"})).json()["items"]

    assert [(a["asset"]["id"], a["overdue"]) for a in overdue] == [(str(late.id), True)]
    assert [a["asset"]["id"] for a in still] == [str(in_time.id)]


async def test_an_employee_sees_their_own_and_hands_out_nothing(
    employee: Client, somebody: User, make: Factory
) -> None:
    own, anothers, free = await make.asset(), await make.asset(), await make.asset()
    await make.assignment(own, somebody)
    hidden = await make.assignment(anothers, await make.user())

    seen = (await employee.get("/assignments")).json()["items"]

    assert [a["asset"]["id"] for a in seen] == [str(own.id)]
    assert (await employee.get(f"/assignments/{hidden.id}")).status_code == 404
    assert (await out(employee, free.id, user_id=somebody.id)).status_code == 403


async def test_who_holds_something_is_not_deactivated(admin: Client, make: Factory) -> None:
    user, asset = await make.user(), await make.asset()
    await out(admin, asset.id, user_id=user.id)

    refused = await admin.delete(f"/users/{user.id}")
    held = (await admin.get(f"/users/{user.id}/assets")).json()["items"]
    await admin.post(f"/assets/{asset.id}/check-in", json={})

    assert (refused.status_code, problem(refused)["code"]) == (409, "in_use")
    assert [a["id"] for a in held] == [str(asset.id)]
    assert (await admin.delete(f"/users/{user.id}")).status_code == 204


async def test_a_hand_out_and_a_deactivation_at_once_do_not_both_happen(admin: Client, make: Factory) -> None:
    for _ in range(5):
        user, asset = await make.user(), await make.asset()
        handed, deactivated = await asyncio.gather(
            out(admin, asset.id, user_id=user.id), admin.delete(f"/users/{user.id}")
        )
        assert (handed.status_code, deactivated.status_code) in ((201, 409), (422, 204))
