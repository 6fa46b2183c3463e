"""What is told of a problem (RFC 9457)."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, Field, WithJsonSchema

from src import errors


def _codes(kind: type[errors.Problem]) -> Iterator[str]:
    yield kind.code
    for narrower in kind.__subclasses__():
        yield from _codes(narrower)


type ProblemCode = Annotated[
    str, WithJsonSchema({"type": "string", "enum": sorted(set(_codes(errors.Problem)))})
]


class FieldProblem(BaseModel):
    """What is wrong with one field or parameter."""

    pointer: str = Field(
        description="A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for"
        " a part of the path, `header:If-Match` for a header, `cookie:…` for a cookie"
    )
    code: str
    message: str


class Problem(BaseModel):
    """Why a request was refused; `code` is stable, the texts are for people."""

    type: str
    title: str
    status: int
    detail: str
    instance: str = Field(description="The path that was asked for")
    code: ProblemCode
    request_id: str = Field(description="Tell it to the operator: the log has it")
    errors: list[FieldProblem] = Field(description="What is wrong field by field; empty where nothing is")
