"""Who may do what, and what proves who somebody is: passwords, signed tokens, API tokens."""

import asyncio
import hashlib
import os
import secrets
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final
from uuid import UUID

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from src.config import Settings
from src.errors import NotAuthenticated, TokenExpired


class Role(StrEnum):
    """What somebody is in the system: a name for a set of permissions."""

    ADMIN = "admin"
    MANAGER = "manager"
    EMPLOYEE = "employee"


class Permission(StrEnum):
    """One thing that somebody may do; which things they may do it to is a matter of visibility."""

    ASSETS_READ = "assets:read"
    ASSETS_WRITE = "assets:write"
    ASSETS_ASSIGN = "assets:assign"
    REFERENCE_READ = "reference:read"
    REFERENCE_WRITE = "reference:write"
    LICENSES_READ = "licenses:read"
    LICENSES_WRITE = "licenses:write"
    USERS_READ = "users:read"
    USERS_WRITE = "users:write"
    EVENTS_READ = "events:read"
    IMPORTS_RUN = "imports:run"
    RULES_WRITE = "rules:write"
    JOBS_MANAGE = "jobs:manage"
    WEBHOOKS_MANAGE = "webhooks:manage"
    NOTIFICATIONS_READ = "notifications:read"
    """One's own."""
    NOTIFICATIONS_WRITE = "notifications:write"
    """Their words, and the company's chat."""


ROLE_PERMISSIONS: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.EMPLOYEE: frozenset(
        {
            Permission.ASSETS_READ,
            Permission.REFERENCE_READ,
            Permission.USERS_READ,
            Permission.NOTIFICATIONS_READ,
        }
    ),
    Role.MANAGER: frozenset(Permission)
    - {
        Permission.USERS_WRITE,
        Permission.RULES_WRITE,
        Permission.JOBS_MANAGE,
        Permission.WEBHOOKS_MANAGE,
        Permission.NOTIFICATIONS_WRITE,
    },
    Role.ADMIN: frozenset(Permission),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody signed in, by a session or by an API token, and what they may do."""

    user_id: UUID
    name: str
    role: Role
    permissions: frozenset[Permission]
    session_id: UUID | None = None
    token_id: UUID | None = None

    def may(self, permission: Permission) -> bool:
        """Return whether the actor may do this."""
        return permission in self.permissions

    @property
    def sees_all(self) -> bool:
        """Whether they see everything, as employees do not: those see what concerns them."""
        return self.role is not Role.EMPLOYEE


# Passwords
#
# Hashing takes tens of milliseconds and 64 MiB: it runs beside the event loop, on a thread for each core.

_hasher = PasswordHasher()
_hashing = ThreadPoolExecutor(max_workers=os.cpu_count(), thread_name_prefix="passwords")

# Nobody's password, compared with when there is none, so that the answer takes as long as with one.
_DUMMY_HASH: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$fkxsBgd4KKIxbLBdq5D8rw$s+PUh44MKWvew/1sumdI9gOXz46oqWlhxTPFGp8csDI"
)


async def hash_password(password: str) -> str:
    """Return the argon2id hash of a password."""
    return await asyncio.get_running_loop().run_in_executor(_hashing, _hasher.hash, password)


async def verify_password(password_hash: str | None, password: str) -> bool:
    """Return whether this is the password; without a hash it is not, and that takes as long to find out."""
    matches = await asyncio.get_running_loop().run_in_executor(
        _hashing, _matches, password_hash or _DUMMY_HASH, password
    )
    return matches and password_hash is not None


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except VerifyMismatchError:
        return False


# Signed tokens


class TokenKind(StrEnum):
    """What a signed token is for; each has its own secret and says so inside, so none serves as another."""

    ACCESS = "access"
    REFRESH = "refresh"

    def secret(self, settings: Settings) -> str:
        """Return the secret that tokens of this kind are signed with."""
        if self is TokenKind.ACCESS:
            return settings.jwt_access_secret.get_secret_value()
        return settings.jwt_refresh_secret.get_secret_value()


@dataclass(frozen=True, slots=True)
class Claims:
    """What a signed token says."""

    user_id: UUID
    session_id: UUID
    token_id: UUID


def sign_token(
    settings: Settings, kind: TokenKind, claims: Claims, *, issued_at: datetime, expires_at: datetime
) -> str:
    """Return a signed token."""
    return jwt.encode(
        {
            "typ": kind,
            "sub": str(claims.user_id),
            "sid": str(claims.session_id),
            "jti": str(claims.token_id),
            "iat": int(issued_at.timestamp()),
            "exp": int(expires_at.timestamp()),
        },
        kind.secret(settings),
        algorithm="HS256",
    )


def read_token(settings: Settings, kind: TokenKind, token: str) -> Claims:
    """Return what a signed token says.

    Raises: TokenExpired; NotAuthenticated (it is not one of ours, or of another kind).
    """
    try:
        claims, expires_at = _signed(token, kind.secret(settings), kind)
    except (jwt.InvalidTokenError, ValueError, AttributeError) as error:
        raise NotAuthenticated from error
    if expires_at <= time.time():
        raise TokenExpired
    return claims


def expiry(settings: Settings, kind: TokenKind, token: str) -> float:
    """Return until when a token that was read is good, in seconds since 1970."""
    return _signed(token, kind.secret(settings), kind)[1]


@lru_cache(maxsize=4096)
def _signed(token: str, secret: str, kind: TokenKind) -> tuple[Claims, float]:
    """Return what a token says and until when; what is signed stays so, and is not worked out each time."""
    payload = jwt.decode(
        token,
        secret,
        algorithms=["HS256"],
        options={"require": ["typ", "sub", "sid", "jti", "iat", "exp"], "verify_exp": False},
    )
    if payload["typ"] != kind:
        raise NotAuthenticated
    return Claims(UUID(payload["sub"]), UUID(payload["sid"]), UUID(payload["jti"])), float(payload["exp"])


# API tokens

API_TOKEN_PREFIX: Final = "sams_"  # noqa: S105 - what all of them begin with


def new_api_token() -> str:
    """Return a new API token: a prefix by which scanners for leaked secrets know it, and 256 random bits."""
    return API_TOKEN_PREFIX + secrets.token_urlsafe(32)


def hash_api_token(token: str) -> bytes:
    """Return what is stored of an API token; so random a text needs no slow hash."""
    return hashlib.sha256(token.encode()).digest()
