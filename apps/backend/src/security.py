"""Roles and permissions, and the means of authentication: passwords, signed tokens, API tokens."""

import asyncio
import hashlib
import hmac
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
    """A named set of permissions."""

    ADMIN = "admin"
    MANAGER = "manager"
    EMPLOYEE = "employee"


class Permission(StrEnum):
    """A kind of action that a user may perform; visibility rules decide on which resources."""

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
    EXCHANGE_RATES_WRITE = "exchange_rates:write"
    JOBS_MANAGE = "jobs:manage"
    DEMO_DATA_MANAGE = "demo_data:manage"
    WEBHOOKS_MANAGE = "webhooks:manage"
    NOTIFICATIONS_READ = "notifications:read"
    """The user's own notifications."""
    NOTIFICATIONS_WRITE = "notifications:write"
    """Notification templates and the company's chat addresses."""


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
        Permission.EXCHANGE_RATES_WRITE,
        Permission.JOBS_MANAGE,
        Permission.DEMO_DATA_MANAGE,
        Permission.WEBHOOKS_MANAGE,
        Permission.NOTIFICATIONS_WRITE,
    },
    Role.ADMIN: frozenset(Permission),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """An authenticated user with their permissions; exactly one of `session_id` and `token_id` is set."""

    user_id: UUID
    name: str
    role: Role
    permissions: frozenset[Permission]
    session_id: UUID | None = None
    token_id: UUID | None = None

    def has_permission(self, permission: Permission) -> bool:
        """Return whether the actor has a permission."""
        return permission in self.permissions

    @property
    def can_see_all(self) -> bool:
        """Whether the actor sees all resources; employees see those that concern them."""
        return self.role is not Role.EMPLOYEE


# Passwords
#
# Hashing takes tens of milliseconds and 64 MiB, so it runs in a thread pool with one thread per core.

_hasher = PasswordHasher()
_hashing = ThreadPoolExecutor(max_workers=os.cpu_count(), thread_name_prefix="passwords")

# Verified when a user has no password, so that the response takes equally long and reveals nothing.
_DUMMY_HASH: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$fkxsBgd4KKIxbLBdq5D8rw$s+PUh44MKWvew/1sumdI9gOXz46oqWlhxTPFGp8csDI"
)


async def hash_password(password: str) -> str:
    """Return the argon2id hash of a password."""
    return await asyncio.get_running_loop().run_in_executor(_hashing, _hasher.hash, password)


async def verify_password(password_hash: str | None, password: str) -> bool:
    """Return whether a password matches its hash; without a hash it does not, after the same time."""
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
    """The purpose of a signed token.

    Each kind has its own secret and is named in the token, so that one cannot be used as the other.
    """

    ACCESS = "access"
    REFRESH = "refresh"

    def secret(self, settings: Settings) -> str:
        """Return the signing secret of this kind."""
        if self is TokenKind.ACCESS:
            return settings.jwt_access_secret.get_secret_value()
        return settings.jwt_refresh_secret.get_secret_value()


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of a signed token."""

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


def parse_token(settings: Settings, kind: TokenKind, token: str) -> Claims:
    """Verify a signed token and return its claims.

    Raises: TokenExpired; NotAuthenticated (the signature, the format or the kind is wrong).
    """
    try:
        claims, expires_at = _decode_token(token, kind.secret(settings), kind)
    except (jwt.InvalidTokenError, ValueError, AttributeError) as error:
        raise NotAuthenticated from error
    if expires_at <= time.time():
        raise TokenExpired
    return claims


def token_expires_at(settings: Settings, kind: TokenKind, token: str) -> float:
    """Return the expiry of a verified token as a Unix timestamp, in seconds."""
    return _decode_token(token, kind.secret(settings), kind)[1]


@lru_cache(maxsize=4096)
def _decode_token(token: str, secret: str, kind: TokenKind) -> tuple[Claims, float]:
    """Verify a token's signature; return its claims and expiry. Cached, because the result never changes."""
    payload = jwt.decode(
        token,
        secret,
        algorithms=["HS256"],
        options={"require": ["typ", "sub", "sid", "jti", "iat", "exp"], "verify_exp": False},
    )
    if payload["typ"] != kind:
        raise NotAuthenticated
    return Claims(UUID(payload["sub"]), UUID(payload["sid"]), UUID(payload["jti"])), float(payload["exp"])


def derive_successor_id(settings: Settings, token_id: UUID) -> UUID:
    """Return the id of the refresh token that follows another one.

    It is derived with the secret, so that the last two tokens of a session are known by the id of the last.
    """
    secret = TokenKind.REFRESH.secret(settings).encode()
    return UUID(bytes=hmac.digest(secret, token_id.bytes, "sha256")[:16])


# API tokens

API_TOKEN_PREFIX: Final = "sams_"  # noqa: S105 - a public prefix, not a secret


def new_api_token() -> str:
    """Return a new API token: a prefix that secret scanners recognize, and 256 random bits."""
    return API_TOKEN_PREFIX + secrets.token_urlsafe(32)


def hash_api_token(token: str) -> bytes:
    """Return the stored hash of an API token; a random token needs no slow hash."""
    return hashlib.sha256(token.encode()).digest()
