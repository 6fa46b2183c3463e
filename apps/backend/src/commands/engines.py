"""The servers of a command: those of the settings, of a running `sams up`, or its own embedded ones."""

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from src.commands.console import err
from src.config import Settings, get_settings
from src.embedded import EngineError, Postgres, Server, Valkey, find_running_up, lease
from src.embedded.lease import UP_COMMAND


@contextmanager
def engines(command: str) -> Iterator[Settings]:
    """Yield the settings with both URLs set, and start embedded servers if needed.

    Only one `sams up` may run; every other command uses its servers if it runs.

    Raises: EngineError.
    """
    settings = get_settings()
    if settings.database_url and settings.redis_url:
        yield settings
        return
    data_dir = settings.sams_data_dir
    if command != UP_COMMAND and (running := find_running_up(data_dir)) is not None:
        yield _apply_urls(running.database_url, running.redis_url)
        return
    with lease(data_dir, command) as held, ExitStack() as servers:
        database_url = redis_url = None
        if not settings.database_url:
            postgres = Postgres(data_dir / "postgres", max_connections=_connections(settings))
            database_url = _keep_running(servers, postgres).url
        if not settings.redis_url:
            redis_url = _keep_running(servers, Valkey(data_dir / "valkey")).url
        applied = _apply_urls(database_url, redis_url)
        held.publish(database_url, redis_url)
        yield applied


def worker_count(settings: Settings) -> int:
    """Return the number of server processes: APP_WORKERS, or the number of available cores."""
    if settings.app_workers:
        return settings.app_workers
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _connections(settings: Settings) -> int:
    # Each server process has a pool for writes and one for reads, and so has the worker.
    serving = (2 * settings.database_pool_size + 1) * worker_count(settings)
    return max(200, serving + 2 * settings.worker_concurrency + 40)


def _apply_urls(database_url: str | None, redis_url: str | None) -> Settings:
    """Set the URLs for this process and its child processes."""
    if database_url:
        os.environ["DATABASE_URL"] = database_url
    if redis_url:
        os.environ["REDIS_URL"] = redis_url
    get_settings.cache_clear()
    return get_settings()


def _keep_running(servers: ExitStack, server: Server) -> Server:
    """Start the server, and restart it when it ends until the stack unwinds."""
    stopping = threading.Event()
    lock = threading.Lock()

    def keep_running() -> None:
        while True:
            server.wait()
            with lock:
                if stopping.is_set():
                    return
                err.print(f"[yellow]{server.name} has ended unexpectedly; restarting it[/]")
                try:
                    server.start()
                except EngineError as error:
                    # The API continues, and its readiness report shows which server is down.
                    err.print(str(error), style="red", markup=False)
                    return

    def stop() -> None:
        with lock:
            stopping.set()
            server.stop()

    server.start()
    servers.callback(stop)
    threading.Thread(target=keep_running, daemon=True).start()
    return server
