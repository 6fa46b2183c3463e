"""Tables as of a past time, and the wait for writes that may still change them."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import ColumnElement, DateTime, FromClause, bindparam, column, func, literal_column, select

from src.database import CompiledStatement, RawConnection, ReadConnection
from src.errors import FieldError, Forbidden, Unavailable, ValidationFailed
from src.models.base import Entity
from src.security import Actor
from src.services.lists.row_mapper import current_table

WAIT_SECONDS = [0.004 * 2**step for step in range(9)]
"""The successive waits for in-flight writes: about two seconds in all."""

_IN_FLIGHT = CompiledStatement(
    select(func.in_flight_transactions(bindparam("moment", type_=DateTime(timezone=True))))
)


type Tables = Callable[[type[Entity]], FromClause]
"""Returns the table of a model: `current_table` its present rows, `table_as_of` those of a past time."""


def present_time(tables: Tables) -> ColumnElement[datetime]:
    """Return the time at which the tables have their rows: now, or the time that is bound as `as_of`."""
    return func.now() if tables is current_table else bindparam("as_of", type_=DateTime(timezone=True))


def ensure_past_readable(actor: Actor, as_of: datetime | None) -> None:
    """Check that an actor who sees a part of a list does not ask for its past, which has another part.

    Raises: Forbidden.
    """
    if as_of is not None and not actor.can_see_all:
        raise Forbidden("Your role can read only the present list: remove `as_of`")


def table_as_of(model: type[Entity]) -> FromClause:
    """Return the table of a model as of the time that is bound as `as_of`."""
    table = current_table(model)
    moment = bindparam("as_of", type_=DateTime(timezone=True))
    rows = func.as_of(literal_column(f"NULL::{model.__tablename__}"), model.entity_type_name(), moment)
    return rows.table_valued(*(column(c.name, c.type) for c in table.c)).alias(model.__tablename__)


async def wait_for_in_flight_writes(connection: RawConnection, moment: datetime) -> None:
    """Wait until every transaction that may still commit changes from before a time has ended.

    A read connection is released during the waits.

    Raises: ValidationFailed (the time is in the future), Unavailable (a transaction takes too long).
    """
    awaited = await _in_flight_transactions(connection, moment)
    for seconds in WAIT_SECONDS:
        if not awaited:
            return
        if isinstance(connection, ReadConnection):
            await connection.release()
        await asyncio.sleep(seconds)
        # A transaction that began during the wait makes later changes only.
        awaited &= await _in_flight_transactions(connection, moment)
    if awaited:
        raise Unavailable(
            "A transaction that began before `as_of` is still being written; try again",
            headers={"Retry-After": "1"},
        )


async def _in_flight_transactions(connection: RawConnection, moment: datetime) -> set[str]:
    [[transactions]] = await connection.fetch(_IN_FLIGHT, {"moment": moment})
    if transactions is None:
        message = "`as_of` must not be in the future"
        raise ValidationFailed(message, errors=[FieldError("?as_of", "in_the_future", message)])
    return set(transactions)
