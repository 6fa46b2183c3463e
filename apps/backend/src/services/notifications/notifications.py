"""Write notifications: one per event and recipient, with digests for bursts of one kind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
    Event,
    Notification,
    NotificationDedupKey,
    NotificationDelivery,
    NotificationKind,
    NotificationPreference,
    User,
)
from src.services.core import jobs
from src.services.notifications.notification_kinds import KINDS

MAX_DIGEST_ITEMS = 20
"""How many items a notification lists; it states the number of the others."""
DIGEST_WINDOW = timedelta(minutes=1)
"""How long new items of a kind extend an existing digest."""
DIGEST_DELAY = timedelta(seconds=20)
"""How long the message of a digest is delayed to collect more items."""
DELIVER_JOB = "notifications.deliver"
"""Name of the job that sends one message."""


@dataclass(frozen=True, slots=True)
class NotificationDraft:
    """A notification to write: one event for one recipient."""

    kind: NotificationKind
    user_id: UUID
    entity_type: str
    entity_id: UUID
    item: Mapping[str, object]
    """The values that templates may use, as `notification_kinds` lists them for the kind."""
    key: str | None = None
    """Deduplication key: a recipient gets at most one notification per key."""
    asset_id: UUID | None = None
    """The asset to link to; without it, the link is to the entity."""
    is_own: bool = False
    """Whether the entity is a request of the recipient, which the link then leads to as such."""

    def stored_item(self) -> dict[str, object]:
        """Return the item with what its link is made of."""
        link: dict[str, object] = {"entity_id": str(self.entity_id)}
        if self.asset_id is not None:
            link["asset_id"] = str(self.asset_id)
        if self.is_own:
            link["is_own"] = True
        return {**self.item, **link}


type EventDraft = tuple[Event, NotificationDraft]


def is_changed_to(event: Event, entity_type: str, field: str, value: Any = None) -> bool:
    """Return whether an update set a field to a value, or without a value from null to any."""
    change = event.changes.get(field)
    if event.entity_type != entity_type or not isinstance(change, list) or "id" in event.changes:
        return False
    return change[1] == value if value is not None else change[0] is None and change[1] is not None


@dataclass(slots=True)
class _PendingRows:
    """The rows that are written together."""

    notifications: list[dict[str, Any]] = field(default_factory=list)
    deliveries: dict[bool, list[dict[str, Any]]] = field(default_factory=lambda: {True: [], False: []})
    """Deliveries by whether they belong to a digest, and so are delayed."""

    def add(
        self,
        user_id: UUID | None,
        drafts: Sequence[NotificationDraft],
        *,
        in_app: bool,
        by_email: bool,
        chats: Iterable[UUID],
    ) -> None:
        first, notification_id = drafts[0], uuid7()
        self.notifications.append(
            {
                "id": notification_id,
                "user_id": user_id,
                "kind": first.kind,
                "entity_type": first.entity_type,
                "entity_id": first.entity_id if len(drafts) == 1 else None,
                "data": {
                    "count": len(drafts),
                    "items": [draft.stored_item() for draft in drafts[:MAX_DIGEST_ITEMS]],
                },
                "in_app": in_app,
            }
        )
        channels: list[tuple[Channel, UUID | None]] = [(Channel.EMAIL, None)] if by_email else []
        channels += [(Channel.CHAT, address_id) for address_id in chats]
        self.deliveries[KINDS[first.kind].digest] += [
            {
                "id": uuid7(),
                "notification_id": notification_id,
                "channel": channel,
                "chat_address_id": address_id,
            }
            for channel, address_id in channels
        ]


async def notify(session: AsyncSession, settings: Settings, drafts: Sequence[NotificationDraft]) -> None:
    """Write notifications and enqueue their messages in the session's transaction.

    Drafts of one kind for one recipient become one digest. Inactive users are skipped.
    """
    drafts = await _without_duplicates(session, drafts)
    if not drafts:
        return
    user_ids = list({draft.user_id for draft in drafts})
    emails = await _active_emails(session, user_ids)
    preferences = await _preferences(session, user_ids)
    addresses = await _chat_addresses(session, user_ids)
    groups = [group for group in _group(drafts) if group[0].user_id in emails]
    company_groups = _company_chat_groups(groups, addresses)
    recent = await _open_digests(session, user_ids, {group[0].kind for group in groups})
    extended: list[dict[str, Any]] = []
    pending = _PendingRows()
    for user_id, group in [
        *((group[0].user_id, group) for group in groups),
        *((None, group) for group in company_groups),
    ]:
        kind = group[0].kind
        if (open_digest := recent.get((user_id, kind))) is not None:
            extended.append(_extended_digest(open_digest, group))
        elif user_id is None:
            chats = [address.id for address in addresses if kind in (address.kinds or ())]
            pending.add(None, group, in_app=False, by_email=False, chats=chats)
        else:
            channels = {
                channel
                for channel in Channel
                if preferences.get((user_id, kind, channel), channel in KINDS[kind].default_channels)
            }
            own_addresses = [address.id for address in addresses if address.user_id == user_id]
            pending.add(
                user_id,
                group,
                in_app=Channel.IN_APP in channels,
                by_email=Channel.EMAIL in channels
                and settings.smtp_url is not None
                and emails[user_id] is not None,
                chats=own_addresses if Channel.CHAT in channels else (),
            )
    await _write(session, pending, extended)


RETENTION_DAYS = 365
"""How long notifications are kept."""
KEY_RETENTION_DAYS = 730
"""How long deduplication keys are kept: longer than the longest lead time of a reminder, 365 days."""


async def purge_expired(session: AsyncSession, at_most: int) -> None:
    """Delete up to `at_most` notifications, with their deliveries, and deduplication keys past retention."""
    old = func.now() - timedelta(days=RETENTION_DAYS)
    expired = select(Notification.id).where(Notification.created_at < old).limit(at_most)
    keys = select(NotificationDedupKey.user_id, NotificationDedupKey.key)
    key_expiry = func.now() - timedelta(days=KEY_RETENTION_DAYS)
    keys = keys.where(NotificationDedupKey.created_at < key_expiry).limit(at_most)
    key_columns = tuple_(NotificationDedupKey.user_id, NotificationDedupKey.key)
    for deletion in (
        delete(Notification).where(Notification.id.in_(expired)),
        delete(NotificationDedupKey).where(key_columns.in_(keys)),
    ):
        await session.execute(deletion.execution_options(synchronize_session=False))


# Recipients


async def _without_duplicates(
    session: AsyncSession, drafts: Sequence[NotificationDraft]
) -> Sequence[NotificationDraft]:
    """Return the drafts without a key, and those with a key that is recorded for the first time."""
    # Sorted, so that two transactions that record the same keys cannot deadlock.
    entity_ids = {(draft.user_id, draft.key): draft.entity_id for draft in drafts if draft.key is not None}
    if not entity_ids:
        return drafts
    rows = [
        {"user_id": user_id, "key": key, "entity_id": entity_ids[user_id, key]}
        for user_id, key in sorted(entity_ids)
    ]
    written = await session.execute(
        postgresql.insert(NotificationDedupKey)
        .on_conflict_do_nothing()
        .returning(NotificationDedupKey.user_id, NotificationDedupKey.key),
        rows,
    )
    new = {(row.user_id, row.key) for row in written}
    return [draft for draft in drafts if draft.key is None or (draft.user_id, draft.key) in new]


async def _active_emails(session: AsyncSession, user_ids: Sequence[UUID]) -> dict[UUID, str | None]:
    """Return the active users among the given ones, each with the e-mail address or None."""
    found = select(User.id, User.email).where(
        User.id == any_(literal(user_ids, ARRAY(Uuid))), User.is_active_user()
    )
    return {row[0]: row[1] for row in await session.execute(found)}


async def _preferences(session: AsyncSession, user_ids: Sequence[UUID]) -> dict[tuple[UUID, str, str], bool]:
    """Return the stored preferences by user, kind and channel."""
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
    """Return the chat addresses of the users and those of the company."""
    found = select(ChatAddress.id, ChatAddress.user_id, ChatAddress.kinds).where(
        ChatAddress.deleted_at.is_(None),
        or_(
            ChatAddress.user_id == any_(literal(user_ids, ARRAY(Uuid))),
            ChatAddress.user_id.is_(None),
        ),
    )
    return [_Address(*row) for row in await session.execute(found)]


# Digests


def _group(drafts: Iterable[NotificationDraft]) -> list[list[NotificationDraft]]:
    """Group drafts into notifications: by recipient and kind for kinds with a digest, else one each."""
    singles: list[list[NotificationDraft]] = []
    digests: dict[tuple[UUID, NotificationKind], list[NotificationDraft]] = {}
    for draft in drafts:
        if KINDS[draft.kind].digest:
            digests.setdefault((draft.user_id, draft.kind), []).append(draft)
        else:
            singles.append([draft])
    return [*singles, *digests.values()]


def _company_chat_groups(
    groups: Sequence[Sequence[NotificationDraft]], addresses: Sequence[_Address]
) -> list[list[NotificationDraft]]:
    """Return the groups for the company's chat addresses: each entity once for all of its recipients."""
    wanted = {kind for address in addresses for kind in address.kinds or ()}
    draft_by_entity = {
        (draft.kind, draft.entity_id): draft for group in groups for draft in group if draft.kind in wanted
    }
    # One user id for all, so that they are grouped only by kind.
    no_user = UUID(int=0)
    return _group(
        replace(draft, user_id=no_user, key=None, is_own=False) for draft in draft_by_entity.values()
    )


