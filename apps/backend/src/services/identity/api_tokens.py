"""Personal API tokens."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import CompiledStatement, RawConnection, set_audit_action
from src.errors import FieldError, NotAuthenticated, NotFound, ValidationFailed
from src.models import ApiToken, User
from src.schemas.auth import CreateApiTokenRequest
from src.security import ROLE_PERMISSIONS, Actor, Role, hash_api_token, new_api_token
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table

TOUCH_INTERVAL: Final = timedelta(minutes=1)
"""The minimum time between two recorded uses of a token."""

# Authentication

_TOKEN_OWNERS = (
    select(
        User.id,
        User.name,
        User.role,
        ApiToken.id.label("token_id"),
        ApiToken.scopes,
        or_(ApiToken.last_used_at.is_(None), ApiToken.last_used_at < func.now() - TOUCH_INTERVAL).label(
            "is_touch_due"
        ),
    )
    .join(ApiToken, ApiToken.user_id == User.id)
    .where(
        User.is_active_user(),
        ApiToken.revoked_at.is_(None),
        or_(ApiToken.expires_at.is_(None), ApiToken.expires_at > func.now()),
    )
)
_BY_HASH = CompiledStatement(_TOKEN_OWNERS.where(ApiToken.token_hash == bindparam("token_hash")))
_BY_IDS = CompiledStatement(
    _TOKEN_OWNERS.where(ApiToken.id == any_(bindparam("token_ids", type_=ARRAY(Uuid))))
)


async def identify(connection: RawConnection, secret: str) -> tuple[Actor, bool]:
    """Return the actor of an API token, and whether its use has to be recorded.

    Raises: NotAuthenticated.
    """
    token = await connection.fetch_one(_BY_HASH, {"token_hash": hash_api_token(secret)})
    if token is None:
        raise NotAuthenticated
    return _actor(token), token["is_touch_due"]


async def active_tokens(connection: RawConnection, token_ids: Sequence[UUID]) -> dict[UUID, Actor]:
    """Return the actors of those tokens that are still valid, by token id."""
    rows = await connection.fetch(_BY_IDS, {"token_ids": token_ids})
    return {row["token_id"]: _actor(row) for row in rows}


def _actor(token: Mapping[str, Any]) -> Actor:
    role = Role(token["role"])
    # A token never has more permissions than its owner; their role may change after it was created.
    permissions = ROLE_PERMISSIONS[role].intersection(token["scopes"])
    return Actor(token["id"], token["name"], role, permissions, token_id=token["token_id"])


async def touch(session: AsyncSession, token_id: UUID) -> None:
    """Record the use of a token, unless another request has just done so."""
    await session.execute(
        update(ApiToken)
        .where(ApiToken.id == token_id)
        .where(or_(ApiToken.last_used_at.is_(None), ApiToken.last_used_at < func.now() - TOUCH_INTERVAL))
        .values(last_used_at=func.now())
    )


# The actor's own tokens


def _tokens() -> ListSpec:
    table = current_table(ApiToken)
    return ListSpec(
        table,
        columns(
            table, "id", "name", "scopes", "expires_at", "last_used_at", "version", "created_at", "updated_at"
        ),
        id_column=table.c.id,
        filters={"id": Filter(table.c.id)},
        sorts={"created_at": Sort(table.c.created_at), "name": Sort(table.c.name)},
        hidden=table.c.revoked_at.is_not(None),
        default_sort=("created_at", True),
    )


API_TOKENS = _tokens()


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition that a token is the actor's own, whatever the role."""
    return ListCondition(
        "own", lambda: current_table(ApiToken).c.user_id == bindparam("me"), {"me": actor.user_id}
    )


async def list_tokens(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of the actor's own tokens."""
    return await API_TOKENS.page(connection, query, conditions=[visible_to(actor)])


async def get_token(connection: RawConnection, actor: Actor, token_id: UUID) -> dict[str, Any]:
    """Return one of the actor's own tokens.

    Raises: NotFound.
    """
    return await API_TOKENS.get(connection, token_id, conditions=[visible_to(actor)])


async def create_token(
    session: AsyncSession, actor: Actor, data: CreateApiTokenRequest
) -> tuple[ApiToken, str]:
    """Create a token; return it with its secret, which is not stored.

    Raises: ValidationFailed (the actor lacks the permission of a scope, or the expiry is in the past).
    """
    errors = [
        FieldError(f"/scopes/{index}", "not_allowed", "Your role does not allow this scope")
        for index, scope in enumerate(data.scopes)
        if not actor.has_permission(scope)
    ]
    if data.expires_at is not None and data.expires_at <= datetime.now(UTC):
        errors.append(FieldError("/expires_at", "in_the_past", "This must be in the future"))
    if errors:
        raise ValidationFailed(errors=errors)
    secret = new_api_token()
    token = ApiToken(
        user_id=actor.user_id,
        name=data.name,
        token_hash=hash_api_token(secret),
        scopes=sorted(set(data.scopes)),
        expires_at=data.expires_at,
    )
    session.add(token)
    await session.flush()
    return token, secret


async def revoke_token(session: AsyncSession, actor: Actor, token_id: UUID, if_version: int | None) -> None:
    """Revoke one of the actor's own tokens.

    Raises: NotFound, PreconditionFailed.
    """
    await get_token(await RawConnection.of(session), actor, token_id)
    token = await entities.get_for_update(session, ApiToken, token_id, if_version=if_version)
    if token.revoked_at is not None:
        raise NotFound
    await set_audit_action(session, "api_token.revoked")
    token.revoked_at = datetime.now(UTC)
    await session.flush()
