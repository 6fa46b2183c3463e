"""Interrupted uploads: nothing partial is attached, and remaining files are collected."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import httpx
import psutil
import pytest
from sqlalchemy import func, select, update
from uuid_utils.compat import uuid7

from src.config import BACKEND, Settings
from src.database import Database, set_audit_actor
from src.embedded import free_port
from src.errors import FileMissing
from src.integrations.files import Files
from src.models import Asset, Attachment, PendingUpload, QueuedFileDeletion
from src.security import Role
from src.services.attachments import uploads
from tests.factories import Factory
from tests.files import image_bytes, post_attachment
from tests.locks import wait_until_blocked
from tests.stores import Gate, gate, s3_url

__all__ = ["gate", "s3_url"]

TIMEOUT_SECONDS = 60
LIMIT = 4_000_000
"""The maximum size of an attachment in bytes."""


class Server:
    """A server process with its own file store and directory for temporary files."""

    def __init__(self, settings: Settings, directory: Path) -> None:
        assert settings.database_url is not None
        assert settings.redis_url is not None
        self.port = free_port()
        self.files, self.spool, self.log = directory / "files", directory / "spool", directory / "log"
        self.spool.mkdir()
        environment = {
            "ENVIRONMENT": "test",
            "DATABASE_URL": settings.database_url.get_secret_value(),
            "REDIS_URL": settings.redis_url.get_secret_value(),
            "STORAGE_URL": self.files.as_uri(),
            "MAX_ATTACHMENT_BYTES": str(LIMIT),
            "TMPDIR": str(self.spool),
            "APP_PORT": str(self.port),
            "APP_WORKERS": "1",
        }
        with self.log.open("wb") as log:
            self.process = psutil.Popen(
                [sys.executable, "-m", "src.cli", "serve"],
                cwd=BACKEND,
                env=os.environ | environment,
                stdout=log,
                stderr=log,
            )

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1"

    def logged(self) -> str:
        return self.log.read_text()

    def stored(self) -> list[Path]:
        """Return the files in the store."""
        return [path for path in self.files.rglob("*") if path.is_file()]

    def spooled(self) -> list[Path]:
        """Return the files in the directory for temporary files."""
        return [path for path in self.spool.iterdir() if not path.name.startswith("sams-metrics")]

    def kill(self) -> None:
        """Kill the server and its child processes, as a power failure does."""
        processes = [*self.process.children(recursive=True), self.process]
        for process in processes:
            process.kill()
        psutil.wait_procs(processes, TIMEOUT_SECONDS)


@pytest.fixture
async def server(settings: Settings, tmp_path: Path) -> AsyncIterator[Server]:
    server = Server(settings, tmp_path)
    await wait_until_alive(server)
    yield server
    if server.process.is_running():
        server.process.terminate()
        server.process.wait(TIMEOUT_SECONDS)


async def wait_until_alive(server: Server) -> None:
    """Wait until the server responds."""
    async with asyncio.timeout(TIMEOUT_SECONDS), httpx.AsyncClient() as client:
        while True:
            try:
                (await client.get(f"http://127.0.0.1:{server.port}/health/live")).raise_for_status()
            except httpx.ConnectError:
                await asyncio.sleep(0.05)
            else:
                return


async def wait_until_logged(server: Server, text: str) -> None:
    """Wait until the log of the server contains a text."""
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while text not in server.logged():  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)


@pytest.fixture
async def asset(make: Factory) -> Asset:
    return await make.asset()


@pytest.fixture
async def manager(server: Server, make: Factory) -> AsyncIterator[httpx.AsyncClient]:
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with httpx.AsyncClient(
        base_url=server.address, headers={"Authorization": f"Bearer {token}"}, timeout=TIMEOUT_SECONDS
    ) as client:
        yield client


async def count_attachments(database: Database, asset: Asset) -> int:
    async with database.session() as session:
        count = select(func.count()).select_from(Attachment).where(Attachment.asset_id == asset.id)
        return (await session.scalar(count)) or 0


async def count_pending_uploads(database: Database) -> int:
    async with database.session() as session:
        return (await session.scalar(select(func.count()).select_from(PendingUpload))) or 0


async def test_collect_garbage_removes_files_of_killed_server(
    server: Server, manager: httpx.AsyncClient, asset: Asset, database: Database, settings: Settings
) -> None:
    before = await count_pending_uploads(database)
    async with database.session() as gate:
        # The request stops after the file is stored and before the attachment is created.
        await gate.get(Asset, asset.id, with_for_update=True)
        uploading = asyncio.create_task(
            post_attachment(manager, f"/assets/{asset.id}", image_bytes(), "사진.png")
        )
        await wait_until_blocked(database, 1)
        assert len(server.stored()) == 2

        server.kill()

        with pytest.raises(httpx.TransportError):
            await uploading
    assert await count_attachments(database, asset) == 0
    assert await count_pending_uploads(database) == before + 1
    assert server.spooled() == []
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        expired = func.now() - timedelta(days=2)
        await session.execute(update(PendingUpload).values(started_at=expired))
    await uploads.collect_garbage(database, settings, Files(server.files.as_uri()))
    assert server.stored() == []
    assert await count_pending_uploads(database) == 0


async def test_upload_of_disconnected_client_leaves_nothing(
    server: Server, manager: httpx.AsyncClient, asset: Asset, database: Database
) -> None:
    before = await count_pending_uploads(database)
    head = (
        f"POST /api/v1/assets/{asset.id}/attachments HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: {manager.headers['Authorization']}\r\nContent-Length: {LIMIT}\r\n"
        "Content-Type: multipart/form-data; boundary=x\r\n\r\n"
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
    )
    _, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(head.encode() + b"x" * (LIMIT // 2))
    await writer.drain()

    writer.transport.abort()

    await wait_until_logged(server, "/attachments")
    assert "unhandled_exception" not in server.logged()
    assert server.stored() == server.spooled() == []
    assert await count_pending_uploads(database) == before
    assert await count_attachments(database, asset) == 0
    assert (await post_attachment(manager, f"/assets/{asset.id}")).status_code == 201


async def test_upload_without_content_length_is_limited(
    server: Server, manager: httpx.AsyncClient, asset: Asset
) -> None:
    async def chunks(size: int) -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(size // 100_000):
            yield b"x" * 100_000
        yield b"\r\n--x--\r\n"

    form = {"Content-Type": "multipart/form-data; boundary=x"}
    url = f"/assets/{asset.id}/attachments"

    accepted = await manager.post(url, content=chunks(LIMIT), headers=form)
    refused = await manager.post(url, content=chunks(LIMIT * 10), headers=form)

    assert (accepted.status_code, accepted.json()["size"]) == (201, LIMIT)
    assert (refused.status_code, refused.json()["code"]) == (413, "payload_too_large")
    assert len(server.stored()) == 1


@pytest.mark.parametrize("held", ["requests", "responses"])
async def test_collect_garbage_completes_after_killed_run(
    database: Database,
    settings: Settings,
    make: Factory,
    asset: Asset,
    gate: Gate,
    held: Literal["requests", "responses"],
) -> None:
    """The run is killed before the store receives its requests, or before it receives the responses."""
    files = Files("s3://sams-files/killed")
    uploader = await make.user()
    keys = [uuid7() for _ in range(3)]
    pending, deleted, current = keys
    for key in keys:
        await files.put(uploads.file_key(key), b"file")
    two_days, half_a_year = (datetime.now(UTC) - timedelta(days=days) for days in (2, 180))
    async with database.session() as session:
        session.add(PendingUpload(id=pending, started_at=two_days))
    for key, deleted_at in ((deleted, half_a_year), (current, None)):
        properties = {"file_name": "a", "content_type": "text/plain", "size": 4, "sha256": "0" * 64}
        await make.save(
            Attachment(
                id=key, asset_id=asset.id, uploaded_by_id=uploader.id, deleted_at=deleted_at, **properties
            )
        )
    gate.close(held)
    with running_collector(settings, files) as process:
        await gate.wait_until_held(2)
        process.kill()
    gate.open()

    async with database.session() as session:
        assert await session.get(PendingUpload, pending) is None
        assert (await session.get_one(Attachment, deleted)).purged_at is not None
    await uploads.collect_garbage(database, settings, files)

    for key in (pending, deleted):
        with pytest.raises(FileMissing):
            await files.read(uploads.file_key(key))
    await files.read(uploads.file_key(current))
    async with database.session() as session:
        assert (await session.scalars(select(QueuedFileDeletion.id))).all() == []


@contextmanager
def running_collector(settings: Settings, files: Files) -> Iterator[subprocess.Popen[bytes]]:
    """Run garbage collection in a process."""
    assert settings.database_url is not None
    assert settings.redis_url is not None
    environment = {
        "ENVIRONMENT": "test",
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "STORAGE_URL": files.url,
    }
    command = [sys.executable, "-m", "tests.faults.upload_collector"]
    with subprocess.Popen(command, cwd=BACKEND, env=os.environ | environment) as process:
        yield process
        process.kill()
