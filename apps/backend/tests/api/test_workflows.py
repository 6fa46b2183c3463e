"""Requests: asked for, decided step by step and never on one's own, and carried out or not at all."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import Response
from sqlalchemy import func, update

from src.database import Database, set_audit_actor
from src.models import ApprovalRule, Asset, User, Workflow, WorkflowState
from src.security import Role
from src.services.workflows import approvals
from tests.clients import Client, client_of, problem
from tests.factories import Factory

SOON = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()


@pytest.fixture(autouse=True)
async def nothing_of_other_tests(database: Database) -> None:
    """Delete the rules of other tests, which apply to every request, and cancel their pending requests.

    A request that waits for a role counts in the summary of every user who has the role.
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(ApprovalRule).values(deleted_at=func.now()))
        await session.execute(
            update(Workflow)
            .where(Workflow.state == WorkflowState.PENDING)
            .values(state=WorkflowState.CANCELLED)
        )


@pytest.fixture
async def laptop(make: Factory) -> Asset:
    """A laptop that may be asked for."""
    return await make.asset(requestable=True)


async def ask(client: Client, kind: str, **values: Any) -> dict[str, Any]:
    if kind == "rental":
        values.setdefault("expected_return_date", SOON)
    answer = await client.post("/workflows", json={"type": kind, "reason": "출장", **values})
    assert answer.status_code == 201, answer.text
    asked: dict[str, Any] = answer.json()
    return asked


async def decide(client: Client, workflow: dict[str, Any], call: str = "approve", **body: Any) -> Response:
    if call == "reject":
        body.setdefault("reason", "아니요")
    return await client.post(f"/workflows/{workflow['id']}/{call}", json=body)


async def signed_in(app: FastAPI, make: Factory, user: User) -> Client:
    return client_of(app, await make.access_token(user))


# Carried out


async def test_what_is_approved_is_handed_out_and_what_lasts_is_completed(
    employee: Client, manager: Client, somebody: User, laptop: Asset
) -> None:
    asked = await ask(employee, "rental", asset_id=str(laptop.id))
    approved = (await decide(manager, asked, note="조심히")).json()
    held = (await employee.get(f"/assets/{laptop.id}")).json()
    completed = (await decide(manager, asked, "complete")).json()
    back = (await manager.get(f"/assets/{laptop.id}")).json()

    assert (asked["state"], asked["requester"]["name"]) == ("pending", somebody.name)
    assert (approved["state"], approved["decision_note"]) == ("approved", "조심히")
    assert [asset["id"] for asset in approved["assets"]] == [str(laptop.id)]
    assert approved["decisions"][0]["approved"] is True
    assert held["holder"]["id"] == str(somebody.id)
    assert (completed["state"], back["holder"]) == ("completed", None)
    history = (await manager.get(f"/assets/{laptop.id}/history")).json()["items"]
    assert [e["action"] for e in history] == ["asset.checked_in", "asset.checked_out", "asset.created"]
    events = (await manager.get("/events", params={"entity_id": asked["id"]})).json()["items"]
    actions = [e["action"] for e in events]
    assert actions == ["workflow.completed", "workflow.approved", "workflow.created"]


async def test_an_asset_that_is_gone_meanwhile_is_not_approved(
    employee: Client, manager: Client, laptop: Asset, make: Factory
) -> None:
    asked = await ask(employee, "rental", asset_id=str(laptop.id))
    await make.assignment(laptop, await make.user())

    refused = await decide(manager, asked)

    assert (refused.status_code, problem(refused)["code"]) == (409, "asset_unavailable")
    after = (await manager.get(f"/workflows/{asked['id']}")).json()
    assert (after["state"], after["decisions"], after["version"]) == ("pending", [], 1)


