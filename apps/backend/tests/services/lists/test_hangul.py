"""Search by initial consonants and by a last syllable that is still being typed."""

import re
from itertools import pairwise

import pytest
from sqlalchemy import text

from src.database import Database
from src.services.lists.hangul import MAX_PATTERNS, hangul_patterns, initials
from src.services.lists.search import bigrams

# What a field contains after each key of a Korean keyboard.
TYPED = {
    "그램": "ㄱ·그·글·그래·그램",
    "닭이": "ㄷ·다·달·닭·닭ㅇ·닭이",
    "달기": "ㄷ·다·달·닭·달기",
    "과자": "ㄱ·고·과·괒·과자",
    "쥐구멍": "ㅈ·주·쥐·쥑·쥐구·쥐굼·쥐구머·쥐구멍",
    "의자": "ㅇ·으·의·읮·의자",
    "깎다": "ㄲ·까·깎·깎ㄷ·깎다",
    "값": "ㄱ·가·갑·값",
    "왜가리": "ㅇ·오·왜·왝·왜가·왜갈·왜가리",
    "본관 2층": "ㅂ·보·본·본ㄱ·본고·본과·본관·본관 2·본관 2ㅊ·본관 2츠·본관 2층",
}
NAMES = ("그램", "구름", "LG 그램 16", "가상", "과실", "박사실", "홍길동", "그16")
INITIALS = {
    "ㄱㄹ": {"그램", "구름", "LG 그램 16"},
    "ㄳ": {"가상", "과실"},  # two keys that the keyboard composes
    "ㅄㅅ": {"박사실"},
    "ㅎㄱㄷ": {"홍길동"},
    "홍ㄱㄷ": {"홍길동"},
    "ㄱㄷ": {"홍길동"},
    "ㄱ16": {"그16"},
    "1 ㄱㄹ": {"LG 그램 16"},
    "\u1100\u1105": {"그램", "구름", "LG 그램 16"},  # letters of which syllables are composed
    "ㄳㄱㄷ": set(),
}


def matches(searched: str, name: str) -> bool:
    patterns = hangul_patterns(searched) or [re.escape(word) for word in searched.split()]
    return all(re.search(pattern, name.lower()) for pattern in patterns)


@pytest.mark.parametrize(("name", "typed"), TYPED.items())
def test_every_state_of_typing_matches(name: str, typed: str) -> None:
    for state in typed.split("·"):
        assert matches(state, name), state


@pytest.mark.parametrize(("searched", "names"), INITIALS.items())
def test_initial_consonants_match_syllables_that_begin_with_them(searched: str, names: set[str]) -> None:
    assert {name for name in NAMES if matches(searched, name)} == names


def test_only_the_last_syllable_may_be_incomplete() -> None:
    assert matches("그래픽 카", "그래픽 카드")
    assert not matches("그래 픽", "그램 픽")
    assert not matches("그래픽", "그램픽")
    assert hangul_patterns("그래 ") is None  # a space completes it


def test_text_without_hangul_is_compared_exactly() -> None:
    for searched in ("", " ", "dell 54", "a.b*", "漢字", "ㅏ"):
        assert hangul_patterns(searched) is None, searched
    assert hangul_patterns("그 " * MAX_PATTERNS + "ㄱ") is None
    assert not matches("ㄱ.", "가나")
    assert matches("(ㄱ)*", "x(가)*")


async def test_patterns_and_initials_mean_the_same_in_the_database(database: Database) -> None:
    names = [*TYPED, *NAMES, "ㅄ", "감사 ㄳ", "Ab-1", ""]
    searched = [*(state for typed in TYPED.values() for state in typed.split("·")), *INITIALS]
    async with database.engine.connect() as connection:
        for name in names:
            [[stored]] = await connection.execute(
                text("SELECT hangul_initials(search_text(:name))"), {"name": name}
            )
            assert stored == initials(name), name
        for state in searched:
            patterns = hangul_patterns(state) or [re.escape(word) for word in state.split()]
            rows = await connection.execute(
                text(
                    "SELECT name, lower(name) ~ ALL (CAST(:patterns AS text[])),"
                    " search_grams(hangul_initials(search_text(name))) @> CAST(:grams AS int[])"
                    " FROM unnest(CAST(:names AS text[])) name"
                ),
                {"names": names, "patterns": patterns, "grams": bigrams(initials(state))},
            )
            for name, found, by_index in rows:
                assert found == matches(state, name), (state, name)
                assert by_index or not found, (state, name)


def test_initials_of_hangul() -> None:
    assert initials("LG 그램") == "lg ㄱㄹ"
    assert initials("ㄳ 값") == "ㄱㅅ ㄱ"
    first = [chr(code) for code in range(ord("가"), ord("힣") + 1, 588)]
    assert initials("".join(first)) == "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
    assert all(initials(one) != initials(two) for one, two in pairwise(first))
