"""The embedded servers start whatever has happened, keep what was committed, and let no stranger in."""

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

from src.embedded import EngineError, Postgres, Valkey, lease, running_up
from src.embedded.lease import UP, DataDirectoryBusyError
from src.embedded.processes import LAUNCHER, running_in


@pytest.fixture(scope="module")
def shared(new_directory: Callable[[], Path]) -> Iterator[Postgres]:
    """A durable server, in a place that is long and not easy to name."""
    server = Postgres(new_directory() / ("a long way down " * 6).strip() / "자산" / "postgres")
    yield server
    server.stop(mode="immediate")


@pytest.fixture
def postgres(shared: Postgres) -> Postgres:
    """The same server, started if the last test has left it down."""
    shared.start()
    return shared


async def query(postgres: Postgres, statement: str) -> object:
    connection = await asyncpg.connect(postgres.url)
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def test_what_was_committed_outlives_a_kill(postgres: Postgres) -> None:
    url = postgres.url
    await query(postgres, "CREATE TABLE kept AS SELECT 42 AS answer")

    postgres.kill()
    assert not postgres.is_running
    postgres.start()

    assert await query(postgres, "SELECT answer FROM kept") == 42
    assert postgres.url == url


async def test_nothing_is_given_up_for_speed(postgres: Postgres) -> None:
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        assert await query(postgres, f"SHOW {setting}") == "on"


async def test_the_role_owns_its_database_and_no_more(postgres: Postgres) -> None:
    assert await query(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    for extension in ("pg_trgm", "btree_gist"):
        await query(postgres, f"CREATE EXTENSION {extension}")
    assert await query(postgres, "SELECT upper('é') || lower('가A')") == "É가a"


async def test_a_server_that_nobody_stopped_is_stopped_by_the_next(postgres: Postgres) -> None:
    await query(postgres, "CREATE TABLE kept_too AS SELECT 42 AS answer")
    assert postgres.process is not None
    left_over = psutil.Process(postgres.process.pid)

    another = Postgres(postgres.directory)
    with another:
        assert not left_over.is_running() or left_over.status() == psutil.STATUS_ZOMBIE
        assert await query(another, "SELECT answer FROM kept_too") == 42


async def test_the_number_of_a_dead_server_may_belong_to_somebody_else(postgres: Postgres) -> None:
    postgres.stop()
    # As after a container is started again: a process of ours has the number that the file names.
    pid_file = postgres.data / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{postgres.data}\n0\n{postgres.port}\n\n127.0.0.1\n\nready\n")

    postgres.start()

    assert await query(postgres, "SELECT 1") == 1


async def test_an_interrupted_initialization_is_done_again(server_directory: Path) -> None:
    unfinished = server_directory / "data.unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("18")

    with Postgres(server_directory) as postgres:
        assert await query(postgres, "SELECT 1") == 1


async def test_a_stranger_does_not_get_in(postgres: Postgres) -> None:
    for role in ("sams", "postgres"):
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(f"postgresql://{role}:guess@127.0.0.1:{postgres.port}/sams")
    assert postgres.password_path.stat().st_mode & 0o077 == 0
    assert postgres.directory.stat().st_mode & 0o077 == 0


def test_data_of_another_version_is_left_alone(postgres: Postgres) -> None:
    postgres.stop()
    version = postgres.data / "PG_VERSION"
    version.write_text("14\n")

    with pytest.raises(EngineError, match="made by PostgreSQL 14"):
        postgres.start()

    version.write_text("18\n")


def test_a_server_that_cannot_start_says_why(postgres: Postgres) -> None:
    postgres.stop()
    control = postgres.data / "global" / "pg_control"
    hidden = control.rename(control.with_suffix(".hidden"))

    with pytest.raises(EngineError, match="could not open file"):
        postgres.start()

    hidden.rename(control)


def test_a_cache_starts_again_and_keeps_strangers_out(server_directory: Path) -> None:
    with Valkey(server_directory / "valkey") as valkey:
        with redis.Redis.from_url(valkey.url) as client:
            client.set("a", "b")
        with (
            # Without the client's own retries, which wait for seconds.
            redis.Redis(port=valkey.port, retry=Retry(NoBackoff(), 0)) as stranger,
            pytest.raises(redis.AuthenticationError),
        ):
            stranger.ping()
        assert valkey.process is not None
        assert "requirepass" not in " ".join(psutil.Process(valkey.process.pid).cmdline())

        valkey.kill()
        valkey.start()

        with redis.Redis.from_url(valkey.url) as client:
            assert client.get("a") is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the next start stops what is left over")
def test_a_server_ends_with_the_process_that_started_it(server_directory: Path) -> None:
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
        servers = [*running_in(directories[0] / "data"), *running_in(directories[1])]
        assert len(servers) > 2
        starter.send_signal(signal.SIGKILL)

    _, alive = psutil.wait_procs(servers, timeout=30)
    assert not alive


def test_nothing_is_started_for_a_parent_that_is_gone() -> None:
    somebody_else, signal_number = "1", "2"
    identity = (str(os.geteuid()), str(os.getegid()))
    command = (sys.executable, str(LAUNCHER), somebody_else, signal_number, *identity, "/bin/true")
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "gone" in done.stderr


# Who runs them


def test_one_process_at_a_time_holds_a_data_directory(tmp_path: Path) -> None:
    with lease(tmp_path, UP) as held:
        with (
            pytest.raises(DataDirectoryBusyError, match=f"process {os.getpid()}"),
            lease(tmp_path, "sams seed"),
        ):
            pass
        held.tell("postgresql://here", None)
        running = running_up(tmp_path)
        assert running is not None
        assert running.database_url == "postgresql://here"
        assert (tmp_path / "running.json").stat().st_mode & 0o077 == 0

    assert running_up(tmp_path) is None
    with lease(tmp_path, UP):
        pass


def test_what_a_killed_run_has_written_down_is_not_believed(tmp_path: Path) -> None:
    with lease(tmp_path, UP) as held:
        held.tell("postgresql://gone", None)
        written = (tmp_path / "running.json").read_text()
    (tmp_path / "running.json").write_text(written)

    assert running_up(tmp_path) is None
