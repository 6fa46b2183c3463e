"""What the embedded servers have in common: a directory, a port of their own, and a life of their own."""

import importlib.util
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO, ClassVar, Self

from src.embedded.processes import free_port, port_is_free
from src.embedded.system_user import SystemUser, SystemUserError, engine_user, own_directory

HOST = "127.0.0.1"
PATIENCE_SECONDS = 60.0


class EngineError(Exception):
    """An embedded server cannot be started; the text says why and what to do."""


def wheel_directory(package: str) -> Path:
    """Return where the wheel with the server's programs is installed.

    Found and not imported: these packages make directories and start things when they are imported.
    """
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise EngineError(f"The package {package} is not installed; set DATABASE_URL and REDIS_URL instead")
    return Path(found.origin).parent


class Server(ABC):
    """One server in one directory, on a port of 127.0.0.1 that it keeps when it is started again."""

    name: ClassVar[str]
    at_our_death: ClassVar[signal.Signals]

    def __init__(self, directory: Path) -> None:
        self.directory = directory.resolve()
        self.process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    @abstractmethod
    def url(self) -> str:
        """The address to connect to, password included."""

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
        """Start it and wait until it answers; nothing happens when it runs already."""
        if self.is_running:
            return
        try:
            user = engine_user(self.directory)
            own_directory(self.directory, user)
        except (SystemUserError, PermissionError) as error:
            raise EngineError(str(error)) from error
        self._prepare(user)
        is_first_start = self.port == 0
        self.port = self.port or free_port()
        while not self._came_up(user):
            # Somebody may take the port between our choice and the server's start.
            if port_is_free(HOST, self.port) or not is_first_start:
                raise EngineError(f"{self.name} did not start:\n{self._last_words()}")
            self.port = free_port()

    def stop(self, by: signal.Signals | None = None) -> None:
        """Stop it and wait until it is gone."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(by or self.at_our_death)
            try:
                self.process.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    def wait(self) -> None:
        """Wait until it has ended, for whatever reason."""
        if self.process is not None:
            self.process.wait()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.stop(signal.SIGKILL)

    def _came_up(self, user: SystemUser) -> bool:
        """Start the process, and tell whether it lived to answer."""
        if self.log_path.exists():
            self.log_path.replace(self.log_path.with_suffix(".old"))
        with self.log_path.open("wb") as log:
            self.process = self._launch(user, log)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.is_running:
            if self._answers():
                return True
            if time.monotonic() > deadline:
                self.kill()
                raise EngineError(f"{self.name} did not answer in time:\n{self._last_words()}")
            time.sleep(0.02)
        return False

    def _last_words(self) -> str:
        return "\n".join(self.log_path.read_text(errors="replace").splitlines()[-15:])

    @abstractmethod
    def _prepare(self, user: SystemUser) -> None:
        """See to it that the server can be started: its files, and nobody else on them."""

    @abstractmethod
    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]: ...

    @abstractmethod
    def _answers(self) -> bool: ...
