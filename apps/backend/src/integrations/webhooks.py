"""HTTP calls to user-supplied URLs: signed, to public addresses only, limited in time and size."""

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

MAX_RESPONSE_BYTES = 1024
"""The part of a response that is read and stored."""

_SECRET_PREFIX = "whsec_"  # noqa: S105 - the prefix of every secret

# IPv6 ranges that embed an IPv4 address.
_NAT64 = IPv6Network("64:ff9b::/96")
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_6TO4 = IPv6Network("2002::/16")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one call."""

    at: datetime
    duration_ms: int
    status: int | None = None
    """The HTTP status, or None if there was no response."""
    error: DeliveryError | None = None
    response: str | None = None
    """The beginning of the response body."""


# Allowed addresses


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Return whether an address belongs to the public internet."""
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    # 6to4 embeds an IPv4 address, which may be private; no legitimate URL uses it.
    return address in _GLOBAL_UNICAST and address.is_global and address not in _6TO4


def is_allowed_address(settings: Settings, literal: str) -> bool:
    """Return whether an IP address may be called: it is public, or the settings allow it."""
    address = ip_address(literal)
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        elif address in _NAT64:
            address = IPv4Address(address.packed[12:])
    return is_public(address) or any(address in network for network in settings.webhook_allowed_networks)


def find_url_error(settings: Settings, url: str) -> str | None:
    """Return the error of a URL that must not be called, or None.

    Host names are not resolved here; the resolved address is checked when the call connects.
    """
    try:
        # The parser that the HTTP client uses, so that both see the same host.
        parsed = URL(url)
        host, port = parsed.raw_host, parsed.explicit_port
    except ValueError:
        return "Enter a valid URL"
    if not host:
        return "Enter a valid URL"
    if parsed.scheme != "https" and not (parsed.scheme == "http" and settings.webhook_allow_http):
        return "The URL must begin with https://"
    if parsed.raw_user is not None or parsed.raw_password is not None:
        return "The URL must not contain a user name or a password"
    if parsed.raw_fragment or port == 0:
        return "Enter a valid URL"
    try:
        allowed = is_allowed_address(settings, host)
    except ValueError:
        # Some resolvers read a host that ends in a number as an IPv4 address, such as 2130706433 and 0x7f.1.
        label = host.rstrip(".").rpartition(".")[2]
        allowed = not (label.isdigit() or label.lower().startswith("0x"))
    return None if allowed else "The address is not public and not in WEBHOOK_ALLOWED_NETWORKS"


# Signatures


def generate_secret() -> str:
    """Return a new signing secret: 256 random bits in the format of Standard Webhooks."""
    return _SECRET_PREFIX + b64encode(token_bytes(32)).decode()


def build_signature_headers(
    secrets: Sequence[str], message_id: str, body: str, at: datetime
) -> dict[str, str]:
    """Return the Standard Webhooks headers of a message, with a signature by each secret."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(Signer(secret).sign(message_id, at, body) for secret in secrets),
    }


# Calls

_resolver_threads = ThreadPoolExecutor(max_workers=200, thread_name_prefix="webhook-dns")


class _ThreadedResolver(AbstractResolver):
    """Resolves host names in a separate thread pool.

    The event loop's pool is small. A lookup occupies a thread until the name server answers, even after its
    call has timed out, so a few dead names would block all other lookups of the process.
    """

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        lookup = partial(
            socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
        )
        found = await asyncio.get_running_loop().run_in_executor(_resolver_threads, lookup)
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
        """Keep the threads for the next call."""


async def send(settings: Settings, url: str, secrets: Sequence[str], message_id: str, body: str) -> Outcome:
    """Send a message once, and return the outcome."""
    at, started = datetime.now(UTC), time.monotonic()
    status, error, response = await _call(
        settings, url, build_signature_headers(secrets, message_id, body, at), body
    )
    return Outcome(at, round((time.monotonic() - started) * 1000), status, error, response)


async def _call(
    settings: Settings, url: str, headers: dict[str, str], body: str
) -> tuple[int | None, DeliveryError | None, str | None]:
    if find_url_error(settings, url) is not None:
        return None, DeliveryError.ADDRESS_NOT_ALLOWED, None
    is_refused = False

    def create_socket(info: aiohttp.AddrInfoType) -> socket.socket:
        """Create the socket for a resolved address, unless the address is not allowed.

        Every connection passes here with its final address, so DNS rebinding cannot bypass the check.
        """
        nonlocal is_refused
        family, socket_type, protocol, _, address = info
        if not is_allowed_address(settings, str(address[0])):
            is_refused = True
            raise PermissionError(f"{address[0]} is not public")
        return socket.socket(family, socket_type, protocol)

    connector = aiohttp.TCPConnector(
        socket_factory=create_socket, resolver=_ThreadedResolver(), use_dns_cache=False, force_close=True
    )
    status: int | None = None
    body_start = b""
    # A session per call, so that cookies of one receiver do not reach another.
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
            ) as response:
                status = response.status
                while len(body_start) < MAX_RESPONSE_BYTES and (
                    part := await response.content.read(MAX_RESPONSE_BYTES - len(body_start))
                ):
                    body_start += part
        except TimeoutError:
            error: DeliveryError | None = DeliveryError.TIMEOUT
        except (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError):
            error = DeliveryError.TLS_ERROR
        except (aiohttp.ClientConnectorDNSError, aiohttp.InvalidURL, UnicodeError):
            error = DeliveryError.DNS_ERROR
        except aiohttp.ClientConnectorError:
            error = DeliveryError.ADDRESS_NOT_ALLOWED if is_refused else DeliveryError.CONNECTION_ERROR
        except (aiohttp.ClientError, OSError):
            error = DeliveryError.INVALID_RESPONSE
        else:
            error = None
    if status is not None:
        # The status decides; the body may be too long, slow or broken.
        error = _find_status_error(status)
    return status, error, _printable_text(body_start)


def _find_status_error(status: int) -> DeliveryError | None:
    if 200 <= status < 300:
        return None
    return DeliveryError.REDIRECTED if 300 <= status < 400 else DeliveryError.HTTP_ERROR


def _printable_text(content: bytes) -> str | None:
    """Decode bytes to a text that can be stored and shown."""
    text = content.decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() or letter in "\n\t" else "�" for letter in text) or None
