"""Notification templates: the default ones, custom ones in their place, and rendering."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.integrations.template_engine import InvalidTemplateError, Locale, heading, render, validate
from src.models import Channel, NotificationKind, NotificationTemplate
from src.security import Role
from src.services.notifications.notification_kinds import KINDS

LOCALES: Sequence[Locale] = ("ko", "en")
MAX_SUBJECT_LENGTH = 200
"""Characters of a subject; the rest is cut off."""

_TEXTS = Path(__file__).parent / "texts"

# The pages of the web app, by entity type.
_PATHS: Mapping[str, str] = {
    "workflow": "/approvals/{id}",
    "asset": "/assets/{id}",
    "reservation": "/reservations?peek={id}",
    "maintenance": "/maintenance?peek={id}",
    "license": "/licenses?peek={id}",
    "webhook": "/settings/webhooks?peek={id}",
}
# The pages of what employees hold; they may not see all pages of managers.
_PATHS_OF_EMPLOYEES: Mapping[str, str] = {**_PATHS, "asset": "/me", "maintenance": "/me"}
_PATH_OF_OWN_REQUEST = "/me/requests?peek={id}"
_KINDS_OF_OWN_REQUESTS = (NotificationKind.WORKFLOW_DECIDED, NotificationKind.WORKFLOW_COMPLETED)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Template:
    """The sources of a notification's subject, text and, for e-mail, HTML."""

    subject: str
    text: str
    html: str | None = None


class TemplateKey(NamedTuple):
    """The key of a template: kind, channel and locale."""

    kind: NotificationKind
    channel: Channel
    locale: Locale


@dataclass(frozen=True, slots=True)
class Recipient:
    """The recipient that a template is rendered for."""

    name: str
    locale: Locale
    zone: ZoneInfo
    role: Role | None = None
    """The role of the user; None for a chat of the company, which managers read."""


@dataclass(frozen=True, slots=True)
class Message:
    """A rendered template; `failed` states why the custom template was not used."""

    subject: str
    text: str
    html: str | None = None
    failed: str | None = None


def recipient_of(
    settings: Settings, name: str, locale: str | None, time_zone: str | None, role: str | None
) -> Recipient:
    """Return a recipient; the settings give the locale and time zone of users without a choice."""
    try:
        zone = ZoneInfo(time_zone) if time_zone is not None else settings.zone
    except (ZoneInfoNotFoundError, ValueError):
        zone = settings.zone
    written_in: Locale = "en" if (locale or settings.default_locale) == "en" else "ko"
    return Recipient(name, written_in, zone, None if role is None else Role(role))


# Templates


@cache
def default_template(key: TemplateKey) -> Template:
    """Return the default template of a key."""
    texts = tomllib.loads((_TEXTS / f"{key.locale}.toml").read_text(encoding="utf-8"))
    default = texts[key.kind]
    text = default["text"].strip()
    parts = {**texts["email"], "text": text, "locale": key.locale}
    if key.channel == Channel.IN_APP:
        return Template(default["subject"], _layout("in_app.txt", parts))
    body = _layout("email.txt", parts) if key.channel == Channel.EMAIL else _layout("chat.txt", parts)
    html = _layout("email.html", parts) if key.channel == Channel.EMAIL else None
    return Template(default["subject"], body, html)


def _layout(name: str, parts: Mapping[str, str]) -> str:
    layout = (_TEXTS / name).read_text(encoding="utf-8")
    for part, text in parts.items():
        layout = layout.replace(f"[[{part}]]", text)
    return layout


async def custom_templates_of(session: AsyncSession, channel: Channel) -> dict[TemplateKey, Template]:
    """Return the custom templates of a channel, by key."""
    found = select(NotificationTemplate).where(
        NotificationTemplate.channel == channel, NotificationTemplate.deleted_at.is_(None)
    )
    return {key_of(template): template_of(template) for template in await session.scalars(found)}


def key_of(template: NotificationTemplate) -> TemplateKey:
    """Return the key of a stored template."""
    locale: Locale = "en" if template.locale == "en" else "ko"
    return TemplateKey(NotificationKind(template.kind), Channel(template.channel), locale)


def template_of(template: NotificationTemplate) -> Template:
    """Return the sources of a stored template."""
    return Template(template.subject, template.text, template.html)


# Validation


def allowed_names(kind: NotificationKind, part: str) -> dict[str, Collection[str]]:
    """Return the names that a part of a template may use, each with its fields."""
    fields = (*KINDS[kind].example, "url")
    names: dict[str, Collection[str]] = {
        "item": fields,
        "items": fields,
        "count": (),
        "shown": (),
        "recipient": ("name",),
        "locale": (),
    }
    if part != "subject":
        names |= {"url": (), "preferences_url": ()}
    if part == "html":
        names["subject"] = ()
    return names


