"""Categories."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.schemas.common import (
    Code,
    DeletedAt,
    Integer,
    Name,
    Payload,
    Reference,
    Time,
    Version,
    View,
    omitted,
)

Minutes = Annotated[Integer, Field(ge=0, le=60 * 24 * 30)]
"""A number of minutes, at most 30 days."""


class Category(View):
    """A category of assets, such as laptops; its code is part of asset tags."""

    id: UUID
    code: str
    """Unique code, such as `11`; it is part of the asset tags of new assets."""
    name: str
    name_en: str | None
    """English name."""
    parent: Reference | None
    """Parent category; null for a category at the top level."""
    buffer_before_minutes: int
    """Minutes before each reservation in which the asset stays free, 0 to 43,200 (30 days)."""
    buffer_after_minutes: int
    """Minutes after each reservation in which the asset stays free, 0 to 43,200 (30 days)."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CategoryReference(Reference):
    """A reference to a category."""

    code: str
    """Code of the category, such as `11`."""


class CreateCategoryRequest(Payload):
    """Create a category."""

    code: Code
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    buffer_before_minutes: Minutes = 0
    buffer_after_minutes: Minutes = 0


class UpdateCategoryRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    code: Code = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    buffer_before_minutes: Minutes = omitted()
    buffer_after_minutes: Minutes = omitted()
