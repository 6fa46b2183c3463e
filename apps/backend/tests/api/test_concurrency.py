"""Concurrent requests: an action succeeds once, and transactions do not deadlock."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from httpx import Response
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import Database
from src.models import Asset, Reservation, User
from src.security import Role
from tests.clients import Client, problem
from tests.factories import Factory
from tests.files import create_attachment
from tests.locks import wait_until_blocked

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

ROUNDS = 20
START = datetime.now(UTC).replace(microsecond=0)


def days_from_today(days: float) -> datetime:
    return START + timedelta(days=days)


async def reservation(make: Factory, asset: Asset, user: User, start: float = 1, end: float = 2) -> UUID:
    period = {"starts_at": days_from_today(start), "ends_at": days_from_today(end)}
    return (await make.save(Reservation(asset_id=asset.id, user_id=user.id, **period))).id


async def send_concurrently(*requests: Coroutine[Any, Any, Response]) -> tuple[Response, ...]:
    """Send requests concurrently, and return the responses; none may have a status of 500 or above."""
    answers = await asyncio.gather(*requests)
    assert max(answer.status_code for answer in answers) < 500, [answer.text for answer in answers]
    return tuple(answers)


@asynccontextmanager
async def lock_asset(database: Database, asset: Asset) -> AsyncIterator[AsyncSession]:
    """Keep an asset locked while the context is open."""
    async with database.session() as session:
        await session.execute(select(Asset.id).where(Asset.id == asset.id).with_for_update(key_share=True))
        yield session


# One asset, several actions


async def test_reservation_check_out_and_asset_check_out_succeed_once(
    manager: Client, make: Factory, employee_user: User
) -> None:
    statuses: Counter[int] = Counter()
    for _ in range(ROUNDS):
        asset = await make.asset()
        reserved = await reservation(make, asset, employee_user)
        answers = await send_concurrently(
            manager.post(f"/reservations/{reserved}/check-out", json={}),
            manager.post(f"/assets/{asset.id}/check-out", json={"user_id": str(employee_user.id)}),
        )
        statuses.update(answer.status_code for answer in answers)
        assert problem(answers)["code"] in ("reservation_not_reserved", "asset_unavailable")

    assert statuses == {201: ROUNDS, 409: ROUNDS}


async def test_reservation_check_out_and_workflow_approval_succeed_once(
    manager: Client, make: Factory, employee_user: User
) -> None:
    for _ in range(ROUNDS):
        asset = await make.asset()
        reserved = await reservation(make, asset, employee_user)
        workflow = await make.workflow(employee_user, asset, type="checkout")
        checked_out, approved = await send_concurrently(
            manager.post(f"/reservations/{reserved}/check-out", json={}),
            manager.post(f"/workflows/{workflow.id}/approve", json={}),
        )
        assert (checked_out.status_code, approved.status_code) in ((201, 409), (409, 200))


async def test_reservation_reschedule_and_check_out_succeed_once(
    manager: Client, make: Factory, employee_user: User
) -> None:
    holder = await make.user()
    for _ in range(ROUNDS):
        asset = await make.asset()
        reserved = await reservation(make, asset, employee_user, 5, 6)
        earlier = {"starts_at": days_from_today(1).isoformat(), "ends_at": days_from_today(2).isoformat()}
        check_out = {"user_id": str(holder.id), "due_at": days_from_today(3).isoformat()}
        rescheduled, checked_out = await send_concurrently(
            manager.patch(f"/reservations/{reserved}", json=earlier),
            manager.post(f"/assets/{asset.id}/check-out", json=check_out),
        )
        assert (rescheduled.status_code, checked_out.status_code) in ((200, 409), (409, 201))
        assert problem([rescheduled, checked_out])["code"] == "reservation_conflict"


async def test_create_reservation_refuses_concurrently_deleted_user_and_asset(
    admin: Client, make: Factory, employee_user: User, database: Database
) -> None:
    asset = await make.asset()
    body = {
        "starts_at": days_from_today(1).isoformat(),
        "ends_at": days_from_today(2).isoformat(),
        "asset_id": str(asset.id),
    }

    async with asyncio.TaskGroup() as tasks, lock_asset(database, asset):
        for_user = body | {"user_id": str(employee_user.id)}
        for_deleted_user = tasks.create_task(admin.post("/reservations", json=for_user))
        await wait_until_blocked(database, 1)
        assert (await admin.delete(f"/users/{employee_user.id}")).status_code == 204
    async with asyncio.TaskGroup() as tasks, lock_asset(database, asset) as session:
        of_deleted_asset = tasks.create_task(admin.post("/reservations", json=body))
        await wait_until_blocked(database, 1)
        await session.execute(update(Asset).where(Asset.id == asset.id).values(deleted_at=func.now()))

    assert problem(for_deleted_user.result())["errors"][0]["pointer"] == "/user_id"
    assert problem(of_deleted_asset.result())["code"] == "reservation_conflict"


async def test_workflow_completion_does_not_check_in_transferred_asset(
    manager: Client, make: Factory, employee_user: User
) -> None:
    for _ in range(ROUNDS):
        asset, receiver = await make.asset(), await make.user()
        workflow = await make.workflow(employee_user, asset)
        await manager.post(f"/workflows/{workflow.id}/approve", json={})
        completed, transferred = await send_concurrently(
            manager.post(f"/workflows/{workflow.id}/complete", json={}),
            manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(receiver.id)}),
        )
        holder = (await manager.get(f"/assets/{asset.id}")).json()["holder"]
        assert completed.status_code == 200
        assert (transferred.status_code, holder and holder["id"]) in ((201, str(receiver.id)), (409, None))


async def test_workflow_approval_waits_for_lock_of_chosen_asset(
    manager: Client, make: Factory, employee_user: User, database: Database
) -> None:
    model = await make.asset_model()
    asset = await make.asset(model_id=model.id)
    workflow = await make.workflow(employee_user, None, type="checkout", model_id=model.id)
    body = {"asset_ids": [str(asset.id)]}

    async with asyncio.TaskGroup() as tasks, lock_asset(database, asset):
        approved = tasks.create_task(manager.post(f"/workflows/{workflow.id}/approve", json=body))
        await wait_until_blocked(database, 1)

    assert [one["id"] for one in approved.result().json()["assets"]] == [str(asset.id)]


async def test_concurrent_finish_and_start_of_maintenances(manager: Client, make: Factory) -> None:
    for _ in range(ROUNDS):
        asset = await make.asset()
        ending, beginning = [await make.maintenance(asset) for _ in range(2)]
        await manager.post(f"/maintenances/{ending.id}/start", json={})
        ended, started = await send_concurrently(
            manager.post(f"/maintenances/{ending.id}/finish", json={}),
            manager.post(f"/maintenances/{beginning.id}/start", json={}),
        )
        assert (ended.status_code, started.status_code) in ((200, 200), (200, 409))


# Several assets, in different orders


async def test_bulk_check_out_in_opposite_orders_does_not_deadlock(manager: Client, make: Factory) -> None:
    users = [await make.user() for _ in range(2)]
    for _ in range(ROUNDS):
        tags = [(await make.asset()).asset_tag for _ in range(6)]
        answers = await send_concurrently(
            *(
                manager.post("/assets/check-out", json={"asset_tags": order, "user_id": str(user.id)})
                for order, user in zip((tags, tags[::-1]), users, strict=True)
            )
        )
        statuses = Counter(item["status"] for answer in answers for item in answer.json()["items"])
        assert statuses == {201: len(tags), 409: len(tags)}


async def test_bulk_update_in_opposite_orders_does_not_deadlock(manager: Client, make: Factory) -> None:
    ids = [str((await make.asset()).id) for _ in range(10)]
    operations = [{"op": "update", "id": one, "data": {"notes": "살펴봄"}} for one in ids]

    for _ in range(5):
        answers = await send_concurrently(
            *(
                manager.post("/assets/bulk", json={"operations": order})
                for order in (operations, operations[::-1])
            )
        )
        assert [answer.status_code for answer in answers] == [200, 200]


async def test_create_reservation_of_model_during_bulk_check_out_does_not_deadlock(
    manager: Client, make: Factory, employee_user: User, database: Database
) -> None:
    # Assets are reserved in the order of their tags, which differs from that of their ids.
    model, tags = await make.asset_model(), sorted((make.code(), make.code()), reverse=True)
    assets = [await make.asset(model_id=model.id, asset_tag=tag) for tag in tags]
    due = {"user_id": str(employee_user.id), "due_at": days_from_today(1).isoformat()}
    period = {"starts_at": days_from_today(2).isoformat(), "ends_at": days_from_today(3).isoformat()}

    async with asyncio.TaskGroup() as tasks, lock_asset(database, assets[1]):
        reserved = [
            tasks.create_task(manager.post("/reservations", json=period | {"model_id": str(model.id)}))
            for _ in range(2)
        ]
        await wait_until_blocked(database, 2)
        body = due | {"asset_ids": [str(asset.id) for asset in assets]}
        checked_out = tasks.create_task(manager.post("/assets/check-out", json=body))
        await wait_until_blocked(database, 3)

    assert [task.result().status_code for task in reserved] == [201, 201]
    assert [item["status"] for item in checked_out.result().json()["items"]] == [201, 201]


async def test_bulk_delete_and_check_out_to_asset_succeed_once(manager: Client, make: Factory) -> None:
    for _ in range(ROUNDS):
        bag, laptop = await make.asset(), await make.asset()
        deletions = [{"op": "delete", "id": str(asset.id)} for asset in (bag, laptop)]
        deleted, checked_out = await send_concurrently(
            manager.post("/assets/bulk", json={"operations": deletions}),
            manager.post(f"/assets/{laptop.id}/check-out", json={"parent_asset_id": str(bag.id)}),
        )
        assert (deleted.status_code, checked_out.status_code) in ((200, 409), (409, 201))


# Rows read before the lock


async def test_concurrent_updates_of_same_version_succeed_once(manager: Client, make: Factory) -> None:
    asset_path = f"/assets/{(await make.asset()).id}"
    for _ in range(5):
        attachment = await create_attachment(manager, asset_path, b"x", "x.txt")
        path, read = f"/attachments/{attachment['id']}", {"If-Match": '"1"'}
        changed = await send_concurrently(
            *(manager.patch(path, json={"description": one}, headers=read) for one in ("하나", "둘"))
        )
        deleted = await send_concurrently(*(manager.delete(path) for _ in range(2)))
        assert sorted(answer.status_code for answer in changed) == [200, 412]
        assert sorted(answer.status_code for answer in deleted) == [204, 404]


async def test_deactivate_user_does_not_wait_for_references_to_administrators(
    admin: Client, make: Factory, database: Database
) -> None:
    other, user = await make.user(role=Role.ADMIN, password="a long one"), await make.user()

    async with database.session() as session, asyncio.timeout(10):
        await session.execute(
            select(User.id).where(User.id == other.id).with_for_update(read=True, key_share=True)
        )
        answer = await admin.delete(f"/users/{user.id}")

    assert answer.status_code == 204
