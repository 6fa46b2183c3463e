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


class Moment(View):
    """A time at which an entity changed; `as_of` this time, the entity is as after the change."""

    id: UUID
    """Id of the event, which has the changes."""
    occurred_at: Time
    """Time of the change."""
    action: str
    """`<entity type>.<verb>`, such as `asset.checked_out`."""
    actor: EventActor
    """User or program that made the change."""


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
    """Old and new value of each changed field, such as `{"name": ["Laptop", "Laptop 2"]}`, under the names
    and in the format of the API. A reference is `{"id", "name"}`, with the name at the time of the change. An
    asset's check-out, check-in and transfer have `holder` with the values `{"type", "id", "name"}` or null,
    and `due_at`, unless neither assignment has a due date. References in `custom_fields` are
    `{"type", "id", "name"}` too."""
    note: str | None
    """Reason or remark that was given with the change, such as the note of a check-out."""
    request_id: str | None
    """`X-Request-ID` of the request that made the change; null if no request made it."""
