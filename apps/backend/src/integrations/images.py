"""Images: detection, dimensions and thumbnails.

Uploaded images are untrusted, and C libraries decode them. So they are decoded in a subprocess with limited
memory and time and without secrets; if it fails, the file is not treated as an image.
This file is also the script that the subprocess runs.
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

THUMBNAIL_SIDE_PIXELS = 512
"""The maximum width and height of a thumbnail."""
MAX_PIXELS = 64_000_000
"""Larger images are not decoded; photos of cameras have 12 to 50 million pixels."""
MAX_MEMORY_BYTES = 768 * 1024**2
MAX_CPU_SECONDS = 15

THUMBNAIL_TYPE: Final = "image/webp"
CONTENT_TYPES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
"""The media types of the accepted formats: every browser displays them, and none can contain scripts."""
SIGNATURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF")

_ORIENTATION_TAG = 0x0112
_ROTATED_ORIENTATIONS = (5, 6, 7, 8)
# One thread: a server process never needs memory for two images at once.
_executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="images")


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """The properties and the thumbnail of a decoded image."""

    content_type: str
    width: int
    height: int
    thumbnail: bytes


async def read_image(descriptor: int) -> ImageInfo | None:
    """Return the properties of the image in an open file, or None if it cannot be decoded as an image."""
    return await asyncio.get_running_loop().run_in_executor(_executor, _read_in_subprocess, descriptor)


def _read_in_subprocess(descriptor: int) -> ImageInfo | None:
    # Opened again, so that the subprocess does not move the position of our file descriptor.
    with Path(f"/proc/self/fd/{descriptor}").open("rb") as file:
        try:
            completed = subprocess.run(  # noqa: S603 - this file
                [sys.executable, "-I", __file__],
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=2 * MAX_CPU_SECONDS,
                env={},
                cwd="/",
                check=True,
            )
        except subprocess.SubprocessError:
            return None
    properties, _, thumbnail = completed.stdout.partition(b"\n")
    return ImageInfo(**json.loads(properties), thumbnail=thumbnail)


def _main() -> None:
    """Decode the image on standard input; write its properties as a line of JSON, then its thumbnail."""
    for limit, value in (
        (resource.RLIMIT_AS, MAX_MEMORY_BYTES),
        (resource.RLIMIT_CPU, MAX_CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    with Image.open(sys.stdin.buffer, formats=tuple(CONTENT_TYPES)) as image:
        content_type = CONTENT_TYPES[str(image.format)]
        width, height = image.size
        if image.getexif().get(_ORIENTATION_TAG) in _ROTATED_ORIENTATIONS:
            width, height = height, width
        thumbnail = _render_thumbnail(image)
    properties = {"content_type": content_type, "width": width, "height": height}
    sys.stdout.buffer.write(json.dumps(properties).encode() + b"\n" + thumbnail)


def _render_thumbnail(image: Image.Image) -> bytes:
    """Return an upright thumbnail without any metadata, as WebP."""
    if image.mode in ("P", "PA"):
        image = image.convert("RGBA")
    image.thumbnail((THUMBNAIL_SIDE_PIXELS, THUMBNAIL_SIDE_PIXELS))
    image = ImageOps.exif_transpose(image)
    small = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small.info.clear()
    file = io.BytesIO()
    small.save(file, "WEBP", quality=80)
    return file.getvalue()


if __name__ == "__main__":
    _main()
