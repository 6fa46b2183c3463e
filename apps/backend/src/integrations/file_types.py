"""Detection of media types by content."""

from codecs import getincrementaldecoder
from pathlib import PurePosixPath
from typing import IO, Final

UNKNOWN: Final = "application/octet-stream"
_TEXT_SAMPLE_BYTES = 4096


def detect_content_type(file: IO[bytes], name: str) -> str:
    """Return the media type of a file, detected from its content.

    The type is informational; it does not decide how the file is served. If several types match the content,
    as for Office documents, which are zip archives, the suffix of the name decides.
    """
    # Imported on first use, because it loads its signatures for a sixth of a second.
    import puremagic

    found = puremagic.magic_stream(file)
    if not found:
        return "text/plain" if _is_text(file.read(_TEXT_SAMPLE_BYTES)) else UNKNOWN
    best_matches = [match for match in found if match.mime_type and match.confidence == found[0].confidence]
    suffix = PurePosixPath(name).suffix.lower()
    types = {match.mime_type for match in best_matches if match.extension == suffix}
    types = types or {match.mime_type for match in best_matches}
    return types.pop() if len(types) == 1 else UNKNOWN


def _is_text(head: bytes) -> bool:
    try:
        # The incremental decoder accepts a character that the end of the sample cuts in two.
        return "\0" not in getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
