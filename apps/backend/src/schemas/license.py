"""Licenses."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from src.schemas.common import (
    Currency,
    CustomFieldValues,
    Date,
    DeletedAt,
    Integer,
    Line,
    Money,
    Name,
    Notes,
    Payload,
    Reference,
    Time,
    Version,
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
    """Publisher of the software."""
    supplier: Reference | None
    """Supplier that sold the license."""
    seats: int | None
    """Number of users, at least 1; null: unlimited."""
    purchase_date: Date | None
    """Date of purchase, such as `2024-03-31`."""
    purchase_price: str | None
    """Decimal string with two decimals in `currency`, such as `1250000.00`."""
    currency: str | None
    """Currency of `purchase_price` (ISO 4217), such as `KRW`; required with a price."""
    order_number: str | None
    """Number of the purchase order."""
    expires_on: Date | None
    """Last day of validity; null: perpetual."""
    notes: str | None
    """Internal remarks, up to 10,000 characters."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of licenses."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


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
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of licenses. An absent key gets the default of its field."""


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
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""
