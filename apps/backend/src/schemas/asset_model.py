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


class RequestableCategory(CategoryReference):
    """A category of which you may request assets."""

    total: int
    """Number of assets of the category that can be checked out, without those of its descendants; for
    employees, those that they may request."""
    free: int
    """Number of these assets that are free now."""


class RequestableModel(AssetModelReference):
    """A model of which you may request assets."""

    category: CategoryReference | None
    """Category of the assets of this model; null if it is not set."""
    image_url: str | None
    """Image of a free asset of the model; null if there is none."""
    total: int
    """Number of assets of the model that can be checked out; for employees, those that they may request."""
    free: int
    """Number of these assets that are free now."""
    next_due_at: Time | None
    """Earliest time in the future at which one of these assets is due back; null if none has a due date. It
    may be reserved from then on."""


class RequestableAssets(View):
    """What you may request."""

    categories: list[RequestableCategory]
    """Categories with assets that can be checked out, by name, at most 500."""
    models: list[RequestableModel]
    """Models that match the query, those with free assets first, then by name, at most `limit`."""


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
