"""Liveness and readiness checks."""

import asyncio
from typing import Any

from fastapi import APIRouter, Request, Response

from src.api.access import database_of
from src.config import VERSION
from src.schemas.health import Liveness, Readiness
from src.services.core.health import check_database, check_redis

router = APIRouter(prefix="/health", tags=["health"], generate_unique_id_function=lambda route: route.name)


@router.get("/live", response_model=Liveness)
async def get_liveness() -> dict[str, str]:
    """Check that the process is running. Restart it if there is no response."""
    return {"status": "ok", "version": VERSION}


@router.get(
    "/ready",
    response_model=Readiness,
    responses={503: {"model": Readiness, "description": "Requests cannot be served now."}},
)
async def get_readiness(request: Request, response: Response) -> dict[str, Any]:
    """Check whether requests can be served. Without Redis they can, and the status is `degraded`."""
    (database, migrations), redis = await asyncio.gather(
        check_database(database_of(request)), check_redis(request.app.state.redis)
    )
    if database.status != "ok" or migrations.status != "ok":
        status, response.status_code = "unavailable", 503
    else:
        status = "ok" if redis.status == "ok" else "degraded"
    return {
        "status": status,
        "version": VERSION,
        "database": database,
        "migrations": migrations,
        "redis": redis,
    }
