"""Measures how fast 1,000 subscribers receive events: `python -m benchmarks.live`; see README.md."""

import argparse
import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import orjson
import redis
from rich import box
from rich.console import Console
from rich.table import Table
from sqlalchemy import text

from benchmarks import live_floor
from benchmarks.cases import OF_THE_FLOOR
from benchmarks.servers import add_database, application, engines, fill, secret, served
from src.commands.engines import worker_count
from src.config import BACKEND, Settings
from src.database import Database, set_audit_actor
from src.embedded import free_port
from src.models import ApiToken, User
from src.security import Permission, Role, hash_api_token, new_api_token
from src.services.events import live

SUBSCRIBERS = 1000
STREAMS_PER_USER = 10
BURST = 200
MAX_SECONDS = 1.0


class SubscriberProcess:
    """A process of subscribers."""

    def __init__(self, port: int, path: str, tokens: list[str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.subscribers"],
            cwd=BACKEND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._write_line(json.dumps({"port": port, "path": path, "tokens": tokens}))
        self._expect_line("ready")

    def wait_for(self, mark: str) -> None:
        """Begin to wait for a text."""
        self._write_line(mark)
        self._expect_line("waiting")

    def received_at(self) -> float:
        """Return the time when the last subscriber received the text."""
        return float(self._read_line())

    def close(self) -> None:
        """Kill the process."""
        self.process.kill()
        self.process.wait()

    def _write_line(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def _read_line(self) -> str:
        assert self.process.stdout is not None
        if not (line := self.process.stdout.readline()):
            raise RuntimeError("The subscribers have ended")
        return line.strip()

    def _expect_line(self, expected: str) -> None:
        assert self._read_line() == expected


def main() -> None:
    """Measure the application and the floor, and print the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=5, help="number of measurements of each, in alternation"
    )
    rounds = parser.parse_args().rounds
    directory = Path(tempfile.mkdtemp(prefix="sams-benchmark-"))
    directory.chmod(0o755)
    try:
        with engines(directory) as settings:
            settings = asyncio.run(add_database(settings, "live"))
            fill(settings)
            measure(settings, rounds)
    finally:
        shutil.rmtree(directory)


def measure(settings: Settings, rounds: int) -> None:
    """Measure one event, and many events of one transaction."""
    tokens = asyncio.run(_tokens(settings))
    with application(settings) as port, _worker(settings), _floor(settings) as floor_port:
        sams, floor = (
            SubscriberProcess(port, "/api/v1/events/stream", tokens),
            SubscriberProcess(floor_port, "/", tokens),
        )
        try:
            results = {
                count: _measure(settings, port, tokens[0], sams, floor, count, rounds) for count in (1, BURST)
            }
        finally:
            sams.close()
            floor.close()
    _print(results)


def _measure(
    settings: Settings,
    port: int,
    token: str,
    sams: SubscriberProcess,
    floor: SubscriberProcess,
    count: int,
    rounds: int,
) -> list[tuple[float, float]]:
    """Return the seconds from the commit until all have received all, as (floor, application) per round."""
    seconds: list[tuple[float, float]] = []
    client = redis.Redis.from_url(secret(settings.redis_url))
    for turn in range(rounds + 1):
        mark = uuid4().hex
        sams.wait_for(mark)
        committed_at = asyncio.run(_commit(settings, mark, count))
        # As a server process does after the commit.
        client.publish(live.WAKE_UP_CHANNEL, b"")
        at_sams = sams.received_at() - committed_at
        message = _message(port, token, count)
        floor.wait_for(mark)
        sent_at = time.monotonic()
        client.publish(live_floor.CHANNEL, message)
        at_floor = floor.received_at() - sent_at
        if turn:
            seconds.append((at_floor, at_sams))
    return seconds


async def _commit(settings: Settings, mark: str, count: int) -> float:
    """Create manufacturers in one transaction, the last named as the mark; return the commit time."""
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="benchmark")
            await session.execute(
                text(
                    "INSERT INTO manufacturers (id, name) SELECT uuid_v7(),"
                    " CASE n WHEN :count THEN :mark ELSE :other || n END"
                    " FROM generate_series(1, :count) n ORDER BY n"
                ).bindparams(count=count, mark=mark, other=uuid4().hex)
            )
        return time.monotonic()
    finally:
        await database.close()


def _message(port: int, token: str, count: int) -> bytes:
    """Return the same events in the format of the application."""
    answer = httpx.get(
        f"http://127.0.0.1:{port}/api/v1/events",
        params={"limit": count},
        headers={"Authorization": f"Bearer {token}"},
    )
    events: list[dict[str, Any]] = answer.raise_for_status().json()["items"]
    lines = [
        (f"event: {event['action']}\nid: 1000:1000:~{event['id']}\ndata: ".encode(), orjson.dumps(event))
        for event in reversed(events)
    ]
    return b"".join(head + data + b"\n\n" for head, data in lines)


async def _tokens(settings: Settings) -> list[str]:
    """Return a token for each subscriber, of users who may read all events."""
    secrets: list[str] = []
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="benchmark")
            for number in range(SUBSCRIBERS // STREAMS_PER_USER):
                user = User(name=f"Subscriber {number}", email=f"{number}@example.com", role=Role.MANAGER)
                session.add(user)
                await session.flush()
                token = new_api_token()
                session.add(
                    ApiToken(
                        user_id=user.id,
                        name="benchmark",
                        token_hash=hash_api_token(token),
                        scopes=[Permission.ASSETS_READ, Permission.EVENTS_READ],
                    )
                )
                secrets += [token] * STREAMS_PER_USER
    finally:
        await database.close()
    return secrets


@contextmanager
def _worker(settings: Settings) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "src.cli", "worker"],
        cwd=BACKEND,
        env={
            **os.environ,
            "DATABASE_URL": secret(settings.database_url),
            "REDIS_URL": secret(settings.redis_url),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _floor(settings: Settings) -> Iterator[int]:
    port = free_port()
    environment = {
        live_floor.REDIS: secret(settings.redis_url),
        live_floor.PORT: str(port),
        live_floor.WORKERS: str(worker_count(settings)),
    }
    with served(["-m", "benchmarks.live_floor"], environment, port):
        yield port


def _print(results: dict[int, list[tuple[float, float]]]) -> None:
    table = Table(box=box.MARKDOWN, title=f"{SUBSCRIBERS:,} subscribers, until the last has received it")
    for name in ("events", "floor ms", "SAMS ms", "slowest ms", "of the floor's deliveries a second"):
        table.add_column(name, justify="right")
    for count, seconds in results.items():
        share = statistics.median(floor / sams for floor, sams in seconds)
        slowest = max(sams for _, sams in seconds)
        goal = f"≤ {MAX_SECONDS * 1000:.0f}" if count == 1 else ""
        missed = "NOT " if count == 1 and slowest > MAX_SECONDS else ""
        table.add_row(
            f"{count:,}",
            *(f"{statistics.median(one) * 1000:,.0f}" for one in zip(*seconds, strict=True)),
            f"{slowest * 1000:,.0f}" + (f" ({missed}{goal})" if goal else ""),
            "" if count == 1 else f"{share:.2f} ({'' if share >= OF_THE_FLOOR else 'NOT '}≥ {OF_THE_FLOOR})",
        )
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
