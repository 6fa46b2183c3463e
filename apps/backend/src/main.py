"""The FastAPI application: its routes and middleware, and the resources it opens and closes."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from types import FrameType

import structlog
from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from src import logs, redis
from src.api import health, metrics
from src.api.broadcaster import Broadcaster
from src.api.docs import add_docs
from src.api.head import HeadMiddleware
from src.api.limits import Limits
from src.api.middleware import BodyLimitMiddleware, RequestContextMiddleware, ServerErrorMiddleware
from src.api.openapi import DESCRIPTION, complete_document
from src.api.problems import add_problem_handlers
from src.api.v1.router import ROUTERS
from src.api.web_app import WebApp, find_directory
from src.api.worker_notifier import WorkerNotifier
from src.config import VERSION, Settings, get_settings
from src.database import Database
from src.integrations.files import Files
from src.services.workflows import dependents

log = structlog.get_logger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open and close the resources of a server process: database, Redis, file store, background tasks."""
    settings: Settings = app.state.settings
    logs.configure(settings)
    metrics.remove_dead_processes()
    app.state.database = await Database.connect(settings)
    app.state.redis = redis.connect(settings)
    app.state.files = Files.of(settings)
    app.state.limits = Limits(app.state.redis, settings)
    app.state.broadcaster = Broadcaster(app.state.database, app.state.redis)
    app.state.worker_notifier = WorkerNotifier(app.state.redis)
    background_tasks = asyncio.gather(app.state.broadcaster.run(), app.state.worker_notifier.run())
    _end_streams_on(app.state.stop_signals, app.state.broadcaster)
    _tune_garbage_collection()
    log.info("server_started", version=VERSION)
    yield
    background_tasks.cancel()
    with suppress(asyncio.CancelledError):
        await background_tasks
    await app.state.redis.close()
    await app.state.database.close()


def _end_streams_on(signals: Iterable[signal.Signals], broadcaster: Broadcaster) -> None:
    """End event streams on these signals, because the server waits for all responses before it stops."""
    loop = asyncio.get_running_loop()

    def end_streams(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(broadcaster.close)

    for number in signals:
        # This does not replace the server's handler, which the event loop calls through a file descriptor.
        signal.signal(number, end_streams)


def _tune_garbage_collection() -> None:
    # The objects loaded so far stay alive. A full collection would visit each of them during a request and
    # free nothing, and requests rarely leave reference cycles behind.
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 100)


def create_app(settings: Settings | None = None, web_app: Path | None = None) -> FastAPI:
    """Create the application; it connects to its services when it starts.

    `web_app` is the directory of the built web app, if it is not where a build leaves it.
    """
    settings = settings or get_settings()
    dependents.register()
    app = FastAPI(
        title="SAMS",
        version=VERSION,
        description=DESCRIPTION,
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        middleware=[
            Middleware(RequestContextMiddleware, settings),
            Middleware(HeadMiddleware),
            *_cross_origin(settings),
            Middleware(ServerErrorMiddleware),
            Middleware(BodyLimitMiddleware, settings),
        ],
    )
    app.state.settings = settings
    app.state.stop_signals = ()
    add_problem_handlers(app)
    # Flat, because the routes already have full paths and FastAPI matches included routers twice.
    for router in (*ROUTERS, health.router, metrics.router):
        app.router.routes.extend(router.routes)
    add_docs(app)
    complete_document(app)
    # The last route, because it matches every path that is left.
    app.router.routes.append(WebApp(settings, web_app or find_directory()))
    return app


def _cross_origin(settings: Settings) -> list[Middleware]:
    if not settings.cors_origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            # For the refresh token cookie. With a wildcard, every origin would be allowed to send it.
            allow_credentials="*" not in settings.cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=[
                "Authorization",
                "Content-Type",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Last-Event-ID",
                "Range",
                "X-Request-ID",
            ],
            expose_headers=[
                "Content-Disposition",
                "Content-Range",
                "ETag",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                "Idempotency-Replayed",
                "X-Request-ID",
            ],
            max_age=600,
        )
    ]


app = create_app()
