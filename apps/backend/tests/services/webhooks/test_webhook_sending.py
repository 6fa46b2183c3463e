"""What is due to a webhook is sent once, tried again for a day, and given up in the end."""

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
from src.integrations.webhooks import new_secret
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
from src.services.webhooks.webhook_sending import AT_ONCE, FAILING_AT_MOST, PAUSES
from tests.factories import Factory
from tests.receivers import OK, Receiver, reaching, receiving, status
from tests.workers import jobs_in


@pytest.fixture
def local(settings: Settings) -> Settings:
    return reaching(settings)


class Hook:
    """A webhook, and what is done with it step by step, as the worker would."""

    def __init__(self, database: Database, settings: Settings, webhook: Webhook) -> None:
        self.database = database
        self.settings = settings
        self.id = webhook.id
        self.secret = webhook.secret

    async def happen(self, count: int = 1) -> list[Event]:
        """Let something happen, and make deliveries of it."""
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            made = [Manufacturer(name=uuid4().hex) for _ in range(count)]
            session.add_all(made)
            await session.flush()
            ids = [one.id for one in made]
            events = list(await session.scalars(select(Event).where(Event.entity_id.in_(ids))))
            await webhook_deliveries.make_deliveries(session, events)
        return events

    async def deliver(self) -> None:
        await webhook_sending.deliver(self.database, self.settings, self.id)

    async def become_due(self) -> None:
        """Let the time pass until all that waits is due, and who is at work is believed to be dead."""
        async with self.database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == self.id, WebhookDelivery.state == DeliveryState.PENDING)
                .values(next_attempt_at=text("now()"), lease_expires_at=None)
            )

    async def now(self) -> Webhook:
        async with self.database.session() as session:
            return await session.get_one(Webhook, self.id)

    async def change(self, **values: Any) -> None:
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
        """Return how many jobs wait that send to it."""
        waiting = await jobs_in(self.database, DELIVER)
        return sum(str(self.id) in job.payload.decode() for job in waiting)


type Maker = Callable[..., Any]


@pytest.fixture
def hook(database: Database, local: Settings, make: Factory) -> Maker:
    """Makes a webhook to a receiver, of what the tests let happen."""

    async def made(receiver: Receiver | None = None, **values: Any) -> Hook:
        values = {
            "name": make.name("Webhook"),
            "url": receiver.url() if receiver else "http://127.0.0.1:9/",
            "events": ["manufacturer.created"],
            "secret": new_secret(),
        } | values
        return Hook(database, local, await make.save(Webhook(**values)))

    return made


# Which events are delivered


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
async def test_a_webhook_is_told_what_it_asks_for(
    hook: Maker, patterns: list[str] | None, is_delivered: bool
) -> None:
    asked = await hook(events=patterns)
    [event] = await asked.happen()

    told = [delivery.event_id for delivery in await asked.deliveries()]
    assert told == ([event.id] if is_delivered else [])
    assert await asked.jobs() == is_delivered


async def test_who_is_off_or_deleted_is_told_nothing(hook: Maker) -> None:
    now = datetime.now(UTC)
    for values in ({"is_active": False, "disabled_at": now}, {"deleted_at": now}):
        quiet = await hook(**values)
        await quiet.happen()
        assert await quiet.deliveries() == []


async def test_an_event_that_is_read_again_is_still_one_message(hook: Maker, database: Database) -> None:
    told = await hook()
    events = await told.happen(3)
    async with database.session() as session:
        await webhook_deliveries.make_deliveries(session, events)

    assert {delivery.event_id for delivery in await told.deliveries()} == {event.id for event in events}
    assert len(await told.deliveries()) == 3


# One delivery


