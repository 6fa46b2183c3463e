"""Request and response bodies of users."""

from typing import Annotated, Any, Literal
from unicodedata import normalize
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, StringConstraints, WithJsonSchema

from src.config import TimeZoneName
from src.schemas.common import (
    CustomFieldValues,
    Line,
    Name,
    Payload,
    Reference,
    Time,
    Version,
    View,
    cleaned,
    omitted,
)
from src.security import Role


def _email(text: str) -> str:
    try:
        # Internal networks may use domains that do not exist on the internet.
        return validate_email(text, check_deliverability=False, globally_deliverable=False).normalized
    except EmailNotValidError as error:
        raise ValueError(str(error)) from error


def _password(shortest: int, longest: int) -> Any:
    def check(password: SecretStr) -> SecretStr:
        # Keyboards differ in whether they compose letters, as in Hangul; the password is the same.
        text = normalize("NFC", password.get_secret_value())
        if not shortest <= len(text) <= longest:
            raise ValueError(f"A password must have {shortest} to {longest} characters")
        return SecretStr(text)

    schema = {"type": "string", "format": "password", "writeOnly": True}
    return AfterValidator(check), WithJsonSchema({**schema, "minLength": shortest, "maxLength": longest})


Email = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=254),
    BeforeValidator(cleaned),
    AfterValidator(_email),
    WithJsonSchema({"type": "string", "format": "email", "maxLength": 254}),
]
"""An e-mail address; upper and lower case are equal."""
Secret = Annotated[SecretStr, *_password(1, 200)]
"""An entered password."""
NewPassword = Annotated[SecretStr, *_password(10, 200)]
"""A new password."""
Locale = Literal["ko", "en"]


class User(View):
    """A person of the company; without an e-mail address they can hold assets but not sign in."""

    id: UUID
    email: str | None
    """E-mail address for sign-in and notifications, unique without regard to case; null: the user cannot sign
    in."""
    name: str
    role: Role
    """Role that determines the user's permissions."""
    department: Reference | None
    """Department of the user; null if none is set."""
    employee_number: str | None
    """Number in the personnel system, such as `2019-0042`."""
    phone: str | None
    locale: Locale | None
    """Language of notifications; null: the default of the company."""
    time_zone: str | None
    """IANA name, such as `Asia/Seoul`; null: the time zone of the company."""
    is_active: bool
    """Whether the user is active. A deactivated user cannot sign in or hold assets."""
    custom_fields: dict[str, Any]
    """Values by the keys of the custom fields of users."""
    version: Version
    created_at: Time
    updated_at: Time


class DirectoryEntry(Reference):
    """An active user in the directory."""

    department: Reference | None
    """Department of the user, which distinguishes users of the same name; null if none is set."""


class Directory(View):
    """The users that were found."""

    items: list[DirectoryEntry]
    """Users, best matches first, at most `limit`."""


class CreateUserRequest(Payload):
    """A new user; with a password they can sign in immediately."""

    email: Email | None = None
    name: Name
    role: Role = Role.EMPLOYEE
    department_id: UUID | None = None
    employee_number: Line | None = None
    phone: Line | None = None
    locale: Locale | None = None
    time_zone: TimeZoneName | None = None
    password: NewPassword | None = None
    """Password, 10 to 200 characters. Absent: the user cannot sign in until a password is set."""
    custom_fields: CustomFieldValues = Field(default_factory=dict)
    """Values by the keys of the custom fields of users. An absent key gets the default of its field."""


class UpdateUserRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    email: Email | None = omitted()
    name: Name = omitted()
    department_id: UUID | None = omitted()
    employee_number: Line | None = omitted()
    phone: Line | None = omitted()
    locale: Locale | None = omitted()
    time_zone: TimeZoneName | None = omitted()
    custom_fields: CustomFieldValues = omitted()
    """Values to change, by the keys of the custom fields; null clears a field."""


class UpdateCurrentUserRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    phone: Line | None = omitted()
    locale: Locale | None = omitted()
    time_zone: TimeZoneName | None = omitted()


class ChangeRoleRequest(Payload):
    """The new role of a user."""

    role: Role
    """New role of the user."""


class SetPasswordRequest(Payload):
    """The new password of a user."""

    password: NewPassword
    """New password, 10 to 200 characters."""
