"""Content of attachments: type detection, thumbnails, safe downloads, ranges, caching and size limits."""

import io
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from PIL import Image
from starlette.types import Message, Receive, Scope, Send

from src.api import middleware
from src.api.middleware import FORM_BYTES
from src.config import Settings
from src.integrations.images import THUMBNAIL_SIDE_PIXELS
from src.security import Role
from src.services.attachments.uploads import file_key
from tests.clients import Client, client_of, problem, running
from tests.factories import Factory
from tests.files import (
    create_attachment,
    decompression_bomb,
    image_bytes,
    photo_bytes,
    post_attachment,
    zip_bytes,
)

HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


@pytest.fixture
async def asset(make: Factory) -> str:
    """Return the path of an asset."""
    return f"/assets/{(await make.asset()).id}"


def stored(settings: Settings) -> set[Path]:
    """Return the files in the store."""
    directory = Path(unquote(urlsplit(str(settings.storage_url)).path))
    return {path for path in directory.rglob("*") if path.is_file()}


def load_image(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


# Downloads


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (HTML, "page.html", "text/html"),
        (HTML, "page.png", "text/html"),
        (b"  " + HTML, "page.jpg", None),
        (SVG, "drawing.svg", "image/svg+xml"),
        (b"<?xml version='1.0'?>" + SVG, "drawing.svg", None),
        (b"%PDF-1.7\n", "견적서.pdf", "application/pdf"),
        (zip_bytes(a=b"x"), "files.zip", "application/zip"),
        (zip_bytes(a=b"x"), "보고서.docx", None),
        (b"\x89PNG\r\n\x1a\n" + HTML, "broken.png", None),
        (image_bytes("BMP"), "old.bmp", None),
        (b"GIF89a/*" + HTML, "polyglot.gif", None),
        (b"\xff\xd8\xff\xe0" + HTML, "polyglot.jpg", None),
        ("안녕하세요".encode(), "글.txt", "text/plain"),
        ("가".encode() * 3000, "긴 글", "text/plain"),
        (b"\0\1\2", "x", "application/octet-stream"),
    ],
)
async def test_download_of_other_files_is_an_attachment(
    manager: Client, asset: str, content: bytes, name: str, media_type: str | None
) -> None:
    attachment = (await post_attachment(manager, asset, content, name, declared="image/png")).json()

    answer = await manager.get(f"/attachments/{attachment['id']}/content")

    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["content-length"] == str(len(content))
    assert not attachment["is_image"]
    assert media_type is None or attachment["content_type"] == media_type
    assert (await manager.get(f"/attachments/{attachment['id']}/thumbnail")).status_code == 404


