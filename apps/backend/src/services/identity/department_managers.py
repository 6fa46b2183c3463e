"""The manager of the nearest department of a user."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, all_, any_, func, literal, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from src.models import Department, User
from src.services.lists.trees import ancestor_ids


async def find_department_managers(
    session: AsyncSession, user_ids: Collection[UUID], *, exclude_ids: Collection[UUID] = ()
) -> dict[UUID, UUID]:
    """Return, by user id, the active manager of the user's nearest department that has one.

    Departments are searched upward from the user's own. Managers who are the user themself or are excluded do
    not count. A user without such a manager is missing from the result.
    """
    is_requested = User.id == any_(literal(list(user_ids), ARRAY(Uuid)))
    departments = func.array(select(User.department_id).where(is_requested).scalar_subquery())
    ancestors = ancestor_ids(Department.__table__, departments).subquery()
    manager = aliased(User)
    nearest = (
        select(User.id, manager.id)
        .join(ancestors, ancestors.c.node_id == User.department_id)
        .join(Department, Department.id == ancestors.c.id)
        .join(manager, manager.id == Department.manager_id)
        .where(
            is_requested,
            manager.is_active,
            manager.id != User.id,
            manager.id != all_(literal(list(exclude_ids), ARRAY(Uuid))),
        )
        .ext(distinct_on(User.id))
        .order_by(User.id, ancestors.c.distance)
    )
    return {row[0]: row[1] for row in await session.execute(nearest)}
