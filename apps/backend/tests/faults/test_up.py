"""`sams up` as a process: start from an empty directory, stop, restart after a kill, and errors."""

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
from src.embedded import find_running_up, free_port
from src.services.core.jobs import WORKER_NAME

START_TIMEOUT_SECONDS = 120
GREETING = "Sign in as"


class Installation:
    """A data directory and a port, with the `sams` commands that use them."""

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
            timeout=START_TIMEOUT_SECONDS,
            check=False,
        )

    @contextmanager
    def up(self, *options: str) -> Iterator[subprocess.Popen[str]]:
        """Run `sams up` until it is ready, and kill it at the end unless the test has stopped it."""
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
            output = []
            for line in running.stdout:
                output.append(line)
                if GREETING in line:
                    break
            else:
                pytest.fail("".join(output))
            yield running

    def wait_for_worker(self, before: frozenset[int] = frozenset()) -> frozenset[int]:
        """Wait for a worker with other connections than before, and return the connections."""
        return asyncio.run(self._wait_for_worker(before))

    async def _wait_for_worker(self, before: frozenset[int]) -> frozenset[int]:
        holder = find_running_up(self.directory / "the data")
        assert holder is not None
        assert holder.database_url is not None
        connection = await asyncpg.connect(holder.database_url)
        try:
            async with asyncio.timeout(START_TIMEOUT_SECONDS):
                while True:
                    found = await connection.fetch(
                        "SELECT pid FROM pg_stat_activity WHERE application_name = $1", WORKER_NAME
                    )
                    if connections := frozenset(row["pid"] for row in found) - before:
                        return connections
                    await asyncio.sleep(0.05)
        finally:
            await connection.close()

    def get(self, path: str) -> dict[str, object]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=30) as response:
            content: dict[str, object] = json.load(response)
            return content


def wait_until_ended(processes: list[psutil.Process]) -> bool:
    """Return whether all processes have ended; Python's resource tracker ends after the others."""
    _, alive = psutil.wait_procs(processes, timeout=START_TIMEOUT_SECONDS)
    return not alive


def server_and_worker(running: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the server process and the worker process of a `sams up`."""
    children = psutil.Process(running.pid).children()
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


@pytest.fixture(scope="module")
def installation(new_directory: Callable[[], Path]) -> Installation:
    return Installation(new_directory())


def test_up_starts_refuses_second_instance_and_stops_on_sigterm(installation: Installation) -> None:
    with installation.up() as running:
        assert installation.get("/health/ready")["status"] == "ok"
        children = psutil.Process(running.pid).children(recursive=True)
        assert {child.name() for child in children} >= {"postgres", "valkey-server"}
        again = installation.run("up")
        elsewhere = installation.run("up", APP_PORT=str(free_port()))
        # Other commands use the servers of the first.
        seeded = installation.run("seed")
        running.terminate()
        assert running.wait() == 0

    assert wait_until_ended(children)
    assert again.returncode == elsewhere.returncode == 1
    assert "SAMS already runs" in again.stderr
    assert f"process {running.pid}" in elsewhere.stderr
    assert seeded.returncode == 0, seeded.stderr


def test_up_reload_restarts_server_and_worker_and_stops_on_ctrl_c(installation: Installation) -> None:
    with installation.up("--reload") as running:
        first = installation.wait_for_worker()
        # The first process is the worker: the server is started after it.
        min(server_and_worker(running), key=psutil.Process.create_time).kill()
        assert running.stdout is not None
        assert any("The worker has ended unexpectedly" in line for line in running.stdout)
        second = installation.wait_for_worker(first)
        before = server_and_worker(running)
        assert len(before) == 2

        (BACKEND / "src" / "worker.py").touch()

        assert wait_until_ended(before)
        deadline = time.monotonic() + START_TIMEOUT_SECONDS
        while len(server_and_worker(running)) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.1)
        installation.wait_for_worker(first | second)
        children = psutil.Process(running.pid).children(recursive=True)
        running.send_signal(signal.SIGINT)
        assert running.wait() == 0

    assert wait_until_ended(children)


def test_up_after_kill_keeps_data_and_leaves_no_processes(installation: Installation) -> None:
    with installation.up() as running:
        installation.wait_for_worker()
        before = installation.run("doctor", "--json")
        children = psutil.Process(running.pid).children(recursive=True)
        running.kill()
    assert wait_until_ended(children)

    with installation.up() as running:
        assert installation.get("/health/ready")["status"] == "ok"
        installation.wait_for_worker()
        after = installation.run("doctor", "--json")
        running.terminate()
        assert running.wait() == 0
    assert before.returncode == after.returncode == 0
    assert {finding["check"]: finding["state"] for finding in json.loads(after.stdout)} == {
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


def test_commands_start_embedded_database(installation: Installation) -> None:
    for command in (
        ["migrate"],
        ["reset", "--yes"],
        ["migrate", "--back-to", "base", "--yes"],
        ["migrate"],
        ["seed"],
    ):
        result = installation.run(*command)
        assert result.returncode == 0, result.stderr


def test_up_reports_port_in_use(installation: Installation) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = installation.run("up", APP_PORT=str(port))

    assert result.returncode == 1
    assert f"Port {port}" in result.stderr
    assert "APP_PORT" in result.stderr


def test_up_reports_invalid_settings_without_traceback(installation: Installation) -> None:
    result = installation.run("up", APP_PORT="many", GRADE_A_YEARS="0")

    assert result.returncode == 2
    assert "APP_PORT" in result.stderr
    assert "GRADE_A_YEARS" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", [["up"], ["reset", "--yes"], ["serve"]])
def test_production_refuses_default_secrets(installation: Installation, command: list[str]) -> None:
    result = installation.run(*command, ENVIRONMENT="production")

    assert result.returncode == 2
    assert "JWT_ACCESS_SECRET" in result.stderr


def test_reset_is_refused_in_production(installation: Installation) -> None:
    secrets = {"JWT_ACCESS_SECRET": "a" * 40, "JWT_REFRESH_SECRET": "b" * 40}
    result = installation.run("reset", "--yes", ENVIRONMENT="production", **secrets)

    assert result.returncode == 1
    assert "refused in production" in result.stderr


def test_migrate_and_doctor_report_unreachable_database(installation: Installation) -> None:
    nowhere = f"postgresql://sams:secret@127.0.0.1:{free_port()}/sams"
    redis = f"redis://127.0.0.1:{free_port()}/0"
    result = installation.run("migrate", DATABASE_URL=nowhere, REDIS_URL=redis)
    diagnosis = installation.run("doctor", DATABASE_URL=nowhere, REDIS_URL=redis)

    assert result.returncode == 1
    assert "DATABASE_URL" in result.stderr
    assert "Traceback" not in result.stderr
    assert "secret@" not in result.stderr
    assert diagnosis.returncode == 1
    assert "Start PostgreSQL" in diagnosis.stdout
    assert "check REDIS_URL" in diagnosis.stdout


def test_doctor_reports_unreachable_file_store(installation: Installation) -> None:
    nowhere = {"STORAGE_URL": "s3://files", "AWS_ENDPOINT_URL": f"http://127.0.0.1:{free_port()}"}
    diagnosis = installation.run("doctor", AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret", **nowhere)

    assert diagnosis.returncode == 1
    assert "s3://files cannot be written" in diagnosis.stdout
    assert "Check STORAGE_URL" in diagnosis.stdout
