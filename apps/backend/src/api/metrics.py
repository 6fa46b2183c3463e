"""What is counted for Prometheus.

Server processes count on their own, and each can be asked for the sum: where several run, the one that starts
them names a directory in PROMETHEUS_MULTIPROC_DIR, before they load this, and they count in files there.
"""

import asyncio
import os
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import asyncpg
import psutil
import structlog
from fastapi import APIRouter, Request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.registry import Collector
from starlette.responses import Response

from src.api.access import database_of
from src.database import Database
from src.services.core.job_list import Backlog, list_backlog
from src.services.events.event_consumers import Lag, lags

SECONDS_TO_ANSWER = 3
SHARED_DIRECTORY = "PROMETHEUS_MULTIPROC_DIR"

log = structlog.get_logger(__name__)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

_requests = Counter("sams_http_requests", "Requests answered", ("method", "route", "status"))
_seconds = Histogram(
    "sams_http_request_duration_seconds",
    "Time from a request's arrival to the end of its answer",
    ("method", "route"),
    buckets=(0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
in_progress = Gauge("sams_http_requests_in_progress", "Requests being answered", multiprocess_mode="livesum")
streams = Gauge("sams_live_streams", "Who is told live what happens", multiprocess_mode="livesum")
_connections = Gauge(
    "sams_database_connections_in_use",
    "Connections that were taken from a pool when a request ended, noted once a second at most",
    ("pool",),
    multiprocess_mode="livesum",
)

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Tell what all server processes have counted, and what the worker has to do."""
    registry = REGISTRY
    if SHARED_DIRECTORY in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    work = CollectorRegistry()
    work.register(await _work(database_of(request)))
    return Response(generate_latest(registry) + generate_latest(work), media_type=CONTENT_TYPE_LATEST)


async def _work(database: Database) -> "_Work":
    """Return what the worker has to do; while the database does not answer, the rest is told without."""
    try:
        async with asyncio.timeout(SECONDS_TO_ANSWER), database.probe_connection() as connection:
            return _Work(await list_backlog(connection), await lags(connection))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
        log.warning("work_not_counted", error=str(error))
        return _Work((), ())


class _Work(Collector):
    """The jobs that are not done and the events that are not taken, as the database has them."""

    def __init__(self, counted: Sequence[Backlog], feeds: Sequence[Lag]) -> None:
        self.counted = counted
        self.feeds = feeds

    def collect(self) -> Iterator[Metric]:
        count = GaugeMetricFamily("sams_jobs", "Jobs that are not done", labels=("name", "state"))
        oldest = GaugeMetricFamily(
            "sams_jobs_overdue_seconds",
            "How long the job that is due the longest has waited",
            labels=("name",),
        )
        for one in self.counted:
            count.add_metric((one.name, one.state), one.count)
            if one.overdue_seconds is not None:
                oldest.add_metric((one.name,), one.overdue_seconds)
        behind = GaugeMetricFamily(
            "sams_feed_behind_seconds",
            "How old the event is that a feed is to take next; 0 when it has taken all",
            labels=("feed",),
        )
        for feed in self.feeds:
            behind.add_metric((feed.name,), feed.seconds)
        yield count
        yield oldest
        yield behind


def count(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request that was answered; one of no route is counted under none."""
    # Methods are whatever a caller sends, and each set of labels is kept for ever.
    answered, taken = _series(method if method in _METHODS else "other", route, status)
    answered.inc()
    taken.observe(seconds)


@cache
def _series(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    return _requests.labels(method, route, status), _seconds.labels(method, route)


def count_connections(database: Database) -> None:
    """Note how much of the pools is in use."""
    for pool, taken in database.connections_in_use.items():
        _connections.labels(pool).set(taken)


def forget_the_dead() -> None:
    """Take the gauges of processes that have ended out of the sums."""
    if directory := os.environ.get(SHARED_DIRECTORY):
        for file in Path(directory).glob("gauge_live*.db"):
            pid = int(file.stem.rsplit("_", 1)[1])
            if not psutil.pid_exists(pid):
                mark_process_dead(pid)  # type: ignore[no-untyped-call]
