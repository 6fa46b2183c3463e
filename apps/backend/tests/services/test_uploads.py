"""What uploads leave behind is swept, and what was deleted long ago; nothing else."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select, update
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import Database, record_as
from src.errors import Conflict, Unavailable
from src.integrations.files import Files
from src.models import Attachment, UnfinishedUpload
from src.services import jobs, uploads
from src.services.uploads import Upload, key_of, thumbnail_key_of
from src.tasks.registry import SCHEDULES
from tests.clients import Client, problem
from tests.factories import Factory
from tests.files import picture, sent
from tests.workers import working


@pytest.fixture
async def files(app: FastAPI) -> Files:
    found: Files = app.state.files
    return found


@pytest.fixture
async def asset(make: Factory) -> str:
    """Where an asset is."""
    return f"/assets/{(await make.asset()).id}"


def stored(files: Files, key: UUID) -> list[bool]:
    """Return whether there are a file and a thumbnail."""
    directory = Path(unquote(urlsplit(files.url).path))
    return [(directory / name).exists() for name in (key_of(key), thumbnail_key_of(key))]


async def sweep(database: Database, files: Files, settings: Settings) -> int:
    async with database.session() as session:
        await record_as(session, actor_name="sams worker")
        return await uploads.sweep_orphans(session, files, settings)


async def broken_off(database: Database, files: Files, age: timedelta) -> UUID:
    """Leave behind what an upload does whose transaction did not come about."""
    key = uuid7()
    async with database.session() as session:
        session.add(UnfinishedUpload(id=key, started_at=datetime.now(UTC) - age))
    await files.put(key_of(key), b"file")
    await files.put(thumbnail_key_of(key), b"thumbnail")
    return key


async def noted(database: Database) -> set[UUID]:
    async with database.session() as session:
        return set(await session.scalars(select(UnfinishedUpload.id)))


async def test_what_was_broken_off_a_day_ago_is_swept(
    database: Database, files: Files, settings: Settings
) -> None:
    old = await broken_off(database, files, timedelta(days=1, minutes=1))
    recent = await broken_off(database, files, timedelta(hours=23))

    assert await sweep(database, files, settings) == 1

    assert stored(files, old) == [False, False]
    assert stored(files, recent) == [True, True]
    assert await noted(database) & {old, recent} == {recent}
    assert await sweep(database, files, settings) == 0


async def test_what_was_attached_leaves_no_note_and_is_not_swept(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    before = await noted(database)

    key = UUID((await sent(manager, asset, picture()))["id"])

    assert await noted(database) == before
    await sweep(database, files, settings)
    assert stored(files, key) == [True, True]


async def test_the_file_of_what_was_deleted_long_ago_is_removed_for_good(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    old, recent, there = [UUID((await sent(manager, asset, picture()))["id"]) for _ in range(3)]
    for key, days in ((old, settings.deleted_files_days), (recent, settings.deleted_files_days - 1)):
        assert (await manager.delete(f"/attachments/{key}")).status_code == 204
        async with database.session() as session:
            ago = func.now() - timedelta(days=days, minutes=1)
            await session.execute(update(Attachment).where(Attachment.id == key).values(deleted_at=ago))

    assert await sweep(database, files, settings) == 1

    assert [stored(files, key) for key in (old, recent, there)] == [[False] * 2, [True] * 2, [True] * 2]
    assert problem(await manager.post(f"/attachments/{old}/restore"))["code"] == "file_missing"
    assert (await manager.post(f"/attachments/{recent}/restore")).status_code == 200
    latest = (await manager.get("/events", params={"entity_id": str(old)})).json()["items"][0]
    assert (latest["actor"]["name"], list(latest["changes"])) == ("sams worker", ["purged_at"])
    assert await sweep(database, files, settings) == 0


async def test_several_sweep_at_once(database: Database, files: Files, settings: Settings) -> None:
    left = [await broken_off(database, files, timedelta(days=2)) for _ in range(30)]

    swept = await asyncio.gather(*(sweep(database, files, settings) for _ in range(4)))

    assert sum(swept) == 30
    assert not await noted(database) & set(left)
    assert not any(any(stored(files, key)) for key in left)


async def test_the_worker_sweeps(database: Database, files: Files, settings: Settings) -> None:
    left = await broken_off(database, files, timedelta(days=2))
    async with working(settings):
        async with database.session() as session:
            await jobs.enqueue(session, "files.sweep", {})
        while left in await noted(database):  # noqa: ASYNC110 - the worker tells nobody
            await asyncio.sleep(0.05)

    assert stored(files, left) == [False, False]
    assert "files.sweep" in SCHEDULES


async def test_what_the_store_does_not_do_is_done_the_next_time(
    database: Database, files: Files, settings: Settings, tmp_path: Path
) -> None:
    left = await broken_off(database, files, timedelta(days=2))
    (tmp_path / "in-the-way").touch()

    with pytest.raises(Unavailable):
        await sweep(database, Files((tmp_path / "in-the-way" / "files").as_uri()), settings)

    assert left in await noted(database)
    assert await sweep(database, files, settings) == 1
    assert stored(files, left) == [False, False]


async def test_what_was_swept_meanwhile_is_not_attached(database: Database) -> None:
    upload = Upload(uuid7(), "a.txt", None, "text/plain", 1, "0" * 64, None)
    async with database.session() as session:
        with pytest.raises(Conflict):
            await uploads.finish(session, upload)
