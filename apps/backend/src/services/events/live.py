"""Live updates: publish events over Redis, and replay them from the database.

The worker publishes each event with its audience; a server process that missed messages, or has no Redis,
reads the same events from the database.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, Database, RawConnection
from src.models import Event
from src.redis import Redis
from src.security import Actor, Permission
from src.services.events.event_visibility import EVERYONE, READ_PERMISSIONS, REFERENCE_TYPES, find_audiences
from src.services.events.history import get_events
from src.services.events.snapshots import Snapshot, events_between_sql

CONSUMER: Final = "live"
"""The name of the event consumer that publishes."""
WAKE_UP_CHANNEL: Final = "sams:wake"
"""The channel on which server processes notify the workers of a committed change."""
BATCH_SIZE: Final = 200
"""The maximum number of events in one message, and in one read from the database."""
MAX_REPLAYED_EVENTS: Final = 10_000
"""A subscriber that has missed more events is reset instead."""

_JSON_OPTIONS = orjson.OPT_UTC_Z


@dataclass(frozen=True, slots=True)
class PublishedEvent:
    """An event as subscribers receive it: complete, or without `changes` and `note`."""

    id: UUID
    transaction_id: int
    action: str
    entity_type: str
    entity_id: UUID
    audience: frozenset[UUID | None]
    full: bytes
    redacted: bytes

    def render_for(self, actor: Actor) -> bytes | None:
        """Return the JSON that the actor may see, or None."""
        if actor.has_permission(Permission.EVENTS_READ):
            return self.full
        required = READ_PERMISSIONS.get(self.entity_type)
        if required is None or not actor.has_permission(required):
            return None
        is_visible = actor.can_see_all or actor.user_id in self.audience or EVERYONE in self.audience
        return self.redacted if is_visible else None


@dataclass(frozen=True, slots=True)
class Batch:
    """Events in the order of their transactions, and the position after them."""

    events: tuple[PublishedEvent, ...]
    after: Snapshot


# Reading from the database

_CURRENT_SNAPSHOT = CompiledStatement(text("SELECT pg_current_snapshot()::text"))
# The events of a restored dump are not new, even when the transaction counter reaches their numbers.
_RESTORED_UNTIL = f"(SELECT since FROM consumer_offsets WHERE name = '{CONSUMER}')"  # noqa: S608 - of constants
# Several installations may share a Redis: the server's identifier and the database's number together
# are unique.
_SELECT_CHANNEL = CompiledStatement(
    text(
        "SELECT system_identifier || ':' || (SELECT oid FROM pg_database WHERE datname = current_database())"
        " FROM pg_control_system()"
    )
)
_COUNT_SINCE = CompiledStatement(
    text(f"""
    SELECT pg_current_snapshot()::text, (SELECT count(*) FROM ({
        events_between_sql(
            "id",
            since="CAST(:since AS text)",
            until="pg_current_snapshot()",
            limit="CAST(:limit AS bigint)",
            occurred_after=_RESTORED_UNTIL,
        )
    }) found)
    """)  # noqa: S608 - of constants
)
_SELECT_IDS = CompiledStatement(
    text(
        events_between_sql(
            "transaction_id, id",
            since="CAST(:since AS text)",
            until="CAST(:until AS text)",
            limit="CAST(:limit AS bigint)",
            after_transaction_id="CAST(:transaction_id AS bigint)",
            after_id="CAST(:id AS uuid)",
            occurred_after=_RESTORED_UNTIL,
        )
    )
)
_SELECT_TRANSACTION_ID = CompiledStatement(
    text("SELECT transaction_id FROM events WHERE id = CAST(:id AS uuid)")
)


async def get_channel(connection: RawConnection) -> str:
    """Return the name of the Redis channel for the events of this database."""
    [[name]] = await connection.fetch(_SELECT_CHANNEL)
    return f"sams:live:{name}"


async def get_current_snapshot(connection: RawConnection) -> Snapshot:
    """Return the snapshot of all transactions that are committed now."""
    [[snapshot]] = await connection.fetch(_CURRENT_SNAPSHOT)
    return Snapshot.parse(snapshot)


async def can_resume(connection: RawConnection, since: Snapshot) -> tuple[Snapshot, bool]:
    """Return the current snapshot, and whether the events since a position can be replayed up to it.

    They cannot if there are more than MAX_REPLAYED_EVENTS, or if the position lies in the future because a
    dump was restored.
    """
    # One more than the maximum shows that there are more.
    values = {"since": str(since), "limit": MAX_REPLAYED_EVENTS + 1}
    [[snapshot, count]] = await connection.fetch(_COUNT_SINCE, values)
    until = Snapshot.parse(snapshot)
    return until, since.xmax <= until.xmax and count <= MAX_REPLAYED_EVENTS


async def iterate_events(
    database: Database, since: Snapshot, until: Snapshot, last_event_id: UUID | None = None
) -> AsyncIterator[Batch]:
    """Yield the events committed between two positions, after the last event that was received.

    No connection is held while the caller processes a batch.
    """
    transaction_id = None
    if last_event_id is not None:
        async with database.read_connection() as connection:
            rows = await connection.fetch(_SELECT_TRANSACTION_ID, {"id": last_event_id})
        transaction_id = rows[0][0] if rows else None
    while True:
        values = {
            "since": str(since),
            "until": str(until),
            "transaction_id": transaction_id,
            "id": last_event_id,
            "limit": BATCH_SIZE,
        }
        async with database.read_connection() as connection:
            rows = await connection.fetch(_SELECT_IDS, values)
            events = await _build_events(connection, rows)
        if len(rows) < BATCH_SIZE:
            yield Batch(events, since | until)
            return
        transaction_id, last_event_id = rows[-1]
        # There may be more events of the last transaction.
        since |= until.truncate(transaction_id - 1)
        yield Batch(events, since)


async def _build_events(
    connection: RawConnection, rows: Sequence[Mapping[str, Any]]
) -> tuple[PublishedEvent, ...]:
    if not rows:
        return ()
    transaction_ids: dict[UUID, int] = {row["id"]: row["transaction_id"] for row in rows}
    ids = list(transaction_ids)
    audiences = await find_audiences(connection, ids, sorted(set(transaction_ids.values())))
    events: list[PublishedEvent] = []
    for event in await get_events(connection, ids):
        event_id, entity_type = UUID(event["id"]), event["entity_type"]
        audience = {EVERYONE} if entity_type in REFERENCE_TYPES else audiences.get(event_id, set())
        events.append(
            PublishedEvent(
                event_id,
                transaction_ids[event_id],
                event["action"],
                entity_type,
                UUID(event["entity_id"]),
                frozenset(audience),
                orjson.dumps(event, option=_JSON_OPTIONS),
                orjson.dumps(event | {"changes": {}, "note": None}, option=_JSON_OPTIONS),
            )
        )
    return tuple(events)


# Publishing over Redis

_SELECT_OFFSET = CompiledStatement(
    text("SELECT snapshot FROM consumer_offsets WHERE name = CAST(:name AS text)")
)


async def publish(session: AsyncSession, redis: Redis, events: Sequence[Event]) -> None:
    """Publish events that the consumer has just polled, in the transaction that advances its offset.

    When publishing fails, the offset does not advance: connected processes miss nothing and receive the
    events in order.

    Raises: RedisUnavailable.
    """
    connection = await RawConnection.of(session)
    published = await _build_events(
        connection, [{"id": event.id, "transaction_id": event.transaction_id} for event in events]
    )
    [[offset]] = await connection.fetch(_SELECT_OFFSET, {"name": CONSUMER})
    channel = await get_channel(connection)
    for batch in _split_into_messages(published, Snapshot.parse(offset)):
        await redis.publish(channel, encode_message(batch))


def _split_into_messages(events: Sequence[PublishedEvent], after: Snapshot) -> Iterator[Batch]:
    """Yield the events in batches, each with the position after it."""
    parts = list(batched(events, BATCH_SIZE))
    for part in parts[:-1]:
        yield Batch(part, after.truncate(part[-1].transaction_id - 1))
    yield Batch(parts[-1], after)


def encode_message(batch: Batch) -> bytes:
    """Encode a batch as a Redis message."""
    return orjson.dumps(
        {
            "after": str(batch.after),
            "events": [
                {
                    "transaction_id": event.transaction_id,
                    "audience": [user_id and str(user_id) for user_id in event.audience],
                    "full": orjson.Fragment(event.full),
                }
                for event in batch.events
            ],
        }
    )


def decode_message(message: bytes) -> Batch:
    """Decode the batch of a Redis message."""
    content = orjson.loads(message)
    events = tuple(_decode_event(event) for event in content["events"])
    return Batch(events, Snapshot.parse(content["after"]))


def _decode_event(content: Mapping[str, Any]) -> PublishedEvent:
    event = content["full"]
    return PublishedEvent(
        UUID(event["id"]),
        content["transaction_id"],
        event["action"],
        event["entity_type"],
        UUID(event["entity_id"]),
        frozenset(user_id and UUID(user_id) for user_id in content["audience"]),
        orjson.dumps(event),
        orjson.dumps(event | {"changes": {}, "note": None}),
    )
