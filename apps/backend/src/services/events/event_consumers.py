"""Feeds: what others make of the events, each event once, however the transactions that wrote them overlap.

A feed's position is a snapshot, which is the set of transactions that it has seen. New is what can be seen
now and could not be seen then, so a transaction that takes long is not missed, and nobody waits for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection
from src.models import ConsumerOffset, Event
from src.services.events.snapshots import Snapshot, events_between_sql

AT_ONCE = 1000
"""How many events are taken in one transaction."""

log = structlog.get_logger(__name__)

_NOW = "pg_current_snapshot()"

# So it is in a database that was restored from a dump: its transactions are counted from a lower number.
_IS_AHEAD = f"pg_snapshot_xmax(snapshot::pg_snapshot) > pg_snapshot_xmax({_NOW})"

# Those of the database that the dump is of: what is counted here has not come to their numbers yet. Nearly
# always there are none.
_RESTORED_UNTIL = (
    f"(SELECT max(occurred_at) FROM events WHERE transaction_id >= pg_snapshot_xmax({_NOW})::text::bigint)"  # noqa: S608
)

_OLDEST = events_between_sql(
    "occurred_at",
    since="consumer_offsets.snapshot",
    until=_NOW,
    at_most="1",
    begun="consumer_offsets.after_transaction_id",
    after="consumer_offsets.after_id",
    later_than="consumer_offsets.since",
)

_BEGIN = text(f"""
    INSERT INTO consumer_offsets (name, since) VALUES (:name, {_RESTORED_UNTIL}) ON CONFLICT (name) DO NOTHING
""")  # noqa: S608 - of constants
_BEGIN_ANEW = text(f"""
    UPDATE consumer_offsets SET snapshot = {_NOW}::text, since = {_RESTORED_UNTIL},
        after_transaction_id = NULL, after_id = NULL
    WHERE name = :name
""")  # noqa: S608 - of constants

# Nothing is locked, and nothing written, while there is nothing to do.
_LOCK = text(f"""
    SELECT name FROM consumer_offsets
    WHERE name = :name AND (after_id IS NOT NULL OR {_IS_AHEAD} OR EXISTS ({_OLDEST}))
    FOR UPDATE SKIP LOCKED
""")  # noqa: S608 - of constants

# After the lock, and in a statement of its own: it sees where the last one to hold the lock has left off.
_POSITION = text(f"""
    SELECT snapshot, since, after_transaction_id, after_id, {_NOW}::text AS now, {_IS_AHEAD} AS is_ahead
    FROM consumer_offsets WHERE name = :name
""")  # noqa: S608 - of constants

_NEXT = select(Event).from_statement(
    text(
        events_between_sql(
            "*",
            since="CAST(:snapshot AS text)",
            until="CAST(:now AS text)",
            at_most=":batch_size",
            begun="CAST(:after_transaction_id AS bigint)",
            after="CAST(:after_id AS uuid)",
            later_than="CAST(:since AS timestamptz)",
        )
    )
)

BEHIND = CompiledStatement(
    text(f"""
    SELECT name, coalesce(extract(epoch FROM clock_timestamp() - ({_OLDEST})), 0)
    FROM consumer_offsets ORDER BY name
    """)  # noqa: S608 - of constants
)
"""How many seconds old the event is that each feed is to take next."""


@dataclass(frozen=True)
class Lag:
    """How old the event is that a feed is to take next."""

    name: str
    seconds: float


async def begin(session: AsyncSession, name: str) -> None:
    """Let a feed begin with what is committed from now on, unless it has begun."""
    await session.execute(_BEGIN, {"name": name})


async def poll(session: AsyncSession, name: str, batch_size: int = AT_ONCE) -> Sequence[Event]:
    """Return a feed's next events, in the order of their transactions, and move its position past them.

    Both commit together with what is made of them. It is empty when there is nothing new, and while somebody
    else takes.
    """
    if (await session.execute(_LOCK, {"name": name})).first() is None:
        return ()
    position = (await session.execute(_POSITION, {"name": name})).one()
    if position.is_ahead:
        log.warning("feed_begins_anew", feed=name, position=position.snapshot)
        await session.execute(_BEGIN_ANEW, {"name": name})
        return ()
    events = (await session.scalars(_NEXT, {**position._mapping, "batch_size": batch_size})).all()
    seen, last_transaction_id, last_id = Snapshot.parse(position.now), None, None
    if len(events) == batch_size:
        # There may be more, of the last transaction too.
        last_transaction_id, last_id = events[-1].transaction_id, events[-1].id
        seen = Snapshot.parse(position.snapshot) | seen.up_to(last_transaction_id - 1)
    await session.execute(
        update(ConsumerOffset)
        .where(ConsumerOffset.name == name)
        .values(snapshot=str(seen), after_transaction_id=last_transaction_id, after_id=last_id)
        .execution_options(synchronize_session=False)
    )
    return events


async def lags(connection: RawConnection) -> list[Lag]:
    """Return how far the feeds are behind."""
    return [Lag(name, float(seconds)) for name, seconds in await connection.fetch(BEHIND)]
