"""Pictures are read in a process that has little, and whatever becomes of it, the server goes on."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from src.integrations import images
from src.integrations.images import MAX_PIXELS, read_image
from tests.files import bomb, picture


class Script:
    """What the other process runs, in which a test changes something."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def change(self, old: str, new: str) -> None:
        """Write something else in one place."""
        text = self.path.read_text()
        assert text.count(old) == 1
        self.path.write_text(text.replace(old, new))

    def begin(self, statements: str) -> None:
        """Have it do something first, within its limits."""
        place = "    Image.MAX_IMAGE_PIXELS ="
        self.change(place, f"    {statements}\n{place}")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Script:
    path = tmp_path / "images.py"
    path.write_bytes(Path(images.__file__).read_bytes())
    monkeypatch.setattr(images, "__file__", str(path))
    return Script(path)


@pytest.fixture
def file() -> Iterator[IO[bytes]]:
    with tempfile.TemporaryFile() as opened:
        yield opened


async def read(file: IO[bytes], content: bytes) -> images.ImageInfo | None:
    file.write(content)
    file.flush()
    return await read_image(file.fileno())


async def test_where_one_reads_is_left_as_it_was(file: IO[bytes]) -> None:
    content = picture()

    found = await read(file, content)

    assert found is not None
    assert (found.content_type, found.width, found.height) == ("image/png", 40, 20)
    assert file.tell() == len(content)


@pytest.mark.parametrize(("width", "height", "is_read"), [(8000, 8000, True), (8001, 8000, False)])
async def test_what_has_too_many_pixels_is_not_read(
    file: IO[bytes], width: int, height: int, is_read: bool
) -> None:
    assert MAX_PIXELS == 8000 * 8000
    assert (await read(file, bomb(width, height)) is not None) == is_read


async def test_what_needs_more_memory_than_it_gets_is_not_read(file: IO[bytes], script: Script) -> None:
    assert await read(file, picture("PNG", (6000, 6000))) is not None

    script.change("MEMORY_BYTES = 768", "MEMORY_BYTES = 80")

    assert await read_image(file.fileno()) is None


@pytest.mark.parametrize("waits", ["while True: pass", "import time; time.sleep(600)"])
async def test_what_takes_too_long_is_ended(
    file: IO[bytes], script: Script, monkeypatch: pytest.MonkeyPatch, waits: str
) -> None:
    monkeypatch.setattr(images, "SECONDS", 1)
    script.change("SECONDS = 15", "SECONDS = 1")
    script.begin(waits)

    assert await read(file, picture()) is None


async def test_what_kills_its_reader_kills_nothing_else(file: IO[bytes], script: Script) -> None:
    script.begin("import ctypes; ctypes.string_at(0)")

    assert await read(file, picture()) is None


async def test_the_reader_knows_no_secrets_and_writes_no_files(
    file: IO[bytes], script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JWT_ACCESS_SECRET", "secret")
    script.begin("import os; assert 'JWT_ACCESS_SECRET' not in os.environ")
    assert await read(file, picture()) is not None

    script.begin(f"import pathlib; pathlib.Path({str(tmp_path / 'left')!r}).write_text('x')")
    assert await read_image(file.fileno()) is None
