"""The OpenAPI document: kept in the repository, and such that clients are well generated from it."""

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

WRITING = {"post", "put", "patch"}
OPEN_TO_ALL = {"login", "refresh_tokens", "get_liveness", "get_readiness", "get_reservation_calendar"}


@pytest.fixture(scope="module")
def described() -> FastAPI:
    """An application that is only asked what it is."""
    return create_app(Settings(_env_file=None, environment="test"))


@pytest.fixture(scope="module")
def document(described: FastAPI) -> Document:
    return described.openapi()


@pytest.fixture(scope="module")
def operations(document: Document) -> list[Operation]:
    """Path, method and description of each call."""
    return [
        (path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def resolved(document: Document, part: Document) -> Document:
    """Return what a reference refers to."""
    while "$ref" in part:
        found: Any = document
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        part = found
    return part


def schemas_under(document: Document, part: Any, seen: set[str]) -> Iterator[tuple[str, Document]]:
    """Yield the named schemas that a part of the document leads to, each once."""
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
    """The schemas of what is answered."""
    answers = [
        resolved(document, answer)
        for *_, operation in operations
        for answer in operation["responses"].values()
    ]
    return dict(schemas_under(document, answers, set()))


@pytest.fixture(scope="module")
def inputs(document: Document, operations: list[Operation]) -> dict[str, Document]:
    """The schemas of what is sent."""
    bodies = [operation.get("requestBody", {}) for *_, operation in operations]
    return dict(schemas_under(document, bodies, set()))


# The file


def test_the_file_that_clients_are_generated_from_is_this_document(described: FastAPI) -> None:
    kept = ROOT / "packages" / "api-client" / "openapi.json"
    # Not compared by assert alone, which would look for the difference of these long texts for minutes.
    is_current = kept.read_text(encoding="utf-8") == openapi_json(described)
    assert is_current, "run pnpm generate:openapi"


# The calls


def test_each_call_is_named_after_its_function(described: FastAPI, operations: list[Operation]) -> None:
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


def test_each_call_declares_the_problems_that_it_may_meet(
    document: Document, operations: list[Operation]
) -> None:
    for path, method, operation in operations:
        if not path.startswith("/api/v1/"):
            continue
        expected = {"401", "403", "422", "429", "500", "503"}
        if method in WRITING:
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
            told = resolved(document, operation["responses"][status])
            assert list(told["content"]) == ["application/problem+json"]
            problem, narrowed = told["content"]["application/problem+json"]["schema"]["allOf"]
            assert problem == {"$ref": "#/components/schemas/Problem"}
            assert narrowed["properties"]["status"]["const"] == int(status)
            known = document["components"]["schemas"]["ProblemCode"]["enum"]
            assert set(narrowed["properties"]["code"]["enum"]) <= set(known)


def test_only_who_is_not_signed_in_yet_needs_no_token(operations: list[Operation]) -> None:
    needs_none = {operation["operationId"] for *_, operation in operations if not operation["security"]}
    assert needs_none == OPEN_TO_ALL


def test_no_parameter_may_be_null(operations: list[Operation]) -> None:
    for *_, operation in operations:
        for parameter in operation.get("parameters", ()):
            assert {"type": "null"} not in parameter["schema"].get("anyOf", ()), parameter["name"]


# What is answered and what is sent


def test_what_is_answered_is_always_there(outputs: dict[str, Document]) -> None:
    assert {"Asset", "AssetPage", "Problem", "SignedIn", "Event"} <= set(outputs)
    for name, schema in outputs.items():
        fields = schema.get("properties", {})
        assert set(schema.get("required", ())) == set(fields), name
        assert [field for field, told in fields.items() if "default" in told] == [], name


def test_what_is_answered_says_how_it_is_written(outputs: dict[str, Document]) -> None:
    formats = {"(entity_)?id": "uuid", ".*_at": "date-time", ".*_(date|expires)": "date"}
    for name, schema in outputs.items():
        for field, told in schema.get("properties", {}).items():
            kinds = [kind for kind in told.get("anyOf", [told]) if kind != {"type": "null"}]
            wanted = [written for names, written in formats.items() if re.fullmatch(names, field)]
            assert not wanted or [kind.get("format") for kind in kinds] == wanted, (name, field)


def test_what_is_sent_has_no_unknown_fields(inputs: dict[str, Document]) -> None:
    assert {"CreateAssetRequest", "UpdateAssetRequest", "LoginRequest", "BulkAssetRequest"} <= set(inputs)
    for name, schema in inputs.items():
        if schema["type"] == "object":
            assert schema["additionalProperties"] is False, name


def test_what_may_be_left_unchanged_has_no_default(inputs: dict[str, Document]) -> None:
    for name, schema in inputs.items():
        if name.startswith("Update"):
            assert "required" not in schema, name
            assert [field for field, told in schema["properties"].items() if "default" in told] == [], name


def test_the_schemas_have_names_for_people(document: Document) -> None:
    assert [name for name in document["components"]["schemas"] if not re.fullmatch("[A-Za-z]+", name)] == []


# The read model and the create model


def test_an_asset_is_read_as_asset_and_made_by_create_asset_request() -> None:
    from src.schemas.asset import Asset, CreateAssetRequest

    category = uuid4()
    request = CreateAssetRequest.model_validate({"name": " 노트북 ", "category_id": str(category)})
    assert (request.name, request.category_id, request.asset_tag) == ("노트북", category, None)
    with pytest.raises(ValidationError, match="colour"):
        CreateAssetRequest.model_validate({"name": "노트북", "category_id": category, "colour": "red"})
    assert all(field.is_required() for field in Asset.model_fields.values())
    assert set(CreateAssetRequest.model_fields) - set(Asset.model_fields) == {
        f"{thing}_id" for thing in ("category", "status", "model", "location", "supplier")
    }
