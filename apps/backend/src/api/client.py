"""Where a request comes from: from which address, and from which site in a browser."""

from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.requests import Request

from src.config import Settings


def client_address(request: Request, settings: Settings) -> IPv4Address | IPv6Address | None:
    """Return the address of who asks: the peer's, or what trusted proxies tell, the nearest last."""
    address = _parsed(request.client.host) if request.client else None
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    while forwarded and address and any(address in proxy for proxy in settings.trusted_proxies):
        before = _parsed(forwarded.pop())
        if before is None:
            break
        address = before
    return address


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address


def is_from_another_site(request: Request, settings: Settings) -> bool:
    """Return whether a browser sends this from a page that is neither ours nor allowed by CORS.

    Browsers say so; who is no browser carries no cookie that somebody else could make use of.
    """
    origin = request.headers.get("origin")
    if origin in settings.cors_origins:
        return False
    if site := request.headers.get("sec-fetch-site"):
        return site != "same-origin"
    return origin is not None and origin.partition("://")[2] != request.headers.get("host")
