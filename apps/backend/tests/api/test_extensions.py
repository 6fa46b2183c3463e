"""Extensions of due dates: at once, or by a workflow; and check-ins and transfers meanwhile."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from httpx import Response

from src.models import Asset, Assignment, Reservation, User
from tests.clients import Client, problem
from tests.factories import Factory

NOW = datetime.now(UTC).replace(microsecond=0)
DUE = NOW + timedelta(days=3)
LATER = NOW + timedelta(days=10)


def text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
async def asset(make: Factory) -> Asset:
    return await make.asset()


@pytest.fixture
async def held(make: Factory, asset: Asset, employee_user: User) -> Assignment:
    """An assignment of the employee that is due in three days."""
    return await make.assignment(asset, employee_user, due_at=DUE)


@pytest.fixture(autouse=True)
def _no_rules(clear_approval_rules: None) -> None:
    """Managers approve all requests."""


async def extend(client: Client, assignment: Assignment, due_at: datetime = LATER, **more: Any) -> Response:
    return await client.post(f"/assignments/{assignment.id}/extend", json={"due_at": text(due_at), **more})


async def request_extension(client: Client, assignment: Assignment, **more: Any) -> dict[str, Any]:
    answer = await extend(client, assignment, **more)
    assert answer.status_code == 201, answer.text
    workflow: dict[str, Any] = answer.json()["workflow"]
    assert answer.headers["Location"] == f"/api/v1/workflows/{workflow['id']}"
    return workflow


async def reserve(make: Factory, asset: Asset, user: User, **more: Any) -> Reservation:
    period = {"starts_at": NOW + timedelta(days=6), "ends_at": NOW + timedelta(days=8)}
    return await make.save(Reservation(asset_id=asset.id, user_id=user.id, **period | more))


async def due_at_of(client: Client, assignment: Assignment) -> str:
    found: str = (await client.get(f"/assignments/{assignment.id}")).json()["due_at"]
    return found


async def test_extend_by_manager_moves_due_date_at_once(
    manager: Client, asset: Asset, held: Assignment
) -> None:
    version = (await manager.get(f"/assets/{asset.id}")).json()["version"]

    extended = await extend(manager, held, note="프로젝트 연장")

    assert (extended.status_code, extended.json()["workflow"]) == (200, None)
    assert extended.json()["assignment"]["due_at"] == text(LATER)
    assert (await manager.get(f"/assets/{asset.id}")).json()["version"] == version + 1
    event = (await manager.get(f"/assets/{asset.id}/history")).json()["items"][0]
    assert (event["action"], event["note"]) == ("asset.due_date_extended", "프로젝트 연장")
    assert [datetime.fromisoformat(each) for each in event["changes"]["due_at"]] == [DUE, LATER]
    assert "holder" not in event["changes"]


async def test_extend_by_holder_creates_workflow_that_approval_executes(
    employee: Client, manager: Client, asset: Asset, held: Assignment, employee_user: User
) -> None:
    workflow = await request_extension(employee, held, note="출장이 길어짐")

    assert (workflow["type"], workflow["state"], workflow["reason"]) == (
        "extension",
        "pending",
        "출장이 길어짐",
    )
    assert (workflow["asset"]["id"], workflow["due_at"]) == (str(asset.id), text(LATER))
    assert (workflow["assignment"]["id"], workflow["assignment"]["due_at"]) == (str(held.id), text(DUE))
    assert (workflow["requester"]["id"], workflow["blocked_by"]) == (str(employee_user.id), None)
    assert await due_at_of(employee, held) == text(DUE)
    listed = await manager.get("/workflows", params={"assignment_id": str(held.id), "type": "extension"})
    assert [item["id"] for item in listed.json()["items"]] == [workflow["id"]]

    approved = await manager.post(f"/workflows/{workflow['id']}/approve", json={})

    assert (approved.status_code, approved.json()["state"]) == (200, "completed")
    assert await due_at_of(employee, held) == text(LATER)
    actions = [e["action"] for e in (await manager.get(f"/assets/{asset.id}/history")).json()["items"]]
    assert actions[0] == "asset.due_date_extended"


async def test_approval_rule_can_name_extensions(
    admin: Client, employee: Client, make: Factory, asset: Asset, held: Assignment
) -> None:
    approver = await make.user(name="최현우")
    steps = [{"decided_by": "user", "user_id": str(approver.id)}]
    rule = {
        "name": make.name("Rule"),
        "type": "extension",
        "category_id": str(asset.category_id),
        "steps": steps,
    }
    assert (await admin.post("/approval-rules", json=rule)).status_code == 201

    workflow = await request_extension(employee, held)

    assert workflow["next_approvers"] == [{"id": str(approver.id), "name": "최현우"}]
    assert workflow["reason"] == ""


@pytest.mark.parametrize("due_at", [NOW - timedelta(days=1), DUE, DUE - timedelta(hours=1)])
async def test_extend_refuses_time_not_after_due_date(
    employee: Client, manager: Client, held: Assignment, due_at: datetime
) -> None:
    for client in (employee, manager):
        refused = await extend(client, held, due_at)

        assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/due_at")


async def test_extend_refuses_assignment_without_due_date_and_closed_one(
    manager: Client, make: Factory, employee_user: User
) -> None:
    unlimited = await make.assignment(await make.asset(), employee_user)
    back = {"checked_out_at": NOW - timedelta(days=9), "checked_in_at": NOW - timedelta(days=1)}
    closed = await make.assignment(await make.asset(), employee_user, due_at=DUE, **back)

    refused = [await extend(manager, assignment) for assignment in (unlimited, closed)]

    assert [problem(each)["code"] for each in refused] == ["validation_error", "asset_not_checked_out"]


async def test_extend_overdue_assignment(manager: Client, make: Factory, employee_user: User) -> None:
    taken = {"checked_out_at": NOW - timedelta(days=9), "due_at": NOW - timedelta(days=1)}
    overdue = await make.assignment(await make.asset(), employee_user, **taken)

    assert (await extend(manager, overdue)).json()["assignment"]["overdue"] is False


async def test_extend_hides_assignments_of_others(employee: Client, make: Factory, manager: Client) -> None:
    other = await make.assignment(await make.asset(requestable=True), await make.user(), due_at=DUE)

    refused = await extend(employee, other)

    assert (refused.status_code, problem(refused)["code"]) == (404, "not_found")
    assert (await manager.get("/workflows", params={"assignment_id": str(other.id)})).json()["items"] == []


async def test_extend_refuses_second_pending_extension(
    employee: Client, manager: Client, held: Assignment
) -> None:
    await request_extension(employee, held)

    for client in (employee, manager):
        assert problem(await extend(client, held))["code"] == "extension_pending"


async def test_extend_creates_one_of_two_concurrent_requests(employee: Client, held: Assignment) -> None:
    answers = await asyncio.gather(extend(employee, held), extend(employee, held))

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    assert problem(answers)["code"] == "extension_pending"


async def test_extend_refuses_reservation_and_names_latest_due_time(
    employee: Client, manager: Client, make: Factory, asset: Asset, held: Assignment
) -> None:
    colleague = await make.user()
    reservation = await reserve(make, asset, colleague, buffer_before_minutes=60)
    latest = reservation.starts_at - timedelta(minutes=60)

    refused = problem(await extend(employee, held))
    told = problem(await extend(manager, held))

    assert (refused["code"], refused["latest_due_at"]) == ("reservation_conflict", text(latest))
    assert refused["reservation"] == {
        "starts_at": text(reservation.starts_at),
        "ends_at": text(reservation.ends_at),
        "user": None,
    }
    assert colleague.name not in str(refused)
    assert told["reservation"]["user"] == {"id": str(colleague.id), "name": colleague.name}
    assert (await extend(manager, held, latest)).status_code == 200
    again = problem(await extend(manager, held))
    assert (again["code"], again["latest_due_at"]) == ("reservation_conflict", None)


async def test_approve_extension_checks_reservations_again(
    employee: Client, manager: Client, make: Factory, asset: Asset, held: Assignment
) -> None:
    workflow = await request_extension(employee, held)
    colleague = await make.user()
    reservation = await reserve(make, asset, colleague)

    seen = (await manager.get(f"/workflows/{workflow['id']}")).json()["blocked_by"]
    refused = problem(await manager.post(f"/workflows/{workflow['id']}/approve", json={}))

    assert (refused["code"], refused["latest_due_at"]) == (
        "reservation_conflict",
        text(reservation.starts_at),
    )
    assert {name: seen[name] for name in ("code", "detail", "latest_due_at", "reservation")} == {
        name: refused[name] for name in ("code", "detail", "latest_due_at", "reservation")
    }
    own = (await employee.get(f"/workflows/{workflow['id']}")).json()["blocked_by"]
    assert own["reservation"]["user"] is None
    assert colleague.name not in str(own)
    assert await due_at_of(manager, held) == text(DUE)


async def test_extend_hands_out_reservation_of_the_holder(
    manager: Client, make: Factory, asset: Asset, held: Assignment, employee_user: User
) -> None:
    reservation = await reserve(make, asset, employee_user)

    assert (await extend(manager, held)).status_code == 200
    found = (await manager.get(f"/reservations/{reservation.id}")).json()
    assert found["state"] == "checked_out"


@pytest.mark.parametrize(
    ("action", "note"),
    [("check-in", "The asset was checked in"), ("transfer", "The asset was transferred")],
)
async def test_check_in_and_transfer_cancel_pending_extension(
    employee: Client, manager: Client, make: Factory, asset: Asset, held: Assignment, action: str, note: str
) -> None:
    workflow = await request_extension(employee, held)
    body = {"user_id": str((await make.user()).id)} if action == "transfer" else {}

    done = await manager.post(f"/assets/{asset.id}/{action}", json=body)

    assert done.status_code < 300, done.text
    assert (await employee.get(f"/workflows/{workflow['id']}")).json()["state"] == "cancelled"
    event = (await manager.get("/events", params={"entity_id": workflow["id"]})).json()["items"][0]
    assert (event["action"], event["note"]) == ("workflow.cancelled", note)
    refused = await manager.post(f"/workflows/{workflow['id']}/approve", json={})
    assert problem(refused)["code"] == "workflow_not_pending"


async def test_check_in_and_approval_of_extension_take_turns(
    employee: Client, manager: Client, asset: Asset, held: Assignment
) -> None:
    workflow = await request_extension(employee, held)

    approved, returned = await asyncio.gather(
        manager.post(f"/workflows/{workflow['id']}/approve", json={}),
        manager.post(f"/assets/{asset.id}/check-in", json={}),
    )

    assert returned.status_code == 200
    state = (await manager.get(f"/workflows/{workflow['id']}")).json()["state"]
    assert (approved.status_code, state) in ((200, "completed"), (409, "cancelled"))


async def test_create_workflow_refuses_extension(employee: Client, asset: Asset, held: Assignment) -> None:
    body = {"type": "extension", "asset_id": str(asset.id), "reason": "x"}

    refused = await employee.post("/workflows", json=body)

    assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/type")
