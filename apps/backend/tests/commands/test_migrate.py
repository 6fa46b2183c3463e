"""`sams migrate`: forward without a word, back only by somebody who means it."""

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
    url: str, redis_url: str, *arguments: str, given: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": url, "REDIS_URL": redis_url}
    command = [sys.executable, "-m", "src.cli", *arguments]
    return await asyncio.to_thread(
        subprocess.run, command, cwd=BACKEND, env=environment, input=given, capture_output=True, text=True
    )


async def has_assets(url: str) -> bool:
    connection = await asyncpg.connect(asyncpg_dsn(url))
    try:
        return bool(await connection.fetchval("SELECT to_regclass('assets') IS NOT NULL"))
    finally:
        await connection.close()


@pytest.mark.parametrize("answer", ["n\n", ""])
async def test_going_back_is_asked_about(migrated: str, redis_url: str, answer: str) -> None:
    done = await sams(migrated, redis_url, "migrate", "--back-to", "base", given=answer)
    assert done.returncode == 1
    assert "Going back deletes" in done.stderr
    assert await has_assets(migrated)


async def test_who_means_it_goes_back(migrated: str, redis_url: str) -> None:
    done = await sams(migrated, redis_url, "migrate", "--back-to", "base", given="y\n")
    assert done.returncode == 0, done.stderr
    assert not await has_assets(migrated)


async def test_a_migration_that_is_not_there_is_told_in_one_line(migrated: str, redis_url: str) -> None:
    done = await sams(migrated, redis_url, "migrate", "--back-to", "nowhere", "--yes")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "'nowhere'" in done.stderr


async def test_an_older_version_leaves_a_newer_database_alone(migrated: str, redis_url: str) -> None:
    connection = await asyncpg.connect(asyncpg_dsn(migrated))
    await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    await connection.close()
    done = await sams(migrated, redis_url, "migrate")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "newer version" in done.stderr
    assert await has_assets(migrated)
