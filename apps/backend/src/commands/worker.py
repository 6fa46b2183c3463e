"""`sams worker`, and the background worker of `sams up`."""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.context import SpawnProcess

import uvloop

from src import logs
from src.commands.console import CommandError, err
from src.config import Settings, get_settings

STOP_TIMEOUT_SECONDS = 30
RESTART_DELAY_SECONDS = 1.0


def worker() -> None:
    """Run a worker on DATABASE_URL and REDIS_URL: e-mail, webhooks, reminders, scheduled jobs.

    Any number of workers may run, on one machine or several. Ctrl-C lets running jobs finish.
    """
    settings = get_settings()
    if not (settings.database_url and settings.redis_url):
        raise CommandError("Set DATABASE_URL and REDIS_URL, or use `sams up`, which starts a worker.")
    run_until_signal(settings, (signal.SIGTERM, signal.SIGINT))


def run_until_signal(settings: Settings, signals: tuple[signal.Signals, ...]) -> None:
    """Run a worker until one of the signals arrives."""
    # Imported here, because `sams up`, which starts the worker in a child process, would load it as well.
    from src import worker as worker_process

    async def until_stopped() -> None:
        stopping = asyncio.Event()
        for number in signals:
            asyncio.get_running_loop().add_signal_handler(number, stopping.set)
        await worker_process.run(settings, stopping)

    logs.configure(settings)
    uvloop.run(until_stopped())


@contextmanager
def background_worker() -> Iterator[Callable[[], None]]:
    """Run a worker in a child process, restart it when it ends, and yield a function that restarts it."""
    stopping, restarting = threading.Event(), threading.Event()
    lock = threading.Lock()
    process = _start()

    def keep_running() -> None:
        nonlocal process
        while True:
            process.join()
            with lock:
                if stopping.wait(RESTART_DELAY_SECONDS):
                    return
                if not restarting.is_set():
                    err.print("[yellow]The worker has ended unexpectedly; restarting it[/]")
                restarting.clear()
                process = _start()

    def restart() -> None:
        restarting.set()
        process.terminate()

    threading.Thread(target=keep_running, daemon=True).start()
    try:
        yield restart
    finally:
        stopping.set()
        with lock:
            process.terminate()
            process.join(STOP_TIMEOUT_SECONDS)
            if process.is_alive():
                process.kill()
                process.join()


def _start() -> SpawnProcess:
    # A forked process would share connections and threads.
    process = multiprocessing.get_context("spawn").Process(target=_run_in_background, name="worker")
    process.start()
    return process


def _run_in_background() -> None:
    # The terminal sends Ctrl-C to the whole process group; the worker is stopped in order instead.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=exit_with_parent, daemon=True).start()
    run_until_signal(get_settings(), (signal.SIGTERM,))


def exit_with_parent() -> None:
    """Wait for the parent process to end, then stop this process."""
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
