"""Endpoints of sign-in, sessions, the current user and API tokens."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Cookie, Depends, Request, Response

from src.api.access import (
    CurrentActor,
    ReadConnectionDep,
    RequireSession,
    SessionDep,
    audited_session,
    authenticate,
    database_of,
    settings_of,
)
from src.api.client import client_address, is_cross_site, is_https
from src.api.etag import IfMatch
from src.api.limits import limits_of
from src.api.listing import list_parameters, list_query, page_response
from src.api.problems import problems
from src.api.responses import JSONRowResponse, resource_response
from src.api.routing import PREFIX, resource
from src.config import Settings
from src.database import RawConnection
from src.errors import (
    Forbidden,
    InvalidCredentials,
    NotAuthenticated,
    NotFound,
    PreconditionFailed,
    TokenReused,
)
from src.schemas.auth import (
    ApiToken,
    ChangePasswordRequest,
    CreateApiTokenRequest,
    CurrentUser,
    LoginRequest,
    NewApiToken,
    RefreshRequest,
    Session,
    TokenResponse,
)
from src.schemas.common import Page
from src.schemas.user import UpdateCurrentUserRequest
from src.security import ROLE_PERMISSIONS
from src.services.identity import api_tokens, auth, users
from src.services.lists.list_spec import ListQuery

router = resource("/auth")

COOKIE = "sams_refresh_token"

RefreshCookie = Annotated[
    str | None,
    Cookie(
        alias=COOKIE,
        description="Refresh token of a browser, accepted from pages of this site or of `CORS_ORIGINS`.",
    ),
]


# Sign-in and sign-out


@router.post("/login", response_model=TokenResponse, responses=problems(InvalidCredentials))
async def login(request: Request, connection: ReadConnectionDep, data: LoginRequest) -> Response:
    """Sign in with an e-mail address and a password."""
    settings = settings_of(request)
    await limits_of(request).check_sign_in(request, data.email)
    password = data.password.get_secret_value()
    verified_user = await auth.verify_credentials(connection, data.email, password)
    address = client_address(request, settings)
    async with database_of(request).session() as session:
        tokens = await auth.sign_in(
            session,
            settings,
            verified_user,
            user_agent=request.headers.get("user-agent"),
            ip_address=str(address) if address else None,
            request_id=request.state.request_id,
        )
        content = await _token_response(await RawConnection.of(session), settings, tokens)
    return _set_refresh_cookie(request, JSONRowResponse(content), tokens.refresh_token)


@router.post("/refresh", response_model=TokenResponse, responses=problems(TokenReused))
async def refresh_tokens(
    request: Request, data: RefreshRequest | None = None, cookie: RefreshCookie = None
) -> Response:
    """Exchange a refresh token for new tokens.

    A refresh token is valid once; using it again ends the session. The cookie is accepted again for
    30 seconds and gets the same new refresh token, as long as that has not been used, because a browser may
    leave the page before the response arrives."""
    settings = settings_of(request)
    refresh_token, is_cookie = _refresh_token(request, data, cookie)
    if refresh_token is None:
        raise NotAuthenticated("Send the refresh token in the body or as the cookie")
    async with database_of(request).session() as session:
        tokens = await auth.refresh(
            session, settings, refresh_token, is_cookie=is_cookie, request_id=request.state.request_id
        )
        if tokens is not None:
            content = await _token_response(await RawConnection.of(session), settings, tokens)
    # Raised after the transaction, so that the end of the session is committed.
    if tokens is None:
        raise TokenReused
    return _set_refresh_cookie(request, JSONRowResponse(content), tokens.refresh_token)


@router.post(
    "/logout",
    status_code=204,
    responses=problems(NotAuthenticated),
    openapi_extra={"security": [{"bearer": []}, {}]},
)
async def logout(
    request: Request, data: RefreshRequest | None = None, cookie: RefreshCookie = None
) -> Response:
    """Sign out. Ends the session of the refresh token or, without one, that of the access token."""
    refresh_token, _ = _refresh_token(request, data, cookie)
    if refresh_token is not None:
        async with database_of(request).session() as session:
            await auth.sign_out(
                session, settings_of(request), refresh_token, request_id=request.state.request_id
            )
    else:
        actor = await authenticate(request)
        if actor.session_id is None:
            raise Forbidden("An API token has no session to end; delete the token instead")
        async with audited_session(request, actor) as session:
            await auth.end_session(session, actor, actor.session_id)
    response = Response(status_code=204)
    response.delete_cookie(
        COOKIE,
        path=f"{PREFIX}/auth",
        secure=is_https(request, settings_of(request)),
        httponly=True,
        samesite="strict",
    )
    return response


def _refresh_token(
    request: Request, data: RefreshRequest | None, cookie: str | None
) -> tuple[str | None, bool]:
    """Return the refresh token of the body, or of the cookie unless the request is cross-site.

    Also returns whether it is that of the cookie.

    Raises: Forbidden (the cookie of a cross-site request).
    """
    if data is not None and data.refresh_token is not None:
        return data.refresh_token, False
    if cookie is not None and is_cross_site(request, settings_of(request)):
        raise Forbidden("The cookie is accepted only from pages of this site")
    return cookie, True


async def _token_response(
    connection: RawConnection, settings: Settings, tokens: auth.Tokens
) -> dict[str, Any]:
    return {
        "user": await users.get_current_user(connection, tokens.user_id, ROLE_PERMISSIONS[tokens.role]),
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "bearer",
        "expires_in": int(settings.access_token_lifetime.total_seconds()),
    }


def _set_refresh_cookie(request: Request, response: Response, refresh_token: str) -> Response:
    settings = settings_of(request)
    response.set_cookie(
        COOKIE,
        refresh_token,
        max_age=int(settings.refresh_token_lifetime.total_seconds()),
        path=f"{PREFIX}/auth",
        # Browsers do not store a secure cookie that comes over plain HTTP.
        secure=is_https(request, settings),
        httponly=True,
        samesite="strict",
    )
    return response


# The current user and their sessions


@router.get("/me", response_model=CurrentUser)
async def get_current_user(connection: ReadConnectionDep, actor: CurrentActor) -> Response:
    """Get the current user with their permissions."""
    return resource_response(await users.get_current_user(connection, actor.user_id, actor.permissions))


@router.patch("/me", response_model=CurrentUser, responses=problems(PreconditionFailed))
async def update_current_user(
    session: SessionDep, actor: RequireSession, data: UpdateCurrentUserRequest, if_match: IfMatch
) -> Response:
    """Update your own phone number, language and time zone."""
    await users.update_current_user(session, actor, data, if_match)
    connection = await RawConnection.of(session)
    return resource_response(await users.get_current_user(connection, actor.user_id, actor.permissions))


@router.put("/change-password", status_code=204, responses=problems(InvalidCredentials))
async def change_password(
    request: Request, session: SessionDep, actor: RequireSession, data: ChangePasswordRequest
) -> None:
    """Change your own password and end your other sessions."""
    await limits_of(request).check_sign_in(request, str(actor.user_id))
    await auth.change_password(session, actor, data)


@router.get("/sessions", response_model=Page[Session], openapi_extra=list_parameters(auth.SESSIONS))
async def list_sessions(
    connection: ReadConnectionDep,
    actor: RequireSession,
    query: Annotated[ListQuery, Depends(list_query(auth.SESSIONS))],
) -> Response:
    """List your own sessions."""
    return JSONRowResponse(page_response(await auth.list_sessions(connection, actor, query), query))


@router.delete("/sessions/{session_id}", status_code=204, responses=problems(NotFound))
async def end_session(session: SessionDep, actor: RequireSession, session_id: UUID) -> None:
    """End one of your own sessions immediately."""
    await auth.end_session(session, actor, session_id)


# API tokens


@router.post("/tokens", status_code=201, response_model=NewApiToken)
async def create_api_token(
    session: SessionDep, actor: RequireSession, data: CreateApiTokenRequest
) -> Response:
    """Create an API token. Its secret is contained only in this response."""
    token, secret = await api_tokens.create_token(session, actor, data)
    content = await api_tokens.get_token(await RawConnection.of(session), actor, token.id)
    return resource_response({**content, "token": secret}, 201, location=f"{PREFIX}/auth/tokens/{token.id}")


@router.get("/tokens", response_model=Page[ApiToken], openapi_extra=list_parameters(api_tokens.API_TOKENS))
async def list_api_tokens(
    connection: ReadConnectionDep,
    actor: RequireSession,
    query: Annotated[ListQuery, Depends(list_query(api_tokens.API_TOKENS))],
) -> Response:
    """List your own API tokens without their secrets."""
    return JSONRowResponse(page_response(await api_tokens.list_tokens(connection, actor, query), query))


@router.get("/tokens/{token_id}", response_model=ApiToken, responses=problems(NotFound))
async def get_api_token(connection: ReadConnectionDep, actor: RequireSession, token_id: UUID) -> Response:
    """Get one of your own API tokens without its secret."""
    return resource_response(await api_tokens.get_token(connection, actor, token_id))


@router.delete("/tokens/{token_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def revoke_api_token(
    session: SessionDep, actor: RequireSession, token_id: UUID, if_match: IfMatch
) -> None:
    """Revoke one of your own API tokens immediately."""
    await api_tokens.revoke_token(session, actor, token_id, if_match)
