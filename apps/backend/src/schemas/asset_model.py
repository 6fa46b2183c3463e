"""Asset models."""

from typing import Any
from uuid import UUID

from pydantic import Field

from src.schemas.category import CategoryReference
from src.schemas.common import (
    CustomFieldValues,
    DeletedAt,
    Line,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
    View,
    omitted,
)


class AssetModelReference(Reference):
    """A reference to an asset model."""

    manufacturer: Reference | None
    """Manufacturer of the model; null if it is not recorded."""


class AssetModel(View):
    """A product model, such as Dell Latitude 5420."""

    id: UUID
    name: str
    model_number: str | None
    """Product number of the manufacturer, such as `5420-i7`."""
    manufacturer: Reference | None
    """Manufacturer of the model; null if it is not recorded."""
    category: CategoryReference | None
    """Category of the assets of this model; null if it is not set."""
    notes: str | None
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of asset models."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateAssetModelRequest(Payload):
    """Create an asset model."""

    name: Name
    model_number: Line | None = None
    manufacturer_id: UUID | None = None
    category_id: UUID | None = None
    notes: Notes | None = None
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of asset models. An absent key gets the default of its
    field."""


class UpdateAssetModelRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    name: Name = omitted()
    model_number: Line | None = omitted()
    manufacturer_id: UUID | None = omitted()
    category_id: UUID | None = omitted()
    notes: Notes | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""
