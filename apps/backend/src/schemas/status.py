"""A label that the company chooses for the state of an asset, of one kind that the system knows."""

from uuid import UUID

from src.models import StatusKind
from src.schemas.common import Code, Color, Integer, Name, Payload, Reference, Time, View, omitted


class StatusReference(Reference):
    """A status that an asset or another status refers to."""

    code: str
    kind: StatusKind


class Status(View):
    """A status, and those that a check-out and a check-in turn it into (null: it stays)."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    kind: StatusKind
    color: str | None
    sort_order: int
    on_check_out: StatusReference | None
    on_check_in: StatusReference | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateStatusRequest(Payload):
    """Add a status."""

    code: Code
    name: Name
    name_en: Name | None = None
    kind: StatusKind
    color: Color | None = None
    sort_order: Integer = 0
    on_check_out_id: UUID | None = None
    on_check_in_id: UUID | None = None


class UpdateStatusRequest(Payload):
    """Absent means unchanged; null means cleared."""

    code: Code = omitted()
    name: Name = omitted()
    name_en: Name | None = omitted()
    kind: StatusKind = omitted()
    color: Color | None = omitted()
    sort_order: Integer = omitted()
    on_check_out_id: UUID | None = omitted()
    on_check_in_id: UUID | None = omitted()