async def test_a_delivery_is_tried_for_a_day_as_the_same_message(hook: Maker) -> None:
    async with receiving(status(503, "busy")) as receiver:
        failing = await hook(receiver)
        await failing.happen()
        for number, pause in enumerate(PAUSES, 1):
            await failing.become_due()
            await failing.deliver()
            delivery = await failing.delivery()
            assert (delivery.state, delivery.attempt_count) == (DeliveryState.PENDING, number)
            waits = delivery.next_attempt_at - datetime.now(UTC)
            assert pause - timedelta(minutes=1) < waits <= pause
            assert delivery.attempts[-1] == delivery.attempts[-1] | {
                "status": 503,
                "error": "http_error",
                "response": "busy",
            }
        await failing.become_due()
        await failing.deliver()

        delivery = await failing.delivery()
        assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.FAILED, None)
        assert len(delivery.attempts) == len(PAUSES) + 1 == len(receiver.requests)
        assert set(receiver.message_ids) == {f"msg_{delivery.id}"}
        assert len({receiver.body_of(number) for number in range(len(receiver.requests))}) == 1
        receiver.verify(failing.secret)
        # A whole day of it is not yet a reason to switch it off.
        assert (await failing.now()).is_active

    assert sum(PAUSES, timedelta()) >= timedelta(days=1)


async def test_what_is_not_due_is_not_sent_and_has_a_job_for_when_it_is(hook: Maker) -> None:
    async with receiving([status(500), OK]) as receiver:
        failing = await hook(receiver)
        await failing.happen()
        before = await failing.jobs()
        await failing.deliver()
        await failing.deliver()

        assert len(receiver.requests) == 1
        # For the next attempt, and in case that whoever sent it had died.
        assert await failing.jobs() == before + 2


async def test_what_succeeds_in_the_end_is_delivered_and_the_webhook_is_well(hook: Maker) -> None:
    async with receiving([status(500), status(302), OK]) as receiver:
        recovering = await hook(receiver)
        await recovering.happen()
        for _ in range(3):
            assert (await recovering.now()).is_active
            await recovering.become_due()
            await recovering.deliver()
        delivery, webhook = await recovering.delivery(), await recovering.now()

    assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.DELIVERED, None)
    assert [one["error"] for one in delivery.attempts] == ["http_error", "redirected", None]
    assert [one["status"] for one in delivery.attempts] == [500, 302, 200]
    assert webhook.failing_since is None
    # How it is doing is no change of what somebody has set.
    assert webhook.version == 1
    assert [event.action for event in await recovering.events()] == ["webhook.created"]


async def test_while_a_secret_changes_both_are_good_and_then_the_new_one_alone(
    hook: Maker, database: Database
) -> None:
    async with receiving() as receiver:
        changing = await hook(receiver)
        async with database.session() as session:
            new = (await webhooks.rotate_secret(session, changing.id)).secret
        await changing.happen()
        await changing.deliver()
        assert receiver.verify(changing.secret) == receiver.verify(new)

        await changing.change(previous_secret_until=datetime.now(UTC))
        await changing.happen()
        await changing.deliver()
        receiver.verify(new)
        with pytest.raises(Exception, match="No matching signature"):
            receiver.verify(changing.secret)


# Switched off


async def administrators_told(database: Database, webhook_id: UUID) -> list[Notification]:
    async with database.session() as session:
        found = select(Notification).where(Notification.entity_id == webhook_id)
        return list(await session.scalars(found))


async def test_who_is_gone_is_told_no_more(hook: Maker, make: Factory, database: Database) -> None:
    administrator = await make.user(role=Role.ADMIN)
    async with receiving(status(410)) as receiver:
        gone = await hook(receiver)
        await gone.happen(2)
        await gone.deliver()
        await gone.happen()
        await gone.become_due()
        await gone.deliver()
        webhook, states = await gone.now(), [one.state for one in await gone.deliveries()]

    assert (webhook.is_active, webhook.disabled_reason) == (False, DisabledReason.GONE)
    assert webhook.disabled_at is not None
    assert states == [DeliveryState.FAILED] * 2
    assert len(receiver.requests) == 2
    [off] = (await gone.events())[1:]
    assert (off.action, off.note) == ("webhook.disabled", "The receiver wants no more")
    [notice] = [n for n in await administrators_told(database, gone.id) if n.user_id == administrator.id]
    assert notice.data["items"] == [{"name": webhook.name, "error": "HTTP 410"}]


