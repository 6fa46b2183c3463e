"""Who runs the embedded servers of a data directory: one process at a time, whose servers others find."""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from src.embedded.server import EngineError

UP = "sams up"
PATIENCE_SECONDS = 30.0


@dataclass(frozen=True)
class Running:
    """A process that holds a data directory, and where its servers are once they answer."""

    pid: int
    command: str
    database_url: str | None = None
    redis_url: str | None = None


class DataDirectoryBusyError(EngineError):
    """Another process runs the servers of this data directory."""

    def __init__(self, data_dir: Path, holder: Running | None) -> None:
        who = f"`{holder.command}` (process {holder.pid})" if holder else "Another process"
        super().__init__(
            f"{who} already runs on {data_dir}. Stop it first, or set SAMS_DATA_DIR to another directory."
        )


class Lease:
    """The right to run the servers of a data directory, held until the process ends, however it ends."""

    def __init__(self, data_dir: Path, command: str) -> None:
        self._state = data_dir / "running.json"
        self._me = Running(os.getpid(), command)

    def tell(self, database_url: str | None, redis_url: str | None) -> None:
        """Let other commands find the servers."""
        me = Running(self._me.pid, self._me.command, database_url, redis_url)
        partial = self._state.with_suffix(".partial")
        partial.touch(mode=0o600)
        partial.write_text(json.dumps(asdict(me)))
        partial.replace(self._state)


@contextmanager
def lease(data_dir: Path, command: str) -> Iterator[Lease]:
    """Hold the data directory, waiting for commands that will end and not for a `sams up`, which will not."""
    data_dir.mkdir(parents=True, exist_ok=True)
    with (data_dir / "lock").open("a") as lock:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not _locked(lock.fileno()):
            holder = _read(data_dir)
            if (holder and holder.command == UP) or time.monotonic() > deadline:
                raise DataDirectoryBusyError(data_dir, holder)
            time.sleep(0.1)
        held = Lease(data_dir, command)
        held.tell(None, None)
        try:
            yield held
        finally:
            (data_dir / "running.json").unlink(missing_ok=True)


def running_up(data_dir: Path) -> Running | None:
    """Return the `sams up` that runs on this directory, once its servers answer."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and _is_locked(data_dir):
        holder = _read(data_dir)
        if holder is None or holder.command != UP:
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
            return not _locked(lock.fileno())
    except FileNotFoundError:
        return False


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
