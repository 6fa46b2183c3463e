"""Workflows: creation, approval steps, execution, completion, acknowledgement and comments."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import Response
from sqlalchemy import update

from src.database import Database, set_audit_actor
from src.models import Asset, User, Workflow, WorkflowState
from src.security import Role
from src.services.workflows import approvals
from tests.clients import Client, client_of, problem
from tests.factories import Factory

SOON = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()


@pytest.fixture(autouse=True)
async def cancel_pending_requests(clear_approval_rules: None, database: Database) -> None:
    """Cancel the pending requests of other tests.

    A request that waits for a role counts in the summary of every user who has the role.
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(
            update(Workflow)
            .where(Workflow.state == WorkflowState.PENDING)
            .values(state=WorkflowState.CANCELLED)
        )


@pytest.fixture
async def laptop(make: Factory) -> Asset:
    """A requestable laptop."""
    return await make.asset(requestable=True)


async def create_workflow(client: Client, workflow_type: str, **values: Any) -> dict[str, Any]:
    if workflow_type == "rental":
        values.setdefault("expected_return_date", SOON)
    answer = await client.post("/workflows", json={"type": workflow_type, "reason": "출장", **values})
    assert answer.status_code == 201, answer.text
    workflow: dict[str, Any] = answer.json()
    return workflow


async def decide(client: Client, workflow: dict[str, Any], action: str = "approve", **body: Any) -> Response:
    if action == "reject":
        body.setdefault("reason", "아니요")
    return await client.post(f"/workflows/{workflow['id']}/{action}", json=body)


async def client_for(app: FastAPI, make: Factory, user: User) -> Client:
    return client_of(app, await make.access_token(user))


# Execution


async def test_approve_rental_checks_out_and_complete_checks_in(
    employee: Client, manager: Client, employee_user: User, laptop: Asset
) -> None:
    workflow = await create_workflow(employee, "rental", asset_id=str(laptop.id))
    approved = (await decide(manager, workflow, note="조심히")).json()
    held = (await employee.get(f"/assets/{laptop.id}")).json()
    completed = (await decide(manager, workflow, "complete")).json()
    returned = (await manager.get(f"/assets/{laptop.id}")).json()

    assert (workflow["state"], workflow["requester"]["name"]) == ("pending", employee_user.name)
    assert (approved["state"], approved["decision_note"]) == ("approved", "조심히")
    assert [asset["id"] for asset in approved["assets"]] == [str(laptop.id)]
    assert approved["decisions"][0]["approved"] is True
    assert held["holder"]["id"] == str(employee_user.id)
    assert (completed["state"], returned["holder"]) == ("completed", None)
    history = (await manager.get(f"/assets/{laptop.id}/history")).json()["items"]
    assert [e["action"] for e in history] == ["asset.checked_in", "asset.checked_out", "asset.created"]
    events = (await manager.get("/events", params={"entity_id": workflow["id"]})).json()["items"]
    actions = [e["action"] for e in events]
    assert actions == ["workflow.completed", "workflow.approved", "workflow.created"]


async def test_approve_refuses_asset_checked_out_meanwhile(
    employee: Client, manager: Client, laptop: Asset, make: Factory
) -> None:
    workflow = await create_workflow(employee, "rental", asset_id=str(laptop.id))
    await make.assignment(laptop, await make.user())

    refused = await decide(manager, workflow)

    assert (refused.status_code, problem(refused)["code"]) == (409, "asset_unavailable")
    after = (await manager.get(f"/workflows/{workflow['id']}")).json()
    assert (after["state"], after["decisions"], after["version"]) == ("pending", [], 1)


