"""Exchange rates: read by every user, written by administrators."""

import asyncio
from typing import Annotated, Any

from fastapi import Query, Request

from src import models
from src.api.access import CanWriteExchangeRates, SessionDep
from src.api.crud import crud_router
from src.errors import UnsupportedMediaType
from src.integrations.exchange_rate_files import parse_rates
from src.schemas.common import Currency, Line
from src.schemas.exchange_rate import (
    CreateExchangeRateRequest,
    ExchangeRate,
    ExchangeRateImport,
    UpdateExchangeRateRequest,
)
from src.security import Permission
from src.services.exchange_rates import exchange_rates
from src.services.exchange_rates.exchange_rates import EXCHANGE_RATES

router = crud_router(
    "/exchange-rates",
    names=("exchange_rate", "exchange_rates"),
    model=models.ExchangeRate,
    list_spec=EXCHANGE_RATES,
    view=ExchangeRate,
    create_request=CreateExchangeRateRequest,
    update_request=UpdateExchangeRateRequest,
    write=Permission.EXCHANGE_RATES_WRITE,
)

CSV_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "text/csv": {
                "schema": {
                    "type": "string",
                    "description": "A line `Date,USD,JPY,…` and a line for each day, such as"
                    " `2026-11-27,1.0582,163.2,…`. Empty cells and `N/A` are left out.",
                }
            }
        },
    }
}
"""The body for OpenAPI. It is not declared to FastAPI, which would parse it as JSON."""


@router.post("/import", response_model=ExchangeRateImport, openapi_extra=CSV_BODY)
async def import_exchange_rates(
    request: Request,
    session: SessionDep,
    _actor: CanWriteExchangeRates,
    base_currency: Annotated[Currency, Query(description="Currency of which one unit is exchanged.")] = "EUR",
    source: Annotated[Line, Query(description="Publisher of the rates.")] = "ECB",
) -> ExchangeRateImport:
    """Import exchange rates from a CSV file in the layout of the European Central Bank.

    Rates that are present with another value are changed. If a cell is not valid, nothing is imported; the
    pointer of its error is its line and column, such as `/3/USD`. A file has at most 300,000 rates.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "text/csv":
        raise UnsupportedMediaType("Send the file with Content-Type: text/csv")
    # In a thread, because the whole history takes a second.
    rates = await asyncio.to_thread(parse_rates, await request.body(), base_currency)
    return await exchange_rates.import_rates(session, base_currency, source, rates)
