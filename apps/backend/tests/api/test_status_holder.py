"""The rules that statuses and holders of assets are consistent by every way of writing; free assets."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from src.config import Settings
from src.constraints import to_problem
from src.database import Database, asyncpg_dsn, set_audit_actor
from src.models import Asset, Reservation
from tests.clients import Client, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

MISMATCH = (409, "status_holder_mismatch")


async def status_of(client: Client, asset: Asset) -> tuple[str, bool]:
    """Return the code of an asset's status, and whether the asset is held."""
    found = (await client.get(f"/assets/{asset.id}")).json()
    return found["status"]["code"], found["holder"] is not None


async def checked_out(make: Factory, client: Client, **values: Any) -> Asset:
    asset = await make.asset(**values)
    answer = await client.post(f"/assets/{asset.id}/check-out", json={"user_id": str((await make.user()).id)})
    assert answer.status_code == 201, answer.text
    return asset


@pytest.mark.parametrize(
    ("code", "is_possible"),
    [
        *(("stock", False), ("disposed", False), ("lost", False), ("maintenance", False)),
        *(("issued", True), ("loaned", True), ("general", True), ("server_room", True)),
    ],
)
async def test_check_out_and_transfer_end_in_status_of_held_asset(
    manager: Client, make: Factory, code: str, is_possible: bool
) -> None:
    asset, held = await make.asset(), await checked_out(make, manager)
    body = {"user_id": str((await make.user()).id), "status": code}

    out = await manager.post(f"/assets/{asset.id}/check-out", json=body)
    bulk = await manager.post("/assets/check-out", json={**body, "asset_ids": [str((await make.asset()).id)]})
    moved = await manager.post(f"/assets/{held.id}/transfer", json=body)

    if is_possible:
        assert (out.status_code, moved.status_code) == (201, 201)
        assert bulk.json()["items"][0]["status"] == 201
        assert await status_of(manager, asset) == await status_of(manager, held) == (code, True)
        return
    for refused in (out, moved):
        details = problem(refused)
        assert (refused.status_code, details["code"]) == MISMATCH
        assert details["errors"][0]["pointer"] == "/status"
        assert "give a status of kind in_use" in details["detail"]
    assert bulk.json()["items"][0]["problem"]["code"] == MISMATCH[1]
    assert await status_of(manager, asset) == ("stock", False)
    assert await status_of(manager, held) == ("issued", True)


async def test_check_out_and_transfer_without_status_refuse_status_that_would_stay(
    manager: Client, make: Factory
) -> None:
    """A status of kind available that names no other keeps an asset in the store room; loss keeps it."""
    asset, lost = await make.asset(status_id=(await make.status()).id), await checked_out(make, manager)
    assert (await manager.patch(f"/assets/{lost.id}", json={"status": "lost"})).status_code == 200
    to_user = {"user_id": str((await make.user()).id)}

    refused = [
        await manager.post(f"/assets/{asset.id}/check-out", json=to_user),
        await manager.post(f"/assets/{lost.id}/transfer", json=to_user),
    ]

    assert [(one.status_code, problem(one)["code"]) for one in refused] == [MISMATCH] * 2
    again = await manager.post(f"/assets/{lost.id}/transfer", json={**to_user, "status": "issued"})
    assert again.status_code == 201


@pytest.mark.parametrize(
    ("code", "is_possible"),
    [
        *(("issued", False), ("lost", False), ("maintenance", False)),
        *(("stock", True), ("loaned", True), ("general", True), ("disposed", True)),
    ],
)
async def test_check_in_ends_in_status_of_returned_asset(
    manager: Client, make: Factory, code: str, is_possible: bool
) -> None:
    asset = await checked_out(make, manager)

    answer = await manager.post(f"/assets/{asset.id}/check-in", json={"status": code})

    if is_possible:
        assert await status_of(manager, asset) == (code, False)
    else:
        assert (answer.status_code, problem(answer)["code"]) == MISMATCH
        assert problem(answer)["errors"][0]["pointer"] == "/status"
        assert "give stock" in problem(answer)["detail"]
        assert await status_of(manager, asset) == ("issued", True)


