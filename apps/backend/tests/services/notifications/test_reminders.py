"""Reminders: what is due is told to those whom it concerns, once for each occasion."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Maintenance, Notification, User
from src.security import Role
from src.services.notifications.reminders import send_reminders
from src.tasks.reminders import is_day
from tests.factories import Factory

# Nothing else of the tests is due then.
NOW = datetime(2031, 5, 6, 3, 0, tzinfo=UTC)
TODAY = date(2031, 5, 6)


@pytest.fixture
async def chief(make: Factory) -> User:
    """A manager, who is told of what concerns managers."""
    return await make.user(role=Role.MANAGER)


async def told(database: Database, user: User, kind: str) -> list[Any]:
    """Return what a user was told of in notifications of a kind, the first first."""
    async with database.session() as session:
        found = await session.scalars(
            select(Notification.data)
            .where(Notification.user_id == user.id, Notification.kind == kind)
            .order_by(Notification.id)
        )
        items: list[Any] = []
        for data in found:
            assert isinstance(data["items"], Sequence)
            items += data["items"]
        return items


async def look(database: Database, settings: Settings, now: datetime = NOW) -> None:
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await send_reminders(session, settings, now)


async def test_what_is_due_soon_is_told_once(database: Database, settings: Settings, make: Factory) -> None:
    holder = await make.user()
    due = NOW + timedelta(hours=20)
    asset = await make.asset()
    await make.assignment(asset, holder, due_at=due)
    await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=30))

    await look(database, settings, NOW - timedelta(hours=5))
    assert await told(database, holder, "asset_due_soon") == []
    await look(database, settings)
    await look(database, settings, NOW + timedelta(hours=1))

    assert await told(database, holder, "asset_due_soon") == [
        {"asset_tag": asset.asset_tag, "name": asset.name, "due_at": "2031-05-06T23:00:00Z", "holder": None}
    ]


async def test_a_day_that_is_moved_is_told_anew(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    assignment = await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=5))
    await look(database, settings)
    async with database.session() as session:
        await session.execute(
            text("UPDATE assignments SET due_at = :due WHERE id = :id"),
            {"due": NOW + timedelta(hours=9), "id": assignment.id},
        )
    await look(database, settings)

    assert [item["due_at"] for item in await told(database, holder, "asset_due_soon")] == [
        "2031-05-06T08:00:00Z",
        "2031-05-06T12:00:00Z",
    ]


async def test_what_is_overdue_is_told_each_week_to_the_holder_and_above(
    database: Database, settings: Settings, make: Factory
) -> None:
    above = await make.user()
    department = await make.department(manager_id=above.id)
    holder = await make.user(department_id=department.id)
    await make.assignment(await make.asset(), holder, due_at=NOW - timedelta(hours=1))

    for days in (0, 1, 6, 7, 8):
        await look(database, settings, NOW + timedelta(days=days))

    assert [item["holder"] for item in await told(database, holder, "asset_overdue")] == [None, None]
    assert [item["holder"] for item in await told(database, above, "asset_overdue")] == [holder.name] * 2


async def test_what_was_given_back_is_not_asked_for(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    await make.assignment(
        await make.asset(),
        holder,
        due_at=NOW - timedelta(hours=1),
        checked_in_at=datetime.now(UTC) + timedelta(hours=1),
    )
    await look(database, settings)

    assert await told(database, holder, "asset_overdue") == []


async def test_managers_are_told_of_what_nobody_holds_in_person(
    database: Database, settings: Settings, make: Factory, chief: User
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
    await look(database, settings)

    overdue = await told(database, chief, "asset_overdue")
    assert asset.asset_tag in [item["asset_tag"] for item in overdue]


async def test_managers_are_told_of_planned_work(
    database: Database, settings: Settings, make: Factory, chief: User
) -> None:
    asset = await make.asset()
    async with database.session() as session:
        # A notification holds the first twenty things, and other tests have planned some.
        await session.execute(update(Maintenance).values(state="cancelled"))
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
    await look(database, settings)
    await look(database, settings)

    mine = [
        item
        for item in await told(database, chief, "maintenance_due")
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


async def test_managers_are_told_of_warranties_that_end(
    database: Database, settings: Settings, make: Factory, chief: User
) -> None:
    bought = date(2029, 6, 5)  # two years before the last day of thirty
    asset = await make.asset(purchase_date=bought, warranty_months=24)
    later = await make.asset(purchase_date=bought + timedelta(days=1), warranty_months=24)
    gone = await make.asset(purchase_date=bought, warranty_months=24, deleted_at=NOW)

    await look(database, settings)
    # A week without workers is made up for, and nobody is told twice.
    await look(database, settings, NOW + timedelta(days=6))

    tags = [item["asset_tag"] for item in await told(database, chief, "warranty_expiring")]
    assert tags.count(asset.asset_tag) == tags.count(later.asset_tag) == 1
    assert gone.asset_tag not in tags


async def test_managers_are_told_of_licenses_that_end(
    database: Database, settings: Settings, make: Factory, chief: User
) -> None:
    last = NOW.date() + timedelta(days=30)
    ending = await make.license(expires_on=last, seats=5)
    missed = await make.license(expires_on=last - timedelta(days=6))
    later = await make.license(expires_on=last + timedelta(days=1))
    for values in ({}, {"expires_on": last - timedelta(days=7)}, {"expires_on": last, "deleted_at": NOW}):
        await make.license(**values)

    await look(database, settings)
    await look(database, settings)
    assert await told(database, chief, "license_expiring") == [
        {"name": missed.name, "seats": None, "expires_on": "2031-05-30"},
        {"name": ending.name, "seats": 5, "expires_on": "2031-06-05"},
    ]

    await look(database, settings, NOW + timedelta(days=1))
    names = [item["name"] for item in await told(database, chief, "license_expiring")]
    assert names == [missed.name, ending.name, later.name]


async def test_two_that_remind_at_once_tell_once(
    database: Database, settings: Settings, make: Factory
) -> None:
    holder = await make.user()
    for _ in range(5):
        await make.assignment(await make.asset(), holder, due_at=NOW + timedelta(hours=2))

    await asyncio.gather(*(look(database, settings) for _ in range(4)))

    assert len(await told(database, holder, "asset_due_soon")) == 5


@pytest.mark.parametrize(("hour", "expected"), [(22, False), (23, True), (10, True), (11, False)])
def test_people_are_reminded_by_day(settings: Settings, hour: int, expected: bool) -> None:
    # In Seoul it is nine hours later.
    assert is_day(settings, datetime(2031, 5, 6, hour, 30, tzinfo=UTC)) is expected
