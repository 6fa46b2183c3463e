"""The right to use software."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from src.schemas.common import (
    Currency,
    Date,
    Integer,
    Line,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    View,
    omitted,
)

Seats = Annotated[Integer, Field(ge=1)]
"""How many may use it."""


class License(View):
    """A bought right to use software."""

    id: UUID
    name: str
    manufacturer: Reference | None
    supplier: Reference | None
    seats: int | None
    """How many may use it; null where there is no limit."""
    purchase_date: Date | None
    purchase_price: str | None
    currency: str | None
    order_number: str | None
    expires_on: Date | None
    """The last day on which it may be used; null where it does not end."""
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateLicenseRequest(Payload):
    """Add a license; a price needs its currency."""

    name: Name
    manufacturer_id: UUID | None = None
    supplier_id: UUID | None = None
    seats: Seats | None = None
    purchase_date: Date | None = None
    purchase_price: Money | None = None
    currency: Currency | None = None
    order_number: Line | None = None
    expires_on: Date | None = None
    notes: Notes | None = None


class UpdateLicenseRequest(Payload):
    """Absent means unchanged; null means cleared."""

    name: Name = omitted()
    manufacturer_id: UUID | None = omitted()
    supplier_id: UUID | None = omitted()
    seats: Seats | None = omitted()
    purchase_date: Date | None = omitted()
    purchase_price: Money | None = omitted()
    currency: Currency | None = omitted()
    order_number: Line | None = omitted()
    expires_on: Date | None = omitted()
    notes: Notes | None = omitted()
