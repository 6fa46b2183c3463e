"""People: who they are, what they may do, and whether they may come in."""

from collections.abc import Iterable
from typing import Any
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import RawConnection, set_audit_action
from src.errors import Conflict, InUse, NotFound
from src.models import ApiToken, Assignment, Department, Role, User, UserSession
from src.schemas.user import (
    ChangeRoleRequest,
    CreateUserRequest,
    SetPasswordRequest,
    UpdateCurrentUserRequest,
    UpdateUserRequest,
)
from src.security import Actor, Permission, hash_password
from src.services.core import entities
from src.services.lists.filters import Filter, ListCondition, Sort
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, nested_ref
from src.services.lists.search import indexed_search

# Reading


def _users() -> ListSpec:
    table, department = current_table(User), current_table(Department)
    return ListSpec(
        table.outerjoin(department, department.c.id == table.c.department_id),
        {
            **columns(
                table, "id", "email", "name", "role", "employee_number", "phone", "locale", "time_zone"
            ),
            **columns(table, "is_active", "version", "created_at", "updated_at"),
            "department": nested_ref(department),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "email": Filter(table.c.email, nullable=True),
            "name": Filter(table.c.name),
            "role": Filter(table.c.role, choices=Role),
            "department_id": Filter(table.c.department_id, tree=Department.__table__, nullable=True),
            "employee_number": Filter(table.c.employee_number, nullable=True),
            "is_active": Filter(table.c.is_active),
            "created_at": Filter(table.c.created_at),
            "updated_at": Filter(table.c.updated_at),
        },
        sorts={
            "name": Sort(table.c.name),
            "email": Sort(table.c.email, nullable=True),
            "employee_number": Sort(table.c.employee_number, nullable=True),
            "created_at": Sort(table.c.created_at),
            "updated_at": Sort(table.c.updated_at),
        },
        search=lambda text: indexed_search(table, text),
        default_sort=("name", False),
    )


USERS = _users()

_ACTIVE = ListCondition("active", lambda: current_table(User).c.is_active)


def visible_users(actor: Actor) -> tuple[ListCondition, ...]:
    """Return whom somebody sees: employees see themselves."""
    if actor.sees_all:
        return ()
    return (
        ListCondition(
            "themselves", lambda: current_table(User).c.id == bindparam("me"), {"me": actor.user_id}
        ),
    )


