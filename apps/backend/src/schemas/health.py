"""Response bodies of the health checks."""

from typing import Literal

from pydantic import BaseModel, Field


class Liveness(BaseModel):
    """The process is running."""

    status: Literal["ok"]
    version: str


class Check(BaseModel):
    """The state of one service that SAMS depends on."""

    status: Literal["ok", "down", "outdated"]
    milliseconds: float | None = Field(description="Response time; null if there was no response")
    detail: str | None = Field(description="The problem and how to solve it, or a note")


class Readiness(BaseModel):
    """Whether requests can be served; `degraded` if they are served without an optional service."""

    status: Literal["ok", "degraded", "unavailable"]
    version: str
    database: Check
    migrations: Check
    redis: Check
