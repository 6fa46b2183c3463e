"""Holders of ledger rows: users by name, and places that are no persons."""

from uuid import UUID

from sqlalchemy import any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text

from src.integrations.ledger import Ledger
from src.models import User
from src.services.ledger.ledger_references import References


async def resolve_holders(session: AsyncSession, ledger: Ledger, references: References) -> None:
    """Clear holders that are places, and set the others to the names of users.

    A name that is written with other spaces or in another case is that of the same person: 홍 길동 is 홍길동.
    """
    _clear_places(ledger, references)
    names = {row.holder for row in ledger.rows if row.holder}
    users = await _find_users(session, {_without_spaces(name) for name in names})
    references.add_holders(users)
    name_by_key: dict[str, str] = {}
    for name in users:
        name_by_key.setdefault(_person_key(name), name)
    for row in ledger.rows:
        if row.holder is None or row.holder in users:
            continue
        name = name_by_key.setdefault(_person_key(row.holder), row.holder)
        if name != row.holder:
            ledger.add_finding(row, "현 사용자", row.holder, f"read as {name}: the same person", "info")
            row.holder = name


def _clear_places(ledger: Ledger, references: References) -> None:
    places = references.place_names(ledger.rows)
    for row in ledger.rows:
        is_place = row.holder is not None and _without_spaces(row.holder) in places
        if is_place and not ledger.options.holders.is_stated_person(row.holder or ""):
            ledger.clear_holder(row, "the name of a location, department or status", "info")


async def _find_users(session: AsyncSession, names: set[str]) -> dict[str, UUID]:
    """Return the ids of active users by name; the names are given in lower case without spaces."""
    name_in = func.replace(func.lower(User.name), " ", "") == any_(bindparam(None, list(names), ARRAY(Text)))
    users = (
        select(User.name, User.id).where(name_in, User.is_active_user()).order_by(User.created_at, User.id)
    )
    found: dict[str, UUID] = {}
    # Of users with the same name, the first: the ledger appends a letter to the names of the others.
    for name, user_id in await session.execute(users):
        found.setdefault(name, user_id)
    return found


def _without_spaces(name: str) -> str:
    return "".join(name.lower().split())


def _person_key(name: str) -> str:
    """Return a name for comparison; spaces separate the parts of Latin names only."""
    return name.lower() if name.isascii() else _without_spaces(name)
