"""Notifications, preferences, chat addresses and templates."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, SecretStr, StringConstraints, model_validator

from src.models import Channel, NotificationKind
from src.schemas.common import (
    Boolean,
    Line,
    Name,
    Payload,
    Reference,
    Time,
    Version,
    View,
    field_error,
    omitted,
)
from src.schemas.user import Locale


class NotificationEntity(View):
    """An entity that a notification is about."""

    type: str
    """Type of the entity, such as `asset`."""
    id: UUID | None
    """Id of the entity; null in digests that an earlier version wrote."""
    name: str
    """Name at the time of the notification: for an asset, its asset tag and name."""
    path: str | None
    """Path of the entity in the web app, such as `/assets/018f3c5e-…`; null if it has no page."""


class Notification(View):
    """A notification, rendered in the language of its recipient."""

    id: UUID
    kind: NotificationKind
    """Kind of notification, such as `asset_overdue`."""
    entity_type: str
    """Type of the entity that the notification is about, such as `workflow`."""
    entity_id: UUID | None
    """Id of the entity; null for a digest of several entities."""
    count: int
    """Number of items that the notification is about; more than 1 for a digest."""
    title: str
    """Title on one line."""
    text: str
    """Body as plain text."""
    entities: list[NotificationEntity]
    """Entities that the notification is about, at most 20; a reminder about an assignment or a maintenance
    names its asset."""
    created_at: Time
    read_at: Time | None
    """Time at which it was marked as read; null while it is unread."""


class UnreadCount(View):
    """The number of unread notifications."""

    unread: int
    """Number of unread notifications."""


class ReadAllRequest(Payload):
    """Mark all notifications as read, or those created up to `until`."""

    until: Time | None = None
    """Time up to which notifications are marked as read. Absent or null: all."""


# Preferences


class SetPreference(Payload):
    """The channels of one kind of notification."""

    kind: NotificationKind
    """Kind of notification, such as `asset_overdue`."""
    in_app: Boolean
    """Whether the kind is shown in the list of notifications."""
    email: Boolean
    """Whether the kind is sent by e-mail."""
    chat: Boolean
    """Whether the kind is sent to the user's chat addresses."""


class Preference(View):
    """The channels of one kind of notification."""

    kind: NotificationKind
    """Kind of notification, such as `asset_overdue`."""
    in_app: bool
    """Whether the kind is shown in the list of notifications."""
    email: bool
    """Whether the kind is sent by e-mail."""
    chat: bool
    """Whether the kind is sent to the user's chat addresses."""


class Preferences(View):
    """The channels of each kind of notification that the user's role receives."""

    preferences: list[Preference]
    """One entry for each kind of notification."""
    email_is_sent: bool
    """Whether e-mail is sent: it is configured and the user has an e-mail address."""


class SetPreferencesRequest(Payload):
    """Replace the preferences; kinds that are not listed use the default channels."""

    preferences: Annotated[list[SetPreference], Field(max_length=len(NotificationKind))]
    """The channels by kind, each kind at most once."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        if len({preference.kind for preference in self.preferences}) < len(self.preferences):
            raise field_error("preferences", "List each kind once")
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
    """Chat service of the URL, such as `slack`."""
    user: Reference | None
    """Owner of the address; null for an address of the company."""
    kinds: list[NotificationKind] | None
    """Kinds that are sent to an address of the company; null for a user's address, where the user's
    preferences apply."""
    version: Version
    created_at: Time
    updated_at: Time


class CreateChatAddressRequest(Payload):
    """Create your own chat address or, with `kinds` and as an administrator, one of the company."""

    name: Name
    url: ChatUrl
    """Apprise URL with its secret, such as `slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr`; no response
    contains it."""
    kinds: ChatKinds | None = None
    """Kinds to send to an address of the company. Absent: the address is your own and your preferences
    apply."""


class UpdateChatAddressRequest(Payload):
    """Fields that are not sent stay unchanged."""

    name: Name = omitted()
    url: ChatUrl = omitted()
    """Apprise URL with its secret, such as `slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr`; no response
    contains it."""
    kinds: ChatKinds = omitted()
    """Kinds to send to an address of the company; not allowed for your own address."""


class ChatTestResult(View):
    """The result of a test message."""

    delivered: bool
    """Whether the chat service accepted the message."""
    detail: str | None
    """The reason if the message was not accepted; otherwise null."""


# Templates

TemplateSource = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class NotificationTemplateRequest(Payload):
    """The source of a template. `html` is required for e-mail and not allowed for other channels."""

    subject: Annotated[Line, Field(description="Template of the subject or title, on one line.")]
    text: TemplateSource
    """Template of the plain text, at most 20,000 characters."""
    html: TemplateSource | None = None
    """Template of the HTML part of an e-mail, at most 20,000 characters."""


class NotificationTemplate(View):
    """The template of a kind, channel and locale: the default one or a custom one."""

    kind: NotificationKind
    """Kind of notification, such as `asset_overdue`."""
    channel: Channel
    """Channel on which the notification is sent."""
    locale: Locale
    """Language of the recipients."""
    subject: str
    """Template of the subject or title, on one line."""
    text: str
    """Template of the plain text."""
    html: str | None
    """Template of the HTML part of an e-mail; null for other channels."""
    is_default: bool
    """Whether this is the default template; false for a custom one."""
    version: Version


class TemplateField(View):
    """A field of an item that templates of the kind can use, with an example value."""

    name: str
    """Name of the field, used as `item.<name>`."""
    example: str | None
    """Value in previews; null if the field is empty there."""


class TemplateKind(View):
    """A kind of notification with the fields, names and filters that its templates can use."""

    kind: NotificationKind
    """Kind of notification, such as `asset_overdue`."""
    fields: list[TemplateField]
    """Fields of `item`, and of each of `items`."""
    names: list[str]
    """Other names that a template can use."""
    filters: list[str]
    """Filters that a template can use."""
    templates: list[NotificationTemplate]
    """Templates in force, one for each channel and locale."""


class NotificationTemplateKinds(View):
    """All kinds of notifications with their templates."""

    kinds: list[TemplateKind]
    """One entry for each kind of notification."""


class TemplatePreview(View):
    """A template rendered with example values."""

    subject: str
    """Rendered subject or title."""
    text: str
    """Rendered plain text."""
    html: str | None
    """Rendered HTML part of an e-mail; null for other channels."""
