"""Authentication: sign-in and sign-out, sessions, signed tokens and the actor's own password."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import ARRAY, Text, Uuid, and_, any_, bindparam, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import Settings
from src.database import CompiledStatement, RawConnection, ReadConnection, set_audit_action, set_audit_actor
from src.errors import InvalidCredentials, NotAuthenticated, NotFound, ValidationFailed
from src.models import User, UserSession
from src.schemas.auth import ChangePasswordRequest
from src.security import (
    ROLE_PERMISSIONS,
    Actor,
    Claims,
    Role,
    TokenKind,
    derive_successor_id,
    hash_password,
    parse_token,
    sign_token,
    verify_password,
)
from src.services.core import entities
from src.services.identity.users import end_sessions
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table

RETRY_PERIOD = timedelta(seconds=30)
"""How long a used refresh token is accepted again from a cookie."""

# Access tokens
#
# Every request looks up the session by unique keys, so ending a session or deactivating a user takes effect
# immediately.

_BY_SESSION = CompiledStatement(
    select(User.id, User.name, User.role)
    .join(UserSession, UserSession.user_id == User.id)
    .where(
        User.id == bindparam("user_id"),
        User.is_active_user(),
        UserSession.id == bindparam("session_id"),
        UserSession.ended_at.is_(None),
        UserSession.expires_at > func.now(),
    )
)


async def identify(connection: RawConnection, settings: Settings, access_token: str) -> Actor:
    """Return the actor of an access token.

    Raises: NotAuthenticated, TokenExpired.
    """
    claims = parse_token(settings, TokenKind.ACCESS, access_token)
    user = await connection.fetch_one(
        _BY_SESSION, {"user_id": claims.user_id, "session_id": claims.session_id}
    )
    if user is None:
        raise NotAuthenticated
    role = Role(user["role"])
    return Actor(user["id"], user["name"], role, ROLE_PERMISSIONS[role], session_id=claims.session_id)


_BY_SESSIONS = CompiledStatement(
    select(UserSession.id.label("session_id"), User.id, User.name, User.role)
    .join(User, User.id == UserSession.user_id)
    .where(
        UserSession.id == any_(bindparam("session_ids", type_=ARRAY(Uuid))),
        User.is_active_user(),
        UserSession.ended_at.is_(None),
        UserSession.expires_at > func.now(),
    )
)


async def active_sessions(connection: RawConnection, session_ids: Sequence[UUID]) -> dict[UUID, Actor]:
    """Return the actors of those sessions that have not ended, by session id."""
    found: dict[UUID, Actor] = {}
    for user in await connection.fetch(_BY_SESSIONS, {"session_ids": session_ids}):
        role, session_id = Role(user["role"]), user["session_id"]
        permissions = ROLE_PERMISSIONS[role]
        found[session_id] = Actor(user["id"], user["name"], role, permissions, session_id=session_id)
    return found


# Sign-in


@dataclass(frozen=True, slots=True)
class VerifiedUser:
    """A user with a verified password, and the hash that it was verified against."""

    user_id: UUID
    password_hash: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a session."""

    user_id: UUID
    role: Role
    access_token: str
    refresh_token: str


_BY_EMAIL = CompiledStatement(
    select(User.id, User.password_hash, User.is_active).where(
        func.lower(User.email) == func.lower(bindparam("email", type_=Text))
    )
)


async def verify_credentials(connection: ReadConnection, email: str, password: str) -> VerifiedUser:
    """Return the user with this e-mail address and password.

    Always verifies one hash, so that neither the response nor its time reveals which addresses exist.

    Raises: InvalidCredentials.
    """
    user = await connection.fetch_one(_BY_EMAIL, {"email": email})
    await connection.release()
    matches = await verify_password(user["password_hash"] if user else None, password)
    if user is None or not matches or not user["is_active"]:
        raise InvalidCredentials
    return VerifiedUser(user["id"], user["password_hash"])


async def sign_in(
    session: AsyncSession,
    settings: Settings,
    verified_user: VerifiedUser,
    *,
    user_agent: str | None,
    ip_address: str | None,
    request_id: str,
) -> Tokens:
    """Start a session.

    Raises: InvalidCredentials (the password was changed or the user deactivated meanwhile).
    """
    user = await session.scalar(
        select(User)
        .where(
            User.id == verified_user.user_id,
            User.is_active_user(),
            User.password_hash == verified_user.password_hash,
        )
        .with_for_update(read=True)
    )
    if user is None:
        raise InvalidCredentials
    await set_audit_actor(session, actor_id=user.id, actor_name=user.name, request_id=request_id)
    now = datetime.now(UTC)
    user_session = UserSession(
        user_id=user.id,
        refresh_token_id=uuid4(),
        user_agent=user_agent and user_agent[:500],
        ip_address=ip_address,
        expires_at=now + settings.refresh_token_lifetime,
    )
    session.add(user_session)
    await session.flush()
    return _tokens(settings, user, user_session, now)


