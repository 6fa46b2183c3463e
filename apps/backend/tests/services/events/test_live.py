"""Whom an event is told: who may see the thing, as the API shows it, and from whom it was taken."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text, update

from src.api.live import ready
from src.api.streams import Position
from src.database import Database, RawConnection, set_audit_actor
from src.models import (
    Assignment,
    Attachment,
    Entity,
    Maintenance,
    MaintenanceKind,
    Manufacturer,
    Reservation,
    StatusKind,
    User,
    Workflow,
    WorkflowComment,
    WorkflowDecision,
    WorkflowState,
    WorkflowType,
)
from src.security import ROLE_PERMISSIONS, Actor, Permission, Role
from src.services.events import event_consumers, live
from src.services.events.live import Told
from src.services.events.snapshots import Snapshot
from tests.clients import Client, client_of
from tests.factories import Factory


@pytest.fixture
async def people(make: Factory) -> list[User]:
    """Three employees."""
    return [await make.user(role=Role.EMPLOYEE) for _ in range(3)]


def actor_of(user: User, *permissions: Permission) -> Actor:
    role = Role(user.role)
    return Actor(user.id, user.name, role, frozenset(permissions) or ROLE_PERMISSIONS[role])


async def now(database: Database) -> Snapshot:
    async with database.read_connection() as connection:
        return await live.now(connection)


async def told_since(database: Database, since: Snapshot, *of: Entity) -> list[Told]:
    """Return what is told of things that has happened since."""
    until = await now(database)
    batches = [batch async for batch in live.between(database, since, until)]
    ids = {entity.id for entity in of}
    return [told for batch in batches for told in batch.events if told.entity_id in ids]


async def touch(database: Database, *entities: Entity) -> list[Told]:
    """Have something happen to things, and return what is told of it, in their order."""
    since = await now(database)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(text("SELECT set_config('sams.action', '', true)"))
        for entity in entities:
            created = entity.created_at - timedelta(seconds=1)
            await session.execute(
                update(type(entity)).where(type(entity).id == entity.id).values(created_at=created)
            )
    told = {one.entity_id: one for one in await told_since(database, since, *entities)}
    return [told[entity.id] for entity in entities]


def hearers(told: Told, people: Sequence[User]) -> list[int]:
    """Return the numbers of the people whom it is told."""
    return [number for number, user in enumerate(people) if told.to(actor_of(user)) is not None]


# Who sees it


async def assets(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    loaned = await make.status(kind=StatusKind.AVAILABLE)
    broken = await make.status(kind=StatusKind.UNAVAILABLE)
    held, lent = await make.asset(), await make.asset(requestable=True, status_id=broken.id)
    await make.assignment(held, people[0])
    await make.assignment(lent, people[1])
    back = await make.asset()
    before = datetime.now(UTC) - timedelta(days=1)
    await make.assignment(back, people[2], checked_out_at=before, checked_in_at=before)
    return "/assets", [
        held,
        lent,
        back,
        await make.asset(requestable=True, status_id=loaned.id),
        await make.asset(requestable=True, status_id=broken.id),
        await make.asset(status_id=loaned.id),
        await make.asset(requestable=True, status_id=loaned.id, deleted_at=before),
    ]


async def assignments(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    before = datetime.now(UTC) - timedelta(days=1)
    place = await make.location()
    return "/assignments", [
        await make.assignment(await make.asset(), people[0]),
        await make.assignment(await make.asset(), people[1], checked_out_at=before, checked_in_at=before),
        await make.save(Assignment(asset_id=(await make.asset()).id, location_id=place.id)),
    ]


async def reservations(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    day = datetime.now(UTC) + timedelta(days=1)
    return "/reservations", [
        await make.save(
            Reservation(
                asset_id=(await make.asset()).id,
                user_id=person.id,
                starts_at=day,
                ends_at=day + timedelta(hours=1),
            )
        )
        for person in people
    ]


async def maintenances(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    held, free = await make.asset(), await make.asset()
    await make.assignment(held, people[1])
    return "/maintenances", [
        await make.save(
            Maintenance(asset_id=asset.id, name="Fan", kind=MaintenanceKind.REPAIR, currency="KRW")
        )
        for asset in (held, free)
    ]


async def workflow(make: Factory, *steps: dict[str, Any], requester: User, **values: Any) -> Workflow:
    asset = await make.asset()
    defaults = {"requested_for_id": requester.id, "type": WorkflowType.CHECKOUT, "reason": "Because"}
    return await make.save(
        Workflow(asset_id=asset.id, requester_id=requester.id, steps=list(steps), **defaults | values)
    )


def by(*users: User) -> dict[str, Any]:
    return {"role": None, "user_ids": [str(user.id) for user in users], "approval_mode": "any"}


def by_role(role: Role) -> dict[str, Any]:
    return {"role": role, "user_ids": None, "approval_mode": "any"}


async def workflows(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    manager = await make.user(role=Role.MANAGER)
    one, two, three = people
    decided = await workflow(make, by_role(Role.MANAGER), requester=one, state=WorkflowState.APPROVED)
    await make.save(WorkflowDecision(workflow_id=decided.id, step=0, decider_id=three.id, approved=True))
    return "/workflows", [
        await workflow(make, by_role(Role.MANAGER), requester=one),
        await workflow(make, by_role(Role.MANAGER), requester=manager, requested_for_id=two.id),
        await workflow(make, by(three), by(two), requester=one),
        await workflow(make, by(three), by(two), requester=one, step=1),
        await workflow(make, by(three), requester=one, state=WorkflowState.CANCELLED),
        await workflow(make, by_role(Role.EMPLOYEE), requester=manager),
        await workflow(make, by_role(Role.EMPLOYEE), requester=manager, state=WorkflowState.REJECTED),
        decided,
    ]


async def attachments(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    loaned = await make.status(kind=StatusKind.AVAILABLE)
    held, free = await make.asset(), await make.asset(requestable=True, status_id=loaned.id)
    await make.assignment(held, people[0])
    work = await make.save(
        Maintenance(asset_id=held.id, name="Fan", kind=MaintenanceKind.REPAIR, currency="KRW")
    )
    asked = await workflow(make, by_role(Role.MANAGER), requester=people[1])
    picture = {"width": 10, "height": 10}
    return "/attachments", [
        await make.save(
            Attachment(
                uploaded_by_id=people[2].id,
                file_name="x",
                content_type="x/y",
                size=1,
                sha256="0" * 64,
                **to,
            )
        )
        for to in (
            {"asset_id": held.id},
            {"asset_id": free.id},
            {"asset_id": free.id, **picture},
            {"workflow_id": asked.id},
            {"maintenance_id": work.id},
            {"maintenance_id": work.id, **picture},
        )
    ]


async def users(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    return "/users", [*people, await make.user(role=Role.MANAGER)]


async def categories(make: Factory, people: Sequence[User]) -> tuple[str, list[Entity]]:
    return "/categories", [await make.category(), await make.category()]


Things = Callable[[Factory, Sequence[User]], Awaitable[tuple[str, list[Entity]]]]


@pytest.mark.parametrize(
    "things", [assets, assignments, reservations, maintenances, workflows, attachments, users, categories]
)
async def test_it_is_told_whom_the_api_shows_the_thing(
    app: Any, database: Database, make: Factory, people: list[User], things: Things
) -> None:
    path, made = await things(make, people)
    shown: list[list[int]] = []
    tokens = [await make.access_token(person) for person in people]
    for entity in made:
        sees: list[int] = []
        for number, token in enumerate(tokens):
            async with client_of(app, token) as client:
                if (await client.get(f"{path}/{entity.id}")).status_code == 200:
                    sees.append(number)
        shown.append(sees)

    told = await touch(database, *made)

    assert [hearers(one, people) for one in told] == shown
    # The test tells nothing where all see all, or none sees any.
    assert path == "/categories" or len({tuple(sees) for sees in shown}) > 1


async def test_what_belongs_to_a_request_is_told_whom_the_request_is_shown(
    database: Database, make: Factory, people: list[User]
) -> None:
    one, two, _ = people
    asked = await workflow(make, by(two), requester=one)
    said = await make.save(WorkflowComment(workflow_id=asked.id, author_id=one.id, text="Please"))
    since = await now(database)
    decided = await make.save(
        WorkflowDecision(workflow_id=asked.id, step=0, decider_id=two.id, approved=True)
    )

    [comment] = await touch(database, said)
    [decision] = await told_since(database, since, decided)

    assert hearers(comment, people) == hearers(decision, people) == [0, 1]


# From whom it was taken


async def test_who_hands_an_asset_back_is_told_so(
    database: Database, make: Factory, manager: Client, people: list[User]
) -> None:
    asset = await make.asset()
    await make.assignment(asset, people[0])
    since = await now(database)

    assert (await manager.post(f"/assets/{asset.id}/check-in", json={})).status_code == 200
    [told] = await told_since(database, since, asset)
    [later] = await touch(database, asset)

    assert (told.action, hearers(told, people)) == ("asset.checked_in", [0])
    assert hearers(later, people) == []


async def test_who_is_handed_an_asset_and_who_had_it_are_told_so(
    database: Database, make: Factory, manager: Client, people: list[User]
) -> None:
    asset = await make.asset()
    await make.assignment(asset, people[0])
    since = await now(database)

    moved = await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(people[1].id)})
    assert moved.status_code in (200, 201), moved.text
    told = await told_since(database, since, asset)

    assert [hearers(one, people) for one in told] == [[0, 1]] * len(told)
    assert told


async def test_what_is_no_longer_offered_everybody_is_told_once(
    database: Database, make: Factory, manager: Client, people: list[User]
) -> None:
    asset = await make.asset(requestable=True)
    broken = await make.status(kind=StatusKind.UNAVAILABLE)
    since = await now(database)

    # Both have happened by the time that the first is told.
    for change in ({"status_id": str(broken.id)}, {"requestable": False}, {"name": "Somewhere"}):
        assert (await manager.patch(f"/assets/{asset.id}", json=change)).status_code == 200
    told = await told_since(database, since, asset)

    assert [hearers(one, people) for one in told] == [[0, 1, 2], [], []]


async def test_an_offered_asset_that_is_deleted_is_told_everybody(
    database: Database, make: Factory, manager: Client, people: list[User]
) -> None:
    offered, other = await make.asset(requestable=True), await make.asset()
    since = await now(database)
    for asset in (offered, other):
        assert (await manager.delete(f"/assets/{asset.id}")).status_code == 204

    told = await told_since(database, since, offered, other)

    assert [hearers(one, people) for one in told] == [[0, 1, 2], []]


async def test_who_was_asked_to_decide_is_told_that_another_did(
    database: Database, make: Factory, people: list[User]
) -> None:
    one, two, three = people
    asked = await workflow(make, by(two, three), requester=one)
    since = await now(database)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        found = await session.get_one(Workflow, asked.id)
        found.state = WorkflowState.REJECTED
    [told] = await told_since(database, since, asked)
    [later] = await touch(database, asked)

    assert (hearers(told, people), hearers(later, people)) == ([0, 1, 2], [0])


# What they are told


async def test_who_may_not_read_events_is_told_no_values(
    database: Database, make: Factory, manager: Client, people: list[User]
) -> None:
    held = await make.asset()
    await make.assignment(held, people[0])
    since = await now(database)
    changed = await manager.patch(f"/assets/{held.id}", json={"notes": "Geheim", "purchase_price": "9.00"})
    assert changed.status_code == 200
    boss = await make.user(role=Role.MANAGER)

    [told] = await told_since(database, since, held)

    to_boss, to_holder = told.to(actor_of(boss)), told.to(actor_of(people[0]))
    assert to_boss is not None
    assert to_holder is not None
    assert b"Geheim" in to_boss
    assert b'"changes":{}' in to_holder
    assert b"Geheim" not in to_holder


async def test_a_token_is_told_what_its_scopes_let_it_read(
    database: Database, make: Factory, people: list[User]
) -> None:
    boss = await make.user(role=Role.MANAGER)
    asset, category = await make.asset(), await make.category()

    [of_asset, of_category, of_user] = await touch(database, asset, category, people[0])

    reads_assets = actor_of(boss, Permission.ASSETS_READ)
    assert of_asset.to(reads_assets) == of_asset.outline
    assert of_category.to(reads_assets) is None
    assert of_user.to(reads_assets) is None
    assert of_category.to(actor_of(people[0], Permission.REFERENCE_READ)) == of_category.outline
    assert of_user.to(actor_of(people[0], Permission.ASSETS_READ)) is None


async def test_sessions_and_tokens_are_told_who_reads_all_events_alone(
    database: Database, make: Factory, people: list[User]
) -> None:
    since = await now(database)
    await make.access_token(people[0])
    await make.api_token(people[0])
    batches = [batch async for batch in live.between(database, since, await now(database))]
    told = [one for batch in batches for one in batch.events]

    kinds = {one.entity_type for one in told if one.to(actor_of(people[0])) is None}
    assert {"session", "api_token"} <= kinds


# Positions


async def add_categories(database: Database, make: Factory, count: int) -> UUID:
    """Make many in one transaction, and return the last."""
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(
            text(
                "INSERT INTO categories (id, code, name) SELECT uuid_v7(), :code || n, 'x'"
                " FROM generate_series(1, CAST(:count AS integer)) n"
            ),
            {"code": make.code(), "count": count},
        )
        last = await session.scalar(text("SELECT max(id::text)::uuid FROM categories"))
    assert isinstance(last, UUID)
    return last


async def test_each_event_is_a_place_to_go_on_from(database: Database, make: Factory) -> None:
    since = await now(database)
    await make.category()
    await add_categories(database, make, live.AT_ONCE + 50)
    await make.category()
    until = await now(database)
    position, events, ids = since, list[Told](), list[str]()
    async for batch in live.between(database, position, until):
        events += batch.events
        ids += [head.decode().split("\nid: ")[1].split("\n")[0] for _, head in ready(position, batch).events]
        position = batch.after
    # Others at work in the database of the tests do not matter.
    assert len(events) >= live.AT_ONCE + 52
    assert [told.id for told in events] == [
        told.id for told in sorted(events, key=lambda told: (told.transaction_id, told.id))
    ]

    for number in (0, 1, live.AT_ONCE - 1, live.AT_ONCE, len(events) - 2, len(events) - 1):
        place = Position.parse(ids[number])
        rest = [batch async for batch in live.between(database, place.told_of, until, place.last)]
        assert [told.id for batch in rest for told in batch.events] == [
            told.id for told in events[number + 1 :]
        ]


async def test_what_was_told_is_not_told_again_because_another_took_longer(
    database: Database, make: Factory
) -> None:
    slow, quick = await make.manufacturer(), await make.manufacturer()
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(
            update(Manufacturer).where(Manufacturer.id == slow.id).values(name=make.name("Slow"))
        )
        await touch(database, quick)
        seen = await now(database)

    told = await told_since(database, seen, slow, quick)

    assert [one.entity_id for one in told] == [slow.id]


async def test_one_goes_on_while_it_is_not_too_much(
    database: Database, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "TOLD_AGAIN_AT_MOST", 10)
    since = await now(database)
    await add_categories(database, make, 10)
    async with database.read_connection() as connection:
        assert (await live.can_go_on(connection, since))[1]
        await add_categories(database, make, 1)
        until, goes_on = await live.can_go_on(connection, since)
        assert not goes_on
        # Of a time that is still to come, as it was before a dump was restored.
        later = Snapshot(until.next + 1000, frozenset())
        assert not (await live.can_go_on(connection, later))[1]


async def test_what_a_restored_dump_brought_with_it_is_not_told_as_new(
    database: Database, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has numbers of another counter, to which this one comes later."""
    monkeypatch.setattr(live, "TOLD_AGAIN_AT_MOST", 10)
    async with database.session() as session:
        restored = await session.scalar(
            text("""
            INSERT INTO events (
                occurred_at, actor_name, action, entity_type, entity_id, changes, transaction_id
            )
            SELECT clock_timestamp(), 'tests', 'category.created', 'category', uuid_v7(), '{}',
                pg_current_xact_id()::text::bigint + 5
            RETURNING id
            """)
        )
        # As the worker does that looks first.
        await session.execute(text("DELETE FROM consumer_offsets WHERE name = :name"), {"name": live.FEED})
        await event_consumers.begin(session, live.FEED)
    since = await now(database)
    made = [await make.manufacturer() for _ in range(10)]

    async with database.read_connection() as connection:
        until, goes_on = await live.can_go_on(connection, since)
    assert until.next > since.next + 5
    # It does not count as missed either.
    assert goes_on
    told = [one async for batch in live.between(database, since, until) for one in batch.events]

    assert restored not in {one.id for one in told}
    assert {manufacturer.id for manufacturer in made} <= {one.entity_id for one in told}


