"""Today's names of what 8f38190 called otherwise, for translating its answers.

The tables are written by hand and are the test's expectation: where a name is missing, the answers differ and
the test fails.
"""

import re
from typing import Any
from urllib.parse import parse_qsl

RENAMED_KEYS: dict[str, str] = {}
"""Fields of answers, keys of recorded changes and payloads, and query parameters."""

RENAMED_VALUES: dict[str, dict[str, str]] = {}
"""Values by the field that holds them, under its old name; in lists and recorded changes too."""

RENAMED_PATHS: dict[str, str] = {}
"""Paths that moved, by regular expressions of the whole path."""

RENAMED_VARIABLES: dict[str, str] = {}
"""What notification templates name, as it stands in their source."""

TEMPLATE_KEYS = ("subject", "text", "html")
USER_KEYS = ("custom_fields",)
"""Objects whose keys users choose; they stay as they are."""


def translated(body: Any, field: str = "") -> Any:
    """Return an answer of 8f38190 under today's names."""
    if isinstance(body, dict):
        if field in USER_KEYS:
            return body
        return {RENAMED_KEYS.get(key, key): translated(value, key) for key, value in body.items()}
    if isinstance(body, list):
        return [translated(one, field) for one in body]
    if isinstance(body, str):
        return _translated_text(body, field)
    return body


def translated_path(path: str) -> str:
    """Return a path of 8f38190 without its query under today's names."""
    for old, new in RENAMED_PATHS.items():
        path = re.sub(f"^{old}$", new, path)
    return path


def translated_query(query: str) -> dict[str, str]:
    """Return the parameters of a query of 8f38190 under today's names."""
    parameters = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        field, separator, lookup = name.partition("__")
        if field == "sort":
            falling, key = value.startswith("-"), value.removeprefix("-")
            value = f"{'-' if falling else ''}{RENAMED_KEYS.get(key, key)}"
        renamed = f"{RENAMED_KEYS.get(field, field)}{separator}{lookup}"
        parameters[renamed] = RENAMED_VALUES.get(field, {}).get(value, value)
    return parameters


def _translated_text(text: str, field: str) -> str:
    if field in TEMPLATE_KEYS:
        for old, new in RENAMED_VARIABLES.items():
            text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return RENAMED_VALUES.get(field, {}).get(text, text)
