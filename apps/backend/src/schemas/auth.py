"""Signing in, being signed in, and the tokens of scripts."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from src.schemas.common import Line, Name, Payload, Time, View
from src.schemas.user import NewPassword, Secret, User
from src.security import Permission


class CurrentUser(User):
    """Who asks, and what they may do."""

    permissions: list[Permission]


class LoginRequest(Payload):
    """Sign in with an e-mail address and a password."""

    email: Line
    password: Secret


class SignedIn(View):
    """The tokens of a session, and whose it is; `expires_in` are the access token's seconds."""

    user: CurrentUser
    access_token: str
    refresh_token: str
    token_type: Literal["bearer"]
    expires_in: int


class RefreshRequest(Payload):
    """The refresh token, where it is not sent as the cookie."""

    refresh_token: Annotated[str, Field(max_length=2000)] | None = None


class ChangePasswordRequest(Payload):
    """Choose another password, which ends the other sessions."""

    current_password: Secret
    new_password: NewPassword


class Session(View):
    """One place where somebody is signed in."""

    id: UUID
    user_agent: str | None
    ip_address: str | None
    created_at: Time
    last_used_at: Time
    expires_at: Time
    is_current: bool


class CreateApiTokenRequest(Payload):
    """Make a token for a script, which may do what its scopes say as long as its owner may."""

    name: Name
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=len(Permission))]
    expires_at: AwareDatetime | None = None


class ApiToken(View):
    """A personal token, without its secret."""

    id: UUID
    name: str
    scopes: list[Permission]
    expires_at: Time | None
    last_used_at: Time | None
    version: int
    created_at: Time
    updated_at: Time


class NewApiToken(ApiToken):
    """A personal token as it is made: the only time that it is shown."""

    token: str
