"""The file store: a directory, and S3 on a real server."""

import asyncio
import io
import random
import subprocess
import sys
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from src.config import BACKEND, Settings
from src.errors import FileMissing, Unavailable
from src.integrations.files import Files
from src.security import Role
from tests.clients import Client, client_of, running
from tests.factories import Factory
from tests.files import create_attachment, image_bytes, post_attachment
from tests.stores import Gate, gate, s3_environment, s3_server, s3_url

__all__ = ["gate", "s3_url"]

LARGE = random.Random(7).randbytes(12_000_000)
"""A file that is sent to the store in several parts."""

EXIT_DURING_WAKE_UP = """
import asyncio, atexit, sys, threading, time

def foreign_threads():
    return sys._current_frames().keys() - {thread.ident for thread in threading.enumerate()}

@atexit.register
def report_last():
    print("in Python at the end:", len(foreign_threads()))

from src.integrations.files import Files

class SlowWakeUp(asyncio.SelectorEventLoop):
    def _write_to_self(self):
        super()._write_to_self()
        if threading.get_ident() in foreign_threads():
            time.sleep(0.5)

with asyncio.Runner(loop_factory=SlowWakeUp) as runner:
    runner.run(Files(sys.argv[1]).check())
print("in Python at the exit:", len(foreign_threads()) > 0)
"""
"""Uses the store, and exits while a thread of the store still wakes the event loop."""


@pytest.fixture(params=["disk", "s3"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "disk":
        return (tmp_path / "파일 들").as_uri()
    found: str = request.getfixturevalue("s3_url")
    return found


@pytest.fixture
def files(url: str) -> Files:
    return Files(url)


def files_in(directory: Path) -> list[Path]:
    return [path for path in directory.rglob("*") if path.is_file()]


async def content_of(files: Files, key: str, byte_range: tuple[int, int] | None = None) -> bytes:
    content = await files.read(key, byte_range)
    read = b"".join([chunk async for chunk in content.chunks])
    assert len(read) == content.length
    return read


async def test_file_store_puts_reads_ranges_and_deletes(files: Files) -> None:
    for key, content in (("attachments/ab/small", b"small"), ("attachments/ab/large", LARGE)):
        await files.put(key, io.BytesIO(content))

        assert await content_of(files, key) == content
        assert await content_of(files, key, (1, 4)) == content[1:4]
        await files.delete(key)
        with pytest.raises(FileMissing):
            await files.read(key)
        # Deleting a missing file is not an error: concurrent collectors delete the same file.
        await files.delete(key)


async def test_file_store_check_leaves_no_file(files: Files, tmp_path: Path) -> None:
    await files.check()
    assert files_in(tmp_path) == []


def test_file_store_threads_do_not_abort_process_exit(tmp_path: Path) -> None:
    command = [sys.executable, "-c", EXIT_DURING_WAKE_UP, (tmp_path / "files").as_uri()]
    ended = subprocess.run(command, cwd=BACKEND, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    # The first line proves that the exit met such a thread.
    assert ended.stdout == "in Python at the exit: True\nin Python at the end: 0\n"


async def test_file_store_directory_is_private_and_delete_removes_partial_writes(tmp_path: Path) -> None:
    directory = tmp_path / "files"
    files = Files(directory.as_uri())
    await files.put("attachments/ab/one", b"one")
    assert directory.stat().st_mode & 0o777 == 0o700
    # Partial files, as left by a process that is killed while it writes.
    (directory / "attachments/ab/one#1").write_bytes(b"o")
    (directory / "attachments/ab/two#1").write_bytes(b"t")

    await files.delete("attachments/ab/one")
    assert [path.name for path in (directory / "attachments/ab").iterdir()] == ["two#1"]
    await files.delete("attachments/ab/two")
    assert list((directory / "attachments/ab").iterdir()) == []


async def test_file_store_raises_unavailable_for_unwritable_directory(tmp_path: Path) -> None:
    (tmp_path / "files").touch()
    with pytest.raises(Unavailable):
        await Files((tmp_path / "files" / "there").as_uri()).check()


async def test_file_store_raises_unavailable_for_unreachable_server_or_bucket(
    s3_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Unavailable):
        await Files("s3://another-bucket").put("key", b"x")
    with s3_server() as address:
        for name, value in s3_environment(address).items():
            monkeypatch.setenv(name, value)
        files = Files(s3_url)
        await files.put("key", b"x")
    for request in (files.put("key", b"x"), files.read("key"), files.delete("key")):
        with pytest.raises(Unavailable):
            await request


# Through the API


@pytest.fixture
async def store_manager(url: str, settings: Settings, make: Factory) -> AsyncIterator[Client]:
    own = Settings.model_validate({**dict(settings), "storage_url": url})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with running(own) as app, client_of(app, token) as client:
        yield client


async def test_attachment_upload_and_download(store_manager: Client, make: Factory) -> None:
    asset = f"/assets/{(await make.asset()).id}"

    for content, name in ((LARGE, "동영상.bin"), (image_bytes(size=(900, 900)), "사진.png"), (b"x", "x")):
        url = f"/attachments/{(await create_attachment(store_manager, asset, content, name))['id']}/content"
        answer = await store_manager.get(url)
        assert (answer.status_code, answer.content == content) == (200, True)
        assert answer.headers["content-length"] == str(len(content))
        part = await store_manager.get(url, headers={"Range": "bytes=-1"})
        assert (part.status_code, part.content) == (206, content[-1:])
    image = (await store_manager.get(f"{asset}/attachments", params={"is_image": "true"})).json()["items"][0]
    thumbnail = await store_manager.get(f"/attachments/{image['id']}/thumbnail")
    assert thumbnail.content.startswith(b"RIFF")


async def test_no_database_connection_is_held_during_store_calls(
    gate: Gate, settings: Settings, make: Factory
) -> None:
    own = Settings.model_validate({**dict(settings), "storage_url": "s3://sams-files/slow"})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    asset = f"/assets/{(await make.asset()).id}"
    async with running(own) as app, client_of(app, token) as manager:
        image = await create_attachment(manager, asset, image_bytes())
        url = f"/attachments/{image['id']}"
        for request, status in (
            (partial(manager.get, f"{url}/content"), 200),
            (partial(manager.get, f"{url}/thumbnail"), 200),
            (partial(post_attachment, manager, asset), 201),
        ):
            gate.close()
            responding = asyncio.create_task(request())
            await gate.wait_until_held()

            assert app.state.database.connections_in_use == {"changing": 0, "reading": 0}

            gate.open()
            assert (await responding).status_code == status
