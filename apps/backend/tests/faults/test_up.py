"""`sams up` in real life: it starts from nothing, ends when it is told to, and survives how it was ended."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import asyncpg
import psutil
import pytest

from src.config import BACKEND
from src.embedded import free_port, running_up
from src.worker import NAME

SECONDS_TO_START = 120
GREETING = "Sign in as"


class House:
    """A data directory and a port, and the `sams` commands that work on them."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.port = free_port()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))},
            "SAMS_DATA_DIR": str(directory / "the data"),
            "APP_PORT": str(self.port),
            "APP_WORKERS": "1",
            "ENVIRONMENT": "development",
            "DATABASE_URL": "",
            "REDIS_URL": "",
        }

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "src.cli", *arguments]

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=SECONDS_TO_START,
            check=False,
        )

    @contextmanager
    def up(self, *options: str) -> Iterator[subprocess.Popen[str]]:
        """Run `sams up` until it has greeted, and kill it at the end if the test has not."""
        with ExitStack() as stack:
            running = stack.enter_context(
                subprocess.Popen(
                    self.command("up", *options),
                    env=self.environment,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            )
            stack.callback(running.kill)
            assert running.stdout is not None
            said = []
            for line in running.stdout:
                said.append(line)
                if GREETING in line:
                    break
            else:
                pytest.fail("".join(said))
            yield running

    def until_a_worker_works(self) -> None:
        """Wait for the worker, which begins beside the server, until `sams doctor` finds it."""
        deadline = time.monotonic() + SECONDS_TO_START
        # PostgreSQL is asked first: a `sams doctor` takes as much time to start as the worker itself.
        asyncio.run(self._until_connected())
        while '"at work"' not in self.run("doctor", "--json").stdout:
            assert time.monotonic() < deadline

    async def _until_connected(self) -> None:
        holder = running_up(self.directory / "the data")
        assert holder is not None
        assert holder.database_url is not None
        connection = await asyncpg.connect(holder.database_url)
        async with asyncio.timeout(SECONDS_TO_START):
            while True:
                if await connection.fetchval(
                    "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = $1)", NAME
                ):
                    break
                await asyncio.sleep(0.05)
        await connection.close()

    def get(self, path: str) -> dict[str, object]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=30) as answer:
            found: dict[str, object] = json.load(answer)
            return found


def ended(processes: list[psutil.Process]) -> bool:
    """Tell whether all have ended; Python's resource tracker takes a moment longer than the others."""
    _, alive = psutil.wait_procs(processes, timeout=SECONDS_TO_START)
    return not alive


