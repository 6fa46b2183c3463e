"""What a pending workflow says of its execution now: the problem of its approval, before it is approved."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from src.models import Asset, Assignment, Reservation, User
from src.security import Role
from tests.clients import Client, client_of, problem
from tests.factories import Factory

NOW = datetime.now(UTC).replace(microsecond=0)
MEMBERS = ("code", "detail", "holder", "since", "due_at", "asset_status", "reservation", "latest_due_at")


def text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture(autouse=True)
def _no_rules(clear_approval_rules: None) -> None:
    """Managers approve all requests."""


@pytest.fixture
async def laptop(make: Factory) -> Asset:
    return await make.asset(requestable=True)


async def ask(client: Client, workflow_type: str, **values: Any) -> dict[str, Any]:
    if workflow_type == "rental":
        values.setdefault("expected_return_date", (NOW + timedelta(days=9)).date().isoformat())
    answer = await client.post("/workflows", json={"type": workflow_type, "reason": "출장", **values})
    assert answer.status_code == 201, answer.text
    workflow: dict[str, Any] = answer.json()
    return workflow


async def blocked(client: Client, workflow: dict[str, Any]) -> dict[str, Any] | None:
    """Return what blocks a workflow, after checking that its approval is answered the same."""
    before = (await client.get(f"/workflows/{workflow['id']}")).json()
    seen: dict[str, Any] | None = before["blocked_by"]
    answer = await client.post(f"/workflows/{workflow['id']}/approve", json={})
    if seen is None:
        assert answer.status_code == 200, answer.text
        assert answer.json()["blocked_by"] is None
    else:
        assert set(seen) == set(MEMBERS)
        refused = problem(answer)
        assert seen == {name: refused.get(name) for name in MEMBERS}
        assert (await client.get(f"/workflows/{workflow['id']}")).json() == before
    return seen


async def test_workflow_is_not_blocked_while_its_asset_is_free(
    employee: Client, manager: Client, laptop: Asset
) -> None:
    workflow = await ask(employee, "rental", asset_id=str(laptop.id))
    version = (await manager.get(f"/assets/{laptop.id}")).json()["version"]

    assert (await manager.get(f"/workflows/{workflow['id']}")).json()["blocked_by"] is None
    assert (await manager.get(f"/assets/{laptop.id}")).json()["version"] == version
    assert await blocked(manager, workflow) is None


async def test_blocked_by_names_holder_of_asset(
    employee: Client, manager: Client, make: Factory, laptop: Asset
) -> None:
    workflow = await ask(employee, "rental", asset_id=str(laptop.id))
    holder, due = await make.user(name="김지우"), NOW + timedelta(days=4)
    taken = NOW - timedelta(days=2)
    await make.assignment(laptop, holder, checked_out_at=taken, due_at=due)

    seen = await blocked(manager, workflow)

    assert seen is not None
    assert (seen["code"], seen["since"], seen["due_at"]) == ("asset_unavailable", text(taken), text(due))
    assert seen["holder"] == {"id": str(holder.id), "type": "user", "name": "김지우"}
    own = (await employee.get(f"/workflows/{workflow['id']}")).json()["blocked_by"]
    assert (own["code"], own["since"], own["holder"]) == ("asset_unavailable", text(taken), None)
    assert "김지우" not in str(own)


async def test_blocked_by_names_status_of_asset(employee: Client, manager: Client, laptop: Asset) -> None:
    workflow = await ask(employee, "checkout", asset_id=str(laptop.id))
    maintenance = await manager.post("/maintenances", json={"asset_id": str(laptop.id), "name": "배터리"})
    await manager.post(f"/maintenances/{maintenance.json()['id']}/start")

    seen = await blocked(manager, workflow)

    assert seen is not None
    assert (seen["code"], seen["asset_status"]["code"]) == ("asset_unavailable", "maintenance")
    assert seen["asset_status"]["kind"] == "unavailable"


@pytest.mark.parametrize("starts_later", [False, True])
async def test_blocked_by_names_reservation_in_the_period(
    employee: Client, manager: Client, make: Factory, laptop: Asset, starts_later: bool
) -> None:
    start = {"starts_at": text(NOW + timedelta(days=1))} if starts_later else {}
    workflow = await ask(employee, "rental", asset_id=str(laptop.id), **start)
    colleague = await make.user()
    period = {"starts_at": NOW + timedelta(days=5), "ends_at": NOW + timedelta(days=6)}
    await make.save(Reservation(asset_id=laptop.id, user_id=colleague.id, **period))

    seen = await blocked(manager, workflow)

    assert seen is not None
    assert (seen["code"], seen["latest_due_at"]) == ("reservation_conflict", text(period["starts_at"]))
    assert seen["reservation"] == {
        "starts_at": text(period["starts_at"]),
        "ends_at": text(period["ends_at"]),
        "user": {"id": str(colleague.id), "name": colleague.name},
    }


async def test_workflow_that_starts_later_is_blocked_by_open_assignment(
    employee: Client, manager: Client, make: Factory, laptop: Asset
) -> None:
    workflow = await ask(employee, "rental", asset_id=str(laptop.id), starts_at=text(NOW + timedelta(days=1)))
    await make.assignment(laptop, await make.user(), due_at=NOW + timedelta(days=4))

    seen = await blocked(manager, workflow)

    assert seen is not None
    assert (seen["code"], seen["due_at"]) == ("reservation_conflict", text(NOW + timedelta(days=4)))


async def test_workflow_of_model_is_blocked_while_too_few_are_free(
    employee: Client, manager: Client, make: Factory
) -> None:
    model = await make.asset_model()
    await make.asset(model_id=model.id, requestable=True)
    workflow = await ask(employee, "checkout", model_id=str(model.id), quantity=2)

    seen = await blocked(manager, workflow)
    await make.asset(model_id=model.id, requestable=True)

    assert seen is not None
    assert (seen["code"], seen["detail"]) == ("asset_unavailable", "Only 1 of 2 assets are available")
    assert await blocked(manager, workflow) is None


@pytest.mark.parametrize("workflow_type", ["return", "transfer"])
async def test_workflow_of_holder_is_blocked_after_change_of_holder(
    employee: Client, manager: Client, make: Factory, employee_user: User, workflow_type: str
) -> None:
    asset = await make.asset()
    await make.assignment(asset, employee_user)
    receiver = {"requested_for_id": str((await make.user()).id)} if workflow_type == "transfer" else {}
    workflow = await ask(employee, workflow_type, asset_id=str(asset.id), **receiver)
    body = {"user_id": str((await make.user()).id)}
    assert (await manager.post(f"/assets/{asset.id}/transfer", json=body)).status_code == 201

    seen = await blocked(manager, workflow)

    assert seen is not None
    assert seen["code"] == "conflict"


async def test_disposal_and_maintenance_are_blocked_by_their_checks(
    admin: Client, manager: Client, make: Factory, laptop: Asset
) -> None:
    disposal = await ask(admin, "disposal", asset_id=str(laptop.id))
    maintenance = await ask(admin, "maintenance", asset_id=str(laptop.id))
    await make.assignment(laptop, await make.user())
    assert (await blocked(manager, disposal) or {})["code"] == "in_use"
    other = await manager.post("/maintenances", json={"asset_id": str(laptop.id), "name": "배터리"})
    await manager.post(f"/maintenances/{other.json()['id']}/start")
    assert (await blocked(manager, maintenance) or {})["code"] == "conflict"


async def test_disposal_is_blocked_by_contents(admin: Client, manager: Client, make: Factory) -> None:
    rack = await make.asset()
    await make.save(Assignment(asset_id=(await make.asset()).id, parent_asset_id=rack.id))

    assert (await blocked(manager, await ask(admin, "disposal", asset_id=str(rack.id))) or {})[
        "code"
    ] == "in_use"


async def test_workflow_is_blocked_after_its_return_date(
    manager: Client, make: Factory, laptop: Asset
) -> None:
    past = await make.workflow(await make.user(), laptop, expected_return_date=date(2024, 5, 2))

    assert (await blocked(manager, {"id": str(past.id)}) or {})["code"] == "return_date_passed"


async def test_next_approvers_are_those_who_have_not_decided(
    app: FastAPI, make: Factory, laptop: Asset
) -> None:
    first, second = [await make.user(role=Role.MANAGER, name=name) for name in ("가", "나")]
    step = {
        "role": None,
        "user_ids": [str(user.id) for user in (second, first)],
        "approval_mode": "all",
    }
    workflow = await make.workflow(await make.user(), laptop, type="checkout", steps=[step, step])

    async with (
        client_of(app, await make.access_token(first)) as one,
        client_of(app, await make.access_token(second)) as other,
    ):
        pending = (await one.get(f"/workflows/{workflow.id}")).json()
        once = (await one.post(f"/workflows/{workflow.id}/approve", json={})).json()
        twice = (await other.post(f"/workflows/{workflow.id}/approve", json={})).json()
        for client in (one, other):
            last = (await client.post(f"/workflows/{workflow.id}/approve", json={})).json()

    names = [[each["name"] for each in step["next_approvers"]] for step in (pending, once, twice, last)]
    assert names == [["가", "나"], ["나"], ["가", "나"], []]
    assert [each["decider"]["name"] for each in last["decisions"]] == ["가", "나", "가", "나"]
