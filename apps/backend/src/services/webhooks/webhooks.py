"""Webhooks: who else is told what has happened."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection, set_audit_action
from src.errors import ValidationFailed
from src.integrations import webhooks as calls
from src.models import DisabledReason, NotificationKind, Webhook
from src.schemas.webhook import CreateWebhookRequest, UpdateWebhookRequest
from src.services.core import entities
from src.services.lists.filters import Filter, Sort, text_search
from src.services.lists.list_spec import ListSpec
from src.services.lists.row_mapper import AUDIT_COLUMNS, audit_filters, audit_sorts, columns, current_table
from src.services.notifications.notifications import NotificationDraft, notify
from src.services.notifications.role_holders import active_administrators
from src.services.webhooks.webhook_deliveries import have_sent

OVERLAP = timedelta(days=1)
"""How long the secret before signs beside a new one."""


def _webhooks() -> ListSpec:
    table = current_table(Webhook)
    return ListSpec(
        table,
        columns(
            table,
            *("id", "name", "url", "events", "is_active", "disabled_at", "disabled_reason"),
            *("failing_since", *AUDIT_COLUMNS),
        ),
        id_column=table.c.id,
        hidden=table.c.deleted_at.is_not(None),
        filters={
            **audit_filters(table),
            "name": Filter(table.c.name),
            "url": Filter(table.c.url),
            "is_active": Filter(table.c.is_active),
            "failing_since": Filter(table.c.failing_since, nullable=True),
        },
        sorts={**audit_sorts(table), "name": Sort(table.c.name)},
        search=text_search(table.c.name, table.c.url),
        default_sort=("created_at", True),
    )


WEBHOOKS = _webhooks()


async def get_webhook(connection: RawConnection, webhook_id: UUID) -> dict[str, Any]:
    """Return one webhook.

    Raises: NotFound.
    """
    return await WEBHOOKS.get(connection, webhook_id)


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
    webhook = await entities.get_for_update(session, Webhook, webhook_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "url" in values:
        _check_url(settings, values["url"])
    await _check_events(session, values.get("events"))
    was_active = webhook.is_active
    if values.get("is_active", was_active) != was_active:
        values["disabled_at"] = datetime.now(UTC) if was_active else None
        values |= {"disabled_reason": None, "failing_since": None}
    await entities.apply_changes(session, webhook, values)
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
    webhook = await entities.get_for_update(session, Webhook, webhook_id)
    await set_audit_action(session, "webhook.secret_rotated")
    webhook.previous_secret, webhook.secret = webhook.secret, calls.new_secret()
    webhook.previous_secret_until = datetime.now(UTC) + OVERLAP
    await session.flush()
    return webhook


async def disable(
    session: AsyncSession, settings: Settings, webhook: Webhook, reason: DisabledReason, note: str, error: str
) -> None:
    """Send nothing more to a webhook, which is locked; record why, and tell the administrators."""
    await set_audit_action(session, "webhook.disabled", note)
    webhook.is_active, webhook.disabled_at = False, datetime.now(UTC)
    webhook.disabled_reason = reason
    await session.flush()
    item = {"name": webhook.name, "error": error}
    await notify(
        session,
        settings,
        [
            NotificationDraft(NotificationKind.WEBHOOK_DISABLED, user_id, "webhook", webhook.id, item)
            for user_id in await active_administrators(session)
        ],
    )


# An action begins with the kind of thing that it is about, whoever names it: the trigger sees to that.
_KINDS = CompiledStatement(
    text(r"""
    SELECT DISTINCT split_part(encode(tgargs, 'escape'), '\000', 1) FROM pg_trigger
    WHERE tgfoid = 'record_events'::regproc ORDER BY 1
    """)
)


async def _check_events(session: AsyncSession, patterns: Sequence[str] | None) -> None:
    if patterns is None:
        return
    connection = await RawConnection.of(session)
    kinds = [kind for (kind,) in await connection.fetch(_KINDS)]
    for number, pattern in enumerate(patterns):
        if pattern.partition(".")[0] not in kinds:
            why = f"Nothing is recorded under this name; an action begins with one of {', '.join(kinds)}"
            raise ValidationFailed.at(f"/events/{number}", why)


def _check_url(settings: Settings, url: str) -> None:
    if (why := calls.refusal(settings, url)) is not None:
        raise ValidationFailed.at("/url", why)
