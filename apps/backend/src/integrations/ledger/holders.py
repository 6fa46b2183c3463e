"""The holder column: a person, unless the text is a word for no holder, a place or several persons."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from src.config import NO_HOLDER_WORDS

TITLES = (
    *(
        "사원",
        "주임",
        "대리",
        "과장",
        "차장",
        "부장",
        "이사",
        "상무",
        "전무",
        "부사장",
        "사장",
        "회장",
        "고문",
    ),
    *("대표", "대표이사", "팀장", "실장", "소장", "본부장", "센터장", "파트장", "그룹장", "연구소장"),
    *("연구원", "전임", "주임연구원", "전임연구원", "선임", "선임연구원", "책임", "책임연구원", "수석"),
    *("수석연구원", "연구위원", "인턴", "계장", "반장", "기사", "매니저", "프로", "님", "씨"),
)
"""Titles that are written with the name of a person."""
_TITLE = f"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})"
TITLE_ALONE = re.compile(f"{_TITLE}님?")
# A title is removed after a space; without one only after a name of at least three syllables, because
# 황보관 and 하은수석 may be names.
WITH_TITLE = (
    re.compile(rf"(?P<name>.*\S)\s+{_TITLE}님?"),
    re.compile(rf"(?P<name>[가-힣]{{3,4}}[A-Za-z]?){_TITLE}님?"),
    re.compile(rf"{_TITLE}\s+(?P<name>\S.*)"),
)
NOT_A_PERSON = "not a person's name"
SEVERAL_NAMES = re.compile(r"[,/;&→\n]")
AND_OTHERS = re.compile(r".*\S\s*외\s*[0-9]+\s*[명인]")
SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class HolderRules:
    """The texts in the holder column that are persons, and those that are none."""

    no_holder_words: Sequence[str] = NO_HOLDER_WORDS
    """Texts that mean that the asset has no holder; `*` stands for any characters."""
    persons: Iterable[str] = field(default=())
    """Texts that are persons although a word or a place is equal to them."""
    not_persons: Iterable[str] = field(default=())
    """Further texts that are not persons."""

    def is_stated_person(self, text: str) -> bool:
        """Return whether the user has stated that a text is a person."""
        return _comparable(text) in self._persons

    def is_no_holder(self, text: str) -> bool:
        """Return whether a text is a word for no holder."""
        return any(self._no_holder.fullmatch(form) for form in (text.casefold(), _comparable(text)))

    @cached_property
    def _persons(self) -> frozenset[str]:
        return frozenset(map(_comparable, self.persons))

    @cached_property
    def _no_holder(self) -> re.Pattern[str]:
        words = [*self.no_holder_words, *self.not_persons]
        # The space of `공용 *` distinguishes uses from names such as 공용호.
        words += [_comparable(word) for word in words if "*" not in word]
        return re.compile("|".join(map(_word_pattern, words)) or r"(?!)")


class ParsedHolder(NamedTuple):
    """The name of a person, or the reason why a text is not the name of one person."""

    name: str | None
    reason: str | None = None


def parse_holder(text: str, rules: HolderRules) -> ParsedHolder:
    """Return the person in a text, which may have several lines, without titles.

    Every text is a person, unless it is a word for no holder, names several, or has a single character or no
    letter.
    """
    line = SPACES.sub(" ", text).strip()
    if rules.is_stated_person(line):
        return ParsedHolder(line)
    if rules.is_no_holder(line):
        return ParsedHolder(None, NOT_A_PERSON)
    names = [remove_titles(part.strip()) for part in SEVERAL_NAMES.split(text)]
    names = [name for name in names if name and not TITLE_ALONE.fullmatch(name)]
    if len(names) > 1 or AND_OTHERS.fullmatch(line):
        return ParsedHolder(None, "several names")
    name = SPACES.sub(" ", names[0]) if names else ""
    if rules.is_no_holder(name):
        return ParsedHolder(None, NOT_A_PERSON)
    if len(name) < 2 or not any(character.isalpha() for character in name):
        return ParsedHolder(None, "not a name")
    return ParsedHolder(name)


def remove_titles(text: str) -> str:
    """Return a name without the titles before and after it."""
    while found := next((match for pattern in WITH_TITLE if (match := pattern.fullmatch(text))), None):
        text = found["name"]
    return text


def _comparable(text: str) -> str:
    return SPACES.sub("", text).casefold()


def _word_pattern(word: str) -> str:
    return ".*".join(map(re.escape, SPACES.sub(" ", word).strip().casefold().split("*")))
