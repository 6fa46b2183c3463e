"""A worker that is killed while a receiver takes its time leaves the message to the next one."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from src.config import Settings
from src.database import Database
from src.integrations.webhooks import new_secret
from src.models import DeliveryState, Webhook, WebhookDelivery
from src.services.webhooks import webhook_deliveries
from tests.factories import Factory
from tests.receivers import OK, receiving


@contextmanager
def worker(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    """Run a worker of its own process, and kill it at the end."""
    assert settings.database_url is not None
    assert settings.redis_url is not None
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))},
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "WEBHOOK_ALLOW_HTTP": "true",
        "WEBHOOK_ALLOWED_NETWORKS": "127.0.0.1/32",
        "WEBHOOK_TIMEOUT_SECONDS": "3",
        "LOG_LEVEL": "WARNING",
    }
    with subprocess.Popen([sys.executable, "-m", "src.cli", "worker"], env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


async def test_a_message_survives_who_was_sending_it(
    settings: Settings, database: Database, make: Factory
) -> None:
    killed = asyncio.Event()

    async def answer(_request: bytes, writer: asyncio.StreamWriter) -> None:
        # The first has no answer before who asked is dead.
        await killed.wait()
        writer.write(OK)
        await writer.drain()

    async with asyncio.timeout(120), receiving(answer) as receiver:
        secret = new_secret()
        webhook = await make.save(
            Webhook(name="ERP", url=receiver.url(), events=["nothing.*"], secret=secret)
        )
        async with database.session() as session:
            delivery = await webhook_deliveries.ping(session, webhook.id)
        with worker(settings) as first:
            await receiver.until(1)
            first.kill()
            await asyncio.to_thread(first.wait)
        killed.set()
        async with database.session() as session:
            left = await session.get_one(WebhookDelivery, delivery.id)
            assert (left.state, left.attempts) == (DeliveryState.PENDING, [])
        with worker(settings):
            await receiver.until(2)
            while left.state == DeliveryState.PENDING:
                await asyncio.sleep(0.1)
                async with database.session() as session:
                    left = await session.get_one(WebhookDelivery, delivery.id)

    assert left.state == DeliveryState.DELIVERED
    assert len(left.attempts) == 1
    assert receiver.message_ids == [f"msg_{delivery.id}"] * 2
    assert receiver.verify(secret, 0) == receiver.verify(secret, 1)
