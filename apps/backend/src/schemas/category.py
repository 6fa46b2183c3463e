"""A sort of thing, such as laptops; its code stands in the asset tags."""

from uuid import UUID

from src.schemas.common import Code, Name, Payload, Reference, Time, View, unsent


class Category(View):
    """A sort of thing, such as laptops; its code stands in the asset tags."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    parent: Reference | None
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


class UpdateCategoryRequest(Payload):
    """Absent means unchanged; null means cleared."""

    code: Code = unsent()
    name: Name = unsent()
    name_en: Name | None = unsent()
    parent_id: UUID | None = unsent()
