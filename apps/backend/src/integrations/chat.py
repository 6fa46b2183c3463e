"""Chat messages to Apprise addresses such as slack://…: allowed services and trusted hosts only."""

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

HTTP_TIMEOUT_SECONDS = 30
"""Timeout to connect to a service, and to read its response."""

# Services with a fixed host: their addresses name none.
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
# Services with a host in the address, which must be in the setting CHAT_HOSTS.
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
    return [
        scheme
        for schemes in named
        if schemes
        for scheme in ((schemes,) if isinstance(schemes, str) else schemes)
    ]


# An allow-list instead of Apprise's own lookup, which supports a hundred more services: some read files, run
# programs or write to any host that an address names.
_BY_SCHEME = {scheme: service for service in (*_SERVICES, *_HOSTED) for scheme in _schemes(service)}

# Debug logs of Apprise and urllib3 contain the secrets of addresses.
logging.getLogger("apprise").setLevel(logging.CRITICAL)
logging.getLogger("urllib3").setLevel(logging.INFO)


class ChatRefusedError(ValueError):
    """The address is invalid or not allowed."""


class ChatUnavailableError(Exception):
    """The service did not accept the message."""


def service_of(settings: Settings, address: str) -> str:
    """Return the name of the service of an address.

    Raises: ChatRefusedError.
    """
    return _service_name(_build_service(settings, address))


async def send(settings: Settings, address: str, title: str, body: str) -> None:
    """Send a message; Apprise makes the call in a thread.

    Raises: ChatRefusedError, ChatUnavailableError.
    """
    service = _build_service(settings, address)
    sent = await service.async_notify(
        body=body, title=title, notify_type=NotifyType.INFO, body_format=NotifyFormat.TEXT
    )
    if not sent:
        raise ChatUnavailableError(f"{_service_name(service)} did not accept the message")


def _build_service(settings: Settings, address: str) -> NotifyBase:
    # Parameters could name files to read, other hosts and headers; none is needed.
    if any(mark in address for mark in "?#\\ ") or not address.isprintable():
        raise ChatRefusedError("The address must not contain parameters, spaces, # or \\")
    kind, parts = _parse_address(address)
    parts["asset"] = AppriseAsset(http_redirects=False, storage_mode=PersistentStoreMode.MEMORY)
    try:
        service = kind(**parts)
    except TypeError as error:
        raise ChatRefusedError(f"{kind.service_name} does not have addresses of this form") from error
    service.socket_connect_timeout = service.socket_read_timeout = HTTP_TIMEOUT_SECONDS
    # Checks the host as the client that calls it has parsed it.
    if kind in _HOSTED and not _is_trusted(settings.chat_hosts, service.host, service.port):
        raise ChatRefusedError("The host is not listed in the setting CHAT_HOSTS")
    return service


def _parse_address(address: str) -> tuple[type[NotifyBase], dict[str, Any]]:
    """Return the service of an address and its parts. A service's own https:// address is accepted too.

    Raises: ChatRefusedError.
    """
    kind = _BY_SCHEME.get(address.partition("://")[0].lower())
    if kind is not None and (parts := kind.parse_url(address)):
        return kind, parts
    for kind in _SERVICES:
        if parts := kind.parse_native_url(address):
            return kind, parts
    known = ", ".join(sorted(str(service.service_name) for service in (*_SERVICES, *_HOSTED)))
    raise ChatRefusedError(f"The service is not allowed; allowed services: {known}")


def _service_name(service: NotifyBase) -> str:
    return str(service.service_name)


def _is_trusted(trusted: Iterable[str], host: str, port: int | None) -> bool:
    """Return whether a host is trusted: by its name, its name and port, or a dot and its domain."""
    host_and_port = host.lower() if port in (None, 80, 443) else f"{host.lower()}:{port}"
    return any(
        host_and_port == pattern or (pattern.startswith(".") and host_and_port.endswith(pattern))
        for pattern in trusted
    )
