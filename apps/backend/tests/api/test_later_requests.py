"""Requests that start later: reservation at approval, hand-out, cancellation, no-show and dates."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, Reservation, User, Workflow
from src.services.reservations import reservations
from tests.clients import Client, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

DAY = timedelta(days=1)
NOW = datetime.now(UTC).replace(microsecond=0)
START = NOW + 5 * DAY


@pytest.fixture
async def laptop(make: Factory) -> Asset:
    return await make.asset(requestable=True)


async def request(client: Client, **values: Any) -> dict[str, Any]:
    body: dict[str, Any] = {"type": "rental", "reason": "출장", "starts_at": START.isoformat()}
    body["expected_return_date"] = (START + 4 * DAY).date().isoformat()
    answer = await client.post("/workflows", json=body | values)
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


async def approve(client: Client, workflow: dict[str, Any], **body: Any) -> dict[str, Any]:
    answer = await client.post(f"/workflows/{workflow['id']}/approve", json=body)
    assert answer.status_code == 200, answer.text
    approved: dict[str, Any] = answer.json()
    return approved


async def reserved_for(client: Client, workflow: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the reservations of a request, as the managers' hand-out list shows them on the first day."""
    until = (START + DAY).isoformat()
    parameters = {"workflow_id": workflow["id"], "state": "reserved", "starts_at__lte": until}
    found: list[dict[str, Any]] = (await client.get("/reservations", params=parameters)).json()["items"]
    return found


async def state_of(client: Client, workflow: dict[str, Any]) -> tuple[str, bool]:
    found = (await client.get(f"/workflows/{workflow['id']}")).json()
    return found["state"], found["completed_at"] is not None


@pytest.mark.parametrize("call", ["reservation", "asset"])
async def test_approve_rental_with_later_start_reserves_and_check_out_completes(
    manager: Client,
    employee: Client,
    employee_user: User,
    laptop: Asset,
    settings: Settings,
    call: str,
) -> None:
    workflow = await request(employee, asset_id=str(laptop.id))
    approved = await approve(manager, workflow)
    [reservation] = await reserved_for(manager, workflow)
    untouched = (await manager.get(f"/assets/{laptop.id}")).json()
    early = await manager.post(f"/workflows/{workflow['id']}/complete", json={})
    due = datetime.fromisoformat(reservation["ends_at"])

    if call == "reservation":
        out = await manager.post(f"/reservations/{reservation['id']}/check-out", json={})
    else:
        body = {"user_id": str(employee_user.id), "due_at": due.isoformat()}
        out = await manager.post(f"/assets/{laptop.id}/check-out", json=body)

    assert (approved["state"], approved["completed_at"], approved["assets"]) == ("approved", None, [])
    assert (untouched["holder"], untouched["status"]["code"]) == (None, "stock")
    assert reservation["user"]["id"] == str(employee_user.id)
    assert datetime.fromisoformat(reservation["starts_at"]) == START
    assert due.astimezone(settings.zone).date() == (START + 4 * DAY).date()
    assert problem(early)["code"] == "workflow_not_pending"
    assert out.status_code == 201
    assert await state_of(manager, workflow) == ("completed", True)
    [asset] = (await manager.get(f"/workflows/{workflow['id']}")).json()["assets"]
    assert asset["id"] == str(laptop.id)
    assert (await manager.get(f"/reservations/{reservation['id']}")).json()["state"] == "checked_out"


async def test_approve_checkout_of_model_with_later_start_reserves_quantity(
    manager: Client, employee: Client, make: Factory
) -> None:
    model = await make.asset_model()
    for _ in range(3):
        await make.asset(model_id=model.id, requestable=True)
    workflow, too_many = [
        await request(employee, type="checkout", model_id=str(model.id), quantity=2) for _ in range(2)
    ]
    await approve(manager, workflow)

    refused = await manager.post(f"/workflows/{too_many['id']}/approve", json={})
    first, second = await reserved_for(manager, workflow)
    await manager.post(f"/reservations/{first['id']}/check-out", json={})
    between = await state_of(manager, workflow)
    await manager.delete(f"/reservations/{second['id']}")

    assert first["asset"]["id"] != second["asset"]["id"]
    assert problem(refused)["code"] == "asset_unavailable"
    assert between == ("approved", False)
    # One was handed out, so the request is completed although the other was cancelled.
    assert await state_of(manager, workflow) == ("completed", True)


