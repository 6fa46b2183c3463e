"""One recorded change."""

from typing import Any
from uuid import UUID

from src.schemas.common import Time, View


class EventActor(View):
    """Who did it; without an id it was not a user but, say, an import or a hand in the database."""

    id: UUID | None
    name: str


class Event(View):
    """One recorded change: who did what to which thing, when and why."""

    id: UUID
    occurred_at: Time
    actor: EventActor
    action: str
    entity_type: str
    entity_id: UUID
    changes: dict[str, tuple[Any, Any]]
    """By field, what it was and what it became, written as in what is sent."""
    note: str | None
    request_id: str | None
