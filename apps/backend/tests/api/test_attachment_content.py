"""What is in attachments: taken in as far as it may be, looked into, and given out so that it cannot run."""

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
from src.api.middleware import MAX_FORM_OVERHEAD_BYTES
from src.config import Settings
from src.integrations.images import SIDE
from src.security import Role
from src.services.attachments.uploads import key_of
from tests.clients import Client, client_of, problem, running
from tests.factories import Factory
from tests.files import archive, bomb, photograph, picture, send, sent

HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


@pytest.fixture
async def asset(make: Factory) -> str:
    """Where an asset is."""
    return f"/assets/{(await make.asset()).id}"


def stored(settings: Settings) -> set[Path]:
    """Return the files in the store."""
    directory = Path(unquote(urlsplit(str(settings.storage_url)).path))
    return {path for path in directory.rglob("*") if path.is_file()}


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


# What is given out


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (HTML, "page.html", "text/html"),
        (HTML, "page.png", "text/html"),
        (b"  " + HTML, "page.jpg", None),
        (SVG, "drawing.svg", "image/svg+xml"),
        (b"<?xml version='1.0'?>" + SVG, "drawing.svg", None),
        (b"%PDF-1.7\n", "견적서.pdf", "application/pdf"),
        (archive(a=b"x"), "files.zip", "application/zip"),
        (archive(a=b"x"), "보고서.docx", None),
        (b"\x89PNG\r\n\x1a\n" + HTML, "broken.png", None),
        (picture("BMP"), "old.bmp", None),
        (b"GIF89a/*" + HTML, "polyglot.gif", None),
        (b"\xff\xd8\xff\xe0" + HTML, "polyglot.jpg", None),
        ("안녕하세요".encode(), "글.txt", "text/plain"),
        ("가".encode() * 3000, "긴 글", "text/plain"),
        (b"\0\1\2", "x", "application/octet-stream"),
    ],
)
async def test_what_is_no_picture_is_given_out_to_be_saved(
    manager: Client, asset: str, content: bytes, name: str, kind: str | None
) -> None:
    attachment = (await send(manager, asset, content, name, declared="image/png")).json()

    answer = await manager.get(f"/attachments/{attachment['id']}/content")

    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["content-length"] == str(len(content))
    assert not attachment["is_image"]
    assert kind is None or attachment["content_type"] == kind
    assert (await manager.get(f"/attachments/{attachment['id']}/thumbnail")).status_code == 404


