"""Who asks, and what an endpoint needs them to be allowed: it says so by the type of its actor."""

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
    """Return the settings; a coroutine, for FastAPI sends what is none to a thread."""
    return settings_of(request)


SettingsDep = Annotated[Settings, Depends(get_settings)]


async def get_read_connection(request: Request) -> ReadConnection:
    """Return the reader of a request, which its authentication and its endpoint share; its route opens it."""
    return cast("ReadConnection", request.state.read_connection)


ReadConnectionDep = Annotated[ReadConnection, Depends(get_read_connection)]


class Authentication(SecurityBase):
    """Tells who asks, by the access token or the API token in the Authorization header.

    It is a dependency without dependencies, for to solve one takes longer than to find a session.
    """

    scheme_name = "bearer"
    model = HTTPBearer(description="An access token from `/auth/login`, or a personal API token `sams_…`")

    async def __call__(self, request: Request) -> Actor:
        known: Actor | None = getattr(request.state, "actor", None)
        return known or await self._identify(request)

    async def _identify(self, request: Request) -> Actor:
        connection = await get_read_connection(request)
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not credentials:
            raise NotAuthenticated
        if credentials.startswith(API_TOKEN_PREFIX):
            actor, unnoted = await api_tokens.identify(connection, credentials)
            if unnoted:
                await _note_use(request, actor)
        else:
            actor = await auth.identify(connection, settings_of(request), credentials)
        # The log tells whose request it is.
        request.state.actor = actor
        await limits_of(request).admit(request, actor)
        return actor


async def _note_use(request: Request, actor: Actor) -> None:
    """Note that an API token is in use; a request is not refused for its failing."""
    try:
        async with database_of(request).session() as session:
            await set_audit_actor(session, actor_id=actor.user_id, actor_name=actor.name)
            await api_tokens.touch(session, cast("UUID", actor.token_id))
    except (SQLAlchemyError, OSError) as error:
        log.warning("use_of_api_token_not_noted", token_id=str(actor.token_id), error=str(error))


authenticate = Authentication()

CurrentActor = Annotated[Actor, Depends(authenticate)]


async def _require_session(actor: CurrentActor) -> Actor:
    if actor.session_id is None:
        raise Forbidden("An API token cannot do this; sign in")
    return actor


RequireSession = Annotated[Actor, Depends(_require_session)]
"""Somebody who signed in, and is no script."""


@asynccontextmanager
async def recorded_session(request: Request, actor: Actor) -> AsyncIterator[AsyncSession]:
    """Yield a session, which is one transaction, recorded under the actor's name."""
    async with database_of(request).session() as session:
        await set_audit_actor(
            session, actor_id=actor.user_id, actor_name=actor.name, request_id=request.state.request_id
        )
        yield session
    request.app.state.worker_notifier.notify_soon()


async def get_session(request: Request) -> AsyncIterator[AsyncSession]:
    """Yield the session of a request."""
    actor = await authenticate(request)
    # What is read for changing something is read in the transaction.
    await request.state.read_connection.release()
    async with recorded_session(request, actor) as session:
        # An answer that is kept for an Idempotency-Key is kept in the same transaction.
        request.state.session = session
        yield session


SessionDep = Annotated[AsyncSession, Depends(get_session, scope="function")]
"""Committed before the answer leaves."""


class require(Authentication):  # noqa: N801 - reads as a word where it is used
    """Lets in those who may do something."""

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
CanReadUsers = Annotated[Actor, Depends(require(Permission.USERS_READ))]
CanWriteUsers = Annotated[Actor, Depends(require(Permission.USERS_WRITE))]
CanReadEvents = Annotated[Actor, Depends(require(Permission.EVENTS_READ))]
CanRunImports = Annotated[Actor, Depends(require(Permission.IMPORTS_RUN))]
CanManageJobs = Annotated[Actor, Depends(require(Permission.JOBS_MANAGE))]
CanReadNotifications = Annotated[Actor, Depends(require(Permission.NOTIFICATIONS_READ))]
CanWriteNotifications = Annotated[Actor, Depends(require(Permission.NOTIFICATIONS_WRITE))]
CanWriteRules = Annotated[Actor, Depends(require(Permission.RULES_WRITE))]
CanManageWebhooks = Annotated[Actor, Depends(require(Permission.WEBHOOKS_MANAGE))]
