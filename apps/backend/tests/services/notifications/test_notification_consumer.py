"""Notification drafts of events: recipients per event, without the actor."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import ApprovalRule, Asset, Assignment, Notification, Reservation, Role, User
from src.services.events import event_consumers
from src.services.notifications import notification_consumer
from src.services.notifications.notifications import NotificationDraft
from src.services.reservations import reservations
from tests.clients import Client, client_of
from tests.factories import Factory

type KindAndUser = set[tuple[str, UUID]]
type Sign = Callable[[User], Awaitable[Client]]


class ConsumerUnderTest:
    """The drafts of the events since it was created."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.name = f"hearing-{uuid4().hex}"

    async def begin(self) -> "ConsumerUnderTest":
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            await event_consumers.begin(session, self.name)
        return self

    async def drafts(self) -> list[NotificationDraft]:
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            events = await event_consumers.poll(session, self.name)
            return await notification_consumer.drafts_of(session, events)

    async def recipients(self) -> KindAndUser:
        return {(notice.kind.value, notice.user_id) for notice in await self.drafts()}


@pytest.fixture
async def consumer(database: Database) -> ConsumerUnderTest:
    return ConsumerUnderTest(database)


@pytest.fixture
async def sign(app: FastAPI, make: Factory) -> Sign:
    async def sign(user: User) -> Client:
        return client_of(app, await make.access_token(user))

    return sign


@pytest.fixture
async def approver(make: Factory) -> User:
    """The approver of the requests of the tests."""
    return await make.user(role=Role.MANAGER, name="김관리")


@pytest.fixture
async def other_approver(make: Factory) -> User:
    return await make.user(role=Role.MANAGER)


def ok(answer: Any) -> Any:
    assert answer.status_code < 300, answer.text
    return answer.json() if answer.content else None


async def rule(make: Factory, asset: Asset, *users: User, approval_mode: str = "any") -> None:
    """Create a rule by which users approve the requests for an asset, one after another."""
    steps = [
        {"decided_by": "user", "role": None, "user_id": str(user.id), "approval_mode": approval_mode}
        for user in users
    ]
    await make.save(
        ApprovalRule(name=make.name("Rule"), category_id=asset.category_id, position=-1, steps=steps)
    )


async def make_lendable(make: Factory, **values: Any) -> Asset:
    return await make.asset(requestable=True, **values)


# Workflows


