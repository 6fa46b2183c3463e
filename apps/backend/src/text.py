"""Cleaning of text from users, scanners and files: invisible characters, spaces, and the spelling of tags."""

import re
from unicodedata import category, normalize

# Zero-width spaces, soft hyphens, directional marks, byte order marks, blank letters such as the Hangul
# filler, and tag characters.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
# These join emoji and the letters of some scripts, and are invisible between others.
_JOINERS = "\u200c\u200d"
_VARIATION_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_JOINING = "\u0600-\u10ff\u1780-\u18af\u2190-\u2bff\U0001f000-\U0001faff"
_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_REMOVED = re.compile(
    f"[{_INVISIBLE}]"
    f"|(?<![{_JOINING}])(?<![{_JOINING}]\ufe0f)[{_JOINERS}]"
    f"|[{_JOINERS}](?![{_JOINING}])"
    f"|(?<![{_JOINING}{_IDEOGRAPHS}])[{_VARIATION_SELECTORS}]"
)
_REMOVED_FROM_TAGS = re.compile(f"[{_INVISIBLE}{_JOINERS}{_VARIATION_SELECTORS}]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LINE_BREAK = re.compile("[\u2028\u2029]")
_NOT_VISIBLE = frozenset(("Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"))

ASSET_TAG_PATTERN = r"^[^\s/?#%\\]+$"
"""An asset tag has no spaces and none of `/ ? # % \\`, so that it fits into a URL."""

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63"
_PLAIN = {ord(dash): "-" for dash in _DASHES} | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}


def clean(text: str) -> str:
    """Return a name or an identifier as `remove_invisible` does.

    Raises: ValueError (the text contains a control character or a surrogate).
    """
    return remove_invisible(clean_prose(text))


def clean_prose(text: str) -> str:
    """Return a text of any length in Unicode normalization form C; it may contain directional marks.

    Raises: ValueError (the text contains a control character or a surrogate).
    """
    if _CONTROL.search(text):
        raise ValueError("This must not contain control characters")
    return normalize("NFC", text)


def remove_invisible(text: str) -> str:
    """Return a text in Unicode normalization form C without invisible characters, with plain spaces.

    Joiners and variation selectors are kept in emoji and in the scripts that use them.
    """
    if text.isascii():
        return text
    text = _LINE_BREAK.sub("\n", _SPACE.sub(" ", _REMOVED.sub("", text)))
    return normalize("NFC", text)


def has_visible_character(text: str) -> bool:
    """Return whether a text has any character besides spaces, marks and format characters."""
    return any(category(character) not in _NOT_VISIBLE for character in text)


def plain_characters(text: str) -> str:
    """Return a text with plain characters instead of Unicode dashes and full-width forms."""
    return text.translate(_PLAIN)


def normalize_asset_tag(tag: str) -> str:
    """Return an asset tag with plain dashes, digits and letters, and without invisible characters.

    The database has a function of the same name and effect, which its unique index uses; case is kept.
    """
    if tag.isascii():
        return tag
    return normalize("NFC", _REMOVED_FROM_TAGS.sub("", tag).translate(_PLAIN))
