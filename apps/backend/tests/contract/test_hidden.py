"""What a user may not see is answered exactly like what does not exist, in every operation of OpenAPI."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI

from src.security import Role
from tests.clients import Client, client_of
from tests.contract.hidden import (
    REFERENCE_DATA,
    TYPES,
    TYPES_OF_LISTS,
    Hidden,
    hidden_from_employee,
    hidden_from_everyone,
)
from tests.contract.specs import Scene
from tests.factories import Factory

type Json = dict[str, Any]

START = (datetime.now(UTC) + timedelta(days=90)).replace(microsecond=0)
PERIOD = {"starts_at": START.isoformat(), "ends_at": (START + timedelta(days=1)).isoformat()}
BODIES: dict[str, dict[str, Json]] = {
    "create_workflow": {
        "asset_id": {"type": "checkout", "reason": "x"},
        "requested_for_id": {"type": "checkout", "reason": "x"},
    },
    "preview_workflow": {
        "asset_id": {"type": "checkout"},
        "requested_for_id": {"type": "checkout"},
    },
    "try_approval_rules": {
        "asset_id": {"type": "checkout"},
        "requested_for_id": {"type": "checkout", "category_id": str(uuid4())},
        "requester_id": {"type": "checkout", "category_id": str(uuid4())},
    },
    "create_reservation": {"asset_id": PERIOD, "user_id": PERIOD},
    "approve_workflow": {"asset_ids": {}},
}
"""The bodies, by operation and field, of the operations with ids in the body that employees may use."""
STREAMS = {"stream_events"}
"""Operations that do not end; tests of the stream compare what it sends with what the user may see."""


@dataclass
class Seen:
    """A user, what is hidden from this user, and what is needed to reach the checks of an operation."""

    role: Role
    client: Client
    hidden: Hidden
    visible: dict[str, str]
    """The ids of visible entities by the names of parameters."""


@dataclass(frozen=True)
class Operation:
    """An operation of OpenAPI."""

    name: str
    method: str
    path: str
    parameters: list[Json]
    body: Json | None
    """The schema of a JSON body; that of an upload is empty."""

    def names(self, place: str) -> list[str]:
        """Return the names of the parameters in the path or query that are ids or asset tags."""
        return [each["name"] for each in self.parameters if each["in"] == place and is_id(each)]

    def type_of(self, name: str) -> tuple[str, ...]:
        """Return the types of entities that a parameter names; those of `id` follow from the path."""
        if name != "id":
            return () if name in REFERENCE_DATA else TYPES[name]
        last = self.path.rsplit("/", 1)[1]
        named = TYPES_OF_LISTS.get(last, last.removesuffix("s"))
        return (named,)


def is_id(parameter: Json) -> bool:
    schema = parameter["schema"]
    return parameter["name"] == "asset_tag" or "uuid" in (
        schema.get("format"),
        schema.get("items", {}).get("format"),
    )


@pytest.fixture(scope="module")
def document(app: FastAPI) -> Json:
    return app.openapi()


def resolve(document: Json, schema: Json) -> Json:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


@pytest.fixture(scope="module")
def operations(document: Json) -> list[Operation]:
    found = []
    for path, methods in document["paths"].items():
        for method, described in methods.items():
            content = described.get("requestBody", {}).get("content", {})
            body = content.get("application/json", {}).get("schema") if content else None
            found.append(
                Operation(
                    described["operationId"],
                    method.upper(),
                    path.removeprefix("/api/v1"),
                    described.get("parameters", []),
                    {} if "multipart/form-data" in content else body,
                )
            )
    return found


@pytest.fixture(params=Role)
async def seen(request: pytest.FixtureRequest, app: FastAPI, make: Factory) -> AsyncIterator[Seen]:
    """A new user of a role, with what is hidden from this user."""
    role: Role = request.param
    user = await make.user(role=role)
    async with client_of(app, await make.access_token(user)) as client:
        visible: dict[str, str] = {}
        if role is Role.EMPLOYEE:
            hidden = await hidden_from_employee(Scene(make, user, client))
            asset_category = (await make.category()).id
            hidden["asset"].append(str((await make.asset(category_id=asset_category)).id))
            own = await make.workflow(user, None, type="checkout", category_id=asset_category)
            step = {"role": None, "user_ids": [str(user.id)], "approval_mode": "any"}
            to_decide = await make.workflow(
                await make.user(), None, type="checkout", category_id=asset_category, steps=[step]
            )
            visible = {"comments": str(own.id), "approve": str(to_decide.id)}
        else:
            hidden = await hidden_from_everyone(make)
        yield Seen(role, client, hidden, visible)


def sample(document: Json, schema: Json) -> Any:
    """Return a small value that matches a schema."""
    schema = resolve(document, schema)
    for choices in ("anyOf", "oneOf"):
        if choices in schema:
            return sample(document, schema[choices][0])
    if "enum" in schema or "const" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    match schema.get("type"):
        case "object":
            required = schema.get("required", ())
            return {name: sample(document, schema["properties"][name]) for name in required}
        case "array":
            return [sample(document, schema["items"])] * schema.get("minItems", 0)
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
    formats = {"uuid": str(uuid4()), "date-time": START.isoformat(), "date": "2026-01-31"}
    return formats.get(schema.get("format", ""), "password-1234"[: schema.get("maxLength", 20)])


def id_fields(document: Json, schema: Json) -> Iterator[str]:
    """Yield the names of the fields of a body that are ids, also in nested objects."""
    schema = resolve(document, schema)
    for choices in ("anyOf", "oneOf"):
        for choice in schema.get(choices, ()):
            yield from id_fields(document, choice)
    if "items" in schema:
        yield from id_fields(document, schema["items"])
    for name, described in schema.get("properties", {}).items():
        kinds = described.get("anyOf", [described])
        if any("uuid" in (kind.get("format"), kind.get("items", {}).get("format")) for kind in kinds):
            yield name
        yield from id_fields(document, described)


def answer_of(answer: httpx.Response, *ids: str) -> tuple[int, dict[str, str], str]:
    """Return a response without the ids that were asked for, and without what differs in each response."""
    text = re.sub(r'"request_id":"[^"]*"', "", answer.text)
    for id_ in ids:
        text = text.replace(id_, "ID")
    ignored = ("x-request-id", "ratelimit", "content-length", "date")
    headers = {name: value for name, value in answer.headers.items() if not name.startswith(ignored)}
    return answer.status_code, headers, text


async def compare(client: Client, operation: Operation, hidden: Json, unknown: Json, **options: Any) -> int:
    """Compare the answers for hidden and for unknown ids in the path, and return their status."""
    answers = []
    for ids in (hidden, unknown):
        path = operation.path.format(**ids)
        answers.append(answer_of(await client.request(operation.method, path, **options), *ids.values()))
    assert answers[0] == answers[1], (operation.name, hidden, options)
    return answers[0][0]


async def test_path_does_not_reveal_hidden_entity(
    seen: Seen, document: Json, operations: list[Operation]
) -> None:
    compared = set()
    for operation in operations:
        names = operation.names("path")
        if not any(kind in seen.hidden for name in names for kind in operation.type_of(name)):
            continue
        compared.add(operation.name)
        options: Json = {}
        if operation.body == {}:
            options = {"files": {"file": ("x.txt", b"x")}}
        elif operation.body is not None:
            options = {"json": sample(document, operation.body)}
        if "availability" in operation.path:
            options["params"] = {"from": PERIOD["starts_at"], "to": PERIOD["ends_at"]}
        conditions: list[Json] = [{}]
        if any(parameter["name"] == "If-Match" for parameter in operation.parameters):
            conditions.append({"headers": {"If-Match": '"77"'}})
        choices = [
            [id_ for kind in operation.type_of(name) for id_ in seen.hidden.get(kind, ())] for name in names
        ]
        for ids, condition in product(product(*choices), conditions):
            hidden = dict(zip(names, ids, strict=True))
            unknown = {name: str(uuid4()) for name in names}
            status = await compare(seen.client, operation, hidden, unknown, **options, **condition)
            assert status in (403, 404), operation.name
            if status == 403:  # the permission is missing, whatever the id
                break
            if "comments" in operation.path and "comment_id" in names:
                # A comment on a hidden workflow, under the path of a visible one.
                own = {"workflow_id": seen.visible["comments"]}
                await compare(seen.client, operation, hidden | own, unknown | own, **options, **condition)
    at_least = {
        "get_notification",
        "mark_notification_read",
        "end_session",
        "revoke_api_token",
        "test_chat_address",
    }
    if seen.role is Role.EMPLOYEE:
        at_least |= {
            "get_asset_availability",
            "get_asset_by_tag",
            "approve_workflow",
            "create_workflow_attachment",
        }
        at_least |= {
            "restore_attachment",
            "cancel_reservation",
            "list_user_assets",
            "update_workflow_comment",
        }
    assert at_least <= compared


async def test_filter_does_not_reveal_hidden_entity(seen: Seen, operations: list[Operation]) -> None:
    compared = 0
    for operation in operations:
        if operation.name in STREAMS or operation.names("path"):
            continue
        asked = [
            (parameter, hidden)
            for parameter in operation.names("query")
            for kind in operation.type_of(parameter.partition("__")[0])
            for hidden in seen.hidden.get(kind, ())
        ]
        for parameter, hidden in asked:
            answers = [
                answer_of(await seen.client.get(operation.path, params={parameter: id_, "limit": 5}), id_)
                for id_ in (hidden, str(uuid4()))
            ]
            assert answers[0] == answers[1], (operation.name, parameter, hidden)
            compared += 1
            if answers[0][0] == 403:  # the permission is missing, whatever the id
                break
            if not parameter.endswith("__ne"):
                assert '"items":[]' in answers[0][2], (operation.name, parameter, hidden)
    assert compared > 5


# Managers and administrators see everything that a body can name.
@pytest.mark.parametrize("seen", [Role.EMPLOYEE], indirect=True)
async def test_body_does_not_reveal_hidden_entity(
    seen: Seen, document: Json, operations: list[Operation]
) -> None:
    for operation in operations:
        fields = sorted(set(id_fields(document, operation.body or {})))
        types = {field: kinds for field in fields if (kinds := operation.type_of(field))}
        for field, kinds in types.items():
            known = BODIES.get(operation.name, {}).get(field)
            for hidden in (id_ for kind in kinds for id_ in seen.hidden[kind]):
                answers = []
                for id_ in (hidden, str(uuid4())):
                    path = operation.path.format(
                        **{name: seen.visible.get("approve", id_) for name in operation.names("path")}
                    )
                    value: Any = [id_] if field.endswith("s") else id_
                    body = (sample(document, operation.body or {}) if known is None else known) | {
                        field: value
                    }
                    if (
                        operation.name in ("create_workflow", "preview_workflow")
                        and field == "requested_for_id"
                    ):
                        body["asset_id"] = str(uuid4())
                    answer = await seen.client.request(operation.method, path, json=body)
                    answers.append(answer_of(answer, id_))
                assert answers[0] == answers[1], (operation.name, field, hidden)
                status = answers[0][0]
                assert status == 403 if known is None else status in (403, 409, 422), (operation.name, field)


def test_every_id_names_known_types(document: Json, operations: list[Operation]) -> None:
    for operation in operations:
        names = [*operation.names("path"), *(name.partition("__")[0] for name in operation.names("query"))]
        names += id_fields(document, operation.body or {})
        for name in names:
            assert name in ("id", *TYPES) or name in REFERENCE_DATA, (operation.name, name)
