"""Departments."""

from uuid import UUID

from src.schemas.common import Code, DeletedAt, Name, Payload, Reference, Time, Version, View, omitted


class Department(View):
    """An organizational unit; departments form a tree."""

    id: UUID
    code: str | None
    """Short identifier, such as `RND-1`; unique. Null if it is not set."""
    name: str
    name_en: str | None
    """English name."""
    parent: Reference | None
    """Parent department; null for a department at the top level."""
    manager: Reference | None
    """Approver in approval steps of type `department_manager`, also notified of overdue assets; null: the
    manager of the nearest department above."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


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
