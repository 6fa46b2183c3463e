"""A place: a site, a building, a floor, a store room."""

from uuid import UUID

from src.schemas.common import Code, Line, Name, Payload, Reference, Time, View, unsent


class Location(View):
    """A place: a site, a building, a floor, a store room."""

    id: UUID
    code: str | None
    name: str
    name_en: str | None
    parent: Reference | None
    address: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateLocationRequest(Payload):
    """Add a location."""

    code: Code | None = None
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    address: Line | None = None


class UpdateLocationRequest(Payload):
    """Absent means unchanged; null means cleared."""

    code: Code | None = unsent()
    name: Name = unsent()
    name_en: Name | None = unsent()
    parent_id: UUID | None = unsent()
    address: Line | None = unsent()
