"""Number formats of cells: the text that a spreadsheet displays for a number, such as 00123 for 123."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from operator import eq, ge, gt, le, lt, ne

TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|(?P<skipped>[_*].)|\[(?P<bracket>[^\]]*)\]|(?P<general>general)|(?P<char>.)',
    re.IGNORECASE | re.DOTALL,
)
CONDITION = re.compile(r"(?P<operator><=|>=|<>|<|>|=)(?P<limit>[0-9]+(?:\.[0-9]+)?)")
OPERATORS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "<=": le,
    ">=": ge,
    "<>": ne,
    "<": lt,
    ">": gt,
    "=": eq,
}
PLACEHOLDERS = {"0": "0", "#": "", "?": " "}
"""The placeholders of digits, and the text of one without a digit."""
LITERALS = frozenset(" -+()!^&'~{}$₩")
MAX_DIGITS = 15
"""Excel keeps this many digits of a number."""


@dataclass(slots=True)
class _Section:
    """One of the formats that a format code separates by semicolons."""

    condition: tuple[Callable[[Decimal, Decimal], bool], Decimal] | None = None
    tokens: list[tuple[str, str]] = field(default_factory=list)
    """Placeholders of digits, literals and the decimal point, in order."""
    is_supported: bool = True


def parse_number_format(code: str) -> Callable[[float], str | None] | None:
    """Return a function that renders a number as a format code displays it, or None as the number itself.

    Formats of digits and literals are supported, with conditions; grouped digits, dates, fractions, percents
    and scientific notation are not, because they do not change the digits of an identifier.
    """
    sections = _parse_sections(code)
    if not any(section.is_supported and section.tokens for section in sections):
        return None

    def display(number: float) -> str | None:
        value = Decimal(repr(number)) if abs(number) < 10**MAX_DIGITS else Decimal(-1)
        if value < 0:
            return None
        section = _select_section(sections, value)
        text = _render(section, value) if section.is_supported else None
        return None if text is None or text.strip() == _plain(value) else text.strip()

    return display


def _parse_sections(code: str) -> list[_Section]:
    sections = [_Section()]
    for token in TOKEN.finditer(code):
        section = sections[-1]
        if token["skipped"]:
            continue
        if token["bracket"] is not None:  # a condition, colour, currency or language
            if found := CONDITION.fullmatch(token["bracket"]):
                section.condition = (OPERATORS[found["operator"]], Decimal(found["limit"]))
        elif token["general"]:
            section.tokens.append(("digit", "#"))
        elif token["char"] == ";":
            sections.append(_Section())
        elif token["char"] in PLACEHOLDERS:
            section.tokens.append(("digit", token["char"]))
        elif token["char"] == ".":
            section.tokens.append(("point", "."))
        elif token["char"] is None or token["char"] in LITERALS or not token["char"].isascii():
            section.tokens.append(("literal", token["quoted"] or token["escaped"] or token["char"] or ""))
        else:
            section.is_supported = False
    return sections


def _select_section(sections: list[_Section], value: Decimal) -> _Section:
    for section in sections:
        if section.condition is not None:
            operator, limit = section.condition
            if operator(value, limit):
                return section
    if any(section.condition for section in sections):
        return next((section for section in sections if section.condition is None), sections[-1])
    return sections[2] if value == 0 and len(sections) > 2 else sections[0]


def _render(section: _Section, value: Decimal) -> str | None:
    """Return the text of a number, or None if the format would round it or has no digits."""
    kinds = [kind for kind, _ in section.tokens]
    if "digit" not in kinds or kinds.count("point") > 1:
        return None
    point = kinds.index("point") if "point" in kinds else len(kinds)
    decimals = kinds[point:].count("digit")
    if value != round(value, decimals) or "literal" in kinds[point:-1]:
        return None
    whole, _, fraction = f"{value:.{decimals}f}".partition(".")
    digits = list(whole.lstrip("0"))
    rendered: list[str] = []
    first = kinds.index("digit")
    for index in range(point - 1, -1, -1):
        kind, char = section.tokens[index]
        if kind != "digit":
            rendered.append(char)
            continue
        rendered.append(digits.pop() if digits else PLACEHOLDERS[char])
        if index == first:
            rendered += reversed(digits)
    tail = "".join(char for kind, char in section.tokens[point:] if kind == "literal")
    return "".join(reversed(rendered)) + (f".{fraction}" if fraction else "") + tail


def _plain(value: Decimal) -> str:
    return str(int(value)) if value == int(value) else str(value)
