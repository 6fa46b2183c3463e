"""Webhook deliveries: each is sent once, retried for a day, and fails in the end."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.errors import Problem
from src.integrations.webhooks import generate_secret
from src.models import (
    DeliveryState,
    DisabledReason,
    Event,
    Manufacturer,
    Notification,
    Role,
    Webhook,
    WebhookDelivery,
)
from src.services.webhooks import webhook_deliveries, webhook_sending, webhooks
from src.services.webhooks.webhook_deliveries import DELIVER
from src.services.webhooks.webhook_sending import DISABLE_AFTER, MAX_CONCURRENT_MESSAGES, RETRY_DELAYS
from tests.factories import Factory
from tests.receivers import OK, Receiver, http_status, running_receiver, with_local_webhooks
from tests.workers import list_queued_jobs

pytestmark = pytest.mark.usefixtures("delete_webhooks")


@pytest.fixture
def local_settings(settings: Settings) -> Settings:
    return with_local_webhooks(settings)


class WebhookDriver:
    """A webhook with methods to create and send its deliveries step by step, as the worker does."""

    def __init__(self, database: Database, settings: Settings, webhook: Webhook) -> None:
        self.database = database
        self.settings = settings
        self.id = webhook.id
        self.secret = webhook.secret

    async def record_events(self, count: int = 1) -> list[Event]:
        """Record events, and create their deliveries."""
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            manufacturers = [Manufacturer(name=uuid4().hex) for _ in range(count)]
            session.add_all(manufacturers)
            await session.flush()
            ids = [manufacturer.id for manufacturer in manufacturers]
            events = list(await session.scalars(select(Event).where(Event.entity_id.in_(ids))))
            await webhook_deliveries.create_deliveries(session, events)
        return events

    async def deliver(self) -> None:
        await webhook_sending.deliver(self.database, self.settings, self.id)

    async def become_due(self) -> None:
        """Make all pending deliveries due, and end their leases."""
        async with self.database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == self.id, WebhookDelivery.state == DeliveryState.PENDING)
                .values(next_attempt_at=text("now()"), lease_expires_at=None)
            )

    async def webhook(self) -> Webhook:
        async with self.database.session() as session:
            return await session.get_one(Webhook, self.id)

    async def update(self, **values: Any) -> None:
        async with self.database.session() as session:
            await session.execute(update(Webhook).where(Webhook.id == self.id).values(**values))

    async def deliveries(self) -> Sequence[WebhookDelivery]:
        async with self.database.session() as session:
            found = select(WebhookDelivery).where(WebhookDelivery.webhook_id == self.id)
            return (await session.scalars(found.order_by(WebhookDelivery.id))).all()

    async def delivery(self) -> WebhookDelivery:
        [only] = await self.deliveries()
        return only

    async def events(self) -> list[Event]:
        async with self.database.session() as session:
            found = select(Event).where(Event.entity_id == self.id).order_by(Event.id)
            return list(await session.scalars(found))

    async def jobs(self) -> int:
        """Return the number of queued jobs that send to the webhook."""
        queued = await list_queued_jobs(self.database, DELIVER)
        return sum(str(self.id) in job.payload.decode() for job in queued)


type CreateWebhook = Callable[..., Any]


@pytest.fixture
def create_webhook(database: Database, local_settings: Settings, make: Factory) -> CreateWebhook:
    """Returns a function that creates a webhook for the events that the tests record."""

    async def create(receiver: Receiver | None = None, **values: Any) -> WebhookDriver:
        values = {
            "name": make.name("Webhook"),
            "url": receiver.url() if receiver else "http://127.0.0.1:9/",
            "events": ["manufacturer.created"],
            "secret": generate_secret(),
        } | values
        return WebhookDriver(database, local_settings, await make.save(Webhook(**values)))

    return create


# Subscribed events


@pytest.mark.parametrize(
    ("patterns", "is_delivered"),
    [
        (None, True),
        (["manufacturer.*"], True),
        (["asset.*", "manufacturer.created"], True),
        (["manufacturer.updated"], False),
        (["asset.*"], False),
        (["manufacturer.c"], False),
    ],
)
async def test_webhook_receives_subscribed_events(
    create_webhook: CreateWebhook, patterns: list[str] | None, is_delivered: bool
) -> None:
    subscribed = await create_webhook(events=patterns)
    [event] = await subscribed.record_events()

    delivered = [delivery.event_id for delivery in await subscribed.deliveries()]
    assert delivered == ([event.id] if is_delivered else [])
    assert await subscribed.jobs() == is_delivered


async def test_disabled_or_deleted_webhook_receives_nothing(create_webhook: CreateWebhook) -> None:
    now = datetime.now(UTC)
    for values in ({"is_active": False, "disabled_at": now}, {"deleted_at": now}):
        inactive = await create_webhook(**values)
        await inactive.record_events()
        assert await inactive.deliveries() == []


async def test_event_consumed_twice_is_one_delivery(
    create_webhook: CreateWebhook, database: Database
) -> None:
    subscribed = await create_webhook()
    events = await subscribed.record_events(3)
    async with database.session() as session:
        await webhook_deliveries.create_deliveries(session, events)

    assert {delivery.event_id for delivery in await subscribed.deliveries()} == {event.id for event in events}
    assert len(await subscribed.deliveries()) == 3


# Attempts


async def test_webhook_delivery_is_retried_for_a_day_with_same_message(create_webhook: CreateWebhook) -> None:
    async with running_receiver(http_status(503, "busy")) as receiver:
        failing = await create_webhook(receiver)
        await failing.record_events()
        for number, delay in enumerate(RETRY_DELAYS, 1):
            await failing.become_due()
            await failing.deliver()
            delivery = await failing.delivery()
            assert (delivery.state, delivery.attempt_count) == (DeliveryState.PENDING, number)
            remaining = delivery.next_attempt_at - datetime.now(UTC)
            assert delay - timedelta(minutes=1) < remaining <= delay
            assert delivery.attempts[-1] == delivery.attempts[-1] | {
                "status": 503,
                "error": "http_error",
                "response": "busy",
            }
        await failing.become_due()
        await failing.deliver()

        delivery = await failing.delivery()
        assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.FAILED, None)
        assert len(delivery.attempts) == len(RETRY_DELAYS) + 1 == len(receiver.requests)
        assert set(receiver.message_ids) == {f"msg_{delivery.id}"}
        assert len({receiver.body_of(number) for number in range(len(receiver.requests))}) == 1
        receiver.verify(failing.secret)
        # A day of failures does not disable it yet.
        assert (await failing.webhook()).is_active

    assert sum(RETRY_DELAYS, timedelta()) >= timedelta(days=1)


async def test_webhook_delivery_not_due_is_not_sent_and_has_job(create_webhook: CreateWebhook) -> None:
    async with running_receiver([http_status(500), OK]) as receiver:
        failing = await create_webhook(receiver)
        await failing.record_events()
        before = await failing.jobs()
        await failing.deliver()
        await failing.deliver()

        assert len(receiver.requests) == 1
        # One job for the next attempt, and one for the end of the lease.
        assert await failing.jobs() == before + 2


async def test_successful_retry_clears_failing_since(create_webhook: CreateWebhook) -> None:
    async with running_receiver([http_status(500), http_status(302), OK]) as receiver:
        recovering = await create_webhook(receiver)
        await recovering.record_events()
        for _ in range(3):
            assert (await recovering.webhook()).is_active
            await recovering.become_due()
            await recovering.deliver()
        delivery, webhook = await recovering.delivery(), await recovering.webhook()

    assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.DELIVERED, None)
    assert [attempt["error"] for attempt in delivery.attempts] == ["http_error", "redirected", None]
    assert [attempt["status"] for attempt in delivery.attempts] == [500, 302, 200]
    assert webhook.failing_since is None
    # The failure state is not an audited change of the webhook.
    assert webhook.version == 1
    assert [event.action for event in await recovering.events()] == ["webhook.created"]


async def test_rotated_secret_overlaps_with_previous_one(
    create_webhook: CreateWebhook, database: Database
) -> None:
    async with running_receiver() as receiver:
        changing = await create_webhook(receiver)
        async with database.session() as session:
            new = (await webhooks.rotate_secret(session, changing.id)).secret
        await changing.record_events()
        await changing.deliver()
        assert receiver.verify(changing.secret) == receiver.verify(new)

        await changing.update(previous_secret_until=datetime.now(UTC))
        await changing.record_events()
        await changing.deliver()
        receiver.verify(new)
        with pytest.raises(Exception, match="No matching signature"):
            receiver.verify(changing.secret)


# Disabling


async def list_notifications(database: Database, webhook_id: UUID) -> list[Notification]:
    async with database.session() as session:
        found = select(Notification).where(Notification.entity_id == webhook_id)
        return list(await session.scalars(found))


async def test_webhook_is_disabled_after_410_gone(
    create_webhook: CreateWebhook, make: Factory, database: Database
) -> None:
    administrator = await make.user(role=Role.ADMIN)
    async with running_receiver(http_status(410)) as receiver:
        gone = await create_webhook(receiver)
        await gone.record_events(2)
        await gone.deliver()
        await gone.record_events()
        await gone.become_due()
        await gone.deliver()
        webhook, states = await gone.webhook(), [delivery.state for delivery in await gone.deliveries()]

    assert (webhook.is_active, webhook.disabled_reason) == (False, DisabledReason.GONE)
    assert webhook.disabled_at is not None
    assert states == [DeliveryState.FAILED] * 2
    assert len(receiver.requests) == 2
    [disabled] = (await gone.events())[1:]
    assert (disabled.action, disabled.note) == ("webhook.disabled", "The receiver answered 410 Gone")
    [notification] = [
        notification
        for notification in await list_notifications(database, gone.id)
        if notification.user_id == administrator.id
    ]
    assert notification.data["items"] == [
        {"name": webhook.name, "error": "HTTP 410", "entity_id": str(webhook.id)}
    ]


@pytest.mark.parametrize("failing_for", [DISABLE_AFTER + timedelta(hours=1), timedelta(days=4)])
async def test_webhook_is_disabled_after_failing_for_days(
    create_webhook: CreateWebhook, make: Factory, database: Database, failing_for: timedelta
) -> None:
    await make.user(role=Role.ADMIN)
    dead = await create_webhook(failing_since=datetime.now(UTC) - failing_for)
    await dead.record_events()
    for _ in range(len(RETRY_DELAYS)):
        await dead.become_due()
        await dead.deliver()
        assert (await dead.webhook()).is_active
    await dead.become_due()
    await dead.deliver()

    webhook, is_too_long = await dead.webhook(), failing_for > DISABLE_AFTER
    assert webhook.is_active is not is_too_long
    assert webhook.disabled_reason == (DisabledReason.FAILING if is_too_long else None)
    actions = [event.action for event in await dead.events()]
    assert actions == ["webhook.created", "webhook.disabled"][: 2 if is_too_long else 1]
    notifications = await list_notifications(database, dead.id)
    assert {str(notification.data["items"]) for notification in notifications} == (
        {str([{"name": webhook.name, "error": "connection_error", "entity_id": str(webhook.id)}])}
        if is_too_long
        else set()
    )


async def test_pending_delivery_is_sent_when_webhook_is_enabled(
    create_webhook: CreateWebhook, database: Database, local_settings: Settings
) -> None:
    async with running_receiver() as receiver:
        paused = await create_webhook(receiver)
        await paused.record_events()
        await paused.update(is_active=False, disabled_at=datetime.now(UTC))
        await paused.deliver()
        assert receiver.requests == []

        await paused.update(is_active=True, disabled_at=None)
        await paused.deliver()
        assert (await paused.delivery()).state == DeliveryState.DELIVERED


async def test_ping_is_sent_once_and_does_not_count_as_failure(
    create_webhook: CreateWebhook, database: Database
) -> None:
    async with running_receiver(http_status(410)) as receiver:
        tried = await create_webhook(receiver, is_active=False, disabled_at=datetime.now(UTC))
        async with database.session() as session:
            ping = await webhook_deliveries.enqueue_ping(session, tried.id)
        await tried.deliver()
        await tried.become_due()
        await tried.deliver()
        delivery, webhook = await tried.delivery(), await tried.webhook()

    assert (delivery.id, delivery.state, len(receiver.requests)) == (ping.id, DeliveryState.FAILED, 1)
    assert (webhook.version, webhook.failing_since) == (1, None)
    assert receiver.messages[0] == {
        "type": "ping",
        "timestamp": receiver.messages[0]["timestamp"],
        "data": {"webhook_id": str(tried.id)},
    }


# Concurrency


class CountingResponder:
    """Responds after a moment, and counts the concurrent requests."""

    def __init__(self, response: bytes) -> None:
        self.response = response
        self.concurrent = self.max_concurrent = 0

    async def __call__(self, _request: bytes, writer: asyncio.StreamWriter) -> None:
        self.concurrent += 1
        self.max_concurrent = max(self.max_concurrent, self.concurrent)
        await asyncio.sleep(0.02)
        self.concurrent -= 1
        writer.write(self.response)
        await writer.drain()


async def test_concurrent_jobs_send_each_delivery_once(create_webhook: CreateWebhook) -> None:
    responder = CountingResponder(OK)
    async with running_receiver(responder) as receiver:
        busy = await create_webhook(receiver)
        await busy.record_events(20)
        await asyncio.gather(*(busy.deliver() for _ in range(4)))

    assert sorted(receiver.message_ids) == sorted(
        f"msg_{delivery.id}" for delivery in await busy.deliveries()
    )
    assert {delivery.state for delivery in await busy.deliveries()} == {DeliveryState.DELIVERED}
    assert responder.max_concurrent == MAX_CONCURRENT_MESSAGES


async def test_failing_webhook_has_one_message_in_flight(create_webhook: CreateWebhook) -> None:
    responder = CountingResponder(http_status(500))
    async with running_receiver(responder) as receiver:
        failing = await create_webhook(receiver, failing_since=datetime.now(UTC))
        await failing.record_events(3)
        await asyncio.gather(*(failing.deliver() for _ in range(4)))

    assert (len(receiver.requests), responder.max_concurrent) == (3, 1)


async def test_expired_lease_is_claimed_by_another_worker(
    create_webhook: CreateWebhook, database: Database
) -> None:
    async with running_receiver() as receiver:
        left = await create_webhook(receiver)
        await left.record_events()
        async with database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == left.id)
                .values(lease_expires_at=datetime.now(UTC) + timedelta(minutes=1))
            )
        await left.deliver()
        assert receiver.requests == []
        async with database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == left.id)
                .values(lease_expires_at=datetime.now(UTC) - timedelta(seconds=1))
            )
        await left.deliver()

        assert (await left.delivery()).state == DeliveryState.DELIVERED


async def test_late_failure_does_not_undo_delivery(create_webhook: CreateWebhook) -> None:
    """A slow worker gets its response after its lease ended and another worker has delivered."""
    release, responses = asyncio.Event(), iter([http_status(500), OK])

    async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
        if (response := next(responses)) != OK:
            await release.wait()
        writer.write(response)
        await writer.drain()

    async with running_receiver(respond) as receiver:
        slow = await create_webhook(receiver)
        await slow.record_events()
        first = asyncio.create_task(slow.deliver())
        await receiver.wait_for_requests(1)
        await slow.become_due()
        await slow.deliver()
        release.set()
        await first

    delivery = await slow.delivery()
    assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.DELIVERED, None)
    assert [attempt["status"] for attempt in delivery.attempts] == [200, 500]
    assert (await slow.webhook()).failing_since is None


async def test_concurrent_redelivery_sends_once(create_webhook: CreateWebhook, database: Database) -> None:
    async with running_receiver() as receiver:
        again = await create_webhook(receiver)
        await again.record_events()
        await again.deliver()
        delivered = await again.delivery()

        async def redeliver() -> None:
            async with database.session() as session:
                await webhook_deliveries.redeliver(session, again.id, delivered.id)

        await asyncio.gather(redeliver(), redeliver())
        await asyncio.gather(again.deliver(), again.deliver())

        assert receiver.message_ids == [f"msg_{delivered.id}"] * 2
        assert len((await again.delivery()).attempts) == 2


async def test_delivery_keeps_last_attempts(create_webhook: CreateWebhook, database: Database) -> None:
    async with running_receiver() as receiver:
        often = await create_webhook(receiver)
        await often.record_events()
        await often.deliver()
        delivery = await often.delivery()
        for _ in range(webhook_sending.MAX_KEPT_ATTEMPTS + 1):
            async with database.session() as session:
                await webhook_deliveries.redeliver(session, often.id, delivery.id)
            await often.deliver()

    kept = (await often.delivery()).attempts
    assert len(kept) == webhook_sending.MAX_KEPT_ATTEMPTS
    assert kept[0]["at"] > delivery.attempts[0]["at"]


# Upkeep


async def test_purge_of_expired_deliveries(
    create_webhook: CreateWebhook, database: Database, local_settings: Settings
) -> None:
    kept = await create_webhook()
    await kept.record_events(4)
    old, being_sent, *_ = await kept.deliveries()
    long_ago = datetime.now(UTC) - timedelta(days=local_settings.webhook_delivery_days, minutes=1)
    async with database.session() as session:
        for delivery, values in (
            (old, {"created_at": long_ago}),
            (
                being_sent,
                {"created_at": long_ago, "lease_expires_at": datetime.now(UTC) + timedelta(minutes=1)},
            ),
        ):
            await session.execute(
                update(WebhookDelivery).where(WebhookDelivery.id == delivery.id).values(**values)
            )
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await webhook_deliveries.purge_expired(session, local_settings, 1_000)

    left = [delivery.id for delivery in await kept.deliveries()]
    assert len(left) == 3
    assert old.id not in left


async def test_overdue_delivery_is_enqueued_again(create_webhook: CreateWebhook, database: Database) -> None:
    forgotten, recent = await create_webhook(), await create_webhook()
    for webhook, overdue in ((forgotten, timedelta(minutes=11)), (recent, timedelta(minutes=9))):
        await webhook.record_events()
        async with database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == webhook.id)
                .values(next_attempt_at=datetime.now(UTC) - overdue)
            )
    before = [await forgotten.jobs(), await recent.jobs()]
    async with database.session() as session:
        await webhook_deliveries.enqueue_overdue_deliveries(session)

    assert [await forgotten.jobs(), await recent.jobs()] == [before[0] + 1, before[1]]


async def test_redeliver_of_other_webhook_is_not_found(
    create_webhook: CreateWebhook, database: Database
) -> None:
    first, second = await create_webhook(), await create_webhook()
    await first.record_events()
    delivery, *_ = await first.deliveries()
    async with database.session() as session:
        with pytest.raises(Problem) as refused:
            await webhook_deliveries.redeliver(session, second.id, delivery.id)
    assert refused.value.status == 404
