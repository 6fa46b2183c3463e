"""The words that administrators give to notifications, instead of those that SAMS has."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.errors import FieldError, NotFound, PreconditionFailed, ValidationFailed
from src.integrations.template_engine import FILTERS
from src.models import Channel, NotificationKind, NotificationTemplate
from src.schemas.notification import WriteTemplateRequest
from src.services.core import entities
from src.services.notifications import templates as words
from src.services.notifications.notification_kinds import KINDS
from src.services.notifications.templates import LOCALES, Spot, Words


async def list_kinds(session: AsyncSession) -> dict[str, Any]:
    """Return each kind with what its templates may name, and its words."""
    found = select(NotificationTemplate).where(NotificationTemplate.deleted_at.is_(None))
    stored = {words.spot_of(template): template for template in await session.scalars(found)}
    return {
        "kinds": [
            {
                "kind": kind,
                "fields": [
                    {"name": name, "example": None if example is None else str(example)}
                    for name, example in KINDS[kind].example.items()
                ],
                "names": sorted({*words.names_for(kind, "html")} - {"item", "items"}),
                "filters": FILTERS,
                "templates": [
                    _view(spot, stored.get(spot))
                    for channel in Channel
                    for locale in LOCALES
                    for spot in (Spot(kind, channel, locale),)
                ],
            }
            for kind in NotificationKind
        ]
    }


async def get_template(session: AsyncSession, spot: Spot) -> dict[str, Any]:
    """Return the words of a spot."""
    return _view(spot, await _stored(session, spot))


async def put_template(
    session: AsyncSession, settings: Settings, spot: Spot, data: WriteTemplateRequest, if_version: int | None
) -> dict[str, Any]:
    """Give words to a spot.

    Raises: ValidationFailed (they cannot be used, with the part and the line), PreconditionFailed.
    """
    _try_out(settings, spot, data)
    stored = await _locked(session, spot, if_version)
    if stored is None:
        stored = NotificationTemplate(**spot._asdict(), **data.model_dump())
        session.add(stored)
        await session.flush()
    else:
        await entities.apply_changes(session, stored, data.model_dump())
    return _view(spot, stored)


async def reset_template(session: AsyncSession, spot: Spot, if_version: int | None) -> None:
    """Go back to the words of SAMS.

    Raises: NotFound (they are in use), PreconditionFailed.
    """
    stored = await _locked(session, spot, if_version)
    if stored is None:
        raise NotFound
    await entities.delete(session, NotificationTemplate, stored.id, None)


def preview(settings: Settings, spot: Spot, data: WriteTemplateRequest) -> words.Message:
    """Return what words come to with examples.

    Raises: ValidationFailed.
    """
    return _try_out(settings, spot, data)


def _try_out(settings: Settings, spot: Spot, data: WriteTemplateRequest) -> words.Message:
    if (data.html is not None) != (spot.channel == Channel.EMAIL):
        raise ValidationFailed.at("/html", "E-mails have HTML, and nothing else has")
    recipient = words.recipient_of(settings, "이직원", spot.locale, None)
    try:
        return words.try_out(spot, Words(data.subject, data.text, data.html), recipient, settings.public_url)
    except words.BrokenWordsError as error:
        told = FieldError(f"/{error.part}", "invalid_template", str(error.error))
        raise ValidationFailed(f"The {error.part} cannot be used: {error.error}", errors=[told]) from error


async def _stored(session: AsyncSession, spot: Spot) -> NotificationTemplate | None:
    found = select(NotificationTemplate).where(
        NotificationTemplate.kind == spot.kind,
        NotificationTemplate.channel == spot.channel,
        NotificationTemplate.locale == spot.locale,
        NotificationTemplate.deleted_at.is_(None),
    )
    return await session.scalar(found.with_for_update())


async def _locked(session: AsyncSession, spot: Spot, if_version: int | None) -> NotificationTemplate | None:
    """Return the words that are given instead of those of SAMS, whose version is 0.

    Raises: PreconditionFailed.
    """
    stored = await _stored(session, spot)
    if if_version is not None and if_version != (stored.version if stored is not None else 0):
        raise PreconditionFailed
    return stored


def _view(spot: Spot, stored: NotificationTemplate | None) -> dict[str, Any]:
    used = words.words_of(stored) if stored is not None else words.default_words(spot)
    return {
        **spot._asdict(),
        "subject": used.subject,
        "text": used.text,
        "html": used.html,
        "is_default": stored is None,
        "version": stored.version if stored is not None else 0,
    }
