"""Hook with which the upper packages end what depends on an asset or user that ends.

An asset ends when it is deleted, disposed of or lost, a user when deactivated. The packages that store assets
and users call the hook in the same transaction; `workflows.dependents` registers it at start-up.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from src.database import set_audit_action


class EndEvent(StrEnum):
    """The event that ends an asset or user; its value is the note recorded with each ended dependent."""

    ASSET_DELETED = "The asset was deleted"
    ASSET_DISPOSED = "The asset was disposed of"
    ASSET_LOST = "The asset was lost"
    USER_DEACTIVATED = "The user was deactivated"


class Ending(NamedTuple):
    """Assets or users with the event that ends them."""

    event: EndEvent
    ids: Sequence[UUID]


class DependentsHook(Protocol):
    """Locks and ends the dependents of assets or users."""

    async def lock(self, session: AsyncSession, ending: Ending) -> None:
        """Lock the open workflows and maintenances, which precede assets in the order of locks."""

    async def end(self, session: AsyncSession, ending: Ending) -> None:
        """End the open dependents."""


_hooks: list[DependentsHook] = []


def register(hook: DependentsHook) -> None:
    """Register the hook; registering it again has no effect."""
    if hook not in _hooks:
        _hooks.append(hook)


async def lock_dependents(session: AsyncSession, ending: Ending) -> None:
    """Lock the dependents of assets or users, before these are locked themselves."""
    for hook in _registered():
        await hook.lock(session, ending)


async def end_dependents(session: AsyncSession, ending: Ending) -> None:
    """End the dependents of locked assets or users. It clears the action and the note of the audit."""
    for hook in _registered():
        await hook.end(session, ending)
    await set_audit_action(session, "", None)


def _registered() -> Sequence[DependentsHook]:
    if not _hooks:
        raise RuntimeError("no hook for dependents is registered: call workflows.dependents.register()")
    return _hooks