@pytest.mark.parametrize(
    ("form", "media_type"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")],
)
async def test_download_of_image_is_inline(manager: Client, asset: str, form: str, media_type: str) -> None:
    content = image_bytes(form, (1600, 800))
    # The name and the declared type are ignored.
    answer = await post_attachment(manager, asset, content, "page.html", declared="text/html")
    key = answer.json()["id"]

    shown, thumbnail = [await manager.get(f"/attachments/{key}/{part}") for part in ("content", "thumbnail")]

    assert (shown.content, shown.headers["content-type"]) == (content, media_type)
    assert thumbnail.headers["content-type"] == "image/webp"
    for response in (shown, thumbnail):
        assert response.headers["content-disposition"].startswith("inline; ")
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in response.headers["content-security-policy"]
    small = load_image(thumbnail.content)
    assert (small.format, small.size) == ("WEBP", (THUMBNAIL_SIDE_PIXELS, THUMBNAIL_SIDE_PIXELS // 2))
    red, _, blue = small.convert("RGB").getpixel((10, 10))  # type: ignore[misc]
    assert red > 200 > 50 > blue


async def test_download_of_image_with_appended_html_is_safe(manager: Client, asset: str) -> None:
    key = (await create_attachment(manager, asset, image_bytes() + HTML, "x.html"))["id"]

    answer = await manager.get(f"/attachments/{key}/content")

    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert HTML not in (await manager.get(f"/attachments/{key}/thumbnail")).content


@pytest.mark.parametrize("orientation", range(1, 9))
async def test_thumbnail_is_upright_and_has_no_metadata(
    manager: Client, asset: str, orientation: int
) -> None:
    attachment = await create_attachment(manager, asset, photo_bytes(orientation), "IMG_0001.JPG")

    thumbnail = load_image((await manager.get(f"/attachments/{attachment['id']}/thumbnail")).content)

    upright = orientation < 5
    assert (attachment["width"], attachment["height"]) == ((1200, 600) if upright else (600, 1200))
    assert thumbnail.size == (
        (THUMBNAIL_SIDE_PIXELS, THUMBNAIL_SIDE_PIXELS // 2)
        if upright
        else (THUMBNAIL_SIDE_PIXELS // 2, THUMBNAIL_SIDE_PIXELS)
    )
    assert {"exif", "icc_profile", "xmp"}.isdisjoint(thumbnail.info)
    assert len(thumbnail.getexif()) == 0
    # The corner of the red half, which is on the left in the file, by the EXIF standard.
    corners = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
    right, low = corners[orientation]
    corner = (10 + right * (thumbnail.width - 20), 10 + low * (thumbnail.height - 20))
    red, _, blue = thumbnail.convert("RGB").getpixel(corner)  # type: ignore[misc]
    assert red > 200 > 50 > blue


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK"])
async def test_thumbnail_of_every_image_mode(manager: Client, asset: str, mode: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (600, 600)).save(file, "JPEG" if mode == "CMYK" else "PNG")

    attachment = await create_attachment(manager, asset, file.getvalue())

    assert attachment["is_image"]
    assert load_image(
        (await manager.get(attachment["thumbnail_url"].removeprefix("/api/v1"))).content
    ).size == (
        THUMBNAIL_SIDE_PIXELS,
        THUMBNAIL_SIDE_PIXELS,
    )


async def test_decompression_bomb_is_not_an_image(manager: Client, asset: str) -> None:
    """A file of less than a megabyte that decodes to gigabytes."""
    content = decompression_bomb()
    assert len(content) < 1_000_000

    attachment = await create_attachment(manager, asset, content, "bomb.png")

    assert not attachment["is_image"]
    assert (await manager.get(f"/attachments/{attachment['id']}/content")).content == content


async def test_truncated_image_is_not_an_image(manager: Client, asset: str) -> None:
    for form in ("PNG", "JPEG", "GIF", "WEBP"):
        content = image_bytes(form, (800, 800))
        attachment = await create_attachment(manager, asset, content[: len(content) // 2], f"cut.{form}")
        assert not attachment["is_image"], form


@pytest.mark.parametrize(
    ("name", "stored_name", "encoded_name"),
    [
        ("영수증 (1).pdf", "영수증 (1).pdf", "%EC%98%81%EC%88%98%EC%A6%9D%20%281%29.pdf"),
        # NFD, as macOS sends it.
        ("영수증.pdf", "영수증.pdf", "%EC%98%81%EC%88%98%EC%A6%9D.pdf"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini", "system.ini"),
        ("/etc/shadow", "shadow", "shadow"),
        ("C:\\fakepath\\a.txt", "a.txt", "a.txt"),
        ("..", "file", "file"),
        ("a/", "file", "file"),
        (".htaccess", "htaccess", "htaccess"),
        ("nul.txt", "_nul.txt", "_nul.txt"),
        # Browsers percent-encode characters that would end the name.
        ('a"; filename=b.exe', "a_; filename=b.exe", "a_%3B%20filename%3Db.exe"),
        ("a\r\nX: y.txt", "aX_ y.txt", "aX_%20y.txt"),
        ("photo\u202egpj.exe", "photogpj.exe", "photogpj.exe"),
        ("긴" * 300 + ".hwp", "긴" * 65 + ".hwp", "%EA%B8%B4" * 65 + ".hwp"),
        ("100%.txt", "100%.txt", "100%25.txt"),
    ],
)
async def test_file_names_are_sanitized(
    manager: Client, asset: str, name: str, stored_name: str, encoded_name: str
) -> None:
    attachment = await create_attachment(manager, asset, b"x", name)

    disposition = (await manager.get(f"/attachments/{attachment['id']}/content")).headers[
        "content-disposition"
    ]

    assert attachment["file_name"] == stored_name
    plain, _, encoded = disposition.removeprefix('attachment; filename="').partition("\"; filename*=UTF-8''")
    assert encoded == encoded_name
    assert plain.isascii()
    assert not set(plain) & set('"\\%\r\n')


# Ranges and caching


async def test_download_range(manager: Client, asset: str) -> None:
    url = f"/attachments/{(await create_attachment(manager, asset, b'0123456789'))['id']}/content"
    for wanted, part, content_range in (
        ("bytes=2-4", b"234", "bytes 2-4/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-99", b"89", "bytes 8-9/10"),
    ):
        answer = await manager.get(url, headers={"Range": wanted})
        assert (answer.status_code, answer.content, answer.headers["content-range"]) == (
            206,
            part,
            content_range,
        )
        assert answer.headers["content-length"] == str(len(part))
    # Invalid and multiple ranges are ignored: the response is the whole file.
    for wanted in ("bytes=4-2", "bytes=10-", "bytes=-", "bytes=-0", "bytes=0-1,3-4", "lines=1-2", "x" * 99):
        answer = await manager.get(url, headers={"Range": wanted})
        assert (answer.status_code, answer.content) == (200, b"0123456789"), wanted


async def test_download_with_matching_etag_is_not_modified_and_authorized(
    manager: Client, employee: Client, asset: str
) -> None:
    attachment = await create_attachment(manager, asset, image_bytes())
    for part in ("content", "thumbnail"):
        url = f"/attachments/{attachment['id']}/{part}"
        first = await manager.get(url)
        assert first.headers["cache-control"] == "private, no-cache"
        for etags in (first.headers["etag"], f'"x", W/{first.headers["etag"]}', "*"):
            again = await manager.get(url, headers={"If-None-Match": etags})
            assert (again.status_code, again.content, again.headers["etag"]) == (
                304,
                b"",
                first.headers["etag"],
            )
            assert (await employee.get(url, headers={"If-None-Match": etags})).status_code == 404
        assert (await manager.get(url, headers={"If-None-Match": '"x"'})).status_code == 200


async def test_download_of_missing_file_is_file_missing(app: FastAPI, manager: Client, asset: str) -> None:
    attachment = await create_attachment(manager, asset, image_bytes())
    await app.state.files.delete(file_key(UUID(attachment["id"])))

    answer = await manager.get(f"/attachments/{attachment['id']}/content")

    assert (answer.status_code, problem(answer)["code"]) == (404, "file_missing")
    assert (await manager.get(f"/attachments/{attachment['id']}/thumbnail")).status_code == 200


async def test_unavailable_store_is_service_unavailable(
    settings: Settings, make: Factory, manager: Client, asset: str, tmp_path: Path
) -> None:
    attachment = await create_attachment(manager, asset)
    (tmp_path / "in-the-way").touch()
    unavailable = settings.model_copy(update={"storage_url": (tmp_path / "in-the-way" / "files").as_uri()})
    token = await make.access_token(await make.user(role=Role.MANAGER))

    async with running(unavailable) as app, client_of(app, token) as manager:
        for answer in (
            await post_attachment(manager, asset),
            await manager.get(f"/attachments/{attachment['id']}/content"),
        ):
            assert (answer.status_code, problem(answer)["code"]) == (503, "unavailable")
            assert answer.headers["retry-after"] == "1"


# Refused uploads


LIMIT = 100_000


@pytest.fixture
async def limited(settings: Settings, make: Factory) -> AsyncIterator[Client]:
    """Return a manager client of a server with a maximum attachment size of `LIMIT` bytes."""
    own = Settings.model_validate({**dict(settings), "max_attachment_bytes": LIMIT})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with running(own) as app, client_of(app, token) as client:
        yield client


async def test_too_large_upload_is_refused(limited: Client, asset: str, settings: Settings) -> None:
    assert (await create_attachment(limited, asset, b"x" * LIMIT, description="가" * 10_000))["size"] == LIMIT
    before = stored(settings)

    for size in (LIMIT + 1, LIMIT + FORM_BYTES + 1, 3_000_000):
        answer = await post_attachment(limited, asset, b"x" * size)
        assert (answer.status_code, problem(answer)["code"]) == (413, "payload_too_large")

    assert stored(settings) == before
    assert len((await limited.get(f"{asset}/attachments")).json()["items"]) == 1


class Endless(httpx.AsyncByteStream):
    """An upload that never ends; `taken` counts the bytes that the server has read."""

    def __init__(self) -> None:
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        while True:
            self.taken += 1000
            yield b"x" * 1000

    async def send_to(self, client: Client, url: str, **headers: str) -> tuple[int, int]:
        """Return the status of the response, and the number of bytes read when it began."""
        app = client._transport.app  # type: ignore[attr-defined]
        taken_at_response: list[int] = []

        async def recording_app(scope: Scope, receive: Receive, send: Send) -> None:
            async def recording_send(message: Message) -> None:
                taken_at_response.append(self.taken)
                await send(message)

            await app(scope, receive, recording_send)

        form = {"Content-Type": "multipart/form-data; boundary=x", **client.headers, **headers}
        transport = httpx.ASGITransport(recording_app)
        async with httpx.AsyncClient(transport=transport, base_url=client.base_url) as sender:
            answer = await sender.post(f"{url}/attachments", content=self, headers=form)
        problem(answer)
        return answer.status_code, taken_at_response[0]


async def test_too_large_upload_is_refused_while_it_is_received(limited: Client, asset: str) -> None:
    status, taken = await Endless().send_to(limited, asset)
    assert status == 413
    assert LIMIT < taken <= LIMIT + FORM_BYTES + 1000
    # A declared length that is too large is refused at once.
    headers = {"Content-Length": str(10**12)}
    assert await Endless().send_to(limited, asset, **headers) == (413, 0)


async def test_rest_of_refused_upload_is_read_up_to_limit(
    limited: Client, asset: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "DISCARDED_BYTES", 50_000)
    file = Endless()

    _, taken = await file.send_to(limited, asset)

    # Closing the connection at once would also cut off the response.
    assert 49_000 <= file.taken - taken <= 50_000


# Starlette does not close the file of an incomplete part; Python closes it and warns.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile.__del__:pytest.PytestUnraisableExceptionWarning")
async def test_invalid_upload_form_is_refused(manager: Client, asset: str, settings: Settings) -> None:
    url = f"{asset}/attachments"
    before = stored(settings)

    for body in ({"json": {"file": "x"}}, {"data": {"file": "x"}}, {"content": b"x"}):
        answer = await manager.post(url, **body)
        assert (answer.status_code, problem(answer)["code"]) == (415, "unsupported_media_type")
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    part = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhello'
    for content, headers in (
        (b"", form),
        (b"nonsense", form),
        (part, form),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\nhello\r\n--x--\r\n", form),
        (b"--x\r\nX: " + b"y" * 9000 + b"\r\n\r\nhello\r\n--x--\r\n", form),
        (part + b"\r\n--x--\r\n", {"Content-Type": "multipart/form-data"}),
    ):
        answer = await manager.post(url, content=content, headers=headers)
        assert (answer.status_code, problem(answer)["code"]) == (422, "validation_error"), content
    for files, fields, pointer in (
        ({"file": ("a.txt", b"")}, {}, "/file"),
        ({"other": ("a.txt", b"x")}, {}, "/file"),
        ({"file": (None, b"x")}, {}, "/file"),
        ({"file": ("a.txt", b"x")}, {"nonsense": "x"}, "/nonsense"),
        ({"file": ("a.txt", b"x")}, {"description": "nul\0"}, "/description"),
        ({"file": ("a.txt", b"x")}, {"description": "x" * 10_001}, "/description"),
    ):
        answer = await manager.post(url, files=files, data=fields)
        assert [error["pointer"] for error in problem(answer)["errors"]] == [pointer], (files, fields)
    two = [("file", ("a.txt", b"x")), ("file", ("b.txt", b"x"))]
    assert (await manager.post(url, files=two)).status_code == 422

    assert (await manager.get(url)).json()["items"] == []
    assert stored(settings) == before


async def test_empty_description_is_null(manager: Client, asset: str) -> None:
    assert (await create_attachment(manager, asset, description=""))["description"] is None


async def test_refused_upload_is_not_read(app: FastAPI, make: Factory, employee: Client) -> None:
    asset = f"/assets/{(await make.asset()).id}"
    async with client_of(app) as anonymous:
        for client, url, status in (
            (anonymous, asset, 401),
            (employee, asset, 403),
            (employee, f"/workflows/{uuid4()}", 404),
        ):
            assert await Endless().send_to(client, url) == (status, 0)
