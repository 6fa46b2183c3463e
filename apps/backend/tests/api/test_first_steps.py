"""What somebody meets who tries the API by hand."""

from fastapi import FastAPI

from src.security import Permission, Role
from tests.clients import Client, client_of, problem
from tests.factories import Factory


async def test_the_bare_address_leads_to_the_documents(client: Client) -> None:
    answer = await client.get("http://sams.test/")
    assert (answer.status_code, answer.headers["location"]) == (307, "/docs")


async def test_a_wrong_parameter_is_told_in_the_words_of_a_wrong_field(manager: Client) -> None:
    told = problem(await manager.get("/assets?limit=0&category_id=x&purchase_date__gte=soon"))
    assert {error["pointer"]: error["message"] for error in told["errors"]} == {
        "?limit": "This must be 1 or more",
        "?category_id": "This must be an id (UUID)",
        "?purchase_date__gte": "This must be a date, as in 2024-01-31",
    }


async def test_who_may_not_is_told_what_it_takes(app: FastAPI, make: Factory) -> None:
    narrow = await make.api_token(await make.user(role=Role.ADMIN), Permission.ASSETS_READ)
    async with client_of(app, narrow) as script:
        told = problem(await script.get("/users"))
    assert (told["code"], told["detail"]) == ("forbidden", "This needs the permission users:read")
