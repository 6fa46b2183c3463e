"""A worker is killed while it sends a mail: another sends it after the lease, with the same Message-ID."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update

from src.config import BACKEND, Settings
from src.database import Database, set_audit_actor
from src.models import ChatAddress, MessageState, NotificationDelivery, NotificationKind, User
from src.services.notifications.notifications import DELIVER_JOB, NotificationDraft, notify
from tests.databases import own_database
from tests.mailbox import mailbox
from tests.receivers import OK, running_receiver
from tests.workers import list_queued_jobs, running_worker

PATIENCE_SECONDS = 60


@pytest.fixture
async def own_settings(settings: Settings, template: str) -> AsyncIterator[Settings]:
    """Settings with a separate database."""
    assert settings.database_url is not None
    async with own_database(settings.database_url.get_secret_value(), template) as url:
        yield settings.model_copy(update={"database_url": SecretStr(url)})


@contextmanager
def worker(settings: Settings) -> Iterator["subprocess.Popen[bytes]"]:
    """Run `sams worker` with a heartbeat timeout of a second."""
    environment = {
        "ENVIRONMENT": "test",
        "WORKER_HEARTBEAT_SECONDS": "1",
        "CHAT_HOSTS": ",".join(settings.chat_hosts),
        "LOG_LEVEL": "WARNING",
    }
    if settings.mail_from is not None:
        environment["MAIL_FROM"] = settings.mail_from
    for name in ("database_url", "redis_url", "smtp_url"):
        if (address := getattr(settings, name)) is not None:
            environment[name.upper()] = address.get_secret_value()
    command = [sys.executable, "-m", "src.cli", "worker"]
    with subprocess.Popen(command, cwd=BACKEND, env=os.environ | environment) as running:
        try:
            yield running
        finally:
            running.kill()


async def write_notification(database: Database, settings: Settings, chat: str | None = None) -> None:
    """Notify an administrator by mail or chat."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        user = User(name="관리자", email=None if chat else "admin@example.com", role="admin")
        session.add(user)
        await session.flush()
        if chat is not None:
            session.add(ChatAddress(user_id=user.id, name="own", service="JSON", url=chat))
            await session.flush()
        item = {"name": "ERP", "error": "HTTP 503"}
        notice = NotificationDraft(NotificationKind.WEBHOOK_DISABLED, user.id, "webhook", uuid4(), item)
        await notify(session, settings, [notice])


async def expire_leases(database: Database) -> None:
    """Expire the leases of all deliveries."""
    async with database.session() as session:
        await session.execute(update(NotificationDelivery).values(lease_expires_at=func.now()))


async def wait_for_attempts(database: Database, wanted: list[int]) -> None:
    """Wait until the send jobs have these attempt counts."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            if [job.attempts for job in await list_queued_jobs(database, DELIVER_JOB)] == wanted:
                return
            await asyncio.sleep(0.05)


async def test_mail_is_not_sent_twice_while_worker_presumed_dead_sends_it(own_settings: Settings) -> None:
    database, answers = await Database.connect(own_settings), asyncio.Event()

    async def answer(_request: bytes, writer: asyncio.StreamWriter) -> None:
        await answers.wait()
        writer.write(OK)
        await writer.drain()

    async with running_receiver(answer) as receiver:
        update = {"chat_hosts": [f"127.0.0.1:{receiver.port}"], "worker_heartbeat_seconds": 1}
        trusting = own_settings.model_copy(update=update)
        await write_notification(database, trusting, f"json://127.0.0.1:{receiver.port}/hook")
        with worker(trusting) as first:
            await receiver.wait_for_requests(1)
            first.send_signal(signal.SIGSTOP)
            async with running_worker(trusting):
                await wait_for_attempts(database, [1])
                answers.set()
                first.send_signal(signal.SIGCONT)
                await wait_for_attempts(database, [])
            first.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(first.wait, PATIENCE_SECONDS) == 0

    assert len(receiver.requests) == 1
    async with database.session() as session:
        [delivery] = (await session.scalars(select(NotificationDelivery))).all()
    assert (delivery.state, delivery.attempt_count, delivery.lease_expires_at) == (MessageState.SENT, 1, None)
    await database.close()


async def test_mail_of_killed_worker_is_sent_by_another(own_settings: Settings) -> None:
    database = await Database.connect(own_settings)
    async with mailbox() as box:
        sending = box.settings(own_settings)
        await write_notification(database, sending)

        box.goes_on.clear()
        with worker(sending) as first:
            await box.until(lambda mails: len(mails) == 1)
            first.send_signal(signal.SIGKILL)
            await asyncio.to_thread(first.wait, PATIENCE_SECONDS)
        box.goes_on.set()
        await expire_leases(database)
        with worker(sending) as second:
            await box.until(lambda mails: len(mails) == 2)
            second.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(second.wait, PATIENCE_SECONDS) == 0

    assert box.mails[0]["Message-ID"] == box.mails[1]["Message-ID"]
    async with database.session() as session:
        [delivery] = (await session.scalars(select(NotificationDelivery))).all()
    assert (delivery.state, delivery.attempt_count) == (MessageState.SENT, 2)
    assert await list_queued_jobs(database, DELIVER_JOB) == []
    await database.close()
