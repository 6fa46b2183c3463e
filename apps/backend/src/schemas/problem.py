"""The body of problem responses (RFC 9457)."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, Field, WithJsonSchema

from src import errors


def _codes(kind: type[errors.Problem]) -> Iterator[str]:
    yield kind.code
    for subclass in kind.__subclasses__():
        yield from _codes(subclass)


type ProblemCode = Annotated[
    str, WithJsonSchema({"type": "string", "enum": sorted(set(_codes(errors.Problem)))})
]


class FieldProblem(BaseModel):
    """An error of one field or parameter."""

    pointer: str = Field(
        description="A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for"
        " a path parameter, `header:If-Match` for a header, `cookie:…` for a cookie"
    )
    code: str
    message: str


class Problem(BaseModel):
    """The reason why a request failed. `code` is stable; the texts are for people and may change."""

    type: str
    title: str
    status: int
    detail: str
    instance: str = Field(description="The path of the request")
    code: ProblemCode
    request_id: str = Field(description="Identifies the request in the log; include it in support requests")
    errors: list[FieldProblem] = Field(description="Errors by field; empty if no field caused the problem")
