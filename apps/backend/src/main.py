"""The application: what it is made of, and what it opens and closes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import FastAPI

from src import redis
from src.api.middleware import RequestContext
from src.api.problems import handle_problems
from src.api.v1.router import ROUTERS
from src.config import Settings, get_settings
from src.database import Database


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Hold the connections of this process."""
    app.state.database = await Database.connect(app.state.settings)
    app.state.redis = redis.connect(app.state.settings)
    yield
    await app.state.redis.close()
    await app.state.database.close()


def create_app(settings: Settings | None = None) -> FastAPI:
    """Build the application; connections are opened when it starts."""
    app = FastAPI(
        title="SAMS",
        version=version("sams"),
        description="Suresoft Asset Management System: who has what, where it is, and how it came there.",
        lifespan=lifespan,
        redirect_slashes=False,
    )
    app.state.settings = settings or get_settings()
    app.add_middleware(RequestContext)
    handle_problems(app)
    # Kept flat: the routes carry their whole path already, and FastAPI looks through included routers twice.
    for router in ROUTERS:
        app.router.routes.extend(router.routes)
    return app


app = create_app()
