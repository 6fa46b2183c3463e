"""Recipients by role: administrators, managers and department managers."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import User
from src.security import Role


async def active_administrators(session: AsyncSession) -> list[UUID]:
    """Return the active administrators."""
    return list(await session.scalars(select(User.id).where(User.role == Role.ADMIN, User.is_active)))


async def active_managers(session: AsyncSession) -> list[UUID]:
    """Return the active managers; if there are none, the active administrators."""
    found = list(await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active)))
    return found or await active_administrators(session)
