"""Search that finds any part of a word, in any script, by an index.

A text is kept with the pairs of its neighbouring characters as numbers (`search_grams` in the database).
What is searched for is found by the pairs that it has, and then compared, for pairs may share a number.
"""

from itertools import pairwise
from typing import Any
from unicodedata import normalize

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Integer,
    Text,
    all_,
    and_,
    bindparam,
    false,
    func,
    literal_column,
)

from src.services.lists.filters import ListCondition, like_patterns, lower

BIGRAMS_PLACEHOLDER = "'{0}'"


def bigrams(text: str) -> list[int]:
    """Return the numbers by which a text with these words is found, of those that `search_grams` makes.

    A pair stands for both its characters: the planner would take each number for a condition of its own, and
    so what is searched for to be far rarer than it is.
    """
    found: set[int] = set()
    for word in lower(normalize("NFC", text)).split():
        codes = [ord(letter) for letter in word]
        if len(codes) > 1:
            found.update((code * 65536 + after) % 2147483647 for code, after in pairwise(codes))
        elif codes[0] > 127:
            found.add(codes[0])
    return sorted(found)


def matches_search_text(table: FromClause, *, by_index: bool) -> ColumnElement[bool]:
    """Return the condition that each word is somewhere in the text of a row; it binds `patterns`."""
    like = table.c.search_text.like(all_(bindparam("patterns", type_=ARRAY(Text))))
    # So the planner guesses one in two. What it guesses of a LIKE is far too little, and hides how common a
    # pair is.
    found: ColumnElement[bool] = func.coalesce(like, false())
    if not by_index:
        return found
    # A literal, for how common a pair is decides whether its index is of use.
    pairs: ColumnElement[Any] = literal_column(f"{BIGRAMS_PLACEHOLDER}::int[]", ARRAY(Integer))
    return and_(table.c.search_grams.op("@>", is_comparison=True)(pairs), found)


def bigram_array_literal(text: str) -> dict[str, str]:
    """Return what stands in the SQL for the mark, or nothing where no index can help."""
    found = bigrams(text)
    return {BIGRAMS_PLACEHOLDER: f"'{{{','.join(map(str, found))}}}'"} if found else {}


def indexed_search(table: FromClause, text: str) -> ListCondition:
    """Return the condition that finds a text in the rows of a table that can be searched."""
    literals = bigram_array_literal(text)
    return ListCondition(
        ("search", bool(literals)),
        lambda: matches_search_text(table, by_index=bool(literals)),
        {"patterns": like_patterns(text)},
        literals,
    )
