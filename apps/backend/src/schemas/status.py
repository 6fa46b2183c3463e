"""Statuses."""

from uuid import UUID

from src.models import StatusKind
from src.schemas.common import Code, Color, Integer, Name, Payload, Reference, Time, View, omitted


class StatusReference(Reference):
    """A reference to a status."""

    code: str
    kind: StatusKind


class Status(View):
    """A status of assets, with the statuses that a check-out and a check-in set."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    kind: StatusKind
    """Whether assets with this status are available, in use, unavailable or retired."""
    color: str | None
    """`#rrggbb`."""
    sort_order: int
    on_check_out: StatusReference | None
    """The status that a check-out sets; null keeps the status."""
    on_check_in: StatusReference | None
    """The status that a check-in sets; null keeps the status."""
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateStatusRequest(Payload):
    """Create a status."""

    code: Code
    name: Name
    name_en: Name | None = None
    kind: StatusKind
    color: Color | None = None
    sort_order: Integer = 0
    on_check_out_id: UUID | None = None
    on_check_in_id: UUID | None = None


class UpdateStatusRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    code: Code = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    kind: StatusKind = omitted()
    color: Color | None = omitted()
    sort_order: Integer = omitted()
    on_check_out_id: UUID | None = omitted()
    on_check_in_id: UUID | None = omitted()
