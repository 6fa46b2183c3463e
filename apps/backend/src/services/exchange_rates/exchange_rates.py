"""The list of exchange rates, their import, and the conversion of amounts by the rates of a day."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import batched
from typing import NamedTuple

from sqlalchemy import ARRAY, Date, Numeric, Text, bindparam, cast, select, text
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from src.integrations.exchange_rate_files import FileRate
from src.models import ExchangeRate
from src.schemas.exchange_rate import ExchangeRateImport
from src.services.lists.filters import Filter, Sort, text_search
from src.services.lists.list_spec import ListSpec
from src.services.lists.row_mapper import AUDIT_COLUMNS, audit_filters, audit_sorts, columns, current_table


def _exchange_rates() -> ListSpec:
    table = current_table(ExchangeRate)
    return ListSpec(
        table,
        {
            **columns(table, "id", "base_currency", "currency", "effective_on", "source", *AUDIT_COLUMNS),
            "rate": cast(table.c.rate, Text),
        },
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            **{
                name: Filter(table.c[name])
                for name in ("base_currency", "currency", "effective_on", "source")
            },
        },
        sorts={
            **audit_sorts(table),
            **{name: Sort(table.c[name]) for name in ("base_currency", "currency", "effective_on")},
        },
        search=text_search(table.c.base_currency, table.c.currency, table.c.source),
        default_sort=("effective_on", True),
    )


EXCHANGE_RATES = _exchange_rates()


# Import

BATCH_SIZE = 5_000
"""Rates of one statement: recording many changes at once takes longer than in parts."""
_UPSERT = text("""
    INSERT INTO exchange_rates (id, base_currency, currency, effective_on, rate, source)
    SELECT uuid_v7(), :base_currency, given.currency, given.effective_on, given.rate, :source
    FROM unnest(:currencies, :days, :rates) given (currency, effective_on, rate)
    ON CONFLICT (base_currency, currency, effective_on) WHERE deleted_at IS NULL
    DO UPDATE SET rate = excluded.rate, source = excluded.source WHERE exchange_rates.rate <> excluded.rate
    RETURNING xmax = 0
""").bindparams(
    bindparam("base_currency", type_=Text()),
    bindparam("source", type_=Text()),
    bindparam("currencies", type_=ARRAY(Text)),
    bindparam("days", type_=ARRAY(Date)),
    bindparam("rates", type_=ARRAY(Numeric)),
)


async def import_rates(
    session: AsyncSession, base_currency: str, source: str, rates: Sequence[FileRate]
) -> ExchangeRateImport:
    """Add rates, and change those that are present with another value."""
    is_added: list[bool] = []
    for batch in batched(rates, BATCH_SIZE):
        values = {
            "base_currency": base_currency,
            "source": source,
            "currencies": [rate.currency for rate in batch],
            "days": [rate.effective_on for rate in batch],
            "rates": [rate.rate for rate in batch],
        }
        is_added += await session.scalars(_UPSERT, values)
    added = sum(is_added)
    return ExchangeRateImport(
        added=added, changed=len(is_added) - added, unchanged=len(rates) - len(is_added)
    )


# Conversion


class _Step(NamedTuple):
    """The amount of one currency for a unit of another, and the first day of the rate."""

    effective_on: date
    factor: Decimal


type Rates = Mapping[tuple[str, str], _Step]
"""The latest rates of a day, by the currencies that they convert from and to."""


async def find_latest_rates(session: AsyncSession, currencies: Collection[str], day: date) -> Rates:
    """Return the latest rates not after a day between currencies and any others, in both directions."""
    pair = (ExchangeRate.base_currency, ExchangeRate.currency)
    latest = (
        select(*pair, ExchangeRate.effective_on, ExchangeRate.rate)
        .ext(distinct_on(*pair))
        .where(
            ExchangeRate.deleted_at.is_(None),
            ExchangeRate.effective_on <= day,
            ExchangeRate.base_currency.in_(currencies) | ExchangeRate.currency.in_(currencies),
        )
        .order_by(*pair, ExchangeRate.effective_on.desc())
    )
    found: dict[tuple[str, str], _Step] = {}
    for base, currency, effective_on, rate in await session.execute(latest):
        for key, factor in (((base, currency), rate), ((currency, base), 1 / rate)):
            # Where both directions are stored, the later rate applies.
            if key not in found or found[key].effective_on < effective_on:
                found[key] = _Step(effective_on, factor)
    return found


def convert(rates: Rates, amount: Decimal, source: str, target: str) -> Decimal | None:
    """Return an amount in another currency, directly or by way of a third; None without a rate.

    Of several ways, the one with the latest rates applies, and the direct one if they are of the same day.
    """
    if source == target:
        return amount
    ways = [(step.effective_on, True, step.factor) for step in [rates.get((source, target))] if step]
    for (base, third), first in rates.items():
        if base == source and (second := rates.get((third, target))) is not None:
            ways.append((min(first.effective_on, second.effective_on), False, first.factor * second.factor))
    return amount * max(ways)[2] if ways else None
