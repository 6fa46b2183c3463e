"""Response bodies of the health checks."""

from typing import Literal

from pydantic import BaseModel, Field


class Liveness(BaseModel):
    """The process is running."""

    status: Literal["ok"] = Field(description="Always `ok`: the process is running.")
    version: str = Field(description="Version of SAMS, such as `1.2.0`.")


class Check(BaseModel):
    """The state of one service that SAMS depends on."""

    status: Literal["ok", "down", "outdated"] = Field(
        description="`down`: there is no response. `outdated`: run `sams migrate`."
    )
    milliseconds: float | None = Field(
        description="Response time in milliseconds; null if there was no response."
    )
    detail: str | None = Field(
        description="The problem and how to solve it, or a note; null if there is nothing to report."
    )


class Readiness(BaseModel):
    """Whether requests can be served; `degraded` if they are served without an optional service."""

    status: Literal["ok", "degraded", "unavailable"] = Field(
        description="`degraded`: requests are served without Redis. `unavailable`: they cannot be served."
    )
    version: str = Field(description="Version of SAMS, such as `1.2.0`.")
    database: Check = Field(description="Connection to PostgreSQL.")
    migrations: Check = Field(description="Whether the database has the schema of this version.")
    redis: Check = Field(description="Connection to Redis.")
