"""Locations."""

from uuid import UUID

from src.schemas.common import Code, Line, Name, Payload, Reference, Time, View, omitted


class Location(View):
    """A site, building, floor or storage room; locations form a tree."""

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
    """Create a location."""

    code: Code | None = None
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    address: Line | None = None


class UpdateLocationRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    code: Code | None = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    address: Line | None = omitted()
