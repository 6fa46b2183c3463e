"""Exchange rates between currencies."""

from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from src.models.exchange_rate import MANUAL_SOURCE
from src.schemas.common import (
    Currency,
    Date,
    DeletedAt,
    Line,
    Payload,
    Time,
    Version,
    View,
    field_error,
    omitted,
)

Rate = Annotated[
    Decimal, Field(gt=0, lt=10_000_000_000, max_digits=20, decimal_places=10, allow_inf_nan=False)
]


class ExchangeRate(View):
    """The amount of a currency for one unit of the base currency, from a day until the next rate."""

    id: UUID
    base_currency: str
    """Currency of which one unit is exchanged (ISO 4217), such as `USD`."""
    currency: str
    """Currency of `rate` (ISO 4217), such as `KRW`."""
    effective_on: Date
    """First day on which the rate applies; it applies until the next rate of these currencies."""
    rate: str
    """Amount of `currency` for one unit of `base_currency`, as a decimal string such as `1391.5`."""
    source: str
    """Publisher or document of the rate, such as `ECB`."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class CreateExchangeRateRequest(Payload):
    """An exchange rate, such as 1391.5 KRW for 1 USD from 2026-11-27."""

    base_currency: Currency
    """Currency of which one unit is exchanged (ISO 4217), such as `USD`."""
    currency: Currency
    """Currency of `rate` (ISO 4217), such as `KRW`; differs from `base_currency`."""
    effective_on: Date
    """First day on which the rate applies."""
    rate: Rate
    """Amount of `currency` for one unit of `base_currency`, such as `1391.5`."""
    source: Line = MANUAL_SOURCE
    """Publisher or document of the rate, such as `ECB`."""

    @model_validator(mode="after")
    def _check_currencies(self) -> Self:
        if self.base_currency == self.currency:
            raise field_error("currency", "The currency must differ from base_currency")
        return self


class UpdateExchangeRateRequest(Payload):
    """Correct an exchange rate. Fields that are not sent stay unchanged."""

    rate: Rate = omitted()
    """Amount of `currency` for one unit of `base_currency`, such as `1391.5`."""
    source: Line = omitted()
    """Publisher or document of the rate, such as `ECB`."""


class ExchangeRateImport(View):
    """The result of an import of exchange rates."""

    added: int
    """Number of rates that were added."""
    changed: int
    """Number of rates that were present with another value and were changed."""
    unchanged: int
    """Number of rates that were present with the same value."""
