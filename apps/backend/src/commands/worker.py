"""`sams worker`, and the worker that `sams up` runs beside its server."""

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
from src import worker as the_worker
from src.commands.console import CommandError, err
from src.config import Settings, get_settings

SECONDS_TO_STOP = 30
SECONDS_BEFORE_AGAIN = 1.0


def worker() -> None:
    """Do the jobs on DATABASE_URL and REDIS_URL: mail, calls to other systems, reminders, clean-ups.

    As many as are needed may run, on one machine or on several. Ctrl-C lets what is begun be finished.
    """
    settings = get_settings()
    if not (settings.database_url and settings.redis_url):
        raise CommandError("Set DATABASE_URL and REDIS_URL, or use `sams up`, which brings its own worker.")
    work(settings, (signal.SIGTERM, signal.SIGINT))


def work(settings: Settings, stopped_by: tuple[signal.Signals, ...]) -> None:
    """Work until one of the signals comes."""

    async def until_stopped() -> None:
        stopping = asyncio.Event()
        for one in stopped_by:
            asyncio.get_running_loop().add_signal_handler(one, stopping.set)
        await the_worker.run(settings, stopping)

    logs.configure(settings)
    uvloop.run(until_stopped())


@contextmanager
def worker_beside() -> Iterator[Callable[[], None]]:
    """Keep a worker running in a process of its own, and yield what starts it again."""
    stopping, restarting = threading.Event(), threading.Event()
    one_at_a_time = threading.Lock()
    process = _start()

    def keep_running() -> None:
        nonlocal process
        while True:
            process.join()
            with one_at_a_time:
                if stopping.wait(SECONDS_BEFORE_AGAIN):
                    return
                if not restarting.is_set():
                    err.print("[yellow]The worker has ended by itself; starting it again[/]")
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
        with one_at_a_time:
            process.terminate()
            process.join(SECONDS_TO_STOP)
            if process.is_alive():
                process.kill()
                process.join()


def _start() -> SpawnProcess:
    # A forked process would share our connections and threads.
    process = multiprocessing.get_context("spawn").Process(target=_work_beside, name="worker")
    process.start()
    return process


def _work_beside() -> None:
    # The terminal sends Ctrl-C to the whole group; the worker is stopped in its turn instead.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    work(get_settings(), (signal.SIGTERM,))


def end_with_parent() -> None:
    """Stop this process when the one that started it is gone, however that ended."""
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
