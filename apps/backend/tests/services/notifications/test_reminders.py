"""Reminders: recipients and deduplication."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import (
    Asset,
    Assignment,
    License,
    Maintenance,
    Notification,
    NotificationDedupKey,
    User,
)
from src.security import Role
from src.services.notifications.reminders import send_reminders
from src.tasks.reminders import is_daytime
from tests.factories import Factory

# No other test has due dates in this period.
NOW = datetime(2031, 5, 6, 3, 0, tzinfo=UTC)
TODAY = date(2031, 5, 6)


@pytest.fixture(autouse=True)
async def no_other_maintenance(database: Database) -> None:
    """Cancel the maintenance that other tests have scheduled: a digest lists the first 20 items."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(update(Maintenance).values(state="cancelled"))


@pytest.fixture
async def manager_user(make: Factory) -> User:
    """A manager, who receives the reminders for managers."""
    return await make.user(role=Role.MANAGER)


async def notifications_of(database: Database, user: User, kind: str) -> list[Any]:
    """Return the items of a user's notifications of a kind without their ids, oldest first."""
    async with database.session() as session:
        found = await session.scalars(
            select(Notification.data)
            .where(Notification.user_id == user.id, Notification.kind == kind)
            .order_by(Notification.id)
        )
        items: list[Any] = []
        for data in found:
            assert isinstance(data["items"], Sequence)
            items += [{key: item[key] for key in item if not key.endswith("_id")} for item in data["items"]]
        return items


async def send_reminders_at(database: Database, settings: Settings, now: datetime = NOW) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await send_reminders(session, settings, now)


async def test_reminder_due_soon_is_sent_once(database: Database, settings: Settings, make: Factory) -> None:
    holder = await make.user()
    due = NOW + timedelta(hours=20)
    asset = await make.asset()
    await make.assignment(asset, holder, due_at=due)
    await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=30))

    await send_reminders_at(database, settings, NOW - timedelta(hours=5))
    assert await notifications_of(database, holder, "asset_due_soon") == []
    await send_reminders_at(database, settings)
    await send_reminders_at(database, settings, NOW + timedelta(hours=1))

    assert await notifications_of(database, holder, "asset_due_soon") == [
        {"asset_tag": asset.asset_tag, "name": asset.name, "due_at": "2031-05-06T23:00:00Z", "holder": None}
    ]


async def test_reminder_is_sent_again_for_changed_due_date(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    assignment = await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=5))
    await send_reminders_at(database, settings)
    async with database.session() as session:
        await session.execute(
            text("UPDATE assignments SET due_at = :due WHERE id = :id"),
            {"due": NOW + timedelta(hours=9), "id": assignment.id},
        )
    await send_reminders_at(database, settings)

    assert [item["due_at"] for item in await notifications_of(database, holder, "asset_due_soon")] == [
        "2031-05-06T08:00:00Z",
        "2031-05-06T12:00:00Z",
    ]


async def test_reminder_overdue_is_sent_weekly_to_holder_and_department_manager(
    database: Database, settings: Settings, make: Factory
) -> None:
    above = await make.user()
    department = await make.department(manager_id=above.id)
    holder = await make.user(department_id=department.id)
    await make.assignment(await make.asset(), holder, due_at=NOW - timedelta(hours=1))

    for days in (0, 1, 6, 7, 8):
        await send_reminders_at(database, settings, NOW + timedelta(days=days))

    assert [item["holder"] for item in await notifications_of(database, holder, "asset_overdue")] == [
        None,
        None,
    ]
    assert [item["holder"] for item in await notifications_of(database, above, "asset_overdue")] == [
        holder.name
    ] * 2