async def test_of_two_requests_for_one_asset_one_is_carried_out(
    employee: Client, app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    other = await signed_in(app, make, await make.user(role=Role.EMPLOYEE))
    asked = [await ask(client, "checkout", asset_id=str(laptop.id)) for client in (employee, other)]

    answers = await asyncio.gather(*(decide(manager, one) for one in asked))

    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_a_return_a_transfer_and_a_disposal(
    employee: Client, manager: Client, admin: Client, somebody: User, make: Factory
) -> None:
    first, second, old = await make.asset(), await make.asset(), await make.asset()
    colleague = await make.user()
    await make.assignment(first, somebody)
    await make.assignment(second, somebody)

    back = await ask(employee, "return", asset_id=str(first.id))
    moved = await ask(employee, "transfer", asset_id=str(second.id), requested_for_id=str(colleague.id))
    gone = await ask(admin, "disposal", asset_id=str(old.id))
    for asked in (back, moved, gone):
        assert (await decide(manager, asked)).json()["state"] == "completed"

    assert (await manager.get(f"/assets/{first.id}")).json()["holder"] is None
    assert (await manager.get(f"/assets/{second.id}")).json()["holder"]["id"] == str(colleague.id)
    assert (await manager.get(f"/assets/{old.id}")).json()["status"]["kind"] == "retired"


@pytest.mark.parametrize("kind", ["return", "transfer"])
async def test_nothing_is_taken_from_who_got_it_since_it_was_asked_for(
    employee: Client, manager: Client, somebody: User, make: Factory, kind: str
) -> None:
    asset, colleague, other = await make.asset(), await make.user(), await make.user()
    handed = await manager.post(f"/assets/{asset.id}/check-out", json={"user_id": str(somebody.id)})
    receiver = {"requested_for_id": str(colleague.id)} if kind == "transfer" else {}
    asked = await ask(employee, kind, asset_id=str(asset.id), **receiver)
    await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(other.id)})

    refused = await decide(manager, asked)

    assert handed.status_code == 201
    assert (refused.status_code, problem(refused)["code"]) == (409, "conflict")
    assert (await manager.get(f"/assets/{asset.id}")).json()["holder"]["id"] == str(other.id)
    assert (await manager.get(f"/workflows/{asked['id']}")).json()["state"] == "pending"


async def test_a_repair_begins_when_it_is_approved_and_ends_when_it_is_completed(
    admin: Client, manager: Client, make: Factory
) -> None:
    asset = await make.asset()
    asked = await ask(admin, "maintenance", asset_id=str(asset.id))

    approved = (await decide(manager, asked)).json()
    away = (await manager.get(f"/assets/{asset.id}")).json()
    await decide(manager, asked, "complete")
    work = (await manager.get("/maintenances", params={"asset_id": str(asset.id)})).json()["items"]

    assert (approved["state"], away["status"]["kind"]) == ("approved", "unavailable")
    assert [(one["name"], one["state"]) for one in work] == [("출장", "completed")]
    assert (await manager.get(f"/assets/{asset.id}")).json()["status"]["code"] == "stock"


async def test_any_of_a_kind_in_a_quantity(employee: Client, manager: Client, make: Factory) -> None:
    category = await make.category()
    assets = [await make.asset(category_id=category.id, requestable=True) for _ in range(3)]
    await make.assignment(assets[0], await make.user())

    asked = await ask(employee, "rental", category_id=str(category.id), quantity=2)
    too_many = await ask(employee, "rental", category_id=str(category.id), quantity=3)

    refused = await decide(manager, too_many)
    approved = (await decide(manager, asked)).json()

    assert problem(refused)["code"] == "asset_unavailable"
    assert {asset["id"] for asset in approved["assets"]} == {str(assets[1].id), str(assets[2].id)}


# Who decides


async def test_nobody_decides_on_their_own_request(
    app: FastAPI, manager: Client, laptop: Asset, make: Factory
) -> None:
    me = await make.user(role=Role.MANAGER)
    mine = await signed_in(app, make, me)
    own = await ask(mine, "checkout", asset_id=str(laptop.id))
    for_me = await ask(manager, "checkout", asset_id=str(laptop.id), requested_for_id=str(me.id))

    for asked in (own, for_me):
        assert (await decide(mine, asked)).status_code == 403
        assert (await decide(mine, asked, "reject")).status_code == 403
    assert (await decide(manager, own)).status_code == 200


