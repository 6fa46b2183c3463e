"""Who would decide on a request: the trial of approval rules, and the preview of an own request."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select

from src.database import Database
from src.models import Event, Workflow
from src.security import Role
from tests.clients import Client, client_of, problem
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")


async def create_rule(admin: Client, make: Factory, *steps: dict[str, Any], **values: Any) -> dict[str, Any]:
    body = {"name": make.name("Rule"), "steps": list(steps), **values}
    answer = await admin.post("/approval-rules", json=body)
    assert answer.status_code == 201, answer.text
    rule: dict[str, Any] = answer.json()
    return rule


def names_of(preview: dict[str, Any]) -> list[list[str]]:
    return [[approver["name"] for approver in step["approvers"]] for step in preview["steps"]]


async def test_trial_names_rule_steps_and_approvers(admin: Client, manager: Client, make: Factory) -> None:
    head, first, second = [
        await make.user(name=make.name(name)) for name in ("다 부장", "나 이사", "가 이사")
    ]
    department = await make.department(manager_id=head.id)
    requester = await make.user(department_id=department.id, role=Role.EMPLOYEE)
    category = await make.category()
    model = await make.asset_model(category_id=category.id)
    await make.asset(category_id=category.id, model_id=model.id, purchase_price=2_990_000)
    rule = await create_rule(
        admin,
        make,
        {"decided_by": "department_manager"},
        {"decided_by": "user", "user_id": str(first.id), "approval_mode": "all"},
        category_id=str(category.id),
        minimum_price="2000000",
        currency="KRW",
    )

    for client in (admin, manager):
        tried = await client.post(
            "/approval-rules/try",
            json={"type": "rental", "model_id": str(model.id), "requester_id": str(requester.id)},
        )
        assert tried.status_code == 200, tried.text
        assert tried.json() == {
            "rule": {"id": rule["id"], "name": rule["name"], "name_en": None},
            "missing_exchange_rate": None,
            "steps": [
                {
                    "role": None,
                    "approval_mode": mode,
                    "approver_count": 1,
                    "approvers": [{"id": str(user.id), "name": user.name, "name_en": None}],
                }
                for user, mode in ((head, "any"), (first, "all"))
            ],
        }
    assert second.name not in tried.text


async def test_trial_compares_given_price_and_currency(admin: Client, make: Factory) -> None:
    category, currency = await make.category(), make.currency()
    chosen = await make.user()
    rule = await create_rule(
        admin,
        make,
        {"decided_by": "user", "user_id": str(chosen.id)},
        category_id=str(category.id),
        minimum_price="500",
        currency="KRW",
    )
    body = {"type": "checkout", "category_id": str(category.id)}

    async def tried(**values: Any) -> dict[str, Any]:
        answer = await admin.post("/approval-rules/try", json=body | values)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    assert (await tried(price="499"))["rule"] is None
    assert (await tried(price="500"))["rule"]["id"] == rule["id"]
    without_rate = await tried(price="1", currency=currency)
    assert without_rate["rule"]["id"] == rule["id"]
    assert without_rate["missing_exchange_rate"]["currency"] == currency
    assert (await tried())["rule"] is None  # no asset has a price


async def test_trial_without_rule_names_managers_but_never_the_requester(
    app: FastAPI, admin: Client, make: Factory
) -> None:
    managers = [await make.user(name=f"!{make.code()}", role=Role.MANAGER) for _ in range(2)]
    category = str((await make.category()).id)
    body = {"type": "checkout", "category_id": category}

    async def step(**values: Any) -> dict[str, Any]:
        answer = await admin.post("/approval-rules/try", json=body | values)
        assert answer.json()["rule"] is None
        [found] = answer.json()["steps"]
        assert found["role"] == "manager"
        assert len(found["approvers"]) == min(found["approver_count"], 20)
        return dict(found)

    everyone = await step()
    by_manager = await step(requester_id=str(managers[0].id))
    assert by_manager["approver_count"] == everyone["approver_count"] - 1
    for_manager = await step(requested_for_id=str(managers[0].id), requester_id=str(managers[1].id))
    assert for_manager["approver_count"] == everyone["approver_count"] - 2


async def test_trial_predicts_the_approvers_of_the_request(
    app: FastAPI, admin: Client, database: Database, make: Factory
) -> None:
    absent = await make.user()
    requester = await make.user(role=Role.EMPLOYEE)
    category = str((await make.category()).id)
    await create_rule(admin, make, {"decided_by": "user", "user_id": str(absent.id)}, category_id=category)
    assert (await admin.delete(f"/users/{absent.id}")).status_code == 204
    body = {"type": "checkout", "category_id": category}
    counted = await admin.get("/users", params={"role": "admin", "limit": 1, "count": "true"})

    async with client_of(app, await make.access_token(requester)) as client:
        preview = (await client.post("/workflows/preview", json=body)).json()
        assert preview["steps"][0]["approver_count"] == counted.json()["total"]
        sent = await client.post("/workflows", json={**body, "reason": "x"})
        assert sent.status_code == 201
    pending = await admin.get("/workflows/pending-my-approval", params={"id": sent.json()["id"]})
    assert len(pending.json()["items"]) == 1


async def test_preview_is_for_own_requests_and_trial_for_managers(
    employee: Client, client: Client, make: Factory
) -> None:
    chosen = await make.user()
    category = str((await make.category()).id)
    body = {"type": "checkout", "category_id": category}

    assert problem(await employee.post("/approval-rules/try", json=body))["code"] == "forbidden"
    answer = await employee.post("/workflows/preview", json=body | {"requested_for_id": str(chosen.id)})
    assert answer.status_code == 200
    refused = problem(await employee.post("/workflows/preview", json=body | {"requester_id": str(chosen.id)}))
    assert refused["errors"][0]["pointer"] == "/requester_id"
    for path in ("/approval-rules/try", "/workflows/preview"):
        assert problem(await client.post(path, json=body))["code"] == "not_authenticated"


async def test_preview_refuses_what_cannot_be_requested(employee: Client, make: Factory) -> None:
    held = await make.asset(requestable=False)
    asset = await make.asset(requestable=True)
    category = await make.category()

    for body, code in (
        ({"type": "checkout", "asset_id": str(held.id)}, "validation_error"),
        ({"type": "return", "asset_id": str(asset.id)}, "validation_error"),
        ({"type": "disposal", "asset_id": str(asset.id)}, "forbidden"),
        ({"type": "checkout"}, "validation_error"),
        ({"type": "transfer", "category_id": str(category.id)}, "validation_error"),
        ({"type": "checkout", "asset_id": str(asset.id), "model_id": str(asset.id)}, "validation_error"),
        ({"type": "checkout", "model_id": str(asset.id)}, "validation_error"),
    ):
        assert problem(await employee.post("/workflows/preview", json=body))["code"] == code, body
    assert (
        await employee.post("/workflows/preview", json={"type": "rental", "asset_id": str(asset.id)})
    ).status_code == 200


async def test_preview_and_trial_change_nothing(
    admin: Client, employee: Client, database: Database, make: Factory
) -> None:
    body = {"type": "checkout", "category_id": str((await make.category()).id)}

    async def counts() -> list[Any]:
        async with database.session() as session:
            return [
                await session.scalar(select(func.count()).select_from(table)) for table in (Workflow, Event)
            ]

    before = await counts()
    for client, path in ((admin, "/approval-rules/try"), (employee, "/workflows/preview")):
        assert (await client.post(path, json=body)).status_code == 200
    assert await counts() == before
