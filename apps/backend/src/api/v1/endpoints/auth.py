"""Signing in and out, where one is signed in, and the tokens of scripts."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Cookie, Depends, Request, Response

from src.api.access import (
    CurrentActor,
    ReadConnectionDep,
    RequireSession,
    SessionDep,
    authenticate,
    database_of,
    recorded_session,
    settings_of,
)
from src.api.client import client_address, is_from_another_site
from src.api.etag import IfMatch
from src.api.limits import limits_of
from src.api.listing import list_parameters, list_query, page_answer
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
    SignedIn,
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
        alias=COOKIE, description="The refresh token of a browser; only a page of ours may make use of it."
    ),
]


# Signing in and out


@router.post("/login", response_model=SignedIn, responses=problems(InvalidCredentials))
async def login(request: Request, connection: ReadConnectionDep, data: LoginRequest) -> Response:
    """Sign in with an e-mail address and a password."""
    settings = settings_of(request)
    await limits_of(request).admit_sign_in(request, data.email)
    proven = await auth.check_password(connection, data.email, data.password.get_secret_value())
    address = client_address(request, settings)
    async with database_of(request).session() as session:
        tokens = await auth.sign_in(
            session,
            settings,
            proven,
            user_agent=request.headers.get("user-agent"),
            ip_address=str(address) if address else None,
            request_id=request.state.request_id,
        )
        content = await _signed_in(await RawConnection.of(session), settings, tokens)
    return _with_cookie(JSONRowResponse(content), settings, tokens.refresh_token)


@router.post("/refresh", response_model=SignedIn, responses=problems(TokenReused))
async def refresh_tokens(
    request: Request, data: RefreshRequest | None = None, cookie: RefreshCookie = None
) -> Response:
    """Exchange a refresh token, which is spent by this: using it again ends the session."""
    settings = settings_of(request)
    refresh_token = _refresh_token(request, data, cookie)
    if refresh_token is None:
        raise NotAuthenticated("Send the refresh token, in the body or as the cookie")
    async with database_of(request).session() as session:
        tokens = await auth.refresh(session, settings, refresh_token, request_id=request.state.request_id)
        if tokens is not None:
            content = await _signed_in(await RawConnection.of(session), settings, tokens)
    # Told only now, for that the session has ended is to be committed.
    if tokens is None:
        raise TokenReused
    return _with_cookie(JSONRowResponse(content), settings, tokens.refresh_token)


@router.post(
    "/logout",
    status_code=204,
    responses=problems(NotAuthenticated),
    openapi_extra={"security": [{"bearer": []}, {}]},
)
async def logout(
    request: Request, data: RefreshRequest | None = None, cookie: RefreshCookie = None
) -> Response:
    """End the session of the refresh token, or else of the access token."""
    refresh_token = _refresh_token(request, data, cookie)
    if refresh_token is not None:
        async with database_of(request).session() as session:
            await auth.sign_out(
                session, settings_of(request), refresh_token, request_id=request.state.request_id
            )
    else:
        actor = await authenticate(request)
        if actor.session_id is None:
            raise Forbidden("An API token has no session to end; delete the token instead")
        async with recorded_session(request, actor) as session:
            await auth.end_session(session, actor, actor.session_id)
    response = Response(status_code=204)
    response.delete_cookie(COOKIE, path=f"{PREFIX}/auth", httponly=True, samesite="strict")
    return response


def _refresh_token(request: Request, data: RefreshRequest | None, cookie: str | None) -> str | None:
    """Return the refresh token that is sent; the cookie counts where another site cannot have sent it."""
    if data is not None and data.refresh_token is not None:
        return data.refresh_token
    if cookie is not None and is_from_another_site(request, settings_of(request)):
        raise Forbidden("The cookie is only for pages of this site")
    return cookie


async def _signed_in(connection: RawConnection, settings: Settings, tokens: auth.Tokens) -> dict[str, Any]:
    return {
        "user": await users.read_current_user(connection, tokens.user_id, ROLE_PERMISSIONS[tokens.role]),
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "token_type": "bearer",
        "expires_in": int(settings.access_token_lifetime.total_seconds()),
    }


def _with_cookie(response: Response, settings: Settings, refresh_token: str) -> Response:
    response.set_cookie(
        COOKIE,
        refresh_token,
        max_age=int(settings.refresh_token_lifetime.total_seconds()),
        path=f"{PREFIX}/auth",
        secure=settings.is_production,
        httponly=True,
        samesite="strict",
    )
    return response


# Who is signed in, and where


@router.get("/me", response_model=CurrentUser)
async def get_current_user(connection: ReadConnectionDep, actor: CurrentActor) -> Response:
    """Read who one is, and what one may do."""
    return resource_response(await users.read_current_user(connection, actor.user_id, actor.permissions))


@router.patch("/me", response_model=CurrentUser, responses=problems(PreconditionFailed))
async def update_current_user(
    session: SessionDep, actor: RequireSession, data: UpdateCurrentUserRequest, if_match: IfMatch
) -> Response:
    """Change one's own phone number, language and time zone."""
    await users.update_current_user(session, actor, data, if_match)
    connection = await RawConnection.of(session)
    return resource_response(await users.read_current_user(connection, actor.user_id, actor.permissions))


