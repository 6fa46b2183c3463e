"""The OpenAPI document, and what FastAPI cannot know of it."""

import json
from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from src.schemas.problem import Problem


def complete_document(app: FastAPI) -> None:
    """Have the app's document name the schema of problems, which its responses refer to."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        document = generate()
        _, schemas = models_json_schema(
            [(Problem, "serialization")], ref_template="#/components/schemas/{model}"
        )
        document.setdefault("components", {}).setdefault("schemas", {}).update(schemas["$defs"])
        return document

    app.openapi = openapi  # type: ignore[method-assign]


def openapi_json(app: FastAPI) -> str:
    """Return the document as it is kept in the repository, the same for the same version."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"
