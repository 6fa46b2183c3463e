"""The bigrams of a search text match those that the database computes."""

import random
from unicodedata import normalize

from src.database import Database
from src.services.lists.filters import like_pattern
from src.services.lists.search import bigrams

ALPHABETS = (
    "abcXYZ019-_.%\\",
    "가각갂힣그램노트북ㄱㅏ",
    "\u1100\u1161\u11a8\u1112",  # decomposed Hangul, as in file names of macOS
    "äÖßẞçÇéñİıſΣσςΩЖж",
    "漢字ﾊﾝ🙂👩\u200d💻",
    " \t\n\u3000\u00a0",
)


def some_text(source: random.Random) -> str:
    return "".join(source.choice(source.choice(ALPHABETS)) for _ in range(source.randint(1, 30)))


async def test_search_bigrams_and_pattern_match_any_part_of_a_word(database: Database) -> None:
    source = random.Random(835)
    cases = []
    for _ in range(3000):
        text = some_text(source)
        # Search texts are normalized to the composed form.
        if words := normalize("NFC", text).split():
            word = source.choice(words)
            start = source.randrange(len(word))
            cases.append((text, word[start : source.randint(start + 1, len(word))]))

    async with database.engine.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None
        missed = await raw.fetch(
            """
            SELECT text, part FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
                AS cases (text, part, grams, pattern)
            WHERE NOT (search_grams(search_text(text)) @> grams::int[] AND search_text(text) LIKE pattern)
            """,
            [text for text, _ in cases],
            [part for _, part in cases],
            [f"{{{','.join(map(str, bigrams(part)))}}}" for _, part in cases],
            [like_pattern(part) for _, part in cases],
        )
    assert len(cases) > 2000
    assert not missed, missed[:5]


def test_search_bigrams_of_a_word_are_its_pairs_or_its_only_character() -> None:
    assert bigrams("ab") == bigrams("AB") == [97 * 65536 + 98]
    assert bigrams("가나") == [(44032 * 65536 + 45208) % 2147483647]
    assert bigrams("가 ab a") == [44032, 97 * 65536 + 98]
    assert bigrams("aba") == [97 * 65536 + 98, 98 * 65536 + 97]
    # A single ASCII character is too common to be indexed.
    assert bigrams("a \x7f") == []
    assert bigrams("\x80") == [128]
