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
from src.models import (
    ApprovalRule,
    Asset,
    Assignment,
    Channel,
    FaultReport,
    Notification,
    NotificationKind,
    Reservation,
    Role,
    User,
)
from src.services.events import event_consumers
from src.services.notifications import notification_consumer
from src.services.notifications.notifications import NotificationDraft
from src.services.notifications.templates import (
    TemplateKey,
    recipient_of,
    render_message,
    template_values,
)
from src.services.reservations import reservations
from tests.clients import Client, client_of
from tests.factories import Factory

type KindAndUser = set[tuple[str, UUID]]
type SignIn = Callable[[User], Awaitable[Client]]


class ConsumerUnderTest:
    """The drafts of the events since it was created."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.name = f"hearing-{uuid4().hex}"

    async def begin(self) -> "ConsumerUnderTest":
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            await event_consumers.register(session, self.name)
        return self

    async def drafts(self) -> list[NotificationDraft]:
        async with self.database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            events = await event_consumers.poll(session, self.name)
            return await notification_consumer.drafts_of(session, events)

    async def recipients(self) -> KindAndUser:
        return {(draft.kind.value, draft.user_id) for draft in await self.drafts()}


@pytest.fixture
async def consumer(database: Database) -> ConsumerUnderTest:
    return ConsumerUnderTest(database)


@pytest.fixture
async def sign_in(app: FastAPI, make: Factory) -> SignIn:
    async def sign_in(user: User) -> Client:
        return client_of(app, await make.access_token(user))

    return sign_in


@pytest.fixture
async def approver(make: Factory) -> User:
    """The approver of the requests of the tests."""
    return await make.user(role=Role.MANAGER, name="김관리")


@pytest.fixture
async def other_approver(make: Factory) -> User:
    return await make.user(role=Role.MANAGER)


def json_of(answer: Any) -> Any:
    assert answer.status_code < 300, answer.text
    return answer.json() if answer.content else None


async def create_approval_rule(make: Factory, asset: Asset, *users: User, approval_mode: str = "any") -> None:
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


async def test_workflow_notifies_approvers_of_missing_exchange_rate(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, settings: Settings
) -> None:
    dollar, won = make.currency(), make.currency()
    requester = await make.user()
    asset = await make_lendable(make, purchase_price=9000, currency=dollar)
    step = {"decided_by": "user", "role": None, "user_id": str(approver.id), "approval_mode": "any"}
    rule = ApprovalRule(
        name=make.name("Rule"),
        category_id=asset.category_id,
        position=-1,
        minimum_price=1_000_000,
        currency=won,
        steps=[step],
    )
    await make.save(rule)
    async with await sign_in(requester) as requester_client:
        await consumer.begin()
        body = {"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
        json_of(await requester_client.post("/workflows", json=body))
        [draft] = await consumer.drafts()

    assert (draft.kind, draft.user_id) == ("workflow_approval_requested", approver.id)
    assert draft.item["missing_exchange_rate"] == f"{dollar}/{won}"
    for locale, sentence in (("ko", f"환율 {dollar}/{won}"), ("en", f"no exchange rate {dollar}/{won}")):
        recipient = recipient_of(settings, "김", locale, None, "manager")
        values = template_values(
            draft.kind, "workflow", None, {"count": 1, "items": [draft.item]}, recipient, None
        )
        key = TemplateKey(draft.kind, Channel.IN_APP, recipient.locale)
        assert sentence in render_message(key, {}, values, recipient).text


async def test_workflow_notifies_approvers_of_current_step(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, other_approver: User
) -> None:
    requester, asset = await make.user(), await make_lendable(make)
    await create_approval_rule(make, asset, approver, other_approver)
    async with (
        await sign_in(requester) as requester_client,
        await sign_in(approver) as first,
        await sign_in(other_approver) as second,
    ):
        await consumer.begin()
        workflow = json_of(
            await requester_client.post(
                "/workflows", json={"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
            )
        )
        [draft] = await consumer.drafts()
        assert (draft.kind, draft.user_id) == ("workflow_approval_requested", approver.id)
        assert (draft.entity_type, draft.entity_id) == ("workflow", UUID(workflow["id"]))
        assert draft.item["requester"] == requester.name
        assert draft.item["subject"] == f"{asset.asset_tag} {asset.name}"
        assert (draft.item["step"], draft.item["step_count"]) == (1, 2)
        assert draft.item["missing_exchange_rate"] is None

        json_of(await first.post(f"/workflows/{workflow['id']}/approve", json={}))
        assert await consumer.recipients() == {("workflow_approval_requested", other_approver.id)}

        json_of(await second.post(f"/workflows/{workflow['id']}/approve", json={"note": "좋아요"}))
        [decided] = await consumer.drafts()
        # The check-out is part of this notification.
        assert (decided.kind, decided.user_id) == ("workflow_decided", requester.id)
        assert decided.item["approved"] is True
        assert decided.item["note"] == "좋아요"
        assert decided.item["assets"] == f"{asset.asset_tag} {asset.name}"


async def test_workflow_decision_notifies_requester_and_requested_for(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, other_approver: User
) -> None:
    friend, asset = await make.user(), await make_lendable(make)
    await create_approval_rule(make, asset, approver)
    async with await sign_in(other_approver) as requester_client, await sign_in(approver) as deciding:
        workflow = json_of(
            await requester_client.post(
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
        json_of(await deciding.post(f"/workflows/{workflow['id']}/reject", json={"reason": "예산 없음"}))

    drafts = await consumer.drafts()
    assert {(draft.kind, draft.user_id) for draft in drafts} == {
        ("workflow_decided", other_approver.id),
        ("workflow_decided", friend.id),
    }
    assert {(draft.item["approved"], draft.item["note"]) for draft in drafts} == {(False, "예산 없음")}


@pytest.mark.parametrize("end", ["disposal", "no_show"])
async def test_end_of_asset_or_reservation_notifies_those_concerned(
    consumer: ConsumerUnderTest,
    make: Factory,
    sign_in: SignIn,
    settings: Settings,
    database: Database,
    approver: User,
    other_approver: User,
    end: str,
) -> None:
    """The reservation of an approved request ends: its user, the requester and the approver get to know."""
    user, requester, asset = await make.user(), await make.user(role=Role.MANAGER), await make_lendable(make)
    await create_approval_rule(make, asset, approver)
    start = datetime.now(UTC) + timedelta(days=3)
    body: dict[str, Any] = {"type": "rental", "asset_id": str(asset.id), "reason": "출장"}
    body |= {"requested_for_id": str(user.id), "starts_at": start.isoformat()}
    body["expected_return_date"] = (start + timedelta(days=3)).date().isoformat()
    async with await sign_in(requester) as requesting, await sign_in(approver) as deciding:
        workflow = json_of(await requesting.post("/workflows", json=body))
        json_of(await deciding.post(f"/workflows/{workflow['id']}/approve", json={}))
    await consumer.begin()

    if end == "disposal":
        async with await sign_in(other_approver) as disposing:
            json_of(await disposing.patch(f"/assets/{asset.id}", json={"status": "disposed"}))
    else:
        async with database.session() as session:
            await set_audit_actor(session, actor_name="worker")
            await session.execute(
                update(Reservation)
                .where(Reservation.workflow_id == UUID(workflow["id"]))
                .values(starts_at=start - timedelta(days=4))
                .execution_options(synchronize_session=False)
            )
            await reservations.mark_no_shows(session, settings)

    drafts = [
        draft
        for draft in await consumer.drafts()
        if draft.user_id in (user.id, requester.id, approver.id)
        and draft.kind is not NotificationKind.RESERVATION_RESCHEDULED
    ]
    of_reservation = "reservation_cancelled" if end == "disposal" else "reservation_no_show"
    assert {(draft.kind.value, draft.user_id) for draft in drafts} == {
        (of_reservation, user.id),
        *(("workflow_cancelled", user_id) for user_id in (user.id, requester.id, approver.id)),
    }
    reason = "The asset was disposed of" if end == "disposal" else "Not checked out within the grace period"
    assert {draft.item["note"] for draft in drafts if draft.entity_type == "workflow"} == {reason}


async def test_workflow_does_not_notify_approvers_of_finished_step(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User
) -> None:
    requester, asset = await make.user(), await make_lendable(make)
    await create_approval_rule(make, asset, approver)
    await consumer.begin()
    async with await sign_in(requester) as requester_client:
        workflow = json_of(
            await requester_client.post(
                "/workflows", json={"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
            )
        )
        json_of(await requester_client.post(f"/workflows/{workflow['id']}/cancel", json={}))

    assert await consumer.recipients() == {("workflow_cancelled", approver.id)}


async def test_workflow_notifies_role_and_falls_back_to_administrators(
    database: Database, consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn
) -> None:
    requester, asset = await make.user(), await make_lendable(make)
    admin, gone = await make.user(role=Role.ADMIN), await make.user(role=Role.MANAGER, is_active=False)
    one, two = await make.user(role=Role.MANAGER), await make.user(role=Role.MANAGER)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(ApprovalRule).values(deleted_at=func.now()))
    await consumer.begin()
    async with await sign_in(requester) as requester_client:
        body = {"type": "checkout", "asset_id": str(asset.id), "reason": "필요"}
        json_of(await requester_client.post("/workflows", json=body))
        recipients = await consumer.recipients()
        assert {
            ("workflow_approval_requested", one.id),
            ("workflow_approval_requested", two.id),
        } <= recipients
        assert not {user_id for _, user_id in recipients} & {admin.id, gone.id, requester.id}

        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            active = list(
                await session.scalars(select(User.id).where(User.role == Role.MANAGER, User.is_active))
            )
            await session.execute(update(User).where(User.id.in_(active)).values(is_active=False))
        try:
            json_of(await requester_client.post("/workflows", json=body))
            recipients = await consumer.recipients()
        finally:
            async with database.session() as session:
                await set_audit_actor(session, actor_name="tests")
                await session.execute(update(User).where(User.id.in_(active)).values(is_active=True))
    assert ("workflow_approval_requested", admin.id) in recipients
    assert not {user_id for _, user_id in recipients} & {one.id, two.id, requester.id}


async def test_workflow_comment_notifies_participants(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, other_approver: User
) -> None:
    requester, asset = await make.user(), await make_lendable(make)
    await create_approval_rule(make, asset, approver)
    async with (
        await sign_in(requester) as requester_client,
        await sign_in(approver) as deciding,
        await sign_in(other_approver) as other,
    ):
        workflow = json_of(
            await requester_client.post(
                "/workflows",
                json={
                    "type": "rental",
                    "asset_id": str(asset.id),
                    "reason": "필요",
                    "expected_return_date": f"{datetime.now(UTC) + timedelta(days=9):%Y-%m-%d}",
                },
            )
        )
        comments = f"/workflows/{workflow['id']}/comments"
        await consumer.begin()
        json_of(await deciding.post(comments, json={"text": "언제?"}))
        [draft] = await consumer.drafts()
        assert (draft.kind, draft.user_id) == ("workflow_commented", requester.id)
        assert (draft.item["comment"], draft.item["actor"]) == ("언제?", "김관리")
        json_of(await requester_client.post(comments, json={"text": "내일"}))
        assert await consumer.recipients() == {("workflow_commented", approver.id)}
        json_of(await other.post(comments, json={"text": "나도"}))
        assert await consumer.recipients() == {
            ("workflow_commented", approver.id),
            ("workflow_commented", requester.id),
        }
        # The author of a comment is a participant from then on.
        json_of(await requester_client.post(comments, json={"text": "네"}))
        assert await consumer.recipients() == {
            ("workflow_commented", approver.id),
            ("workflow_commented", other_approver.id),
        }
        json_of(await deciding.post(f"/workflows/{workflow['id']}/approve", json={}))
        assert await consumer.recipients() == {("workflow_decided", requester.id)}
        json_of(await deciding.post(f"/workflows/{workflow['id']}/complete", json={}))
        assert await consumer.recipients() == {("workflow_completed", requester.id)}


# Assets


async def test_check_out_check_in_and_transfer_notify_holders(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, one, two = await make.asset(), await make.user(name="이직원"), await make.user(name="박직원")
    path = f"/assets/{asset.id}"
    await consumer.begin()

    json_of(await manager.post(f"{path}/check-out", json={"user_id": str(one.id), "note": "가방 포함"}))
    [came] = await consumer.drafts()
    assert (came.kind, came.user_id, came.entity_id) == ("asset_checked_out", one.id, asset.id)
    assert (came.item["asset_tag"], came.item["note"]) == (asset.asset_tag, "가방 포함")

    due_at = "2031-05-06T23:00:00Z"
    json_of(await manager.post(f"{path}/transfer", json={"user_id": str(two.id), "due_at": due_at}))
    async with consumer.database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        # Messages have the names and the due date at the time of the event.
        await session.execute(update(User).where(User.id.in_([one.id, two.id])).values(name="개명"))
        await session.execute(update(Assignment).where(Assignment.asset_id == asset.id).values(due_at=None))
    draft_by_user = {draft.user_id: draft for draft in await consumer.drafts()}
    assert {draft.kind for draft in draft_by_user.values()} == {"asset_transferred"}
    assert set(draft_by_user) == {one.id, two.id}
    assert (draft_by_user[one.id].item["received"], draft_by_user[one.id].item["holder"]) == (False, "박직원")
    assert [draft_by_user[user.id].item["due_at"] for user in (one, two)] == [None, due_at]
    assert (draft_by_user[two.id].item["received"], draft_by_user[two.id].item["previous_holder"]) == (
        True,
        "이직원",
    )

    json_of(await manager.post(f"{path}/check-in", json={}))
    assert await consumer.recipients() == {("asset_checked_in", two.id)}


async def test_notifications_skip_actor_and_events_without_user(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User
) -> None:
    asset, requester = await make.asset(), await make.user()
    await consumer.begin()
    async with await sign_in(approver) as own:
        json_of(await own.post(f"/assets/{asset.id}/check-out", json={"user_id": str(approver.id)}))
        json_of(await own.post(f"/assets/{asset.id}/check-in", json={}))
    await make.assignment(await make.asset(), requester)

    assert await consumer.recipients() == set()


async def test_check_out_to_location_or_asset_notifies_nobody(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, place, bag = await make.asset(), await make.location(), await make.asset()
    await consumer.begin()
    json_of(await manager.post(f"/assets/{asset.id}/check-out", json={"location_id": str(place.id)}))
    json_of(await manager.post(f"/assets/{asset.id}/transfer", json={"parent_asset_id": str(bag.id)}))
    json_of(await manager.post(f"/assets/{asset.id}/check-in", json={}))

    assert await consumer.recipients() == set()


# Reservations


async def test_reservation_changes_notify_user(
    database: Database,
    settings: Settings,
    consumer: ConsumerUnderTest,
    make: Factory,
    manager: Client,
    sign_in: SignIn,
) -> None:
    asset, requester = await make_lendable(make), await make.user()
    start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
    period = {"starts_at": start.isoformat(), "ends_at": (start + timedelta(hours=1)).isoformat()}
    await consumer.begin()

    made = json_of(
        await manager.post(
            "/reservations", json={"asset_id": str(asset.id), "user_id": str(requester.id), **period}
        )
    )
    [draft] = await consumer.drafts()
    assert (draft.kind, draft.user_id, draft.item["starts_at"]) == (
        "reservation_created",
        requester.id,
        start,
    )
    path = f"/reservations/{made['id']}"
    json_of(await manager.patch(path, json={"ends_at": (start + timedelta(hours=2)).isoformat()}))
    assert await consumer.recipients() == {("reservation_rescheduled", requester.id)}
    json_of(await manager.patch(path, json={"note": "메모"}))
    assert await consumer.recipients() == set()
    async with await sign_in(requester) as own:
        json_of(await own.delete(path))
        assert await consumer.recipients() == set()
        json_of(await own.post("/reservations", json={"asset_id": str(asset.id), **period}))
        assert await consumer.recipients() == set()
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        long_ago = datetime.now(UTC) - timedelta(days=2)
        await session.execute(
            update(Reservation)
            .where(Reservation.user_id == requester.id, Reservation.state == "reserved")
            .values(starts_at=long_ago, ends_at=long_ago + timedelta(hours=1))
        )
    assert await consumer.recipients() == {("reservation_rescheduled", requester.id)}
    async with database.session() as session:
        await set_audit_actor(session, actor_name="sams worker")
        await reservations.mark_no_shows(session, settings)
    assert ("reservation_no_show", requester.id) in await consumer.recipients()


async def test_reservation_cancelled_by_another_user_notifies_user(
    consumer: ConsumerUnderTest, make: Factory, manager: Client, sign_in: SignIn
) -> None:
    asset, requester = await make_lendable(make), await make.user()
    start = datetime.now(UTC) + timedelta(days=1)
    body = {
        "asset_id": str(asset.id),
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(hours=1)).isoformat(),
    }
    async with await sign_in(requester) as own:
        made = json_of(await own.post("/reservations", json=body))
    await consumer.begin()
    json_of(await manager.delete(f"/reservations/{made['id']}"))

    assert await consumer.recipients() == {("reservation_cancelled", requester.id)}


# Maintenance


async def test_maintenance_notifies_holder(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, requester = await make.asset(), await make.user()
    await make.save(Assignment(asset_id=asset.id, user_id=requester.id))
    await consumer.begin()
    body = {"asset_id": str(asset.id), "name": "배터리 교체"}
    work = json_of(await manager.post("/maintenances", json=body))
    assert await consumer.recipients() == set()
    json_of(await manager.post(f"/maintenances/{work['id']}/start", json={}))
    [begun] = await consumer.drafts()
    assert (begun.kind, begun.user_id, begun.item["maintenance_name"]) == (
        "maintenance_started",
        requester.id,
        "배터리 교체",
    )
    json_of(await manager.post(f"/maintenances/{work['id']}/finish", json={}))
    assert await consumer.recipients() == {("maintenance_finished", requester.id)}


async def test_cancelled_maintenance_notifies_holder_if_it_was_in_progress(
    consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    asset, holder = await make.asset(), await make.user()
    await make.save(Assignment(asset_id=asset.id, user_id=holder.id))
    scheduled, started = [await make.maintenance(asset) for _ in range(2)]
    json_of(await manager.post(f"/maintenances/{started.id}/start"))
    await consumer.begin()

    for work in (scheduled, started):
        json_of(await manager.post(f"/maintenances/{work.id}/cancel"))

    [draft] = await consumer.drafts()
    assert (draft.kind, draft.user_id, draft.entity_id) == ("maintenance_cancelled", holder.id, started.id)
    assert draft.item["note"] is None


async def test_maintenance_that_ends_with_its_asset_notifies_managers_and_holder(
    consumer: ConsumerUnderTest, make: Factory, manager: Client, approver: User, other_approver: User
) -> None:
    asset, held, holder = await make.asset(), await make.asset(), await make.user()
    await make.save(Assignment(asset_id=held.id, user_id=holder.id))
    scheduled, started = await make.maintenance(asset), await make.maintenance(held)
    json_of(await manager.post(f"/maintenances/{started.id}/start"))
    await consumer.begin()

    json_of(await manager.delete(f"/assets/{asset.id}"))
    json_of(await manager.patch(f"/assets/{held.id}", json={"status": "lost"}))

    told = {
        (draft.entity_id, draft.user_id, draft.item["note"])
        for draft in await consumer.drafts()
        if draft.kind == "maintenance_cancelled"
        and draft.user_id in (holder.id, approver.id, other_approver.id)
    }
    assert told == {
        *((scheduled.id, user.id, "The asset was deleted") for user in (approver, other_approver)),
        *((started.id, user.id, "The asset was lost") for user in (approver, other_approver, holder)),
    }


# Bulk


async def test_bulk_check_out_of_500_assets_is_one_digest(
    database: Database, settings: Settings, consumer: ConsumerUnderTest, make: Factory, manager: Client
) -> None:
    requester = await make.user()
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
    json_of(await manager.post("/assets/check-out", json={"asset_ids": ids, "user_id": str(requester.id)}))

    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        while events := await event_consumers.poll(session, consumer.name, 100):
            await notification_consumer.notify_of_events(session, settings, events)
    async with database.session() as session:
        found = select(Notification).where(Notification.user_id == requester.id)
        [one] = (await session.scalars(found)).all()
    assert one.kind == "asset_checked_out"
    assert one.data["count"] == 300


# Extensions and fault reports


async def test_extension_notifies_holder_once_and_approvers(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User
) -> None:
    holder, asset = await make.user(), await make_lendable(make)
    due, later = (datetime.now(UTC) + timedelta(days=days) for days in (3, 9))
    assignment = await make.assignment(asset, holder, due_at=due)
    await create_approval_rule(make, asset, approver)
    async with await sign_in(holder) as holding, await sign_in(approver) as deciding:
        path = f"/assignments/{assignment.id}/extend"
        await consumer.begin()
        workflow = json_of(await holding.post(path, json={"due_at": later.isoformat()}))["workflow"]
        [asked] = await consumer.drafts()
        assert (asked.kind, asked.user_id) == ("workflow_approval_requested", approver.id)
        assert (asked.item["type"], asked.item["due_at"], asked.item["reason"]) == ("extension", later, None)

        json_of(await deciding.post(f"/workflows/{workflow['id']}/approve", json={}))
        [decided] = await consumer.drafts()
        assert (decided.kind, decided.user_id, decided.is_own) == ("workflow_decided", holder.id, True)

        last = later + timedelta(days=1)
        json_of(await deciding.post(path, json={"due_at": last.isoformat(), "note": "출장"}))
        [extended] = await consumer.drafts()
        assert (extended.kind, extended.user_id) == ("asset_due_date_extended", holder.id)
        moments = [datetime.fromisoformat(str(extended.item[name])) for name in ("previous_due_at", "due_at")]
        assert moments == [later, last]
        assert (extended.item["note"], extended.item["actor"]) == ("출장", approver.name)


async def test_check_in_notifies_of_cancelled_extension(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, other_approver: User
) -> None:
    holder, asset = await make.user(), await make_lendable(make)
    due, later = (datetime.now(UTC) + timedelta(days=days) for days in (3, 9))
    assignment = await make.assignment(asset, holder, due_at=due)
    await create_approval_rule(make, asset, approver)
    async with await sign_in(holder) as holding, await sign_in(other_approver) as manager:
        path = f"/assignments/{assignment.id}/extend"
        json_of(await holding.post(path, json={"due_at": later.isoformat()}))
        await consumer.begin()
        json_of(await manager.post(f"/assets/{asset.id}/check-in", json={}))

    drafts = await consumer.drafts()

    assert {(draft.kind.value, draft.user_id, draft.is_own) for draft in drafts} == {
        ("workflow_cancelled", holder.id, True),
        ("workflow_cancelled", approver.id, False),
        ("asset_checked_in", holder.id, False),
    }
    notes = {draft.item["note"] for draft in drafts if draft.kind == "workflow_cancelled"}
    assert notes == {"The asset was checked in"}


@pytest.mark.parametrize("end", ["finish", "cancel", "delete", "dispose"])
async def test_fault_report_notifies_managers_and_its_end_the_reporter(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User, end: str
) -> None:
    reporter, asset = await make.user(), await make_lendable(make)
    assignment = await make.assignment(asset, reporter)
    async with await sign_in(reporter) as reporting, await sign_in(approver) as manager:
        await consumer.begin()
        for description in ("화면", "키보드도"):
            report = json_of(
                await reporting.post(f"/assets/{asset.id}/fault-reports", json={"description": description})
            )
        drafts = [draft for draft in await consumer.drafts() if draft.user_id == approver.id]
        assert [(draft.kind, draft.item["description"]) for draft in drafts] == [
            ("fault_reported", "화면"),
            ("fault_reported", "키보드도"),
        ]
        assert {draft.item["reporter"] for draft in drafts} == {reporter.name}
        assert {str(draft.entity_id) for draft in drafts} == {report["maintenance"]["id"]}

        path = f"/maintenances/{report['maintenance']['id']}"
        if end == "finish":
            json_of(await manager.post(f"{path}/start"))
            await consumer.drafts()
            json_of(await manager.post(f"{path}/finish", json={}))
        elif end == "cancel":
            json_of(await manager.post(f"{path}/cancel"))
        elif end == "delete":
            json_of(await manager.delete(path))
        else:
            json_of(await manager.post(f"/assets/{asset.id}/check-in", json={}))
            await consumer.drafts()
            json_of(await manager.patch(f"/assets/{asset.id}", json={"status": "disposed"}))

    [closed] = [draft for draft in await consumer.drafts() if draft.user_id == reporter.id]
    assert closed.kind == "fault_report_closed"
    assert (closed.item["completed"], closed.item["description"]) == (end == "finish", "키보드도")
    assert closed.item["note"] == ("The asset was disposed of" if end == "dispose" else None)
    assert assignment.user_id == reporter.id


async def test_deletion_of_completed_maintenance_does_not_notify_reporter_again(
    consumer: ConsumerUnderTest, make: Factory, sign_in: SignIn, approver: User
) -> None:
    asset = await make_lendable(make)
    repair = await make.maintenance(asset, state="completed")
    await make.save(
        FaultReport(maintenance_id=repair.id, reporter_id=(await make.user()).id, description="화면")
    )
    async with await sign_in(approver) as manager:
        await consumer.begin()
        json_of(await manager.delete(f"/maintenances/{repair.id}"))

    assert await consumer.drafts() == []
