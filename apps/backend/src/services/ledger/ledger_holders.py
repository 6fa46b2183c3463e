"""Holders of ledger rows: users by name, and places that are no persons."""

import re
from collections.abc import Mapping

from sqlalchemy import any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Text

from src.integrations.ledger import Ledger, LedgerRow
from src.models import User
from src.services.ledger.ledger_references import References

MORE_THAN_A_NAME = re.compile(r"[0-9@()（）:]")


async def resolve_holders(session: AsyncSession, ledger: Ledger, references: References) -> dict[str, User]:
    """Clear holders that are places, set the others to the names of users, and return the existing ones.

    A name that is written with other spaces or in another case is that of the same person: 홍 길동 is 홍길동.
    """
    _clear_places(ledger, references)
    names = {row.holder for row in ledger.rows if row.holder}
    users = await _find_users(session, {_without_spaces(name) for name in names})
    references.add_holders({name: user.id for name, user in users.items()})
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
    _report_unusual_names(ledger, users)
    return users


def resolve_departments(ledger: Ledger, references: References, users: Mapping[str, User]) -> None:
    """Keep the departments of holders that are new users; other departments become unmapped notes.

    A new user has the department of the first row. The department of an existing user is left unchanged.
    """
    first_with: dict[str, LedgerRow] = {}
    for row in ledger.rows:
        if row.department is None:
            continue
        user = users.get(row.holder or "")
        if row.holder is None:
            ledger.keep_as_note(row, "부서", row.department, "no holder", "info")
        elif user is not None:
            department_id = references.department_id(row.department)
            if department_id is None or department_id != user.department_id:
                reason = f"not the department of the user {row.holder}"
                ledger.keep_as_note(row, "부서", row.department, reason)
        else:
            first = first_with.setdefault(row.holder, row)
            if first.department == row.department:
                continue
            reason = f"{row.holder} has another department in {first.sheet} row {first.number}"
            ledger.keep_as_note(row, "부서", row.department, reason)
        row.department = None


def _report_unusual_names(ledger: Ledger, users: Mapping[str, User]) -> None:
    """Report new users whose names contain more than a name, such as a date or an e-mail address."""
    for row in ledger.rows:
        if row.holder and row.holder not in users and MORE_THAN_A_NAME.search(row.holder):
            ledger.add_finding(row, "현 사용자", row.holder, "a new user with this unusual name")


def _clear_places(ledger: Ledger, references: References) -> None:
    places = references.place_names(ledger.rows)
    for row in ledger.rows:
        is_place = row.holder is not None and _without_spaces(row.holder) in places
        if is_place and not ledger.options.holders.is_stated_person(row.holder or ""):
            ledger.clear_holder(row, "the name of a location, department or status", "info")


async def _find_users(session: AsyncSession, names: set[str]) -> dict[str, User]:
    """Return active users by name; the names are given in lower case without spaces."""
    name_in = func.replace(func.lower(User.name), " ", "") == any_(bindparam(None, list(names), ARRAY(Text)))
    users = select(User).where(name_in, User.is_active_user()).order_by(User.created_at, User.id)
    found: dict[str, User] = {}
    # Of users with the same name, the first: the ledger appends a letter to the names of the others.
    for user in await session.scalars(users):
        found.setdefault(user.name, user)
    return found


def _without_spaces(name: str) -> str:
    return "".join(name.lower().split())


def _person_key(name: str) -> str:
    """Return a name for comparison; spaces separate the parts of Latin names only."""
    return name.lower() if name.isascii() else _without_spaces(name)