async def test_workflow_notifies_approvers_of_current_step(
    consumer: ConsumerUnderTest, make: Factory, sign: Sign, approver: User, other_approver: User
) -> None:
    clerk, asset = await make.user(), await make_lendable(make)
    await rule(make, asset, approver, other_approver)
    async with (
        await sign(clerk) as asking,
        await sign(approver) as first,
        await sign(other_approver) as second,
    ):
        await consumer.begin()
        asked = ok(
            await asking.post(
                "/workflows", json={"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
            )
        )
        [notice] = await consumer.drafts()
        assert (notice.kind, notice.user_id) == ("workflow_approval_requested", approver.id)
        assert (notice.entity_type, notice.entity_id) == ("workflow", UUID(asked["id"]))
        assert notice.item["requester"] == clerk.name
        assert notice.item["subject"] == f"{asset.asset_tag} {asset.name}"
        assert (notice.item["step"], notice.item["step_count"]) == (1, 2)

        ok(await first.post(f"/workflows/{asked['id']}/approve", json={}))
        assert await consumer.recipients() == {("workflow_approval_requested", other_approver.id)}

        ok(await second.post(f"/workflows/{asked['id']}/approve", json={"note": "좋아요"}))
        [decided] = await consumer.drafts()
        # The check-out is part of this notification.
        assert (decided.kind, decided.user_id) == ("workflow_decided", clerk.id)
        assert decided.item["approved"] is True
        assert decided.item["note"] == "좋아요"
        assert decided.item["assets"] == f"{asset.asset_tag} {asset.name}"


async def test_workflow_decision_notifies_requester_and_requested_for(
    consumer: ConsumerUnderTest, make: Factory, sign: Sign, approver: User, other_approver: User
) -> None:
    friend, asset = await make.user(), await make_lendable(make)
    await rule(make, asset, approver)
    async with await sign(other_approver) as asking, await sign(approver) as deciding:
        asked = ok(
            await asking.post(
                "/workflows",
                json={
                    "type": "checkout",
                    "asset_id": str(asset.id),
                    "reason": "신입",
                    "requested_for_id": str(friend.id),
                },
            )
        )
        await consumer.begin()
        ok(await deciding.post(f"/workflows/{asked['id']}/reject", json={"reason": "예산 없음"}))

    drafts = await consumer.drafts()
    assert {(notice.kind, notice.user_id) for notice in drafts} == {
        ("workflow_decided", other_approver.id),
        ("workflow_decided", friend.id),
    }
    assert {(notice.item["approved"], notice.item["note"]) for notice in drafts} == {(False, "예산 없음")}


async def test_workflow_does_not_notify_approvers_of_finished_step(
    consumer: ConsumerUnderTest, make: Factory, sign: Sign, approver: User
) -> None:
    clerk, asset = await make.user(), await make_lendable(make)
    await rule(make, asset, approver)
    await consumer.begin()
    async with await sign(clerk) as asking:
        asked = ok(
            await asking.post(
                "/workflows", json={"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
            )
        )
        ok(await asking.post(f"/workflows/{asked['id']}/cancel", json={}))

    assert await consumer.recipients() == {("workflow_cancelled", approver.id)}


async def test_workflow_notifies_role_and_falls_back_to_administrators(
    database: Database, consumer: ConsumerUnderTest, make: Factory, sign: Sign
) -> None:
    clerk, asset = await make.user(), await make_lendable(make)
    admin, gone = await make.user(role=Role.ADMIN), await make.user(role=Role.MANAGER, is_active=False)
    one, two = await make.user(role=Role.MANAGER), await make.user(role=Role.MANAGER)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(ApprovalRule).values(deleted_at=func.now()))
    await consumer.begin()
    async with await sign(clerk) as asking:
        body = {"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
        ok(await asking.post("/workflows", json=body))
        recipients = await consumer.recipients()
        assert {
            ("workflow_approval_requested", one.id),
            ("workflow_approval_requested", two.id),
        } <= recipients
        assert not {user_id for _, user_id in recipients} & {admin.id, gone.id, clerk.id}

        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            active = list(
                await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active))
            )
            await session.execute(update(User).where(User.id.in_(active)).values(is_active=False))
        try:
            ok(await asking.post("/workflows", json=body))
            recipients = await consumer.recipients()
        finally:
            async with database.session() as session:
                await set_audit_actor(session, actor_name="tests")
                await session.execute(update(User).where(User.id.in_(active)).values(is_active=True))
    assert ("workflow_approval_requested", admin.id) in recipients
    assert not {user_id for _, user_id in recipients} & {one.id, two.id, clerk.id}


