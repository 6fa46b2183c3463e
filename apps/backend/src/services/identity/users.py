"""Users: their data, roles, passwords and deactivation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from src.database import RawConnection, set_audit_action
from src.errors import Conflict, InUse, NotFound
from src.models import ApiToken, Assignment, CustomFieldEntity, Department, Role, User, UserSession
from src.models.user import SEARCHED
from src.schemas.user import (
    ChangeRoleRequest,
    CreateUserRequest,
    SetPasswordRequest,
    UpdateCurrentUserRequest,
    UpdateUserRequest,
)
from src.security import Actor, Permission, hash_password
from src.services.core import entities
from src.services.core.dependents import EndEvent, Ending, end_dependents, lock_dependents
from src.services.custom_fields import custom_fields
from src.services.custom_fields.custom_field_filters import list_page
from src.services.lists.as_of import Tables, ensure_past_readable, table_as_of
from src.services.lists.filters import Filter, ListCondition, Lookup, Sort
from src.services.lists.list_spec import CustomFieldColumn, ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import columns, current_table, custom_field_values, nested_ref
from src.services.lists.search import indexed_picker_search, picker_search
from src.text import remove_invisible

# Reading


def _users(tables: Tables, as_of: ListSpec | None = None) -> ListSpec:
    table, department = tables(User), tables(Department)
    # The searched text of a past row is not recorded: it is computed of the row's columns.
    search = (
        (lambda text: indexed_picker_search(table, text))
        if tables is current_table
        else picker_search(*(table.c[name] for name in SEARCHED))
    )
    return ListSpec(
        table.outerjoin(department, department.c.id == table.c.department_id),
        {
            **columns(
                table, "id", "email", "name", "role", "employee_number", "phone", "locale", "time_zone"
            ),
            **columns(table, "is_active", "version", "created_at", "updated_at"),
            **custom_field_values(table),
            "department": nested_ref(department),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "email": Filter(table.c.email, nullable=True, compared_as=func.lower),
            "name": Filter(table.c.name),
            "role": Filter(table.c.role, choices=Role),
            "department_id": Filter(table.c.department_id, tree=tables(Department), nullable=True),
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
        search=search,
        default_sort=("name", False),
        custom_fields=CustomFieldColumn(CustomFieldEntity.USER, table.c.custom_fields),
        as_of=as_of,
    )


USERS = _users(current_table, _users(table_as_of))


def visible_to(actor: Actor) -> ListCondition | None:
    """Return the condition of the users that an actor sees; None for all. Employees see themselves."""
    if actor.can_see_all:
        return None
    return ListCondition(
        "own_user", lambda: current_table(User).c.id == bindparam("me"), {"me": actor.user_id}
    )


async def list_users(connection: RawConnection, actor: Actor, query: ListQuery) -> PageOfRows:
    """Return a page of users; only active ones unless the query filters by `is_active`.

    Raises: Forbidden (an employee asks for the past), ValidationFailed, Unavailable.
    """
    ensure_past_readable(actor, query.as_of)
    if not any(name == "is_active" for name, _ in query.filters):
        only_active: dict[tuple[str, Lookup], Sequence[Any]] = {("is_active", ""): [True]}
        query = replace(query, filters={**query.filters, **only_active})
    return await list_page(connection, USERS, query, conditions=[visible_to(actor)])


async def get_user(connection: RawConnection, actor: Actor, user_id: UUID) -> dict[str, Any]:
    """Return a user, active or not.

    Raises: NotFound.
    """
    return await USERS.get(connection, user_id, conditions=[visible_to(actor)])


async def get_current_user(
    connection: RawConnection, user_id: UUID, permissions: Iterable[Permission]
) -> dict[str, Any]:
    """Return the authenticated user with their permissions.

    Raises: NotFound.
    """
    user = await USERS.get(connection, user_id)
    return {**user, "permissions": sorted(permissions)}


async def ensure_active_users(session: AsyncSession, actor: Actor, ids: Mapping[str, UUID]) -> None:
    """Check that users exist and are active; their ids are keyed by the pointers of the fields.

    Employees do not see inactive users.

    Raises: ValidationFailed (a user does not exist), ReferenceInactive.
    """
    visible = None if actor.can_see_all else User.is_active_user()
    await entities.ensure_referenceable(session, User, ids, visible=visible)


async def find_by_email(session: AsyncSession, email: str) -> User | None:
    """Return the user with an e-mail address, compared case-insensitively."""
    normalized = remove_invisible(email).strip()
    return await session.scalar(select(User).where(func.lower(User.email) == func.lower(normalized)))


# Changing


async def create_user(session: AsyncSession, data: CreateUserRequest) -> User:
    """Create a user.

    Raises: ValidationFailed, DuplicateEmail, Conflict.
    """
    values = data.model_dump(exclude={"password"}, exclude_unset=True)
    given = values.get("custom_fields", {})
    user = User(**values | {"custom_fields": await custom_fields.new_values(session, User, given)})
    if data.password is not None:
        user.password_hash = await hash_password(data.password.get_secret_value())
    session.add(user)
    await session.flush()
    await entities.ensure_references_exist(session, User, [values])
    return user


async def update_user(
    session: AsyncSession, user_id: UUID, data: UpdateUserRequest, if_version: int | None
) -> None:
    """Update the given fields of a user.

    Raises: NotFound, PreconditionFailed, ValidationFailed, DuplicateEmail, Conflict.
    """
    await custom_fields.update_entity(session, User, user_id, data, if_version)


async def update_current_user(
    session: AsyncSession, actor: Actor, data: UpdateCurrentUserRequest, if_version: int | None
) -> None:
    """Update the given fields of the actor's own user.

    Raises: PreconditionFailed.
    """
    await entities.update(session, User, actor.user_id, data, if_version)


async def change_role(
    session: AsyncSession, user_id: UUID, data: ChangeRoleRequest, if_version: int | None
) -> None:
    """Change the role of a user.

    Raises: NotFound, PreconditionFailed, Conflict (no administrator who can sign in would remain).
    """
    admins = await _lock_active_admins(session)
    user = await entities.get_for_update(session, User, user_id, if_version=if_version)
    if data.role is not Role.ADMIN:
        _ensure_admin_remains(admins, user)
    await set_audit_action(session, "user.role_changed")
    await entities.apply_changes(session, user, {"role": data.role})


async def set_password(
    session: AsyncSession, user_id: UUID, data: SetPasswordRequest, if_version: int | None = None
) -> None:
    """Set the password of a user and end all their sessions, which may belong to an attacker.

    Raises: NotFound, PreconditionFailed, ValidationFailed (the user has no e-mail address to sign in with).
    """
    password_hash = await hash_password(data.password.get_secret_value())
    user = await entities.get_for_update(session, User, user_id, if_version=if_version)
    await set_audit_action(session, "user.password_set")
    user.password_hash = password_hash
    await session.flush()
    await end_sessions(session, user_id, "The password was reset")


async def deactivate_user(session: AsyncSession, user_id: UUID, if_version: int | None) -> None:
    """Deactivate a user, end their reservations, requests and sessions, and revoke their API tokens.

    Raises: NotFound, PreconditionFailed, InUse (the user holds assets), Conflict (no administrator who can
    sign in would remain).
    """
    ending = Ending(EndEvent.USER_DEACTIVATED, [user_id])
    await lock_dependents(session, ending)
    admins = await _lock_active_admins(session)
    # The lock waits for a check-out to this user that is in progress, and lets later ones wait.
    user = await entities.get_for_update(session, User, user_id, if_version=if_version, for_delete=True)
    if not user.is_active:
        raise NotFound
    _ensure_admin_remains(admins, user)
    held = exists().where(Assignment.user_id == user_id, Assignment.is_open())
    if await session.scalar(select(held)):
        raise InUse("The user still holds assets; check them in first")
    await set_audit_action(session, "user.deactivated")
    user.is_active = False
    await session.flush()
    await end_dependents(session, ending)
    await end_sessions(session, user_id, "The user was deactivated")
    await set_audit_action(session, "api_token.revoked", "The user was deactivated")
    await session.execute(
        update(ApiToken)
        .where(ApiToken.user_id == user_id, ApiToken.revoked_at.is_(None))
        .values(revoked_at=func.now())
    )


async def restore_user(session: AsyncSession, user_id: UUID) -> None:
    """Reactivate a user, who has to sign in again.

    Raises: NotFound (also if the user is active).
    """
    user = await entities.get_for_update(session, User, user_id)
    if user.is_active:
        raise NotFound
    await set_audit_action(session, "user.restored")
    user.is_active = True
    await session.flush()


async def end_sessions(
    session: AsyncSession, user_id: UUID, note: str, *, except_session_id: UUID | None = None
) -> None:
    """End the sessions of a user, except one if given."""
    await set_audit_action(session, "session.ended", note)
    await session.execute(
        update(UserSession)
        .where(UserSession.user_id == user_id, UserSession.ended_at.is_(None))
        .where(UserSession.id.is_distinct_from(except_session_id))
        .values(ended_at=func.now())
    )


async def _lock_active_admins(session: AsyncSession) -> set[UUID]:
    """Lock the administrators who can sign in and return their ids.

    Locked in id order, so that two requests cannot deadlock.
    """
    admins = select(User.id).where(
        User.role == Role.ADMIN, User.is_active_user(), User.password_hash.is_not(None)
    )
    # FOR NO KEY UPDATE: transactions that only insert references to an administrator need not wait, which
    # could deadlock.
    return set(await session.scalars(admins.order_by(User.id).with_for_update(key_share=True)))


def _ensure_admin_remains(admins: set[UUID], user: User) -> None:
    if user.role == Role.ADMIN and user.is_active and not admins - {user.id}:
        raise Conflict(
            "This is the last administrator who can sign in; make another user an administrator first"
        )
