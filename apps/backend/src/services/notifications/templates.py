"""The words of notifications: those of SAMS, those given instead of them, and what comes of them."""

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
from src.integrations.template_engine import Locale, WordingError, check, render
from src.models import Channel, NotificationKind, NotificationTemplate
from src.services.notifications.notification_kinds import KINDS

LOCALES: Sequence[Locale] = ("ko", "en")
SUBJECT_AT_MOST = 200
"""How many letters of a subject are sent."""

_TEXTS = Path(__file__).parent / "texts"

_PATHS: Mapping[str, str] = {
    "workflow": "workflows",
    "asset": "assets",
    "assignment": "assignments",
    "reservation": "reservations",
    "maintenance": "maintenances",
    "license": "licenses",
    "webhook": "webhooks",
}

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Words:
    """The templates by which a kind is told; only e-mails have HTML."""

    subject: str
    text: str
    html: str | None = None


class Spot(NamedTuple):
    """Where words are used."""

    kind: NotificationKind
    channel: Channel
    locale: Locale


@dataclass(frozen=True, slots=True)
class Recipient:
    """For whom words are found."""

    name: str
    locale: Locale
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Message:
    """What words come to; `failed` tells why those of the company were not used."""

    subject: str
    text: str
    html: str | None = None
    failed: str | None = None


def recipient_of(settings: Settings, name: str, locale: str | None, time_zone: str | None) -> Recipient:
    """Return for whom words are found; the company's language and time are those of who has not chosen."""
    try:
        zone = ZoneInfo(time_zone) if time_zone is not None else settings.zone
    except (ZoneInfoNotFoundError, ValueError):
        zone = settings.zone
    return Recipient(name, "en" if (locale or settings.default_locale) == "en" else "ko", zone)


# Which words


@cache
def default_words(spot: Spot) -> Words:
    """Return the words that SAMS has."""
    texts = tomllib.loads((_TEXTS / f"{spot.locale}.toml").read_text(encoding="utf-8"))
    own = texts[spot.kind]
    text = own["text"].strip()
    if spot.channel == Channel.IN_APP:
        return Words(own["subject"], text)
    parts = {**texts["email"], "text": text, "locale": spot.locale}
    body = _layout("email.txt", parts) if spot.channel == Channel.EMAIL else _layout("chat.txt", parts)
    html = _layout("email.html", parts) if spot.channel == Channel.EMAIL else None
    return Words(own["subject"], body, html)


def _layout(name: str, parts: Mapping[str, str]) -> str:
    layout = (_TEXTS / name).read_text(encoding="utf-8")
    for part, text in parts.items():
        layout = layout.replace(f"[[{part}]]", text)
    return layout


async def changed_words(session: AsyncSession, channel: Channel) -> dict[Spot, Words]:
    """Return the words that administrators have given for a channel."""
    found = select(NotificationTemplate).where(
        NotificationTemplate.channel == channel, NotificationTemplate.deleted_at.is_(None)
    )
    return {spot_of(template): words_of(template) for template in await session.scalars(found)}


def spot_of(template: NotificationTemplate) -> Spot:
    """Return where a stored template is used."""
    locale: Locale = "en" if template.locale == "en" else "ko"
    return Spot(NotificationKind(template.kind), Channel(template.channel), locale)


def words_of(template: NotificationTemplate) -> Words:
    """Return the words of a stored template."""
    return Words(template.subject, template.text, template.html)


# What they may name


def names_for(kind: NotificationKind, part: str) -> dict[str, Collection[str]]:
    """Return what a part of a kind's words may name, and the fields of each."""
    fields = tuple(KINDS[kind].example)
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


def try_out(spot: Spot, words: Words, recipient: Recipient, public_url: str | None) -> Message:
    """Return what words make of examples: of one thing, of many, and of one of which little is known.

    Raises: BrokenWordsError.
    """
    example = KINDS[spot.kind].example
    kept = ("asset_tag", "name", "subject", "type", "step", "step_count", "approved", "received")
    sparse = {name: value if name in kept else None for name, value in example.items()}
    for part in ("subject", "text", "html"):
        if (source := getattr(words, part)) is not None:
            try:
                check(source, names_for(spot.kind, part))
            except WordingError as error:
                raise BrokenWordsError(part, error) from error
    one = {"count": 1, "items": [example]}
    samples = [{"count": 30, "items": [example] * 20}, {"count": 1, "items": [sparse]}, one]
    return [
        _render(words, values_of(spot.kind, "", None, sample, recipient, public_url), recipient)
        for sample in samples
        if sample["count"] == 1 or KINDS[spot.kind].together
    ][-1]


class BrokenWordsError(Exception):
    """A part of words cannot be used."""

    def __init__(self, part: str, error: WordingError) -> None:
        super().__init__(f"/{part}: {error}")
        self.part = part
        self.error = error


# What comes of them


def values_of(
    kind: NotificationKind,
    entity_type: str,
    entity_id: UUID | None,
    data: Mapping[str, Any],
    recipient: Recipient,
    public_url: str | None,
) -> dict[str, Any]:
    """Return what words are made of."""
    items = [{**dict.fromkeys(KINDS[kind].example), **item} for item in data["items"]]
    base = public_url.rstrip("/") if public_url is not None else None
    path = f"{_PATHS[entity_type]}/{entity_id}" if entity_id and entity_type in _PATHS else "notifications"
    return {
        "item": items[0],
        "items": items,
        "count": data["count"],
        "shown": len(items),
        "recipient": {"name": recipient.name},
        "url": base and f"{base}/{path}",
        "preferences_url": base and f"{base}/settings/notifications",
    }


def compose(
    spot: Spot, changed: Mapping[Spot, Words], values: Mapping[str, Any], recipient: Recipient
) -> Message:
    """Return a message in the company's words or, where there are none or they fail, in those of SAMS."""
    own = changed.get(spot)
    if own is None:
        return _render(default_words(spot), values, recipient)
    try:
        return _render(own, values, recipient)
    except BrokenWordsError as error:
        log.warning("words_of_the_company_failed", kind=spot.kind, channel=spot.channel, error=str(error))
        message = _render(default_words(spot), values, recipient)
        return Message(message.subject, message.text, message.html, failed=str(error))


def _render(words: Words, values: Mapping[str, Any], recipient: Recipient) -> Message:
    def rendered(part: str, source: str, **more: str) -> str:
        try:
            return render(source, {**values, **more}, recipient.locale, recipient.zone, html=part == "html")
        except WordingError as error:
            raise BrokenWordsError(part, error) from error

    # One line, whatever the values hold: it becomes a header.
    subject = " ".join(rendered("subject", words.subject).split())[:SUBJECT_AT_MOST]
    text = rendered("text", words.text).strip()
    html = None if words.html is None else rendered("html", words.html, subject=subject)
    return Message(subject, text, html)
