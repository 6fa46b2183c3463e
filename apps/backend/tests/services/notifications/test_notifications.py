"""Writing notifications: deduplication, digests, channels and recipients."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import (
    Channel,
    Notification,
    NotificationDedupKey,
    NotificationDelivery,
    NotificationKind,
    NotificationPreference,
    User,
)
from src.security import Role
from src.services.identity.department_managers import find_department_managers
from src.services.notifications import role_holders
from src.services.notifications.notifications import NotificationDraft, notify, purge_expired
from tests.factories import Factory


@pytest.fixture
def mailing(settings: Settings) -> Settings:
    """Settings with an SMTP server."""
    address = SecretStr("smtp://localhost:2525")
    return settings.model_copy(update={"smtp_url": address, "mail_from": "SAMS <sams@example.com>"})


def due_draft(user: User, *, key: str | None = None, name: str = "그램") -> NotificationDraft:
    item = {"asset_tag": "SRS-1", "name": name, "due_at": None, "holder": None}
    return NotificationDraft(NotificationKind.ASSET_DUE_SOON, user.id, "assignment", uuid4(), item, key)


async def write_notifications(database: Database, settings: Settings, *notices: NotificationDraft) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await notify(session, settings, notices)


async def notifications_of(database: Database, user: User) -> Sequence[Notification]:
    async with database.session() as session:
        found = select(Notification).where(Notification.user_id == user.id).order_by(Notification.id)
        return (await session.scalars(found)).all()


async def mail_deliveries(database: Database, user: User) -> list[UUID]:
    async with database.session() as session:
        found = (
            select(NotificationDelivery.id)
            .join(Notification, Notification.id == NotificationDelivery.notification_id)
            .where(Notification.user_id == user.id, NotificationDelivery.channel == Channel.EMAIL)
        )
        return list(await session.scalars(found))


async def test_digest_combines_drafts_of_one_kind(
    database: Database, mailing: Settings, make: Factory
) -> None:
    one, other = await make.user(), await make.user()

    drafts = [due_draft(one, name=f"{n}") for n in range(500)]
    await write_notifications(database, mailing, *drafts, due_draft(other, name="alone"))

    [many], [single] = await notifications_of(database, one), await notifications_of(database, other)
    assert many.data["count"] == 500
    assert many.data["items"] == [
        {
            "asset_tag": "SRS-1",
            "name": f"{n}",
            "due_at": None,
            "holder": None,
            "entity_id": str(drafts[n].entity_id),
        }
        for n in range(20)
    ]
    assert many.entity_id is None
    assert (single.data["count"], single.entity_id is not None) == (1, True)
    assert len(await mail_deliveries(database, one)) == len(await mail_deliveries(database, other)) == 1


async def test_dedup_key_is_notified_once_under_concurrency(
    database: Database, settings: Settings, make: Factory
) -> None:
    user, other = await make.user(), await make.user()

    await asyncio.gather(
        *[
            write_notifications(
                database,
                settings,
                due_draft(user, key="b"),
                due_draft(user, key="a"),
                due_draft(other, key="a"),
            )
            for _ in range(8)
        ]
    )
    await write_notifications(
        database, settings, due_draft(user, key="a"), due_draft(user, key="c", name="new")
    )

    [one] = await notifications_of(database, user)
    assert one.data["count"] == 3
    assert one.data["items"][2]["name"] == "new"  # type: ignore[index]
    assert len(await notifications_of(database, other)) == 1


async def test_digest_is_extended_until_read_or_sent(
    database: Database, mailing: Settings, make: Factory
) -> None:
    reading, sent, collecting = await make.user(), await make.user(), await make.user()

    for number in range(15):
        await asyncio.gather(
            *[
                write_notifications(database, mailing, due_draft(collecting, name=f"{number}-{n}"))
                for n in range(2)
            ]
        )
    await write_notifications(database, mailing, due_draft(reading), due_draft(sent))
    async with database.session() as session:
        for user, column in ((reading, "read_at"), (sent, "sealed_at")):
            changed = update(Notification).where(Notification.user_id == user.id)
            await session.execute(changed.values({column: func.now()}))
    await write_notifications(database, mailing, due_draft(reading), due_draft(sent))

    collected = await notifications_of(database, collecting)
    # Two concurrent first notifications are two digests.
    assert sum(one.data["count"] for one in collected) == 30  # type: ignore[misc]
    assert 1 <= len(collected) <= 2
    assert max(len(one.data["items"]) for one in collected) <= 20  # type: ignore[arg-type]
    assert len(await mail_deliveries(database, collecting)) == len(collected)
    assert [len(await notifications_of(database, user)) for user in (reading, sent)] == [2, 2]


async def test_notify_skips_inactive_users_and_mail_without_address(
    database: Database, mailing: Settings, make: Factory
) -> None:
    gone, without = await make.user(is_active=False), await make.user(email=None)

    await write_notifications(database, mailing, due_draft(gone), due_draft(without))

    assert await notifications_of(database, gone) == []
    assert len(await notifications_of(database, without)) == 1
    assert await mail_deliveries(database, without) == []


async def test_notify_enqueues_no_mail_without_smtp_server(
    database: Database, settings: Settings, make: Factory
) -> None:
    user = await make.user()

    await write_notifications(database, settings, due_draft(user))

    assert len(await notifications_of(database, user)) == 1
    assert await mail_deliveries(database, user) == []


async def test_notify_follows_channel_preferences(
    database: Database, mailing: Settings, make: Factory
) -> None:
    by_mail, in_app = await make.user(), await make.user()
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        kind = NotificationKind.ASSET_DUE_SOON
        for user, channel in ((by_mail, Channel.IN_APP), (in_app, Channel.EMAIL)):
            session.add(NotificationPreference(user_id=user.id, kind=kind, channel=channel, enabled=False))

    await write_notifications(database, mailing, due_draft(by_mail), due_draft(in_app))

    [hidden], [shown] = await notifications_of(database, by_mail), await notifications_of(database, in_app)
    assert (hidden.in_app, shown.in_app) == (False, True)
    assert (len(await mail_deliveries(database, by_mail)), len(await mail_deliveries(database, in_app))) == (
        1,
        0,
    )


async def test_purge_expired_deletes_notifications_after_retention(
    database: Database, mailing: Settings, make: Factory
) -> None:
    old, new = await make.user(), await make.user()
    await write_notifications(database, mailing, due_draft(old, key="old"), due_draft(new, key="new"))
    async with database.session() as session:
        for model, days in ((Notification, 366), (NotificationDedupKey, 731)):
            ago = datetime.now(UTC) - timedelta(days=days)
            await session.execute(update(model).where(model.user_id == old.id).values(created_at=ago))

    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await purge_expired(session, 100)

    assert [len(await notifications_of(database, user)) for user in (old, new)] == [0, 1]
    assert [len(await mail_deliveries(database, user)) for user in (old, new)] == [0, 1]
    async with database.session() as session:
        keys = select(NotificationDedupKey.key).where(NotificationDedupKey.user_id.in_((old.id, new.id)))
        assert list(await session.scalars(keys)) == ["new"]


async def test_department_managers_finds_nearest_active_manager(database: Database, make: Factory) -> None:
    upper, lower = await make.user(), await make.user()
    gone = await make.user(is_active=False)
    top = await make.department(manager_id=upper.id)
    empty = await make.department(parent_id=top.id, manager_id=gone.id)
    bottom = await make.department(parent_id=empty.id, manager_id=lower.id)
    of_bottom_department, of_empty_department = (
        await make.user(department_id=bottom.id),
        await make.user(department_id=empty.id),
    )
    async with database.session() as session:
        lower_row = await session.get_one(User, lower.id)
        await set_audit_actor(session, actor_name="tests")
        lower_row.department_id = bottom.id
    without_department = await make.user()
    user_ids = [of_bottom_department.id, of_empty_department.id, lower.id, without_department.id]

    async with database.session() as session:
        found = await find_department_managers(session, user_ids)

    # A manager is not their own manager, and an inactive user is no manager.
    assert found == {of_bottom_department.id: lower.id, of_empty_department.id: upper.id, lower.id: upper.id}


async def test_active_managers_falls_back_to_administrators(database: Database, make: Factory) -> None:
    manager, admin = await make.user(role=Role.MANAGER), await make.user(role=Role.ADMIN)
    gone = await make.user(role=Role.MANAGER, is_active=False)
    async with database.session() as session:
        managers = await role_holders.active_managers(session)
        administrators = await role_holders.active_administrators(session)
    assert manager.id in managers
    assert {admin.id, gone.id}.isdisjoint(managers)
    assert admin.id in administrators
    assert manager.id not in administrators