@pytest.mark.parametrize(
    ("form", "kind"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")],
)
async def test_a_picture_is_shown(manager: Client, asset: str, form: str, kind: str) -> None:
    content = picture(form, (1600, 800))
    # Whatever it is called, and said to be.
    answer = await send(manager, asset, content, "page.html", declared="text/html")
    key = answer.json()["id"]

    shown, thumbnail = [await manager.get(f"/attachments/{key}/{part}") for part in ("content", "thumbnail")]

    assert (shown.content, shown.headers["content-type"]) == (content, kind)
    assert thumbnail.headers["content-type"] == "image/webp"
    for one in (shown, thumbnail):
        assert one.headers["content-disposition"].startswith("inline; ")
        assert one.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in one.headers["content-security-policy"]
    small = opened(thumbnail.content)
    assert (small.format, small.size) == ("WEBP", (SIDE, SIDE // 2))
    red, _, blue = small.convert("RGB").getpixel((10, 10))  # type: ignore[misc]
    assert red > 200 > 50 > blue


async def test_a_picture_with_html_behind_it_is_a_picture_and_nothing_else(
    manager: Client, asset: str
) -> None:
    key = (await sent(manager, asset, picture() + HTML, "x.html"))["id"]

    answer = await manager.get(f"/attachments/{key}/content")

    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert HTML not in (await manager.get(f"/attachments/{key}/thumbnail")).content


@pytest.mark.parametrize("orientation", range(1, 9))
async def test_a_photograph_is_the_right_way_up_and_tells_nothing_of_where_it_was_taken(
    manager: Client, asset: str, orientation: int
) -> None:
    attachment = await sent(manager, asset, photograph(orientation), "IMG_0001.JPG")

    thumbnail = opened((await manager.get(f"/attachments/{attachment['id']}/thumbnail")).content)

    upright = orientation < 5
    assert (attachment["width"], attachment["height"]) == ((1200, 600) if upright else (600, 1200))
    assert thumbnail.size == ((SIDE, SIDE // 2) if upright else (SIDE // 2, SIDE))
    assert {"exif", "icc_profile", "xmp"}.isdisjoint(thumbnail.info)
    assert len(thumbnail.getexif()) == 0
    # Where red is, as the standard says: the half that was left in the file.
    places = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
    right, low = places[orientation]
    corner = (10 + right * (thumbnail.width - 20), 10 + low * (thumbnail.height - 20))
    red, _, blue = thumbnail.convert("RGB").getpixel(corner)  # type: ignore[misc]
    assert red > 200 > 50 > blue


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK"])
async def test_pictures_of_all_modes_have_thumbnails(manager: Client, asset: str, mode: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (600, 600)).save(file, "JPEG" if mode == "CMYK" else "PNG")

    attachment = await sent(manager, asset, file.getvalue())

    assert attachment["is_image"]
    assert opened((await manager.get(attachment["thumbnail_url"].removeprefix("/api/v1"))).content).size == (
        SIDE,
        SIDE,
    )


async def test_what_explodes_when_it_is_read_is_kept_as_a_file(manager: Client, asset: str) -> None:
    """Not larger than many a picture, and gigabytes when it is unpacked."""
    content = bomb()
    assert len(content) < 1_000_000

    attachment = await sent(manager, asset, content, "bomb.png")

    assert not attachment["is_image"]
    assert (await manager.get(f"/attachments/{attachment['id']}/content")).content == content


async def test_what_is_cut_off_is_kept_as_a_file(manager: Client, asset: str) -> None:
    for form in ("PNG", "JPEG", "GIF", "WEBP"):
        content = picture(form, (800, 800))
        attachment = await sent(manager, asset, content[: len(content) // 2], f"cut.{form}")
        assert not attachment["is_image"], form


@pytest.mark.parametrize(
    ("name", "kept", "written"),
    [
        ("영수증 (1).pdf", "영수증 (1).pdf", "%EC%98%81%EC%88%98%EC%A6%9D%20%281%29.pdf"),
        # As a Mac writes it: the letters of each syllable apart.
        ("영수증.pdf", "영수증.pdf", "%EC%98%81%EC%88%98%EC%A6%9D.pdf"),
        ("../../etc/passwd", "passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini", "system.ini"),
        ("/etc/shadow", "shadow", "shadow"),
        ("C:\\fakepath\\a.txt", "a.txt", "a.txt"),
        ("..", "file", "file"),
        ("a/", "file", "file"),
        (".htaccess", "htaccess", "htaccess"),
        ("nul.txt", "_nul.txt", "_nul.txt"),
        # A browser writes what would end a name in percent signs.
        ('a"; filename=b.exe', "a_; filename=b.exe", "a_%3B%20filename%3Db.exe"),
        ("a\r\nX: y.txt", "aX_ y.txt", "aX_%20y.txt"),
        ("photo\u202egpj.exe", "photogpj.exe", "photogpj.exe"),
        ("긴" * 300 + ".hwp", "긴" * 65 + ".hwp", "%EA%B8%B4" * 65 + ".hwp"),
        ("100%.txt", "100%.txt", "100%25.txt"),
    ],
)
async def test_names_are_safe(manager: Client, asset: str, name: str, kept: str, written: str) -> None:
    attachment = await sent(manager, asset, b"x", name)

    disposition = (await manager.get(f"/attachments/{attachment['id']}/content")).headers[
        "content-disposition"
    ]

    assert attachment["file_name"] == kept
    plain, _, encoded = disposition.removeprefix('attachment; filename="').partition("\"; filename*=UTF-8''")
    assert encoded == written
    assert plain.isascii()
    assert not set(plain) & set('"\\%\r\n')


# A part, and what one has already


async def test_a_part_of_a_file_is_given_out(manager: Client, asset: str) -> None:
    url = f"/attachments/{(await sent(manager, asset, b'0123456789'))['id']}/content"
    for wanted, part, told in (
        ("bytes=2-4", b"234", "bytes 2-4/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-99", b"89", "bytes 8-9/10"),
    ):
        answer = await manager.get(url, headers={"Range": wanted})
        assert (answer.status_code, answer.content, answer.headers["content-range"]) == (206, part, told)
        assert answer.headers["content-length"] == str(len(part))
    # What makes no sense, or several parts, may be answered by the whole.
    for wanted in ("bytes=4-2", "bytes=10-", "bytes=-", "bytes=-0", "bytes=0-1,3-4", "lines=1-2", "x" * 99):
        answer = await manager.get(url, headers={"Range": wanted})
        assert (answer.status_code, answer.content) == (200, b"0123456789"), wanted


async def test_what_one_has_is_not_sent_again_and_still_asked_for(
    manager: Client, employee: Client, asset: str
) -> None:
    attachment = await sent(manager, asset, picture())
    for part in ("content", "thumbnail"):
        url = f"/attachments/{attachment['id']}/{part}"
        first = await manager.get(url)
        assert first.headers["cache-control"] == "private, no-cache"
        for had in (first.headers["etag"], f'"x", W/{first.headers["etag"]}', "*"):
            again = await manager.get(url, headers={"If-None-Match": had})
            assert (again.status_code, again.content, again.headers["etag"]) == (
                304,
                b"",
                first.headers["etag"],
            )
            assert (await employee.get(url, headers={"If-None-Match": had})).status_code == 404
        assert (await manager.get(url, headers={"If-None-Match": '"x"'})).status_code == 200


async def test_a_file_that_the_store_has_lost_is_told_as_such(
    app: FastAPI, manager: Client, asset: str
) -> None:
    attachment = await sent(manager, asset, picture())
    await app.state.files.delete(key_of(UUID(attachment["id"])))

    answer = await manager.get(f"/attachments/{attachment['id']}/content")

    assert (answer.status_code, problem(answer)["code"]) == (404, "file_missing")
    assert (await manager.get(f"/attachments/{attachment['id']}/thumbnail")).status_code == 200


async def test_a_store_that_does_not_answer_is_told_as_such(
    settings: Settings, make: Factory, manager: Client, asset: str, tmp_path: Path
) -> None:
    attachment = await sent(manager, asset)
    (tmp_path / "in-the-way").touch()
    away = settings.model_copy(update={"storage_url": (tmp_path / "in-the-way" / "files").as_uri()})
    token = await make.access_token(await make.user(role=Role.MANAGER))

    async with running(away) as app, client_of(app, token) as manager:
        for answer in (
            await send(manager, asset),
            await manager.get(f"/attachments/{attachment['id']}/content"),
        ):
            assert (answer.status_code, problem(answer)["code"]) == (503, "unavailable")
            assert answer.headers["retry-after"] == "1"


# What is not taken


LIMIT = 100_000


@pytest.fixture
async def limited(settings: Settings, make: Factory) -> AsyncIterator[Client]:
    """A manager where a file may have a tenth of a megabyte."""
    own = Settings.model_validate({**dict(settings), "max_attachment_bytes": LIMIT})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with running(own) as app, client_of(app, token) as client:
        yield client


async def test_what_is_too_large_is_refused(limited: Client, asset: str, settings: Settings) -> None:
    assert (await sent(limited, asset, b"x" * LIMIT, description="가" * 10_000))["size"] == LIMIT
    before = stored(settings)

    for size in (LIMIT + 1, LIMIT + MAX_FORM_OVERHEAD_BYTES + 1, 3_000_000):
        answer = await send(limited, asset, b"x" * size)
        assert (answer.status_code, problem(answer)["code"]) == (413, "payload_too_large")

    assert stored(settings) == before
    assert len((await limited.get(f"{asset}/attachments")).json()["items"]) == 1


class Endless(httpx.AsyncByteStream):
    """A file that never ends, and how much of it was taken when the answer began."""

    def __init__(self) -> None:
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        while True:
            self.taken += 1000
            yield b"x" * 1000

    async def sent_to(self, client: Client, url: str, **headers: str) -> tuple[int, int]:
        """Return the status of the answer, and how much had been taken by then."""
        app = client._transport.app  # type: ignore[attr-defined]
        began: list[int] = []

        async def noting(scope: Scope, receive: Receive, send: Send) -> None:
            async def send_noting(message: Message) -> None:
                began.append(self.taken)
                await send(message)

            await app(scope, receive, send_noting)

        form = {"Content-Type": "multipart/form-data; boundary=x", **client.headers, **headers}
        transport = httpx.ASGITransport(noting)
        async with httpx.AsyncClient(transport=transport, base_url=client.base_url) as sender:
            answer = await sender.post(f"{url}/attachments", content=self, headers=form)
        problem(answer)
        return answer.status_code, began[0]


async def test_what_is_too_large_is_refused_before_all_of_it_has_come(limited: Client, asset: str) -> None:
    status, taken = await Endless().sent_to(limited, asset)
    assert status == 413
    assert LIMIT < taken <= LIMIT + MAX_FORM_OVERHEAD_BYTES + 1000
    # Who says at once how much it will be, is told at once.
    told = {"Content-Length": str(10**12)}
    assert await Endless().sent_to(limited, asset, **told) == (413, 0)


async def test_what_is_sent_behind_an_answer_is_taken_within_bounds(
    limited: Client, asset: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "MAX_DISCARDED_BYTES", 50_000)
    file = Endless()

    _, taken = await file.sent_to(limited, asset)

    # Not cut off where it was refused: the answer would be cut off as well.
    assert 49_000 <= file.taken - taken <= 50_000


# Starlette leaves the file of a part that did not end to Python to close, which does so and warns.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile.__del__:pytest.PytestUnraisableExceptionWarning")
async def test_what_is_no_form_with_a_file_is_refused(
    manager: Client, asset: str, settings: Settings
) -> None:
    url = f"{asset}/attachments"
    before = stored(settings)

    for sent_as in ({"json": {"file": "x"}}, {"data": {"file": "x"}}, {"content": b"x"}):
        answer = await manager.post(url, **sent_as)
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


async def test_what_is_left_empty_in_a_form_is_not_told(manager: Client, asset: str) -> None:
    assert (await sent(manager, asset, description=""))["description"] is None


async def test_nothing_is_read_of_what_will_be_refused(app: FastAPI, make: Factory, employee: Client) -> None:
    asset = f"/assets/{(await make.asset()).id}"
    async with client_of(app) as nobody:
        for client, url, status in (
            (nobody, asset, 401),
            (employee, asset, 403),
            (employee, f"/workflows/{uuid4()}", 404),
        ):
            assert await Endless().sent_to(client, url) == (status, 0)
