"""The file store: a directory or an object store of a cloud, as configured by STORAGE_URL."""

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

# A transfer may take long on a slow connection; an unavailable or silent store is detected soon.
_CLIENT_CONFIG: Final["ClientConfig"] = {
    "connect_timeout": timedelta(seconds=5),
    "read_timeout": timedelta(minutes=1),
    "timeout": timedelta(hours=1),
    # A server in the internal network may work without TLS; its URL then starts with http://.
    "allow_http": True,
}
_RETRY_CONFIG: Final["RetryConfig"] = {"max_retries": 3, "retry_timeout": timedelta(seconds=20)}
_CHUNK_BYTES = 256 * 1024
MAX_CONCURRENT_PARTS = 2
"""The number of parts, of 5 MiB each, that are held in memory while a file is stored."""
EXIT_TIMEOUT_SECONDS = 5.0
"""How long the exit of the process waits for the threads of the store."""

log = structlog.get_logger(__name__)


class Content(NamedTuple):
    """The content of a file, or of a range of it, as a stream; the length is in bytes."""

    length: int
    chunks: AsyncIterator[bytes]


class Files:
    """The store of files by key; opened on first use."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._directory = Path(unquote(urlsplit(url).path)) if url.startswith("file:") else None

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return the file store that the settings configure."""
        return cls(settings.storage_url or (settings.sams_data_dir / "files").absolute().as_uri())

    @cached_property
    def _store(self) -> ObjectStore:
        if self._directory is None:
            return from_url(self.url, client_options=_CLIENT_CONFIG, retry_config=_RETRY_CONFIG)
        # Other users of the machine may not read uploaded files.
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        return LocalStore(self._directory)

    async def put(self, key: str, file: IO[bytes] | bytes) -> None:
        """Store a file atomically; large files are sent in parts.

        Raises: Unavailable.
        """
        with _translate_errors():
            await obstore.put_async(self._store, key, file, max_concurrency=MAX_CONCURRENT_PARTS)
            if self._directory is not None:
                await asyncio.to_thread(_sync_to_disk, self._directory / key)

    async def read(self, key: str, byte_range: tuple[int, int] | None = None) -> Content:
        """Return the content of a file, or of a range of its bytes; the end of the range is exclusive.

        Raises: FileMissing, Unavailable.
        """
        with _translate_errors(missing=True):
            found = await obstore.get_async(
                self._store, key, options={"range": byte_range} if byte_range else {}
            )
        start, end = found.range
        return Content(end - start, aiter(found.stream(min_chunk_size=_CHUNK_BYTES)))

    async def delete(self, key: str) -> None:
        """Remove a file, and the partial file of an interrupted `put`; a missing file is not an error.

        Raises: Unavailable.
        """
        with _translate_errors():
            with suppress(FileNotFoundError):
                await obstore.delete_async(self._store, key)
            if self._directory is not None:
                await asyncio.to_thread(_remove_partial_writes, self._directory / key)

    async def check(self) -> None:
        """Write, read and remove a small file, to check that the store works.

        Raises: FileMissing, Unavailable.
        """
        key, content = f"check-{os.getpid()}", b"SAMS"
        await self.put(key, content)
        read = b"".join([chunk async for chunk in (await self.read(key)).chunks])
        await self.delete(key)
        if read != content:
            raise Unavailable("The file store returned other content than was written")


@contextmanager
def _translate_errors(*, missing: bool = False) -> Iterator[None]:
    """Log errors of the store and raise them as Unavailable or, with `missing`, as FileMissing."""
    try:
        yield
    except (BaseError, OSError) as error:
        if missing and isinstance(error, FileNotFoundError):
            log.error("file_missing", error=_first_line(error))
            raise FileMissing from error
        log.error("file_store_unavailable", error=_first_line(error))
        raise Unavailable("The file store is not available now; try again") from error


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def _sync_to_disk(path: Path) -> None:
    """Flush a file and its directory entries to disk, so that they survive a power failure."""
    for each in (path, path.parent, path.parent.parent):
        descriptor = os.open(each, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_partial_writes(path: Path) -> None:
    # A file is written under its name with a number appended, and renamed when it is complete.
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
