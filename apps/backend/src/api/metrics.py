"""Prometheus metrics.

Every server process counts on its own, and each can report the sum. With several processes, their parent sets
PROMETHEUS_MULTIPROC_DIR before they import this module, and they count in files in that directory.
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
from src.services.events.event_consumers import ConsumerLag, list_lags

QUERY_TIMEOUT_SECONDS = 3
MULTIPROCESS_DIRECTORY_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"

log = structlog.get_logger(__name__)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

_requests = Counter("sams_http_requests", "HTTP requests handled", ("method", "route", "status"))
_seconds = Histogram(
    "sams_http_request_duration_seconds",
    "Time from the arrival of a request to the end of its response",
    ("method", "route"),
    buckets=(0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
in_progress = Gauge(
    "sams_http_requests_in_progress", "HTTP requests being handled", multiprocess_mode="livesum"
)
streams = Gauge("sams_live_streams", "Open event streams", multiprocess_mode="livesum")
_connections = Gauge(
    "sams_database_connections_in_use",
    "Database connections in use, by pool; sampled at most once a second",
    ("pool",),
    multiprocess_mode="livesum",
)

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Return the metrics of all server processes, and the backlog of the worker."""
    registry = REGISTRY
    if MULTIPROCESS_DIRECTORY_VARIABLE in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    backlog_registry = CollectorRegistry()
    backlog_registry.register(await _collect_backlog(database_of(request)))
    return Response(
        generate_latest(registry) + generate_latest(backlog_registry), media_type=CONTENT_TYPE_LATEST
    )


async def _collect_backlog(database: Database) -> "_BacklogCollector":
    """Return the backlog of the worker; empty while the database is unavailable."""
    try:
        async with asyncio.timeout(QUERY_TIMEOUT_SECONDS), database.probe_connection() as connection:
            return _BacklogCollector(await list_backlog(connection), await list_lags(connection))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
        log.warning("backlog_unavailable", error=str(error))
        return _BacklogCollector((), ())


class _BacklogCollector(Collector):
    """Metrics of unfinished jobs and of events that consumers have not processed, read from the database."""

    def __init__(self, jobs: Sequence[Backlog], consumers: Sequence[ConsumerLag]) -> None:
        self.jobs = jobs
        self.consumers = consumers

    def collect(self) -> Iterator[Metric]:
        count = GaugeMetricFamily("sams_jobs", "Unfinished jobs", labels=("name", "state"))
        overdue = GaugeMetricFamily(
            "sams_jobs_overdue_seconds",
            "Time since the oldest due job became due",
            labels=("name",),
        )
        for job in self.jobs:
            count.add_metric((job.name, job.state), job.count)
            if job.overdue_seconds is not None:
                overdue.add_metric((job.name,), job.overdue_seconds)
        lag = GaugeMetricFamily(
            "sams_event_consumer_lag_seconds",
            "Age of the next event that a consumer has to process; 0 if it has processed all",
            labels=("consumer",),
        )
        for consumer in self.consumers:
            lag.add_metric((consumer.name,), consumer.seconds)
        yield count
        yield overdue
        yield lag


def count_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request and its duration; `route` is empty for a request that matched none."""
    # Clients can send any method, and every combination of labels is kept forever.
    requests, duration = _series(method if method in _METHODS else "other", route, status)
    requests.inc()
    duration.observe(seconds)


@cache
def _series(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    return _requests.labels(method, route, status), _seconds.labels(method, route)


def count_connections(database: Database) -> None:
    """Record how many connections of each pool are in use."""
    for pool, in_use in database.connections_in_use.items():
        _connections.labels(pool).set(in_use)


def remove_dead_processes() -> None:
    """Remove the gauges of processes that have ended from the sums."""
    if directory := os.environ.get(MULTIPROCESS_DIRECTORY_VARIABLE):
        for file in Path(directory).glob("gauge_live*.db"):
            pid = int(file.stem.rsplit("_", 1)[1])
            if not psutil.pid_exists(pid):
                mark_process_dead(pid)  # type: ignore[no-untyped-call]
