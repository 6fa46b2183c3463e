"""Dependencies of endpoints: authentication, permissions, and the database session of a request.

An endpoint declares the permission it needs by the type of its `actor` parameter.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, cast
from uuid import UUID

import structlog
from fastapi import Depends, Request
from fastapi.openapi.models import HTTPBearer
from fastapi.security.base import SecurityBase
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from src.api.limits import limits_of
from src.config import Settings
from src.database import Database, ReadConnection, set_audit_actor
from src.errors import Forbidden, NotAuthenticated
from src.security import API_TOKEN_PREFIX, Actor, Permission
from src.services.identity import api_tokens, auth

log = structlog.get_logger(__name__)


def database_of(request: Request) -> Database:
    """Return the database of the running application."""
    return cast("Database", request.app.state.database)


def settings_of(request: Request) -> Settings:
    """Return the settings of the running application."""
    return cast("Settings", request.app.state.settings)


async def get_settings(request: Request) -> Settings:
    """Return the settings of the running application.

    A coroutine, because FastAPI runs plain functions in a thread.
    """
    return settings_of(request)


SettingsDep = Annotated[Settings, Depends(get_settings)]


async def get_read_connection(request: Request) -> ReadConnection:
    """Return the read connection that the route opened, shared by authentication and endpoint."""
    return cast("ReadConnection", request.state.read_connection)


ReadConnectionDep = Annotated[ReadConnection, Depends(get_read_connection)]


class Authentication(SecurityBase):
    """Authenticate a request by the access token or API token in its Authorization header.

    It declares no dependencies: resolving one takes longer than looking up the session.
    """

    scheme_name = "bearer"
    model = HTTPBearer(
        description="An access token from `POST /auth/login`, or a personal API token (`sams_…`) from"
        " `POST /auth/tokens`, sent as `Authorization: Bearer <token>`."
    )

    async def __call__(self, request: Request) -> Actor:
        identified: Actor | None = getattr(request.state, "actor", None)
        return identified or await self._identify(request)

    async def _identify(self, request: Request) -> Actor:
        connection = await get_read_connection(request)
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not credentials:
            raise NotAuthenticated
        if credentials.startswith(API_TOKEN_PREFIX):
            actor, is_touch_due = await api_tokens.identify(connection, credentials)
            if is_touch_due:
                await _touch_token(request, actor)
        else:
            actor = await auth.identify(connection, settings_of(request), credentials)
        # Log lines carry the user's id.
        request.state.actor = actor
        await limits_of(request).check(request, actor)
        return actor


async def _touch_token(request: Request, actor: Actor) -> None:
    """Record the use of an API token; the request continues if that fails."""
    try:
        async with database_of(request).session() as session:
            await set_audit_actor(session, actor_id=actor.user_id, actor_name=actor.name)
            await api_tokens.touch(session, cast("UUID", actor.token_id))
    except (SQLAlchemyError, OSError) as error:
        log.warning("api_token_touch_failed", token_id=str(actor.token_id), error=str(error))


authenticate = Authentication()

CurrentActor = Annotated[Actor, Depends(authenticate)]


async def _require_session(actor: CurrentActor) -> Actor:
    if actor.session_id is None:
        raise Forbidden("API tokens cannot be used here; sign in with a password")
    return actor


RequireSession = Annotated[Actor, Depends(_require_session)]
"""A user signed in with a password; API tokens are refused."""


@asynccontextmanager
async def audited_session(request: Request, actor: Actor) -> AsyncIterator[AsyncSession]:
    """Yield a session in one transaction; its changes are audited under the actor."""
    async with database_of(request).session() as session:
        await set_audit_actor(
            session, actor_id=actor.user_id, actor_name=actor.name, request_id=request.state.request_id
        )
        yield session
    request.app.state.worker_notifier.notify_soon()


async def get_session(request: Request) -> AsyncIterator[AsyncSession]:
    """Yield the session of a request, in a transaction audited under its actor."""
    actor = await authenticate(request)
    # Rows that are read in order to change them are read in the transaction.
    await request.state.read_connection.release()
    async with audited_session(request, actor) as session:
        # The response stored for an Idempotency-Key is written in the same transaction.
        request.state.session = session
        yield session


SessionDep = Annotated[AsyncSession, Depends(get_session, scope="function")]
"""The session of a request; its transaction is committed before the response is sent."""


class require(Authentication):  # noqa: N801 - used like a function
    """Authenticate a request and require a permission."""

    def __init__(self, permission: Permission) -> None:
        self.permission = permission

    async def __call__(self, request: Request) -> Actor:
        actor = await super().__call__(request)
        if self.permission not in actor.permissions:
            raise Forbidden(f"This needs the permission {self.permission}")
        return actor


CanReadAssets = Annotated[Actor, Depends(require(Permission.ASSETS_READ))]
CanWriteAssets = Annotated[Actor, Depends(require(Permission.ASSETS_WRITE))]
CanAssignAssets = Annotated[Actor, Depends(require(Permission.ASSETS_ASSIGN))]
CanReadReference = Annotated[Actor, Depends(require(Permission.REFERENCE_READ))]
CanWriteReference = Annotated[Actor, Depends(require(Permission.REFERENCE_WRITE))]
CanReadLicenses = Annotated[Actor, Depends(require(Permission.LICENSES_READ))]
CanWriteLicenses = Annotated[Actor, Depends(require(Permission.LICENSES_WRITE))]
CanReadUsers = Annotated[Actor, Depends(require(Permission.USERS_READ))]
CanWriteUsers = Annotated[Actor, Depends(require(Permission.USERS_WRITE))]
CanReadEvents = Annotated[Actor, Depends(require(Permission.EVENTS_READ))]
CanRunImports = Annotated[Actor, Depends(require(Permission.IMPORTS_RUN))]
CanManageJobs = Annotated[Actor, Depends(require(Permission.JOBS_MANAGE))]
CanManageDemoData = Annotated[Actor, Depends(require(Permission.DEMO_DATA_MANAGE))]
CanReadNotifications = Annotated[Actor, Depends(require(Permission.NOTIFICATIONS_READ))]
CanWriteNotifications = Annotated[Actor, Depends(require(Permission.NOTIFICATIONS_WRITE))]
CanWriteRules = Annotated[Actor, Depends(require(Permission.RULES_WRITE))]
CanWriteExchangeRates = Annotated[Actor, Depends(require(Permission.EXCHANGE_RATES_WRITE))]
CanManageWebhooks = Annotated[Actor, Depends(require(Permission.WEBHOOKS_MANAGE))]
