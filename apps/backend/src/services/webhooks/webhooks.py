"""Webhooks: create, update, restore, disable and rotate the secret."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import RawConnection, set_audit_action
from src.errors import ValidationFailed
from src.integrations import webhooks as http
from src.models import DisabledReason, NotificationKind, Webhook
from src.schemas.webhook import CreateWebhookRequest, UpdateWebhookRequest
from src.services.core import entities
from src.services.events.event_types import ACTIONS_BY_TYPE
from src.services.lists.filters import Filter, Sort, text_search
from src.services.lists.list_spec import ListSpec
from src.services.lists.row_mapper import AUDIT_COLUMNS, audit_filters, audit_sorts, columns, current_table
from src.services.notifications.notifications import NotificationDraft, notify
from src.services.notifications.role_holders import active_administrators
from src.services.webhooks.webhook_deliveries import enqueue_delivery

SECRET_OVERLAP = timedelta(days=1)
"""The time for which the previous secret signs in addition to a new one."""


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


async def create_webhook(session: AsyncSession, settings: Settings, data: CreateWebhookRequest) -> Webhook:
    """Create a webhook with a new secret, which only `rotate_secret` reveals.

    Raises: ValidationFailed.
    """
    _check_url(settings, data.url)
    _check_events(data.events)
    webhook = Webhook(**data.model_dump(), secret=http.generate_secret())
    if not webhook.is_active:
        webhook.disabled_at = datetime.now(UTC)
    session.add(webhook)
    await session.flush()
    return webhook


async def update_webhook(
    session: AsyncSession,
    settings: Settings,
    webhook_id: UUID,
    data: UpdateWebhookRequest,
    if_version: int | None,
) -> Webhook:
    """Update the given fields; enabling clears the failure state and sends pending deliveries.

    Raises: NotFound, PreconditionFailed, ValidationFailed.
    """
    webhook = await entities.get_for_update(session, Webhook, webhook_id, if_version=if_version)
    values = data.model_dump(exclude_unset=True)
    if "url" in values:
        _check_url(settings, values["url"])
    _check_events(values.get("events"))
    was_active = webhook.is_active
    if values.get("is_active", was_active) != was_active:
        values["disabled_at"] = datetime.now(UTC) if was_active else None
        values |= {"disabled_reason": None, "failing_since": None}
    await entities.apply_changes(session, webhook, values)
    if webhook.is_active and not was_active:
        await enqueue_delivery(session, webhook_id)
    return webhook


async def restore_webhook(session: AsyncSession, webhook_id: UUID) -> Webhook:
    """Restore a deleted webhook, and send its pending deliveries.

    Raises: NotFound.
    """
    webhook = await entities.restore(session, Webhook, webhook_id)
    await enqueue_delivery(session, webhook_id)
    return webhook


async def rotate_secret(session: AsyncSession, webhook_id: UUID) -> Webhook:
    """Replace the secret of a webhook; the previous one signs as well for SECRET_OVERLAP.

    Raises: NotFound.
    """
    webhook = await entities.get_for_update(session, Webhook, webhook_id)
    await set_audit_action(session, "webhook.secret_rotated")
    webhook.previous_secret, webhook.secret = webhook.secret, http.generate_secret()
    webhook.previous_secret_until = datetime.now(UTC) + SECRET_OVERLAP
    await session.flush()
    return webhook


async def disable_webhook(
    session: AsyncSession, settings: Settings, webhook: Webhook, reason: DisabledReason, note: str, error: str
) -> None:
    """Disable a locked webhook, audit the reason and notify the administrators."""
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


def _check_events(patterns: Sequence[str] | None) -> None:
    """Ensure that each pattern matches an action that occurs.

    Raises: ValidationFailed.
    """
    for number, pattern in enumerate(patterns or ()):
        entity_type, _, verb = pattern.partition(".")
        if (actions := ACTIONS_BY_TYPE.get(entity_type)) is None:
            message = f"Unknown action; it must begin with one of {', '.join(ACTIONS_BY_TYPE)}"
        elif verb != "*" and pattern not in actions:
            message = f"Unknown action; choose one of {', '.join(actions)}, {entity_type}.*"
        else:
            continue
        raise ValidationFailed.at(f"/events/{number}", message)


def _check_url(settings: Settings, url: str) -> None:
    if (error := http.find_url_error(settings, url)) is not None:
        raise ValidationFailed.at("/url", error)
