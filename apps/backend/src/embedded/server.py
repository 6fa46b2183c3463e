"""Base class of the embedded servers: a directory, a port, and start and stop of the process."""

import importlib.util
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO, ClassVar, Self

from src.embedded.processes import free_port, port_is_free
from src.embedded.system_user import SystemUser, SystemUserError, create_private_directory, engine_user

HOST = "127.0.0.1"
START_STOP_TIMEOUT_SECONDS = 60.0


class EngineError(Exception):
    """An embedded server cannot be started; the text says why and what to do."""


def wheel_directory(package: str) -> Path:
    """Return the directory of an installed wheel with server programs.

    The package is not imported: these packages create directories and start processes on import.

    Raises: EngineError (the package is not installed).
    """
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise EngineError(f"The package {package} is not installed; set DATABASE_URL and REDIS_URL instead")
    return Path(found.origin).parent


class Server(ABC):
    """A server with its own directory, on a port of 127.0.0.1 that it keeps across restarts."""

    name: ClassVar[str]
    parent_death_signal: ClassVar[signal.Signals]

    def __init__(self, directory: Path) -> None:
        self.directory = directory.resolve()
        self.process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    @abstractmethod
    def url(self) -> str:
        """The URL to connect to, including the password."""

    @property
    def log_path(self) -> Path:
        return self.directory / "log"

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start the server and wait until it is ready. Do nothing if it runs already.

        Raises: EngineError.
        """
        if self.is_running:
            return
        try:
            user = engine_user(self.directory)
            create_private_directory(self.directory, user)
        except (SystemUserError, PermissionError) as error:
            raise EngineError(str(error)) from error
        self._prepare(user)
        is_first_start = self.port == 0
        self.port = self.port or free_port()
        while not self._start_process(user):
            # Another process may take the port before the server listens on it.
            if port_is_free(HOST, self.port) or not is_first_start:
                raise EngineError(f"{self.name} did not start:\n{self._log_tail()}")
            self.port = free_port()

    def stop(self, stop_signal: signal.Signals | None = None) -> None:
        """Stop the server and wait until its process has ended."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(stop_signal or self.parent_death_signal)
            try:
                self.process.wait(START_STOP_TIMEOUT_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    def wait(self) -> None:
        """Wait until the process has ended."""
        if self.process is not None:
            self.process.wait()

    def kill(self) -> None:
        """Kill the process, which simulates a power failure."""
        self.stop(signal.SIGKILL)

    def _start_process(self, user: SystemUser) -> bool:
        """Start the process and return whether it became ready.

        Raises: EngineError (it did not become ready in time).
        """
        if self.log_path.exists():
            self.log_path.replace(self.log_path.with_suffix(".old"))
        with self.log_path.open("wb") as log:
            self.process = self._launch(user, log)
        deadline = time.monotonic() + START_STOP_TIMEOUT_SECONDS
        while self.is_running:
            if self._is_ready():
                return True
            if time.monotonic() > deadline:
                self.kill()
                raise EngineError(f"{self.name} did not become ready in time:\n{self._log_tail()}")
            time.sleep(0.02)
        return False

    def _log_tail(self) -> str:
        return "\n".join(self.log_path.read_text(errors="replace").splitlines()[-15:])

    @abstractmethod
    def _prepare(self, user: SystemUser) -> None:
        """Prepare the start: create the server's files and stop leftover processes."""

    @abstractmethod
    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]: ...

    @abstractmethod
    def _is_ready(self) -> bool: ...
