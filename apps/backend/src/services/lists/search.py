"""Indexed search for any part of a word, in any script.

A row stores the bigrams of its text as numbers (`search_grams` in the database). The index finds the rows
that have all bigrams of the search text; those are then compared with LIKE, because different bigrams may
share a number.
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

from src.services.lists.filters import ListCondition, like_patterns, lower, search_words

BIGRAMS_PLACEHOLDER = "'{0}'"


def bigrams(text: str) -> list[int]:
    """Return the numbers of a search text's bigrams, in ascending order; they match those of `search_grams`.

    A word of several characters gives bigrams only, no single characters: the planner takes each number for
    an independent condition, and would underestimate the rows that match.
    """
    numbers: set[int] = set()
    for word in search_words(lower(normalize("NFC", text))):
        codes = [ord(letter) for letter in word]
        if len(codes) > 1:
            numbers.update((code * 65536 + after) % 2147483647 for code, after in pairwise(codes))
        elif codes[0] > 127:
            numbers.add(codes[0])
    return sorted(numbers)


def matches_search_text(table: FromClause, *, by_index: bool) -> ColumnElement[bool]:
    """Return the condition that the search text of a row contains each word; it binds `patterns`."""
    like = table.c.search_text.like(all_(bindparam("patterns", type_=ARRAY(Text))))
    # coalesce() makes the planner estimate one row in two. Its estimate of LIKE is far too low, and would
    # hide how common a bigram is.
    contains: ColumnElement[bool] = func.coalesce(like, false())
    if not by_index:
        return contains
    # A literal, so that the planner sees how common the bigrams are and whether the index helps.
    wanted: ColumnElement[Any] = literal_column(f"{BIGRAMS_PLACEHOLDER}::int[]", ARRAY(Integer))
    return and_(table.c.search_grams.op("@>", is_comparison=True)(wanted), contains)


def bigram_array_literal(text: str) -> dict[str, str]:
    """Return the SQL array of a text's bigrams by its placeholder; empty if the text has no bigrams."""
    numbers = bigrams(text)
    return {BIGRAMS_PLACEHOLDER: f"'{{{','.join(map(str, numbers))}}}'"} if numbers else {}


def indexed_search(table: FromClause, text: str) -> ListCondition:
    """Return the search of a table that has `search_text` and `search_grams`."""
    literals = bigram_array_literal(text)
    return ListCondition(
        ("search", bool(literals)),
        lambda: matches_search_text(table, by_index=bool(literals)),
        {"patterns": like_patterns(text)},
        literals,
    )
