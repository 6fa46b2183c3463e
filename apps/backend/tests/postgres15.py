"""The PostgreSQL 15 of Debian, the oldest that SAMS runs on, where its package is installed."""

import signal
import subprocess
from pathlib import Path
from typing import IO

from src.embedded.processes import launch, plain_environment
from src.embedded.server import HOST, Server
from src.embedded.system_user import SystemUser

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
SERVERS = ["server_url", "debian"] if PROGRAMS.exists() else ["server_url"]
"""The fixtures of the servers that migrations and triggers are tested on."""


class DebianPostgres(Server):
    """A cluster to be thrown away, with a role that owns databases and is no superuser."""

    name = "PostgreSQL 15"
    at_our_death = signal.SIGINT

    @property
    def url(self) -> str:
        return f"postgresql://sams@{HOST}:{self.port}/postgres"

    def _prepare(self, user: SystemUser) -> None:
        data = str(self.directory / "data")
        self._run(user, "initdb", "-D", data, "--username=postgres", "--auth=trust", "--locale=C.UTF-8")
        role = "CREATE ROLE sams LOGIN CREATEDB CREATEROLE\n"
        self._run(user, "postgres", "--single", "-D", data, "postgres", text=role)

    def _run(self, user: SystemUser, program: str, *arguments: str, text: str = "") -> None:
        subprocess.run(
            [PROGRAMS / program, *arguments],
            input=text,
            capture_output=True,
            text=True,
            env=plain_environment(),
            cwd=self.directory,
            check=True,
            user=user.uid if user.is_other else None,
            group=user.gid if user.is_other else None,
            extra_groups=[] if user.is_other else None,
        )

    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]:
        options = {"port": self.port, "listen_addresses": HOST, "unix_socket_directories": "", "fsync": "off"}
        settings = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        return launch(
            [PROGRAMS / "postgres", "-D", self.directory / "data", *settings],
            user=user,
            directory=self.directory,
            log=log,
            at_our_death=self.at_our_death,
        )

    def _answers(self) -> bool:
        return b"ready to accept connections" in self.log_path.read_bytes()
