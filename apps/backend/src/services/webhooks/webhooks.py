"""Webhooks: who else is told what has happened."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Query, Reader, acting
from src.errors import ValidationFailed
from src.integrations import webhooks as calls
from src.models import DisabledReason, NotificationKind, Webhook
from src.schemas.webhook import CreateWebhookRequest, UpdateWebhookRequest
from src.services.core import entities
from src.services.core.reference_lists import META, meta_filters, meta_sorts, plain
from src.services.lists.listing import Filter, Listing, Sort, today, words_in
from src.services.notifications.notifications import Notice, notify
from src.services.notifications.role_holders import administrators
from src.services.webhooks.webhook_deliveries import have_sent

OVERLAP = timedelta(days=1)
"""How long the secret before signs beside a new one."""


def _webhooks() -> Listing:
    table = today(Webhook)
    return Listing(
        table,
        plain(
            table,
            *("id", "name", "url", "events", "is_active", "disabled_at", "disabled_reason"),
            *("failing_since", *META),
        ),
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **meta_filters(table),
            "name": Filter(table.c.name),
            "url": Filter(table.c.url),
            "is_active": Filter(table.c.is_active),
            "failing_since": Filter(table.c.failing_since, nullable=True),
        },
        sorts={**meta_sorts(table), "name": Sort(table.c.name)},
        search=words_in(table.c.name, table.c.url),
        default_sort=("created_at", True),
    )


WEBHOOKS = _webhooks()


async def get_webhook(reader: Reader, webhook_id: UUID) -> dict[str, Any]:
    """Return one webhook.

    Raises: NotFound.
    """
    return await WEBHOOKS.one(reader, webhook_id)


async def create(session: AsyncSession, settings: Settings, data: CreateWebhookRequest) -> Webhook:
    """Add a webhook, with a secret that nobody knows yet.

    Raises: ValidationFailed.
    """
    _check_url(settings, data.url)
    await _check_events(session, data.events)
    webhook = Webhook(**data.model_dump(), secret=calls.new_secret())
    if not webhook.is_active:
        webhook.disabled_at = datetime.now(UTC)
    session.add(webhook)
    await session.flush()
    return webhook


async def update(
    session: AsyncSession,
    settings: Settings,
    webhook_id: UUID,
    data: UpdateWebhookRequest,
    if_version: int | None,
) -> Webhook:
    """Change what is named; switched on again, it begins anew.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    webhook = await entities.fetch(session, Webhook, webhook_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "url" in values:
        _check_url(settings, values["url"])
    await _check_events(session, values.get("events"))
    was_active = webhook.is_active
    if values.get("is_active", was_active) != was_active:
        values["disabled_at"] = datetime.now(UTC) if was_active else None
        values |= {"disabled_reason": None, "failing_since": None}
    await entities.change(session, webhook, values)
    if webhook.is_active and not was_active:
        await have_sent(session, webhook_id)
    return webhook


async def restore(session: AsyncSession, webhook_id: UUID) -> Webhook:
    """Take a deletion back, and send on what was waiting.

    Raises: NotFound.
    """
    webhook = await entities.restore(session, Webhook, webhook_id)
    await have_sent(session, webhook_id)
    return webhook


async def rotate_secret(session: AsyncSession, webhook_id: UUID) -> Webhook:
    """Give a webhook a new secret; the one before signs beside it for a day.

    Raises: NotFound.
    """
    webhook = await entities.fetch(session, Webhook, webhook_id)
    await acting(session, "webhook.secret_rotated")
    webhook.previous_secret, webhook.secret = webhook.secret, calls.new_secret()
    webhook.previous_secret_until = datetime.now(UTC) + OVERLAP
    await session.flush()
    return webhook


async def switch_off(
    session: AsyncSession, settings: Settings, webhook: Webhook, reason: DisabledReason, note: str, error: str
) -> None:
    """Send nothing more to a webhook, which is locked; record why, and tell the administrators."""
    await acting(session, "webhook.switched_off", note)
    webhook.is_active, webhook.disabled_at = False, datetime.now(UTC)
    webhook.disabled_reason = reason
    await session.flush()
    item = {"name": webhook.name, "error": error}
    await notify(
        session,
        settings,
        [
            Notice(NotificationKind.WEBHOOK_SWITCHED_OFF, user_id, "webhook", webhook.id, item)
            for user_id in await administrators(session)
        ],
    )


# An action begins with the kind of thing that it is about, whoever names it: the trigger sees to that.
_KINDS = Query(
    text(r"""
    SELECT DISTINCT split_part(encode(tgargs, 'escape'), '\000', 1) FROM pg_trigger
    WHERE tgfoid = 'record_events'::regproc ORDER BY 1
    """)
)


async def _check_events(session: AsyncSession, patterns: Sequence[str] | None) -> None:
    if patterns is None:
        return
    reader = await Reader.within(session)
    kinds = [kind for (kind,) in await reader.fetch(_KINDS)]
    for number, pattern in enumerate(patterns):
        if pattern.partition(".")[0] not in kinds:
            why = f"Nothing is recorded under this name; an action begins with one of {', '.join(kinds)}"
            raise ValidationFailed.at(f"/events/{number}", why)


def _check_url(settings: Settings, url: str) -> None:
    if (why := calls.refusal(settings, url)) is not None:
        raise ValidationFailed.at("/url", why)