async def _open_digests(
    session: AsyncSession, user_ids: Sequence[UUID], kinds: Iterable[NotificationKind]
) -> dict[tuple[UUID | None, str], Notification]:
    """Return the unread, unsealed digests within the digest window, locked."""
    digest_kinds = [kind for kind in kinds if KINDS[kind].digest]
    if not digest_kinds:
        return {}
    found = (
        select(Notification)
        .where(
            or_(
                Notification.user_id == any_(literal(user_ids, ARRAY(Uuid))),
                Notification.user_id.is_(None),
            ),
            Notification.kind == any_(literal(digest_kinds, ARRAY(Text))),
            Notification.created_at > func.now() - DIGEST_WINDOW,
            Notification.read_at.is_(None),
            Notification.sealed_at.is_(None),
        )
        .order_by(Notification.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {(digest.user_id, digest.kind): digest for digest in await session.scalars(found)}


def _extended_digest(digest: Notification, drafts: Sequence[NotificationDraft]) -> dict[str, Any]:
    """Return the changed values of a digest with more items."""
    items, count = digest.data["items"], digest.data["count"]
    if not isinstance(items, list) or not isinstance(count, int):
        raise TypeError("a notification's data has another form")
    more = [draft.stored_item() for draft in drafts]
    data = {"count": count + len(more), "items": [*items, *more][:MAX_DIGEST_ITEMS]}
    return {"id": digest.id, "data": data, "entity_id": None}


# Rows


async def _write(session: AsyncSession, pending: _PendingRows, extended: Sequence[Mapping[str, Any]]) -> None:
    """Insert notifications and deliveries, extend digests and enqueue the jobs that send the messages."""
    if extended:
        changed = update(Notification).execution_options(synchronize_session=None)
        await session.execute(changed, extended)
    if pending.notifications:
        await session.execute(insert(Notification), pending.notifications)
    for is_digest, deliveries in pending.deliveries.items():
        if deliveries:
            await session.execute(insert(NotificationDelivery), deliveries)
            await jobs.enqueue_many(
                session,
                DELIVER_JOB,
                [{"delivery_id": str(delivery["id"])} for delivery in deliveries],
                keys=[f"{DELIVER_JOB}:{delivery['id']}" for delivery in deliveries],
                at=datetime.now(UTC) + DIGEST_DELAY if is_digest else None,
            )
