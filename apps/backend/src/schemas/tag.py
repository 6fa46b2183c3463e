"""Free tags of assets."""

from uuid import UUID

from src.schemas.common import Color, DeletedAt, Name, Payload, Reference, Time, Version, View, omitted


class TagReference(Reference):
    """A reference to a free tag."""

    color: str | None
    """Colour of the tag in user interfaces as `#rrggbb`; null: no colour."""


class Tag(View):
    """A free tag of assets, such as `event 2026`. The number on an asset's label is its `asset_tag`."""

    id: UUID
    name: str
    """Name of the tag; unique without regard to case."""
    color: str | None
    """Colour of the tag in user interfaces as `#rrggbb`; null: no colour."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateTagRequest(Payload):
    """Create a tag."""

    name: Name
    color: Color | None = None


class UpdateTagRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    color: Color | None = omitted()
