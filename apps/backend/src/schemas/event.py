"""Events: recorded changes."""

from typing import Any
from uuid import UUID

from src.schemas.common import Time, View


class EventActor(View):
    """The user who made a change, or the program, such as an import, that has no user id."""

    id: UUID | None
    """Null if the change was not made by a user."""
    name: str
    """The name at the time of the change."""


class Event(View):
    """A recorded change of an entity."""

    id: UUID
    occurred_at: Time
    actor: EventActor
    action: str
    """`<entity type>.<verb>`, such as `asset.checked_out`."""
    entity_type: str
    """Such as `asset`, `assignment`, `workflow`."""
    entity_id: UUID
    changes: dict[str, tuple[Any, Any]]
    """The old and the new value of each changed field, in the format of the API."""
    note: str | None
    """The reason or remark that was given with the change."""
    request_id: str | None
    """The `X-Request-ID` of the request that made the change."""
