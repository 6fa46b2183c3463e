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
    str,
    WithJsonSchema(
        {
            "description": "Code of a kind of problem.",
            "type": "string",
            "enum": sorted(set(_codes(errors.Problem))),
        }
    ),
]


class FieldProblem(BaseModel):
    """An error of one field or parameter."""

    pointer: str = Field(
        description="A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for"
        " a path parameter, `header:If-Match` for a header, `cookie:<name>` for a cookie."
    )
    code: str = Field(description="Kind of the error, such as `string_too_short`; stable.")
    message: str = Field(description="The error in English for people.")


class Problem(BaseModel):
    """The reason why a request failed. `code` is stable; the texts are for people and may change."""

    type: str = Field(description="URI of the kind of problem, such as `urn:sams:problem:not_found`.")
    title: str = Field(description="Summary of the kind of problem.")
    status: int = Field(description="HTTP status of the response.")
    detail: str = Field(description="Explanation of this occurrence of the problem.")
    instance: str = Field(description="Path of the request.")
    code: ProblemCode = Field(description="Kind of problem; decide by this field in programs.")
    request_id: str = Field(
        description="Id of the request in the log, as in `X-Request-ID`; include it in support requests."
    )
    errors: list[FieldProblem] = Field(description="Errors by field; empty if no field caused the problem.")
