"""Check-outs, check-ins and transfers that are recorded afterwards, and whole periods of the past."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

from src.models import Asset
from tests.clients import Client, problem
from tests.factories import Factory


async def test_check_out_check_in_and_transfer_are_recorded_afterwards(
    manager: Client, make: Factory
) -> None:
    first, second = await make.user(), await make.user()
    asset = await make.asset(purchase_date=date(2024, 1, 10))
    january, march, may = (f"2024-0{month}-10T09:00:00Z" for month in (1, 3, 5))
    before = datetime.now(UTC)

    opened = await manager.post(
        f"/assets/{asset.id}/check-out",
        json={"user_id": str(first.id), "checked_out_at": january, "due_at": march},
    )
    listed = (await manager.get("/assignments", params={"asset_id": str(asset.id)})).json()["items"]
    transferred = await manager.post(
        f"/assets/{asset.id}/transfer", json={"user_id": str(second.id), "checked_out_at": march}
    )
    closed = await manager.post(f"/assets/{asset.id}/check-in", json={"checked_in_at": may})

    assert [answer.status_code for answer in (opened, transferred, closed)] == [201, 201, 200], closed.text
    assert [(item["checked_out_at"], item["overdue"]) for item in listed] == [(january, True)]
    listed = (await manager.get("/assignments", params={"asset_id": str(asset.id)})).json()["items"]
    assert [(item["holder"]["id"], item["checked_out_at"], item["checked_in_at"]) for item in listed] == [
        (str(second.id), march, may),
        (str(first.id), january, march),
    ]
    # The history and the past of the asset have the time of the record.
    events = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]
    assert all(before <= datetime.fromisoformat(event["occurred_at"]) for event in events[:3])
    then = await manager.get(f"/assets/{asset.id}", params={"as_of": before.isoformat()})
    assert then.json()["holder"] is None


async def test_check_out_recorded_afterwards_refuses_impossible_periods(
    manager: Client, make: Factory
) -> None:
    user, asset = await make.user(), await make.asset(purchase_date=date(2024, 1, 10))
    undated, tomorrow = await make.asset(), (datetime.now(UTC) + timedelta(days=1)).isoformat()
    march, april = (datetime(2024, month, 1, tzinfo=UTC) for month in (3, 4))
    await make.assignment(asset, user, checked_out_at=march, checked_in_at=april)

    async def refused(call: str, of: Asset = asset, **body: str) -> tuple[int, str, str]:
        holder = {} if call == "check-in" else {"user_id": str(user.id)}
        found = problem(await manager.post(f"/assets/{of.id}/{call}", json={**holder, **body}))
        return found["status"], found["code"], found["errors"][0]["pointer"]

    at = "/checked_out_at"
    assert await refused("check-out", checked_out_at=tomorrow) == (422, "validation_error", at)
    assert await refused("check-out", checked_out_at="2024-01-08T00:00:00Z") == (422, "validation_error", at)
    assert await refused("check-out", undated, checked_out_at="2024-01-08T00:00:00Z") == (
        *(422, "validation_error"),
        at,
    )
    for inside in ("2024-02-01T00:00:00Z", "2024-03-15T00:00:00Z"):
        assert await refused("check-out", checked_out_at=inside) == (409, "assignment_overlap", at)
    assert await refused(
        "check-out", checked_out_at="2024-05-01T00:00:00Z", due_at="2024-04-30T00:00:00Z"
    ) == (422, "validation_error", "/due_at")
    assert (
        await manager.post(
            f"/assets/{asset.id}/check-out",
            json={"user_id": str(user.id), "checked_out_at": "2024-04-01T00:00:00Z"},
        )
    ).status_code == 201
    for inside in ("2024-03-15T00:00:00Z", "2024-02-01T00:00:00Z"):
        assert await refused("transfer", checked_out_at=inside) == (409, "assignment_overlap", at)
        assert await refused("check-in", checked_in_at=inside) == (422, "validation_error", "/checked_in_at")
    assert await refused("check-in", checked_in_at=tomorrow) == (422, "validation_error", "/checked_in_at")


async def test_check_out_records_whole_period_of_the_past(manager: Client, make: Factory) -> None:
    present, past = await make.user(), await make.user()
    asset = await make.asset(purchase_date=date(2024, 1, 10))
    january, march, may, july = (f"2024-0{month}-20T09:00:00Z" for month in (1, 3, 5, 7))
    times = [datetime.fromisoformat(moment) for moment in (march, may)]
    await make.assignment(asset, past, checked_out_at=times[0], checked_in_at=times[1])
    path = f"/assets/{asset.id}"
    body = {"user_id": str(present.id), "checked_out_at": july}
    assert (await manager.post(f"{path}/check-out", json=body)).status_code == 201
    before = (await manager.get(path)).json()
    asked_at = datetime.now(UTC)

    async def record(start: str | None, end: str, **body: Any) -> Any:
        times = {} if start is None else {"checked_out_at": start}
        body = {"user_id": str(past.id), **times, "checked_in_at": end, **body}
        return await manager.post(f"{path}/check-out", json=body)

    async def refused(start: str | None, end: str, **body: Any) -> tuple[int, str]:
        found = problem(await record(start, end, **body))
        return found["status"], found["errors"][0]["pointer"]

    # Each period touches its neighbours. Of two at once, one is recorded.
    assert (await record(may, july, due_at="2024-06-01T00:00:00Z", note="늦은 기록")).status_code == 201
    both = await asyncio.gather(*(record(january, march) for _ in range(2)))
    assert sorted(answer.status_code for answer in both) == [201, 409]
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    for start, end, more, expected in (
        (january, march, {}, (409, "/checked_out_at")),
        (july, tomorrow, {}, (422, "/checked_in_at")),
        ("2024-08-01T00:00:00Z", "2024-08-02T00:00:00Z", {}, (409, "/checked_out_at")),
        ("2024-01-01T00:00:00Z", january, {}, (422, "/checked_out_at")),
        (may, may, {}, (422, "/checked_in_at")),
        (None, may, {}, (422, "/checked_in_at")),
        (may, july, {"status": "issued"}, (422, "/status")),
    ):
        assert await refused(start, end, **more) == expected, (start, end)

    # The asset, its history and its past stay as they are, but for the event of the assignment.
    assert (await manager.get(path)).json() == before
    assert (await manager.get(path, params={"as_of": asked_at.isoformat()})).json() == before
    listed = (await manager.get("/assignments", params={"asset_id": str(asset.id)})).json()["items"]
    assert [(item["holder"]["id"], item["checked_out_at"], item["checked_in_at"]) for item in listed] == [
        (str(present.id), july, None),
        (str(past.id), may, july),
        (str(past.id), march, may),
        (str(past.id), january, march),
    ]
    [event] = (await manager.get("/events", params={"entity_id": listed[1]["id"]})).json()["items"]
    assert (event["action"], event["note"]) == ("assignment.created", "늦은 기록")
    assert event["changes"]["holder"] == [None, {"type": "user", "id": str(past.id), "name": past.name}]
    assert event["changes"]["checked_in_at"] == [None, july]


async def test_bulk_check_out_records_whole_periods_of_the_past(manager: Client, make: Factory) -> None:
    user, old, new = await make.user(), await make.asset(purchase_date=date(2020, 1, 1)), await make.asset()
    gone = await make.asset(deleted_at=datetime.now(UTC))
    ids = [str(asset.id) for asset in (old, new, old, gone)]
    period = {"checked_out_at": "2024-04-01T00:00:00Z", "checked_in_at": "2024-05-01T00:00:00Z"}
    body = {"asset_ids": ids, "user_id": str(user.id), **period}

    found = (await manager.post("/assets/check-out", json=body)).json()["items"]
    again = problem(await manager.post("/assets/check-out", json={**body, "atomic": True}))

    assert [item["status"] for item in found] == [201, 422, 409, 409]
    assert again["status"] in (404, 409, 422)
    listed = (await manager.get("/assignments", params={"asset_id": ids})).json()["items"]
    assert [(item["asset"]["id"], item["checked_in_at"]) for item in listed] == [
        (ids[0], "2024-05-01T00:00:00Z")
    ]


async def test_bulk_check_out_and_check_in_recorded_afterwards(manager: Client, make: Factory) -> None:
    user, old, new = await make.user(), await make.asset(purchase_date=date(2020, 1, 1)), await make.asset()
    ids = [str(old.id), str(new.id)]
    body = {"asset_ids": ids, "user_id": str(user.id), "checked_out_at": "2024-04-01T00:00:00Z"}

    out = (await manager.post("/assets/check-out", json=body)).json()["items"]
    body = {"asset_ids": ids, "checked_in_at": "2024-04-02T00:00:00Z"}
    back = (await manager.post("/assets/check-in", json=body)).json()["items"]

    assert [item["status"] for item in out] == [201, 422]
    assert [item["status"] for item in back] == [200, 409]


async def test_period_of_the_past_may_be_in_an_asset_that_is_in_this_asset_now(
    manager: Client, make: Factory
) -> None:
    bought = date(2024, 1, 10)
    case, drive = await make.asset(purchase_date=bought), await make.asset(purchase_date=bought)
    inside = await manager.post(f"/assets/{drive.id}/check-out", json={"parent_asset_id": str(case.id)})
    past = await manager.post(
        f"/assets/{case.id}/check-out",
        json={
            "parent_asset_id": str(drive.id),
            "checked_out_at": "2024-03-01T00:00:00Z",
            "checked_in_at": "2024-04-01T00:00:00Z",
        },
    )
    now = await manager.post(f"/assets/{case.id}/check-out", json={"parent_asset_id": str(drive.id)})

    assert inside.status_code == 201, inside.text
    assert past.status_code == 201, past.text
    assert problem(now)["errors"][0]["pointer"] == "/parent_asset_id"
