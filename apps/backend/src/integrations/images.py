"""Pictures: what can be read as one, how large it is, and a thumbnail of it.

A picture comes from outside and is decoded by C libraries, so that is done in a process of its own, which has
little memory and time, none of our secrets, and whose death only means that the file is no picture.
This file is that process as well: it is run as a script.
"""

import asyncio
import io
import json
import resource
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

SIDE = 512
"""A thumbnail is at most so many pixels wide and high."""
MAX_PIXELS = 64_000_000
"""What has more is not decoded; a picture of a camera has 12 to 50 million."""
MEMORY_BYTES = 768 * 1024**2
SECONDS = 15

THUMBNAIL_TYPE: Final = "image/webp"
TYPES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
"""The formats that every browser shows, and that nothing can be hidden in that it would run."""
SIGNATURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF")

_ORIENTATION = 0x0112
_SIDEWAYS = (5, 6, 7, 8)
# One at a time, so that a server process never needs the memory of two.
_reading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """What is known of a picture that could be read."""

    content_type: str
    width: int
    height: int
    thumbnail: bytes


async def read_image(descriptor: int) -> ImageInfo | None:
    """Return what a file is as a picture, or None if it cannot be read as one."""
    return await asyncio.get_running_loop().run_in_executor(_reading, _read, descriptor)


def _read(descriptor: int) -> ImageInfo | None:
    # Opened anew, so that the other process does not move the place at which we read.
    with Path(f"/proc/self/fd/{descriptor}").open("rb") as file:
        try:
            ended = subprocess.run(  # noqa: S603 - ourselves
                [sys.executable, "-I", __file__],
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=2 * SECONDS,
                env={},
                cwd="/",
                check=True,
            )
        except subprocess.SubprocessError:
            return None
    told, _, thumbnail = ended.stdout.partition(b"\n")
    return ImageInfo(**json.loads(told), thumbnail=thumbnail)


def _main() -> None:
    """Read the picture on standard input, and write what it is, and its thumbnail."""
    for limit, value in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    with Image.open(sys.stdin.buffer, formats=tuple(TYPES)) as picture:
        content_type = TYPES[str(picture.format)]
        width, height = picture.size
        if picture.getexif().get(_ORIENTATION) in _SIDEWAYS:
            width, height = height, width
        thumbnail = _thumbnail(picture)
    told = {"content_type": content_type, "width": width, "height": height}
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + thumbnail)


def _thumbnail(picture: Image.Image) -> bytes:
    """Return a small picture, the right way up, with nothing in it but its pixels."""
    if picture.mode in ("P", "PA"):
        picture = picture.convert("RGBA")
    picture.thumbnail((SIDE, SIDE))
    picture = ImageOps.exif_transpose(picture)
    small = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    small.info.clear()
    file = io.BytesIO()
    small.save(file, "WEBP", quality=80)
    return file.getvalue()


if __name__ == "__main__":
    _main()