async def test_workflow_comment_notifies_participants(
    consumer: ConsumerUnderTest, make: Factory, sign: Sign, approver: User, other_approver: User
) -> None:
    clerk, asset = await make.user(), await make_lendable(make)
    await rule(make, asset, approver)
    async with (
        await sign(clerk) as asking,
        await sign(approver) as deciding,
        await sign(other_approver) as other,
    ):
        asked = ok(
            await asking.post(
                "/workflows",
                json={
                    "type": "rental",
                    "asset_id": str(asset.id),
                    "reason": "필요",
                    "expected_return_date": f"{datetime.now(UTC) + timedelta(days=9):%Y-%m-%d}",
                },
            )
        )
        comments = f"/workflows/{asked['id']}/comments"
        await consumer.begin()
        ok(await deciding.post(comments, json={"text": "언제?"}))
        [notice] = await consumer.drafts()
        assert (notice.kind, notice.user_id) == ("workflow_commented", clerk.id)
        assert (notice.item["comment"], notice.item["actor"]) == ("언제?", "김관리")
        ok(await asking.post(comments, json={"text": "내일"}))
        assert await consumer.recipients() == {("workflow_commented", approver.id)}
        ok(await other.post(comments, json={"text": "나도"}))
        assert await consumer.recipients() == {
            ("workflow_commented", approver.id),
            ("workflow_commented", clerk.id),
        }
        # The author of a comment is a participant from then on.
        ok(await asking.post(comments, json={"text": "네"}))
        assert await consumer.recipients() == {
            ("workflow_commented", approver.id),
            ("workflow_commented", other_approver.id),
        }
        ok(await deciding.post(f"/workflows/{asked['id']}/approve", json={}))
        assert await consumer.recipients() == {("workflow_decided", clerk.id)}
        ok(await deciding.post(f"/workflows/{asked['id']}/complete", json={}))
        assert await consumer.recipients() == {("workflow_completed", clerk.id)}


# Assets


