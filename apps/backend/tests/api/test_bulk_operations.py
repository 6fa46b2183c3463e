"""Bulk operations by a filter: selection, actions, dry run, problems, permissions and retention."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select, update

from src.config import Settings
from src.database import Database
from src.models import BulkOperation, Event, User
from src.security import Permission, Role
from src.services.bulk_operations import bulk_operations, execution
from tests.clients import Client, client_of, problem
from tests.factories import Factory


class Bulk:
    """Starts bulk operations by the API, and runs them as the worker does."""

    def __init__(self, client: Client, database: Database, settings: Settings) -> None:
        self.client, self.database, self.settings = client, database, settings

    async def start(self, action: str, filter_: str, **values: Any) -> dict[str, Any]:
        answer = await self.client.post(
            "/assets/bulk-by-filter", json={"action": action, "filter": filter_, **values}
        )
        assert answer.status_code == 202, answer.text
        started: dict[str, Any] = answer.json()
        assert answer.headers["Location"] == f"/api/v1/bulk-operations/{started['id']}"
        return started

    async def run(self, action: str, filter_: str, **values: Any) -> dict[str, Any]:
        return await self.finish(await self.start(action, filter_, **values))

    async def finish(self, started: dict[str, Any]) -> dict[str, Any]:
        await execution.run_bulk_operation(self.database, self.settings, UUID(started["id"]))
        ended: dict[str, Any] = (await self.client.get(f"/bulk-operations/{started['id']}")).json()
        return ended


@pytest.fixture
def bulk(manager: Client, database: Database, settings: Settings) -> Bulk:
    return Bulk(manager, database, settings)


def counts(operation: dict[str, Any]) -> tuple[str, int, int, int, int]:
    names = ("state", "total", "done", "succeeded", "failed")
    return tuple(operation[name] for name in names)


async def test_update_changes_every_asset_that_the_filter_found(bulk: Bulk, make: Factory) -> None:
    category, tag = await make.category(), await make.tag()
    assets = [await make.asset(category_id=category.id, notes="old") for _ in range(3)]
    other = await make.asset(notes="old")
    data = {"notes": "new", "add_tag_ids": [str(tag.id)], "status": "loaned"}

    started = await bulk.start("update", f"?category_id={category.id}&sort=name", data=data)
    late = await make.asset(category_id=category.id, notes="old")
    ended = await bulk.finish(started)

    assert counts(started) == ("queued", 3, 0, 0, 0)
    assert (started["data"], started["started_at"], started["error"]) == (data, None, None)
    assert counts(ended) == ("completed", 3, 3, 3, 0)
    assert ended["finished_at"] is not None
    for asset in assets:
        changed = (await bulk.client.get(f"/assets/{asset.id}")).json()
        assert (changed["notes"], changed["status"]["code"]) == ("new", "loaned")
        assert [shown["id"] for shown in changed["tags"]] == [str(tag.id)]
    for unchanged in (other, late):
        assert (await bulk.client.get(f"/assets/{unchanged.id}")).json()["notes"] == "old"


async def test_events_carry_actor_and_request_of_starter(bulk: Bulk, make: Factory) -> None:
    asset = await make.asset()
    me = (await bulk.client.get("/auth/me")).json()
    request_id = f"bulk-{asset.asset_tag}"
    answer = await bulk.client.post(
        "/assets/bulk-by-filter",
        json={"action": "delete", "filter": f"id={asset.id}"},
        headers={"X-Request-ID": request_id},
    )

    await bulk.finish(answer.json())

    async with bulk.database.session() as session:
        event = (
            await session.scalars(
                select(Event).where(Event.entity_id == asset.id, Event.action == "asset.deleted")
            )
        ).one()
    assert (str(event.actor_id), event.actor_name, event.request_id) == (me["id"], me["name"], request_id)


async def test_problems_are_listed_by_asset_and_others_are_changed(bulk: Bulk, make: Factory) -> None:
    category, user = await make.category(), await make.user()
    held = await make.asset(category_id=category.id)
    await make.assignment(held, user)
    free = await make.asset(category_id=category.id)

    ended = await bulk.run("delete", f"category_id={category.id}")

    assert counts(ended) == ("completed", 2, 2, 1, 1)
    [found] = ended["problems"]
    assert (found["asset_id"], found["asset_tag"]) == (str(held.id), held.asset_tag)
    assert (found["status"], found["code"], ended["more_problems"]) == (409, "in_use", 0)
    assert (await bulk.client.get(f"/assets/{held.id}")).status_code == 200
    assert (await bulk.client.get(f"/assets/{free.id}")).status_code == 404


async def test_problem_of_deferred_constraint_concerns_one_asset(bulk: Bulk, make: Factory) -> None:
    category = await make.category()
    held, free = [await make.asset(category_id=category.id) for _ in range(2)]
    await make.assignment(held, await make.user())

    ended = await bulk.run("update", f"category_id={category.id}", data={"status": "stock"})

    assert counts(ended) == ("completed", 2, 2, 1, 1)
    assert [(p["asset_id"], p["code"]) for p in ended["problems"]] == [
        (str(held.id), "status_holder_mismatch")
    ]
    assert (await bulk.client.get(f"/assets/{free.id}")).json()["status"]["code"] == "stock"


async def test_listed_problems_are_bounded(
    bulk: Bulk, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(execution, "MAX_PROBLEMS", 3)
    monkeypatch.setattr(execution, "BATCH_SIZE", 2)
    category = await make.category()
    for _ in range(5):
        await make.asset(category_id=category.id)

    ended = await bulk.run("check_in", f"category_id={category.id}")

    assert counts(ended) == ("completed", 5, 5, 0, 5)
    assert {p["code"] for p in ended["problems"]} == {"asset_not_checked_out"}
    assert (len(ended["problems"]), ended["more_problems"]) == (3, 2)


async def test_dry_run_finds_problems_and_changes_nothing(bulk: Bulk, make: Factory) -> None:
    category = await make.category()
    held, free = [await make.asset(category_id=category.id) for _ in range(2)]
    await make.assignment(held, await make.user())

    deleted = await bulk.run("delete", f"category_id={category.id}", dry_run=True)
    updated = await bulk.run("update", f"category_id={category.id}", data={"status": "stock"}, dry_run=True)

    for ended in (deleted, updated):
        assert (ended["dry_run"], counts(ended)) == (True, ("completed", 2, 2, 1, 1))
        assert [p["asset_id"] for p in ended["problems"]] == [str(held.id)]
    async with bulk.database.session() as session:
        events = await session.scalar(
            select(func.count()).where(Event.entity_id == free.id, Event.action != "asset.created")
        )
    assert events == 0


async def test_check_out_transfer_check_in_and_restore(bulk: Bulk, make: Factory) -> None:
    category, first, second = await make.category(), await make.user(), await make.user()
    assets = [await make.asset(category_id=category.id) for _ in range(3)]
    of_category = f"category_id={category.id}"

    async def holders() -> set[str | None]:
        items = (await bulk.client.get("/assets", params={"category_id": str(category.id)})).json()["items"]
        assert len(items) == len(assets)
        return {item["holder"] and item["holder"]["id"] for item in items}

    ended = await bulk.run("check_out", of_category, data={"user_id": str(first.id)})
    assert counts(ended) == ("completed", 3, 3, 3, 0)
    assert await holders() == {str(first.id)}
    await bulk.run("transfer", f"holder_id={first.id}", data={"user_id": str(second.id)})
    assert await holders() == {str(second.id)}
    await bulk.run("check_in", f"holder_id={second.id}&department_id__isnull=true", data={"note": "back"})
    assert await holders() == {None}
    await bulk.run("delete", of_category)
    restored = await bulk.run("restore", f"{of_category}&deleted_at__isnull=false")
    assert counts(restored) == ("completed", 3, 3, 3, 0)
    assert await holders() == {None}


@pytest.mark.parametrize(
    "filter_",
    ["colour=red", "limit=5", "cursor=x", "count=true", "as_of=2024-01-01T00:00:00Z", "category_id=x"],
)
async def test_filter_is_strict(manager: Client, filter_: str) -> None:
    answer = await manager.post("/assets/bulk-by-filter", json={"action": "delete", "filter": filter_})

    refused = problem(answer)
    assert (refused["code"], refused["errors"][0]["pointer"]) == ("validation_error", "/filter")
    assert refused["errors"][0]["message"].startswith(filter_.partition("=")[0])


async def test_unknown_custom_field_in_filter_is_refused(manager: Client) -> None:
    answer = await manager.post(
        "/assets/bulk-by-filter", json={"action": "delete", "filter": f"custom_fields.f{uuid4().hex}=1"}
    )

    assert problem(answer)["code"] == "validation_error"


async def test_too_many_assets_are_refused(
    manager: Client, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_operations, "MAX_ASSETS", 1)
    category = await make.category()
    for _ in range(2):
        await make.asset(category_id=category.id)

    data = {"action": "delete", "filter": f"category_id={category.id}"}

    assert problem(await manager.post("/assets/bulk-by-filter", json=data))["code"] == "too_many_assets"


async def test_repeated_request_with_idempotency_key_starts_one_operation(
    manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    data = {"action": "delete", "filter": f"id={asset.id}"}
    headers = {"Idempotency-Key": str(uuid4())}

    first, again = [
        await manager.post("/assets/bulk-by-filter", json=data, headers=headers) for _ in range(2)
    ]

    assert (again.status_code, again.json()) == (202, first.json())
    assert again.headers["Idempotency-Replayed"] == "true"


async def test_other_managers_do_not_see_the_operation(
    app: FastAPI, admin: Client, bulk: Bulk, make: Factory
) -> None:
    started = await bulk.start("delete", f"id={(await make.asset()).id}")
    url, mine = f"/bulk-operations/{started['id']}", {"id": started["id"]}

    async with client_of(app, await make.access_token(await make.user(role=Role.MANAGER))) as other:
        assert (await other.get(url)).status_code == 404
        assert (await other.get("/bulk-operations", params=mine)).json()["items"] == []
    for client in (bulk.client, admin):
        assert (await client.get(url)).json() == started
        assert (await client.get("/bulk-operations", params=mine)).json()["items"] == [started]


async def test_worker_stops_for_inactive_user_lost_permission_and_revoked_token(
    app: FastAPI, admin: Client, bulk: Bulk, make: Factory
) -> None:
    async def end_of(change: dict[str, Any]) -> tuple[str, str | None]:
        """Return the state and the error of an operation of a manager who is changed after its start."""
        asset, user = await make.asset(), await make.user(role=Role.MANAGER)
        async with client_of(app, await make.access_token(user)) as client:
            started = await Bulk(client, bulk.database, bulk.settings).start("delete", f"id={asset.id}")
        async with bulk.database.session() as session:
            await session.execute(update(User).where(User.id == user.id).values(**change))
        await execution.run_bulk_operation(bulk.database, bulk.settings, UUID(started["id"]))
        ended = (await admin.get(f"/bulk-operations/{started['id']}")).json()
        assert (await admin.get(f"/assets/{asset.id}")).status_code == (404 if not change else 200)
        return ended["state"], ended["error"] and ended["error"]["code"]

    assert await end_of({"is_active": False}) == ("failed", "user_inactive")
    assert await end_of({"role": Role.EMPLOYEE}) == ("failed", "forbidden")

    user, asset = await make.user(role=Role.MANAGER), await make.asset()
    secret = await make.api_token(user, Permission.ASSETS_READ, Permission.ASSETS_WRITE)
    async with client_of(app, secret) as client:
        of_token = Bulk(client, bulk.database, bulk.settings)
        started = await of_token.start("delete", f"id={asset.id}")
        forbidden = await client.post(
            "/assets/bulk-by-filter", json={"action": "check_in", "filter": f"id={asset.id}"}
        )
    assert problem(forbidden)["code"] == "forbidden"
    async with client_of(app, await make.access_token(user)) as client:
        [token] = (await client.get("/auth/tokens")).json()["items"]
        assert (await client.delete(f"/auth/tokens/{token['id']}")).status_code == 204
        await execution.run_bulk_operation(bulk.database, bulk.settings, UUID(started["id"]))
        ended = (await client.get(f"/bulk-operations/{started['id']}")).json()
    assert (ended["state"], ended["error"]["code"]) == ("failed", "token_revoked")


async def test_data_that_became_invalid_fails_the_operation(bulk: Bulk, make: Factory) -> None:
    asset, user = await make.asset(), await make.user()
    due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    started = await bulk.start(
        "check_out", f"id={asset.id}", data={"user_id": str(user.id), "due_at": due_at}
    )
    async with bulk.database.session() as session:
        past = {"user_id": str(user.id), "due_at": "2024-01-01T00:00:00Z"}
        operation = update(BulkOperation).where(BulkOperation.id == UUID(started["id"]))
        await session.execute(operation.values(data=past))

    ended = await bulk.finish(started)

    assert (counts(ended), ended["error"]["code"]) == (("failed", 1, 0, 0, 0), "validation_error")


async def test_operation_without_assets_is_completed(bulk: Bulk) -> None:
    assert counts(await bulk.run("delete", f"id={uuid4()}")) == ("completed", 0, 0, 0, 0)


async def test_ended_operations_are_purged_after_seven_days(bulk: Bulk, make: Factory) -> None:
    ended = [await bulk.run("delete", f"id={uuid4()}") for _ in range(2)]
    async with bulk.database.session() as session:
        old = update(BulkOperation).where(BulkOperation.id == UUID(ended[0]["id"]))
        await session.execute(old.values(finished_at=datetime.now(UTC) - timedelta(days=7, minutes=1)))
        await bulk_operations.purge_expired(session, 10)

    statuses = [(await bulk.client.get(f"/bulk-operations/{one['id']}")).status_code for one in ended]
    assert statuses == [404, 200]
