"""Images are decoded in a limited subprocess, and its failure does not affect the server."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from src.integrations import images
from src.integrations.images import MAX_PIXELS, read_image
from tests.files import decompression_bomb, image_bytes


class Script:
    """A copy of the script that the subprocess runs, for a test to modify."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def replace(self, old: str, new: str) -> None:
        """Replace a text that occurs once."""
        text = self.path.read_text()
        assert text.count(old) == 1
        self.path.write_text(text.replace(old, new))

    def prepend(self, statements: str) -> None:
        """Insert statements after the limits are set."""
        next_line = "    Image.MAX_IMAGE_PIXELS ="
        self.replace(next_line, f"    {statements}\n{next_line}")


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


async def test_read_image_keeps_file_position(file: IO[bytes]) -> None:
    content = image_bytes()

    found = await read(file, content)

    assert found is not None
    assert (found.content_type, found.width, found.height) == ("image/png", 40, 20)
    assert file.tell() == len(content)


@pytest.mark.parametrize(("width", "height", "is_read"), [(8000, 8000, True), (8001, 8000, False)])
async def test_read_image_refuses_too_many_pixels(
    file: IO[bytes], width: int, height: int, is_read: bool
) -> None:
    assert MAX_PIXELS == 8000 * 8000
    assert (await read(file, decompression_bomb(width, height)) is not None) == is_read


async def test_read_image_is_limited_in_memory(file: IO[bytes], script: Script) -> None:
    assert await read(file, image_bytes("PNG", (6000, 6000))) is not None

    script.replace("MAX_MEMORY_BYTES = 768", "MAX_MEMORY_BYTES = 80")

    assert await read_image(file.fileno()) is None


@pytest.mark.parametrize("statement", ["while True: pass", "import time; time.sleep(600)"])
async def test_read_image_is_limited_in_time(
    file: IO[bytes], script: Script, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    monkeypatch.setattr(images, "MAX_CPU_SECONDS", 1)
    script.replace("MAX_CPU_SECONDS = 15", "MAX_CPU_SECONDS = 1")
    script.prepend(statement)

    assert await read(file, image_bytes()) is None


async def test_read_image_survives_crash_of_subprocess(file: IO[bytes], script: Script) -> None:
    script.prepend("import ctypes; ctypes.string_at(0)")

    assert await read(file, image_bytes()) is None


async def test_read_image_subprocess_has_no_secrets_and_writes_no_files(
    file: IO[bytes], script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JWT_ACCESS_SECRET", "secret")
    script.prepend("import os; assert 'JWT_ACCESS_SECRET' not in os.environ")
    assert await read(file, image_bytes()) is not None

    script.prepend(f"import pathlib; pathlib.Path({str(tmp_path / 'left')!r}).write_text('x')")
    assert await read_image(file.fileno()) is None
