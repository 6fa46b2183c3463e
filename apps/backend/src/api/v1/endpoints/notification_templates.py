"""Notification templates."""

from typing import Annotated

from fastapi import Path, Response

from src.api.access import CanWriteNotifications, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import resource
from src.errors import Conflict, NotFound, PreconditionFailed
from src.models import Channel, NotificationKind
from src.schemas.notification import (
    NotificationTemplate,
    NotificationTemplateKinds,
    NotificationTemplateRequest,
    TemplatePreview,
)
from src.schemas.user import Locale
from src.services.notifications import custom_templates
from src.services.notifications.templates import TemplateKey

router = resource("/notification-templates")
KEY_PATH = "/{kind}/{channel}/{locale}"

KindInPath = Annotated[NotificationKind, Path(description="Kind of notification, such as `asset_overdue`.")]
ChannelInPath = Annotated[Channel, Path(description="Channel on which the notification is sent.")]
LocaleInPath = Annotated[Locale, Path(description="Language of the recipients.")]


@router.get("", response_model=NotificationTemplateKinds)
async def list_notification_templates(session: SessionDep, _actor: CanWriteNotifications) -> Response:
    """List the notification templates by kind. Also returns the names that the templates can use."""
    return JSONRowResponse(await custom_templates.list_kinds(session))


@router.get(KEY_PATH, response_model=NotificationTemplate, responses=problems(NotFound))
async def get_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    kind: KindInPath,
    channel: ChannelInPath,
    locale: LocaleInPath,
) -> Response:
    """Get the template of a kind, channel and locale."""
    return resource_response(await custom_templates.get_template(session, TemplateKey(kind, channel, locale)))


@router.put(
    KEY_PATH, response_model=NotificationTemplate, responses=problems(NotFound, Conflict, PreconditionFailed)
)
async def put_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    settings: SettingsDep,
    kind: KindInPath,
    channel: ChannelInPath,
    locale: LocaleInPath,
    data: NotificationTemplateRequest,
    if_match: IfMatch,
) -> Response:
    """Set the custom template of a kind, channel and locale. It is validated with example values."""
    key = TemplateKey(kind, channel, locale)
    return resource_response(await custom_templates.put_template(session, settings, key, data, if_match))


@router.delete(KEY_PATH, status_code=204, responses=problems(NotFound, PreconditionFailed))
async def reset_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    kind: KindInPath,
    channel: ChannelInPath,
    locale: LocaleInPath,
    if_match: IfMatch,
) -> None:
    """Delete a custom template. The default template is used again."""
    await custom_templates.reset_template(session, TemplateKey(kind, channel, locale), if_match)


@router.post(f"{KEY_PATH}/preview", response_model=TemplatePreview, responses=problems(NotFound))
async def preview_notification_template(
    _session: SessionDep,
    _actor: CanWriteNotifications,
    settings: SettingsDep,
    kind: KindInPath,
    channel: ChannelInPath,
    locale: LocaleInPath,
    data: NotificationTemplateRequest,
) -> Response:
    """Render a template with example values without saving it."""
    message = custom_templates.preview(settings, TemplateKey(kind, channel, locale), data)
    return JSONRowResponse({"subject": message.subject, "text": message.text, "html": message.html})
