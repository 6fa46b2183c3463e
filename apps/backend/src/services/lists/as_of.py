"""Asking about the past so that the answer stays: what may still be written about it is waited for."""

import asyncio
from datetime import datetime

from sqlalchemy import DateTime, bindparam, func, select

from src.database import CompiledStatement, RawConnection, ReadConnection
from src.errors import FieldError, Unavailable, ValidationFailed

PAUSES = [0.004 * 2**step for step in range(9)]
"""How many seconds are waited, one time after the other, for changes that are being written: two in all."""

_IN_FLIGHT = CompiledStatement(
    select(func.in_flight_transactions(bindparam("moment", type_=DateTime(timezone=True))))
)


async def wait_for_in_flight_writes(connection: RawConnection, moment: datetime) -> None:
    """Wait for the changes under way that may be of before a moment, keeping no connection meanwhile.

    Raises: ValidationFailed (the moment is still to come), Unavailable.
    """
    awaited = await _in_flight_transactions(connection, moment)
    for seconds in PAUSES:
        if not awaited:
            return
        if isinstance(connection, ReadConnection):
            await connection.release()
        await asyncio.sleep(seconds)
        # Those that began meanwhile are of a later moment.
        awaited &= await _in_flight_transactions(connection, moment)
    if awaited:
        raise Unavailable(
            "A change that began before that moment is still being written", headers={"Retry-After": "1"}
        )


async def _in_flight_transactions(connection: RawConnection, moment: datetime) -> set[str]:
    [[transactions]] = await connection.fetch(_IN_FLIGHT, {"moment": moment})
    if transactions is None:
        message = "This time is still to come"
        raise ValidationFailed(message, errors=[FieldError("?as_of", "in_the_future", message)])
    return set(transactions)
