"""A place: a site, a building, a floor, a store room."""

from uuid import UUID

from src.schemas.common import Code, Line, Name, Payload, Reference, Time, View, omitted


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

    code: Code | None = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    address: Line | None = omitted()
