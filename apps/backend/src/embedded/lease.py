"""The lease of a data directory: one process at a time runs its servers, and publishes their addresses."""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from src.embedded.server import EngineError

UP_COMMAND = "sams up"
LOCK_TIMEOUT_SECONDS = 30.0


@dataclass(frozen=True)
class Running:
    """A process that holds a data directory, and the addresses of its servers once they are ready."""

    pid: int
    command: str
    database_url: str | None = None
    redis_url: str | None = None


class DataDirectoryBusyError(EngineError):
    """Another process runs the servers of this data directory."""

    def __init__(self, data_dir: Path, holder: Running | None) -> None:
        name = f"`{holder.command}` (process {holder.pid})" if holder else "Another process"
        super().__init__(
            f"{name} already runs on {data_dir}. Stop it first, or set SAMS_DATA_DIR to another directory."
        )


class Lease:
    """The exclusive right to run the servers of a data directory, held until the process ends."""

    def __init__(self, data_dir: Path, command: str) -> None:
        self._state = data_dir / "running.json"
        self._holder = Running(os.getpid(), command)

    def publish(self, database_url: str | None, redis_url: str | None) -> None:
        """Publish the addresses of the servers to other commands."""
        holder = Running(self._holder.pid, self._holder.command, database_url, redis_url)
        partial = self._state.with_suffix(".partial")
        partial.touch(mode=0o600)
        partial.write_text(json.dumps(asdict(holder)))
        partial.replace(self._state)


@contextmanager
def lease(data_dir: Path, command: str) -> Iterator[Lease]:
    """Hold the data directory. Wait for short commands that hold it, but not for a `sams up`.

    Raises: DataDirectoryBusyError.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    with (data_dir / "lock").open("a") as lock:
        deadline = time.monotonic() + LOCK_TIMEOUT_SECONDS
        while not _try_lock(lock.fileno()):
            holder = _read(data_dir)
            if (holder and holder.command == UP_COMMAND) or time.monotonic() > deadline:
                raise DataDirectoryBusyError(data_dir, holder)
            time.sleep(0.1)
        lease_held = Lease(data_dir, command)
        lease_held.publish(None, None)
        try:
            yield lease_held
        finally:
            (data_dir / "running.json").unlink(missing_ok=True)


def find_running_up(data_dir: Path) -> Running | None:
    """Return the `sams up` that runs on this directory, once its servers are ready, or None."""
    deadline = time.monotonic() + LOCK_TIMEOUT_SECONDS
    while time.monotonic() < deadline and _is_locked(data_dir):
        holder = _read(data_dir)
        if holder is None or holder.command != UP_COMMAND:
            return None
        if holder.database_url or holder.redis_url:
            return holder
        time.sleep(0.1)
    return None


def _read(data_dir: Path) -> Running | None:
    try:
        return Running(**json.loads((data_dir / "running.json").read_text()))
    except FileNotFoundError:
        return None


def _is_locked(data_dir: Path) -> bool:
    try:
        with (data_dir / "lock").open("a") as lock:
            return not _try_lock(lock.fileno())
    except FileNotFoundError:
        return False


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