async def refresh(
    session: AsyncSession, settings: Settings, refresh_token: str, *, is_cookie: bool, request_id: str
) -> Tokens | None:
    """Exchange a refresh token for new tokens; return None after ending the session if it was used before.

    From a cookie, a used token gets the same successor again for RETRY_PERIOD, as long as the successor has
    not been used: the page may have been left before the first response arrived.

    Raises: NotAuthenticated, TokenExpired.
    """
    claims = parse_token(settings, TokenKind.REFRESH, refresh_token)
    user_session, user = await _lock_session(session, claims)
    now = datetime.now(UTC)
    await set_audit_actor(session, actor_id=user.id, actor_name=user.name, request_id=request_id)
    successor_id = derive_successor_id(settings, claims.token_id)
    is_retry = (
        is_cookie
        and successor_id == user_session.refresh_token_id
        and now < user_session.last_used_at + RETRY_PERIOD
    )
    if claims.token_id != user_session.refresh_token_id and not is_retry:
        if user_session.ended_at is None:
            await _end_session(session, user_session, "A refresh token was used again")
        return None
    if user_session.ended_at is not None or user_session.expires_at <= now or not user.is_active:
        raise NotAuthenticated
    # A retry changes nothing, so that it does not extend the time for further ones.
    if not is_retry:
        user_session.refresh_token_id = successor_id
        user_session.last_used_at = now
        user_session.expires_at = now + settings.refresh_token_lifetime
        await session.flush()
    return _tokens(settings, user, user_session, now)


def _tokens(settings: Settings, user: User, user_session: UserSession, now: datetime) -> Tokens:
    access = Claims(user.id, user_session.id, uuid4())
    refresh = Claims(user.id, user_session.id, user_session.refresh_token_id)
    return Tokens(
        user.id,
        Role(user.role),
        sign_token(
            settings, TokenKind.ACCESS, access, issued_at=now, expires_at=now + settings.access_token_lifetime
        ),
        sign_token(settings, TokenKind.REFRESH, refresh, issued_at=now, expires_at=user_session.expires_at),
    )


# Sign-out


async def sign_out(session: AsyncSession, settings: Settings, refresh_token: str, *, request_id: str) -> None:
    """End the session of a refresh token, if it has not ended.

    Raises: NotAuthenticated, TokenExpired.
    """
    user_session, user = await _lock_session(session, parse_token(settings, TokenKind.REFRESH, refresh_token))
    if user_session.ended_at is None:
        await set_audit_actor(session, actor_id=user.id, actor_name=user.name, request_id=request_id)
        await _end_session(session, user_session)


async def end_session(session: AsyncSession, actor: Actor, session_id: UUID) -> None:
    """End one of the actor's own sessions.

    Raises: NotFound.
    """
    user_session = await entities.get_for_update(session, UserSession, session_id)
    if user_session.user_id != actor.user_id or user_session.ended_at is not None:
        raise NotFound
    await _end_session(session, user_session)


async def _lock_session(session: AsyncSession, claims: Claims) -> tuple[UserSession, User]:
    """Return a session and its user; the session is locked, so that concurrent refreshes are serialized.

    Raises: NotAuthenticated.
    """
    found = await session.execute(
        select(UserSession, User)
        .join(User, User.id == UserSession.user_id)
        .where(UserSession.id == claims.session_id, User.id == claims.user_id)
        .with_for_update(of=UserSession)
    )
    if (row := found.one_or_none()) is None:
        raise NotAuthenticated
    return row[0], row[1]


async def _end_session(session: AsyncSession, user_session: UserSession, note: str | None = None) -> None:
    await set_audit_action(session, "session.ended", note)
    user_session.ended_at = datetime.now(UTC)
    await session.flush()


# The actor's own sessions


def _sessions() -> ListSpec:
    table = current_table(UserSession)
    return ListSpec(
        table,
        {
            **columns(table, "id", "user_agent", "created_at", "last_used_at", "expires_at"),
            "ip_address": cast(func.host(table.c.ip_address), Text),
        },
        id_column=table.c.id,
        filters={"id": Filter(table.c.id)},
        sorts={"created_at": Sort(table.c.created_at), "last_used_at": Sort(table.c.last_used_at)},
        default_sort=("last_used_at", True),
    )


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition for visible sessions: the actor's own that have not ended, whatever the role."""
    table = current_table(UserSession).c
    is_own_and_open = and_(
        table.user_id == bindparam("me"), table.ended_at.is_(None), table.expires_at > func.now()
    )
    return ListCondition("own", lambda: is_own_and_open, {"me": actor.user_id})


SESSIONS = _sessions()


async def list_sessions(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the actor's own sessions that have not ended."""
    page = await SESSIONS.page(connection, query, conditions=[visible_to(actor)])
    for item in page.items:
        item["is_current"] = item["id"] == str(actor.session_id)
    return page


# The actor's own password


async def change_password(session: AsyncSession, actor: Actor, data: ChangePasswordRequest) -> None:
    """Change the actor's own password and end their other sessions.

    Raises: InvalidCredentials, ValidationFailed (the new password equals the current one).
    """
    user = await entities.get_for_update(session, User, actor.user_id)
    current, new = data.current_password.get_secret_value(), data.new_password.get_secret_value()
    if not await verify_password(user.password_hash, current):
        raise InvalidCredentials.at("/current_password", "The current password is wrong")
    if new == current:
        raise ValidationFailed.at("/new_password", "The new password must differ from the current one")
    await set_audit_action(session, "user.password_changed")
    user.password_hash = await hash_password(new)
    await session.flush()
    await end_sessions(session, user.id, "The password was changed", except_session_id=actor.session_id)
