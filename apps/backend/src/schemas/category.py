"""A sort of thing, such as laptops; its code stands in the asset tags."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.schemas.common import Code, Integer, Name, Payload, Reference, Time, View, omitted

Minutes = Annotated[Integer, Field(ge=0, le=60 * 24 * 30)]
"""How long an asset stays free before or after a reservation."""


class Category(View):
    """A sort of thing, such as laptops; its code stands in the asset tags."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    parent: Reference | None
    buffer_before_minutes: int
    buffer_after_minutes: int
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CategoryReference(Reference):
    """A category that another thing refers to."""

    code: str


class CreateCategoryRequest(Payload):
    """Add a category."""

    code: Code
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    buffer_before_minutes: Minutes = 0
    buffer_after_minutes: Minutes = 0


class UpdateCategoryRequest(Payload):
    """Absent means unchanged; null means cleared."""

    code: Code = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    buffer_before_minutes: Minutes = omitted()
    buffer_after_minutes: Minutes = omitted()
