"""Exchange rates between currencies."""

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, Index, Numeric, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Deletable, date_range_checks

MANUAL_SOURCE = "manual"
"""The source of a rate that was entered without one."""


class ExchangeRate(Deletable):
    """The amount of a currency for one unit of the base currency, from a day until the next rate."""

    __tablename__ = "exchange_rates"

    base_currency: Mapped[str]
    currency: Mapped[str]
    effective_on: Mapped[date]
    rate: Mapped[Decimal] = mapped_column(Numeric())
    source: Mapped[str] = mapped_column(default=MANUAL_SOURCE)

    __table_args__ = (
        Index(
            "uq_exchange_rates_effective_on",
            "base_currency",
            "currency",
            "effective_on",
            unique=True,
            postgresql_where=text("deleted_at IS NULL"),
        ),
        Index("ix_exchange_rates_effective_on", "effective_on", "id"),
        CheckConstraint("base_currency ~ '^[A-Z]{3}$'", name="base_currency"),
        CheckConstraint("currency ~ '^[A-Z]{3}$' AND currency <> base_currency", name="currency"),
        CheckConstraint("rate > 0 AND rate < 10000000000", name="rate"),
        *date_range_checks("effective_on"),
    )
