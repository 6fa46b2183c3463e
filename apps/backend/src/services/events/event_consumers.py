"""Event consumers: each receives every event exactly once, even when the writing transactions overlap.

The offset of a consumer is a snapshot, the set of transactions that it has processed. New events are those
visible now that were not visible then, so the events of a long transaction are not missed, and nothing waits
for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.models import ConsumerOffset, Event
from src.services.events.snapshots import Snapshot, events_between_sql

BATCH_SIZE = 1000
"""The number of events that are processed in one transaction."""

log = structlog.get_logger(__name__)

_CURRENT_SNAPSHOT = "pg_current_snapshot()"

# True after a dump was restored into a server with a lower transaction counter than the old one.
_IS_AHEAD = f"pg_snapshot_xmax(snapshot::pg_snapshot) > pg_snapshot_xmax({_CURRENT_SNAPSHOT})"

# The last event that a restored dump contained: its transaction id is one that this server's counter has not
# reached yet. Usually there is none.
_RESTORED_UNTIL = (
    f"(SELECT max(occurred_at) FROM events WHERE transaction_id >="  # noqa: S608 - of constants
    f" pg_snapshot_xmax({_CURRENT_SNAPSHOT})::text::bigint)"
)

_NEXT_OCCURRED_AT = events_between_sql(
    "occurred_at",
    since="consumer_offsets.snapshot",
    until=_CURRENT_SNAPSHOT,
    limit="1",
    after_transaction_id="consumer_offsets.after_transaction_id",
    after_id="consumer_offsets.after_id",
    occurred_after="consumer_offsets.since",
)

_REGISTER = text(f"""
    INSERT INTO consumer_offsets (name, since) VALUES (:name, {_RESTORED_UNTIL}) ON CONFLICT (name) DO NOTHING
""")  # noqa: S608 - of constants
_RESET = text(f"""
    UPDATE consumer_offsets SET snapshot = {_CURRENT_SNAPSHOT}::text, since = {_RESTORED_UNTIL},
        after_transaction_id = NULL, after_id = NULL
    WHERE name = :name
""")  # noqa: S608 - of constants

# Locks and writes nothing while there is no new event.
_LOCK_OFFSET = text(f"""
    SELECT name FROM consumer_offsets
    WHERE name = :name AND (after_id IS NOT NULL OR {_IS_AHEAD} OR EXISTS ({_NEXT_OCCURRED_AT}))
    FOR UPDATE SKIP LOCKED
""")  # noqa: S608 - of constants

# A separate statement after the lock, so that it sees the offset that the previous holder of the lock wrote.
_SELECT_OFFSET = text(f"""
    SELECT snapshot, since, after_transaction_id, after_id, {_CURRENT_SNAPSHOT}::text AS current_snapshot,
        {_IS_AHEAD} AS is_ahead
    FROM consumer_offsets WHERE name = :name
""")  # noqa: S608 - of constants

_SELECT_NEXT = select(Event).from_statement(
    text(
        events_between_sql(
            "*",
            since="CAST(:snapshot AS text)",
            until="CAST(:current_snapshot AS text)",
            limit=":batch_size",
            after_transaction_id="CAST(:after_transaction_id AS bigint)",
            after_id="CAST(:after_id AS uuid)",
            occurred_after="CAST(:since AS timestamptz)",
        )
    )
)

CONSUMER_LAGS = CompiledStatement(
    text(f"""
    SELECT name, coalesce(extract(epoch FROM clock_timestamp() - ({_NEXT_OCCURRED_AT})), 0)
    FROM consumer_offsets ORDER BY name
    """)  # noqa: S608 - of constants
)
"""The name of each consumer and the age in seconds of the next event that it will process."""


@dataclass(frozen=True)
class ConsumerLag:
    """The age of the next event that a consumer will process; 0 when it has processed all."""

    name: str
    seconds: float


async def register(session: AsyncSession, name: str) -> None:
    """Register a consumer at the current position, unless it is registered already."""
    await session.execute(_REGISTER, {"name": name})


async def poll(session: AsyncSession, name: str, batch_size: int = BATCH_SIZE) -> Sequence[Event]:
    """Return the next events of a consumer, and advance its offset past them.

    Events come in the order of their transactions. The offset and the changes that the consumer makes commit
    together. Returns nothing when there are no new events, or while another worker holds the consumer.
    """
    if (await session.execute(_LOCK_OFFSET, {"name": name})).first() is None:
        return ()
    offset = (await session.execute(_SELECT_OFFSET, {"name": name})).one()
    if offset.is_ahead:
        log.warning("consumer_reset", consumer=name, snapshot=offset.snapshot)
        await session.execute(_RESET, {"name": name})
        return ()
    events = (await session.scalars(_SELECT_NEXT, {**offset._mapping, "batch_size": batch_size})).all()
    processed, last_transaction_id, last_id = Snapshot.parse(offset.current_snapshot), None, None
    if len(events) == batch_size:
        # There may be more events, also of the last transaction.
        last_transaction_id, last_id = events[-1].transaction_id, events[-1].id
        processed = Snapshot.parse(offset.snapshot) | processed.truncate(last_transaction_id - 1)
    await session.execute(
        update(ConsumerOffset)
        .where(ConsumerOffset.name == name)
        .values(snapshot=str(processed), after_transaction_id=last_transaction_id, after_id=last_id)
        .execution_options(synchronize_session=False)
    )
    return events


async def list_lags(connection: RawConnection) -> list[ConsumerLag]:
    """Return the lag of every consumer, in the order of their names."""
    return [ConsumerLag(name, float(seconds)) for name, seconds in await connection.fetch(CONSUMER_LAGS)]
