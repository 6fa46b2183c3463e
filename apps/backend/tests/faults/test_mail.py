"""A worker is killed while it sends a mail: another sends it, and the mail is known by its Message-ID."""

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
from sqlalchemy import select

from src.config import BACKEND, Settings
from src.database import Database, record_as
from src.models import MessageState, NotificationDelivery, NotificationKind, User
from src.services.notifications import Notice, notify
from tests.databases import migrate, own_database
from tests.mailbox import mailbox
from tests.workers import jobs_in

PATIENCE_SECONDS = 60


@pytest.fixture
async def own(settings: Settings) -> AsyncIterator[Settings]:
    """Settings with a database of its own."""
    assert settings.database_url is not None
    async with own_database(settings.database_url.get_secret_value()) as url:
        await migrate(url)
        yield settings.model_copy(update={"database_url": SecretStr(url)})


@contextmanager
def worker(settings: Settings) -> Iterator["subprocess.Popen[bytes]"]:
    """Run `sams worker`; one that is dead is missed within a second."""
    environment = {
        "ENVIRONMENT": "test",
        "WORKER_HEARTBEAT_SECONDS": "1",
        "MAIL_FROM": settings.mail_from or "",
        "LOG_LEVEL": "WARNING",
    }
    for name in ("database_url", "redis_url", "smtp_url"):
        address = getattr(settings, name)
        environment[name.upper()] = address.get_secret_value()
    command = [sys.executable, "-m", "src.cli", "worker"]
    with subprocess.Popen(command, cwd=BACKEND, env=os.environ | environment) as running:
        try:
            yield running
        finally:
            running.kill()


async def test_a_mail_outlives_the_worker_that_was_sending_it(own: Settings) -> None:
    database = await Database.connect(own)
    async with mailbox() as box:
        sending = box.settings(own)
        async with database.session() as session:
            await record_as(session, actor_name="tests")
            user = User(name="관리자", email="admin@example.com", role="admin")
            session.add(user)
            await session.flush()
            item = {"name": "ERP", "error": "HTTP 503"}
            notice = Notice(NotificationKind.WEBHOOK_SWITCHED_OFF, user.id, "webhook", uuid4(), item)
            await notify(session, sending, [notice])

        box.goes_on.clear()
        with worker(sending) as first:
            await box.until(lambda mails: len(mails) == 1)
            first.send_signal(signal.SIGKILL)
            await asyncio.to_thread(first.wait, PATIENCE_SECONDS)
        box.goes_on.set()
        with worker(sending) as second:
            await box.until(lambda mails: len(mails) == 2)
            second.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(second.wait, PATIENCE_SECONDS) == 0

    assert box.mails[0]["Message-ID"] == box.mails[1]["Message-ID"]
    async with database.session() as session:
        [delivery] = (await session.scalars(select(NotificationDelivery))).all()
    assert (delivery.state, delivery.attempts) == (MessageState.SENT, 2)
    assert await jobs_in(database, "notifications.deliver") == []
    await database.close()
