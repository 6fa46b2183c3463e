"""Telling people: once of each thing, by the ways that they chose, many things of one kind in one go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, delete, func, insert, literal, or_, select, tuple_, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.models import (
    Channel,
    ChatAddress,
    Notification,
    NotificationDedupKey,
    NotificationDelivery,
    NotificationKind,
    NotificationPreference,
    User,
)
from src.services.core import jobs
from src.services.notifications.notification_kinds import KINDS

ITEMS_AT_MOST = 20
"""How many things a notification names; of more it tells the number."""
GATHERED_WITHIN = timedelta(minutes=1)
"""How long things of a kind are added to what somebody is told already."""
GATHERING = timedelta(seconds=20)
"""How long a message of things that come together waits for more of them."""
DELIVER = "notifications.deliver"
"""The job that sends one message."""


@dataclass(frozen=True, slots=True)
class NotificationDraft:
    """What one person is to be told of one thing."""

    kind: NotificationKind
    user_id: UUID
    entity_type: str
    entity_id: UUID
    item: Mapping[str, object]
    """What the words are made of, as `notification_kinds` names it for the kind."""
    key: str | None = None
    """With a key, the person is told of it once, whoever tells it and how often."""


@dataclass(slots=True)
class _Writing:
    """What is written in one go."""

    notifications: list[dict[str, Any]] = field(default_factory=list)
    deliveries: dict[bool, list[dict[str, Any]]] = field(default_factory=lambda: {True: [], False: []})
    """By whether they wait for more of their kind."""

    def add(
        self,
        user_id: UUID | None,
        told: Sequence[NotificationDraft],
        *,
        in_app: bool,
        mails: bool,
        chats: Iterable[UUID],
    ) -> None:
        first, notification_id = told[0], uuid7()
        self.notifications.append(
            {
                "id": notification_id,
                "user_id": user_id,
                "kind": first.kind,
                "entity_type": first.entity_type,
                "entity_id": first.entity_id if len(told) == 1 else None,
                "data": {"count": len(told), "items": [dict(one.item) for one in told[:ITEMS_AT_MOST]]},
                "in_app": in_app,
            }
        )
        ways: list[tuple[Channel, UUID | None]] = [(Channel.EMAIL, None)] if mails else []
        ways += [(Channel.CHAT, address_id) for address_id in chats]
        self.deliveries[KINDS[first.kind].together] += [
            {"id": uuid7(), "notification_id": notification_id, "channel": way, "chat_address_id": address_id}
            for way, address_id in ways
        ]


async def notify(session: AsyncSession, settings: Settings, notices: Sequence[NotificationDraft]) -> None:
    """Tell people, in the session's transaction; what one person is told of a kind is told in one go.

    Those who are not active any more are told nothing.
    """
    notices = await _not_yet_told(session, notices)
    if not notices:
        return
    user_ids = list({notice.user_id for notice in notices})
    emails = await _active(session, user_ids)
    chosen = await _preferences(session, user_ids)
    addresses = await _chat_addresses(session, user_ids)
    groups = [group for group in _grouped(notices) if group[0].user_id in emails]
    companys = _of_the_company(groups, addresses)
    recent = await _recent(session, user_ids, {group[0].kind for group in groups})
    added: list[dict[str, Any]] = []
    writing = _Writing()
    for user_id, told in [
        *((group[0].user_id, group) for group in groups),
        *((None, one) for one in companys),
    ]:
        kind = told[0].kind
        if (open_one := recent.get((user_id, kind))) is not None:
            added.append(_with_more(open_one, told))
        elif user_id is None:
            chats = [address.id for address in addresses if kind in (address.kinds or ())]
            writing.add(None, told, in_app=False, mails=False, chats=chats)
        else:
            ways = {way for way in Channel if chosen.get((user_id, kind, way), way in KINDS[kind].by_default)}
            own = [address.id for address in addresses if address.user_id == user_id]
            writing.add(
                user_id,
                told,
                in_app=Channel.IN_APP in ways,
                mails=Channel.EMAIL in ways and settings.smtp_url is not None and emails[user_id] is not None,
                chats=own if Channel.CHAT in ways else (),
            )
    await _write(session, writing, added)


KEPT_DAYS = 365
"""How long people can read what they were told, and are not told it again."""


async def purge_expired(session: AsyncSession, at_most: int) -> None:
    """Delete what was told a year ago, with what became of its messages."""
    old = func.now() - timedelta(days=KEPT_DAYS)
    told = select(Notification.id).where(Notification.created_at < old).limit(at_most)
    keys = select(NotificationDedupKey.user_id, NotificationDedupKey.key)
    keys = keys.where(NotificationDedupKey.created_at < old).limit(at_most)
    named = tuple_(NotificationDedupKey.user_id, NotificationDedupKey.key)
    for gone in (
        delete(Notification).where(Notification.id.in_(told)),
        delete(NotificationDedupKey).where(named.in_(keys)),
    ):
        await session.execute(gone.execution_options(synchronize_session=False))


# Who is told what


async def _not_yet_told(
    session: AsyncSession, notices: Sequence[NotificationDraft]
) -> Sequence[NotificationDraft]:
    """Return the notices without a key, and those whose key is written for the first time."""
    # In one order, so that two who tell the same at once do not wait for each other.
    keys = sorted({(notice.user_id, notice.key) for notice in notices if notice.key is not None})
    if not keys:
        return notices
    rows = [{"user_id": user_id, "key": key} for user_id, key in keys]
    written = await session.execute(
        postgresql.insert(NotificationDedupKey)
        .on_conflict_do_nothing()
        .returning(NotificationDedupKey.user_id, NotificationDedupKey.key),
        rows,
    )
    new = {(row.user_id, row.key) for row in written}
    return [notice for notice in notices if notice.key is None or (notice.user_id, notice.key) in new]


async def _active(session: AsyncSession, user_ids: Sequence[UUID]) -> dict[UUID, str | None]:
    """Return the e-mail addresses, where there are some, of those who are active."""
    found = select(User.id, User.email).where(
        User.id == any_(literal(user_ids, ARRAY(Uuid))), User.is_active_user()
    )
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


class _Address(NamedTuple):
    id: UUID
    user_id: UUID | None
    kinds: list[str] | None


async def _chat_addresses(session: AsyncSession, user_ids: Sequence[UUID]) -> list[_Address]:
    """Return the chat addresses of people and those of the company."""
    found = select(ChatAddress.id, ChatAddress.user_id, ChatAddress.kinds).where(
        ChatAddress.deleted_at.is_(None),
        or_(
            ChatAddress.user_id == any_(literal(user_ids, ARRAY(Uuid))),
            ChatAddress.user_id.is_(None),
        ),
    )
    return [_Address(*row) for row in await session.execute(found)]


# Together


def _grouped(notices: Iterable[NotificationDraft]) -> list[list[NotificationDraft]]:
    """Return what is told in one go: all of a kind to a person, where the kind comes together."""
    alone: list[list[NotificationDraft]] = []
    together: dict[tuple[UUID, NotificationKind], list[NotificationDraft]] = {}
    for notice in notices:
        if KINDS[notice.kind].together:
            together.setdefault((notice.user_id, notice.kind), []).append(notice)
        else:
            alone.append([notice])
    return [*alone, *together.values()]


def _of_the_company(
    groups: Sequence[Sequence[NotificationDraft]], addresses: Sequence[_Address]
) -> list[list[NotificationDraft]]:
    """Return what the company's chats are told: each thing once, however many people are told of it."""
    wanted = {kind for address in addresses for kind in address.kinds or ()}
    things = {
        (notice.kind, notice.entity_id): notice
        for group in groups
        for notice in group
        if notice.kind in wanted
    }
    # Of nobody in particular, so it groups by the kind alone.
    nobody = UUID(int=0)
    return _grouped(
        NotificationDraft(one.kind, nobody, one.entity_type, one.entity_id, one.item)
        for one in things.values()
    )