@pytest.mark.parametrize("failing_for", [FAILING_AT_MOST + timedelta(hours=1), timedelta(days=4)])
async def test_who_fails_for_days_is_switched_off(
    hook: Maker, make: Factory, database: Database, failing_for: timedelta
) -> None:
    await make.user(role=Role.ADMIN)
    dead = await hook(failing_since=datetime.now(UTC) - failing_for)
    await dead.happen()
    for _ in range(len(PAUSES)):
        await dead.become_due()
        await dead.deliver()
        assert (await dead.now()).is_active
    await dead.become_due()
    await dead.deliver()

    webhook, is_too_long = await dead.now(), failing_for > FAILING_AT_MOST
    assert webhook.is_active is not is_too_long
    assert webhook.disabled_reason == (DisabledReason.FAILING if is_too_long else None)
    actions = [event.action for event in await dead.events()]
    assert actions == ["webhook.created", "webhook.disabled"][: 2 if is_too_long else 1]
    told = await administrators_told(database, dead.id)
    assert {str(notice.data["items"]) for notice in told} == (
        {str([{"name": webhook.name, "error": "connection_error"}])} if is_too_long else set()
    )


async def test_what_waits_while_it_is_off_is_sent_when_it_is_on(
    hook: Maker, database: Database, local: Settings
) -> None:
    async with receiving() as receiver:
        paused = await hook(receiver)
        await paused.happen()
        await paused.change(is_active=False, disabled_at=datetime.now(UTC))
        await paused.deliver()
        assert receiver.requests == []

        await paused.change(is_active=True, disabled_at=None)
        await paused.deliver()
        assert (await paused.delivery()).state == DeliveryState.DELIVERED


async def test_a_ping_is_sent_once_and_blames_nobody(hook: Maker, database: Database) -> None:
    async with receiving(status(410)) as receiver:
        tried = await hook(receiver, is_active=False, disabled_at=datetime.now(UTC))
        async with database.session() as session:
            ping = await webhook_deliveries.ping(session, tried.id)
        await tried.deliver()
        await tried.become_due()
        await tried.deliver()
        delivery, webhook = await tried.delivery(), await tried.now()

    assert (delivery.id, delivery.state, len(receiver.requests)) == (ping.id, DeliveryState.FAILED, 1)
    assert (webhook.version, webhook.failing_since) == (1, None)
    assert receiver.messages[0] == {
        "type": "ping",
        "timestamp": receiver.messages[0]["timestamp"],
        "data": {"webhook_id": str(tried.id)},
    }


# Many at once


class Counting:
    """Answers after a while, and counts how many wait for that."""

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.waiting = self.most = 0

    async def __call__(self, _request: bytes, writer: asyncio.StreamWriter) -> None:
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        await asyncio.sleep(0.02)
        self.waiting -= 1
        writer.write(self.answer)
        await writer.drain()


async def test_of_several_who_send_each_message_is_sent_by_one(hook: Maker) -> None:
    counting = Counting(OK)
    async with receiving(counting) as receiver:
        busy = await hook(receiver)
        await busy.happen(20)
        await asyncio.gather(*(busy.deliver() for _ in range(4)))

    assert sorted(receiver.message_ids) == sorted(f"msg_{one.id}" for one in await busy.deliveries())
    assert {one.state for one in await busy.deliveries()} == {DeliveryState.DELIVERED}
    assert counting.most == AT_ONCE


async def test_to_who_is_failing_one_message_is_on_its_way(hook: Maker) -> None:
    counting = Counting(status(500))
    async with receiving(counting) as receiver:
        failing = await hook(receiver, failing_since=datetime.now(UTC))
        await failing.happen(3)
        await asyncio.gather(*(failing.deliver() for _ in range(4)))

    assert (len(receiver.requests), counting.most) == (3, 1)


