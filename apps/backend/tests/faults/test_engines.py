"""Embedded servers recover from crashes, keep committed data and require their password."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from src.embedded import EngineError, Postgres, Valkey, find_running_up, lease
from src.embedded.lease import UP_COMMAND, DataDirectoryBusyError
from src.embedded.processes import LAUNCHER, find_processes_in


@pytest.fixture(scope="module")
def shared_postgres(new_directory: Callable[[], Path]) -> Iterator[Postgres]:
    """A durable server in a long path with spaces and non-ASCII characters."""
    server = Postgres(new_directory() / ("a long way down " * 6).strip() / "자산" / "postgres")
    yield server
    server.stop(mode="immediate")


@pytest.fixture
def postgres(shared_postgres: Postgres) -> Postgres:
    """The shared server, started if the previous test has stopped it."""
    shared_postgres.start()
    return shared_postgres


async def query(postgres: Postgres, statement: str) -> object:
    connection = await asyncpg.connect(postgres.url)
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def test_postgres_keeps_committed_data_after_kill(postgres: Postgres) -> None:
    url = postgres.url
    await query(postgres, "CREATE TABLE kept AS SELECT 42 AS answer")

    postgres.kill()
    assert not postgres.is_running
    postgres.start()

    assert await query(postgres, "SELECT answer FROM kept") == 42
    assert postgres.url == url


async def test_postgres_has_durable_settings(postgres: Postgres) -> None:
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        assert await query(postgres, f"SHOW {setting}") == "on"


async def test_postgres_role_owns_database_and_is_no_superuser(postgres: Postgres) -> None:
    assert await query(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    for extension in ("pg_trgm", "btree_gist"):
        await query(postgres, f"CREATE EXTENSION {extension}")
    assert await query(postgres, "SELECT upper('é') || lower('가A')") == "É가a"


async def test_postgres_stops_leftover_server(postgres: Postgres) -> None:
    await query(postgres, "CREATE TABLE kept_too AS SELECT 42 AS answer")
    assert postgres.process is not None
    leftover = psutil.Process(postgres.process.pid)

    another = Postgres(postgres.directory)
    with another:
        assert not leftover.is_running() or leftover.status() == psutil.STATUS_ZOMBIE
        assert await query(another, "SELECT answer FROM kept_too") == 42


async def test_postgres_starts_if_another_process_has_the_pid_of_a_dead_server(postgres: Postgres) -> None:
    postgres.stop()
    # As after a restart of a container: this process has the pid in the file.
    pid_file = postgres.data / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{postgres.data}\n0\n{postgres.port}\n\n127.0.0.1\n\nready\n")

    postgres.start()

    assert await query(postgres, "SELECT 1") == 1


async def test_postgres_repeats_interrupted_initialization(server_directory: Path) -> None:
    unfinished = server_directory / "data.unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("18")

    with Postgres(server_directory) as postgres:
        assert await query(postgres, "SELECT 1") == 1


async def test_postgres_requires_password(postgres: Postgres) -> None:
    for role in ("sams", "postgres"):
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(f"postgresql://{role}:guess@127.0.0.1:{postgres.port}/sams")
    assert postgres.password_path.stat().st_mode & 0o077 == 0
    assert postgres.directory.stat().st_mode & 0o077 == 0


def test_postgres_refuses_data_of_another_version(postgres: Postgres) -> None:
    postgres.stop()
    version = postgres.data / "PG_VERSION"
    version.write_text("14\n")

    with pytest.raises(EngineError, match="made by PostgreSQL 14"):
        postgres.start()

    version.write_text("18\n")


def test_postgres_reports_reason_of_failed_start(postgres: Postgres) -> None:
    postgres.stop()
    control = postgres.data / "global" / "pg_control"
    hidden = control.rename(control.with_suffix(".hidden"))

    with pytest.raises(EngineError, match="could not open file"):
        postgres.start()

    hidden.rename(control)


def test_valkey_restarts_empty_and_requires_password(server_directory: Path) -> None:
    with Valkey(server_directory / "valkey") as valkey:
        with redis.Redis.from_url(valkey.url) as client:
            client.set("a", "b")
        with (
            # Without the client's own retries, which wait for seconds.
            redis.Redis(port=valkey.port, retry=Retry(NoBackoff(), 0)) as unauthenticated,
            pytest.raises(redis.AuthenticationError),
        ):
            unauthenticated.ping()
        assert valkey.process is not None
        assert "requirepass" not in " ".join(psutil.Process(valkey.process.pid).cmdline())

        valkey.kill()
        valkey.start()

        with redis.Redis.from_url(valkey.url) as client:
            assert client.get("a") is None


@pytest.mark.skipif(sys.platform != "linux", reason="on other systems the next start stops leftover servers")
def test_servers_end_with_their_parent_process(server_directory: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from src.embedded import Postgres, Valkey\n"
        "Postgres(Path(sys.argv[1])).start(); Valkey(Path(sys.argv[2])).start()\n"
        "print('started', flush=True); time.sleep(600)"
    )
    directories = server_directory / "postgres", server_directory / "valkey"
    starter = subprocess.Popen([sys.executable, "-c", script, *directories], stdout=subprocess.PIPE)
    assert starter.stdout is not None
    with starter, starter.stdout:
        assert starter.stdout.readline() == b"started\n"
        servers = [*find_processes_in(directories[0] / "data"), *find_processes_in(directories[1])]
        assert len(servers) > 2
        starter.send_signal(signal.SIGKILL)

    _, alive = psutil.wait_procs(servers, timeout=30)
    assert not alive


def test_launcher_refuses_dead_parent() -> None:
    other_parent, signal_number = "1", "2"
    identity = (str(os.geteuid()), str(os.getegid()))
    command = (sys.executable, str(LAUNCHER), other_parent, signal_number, *identity, "/bin/true")
    result = subprocess.run(command, capture_output=True, text=True, check=False)

    assert result.returncode == 1
    assert "gone" in result.stderr


# Lease of a data directory


def test_lease_allows_one_process_at_a_time(tmp_path: Path) -> None:
    with lease(tmp_path, UP_COMMAND) as held_lease:
        with (
            pytest.raises(DataDirectoryBusyError, match=f"process {os.getpid()}"),
            lease(tmp_path, "sams seed"),
        ):
            pass
        held_lease.publish("postgresql://here", None)
        running = find_running_up(tmp_path)
        assert running is not None
        assert running.database_url == "postgresql://here"
        assert (tmp_path / "running.json").stat().st_mode & 0o077 == 0

    assert find_running_up(tmp_path) is None
    with lease(tmp_path, UP_COMMAND):
        pass


def test_find_running_up_ignores_killed_process(tmp_path: Path) -> None:
    with lease(tmp_path, UP_COMMAND) as held_lease:
        held_lease.publish("postgresql://gone", None)
        written = (tmp_path / "running.json").read_text()
    (tmp_path / "running.json").write_text(written)

    assert find_running_up(tmp_path) is None
