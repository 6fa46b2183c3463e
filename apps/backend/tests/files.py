"""Sample files, and requests that attach them."""

import io
import struct
import zipfile
import zlib
from typing import Any

import httpx
from PIL import Image

from tests.clients import Client


def image_bytes(form: str = "PNG", size: tuple[int, int] = (40, 20), **options: Any) -> bytes:
    """Return an image with a red left half and a blue right half."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def photo_bytes(orientation: int, size: tuple[int, int] = (1200, 600)) -> bytes:
    """Return a JPEG with an EXIF orientation, a camera maker and a GPS position."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker of the phone"
    exif.get_ifd(0x8825)[1] = "N"
    return image_bytes("JPEG", size, exif=exif)


def decompression_bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a small, valid PNG that decodes to gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    compressor = zlib.compressobj(9)
    line = b"\0" * (1 + (width + 7) // 8)
    rows = b"".join(compressor.compress(line) for _ in range(height)) + compressor.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def zip_bytes(**files: bytes) -> bytes:
    """Return a zip archive of the files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


async def post_attachment(
    client: Client,
    path: str,
    content: bytes = b"hello",
    name: str = "notes.txt",
    *,
    description: str | None = None,
    declared: str = "application/x-whatever",
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    """Upload a file as an attachment of the entity at a path; return the response."""
    fields = {} if description is None else {"description": description}
    return await client.post(
        f"{path}/attachments", files={"file": (name, content, declared)}, data=fields, headers=headers
    )


async def create_attachment(
    client: Client,
    path: str,
    content: bytes = b"hello",
    name: str = "notes.txt",
    description: str | None = None,
) -> Any:
    """Attach a file to the entity at a path; return the attachment."""
    answer = await post_attachment(client, path, content, name, description=description)
    assert answer.status_code == 201, answer.text
    return answer.json()
