"""Sending what people are told by e-mail and chat: each message until it is taken, or cannot be delivered."""

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
from src.services.notifications import templates as words

CHAT_ATTEMPTS = 5
"""How often a chat is tried; what it does not take by then it does not want."""
SECONDS_TO_SEND = 90
BELIEVED = timedelta(minutes=2)
"""How long whoever sends a message is believed to be at work, which is longer than sending may take."""


class NotDeliveredError(Exception):
    """A message could not be sent now; it is tried again."""


@dataclass(frozen=True, slots=True)
class _Outgoing:
    """A message as it is sent; without an address, why it is not."""

    delivery_id: UUID
    channel: Channel
    attempts: int
    name: str
    address: str | None
    why_not: str
    written_at: datetime
    message: words.Message
    preferences_url: str | None


async def deliver(database: Database, session: AsyncSession, settings: Settings, delivery_id: UUID) -> None:
    """Send a message unless it was sent, and note in the session's transaction what became of it.

    Nobody else sends it meanwhile. A message that was taken and not noted, because the worker was killed or
    stopped, is sent again under the same Message-ID.

    Raises: NotDeliveredError.
    """
    outgoing = await _begin(database, settings, delivery_id)
    if outgoing is None:
        return
    state, detail = MessageState.SENT, outgoing.message.failed
    try:
        async with asyncio.timeout(SECONDS_TO_SEND):
            await _send(settings, outgoing)
    except (mail.MailRefusedError, chat.ChatRefusedError) as error:
        state, detail = MessageState.FAILED, str(error)
    except (mail.MailUnavailableError, chat.ChatUnavailableError, TimeoutError) as error:
        why = str(error) or "It took too long"
        if outgoing.channel != Channel.CHAT or outgoing.attempts < CHAT_ATTEMPTS:
            await _leave(database, outgoing)
            raise NotDeliveredError(why) from error
        state, detail = MessageState.FAILED, why
    except asyncio.CancelledError:
        # The worker is stopped, and the connection with it: nobody is sending the mail any more. A chat is
        # called from a thread, which goes on.
        if outgoing.channel == Channel.EMAIL:
            await _leave(database, outgoing)
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
        raise mail.MailRefusedError(outgoing.why_not)
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
            written_at=outgoing.written_at,
            unsubscribe_url=outgoing.preferences_url,
        ),
    )
    await mail.send(settings, written)


async def _leave(database: Database, outgoing: _Outgoing) -> None:
    """Leave a message to the next attempt, unless that has begun."""
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


async def _begin(database: Database, settings: Settings, delivery_id: UUID) -> _Outgoing | None:
    """Return a message that is still to be sent; nothing is added to what it tells from now on.

    Raises: NotDeliveredError (somebody else is sending it, or was killed at that).
    """
    async with database.session() as session:
        await set_audit_actor(session, actor_name="worker")
        tried = (
            update(NotificationDelivery)
            .where(
                NotificationDelivery.id == delivery_id,
                NotificationDelivery.state == MessageState.PENDING,
                or_(
                    NotificationDelivery.lease_expires_at.is_(None),
                    NotificationDelivery.lease_expires_at <= func.now(),
                ),
            )
            .values(
                attempt_count=NotificationDelivery.attempt_count + 1, lease_expires_at=func.now() + BELIEVED
            )
            .returning(NotificationDelivery)
            .execution_options(synchronize_session=False)
        )
        delivery = await session.scalar(tried)
        if delivery is None:
            found = await session.get(NotificationDelivery, delivery_id)
            if found is not None and found.state == MessageState.PENDING:
                raise NotDeliveredError("Another worker is sending it")
            return None
        closed = (
            update(Notification)
            .where(Notification.id == delivery.notification_id)
            .values(sealed_at=func.coalesce(Notification.sealed_at, func.now()))
            .returning(Notification)
            .execution_options(synchronize_session=False)
        )
        notification = (await session.scalars(closed)).one()
        user = await session.get(User, notification.user_id) if notification.user_id is not None else None
        to = await session.get(ChatAddress, delivery.chat_address_id) if delivery.chat_address_id else None
        changed = await words.changed_words(session, Channel(delivery.channel))
    recipient = words.recipient_of(
        settings,
        user.name if user is not None else "",
        user.locale if user is not None else None,
        user.time_zone if user is not None else None,
    )
    spot = words.Spot(NotificationKind(notification.kind), Channel(delivery.channel), recipient.locale)
    values = words.values_of(
        spot.kind,
        notification.entity_type,
        notification.entity_id,
        notification.data,
        recipient,
        settings.public_url,
    )
    address, why_not = _address(user, to, spot.channel)
    return _Outgoing(
        delivery_id=delivery.id,
        channel=spot.channel,
        attempts=delivery.attempt_count,
        name=recipient.name,
        address=address,
        why_not=why_not,
        written_at=delivery.created_at,
        message=words.compose(spot, changed, values, recipient),
        preferences_url=values["preferences_url"],
    )


def _address(user: User | None, to: ChatAddress | None, channel: Channel) -> tuple[str | None, str]:
    """Return where a message goes, or why it goes nowhere."""
    if user is not None and not user.is_active:
        return None, "The user is not active any more"
    if channel == Channel.CHAT:
        return (to.url, "The address was deleted") if to is not None else (None, "The address was deleted")
    return (user.email if user is not None else None), "The user has no e-mail address"
