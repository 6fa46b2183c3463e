"""Responses that send stored files: images inline, everything else as a download that no browser executes."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final
from urllib.parse import quote

from fastapi import Header, Response
from starlette.responses import StreamingResponse

from src.integrations.files import Files

DOWNLOAD_MEDIA_TYPE: Final = "application/octet-stream"
"""The media type of files that are not shown inline; neither browsers nor programs open it by themselves."""

_RANGE = re.compile("bytes=([0-9]{0,15})-([0-9]{0,15})")

IfNoneMatch = Annotated[
    str | None,
    Header(alias="If-None-Match", description="The `ETag` of a cached copy; returns 304 if it is unchanged."),
]
Range = Annotated[
    str | None,
    Header(alias="Range", description="A byte range, such as `bytes=0-1023`; returns 206 with that part."),
]

_BYTES = {"schema": {"type": "string", "format": "binary"}}
RESPONSES: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The file", "content": {"*/*": _BYTES}},
    206: {"description": "The requested part of the file", "content": {"*/*": _BYTES}},
    304: {"description": "The cached copy is unchanged"},
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file in the store and how it is sent."""

    key: str
    etag: str
    """A text that is unique to the file's content."""
    name: str
    inline_media_type: str | None = None
    """The media type of an image that browsers may show; None for a download."""
    size: int | None = None
    """The size in bytes of a file that can be requested in ranges; None for one that cannot."""


async def file_response(
    files: Files, download: Download, if_none_match: str | None, byte_range: str | None = None
) -> Response:
    """Return a response that streams a file, or one byte range of it, from the store.

    Raises: FileMissing, Unavailable.
    """
    disposition = "inline" if download.inline_media_type else "attachment"
    headers = {
        "ETag": f'"{download.etag}"',
        # Permissions are checked on every use: a user who lost access must not find it in a cache.
        "Cache-Control": "private, no-cache",
        "Content-Disposition": _content_disposition(download.name, disposition),
        "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    if if_none_match is not None and _matches_etag(headers["ETag"], if_none_match):
        return Response(status_code=304, headers=headers)
    part = None
    if download.size is not None:
        headers["Accept-Ranges"] = "bytes"
        part = _parse_range(byte_range or "", download.size)
    if part is not None:
        headers["Content-Range"] = f"bytes {part[0]}-{part[1] - 1}/{download.size}"
    content = await files.read(download.key, part)
    headers["Content-Length"] = str(content.length)
    return StreamingResponse(
        content.chunks,
        status_code=200 if part is None else 206,
        headers=headers,
        media_type=download.inline_media_type or DOWNLOAD_MEDIA_TYPE,
    )


def _content_disposition(name: str, kind: str) -> str:
    """Return a Content-Disposition (RFC 6266) with the name in UTF-8, and in ASCII for old clients."""
    plain = re.sub(r'[^\x20-\x7e]|["\\%]', "_", name)
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _matches_etag(tag: str, if_none_match: str) -> bool:
    tags = [each.strip().removeprefix("W/") for each in if_none_match.split(",")]
    return tag in tags or tags == ["*"]


def _parse_range(byte_range: str, size: int) -> tuple[int, int] | None:
    """Return the first byte and the one after the last; None for the whole file and for an invalid range."""
    if not (found := _RANGE.fullmatch(byte_range.strip())) or found[0] == "bytes=-":
        return None
    if not found[1]:
        start, end = max(0, size - int(found[2])), size
    else:
        start, end = int(found[1]), min(int(found[2]) + 1, size) if found[2] else size
    return (start, end) if start < end else None
