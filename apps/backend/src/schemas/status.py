"""Statuses."""

from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, StringConstraints

from src.models import StatusKind
from src.schemas.common import (
    Code,
    Color,
    DeletedAt,
    Integer,
    Name,
    Payload,
    Reference,
    Time,
    Version,
    View,
    cleaned,
    omitted,
)

StatusCode = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50), BeforeValidator(cleaned)
]
"""The code of an existing status; case is ignored."""


class StatusReference(Reference):
    """A reference to a status."""

    code: str
    """Code of the status, such as `stock`."""
    kind: StatusKind
    """Whether assets with this status are available, in use, unavailable or retired."""


class Status(View):
    """A status of assets, with the statuses that a check-out and a check-in set."""

    id: UUID
    code: str
    """Unique code, such as `stock`, used in requests and filters instead of the id."""
    name: str
    name_en: str | None
    """English name."""
    kind: StatusKind
    """Whether assets with this status are available, in use, unavailable or retired."""
    color: str | None
    """Colour of the status in user interfaces as `#rrggbb`, such as `#2e7d32`; null: no colour."""
    sort_order: int
    """Position in lists; statuses with lower numbers come first."""
    on_check_out: StatusReference | None
    """Status that a check-out sets; null: the status stays unchanged."""
    on_check_in: StatusReference | None
    """Status that a check-in sets; null: the status stays unchanged."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


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
