"""Custom notification templates, which administrators set instead of the default ones."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.errors import FieldError, NotFound, PreconditionFailed, ValidationFailed
from src.integrations.template_engine import FILTERS
from src.models import Channel, NotificationKind, NotificationTemplate
from src.schemas.notification import NotificationTemplateRequest
from src.services.core import entities
from src.services.notifications import templates
from src.services.notifications.notification_kinds import KINDS
from src.services.notifications.templates import LOCALES, Template, TemplateKey


async def list_kinds(session: AsyncSession) -> dict[str, Any]:
    """Return each kind with the fields, names and filters of its templates, and the templates in use."""
    found = select(NotificationTemplate).where(NotificationTemplate.deleted_at.is_(None))
    stored = {templates.key_of(template): template for template in await session.scalars(found)}
    return {
        "kinds": [
            {
                "kind": kind,
                "fields": [
                    {"name": name, "example": None if example is None else str(example)}
                    for name, example in {**KINDS[kind].example, "url": None}.items()
                ],
                "names": sorted({*templates.allowed_names(kind, "html")} - {"item", "items"}),
                "filters": FILTERS,
                "templates": [
                    _to_view(key, stored.get(key))
                    for channel in Channel
                    for locale in LOCALES
                    for key in (TemplateKey(kind, channel, locale),)
                ],
            }
            for kind in NotificationKind
        ]
    }


async def get_template(session: AsyncSession, key: TemplateKey) -> dict[str, Any]:
    """Return the template of a key: the custom one, else the default."""
    return _to_view(key, await _find_stored(session, key))


async def put_template(
    session: AsyncSession,
    settings: Settings,
    key: TemplateKey,
    data: NotificationTemplateRequest,
    if_version: int | None,
) -> dict[str, Any]:
    """Set the custom template of a key.

    Raises: ValidationFailed (a part is invalid; states the line), PreconditionFailed.
    """
    _validate(settings, key, data)
    stored = await _lock_stored(session, key, if_version)
    if stored is None:
        stored = NotificationTemplate(**key._asdict(), **data.model_dump())
        session.add(stored)
        await session.flush()
    else:
        await entities.apply_changes(session, stored, data.model_dump())
    return _to_view(key, stored)


async def reset_template(session: AsyncSession, key: TemplateKey, if_version: int | None) -> None:
    """Delete the custom template of a key, so that the default is used.

    Raises: NotFound (there is no custom template), PreconditionFailed.
    """
    stored = await _lock_stored(session, key, if_version)
    if stored is None:
        raise NotFound
    await entities.delete(session, NotificationTemplate, stored.id, None)


def preview(settings: Settings, key: TemplateKey, data: NotificationTemplateRequest) -> templates.Message:
    """Render a template with example values.

    Raises: ValidationFailed (a part is invalid).
    """
    return _validate(settings, key, data)


def _validate(settings: Settings, key: TemplateKey, data: NotificationTemplateRequest) -> templates.Message:
    if (data.html is not None) != (key.channel == Channel.EMAIL):
        raise ValidationFailed.at(
            "/html", "A template for e-mail needs HTML; templates for other channels have none"
        )
    recipient = templates.recipient_of(settings, "이직원", key.locale, None, None)
    try:
        return templates.validate_template(
            key, Template(data.subject, data.text, data.html), recipient, settings.public_url
        )
    except templates.TemplateFailedError as error:
        invalid = FieldError(f"/{error.part}", "invalid_template", str(error.error))
        raise ValidationFailed(f"The {error.part} cannot be used: {error.error}", errors=[invalid]) from error


async def _find_stored(session: AsyncSession, key: TemplateKey) -> NotificationTemplate | None:
    found = select(NotificationTemplate).where(
        NotificationTemplate.kind == key.kind,
        NotificationTemplate.channel == key.channel,
        NotificationTemplate.locale == key.locale,
        NotificationTemplate.deleted_at.is_(None),
    )
    return await session.scalar(found.with_for_update())


async def _lock_stored(
    session: AsyncSession, key: TemplateKey, if_version: int | None
) -> NotificationTemplate | None:
    """Return the custom template of a key, locked, or None; the default has version 0.

    Raises: PreconditionFailed.
    """
    stored = await _find_stored(session, key)
    if if_version is not None and if_version != (stored.version if stored is not None else 0):
        raise PreconditionFailed
    return stored


def _to_view(key: TemplateKey, stored: NotificationTemplate | None) -> dict[str, Any]:
    used = templates.template_of(stored) if stored is not None else templates.default_template(key)
    return {
        **key._asdict(),
        "subject": used.subject,
        "text": used.text,
        "html": used.html,
        "is_default": stored is None,
        "version": stored.version if stored is not None else 0,
    }
