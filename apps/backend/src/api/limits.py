"""How much a caller may ask at once: counted in Redis for all processes together, in windows of a minute."""

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
MANY: Final = 10_000
"""How many are remembered before those whose window has ended are forgotten."""

# A window begins with the first use and ends by itself; one round trip counts, and tells what is left of it.
_COUNT: Final = """
local used = redis.call('INCRBY', KEYS[1], ARGV[2])
if used == tonumber(ARGV[2]) then
    redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return {used, redis.call('PTTL', KEYS[1])}
"""


@dataclass(frozen=True, slots=True)
class Use:
    """How far a limit has been used, this request included."""

    policy: str
    limit: int
    used: int
    seconds_left: int


@dataclass(slots=True)
class Share:
    """What of a caller's limit this process has taken and not used, and what is left for all to take."""

    own: int
    left: int
    ends_at: float


class Limits:
    """The limits of a process; while Redis is down, callers go on and sign-ins are counted here."""

    def __init__(self, redis: Redis, settings: Settings) -> None:
        self._redis = redis
        self._script = redis.script(_COUNT)
        self._settings = settings
        self._here = Windows()
        self._shares: dict[UUID, Share] = {}

    async def admit(self, request: Request, actor: Actor) -> None:
        """Count a request of somebody signed in.

        Raises: RateLimited.
        """
        limit = self._settings.rate_limit_per_minute
        if not limit:
            return
        share = self._shares.get(actor.user_id)
        if share is None or share.ends_at <= time.monotonic() or share.own <= 0 < share.left:
            try:
                share = await self._take(actor.user_id, limit)
            except RedisUnavailable:
                return
        share.own -= 1
        seconds_left = ceil(share.ends_at - time.monotonic())
        _admit(request, [Use("caller", limit, limit - share.left - share.own, max(seconds_left, 1))])

    async def _take(self, user_id: UUID, limit: int) -> Share:
        """Take some of a caller's limit at once, for asking Redis costs as much as many a request.

        What another process has taken and not used is at most a hundredth of the limit.
        """
        amount = max(limit // 100, 1)
        used, milliseconds_left = await self._count(f"sams:limit:caller:{user_id}", amount)
        now = time.monotonic()
        if len(self._shares) >= MANY:
            self._shares = {key: share for key, share in self._shares.items() if share.ends_at > now}
        share = self._shares.get(user_id)
        if share is None or share.ends_at <= now:
            share = self._shares[user_id] = Share(0, 0, now + milliseconds_left / 1000)
        share.own = max(share.own, 0) + max(amount - max(used - limit, 0), 0)
        share.left = max(limit - used, 0)
        return share

    async def admit_sign_in(self, request: Request, email: str) -> None:
        """Count an attempt to sign in, by its address and by its account, whether there is one or not.

        Raises: RateLimited.
        """
        uses: list[Use] = []
        address = client_address(request, self._settings)
        if (limit := self._settings.sign_in_limit_per_address) and address is not None:
            uses.append(await self._use("address", limit, _neighbourhood(address)))
        # What comes from an address that tries too much is not held against the account.
        if (limit := self._settings.sign_in_limit_per_account) and all(use.used <= use.limit for use in uses):
            uses.append(await self._use("account", limit, _account(email)))
        _admit(request, uses)

    async def _use(self, policy: str, limit: int, key: str) -> Use:
        key = f"sams:limit:{policy}:{key}"
        try:
            used, milliseconds_left = await self._count(key, 1)
        except RedisUnavailable:
            return Use(policy, limit, *self._here.count(key))
        return Use(policy, limit, used, ceil(milliseconds_left / 1000))

    async def _count(self, key: str, amount: int) -> tuple[int, int]:
        """Return what is used of a window, this amount included, and its milliseconds that are left."""
        used, milliseconds_left = await self._redis.run(self._script, [key], [WINDOW_SECONDS * 1000, amount])
        return used, milliseconds_left


class Windows:
    """Counts in the memory of one process."""

    def __init__(self) -> None:
        self._windows: dict[str, tuple[int, float]] = {}

    def count(self, key: str) -> tuple[int, int]:
        """Count one use, and return the uses and the seconds that are left of the window."""
        now = time.monotonic()
        if len(self._windows) >= MANY:
            self._windows = {name: window for name, window in self._windows.items() if window[1] > now}
        used, ends_at = self._windows.get(key, (0, now))
        if ends_at <= now:
            used, ends_at = 0, now + WINDOW_SECONDS
        self._windows[key] = used + 1, ends_at
        return used + 1, int(ends_at - now) + 1


def limits_of(request: Request) -> Limits:
    """Return the limits of the running application."""
    return cast("Limits", request.app.state.limits)


def _admit(request: Request, uses: Sequence[Use]) -> None:
    """Tell what is left, whatever the answer will be, and refuse what is too much."""
    if not uses:
        return
    policies = ", ".join(f'"{use.policy}";q={use.limit};w={WINDOW_SECONDS}' for use in uses)
    left = ", ".join(f'"{use.policy}";r={max(use.limit - use.used, 0)};t={use.seconds_left}' for use in uses)
    request.state.answer_headers += (
        (b"ratelimit-policy", policies.encode()),
        (b"ratelimit", left.encode()),
    )
    if waits := [use.seconds_left for use in uses if use.used > use.limit]:
        raise RateLimited(headers={"Retry-After": str(max(waits))})


def _account(email: str) -> str:
    """Return what counts as one account: all that PostgreSQL's lower() takes for the same."""
    # To Python a small İ is an i with a dot above it, to PostgreSQL an i.
    folded = normalize("NFC", email.strip()).casefold().replace("\N{COMBINING DOT ABOVE}", "")
    return sha256(folded.encode()).hexdigest()


def _neighbourhood(address: IPv4Address | IPv6Address) -> str:
    """Return what counts as one address: of IPv6, the network that a subscriber has."""
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((address, 64), strict=False))
