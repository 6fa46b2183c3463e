"""Files that are given out: as something to save, or as a picture to show, and never as anything to run."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final
from urllib.parse import quote

from fastapi import Header, Response
from starlette.responses import StreamingResponse

from src.integrations.files import Files

SAVED_AS: Final = "application/octet-stream"
"""The type of what is not shown: no browser and no program opens it by itself."""

_RANGE = re.compile("bytes=([0-9]{0,15})-([0-9]{0,15})")

IfNoneMatch = Annotated[
    str | None, Header(alias="If-None-Match", description="The `ETag` of what one has: 304 if it is the same")
]
Range = Annotated[
    str | None, Header(alias="Range", description="A part of the file, such as `bytes=0-1023`: 206 with that")
]

_BYTES = {"schema": {"type": "string", "format": "binary"}}
RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The file", "content": {"*/*": _BYTES}},
    206: {"description": "The part that was asked for", "content": {"*/*": _BYTES}},
    304: {"description": "What one has is the same"},
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file in the store, as it is given out."""

    key: str
    tag: str
    """What tells it from any other file."""
    name: str
    shown_as: str | None = None
    """The type of a picture, which browsers may show; None if it is to be saved."""
    size: int | None = None
    """Of what may be asked for in parts."""


async def file_response(
    files: Files, wanted: Download, if_none_match: str | None, wanted_range: str | None = None
) -> Response:
    """Return the answer that gives a file out, or a part of it, as it comes from the store.

    Raises: FileMissing, Unavailable.
    """
    headers = {
        "ETag": f'"{wanted.tag}"',
        # Whoever may not see it any more must not find it in a cache either: it is asked for each time.
        "Cache-Control": "private, no-cache",
        "Content-Disposition": _disposition(wanted.name, "inline" if wanted.shown_as else "attachment"),
        "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    if if_none_match is not None and _is_among(headers["ETag"], if_none_match):
        return Response(status_code=304, headers=headers)
    part = None
    if wanted.size is not None:
        headers["Accept-Ranges"] = "bytes"
        part = _part(wanted_range or "", wanted.size)
    if part is not None:
        headers["Content-Range"] = f"bytes {part[0]}-{part[1] - 1}/{wanted.size}"
    content = await files.read(wanted.key, part)
    headers["Content-Length"] = str(content.length)
    return StreamingResponse(
        content.chunks,
        status_code=200 if part is None else 206,
        headers=headers,
        media_type=wanted.shown_as or SAVED_AS,
    )


def _disposition(name: str, kind: str) -> str:
    """Return what to do with a file and how it is called (RFC 6266), for old programs in ASCII as well."""
    plain = re.sub(r'[^\x20-\x7e]|["\\%]', "_", name)
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _is_among(tag: str, tags: str) -> bool:
    given = [one.strip().removeprefix("W/") for one in tags.split(",")]
    return tag in given or given == ["*"]


def _part(wanted: str, size: int) -> tuple[int, int] | None:
    """Return from which byte to before which is wanted; None for the whole, and for what makes no sense."""
    if not (found := _RANGE.fullmatch(wanted.strip())) or found[0] == "bytes=-":
        return None
    if not found[1]:
        start, end = max(0, size - int(found[2])), size
    else:
        start, end = int(found[1]), min(int(found[2]) + 1, size) if found[2] else size
    return (start, end) if start < end else None
