"""Licenses."""

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
"""A number of users."""


class License(View):
    """A purchased license of a software product."""

    id: UUID
    name: str
    manufacturer: Reference | None
    supplier: Reference | None
    seats: int | None
    """The number of users; null if it is not limited."""
    purchase_date: Date | None
    purchase_price: str | None
    """A decimal string in `currency`, such as `1250000.00`."""
    currency: str | None
    order_number: str | None
    expires_on: Date | None
    """The last day of validity; null if the license is perpetual."""
    notes: str | None
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class CreateLicenseRequest(Payload):
    """Create a license; a price requires a currency."""

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
    """Fields that are not sent stay unchanged; null clears a field."""

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
