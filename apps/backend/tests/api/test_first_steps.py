"""First steps with the API by hand: messages."""

from fastapi import FastAPI

from src.security import Permission, Role
from tests.clients import Client, client_of, problem
from tests.factories import Factory


async def test_invalid_query_parameters_have_field_messages(manager: Client) -> None:
    details = problem(await manager.get("/assets?limit=0&category_id=x&purchase_date__gte=soon"))
    assert {error["pointer"]: error["message"] for error in details["errors"]} == {
        "?limit": "This must be 1 or more",
        "?category_id": "This must be an id (UUID)",
        "?purchase_date__gte": "This must be a date, as in 2024-01-31",
    }


async def test_forbidden_reports_missing_permission(app: FastAPI, make: Factory) -> None:
    narrow = await make.api_token(await make.user(role=Role.ADMIN), Permission.ASSETS_READ)
    async with client_of(app, narrow) as script:
        details = problem(await script.get("/users"))
    assert (details["code"], details["detail"]) == ("forbidden", "This needs the permission users:read")