def validate_template(
    key: TemplateKey, template: Template, recipient: Recipient, public_url: str | None
) -> Message:
    """Render a template with examples: one item, many items, and one with few values; return the first.

    Raises: TemplateFailedError (a part is invalid).
    """
    example = KINDS[key.kind].example
    always_present = (
        *("asset_tag", "name", "subject", "type", "step", "step_count", "approved", "received"),
        "completed",
    )
    sparse = {name: value if name in always_present else None for name, value in example.items()}
    for part in ("subject", "text", "html"):
        if (source := getattr(template, part)) is not None:
            try:
                validate(source, allowed_names(key.kind, part))
            except InvalidTemplateError as error:
                raise TemplateFailedError(part, error) from error
    single = {"count": 1, "items": [example]}
    samples = [{"count": 30, "items": [example] * 20}, {"count": 1, "items": [sparse]}, single]
    return [
        _render_template(
            template, template_values(key.kind, "", None, sample, recipient, public_url), recipient
        )
        for sample in samples
        if sample["count"] == 1 or KINDS[key.kind].digest
    ][-1]


class TemplateFailedError(Exception):
    """A part of a template is invalid, or cannot be rendered."""

    def __init__(self, part: str, error: InvalidTemplateError) -> None:
        super().__init__(f"/{part}: {error}")
        self.part = part
        self.error = error


# Rendering


def entities_of(
    kind: NotificationKind,
    entity_type: str,
    entity_id: UUID | None,
    data: Mapping[str, Any],
    role: Role | None,
) -> list[dict[str, str | None]]:
    """Return the entities that the items of a notification are about, in their order.

    Each has its type, id, name and path in the web app, of a page that the role may see; id and path are null
    in old digests.
    """
    paths = _PATHS_OF_EMPLOYEES if role is Role.EMPLOYEE else _PATHS
    entities: list[dict[str, str | None]] = []
    for item in data["items"]:
        if (linked_id := item.get("asset_id")) is not None:
            linked_type = "asset"
        else:
            linked_type = entity_type
            linked_id = item.get("entity_id") or (None if entity_id is None else str(entity_id))
        path = paths.get(linked_type)
        if linked_type == "workflow" and (item.get("is_own") or kind in _KINDS_OF_OWN_REQUESTS):
            path = _PATH_OF_OWN_REQUEST
        path = path.format(id=linked_id) if path and linked_id else None
        entities.append({"type": linked_type, "id": linked_id, "name": heading(item), "path": path})
    return entities


def template_values(
    kind: NotificationKind,
    entity_type: str,
    entity_id: UUID | None,
    data: Mapping[str, Any],
    recipient: Recipient,
    public_url: str | None,
) -> dict[str, Any]:
    """Return the values that a template is rendered with."""
    base = public_url.rstrip("/") if public_url is not None else None
    items = [
        {
            **dict.fromkeys(KINDS[kind].example),
            **item,
            "url": base and entity["path"] and base + entity["path"],
        }
        for item, entity in zip(
            data["items"], entities_of(kind, entity_type, entity_id, data, recipient.role), strict=True
        )
    ]
    return {
        "item": items[0],
        "items": items,
        "count": data["count"],
        "shown": len(items),
        "recipient": {"name": recipient.name},
        "url": base and ((data["count"] == 1 and items[0]["url"]) or f"{base}/notifications"),
        "preferences_url": base and f"{base}/settings/notifications",
    }


def render_message(
    key: TemplateKey,
    overrides: Mapping[TemplateKey, Template],
    values: Mapping[str, Any],
    recipient: Recipient,
) -> Message:
    """Render the custom template of a key or, if there is none or it fails, the default one."""
    override = overrides.get(key)
    if override is None:
        return _render_template(default_template(key), values, recipient)
    try:
        return _render_template(override, values, recipient)
    except TemplateFailedError as error:
        log.warning("custom_template_failed", kind=key.kind, channel=key.channel, error=str(error))
        message = _render_template(default_template(key), values, recipient)
        return Message(message.subject, message.text, message.html, failed=str(error))


def _render_template(template: Template, values: Mapping[str, Any], recipient: Recipient) -> Message:
    def rendered(part: str, source: str, **more: str) -> str:
        try:
            return render(source, {**values, **more}, recipient.locale, recipient.zone, html=part == "html")
        except InvalidTemplateError as error:
            raise TemplateFailedError(part, error) from error

    # One line, because it becomes a header.
    subject = " ".join(rendered("subject", template.subject).split())[:MAX_SUBJECT_LENGTH]
    text = rendered("text", template.text).strip()
    html = None if template.html is None else rendered("html", template.html, subject=subject)
    return Message(subject, text, html)
