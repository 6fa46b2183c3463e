"""Request and response bodies of sign-in, sessions and API tokens."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from src.schemas.common import Line, Name, Payload, Time, Version, View
from src.schemas.user import NewPassword, Secret, User
from src.security import Permission


class CurrentUser(User):
    """The authenticated user with their permissions."""

    permissions: list[Permission]
    """Permissions of the user's role; with an API token, only those within its scopes."""


class LoginRequest(Payload):
    """An e-mail address and a password."""

    email: Line
    """E-mail address of the user; case is ignored."""
    password: Secret


class TokenResponse(View):
    """The tokens of a session and its user."""

    user: CurrentUser
    """The user who signed in."""
    access_token: str
    """Access token, sent as `Authorization: Bearer <token>`."""
    refresh_token: str
    """Token that can be exchanged once at `POST /auth/refresh`; it is also set as a cookie."""
    token_type: Literal["bearer"]
    """Scheme of the `Authorization` header, always `bearer`."""
    expires_in: int
    """Lifetime of the access token in seconds."""


class RefreshRequest(Payload):
    """A refresh token, unless it is sent as the cookie."""

    refresh_token: Annotated[str, Field(max_length=2000)] | None = None
    """Refresh token of the previous response. Absent: the cookie is used."""


class ChangePasswordRequest(Payload):
    """The current and the new password."""

    current_password: Secret
    """The password that is valid now."""
    new_password: NewPassword
    """New password, 10 to 200 characters."""


class Session(View):
    """A session of the current user."""

    id: UUID
    user_agent: str | None
    """`User-Agent` of the client at sign-in."""
    ip_address: str | None
    """IP address of the client at sign-in."""
    created_at: Time
    last_used_at: Time
    """Time of the last refresh of the tokens."""
    expires_at: Time
    """Time at which the session ends if it is not refreshed."""
    is_current: bool
    """Whether this request belongs to the session."""


class CreateApiTokenRequest(Payload):
    """A new API token; it has the permissions in its scopes that its owner has at the time of use."""

    name: Name
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=len(Permission))]
    """Permissions of the token, such as `["assets:read"]`; only permissions of your own role."""
    expires_at: Time | None = None
    """Time in the future at which the token expires; null: never."""


class ApiToken(View):
    """A personal API token without its secret."""

    id: UUID
    name: str
    scopes: list[Permission]
    """Permissions to which the token is limited, such as `["assets:read"]`."""
    expires_at: Time | None
    """Time at which the token expires; null: never."""
    last_used_at: Time | None
    """Time of the last request with the token, recorded at most once a minute; null: never used."""
    version: Version
    created_at: Time
    updated_at: Time


class NewApiToken(ApiToken):
    """A new personal API token with its secret, which is shown only once."""

    token: str
    """Secret that begins with `sams_`, sent as `Authorization: Bearer <token>`. No other response contains
    it."""