async def test_a_place_that_nobody_was_at_costs_little(database: Database, make: Factory) -> None:
    await add_categories(database, make, 1000)
    following = (await now(database)).next
    # What the connection has read for others may still be counted as well.
    read = text("SELECT idx_tup_fetch + seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'events'")
    async with database.session() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        before = await session.scalar(read)
        # The first transaction of all is said to have been under way ever since.
        since = Snapshot(following, frozenset({1}))
        _, goes_on = await live.can_go_on(await RawConnection.of(session), since)
        after = await session.scalar(read)

    assert goes_on
    # Of the thousand that there are; a few of other tests stand ahead of the counter, as in a restored dump.
    assert after - before < 100


def test_what_is_sent_is_what_is_received(make: Factory) -> None:
    told = Told(
        UUID(int=1),
        7,
        "asset.created",
        "asset",
        UUID(int=2),
        frozenset({None, UUID(int=3)}),
        b'{"id":"00000000-0000-0000-0000-000000000001","action":"asset.created","entity_type":"asset",'
        b'"entity_id":"00000000-0000-0000-0000-000000000002","changes":{"a":[1,2]},"note":"n"}',
        b'{"id":"00000000-0000-0000-0000-000000000001","action":"asset.created","entity_type":"asset",'
        b'"entity_id":"00000000-0000-0000-0000-000000000002","changes":{},"note":null}',
    )
    batch = live.Batch((told,), Snapshot(9, frozenset({8})))
    assert live.read(live.write(batch)) == batch
