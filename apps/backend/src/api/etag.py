"""The version of a thing as an HTTP entity tag, by which it is changed only as it was read."""

import re
from typing import Annotated

from fastapi import Depends, Header

from src.errors import ValidationFailed

NO_VERSION = -1
"""What nothing ever has, so that a change that asks for it is refused."""

_TAG = re.compile(r'\s*(W/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*')


def etag(version: int) -> str:
    """Return the strong entity tag of a version."""
    return f'"{version}"'


async def _if_match(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description="The `ETag` that was read: refused (412) if it is another now; `*` is any",
        ),
    ] = None,
) -> int | None:
    if if_match is None or if_match.strip() == "*":
        return None
    tags = [_TAG.fullmatch(part) for part in if_match.split(",")]
    if None in tags:
        raise ValidationFailed.at("header:If-Match", 'This must be an entity tag as it was read, such as "7"')
    # Versions only grow, so of those that a caller has seen only the last can be the present one.
    # A weak tag matches nothing, and so does one that we did not give.
    return max((_version(weak=tag[1], text=tag[2]) for tag in tags if tag), default=NO_VERSION)


def _version(weak: str | None, text: str) -> int:
    return int(text) if not weak and re.fullmatch("[0-9]{1,9}", text) else NO_VERSION


IfMatch = Annotated[int | None, Depends(_if_match)]
"""The version that the caller has read, or None where any will do."""
