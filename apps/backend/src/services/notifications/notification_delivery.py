"""Deliver notifications by e-mail and chat, with retries until a message is accepted or refused."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Database, set_audit_actor
from src.integrations import chat, mail
from src.models import (
    Channel,
    ChatAddress,
    MessageState,
    Notification,
    NotificationDelivery,
    NotificationKind,
    User,
)
from src.services.notifications import templates

MAX_CHAT_ATTEMPTS = 5
"""Attempts per chat message; after the last one it is failed."""
SEND_TIMEOUT_SECONDS = 90
LEASE = timedelta(minutes=2)
"""How long a worker owns a message that it sends; longer than SEND_TIMEOUT_SECONDS."""


class NotDeliveredError(Exception):
    """A message could not be sent now; the job is retried."""


@dataclass(frozen=True, slots=True)
class _Outgoing:
    """A rendered message with its address, or the reason why there is none."""

    delivery_id: UUID
    channel: Channel
    attempts: int
    name: str
    address: str | None
    missing_address_reason: str
    composed_at: datetime
    message: templates.Message
    preferences_url: str | None


async def deliver(database: Database, session: AsyncSession, settings: Settings, delivery_id: UUID) -> None:
    """Send a pending message, and record the outcome in the session's transaction.

    A lease keeps other workers from sending it meanwhile. A message that was accepted and not recorded,
    because the worker was killed, is sent again with the same Message-ID.

    Raises: NotDeliveredError.
    """
    outgoing = await _claim(database, settings, delivery_id)
    if outgoing is None:
        return
    state, detail = MessageState.SENT, outgoing.message.failed
    try:
        async with asyncio.timeout(SEND_TIMEOUT_SECONDS):
            await _send(settings, outgoing)
    except (mail.MailRefusedError, chat.ChatRefusedError) as error:
        state, detail = MessageState.FAILED, str(error)
    except (mail.MailUnavailableError, chat.ChatUnavailableError, TimeoutError) as error:
        reason = str(error) or "It took too long"
        if outgoing.channel != Channel.CHAT or outgoing.attempts < MAX_CHAT_ATTEMPTS:
            await _release_lease(database, outgoing)
            raise NotDeliveredError(reason) from error
        state, detail = MessageState.FAILED, reason
    except asyncio.CancelledError:
        # The worker is stopped and its SMTP connection closed, so the mail can be sent again at once. A chat
        # service is called in a thread, which continues.
        if outgoing.channel == Channel.EMAIL:
            await _release_lease(database, outgoing)
        raise
    await session.execute(
        update(NotificationDelivery)
        .where(NotificationDelivery.id == delivery_id)
        .values(state=state, detail=detail, finished_at=func.now(), lease_expires_at=None)
        .execution_options(synchronize_session=False)
    )


async def _send(settings: Settings, outgoing: _Outgoing) -> None:
    """Send a message.

    Raises: MailRefusedError, MailUnavailableError, ChatRefusedError, ChatUnavailableError.
    """
    message = outgoing.message
    if outgoing.address is None:
        raise mail.MailRefusedError(outgoing.missing_address_reason)
    if outgoing.channel == Channel.CHAT:
        await chat.send(settings, outgoing.address, message.subject, message.text)
        return
    written = mail.compose(
        settings.mail_from or "",
        mail.Mail(
            message_id=str(outgoing.delivery_id),
            to_name=outgoing.name,
            to_address=outgoing.address,
            subject=message.subject,
            text=message.text,
            html=message.html or "",
            composed_at=outgoing.composed_at,
            unsubscribe_url=outgoing.preferences_url,
        ),
    )
    await mail.send(settings, written)


async def _release_lease(database: Database, outgoing: _Outgoing) -> None:
    """Release the lease of a message, unless the next attempt has started."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="worker")
        await session.execute(
            update(NotificationDelivery)
            .where(
                NotificationDelivery.id == outgoing.delivery_id,
                NotificationDelivery.attempt_count == outgoing.attempts,
            )
            .values(lease_expires_at=None)
            .execution_options(synchronize_session=False)
        )


async def _claim(database: Database, settings: Settings, delivery_id: UUID) -> _Outgoing | None:
    """Lease a pending message and render it; None if it is not pending. Seals the notification.

    Raises: NotDeliveredError (another worker holds the lease).
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name="worker")
        claimed = (
            update(NotificationDelivery)
            .where(
                NotificationDelivery.id == delivery_id,
                NotificationDelivery.state == MessageState.PENDING,
                or_(
                    NotificationDelivery.lease_expires_at.is_(None),
                    NotificationDelivery.lease_expires_at <= func.now(),
                ),
            )
            .values(attempt_count=NotificationDelivery.attempt_count + 1, lease_expires_at=func.now() + LEASE)
            .returning(NotificationDelivery)
            .execution_options(synchronize_session=False)
        )
        delivery = await session.scalar(claimed)
        if delivery is None:
            found = await session.get(NotificationDelivery, delivery_id)
            if found is not None and found.state == MessageState.PENDING:
                raise NotDeliveredError("Another worker is sending it")
            return None
        sealed = (
            update(Notification)
            .where(Notification.id == delivery.notification_id)
            .values(sealed_at=func.coalesce(Notification.sealed_at, func.now()))
            .returning(Notification)
            .execution_options(synchronize_session=False)
        )
        notification = (await session.scalars(sealed)).one()
        user = await session.get(User, notification.user_id) if notification.user_id is not None else None
        chat_address = (
            await session.get(ChatAddress, delivery.chat_address_id) if delivery.chat_address_id else None
        )
        overrides = await templates.custom_templates_of(session, Channel(delivery.channel))
    recipient = templates.recipient_of(
        settings,
        user.name if user is not None else "",
        user.locale if user is not None else None,
        user.time_zone if user is not None else None,
        user.role if user is not None else None,
    )
    key = templates.TemplateKey(
        NotificationKind(notification.kind), Channel(delivery.channel), recipient.locale
    )
    values = templates.template_values(
        key.kind,
        notification.entity_type,
        notification.entity_id,
        notification.data,
        recipient,
        settings.public_url,
    )
    address, missing_address_reason = _address(user, chat_address, key.channel)
    return _Outgoing(
        delivery_id=delivery.id,
        channel=key.channel,
        attempts=delivery.attempt_count,
        name=recipient.name,
        address=address,
        missing_address_reason=missing_address_reason,
        composed_at=delivery.created_at,
        message=templates.render_message(key, overrides, values, recipient),
        preferences_url=values["preferences_url"],
    )


def _address(user: User | None, chat_address: ChatAddress | None, channel: Channel) -> tuple[str | None, str]:
    """Return the address of a message, and the reason if it has none."""
    if user is not None and not user.is_active:
        return None, "The user is not active"
    if channel == Channel.CHAT:
        return (
            (chat_address.url, "The address was deleted")
            if chat_address is not None
            else (None, "The address was deleted")
        )
    return (user.email if user is not None else None), "The user has no e-mail address"
