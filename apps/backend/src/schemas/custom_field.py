"""Custom fields."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.models import CustomFieldEntity, CustomFieldType
from src.schemas.category import CategoryReference
from src.schemas.common import (
    Boolean,
    CleanText,
    Currency,
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
"""A limit of a number or amount, or of the length of a text or URL; other types have no limits."""
Choices = Annotated[list[Name], Field(min_length=1, max_length=200)]
Default = CleanText | bool | int | float | list[CleanText]
"""A value of the field's type."""


class CustomField(View):
    """A custom field of an entity type; one of assets can be limited to a category and its descendants."""

    id: UUID
    entity_type: CustomFieldEntity
    """Type of the entities that have the field. Fields of an `assignment` are asked for at check-out and
    transfer."""
    category: CategoryReference | None
    """The category that the field belongs to: its assets and those of its descendants have the field. Null:
    all entities of the type have it."""
    key: str
    """Key of the value in `custom_fields` of an entity, such as `ram_gb`; lower-case letters, digits and
    `_`."""
    label: str
    """Name shown to users, such as `RAM (GB)`."""
    label_en: str | None
    """English name shown to users."""
    type: CustomFieldType
    """Type of the values. Fields of type `choice` and `choices` have `choices`, those of type `money` a
    `currency`."""
    required: bool
    """Whether entities must have a value."""
    searchable: bool
    """Whether `q` searches the values of assets, and many assets are sorted by them quickly."""
    default: Default | None
    """Value of new entities that are created without one, of the field's type; null: no value."""
    minimum: str | None
    """Lowest number or amount, or shortest length of a text or URL in characters, as a decimal string; null:
    no limit."""
    maximum: str | None
    """Highest number or amount, or greatest length of a text or URL in characters, as a decimal string; null:
    no limit."""
    currency: str | None
    """Currency of the amounts of a `money` field (ISO 4217), such as `KRW`; null for other types."""
    choices: list[str] | None
    """Allowed values of a `choice` or `choices` field, 1 to 200; null for other types."""
    sort_order: int
    """Position in forms; fields with lower numbers come first."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateCustomFieldRequest(Payload):
    """Create a custom field; its entity type, category, key, type and currency cannot be changed later."""

    entity_type: CustomFieldEntity = CustomFieldEntity.ASSET
    """Type of the entities that have the field."""
    category_id: UUID | None = None
    """The assets of this category and of its descendants have the field. Absent: all entities of the
    type."""
    key: Key
    label: Name
    label_en: Name | None = None
    type: CustomFieldType
    required: Boolean = False
    searchable: Boolean = False
    default: Default | None = None
    minimum: Limit | None = None
    maximum: Limit | None = None
    currency: Currency | None = None
    """Currency of the amounts (ISO 4217), such as `KRW`; required for the type `money`, and only for it."""
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
