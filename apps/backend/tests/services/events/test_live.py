"""The audience of live events: users who may see the entity, and those who lose sight of it."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text, update

from src.api.streams import Position
from src.api.subscriber import encode_batch
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
from src.services.events.live import PublishedEvent
from src.services.events.snapshots import Snapshot
from tests.clients import Client, client_of
from tests.factories import Factory


@pytest.fixture
async def employees(make: Factory) -> list[User]:
    """Three employees."""
    return [await make.user(role=Role.EMPLOYEE) for _ in range(3)]


def actor_of(user: User, *permissions: Permission) -> Actor:
    role = Role(user.role)
    return Actor(user.id, user.name, role, frozenset(permissions) or ROLE_PERMISSIONS[role])


async def current_snapshot(database: Database) -> Snapshot:
    async with database.read_connection() as connection:
        return await live.get_current_snapshot(connection)


async def published_since(database: Database, since: Snapshot, *entities: Entity) -> list[PublishedEvent]:
    """Return the events of entities since a snapshot."""
    until = await current_snapshot(database)
    batches = [batch async for batch in live.iterate_events(database, since, until)]
    ids = {entity.id for entity in entities}
    return [event for batch in batches for event in batch.events if event.entity_id in ids]


async def touch(database: Database, *entities: Entity) -> list[PublishedEvent]:
    """Change entities, and return one event of each, in their order."""
    since = await current_snapshot(database)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(text("SELECT set_config('sams.action', '', true)"))
        for entity in entities:
            created = entity.created_at - timedelta(seconds=1)
            await session.execute(
                update(type(entity)).where(type(entity).id == entity.id).values(created_at=created)
            )
    events = {event.entity_id: event for event in await published_since(database, since, *entities)}
    return [events[entity.id] for entity in entities]


def audience_of(event: PublishedEvent, employees: Sequence[User]) -> list[int]:
    """Return the indexes of the employees that receive the event."""
    return [number for number, user in enumerate(employees) if event.render_for(actor_of(user)) is not None]


# Audience as in the API


async def assets(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    loaned = await make.status(kind=StatusKind.AVAILABLE)
    broken = await make.status(kind=StatusKind.UNAVAILABLE)
    held, lent = await make.asset(), await make.asset(requestable=True, status_id=broken.id)
    await make.assignment(held, employees[0])
    await make.assignment(lent, employees[1])
    back = await make.asset()
    before = datetime.now(UTC) - timedelta(days=1)
    await make.assignment(back, employees[2], checked_out_at=before, checked_in_at=before)
    return "/assets", [
        held,
        lent,
        back,
        await make.asset(requestable=True, status_id=loaned.id),
        await make.asset(requestable=True, status_id=broken.id),
        await make.asset(status_id=loaned.id),
        await make.asset(requestable=True, status_id=loaned.id, deleted_at=before),
    ]


async def assignments(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    before = datetime.now(UTC) - timedelta(days=1)
    place = await make.location()
    return "/assignments", [
        await make.assignment(await make.asset(), employees[0]),
        await make.assignment(await make.asset(), employees[1], checked_out_at=before, checked_in_at=before),
        await make.save(Assignment(asset_id=(await make.asset()).id, location_id=place.id)),
    ]


async def reservations(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    day = datetime.now(UTC) + timedelta(days=1)
    return "/reservations", [
        await make.save(
            Reservation(
                asset_id=(await make.asset()).id,
                user_id=employee.id,
                starts_at=day,
                ends_at=day + timedelta(hours=1),
            )
        )
        for employee in employees
    ]


async def maintenances(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    held, free = await make.asset(), await make.asset()
    await make.assignment(held, employees[1])
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


async def workflows(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    manager = await make.user(role=Role.MANAGER)
    first, second, third = employees
    decided = await workflow(make, by_role(Role.MANAGER), requester=first, state=WorkflowState.APPROVED)
    await make.save(WorkflowDecision(workflow_id=decided.id, step=0, decider_id=third.id, approved=True))
    return "/workflows", [
        await workflow(make, by_role(Role.MANAGER), requester=first),
        await workflow(make, by_role(Role.MANAGER), requester=manager, requested_for_id=second.id),
        await workflow(make, by(third), by(second), requester=first),
        await workflow(make, by(third), by(second), requester=first, step=1),
        await workflow(make, by(third), requester=first, state=WorkflowState.CANCELLED),
        await workflow(make, by_role(Role.EMPLOYEE), requester=manager),
        await workflow(make, by_role(Role.EMPLOYEE), requester=manager, state=WorkflowState.REJECTED),
        decided,
    ]


async def attachments(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    loaned = await make.status(kind=StatusKind.AVAILABLE)
    held, free = await make.asset(), await make.asset(requestable=True, status_id=loaned.id)
    await make.assignment(held, employees[0])
    work = await make.save(
        Maintenance(asset_id=held.id, name="Fan", kind=MaintenanceKind.REPAIR, currency="KRW")
    )
    requested = await workflow(make, by_role(Role.MANAGER), requester=employees[1])
    image = {"width": 10, "height": 10}
    return "/attachments", [
        await make.save(
            Attachment(
                uploaded_by_id=employees[2].id,
                file_name="x",
                content_type="x/y",
                size=1,
                sha256="0" * 64,
                **owner,
            )
        )
        for owner in (
            {"asset_id": held.id},
            {"asset_id": free.id},
            {"asset_id": free.id, **image},
            {"workflow_id": requested.id},
            {"maintenance_id": work.id},
            {"maintenance_id": work.id, **image},
        )
    ]


async def users(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    return "/users", [*employees, await make.user(role=Role.MANAGER)]


async def categories(make: Factory, employees: Sequence[User]) -> tuple[str, list[Entity]]:
    return "/categories", [await make.category(), await make.category()]


CreateEntities = Callable[[Factory, Sequence[User]], Awaitable[tuple[str, list[Entity]]]]


@pytest.mark.parametrize(
    "create", [assets, assignments, reservations, maintenances, workflows, attachments, users, categories]
)
async def test_event_audience_equals_visibility_in_api(
    app: Any, database: Database, make: Factory, employees: list[User], create: CreateEntities
) -> None:
    path, entities = await create(make, employees)
    expected: list[list[int]] = []
    tokens = [await make.access_token(employee) for employee in employees]
    for entity in entities:
        visible_to: list[int] = []
        for number, token in enumerate(tokens):
            async with client_of(app, token) as client:
                if (await client.get(f"{path}/{entity.id}")).status_code == 200:
                    visible_to.append(number)
        expected.append(visible_to)

    events = await touch(database, *entities)

    assert [audience_of(event, employees) for event in events] == expected
    # The test proves nothing if every employee sees the same entities.
    assert path == "/categories" or len({tuple(numbers) for numbers in expected}) > 1


async def test_audience_of_workflow_comment_and_decision(
    database: Database, make: Factory, employees: list[User]
) -> None:
    first, second, _ = employees
    requested = await workflow(make, by(second), requester=first)
    commented = await make.save(WorkflowComment(workflow_id=requested.id, author_id=first.id, text="Please"))
    since = await current_snapshot(database)
    decided = await make.save(
        WorkflowDecision(workflow_id=requested.id, step=0, decider_id=second.id, approved=True)
    )

    [comment] = await touch(database, commented)
    [decision] = await published_since(database, since, decided)

    assert audience_of(comment, employees) == audience_of(decision, employees) == [0, 1]


# Former audience


async def test_check_in_event_reaches_former_holder(
    database: Database, make: Factory, manager: Client, employees: list[User]
) -> None:
    asset = await make.asset()
    await make.assignment(asset, employees[0])
    since = await current_snapshot(database)

    assert (await manager.post(f"/assets/{asset.id}/check-in", json={})).status_code == 200
    [event] = await published_since(database, since, asset)
    [later] = await touch(database, asset)

    assert (event.action, audience_of(event, employees)) == ("asset.checked_in", [0])
    assert audience_of(later, employees) == []


async def test_transfer_event_reaches_both_holders(
    database: Database, make: Factory, manager: Client, employees: list[User]
) -> None:
    asset = await make.asset()
    await make.assignment(asset, employees[0])
    since = await current_snapshot(database)

    transferred = await manager.post(f"/assets/{asset.id}/transfer", json={"user_id": str(employees[1].id)})
    assert transferred.status_code in (200, 201), transferred.text
    events = await published_since(database, since, asset)

    assert [audience_of(event, employees) for event in events] == [[0, 1]] * len(events)
    assert events


async def test_asset_no_longer_requestable_reaches_everyone_once(
    database: Database, make: Factory, manager: Client, employees: list[User]
) -> None:
    asset = await make.asset(requestable=True)
    broken = await make.status(kind=StatusKind.UNAVAILABLE)
    since = await current_snapshot(database)

    # Both changes are committed before the first event is published.
    for change in ({"status_id": str(broken.id)}, {"requestable": False}, {"name": "Somewhere"}):
        assert (await manager.patch(f"/assets/{asset.id}", json=change)).status_code == 200
    events = await published_since(database, since, asset)

    assert [audience_of(event, employees) for event in events] == [[0, 1, 2], [], []]


async def test_deleted_requestable_asset_reaches_everyone(
    database: Database, make: Factory, manager: Client, employees: list[User]
) -> None:
    requestable, other = await make.asset(requestable=True), await make.asset()
    since = await current_snapshot(database)
    for asset in (requestable, other):
        assert (await manager.delete(f"/assets/{asset.id}")).status_code == 204

    events = await published_since(database, since, requestable, other)

    assert [audience_of(event, employees) for event in events] == [[0, 1, 2], []]


async def test_workflow_decision_reaches_other_approvers(
    database: Database, make: Factory, employees: list[User]
) -> None:
    first, second, third = employees
    requested = await workflow(make, by(second, third), requester=first)
    since = await current_snapshot(database)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        found = await session.get_one(Workflow, requested.id)
        found.state = WorkflowState.REJECTED
    [event] = await published_since(database, since, requested)
    [later] = await touch(database, requested)

    assert (audience_of(event, employees), audience_of(later, employees)) == ([0, 1, 2], [0])


# Content


async def test_event_is_redacted_without_events_read_permission(
    database: Database, make: Factory, manager: Client, employees: list[User]
) -> None:
    held = await make.asset()
    await make.assignment(held, employees[0])
    since = await current_snapshot(database)
    changed = await manager.patch(f"/assets/{held.id}", json={"notes": "Geheim", "purchase_price": "9.00"})
    assert changed.status_code == 200
    manager_user = await make.user(role=Role.MANAGER)

    [event] = await published_since(database, since, held)

    for_manager, for_holder = (
        event.render_for(actor_of(manager_user)),
        event.render_for(actor_of(employees[0])),
    )
    assert for_manager is not None
    assert for_holder is not None
    assert b"Geheim" in for_manager
    assert b'"changes":{}' in for_holder
    assert b"Geheim" not in for_holder


async def test_api_token_receives_events_of_its_scopes(
    database: Database, make: Factory, employees: list[User]
) -> None:
    manager_user = await make.user(role=Role.MANAGER)
    asset, category = await make.asset(), await make.category()

    [of_asset, of_category, of_user] = await touch(database, asset, category, employees[0])

    reads_assets = actor_of(manager_user, Permission.ASSETS_READ)
    assert of_asset.render_for(reads_assets) == of_asset.redacted
    assert of_category.render_for(reads_assets) is None
    assert of_user.render_for(reads_assets) is None
    assert of_category.render_for(actor_of(employees[0], Permission.REFERENCE_READ)) == of_category.redacted
    assert of_user.render_for(actor_of(employees[0], Permission.ASSETS_READ)) is None


async def test_session_and_token_events_require_events_read_permission(
    database: Database, make: Factory, employees: list[User]
) -> None:
    since = await current_snapshot(database)
    await make.access_token(employees[0])
    await make.api_token(employees[0])
    batches = [
        batch async for batch in live.iterate_events(database, since, await current_snapshot(database))
    ]
    events = [event for batch in batches for event in batch.events]

    hidden_types = {event.entity_type for event in events if event.render_for(actor_of(employees[0])) is None}
    assert {"session", "api_token"} <= hidden_types


# Positions


async def add_categories(database: Database, make: Factory, count: int) -> UUID:
    """Create categories in one transaction, and return the id of the last."""
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


async def test_stream_resumes_after_any_event(database: Database, make: Factory) -> None:
    since = await current_snapshot(database)
    await make.category()
    await add_categories(database, make, live.BATCH_SIZE + 50)
    await make.category()
    until = await current_snapshot(database)
    after, events, ids = since, list[PublishedEvent](), list[str]()
    async for batch in live.iterate_events(database, after, until):
        events += batch.events
        ids += [
            head.decode().split("\nid: ")[1].split("\n")[0] for _, head in encode_batch(after, batch).events
        ]
        after = batch.after
    # Other tests may write events at the same time.
    assert len(events) >= live.BATCH_SIZE + 52
    assert [event.id for event in events] == [
        event.id for event in sorted(events, key=lambda event: (event.transaction_id, event.id))
    ]

    for number in (0, 1, live.BATCH_SIZE - 1, live.BATCH_SIZE, len(events) - 2, len(events) - 1):
        position = Position.parse(ids[number])
        rest = [
            batch
            async for batch in live.iterate_events(database, position.snapshot, until, position.last_event_id)
        ]
        assert [event.id for batch in rest for event in batch.events] == [
            event.id for event in events[number + 1 :]
        ]


async def test_replay_after_long_transaction_repeats_nothing(database: Database, make: Factory) -> None:
    slow, quick = await make.manufacturer(), await make.manufacturer()
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        await session.execute(
            update(Manufacturer).where(Manufacturer.id == slow.id).values(name=make.name("Slow"))
        )
        await touch(database, quick)
        seen = await current_snapshot(database)

    events = await published_since(database, seen, slow, quick)

    assert [event.entity_id for event in events] == [slow.id]


async def test_can_resume_up_to_maximum_of_replayed_events(
    database: Database, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "MAX_REPLAYED_EVENTS", 10)
    since = await current_snapshot(database)
    await add_categories(database, make, 10)
    async with database.read_connection() as connection:
        assert (await live.can_resume(connection, since))[1]
        await add_categories(database, make, 1)
        until, can_resume = await live.can_resume(connection, since)
        assert not can_resume
        # A position of the future, as after a dump was restored.
        later = Snapshot(until.xmax + 1000, frozenset())
        assert not (await live.can_resume(connection, later))[1]


async def test_events_of_restored_dump_are_not_replayed(
    database: Database, make: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its transaction ids are of another counter, which this database reaches later."""
    monkeypatch.setattr(live, "MAX_REPLAYED_EVENTS", 10)
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
        # As the first worker does.
        await session.execute(
            text("DELETE FROM consumer_offsets WHERE name = :name"), {"name": live.CONSUMER}
        )
        await event_consumers.register(session, live.CONSUMER)
    since = await current_snapshot(database)
    made = [await make.manufacturer() for _ in range(10)]

    async with database.read_connection() as connection:
        until, can_resume = await live.can_resume(connection, since)
    assert until.xmax > since.xmax + 5
    # Nor do they count as missed.
    assert can_resume
    batches = [batch async for batch in live.iterate_events(database, since, until)]
    events = [event for batch in batches for event in batch.events]

    assert restored not in {event.id for event in events}
    assert {manufacturer.id for manufacturer in made} <= {event.entity_id for event in events}


async def test_resume_from_impossible_position_is_cheap(database: Database, make: Factory) -> None:
    await add_categories(database, make, 1000)
    xmax = (await current_snapshot(database)).xmax
    # The statistics of the connection may still include earlier reads.
    read = text("SELECT idx_tup_fetch + seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'events'")
    async with database.session() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        before = await session.scalar(read)
        # A position with the very first transaction in progress.
        since = Snapshot(xmax, frozenset({1}))
        _, can_resume = await live.can_resume(await RawConnection.of(session), since)
        after = await session.scalar(read)

    assert can_resume
    # Of a thousand events; a few events of other tests are ahead of the counter, as in a restored dump.
    assert after - before < 100


def test_message_encoding_round_trip(make: Factory) -> None:
    event = PublishedEvent(
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
    batch = live.Batch((event,), Snapshot(9, frozenset({8})))
    assert live.decode_message(live.encode_message(batch)) == batch
