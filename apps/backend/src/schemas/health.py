"""What is told of the service's own state."""

from typing import Literal

from pydantic import BaseModel, Field


class Liveness(BaseModel):
    """This process answers."""

    status: Literal["ok"]
    version: str


class Check(BaseModel):
    """The state of one thing that the service stands on."""

    status: Literal["ok", "down", "outdated"]
    milliseconds: float | None = Field(description="How long it took to answer")
    detail: str | None = Field(description="What is wrong, and what to do")


class Readiness(BaseModel):
    """Whether requests can be served: `degraded` serves them, with something missing."""

    status: Literal["ok", "degraded", "unavailable"]
    version: str
    database: Check
    migrations: Check
    redis: Check
