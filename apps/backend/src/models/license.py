"""Software licenses."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import (
    AMOUNT,
    Deletable,
    Entity,
    HasCustomFields,
    custom_field_arguments,
    date_range_checks,
)


class License(HasCustomFields, Deletable):
    """A license of a software product: perpetual, with an expiry date, or renewed period by period."""

    __tablename__ = "licenses"

    name: Mapped[str]
    manufacturer_id: Mapped[UUID | None] = mapped_column(ForeignKey("manufacturers.id"), index=True)
    supplier_id: Mapped[UUID | None] = mapped_column(ForeignKey("suppliers.id"), index=True)
    # The number of users; null if it is not limited.
    seats: Mapped[int | None]
    purchase_date: Mapped[date | None]
    purchase_price: Mapped[Decimal | None] = mapped_column(AMOUNT)
    currency: Mapped[str | None]
    order_number: Mapped[str | None]
    # The last day of validity; null if the license is perpetual.
    expires_on: Mapped[date | None]
    # The length and the cost of a period of a license that renews.
    period_months: Mapped[int | None]
    period_cost: Mapped[Decimal | None] = mapped_column(AMOUNT)
    notes: Mapped[str | None]

    __table_args__ = (
        *custom_field_arguments("licenses"),
        Index(
            "ix_licenses_expires_on",
            "expires_on",
            "id",
            postgresql_where=text("deleted_at IS NULL"),
        ),
        CheckConstraint("seats >= 1", name="seats"),
        CheckConstraint("purchase_price >= 0", name="purchase_price"),
        CheckConstraint("period_months BETWEEN 1 AND 120", name="period_months"),
        CheckConstraint("period_cost >= 0", name="period_cost"),
        CheckConstraint("period_months IS NULL OR expires_on IS NOT NULL", name="period_has_end"),
        CheckConstraint(
            "num_nonnulls(purchase_price, period_cost) = 0 OR currency IS NOT NULL", name="price_has_currency"
        ),
        CheckConstraint("expires_on >= purchase_date", name="expires_on"),
        *date_range_checks("purchase_date", "expires_on"),
    )


class LicensePeriod(Entity):
    """A past period of a license, recorded when the license was renewed."""

    __tablename__ = "license_periods"

    license_id: Mapped[UUID] = mapped_column(ForeignKey("licenses.id"))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date]
    cost: Mapped[Decimal | None] = mapped_column(AMOUNT)
    currency: Mapped[str | None]
    seats: Mapped[int | None]
    order_number: Mapped[str | None]

    @classmethod
    def blocks_deletion(cls) -> ColumnElement[bool]:
        return false()

    __table_args__ = (
        Index("uq_license_periods_ends_on", "license_id", "ends_on", unique=True),
        CheckConstraint("starts_on <= ends_on", name="period"),
        CheckConstraint("cost >= 0", name="cost"),
        CheckConstraint("cost IS NULL OR currency IS NOT NULL", name="cost_has_currency"),
        *date_range_checks("starts_on", "ends_on"),
    )