async def _recent(
    session: AsyncSession, user_ids: Sequence[UUID], kinds: Iterable[NotificationKind]
) -> dict[tuple[UUID | None, str], Notification]:
    """Return what people were told a moment ago and to which more can be added, locked."""
    gathering = [kind for kind in kinds if KINDS[kind].together]
    if not gathering:
        return {}
    found = (
        select(Notification)
        .where(
            or_(
                Notification.user_id == any_(literal(user_ids, ARRAY(Uuid))),
                Notification.user_id.is_(None),
            ),
            Notification.kind == any_(literal(gathering, ARRAY(Text))),
            Notification.created_at > func.now() - GATHERED_WITHIN,
            Notification.read_at.is_(None),
            Notification.sealed_at.is_(None),
        )
        .order_by(Notification.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {(one.user_id, one.kind): one for one in await session.scalars(found)}


def _with_more(one: Notification, told: Sequence[NotificationDraft]) -> dict[str, Any]:
    """Return a notification's values with more things added to it."""
    items, count = one.data["items"], one.data["count"]
    if not isinstance(items, list) or not isinstance(count, int):
        raise TypeError("a notification's data has another form")
    more = [dict(notice.item) for notice in told]
    data = {"count": count + len(more), "items": [*items, *more][:ITEMS_AT_MOST]}
    return {"id": one.id, "data": data, "entity_id": None}


# Writing


async def _write(session: AsyncSession, writing: _Writing, added: Sequence[Mapping[str, Any]]) -> None:
    """Write what people are told, and let the worker send the messages."""
    if added:
        changed = update(Notification).execution_options(synchronize_session=None)
        await session.execute(changed, added)
    if writing.notifications:
        await session.execute(insert(Notification), writing.notifications)
    for gathers, deliveries in writing.deliveries.items():
        if deliveries:
            await session.execute(insert(NotificationDelivery), deliveries)
            await jobs.enqueue_many(
                session,
                DELIVER,
                [{"delivery_id": str(delivery["id"])} for delivery in deliveries],
                keys=[f"{DELIVER}:{delivery['id']}" for delivery in deliveries],
                at=datetime.now(UTC) + GATHERING if gathers else None,
            )
