"""Background jobs."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from src.schemas.common import Time, View


class JobState(StrEnum):
    """The state of a job; finished jobs are removed."""

    QUEUED = "queued"
    RUNNING = "running"
    FAILED = "failed"
    """The last attempt failed; the job is not tried again until it is run by an administrator."""


class Job(View):
    """An unfinished background job."""

    id: UUID
    name: str
    """Task, such as `webhooks.deliver`."""
    state: JobState
    """Whether the job is queued, running or failed; completed jobs are removed."""
    key: str | None
    """Deduplication key: while a job with this key is queued or running, no other is added. Null: no
    deduplication."""
    payload: dict[str, Any]
    """Arguments of the job."""
    attempts: int
    """Number of failed attempts."""
    error: str | None
    """Error of the last failed attempt; null if none failed."""
    run_at: Time
    """Time of the next attempt, or of the first."""
    created_at: Time
    updated_at: Time
