"""Feeds: what others make of the events, each event once, however the transactions that wrote them overlap.

A feed's position is a snapshot, which is the set of transactions that it has seen. New is what can be seen
now and could not be seen then, so a transaction that takes long is not missed, and nobody waits for it.
"""

from collections.abc import Sequence

import structlog
from sqlalchemy import func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import Event, Feed

AT_ONCE = 1000
"""How many events are taken in one transaction."""

log = structlog.get_logger(__name__)

# So it is in a database that was restored from a dump: its transactions are counted from a lower number.
_IS_AHEAD = (
    "pg_snapshot_xmax(coalesce(target, snapshot)::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot())"
)

# Nothing is locked, and nothing written, while there is nothing to do.
_LOCK = text(f"""
    SELECT name FROM feeds
    WHERE name = :name AND (target IS NOT NULL OR {_IS_AHEAD} OR EXISTS (
        SELECT FROM events
        WHERE transaction_id >= pg_snapshot_xmin(snapshot::pg_snapshot)::text::bigint
            AND transaction_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
            AND NOT pg_visible_in_snapshot(transaction_id::text::xid8, snapshot::pg_snapshot)
            AND occurred_at >= since
    ))
    FOR UPDATE SKIP LOCKED
""")  # noqa: S608 - of constants

# After the lock, and in a statement of its own: it sees where the last one to hold the lock has left off.
_POSITION = text(f"""
    SELECT snapshot, since, coalesce(target, pg_current_snapshot()::text) AS target, {_IS_AHEAD} AS is_ahead,
        coalesce(after_transaction_id, 0) AS after_transaction_id,
        coalesce(after_id, '00000000-0000-0000-0000-000000000000') AS after_id
    FROM feeds WHERE name = :name
""")  # noqa: S608 - of constants

_NEXT = select(Event).from_statement(
    text("""
    SELECT * FROM events
    WHERE transaction_id >= pg_snapshot_xmin(CAST(:snapshot AS text)::pg_snapshot)::text::bigint
        AND transaction_id < pg_snapshot_xmax(CAST(:target AS text)::pg_snapshot)::text::bigint
        AND (transaction_id, id) > (:after_transaction_id, :after_id)
        AND NOT pg_visible_in_snapshot(transaction_id::text::xid8, CAST(:snapshot AS text)::pg_snapshot)
        AND pg_visible_in_snapshot(transaction_id::text::xid8, CAST(:target AS text)::pg_snapshot)
        AND occurred_at >= :since
    ORDER BY transaction_id, id
    LIMIT :at_once
""")
)


async def begin(session: AsyncSession, name: str) -> None:
    """Let a feed begin with what happens from now on, unless it has begun."""
    await session.execute(insert(Feed).values(name=name).on_conflict_do_nothing())


async def take(session: AsyncSession, name: str, at_once: int = AT_ONCE) -> Sequence[Event]:
    """Return a feed's next events, in the order of their transactions, and move its position past them.

    Both commit together with what is made of them. It is empty when there is nothing new, and while somebody
    else takes.
    """
    if (await session.execute(_LOCK, {"name": name})).first() is None:
        return ()
    position = (await session.execute(_POSITION, {"name": name})).one()
    if position.is_ahead:
        log.warning("feed_begins_anew", feed=name, position=position.snapshot)
        await _move(session, name, snapshot=func.pg_current_snapshot(), since=func.clock_timestamp())
        return ()
    events = (await session.scalars(_NEXT, {**position._mapping, "at_once": at_once})).all()
    if len(events) < at_once:
        await _move(session, name, snapshot=position.target)
    else:
        last = events[-1]
        await _move(
            session,
            name,
            target=position.target,
            after_transaction_id=last.transaction_id,
            after_id=last.id,
        )
    return events


async def _move(session: AsyncSession, name: str, **values: object) -> None:
    nowhere = {"target": None, "after_transaction_id": None, "after_id": None}
    await session.execute(
        update(Feed)
        .where(Feed.name == name)
        .values(nowhere | values)
        .execution_options(synchronize_session=False)
    )
