"""The OpenAPI document, completed for client generators."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from src.api.problems import MEDIA_TYPE
from src.schemas.problem import Problem

HEADERS: Final[dict[str, Any]] = {
    "ETag": {
        "description": "The version of the resource, to be sent as `If-Match` when it is changed",
        "required": True,
        "schema": {"type": "string"},
    },
    "Location": {
        "description": "The path of the resource",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
    },
}


def complete_document(app: FastAPI) -> None:
    """Complete the app's OpenAPI document with problems, headers and schema names."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = generate()
            _add_problems(document)
            _add_headers(document)
            for operation in _operations(document):
                # Explicitly empty for endpoints without authentication.
                operation.setdefault("security", [])
                for parameter in operation.get("parameters", ()):
                    _simplify(parameter)
            _drop_titles(document)
            _share_problems(document)
            app.openapi_schema = _name_page_schemas(document)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def openapi_json(app: FastAPI) -> str:
    """Return the document in the format of the committed file; the same code gives the same text."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def _add_problems(document: dict[str, Any]) -> None:
    """Add the Problem schema, to which the declared responses refer."""
    _, schemas = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    document.setdefault("components", {}).setdefault("schemas", {}).update(schemas["$defs"])


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        yield from path.values()


def _add_headers(document: dict[str, Any]) -> None:
    """Declare the ETag and Location headers of single resources; see `responses.resource_response`."""
    components = document["components"]
    components["headers"] = HEADERS
    versioned = {
        f"#/components/schemas/{name}"
        for name, schema in components["schemas"].items()
        if schema.get("properties", {}).get("version", {}).get("type") == "integer"
    }
    for path, methods in document["paths"].items():
        read = methods.get("get") if path.endswith("}") else None
        for operation in methods.values():
            for status, response in operation["responses"].items():
                schema = response.get("content", {}).get("application/json", {}).get("schema", {})
                is_versioned = schema.get("$ref") in versioned
                has = {
                    "ETag": is_versioned or (operation is read and "$ref" in schema),
                    "Location": (status == "201" and is_versioned) or status == "202",
                }
                names = [name for name in HEADERS if has[name]]
                if names:
                    response["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _share_problems(document: dict[str, Any]) -> None:
    """Move each problem response to the components, named by its codes, and refer to it."""
    shared = document["components"].setdefault("responses", {})
    for operation in _operations(document):
        for status, response in operation["responses"].items():
            if (content := response.get("content", {}).get(MEDIA_TYPE)) is None:
                continue
            codes = content["schema"]["allOf"][1]["properties"]["code"]["enum"]
            name = "Or".join(code.title().replace("_", "") for code in codes)
            shared[name] = response
            operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}


def _simplify(parameter: dict[str, Any]) -> None:
    """Remove null from the type of a parameter: it may be absent, but never null."""
    schema = parameter["schema"]
    options = [option for option in schema.pop("anyOf", ()) if option != {"type": "null"}]
    if len(options) > 1:
        schema["anyOf"] = options
    else:
        schema.update(*options)
    schema.pop("title", None)
    # FastAPI repeats the description in the schema.
    schema.pop("description", None)


def _drop_titles(document: dict[str, Any]) -> None:
    """Remove the titles of fields, which only repeat their names."""
    for schema in document["components"]["schemas"].values():
        for field in schema.get("properties", {}).values():
            field.pop("title", None)


def _name_page_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Rename the generic page schemas: AssetPage instead of Pydantic's Page_Asset_."""
    named: dict[str, Any] = json.loads(
        re.sub(r'Page(?:_(\w+)_|\[(\w+)\])"', r'\1\2Page"', json.dumps(document))
    )
    return named
