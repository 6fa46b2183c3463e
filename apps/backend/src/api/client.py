"""The origin of a request: the client's IP address, its connection and, in a browser, its site."""

from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.requests import Request

from src.config import Settings


def client_address(request: Request, settings: Settings) -> IPv4Address | IPv6Address | None:
    """Return the address of the client.

    This is the peer, or behind proxies in TRUSTED_PROXIES the last address in X-Forwarded-For that is not one
    of these.
    """
    address = _peer_address(request)
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    while forwarded and _is_trusted(address, settings):
        previous = _parse_address(forwarded.pop())
        if previous is None:
            break
        address = previous
    return address


def is_https(request: Request, settings: Settings) -> bool:
    """Return whether the client's connection is encrypted.

    Behind a proxy in TRUSTED_PROXIES, the first value of X-Forwarded-Proto says so.
    """
    if _is_trusted(_peer_address(request), settings):
        forwarded = request.headers.get("x-forwarded-proto", "").partition(",")[0].strip().lower()
        if forwarded:
            return forwarded == "https"
    return bool(request.url.scheme == "https")


def _peer_address(request: Request) -> IPv4Address | IPv6Address | None:
    return _parse_address(request.client.host) if request.client else None


def _is_trusted(address: IPv4Address | IPv6Address | None, settings: Settings) -> bool:
    return address is not None and any(address in proxy for proxy in settings.trusted_proxies)


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