async def test_reminder_is_not_sent_after_check_in(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    await make.assignment(
        await make.asset(),
        holder,
        due_at=NOW - timedelta(hours=1),
        checked_in_at=datetime.now(UTC) + timedelta(hours=1),
    )
    await send_reminders_at(database, settings)

    assert await notifications_of(database, holder, "asset_overdue") == []


async def test_reminder_of_location_or_asset_holder_goes_to_managers(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    holder = await make.user()
    asset = await make.asset()
    assignment = await make.assignment(asset, holder, due_at=NOW - timedelta(hours=1))
    location = await make.location()
    async with database.session() as session:
        await session.execute(
            text("UPDATE assignments SET user_id = NULL, location_id = :location WHERE id = :id"),
            {"location": location.id, "id": assignment.id},
        )
    await send_reminders_at(database, settings)

    overdue = await notifications_of(database, manager_user, "asset_overdue")
    assert asset.asset_tag in [item["asset_tag"] for item in overdue]


async def test_reminder_maintenance_due_goes_to_managers(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    asset = await make.asset()
    async with database.session() as session:
        for name, scheduled_on, state in (
            ("soon", TODAY + timedelta(days=7), "scheduled"),
            ("later", TODAY + timedelta(days=8), "scheduled"),
            ("given up", TODAY, "cancelled"),
        ):
            session.add(
                Maintenance(
                    asset_id=asset.id,
                    name=f"{name} {asset.name}",
                    kind="repair",
                    currency="KRW",
                    scheduled_on=scheduled_on,
                    state=state,
                )
            )
    await send_reminders_at(database, settings)
    await send_reminders_at(database, settings)

    mine = [
        item
        for item in await notifications_of(database, manager_user, "maintenance_due")
        if item["asset_tag"] == asset.asset_tag
    ]
    assert mine == [
        {
            "asset_tag": asset.asset_tag,
            "name": asset.name,
            "maintenance_name": f"soon {asset.name}",
            "maintenance_kind": "repair",
            "scheduled_on": "2031-05-13",
        }
    ]


async def test_reminder_warranty_expiring_goes_to_managers(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    bought = date(2029, 6, 5)  # two years before the last day of thirty
    asset = await make.asset(purchase_date=bought, warranty_months=24)
    later = await make.asset(purchase_date=bought + timedelta(days=1), warranty_months=24)
    gone = await make.asset(purchase_date=bought, warranty_months=24, deleted_at=NOW)

    await send_reminders_at(database, settings)
    await send_reminders_at(database, settings, NOW + timedelta(days=6))

    tags = [item["asset_tag"] for item in await notifications_of(database, manager_user, "warranty_expiring")]
    assert tags.count(asset.asset_tag) == tags.count(later.asset_tag) == 1
    assert gone.asset_tag not in tags


async def test_reminder_license_expiring_goes_to_managers(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    last = TODAY + timedelta(days=30)
    ending = await make.license(expires_on=last, seats=5)
    later = await make.license(expires_on=last + timedelta(days=1))
    for values in ({}, {"expires_on": TODAY - timedelta(days=1)}, {"expires_on": last, "deleted_at": NOW}):
        await make.license(**values)

    await send_reminders_at(database, settings)
    await send_reminders_at(database, settings)
    assert await notifications_of(database, manager_user, "license_expiring") == [
        {"name": ending.name, "seats": 5, "expires_on": "2031-06-05"}
    ]

    await send_reminders_at(database, settings, NOW + timedelta(days=1))
    names = [item["name"] for item in await notifications_of(database, manager_user, "license_expiring")]
    assert names == [ending.name, later.name]


async def test_reminder_is_sent_whenever_the_date_was_entered(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    """Each day of the lead time is announced, even if it was entered after the first one."""
    asset = await make.asset()
    within, overdue_too = (0, 3, 10, 22, 30), (-400, -1, 0, 3, 7)
    for days in (*within, -1, 31):
        await make.license(name=f"entered {days:+}", expires_on=TODAY + timedelta(days=days))
        end = TODAY + timedelta(days=days)
        await make.asset(name=f"entered {days:+}", purchase_date=end.replace(year=2030), warranty_months=12)
    for days in (*overdue_too, 8):
        await make.maintenance(asset, name=f"entered {days:+}", scheduled_on=TODAY + timedelta(days=days))

    for hour in range(2):
        await send_reminders_at(database, settings, NOW + timedelta(hours=hour))

    for kind, field, expected in (
        ("license_expiring", "name", within),
        ("warranty_expiring", "name", within),
        ("maintenance_due", "maintenance_name", overdue_too),
    ):
        names = [item[field] for item in await notifications_of(database, manager_user, kind)]
        entered = [name for name in names if name.startswith("entered")]
        assert sorted(entered) == sorted(f"entered {days:+}" for days in expected)


async def test_reminder_is_sent_again_when_the_date_returns(
    database: Database, settings: Settings, make: Factory, manager_user: User
) -> None:
    holder, asset = await make.user(), await make.asset()
    license_ = await make.license(expires_on=TODAY)
    assignment = await make.assignment(asset, holder, due_at=NOW + timedelta(hours=5))
    maintenance = await make.maintenance(asset, scheduled_on=TODAY)
    covered = await make.asset(purchase_date=date(2030, 5, 6), warranty_months=12)

    # 0: the first date again; 1: another date within the lead time; 300: one beyond it.
    for days in (0, 0, 1, 300, 0, 0):
        moved = timedelta(days=days)
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            for model, entity, values in (
                (License, license_, {"expires_on": TODAY + moved}),
                (Assignment, assignment, {"due_at": NOW + timedelta(hours=5 + days)}),
                (Maintenance, maintenance, {"scheduled_on": TODAY + moved}),
                (Asset, covered, {"purchase_date": date(2030, 5, 6) + moved}),
            ):
                await session.execute(update(model).where(model.id == entity.id).values(values))
        await send_reminders_at(database, settings)

    async def dates(user: User, kind: str, field: str, name: str, value: str) -> list[str]:
        items = await notifications_of(database, user, kind)
        return [item[field] for item in items if item[name] == value]

    expected = ["2031-05-06", "2031-05-07", "2031-05-06"]
    assert await dates(manager_user, "license_expiring", "expires_on", "name", license_.name) == expected
    assert (
        await dates(manager_user, "maintenance_due", "scheduled_on", "maintenance_name", maintenance.name)
        == expected
    )
    assert (
        await dates(manager_user, "warranty_expiring", "warranty_expires", "name", covered.name) == expected
    )
    assert await dates(holder, "asset_due_soon", "due_at", "name", asset.name) == [
        "2031-05-06T08:00:00Z",
        "2031-05-06T09:00:00Z",
        "2031-05-06T08:00:00Z",
    ]


@pytest.mark.parametrize("ended", ["disposed", "lost", "deleted"])
async def test_reminder_is_not_sent_for_retired_lost_or_deleted_asset(
    database: Database, settings: Settings, make: Factory, manager_user: User, ended: str
) -> None:
    values = {"deleted_at": NOW} if ended == "deleted" else {"status_id": await make.status_id(ended)}
    holder = await make.user()
    ended_ids = []
    for due_at in (NOW + timedelta(hours=5), NOW - timedelta(hours=5)):
        asset = await make.asset(purchase_date=date(2030, 5, 20), warranty_months=12)
        ended_ids.append(asset.id)
        # Only a lost asset keeps its holder.
        if ended == "lost":
            ended_ids.append((await make.assignment(asset, holder, due_at=due_at)).id)
        async with database.session() as session:
            await set_audit_actor(session, actor_name="tests")
            await session.execute(update(Asset).where(Asset.id == asset.id).values(values))
        ended_ids.append((await make.maintenance(asset, scheduled_on=TODAY)).id)

    await send_reminders_at(database, settings)

    async with database.session() as session:
        found = select(NotificationDedupKey.key).where(NotificationDedupKey.entity_id.in_(ended_ids))
        assert (await session.scalars(found)).all() == []


@pytest.mark.parametrize("values", [{"is_active": False}, {"email": None}], ids=["inactive", "no_email"])
async def test_reminder_of_holder_who_does_not_sign_in_goes_to_managers(
    database: Database, settings: Settings, make: Factory, manager_user: User, values: dict[str, Any]
) -> None:
    holder, asset = await make.user(**values), await make.asset()
    await make.assignment(asset, holder, due_at=NOW - timedelta(hours=1))

    await send_reminders_at(database, settings)

    overdue = await notifications_of(database, manager_user, "asset_overdue")
    assert [item["holder"] for item in overdue if item["asset_tag"] == asset.asset_tag] == [holder.name]


async def test_reminders_sent_concurrently_notify_once(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    for _ in range(5):
        await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=2))

    await asyncio.gather(*(send_reminders_at(database, settings) for _ in range(4)))

    assert len(await notifications_of(database, holder, "asset_due_soon")) == 5


@pytest.mark.parametrize(("hour", "expected"), [(22, False), (23, True), (10, True), (11, False)])
def test_reminders_are_sent_during_the_day(settings: Settings, hour: int, expected: bool) -> None:
    # Seoul is UTC+9.
    assert is_daytime(settings, datetime(2031, 5, 6, hour, 30, tzinfo=UTC)) is expected
