"""Chat, by Apprise addresses such as slack://…: to services that are known, and to hosts that are trusted."""

import logging
from collections.abc import Iterable
from typing import Any

from apprise import AppriseAsset, NotifyBase, NotifyFormat, NotifyType, PersistentStoreMode
from apprise.plugins.custom_json import NotifyJSON
from apprise.plugins.discord import NotifyDiscord
from apprise.plugins.google_chat import NotifyGoogleChat
from apprise.plugins.gotify import NotifyGotify
from apprise.plugins.kakaotalk import NotifyKakaoTalk
from apprise.plugins.line import NotifyLine
from apprise.plugins.mattermost import NotifyMattermost
from apprise.plugins.nextcloudtalk import NotifyNextcloudTalk
from apprise.plugins.ntfy import NotifyNtfy
from apprise.plugins.pushover import NotifyPushover
from apprise.plugins.rocketchat import NotifyRocketChat
from apprise.plugins.slack import NotifySlack
from apprise.plugins.synology import NotifySynology
from apprise.plugins.telegram import NotifyTelegram
from apprise.plugins.webexteams import NotifyWebexTeams
from apprise.plugins.workflows import NotifyWorkflows

from src.config import Settings

SECONDS = 30
"""How long a service may take to be reached, and then to answer."""

# The addresses of these hold no host: what is sent there goes to the service, and nowhere else.
_SERVICES: tuple[type[NotifyBase], ...] = (
    NotifyDiscord,
    NotifyGoogleChat,
    NotifyKakaoTalk,
    NotifyLine,
    NotifyPushover,
    NotifySlack,
    NotifyTelegram,
    NotifyWebexTeams,
)
# The addresses of these hold the host, which must be among those that the operator trusts.
_HOSTED: tuple[type[NotifyBase], ...] = (
    NotifyGotify,
    NotifyJSON,
    NotifyMattermost,
    NotifyNextcloudTalk,
    NotifyNtfy,
    NotifyRocketChat,
    NotifySynology,
    NotifyWorkflows,
)


def _schemes(service: type[NotifyBase]) -> list[str]:
    named: list[str | tuple[str, ...] | None] = [service.protocol, service.secure_protocol]
    return [one for some in named if some for one in ((some,) if isinstance(some, str) else some)]


# Named one by one, and never found by Apprise, which knows a hundred more: some read files, run programs or
# write to whatever host an address names.
_BY_SCHEME = {scheme: service for service in (*_SERVICES, *_HOSTED) for scheme in _schemes(service)}

# What Apprise and its HTTP library write when they are asked to tell more has the secrets of addresses in it.
logging.getLogger("apprise").setLevel(logging.CRITICAL)
logging.getLogger("urllib3").setLevel(logging.INFO)


class ChatRefusedError(ValueError):
    """Nothing is sent to this address."""


class ChatUnavailableError(Exception):
    """The service did not take the message."""


def service_of(settings: Settings, address: str) -> str:
    """Return the name of the service that an address leads to.

    Raises: ChatRefusedError.
    """
    return _name(_open(settings, address))


async def send(settings: Settings, address: str, title: str, body: str) -> None:
    """Send a message; the call itself is made on a thread of Apprise's.

    Raises: ChatRefusedError, ChatUnavailableError.
    """
    service = _open(settings, address)
    sent = await service.async_notify(
        body=body, title=title, notify_type=NotifyType.INFO, body_format=NotifyFormat.TEXT
    )
    if not sent:
        raise ChatUnavailableError(f"{_name(service)} did not take the message")


def _open(settings: Settings, address: str) -> NotifyBase:
    # Parameters let an address name files to read, other hosts and headers; none is needed.
    if any(mark in address for mark in "?#\\ ") or not address.isprintable():
        raise ChatRefusedError("An address has no parameters, no spaces and none of # and \\")
    kind, parts = _parsed(address)
    parts["asset"] = AppriseAsset(http_redirects=False, storage_mode=PersistentStoreMode.MEMORY)
    try:
        service = kind(**parts)
    except TypeError as error:
        raise ChatRefusedError(f"{kind.service_name} has no such addresses") from error
    service.socket_connect_timeout = service.socket_read_timeout = SECONDS
    # What is asked is the host that will be called, as the one that calls it has read it.
    if kind in _HOSTED and not _is_trusted(settings.chat_hosts, service.host, service.port):
        raise ChatRefusedError("The host is not among those of the setting CHAT_HOSTS")
    return service


def _parsed(address: str) -> tuple[type[NotifyBase], dict[str, Any]]:
    """Return which service an address is of, and its parts; a service's own https:// address will do.

    Raises: ChatRefusedError.
    """
    kind = _BY_SCHEME.get(address.partition("://")[0].lower())
    if kind is not None and (parts := kind.parse_url(address)):
        return kind, parts
    for kind in _SERVICES:
        if parts := kind.parse_native_url(address):
            return kind, parts
    known = ", ".join(sorted(str(service.service_name) for service in (*_SERVICES, *_HOSTED)))
    raise ChatRefusedError(f"This is no address of a service that is allowed, which are: {known}")


def _name(service: NotifyBase) -> str:
    return str(service.service_name)


def _is_trusted(trusted: Iterable[str], host: str, port: int | None) -> bool:
    """Return whether a host is trusted: by its name, its name and port, or a dot and its domain."""
    written = host.lower() if port in (None, 80, 443) else f"{host.lower()}:{port}"
    return any(written == one or (one.startswith(".") and written.endswith(one)) for one in trusted)
