"""Cases of the asset lifecycle: check-out and check-in, lists of workflows and reservations."""

import json
from datetime import UTC, datetime, timedelta
from itertools import batched
from typing import Any
from urllib.parse import quote

import httpx
from sqlalchemy import text

from benchmarks.cases import ASSETS, Case, get, reading
from benchmarks.load import CONNECTIONS, RequestSpec
from src.config import Settings
from src.database import Database, set_audit_actor

WORKFLOWS = RESERVATIONS = 100_000
RESERVED_OF_A_MODEL = 10_000
SCANNED = 500

# Consecutive reservations of a day each, distributed over the assets.
_INSERT_RESERVATIONS = """
    INSERT INTO reservations (id, asset_id, model_id, user_id, starts_at, ends_at)
    SELECT uuid_v7(), a.id, :model_id, (SELECT id FROM users WHERE email = 'employee@example.com'),
        now() + interval '1 month' + (turn - 1) * interval '2 days',
        now() + interval '1 month' + (turn - 1) * interval '2 days' + interval '1 day'
    FROM (SELECT id, count(*) OVER () AS number FROM assets WHERE deleted_at IS NULL AND {of_model}) a
    CROSS JOIN LATERAL generate_series(1, ceil(:count / number::numeric)::int) AS turn
    LIMIT :count
"""
_INSERT_WORKFLOWS = """
    INSERT INTO workflows
        (id, type, state, asset_id, requester_id, requested_for_id, reason, steps, created_at)
    SELECT uuid_v7(), 'rental', CASE WHEN number % 10 = 0 THEN 'pending' ELSE 'rejected' END,
        a.id, u.id, u.id, 'For a visit to a customer', '[]', now() - number * interval '1 minute'
    FROM (SELECT id, row_number() OVER () AS number FROM assets LIMIT :count) a
    CROSS JOIN (SELECT id FROM users WHERE email = 'employee@example.com') u
"""
_MODEL = """
    SELECT model_id FROM assets WHERE model_id IS NOT NULL AND deleted_at IS NULL
    GROUP BY model_id ORDER BY count(*) DESC LIMIT 1
"""


async def add_workflows_and_reservations(settings: Settings) -> None:
    """Add WORKFLOWS workflows and RESERVATIONS reservations, RESERVED_OF_A_MODEL of them for one model."""
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="benchmark")
            model_id = await session.scalar(text(_MODEL))
            of_model = {"model_id": model_id, "count": RESERVED_OF_A_MODEL}
            await session.execute(
                text(_INSERT_RESERVATIONS.format(of_model="model_id = :model_id")), of_model
            )
            others = {"model_id": None, "count": RESERVATIONS - RESERVED_OF_A_MODEL}
            of_others = f"model_id IS DISTINCT FROM '{model_id}'"
            await session.execute(text(_INSERT_RESERVATIONS.format(of_model=of_others)), others)
            await session.execute(text(_INSERT_WORKFLOWS), {"count": WORKFLOWS})
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE reservations, workflows"))
    finally:
        await database.close()


async def lifecycle_cases(client: httpx.AsyncClient) -> list[Case]:
    """Return the cases of the lifecycle."""
    of_models = "/api/v1/reservations?sort=starts_at&limit=1&model_id__isnull=false"
    model_id = (await get(client, of_models))["items"][0]["model"]["id"]
    start = datetime.now(UTC) + timedelta(days=31)
    period = f"from={quote(start.isoformat())}&to={quote((start + timedelta(days=1)).isoformat())}"
    employee = (await get(client, "/api/v1/users?email=employee@example.com"))["items"][0]["id"]
    free = await _assignable_assets(client, SCANNED * CONNECTIONS)
    tags = [[asset["asset_tag"] for asset in scanned] for scanned in batched(free, SCANNED)]
    paths = [f"{ASSETS}/{asset['id']}" for asset in free[:CONNECTIONS]]
    return [
        Case("check-out and check-in", [_check_out_and_in(path, employee) for path in paths]),
        Case(
            f"{SCANNED} tags out and in", [_check_out_and_in(ASSETS, employee, scanned) for scanned in tags]
        ),
        reading("list of 50 workflows", "/api/v1/workflows"),
        reading("list of 50 reservations", "/api/v1/reservations"),
        reading("availability of a model", f"/api/v1/asset-models/{model_id}/availability?{period}"),
    ]


async def _assignable_assets(client: httpx.AsyncClient, number: int) -> list[dict[str, Any]]:
    """Return assets that can be checked out."""
    free: list[dict[str, Any]] = []
    cursor = ""
    while len(free) < number:
        page = await get(client, f"{ASSETS}?status=stock&holder_id__isnull=true&limit=500{cursor}")
        free += page["items"]
        cursor = f"&cursor={page['next_cursor']}"
    return free[:number]


def _check_out_and_in(path: str, user_id: str, tags: list[str] | None = None) -> list[RequestSpec]:
    scanned = {} if tags is None else {"asset_tags": tags}
    return [
        RequestSpec("POST", f"{path}/check-out", json.dumps({**scanned, "user_id": user_id})),
        RequestSpec("POST", f"{path}/check-in", json.dumps(scanned)),
    ]
