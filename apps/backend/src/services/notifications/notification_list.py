"""The notifications of a user, rendered in the user's language, and the user's preferences."""

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
from src.services.notifications import templates
from src.services.notifications.notification_kinds import KINDS

CHANNEL_FIELDS = {Channel.IN_APP: "in_app", Channel.EMAIL: "email", Channel.CHAT: "chat"}


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

_RECIPIENT = CompiledStatement(
    select(User.name, User.locale, User.time_zone).where(User.id == bindparam("id"))
)
_CUSTOM_TEMPLATES = CompiledStatement(
    select(
        NotificationTemplate.kind,
        NotificationTemplate.locale,
        NotificationTemplate.subject,
        NotificationTemplate.text,
    ).where(NotificationTemplate.channel == Channel.IN_APP.value, NotificationTemplate.deleted_at.is_(None))
)


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition that a notification is the actor's own, whatever the role."""
    own = current_table(Notification).c.user_id == bindparam("me")
    return ListCondition("own", lambda: own, {"me": actor.user_id})


async def list_notifications(
    connection: RawConnection, actor: Actor, settings: Settings, query: ListQuery
) -> PageOfRows:
    """Return a page of the actor's notifications, newest first."""
    page = await NOTIFICATIONS.page(connection, query, conditions=[visible_to(actor)])
    rendered = await _render_rows(connection, actor, settings, page.items)
    return PageOfRows(rendered, page.after, page.total, page.total_is_exact)


async def get_notification(
    connection: RawConnection, actor: Actor, settings: Settings, notification_id: UUID
) -> dict[str, Any]:
    """Return a notification of the actor.

    Raises: NotFound.
    """
    found = await NOTIFICATIONS.get(connection, notification_id, conditions=[visible_to(actor)])
    return (await _render_rows(connection, actor, settings, [found]))[0]


async def _render_rows(
    connection: RawConnection, actor: Actor, settings: Settings, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return notifications with their rendered title and text."""
    overrides = {
        templates.TemplateKey(NotificationKind(row[0]), Channel.IN_APP, row[1]): templates.Template(
            row[2], row[3]
        )
        for row in await connection.fetch(_CUSTOM_TEMPLATES)
    }
    user = await connection.fetch_one(_RECIPIENT, {"id": actor.user_id})
    recipient = templates.recipient_of(
        settings, actor.name, user and user["locale"], user and user["time_zone"], actor.role
    )
    rendered: list[dict[str, Any]] = []
    for row in rows:
        data = orjson.loads(row.pop("data"))
        kind = NotificationKind(row["kind"])
        entity_id = UUID(row["entity_id"]) if row["entity_id"] is not None else None
        values = templates.template_values(
            kind, row["entity_type"], entity_id, data, recipient, settings.public_url
        )
        message = templates.render_message(
            templates.TemplateKey(kind, Channel.IN_APP, recipient.locale), overrides, values, recipient
        )
        entities = templates.entities_of(kind, row["entity_type"], entity_id, data, actor.role)
        rendered.append(
            {
                **row,
                "count": data["count"],
                "title": message.subject,
                "text": message.text,
                "entities": entities,
            }
        )
    return rendered


_UNREAD = CompiledStatement(
    select(func.count()).where(
        Notification.user_id == bindparam("me"), Notification.in_app, Notification.read_at.is_(None)
    )
)


async def count_unread(connection: RawConnection, actor: Actor) -> int:
    """Return the number of the actor's unread notifications."""
    row = await connection.fetch_one(_UNREAD, {"me": actor.user_id})
    return int(row[0]) if row is not None else 0


async def mark_read(session: AsyncSession, actor: Actor, notification_id: UUID) -> None:
    """Mark a notification as read.

    Raises: NotFound.
    """
    statement = (
        update(Notification)
        .where(Notification.id == notification_id, Notification.user_id == actor.user_id, Notification.in_app)
        .values(read_at=func.coalesce(Notification.read_at, func.now()))
        .returning(Notification.id)
        .execution_options(synchronize_session=False)
    )
    if await session.scalar(statement) is None:
        raise NotFound


async def mark_all_read(session: AsyncSession, actor: Actor, until: datetime | None) -> None:
    """Mark all notifications as read, or those created up to a time."""
    statement = update(Notification).where(
        Notification.user_id == actor.user_id, Notification.in_app, Notification.read_at.is_(None)
    )
    if until is not None:
        statement = statement.where(Notification.created_at <= until)
    await session.execute(statement.values(read_at=func.now()).execution_options(synchronize_session=False))


# Preferences

_PREFERENCES = CompiledStatement(
    select(NotificationPreference.kind, NotificationPreference.channel, NotificationPreference.enabled).where(
        NotificationPreference.user_id == bindparam("me")
    )
)
_EMAIL = CompiledStatement(select(User.email).where(User.id == bindparam("me")))


async def get_preferences(connection: RawConnection, actor: Actor, settings: Settings) -> Mapping[str, Any]:
    """Return the channels of each kind that the actor's role receives."""
    chosen = {(row[0], row[1]): row[2] for row in await connection.fetch(_PREFERENCES, {"me": actor.user_id})}
    address = await connection.fetch_one(_EMAIL, {"me": actor.user_id})
    return {
        "preferences": [
            {
                "kind": kind,
                **{
                    name: chosen.get((kind, channel), channel in KINDS[kind].default_channels)
                    for channel, name in CHANNEL_FIELDS.items()
                },
            }
            for kind in NotificationKind
            if actor.role in KINDS[kind].roles
        ],
        "email_is_sent": settings.smtp_url is not None and address is not None and address[0] is not None,
    }


async def set_preferences(session: AsyncSession, actor: Actor, data: SetPreferencesRequest) -> None:
    """Replace the preferences of the actor; kinds that are not named use the default channels.

    Raises: ValidationFailed (the actor's role does not receive a kind).
    """
    for number, preference in enumerate(data.preferences):
        if actor.role not in KINDS[preference.kind].roles:
            raise ValidationFailed.at(
                f"/preferences/{number}/kind", "Your role does not receive notifications of this kind"
            )
    # Concurrent changes take turns.
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
        for channel, name in CHANNEL_FIELDS.items()
    ]
    if rows:
        await session.execute(insert(NotificationPreference), rows)
