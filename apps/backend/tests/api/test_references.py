"""Refusals of references to deleted entities and inactive users, wherever a request names them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from src.models import User
from src.models.base import Base, Deletable
from src.services.core.entities import unusable_references
from tests.clients import Client, problem
from tests.factories import Factory

START = (datetime.now(UTC) + timedelta(days=30)).replace(microsecond=0)
PERIOD = {"starts_at": START.isoformat(), "ends_at": (START + timedelta(days=1)).isoformat()}
STEP = {"decided_by": "user", "role": None, "approval_mode": "any"}


@pytest.mark.parametrize(
    ("method", "path", "body", "pointer", "referenced"),
    [
        ("POST", "/assets/{asset}/check-out", {"user_id": "{user}"}, "/user_id", "user"),
        ("POST", "/assets/{asset}/check-out", {"location_id": "{location}"}, "/location_id", "location"),
        (
            "POST",
            "/assets/{asset}/check-out",
            {"parent_asset_id": "{other}"},
            "/parent_asset_id",
            "other",
        ),
        ("PATCH", "/assets/{asset}", {"status": "{status}"}, "/status", "status"),
        ("PATCH", "/assets/{asset}", {"model_id": "{model}"}, "/model_id", "model"),
        ("POST", "/reservations", {**PERIOD, "asset_id": "{other}"}, "/asset_id", "other"),
        ("POST", "/reservations", {**PERIOD, "model_id": "{model}"}, "/model_id", "model"),
        ("POST", "/reservations", {**PERIOD, "category_id": "{category}"}, "/category_id", "category"),
        ("POST", "/reservations", {**PERIOD, "asset_id": "{asset}", "user_id": "{user}"}, "/user_id", "user"),
        (
            "POST",
            "/workflows",
            {"type": "checkout", "asset_id": "{other}", "reason": "x"},
            "/asset_id",
            "other",
        ),
        (
            "POST",
            "/workflows",
            {"type": "checkout", "asset_id": "{asset}", "reason": "x", "requested_for_id": "{user}"},
            "/requested_for_id",
            "user",
        ),
        (
            "POST",
            "/workflows",
            {"type": "checkout", "category_id": "{category}", "reason": "x"},
            "/category_id",
            "category",
        ),
        ("POST", "/maintenances", {"asset_id": "{other}", "name": "x"}, "/asset_id", "other"),
        (
            "POST",
            "/approval-rules",
            {"name": "x", "position": 900_000, "steps": [{**STEP, "user_id": "{user}"}]},
            "/steps/0/user_id",
            "user",
        ),
        (
            "POST",
            "/assets/bulk",
            {"operations": [{"op": "create", "data": {"name": "x", "category_id": "{category}"}}]},
            "/operations/0/data/category_id",
            "category",
        ),
    ],
)
async def test_reference_to_deleted_or_inactive_entity_is_refused_with_way_to_restore(
    admin: Client,
    make: Factory,
    method: str,
    path: str,
    body: dict[str, Any],
    pointer: str,
    referenced: str,
) -> None:
    code = make.code()
    ids = {
        "asset": (await make.asset()).id,
        "other": (await make.asset()).id,
        "user": (await make.user()).id,
        "location": (await make.location()).id,
        "model": (await make.asset_model()).id,
        "category": (await make.category()).id,
        "status": (await make.status(code=code)).id,
    }
    paths = {"other": "assets", "model": "asset-models", "category": "categories", "status": "statuses"}
    address = f"/{paths.get(referenced, referenced + 's')}/{ids[referenced]}"
    assert (await admin.delete(address)).status_code == 204

    def fill(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: fill(each) for key, each in value.items()}
        if isinstance(value, list):
            return [fill(each) for each in value]
        if value == "{status}":
            return code.upper()
        return value.format(**ids) if isinstance(value, str) else value

    refused = problem(await admin.request(method, path.format(**ids), json=fill(body)))

    kind = "reference_inactive" if referenced == "user" else "reference_deleted"
    assert (refused["status"], refused["code"]) == (409, kind)
    [error] = refused["errors"]
    assert (error["pointer"], error["code"]) == (pointer, kind)
    assert f"POST /api/v1{address}/restore" in error["message"]
    assert (await admin.post(f"{address}/restore")).status_code == 200


async def test_restore_is_refused_while_reference_is_deleted(admin: Client, make: Factory) -> None:
    model = await make.asset_model()
    asset = await make.asset(model_id=model.id)
    for path in (f"/assets/{asset.id}", f"/asset-models/{model.id}"):
        assert (await admin.delete(path)).status_code == 204

    refused = problem(await admin.post(f"/assets/{asset.id}/restore"))

    assert (refused["code"], refused["errors"][0]["pointer"]) == ("reference_deleted", "/model_id")


async def test_every_reference_error_names_an_operation_that_restores(app: FastAPI, make: Factory) -> None:
    paths = {
        path.replace("{", "").split("/")[3]: path for path in app.openapi()["paths"] if "/restore" in path
    }
    user = await make.user()
    tables = {
        key.column.table
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Deletable)
        for key in mapper.local_table.foreign_keys
    }
    models = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    for model in (models[table] for table in tables):
        if issubclass(model, (Deletable, User)):
            problem_ = unusable_references([("/x", model, user.id)])
            path = problem_.errors[0].message.split("POST /api/v1/")[1].split()[0].removesuffix(",")
            assert path.split("/")[0] in paths, path
