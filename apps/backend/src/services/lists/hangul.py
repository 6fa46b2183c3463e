"""Search by initial consonants (초성) and by a last syllable that is still being typed.

`ㄱㄹ` finds 그램 and 구름, and `그래` finds 그램: while a text is typed, its last syllable is incomplete. The
patterns are regular expressions of PostgreSQL for text in lower case and Unicode normalization form C.
"""

import re
from typing import Final
from unicodedata import normalize

from src.services.lists.filters import lower

MAX_PATTERNS: Final = 10
"""How many words of a search text may match by initial consonants; PostgreSQL compiles each pattern."""

INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
"""The initial consonants in the order in which Unicode composes syllables."""
_FINALS: Final = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""The final consonants in the order in which Unicode composes syllables; the first is none."""
# Keyboards compose two consonants that are typed one after the other, such as ㄱ and ㅅ.
_CLUSTERS: Final = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
_FIRST_SYLLABLE, _LAST_SYLLABLE = ord("가"), ord("힣")
_VOWELS, _FINAL_COUNT = 21, len(_FINALS)
# The vowels that continue by another vowel, with the last of those: ㅗ to ㅚ, ㅜ to ㅟ, ㅡ to ㅢ.
_LAST_VOWEL: Final = {8: 11, 13: 16, 18: 19}
# Some keyboards and systems send the letters of which syllables are composed.
_COMPATIBILITY_JAMO: Final = {0x1100 + number: initial for number, initial in enumerate(INITIALS)}


def hangul_patterns(text: str) -> list[str] | None:
    """Return the pattern of each word of a search text, or None if every word is compared exactly.

    Exact are texts without Hangul, and texts of more than MAX_PATTERNS words.
    """
    words = _words(text)
    if len(words) > MAX_PATTERNS:
        return None
    is_complete = text[-1:].isspace()
    patterns = [
        _pattern(word, is_complete=is_complete or number < len(words)) for number, word in enumerate(words, 1)
    ]
    return None if patterns == [re.escape(word) for word in words] else patterns


def search_patterns(text: str) -> list[str]:
    """Return the pattern of each word of a search text; a text of too many words has one for the whole."""
    words = _words(text)
    exact = words if len(words) <= MAX_PATTERNS else [" ".join(words)]
    return hangul_patterns(text) or [re.escape(word) for word in exact]


def initials(text: str) -> str:
    """Return a text with its syllables replaced by their initial consonants.

    The database has a function of the same effect, `hangul_initials`, of which an index is made.
    """
    return "".join(
        INITIALS[(ord(letter) - _FIRST_SYLLABLE) // (_VOWELS * _FINAL_COUNT)]
        if _is_syllable(letter)
        else _CLUSTERS.get(letter, letter)
        for letter in " ".join(_words(text))
    )


def _words(text: str) -> list[str]:
    return lower(normalize("NFC", text)).translate(_COMPATIBILITY_JAMO).split()


def _pattern(word: str, *, is_complete: bool) -> str:
    last = len(word) - 1
    return "".join(
        _continued(letter) if position == last and not is_complete and _is_syllable(letter) else _one(letter)
        for position, letter in enumerate(word)
    )


def _one(letter: str) -> str:
    """Return the pattern of a letter: an initial consonant matches all syllables that begin with it."""
    if letter in _CLUSTERS:
        return f"(?:{letter}|{''.join(map(_one, _CLUSTERS[letter]))})"
    if letter not in INITIALS:
        return re.escape(letter)
    return f"[{_range(INITIALS.index(letter), 0, _VOWELS - 1)}{letter}]"


def _continued(syllable: str) -> str:
    """Return the pattern of a syllable that is being typed: it may gain letters, or lose its last one to the
    next syllable."""
    rest, final = divmod(ord(syllable) - _FIRST_SYLLABLE, _FINAL_COUNT)
    initial, vowel = divmod(rest, _VOWELS)
    if final == 0:
        return f"[{_range(initial, vowel, _LAST_VOWEL.get(vowel, vowel))}]"
    consonant = _FINALS[final]
    parts = _CLUSTERS.get(consonant, consonant)
    longer = [cluster for cluster, pair in _CLUSTERS.items() if pair[0] == consonant]
    own = "".join(_syllable(initial, vowel, each) for each in (consonant, *longer))
    shorter = _syllable(initial, vowel, parts[0] if len(parts) > 1 else _FINALS[0])
    return f"(?:[{own}]|{shorter}{_one(parts[-1])})"


def _range(initial: int, first_vowel: int, last_vowel: int) -> str:
    """Return the range of the syllables with an initial consonant and one of some vowels."""
    first = _syllable(initial, first_vowel, _FINALS[0])
    return f"{first}-{_syllable(initial, last_vowel, _FINALS[-1])}"


def _syllable(initial: int, vowel: int, final: str) -> str:
    return chr(_FIRST_SYLLABLE + (initial * _VOWELS + vowel) * _FINAL_COUNT + _FINALS.index(final))


def _is_syllable(letter: str) -> bool:
    return _FIRST_SYLLABLE <= ord(letter) <= _LAST_SYLLABLE
