"""Bulk changes of assets: atomic, non-atomic and dry run."""

from typing import Any

from tests.clients import Client, problem
from tests.factories import Factory


async def total(client: Client, category_id: object) -> int:
    answer = await client.get("/assets", params={"category_id": str(category_id), "count": "true"})
    found: int = answer.json()["total"]
    return found


def create(category_id: object, **values: Any) -> dict[str, Any]:
    return {"op": "create", "data": {"name": "새 노트북", "category_id": str(category_id), **values}}


async def test_bulk_executes_operations_in_order(manager: Client, make: Factory) -> None:
    category, changed, deleted = await make.category(), await make.asset(), await make.asset()
    operations = [
        create(category.id, purchase_date="2025-01-01"),
        create(category.id, purchase_date="2025-01-01"),
        {"op": "update", "id": str(changed.id), "if_version": 1, "data": {"name": "옮긴 것"}},
        {"op": "delete", "id": str(deleted.id)},
    ]

    answer = await manager.post("/assets/bulk", json={"operations": operations})

    items = answer.json()["items"]
    assert [item["status"] for item in items] == [201, 201, 200, 204]
    first, second = [(await manager.get(f"/assets/{items[n]['id']}")).json() for n in (0, 1)]
    assert [first["asset_tag"][-5:], second["asset_tag"][-5:]] == ["-0001", "-0002"]
    assert (await manager.get(f"/assets/{changed.id}")).json()["name"] == "옮긴 것"
    assert (await manager.get(f"/assets/{deleted.id}")).status_code == 404


async def test_bulk_atomic_changes_nothing_if_one_operation_fails(manager: Client, make: Factory) -> None:
    category, stale = await make.category(), await make.asset(serial_number="bulk-taken")
    operations = [
        create(category.id),
        create(category.id, serial_number="BULK-taken"),
        {"op": "update", "id": str(stale.id), "if_version": 7, "data": {"name": "x"}},
    ]

    answer = await manager.post("/assets/bulk", json={"operations": operations})

    refused = problem(answer)
    assert (refused["status"], refused["code"]) == (409, "duplicate_serial_number")
    assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [
        ("/operations/1/data/serial_number", "duplicate_serial_number"),
        ("/operations/2", "precondition_failed"),
    ]
    assert await total(manager, category.id) == 0


async def test_bulk_non_atomic_executes_each_operation(manager: Client, make: Factory) -> None:
    category = await make.category()
    operations = [
        create(category.id, serial_number="bulk-each"),
        create(category.id, serial_number="bulk-each"),
        create(category.id),
    ]

    answer = await manager.post("/assets/bulk", json={"operations": operations, "atomic": False})

    items = answer.json()["items"]
    assert [item["status"] for item in items] == [201, 409, 201]
    assert items[1]["problem"]["code"] == "duplicate_serial_number"
    assert items[1]["problem"]["request_id"] == answer.headers["X-Request-ID"]
    assert await total(manager, category.id) == 2


async def test_bulk_dry_run_returns_results_and_changes_nothing(manager: Client, make: Factory) -> None:
    category, asset = await make.category(), await make.asset()
    operations = [
        create(category.id),
        {"op": "update", "id": str(asset.id), "data": {"name": "x"}},
        {"op": "delete", "id": str(category.id)},
    ]

    answer = await manager.post("/assets/bulk", json={"operations": operations, "dry_run": True})
    created = await manager.post("/assets", json=create(category.id)["data"])

    assert [item["status"] for item in answer.json()["items"]] == [201, 200, 404]
    assert (await manager.get(f"/assets/{asset.id}")).json()["version"] == 1
    assert created.json()["asset_tag"].endswith("-0001")


async def test_bulk_refuses_invalid_operations_with_pointers(manager: Client, make: Factory) -> None:
    category = await make.category()
    body = {
        "operations": [create(category.id), create(category.id, name="", colour="red"), {"op": "explode"}]
    }

    refused = problem(await manager.post("/assets/bulk", json=body))

    pointers = {error["pointer"] for error in refused["errors"]}
    assert {"/operations/1/data/name", "/operations/1/data/colour"} <= pointers
    assert any(pointer.startswith("/operations/2") for pointer in pointers)


async def test_bulk_refuses_employees(employee: Client) -> None:
    assert (await employee.post("/assets/bulk", json={"operations": []})).status_code == 403


async def test_bulk_finds_status_that_does_not_fit_the_holder_in_its_operation(
    manager: Client, make: Factory
) -> None:
    held, free = await make.asset(), await make.asset()
    await make.assignment(held, await make.user())
    operations = [
        {"op": "update", "id": str(asset.id), "data": {"status": "stock", "notes": "x"}}
        for asset in (held, free)
    ]

    for dry_run in (True, False):
        answer = await manager.post(
            "/assets/bulk", json={"operations": operations, "atomic": False, "dry_run": dry_run}
        )
        refused, changed = answer.json()["items"]
        assert (refused["status"], refused["problem"]["code"]) == (409, "status_holder_mismatch")
        assert changed["status"] == 200
    assert (await manager.get(f"/assets/{free.id}")).json()["notes"] == "x"