async def test_an_employee_decides_on_nothing(employee: Client, manager: Client, laptop: Asset) -> None:
    asked = await ask(manager, "checkout", asset_id=str(laptop.id))

    assert (await decide(employee, asked)).status_code == 403
    assert (await employee.get(f"/workflows/{asked['id']}")).status_code == 404


async def test_steps_are_decided_in_order(
    app: FastAPI, employee: Client, admin: Client, somebody: User, make: Factory
) -> None:
    boss, buyers = (
        await make.user(role=Role.EMPLOYEE),
        [await make.user(role=Role.EMPLOYEE) for _ in range(2)],
    )
    department = await make.department(manager_id=boss.id)
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
    assert (await admin.patch(f"/users/{somebody.id}", json={"department_id": str(department.id)})).is_success
    deciders = [await signed_in(app, make, user) for user in (boss, buyers[0])]
    manager = await signed_in(app, make, await make.user(role=Role.MANAGER))

    asked = await ask(employee, "checkout", asset_id=str(asset.id))
    assert (await decide(manager, asked)).status_code == 403
    waiting = [(await client.get("/workflows/summary")).json()["pending_my_approval"] for client in deciders]
    first = (await decide(deciders[0], asked)).json()
    second = (await decide(deciders[1], asked)).json()
    last = (await decide(manager, asked)).json()

    assert asked["step_count"] == 3
    assert waiting == [1, 0]
    assert [(w["state"], w["step"]) for w in (first, second, last)] == [
        ("pending", 1),
        ("pending", 2),
        ("completed", 2),
    ]


async def test_all_of_a_role_or_one_denial(
    app: FastAPI, employee: Client, admin: Client, make: Factory
) -> None:
    category = await make.category()
    assets = [await make.asset(category_id=category.id, requestable=True) for _ in range(2)]
    chosen = await make.user(role=Role.EMPLOYEE)
    steps = [{"decided_by": "user", "user_id": str(chosen.id), "approval_mode": "all"}]
    await admin.post("/approval-rules", json={"name": "a", "category_id": str(category.id), "steps": steps})
    decider = await signed_in(app, make, chosen)

    approved, denied = [await ask(employee, "checkout", asset_id=str(asset.id)) for asset in assets]
    assert (await decide(decider, approved)).json()["state"] == "completed"
    answer = (await decide(decider, denied, "reject", reason="예산")).json()

    assert (answer["state"], answer["decision_note"]) == ("rejected", "예산")
    again = await decide(decider, denied)
    assert (again.status_code, problem(again)["code"]) == (409, "workflow_not_pending")


async def test_administrators_decide_when_nobody_is_left_who_was_named(
    app: FastAPI, employee: Client, admin: Client, manager: Client, make: Factory, database: Database
) -> None:
    category = await make.category()
    asset = await make.asset(category_id=category.id, requestable=True)
    chosen = await make.user(role=Role.EMPLOYEE)
    steps = [{"decided_by": "user", "user_id": str(chosen.id), "approval_mode": "all"}]
    await admin.post("/approval-rules", json={"name": "a", "category_id": str(category.id), "steps": steps})
    asked = await ask(employee, "checkout", asset_id=str(asset.id))

    async def waits(client: Client) -> bool:
        found = (await client.get("/workflows/pending-my-approval", params={"id": asked["id"]})).json()[
            "items"
        ]
        return len(found) == 1

    async def asked_to_decide() -> set[UUID]:
        async with database.session() as session:
            workflow = await session.get_one(Workflow, UUID(asked["id"]))
            return (await approvals.deciders(session, [workflow]))[workflow.id]

    before = [await waits(client) for client in (admin, manager)]
    too_early = await decide(admin, asked)
    named = await asked_to_decide()
    assert (await admin.delete(f"/users/{chosen.id}")).status_code == 204
    after = [await waits(client) for client in (admin, manager)]
    left = await asked_to_decide()
    by_manager, by_admin = await decide(manager, asked), await decide(admin, asked)

    assert (before, too_early.status_code, named) == ([False, False], 403, {chosen.id})
    assert after == [True, False]
    assert UUID((await admin.get("/auth/me")).json()["id"]) in left
    assert (by_manager.status_code, by_admin.json()["state"]) == (403, "completed")


