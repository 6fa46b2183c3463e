"""Processes that end with their parent, and leftover processes of a killed run."""

import errno
import os
import random
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import psutil

from src.embedded.system_user import SystemUser

LAUNCHER = Path(__file__).with_name("launcher.py")
_PORTS_FOR_SERVERS = range(10_000, 32_768)


def launch(
    command: Sequence[str | Path],
    *,
    user: SystemUser,
    directory: Path,
    log: IO[bytes],
    parent_death_signal: signal.Signals,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    """Start a server that ignores Ctrl-C at the terminal and stops when this process dies."""
    identity = (str(os.getpid()), str(int(parent_death_signal)), str(user.uid), str(user.gid))
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-I", "-S", LAUNCHER, *identity, *command],
        cwd=directory,
        env=clean_environment(),
        stdin=stdin,
        stdout=log,
        stderr=subprocess.STDOUT,
        # The terminal sends Ctrl-C to the whole process group; the servers are stopped in order instead.
        start_new_session=True,
    )


def clean_environment() -> dict[str, str]:
    """Return an environment without variables that change a server, such as PGPORT or a locale."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C", "TZ": "UTC"}


def find_processes_in(directory: Path) -> list[psutil.Process]:
    """Return the processes with this working directory."""
    path, found = str(directory.resolve()), []
    for process in psutil.process_iter():
        with suppress(psutil.Error):  # ended meanwhile, or of another user
            if process.cwd() == path:
                found.append(process)
    return found


def stop_all(
    processes: Sequence[psutil.Process], stop_signal: signal.Signals, timeout_seconds: float
) -> None:
    """Send a signal to the processes, and kill those that have not stopped after the timeout."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(stop_signal)
    _, remaining = psutil.wait_procs(processes, timeout=timeout_seconds)
    for process in remaining:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(remaining)


def port_is_free(host: str, port: int) -> bool:
    """Return whether a server can listen on this port now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def free_port(host: str = "127.0.0.1") -> int:
    """Return a port on which no process listens.

    Ports that systems assign to outgoing connections are left out: while a server restarts, such a
    connection could take its port, even one that tries to reach this very server.

    Raises: OSError (no port is free).
    """
    for port in random.sample(_PORTS_FOR_SERVERS, len(_PORTS_FOR_SERVERS)):
        if port_is_free(host, port):
            return port
    raise OSError(errno.EADDRINUSE, f"No port of {host} is free")
