"""Signing in, and telling who somebody is."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import Query, Reader
from src.errors import NotAuthenticated
from src.models import ApiToken, User, UserSession
from src.security import (
    ROLE_PERMISSIONS,
    Actor,
    Role,
    TokenKind,
    hash_api_token,
    read_token,
)

NOTED_EVERY: Final = timedelta(minutes=1)

# Asked at every request: one query by primary keys, so that what ends a session or a user ends it at once.

_BY_SESSION = Query(
    select(User.id, User.name, User.role)
    .join(UserSession, UserSession.user_id == User.id)
    .where(
        User.id == bindparam("user_id"),
        User.is_active,
        UserSession.id == bindparam("session_id"),
        UserSession.ended_at.is_(None),
        UserSession.expires_at > func.now(),
    )
)

_BY_API_TOKEN = Query(
    select(
        User.id,
        User.name,
        User.role,
        ApiToken.id.label("token_id"),
        ApiToken.scopes,
        or_(ApiToken.last_used_at.is_(None), ApiToken.last_used_at < func.now() - NOTED_EVERY).label(
            "unnoted"
        ),
    )
    .join(ApiToken, ApiToken.user_id == User.id)
    .where(
        User.is_active,
        ApiToken.token_hash == bindparam("token_hash"),
        ApiToken.revoked_at.is_(None),
        or_(ApiToken.expires_at.is_(None), ApiToken.expires_at > func.now()),
    )
)


async def identify_by_session(reader: Reader, settings: Settings, access_token: str) -> Actor:
    """Return who holds an access token.

    Raises: NotAuthenticated, TokenExpired.
    """
    claims = read_token(settings, TokenKind.ACCESS, access_token)
    user = await reader.fetch_one(_BY_SESSION, {"user_id": claims.user_id, "session_id": claims.session_id})
    if user is None:
        raise NotAuthenticated
    role = Role(user["role"])
    return Actor(user["id"], user["name"], role, ROLE_PERMISSIONS[role], session_id=claims.session_id)


async def identify_by_api_token(reader: Reader, api_token: str) -> tuple[Actor, bool]:
    """Return who holds an API token, and whether its use is still to be noted.

    Raises: NotAuthenticated.
    """
    token = await reader.fetch_one(_BY_API_TOKEN, {"token_hash": hash_api_token(api_token)})
    if token is None:
        raise NotAuthenticated
    role = Role(token["role"])
    # A token never may more than its owner, whose role can change after it was made.
    permissions = ROLE_PERMISSIONS[role].intersection(token["scopes"])
    return Actor(token["id"], token["name"], role, permissions, token_id=token["token_id"]), token["unnoted"]


async def note_use(session: AsyncSession, token_id: UUID) -> None:
    """Note that an API token is in use, unless another request just did."""
    await session.execute(
        update(ApiToken)
        .where(ApiToken.id == token_id)
        .where(or_(ApiToken.last_used_at.is_(None), ApiToken.last_used_at < func.now() - NOTED_EVERY))
        .values(last_used_at=func.now())
    )