async def test_what_was_left_by_somebody_who_died_is_sent_by_another(hook: Maker, database: Database) -> None:
    async with receiving() as receiver:
        left = await hook(receiver)
        await left.happen()
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


async def test_a_failure_that_is_noted_late_undoes_no_success(hook: Maker) -> None:
    """Who was believed to be dead has its answer at last, after another has delivered."""
    late, answers = asyncio.Event(), iter([status(500), OK])

    async def answer(_request: bytes, writer: asyncio.StreamWriter) -> None:
        if (mine := next(answers)) != OK:
            await late.wait()
        writer.write(mine)
        await writer.drain()

    async with receiving(answer) as receiver:
        slow = await hook(receiver)
        await slow.happen()
        first = asyncio.create_task(slow.deliver())
        await receiver.until(1)
        await slow.become_due()
        await slow.deliver()
        late.set()
        await first

    delivery = await slow.delivery()
    assert (delivery.state, delivery.next_attempt_at) == (DeliveryState.DELIVERED, None)
    assert [attempt["status"] for attempt in delivery.attempts] == [200, 500]
    assert (await slow.now()).failing_since is None


async def test_a_message_can_be_sent_again_by_two_who_ask_at_once(hook: Maker, database: Database) -> None:
    async with receiving() as receiver:
        again = await hook(receiver)
        await again.happen()
        await again.deliver()
        delivered = await again.delivery()

        async def ask() -> None:
            async with database.session() as session:
                await webhook_deliveries.redeliver(session, again.id, delivered.id)

        await asyncio.gather(ask(), ask())
        await asyncio.gather(again.deliver(), again.deliver())

        assert receiver.message_ids == [f"msg_{delivered.id}"] * 2
        assert len((await again.delivery()).attempts) == 2


async def test_of_attempts_the_last_are_kept(hook: Maker, database: Database) -> None:
    async with receiving() as receiver:
        often = await hook(receiver)
        await often.happen()
        await often.deliver()
        delivery = await often.delivery()
        for _ in range(webhook_sending.KEPT_ATTEMPTS + 1):
            async with database.session() as session:
                await webhook_deliveries.redeliver(session, often.id, delivery.id)
            await often.deliver()

    kept = (await often.delivery()).attempts
    assert len(kept) == webhook_sending.KEPT_ATTEMPTS
    assert kept[0]["at"] > delivery.attempts[0]["at"]


# Cleared up


async def test_deliveries_are_kept_for_so_many_days(hook: Maker, database: Database, local: Settings) -> None:
    kept = await hook()
    await kept.happen(4)
    old, being_sent, *_ = await kept.deliveries()
    long_ago = datetime.now(UTC) - timedelta(days=local.webhook_delivery_days, minutes=1)
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
        await webhook_deliveries.purge_expired(session, local, 1_000)

    left = [delivery.id for delivery in await kept.deliveries()]
    assert len(left) == 3
    assert old.id not in left


async def test_what_is_long_overdue_gets_a_job(hook: Maker, database: Database) -> None:
    forgotten, recent = await hook(), await hook()
    for one, overdue in ((forgotten, timedelta(minutes=11)), (recent, timedelta(minutes=9))):
        await one.happen()
        async with database.session() as session:
            await session.execute(
                update(WebhookDelivery)
                .where(WebhookDelivery.webhook_id == one.id)
                .values(next_attempt_at=datetime.now(UTC) - overdue)
            )
    before = [await forgotten.jobs(), await recent.jobs()]
    async with database.session() as session:
        await webhook_deliveries.have_overdue_sent(session)

    assert [await forgotten.jobs(), await recent.jobs()] == [before[0] + 1, before[1]]


async def test_a_message_of_another_webhook_is_not_there(hook: Maker, database: Database) -> None:
    one, another = await hook(), await hook()
    await one.happen()
    delivery, *_ = await one.deliveries()
    async with database.session() as session:
        with pytest.raises(Problem) as refused:
            await webhook_deliveries.redeliver(session, another.id, delivery.id)
    assert refused.value.status == 404