@router.put("/change-password", status_code=204, responses=problems(InvalidCredentials))
async def change_password(
    request: Request, session: SessionDep, actor: RequireSession, data: ChangePasswordRequest
) -> None:
    """Choose another password, which ends the other sessions."""
    await limits_of(request).admit_sign_in(request, str(actor.user_id))
    await auth.change_password(session, actor, data)


@router.get("/sessions", response_model=Page[Session], openapi_extra=list_parameters(auth.SESSIONS))
async def list_sessions(
    connection: ReadConnectionDep,
    actor: RequireSession,
    query: Annotated[ListQuery, Depends(list_query(auth.SESSIONS))],
) -> Response:
    """List where one is signed in."""
    return JSONRowResponse(page_answer(await auth.list_sessions(connection, actor, query), query))


@router.delete("/sessions/{session_id}", status_code=204, responses=problems(NotFound))
async def end_session(session: SessionDep, actor: RequireSession, session_id: UUID) -> None:
    """End a session, there and then."""
    await auth.end_session(session, actor, session_id)


# The tokens of scripts


@router.post("/tokens", status_code=201, response_model=NewApiToken)
async def create_api_token(
    session: SessionDep, actor: RequireSession, data: CreateApiTokenRequest
) -> Response:
    """Make a token for a script; its secret is shown this once."""
    token, secret = await api_tokens.create_token(session, actor, data)
    content = await api_tokens.read_token(await RawConnection.of(session), actor, token.id)
    return resource_response({**content, "token": secret}, 201, location=f"{PREFIX}/auth/tokens/{token.id}")


@router.get("/tokens", response_model=Page[ApiToken], openapi_extra=list_parameters(api_tokens.API_TOKENS))
async def list_api_tokens(
    connection: ReadConnectionDep,
    actor: RequireSession,
    query: Annotated[ListQuery, Depends(list_query(api_tokens.API_TOKENS))],
) -> Response:
    """List one's own tokens, without their secrets."""
    return JSONRowResponse(page_answer(await api_tokens.list_tokens(connection, actor, query), query))


@router.get("/tokens/{token_id}", response_model=ApiToken, responses=problems(NotFound))
async def get_api_token(connection: ReadConnectionDep, actor: RequireSession, token_id: UUID) -> Response:
    """Read one of one's own tokens, without its secret."""
    return resource_response(await api_tokens.read_token(connection, actor, token_id))


@router.delete("/tokens/{token_id}", status_code=204, responses=problems(NotFound, PreconditionFailed))
async def revoke_api_token(
    session: SessionDep, actor: RequireSession, token_id: UUID, if_match: IfMatch
) -> None:
    """End a token, there and then."""
    await api_tokens.revoke_token(session, actor, token_id, if_match)
