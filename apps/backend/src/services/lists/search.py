"""Indexed search for any part of a word, in any script.

A row stores the bigrams of its text as numbers (`search_grams` in the database). The index finds the rows
that have all bigrams of the search text; those are then compared with LIKE, because different bigrams may
share a number. Lists from which a user picks also match by initial consonants; see `hangul`.
"""

from collections.abc import Callable
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
    true,
)

from src.services.lists.filters import ListCondition, like_patterns, lower, text_search
from src.services.lists.hangul import hangul_patterns, initials

BIGRAMS_PLACEHOLDER = "'{0}'"


def bigrams(text: str) -> list[int]:
    """Return the numbers of a search text's bigrams, in ascending order; they match those of `search_grams`.

    A word of several characters gives bigrams only, no single characters: the planner takes each number for
    an independent condition, and would underestimate the rows that match.
    """
    numbers: set[int] = set()
    for word in lower(normalize("NFC", text)).split():
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


def picker_search(*columns: ColumnElement[Any]) -> Callable[[str], ListCondition]:
    """Return the search of a short list from which a user picks, without an index.

    Each word must occur in any of the columns, also by its initial consonants or with a last syllable that is
    still being typed.
    """
    exact = text_search(*columns)
    text = func.lower(func.concat_ws(" ", *columns))

    def search(searched: str) -> ListCondition:
        patterns = hangul_patterns(searched)
        if patterns is None:
            return exact(searched)
        return ListCondition("hangul_search", lambda: matches_patterns(text), {"patterns": patterns})

    return search


def indexed_picker_search(table: FromClause, text: str) -> ListCondition:
    """Return the search of a table with `search_text` and an index of its initial consonants.

    It matches as `picker_search` does.
    """
    patterns = hangul_patterns(text)
    if patterns is None:
        return indexed_search(table, text)
    # What matches has these initial consonants too.
    literals = bigram_array_literal(initials(text))
    return ListCondition(
        ("hangul_search", bool(literals)),
        lambda: and_(
            has_initials(table) if literals else true(),
            func.coalesce(matches_patterns(table.c.search_text), false()),
        ),
        {"patterns": patterns},
        literals,
    )


def has_initials(table: FromClause) -> ColumnElement[bool]:
    """Return the condition that a row has the bigrams of initial consonants given as BIGRAMS_PLACEHOLDER."""
    grams = func.search_grams(func.hangul_initials(table.c.search_text), type_=ARRAY(Integer))
    return grams.op("@>", is_comparison=True)(literal_column(f"{BIGRAMS_PLACEHOLDER}::int[]", ARRAY(Integer)))


def matches_patterns(text: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the condition that a text matches every pattern of `hangul_patterns`; it binds `patterns`."""
    return text.op("~", is_comparison=True)(all_(bindparam("patterns", type_=ARRAY(Text))))
