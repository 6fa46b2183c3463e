"""`sams up` and `sams serve`: from nothing to a served API with its worker, and the server alone."""

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
from src.commands.worker import end_with_parent, worker_beside
from src.config import BACKEND, Settings, get_settings
from src.embedded import free_port, port_is_free, running_up
from src.embedded.lease import UP

SECONDS_TO_FINISH_REQUESTS = 20
REQUESTS_AT_ONCE = 8192
"""How many a process takes: all the streams that it may have, and others beside them."""
OPEN_FILES = 10_240

Reload = Annotated[bool, typer.Option("--reload", help="Start again when a source file changes.")]


def up(reload: Reload = False) -> None:
    """Start everything: PostgreSQL and Valkey if none are set, migrations, seeds, a worker, and the server.

    Ctrl-C stops all of it. The data stays in SAMS_DATA_DIR.
    """
    # Until the server takes over, and while a service manager stops us: leave through every `finally`.
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    _with_port(get_settings())
    with engines(UP) as settings:
        migrate_to_head()
        seed_database(settings)
        threading.Thread(target=_greet_when_ready, args=(settings,), daemon=True).start()
        with worker_beside() as restart_worker:
            _serve(settings, reload=reload, on_reload=restart_worker)
            err.print("Stopping…")


def serve(reload: Reload = False) -> None:
    """Serve the API on DATABASE_URL and REDIS_URL, and start nothing else."""
    settings = _with_port(get_settings())
    if not settings.database_url:
        raise CommandError("Set DATABASE_URL, or use `sams up`, which brings its own database.")
    _serve(settings, reload=reload)


def _leave(_signal: int, _frame: object) -> NoReturn:
    sys.exit(0)


def _with_port(settings: Settings) -> Settings:
    """Return the settings with a port that can be listened on."""
    if settings.app_port == 0:
        os.environ["APP_PORT"] = str(free_port(settings.app_host))
        get_settings.cache_clear()
        return get_settings()
    if not port_is_free(settings.app_host, settings.app_port):
        if running_up(settings.sams_data_dir) is not None:
            raise CommandError(f"SAMS already runs, on port {settings.app_port}.")
        raise CommandError(
            f"Port {settings.app_port} of {settings.app_host} is taken, or not ours to listen on. "
            "Stop what listens there, or choose another port: APP_PORT=8001 make up"
        )
    return settings


def _serve(settings: Settings, *, reload: bool, on_reload: Callable[[], None] | None = None) -> None:
    _allow_open_files()
    # A forked server process would share our connections and threads, and not notice our death.
    multiprocessing.set_start_method("spawn", force=True)
    server = Server(
        "src.main:app",
        address=settings.app_host,
        port=settings.app_port,
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        workers=1 if reload else worker_count(settings),
        workers_kill_timeout=SECONDS_TO_FINISH_REQUESTS,
        backpressure=REQUESTS_AT_ONCE,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
        reload=reload,
        reload_paths=[BACKEND / "src"],
    )
    if on_reload is not None:
        server.on_reload(on_reload)
    logs.configure(settings)
    with tempfile.TemporaryDirectory(prefix="sams-metrics-") as shared:
        # Where the server processes count together, for whichever of them is asked for the metrics.
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = shared
        server.serve(target_loader=_load, wrap_loader=False)


def _allow_open_files() -> None:
    """Let each process have as many open connections as it takes, if the system lets it."""
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if most == resource.RLIM_INFINITY else min(OPEN_FILES, most)
    if now != resource.RLIM_INFINITY and now < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def _load() -> Any:
    """Load the application in a server process."""
    threading.Thread(target=end_with_parent, daemon=True).start()
    from src.main import app

    # By which the one that started this process, and a terminal, stop it.
    app.state.stop_signals = (signal.SIGTERM, signal.SIGINT)
    return app


def _greet_when_ready(settings: Settings) -> None:
    """Say where to go, once somebody answers there."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.app_host, settings.app_host)  # noqa: S104
    while not _listens(host, settings.app_port):
        time.sleep(0.1)
    shown = "localhost" if host in ("127.0.0.1", "::1") else host
    out.print(f"\n  [bold green]SAMS is ready[/]   http://{shown}:{settings.app_port}")
    out.print(f"  API documents   http://{shown}:{settings.app_port}/docs")
    if settings.is_production:
        out.print("  Sign in as      the user that you made by `sams user create`")
    else:
        out.print("  Sign in as      admin@example.com, manager@example.com or employee@example.com")
        out.print(f"  Password        {settings.demo_password.get_secret_value()}", markup=False)
    out.print("  Stop            Ctrl-C; the data stays\n")


def _listens(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=5):
            return True
    except OSError:
        return False