async def test_two_decisions_at_once_are_one(
    app: FastAPI, employee: Client, laptop: Asset, make: Factory
) -> None:
    managers = [await signed_in(app, make, await make.user(role=Role.MANAGER)) for _ in range(2)]
    asked = await ask(employee, "checkout", asset_id=str(laptop.id))

    answers = await asyncio.gather(decide(managers[0], asked), decide(managers[1], asked, "reject"))

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert problem(answers)["code"] == "workflow_not_pending"


# Asking


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
async def test_what_makes_no_sense_is_refused(
    employee: Client, laptop: Asset, values: dict[str, Any]
) -> None:
    body = {"reason": "x", **({"asset_id": str(laptop.id)} if values["type"] == "rental" else {}), **values}

    assert (await employee.post("/workflows", json=body)).status_code == 422


async def test_employees_ask_for_what_they_may(employee: Client, make: Factory) -> None:
    hidden, anothers = await make.asset(), await make.asset(requestable=True)
    await make.assignment(anothers, await make.user())

    for kind, asset in (("checkout", hidden), ("return", anothers), ("transfer", anothers)):
        body = {"type": kind, "asset_id": str(asset.id), "reason": "x"}
        answer = await employee.post("/workflows", json=body)
        assert (answer.status_code, problem(answer)["errors"][0]["pointer"]) == (422, "/asset_id")
    for kind in ("maintenance", "disposal"):
        body = {"type": kind, "asset_id": str(hidden.id), "reason": "x"}
        assert (await employee.post("/workflows", json=body)).status_code == 403


async def test_a_request_is_taken_back_and_badges_tell(
    employee: Client, manager: Client, laptop: Asset
) -> None:
    taken_back = await ask(employee, "checkout", asset_id=str(laptop.id))
    denied = await ask(employee, "checkout", asset_id=str(laptop.id))
    before = (await employee.get("/workflows/summary")).json()

    assert (await decide(employee, taken_back, "cancel")).json()["state"] == "cancelled"
    await decide(manager, denied, "reject")
    unseen = (await employee.get("/workflows/summary")).json()
    await decide(employee, denied, "acknowledge")
    seen = (await employee.get("/workflows/summary")).json()

    assert before == {"pending_my_approval": 0, "open": 2, "unacknowledged": 0}
    assert unseen == {"pending_my_approval": 0, "open": 0, "unacknowledged": 1}
    assert seen["unacknowledged"] == 0


async def test_comments_are_their_authors(
    employee: Client, manager: Client, admin: Client, laptop: Asset
) -> None:
    asked = await ask(employee, "checkout", asset_id=str(laptop.id))
    comments = f"/workflows/{asked['id']}/comments"

    said = (await employee.post(comments, json={"text": "급합니다"})).json()
    by_another = await manager.patch(f"{comments}/{said['id']}", json={"text": "x"})
    by_author = await employee.patch(f"{comments}/{said['id']}", json={"text": "천천히"})
    by_admin = await admin.delete(f"{comments}/{said['id']}")

    assert [by_another.status_code, by_author.status_code, by_admin.status_code] == [403, 200, 204]
    assert (await employee.get(comments)).json()["items"] == []
    assert (await manager.get(f"{comments}?deleted_at__isnull=false")).status_code == 422


async def test_what_is_asked_for_is_not_deleted(employee: Client, manager: Client, laptop: Asset) -> None:
    asked = await ask(employee, "checkout", asset_id=str(laptop.id))

    held = await manager.delete(f"/assets/{laptop.id}")
    await decide(employee, asked, "cancel")

    assert problem(held)["code"] == "in_use"
    assert (await manager.delete(f"/assets/{laptop.id}")).status_code == 204
