"""Whom a thing concerns: those who administer, those who manage, and the managers of people's departments."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.models import User
from src.security import Role


async def administrators(session: AsyncSession) -> list[UUID]:
    """Return the active administrators."""
    return list(await session.scalars(select(User.id).where(User.role == Role.ADMIN, User.is_active)))


async def managers(session: AsyncSession) -> list[UUID]:
    """Return the active managers; where there is none, the administrators do their work."""
    found = list(await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active)))
    return found or await administrators(session)
