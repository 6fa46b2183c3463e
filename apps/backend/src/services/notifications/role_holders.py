"""Recipients by role: administrators, managers and department managers."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, literal, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from src.models import Department, User
from src.security import Role


async def active_administrators(session: AsyncSession) -> list[UUID]:
    """Return the active administrators."""
    return list(await session.scalars(select(User.id).where(User.role == Role.ADMIN, User.is_active_user())))


async def active_managers(session: AsyncSession) -> list[UUID]:
    """Return the active managers; if there are none, the active administrators."""
    found = list(
        await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active_user()))
    )
    return found or await active_administrators(session)


async def department_managers(session: AsyncSession, user_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return, for each user who has one, the active manager of the nearest department who is not themself."""
    above = (
        select(User.id.label("user_id"), User.department_id, literal(0).label("steps"))
        .where(User.id == any_(literal(list(user_ids), ARRAY(Uuid))), User.department_id.is_not(None))
        .cte("above", recursive=True)
    )
    above = above.union_all(
        select(above.c.user_id, Department.parent_id, above.c.steps + 1)
        .join(Department, Department.id == above.c.department_id)
        .where(Department.parent_id.is_not(None))
    )
    manager = aliased(User)
    nearest = (
        select(above.c.user_id, Department.manager_id)
        .join(Department, Department.id == above.c.department_id)
        .join(manager, manager.id == Department.manager_id)
        .where(manager.is_active_user(), manager.id != above.c.user_id)
        .ext(distinct_on(above.c.user_id))
        .order_by(above.c.user_id, above.c.steps)
    )
    return {row[0]: row[1] for row in await session.execute(nearest)}
