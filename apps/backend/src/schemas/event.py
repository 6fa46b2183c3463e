"""Events: recorded changes."""

from typing import Any
from uuid import UUID

from src.schemas.common import Time, View


class EventActor(View):
    """The user who made a change, or the program, such as an import, that has no user id."""

    id: UUID | None
    """Null if the change was not made by a user."""
    name: str
    """Name at the time of the change."""


class Event(View):
    """A recorded change of an entity."""

    id: UUID
    occurred_at: Time
    """Time of the change."""
    actor: EventActor
    """User or program that made the change."""
    action: str
    """`<entity type>.<verb>`, such as `asset.checked_out`."""
    entity_type: str
    """Type of the changed entity, such as `asset`, `assignment` or `workflow`."""
    entity_id: UUID
    """Id of the changed entity."""
    changes: dict[str, tuple[Any, Any]]
    """Old and new value of each changed field, such as `{"name": ["Laptop", "Laptop 2"]}`, in the format of
    the API."""
    note: str | None
    """Reason or remark that was given with the change."""
    request_id: str | None
    """`X-Request-ID` of the request that made the change; null if no request made it."""