async def test_check_out_check_in_and_transfer_notify_holders(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, one, two = await make.asset(), await make.user(name="이직원"), await make.user(name="박직원")
    path = f"/assets/{asset.id}"
    await consumer.begin()

    ok(await manager.post(f"{path}/check-out", json={"user_id": str(one.id), "note": "가방 포함"}))
    [came] = await consumer.drafts()
    assert (came.kind, came.user_id, came.entity_id) == ("asset_checked_out", one.id, asset.id)
    assert (came.item["asset_tag"], came.item["note"]) == (asset.asset_tag, "가방 포함")

    ok(await manager.post(f"{path}/transfer", json={"user_id": str(two.id)}))
    handed = {notice.user_id: notice for notice in await consumer.drafts()}
    assert {notice.kind for notice in handed.values()} == {"asset_transferred"}
    assert set(handed) == {one.id, two.id}
    assert (handed[one.id].item["received"], handed[one.id].item["holder"]) == (False, "박직원")
    assert (handed[two.id].item["received"], handed[two.id].item["previous_holder"]) == (True, "이직원")

    ok(await manager.post(f"{path}/check-in", json={}))
    assert await consumer.recipients() == {("asset_checked_in", two.id)}


async def test_notifications_skip_actor_and_events_without_user(
    consumer: ConsumerUnderTest, make: Factory, sign: Sign, approver: User
) -> None:
    asset, clerk = await make.asset(), await make.user()
    await consumer.begin()
    async with await sign(approver) as own:
        ok(await own.post(f"/assets/{asset.id}/check-out", json={"user_id": str(approver.id)}))
        ok(await own.post(f"/assets/{asset.id}/check-in", json={}))
    await make.assignment(await make.asset(), clerk)

    assert await consumer.recipients() == set()


async def test_check_out_to_location_or_asset_notifies_nobody(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, place, bag = await make.asset(), await make.location(), await make.asset()
    await consumer.begin()
    ok(await manager.post(f"/assets/{asset.id}/check-out", json={"location_id": str(place.id)}))
    ok(await manager.post(f"/assets/{asset.id}/transfer", json={"parent_asset_id": str(bag.id)}))
    ok(await manager.post(f"/assets/{asset.id}/check-in", json={}))

    assert await consumer.recipients() == set()


# Reservations


async def test_reservation_changes_notify_user(
    database: Database,
    settings: Settings,
    consumer: ConsumerUnderTest,
    make: Factory,
    manager: Client,
    sign: Sign,
) -> None:
    asset, clerk = await make_lendable(make), await make.user()
    start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    period = {"starts_at": start.isoformat(), "ends_at": (start + timedelta(hours=1)).isoformat()}
    await consumer.begin()

    made = ok(
        await manager.post(
            "/reservations", json={"asset_id": str(asset.id), "user_id": str(clerk.id), **period}
        )
    )
    [notice] = await consumer.drafts()
    assert (notice.kind, notice.user_id, notice.item["starts_at"]) == ("reservation_created", clerk.id, start)
    path = f"/reservations/{made['id']}"
    ok(await manager.patch(path, json={"ends_at": (start + timedelta(hours=2)).isoformat()}))
    assert await consumer.recipients() == {("reservation_rescheduled", clerk.id)}
    ok(await manager.patch(path, json={"note": "메모"}))
    assert await consumer.recipients() == set()
    async with await sign(clerk) as own:
        ok(await own.delete(path))
        assert await consumer.recipients() == set()
        ok(await own.post("/reservations", json={"asset_id": str(asset.id), **period}))
        assert await consumer.recipients() == set()
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        long_ago = datetime.now(UTC) - timedelta(days=2)
        await session.execute(
            update(Reservation)
            .where(Reservation.user_id == clerk.id, Reservation.state == "reserved")
            .values(starts_at=long_ago, ends_at=long_ago + timedelta(hours=1))
        )
    assert await consumer.recipients() == {("reservation_rescheduled", clerk.id)}
    async with database.session() as session:
        await set_audit_actor(session, actor_name="sams worker")
        await reservations.mark_no_shows(session, settings)
    assert ("reservation_no_show", clerk.id) in await consumer.recipients()


async def test_reservation_cancelled_by_another_user_notifies_user(
    consumer: ConsumerUnderTest, make: Factory, manager: Client, sign: Sign
) -> None:
    asset, clerk = await make_lendable(make), await make.user()
    start = datetime.now(UTC) + timedelta(days=1)
    body = {
        "asset_id": str(asset.id),
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(hours=1)).isoformat(),
    }
    async with await sign(clerk) as own:
        made = ok(await own.post("/reservations", json=body))
    await consumer.begin()
    ok(await manager.delete(f"/reservations/{made['id']}"))

    assert await consumer.recipients() == {("reservation_cancelled", clerk.id)}


# Maintenance


async def test_maintenance_notifies_holder(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, clerk = await make.asset(), await make.user()
    await make.save(Assignment(asset_id=asset.id, user_id=clerk.id))
    await consumer.begin()
    body = {"asset_id": str(asset.id), "name": "배터리 교체"}
    work = ok(await manager.post("/maintenances", json=body))
    assert await consumer.recipients() == set()
    ok(await manager.post(f"/maintenances/{work['id']}/start", json={}))
    [begun] = await consumer.drafts()
    assert (begun.kind, begun.user_id, begun.item["maintenance_name"]) == (
        "maintenance_started",
        clerk.id,
        "배터리 교체",
    )
    ok(await manager.post(f"/maintenances/{work['id']}/finish", json={}))
    assert await consumer.recipients() == {("maintenance_finished", clerk.id)}


# Bulk


async def test_bulk_check_out_of_500_assets_is_one_digest(
    database: Database, settings: Settings, consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    clerk = await make.user()
    category, stock = await make.category(), await make.stock()
    assets = [
        Asset(
            name=f"그램 {n}",
            asset_tag=make.code(),
            currency="KRW",
            category_id=category.id,
            status_id=stock,
        )
        for n in range(300)
    ]
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        session.add_all(assets)
    await consumer.begin()
    ids = [str(asset.id) for asset in assets]
    ok(await manager.post("/assets/check-out", json={"asset_ids": ids, "user_id": str(clerk.id)}))

    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        while events := await event_consumers.poll(session, consumer.name, 100):
            await notification_consumer.notify_of_events(session, settings, events)
    async with database.session() as session:
        found = select(Notification).where(Notification.user_id == clerk.id)
        [one] = (await session.scalars(found)).all()
    assert one.kind == "asset_checked_out"
    assert one.data["count"] == 300
