"""Files as people send them, and how they are sent."""

import io
import struct
import zipfile
import zlib
from typing import Any

import httpx
from PIL import Image

from tests.clients import Client


def picture(form: str = "PNG", size: tuple[int, int] = (40, 20), **options: Any) -> bytes:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def photograph(orientation: int, size: tuple[int, int] = (1200, 600)) -> bytes:
    """Return a photograph as a telephone takes it that is held in some way, with where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker of the telephone"
    exif.get_ifd(0x8825)[1] = "N"
    return picture("JPEG", size, exif=exif)


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a small PNG that says it is of gigabytes, with all of it in there."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packing = zlib.compressobj(9)
    line = b"\0" * (1 + (width + 7) // 8)
    rows = b"".join(packing.compress(line) for _ in range(height)) + packing.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def archive(**files: bytes) -> bytes:
    """Return a zip."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for name, content in files.items():
            written.writestr(name, content)
    return file.getvalue()


async def send(
    client: Client,
    path: str,
    content: bytes = b"hello",
    name: str = "notes.txt",
    *,
    description: str | None = None,
    declared: str = "application/x-whatever",
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    """Attach a file to what is at a path."""
    fields = {} if description is None else {"description": description}
    return await client.post(
        f"{path}/attachments", files={"file": (name, content, declared)}, data=fields, headers=headers
    )


async def sent(
    client: Client,
    path: str,
    content: bytes = b"hello",
    name: str = "notes.txt",
    description: str | None = None,
) -> Any:
    """Attach a file, and return the attachment."""
    answer = await send(client, path, content, name, description=description)
    assert answer.status_code == 201, answer.text
    return answer.json()