async def test_approve_executes_one_of_two_requests_for_an_asset(
    employee: Client, app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    other = await client_for(app, make, await make.user(role=Role.EMPLOYEE))
    workflows = [
        await create_workflow(client, "checkout", asset_id=str(laptop.id)) for client in (employee, other)
    ]

    answers = await asyncio.gather(*(decide(manager, workflow) for workflow in workflows))

    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_approve_executes_return_transfer_and_disposal(
    employee: Client, manager: Client, admin: Client, employee_user: User, make: Factory
) -> None:
    first, second, old = await make.asset(), await make.asset(), await make.asset()
    colleague = await make.user()
    await make.assignment(first, employee_user)
    await make.assignment(second, employee_user)

    returned = await create_workflow(employee, "return", asset_id=str(first.id))
    transferred = await create_workflow(
        employee, "transfer", asset_id=str(second.id), requested_for_id=str(colleague.id)
    )
    disposed = await create_workflow(admin, "disposal", asset_id=str(old.id))
    for workflow in (returned, transferred, disposed):
        assert (await decide(manager, workflow)).json()["state"] == "completed"

    assert (await manager.get(f"/assets/{first.id}")).json()["holder"] is None
    assert (await manager.get(f"/assets/{second.id}")).json()["holder"]["id"] == str(colleague.id)
    assert (await manager.get(f"/assets/{old.id}")).json()["status"]["kind"] == "retired"


@pytest.mark.parametrize("workflow_type", ["return", "transfer"])
async def test_approve_refuses_asset_with_new_holder_since_request(
    employee: Client, manager: Client, employee_user: User, make: Factory, workflow_type: str
) -> None:
    asset, colleague, other = await make.asset(), await make.user(), await make.user()
    checked_out = await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": str(employee_user.id)})
    new_holder = {"requested_for_id": str(colleague.id)} if workflow_type == "transfer" else {}
    workflow = await create_workflow(employee, workflow_type, asset_id=str(asset.id), **new_holder)
    await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(other.id)})

    refused = await decide(manager, workflow)

    assert checked_out.status_code == 201
    assert (refused.status_code, problem(refused)["code"]) == (409, "conflict")
    assert (await manager.get(f"/assets/{asset.id}")).json()["holder"]["id"] == str(other.id)
    assert (await manager.get(f"/workflows/{workflow['id']}")).json()["state"] == "pending"


