"""The application: what it is made of, and what it opens and closes."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from types import FrameType

import structlog
from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import RedirectResponse
from starlette.routing import Route

from src import logs, redis
from src.api import health, metrics
from src.api.broadcaster import Broadcaster
from src.api.docs import add_docs
from src.api.limits import Limits
from src.api.middleware import BodyLimit, RequestContextMiddleware, ServerErrorMiddleware
from src.api.openapi import complete_document
from src.api.problems import handle_problems
from src.api.v1.router import ROUTERS
from src.api.worker_notifier import WorkerNotifier
from src.config import VERSION, Settings, get_settings
from src.database import Database
from src.integrations.files import Files

log = structlog.get_logger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Hold what this process needs while it serves."""
    settings: Settings = app.state.settings
    logs.configure(settings)
    metrics.forget_the_dead()
    app.state.database = await Database.connect(settings)
    app.state.redis = redis.connect(settings)
    app.state.files = Files.of(settings)
    app.state.limits = Limits(app.state.redis, settings)
    app.state.broadcaster = Broadcaster(app.state.database, app.state.redis)
    app.state.worker_notifier = WorkerNotifier(app.state.redis)
    background_tasks = asyncio.gather(app.state.broadcaster.run(), app.state.worker_notifier.run())
    _end_streams_on(app.state.stop_signals, app.state.broadcaster)
    _collect_garbage_seldom()
    log.info("server_started", version=VERSION)
    yield
    background_tasks.cancel()
    with suppress(asyncio.CancelledError):
        await background_tasks
    await app.state.redis.close()
    await app.state.database.close()


def _end_streams_on(signals: Iterable[signal.Signals], broadcaster: Broadcaster) -> None:
    """End the streams as soon as the process shall stop, for its server waits for all answers to end."""
    loop = asyncio.get_running_loop()

    def end_streams(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(broadcaster.close)

    for number in signals:
        # It takes nothing from the loop, which has the server's own handler and is woken by a descriptor.
        signal.signal(number, end_streams)


def _collect_garbage_seldom() -> None:
    # What is loaded by now stays. A full collection would look at each of these objects, in the middle of a
    # request, and find nothing to free; and what requests leave behind is hardly ever in cycles.
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 100)


def create_app(settings: Settings | None = None) -> FastAPI:
    """Build the application; connections are opened when it starts."""
    settings = settings or get_settings()
    app = FastAPI(
        title="SAMS",
        version=VERSION,
        description="Suresoft Asset Management System: who has what, where it is, and how it came there.",
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        middleware=[
            Middleware(RequestContextMiddleware, settings),
            *_cross_origin(settings),
            Middleware(ServerErrorMiddleware),
            Middleware(BodyLimit, settings),
        ],
    )
    app.state.settings = settings
    app.state.stop_signals = ()
    handle_problems(app)
    # Kept flat: the routes carry their whole path already, and FastAPI looks through included routers twice.
    for router in (*ROUTERS, health.router, metrics.router):
        app.router.routes.extend(router.routes)
    add_docs(app)
    # Who opens the address that the start has printed comes to the documents.
    app.router.routes.append(Route("/", RedirectResponse("/docs"), methods=["GET"]))
    complete_document(app)
    return app


def _cross_origin(settings: Settings) -> list[Middleware]:
    if not settings.cors_origins:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            # The refresh token's cookie; a wildcard would be answered with the caller's own origin.
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