def spawned_by(running: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the server and the worker of a `sams up`."""
    children = psutil.Process(running.pid).children()
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


@pytest.fixture(scope="module")
def house(new_directory: Callable[[], Path]) -> House:
    return House(new_directory())


def test_it_starts_from_nothing_and_stops_when_told_to(house: House) -> None:
    with house.up() as running:
        assert house.get("/health/ready")["status"] == "ok"
        children = psutil.Process(running.pid).children(recursive=True)
        assert {child.name() for child in children} >= {"postgres", "valkey-server"}
        running.terminate()
        assert running.wait() == 0

    assert ended(children)


def test_a_worker_that_dies_is_started_again(house: House) -> None:
    with house.up() as running:
        house.until_a_worker_works()
        # The first, for the server is started when the worker is.
        min(spawned_by(running), key=psutil.Process.create_time).kill()
        assert running.stdout is not None
        assert any("The worker has ended by itself" in line for line in running.stdout)
        house.until_a_worker_works()
        running.terminate()
        assert running.wait() == 0


def test_a_changed_source_starts_the_server_and_the_worker_again(house: House) -> None:
    with house.up("--reload") as running:
        house.until_a_worker_works()
        before = spawned_by(running)
        assert len(before) == 2

        (BACKEND / "src" / "worker.py").touch()

        assert ended(before)
        deadline = time.monotonic() + SECONDS_TO_START
        while len(spawned_by(running)) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        house.until_a_worker_works()
        running.terminate()
        assert running.wait() == 0


def test_ctrl_c_stops_it_too(house: House) -> None:
    with house.up() as running:
        children = psutil.Process(running.pid).children(recursive=True)
        running.send_signal(signal.SIGINT)
        assert running.wait() == 0

    assert ended(children)


def test_a_killed_run_leaves_its_data_and_nothing_else(house: House) -> None:
    with house.up() as running:
        house.until_a_worker_works()
        before = house.run("doctor", "--json")
        children = psutil.Process(running.pid).children(recursive=True)
        running.kill()
    assert ended(children)

    with house.up() as running:
        assert house.get("/health/ready")["status"] == "ok"
        house.until_a_worker_works()
        after = house.run("doctor", "--json")
        running.terminate()
        assert running.wait() == 0
    assert before.returncode == after.returncode == 0
    assert {one["check"]: one["state"] for one in json.loads(after.stdout)} == {
        "settings": "ok",
        "secrets": "warning",
        "disk": "ok",
        "data": "ok",
        "files": "ok",
        "mail": "warning",
        "database": "ok",
        "extension": "ok",
        "migrations": "ok",
        "worker": "ok",
        "redis": "ok",
    }


def test_a_second_one_is_refused_and_other_commands_use_the_first(house: House) -> None:
    with house.up() as running:
        again = house.run("up")
        elsewhere = house.run("up", APP_PORT=str(free_port()))
        seeded = house.run("seed")
        running.terminate()
        assert running.wait() == 0

    assert again.returncode == elsewhere.returncode == 1
    assert "SAMS already runs" in again.stderr
    assert f"process {running.pid}" in elsewhere.stderr
    assert seeded.returncode == 0, seeded.stderr


def test_commands_bring_the_database_when_nothing_runs(house: House) -> None:
    for command in (
        ["migrate"],
        ["reset", "--yes"],
        ["migrate", "--back-to", "base", "--yes"],
        ["migrate"],
        ["seed"],
    ):
        done = house.run(*command)
        assert done.returncode == 0, done.stderr


def test_a_taken_port_is_named(house: House) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = house.run("up", APP_PORT=str(port))

    assert done.returncode == 1
    assert f"Port {port}" in done.stderr
    assert "APP_PORT" in done.stderr


def test_wrong_settings_are_named_without_a_traceback(house: House) -> None:
    done = house.run("up", APP_PORT="many", GRADE_A_YEARS="0")

    assert done.returncode == 2
    assert "APP_PORT" in done.stderr
    assert "GRADE_A_YEARS" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [["up"], ["reset", "--yes"], ["serve"]])
def test_production_refuses_what_is_unsafe(house: House, command: list[str]) -> None:
    done = house.run(*command, ENVIRONMENT="production")

    assert done.returncode == 2
    assert "JWT_ACCESS_SECRET" in done.stderr


def test_production_keeps_its_data(house: House) -> None:
    secrets = {"JWT_ACCESS_SECRET": "a" * 40, "JWT_REFRESH_SECRET": "b" * 40}
    done = house.run("reset", "--yes", ENVIRONMENT="production", **secrets)

    assert done.returncode == 1
    assert "refused in production" in done.stderr


def test_a_database_that_is_not_there_is_named(house: House) -> None:
    nowhere = f"postgresql://sams:secret@127.0.0.1:{free_port()}/sams"
    redis = f"redis://127.0.0.1:{free_port()}/0"
    done = house.run("migrate", DATABASE_URL=nowhere, REDIS_URL=redis)
    diagnosis = house.run("doctor", DATABASE_URL=nowhere, REDIS_URL=redis)

    assert done.returncode == 1
    assert "DATABASE_URL" in done.stderr
    assert "Traceback" not in done.stderr
    assert "secret@" not in done.stderr
    assert diagnosis.returncode == 1
    assert "Start PostgreSQL" in diagnosis.stdout
    assert "check REDIS_URL" in diagnosis.stdout


def test_a_file_store_that_is_not_there_is_named(house: House) -> None:
    nowhere = {"STORAGE_URL": "s3://files", "AWS_ENDPOINT_URL": f"http://127.0.0.1:{free_port()}"}
    diagnosis = house.run("doctor", AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret", **nowhere)

    assert diagnosis.returncode == 1
    assert "s3://files cannot be written" in diagnosis.stdout
    assert "Check STORAGE_URL" in diagnosis.stdout
