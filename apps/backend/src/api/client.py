"""The origin of a request: the client's IP address and, in a browser, its site."""

from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.requests import Request

from src.config import Settings


def client_address(request: Request, settings: Settings) -> IPv4Address | IPv6Address | None:
    """Return the address of the client.

    This is the peer, or behind proxies in TRUSTED_PROXIES the last address in X-Forwarded-For that is not one
    of these.
    """
    address = _parse_address(request.client.host) if request.client else None
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    while forwarded and address and any(address in proxy for proxy in settings.trusted_proxies):
        previous = _parse_address(forwarded.pop())
        if previous is None:
            break
        address = previous
    return address


def _parse_address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address


def is_cross_site(request: Request, settings: Settings) -> bool:
    """Return whether a browser sent this from a page that is neither same-origin nor allowed by CORS.

    Browsers declare it in headers; other clients hold no cookie that another site could misuse.
    """
    origin = request.headers.get("origin")
    if origin in settings.cors_origins:
        return False
    if site := request.headers.get("sec-fetch-site"):
        return site != "same-origin"
    return origin is not None and origin.partition("://")[2] != request.headers.get("host")
