"""What is told of the worker's jobs."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from src.schemas.common import Time, View


class JobState(StrEnum):
    """How a job stands; one that is done is no longer there."""

    QUEUED = "queued"
    RUNNING = "running"
    FAILED = "failed"
    """It has failed too often, and is not tried again until somebody lets it run."""


class Job(View):
    """Something that the worker is to do."""

    id: UUID
    name: str
    """What is to be done, such as `webhooks.deliver`."""
    state: JobState
    key: str | None
    """While a job with this key is there, no other is added."""
    payload: dict[str, Any]
    """What it is about."""
    attempts: int
    """How often it has failed."""
    error: str | None
    """Why it has failed the last time."""
    run_at: Time
    """Before this time it is not tried."""
    created_at: Time
    updated_at: Time
