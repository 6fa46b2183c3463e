"""What is searched for has the numbers by which the database finds it."""

import random
from unicodedata import normalize

from src.database import Database
from src.services.lists.filters import like_pattern
from src.services.lists.search import bigrams

ALPHABETS = (
    "abcXYZ019-_.%\\",
    "가각갂힣그램노트북ㄱㅏ",
    "\u1100\u1161\u11a8\u1112",  # Hangul in parts, as a file from a Mac has it
    "äÖßẞçÇéñİıſΣσςΩЖж",
    "漢字ﾊﾝ🙂👩\u200d💻",
    " \t\n\u3000\u00a0",
)


def some_text(source: random.Random) -> str:
    return "".join(source.choice(source.choice(ALPHABETS)) for _ in range(source.randint(1, 30)))


async def test_any_part_of_a_word_has_its_numbers_and_its_pattern_in_the_text(database: Database) -> None:
    source = random.Random(835)
    asked = []
    for _ in range(3000):
        text = some_text(source)
        # What is asked for comes in the composed form.
        if words := normalize("NFC", text).split():
            word = source.choice(words)
            start = source.randrange(len(word))
            asked.append((text, word[start : source.randint(start + 1, len(word))]))

    async with database.engine.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        assert raw is not None
        missed = await raw.fetch(
            """
            SELECT text, part FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
                AS asked (text, part, grams, pattern)
            WHERE NOT (search_grams(search_text(text)) @> grams::int[] AND search_text(text) LIKE pattern)
            """,
            [text for text, _ in asked],
            [part for _, part in asked],
            [f"{{{','.join(map(str, bigrams(part)))}}}" for _, part in asked],
            [like_pattern(part) for _, part in asked],
        )
    assert len(asked) > 2000
    assert not missed, missed[:5]
