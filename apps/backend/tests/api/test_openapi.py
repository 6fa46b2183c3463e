"""The OpenAPI document: current in the repository and suitable for client generators."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import ValidationError

from src.api.openapi import openapi_json
from src.config import ROOT, Settings
from src.main import create_app

type Document = dict[str, Any]
type Operation = tuple[str, str, Document]

METHODS_WITH_BODY = {"post", "put", "patch"}
# Fields that need no description; every other field of the API has one.
SELF_EXPLAINING_FIELDS = {
    "created_at",
    "email",
    "id",
    "name",
    "note",
    "notes",
    "password",
    "phone",
    "updated_at",
}
PUBLIC_OPERATIONS = {"login", "refresh_tokens", "get_liveness", "get_readiness", "get_reservation_calendar"}


@pytest.fixture(scope="module")
def described() -> FastAPI:
    """An application that is not started."""
    return create_app(Settings(_env_file=None, environment="test"))


@pytest.fixture(scope="module")
def document(described: FastAPI) -> Document:
    return described.openapi()


@pytest.fixture(scope="module")
def operations(document: Document) -> list[Operation]:
    """Path, method and description of each operation."""
    return [
        (path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def resolved(document: Document, part: Document) -> Document:
    """Return the target of a reference."""
    while "$ref" in part:
        found: Any = document
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def schemas_under(document: Document, part: Any, seen: set[str]) -> Iterator[tuple[str, Document]]:
    """Yield the named schemas that a part of the document refers to, each once."""
    if isinstance(part, list):
        for each in part:
            yield from schemas_under(document, each, seen)
    elif isinstance(part, dict):
        kind, name = str(part.get("$ref", "/")).rsplit("/", 1)
        if kind == "#/components/schemas" and name not in seen:
            seen.add(name)
            yield name, resolved(document, part)
            yield from schemas_under(document, resolved(document, part), seen)
        for each in part.values():
            yield from schemas_under(document, each, seen)


@pytest.fixture(scope="module")
def outputs(document: Document, operations: list[Operation]) -> dict[str, Document]:
    """The schemas of response bodies."""
    answers = [
        resolved(document, answer)
        for *_, operation in operations
        for answer in operation["responses"].values()
    ]
    return dict(schemas_under(document, answers, set()))


@pytest.fixture(scope="module")
def inputs(document: Document, operations: list[Operation]) -> dict[str, Document]:
    """The schemas of request bodies."""
    bodies = [operation.get("requestBody", {}) for *_, operation in operations]
    return dict(schemas_under(document, bodies, set()))


# The file


def test_openapi_file_is_current(described: FastAPI) -> None:
    kept = ROOT / "packages" / "api-client" / "openapi.json"
    # A plain assert would compute a diff of these long texts, which takes minutes.
    is_current = kept.read_text(encoding="utf-8") == openapi_json(described)
    assert is_current, "run pnpm generate:openapi"


# Operations


def test_operation_ids_are_function_names(described: FastAPI, operations: list[Operation]) -> None:
    names = {
        (route.path, method.lower()): route.name
        for route in described.routes
        if isinstance(route, APIRoute)
        for method in route.methods or ()
    }
    for path, method, operation in operations:
        assert operation["operationId"] == names[path, method]
        assert re.fullmatch("[a-z]+(_[a-z]+)*", operation["operationId"])
    identifiers = [operation["operationId"] for *_, operation in operations]
    assert len(identifiers) == len(set(identifiers)) > 70


def test_operations_declare_their_problems(document: Document, operations: list[Operation]) -> None:
    for path, method, operation in operations:
        if not path.startswith("/api/v1/"):
            continue
        expected = {"401", "403", "422", "429", "500", "503"}
        if method in METHODS_WITH_BODY:
            expected |= {"413", "415"}
        if "{" in path:
            expected |= {"404"}
        headers = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "header"}
        if "If-Match" in headers:
            expected |= {"412"}
        if "Idempotency-Key" in headers:
            expected |= {"409"}
        refusals = {status for status in operation["responses"] if status >= "400"}
        assert expected <= refusals, (method, path)
        for status in refusals:
            response = resolved(document, operation["responses"][status])
            assert list(response["content"]) == ["application/problem+json"]
            problem, narrowed = response["content"]["application/problem+json"]["schema"]["allOf"]
            assert problem == {"$ref": "#/components/schemas/Problem"}
            assert narrowed["properties"]["status"]["const"] == int(status)
            known = document["components"]["schemas"]["ProblemCode"]["enum"]
            assert set(narrowed["properties"]["code"]["enum"]) <= set(known)


def test_only_public_operations_need_no_token(operations: list[Operation]) -> None:
    needs_none = {operation["operationId"] for *_, operation in operations if not operation["security"]}
    assert needs_none == PUBLIC_OPERATIONS


def test_parameters_are_never_null(operations: list[Operation]) -> None:
    for *_, operation in operations:
        for parameter in operation.get("parameters", ()):
            assert {"type": "null"} not in parameter["schema"].get("anyOf", ()), parameter["name"]


# Descriptions


def test_summaries_are_sentences_of_the_reference(operations: list[Operation]) -> None:
    for *_, operation in operations:
        generated = operation["operationId"].replace("_", " ").title()
        assert operation["summary"] != generated, operation["operationId"]
        assert re.fullmatch(r"[A-Z][^.\n]*[^.\n]", operation["summary"]), operation["operationId"]


def test_tags_are_declared_and_used(document: Document, operations: list[Operation]) -> None:
    used = [tag for *_, operation in operations for tag in operation["tags"]]
    assert {tag["name"] for tag in document["tags"]} == set(used)
    assert len(used) == len(operations)
    assert all(tag["description"].endswith(".") for tag in document["tags"])


def test_parameters_are_described(operations: list[Operation]) -> None:
    for *_, operation in operations:
        for parameter in operation.get("parameters", ()):
            assert parameter["description"].endswith("."), (operation["operationId"], parameter["name"])


def test_responses_are_described(document: Document, operations: list[Operation]) -> None:
    for path, _, operation in operations:
        for status, answer in operation["responses"].items():
            response = resolved(document, answer)
            assert response["description"] not in ("", "Successful Response"), (path, status)
            assert "X-Request-ID" in response["headers"], (path, status)


def test_schemas_and_fields_are_described(document: Document) -> None:
    for name, schema in document["components"]["schemas"].items():
        assert schema["description"], name
        for field, described in schema.get("properties", {}).items():
            assert field in SELF_EXPLAINING_FIELDS or described.get("description"), (name, field)


def test_request_fields_are_described_as_those_of_the_resource(document: Document) -> None:
    schemas = document["components"]["schemas"]
    parent = schemas["Category"]["properties"]["parent"]["description"]
    for request in ("CreateCategoryRequest", "UpdateCategoryRequest"):
        assert schemas[request]["properties"]["parent_id"]["description"] == parent
    url = schemas["CreateWebhookRequest"]["properties"]["url"]["description"]
    assert url != schemas["Webhook"]["properties"]["url"]["description"]


# Schemas


def test_response_fields_are_required(outputs: dict[str, Document]) -> None:
    assert {"Asset", "AssetPage", "Problem", "TokenResponse", "Event"} <= set(outputs)
    for name, schema in outputs.items():
        fields = schema.get("properties", {})
        assert set(schema.get("required", ())) == set(fields), name
        assert [field for field, described in fields.items() if "default" in described] == [], name


def test_response_fields_have_formats(outputs: dict[str, Document]) -> None:
    formats = {"(entity_)?id": "uuid", ".*_at": "date-time", ".*_(date|expires)": "date"}
    for name, schema in outputs.items():
        for field, described in schema.get("properties", {}).items():
            kinds = [kind for kind in described.get("anyOf", [described]) if kind != {"type": "null"}]
            wanted = [written for names, written in formats.items() if re.fullmatch(names, field)]
            assert not wanted or [kind.get("format") for kind in kinds] == wanted, (name, field)


def test_request_schemas_allow_no_unknown_fields(inputs: dict[str, Document]) -> None:
    assert {"CreateAssetRequest", "UpdateAssetRequest", "LoginRequest", "BulkAssetRequest"} <= set(inputs)
    for name, schema in inputs.items():
        if schema["type"] == "object":
            assert schema["additionalProperties"] is False, name


def test_update_schemas_have_no_defaults(inputs: dict[str, Document]) -> None:
    for name, schema in inputs.items():
        if name.startswith("Update"):
            assert "required" not in schema, name
            assert [
                field for field, described in schema["properties"].items() if "default" in described
            ] == [], name


def test_schema_names_are_plain(document: Document) -> None:
    assert [name for name in document["components"]["schemas"] if not re.fullmatch("[A-Za-z]+", name)] == []


# Read and create models


def test_asset_and_create_asset_request_schemas() -> None:
    from src.schemas.asset import Asset, CreateAssetRequest

    category = uuid4()
    request = CreateAssetRequest.model_validate({"name": " 노트북 ", "category_id": str(category)})
    assert (request.name, request.category_id, request.asset_tag) == ("노트북", category, None)
    with pytest.raises(ValidationError, match="colour"):
        CreateAssetRequest.model_validate({"name": "노트북", "category_id": category, "colour": "red"})
    assert all(field.is_required() for field in Asset.model_fields.values())
    assert set(CreateAssetRequest.model_fields) - set(Asset.model_fields) == {
        *(f"{entity_type}_id" for entity_type in ("category", "status", "model", "location", "supplier")),
        "tag_ids",
    }
