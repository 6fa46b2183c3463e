"""Recipients by role: administrators, managers and department managers."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, func, literal, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from src.models import Department, User
from src.security import Role
from src.services.lists.trees import ancestor_ids


async def active_administrators(session: AsyncSession) -> list[UUID]:
    """Return the active administrators."""
    return list(await session.scalars(select(User.id).where(User.role == Role.ADMIN, User.is_active)))


async def active_managers(session: AsyncSession) -> list[UUID]:
    """Return the active managers; if there are none, the active administrators."""
    found = list(await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active)))
    return found or await active_administrators(session)


async def department_managers(session: AsyncSession, user_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return, for each user who has one, the active manager of the nearest department who is not themself."""
    named = User.id == any_(literal(list(user_ids), ARRAY(Uuid)))
    departments = func.array(select(User.department_id).where(named).scalar_subquery())
    above = ancestor_ids(Department.__table__, departments).subquery()
    manager = aliased(User)
    nearest = (
        select(User.id, manager.id)
        .join(above, above.c.node_id == User.department_id)
        .join(Department, Department.id == above.c.id)
        .join(manager, manager.id == Department.manager_id)
        .where(named, manager.is_active, manager.id != User.id)
        .ext(distinct_on(User.id))
        .order_by(User.id, above.c.distance)
    )
    return {row[0]: row[1] for row in await session.execute(nearest)}
