"""Rate limits: fixed windows of one minute, counted in Redis for all processes together."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_network
from math import ceil
from typing import Final, cast
from unicodedata import normalize
from uuid import UUID

from starlette.requests import Request

from src.api.client import client_address
from src.config import Settings
from src.errors import RateLimited
from src.redis import Redis, RedisUnavailable
from src.security import Actor

WINDOW_SECONDS: Final = 60
MAX_TRACKED_KEYS: Final = 10_000
"""The number of counters kept in memory before expired ones are removed."""

# A window begins with its first use and expires by itself. One round trip counts the use and returns the
# remaining time.
_INCREMENT_SCRIPT: Final = """
local used = redis.call('INCRBY', KEYS[1], ARGV[2])
if used == tonumber(ARGV[2]) then
    redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return {used, redis.call('PTTL', KEYS[1])}
"""


@dataclass(frozen=True, slots=True)
class Usage:
    """The usage of one limit, including the current request."""

    policy: str
    limit: int
    used: int
    seconds_left: int


@dataclass(slots=True)
class QuotaLease:
    """A part of a user's quota that this process took from Redis and counts down in memory."""

    remaining: int
    """Requests that this process may still serve; negative once the limit is exceeded."""
    available: int
    """Requests that no process has leased yet."""
    expires_at: float
    """The end of the window, on the monotonic clock."""


class Limits:
    """The rate limits of a process.

    While Redis is unavailable, users are not limited and sign-ins are counted in this process.
    """

    def __init__(self, redis: Redis, settings: Settings) -> None:
        self._redis = redis
        self._script = redis.script(_INCREMENT_SCRIPT)
        self._settings = settings
        self._local_counter = FixedWindowCounter()
        self._leases: dict[UUID, QuotaLease] = {}

    async def check(self, request: Request, actor: Actor) -> None:
        """Count a request of an authenticated user.

        Raises: RateLimited.
        """
        limit = self._settings.rate_limit_per_minute
        if not limit:
            return
        lease = self._leases.get(actor.user_id)
        if lease is None or lease.expires_at <= time.monotonic() or lease.remaining <= 0 < lease.available:
            try:
                lease = await self._renew_lease(actor.user_id, limit)
            except RedisUnavailable:
                return
        lease.remaining -= 1
        seconds_left = ceil(lease.expires_at - time.monotonic())
        used = limit - lease.available - lease.remaining
        _enforce(request, [Usage("caller", limit, used, max(seconds_left, 1))])

    async def _renew_lease(self, user_id: UUID, limit: int) -> QuotaLease:
        """Lease a part of a user's quota: a round trip to Redis costs as much as serving many requests.

        A lease is at most a hundredth of the limit, which bounds what other processes hold unused.
        """
        amount = max(limit // 100, 1)
        used, milliseconds_left = await self._increment(f"sams:limit:caller:{user_id}", amount)
        now = time.monotonic()
        if len(self._leases) >= MAX_TRACKED_KEYS:
            self._leases = {key: lease for key, lease in self._leases.items() if lease.expires_at > now}
        lease = self._leases.get(user_id)
        if lease is None or lease.expires_at <= now:
            lease = self._leases[user_id] = QuotaLease(0, 0, now + milliseconds_left / 1000)
        lease.remaining = max(lease.remaining, 0) + max(amount - max(used - limit, 0), 0)
        lease.available = max(limit - used, 0)
        return lease

    async def check_sign_in(self, request: Request, email: str) -> None:
        """Count a sign-in attempt for its IP address and for its account, whether or not the account exists.

        Raises: RateLimited.
        """
        usages: list[Usage] = []
        address = client_address(request, self._settings)
        if (limit := self._settings.sign_in_limit_per_address) and address is not None:
            usages.append(await self._count_use("address", limit, _client_network(address)))
        # Attempts from an address over its limit do not count against the account, so they cannot lock it.
        limit = self._settings.sign_in_limit_per_account
        if limit and all(usage.used <= usage.limit for usage in usages):
            usages.append(await self._count_use("account", limit, _account_key(email)))
        _enforce(request, usages)

    async def _count_use(self, policy: str, limit: int, key: str) -> Usage:
        key = f"sams:limit:{policy}:{key}"
        try:
            used, milliseconds_left = await self._increment(key, 1)
        except RedisUnavailable:
            return Usage(policy, limit, *self._local_counter.count(key))
        return Usage(policy, limit, used, ceil(milliseconds_left / 1000))

    async def _increment(self, key: str, amount: int) -> tuple[int, int]:
        """Add to a window's counter; return its value and the milliseconds until the window ends."""
        used, milliseconds_left = await self._redis.run(self._script, [key], [WINDOW_SECONDS * 1000, amount])
        return used, milliseconds_left


class FixedWindowCounter:
    """Fixed-window counters in the memory of one process."""

    def __init__(self) -> None:
        self._windows: dict[str, tuple[int, float]] = {}

    def count(self, key: str) -> tuple[int, int]:
        """Count one use; return the uses in the window and the seconds until it ends."""
        now = time.monotonic()
        if len(self._windows) >= MAX_TRACKED_KEYS:
            self._windows = {name: window for name, window in self._windows.items() if window[1] > now}
        used, expires_at = self._windows.get(key, (0, now))
        if expires_at <= now:
            used, expires_at = 0, now + WINDOW_SECONDS
        self._windows[key] = used + 1, expires_at
        return used + 1, int(expires_at - now) + 1


def limits_of(request: Request) -> Limits:
    """Return the limits of the running application."""
    return cast("Limits", request.app.state.limits)


def _enforce(request: Request, usages: Sequence[Usage]) -> None:
    """Add the RateLimit headers to the response, and refuse the request if a limit is exceeded.

    Raises: RateLimited.
    """
    if not usages:
        return
    policies = ", ".join(f'"{usage.policy}";q={usage.limit};w={WINDOW_SECONDS}' for usage in usages)
    limits = ", ".join(
        f'"{usage.policy}";r={max(usage.limit - usage.used, 0)};t={usage.seconds_left}' for usage in usages
    )
    request.state.response_headers += (
        (b"ratelimit-policy", policies.encode()),
        (b"ratelimit", limits.encode()),
    )
    if waits := [usage.seconds_left for usage in usages if usage.used > usage.limit]:
        raise RateLimited(headers={"Retry-After": str(max(waits))})


def _account_key(email: str) -> str:
    """Return the key of an account, the same for all spellings that PostgreSQL's lower() treats as equal."""
    # Python lowercases İ to i with a combining dot above, PostgreSQL to a plain i.
    folded = normalize("NFC", email.strip()).casefold().replace("\N{COMBINING DOT ABOVE}", "")
    return sha256(folded.encode()).hexdigest()


def _client_network(address: IPv4Address | IPv6Address) -> str:
    """Return the key of a client's address; for IPv6 its /64 network, the smallest assigned to a customer."""
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((address, 64), strict=False))
