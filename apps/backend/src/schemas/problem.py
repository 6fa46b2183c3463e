"""What is told of a problem (RFC 9457)."""

from pydantic import BaseModel, Field


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
    code: str
    request_id: str = Field(description="Tell it to the operator: the log has it")
    errors: list[FieldProblem] = Field(description="What is wrong field by field; empty where nothing is")
