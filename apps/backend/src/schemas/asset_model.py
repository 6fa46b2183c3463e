"""Asset models."""

from uuid import UUID

from src.schemas.category import CategoryReference
from src.schemas.common import Line, Name, Notes, Payload, Reference, Time, View, omitted


class AssetModelReference(Reference):
    """A reference to an asset model."""

    manufacturer: Reference | None


class AssetModel(View):
    """A product model, such as Dell Latitude 5420."""

    id: UUID
    name: str
    model_number: str | None
    manufacturer: Reference | None
    category: CategoryReference | None
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateAssetModelRequest(Payload):
    """Create an asset model."""

    name: Name
    model_number: Line | None = None
    manufacturer_id: UUID | None = None
    category_id: UUID | None = None
    notes: Notes | None = None


class UpdateAssetModelRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    model_number: Line | None = omitted()
    manufacturer_id: UUID | None = omitted()
    category_id: UUID | None = omitted()
    notes: Notes | None = omitted()
