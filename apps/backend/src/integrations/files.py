"""The file store: a directory, or one of the clouds' object stores, by the address in STORAGE_URL."""

import asyncio
import atexit
import os
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, NamedTuple, Self
from urllib.parse import unquote, urlsplit

import obstore
import structlog
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from src.config import Settings
from src.errors import FileMissing, Unavailable

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig

# What is read or written may take long on a slow line; a store that is away or silent is told of soon.
_CLIENT: Final["ClientConfig"] = {
    "connect_timeout": timedelta(seconds=5),
    "read_timeout": timedelta(minutes=1),
    "timeout": timedelta(hours=1),
    # A server in one's own network may do without TLS; who names it by http:// says so.
    "allow_http": True,
}
_RETRY: Final["RetryConfig"] = {"max_retries": 3, "retry_timeout": timedelta(seconds=20)}
_CHUNK_BYTES = 256 * 1024
PARTS_AT_ONCE = 2
"""Of 5 MiB each, that are held in memory while a file is stored."""
EXIT_TIMEOUT_SECONDS = 5.0
"""How long the exit of the process waits for the threads of the store."""

log = structlog.get_logger(__name__)


class Content(NamedTuple):
    """What is in a file, as it comes from the store."""

    length: int
    parts: AsyncIterator[bytes]


class Files:
    """Where files are kept, each under a key; the store is opened when it is first needed."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._directory = Path(unquote(urlsplit(url).path)) if url.startswith("file:") else None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the file store of the settings."""
        return cls(settings.storage_url or (settings.sams_data_dir / "files").absolute().as_uri())

    @cached_property
    def _store(self) -> ObjectStore:
        if self._directory is None:
            return from_url(self.url, client_options=_CLIENT, retry_config=_RETRY)
        # What people upload is nobody else's to read on this machine.
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        return LocalStore(self._directory)

    async def put(self, key: str, file: IO[bytes] | bytes) -> None:
        """Store a file, whole or not at all, part by part if it is large.

        Raises: Unavailable.
        """
        with _told():
            await obstore.put_async(self._store, key, file, max_concurrency=PARTS_AT_ONCE)
            if self._directory is not None:
                await asyncio.to_thread(_keep_through_a_power_cut, self._directory / key)

    async def read(self, key: str, part: tuple[int, int] | None = None) -> Content:
        """Return a file, or the part of it from a byte to before another, as it comes.

        Raises: FileMissing, Unavailable.
        """
        with _told(missing=True):
            found = await obstore.get_async(self._store, key, options={"range": part} if part else {})
        start, end = found.range
        return Content(end - start, aiter(found.stream(min_chunk_size=_CHUNK_BYTES)))

    async def delete(self, key: str) -> None:
        """Remove a file, and what is left of one whose storing was broken off; that none is there is fine.

        Raises: Unavailable.
        """
        with _told():
            with suppress(FileNotFoundError):
                await obstore.delete_async(self._store, key)
            if self._directory is not None:
                await asyncio.to_thread(_remove_unfinished, self._directory / key)

    async def check(self) -> None:
        """Write, read and remove a small file.

        Raises: FileMissing, Unavailable.
        """
        key, content = f"check-{os.getpid()}", b"SAMS"
        await self.put(key, content)
        read = b"".join([part async for part in (await self.read(key)).parts])
        await self.delete(key)
        if read != content:
            raise Unavailable("The file store does not give back what was written")


@contextmanager
def _told(*, missing: bool = False) -> Iterator[None]:
    """Tell the log why the store does not do what it should, and the caller that it does not."""
    try:
        yield
    except (BaseError, OSError) as error:
        if missing and isinstance(error, FileNotFoundError):
            log.error("file_missing", error=_first_line(error))
            raise FileMissing from error
        log.error("file_store_unavailable", error=_first_line(error))
        raise Unavailable("The file store does not answer now; try again") from error


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def _keep_through_a_power_cut(path: Path) -> None:
    """Have the disk itself hold a file and its name before anybody is told that it is stored."""
    for place in (path, path.parent, path.parent.parent):
        descriptor = os.open(place, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_unfinished(path: Path) -> None:
    # A file is written beside its place, under its name and a number, and moved there when it is whole.
    for part in path.parent.glob(f"{path.name}#*"):
        part.unlink(missing_ok=True)


@atexit.register
def _wait_for_store_threads() -> None:
    """Wait until no thread of the store executes Python code.

    A thread of the store wakes the event loop with each result, and releases the interpreter lock meanwhile.
    If the process exits at that moment, Python before 3.14 terminates the thread when it takes the lock
    again, and terminating a thread inside Rust code aborts the process (SIGABRT).
    """
    deadline = time.monotonic() + EXIT_TIMEOUT_SECONDS
    while _foreign_threads_in_python() and time.monotonic() < deadline:
        time.sleep(0.001)


def _foreign_threads_in_python() -> set[int]:
    """Return the ids of the threads that execute Python code but were not started by Python."""
    return sys._current_frames().keys() - {thread.ident for thread in threading.enumerate()}
