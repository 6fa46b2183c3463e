"""Events in responses: holders, read names of fields, and names of references at the time of the event."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from src.database import Database
from src.models import Asset, Location, User
from src.services.events import live
from tests.clients import Client
from tests.contract.declarations import EVENT_ACTIONS, EVENT_VERBS
from tests.factories import Factory

pytestmark = pytest.mark.usefixtures("clear_approval_rules")

type HolderEvent = tuple[str, list[Any] | None, list[Any] | None, str | None]

DUE = "2031-05-06T23:00:00Z"
SOURCES = [*(Path(__file__).parents[3] / "src").rglob("*.py")]
LATER = "2031-06-07T23:00:00Z"


def ref(entity: User | Location | Asset) -> dict[str, str]:
    """Return the holder that an event shows, under its present name."""
    return {"type": type(entity).__name__.lower(), "id": str(entity.id), "name": entity.name}


async def history_of(client: Client, asset: Asset) -> list[dict[str, Any]]:
    """Return the events of an asset, the oldest first."""
    answer = await client.get(f"/assets/{asset.id}/history", params={"sort": "occurred_at"})
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def holder_events(client: Client, asset: Asset) -> list[HolderEvent]:
    """Return the events of an asset after its creation: action, holders, due dates and note."""
    created, *events = await history_of(client, asset)
    assert (created["action"], "holder" in created["changes"]) == ("asset.created", False)
    shown = [(event["action"], event["changes"], event["note"]) for event in events]
    return [(action, changes.get("holder"), changes.get("due_at"), note) for action, changes, note in shown]


async def send(client: Client, path: str, **body: Any) -> dict[str, Any]:
    answer = await client.post(path, json=body)
    assert answer.status_code < 300, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def execute(database: Database, *statements: str, **values: Any) -> None:
    """Execute SQL in one transaction, as psql does: without an actor and an action."""
    async with database.session() as session:
        for statement in statements:
            named = {name: value for name, value in values.items() if f":{name}" in statement}
            await session.execute(text(statement), named)


# Holders


async def test_check_out_transfer_and_check_in_show_holders_in_every_output(
    manager: Client, make: Factory, database: Database
) -> None:
    asset, user, place = await make.asset(), await make.user(name="이직원"), await make.location()
    # In the location that the asset has by then: it is not moved with its parent.
    parent = await make.asset(location_id=place.id)
    path = f"/assets/{asset.id}"
    async with database.read_connection() as connection:
        since = await live.get_current_snapshot(connection)
    assignment = await send(manager, f"{path}/check-out", user_id=str(user.id), due_at=DUE, note="가방 포함")
    await execute(database, "UPDATE users SET name = '김개명' WHERE id = :id", id=user.id)
    await execute(
        database,
        "UPDATE assignments SET due_at = :due WHERE id = :id",
        due=moment(LATER),
        id=assignment["id"],
    )
    await send(manager, f"{path}/transfer", location_id=str(place.id))
    await send(manager, f"{path}/transfer", parent_asset_id=str(parent.id), due_at=DUE, note="서버실")
    await send(manager, f"{path}/check-in", note="끝")
    # The next holder is another matter.
    await send(manager, f"{path}/check-out", user_id=str(user.id))

    assert await holder_events(manager, asset) == [
        ("asset.checked_out", [None, ref(user)], [None, DUE], "가방 포함"),
        ("asset.transferred", [ref(user) | {"name": "김개명"}, ref(place)], [LATER, None], None),
        ("asset.transferred", [ref(place), ref(parent)], [None, DUE], "서버실"),
        ("asset.checked_in", [ref(parent), None], [DUE, None], "끝"),
        ("asset.checked_out", [None, ref(user) | {"name": "김개명"}], None, None),
    ]
    history = await history_of(manager, asset)
    assert {name for event in history[1:] for name in event["changes"]} == {
        *("holder", "due_at", "status", "location")
    }
    # A part of the history shows the same.
    for event in history:
        answer = await manager.get("/events", params={"id": event["id"]})
        assert answer.json()["items"] == [event]
    async with database.read_connection() as connection:
        until = await live.get_current_snapshot(connection)
    batches = [batch async for batch in live.iterate_events(database, since, until)]
    published = [event for batch in batches for event in batch.events if event.entity_id == asset.id]
    assert [json.loads(event.full) for event in published] == history[1:]
    [created] = (
        await manager.get("/events", params={"entity_id": assignment["id"], "action": "assignment.created"})
    ).json()["items"]
    assert created["changes"]["holder"] == [None, ref(user)]
    assert created["changes"]["asset"] == [None, {"id": str(asset.id), "name": asset.name}]
    assert created["changes"].keys().isdisjoint({"user_id", "location_id", "parent_asset_id", "asset_id"})


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


async def test_workflow_reservation_and_bulk_check_out_show_holders(manager: Client, make: Factory) -> None:
    rented, reserved, *many = [await make.asset(requestable=True) for _ in range(5)]
    user = await make.user()
    day = (datetime.now(UTC) + timedelta(days=9)).date()
    workflow = await make.workflow(user, rented, expected_return_date=day)
    await send(manager, f"/workflows/{workflow.id}/approve")
    now = datetime.now(UTC)
    reservation = await send(
        manager,
        "/reservations",
        asset_id=str(reserved.id),
        user_id=str(user.id),
        starts_at=(now + timedelta(seconds=1)).isoformat(),
        ends_at=f"{day}T00:00:00Z",
    )
    await send(manager, f"/reservations/{reservation['id']}/check-out", note="예약")
    tags = [asset.asset_tag for asset in many]
    await send(manager, "/assets/check-out", asset_tags=tags, user_id=str(user.id), due_at=DUE)
    await send(manager, "/assets/check-in", asset_tags=tags[:1], note="한 대")

    # Korea is nine hours ahead: the day ends at 15:00 UTC.
    assert await holder_events(manager, rented) == [
        ("asset.checked_out", [None, ref(user)], [None, f"{day}T14:59:59.999999Z"], "출장")
    ]
    assert await holder_events(manager, reserved) == [
        ("asset.checked_out", [None, ref(user)], [None, f"{day}T00:00:00Z"], "예약")
    ]
    checked_out = ("asset.checked_out", [None, ref(user)], [None, DUE], None)
    assert [await holder_events(manager, asset) for asset in many] == [
        [checked_out, ("asset.checked_in", [ref(user), None], [DUE, None], "한 대")],
        [checked_out],
        [checked_out],
    ]


OPEN = (
    "INSERT INTO assignments (id, asset_id, user_id, due_at, note)"
    " VALUES (gen_random_uuid(), :asset, :{user}, :due, :note)"
)
CLOSE = "UPDATE assignments SET checked_in_at = now() WHERE asset_id = :asset AND checked_in_at IS NULL"


async def test_holder_changes_by_sql_show_holders(manager: Client, make: Factory, database: Database) -> None:
    asset, one, two, place = (
        await make.asset(status_id=(await make.status(kind="in_use")).id),
        await make.user(),
        await make.user(),
        await make.location(),
    )
    given = {
        "asset": asset.id,
        "one": one.id,
        "two": two.id,
        "place": place.id,
        "due": moment(DUE),
        "note": "psql",
    }
    general = (
        "UPDATE assets SET status_id = (SELECT id FROM statuses WHERE code = 'general') WHERE id = :asset"
    )
    past = (
        "INSERT INTO assignments (id, asset_id, user_id, checked_out_at, checked_in_at)"
        " VALUES (gen_random_uuid(), :asset, :two, '2020-01-01', '2020-02-01')"
    )
    for statements in (
        (OPEN.format(user="one"),),
        (CLOSE, OPEN.format(user="two"), general),
        ("UPDATE assignments SET user_id = :one WHERE asset_id = :asset AND checked_in_at IS NULL",),
        (
            "UPDATE assignments SET user_id = NULL, location_id = :place"
            " WHERE asset_id = :asset AND checked_in_at IS NULL",
        ),
        ("UPDATE assignments SET due_at = NULL, checked_in_at = checked_in_at WHERE asset_id = :asset",),
        (past,),
        (CLOSE,),
        ("UPDATE assignments SET checked_in_at = NULL WHERE asset_id = :asset AND location_id = :place",),
    ):
        await execute(database, *statements, **given)

    events = [event for event in await holder_events(manager, asset) if event[0] != "asset.updated"]
    assert events == [
        ("asset.checked_out", [None, ref(one)], [None, DUE], "psql"),
        ("asset.transferred", [ref(one), ref(two)], [DUE, DUE], "psql"),
        ("asset.transferred", [ref(two), ref(one)], [DUE, DUE], "psql"),
        ("asset.transferred", [ref(one), ref(place)], [DUE, DUE], "psql"),
        ("asset.checked_in", [ref(place), None], None, None),
        ("asset.checked_out", [None, ref(place)], None, "psql"),
    ]
    recorded = await history_of(manager, asset)
    assert {event["actor"]["name"].split(":")[0] for event in recorded[1:]} == {"database"}


# Names


async def test_history_shows_names_at_the_time_of_the_event(
    admin: Client, make: Factory, database: Database
) -> None:
    old, new = [
        {
            "status": await make.status(kind="available"),
            "category": await make.category(),
            "model": await make.asset_model(),
            "location": await make.location(),
            "supplier": await make.supplier(),
        }
        for _ in range(2)
    ]
    asset = await make.asset(**{f"{name}_id": entity.id for name, entity in old.items()})
    await rename(database, *old.values(), suffix="2")
    body = {f"{name}_id": str(entity.id) for name, entity in new.items()}
    assert (await admin.patch(f"/assets/{asset.id}", json=body)).status_code == 200
    await rename(database, *old.values(), *new.values(), suffix="3")
    last: dict[str, str | None] = {"location_id": None, "supplier_id": str(old["supplier"].id)}
    assert (await admin.patch(f"/assets/{asset.id}", json=last)).status_code == 200
    await rename(database, old["supplier"], suffix="4")
    await execute(database, "DELETE FROM locations WHERE id = :id", id=new["location"].id)

    created, updated, cleared = (event["changes"] for event in await history_of(admin, asset))

    def named(entity: Any, suffix: str = "") -> dict[str, str]:
        return {"id": str(entity.id), "name": f"{entity.name}{suffix}"}

    for name, entity in old.items():
        assert created[name] == [None, named(entity)], name
    assert updated == {name: [named(old[name], "2"), named(new[name])] for name in old}
    assert cleared == {
        "location": [named(new["location"], "3"), None],
        "supplier": [named(new["supplier"], "3"), named(old["supplier"], "3")],
    }


async def test_history_shows_names_of_custom_references_at_the_time_of_the_event(
    admin: Client, make: Factory, database: Database
) -> None:
    keys = {type_: f"{type_}_{make.code().replace('-', '_')}" for type_ in ("user", "asset", "location")}
    for type_, key in keys.items():
        await send(admin, "/custom-fields", type=type_, key=key, label=key)
    old = {"user": await make.user(), "asset": await make.asset(), "location": await make.location()}
    new = {"user": await make.user(), "asset": await make.asset(), "location": await make.location()}

    def written(entities: dict[str, Any]) -> dict[str, str]:
        return {keys[type_]: str(entity.id) for type_, entity in entities.items()}

    def named(entities: dict[str, Any], suffix: str = "") -> dict[str, dict[str, str]]:
        return {
            keys[type_]: {"type": type_, "id": str(entity.id), "name": f"{entity.name}{suffix}"}
            for type_, entity in entities.items()
        }

    asset = await make.asset()
    path = f"/assets/{asset.id}"
    assert (await admin.patch(path, json={"custom_fields": written(old)})).status_code == 200
    await rename(database, *old.values(), suffix="2")
    assert (await admin.patch(path, json={"custom_fields": written(new)})).status_code == 200
    await rename(database, *old.values(), *new.values(), suffix="3")
    assert (await admin.patch(path, json={"custom_fields": dict.fromkeys(written(new))})).status_code == 200

    created, given, changed, cleared = [event["changes"] for event in await history_of(admin, asset)]

    assert created["custom_fields"] == [None, {}]
    assert given == {"custom_fields": [{}, named(old)]}
    assert changed == {"custom_fields": [named(old, "2"), named(new)]}
    assert cleared == {"custom_fields": [named(new, "3"), {}]}


async def rename(database: Database, *entities: Any, suffix: str) -> None:
    for entity in entities:
        name = f"{entity.name}{suffix}"
        statement = f"UPDATE {entity.__tablename__} SET name = :name WHERE id = :id"
        await execute(database, statement, name=name, id=entity.id)


# Actions


async def test_registered_entity_types_and_actions_are_the_recorded_ones(database: Database) -> None:
    """Compare the registry with the triggers of the database, and with the actions that the code sets."""
    recorded = r"""
        SELECT DISTINCT split_part(encode(tgargs, 'escape'), '\000', 1) FROM pg_trigger
        WHERE tgfoid = 'record_events'::regproc
    """
    async with database.session() as session:
        assert set(await session.scalars(text(recorded))) == set(EVENT_VERBS)
    calls = [re.findall(r'set_audit_action\(\s*session, "([a-z_.]+)"', path.read_text()) for path in SOURCES]
    set_by_code = {action for found in calls for action in found}
    assert len(set_by_code) > 20
    assert set_by_code <= set(EVENT_ACTIONS)
    set_by_triggers = {
        f"{entity_type}.{verb}"
        for entity_type in EVENT_VERBS
        for verb in ("created", "updated", "deleted", "restored", "purged")
    }
    assert set(EVENT_ACTIONS) - set_by_triggers <= set_by_code


@pytest.mark.parametrize(("name", "value"), [("action", "asset.erased"), ("entity_type", "assets")])
async def test_events_refuse_filter_by_unknown_action_and_entity_type(
    manager: Client, make: Factory, name: str, value: str
) -> None:
    known = {"action": "asset.checked_out", "entity_type": "asset"}[name]
    asset = await make.asset()
    for path in ("/events", f"/assets/{asset.id}/history"):
        for parameter in (name, f"{name}__ne"):
            answer = await manager.get(path, params=[(parameter, known), (parameter, value)])
            [error] = answer.json()["errors"]
            assert (answer.status_code, error["pointer"]) == (422, f"?{parameter}")
            assert known in error["message"].removeprefix("Choose one of ").split(", ")


async def test_event_stream_refuses_unknown_entity_type(manager: Client) -> None:
    answer = await manager.get("/events/stream", params={"entity_type": "assets"})
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["pointer"]) == (422, "?entity_type")
    assert "asset, asset_model," in error["message"]