@pytest.mark.parametrize(
    ("code", "is_possible"),
    [
        *(("stock", False), ("disposed", False), ("lost", True), ("maintenance", True)),
        *(("loaned", True), ("general", True)),
    ],
)
async def test_update_status_of_held_asset(
    manager: Client, make: Factory, code: str, is_possible: bool
) -> None:
    asset, other = [await checked_out(make, manager) for _ in range(2)]
    operation = {"op": "update", "id": str(other.id), "data": {"status": code}}

    answer = await manager.patch(f"/assets/{asset.id}", json={"status": code})
    bulk = await manager.post("/assets/bulk", json={"operations": [operation], "atomic": False})

    expected = (code if is_possible else "issued", True)
    assert await status_of(manager, asset) == await status_of(manager, other) == expected
    if not is_possible:
        assert (answer.status_code, problem(answer)["code"]) == MISMATCH
        assert "check it in" in problem(answer)["detail"]
        assert bulk.json()["items"][0]["problem"]["code"] == MISMATCH[1]


async def test_update_status_definition_refuses_change_that_contradicts_holders(
    admin: Client, make: Factory
) -> None:
    in_use, pool = await make.status(kind="in_use"), await make.status()
    path = f"/statuses/{pool.id}"
    assert (await admin.patch(path, json={"on_check_out_id": str(pool.id)})).status_code == 200
    asset = await checked_out(make, admin, status_id=pool.id)
    other = await checked_out(make, admin, status_id=in_use.id)

    refused = [
        await admin.patch(path, json={"on_check_out_id": str(in_use.id)}),
        await admin.patch(path, json={"kind": "retired"}),
        await admin.patch(f"/statuses/{in_use.id}", json={"kind": "available"}),
    ]

    assert [(one.status_code, problem(one)["code"]) for one in refused] == [(409, "conflict")] * 3
    for held in (asset, other):
        await admin.post(f"/assets/{held.id}/check-in", json={})
    assert (await admin.patch(path, json={"kind": "retired"})).status_code == 200


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO assignments (id, asset_id, user_id)"
        " SELECT gen_random_uuid(), :free, id FROM users LIMIT 1",
        "UPDATE assets SET status_id = (SELECT id FROM statuses WHERE code = 'stock') WHERE id = :held",
        "UPDATE assets SET status_id = (SELECT id FROM statuses WHERE code = 'disposed') WHERE id = :held",
        "UPDATE assignments SET checked_in_at = now() WHERE asset_id = :held AND checked_in_at IS NULL",
        "UPDATE assignments SET checked_in_at = NULL WHERE asset_id = :free",
        "UPDATE assignments SET asset_id = :free WHERE asset_id = :held",
    ],
)
async def test_database_refuses_status_that_contradicts_holder(
    manager: Client, make: Factory, database: Database, statement: str
) -> None:
    free = await checked_out(make, manager)
    await manager.post(f"/assets/{free.id}/check-in", json={})
    held = await checked_out(make, manager)

    async def write() -> None:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            ids = {"held": held.id, "free": free.id}
            used = {name: value for name, value in ids.items() if f":{name}" in statement}
            await session.execute(text(statement), used)

    with pytest.raises(DBAPIError) as refused:
        await write()

    found = to_problem(refused.value)
    assert found is not None
    assert (found.status, found.code) == MISMATCH