@pytest.mark.parametrize("call", ["workflow", "reservation", "disposal", "no_show"])
async def test_end_of_reservation_cancels_approved_request(
    manager: Client,
    employee: Client,
    laptop: Asset,
    database: Database,
    settings: Settings,
    call: str,
) -> None:
    workflow = await request(employee, asset_id=str(laptop.id))
    await approve(manager, workflow)
    [reservation] = await reserved_for(manager, workflow)

    if call == "workflow":
        assert (await employee.post(f"/workflows/{workflow['id']}/cancel", json={})).status_code == 200
    elif call == "reservation":
        assert (await employee.delete(f"/reservations/{reservation['id']}")).status_code == 204
    elif call == "disposal":
        assert (await manager.delete(f"/assets/{laptop.id}")).status_code == 204
    else:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            await session.execute(
                update(Reservation)
                .where(Reservation.id == reservation["id"])
                .values(starts_at=NOW - DAY, ends_at=NOW + DAY)
            )
            await reservations.mark_no_shows(session, settings)

    expected = "no_show" if call == "no_show" else "cancelled"
    assert (await manager.get(f"/reservations/{reservation['id']}")).json()["state"] == expected
    assert await state_of(manager, workflow) == ("cancelled", False)


async def test_cancel_reservation_again_is_refused_with_its_own_code(manager: Client, laptop: Asset) -> None:
    period = {"starts_at": START.isoformat(), "ends_at": (START + DAY).isoformat()}
    made = (await manager.post("/reservations", json={"asset_id": str(laptop.id), **period})).json()
    await manager.delete(f"/reservations/{made['id']}")

    refused = [
        await manager.delete(f"/reservations/{made['id']}"),
        await manager.patch(f"/reservations/{made['id']}", json={"note": "x"}),
        await manager.post(f"/reservations/{made['id']}/check-out", json={}),
    ]

    assert [(one.status_code, problem(one)["code"]) for one in refused] == [
        (409, "reservation_not_reserved")
    ] * 3
    assert "cancelled" in problem(refused[0])["detail"]


@pytest.mark.parametrize(
    ("values", "pointer"),
    [
        ({"expected_return_date": (START - 2 * DAY).date().isoformat()}, "/expected_return_date"),
        (
            {"starts_at": None, "expected_return_date": (NOW - 2 * DAY).date().isoformat()},
            "/expected_return_date",
        ),
        ({"type": "checkout", "expected_return_date": None}, "/expected_return_date"),
        ({"type": "checkout", "starts_at": (NOW - DAY).isoformat()}, "/starts_at"),
        ({"type": "return", "expected_return_date": None}, "/starts_at"),
        ({"type": "transfer"}, "/starts_at"),
        ({"type": "disposal", "starts_at": None}, "/expected_return_date"),
        ({"type": "maintenance", "starts_at": None}, "/expected_return_date"),
    ],
)
async def test_create_workflow_refuses_dates_that_have_no_effect_or_are_past(
    manager: Client, laptop: Asset, values: dict[str, Any], pointer: str
) -> None:
    body = {"type": "rental", "reason": "출장", "asset_id": str(laptop.id), "starts_at": START.isoformat()}
    body["expected_return_date"] = (START + 4 * DAY).date().isoformat()

    refused = await manager.post("/workflows", json=body | values)

    assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, pointer)


async def test_approve_and_check_out_refuse_passed_return_date(
    manager: Client, employee: Client, employee_user: User, laptop: Asset, make: Factory, database: Database
) -> None:
    late = await make.workflow(
        employee_user, laptop, expected_return_date=(NOW - 3 * DAY).date(), starts_at=NOW - 5 * DAY
    )
    over = await make.save(
        Reservation(
            asset_id=laptop.id, user_id=employee_user.id, starts_at=NOW - 2 * DAY, ends_at=NOW - DAY / 24
        )
    )

    refused = [
        await manager.post(f"/workflows/{late.id}/approve", json={}),
        await manager.post(f"/reservations/{over.id}/check-out", json={}),
    ]

    assert [(one.status_code, problem(one)["code"]) for one in refused] == [(409, "return_date_passed")] * 2
    assert "ask for a new one" in problem(refused[0])["detail"]
    async with database.session() as session:
        stored = await session.get_one(Workflow, late.id)
        assert stored.state == "pending"
    assert (await manager.get(f"/assets/{laptop.id}")).json()["holder"] is None


async def test_approve_transfer_sets_return_date_and_refuses_assets_of_single_request(
    manager: Client, employee: Client, employee_user: User, make: Factory
) -> None:
    asset, colleague = await make.asset(), await make.user()
    await make.assignment(asset, employee_user)
    day = (NOW + 9 * DAY).date()
    body = {"type": "transfer", "asset_id": str(asset.id), "requested_for_id": str(colleague.id)}
    transfer = await request(employee, **body, starts_at=None, expected_return_date=day.isoformat())

    refused = await manager.post(f"/workflows/{transfer['id']}/approve", json={"asset_ids": [str(asset.id)]})
    await approve(manager, transfer)

    assert (refused.status_code, problem(refused)["errors"][0]["pointer"]) == (422, "/asset_ids")
    [open_assignment] = (
        await manager.get("/assignments", params={"asset_id": str(asset.id), "open": "true"})
    ).json()["items"]
    assert abs(datetime.fromisoformat(open_assignment["due_at"]).date() - day) <= DAY
