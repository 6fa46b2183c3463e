"""Request and response bodies of sign-in, sessions and API tokens."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field

from src.schemas.common import Line, Name, Payload, Time, View
from src.schemas.user import NewPassword, Secret, User
from src.security import Permission


class CurrentUser(User):
    """The authenticated user with their permissions."""

    permissions: list[Permission]
    """With an API token, only those within its scopes."""


class LoginRequest(Payload):
    """An e-mail address and a password."""

    email: Line
    """Case is ignored."""
    password: Secret


class TokenResponse(View):
    """The tokens of a session and its user."""

    user: CurrentUser
    access_token: str
    """Send it as `Authorization: Bearer …`."""
    refresh_token: str
    """Can be exchanged once at `/auth/refresh`; also set as a cookie."""
    token_type: Literal["bearer"]
    expires_in: int
    """Lifetime of the access token in seconds."""


class RefreshRequest(Payload):
    """A refresh token, unless it is sent as the cookie."""

    refresh_token: Annotated[str, Field(max_length=2000)] | None = None


class ChangePasswordRequest(Payload):
    """The current and the new password."""

    current_password: Secret
    new_password: NewPassword


class Session(View):
    """A session of the current user."""

    id: UUID
    user_agent: str | None
    ip_address: str | None
    created_at: Time
    last_used_at: Time
    expires_at: Time
    is_current: bool
    """This request belongs to the session."""


class CreateApiTokenRequest(Payload):
    """A new API token; it has the permissions in its scopes that its owner has at the time of use."""

    name: Name
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=len(Permission))]
    """Only permissions of your own role."""
    expires_at: AwareDatetime | None = None
    """Null for a token that does not expire."""


class ApiToken(View):
    """A personal API token without its secret."""

    id: UUID
    name: str
    scopes: list[Permission]
    expires_at: Time | None
    last_used_at: Time | None
    """Recorded at most once a minute."""
    version: int
    created_at: Time
    updated_at: Time


class NewApiToken(ApiToken):
    """A new personal API token with its secret, which is shown only once."""

    token: str
    """Send it as `Authorization: Bearer …`."""