async def test_check_out_and_disposal_exclude_each_other_under_concurrency(
    manager: Client, make: Factory, settings: Settings
) -> None:
    """A check-out by SQL, which locks nothing itself, waits for the disposal and is refused."""
    asset, user = await make.asset(), await make.user()
    assert settings.database_url is not None
    dsn = asyncpg_dsn(settings.database_url.get_secret_value())
    disposing, checking_out = [await asyncpg.connect(dsn) for _ in range(2)]
    try:
        disposal = disposing.transaction()
        await disposal.start()
        await disposing.execute(
            "UPDATE assets SET status_id = (SELECT id FROM statuses WHERE code = 'disposed') WHERE id = $1",
            asset.id,
        )
        insert = asyncio.create_task(
            checking_out.execute(
                "INSERT INTO assignments (id, asset_id, user_id) VALUES (gen_random_uuid(), $1, $2)",
                *(asset.id, user.id),
            )
        )
        done, _ = await asyncio.wait([insert], timeout=0.2)
        await disposal.commit()
        with pytest.raises(asyncpg.CheckViolationError):
            await insert
    finally:
        await disposing.close()
        await checking_out.close()

    assert not done
    assert await status_of(manager, asset) == ("disposed", False)


async def test_free_asset_is_the_same_for_list_availability_reservation_and_request(
    manager: Client, employee: Client, make: Factory
) -> None:
    """Free: kind available, no holder, no reservation at present. An overdue asset is not back."""
    now = datetime.now(UTC)
    model, category = await make.asset_model(), await make.category()
    values: dict[str, Any] = {"model_id": model.id, "category_id": category.id, "requestable": True}

    free, reserved_later = await make.asset(**values), await make.asset(**values)
    pool = await make.asset(**values, status_id=await make.status_id("loaned"))
    in_server_room = await make.asset(**values, status_id=await make.status_id("server_room"))
    lost = await make.asset(**values, status_id=await make.status_id("lost"))
    lent = await make.asset(**values, status_id=await make.status_id("loaned"))
    overdue, reserved = await make.asset(**values), await make.asset(**values)
    holder = await make.user()
    await make.assignment(lent, holder, due_at=now + timedelta(days=1))
    await make.assignment(
        overdue, holder, checked_out_at=now - timedelta(days=9), due_at=now - timedelta(days=1)
    )
    for asset, start in ((reserved, now), (reserved_later, now + timedelta(days=300))):
        end = start + timedelta(days=2)
        await make.save(Reservation(asset_id=asset.id, user_id=holder.id, starts_at=start, ends_at=end))
    expected = {str(asset.id) for asset in (free, reserved_later, pool)}
    every = (free, reserved_later, pool, in_server_room, lost, lent, overdue, reserved)
    period = {"from": now.isoformat(), "to": (now + timedelta(hours=1)).isoformat()}

    listed = await manager.get("/assets", params={"model_id": str(model.id), "free": "true", "count": "true"})
    others = await manager.get("/assets", params={"model_id": str(model.id), "free": "false"})
    before = await manager.get(
        "/assets", params={"model_id": str(model.id), "free": "true", "as_of": datetime.now(UTC).isoformat()}
    )
    available = {
        str(asset.id)
        for asset in every
        if (await manager.get(f"/assets/{asset.id}/availability", params=period)).json()["available"]
    }
    of_model = (await manager.get(f"/asset-models/{model.id}/availability", params=period)).json()
    rental = {"type": "rental", "model_id": str(model.id), "reason": "출장", "quantity": 4}
    rental["expected_return_date"] = (now + timedelta(days=3)).date().isoformat()
    too_many = await employee.post("/workflows", json=rental)
    enough = await employee.post("/workflows", json={**rental, "quantity": 3})
    refused = await manager.post(f"/workflows/{too_many.json()['id']}/approve", json={})
    approved = await manager.post(f"/workflows/{enough.json()['id']}/approve", json={})

    assert {item["id"] for item in listed.json()["items"]} == expected
    assert listed.json()["total"] == 3
    assert {item["id"] for item in before.json()["items"]} == expected
    assert {item["id"] for item in others.json()["items"]} == {str(asset.id) for asset in every} - expected
    assert available == expected
    # Lendable, now or once returned: neither the one in the server room nor the lost one.
    assert of_model == {"total": 6, "available": 3}
    assert problem(refused)["code"] == "asset_unavailable"
    assert {asset["id"] for asset in approved.json()["assets"]} == expected
