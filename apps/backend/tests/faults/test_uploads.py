"""Uploads end in the middle, on either side: nothing half is attached, and what is left behind is swept."""

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
from tests.files import picture, send
from tests.locks import until_waiting
from tests.stores import Gate, gate, s3_url

__all__ = ["gate", "s3_url"]

PATIENCE_SECONDS = 60
LIMIT = 4_000_000


class Server:
    """The server as an operator starts it, with its files in a directory of its own."""

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

    def lines(self) -> str:
        return self.log.read_text()

    def stored(self) -> list[Path]:
        """Return the files in the store."""
        return [path for path in self.files.rglob("*") if path.is_file()]

    def spooled(self) -> list[Path]:
        """Return what is left in the directory for what is of use for a moment."""
        return [path for path in self.spool.iterdir() if not path.name.startswith("sams-metrics")]

    def kill(self) -> None:
        """End it and its processes as a power cut does."""
        family = [*self.process.children(recursive=True), self.process]
        for process in family:
            process.kill()
        psutil.wait_procs(family, PATIENCE_SECONDS)


@pytest.fixture
async def server(settings: Settings, tmp_path: Path) -> AsyncIterator[Server]:
    server = Server(settings, tmp_path)
    await until_alive(server)
    yield server
    if server.process.is_running():
        server.process.terminate()
        server.process.wait(PATIENCE_SECONDS)


async def until_alive(server: Server) -> None:
    """Wait until it answers."""
    async with asyncio.timeout(PATIENCE_SECONDS), httpx.AsyncClient() as client:
        while True:
            try:
                (await client.get(f"http://127.0.0.1:{server.port}/health/live")).raise_for_status()
            except httpx.ConnectError:
                await asyncio.sleep(0.05)
            else:
                return


async def until_logged(server: Server, text: str) -> None:
    """Wait until the server has written a line with this in it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while text not in server.lines():  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)


@pytest.fixture
async def asset(make: Factory) -> Asset:
    return await make.asset()


@pytest.fixture
async def manager(server: Server, make: Factory) -> AsyncIterator[httpx.AsyncClient]:
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with httpx.AsyncClient(
        base_url=server.address, headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE_SECONDS
    ) as client:
        yield client


async def attached(database: Database, asset: Asset) -> int:
    async with database.session() as session:
        of_it = select(func.count()).select_from(Attachment).where(Attachment.asset_id == asset.id)
        return (await session.scalar(of_it)) or 0


async def notes(database: Database) -> int:
    async with database.session() as session:
        return (await session.scalar(select(func.count()).select_from(PendingUpload))) or 0


async def test_what_a_killed_server_has_stored_and_not_attached_is_swept(
    server: Server, manager: httpx.AsyncClient, asset: Asset, database: Database, settings: Settings
) -> None:
    before = await notes(database)
    async with database.session() as gate:
        # The file is stored by then, and its attachment is not there yet.
        await gate.get(Asset, asset.id, with_for_update=True)
        sending = asyncio.create_task(send(manager, f"/assets/{asset.id}", picture(), "사진.png"))
        await until_waiting(database, 1)
        assert len(server.stored()) == 2

        server.kill()

        with pytest.raises(httpx.TransportError):
            await sending
    assert await attached(database, asset) == 0
    assert await notes(database) == before + 1
    assert server.spooled() == []
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        ago = func.now() - timedelta(days=2)
        await session.execute(update(PendingUpload).values(started_at=ago))
    await uploads.sweep(database, Files(server.files.as_uri()), settings)
    assert server.stored() == []
    assert await notes(database) == 0


async def test_who_hangs_up_leaves_nothing_behind(
    server: Server, manager: httpx.AsyncClient, asset: Asset, database: Database
) -> None:
    before = await notes(database)
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

    await until_logged(server, "/attachments")
    assert "bug" not in server.lines()
    assert server.stored() == server.spooled() == []
    assert await notes(database) == before
    assert await attached(database, asset) == 0
    assert (await send(manager, f"/assets/{asset.id}")).status_code == 201


async def test_what_does_not_say_how_large_it_is_is_cut_off(
    server: Server, manager: httpx.AsyncClient, asset: Asset
) -> None:
    async def chunks(size: int) -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(size // 100_000):
            yield b"x" * 100_000
        yield b"\r\n--x--\r\n"

    form = {"Content-Type": "multipart/form-data; boundary=x"}
    url = f"/assets/{asset.id}/attachments"

    taken = await manager.post(url, content=chunks(LIMIT), headers=form)
    refused = await manager.post(url, content=chunks(LIMIT * 10), headers=form)

    assert (taken.status_code, taken.json()["size"]) == (201, LIMIT)
    assert (refused.status_code, refused.json()["code"]) == (413, "payload_too_large")
    assert len(server.stored()) == 1


@pytest.mark.parametrize("held", ["requests", "answers"])
async def test_what_a_killed_sweep_has_begun_the_next_one_ends(
    database: Database,
    settings: Settings,
    make: Factory,
    asset: Asset,
    gate: Gate,
    held: Literal["requests", "answers"],
) -> None:
    """It is killed before the store hears of it, and when the store has done it and nobody knows."""
    files = Files("s3://sams-files/killed")
    somebody = await make.user()
    keys = [uuid7() for _ in range(3)]
    unfinished, deleted, there = keys
    for key in keys:
        await files.put(uploads.key_of(key), b"file")
    two_days, half_a_year = (datetime.now(UTC) - timedelta(days=days) for days in (2, 180))
    async with database.session() as session:
        session.add(PendingUpload(id=unfinished, started_at=two_days))
    for key, deleted_at in ((deleted, half_a_year), (there, None)):
        about = {"file_name": "a", "content_type": "text/plain", "size": 4, "sha256": "0" * 64}
        await make.save(
            Attachment(id=key, asset_id=asset.id, uploaded_by_id=somebody.id, deleted_at=deleted_at, **about)
        )
    gate.close(held)
    with sweeping(settings, files) as process:
        await gate.until_waiting(2)
        process.kill()
    gate.open()

    async with database.session() as session:
        assert await session.get(PendingUpload, unfinished) is None
        assert (await session.get_one(Attachment, deleted)).purged_at is not None
    await uploads.sweep(database, files, settings)

    for key in (unfinished, deleted):
        with pytest.raises(FileMissing):
            await files.read(uploads.key_of(key))
    await files.read(uploads.key_of(there))
    async with database.session() as session:
        assert (await session.scalars(select(QueuedFileDeletion.id))).all() == []


@contextmanager
def sweeping(settings: Settings, files: Files) -> Iterator[subprocess.Popen[bytes]]:
    """Run a sweep as a process."""
    assert settings.database_url is not None
    assert settings.redis_url is not None
    environment = {
        "ENVIRONMENT": "test",
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "STORAGE_URL": files.url,
    }
    command = [sys.executable, "-m", "tests.faults.upload_collector"]
    with subprocess.Popen(command, cwd=BACKEND, env=os.environ | environment) as running:
        yield running
        running.kill()
