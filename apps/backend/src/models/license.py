"""Software licenses."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Deletable, HasCustomFields, custom_field_arguments


class License(HasCustomFields, Deletable):
    """A purchased license of a software product, perpetual or with an expiry date."""

    __tablename__ = "licenses"

    name: Mapped[str]
    manufacturer_id: Mapped[UUID | None] = mapped_column(ForeignKey("manufacturers.id"), index=True)
    supplier_id: Mapped[UUID | None] = mapped_column(ForeignKey("suppliers.id"), index=True)
    # The number of users; null if it is not limited.
    seats: Mapped[int | None]
    purchase_date: Mapped[date | None]
    purchase_price: Mapped[Decimal | None] = mapped_column(Numeric(16, 2))
    currency: Mapped[str | None]
    order_number: Mapped[str | None]
    # The last day of validity; null if the license is perpetual.
    expires_on: Mapped[date | None]
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
        CheckConstraint("purchase_price IS NULL OR currency IS NOT NULL", name="price_has_currency"),
        CheckConstraint("expires_on >= purchase_date", name="expires_on"),
    )
