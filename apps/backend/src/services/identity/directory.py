"""The directory: the active users, by name, for everyone who picks a person."""

from functools import cache
from typing import Any

from sqlalchemy import Integer, Text, and_, bindparam, case, func, literal, select, true

from src.database import CompiledStatement, RawConnection
from src.models import Department, User
from src.services.lists.filters import lower
from src.services.lists.hangul import initials, search_patterns
from src.services.lists.row_mapper import RowMapper, current_table, nested_ref
from src.services.lists.search import bigram_array_literal, has_initials, matches_patterns
from src.text import remove_invisible

_USER, _DEPARTMENT = current_table(User), current_table(Department)
_MAPPER = RowMapper({**nested_ref(_USER), "department": nested_ref(_DEPARTMENT)})


async def find_people(connection: RawConnection, text: str | None, limit: int) -> list[dict[str, Any]]:
    """Return active users whose name contains each word of a text, or all without a text, at most `limit`.

    Names equal to the text come first, then names that begin with it, then names with a word that begins with
    its first word, then all others, each by name and id.
    """
    words = remove_invisible(text or "").lstrip()
    patterns = search_patterns(words)
    literals = bigram_array_literal(initials(words))
    values: dict[str, Any] = {"row_limit": limit}
    if patterns:
        values |= {
            "patterns": patterns,
            "whole": " ".join(lower(words).split()),
            "beginning": "^" + r"\s+".join(patterns),
            "word_beginning": r"\s" + patterns[0],
        }
    statement = _statement(by_index=bool(literals), is_searched=bool(patterns))
    return [_MAPPER.build(row) for row in await connection.fetch(statement, values, literals)]


@cache
def _statement(*, by_index: bool, is_searched: bool) -> CompiledStatement:
    name = func.lower(_USER.c.name)
    begins, has_word = (
        name.op("~", is_comparison=True)(bindparam(key, type_=Text))
        for key in ("beginning", "word_beginning")
    )
    rank = (
        case((name == bindparam("whole", type_=Text), 0), (begins, 1), (has_word, 2), else_=3)
        if is_searched
        else literal(0)
    )
    return CompiledStatement(
        select(*_MAPPER.columns)
        .select_from(_USER.outerjoin(_DEPARTMENT, _DEPARTMENT.c.id == _USER.c.department_id))
        .where(
            User.is_active_user(),
            and_(
                # The index also covers e-mail addresses and employee numbers, which nobody learns from here.
                has_initials(_USER) if by_index else true(),
                matches_patterns(name) if is_searched else true(),
            ),
        )
        .order_by(rank, _USER.c.name, _USER.c.id)
        .limit(bindparam("row_limit", type_=Integer()))
    )
