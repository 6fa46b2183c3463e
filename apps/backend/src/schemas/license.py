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
PeriodMonths = Annotated[Integer, Field(ge=1, le=120)]


class License(View):
    """A license of a software product: perpetual, with an expiry date, or renewed period by period."""

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
    """Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD)."""
    currency: str | None
    """Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`; required with either."""
    order_number: str | None
    """Number of the purchase order."""
    expires_on: Date | None
    """Last day of validity, and of the present period; null: perpetual."""
    period_months: int | None
    """Length of a period in months, 1 to 120; null if the license does not renew by months."""
    renews_on: Date | None
    """Next renewal: the day after `expires_on`; null without `period_months`. Read-only."""
    period_cost: str | None
    """Cost of a period: decimal string with the decimals of `currency`, such as `99000`."""
    notes: str | None
    """Internal remarks, up to 10,000 characters."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of licenses."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateLicenseRequest(Payload):
    """Create a license; a price or cost requires a currency, and a period an end."""

    name: Name
    manufacturer_id: UUID | None = None
    supplier_id: UUID | None = None
    seats: Seats | None = None
    purchase_date: Date | None = None
    purchase_price: Money | None = None
    currency: Currency | None = None
    order_number: Line | None = None
    expires_on: Date | None = None
    """Last day of validity, and of the present period; required with `period_months`."""
    period_months: PeriodMonths | None = None
    """Length of a period in months, 1 to 120, if the license renews."""
    period_cost: Money | None = None
    """Cost of a period, such as `99000`."""
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
    """Last day of validity, and of the present period; a renewal also keeps the past period."""
    period_months: PeriodMonths | None = omitted()
    """Length of a period in months, 1 to 120, if the license renews."""
    period_cost: Money | None = omitted()
    """Cost of a period, such as `99000`."""
    notes: Notes | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""


class RenewLicenseRequest(Payload):
    """Renew a license for the next period. Fields that are not sent stay unchanged."""

    expires_on: Date | None = None
    """Last day of the next period, after the present one. Absent: `period_months` after `expires_on`."""
    period_cost: Money | None = omitted()
    """Cost of the next period, such as `99000`."""
    currency: Currency | None = omitted()
    """Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`."""
    seats: Seats | None = omitted()
    """Number of users in the next period; null: unlimited."""
    order_number: Line | None = omitted()
    """Number of the purchase order of the next period."""
    note: Notes | None = None
    """Remark for the history."""


class LicensePeriod(View):
    """A past period of a license, as it was when the license was renewed."""

    id: UUID
    starts_on: Date | None
    """First day of the period; null if it is not known."""
    ends_on: Date
    """Last day of the period."""
    cost: str | None
    """Cost of the period: decimal string with the decimals of `currency`, such as `99000`."""
    currency: str | None
    """Currency of `cost` (ISO 4217), such as `KRW`."""
    seats: int | None
    """Number of users in the period; null: unlimited."""
    order_number: str | None
    """Number of the purchase order of the period."""
    version: Version
    created_at: Time
    updated_at: Time
