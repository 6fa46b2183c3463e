"""Locations."""

from typing import Any
from uuid import UUID

from pydantic import Field

from src.schemas.common import (
    Code,
    CustomFieldValues,
    DeletedAt,
    Line,
    Name,
    Payload,
    Reference,
    Time,
    Version,
    View,
    omitted,
)


class Location(View):
    """A site, building, floor or storage room; locations form a tree."""

    id: UUID
    code: str | None
    """Short identifier for labels, such as `PG-MAIN-1F`; unique. Null if it is not set."""
    name: str
    name_en: str | None
    """English name."""
    parent: Reference | None
    """Location that contains this one, such as the building of a floor; null at the top level."""
    address: str | None
    """Postal address on one line."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of locations."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateLocationRequest(Payload):
    """Create a location."""

    code: Code | None = None
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    address: Line | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of locations. An absent key gets the default of its field."""


class UpdateLocationRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    code: Code | None = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    address: Line | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""