async def list_users(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a part of the list of users, of the active ones unless it says otherwise."""
    conditions = visible_users(actor)
    if not any(name == "is_active" for name, _ in query.filters):
        conditions += (_ACTIVE,)
    return await USERS.page(connection, query, conditions=conditions)


async def read_user(connection: RawConnection, actor: Actor, user_id: UUID) -> dict[str, Any]:
    """Return a user, whether active or not.

    Raises: NotFound.
    """
    return await USERS.get(connection, user_id, conditions=visible_users(actor))


async def read_current_user(
    connection: RawConnection, user_id: UUID, permissions: Iterable[Permission]
) -> dict[str, Any]:
    """Return who asks, and what they may do.

    Raises: NotFound.
    """
    user = await USERS.get(connection, user_id)
    return {**user, "permissions": sorted(permissions)}


async def find_by_email(session: AsyncSession, email: str) -> User | None:
    """Return who has an e-mail address, in whatever case it is written."""
    wanted = normalize("NFC", email.strip())
    return await session.scalar(select(User).where(func.lower(User.email) == func.lower(wanted)))


# Changing


async def create_user(session: AsyncSession, data: CreateUserRequest) -> User:
    """Add somebody.

    Raises: ValidationFailed, DuplicateEmail, Conflict.
    """
    values = data.model_dump(exclude={"password"}, exclude_unset=True)
    user = User(**values)
    if data.password is not None:
        user.password_hash = await hash_password(data.password.get_secret_value())
    session.add(user)
    await session.flush()
    await entities.ensure_references_exist(session, User, [values])
    return user


async def update_user(
    session: AsyncSession, user_id: UUID, data: UpdateUserRequest, if_version: int | None
) -> None:
    """Change what is named.

    Raises: NotFound, PreconditionFailed, ValidationFailed, DuplicateEmail, Conflict.
    """
    await entities.update(session, User, user_id, data, if_version)


async def update_current_user(
    session: AsyncSession, actor: Actor, data: UpdateCurrentUserRequest, if_version: int | None
) -> None:
    """Change what is named of oneself.

    Raises: PreconditionFailed.
    """
    await entities.update(session, User, actor.user_id, data, if_version)


async def change_role(
    session: AsyncSession, user_id: UUID, data: ChangeRoleRequest, if_version: int | None
) -> None:
    """Give somebody another role.

    Raises: NotFound, PreconditionFailed, Conflict (nobody would be left to administer).
    """
    admins = await _locked_admins(session)
    user = await entities.get_for_update(session, User, user_id, if_version=if_version)
    if data.role is not Role.ADMIN:
        _keep_an_admin(admins, user)
    await set_audit_action(session, "user.role_changed")
    await entities.apply_changes(session, user, {"role": data.role})


async def set_password(
    session: AsyncSession, user_id: UUID, data: SetPasswordRequest, if_version: int | None = None
) -> None:
    """Give somebody a password, and end their sessions, for they may be somebody else's by now.

    Raises: NotFound, PreconditionFailed, ValidationFailed (there is no e-mail address to sign in with).
    """
    password_hash = await hash_password(data.password.get_secret_value())
    user = await entities.get_for_update(session, User, user_id, if_version=if_version)
    await set_audit_action(session, "user.password_set")
    user.password_hash = password_hash
    await session.flush()
    await end_sessions(session, user_id, "The password was set anew")


async def deactivate(session: AsyncSession, user_id: UUID, if_version: int | None) -> None:
    """Let somebody in no more, and end what they come in by.

    Raises: NotFound, PreconditionFailed, InUse (they hold something), Conflict (nobody would be left to
    administer).
    """
    admins = await _locked_admins(session)
    # The lock keeps a check-out to them waiting, and waits for one under way.
    user = await entities.get_for_update(session, User, user_id, if_version=if_version, for_delete=True)
    if not user.is_active:
        raise NotFound
    _keep_an_admin(admins, user)
    held = exists().where(Assignment.user_id == user_id, Assignment.is_open())
    if await session.scalar(select(held)):
        raise InUse("They still hold assets; check those in first")
    await set_audit_action(session, "user.deactivated")
    user.is_active = False
    await session.flush()
    await end_sessions(session, user_id, "The user was deactivated")
    await set_audit_action(session, "api_token.revoked", "The user was deactivated")
    await session.execute(
        update(ApiToken)
        .where(ApiToken.user_id == user_id, ApiToken.revoked_at.is_(None))
        .values(revoked_at=func.now())
    )


async def restore(session: AsyncSession, user_id: UUID) -> None:
    """Let a deactivated user in again; they sign in anew.

    Raises: NotFound (they are not deactivated).
    """
    user = await entities.get_for_update(session, User, user_id)
    if user.is_active:
        raise NotFound
    await set_audit_action(session, "user.restored")
    user.is_active = True
    await session.flush()


async def end_sessions(session: AsyncSession, user_id: UUID, note: str, *, but: UUID | None = None) -> None:
    """End the sessions of a user, all or all but one."""
    await set_audit_action(session, "session.ended", note)
    await session.execute(
        update(UserSession)
        .where(UserSession.user_id == user_id, UserSession.ended_at.is_(None))
        .where(UserSession.id.is_distinct_from(but))
        .values(ended_at=func.now())
    )


async def _locked_admins(session: AsyncSession) -> set[UUID]:
    """Return the administrators who can sign in, locked in one order, so that two at once take turns."""
    admins = select(User.id).where(User.role == Role.ADMIN, User.is_active, User.password_hash.is_not(None))
    # Those who only refer to one of them need not wait, and so cannot be waited for in a ring.
    return set(await session.scalars(admins.order_by(User.id).with_for_update(key_share=True)))


def _keep_an_admin(admins: set[UUID], user: User) -> None:
    if user.role == Role.ADMIN and user.is_active and not admins - {user.id}:
        raise Conflict("This is the last administrator who can sign in; make somebody else one first")
