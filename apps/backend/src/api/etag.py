"""Resource versions as HTTP entity tags, for conditional changes with If-Match."""

import re
from typing import Annotated

from fastapi import Depends, Header

from src.errors import ValidationFailed

NO_VERSION = -1
"""A version that no resource has, so that a change requiring it is refused."""

_TAG = re.compile(r'\s*(W/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*')


def etag(version: int) -> str:
    """Return the strong entity tag of a version."""
    return f'"{version}"'


async def _if_match(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description='The `ETag` of the version that you read, such as `"7"`. Returns 412 if the'
            " resource has changed since; `*` matches any version.",
        ),
    ] = None,
) -> int | None:
    if if_match is None or if_match.strip() == "*":
        return None
    tags = [_TAG.fullmatch(part) for part in if_match.split(",")]
    if None in tags:
        raise ValidationFailed.at("header:If-Match", 'This must be the entity tag of a response, as in "7"')
    # Versions only increase, so of several tags only the highest can be current.
    # A weak tag, or one that is not a version, matches nothing.
    return max((_parse_version(weak=tag[1], text=tag[2]) for tag in tags if tag), default=NO_VERSION)


def _parse_version(weak: str | None, text: str) -> int:
    return int(text) if not weak and re.fullmatch("[0-9]{1,9}", text) else NO_VERSION


IfMatch = Annotated[int | None, Depends(_if_match)]
"""The version that the client read, or None if any version may be changed."""
