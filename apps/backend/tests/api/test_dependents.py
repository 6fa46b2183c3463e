"""The table of `docs/guides/asset-lifecycle.md`: the dependents of assets and users that end."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from src.constraints import to_problem
from src.database import Database, set_audit_actor
from src.models import Asset, Reservation, Role, User, WorkflowAsset
from tests.clients import Client, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)


async def patch_status(client: Client, asset: Asset, status: str) -> int:
    return (await client.patch(f"/assets/{asset.id}", json={"status": status})).status_code


async def bulk_update(client: Client, asset: Asset, status: str) -> int:
    operation = {"op": "update", "id": str(asset.id), "data": {"status": status}}
    answer = await client.post("/assets/bulk", json={"operations": [operation]})
    return int(answer.json()["items"][0]["status"]) if answer.is_success else answer.status_code


async def delete(client: Client, asset: Asset) -> int:
    return (await client.delete(f"/assets/{asset.id}")).status_code


async def bulk_delete(client: Client, asset: Asset) -> int:
    operation = {"op": "delete", "id": str(asset.id)}
    answer = await client.post("/assets/bulk", json={"operations": [operation]})
    return int(answer.json()["items"][0]["status"]) if answer.is_success else answer.status_code


async def lose(client: Client, asset: Asset) -> int:
    return await patch_status(client, asset, "lost")


async def lose_in_bulk(client: Client, asset: Asset) -> int:
    return await bulk_update(client, asset, "lost")


async def dispose(client: Client, asset: Asset) -> int:
    return await patch_status(client, asset, "disposed")


async def dispose_by_check_in(client: Client, asset: Asset) -> int:
    """Check an asset out, and dispose of it at its check-in."""
    status = (await client.get(f"/assets/{asset.id}")).json()["status"]["code"]
    if status == "maintenance":
        return await dispose(client, asset)
    location = (await client.get("/locations", params={"limit": 1})).json()["items"][0]["id"]
    await client.post(
        f"/assets/{asset.id}/check-out",
        json={"location_id": location, "due_at": (datetime.now(UTC) + DAY / 2).isoformat()},
    )
    answer = await client.post(f"/assets/{asset.id}/check-in", json={"status": "disposed"})
    return answer.status_code


async def dispose_by_status_after_check_in(client: Client, asset: Asset) -> int:
    """Check an asset in from a status whose `on_check_in` is the one of disposal."""
    location = (await client.get("/locations", params={"limit": 1})).json()["items"][0]["id"]
    statuses = (await client.get("/statuses", params={"code": "disposed"})).json()["items"]
    code = f"worn_out_{asset.id.hex[-12:]}"
    body = {"code": code, "name": code, "kind": "in_use", "on_check_in_id": statuses[0]["id"]}
    assert (await client.post("/statuses", json=body)).status_code == 201
    due_at = (datetime.now(UTC) + DAY / 2).isoformat()
    target = {"location_id": location, "due_at": due_at, "status": code}
    assert (await client.post(f"/assets/{asset.id}/check-out", json=target)).status_code == 201
    return (await client.post(f"/assets/{asset.id}/check-in")).status_code


END_EVENTS = (
    *(delete, bulk_delete, lose, lose_in_bulk, dispose, dispose_by_check_in),
    dispose_by_status_after_check_in,
)
NOTES = {
    "delete": "The asset was deleted",
    "lose": "The asset was lost",
    "dispose": "The asset was disposed of",
}


async def find(client: Client, path: str) -> Any:
    return (await client.get(path)).json()


async def last_note(client: Client, entity_id: str) -> Any:
    """Return the note of the newest event of an entity."""
    events = (await client.get("/events", params={"entity_id": entity_id})).json()["items"]
    return events[0]["note"]


@pytest.mark.parametrize("end", END_EVENTS)
async def test_end_of_asset_ends_its_dependents(
    manager: Client,
    admin: Client,
    make: Factory,
    end: Callable[[Client, Asset], Awaitable[int]],
) -> None:
    """Reservations, requests and scheduled work of an asset that nobody holds."""
    user, model = await make.user(role=Role.EMPLOYEE), await make.asset_model()
    asset, other = [await make.asset(model_id=model.id, requestable=True) for _ in range(2)]
    own = await make.save(
        Reservation(asset_id=asset.id, user_id=user.id, starts_at=NOW + DAY, ends_at=NOW + 2 * DAY)
    )
    of_model, for_both = [
        await make.save(
            Reservation(
                asset_id=holder.id,
                model_id=model.id,
                user_id=user.id,
                starts_at=NOW + start * DAY,
                ends_at=NOW + (start + 1) * DAY,
            )
        )
        for holder, start in ((asset, 3), (other, 5))
    ]
    without_substitute = await make.save(
        Reservation(
            asset_id=asset.id,
            model_id=model.id,
            user_id=user.id,
            starts_at=NOW + 5 * DAY,
            ends_at=NOW + 6 * DAY,
        )
    )
    pending = await make.workflow(user, asset, type="checkout")
    of_other = await make.workflow(user, other, type="checkout")
    returned = await make.workflow(user, asset, type="rental", state="approved")
    await make.save(WorkflowAsset(workflow_id=returned.id, asset_id=asset.id))
    scheduled = await make.maintenance(asset, scheduled_on=(NOW + 9 * DAY).date())

    assert await end(manager, asset) in (200, 204)

    reservations = {
        row.id: await find(manager, f"/reservations/{row.id}")
        for row in (own, of_model, for_both, without_substitute)
    }
    assert {row: found["state"] for row, found in reservations.items()} == {
        own.id: "cancelled",
        of_model.id: "reserved",
        for_both.id: "reserved",
        without_substitute.id: "cancelled",
    }
    assert reservations[of_model.id]["asset"]["id"] == str(other.id)
    states = [(await find(manager, f"/workflows/{row.id}"))["state"] for row in (pending, of_other, returned)]
    assert states == ["cancelled", "pending", "completed"]
    assert (await find(manager, f"/maintenances/{scheduled.id}"))["state"] == "cancelled"
    [note] = [text for name, text in NOTES.items() if name in end.__name__]
    for ended in (own, without_substitute, pending, returned, scheduled):
        assert await last_note(admin, str(ended.id)) == note


@pytest.mark.parametrize("end", [delete, lose, dispose])
async def test_end_of_asset_under_maintenance_cancels_the_maintenance(
    manager: Client, make: Factory, end: Callable[[Client, Asset], Awaitable[int]]
) -> None:
    asset = await make.asset()
    requester = await make.user(role=Role.MANAGER)
    workflow = await make.workflow(requester, asset, type="maintenance")
    approved = await manager.post(f"/workflows/{workflow.id}/approve", json={})
    [maintenance] = (await manager.get("/maintenances", params={"asset_id": str(asset.id)})).json()["items"]

    status_code = await end(manager, asset)

    assert (approved.status_code, maintenance["state"]) == (200, "in_progress")
    assert status_code in (200, 204)
    after = await find(manager, f"/maintenances/{maintenance['id']}")
    assert (after["state"], after["finished_at"] is not None) == ("cancelled", True)
    assert (await find(manager, f"/workflows/{workflow.id}"))["state"] == "cancelled"
    await manager.post(f"/assets/{asset.id}/restore", json={})
    expected = {"delete": "stock", "lose": "lost", "dispose": "disposed"}[end.__name__]
    assert (await find(manager, f"/assets/{asset.id}"))["status"]["code"] == expected


async def test_loss_of_held_asset_keeps_assignment_and_rental(manager: Client, make: Factory) -> None:
    user, asset = await make.user(role=Role.EMPLOYEE), await make.asset(requestable=True)
    rental = await make.workflow(user, asset, expected_return_date=(NOW + DAY).date())
    assert (await manager.post(f"/workflows/{rental.id}/approve", json={})).status_code == 200
    returning = await make.workflow(user, asset, type="return")

    assert await lose(manager, asset) == 200

    [assignment] = (
        await manager.get("/assignments", params={"asset_id": str(asset.id), "open": "true"})
    ).json()["items"]
    assert (assignment["holder"]["id"], assignment["due_at"] is not None) == (str(user.id), True)
    assert (await find(manager, f"/workflows/{rental.id}"))["state"] == "approved"
    assert (await find(manager, f"/workflows/{returning.id}"))["state"] == "cancelled"


@pytest.mark.parametrize("is_parent", [False, True])
@pytest.mark.parametrize("end", [delete, bulk_delete, dispose])
async def test_deletion_and_disposal_refuse_held_and_holding_asset_and_keep_dependents(
    manager: Client, make: Factory, end: Callable[[Client, Asset], Awaitable[int]], is_parent: bool
) -> None:
    asset, user = await make.asset(), await make.user()
    target = {"parent_asset_id": str(asset.id)} if is_parent else {"user_id": str(user.id)}
    checked_out = await make.asset() if is_parent else asset
    await manager.post(f"/assets/{checked_out.id}/check-out", json=target)
    pending = await make.workflow(user, asset, type="transfer")
    scheduled = await make.maintenance(asset)

    assert await end(manager, asset) == 409

    assert (await find(manager, f"/workflows/{pending.id}"))["state"] == "pending"
    assert (await find(manager, f"/maintenances/{scheduled.id}"))["state"] == "scheduled"
    if not is_parent:
        disposal = await make.workflow(user, asset, type="disposal")
        refused = await manager.post(f"/workflows/{disposal.id}/approve", json={})
        assert problem(refused)["code"] == "in_use"


async def test_disposal_workflow_ends_other_dependents(manager: Client, make: Factory) -> None:
    asset, user = await make.asset(requestable=True), await make.user()
    requester = await make.user(role=Role.MANAGER)
    disposal = await make.workflow(requester, asset, type="disposal")
    pending = await make.workflow(user, asset, type="checkout")
    reservation = await make.save(
        Reservation(asset_id=asset.id, user_id=user.id, starts_at=NOW + DAY, ends_at=NOW + 2 * DAY)
    )

    approved = await manager.post(f"/workflows/{disposal.id}/approve", json={})

    assert approved.json()["state"] == "completed"
    assert (await find(manager, f"/workflows/{pending.id}"))["state"] == "cancelled"
    assert (await find(manager, f"/reservations/{reservation.id}"))["state"] == "cancelled"


async def test_deactivation_of_user_ends_dependents(admin: Client, make: Factory) -> None:
    user: User = await make.user(role=Role.EMPLOYEE)
    colleague, asset = await make.user(), await make.asset(requestable=True)
    reservation = await make.save(
        Reservation(asset_id=asset.id, user_id=user.id, starts_at=NOW + DAY, ends_at=NOW + 2 * DAY)
    )
    own = await make.workflow(user, asset, type="checkout")
    for_user = await make.workflow(colleague, asset, type="checkout", requested_for_id=user.id)
    for_colleague = await make.workflow(user, asset, type="checkout", requested_for_id=colleague.id)
    returned = await make.workflow(user, asset, type="rental", state="approved")
    await make.save(WorkflowAsset(workflow_id=returned.id, asset_id=asset.id))

    assert (await admin.delete(f"/users/{user.id}")).status_code == 204

    assert (await find(admin, f"/reservations/{reservation.id}"))["state"] == "cancelled"
    workflows = (own, for_user, for_colleague, returned)
    states = [(await find(admin, f"/workflows/{row.id}"))["state"] for row in workflows]
    assert states == ["cancelled", "cancelled", "pending", "completed"]
    assert await last_note(admin, str(own.id)) == "The user was deactivated"
    assert (await admin.post(f"/users/{user.id}/restore", json={})).status_code == 200
    assert (await find(admin, f"/workflows/{own.id}"))["state"] == "cancelled"


async def test_check_in_during_maintenance_disposes_of_asset_when_the_maintenance_ends(
    admin: Client, make: Factory
) -> None:
    disposed = await make.status_id("disposed")
    worn_out = await make.status(kind="in_use")
    assert (
        await admin.patch(f"/statuses/{worn_out.id}", json={"on_check_in_id": str(disposed)})
    ).status_code == 200
    asset, user = await make.asset(status_id=worn_out.id), await make.user()
    assert (
        await admin.post(f"/assets/{asset.id}/check-out", json={"user_id": str(user.id)})
    ).status_code == 201
    work, later = await make.maintenance(asset), await make.maintenance(asset)
    assert (await admin.post(f"/maintenances/{work.id}/start")).status_code == 200
    assert (await admin.post(f"/assets/{asset.id}/check-in")).status_code == 200

    assert (await admin.post(f"/maintenances/{work.id}/finish")).status_code == 200

    assert (await find(admin, f"/assets/{asset.id}"))["status"]["code"] == "disposed"
    assert (await find(admin, f"/maintenances/{later.id}"))["state"] == "cancelled"


OPEN_DEPENDENTS = ("reservation", "request", "maintenance")


async def add_dependent(make: Factory, asset: Asset, kind: str) -> None:
    user = await make.user()
    if kind == "reservation":
        period = {"starts_at": NOW + DAY, "ends_at": NOW + 2 * DAY}
        await make.save(Reservation(asset_id=asset.id, user_id=user.id, **period))
    elif kind == "request":
        await make.workflow(user, asset, type="checkout")
    else:
        await make.maintenance(asset)


@pytest.mark.parametrize("kind", OPEN_DEPENDENTS)
async def test_retirement_of_status_is_refused_while_dependents_of_its_assets_are_open(
    admin: Client, make: Factory, kind: str
) -> None:
    status = await make.status(kind="unavailable")
    asset = await make.asset(status_id=status.id, requestable=True)
    await add_dependent(make, asset, kind)

    refused = await admin.patch(f"/statuses/{status.id}", json={"kind": "retired"})
    ended = await admin.patch(f"/assets/{asset.id}", json={"status": "disposed"})
    other = await make.asset(status_id=status.id)
    retired = await admin.patch(f"/statuses/{status.id}", json={"kind": "retired"})

    assert (refused.status_code, problem(refused)["code"]) == (409, "conflict")
    assert problem(refused)["errors"][0]["pointer"] == "/kind"
    assert (ended.status_code, retired.status_code) == (200, 200)
    assert (await find(admin, f"/assets/{other.id}"))["status"]["kind"] == "retired"


@pytest.mark.parametrize("kind", OPEN_DEPENDENTS)
@pytest.mark.parametrize("end", ["disposed", "lost", "deleted"])
async def test_database_refuses_end_of_asset_with_open_dependents(
    make: Factory, database: Database, kind: str, end: str
) -> None:
    asset = await make.asset(requestable=True)
    await add_dependent(make, asset, kind)
    status = "(SELECT id FROM statuses WHERE code = :end)"
    change = "deleted_at = now()" if end == "deleted" else f"status_id = {status}"
    values = {"id": asset.id} if end == "deleted" else {"id": asset.id, "end": end}

    async def write() -> None:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            await session.execute(text(f"UPDATE assets SET {change} WHERE id = :id"), values)

    with pytest.raises(DBAPIError) as refused:
        await write()

    found = to_problem(refused.value)
    assert found is not None
    assert (found.status, found.code) == (409, "in_use")


@pytest.mark.parametrize("end", [lose, dispose])
async def test_ended_asset_gets_no_new_dependents(
    manager: Client, make: Factory, end: Callable[[Client, Asset], Awaitable[int]]
) -> None:
    asset, user = await make.asset(requestable=True), await make.user()
    deleted = await make.maintenance(asset)
    assert (await manager.delete(f"/maintenances/{deleted.id}")).status_code == 204
    assert await end(manager, asset) == 200
    # Scheduled by another way of writing.
    scheduled = await make.maintenance(asset)
    work = {"asset_id": str(asset.id), "name": "점검", "scheduled_on": (NOW + 9 * DAY).date().isoformat()}
    request = {"asset_id": str(asset.id), "reason": "필요"}
    period = {"starts_at": (NOW + DAY).isoformat(), "ends_at": (NOW + 2 * DAY).isoformat()}

    refused = [
        await manager.post("/maintenances", json=work),
        await manager.post(f"/maintenances/{deleted.id}/restore"),
        await manager.post(f"/maintenances/{scheduled.id}/start"),
        *[
            await manager.post("/workflows", json=request | {"type": kind})
            for kind in ("checkout", "transfer", "maintenance")
        ],
    ]
    reservation = await manager.post(
        "/reservations", json={"asset_id": str(asset.id), "user_id": str(user.id), **period}
    )
    written_off = await manager.post("/workflows", json=request | {"type": "disposal"})
    past = await manager.post(
        "/maintenances",
        json={"asset_id": str(asset.id), "name": "수리", "finished_at": (NOW - DAY).isoformat()},
    )

    for answer in refused:
        assert (answer.status_code, problem(answer)["code"]) == (409, "asset_out_of_service")
    assert reservation.status_code == 422
    assert written_off.status_code == (201 if end is lose else 409)
    assert past.status_code == 201


async def test_request_for_work_and_disposal_exclude_each_other_under_concurrency(
    manager: Client, make: Factory
) -> None:
    for _ in range(5):
        asset = await make.asset()
        created, disposed = await asyncio.gather(
            manager.post("/maintenances", json={"asset_id": str(asset.id), "name": "점검"}),
            manager.patch(f"/assets/{asset.id}", json={"status": "disposed"}),
        )

        scheduled = (
            await manager.get("/maintenances", params={"asset_id": str(asset.id), "state": "scheduled"})
        ).json()["items"]
        is_disposed = (await find(manager, f"/assets/{asset.id}"))["status"]["code"] == "disposed"
        assert {created.status_code, disposed.status_code} <= {200, 201, 409}
        assert is_disposed == (disposed.status_code == 200)
        assert not (is_disposed and scheduled)
