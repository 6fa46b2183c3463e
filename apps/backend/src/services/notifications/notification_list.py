"""One's own notifications, in one's own language, and by which ways one wants to be told."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Text, bindparam, cast, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection
from src.errors import NotFound, ValidationFailed
from src.models import (
    Channel,
    Notification,
    NotificationKind,
    NotificationPreference,
    NotificationTemplate,
    User,
)
from src.schemas.notification import SetPreferencesRequest
from src.security import Actor
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table
from src.services.notifications import templates as words
from src.services.notifications.notification_kinds import KINDS

WAYS = {Channel.IN_APP: "in_app", Channel.EMAIL: "email", Channel.CHAT: "chat"}


def _notifications() -> ListSpec:
    table = current_table(Notification)
    return ListSpec(
        table,
        {
            **columns(table, "id", "kind", "entity_type", "entity_id", "created_at", "read_at"),
            "data": cast(table.c.data, Text),
        },
        id_column=table.c.id,
        hidden=~table.c.in_app,
        filters={
            "id": Filter(table.c.id),
            "kind": Filter(table.c.kind, choices=NotificationKind),
            "entity_type": Filter(table.c.entity_type),
            "entity_id": Filter(table.c.entity_id, nullable=True),
            "unread": Filter(table.c.read_at.is_(None)),
            "created_at": Filter(table.c.created_at),
        },
        sorts={"created_at": Sort(table.c.created_at)},
        default_sort=("created_at", True),
    )


NOTIFICATIONS = _notifications()

_READER = CompiledStatement(select(User.name, User.locale, User.time_zone).where(User.id == bindparam("id")))
_CHANGED = CompiledStatement(
    select(
        NotificationTemplate.kind,
        NotificationTemplate.locale,
        NotificationTemplate.subject,
        NotificationTemplate.text,
    ).where(NotificationTemplate.channel == Channel.IN_APP.value, NotificationTemplate.deleted_at.is_(None))
)


def _own(actor: Actor) -> list[ListCondition]:
    """Return the condition that a notification is somebody's own, whatever their role."""
    own = current_table(Notification).c.user_id == bindparam("me")
    return [ListCondition("own", lambda: own, {"me": actor.user_id})]


async def list_notifications(
    connection: RawConnection, settings: Settings, actor: Actor, query: ListQuery
) -> PageOfRows:
    """Return a part of one's own notifications, the newest first."""
    page = await NOTIFICATIONS.page(connection, query, conditions=_own(actor))
    told = await _told(connection, settings, actor, page.items)
    return PageOfRows(told, page.after, page.total, page.total_is_exact)


async def get_notification(
    connection: RawConnection, settings: Settings, actor: Actor, notification_id: UUID
) -> dict[str, Any]:
    """Return one of one's own notifications.

    Raises: NotFound.
    """
    found = await NOTIFICATIONS.get(connection, notification_id, conditions=_own(actor))
    return (await _told(connection, settings, actor, [found]))[0]


async def _told(
    connection: RawConnection, settings: Settings, actor: Actor, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return notifications in words."""
    changed = {
        words.Spot(NotificationKind(row[0]), Channel.IN_APP, row[1]): words.Words(row[2], row[3])
        for row in await connection.fetch(_CHANGED)
    }
    who = await connection.fetch_one(_READER, {"id": actor.user_id})
    to = words.recipient_of(settings, actor.name, who and who["locale"], who and who["time_zone"])
    told: list[dict[str, Any]] = []
    for row in rows:
        data = orjson.loads(row.pop("data"))
        kind = NotificationKind(row["kind"])
        entity_id = UUID(row["entity_id"]) if row["entity_id"] is not None else None
        values = words.values_of(kind, row["entity_type"], entity_id, data, to, settings.public_url)
        message = words.compose(words.Spot(kind, Channel.IN_APP, to.locale), changed, values, to)
        told.append({**row, "count": data["count"], "title": message.subject, "text": message.text})
    return told


_UNREAD = CompiledStatement(
    select(func.count()).where(
        Notification.user_id == bindparam("me"), Notification.in_app, Notification.read_at.is_(None)
    )
)


async def count_unread(connection: RawConnection, actor: Actor) -> int:
    """Return how many of one's own notifications one has not read."""
    row = await connection.fetch_one(_UNREAD, {"me": actor.user_id})
    return int(row[0]) if row is not None else 0


async def read(session: AsyncSession, actor: Actor, notification_id: UUID) -> None:
    """Take a notification as read.

    Raises: NotFound.
    """
    changed = (
        update(Notification)
        .where(Notification.id == notification_id, Notification.user_id == actor.user_id, Notification.in_app)
        .values(read_at=func.coalesce(Notification.read_at, func.now()))
        .returning(Notification.id)
        .execution_options(synchronize_session=False)
    )
    if await session.scalar(changed) is None:
        raise NotFound


async def read_all(session: AsyncSession, actor: Actor, until: datetime | None) -> None:
    """Take all notifications as read, or those up to a time."""
    changed = update(Notification).where(
        Notification.user_id == actor.user_id, Notification.in_app, Notification.read_at.is_(None)
    )
    if until is not None:
        changed = changed.where(Notification.created_at <= until)
    await session.execute(changed.values(read_at=func.now()).execution_options(synchronize_session=False))


# Preferences

_CHOSEN = CompiledStatement(
    select(NotificationPreference.kind, NotificationPreference.channel, NotificationPreference.enabled).where(
        NotificationPreference.user_id == bindparam("me")
    )
)
_ADDRESS = CompiledStatement(select(User.email).where(User.id == bindparam("me")))


async def preferences(connection: RawConnection, settings: Settings, actor: Actor) -> Mapping[str, Any]:
    """Return by which ways somebody is told of each kind that can concern them."""
    chosen = {(row[0], row[1]): row[2] for row in await connection.fetch(_CHOSEN, {"me": actor.user_id})}
    address = await connection.fetch_one(_ADDRESS, {"me": actor.user_id})
    return {
        "preferences": [
            {
                "kind": kind,
                **{
                    name: chosen.get((kind, channel), channel in KINDS[kind].by_default)
                    for channel, name in WAYS.items()
                },
            }
            for kind in NotificationKind
            if actor.role in KINDS[kind].roles
        ],
        "email_is_sent": settings.smtp_url is not None and address is not None and address[0] is not None,
    }


async def set_preferences(session: AsyncSession, actor: Actor, data: SetPreferencesRequest) -> None:
    """Choose by which ways one is told.

    Raises: ValidationFailed (a kind concerns other roles alone).
    """
    for number, preference in enumerate(data.preferences):
        if actor.role not in KINDS[preference.kind].roles:
            raise ValidationFailed.at(f"/preferences/{number}/kind", "This is told to other roles")
    # Two at once take turns.
    await session.execute(select(User.id).where(User.id == actor.user_id).with_for_update(key_share=True))
    await session.execute(
        delete(NotificationPreference).where(NotificationPreference.user_id == actor.user_id)
    )
    rows = [
        {
            "user_id": actor.user_id,
            "kind": preference.kind,
            "channel": channel,
            "enabled": getattr(preference, name),
        }
        for preference in data.preferences
        for channel, name in WAYS.items()
    ]
    if rows:
        await session.execute(insert(NotificationPreference), rows)
