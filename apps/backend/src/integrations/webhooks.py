"""Calls to addresses that people give us: signed, to public hosts alone, bounded in time and size."""

import asyncio
import socket
import time
from base64 import b64encode
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from secrets import token_bytes

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from standardwebhooks import Webhook as Signer
from yarl import URL

from src.config import Settings
from src.models import DeliveryError

EXCERPT_BYTES = 1024
"""How much of an answer is read, and kept."""

_SECRET_PREFIX = "whsec_"  # noqa: S105 - what all of them begin with

# What leads to an IPv4 address that is written inside an IPv6 one.
_NAT64 = IPv6Network("64:ff9b::/96")
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_6TO4 = IPv6Network("2002::/16")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one call."""

    at: datetime
    duration_ms: int
    status: int | None = None
    """The HTTP status, or None if no answer came."""
    error: DeliveryError | None = None
    response: str | None = None
    """The beginning of the answer."""


# Which addresses may be called


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Return whether an address is one of the public internet's."""
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    # Transition mechanisms lead elsewhere than they seem to; whoever uses them as an address is hiding.
    return address in _GLOBAL_UNICAST and address.is_global and address not in _6TO4


def may_call(settings: Settings, written: str) -> bool:
    """Return whether an IP address may be called: it is public, or the settings allow it."""
    address = ip_address(written)
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        elif address in _NAT64:
            address = IPv4Address(address.packed[12:])
    return is_public(address) or any(address in network for network in settings.webhook_allowed_networks)


def refusal(settings: Settings, url: str) -> str | None:
    """Return why an address is not called, as far as it shows before its name is looked up, or None."""
    try:
        # By the same parser as the call, so that both see the same host.
        parsed = URL(url)
        host, port = parsed.raw_host, parsed.explicit_port
    except ValueError:
        return "This is no web address"
    if not host:
        return "This is no web address"
    if parsed.scheme != "https" and not (parsed.scheme == "http" and settings.webhook_allow_http):
        return "The address must begin with https://"
    if parsed.raw_user is not None or parsed.raw_password is not None:
        return "An address with a user or a password in it is not called"
    if parsed.raw_fragment or port == 0:
        return "This is no web address"
    try:
        allowed = may_call(settings, host)
    except ValueError:
        # What ends in a number is an IPv4 address to those who read it so, such as 2130706433 and 0x7f.1.
        label = host.rstrip(".").rpartition(".")[2]
        allowed = not (label.isdigit() or label.lower().startswith("0x"))
    return None if allowed else "This address is not public, and not among WEBHOOK_ALLOWED_NETWORKS"


# Signatures


def new_secret() -> str:
    """Return a new secret to sign with: 256 random bits, as Standard Webhooks writes them."""
    return _SECRET_PREFIX + b64encode(token_bytes(32)).decode()


def signed(secrets: Sequence[str], message_id: str, body: str, at: datetime) -> dict[str, str]:
    """Return the headers that prove who sent a message; each of the secrets proves it."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(Signer(secret).sign(message_id, at, body) for secret in secrets),
    }


# Calls

_lookups = ThreadPoolExecutor(max_workers=200, thread_name_prefix="webhook names")


class _Names(AbstractResolver):
    """Looks names up on threads of their own.

    Those of the event loop are few. One is taken for as long as a name server does not answer, even when
    nobody waits any more, and a few dead names would keep everybody else from connecting to anything.
    """

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        look_up = partial(
            socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
        )
        found = await asyncio.get_running_loop().run_in_executor(_lookups, look_up)
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        """Leave the threads to the next call."""


async def send(settings: Settings, url: str, secrets: Sequence[str], message_id: str, body: str) -> Outcome:
    """Send a message once, and return what came of it."""
    at, started = datetime.now(UTC), time.monotonic()
    status, error, response = await _call(settings, url, signed(secrets, message_id, body, at), body)
    return Outcome(at, round((time.monotonic() - started) * 1000), status, error, response)


async def _call(
    settings: Settings, url: str, headers: dict[str, str], body: str
) -> tuple[int | None, DeliveryError | None, str | None]:
    if refusal(settings, url) is not None:
        return None, DeliveryError.ADDRESS_NOT_ALLOWED, None
    refused = False

    def connect_to(info: aiohttp.AddrInfoType) -> socket.socket:
        """Make the socket for an address that is about to be called.

        Every call comes by here with the address itself, whether it was written or looked up a moment ago,
        so no name can lead elsewhere after it was checked.
        """
        nonlocal refused
        family, kind, protocol, _, address = info
        if not may_call(settings, str(address[0])):
            refused = True
            raise PermissionError(f"{address[0]} is not public")
        return socket.socket(family, kind, protocol)

    connector = aiohttp.TCPConnector(
        socket_factory=connect_to, resolver=_Names(), use_dns_cache=False, force_close=True
    )
    status: int | None = None
    read = b""
    # A session for each call: nothing of one receiver, such as its cookies, reaches another.
    async with aiohttp.ClientSession(
        connector=connector,
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=settings.webhook_timeout_seconds),
    ) as session:
        try:
            async with session.post(
                URL(url),
                data=body.encode(),
                headers={
                    **headers,
                    "Content-Type": "application/json",
                    "User-Agent": "SAMS-Webhooks",
                    "Accept-Encoding": "identity",
                },
                allow_redirects=False,
            ) as answer:
                status = answer.status
                while len(read) < EXCERPT_BYTES and (
                    part := await answer.content.read(EXCERPT_BYTES - len(read))
                ):
                    read += part
        except TimeoutError:
            error: DeliveryError | None = DeliveryError.TIMEOUT
        except (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError):
            error = DeliveryError.TLS_ERROR
        except (aiohttp.ClientConnectorDNSError, aiohttp.InvalidURL, UnicodeError):
            error = DeliveryError.DNS_ERROR
        except aiohttp.ClientConnectorError:
            error = DeliveryError.ADDRESS_NOT_ALLOWED if refused else DeliveryError.CONNECTION_ERROR
        except (aiohttp.ClientError, OSError):
            error = DeliveryError.INVALID_RESPONSE
        else:
            error = None
    if status is not None:
        # The status is the answer; what follows it may be as long, as slow or as broken as it likes.
        error = _error_of(status)
    return status, error, _text(read)


def _error_of(status: int) -> DeliveryError | None:
    if 200 <= status < 300:
        return None
    return DeliveryError.REDIRECTED if 300 <= status < 400 else DeliveryError.HTTP_ERROR


def _text(read: bytes) -> str | None:
    """Return what was read as a text that can be stored and shown."""
    text = read.decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() or letter in "\n\t" else "�" for letter in text) or None
