"""Garbage collection of stored files: expired uploads and attachments deleted long ago, and nothing else."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import delete, func, select, update
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import Database, set_audit_actor
from src.errors import Conflict, FileMissing, Unavailable
from src.integrations import files as stores
from src.integrations.files import Files
from src.models import Attachment, PendingUpload, QueuedFileDeletion
from src.services.attachments import uploads
from src.services.attachments.uploads import REMOVE_BATCH_SIZE, Upload, file_key, thumbnail_key
from src.services.core import jobs
from src.tasks.registry import SCHEDULES
from tests.clients import Client, problem
from tests.factories import Factory
from tests.files import create_attachment
from tests.locks import wait_until_blocked
from tests.stores import Gate, gate, s3_url
from tests.workers import running_worker

__all__ = ["gate", "s3_url"]


@pytest.fixture(autouse=True)
async def empty_queues(database: Database) -> None:
    """Remove the pending uploads and queued files of other tests."""
    async with database.session() as session:
        await session.execute(delete(PendingUpload))
        await session.execute(delete(QueuedFileDeletion))


@pytest.fixture(params=["disk", "s3"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    if request.param == "disk":
        return Files((tmp_path / "files").as_uri())
    return Files(request.getfixturevalue("s3_url"))


@pytest.fixture
def gated(gate: Gate) -> Files:
    """A store behind the gate, on the S3 server."""
    return Files("s3://sams-files/gated")


@pytest.fixture
async def asset(make: Factory) -> str:
    """Return the path of an asset."""
    return f"/assets/{(await make.asset()).id}"


async def stored(files: Files, key: UUID) -> list[bool]:
    """Return whether the file and the thumbnail of an attachment are stored."""
    return [await is_stored(files, name) for name in (file_key(key), thumbnail_key(key))]


async def is_stored(files: Files, name: str) -> bool:
    try:
        await files.read(name)
    except FileMissing:
        return False
    return True


async def put(files: Files, key: UUID) -> None:
    await files.put(file_key(key), b"file")
    await files.put(thumbnail_key(key), b"thumbnail")


async def abandoned_upload(database: Database, files: Files, age: timedelta = timedelta(days=2)) -> UUID:
    """Create the pending upload and the files of an upload that was not attached."""
    key = uuid7()
    async with database.session() as session:
        session.add(PendingUpload(id=key, started_at=datetime.now(UTC) - age))
    await put(files, key)
    return key


async def deleted_attachment(
    manager: Client, database: Database, files: Files, asset: str, age: timedelta = timedelta(days=91)
) -> UUID:
    """Create an attachment that was deleted the given time ago."""
    key = UUID((await create_attachment(manager, asset))["id"])
    await put(files, key)
    assert (await manager.delete(f"/attachments/{key}")).status_code == 204
    async with database.session() as session:
        attachment = update(Attachment).where(Attachment.id == key)
        await session.execute(attachment.values(deleted_at=func.now() - age))
    return key


async def pending(database: Database, keys: Iterable[UUID]) -> set[UUID]:
    """Return the ids among the keys that have a pending upload."""
    async with database.session() as session:
        return set(await session.scalars(select(PendingUpload.id))) & set(keys)


async def queued(database: Database, keys: Iterable[UUID]) -> set[UUID]:
    """Return the ids among the keys that are queued for deletion."""
    async with database.session() as session:
        return set(await session.scalars(select(QueuedFileDeletion.id))) & set(keys)


async def test_collect_garbage_removes_uploads_pending_for_a_day(
    database: Database, files: Files, settings: Settings
) -> None:
    old = await abandoned_upload(database, files, timedelta(days=1, minutes=1))
    recent = await abandoned_upload(database, files, timedelta(hours=23))

    assert await uploads.collect_garbage(database, settings, files) == 1

    assert await stored(files, old) == [False, False]
    assert await stored(files, recent) == [True, True]
    assert await pending(database, {old, recent}) == {recent}
    assert await uploads.collect_garbage(database, settings, files) == 0


async def test_collect_garbage_keeps_completed_upload(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    key = UUID((await create_attachment(manager, asset))["id"])
    await put(files, key)

    assert await pending(database, {key}) == set()
    await uploads.collect_garbage(database, settings, files)
    assert await stored(files, key) == [True, True]


async def test_collect_garbage_purges_attachments_after_retention(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    days = settings.deleted_files_days
    old, recent = [
        await deleted_attachment(manager, database, files, asset, timedelta(days=each, minutes=1))
        for each in (days, days - 1)
    ]

    assert await uploads.collect_garbage(database, settings, files) == 1

    assert [await stored(files, key) for key in (old, recent)] == [[False] * 2, [True] * 2]
    assert problem(await manager.post(f"/attachments/{old}/restore"))["code"] == "file_missing"
    assert (await manager.post(f"/attachments/{recent}/restore")).status_code == 200
    latest = (await manager.get("/events", params={"entity_id": str(old)})).json()["items"][0]
    assert (latest["actor"]["name"], list(latest["changes"])) == ("sams worker", ["purged_at"])
    assert await uploads.collect_garbage(database, settings, files) == 0


async def test_collect_garbage_removes_all_batches(
    manager: Client,
    database: Database,
    files: Files,
    settings: Settings,
    asset: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(uploads, "EXPIRE_BATCH_SIZE", 2)
    keys = [await abandoned_upload(database, files) for _ in range(2 * REMOVE_BATCH_SIZE + 1)]
    keys += [await deleted_attachment(manager, database, files, asset) for _ in range(5)]

    assert await uploads.collect_garbage(database, settings, files) == len(keys)

    assert not any([any(await stored(files, key)) for key in keys])
    assert await pending(database, keys) == await queued(database, keys) == set()


async def test_collect_garbage_runs_as_scheduled_job(
    app_files: Files, database: Database, settings: Settings
) -> None:
    key = await abandoned_upload(database, app_files)
    async with running_worker(settings):
        async with database.session() as session:
            await jobs.enqueue(session, "uploads.collect_garbage", {})
        while await pending(database, {key}) or await queued(database, {key}):  # noqa: ASYNC110 - the worker sends no signal
            await asyncio.sleep(0.05)

    assert await stored(app_files, key) == [False, False]
    assert "uploads.collect_garbage" in SCHEDULES


@pytest.fixture
def app_files(settings: Settings) -> Files:
    """Return the store of the application."""
    return Files.of(settings)


# Store failures


async def test_collect_garbage_retries_after_store_failure(
    database: Database, app_files: Files, settings: Settings, tmp_path: Path
) -> None:
    key = await abandoned_upload(database, app_files)
    (tmp_path / "in-the-way").touch()

    with pytest.raises(Unavailable):
        await uploads.collect_garbage(database, settings, Files((tmp_path / "in-the-way" / "files").as_uri()))

    assert await queued(database, {key}) == {key}
    assert await uploads.collect_garbage(database, settings, app_files) == 1
    assert await stored(app_files, key) == [False, False]


async def test_collect_garbage_continues_past_files_that_cannot_be_removed(
    database: Database, settings: Settings, tmp_path: Path
) -> None:
    files = Files((tmp_path / "files").as_uri())
    keys = [await abandoned_upload(database, files) for _ in range(2 * REMOVE_BATCH_SIZE + 1)]
    # In place of the files of the first batch and one more there are directories, which cannot be removed.
    stuck = keys[: REMOVE_BATCH_SIZE + 1]
    for key in stuck:
        (tmp_path / "files" / file_key(key)).unlink()
        (tmp_path / "files" / file_key(key) / "within").mkdir(parents=True)

    with pytest.raises(Unavailable):
        await uploads.collect_garbage(database, settings, files)

    assert await queued(database, keys) == set(stuck)
    for key in stuck:
        (tmp_path / "files" / file_key(key) / "within").rmdir()
        (tmp_path / "files" / file_key(key)).rmdir()
    assert await uploads.collect_garbage(database, settings, files) == len(stuck)
    assert not any([any(await stored(files, key)) for key in keys])


async def test_collect_garbage_stops_after_failed_batches(
    database: Database, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requested: list[str] = []
    (tmp_path / "in-the-way").touch()
    unavailable = Files((tmp_path / "in-the-way" / "files").as_uri())
    delete_file = unavailable.delete

    async def count(key: str) -> None:
        requested.append(key)
        await delete_file(key)

    monkeypatch.setattr(unavailable, "delete", count)
    limit = uploads.MAX_FAILED_BATCHES * REMOVE_BATCH_SIZE
    async with database.session() as session:
        session.add_all(QueuedFileDeletion(id=uuid7()) for _ in range(limit + 1))

    with pytest.raises(Unavailable):
        await uploads.collect_garbage(database, settings, unavailable)

    assert len(requested) == limit


async def test_collect_garbage_dequeues_files_removed_before_store_failure(
    database: Database, gate: Gate, gated: Files, settings: Settings
) -> None:
    keys = [await abandoned_upload(database, gated) for _ in range(2 * REMOVE_BATCH_SIZE)]
    # Each removal is a request for the file and one for the thumbnail.
    gate.close(after=3 * REMOVE_BATCH_SIZE)
    collecting = asyncio.create_task(uploads.collect_garbage(database, settings, gated))
    await gate.wait_until_held(REMOVE_BATCH_SIZE)

    gate.cut()

    with pytest.raises(Unavailable):
        await collecting
    assert len(await queued(database, keys)) == REMOVE_BATCH_SIZE
    assert await pending(database, keys) == set()


async def test_collect_garbage_times_out_on_silent_store(
    database: Database, gate: Gate, gated: Files, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "read_timeout" in stores._CLIENT_CONFIG
    monkeypatch.setitem(stores._CLIENT_CONFIG, "read_timeout", timedelta(seconds=1))
    monkeypatch.setitem(stores._RETRY_CONFIG, "max_retries", 0)
    key = await abandoned_upload(database, gated)
    gate.close()

    with pytest.raises(Unavailable):
        await uploads.collect_garbage(database, settings, gated)

    assert await queued(database, {key}) == {key}
    gate.open()
    assert await uploads.collect_garbage(database, settings, gated) == 1
    assert await stored(gated, key) == [False, False]


async def test_collect_garbage_holds_no_transaction_during_store_calls(
    manager: Client, database: Database, gate: Gate, gated: Files, settings: Settings, asset: str
) -> None:
    keys = [
        await abandoned_upload(database, gated),
        await deleted_attachment(manager, database, gated, asset),
    ]
    gate.close()
    collecting = asyncio.create_task(uploads.collect_garbage(database, settings, gated))
    await gate.wait_until_held(2)

    assert database.connections_in_use["changing"] == 0
    # A restore is refused without waiting.
    refused = await manager.post(f"/attachments/{keys[1]}/restore")
    assert (refused.status_code, problem(refused)["code"]) == (404, "file_missing")

    gate.open()
    assert await collecting == 2
    assert not any([any(await stored(gated, key)) for key in keys])


# Concurrency


async def test_concurrent_collect_garbage_removes_each_file_once(
    manager: Client, database: Database, gate: Gate, gated: Files, settings: Settings, asset: str
) -> None:
    keys = [await abandoned_upload(database, gated) for _ in range(2 * REMOVE_BATCH_SIZE)]
    keys += [await deleted_attachment(manager, database, gated, asset) for _ in range(5)]
    gate.close()
    collecting = [asyncio.create_task(uploads.collect_garbage(database, settings, gated)) for _ in range(3)]
    # All of them are removing the same files.
    await gate.wait_until_held(3 * REMOVE_BATCH_SIZE)

    gate.open()

    assert sum(await asyncio.gather(*collecting)) == len(keys)
    assert await pending(database, keys) == await queued(database, keys) == set()
    assert not any([any(await stored(gated, key)) for key in keys])


def upload_of(key: UUID) -> Upload:
    return Upload(key, "a.txt", None, "text/plain", 1, "0" * 64, None)


async def test_collect_garbage_skips_upload_being_completed(
    database: Database, app_files: Files, settings: Settings
) -> None:
    key = await abandoned_upload(database, app_files)
    async with database.session() as attaching:
        await set_audit_actor(attaching, actor_name="tests")
        await uploads.complete_upload(attaching, upload_of(key))

        await uploads.collect_garbage(database, settings, app_files)

    assert await pending(database, {key}) == await queued(database, {key}) == set()
    assert await stored(app_files, key) == [True, True]


async def test_complete_upload_refuses_expired_upload(database: Database, app_files: Files) -> None:
    key = await abandoned_upload(database, app_files)
    async with asyncio.TaskGroup() as tasks, database.session() as collecting:
        await uploads._expire_pending_uploads(collecting)
        attaching = tasks.create_task(is_completion_refused(database, key))
        await wait_until_blocked(database, 1)
    assert attaching.result()
    assert await queued(database, {key}) == {key}


async def is_completion_refused(database: Database, key: UUID) -> bool:
    try:
        async with database.session() as session:
            await uploads.complete_upload(session, upload_of(key))
    except Conflict:
        return True
    return False


async def test_collect_garbage_keeps_file_of_attachment_being_restored(
    manager: Client, database: Database, app_files: Files, settings: Settings, asset: str
) -> None:
    key = await deleted_attachment(manager, database, app_files, asset)
    async with database.session() as restoring:
        await restoring.execute(update(Attachment).where(Attachment.id == key).values(deleted_at=None))
        await uploads.collect_garbage(database, settings, app_files)

    await uploads.collect_garbage(database, settings, app_files)

    assert await stored(app_files, key) == [True, True]
    assert (await manager.get(f"/attachments/{key}/content")).content == b"file"


async def test_restore_refuses_attachment_being_purged(
    manager: Client, database: Database, app_files: Files, settings: Settings, asset: str
) -> None:
    key = await deleted_attachment(manager, database, app_files, asset)
    async with asyncio.TaskGroup() as tasks, database.session() as collecting:
        await set_audit_actor(collecting, actor_name="tests")
        assert await uploads._expire_deleted_attachments(collecting, settings) == 1
        restoring = tasks.create_task(manager.post(f"/attachments/{key}/restore"))
        await wait_until_blocked(database, 1)

    assert problem(restoring.result())["code"] == "file_missing"


# Aborted uploads


@pytest.mark.parametrize("commits", [True, False])
async def test_abort_upload_waits_for_outcome_of_completion(
    database: Database, app_files: Files, *, commits: bool
) -> None:
    """The connection may be lost while the database is still committing."""
    key = await abandoned_upload(database, app_files, timedelta())
    async with asyncio.TaskGroup() as tasks:
        async with database.session() as attaching:
            await uploads.complete_upload(attaching, upload_of(key))
            aborting = tasks.create_task(uploads.abort_upload(database, app_files, upload_of(key)))
            await wait_until_blocked(database, 1)
            assert await stored(app_files, key) == [True, True]
            if not commits:
                await attaching.rollback()
        await aborting

    assert await stored(app_files, key) == [commits, commits]
    assert await pending(database, {key}) == await queued(database, {key}) == set()


async def test_abort_upload_leaves_file_queued_if_store_is_unavailable(
    database: Database, gate: Gate, gated: Files, app_files: Files, settings: Settings
) -> None:
    key = await abandoned_upload(database, gated, timedelta())
    gate.cut()

    await uploads.abort_upload(database, gated, upload_of(key))

    assert await queued(database, {key}) == {key}
    await uploads.collect_garbage(database, settings, app_files)
    assert await queued(database, {key}) == set()
