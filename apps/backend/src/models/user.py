"""Users, their sessions and their API tokens."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ColumnElement, ForeignKey, Index, Text, func, text
from sqlalchemy.dialects.postgresql import INET
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import (
    Entity,
    HasCustomFields,
    custom_field_arguments,
    search_grams,
    search_text,
    time_range_checks,
)
from src.models.reference import enum_check
from src.security import Role

SEARCHED = ("name", "email", "employee_number")
"""The columns covered by text search."""


class User(HasCustomFields, Entity):
    """A person of the company; without a password they can hold assets but not sign in."""

    __tablename__ = "users"

    email: Mapped[str | None]
    name: Mapped[str]
    role: Mapped[str] = mapped_column(server_default=text("'employee'"))
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("departments.id"), index=True)
    employee_number: Mapped[str | None]
    phone: Mapped[str | None]
    locale: Mapped[str | None]
    time_zone: Mapped[str | None]
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    password_hash: Mapped[str | None]

    @classmethod
    def is_active_user(cls) -> ColumnElement[bool]:
        """Return the condition of a user who can sign in, hold assets and take part in workflows."""
        return cls.is_active.is_(True)

    @classmethod
    def is_referenceable(cls) -> ColumnElement[bool]:
        return cls.is_active_user()

    search_text: Mapped[str] = search_text(SEARCHED)
    search_grams: Mapped[list[int]] = search_grams(SEARCHED)

    __table_args__ = (
        *custom_field_arguments("users"),
        Index("ix_users_search_grams", "search_grams", postgresql_using="gin"),
        Index(
            "ix_users_initial_grams",
            text("search_grams(hangul_initials(search_text))"),
            postgresql_using="gin",
        ),
        Index("uq_users_email", text("lower(email)"), unique=True),
        Index("uq_users_employee_number", "employee_number", unique=True),
        Index("ix_users_name", "name", "id"),
        Index("ix_users_created_at", "created_at", "id"),
        enum_check("role", Role),
        CheckConstraint("locale IN ('ko', 'en')", name="locale"),
        CheckConstraint("password_hash IS NULL OR email IS NOT NULL", name="password_needs_email"),
    )


class UserSession(Entity):
    """A session of a user, from sign-in to sign-out or expiry."""

    __tablename__ = "sessions"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    # The id of the last refresh token; use of an older one indicates theft, or a response that was lost.
    refresh_token_id: Mapped[UUID]
    user_agent: Mapped[str | None]
    ip_address: Mapped[str | None] = mapped_column(INET)
    last_used_at: Mapped[datetime] = mapped_column(server_default=func.now())
    expires_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]

    @classmethod
    def entity_type_name(cls) -> str:
        return "session"


class ApiToken(Entity):
    """A personal API token: shown once, stored as a hash, limited to its scopes."""

    __tablename__ = "api_tokens"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    name: Mapped[str]
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    scopes: Mapped[list[str]] = mapped_column(ARRAY(Text))
    expires_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]

    __table_args__ = time_range_checks("expires_at")
