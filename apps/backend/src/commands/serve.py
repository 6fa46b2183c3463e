"""`sams up` and `sams serve`: the API with its servers and a worker, and only the API."""

import multiprocessing
import os
import resource
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

import typer
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from granian.server import Server

from src import logs
from src.commands.console import CommandError, err, out
from src.commands.database import migrate_to_head, seed_database
from src.commands.engines import engines, worker_count
from src.commands.worker import background_worker, exit_with_parent
from src.config import BACKEND, Settings, get_settings
from src.embedded import find_running_up, free_port, port_is_free
from src.embedded.lease import UP_COMMAND

SHUTDOWN_TIMEOUT_SECONDS = 20
MAX_CONCURRENT_REQUESTS = 8192
"""Per process: all event streams that it accepts, and ordinary requests beside them."""
OPEN_FILES = 10_240

Reload = Annotated[bool, typer.Option("--reload", help="Restart when a source file changes.")]


def up(reload: Reload = False) -> None:
    """Start everything: embedded PostgreSQL and Valkey if needed, migrations, seeds, a worker and the API.

    Ctrl-C stops everything. The data stays in SAMS_DATA_DIR.
    """
    # Until the server installs its own handlers: exit through every `finally`.
    signal.signal(signal.SIGTERM, _exit)
    signal.signal(signal.SIGINT, _exit)
    _resolve_port(get_settings())
    with engines(UP_COMMAND) as settings:
        migrate_to_head()
        seed_database(settings)
        threading.Thread(target=_print_greeting_when_ready, args=(settings,), daemon=True).start()
        with background_worker() as restart_worker:
            _serve(settings, reload=reload, on_reload=restart_worker)
            err.print("Stopping…")


def serve(reload: Reload = False) -> None:
    """Start the API only, on DATABASE_URL and REDIS_URL."""
    settings = _resolve_port(get_settings())
    if not settings.database_url:
        raise CommandError("Set DATABASE_URL, or use `sams up`, which starts its own database.")
    _serve(settings, reload=reload)


def _exit(_signal: int, _frame: object) -> NoReturn:
    sys.exit(0)


def _resolve_port(settings: Settings) -> Settings:
    """Return the settings with a free port.

    Raises: CommandError (the port is taken).
    """
    if settings.app_port == 0:
        os.environ["APP_PORT"] = str(free_port(settings.app_host))
        get_settings.cache_clear()
        return get_settings()
    if not port_is_free(settings.app_host, settings.app_port):
        if find_running_up(settings.sams_data_dir) is not None:
            raise CommandError(f"SAMS already runs, on port {settings.app_port}.")
        raise CommandError(
            f"Port {settings.app_port} of {settings.app_host} is taken, or this user may not listen on it. "
            "Stop the process that uses it, or choose another port: APP_PORT=8001 make up"
        )
    return settings


def _serve(settings: Settings, *, reload: bool, on_reload: Callable[[], None] | None = None) -> None:
    _raise_open_file_limit()
    # A forked server process would share connections and threads, and outlive this process.
    multiprocessing.set_start_method("spawn", force=True)
    server = Server(
        "src.main:app",
        address=settings.app_host,
        port=settings.app_port,
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        workers=1 if reload else worker_count(settings),
        workers_kill_timeout=SHUTDOWN_TIMEOUT_SECONDS,
        backpressure=MAX_CONCURRENT_REQUESTS,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
        reload=reload,
        reload_paths=[BACKEND / "src"],
    )
    if on_reload is not None:
        server.on_reload(on_reload)
    logs.configure(settings)
    with tempfile.TemporaryDirectory(prefix="sams-metrics-") as shared:
        # Shared by the server processes, so that each of them can report the metrics of all.
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = shared
        server.serve(target_loader=_load, wrap_loader=False)


def _raise_open_file_limit() -> None:
    """Raise the limit of open files to OPEN_FILES, as far as the system allows it."""
    current, maximum = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if maximum == resource.RLIM_INFINITY else min(OPEN_FILES, maximum)
    if current != resource.RLIM_INFINITY and current < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, maximum))


def _load() -> Any:
    """Load the application in a server process."""
    threading.Thread(target=exit_with_parent, daemon=True).start()
    from src.main import app

    # The signals by which the parent process or a terminal stops this process.
    app.state.stop_signals = (signal.SIGTERM, signal.SIGINT)
    return app


def _print_greeting_when_ready(settings: Settings) -> None:
    """Print the URL (PUBLIC_URL if set) and the demo accounts once the server listens."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.app_host, settings.app_host)  # noqa: S104
    while not _is_listening(host, settings.app_port):
        time.sleep(0.1)
    shown = "localhost" if host in ("127.0.0.1", "::1") else host
    url = (settings.public_url or f"http://{shown}:{settings.app_port}").rstrip("/")
    out.print(f"\n  [bold green]SAMS is ready[/]   {url}")
    if host != settings.app_host and (address := _find_network_address()) is not None:
        out.print(f"  Other devices   http://{address}:{settings.app_port}")
    out.print(f"  API documents   {url}/docs")
    if settings.is_production:
        out.print("  Sign in as      the user that you created with `sams user create`")
    else:
        out.print("  Sign in as      admin@example.com, manager@example.com or employee@example.com")
        out.print(f"  Password        {settings.demo_password.get_secret_value()}", markup=False)
    out.print("  Stop            Ctrl-C; the data stays\n")


def _find_network_address() -> str | None:
    """Return the IPv4 address by which other devices of the network reach this machine, or None."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Only selects a route: a datagram socket sends nothing when it connects. The address is reserved.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return str(probe.getsockname()[0])


def _is_listening(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=5):
            return True
    except OSError:
        return False
