"""The servers that a command works with: those of the settings, of a running `sams up`, or its own."""

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from src.commands.console import err
from src.config import Settings, get_settings
from src.embedded import EngineError, Postgres, Server, Valkey, lease, running_up
from src.embedded.lease import UP


@contextmanager
def engines(command: str) -> Iterator[Settings]:
    """Yield the settings with both addresses set, starting what is embedded and not running yet.

    `sams up` insists on being the only one; every other command uses its servers when it runs.
    """
    settings = get_settings()
    if settings.database_url and settings.redis_url:
        yield settings
        return
    data_dir = settings.sams_data_dir
    if command != UP and (running := running_up(data_dir)) is not None:
        yield _use(running.database_url, running.redis_url)
        return
    with lease(data_dir, command) as held, ExitStack() as servers:
        database_url = redis_url = None
        if not settings.database_url:
            postgres = Postgres(data_dir / "postgres", max_connections=_connections(settings))
            database_url = _run(servers, postgres).url
        if not settings.redis_url:
            redis_url = _run(servers, Valkey(data_dir / "valkey")).url
        changed = _use(database_url, redis_url)
        held.tell(database_url, redis_url)
        yield changed


def worker_count(settings: Settings) -> int:
    """Return the number of server processes: as set, or the cores that we may use."""
    if settings.app_workers:
        return settings.app_workers
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _connections(settings: Settings) -> int:
    # Each server process has a pool to write and a pool to read, and so has the worker.
    serving = (2 * settings.database_pool_size + 1) * worker_count(settings)
    return max(200, serving + 2 * settings.worker_concurrency + 40)


def _use(database_url: str | None, redis_url: str | None) -> Settings:
    """Let this process, and those that it starts, use these servers."""
    if database_url:
        os.environ["DATABASE_URL"] = database_url
    if redis_url:
        os.environ["REDIS_URL"] = redis_url
    get_settings.cache_clear()
    return get_settings()


def _run(servers: ExitStack, server: Server) -> Server:
    """Start the server, and keep it running until the stack unwinds."""
    stopping = threading.Event()
    one_at_a_time = threading.Lock()

    def keep_running() -> None:
        while True:
            server.wait()
            with one_at_a_time:
                if stopping.is_set():
                    return
                err.print(f"[yellow]{server.name} has ended by itself; starting it again[/]")
                try:
                    server.start()
                except EngineError as error:
                    # The API goes on, and its readiness report says what is down.
                    err.print(str(error), style="red", markup=False)
                    return

    def stop() -> None:
        with one_at_a_time:
            stopping.set()
            server.stop()

    server.start()
    servers.callback(stop)
    threading.Thread(target=keep_running, daemon=True).start()
    return server