async def test_approve_starts_maintenance_and_complete_finishes_it(
    admin: Client, manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    workflow = await create_workflow(admin, "maintenance", asset_id=str(asset.id))

    approved = (await decide(manager, workflow)).json()
    meanwhile = (await manager.get(f"/assets/{asset.id}")).json()
    await decide(manager, workflow, "complete")
    maintenances = (await manager.get("/maintenances", params={"asset_id": str(asset.id)})).json()["items"]

    assert (approved["state"], meanwhile["status"]["kind"]) == ("approved", "unavailable")
    assert [(item["name"], item["state"]) for item in maintenances] == [("출장", "completed")]
    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "stock"


async def test_approve_assigns_requested_quantity_of_category(
    employee: Client, manager: Client, make: Factory
) -> None:
    category = await make.category()
    assets = [await make.asset(category_id=category.id, requestable=True) for _ in range(3)]
    await make.assignment(assets[0], await make.user())

    workflow = await create_workflow(employee, "rental", category_id=str(category.id), quantity=2)
    too_many = await create_workflow(employee, "rental", category_id=str(category.id), quantity=3)

    refused = await decide(manager, too_many)
    approved = (await decide(manager, workflow)).json()

    assert problem(refused)["code"] == "asset_unavailable"
    assert {asset["id"] for asset in approved["assets"]} == {str(assets[1].id), str(assets[2].id)}


# Approval


async def test_approve_and_reject_refuse_own_request(
    app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    me = await make.user(role=Role.MANAGER)
    mine = await client_for(app, make, me)
    own = await create_workflow(mine, "checkout", asset_id=str(laptop.id))
    for_me = await create_workflow(manager, "checkout", asset_id=str(laptop.id), requested_for_id=str(me.id))

    for workflow in (own, for_me):
        assert (await decide(mine, workflow)).status_code == 403
        assert (await decide(mine, workflow, "reject")).status_code == 403
    assert (await decide(manager, own)).status_code == 200


async def test_workflow_is_visible_to_employees_who_request_receive_or_decide_it(
    app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    # The fourth is not concerned.
    users = [await make.user(role=Role.EMPLOYEE) for _ in range(4)]
    requester, receiver, approver = users[:3]
    step = {"role": None, "user_ids": [str(approver.id)], "approval_mode": "any"}
    row = await make.workflow(
        requester, laptop, type="checkout", requested_for_id=receiver.id, steps=[step, step]
    )
    clients = [await client_for(app, make, user) for user in users]
    first_step = {"role": "manager", "user_ids": None, "approval_mode": "any"}
    decided = await make.workflow(requester, laptop, type="checkout", steps=[first_step, step])

    async def seen(workflow: Workflow) -> list[int]:
        return [(await client.get(f"/workflows/{workflow.id}")).status_code for client in clients]

    pending = await seen(row)
    assert (await decide(clients[2], {"id": str(row.id)}, "reject")).status_code == 200
    assert await seen(row) == pending == [200, 200, 200, 404]
    assert await seen(decided) == [200, 404, 404, 404]
    assert (await decide(manager, {"id": str(decided.id)})).json()["step"] == 1
    assert await seen(decided) == [200, 404, 200, 404]


async def test_pending_my_approval_excludes_own_and_decided_requests(
    app: FastAPI, laptop: Asset, make: Factory
) -> None:
    me, other = [await make.user(role=Role.MANAGER) for _ in range(2)]
    step = {"role": "manager", "user_ids": None, "approval_mode": "all"}
    values: dict[str, Any] = {"type": "checkout", "steps": [step]}
    for_me = await make.workflow(other, laptop, **values, requested_for_id=me.id)
    by_me = await make.workflow(me, laptop, **values, requested_for_id=other.id)
    of_employee = await make.workflow(await make.user(role=Role.EMPLOYEE), laptop, **values)
    ids = [str(row.id) for row in (for_me, by_me, of_employee)]
    client = await client_for(app, make, me)

    async def pending() -> tuple[list[str], int]:
        found = (await client.get("/workflows/pending-my-approval", params={"id": ids})).json()["items"]
        summary = (await client.get("/workflows/summary")).json()
        return [item["id"] for item in found], summary["pending_my_approval"]

    before = await pending()
    decided = await decide(client, {"id": ids[2]})
    after, again = await pending(), await decide(client, {"id": ids[2]})

    assert before == ([ids[2]], 1)
    assert decided.json()["state"] == "pending"
    assert (after, again.status_code) == (([], 0), 403)


async def test_approve_refuses_employee(employee: Client, manager: Client, laptop: Asset) -> None:
    workflow = await create_workflow(manager, "checkout", asset_id=str(laptop.id))

    assert (await decide(employee, workflow)).status_code == 404
    assert (await employee.get(f"/workflows/{workflow['id']}")).status_code == 404


async def test_approval_steps_are_decided_in_order(
    app: FastAPI, employee: Client, admin: Client, employee_user: User, make: Factory
) -> None:
    department_manager, buyers = (
        await make.user(role=Role.EMPLOYEE),
        [await make.user(role=Role.EMPLOYEE) for _ in range(2)],
    )
    department = await make.department(manager_id=department_manager.id)
    category = await make.category()
    asset = await make.asset(category_id=category.id, requestable=True, purchase_price=5_000_000)
    steps = [
        {"decided_by": "department_manager"},
        {"decided_by": "user", "user_id": str(buyers[0].id)},
        {"decided_by": "role", "role": "manager"},
    ]
    rule = {
        "name": "비싼 것",
        "type": "checkout",
        "category_id": str(category.id),
        "minimum_price": "1000000",
        "department_id": str(department.id),
        "steps": steps,
    }
    assert (await admin.post("/approval-rules", json=rule)).status_code == 201
    assert (
        await admin.patch(f"/users/{employee_user.id}", json={"department_id": str(department.id)})
    ).is_success
    approver_clients = [await client_for(app, make, user) for user in (department_manager, buyers[0])]
    manager = await client_for(app, make, await make.user(role=Role.MANAGER))

    workflow = await create_workflow(employee, "checkout", asset_id=str(asset.id))
    assert (await decide(manager, workflow)).status_code == 403
    waiting = [
        (await client.get("/workflows/summary")).json()["pending_my_approval"] for client in approver_clients
    ]
    first = (await decide(approver_clients[0], workflow)).json()
    second = (await decide(approver_clients[1], workflow)).json()
    last = (await decide(manager, workflow)).json()

    assert workflow["step_count"] == 3
    assert waiting == [1, 0]
    assert [(w["state"], w["step"]) for w in (first, second, last)] == [
        ("pending", 1),
        ("pending", 2),
        ("completed", 2),
    ]


async def test_approval_mode_all_and_rejection(
    app: FastAPI, employee: Client, admin: Client, make: Factory
) -> None:
    category = await make.category()
    assets = [await make.asset(category_id=category.id, requestable=True) for _ in range(2)]
    chosen = await make.user(role=Role.EMPLOYEE)
    steps = [{"decided_by": "user", "user_id": str(chosen.id), "approval_mode": "all"}]
    await admin.post("/approval-rules", json={"name": "a", "category_id": str(category.id), "steps": steps})
    approver = await client_for(app, make, chosen)

    approved, rejected = [
        await create_workflow(employee, "checkout", asset_id=str(asset.id)) for asset in assets
    ]
    assert (await decide(approver, approved)).json()["state"] == "completed"
    answer = (await decide(approver, rejected, "reject", reason="예산")).json()

    assert (answer["state"], answer["decision_note"]) == ("rejected", "예산")
    again = await decide(approver, rejected)
    assert (again.status_code, problem(again)["code"]) == (409, "workflow_not_pending")


@pytest.mark.parametrize(
    ("mode", "states"), [("any", ["completed", None]), ("all", ["pending", "completed"])]
)
async def test_approval_mode_decides_how_many_approvers_are_needed(
    app: FastAPI, make: Factory, laptop: Asset, mode: str, states: list[str | None]
) -> None:
    approvers = [await make.user() for _ in range(2)]
    user_ids = [str(user.id) for user in approvers]
    step = {"role": None, "user_ids": user_ids, "approval_mode": mode}
    row = await make.workflow(await make.user(), laptop, type="checkout", steps=[step])

    answers = [await decide(await client_for(app, make, user), {"id": str(row.id)}) for user in approvers]

    assert [answer.json().get("state") for answer in answers] == states
    assert [answer.status_code for answer in answers] == [200, 404 if mode == "any" else 200]


async def test_approval_step_skips_department_manager_who_requests(
    app: FastAPI, admin: Client, make: Factory
) -> None:
    upper, lower = await make.user(), await make.user()
    top = await make.department(manager_id=upper.id)
    department = await make.department(parent_id=top.id, manager_id=lower.id)
    member = await make.user(department_id=department.id)
    category = await make.category()
    asset = await make.asset(category_id=category.id, requestable=True)
    rule = {"name": "a", "category_id": str(category.id), "steps": [{"decided_by": "department_manager"}]}
    assert (await admin.post("/approval-rules", json=rule)).status_code == 201
    requester, approver = [await client_for(app, make, user) for user in (lower, upper)]

    workflow = await create_workflow(
        requester, "checkout", asset_id=str(asset.id), requested_for_id=str(member.id)
    )

    assert (await decide(requester, workflow)).status_code == 403
    assert (await decide(approver, workflow)).json()["state"] == "completed"


async def test_approval_falls_to_administrators_without_active_approver(
    app: FastAPI, employee: Client, admin: Client, manager: Client, make: Factory, database: Database
) -> None:
    category = await make.category()
    asset = await make.asset(category_id=category.id, requestable=True)
    chosen = await make.user(role=Role.EMPLOYEE)
    steps = [{"decided_by": "user", "user_id": str(chosen.id), "approval_mode": "all"}]
    await admin.post("/approval-rules", json={"name": "a", "category_id": str(category.id), "steps": steps})
    workflow = await create_workflow(employee, "checkout", asset_id=str(asset.id))

    async def is_pending(client: Client) -> bool:
        found = (await client.get("/workflows/pending-my-approval", params={"id": workflow["id"]})).json()[
            "items"
        ]
        return len(found) == 1

    async def list_approvers() -> set[UUID]:
        async with database.session() as session:
            row = await session.get_one(Workflow, UUID(workflow["id"]))
            return (await approvals.approvers(session, [row]))[row.id]

    before = [await is_pending(client) for client in (admin, manager)]
    too_early = await decide(admin, workflow)
    named = await list_approvers()
    assert (await admin.delete(f"/users/{chosen.id}")).status_code == 204
    after = [await is_pending(client) for client in (admin, manager)]
    approvers_after = await list_approvers()
    by_manager, by_admin = await decide(manager, workflow), await decide(admin, workflow)

    assert (before, too_early.status_code, named) == ([False, False], 403, {chosen.id})
    assert after == [True, False]
    assert UUID((await admin.get("/auth/me")).json()["id"]) in approvers_after
    assert (by_manager.status_code, by_admin.json()["state"]) == (403, "completed")


async def test_approve_and_reject_exclude_each_other_under_concurrency(
    app: FastAPI, employee: Client, laptop: Asset, make: Factory
) -> None:
    managers = [await client_for(app, make, await make.user(role=Role.MANAGER)) for _ in range(2)]
    workflow = await create_workflow(employee, "checkout", asset_id=str(laptop.id))

    answers = await asyncio.gather(decide(managers[0], workflow), decide(managers[1], workflow, "reject"))

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert problem(answers)["code"] == "workflow_not_pending"


# Creation, cancellation, comments


@pytest.mark.parametrize(
    "values",
    [
        {"type": "checkout"},
        {"type": "rental", "expected_return_date": None},
        {"type": "return", "category_id": "01900000-0000-7000-8000-000000000000"},
        {"type": "checkout", "quantity": 0},
        {"type": "party"},
    ],
)
async def test_create_workflow_refuses_invalid_request(
    employee: Client, laptop: Asset, values: dict[str, Any]
) -> None:
    body = {"reason": "x", **({"asset_id": str(laptop.id)} if values["type"] == "rental" else {}), **values}

    assert (await employee.post("/workflows", json=body)).status_code == 422


async def test_create_workflow_refuses_deleted_asset(
    manager: Client, employee: Client, laptop: Asset
) -> None:
    assert (await manager.delete(f"/assets/{laptop.id}")).status_code == 204

    for client, code in ((manager, "reference_deleted"), (employee, "validation_error")):
        body = {"type": "checkout", "asset_id": str(laptop.id), "reason": "x"}
        refused = problem(await client.post("/workflows", json=body))
        assert (refused["code"], refused["errors"][0]["pointer"]) == (code, "/asset_id")


async def test_workflow_summary_counts_own_open_and_unacknowledged_requests(
    app: FastAPI, manager: Client, make: Factory
) -> None:
    requester, receiver = [await client_for(app, make, await make.user(role=Role.EMPLOYEE)) for _ in range(2)]
    receiver_id = (await receiver.get("/auth/me")).json()["id"]
    assets = [str((await make.asset(requestable=True)).id) for _ in range(4)]
    rental, checkout, rejected, _ = [
        await create_workflow(requester, kind, asset_id=asset, requested_for_id=receiver_id)
        for kind, asset in zip(("rental", "checkout", "checkout", "checkout"), assets, strict=True)
    ]
    waiting = (await manager.get("/workflows/summary")).json()["pending_my_approval"]
    for workflow, action in ((rental, "approve"), (checkout, "approve"), (rejected, "reject")):
        assert (await decide(manager, workflow, action)).status_code == 200

    summaries = [(await client.get("/workflows/summary")).json() for client in (requester, receiver, manager)]

    assert waiting == 4
    assert summaries == [
        {"pending_my_approval": 0, "open": 2, "unacknowledged": 3},
        {"pending_my_approval": 0, "open": 0, "unacknowledged": 0},
        {"pending_my_approval": 1, "open": 0, "unacknowledged": 0},
    ]


async def test_create_workflow_refuses_employee_without_permission(employee: Client, make: Factory) -> None:
    hidden, held_by_other = await make.asset(), await make.asset(requestable=True)
    await make.assignment(held_by_other, await make.user())

    for workflow_type, asset in (
        ("checkout", hidden),
        ("return", held_by_other),
        ("transfer", held_by_other),
    ):
        body = {"type": workflow_type, "asset_id": str(asset.id), "reason": "x"}
        answer = await employee.post("/workflows", json=body)
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, "/asset_id")
    for workflow_type in ("maintenance", "disposal"):
        body = {"type": workflow_type, "asset_id": str(hidden.id), "reason": "x"}
        assert (await employee.post("/workflows", json=body)).status_code == 403


async def test_cancel_and_acknowledge_workflow_update_summary(
    employee: Client, manager: Client, laptop: Asset
) -> None:
    cancelled = await create_workflow(employee, "checkout", asset_id=str(laptop.id))
    rejected = await create_workflow(employee, "checkout", asset_id=str(laptop.id))
    before = (await employee.get("/workflows/summary")).json()

    assert (await decide(employee, cancelled, "cancel")).json()["state"] == "cancelled"
    await decide(manager, rejected, "reject")
    decided = (await employee.get("/workflows/summary")).json()
    await decide(employee, rejected, "acknowledge")
    acknowledged = (await employee.get("/workflows/summary")).json()

    assert before == {"pending_my_approval": 0, "open": 2, "unacknowledged": 0}
    assert decided == {"pending_my_approval": 0, "open": 0, "unacknowledged": 1}
    assert acknowledged["unacknowledged"] == 0


async def test_workflow_is_acknowledged_and_cancelled_only_by_those_concerned(
    app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    older, requester, receiver, newer = [
        await client_for(app, make, await make.user(role=Role.EMPLOYEE)) for _ in range(4)
    ]
    receiver_id = (await receiver.get("/auth/me")).json()["id"]
    values = {"asset_id": str(laptop.id), "requested_for_id": receiver_id}
    workflows = [await create_workflow(requester, "checkout", **values) for _ in range(4)]
    await decide(manager, workflows[0], "reject")

    for client in (older, newer, receiver, manager):
        assert (await decide(client, workflows[0], "acknowledge")).status_code == 404
    undecided = (await decide(requester, workflows[1], "acknowledge")).json()
    first = (await decide(requester, workflows[0], "acknowledge")).json()
    again = (await decide(requester, workflows[0], "acknowledge")).json()
    by_others = [await decide(client, workflows[1], "cancel") for client in (older, newer)]
    cancelled = [
        await decide(client, workflow, "cancel")
        for client, workflow in zip((requester, receiver, manager), workflows[1:], strict=True)
    ]

    assert undecided["acknowledged_at"] is None
    assert first["acknowledged_at"] is not None
    assert again["acknowledged_at"] == first["acknowledged_at"]
    assert [answer.status_code for answer in by_others] == [404, 404]
    assert [answer.json()["state"] for answer in cancelled] == ["cancelled"] * 3


async def test_complete_rental_checks_in_only_assets_still_held(
    employee: Client, manager: Client, make: Factory
) -> None:
    category, other = await make.category(), await make.user()
    kept, returned, passed_on = [
        await make.asset(category_id=category.id, requestable=True) for _ in range(3)
    ]
    workflow = await create_workflow(employee, "rental", category_id=str(category.id), quantity=3)
    too_early = await decide(manager, workflow, "complete")
    assert (await decide(manager, workflow)).json()["state"] == "approved"
    await manager.post(f"/assets/{returned.id}/check-in", json={})
    await manager.post(f"/assets/{passed_on.id}/transfer", json={"user_id": str(other.id)})

    by_employee = await decide(employee, workflow, "complete")
    completed = await decide(manager, workflow, "complete")

    assert (too_early.status_code, by_employee.status_code) == (409, 403)
    assert completed.json()["state"] == "completed"
    holders = [
        (await manager.get(f"/assets/{asset.id}")).json()["holder"] for asset in (kept, returned, passed_on)
    ]
    assert [holder and holder["id"] for holder in holders] == [None, None, str(other.id)]


async def test_approve_assigns_chosen_assets_of_model(
    employee: Client, manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    assets = [await make.asset(model_id=model.id, requestable=True) for _ in range(3)]
    elsewhere = await make.asset(requestable=True)
    lost, held = [await make.asset(model_id=model.id, requestable=True) for _ in range(2)]
    await manager.patch(f"/assets/{lost.id}", json={"status": "lost"})
    await make.assignment(held, await make.user())
    hidden = await make.asset(model_id=model.id)
    workflow = await create_workflow(employee, "rental", model_id=str(model.id), quantity=2)

    async def approve(*chosen: Asset) -> Response:
        return await decide(manager, workflow, asset_ids=[str(asset.id) for asset in chosen])

    for chosen in (assets[:1], assets, [assets[0], assets[0]]):
        assert problem(await approve(*chosen))["errors"][0]["pointer"] == "/asset_ids"
    for unavailable in (elsewhere, lost, held, hidden):
        assert problem(await approve(assets[0], unavailable))["code"] == "asset_unavailable"
    approved = await approve(*assets[1:])

    assert {asset["id"] for asset in approved.json()["assets"]} == {str(asset.id) for asset in assets[1:]}


async def test_approval_rule_applies_to_its_type_category_department_and_price(
    admin: Client, make: Factory, app: FastAPI
) -> None:
    root, approver = await make.category(), await make.user()
    category, other_category = await make.category(parent_id=root.id), await make.category()
    department = await make.department()
    lower = await make.department(parent_id=department.id)
    member = await client_for(app, make, await make.user(department_id=lower.id))
    outsider = await client_for(app, make, await make.user(department_id=(await make.department()).id))
    rules = (
        {"type": "checkout", "category_id": str(root.id), "minimum_price": "1000"},
        {"type": "rental", "department_id": str(department.id), "category_id": str(root.id)},
    )
    for position, rule in enumerate(rules, 1):
        # The number of steps identifies the rule; without a rule there is one.
        steps = [{"decided_by": "user", "user_id": str(approver.id)}] * (position + 1)
        sent = {"name": make.name("Rule"), "position": position, "steps": steps, **rule}
        assert (await admin.post("/approval-rules", json=sent)).status_code == 201

    async def count_steps(client: Client, workflow_type: str, price: int | None, **values: Any) -> int:
        values = {"category_id": category.id, "purchase_price": price, "requestable": True} | values
        asset = await make.asset(**values)
        workflow = await create_workflow(client, workflow_type, asset_id=str(asset.id))
        count: int = workflow["step_count"]
        return count

    assert await count_steps(member, "checkout", 1000) == 2
    assert await count_steps(outsider, "checkout", 1001) == 2
    assert await count_steps(member, "checkout", 999) == 1
    assert await count_steps(member, "checkout", None) == 1
    assert await count_steps(member, "checkout", 1000, category_id=other_category.id) == 1
    assert await count_steps(member, "rental", 999) == 3
    assert await count_steps(outsider, "rental", 1000) == 1

    await make.asset_model(category_id=other_category.id)
    model = await make.asset_model(category_id=category.id)
    deleted = await make.asset(category_id=category.id, model_id=model.id, purchase_price=1001)
    assert (await admin.delete(f"/assets/{deleted.id}")).status_code == 204
    for price in (999, 1000):
        await make.asset(category_id=category.id, model_id=model.id, purchase_price=price)
        of_model = await create_workflow(member, "checkout", model_id=str(model.id))
        assert of_model["step_count"] == (2 if price == 1000 else 1)


async def test_approval_rule_with_lowest_position_applies(
    admin: Client, employee: Client, laptop: Asset, make: Factory
) -> None:
    approver = {"decided_by": "user", "user_id": str((await make.user()).id)}
    rules = [
        (
            await admin.post("/approval-rules", json={"name": "a", "position": at, "steps": [approver] * at})
        ).json()
        for at in (3, 2, 4)
    ]

    before = await create_workflow(employee, "checkout", asset_id=str(laptop.id))
    assert (await admin.delete(f"/approval-rules/{rules[1]['id']}")).status_code == 204
    after = await create_workflow(employee, "checkout", asset_id=str(laptop.id))

    assert (before["step_count"], after["step_count"]) == (2, 3)


async def test_workflow_comment_is_changed_by_author_or_administrator(
    employee: Client, manager: Client, admin: Client, laptop: Asset
) -> None:
    workflow = await create_workflow(employee, "checkout", asset_id=str(laptop.id))
    comments = f"/workflows/{workflow['id']}/comments"

    comment = (await employee.post(comments, json={"text": "급합니다"})).json()
    by_other_user = await manager.patch(f"{comments}/{comment['id']}", json={"text": "x"})
    other = await create_workflow(manager, "checkout", asset_id=str(laptop.id))
    through_other = f"/workflows/{other['id']}/comments/{comment['id']}"
    on_other = [
        await admin.get(through_other),
        await admin.patch(through_other, json={"text": "x"}),
        await admin.delete(through_other),
    ]
    by_author = await employee.patch(f"{comments}/{comment['id']}", json={"text": "천천히"})
    by_admin = await admin.delete(f"{comments}/{comment['id']}")

    assert [by_other_user.status_code, by_author.status_code, by_admin.status_code] == [403, 200, 204]
    assert [answer.status_code for answer in on_other] == [404, 404, 404]
    assert (await employee.get(comments)).json()["items"] == []
    assert (await manager.get(f"{comments}?deleted_at__isnull=false")).status_code == 422
