"""Telling people: once of each thing, by the ways that they chose, many things of one kind in one go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, insert, literal, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.models import (
    Channel,
    Notification,
    NotificationDelivery,
    NotificationKey,
    NotificationKind,
    NotificationPreference,
    User,
)
from src.services.notification_kinds import KINDS

ITEMS_AT_MOST = 20
"""How many things a notification names; of more it tells the number."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What one person is to be told of one thing."""

    kind: NotificationKind
    user_id: UUID
    entity_type: str
    entity_id: UUID
    item: Mapping[str, object]
    """What the words are made of, as `notification_kinds` names it for the kind."""
    key: str | None = None
    """With a key, the person is told of it once, whoever tells it and how often."""


async def notify(session: AsyncSession, settings: Settings, notices: Sequence[Notice]) -> None:
    """Tell people, in the session's transaction; what one person is told of a kind is told in one go.

    Those who are not active any more are told nothing.
    """
    notices = await _not_yet_told(session, notices)
    if not notices:
        return
    user_ids = list({notice.user_id for notice in notices})
    emails = await _active(session, user_ids)
    chosen = await _preferences(session, user_ids)
    rows: list[dict[str, Any]] = []
    deliveries: list[dict[str, Any]] = []
    for (user_id, kind), told in _grouped(notices).items():
        if user_id not in emails:
            continue
        ways = {way for way in Channel if chosen.get((user_id, kind, way), way in KINDS[kind].by_default)}
        row = {"user_id": user_id, "in_app": Channel.IN_APP in ways, **_written(kind, told)}
        rows.append(row)
        if Channel.EMAIL in ways and settings.smtp_url is not None and emails[user_id] is not None:
            deliveries.append({"id": uuid7(), "notification_id": row["id"], "channel": Channel.EMAIL})
    if rows:
        await session.execute(insert(Notification), rows)
    if deliveries:
        await session.execute(insert(NotificationDelivery), deliveries)


async def _not_yet_told(session: AsyncSession, notices: Sequence[Notice]) -> Sequence[Notice]:
    """Return the notices without a key, and those whose key is written for the first time."""
    # In one order, so that two who tell the same at once do not wait for each other.
    keys = sorted({(notice.user_id, notice.key) for notice in notices if notice.key is not None})
    if not keys:
        return notices
    rows = [{"user_id": user_id, "key": key} for user_id, key in keys]
    written = await session.execute(
        postgresql.insert(NotificationKey)
        .on_conflict_do_nothing()
        .returning(NotificationKey.user_id, NotificationKey.key),
        rows,
    )
    new = {(row.user_id, row.key) for row in written}
    return [notice for notice in notices if notice.key is None or (notice.user_id, notice.key) in new]


async def _active(session: AsyncSession, user_ids: Sequence[UUID]) -> dict[UUID, str | None]:
    """Return the e-mail addresses, where there are some, of those who are active."""
    found = select(User.id, User.email).where(User.id == any_(literal(user_ids, ARRAY(Uuid))), User.is_active)
    return {row[0]: row[1] for row in await session.execute(found)}


async def _preferences(session: AsyncSession, user_ids: Sequence[UUID]) -> dict[tuple[UUID, str, str], bool]:
    """Return what people chose, where they did."""
    found = select(
        NotificationPreference.user_id,
        NotificationPreference.kind,
        NotificationPreference.channel,
        NotificationPreference.enabled,
    ).where(NotificationPreference.user_id == any_(literal(user_ids, ARRAY(Uuid))))
    return {(row[0], row[1], row[2]): row[3] for row in await session.execute(found)}


def _grouped(notices: Iterable[Notice]) -> dict[tuple[UUID, NotificationKind], list[Notice]]:
    groups: dict[tuple[UUID, NotificationKind], list[Notice]] = {}
    for notice in notices:
        groups.setdefault((notice.user_id, notice.kind), []).append(notice)
    return groups


def _written(kind: NotificationKind, told: Sequence[Notice]) -> dict[str, Any]:
    first = told[0]
    return {
        "id": uuid7(),
        "kind": kind,
        "entity_type": first.entity_type,
        "entity_id": first.entity_id if len(told) == 1 else None,
        "data": {"count": len(told), "items": [dict(notice.item) for notice in told[:ITEMS_AT_MOST]]},
    }
