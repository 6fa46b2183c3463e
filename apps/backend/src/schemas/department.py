"""Departments."""

from uuid import UUID

from src.schemas.common import Code, Name, Payload, Reference, Time, View, omitted


class Department(View):
    """An organizational unit; departments form a tree."""

    id: UUID
    code: str | None
    name: str
    name_en: str | None
    parent: Reference | None
    manager: Reference | None
    """The approver in approval steps of type department manager; also informed of overdue assets."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateDepartmentRequest(Payload):
    """Create a department."""

    code: Code | None = None
    name: Name
    name_en: Name | None = None
    parent_id: UUID | None = None
    manager_id: UUID | None = None


class UpdateDepartmentRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    code: Code | None = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    parent_id: UUID | None = omitted()
    manager_id: UUID | None = omitted()
