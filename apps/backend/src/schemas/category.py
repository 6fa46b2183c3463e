"""Categories."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.schemas.common import Code, Integer, Name, Payload, Reference, Time, View, omitted

Minutes = Annotated[Integer, Field(ge=0, le=60 * 24 * 30)]
"""A number of minutes, at most 30 days."""


class Category(View):
    """A category of assets, such as laptops; its code is part of asset tags."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    parent: Reference | None
    buffer_before_minutes: int
    """Minutes that an asset of the category stays free before each reservation."""
    buffer_after_minutes: int
    """Minutes that an asset of the category stays free after each reservation."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CategoryReference(Reference):
    """A reference to a category."""

    code: str


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
