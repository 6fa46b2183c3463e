"""A bulk operation of a killed worker is continued by the next: no asset is done twice or left out."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, text

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, BulkOperation, Event
from src.schemas.bulk_operation import BulkDeleteByFilter
from src.security import ROLE_PERMISSIONS, Actor, Role
from src.services.bulk_operations import bulk_operations
from src.services.lists.list_spec import ListQuery
from tests.databases import own_database
from tests.factories import Factory
from tests.faults.test_worker import running_worker_process

ASSETS = 600
PATIENCE = timedelta(seconds=120)


@pytest.fixture
async def own_settings(settings: Settings, template: str) -> AsyncIterator[Settings]:
    """Settings with a separate database and a short heartbeat timeout."""
    assert settings.database_url is not None
    async with own_database(settings.database_url.get_secret_value(), template) as url:
        yield settings.model_copy(update={"database_url": SecretStr(url), "worker_heartbeat_seconds": 1})


@pytest.fixture
async def database(own_settings: Settings) -> AsyncIterator[Database]:
    database = await Database.connect(own_settings)
    yield database
    await database.close()


async def wait_for_progress(
    database: Database, operation_id: UUID, condition: Callable[[str, int], bool]
) -> None:
    """Wait until the state and the number of done assets satisfy a condition."""
    state, done, _ = await progress(database, operation_id)
    while not condition(state, done):
        await asyncio.sleep(0.02)
        state, done, _ = await progress(database, operation_id)


async def progress(database: Database, operation_id: UUID) -> tuple[str, int, int]:
    async with database.session() as session:
        operation = await session.get_one(BulkOperation, operation_id)
        return operation.state, operation.done, operation.failed


async def test_bulk_operation_of_killed_worker_is_continued(
    own_settings: Settings, database: Database, tmp_path: Path
) -> None:
    make = Factory(database, own_settings)
    category, user = await make.category(), await make.user(role=Role.MANAGER)
    status_id = (await make.status()).id
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(
            text("""
            INSERT INTO assets (id, asset_tag, name, currency, category_id, status_id)
            SELECT uuid_v7(), 'kill-' || n, 'Laptop', 'KRW', :category_id, :status_id
            FROM generate_series(1, CAST(:count AS int)) n
            """),
            {"category_id": category.id, "status_id": status_id, "count": ASSETS},
        )
    actor = Actor(user.id, user.name, Role.MANAGER, ROLE_PERMISSIONS[Role.MANAGER])
    async with database.session() as session:
        await set_audit_actor(session, actor_id=user.id, actor_name=user.name, request_id="killed")
        # An asset that is deleted twice has a problem.
        data = BulkDeleteByFilter(action="delete", filter=f"category_id={category.id}")
        query = ListQuery(filters={("category_id", ""): [category.id]})
        operation_id = await bulk_operations.create_bulk_operation(
            session, actor, own_settings, query, data, "killed"
        )

    async with asyncio.timeout(PATIENCE.total_seconds()):
        with running_worker_process(own_settings, tmp_path / "log") as first:
            await wait_for_progress(database, operation_id, lambda state, done: done > 0 or state == "failed")
            first.kill()
            await asyncio.to_thread(first.wait)
        state, done, _ = await progress(database, operation_id)
        assert (state, 0 < done < ASSETS) == ("running", True)
        with running_worker_process(own_settings, tmp_path / "log"):
            await wait_for_progress(database, operation_id, lambda state, _: state != "running")

    assert await progress(database, operation_id) == ("completed", ASSETS, 0)
    async with database.session() as session:
        left = await session.scalar(
            select(func.count()).where(Asset.category_id == category.id, Asset.deleted_at.is_(None))
        )
        deletions = (
            await session.execute(
                select(func.count(), func.count(Event.entity_id.distinct())).where(
                    Event.action == "asset.deleted", Event.request_id == "killed", Event.actor_id == user.id
                )
            )
        ).one()
    assert left == 0
    assert tuple(deletions) == (ASSETS, ASSETS)
