"""A delivery is sent by the next worker if its worker is killed during the call."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from src.config import Settings
from src.database import Database
from src.integrations.webhooks import generate_secret
from src.models import DeliveryState, Webhook, WebhookDelivery
from src.services.webhooks import webhook_deliveries
from tests.factories import Factory
from tests.receivers import OK, running_receiver


@contextmanager
def worker(settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
    """Run a worker process, and kill it at the end of the block."""
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


async def test_webhook_delivery_survives_killed_worker(
    settings: Settings, database: Database, make: Factory
) -> None:
    killed = asyncio.Event()

    async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
        # The first call gets no response before its worker is dead.
        await killed.wait()
        writer.write(OK)
        await writer.drain()

    async with asyncio.timeout(120), running_receiver(respond) as receiver:
        secret = generate_secret()
        webhook = await make.save(
            Webhook(name="ERP", url=receiver.url(), events=["nothing.*"], secret=secret)
        )
        async with database.session() as session:
            delivery = await webhook_deliveries.enqueue_ping(session, webhook.id)
        with worker(settings) as first:
            await receiver.wait_for_requests(1)
            first.kill()
            await asyncio.to_thread(first.wait)
        killed.set()
        async with database.session() as session:
            stored = await session.get_one(WebhookDelivery, delivery.id)
            assert (stored.state, stored.attempts) == (DeliveryState.PENDING, [])
        with worker(settings):
            await receiver.wait_for_requests(2)
            while stored.state == DeliveryState.PENDING:
                await asyncio.sleep(0.1)
                async with database.session() as session:
                    stored = await session.get_one(WebhookDelivery, delivery.id)

    assert stored.state == DeliveryState.DELIVERED
    assert len(stored.attempts) == 1
    assert receiver.message_ids == [f"msg_{delivery.id}"] * 2
    assert receiver.verify(secret, 0) == receiver.verify(secret, 1)
