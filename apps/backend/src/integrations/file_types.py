"""What a file is, by what is in it."""

from codecs import getincrementaldecoder
from pathlib import PurePosixPath
from typing import IO, Final

import puremagic

UNKNOWN: Final = "application/octet-stream"
_LOOKED_AT_BYTES = 4096


def content_type_of(file: IO[bytes], name: str) -> str:
    """Return the type that a file's content shows, to be told and not to be served by.

    Types that the content may be alike are told apart by the name: all of Office's are a zip.
    """
    found = puremagic.magic_stream(file)
    if not found:
        return "text/plain" if _is_text(file.read(_LOOKED_AT_BYTES)) else UNKNOWN
    likeliest = [match for match in found if match.mime_type and match.confidence == found[0].confidence]
    suffix = PurePosixPath(name).suffix.lower()
    types = {match.mime_type for match in likeliest if match.extension == suffix}
    types = types or {match.mime_type for match in likeliest}
    return types.pop() if len(types) == 1 else UNKNOWN


def _is_text(head: bytes) -> bool:
    try:
        # The last character may be cut in two.
        return "\0" not in getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
