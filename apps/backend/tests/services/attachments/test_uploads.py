"""What uploads leave behind is swept, and what was deleted long ago; nothing else."""

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
from src.services.attachments.uploads import REMOVED_AT_ONCE, Upload, key_of, thumbnail_key_of
from src.services.core import jobs
from src.tasks.registry import SCHEDULES
from tests.clients import Client, problem
from tests.factories import Factory
from tests.files import sent
from tests.locks import until_waiting
from tests.stores import Gate, gate, s3_url
from tests.workers import running_worker

__all__ = ["gate", "s3_url"]


@pytest.fixture(autouse=True)
async def nothing_is_left(database: Database) -> None:
    """What other tests have left behind is not counted."""
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
    """A store behind the gate."""
    return Files("s3://sams-files/gated")


@pytest.fixture
async def asset(make: Factory) -> str:
    """Where an asset is."""
    return f"/assets/{(await make.asset()).id}"


async def stored(files: Files, key: UUID) -> list[bool]:
    """Return whether there are a file and a thumbnail."""
    return [await is_stored(files, name) for name in (key_of(key), thumbnail_key_of(key))]


async def is_stored(files: Files, name: str) -> bool:
    try:
        await files.read(name)
    except FileMissing:
        return False
    return True


async def put(files: Files, key: UUID) -> None:
    await files.put(key_of(key), b"file")
    await files.put(thumbnail_key_of(key), b"thumbnail")


async def broken_off(database: Database, files: Files, age: timedelta = timedelta(days=2)) -> UUID:
    """Leave behind what an upload does whose transaction did not come about."""
    key = uuid7()
    async with database.session() as session:
        session.add(PendingUpload(id=key, started_at=datetime.now(UTC) - age))
    await put(files, key)
    return key


async def deleted(
    manager: Client, database: Database, files: Files, asset: str, age: timedelta = timedelta(days=91)
) -> UUID:
    """Attach a file that was deleted so long ago."""
    key = UUID((await sent(manager, asset))["id"])
    await put(files, key)
    assert (await manager.delete(f"/attachments/{key}")).status_code == 204
    async with database.session() as session:
        one = update(Attachment).where(Attachment.id == key)
        await session.execute(one.values(deleted_at=func.now() - age))
    return key


async def noted(database: Database, keys: Iterable[UUID]) -> set[UUID]:
    """Return of which of these an upload is under way."""
    async with database.session() as session:
        return set(await session.scalars(select(PendingUpload.id))) & set(keys)


async def to_remove(database: Database, keys: Iterable[UUID]) -> set[UUID]:
    """Return which of these are still to be removed."""
    async with database.session() as session:
        return set(await session.scalars(select(QueuedFileDeletion.id))) & set(keys)


async def test_what_was_broken_off_a_day_ago_is_swept(
    database: Database, files: Files, settings: Settings
) -> None:
    old = await broken_off(database, files, timedelta(days=1, minutes=1))
    recent = await broken_off(database, files, timedelta(hours=23))

    assert await uploads.sweep(database, files, settings) == 1

    assert await stored(files, old) == [False, False]
    assert await stored(files, recent) == [True, True]
    assert await noted(database, {old, recent}) == {recent}
    assert await uploads.sweep(database, files, settings) == 0


