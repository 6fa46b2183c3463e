"""Notifications, preferences, chat addresses and templates."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, SecretStr, StringConstraints, model_validator

from src.models import Channel, NotificationKind
from src.schemas.common import Boolean, Line, Name, Payload, Reference, Time, View, field_error, omitted
from src.schemas.user import Locale


class Notification(View):
    """A notification, rendered in the language of its recipient."""

    id: UUID
    kind: NotificationKind
    entity_type: str
    entity_id: UUID | None
    """Null for a digest of several entities."""
    count: int
    title: str
    text: str
    created_at: Time
    read_at: Time | None


class UnreadCount(View):
    """The number of unread notifications."""

    unread: int


class ReadAllRequest(Payload):
    """Mark all notifications as read, or those created up to `until`."""

    until: Time | None = None


# Preferences


class SetPreference(Payload):
    """The channels of one kind of notification."""

    kind: NotificationKind
    in_app: Boolean
    email: Boolean
    chat: Boolean


class Preference(View):
    """The channels of one kind of notification."""

    kind: NotificationKind
    in_app: bool
    email: bool
    chat: bool


class Preferences(View):
    """The channels of each kind of notification that the user's role receives."""

    preferences: list[Preference]
    email_is_sent: bool
    """Whether e-mail is configured and the user has an e-mail address."""


class SetPreferencesRequest(Payload):
    """Replace the preferences; kinds that are not listed use the default channels."""

    preferences: Annotated[list[SetPreference], Field(max_length=len(NotificationKind))]

    @model_validator(mode="after")
    def _once(self) -> Self:
        if len({preference.kind for preference in self.preferences}) < len(self.preferences):
            raise field_error("preferences", "list each kind once")
        return self


# Chat

ChatUrl = Annotated[
    SecretStr,
    Field(
        min_length=1,
        max_length=1000,
        json_schema_extra={"type": "string", "format": "password", "writeOnly": True},
    ),
]
"""An Apprise address such as slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr; no response contains it."""
ChatKinds = Annotated[list[NotificationKind], Field(min_length=1, max_length=len(NotificationKind))]


class ChatAddress(View):
    """A chat address of a user or of the company, without its URL."""

    id: UUID
    name: str
    service: str
    user: Reference | None
    """Null for an address of the company."""
    kinds: list[NotificationKind] | None
    """The kinds sent to an address of the company; null for a user's address, where the preferences apply."""
    version: int
    created_at: Time
    updated_at: Time


class CreateChatAddressRequest(Payload):
    """Create your own chat address or, with `kinds` and as an administrator, one of the company."""

    name: Name
    url: ChatUrl
    kinds: ChatKinds | None = None


class UpdateChatAddressRequest(Payload):
    """Fields that are not sent stay unchanged."""

    name: Name = omitted()
    url: ChatUrl = omitted()
    kinds: ChatKinds = omitted()


class ChatTestResult(View):
    """The result of a test message."""

    delivered: bool
    detail: str | None


# Templates

TemplateSource = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class NotificationTemplateRequest(Payload):
    """The source of a template. `html` is required for e-mail and not allowed for other channels."""

    subject: Annotated[Line, Field(description="Subject or title, on one line.")]
    text: TemplateSource
    html: TemplateSource | None = None


class NotificationTemplate(View):
    """The template of a kind, channel and locale: the default one or a custom one."""

    kind: NotificationKind
    channel: Channel
    locale: Locale
    subject: str
    text: str
    html: str | None
    is_default: bool
    version: int


class TemplateField(View):
    """A field of an item that templates of the kind can use, with an example value."""

    name: str
    example: str | None


class TemplateKind(View):
    """A kind of notification with the fields, names and filters that its templates can use."""

    kind: NotificationKind
    fields: list[TemplateField]
    """The fields of `item`, and of each of `items`."""
    names: list[str]
    """The other names that a template can use."""
    filters: list[str]
    templates: list[NotificationTemplate]


class NotificationTemplateKinds(View):
    """All kinds of notifications with their templates."""

    kinds: list[TemplateKind]


class TemplatePreview(View):
    """A template rendered with example values."""

    subject: str
    text: str
    html: str | None
