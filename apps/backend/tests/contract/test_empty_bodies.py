"""A POST of which all fields are optional needs no body; every other one does."""

import re
from typing import Any
from uuid import uuid4

import pytest

from src.api.routing import PREFIX
from src.config import Settings
from src.main import create_app
from tests.clients import Client, problem
from tests.factories import Factory

DOCUMENT = create_app(Settings(_env_file=None, environment="test")).openapi()
OPTIONAL = {
    "approve_workflow",
    "cancel_workflow",
    "check_in_asset",
    "check_out_reservation",
    "complete_workflow",
    "finish_maintenance",
    "logout",
    "mark_all_notifications_read",
    "refresh_tokens",
    "renew_license",
}
"""The operations of which all fields are optional."""
OPERATIONS: dict[str, tuple[str, dict[str, Any]]] = {
    methods["post"]["operationId"]: (path, methods["post"])
    for path, methods in DOCUMENT["paths"].items()
    if "application/json" in methods.get("post", {}).get("requestBody", {}).get("content", {})
}


def test_document_requires_body_unless_all_fields_are_optional() -> None:
    required = {
        name for name, (_, operation) in OPERATIONS.items() if operation["requestBody"].get("required")
    }
    assert OPERATIONS.keys() - required == OPTIONAL


@pytest.mark.parametrize("name", sorted(name for name, (path, _) in OPERATIONS.items() if "{" in path))
async def test_body_can_be_left_out_if_empty_one_is_valid(admin: Client, name: str) -> None:
    """The operations address nothing that exists: 404 is answered where the body is accepted."""
    path = re.sub(r"\{\w+\}", str(uuid4()), OPERATIONS[name][0].removeprefix(PREFIX))

    answers = [await admin.post(path), await admin.post(path, json={})]

    expected = (404, "not_found") if name in OPTIONAL else (422, "validation_error")
    assert [(one.status_code, problem(one)["code"]) for one in answers] == [expected] * 2


async def test_body_that_is_left_out_has_the_defaults(manager: Client, make: Factory) -> None:
    workflow = await make.workflow(await make.user(), await make.asset(requestable=True))

    answer = await manager.post(f"/workflows/{workflow.id}/approve")

    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    refused = await manager.post(
        f"/workflows/{workflow.id}/complete", content="{}", headers={"Content-Type": "text/plain"}
    )
    assert (refused.status_code, problem(refused)["code"]) == (415, "unsupported_media_type")
