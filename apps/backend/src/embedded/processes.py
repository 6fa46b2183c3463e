"""Processes that end with the one that started them, and those that a killed run has left behind."""

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
    at_our_death: signal.Signals,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    """Start a server that outlives a Ctrl-C at the terminal, but not this process."""
    who = (str(os.getpid()), str(int(at_our_death)), str(user.uid), str(user.gid))
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-I", "-S", LAUNCHER, *who, *command],
        cwd=directory,
        env=plain_environment(),
        stdin=stdin,
        stdout=log,
        stderr=subprocess.STDOUT,
        # The terminal sends Ctrl-C to the whole group; the servers are stopped in order instead.
        start_new_session=True,
    )


def plain_environment() -> dict[str, str]:
    """Return an environment in which no stray PGPORT or locale changes what a server does."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C", "TZ": "UTC"}


def running_in(directory: Path) -> list[psutil.Process]:
    """Return the processes whose working directory this is."""
    place, found = str(directory.resolve()), []
    for process in psutil.process_iter():
        with suppress(psutil.Error):  # gone in the meantime, or somebody else's
            if process.cwd() == place:
                found.append(process)
    return found


def stop_all(processes: Sequence[psutil.Process], by: signal.Signals, patience: float) -> None:
    """Ask the processes to stop, and kill those that have not after `patience` seconds."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(by)
    _, stubborn = psutil.wait_procs(processes, timeout=patience)
    for process in stubborn:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(stubborn)


def port_is_free(host: str, port: int) -> bool:
    """Tell whether a server could listen there now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def free_port(host: str = "127.0.0.1") -> int:
    """Return a port on which nothing listens now.

    It is none of those that a system gives to outgoing connections, which could take it from a server that
    is started again: one that asks for this very server, in the moment in which it is away, is enough.

    Raises: OSError (none is free).
    """
    for port in random.sample(_PORTS_FOR_SERVERS, len(_PORTS_FOR_SERVERS)):
        if port_is_free(host, port):
            return port
    raise OSError(errno.EADDRINUSE, f"No port of {host} is free")