async def test_what_was_attached_leaves_no_note_and_is_not_swept(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    key = UUID((await sent(manager, asset))["id"])
    await put(files, key)

    assert await noted(database, {key}) == set()
    await uploads.sweep(database, files, settings)
    assert await stored(files, key) == [True, True]


async def test_the_file_of_what_was_deleted_long_ago_is_removed_for_good(
    manager: Client, database: Database, files: Files, settings: Settings, asset: str
) -> None:
    days = settings.deleted_files_days
    old, recent = [
        await deleted(manager, database, files, asset, timedelta(days=each, minutes=1))
        for each in (days, days - 1)
    ]

    assert await uploads.sweep(database, files, settings) == 1

    assert [await stored(files, key) for key in (old, recent)] == [[False] * 2, [True] * 2]
    assert problem(await manager.post(f"/attachments/{old}/restore"))["code"] == "file_missing"
    assert (await manager.post(f"/attachments/{recent}/restore")).status_code == 200
    latest = (await manager.get("/events", params={"entity_id": str(old)})).json()["items"][0]
    assert (latest["actor"]["name"], list(latest["changes"])) == ("sams worker", ["purged_at"])
    assert await uploads.sweep(database, files, settings) == 0


async def test_one_sweep_removes_all_there_is(
    manager: Client,
    database: Database,
    files: Files,
    settings: Settings,
    asset: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(uploads, "GIVEN_UP_AT_ONCE", 2)
    left = [await broken_off(database, files) for _ in range(2 * REMOVED_AT_ONCE + 1)]
    left += [await deleted(manager, database, files, asset) for _ in range(5)]

    assert await uploads.sweep(database, files, settings) == len(left)

    assert not any([any(await stored(files, key)) for key in left])
    assert await noted(database, left) == await to_remove(database, left) == set()


async def test_the_worker_sweeps(app_files: Files, database: Database, settings: Settings) -> None:
    left = await broken_off(database, app_files)
    async with running_worker(settings):
        async with database.session() as session:
            await jobs.enqueue(session, "uploads.collect_garbage", {})
        while await noted(database, {left}) or await to_remove(database, {left}):  # noqa: ASYNC110 - the worker tells nobody
            await asyncio.sleep(0.05)

    assert await stored(app_files, left) == [False, False]
    assert "uploads.collect_garbage" in SCHEDULES


@pytest.fixture
def app_files(settings: Settings) -> Files:
    """The store of the application."""
    return Files.of(settings)


# A store that fails


async def test_what_the_store_does_not_do_is_done_the_next_time(
    database: Database, app_files: Files, settings: Settings, tmp_path: Path
) -> None:
    left = await broken_off(database, app_files)
    (tmp_path / "in-the-way").touch()

    with pytest.raises(Unavailable):
        await uploads.sweep(database, Files((tmp_path / "in-the-way" / "files").as_uri()), settings)

    assert await to_remove(database, {left}) == {left}
    assert await uploads.sweep(database, app_files, settings) == 1
    assert await stored(app_files, left) == [False, False]


async def test_what_cannot_be_removed_does_not_keep_the_others(
    database: Database, settings: Settings, tmp_path: Path
) -> None:
    files = Files((tmp_path / "files").as_uri())
    left = [await broken_off(database, files) for _ in range(2 * REMOVED_AT_ONCE + 1)]
    # Where the first files were, as many as are removed at once and one more, there is what is no file.
    stuck = left[: REMOVED_AT_ONCE + 1]
    for key in stuck:
        (tmp_path / "files" / key_of(key)).unlink()
        (tmp_path / "files" / key_of(key) / "within").mkdir(parents=True)

    with pytest.raises(Unavailable):
        await uploads.sweep(database, files, settings)

    assert await to_remove(database, left) == set(stuck)
    for key in stuck:
        (tmp_path / "files" / key_of(key) / "within").rmdir()
        (tmp_path / "files" / key_of(key)).rmdir()
    assert await uploads.sweep(database, files, settings) == len(stuck)
    assert not any([any(await stored(files, key)) for key in left])


async def test_a_store_that_is_away_is_not_asked_for_all(
    database: Database, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    (tmp_path / "in-the-way").touch()
    away = Files((tmp_path / "in-the-way" / "files").as_uri())
    delete_one = away.delete

    async def count(key: str) -> None:
        asked.append(key)
        await delete_one(key)

    monkeypatch.setattr(away, "delete", count)
    at_most = uploads.FAILURES_IN_A_ROW * REMOVED_AT_ONCE
    async with database.session() as session:
        session.add_all(QueuedFileDeletion(id=uuid7()) for _ in range(at_most + 1))

    with pytest.raises(Unavailable):
        await uploads.sweep(database, away, settings)

    assert len(asked) == at_most


async def test_what_was_removed_before_the_store_failed_is_struck_out(
    database: Database, gate: Gate, gated: Files, settings: Settings
) -> None:
    left = [await broken_off(database, gated) for _ in range(2 * REMOVED_AT_ONCE)]
    # A file and a thumbnail each.
    gate.close(after=3 * REMOVED_AT_ONCE)
    sweeping = asyncio.create_task(uploads.sweep(database, gated, settings))
    await gate.until_waiting(REMOVED_AT_ONCE)

    gate.cut()

    with pytest.raises(Unavailable):
        await sweeping
    assert len(await to_remove(database, left)) == REMOVED_AT_ONCE
    assert await noted(database, left) == set()


async def test_a_store_that_says_nothing_is_given_up(
    database: Database, gate: Gate, gated: Files, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "read_timeout" in stores._CLIENT
    monkeypatch.setitem(stores._CLIENT, "read_timeout", timedelta(seconds=1))
    monkeypatch.setitem(stores._RETRY, "max_retries", 0)
    left = await broken_off(database, gated)
    gate.close()

    with pytest.raises(Unavailable):
        await uploads.sweep(database, gated, settings)

    assert await to_remove(database, {left}) == {left}
    gate.open()
    assert await uploads.sweep(database, gated, settings) == 1
    assert await stored(gated, left) == [False, False]


async def test_nothing_is_locked_while_the_store_answers(
    manager: Client, database: Database, gate: Gate, gated: Files, settings: Settings, asset: str
) -> None:
    left = [await broken_off(database, gated), await deleted(manager, database, gated, asset)]
    gate.close()
    sweeping = asyncio.create_task(uploads.sweep(database, gated, settings))
    await gate.until_waiting(2)

    assert database.connections_in_use["changing"] == 0
    # Who would bring it back now is told at once.
    refused = await manager.post(f"/attachments/{left[1]}/restore")
    assert (refused.status_code, problem(refused)["code"]) == (404, "file_missing")

    gate.open()
    assert await sweeping == 2
    assert not any([any(await stored(gated, key)) for key in left])


# At the same time


async def test_several_sweep_at_once(
    manager: Client, database: Database, gate: Gate, gated: Files, settings: Settings, asset: str
) -> None:
    left = [await broken_off(database, gated) for _ in range(2 * REMOVED_AT_ONCE)]
    left += [await deleted(manager, database, gated, asset) for _ in range(5)]
    gate.close()
    sweeping = [asyncio.create_task(uploads.sweep(database, gated, settings)) for _ in range(3)]
    # All of them are at the store with the same files.
    await gate.until_waiting(3 * REMOVED_AT_ONCE)

    gate.open()

    assert sum(await asyncio.gather(*sweeping)) == len(left)
    assert await noted(database, left) == await to_remove(database, left) == set()
    assert not any([any(await stored(gated, key)) for key in left])


def upload_of(key: UUID) -> Upload:
    return Upload(key, "a.txt", None, "text/plain", 1, "0" * 64, None)


async def test_what_is_attached_in_this_moment_is_not_swept(
    database: Database, app_files: Files, settings: Settings
) -> None:
    key = await broken_off(database, app_files)
    async with database.session() as attaching:
        await set_audit_actor(attaching, actor_name="tests")
        await uploads.finish(attaching, upload_of(key))

        await uploads.sweep(database, app_files, settings)

    assert await noted(database, {key}) == await to_remove(database, {key}) == set()
    assert await stored(app_files, key) == [True, True]


async def test_what_was_swept_meanwhile_is_not_attached(database: Database, app_files: Files) -> None:
    key = await broken_off(database, app_files)
    async with asyncio.TaskGroup() as tasks, database.session() as sweeping:
        await uploads._give_up_unfinished(sweeping)
        attaching = tasks.create_task(refused_to_attach(database, key))
        await until_waiting(database, 1)
    assert attaching.result()
    assert await to_remove(database, {key}) == {key}


async def refused_to_attach(database: Database, key: UUID) -> bool:
    try:
        async with database.session() as session:
            await uploads.finish(session, upload_of(key))
    except Conflict:
        return True
    return False


async def test_what_is_restored_in_this_moment_keeps_its_file(
    manager: Client, database: Database, app_files: Files, settings: Settings, asset: str
) -> None:
    key = await deleted(manager, database, app_files, asset)
    async with database.session() as restoring:
        await restoring.execute(update(Attachment).where(Attachment.id == key).values(deleted_at=None))
        await uploads.sweep(database, app_files, settings)

    await uploads.sweep(database, app_files, settings)

    assert await stored(app_files, key) == [True, True]
    assert (await manager.get(f"/attachments/{key}/content")).content == b"file"


async def test_what_is_given_up_in_this_moment_is_not_restored(
    manager: Client, database: Database, app_files: Files, settings: Settings, asset: str
) -> None:
    key = await deleted(manager, database, app_files, asset)
    async with asyncio.TaskGroup() as tasks, database.session() as sweeping:
        await set_audit_actor(sweeping, actor_name="tests")
        assert await uploads._give_up_deleted(sweeping, settings) == 1
        restoring = tasks.create_task(manager.post(f"/attachments/{key}/restore"))
        await until_waiting(database, 1)

    assert problem(restoring.result())["code"] == "file_missing"


# An upload that came to nothing


@pytest.mark.parametrize("commits", [True, False])
async def test_a_file_is_discarded_once_it_is_known_that_it_was_not_attached(
    database: Database, app_files: Files, *, commits: bool
) -> None:
    """The connection may be lost while the database still commits."""
    key = await broken_off(database, app_files, timedelta())
    async with asyncio.TaskGroup() as tasks:
        async with database.session() as attaching:
            await uploads.finish(attaching, upload_of(key))
            discarding = tasks.create_task(uploads.discard(database, app_files, upload_of(key)))
            await until_waiting(database, 1)
            assert await stored(app_files, key) == [True, True]
            if not commits:
                await attaching.rollback()
        await discarding

    assert await stored(app_files, key) == [commits, commits]
    assert await noted(database, {key}) == await to_remove(database, {key}) == set()


async def test_what_is_not_discarded_now_is_swept(
    database: Database, gate: Gate, gated: Files, app_files: Files, settings: Settings
) -> None:
    key = await broken_off(database, gated, timedelta())
    gate.cut()

    await uploads.discard(database, gated, upload_of(key))

    assert await to_remove(database, {key}) == {key}
    await uploads.sweep(database, app_files, settings)
    assert await to_remove(database, {key}) == set()
