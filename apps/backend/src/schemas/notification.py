"""What people are told, what they want to be told, and in which words."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, SecretStr, StringConstraints, model_validator

from src.models import Channel, NotificationKind
from src.schemas.common import Boolean, Line, Name, Payload, Reference, Time, View, field_error, omitted
from src.schemas.user import Locale


class Notification(View):
    """What one person is told, in their language."""

    id: UUID
    kind: NotificationKind
    entity_type: str
    entity_id: UUID | None
    """Null where many things are told of."""
    count: int
    title: str
    text: str
    created_at: Time
    read_at: Time | None


class UnreadCount(View):
    """How many notifications somebody has not read."""

    unread: int


class ReadAllRequest(Payload):
    """Take all as read, or those up to a time: what came after the list was read stays unread."""

    until: Time | None = None


# What people want


class SetPreference(Payload):
    """By which ways somebody wants to be told of a kind."""

    kind: NotificationKind
    in_app: Boolean
    email: Boolean
    chat: Boolean


class Preference(View):
    """By which ways somebody is told of a kind."""

    kind: NotificationKind
    in_app: bool
    email: bool
    chat: bool


class Preferences(View):
    """By which ways somebody is told of each kind that can concern them."""

    preferences: list[Preference]
    email_is_sent: bool
    """Whether SAMS has a server for e-mail, and the user an address."""


class SetPreferencesRequest(Payload):
    """What is not named is told by the ways that SAMS proposes."""

    preferences: Annotated[list[SetPreference], Field(max_length=len(NotificationKind))]

    @model_validator(mode="after")
    def _once(self) -> Self:
        if len({preference.kind for preference in self.preferences}) < len(self.preferences):
            raise field_error("preferences", "name each kind once")
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
"""An Apprise address, such as slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr; it is never shown again."""
ChatKinds = Annotated[list[NotificationKind], Field(min_length=1, max_length=len(NotificationKind))]


class ChatAddress(View):
    """Where somebody, or the whole company, is told by chat; what it leads to is not shown."""

    id: UUID
    name: str
    service: str
    user: Reference | None
    """Null for the company's."""
    kinds: list[NotificationKind] | None
    """What the company's is told of; for somebody's own their preferences say so."""
    version: int
    created_at: Time
    updated_at: Time


class CreateChatAddressRequest(Payload):
    """Add an address: one's own or, with `kinds`, one of the company, which administrators may."""

    name: Name
    url: ChatUrl
    kinds: ChatKinds | None = None


class UpdateChatAddressRequest(Payload):
    """Absent means unchanged."""

    name: Name = omitted()
    url: ChatUrl = omitted()
    kinds: ChatKinds = omitted()


class Trial(View):
    """Whether a message arrived."""

    delivered: bool
    detail: str | None


# Words

Template = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class WriteTemplateRequest(Payload):
    """Templates: only those of e-mails have HTML."""

    subject: Annotated[Line, Field(description="One line")]
    text: Template
    html: Template | None = None


class NotificationTemplate(View):
    """The words of a kind on a channel in a language: those of SAMS, or those given instead of them."""

    kind: NotificationKind
    channel: Channel
    locale: Locale
    subject: str
    text: str
    html: str | None
    is_default: bool
    version: int


class TemplateField(View):
    """Something that templates of a kind may name of each item."""

    name: str
    example: str | None


class TemplateKind(View):
    """A kind of notification, and what its templates may name."""

    kind: NotificationKind
    fields: list[TemplateField]
    """Those of `item`, and of each of `items`."""
    names: list[str]
    """What else may be named."""
    filters: list[str]
    templates: list[NotificationTemplate]


class TemplateKinds(View):
    """All kinds of notifications."""

    kinds: list[TemplateKind]


class MessagePreview(View):
    """What templates come to with examples."""

    subject: str
    text: str
    html: str | None
