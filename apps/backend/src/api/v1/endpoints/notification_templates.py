"""The words of notifications."""

from fastapi import Response

from src.api.access import CanWriteNotifications, SessionDep, SettingsDep
from src.api.etag import IfMatch
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import resource
from src.errors import Conflict, NotFound, PreconditionFailed
from src.models import Channel, NotificationKind
from src.schemas.notification import MessagePreview, NotificationTemplate, TemplateKinds, WriteTemplateRequest
from src.schemas.user import Locale
from src.services.notifications import custom_templates
from src.services.notifications.templates import Spot

router = resource("/notification-templates")
SPOT = "/{kind}/{channel}/{locale}"


@router.get("", response_model=TemplateKinds)
async def list_notification_templates(session: SessionDep, _actor: CanWriteNotifications) -> Response:
    """List the kinds of notifications with their words and what those may name."""
    return JSONRowResponse(await custom_templates.list_kinds(session))


@router.get(SPOT, response_model=NotificationTemplate, responses=problems(NotFound))
async def get_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    kind: NotificationKind,
    channel: Channel,
    locale: Locale,
) -> Response:
    """Read the words of a kind on a channel in a language."""
    return resource_response(await custom_templates.get_template(session, Spot(kind, channel, locale)))


@router.put(
    SPOT, response_model=NotificationTemplate, responses=problems(NotFound, Conflict, PreconditionFailed)
)
async def put_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    settings: SettingsDep,
    kind: NotificationKind,
    channel: Channel,
    locale: Locale,
    data: WriteTemplateRequest,
    if_match: IfMatch,
) -> Response:
    """Give other words to a kind on a channel in a language; they are tried out with examples first."""
    spot = Spot(kind, channel, locale)
    return resource_response(await custom_templates.put_template(session, settings, spot, data, if_match))


@router.delete(SPOT, status_code=204, responses=problems(NotFound, PreconditionFailed))
async def reset_notification_template(
    session: SessionDep,
    _actor: CanWriteNotifications,
    kind: NotificationKind,
    channel: Channel,
    locale: Locale,
    if_match: IfMatch,
) -> None:
    """Go back to the words of SAMS."""
    await custom_templates.reset_template(session, Spot(kind, channel, locale), if_match)


@router.post(f"{SPOT}/preview", response_model=MessagePreview, responses=problems(NotFound))
async def preview_notification_template(
    _session: SessionDep,
    _actor: CanWriteNotifications,
    settings: SettingsDep,
    kind: NotificationKind,
    channel: Channel,
    locale: Locale,
    data: WriteTemplateRequest,
) -> Response:
    """Show what words come to with examples, without keeping them."""
    message = custom_templates.preview(settings, Spot(kind, channel, locale), data)
    return JSONRowResponse({"subject": message.subject, "text": message.text, "html": message.html})
