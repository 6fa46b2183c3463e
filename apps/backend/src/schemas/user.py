"""People: those who sign in, and those who only hold things."""

from typing import Annotated, Any, Literal
from unicodedata import normalize
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, Field, SecretStr, WithJsonSchema

from src.config import TimeZoneName
from src.schemas.common import Line, Name, Payload, Reference, Time, View, omitted
from src.security import Role


def _email(text: str) -> str:
    try:
        # A company's own network may have names that the world does not know.
        return validate_email(text, check_deliverability=False, globally_deliverable=False).normalized
    except EmailNotValidError as error:
        raise ValueError(str(error)) from error


def _password(shortest: int, longest: int) -> Any:
    def check(password: SecretStr) -> SecretStr:
        # The same whether a keyboard composes its letters or not.
        text = normalize("NFC", password.get_secret_value())
        if not shortest <= len(text) <= longest:
            raise ValueError(f"A password has {shortest} to {longest} characters")
        return SecretStr(text)

    schema = {"type": "string", "format": "password", "writeOnly": True}
    return AfterValidator(check), WithJsonSchema({**schema, "minLength": shortest, "maxLength": longest})


Email = Annotated[
    str,
    Field(max_length=254),
    AfterValidator(_email),
    WithJsonSchema({"type": "string", "format": "email", "maxLength": 254}),
]
"""An e-mail address; upper and lower case are the same."""
Secret = Annotated[SecretStr, *_password(1, 200)]
"""A password as it is entered."""
NewPassword = Annotated[SecretStr, *_password(10, 200)]
"""A password as it is chosen."""
Locale = Literal["ko", "en"]


class User(View):
    """Somebody of the company; without an e-mail address they hold things and do not sign in."""

    id: UUID
    email: str | None
    name: str
    role: Role
    department: Reference | None
    employee_number: str | None
    phone: str | None
    locale: Locale | None
    time_zone: str | None
    is_active: bool
    version: int
    created_at: Time
    updated_at: Time


class CreateUserRequest(Payload):
    """Add somebody; with a password they can sign in at once."""

    email: Email | None = None
    name: Name
    role: Role = Role.EMPLOYEE
    department_id: UUID | None = None
    employee_number: Line | None = None
    phone: Line | None = None
    locale: Locale | None = None
    time_zone: TimeZoneName | None = None
    password: NewPassword | None = None


class UpdateUserRequest(Payload):
    """Absent means unchanged; null means cleared."""

    email: Email | None = omitted()
    name: Name = omitted()
    department_id: UUID | None = omitted()
    employee_number: Line | None = omitted()
    phone: Line | None = omitted()
    locale: Locale | None = omitted()
    time_zone: TimeZoneName | None = omitted()


class UpdateCurrentUserRequest(Payload):
    """What everybody changes of themself. Absent means unchanged; null means cleared."""

    phone: Line | None = omitted()
    locale: Locale | None = omitted()
    time_zone: TimeZoneName | None = omitted()


class ChangeRoleRequest(Payload):
    """Give somebody another role."""

    role: Role


class SetPasswordRequest(Payload):
    """Give somebody a password, which ends all their sessions."""

    password: NewPassword
