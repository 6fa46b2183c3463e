"""Cleaning of text, and its agreement with the function of the database."""

from itertools import chain

import pytest
from sqlalchemy import text as sql

from src.database import Database
from src.text import clean, has_visible_character, normalize_asset_tag

INVISIBLE = "\u00ad\u034f\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u3164\uffa0\ufeff\U000e0041"
CODE_POINTS = (
    range(1, 0xD800),
    range(0xE000, 0x10000),
    range(0x1B000, 0x20000),
    range(0xE0000, 0xE1000),
)


@pytest.mark.parametrize("character", INVISIBLE)
def test_clean_removes_invisible_characters(character: str) -> None:
    assert clean(f"{character}가{character}나 a{character}") == "가나 a"
    assert normalize_asset_tag(f"12{character}-1{character}") == "12-1"


@pytest.mark.parametrize("text", ["👩‍💻 노트북", "❤️‍🔥", "می‌خواهم", "葛󠄀城", "é", "한글", "a\nb"])
def test_clean_keeps_visible_text_and_joiners_that_shape_it(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("ab\u200d", "ab"),
        ("a\u200db", "ab"),
        ("가\ufe0f나", "가나"),
        ("👍\u200d", "👍"),
        ("홍\u00a0길동\u3000", "홍 길동 "),
        ("e\u200b\u0301", "é"),
        ("a\u2028b", "a\nb"),
    ],
)
def test_clean_makes_texts_that_look_alike_equal(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize("text", ["a\x00", "a\x1b", "\x85", "\ud800"])
def test_clean_refuses_control_characters(text: str) -> None:
    with pytest.raises(ValueError, match="control characters"):
        clean(text)


def test_has_visible_character_counts_neither_spaces_nor_marks() -> None:
    assert not has_visible_character("\u0301 \n\u200b\ufe0f")
    assert has_visible_character("\u0301a")
    assert has_visible_character("💻")


@pytest.mark.parametrize(
    ("tag", "plain"),
    [
        ("１２－２０２４－０００１", "12-2024-0001"),
        ("ＳＲＳ‐11‑2024‒0001", "SRS-11-2024-0001"),
        ("예비–2019—12", "예비-2019-12"),
        ("12−1", "12-1"),
        ("Ab-1", "Ab-1"),
    ],
)
def test_normalize_asset_tag_returns_plain_dashes_digits_and_letters(tag: str, plain: str) -> None:
    assert normalize_asset_tag(tag) == plain


async def test_normalize_asset_tag_equals_function_of_database(database: Database) -> None:
    texts = [f"1{chr(code)}2" for code in chain.from_iterable(CODE_POINTS)]
    query = sql(
        "SELECT normalize_asset_tag(tag) FROM unnest(CAST(:tags AS text[])) WITH ORDINALITY AS given (tag, n)"
        " ORDER BY n"
    )
    async with database.session() as session:
        rows = await session.execute(query, {"tags": texts})

    differences = [
        text for text, (found,) in zip(texts, rows, strict=True) if found != normalize_asset_tag(text)
    ]
    assert not differences, [f"{ord(text[1]):x}" for text in differences[:20]]
