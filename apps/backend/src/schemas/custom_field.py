"""Custom fields."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.models import CustomFieldType
from src.schemas.category import CategoryReference
from src.schemas.common import (
    Boolean,
    CleanText,
    DeletedAt,
    Integer,
    Name,
    Payload,
    Time,
    Version,
    View,
    omitted,
)

Key = Annotated[str, Field(pattern="^[a-z][a-z0-9_]{0,62}$")]
"""The field's name in the API, such as `ram_gb`."""
Limit = Annotated[Decimal, Field(max_digits=20, decimal_places=4, allow_inf_nan=False)]
"""A limit of a number's value, or of the length of a text or URL; other types have no limits."""
Choices = Annotated[list[Name], Field(min_length=1, max_length=200)]
Default = CleanText | bool | int | float
"""A value of the field's type."""


class CustomField(View):
    """A custom field of the assets of a category and its descendants."""

    id: UUID
    category: CategoryReference
    """The category that the field belongs to: its assets and those of its descendants have the field."""
    key: str
    """Key of the value in `custom_fields` of an asset, such as `ram_gb`; lower-case letters, digits and
    `_`."""
    label: str
    """Name shown to users, such as `RAM (GB)`."""
    label_en: str | None
    """English name shown to users."""
    type: CustomFieldType
    """Type of the values. Only a `choice` field has `choices`."""
    required: bool
    """Whether assets must have a value."""
    searchable: bool
    """Whether `q` searches the values and assets can be sorted by them, with `sort=custom_fields.<key>`."""
    default: Default | None
    """Value of new assets that are created without one, of the field's type; null: no value."""
    minimum: str | None
    """Lowest number, or shortest length of a text or URL in characters, as a decimal string; null: no
    limit."""
    maximum: str | None
    """Highest number, or greatest length of a text or URL in characters, as a decimal string; null: no
    limit."""
    choices: list[str] | None
    """Allowed values of a `choice` field, 1 to 200; null for other types."""
    sort_order: int
    """Position in forms; fields with lower numbers come first."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateCustomFieldRequest(Payload):
    """Create a custom field; its category, key and type cannot be changed later."""

    category_id: UUID
    key: Key
    label: Name
    label_en: Name | None = None
    type: CustomFieldType
    required: Boolean = False
    searchable: Boolean = False
    default: Default | None = None
    minimum: Limit | None = None
    maximum: Limit | None = None
    choices: Choices | None = None
    sort_order: Integer = 0


class UpdateCustomFieldRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    label: Name = omitted()
    label_en: Name | None = omitted()
    required: Boolean = omitted()
    searchable: Boolean = omitted()
    default: Default | None = omitted()
    minimum: Limit | None = omitted()
    maximum: Limit | None = omitted()
    choices: Choices = omitted()
    sort_order: Integer = omitted()
