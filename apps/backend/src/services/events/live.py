"""Live: what has happened is told to who listens, by Redis from the worker, or read where that is behind."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import ARRAY, Uuid, any_, bindparam, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, Database, RawConnection
from src.models import Event
from src.redis import Redis
from src.security import Actor, Permission
from src.services.events.event_visibility import EVERYBODY, READ_BY, REFERENCE, audiences
from src.services.events.history import EVENTS
from src.services.events.snapshots import Snapshot, events_between_sql

FEED: Final = "live"
WAKE: Final = "sams:wake"
"""The channel on which server processes tell the workers that something was changed."""
AT_ONCE: Final = 200
"""How many events are in one message, and are read at once."""
TOLD_AGAIN_AT_MOST: Final = 10_000
"""How many events may have come since a position that is still gone on from."""

_OPTIONS = orjson.OPT_UTC_Z


@dataclass(frozen=True, slots=True)
class Told:
    """One event as it is told: whole to who may read all, without what was changed to whom it concerns."""

    id: UUID
    transaction_id: int
    action: str
    entity_type: str
    entity_id: UUID
    audience: frozenset[UUID | None]
    whole: bytes
    outline: bytes

    def to(self, actor: Actor) -> bytes | None:
        """Return the event as somebody may be told of it, or None."""
        if actor.may(Permission.EVENTS_READ):
            return self.whole
        needed = READ_BY.get(self.entity_type)
        if needed is None or not actor.may(needed):
            return None
        concerned = actor.sees_all or actor.user_id in self.audience or EVERYBODY in self.audience
        return self.outline if concerned else None


@dataclass(frozen=True, slots=True)
class Batch:
    """Events in the order of their transactions, and what has been told of when these have been."""

    events: tuple[Told, ...]
    after: Snapshot


# Reading

_EVENTS = CompiledStatement(
    select(*EVENTS.row_mapper.columns, Event.transaction_id)
    .where(Event.id == any_(bindparam("ids", type_=ARRAY(Uuid))))
    .order_by(Event.transaction_id, Event.id)
)
_NOW = CompiledStatement(text("SELECT pg_current_snapshot()::text"))
# What a restored dump brought with it is not new when the database's counter comes to its numbers.
_RESTORED_UNTIL = f"(SELECT since FROM consumer_offsets WHERE name = '{FEED}')"  # noqa: S608 - of constants
# Where several installations share a Redis, none may hear what happens in another. A database has a number of
# its own within its server, and the server in the world.
_CHANNEL = CompiledStatement(
    text(
        "SELECT system_identifier || ':' || (SELECT oid FROM pg_database WHERE datname = current_database())"
        " FROM pg_control_system()"
    )
)
_SINCE = CompiledStatement(
    text(f"""
    SELECT pg_current_snapshot()::text, (SELECT count(*) FROM ({
        events_between_sql(
            "id",
            since="CAST(:since AS text)",
            until="pg_current_snapshot()",
            at_most="CAST(:at_most AS bigint)",
            later_than=_RESTORED_UNTIL,
        )
    }) found)
    """)  # noqa: S608 - of constants
)
_NEXT = CompiledStatement(
    text(
        events_between_sql(
            "transaction_id, id",
            since="CAST(:since AS text)",
            until="CAST(:until AS text)",
            at_most="CAST(:at_most AS bigint)",
            begun="CAST(:transaction_id AS bigint)",
            after="CAST(:id AS uuid)",
            later_than=_RESTORED_UNTIL,
        )
    )
)
_TRANSACTION = CompiledStatement(text("SELECT transaction_id FROM events WHERE id = CAST(:id AS uuid)"))


async def channel(connection: RawConnection) -> str:
    """Return the name of the channel on which the events of this database are sent."""
    [[name]] = await connection.fetch(_CHANNEL)
    return f"sams:live:{name}"


async def now(connection: RawConnection) -> Snapshot:
    """Return what has been committed by now."""
    [[seen]] = await connection.fetch(_NOW)
    return Snapshot.parse(seen)


async def can_go_on(connection: RawConnection, since: Snapshot) -> tuple[Snapshot, bool]:
    """Return what has been committed by now, and whether it can be told what that is more than at a position.

    It cannot where that is too much, nor where the position is of a later time, before a dump was restored.
    """
    # One more than is told, to know whether there are more.
    values = {"since": str(since), "at_most": TOLD_AGAIN_AT_MOST + 1}
    [[seen, count]] = await connection.fetch(_SINCE, values)
    until = Snapshot.parse(seen)
    return until, since.next <= until.next and count <= TOLD_AGAIN_AT_MOST


async def between(
    database: Database, since: Snapshot, until: Snapshot, last: UUID | None = None
) -> AsyncIterator[Batch]:
    """Yield what was committed between two positions, beginning after the last event that was told.

    No connection is kept while what was yielded is being told.
    """
    transaction_id = None
    if last is not None:
        async with database.read_connection() as connection:
            rows = await connection.fetch(_TRANSACTION, {"id": last})
        transaction_id = rows[0][0] if rows else None
    while True:
        values = {
            "since": str(since),
            "until": str(until),
            "transaction_id": transaction_id,
            "id": last,
            "at_most": AT_ONCE,
        }
        async with database.read_connection() as connection:
            rows = await connection.fetch(_NEXT, values)
            events = await _told(connection, rows)
        if len(rows) < AT_ONCE:
            yield Batch(events, since | until)
            return
        transaction_id, last = rows[-1]
        # There may be more of the last transaction.
        since |= until.up_to(transaction_id - 1)
        yield Batch(events, since)


async def _told(connection: RawConnection, rows: Sequence[Mapping[str, Any]]) -> tuple[Told, ...]:
    if not rows:
        return ()
    ids = [row["id"] for row in rows]
    concerned = await audiences(connection, ids, sorted({row["transaction_id"] for row in rows}))
    told: list[Told] = []
    for row in await connection.fetch(_EVENTS, {"ids": ids}):
        event = EVENTS.row_mapper.build(row)
        event_id, kind = UUID(event["id"]), event["entity_type"]
        audience = {EVERYBODY} if kind in REFERENCE else concerned.get(event_id, set())
        told.append(
            Told(
                event_id,
                row["transaction_id"],
                event["action"],
                kind,
                UUID(event["entity_id"]),
                frozenset(audience),
                orjson.dumps(event, option=_OPTIONS),
                orjson.dumps(event | {"changes": {}, "note": None}, option=_OPTIONS),
            )
        )
    return tuple(told)


# Sending

_POSITION = CompiledStatement(text("SELECT snapshot FROM consumer_offsets WHERE name = CAST(:name AS text)"))


async def publish(session: AsyncSession, redis: Redis, events: Sequence[Event]) -> None:
    """Send events that the feed has just given, in the transaction that moves it past them.

    When they cannot be sent, it is not moved: so who is connected misses nothing, and gets them in order.

    Raises: RedisDown.
    """
    connection = await RawConnection.of(session)
    told = await _told(
        connection, [{"id": event.id, "transaction_id": event.transaction_id} for event in events]
    )
    [[seen]] = await connection.fetch(_POSITION, {"name": FEED})
    name = await channel(connection)
    for batch in _batches(told, Snapshot.parse(seen)):
        await redis.publish(name, write(batch))


def _batches(told: Sequence[Told], after: Snapshot) -> Iterator[Batch]:
    """Yield events in parts, each with what has been told of after it."""
    parts = list(batched(told, AT_ONCE))
    for part in parts[:-1]:
        yield Batch(part, after.up_to(part[-1].transaction_id - 1))
    yield Batch(parts[-1], after)


def write(batch: Batch) -> bytes:
    """Return a batch as a message."""
    return orjson.dumps(
        {
            "after": str(batch.after),
            "events": [
                {
                    "transaction_id": told.transaction_id,
                    "audience": [user_id and str(user_id) for user_id in told.audience],
                    "whole": orjson.Fragment(told.whole),
                }
                for told in batch.events
            ],
        }
    )


def read(message: bytes) -> Batch:
    """Return the batch that a message has."""
    sent = orjson.loads(message)
    return Batch(tuple(_read(told) for told in sent["events"]), Snapshot.parse(sent["after"]))


def _read(sent: Mapping[str, Any]) -> Told:
    event = sent["whole"]
    return Told(
        UUID(event["id"]),
        sent["transaction_id"],
        event["action"],
        event["entity_type"],
        UUID(event["entity_id"]),
        frozenset(user_id and UUID(user_id) for user_id in sent["audience"]),
        orjson.dumps(event),
        orjson.dumps(event | {"changes": {}, "note": None}),
    )
