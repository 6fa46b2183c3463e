"""`sams migrate`: upgrades without a question, downgrades after confirmation."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator

import asyncpg
import pytest

from src.config import BACKEND
from src.database import asyncpg_dsn
from tests.databases import own_database


@pytest.fixture
async def migrated(server_url: str, template: str) -> AsyncIterator[str]:
    async with own_database(server_url, template) as url:
        yield url


async def sams(
    url: str, redis_url: str, *arguments: str, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": url, "REDIS_URL": redis_url}
    command = [sys.executable, "-m", "src.cli", *arguments]
    return await asyncio.to_thread(
        subprocess.run, command, cwd=BACKEND, env=environment, input=stdin, capture_output=True, text=True
    )


async def has_assets(url: str) -> bool:
    connection = await asyncpg.connect(asyncpg_dsn(url))
    try:
        return bool(await connection.fetchval("SELECT to_regclass('assets') IS NOT NULL"))
    finally:
        await connection.close()


@pytest.mark.parametrize("answer", ["n\n", ""])
async def test_migrate_back_to_asks_for_confirmation(migrated: str, redis_url: str, answer: str) -> None:
    result = await sams(migrated, redis_url, "migrate", "--back-to", "base", stdin=answer)
    assert result.returncode == 1
    assert "This deletes" in result.stderr
    assert await has_assets(migrated)


async def test_migrate_back_to_downgrades_after_confirmation(migrated: str, redis_url: str) -> None:
    result = await sams(migrated, redis_url, "migrate", "--back-to", "base", stdin="y\n")
    assert result.returncode == 0, result.stderr
    assert not await has_assets(migrated)


async def test_migrate_reports_unknown_revision_in_one_line(migrated: str, redis_url: str) -> None:
    result = await sams(migrated, redis_url, "migrate", "--back-to", "nowhere", "--yes")
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert "'nowhere'" in result.stderr


async def test_migrate_refuses_database_of_newer_version(migrated: str, redis_url: str) -> None:
    connection = await asyncpg.connect(asyncpg_dsn(migrated))
    await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    await connection.close()
    result = await sams(migrated, redis_url, "migrate")
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert "newer version" in result.stderr
    assert await has_assets(migrated)
