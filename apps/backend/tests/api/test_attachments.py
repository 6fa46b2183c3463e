"""Attachments: added, listed, renamed, deleted and restored, by whom, and how many."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, text, union_all, update

from src.config import Settings
from src.database import Database, set_audit_actor
from src.models import Asset, Attachment, PendingUpload, QueuedFileDeletion, User
from src.security import Permission, Role
from tests.clients import Client, client_of, problem, running
from tests.contract.expected import list_all
from tests.factories import Factory
from tests.files import picture, send, sent
from tests.locks import until_waiting


@pytest.fixture
async def asset(make: Factory) -> str:
    """Where an asset is."""
    return f"/assets/{(await make.asset()).id}"


async def test_a_file_is_attached_read_and_listed(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    path = f"/assets/{asset.id}"
    me = (await manager.get("/auth/me")).json()

    answer = await send(manager, path, b"hello", "notes.txt", description="  보증서  ")

    assert answer.status_code == 201, answer.text
    attachment = answer.json()
    key = attachment["id"]
    assert answer.headers["Location"] == f"/api/v1/attachments/{key}"
    assert answer.headers["ETag"] == '"1"'
    times = {name: attachment.pop(name) for name in ("created_at", "updated_at")}
    assert all(times.values())
    assert attachment == {
        "id": key,
        "asset": {"id": str(asset.id), "asset_tag": asset.asset_tag, "name": asset.name},
        "workflow": None,
        "maintenance": None,
        "file_name": "notes.txt",
        "description": "보증서",
        "content_type": "text/plain",
        "size": 5,
        "sha256": hashlib.sha256(b"hello").hexdigest(),
        "is_image": False,
        "width": None,
        "height": None,
        "content_url": f"/api/v1/attachments/{key}/content",
        "thumbnail_url": None,
        "uploaded_by": {"id": me["id"], "name": me["name"]},
        "version": 1,
        "deleted_at": None,
    }
    attachment |= times
    assert (await manager.get(f"/attachments/{key}")).json() == attachment
    assert (await manager.get(f"{path}/attachments")).json()["items"] == [attachment]
    assert (await manager.get("/attachments", params={"asset_id": str(asset.id)})).json()["items"] == [
        attachment
    ]
    events = (await manager.get("/events", params={"entity_id": key})).json()["items"]
    assert [event["action"] for event in events] == ["attachment.created"]


async def test_a_picture_has_a_thumbnail_and_its_size(manager: Client, asset: str) -> None:
    attachment = await sent(manager, asset, picture(size=(1024, 512)), "앞면.png")

    assert (attachment["is_image"], attachment["content_type"]) == (True, "image/png")
    assert (attachment["width"], attachment["height"]) == (1024, 512)
    assert attachment["thumbnail_url"] == f"/api/v1/attachments/{attachment['id']}/thumbnail"


async def test_requests_and_work_have_files_too(manager: Client, make: Factory, somebody: User) -> None:
    asset = await make.asset()
    workflow, work = await make.workflow(somebody, asset), await make.maintenance(asset)

    of_workflow = await sent(manager, f"/workflows/{workflow.id}")
    of_work = await sent(manager, f"/maintenances/{work.id}")

    assert of_workflow["workflow"] == {"id": str(workflow.id), "type": "rental"}
    assert of_work["maintenance"] == {"id": str(work.id), "name": work.name}
    assert of_workflow["asset"] is of_workflow["maintenance"] is of_work["asset"] is None
    for path, one in ((f"/workflows/{workflow.id}", of_workflow), (f"/maintenances/{work.id}", of_work)):
        assert (await manager.get(f"{path}/attachments")).json()["items"] == [one]
    assert (await manager.get("/attachments", params={"workflow_id": str(workflow.id)})).json()["items"] == [
        of_workflow
    ]


async def test_the_list_is_filtered_sorted_searched_and_paged(manager: Client, asset: str) -> None:
    made = [
        await sent(manager, asset, b"x" * (number + 1), f"{name}.txt", description=told)
        for number, (name, told) in enumerate([("다", "영수증"), ("가", "보증서"), ("나", "영수증 사본")])
    ]
    shot = await sent(manager, asset, picture(), "사진.png")
    listed = f"{asset}/attachments"

    async def names(**asked: object) -> list[str]:
        return [item["file_name"] for item in await list_all(manager, listed, **asked)]

    assert await names() == ["사진.png", "나.txt", "가.txt", "다.txt"]
    assert await names(sort="file_name") == ["가.txt", "나.txt", "다.txt", "사진.png"]
    assert await names(sort="-size", is_image="false") == ["나.txt", "가.txt", "다.txt"]
    assert await names(is_image="true") == await names(content_type="image/png") == ["사진.png"]
    assert await names(q="영수증", sort="size") == ["다.txt", "나.txt"]
    assert await names(size__lte=2, sort="size") == ["다.txt", "가.txt"]
    assert await names(sha256=shot["sha256"]) == ["사진.png"]
    assert await names(file_name__icontains="가") == ["가.txt"]
    assert await names(uploaded_by_id=str(uuid4())) == []
    page = (await manager.get(listed, params={"count": "true", "limit": 2})).json()
    assert (page["total"], len(page["items"])) == (len(made) + 1, 2)
    assert (await manager.get(listed, params={"nonsense": 1})).status_code == 422


async def test_a_file_is_renamed_and_described(manager: Client, asset: str) -> None:
    attachment = await sent(manager, asset, description="옛 설명")
    url = f"/attachments/{attachment['id']}"

    changed = await manager.patch(
        url, json={"file_name": "견적서.pdf", "description": None}, headers={"If-Match": '"1"'}
    )

    assert changed.status_code == 200, changed.text
    assert {name for name in attachment if changed.json()[name] != attachment[name]} == {
        "file_name",
        "description",
        "version",
        "updated_at",
    }
    assert (await manager.patch(url, json={}, headers={"If-Match": '"1"'})).status_code == 412
    for wrong in ("", "../x", "a/b", "a\\b", "x\n", "con", " x", "x" * 300, "gpj.\u202eexe", None, 7):
        refused = problem(await manager.patch(url, json={"file_name": wrong}))
        assert [error["pointer"] for error in refused["errors"]] == ["/file_name"], wrong
    assert problem(await manager.patch(url, json={"size": 1}))["errors"][0]["code"] == "extra_forbidden"


async def test_of_changes_at_once_that_have_read_the_same_one_is_made(
    manager: Client, asset: str, database: Database
) -> None:
    url = f"/attachments/{(await sent(manager, asset))['id']}"
    async with asyncio.TaskGroup() as tasks, database.session() as gate:
        await gate.get(Asset, asset.removeprefix("/assets/"), with_for_update=True)
        changing = [
            tasks.create_task(manager.patch(url, json={"description": told}, headers={"If-Match": '"1"'}))
            for told in ("a", "b")
        ]
        await until_waiting(database, 2)

    assert sorted(change.result().status_code for change in changing) == [200, 412]
    assert (await manager.get(url)).json()["version"] == 2


async def test_what_is_deleted_is_gone_until_it_is_restored(manager: Client, asset: str) -> None:
    attachment = await sent(manager, asset)
    url = f"/attachments/{attachment['id']}"

    assert (await manager.delete(url, headers={"If-Match": '"7"'})).status_code == 412
    assert (await manager.delete(url)).status_code == 204

    gone = (url, f"{url}/content")
    assert [(await manager.get(one)).status_code for one in gone] == [404, 404]
    assert (await manager.delete(url)).status_code == (await manager.patch(url, json={})).status_code == 404
    assert (await manager.get(f"{asset}/attachments")).json()["items"] == []
    restored = await manager.post(f"{url}/restore")
    assert (restored.status_code, restored.json()["deleted_at"]) == (200, None)
    assert (await manager.get(f"{url}/content")).content == b"hello"
    assert (await manager.post(f"{url}/restore")).status_code == 404
    assert (await manager.post(f"/attachments/{uuid4()}/restore")).status_code == 404


async def test_files_go_and_come_back_with_what_they_are_attached_to(manager: Client, asset: str) -> None:
    attachment = await sent(manager, asset)
    url = f"/attachments/{attachment['id']}"

    assert (await manager.delete(asset)).status_code == 204

    assert (await manager.get(f"{url}/content")).status_code == 404
    assert (await manager.get(url)).status_code == (await manager.delete(url)).status_code == 404
    assert (await send(manager, asset)).status_code == 404
    assert (await manager.post(f"{asset}/restore")).status_code == 200
    assert (await manager.get(f"{url}/content")).content == b"hello"


async def test_what_was_purged_is_not_restored(manager: Client, asset: str, database: Database) -> None:
    attachment = await sent(manager, asset)
    url = f"/attachments/{attachment['id']}"
    await manager.delete(url)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        one = update(Attachment).where(Attachment.id == attachment["id"])
        await session.execute(one.values(purged_at=Attachment.deleted_at))

    refused = await manager.post(f"{url}/restore")

    assert (refused.status_code, problem(refused)["code"]) == (404, "file_missing")


# The picture of an asset


async def test_an_attached_picture_becomes_that_of_the_asset(manager: Client, asset: str) -> None:
    shot = await sent(manager, asset, picture(), "사진.png")

    shown = await manager.patch(asset, json={"image_url": shot["content_url"]})

    assert shown.status_code == 200, shown.text
    assert shown.json()["image_url"] == shot["content_url"]
    assert (await manager.get(shown.json()["image_url"].removeprefix("/api/v1"))).status_code == 200
    again = await manager.patch(asset, json={"image_url": shot["content_url"], "notes": "x"})
    assert again.status_code == 200
    assert (await manager.delete(f"/attachments/{shot['id']}")).status_code == 204
    assert (await manager.get(asset)).json()["image_url"] is None


async def test_only_a_picture_of_its_own_becomes_that_of_an_asset(
    manager: Client, make: Factory, asset: str
) -> None:
    other = f"/assets/{(await make.asset()).id}"
    text, elsewhere = await sent(manager, asset), await sent(manager, other, picture())
    deleted = await sent(manager, asset, picture())
    await manager.delete(f"/attachments/{deleted['id']}")
    nowhere = f"/api/v1/attachments/{uuid4()}/content"

    for wrong in (*(one["content_url"] for one in (text, elsewhere, deleted)), nowhere, "/etc/passwd", "x"):
        refused = problem(await manager.patch(asset, json={"image_url": wrong}))
        assert [error["pointer"] for error in refused["errors"]] == ["/image_url"], wrong
    new = {"name": "x", "category_id": str((await make.category()).id), "image_url": elsewhere["content_url"]}
    assert problem(await manager.post("/assets", json=new))["errors"][0]["pointer"] == "/image_url"


# Who may


async def test_an_employee_sees_the_files_of_what_they_hold_and_pictures_of_what_they_may_ask_for(
    manager: Client, employee: Client, make: Factory, somebody: User
) -> None:
    held, offered, other = await make.asset(), await make.asset(requestable=True), await make.asset()
    await make.assignment(held, somebody)
    work = {asset.id: await make.maintenance(asset) for asset in (held, offered)}
    seen: list[str] = []
    unseen: list[str] = []
    for asset in (held, offered, other):
        for content in (b"invoice", picture()):
            one = await sent(manager, f"/assets/{asset.id}", content)
            is_seen = asset is held or (asset is offered and one["is_image"])
            (seen if is_seen else unseen).append(one["id"])
    seen.append((await sent(manager, f"/maintenances/{work[held.id].id}"))["id"])
    unseen.append((await sent(manager, f"/maintenances/{work[offered.id].id}"))["id"])

    listed = await list_all(employee, "/attachments", id=[*seen, *unseen])

    assert {item["id"] for item in listed} == set(seen)
    for key in seen:
        assert (await employee.get(f"/attachments/{key}/content")).status_code == 200
    for key in unseen:
        for address in ("", "/content", "/thumbnail"):
            answer = await employee.get(f"/attachments/{key}{address}")
            assert (answer.status_code, problem(answer)["code"]) == (404, "not_found")
    of_offered = (await employee.get(f"/assets/{offered.id}/attachments")).json()["items"]
    assert [item["is_image"] for item in of_offered] == [True]
    assert (await employee.get(f"/assets/{other.id}/attachments")).status_code == 404
    assert (await employee.get(f"/maintenances/{work[offered.id].id}/attachments")).status_code == 404


async def test_an_employee_changes_no_files_of_assets_and_work(
    manager: Client, employee: Client, make: Factory, somebody: User
) -> None:
    asset = await make.asset()
    await make.assignment(asset, somebody)
    work = await make.maintenance(asset)
    for path in (f"/assets/{asset.id}", f"/maintenances/{work.id}"):
        url = f"/attachments/{(await sent(manager, path))['id']}"
        for answer in (
            await send(employee, path),
            await employee.patch(url, json={"description": "x"}),
            await employee.delete(url),
        ):
            assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden")
        assert (await manager.get(url)).json()["version"] == 1
        await manager.delete(url)
        assert (await employee.post(f"{url}/restore")).status_code == 404


async def test_employees_attach_to_their_own_requests(
    admin: Client, manager: Client, employee: Client, make: Factory, somebody: User
) -> None:
    asset = await make.asset(requestable=True)
    own = f"/workflows/{(await make.workflow(somebody, asset)).id}"
    others = f"/workflows/{(await make.workflow(await make.user(), asset)).id}"

    mine, theirs = await sent(employee, own), await sent(manager, own)

    assert (await send(employee, others)).status_code == 404
    unseen = await sent(manager, others)
    assert (await employee.get(f"/attachments/{unseen['id']}")).status_code == 404
    listed = (await employee.get(f"{own}/attachments")).json()["items"]
    assert [item["id"] for item in listed] == [theirs["id"], mine["id"]]
    for answer in (
        await employee.delete(f"/attachments/{theirs['id']}"),
        await manager.patch(f"/attachments/{mine['id']}", json={"description": "x"}),
    ):
        assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden")
    url = f"/attachments/{mine['id']}"
    assert (await employee.patch(url, json={"description": "x"})).status_code == 200
    assert (await employee.delete(url)).status_code == 204
    assert (await employee.post(f"{url}/restore")).status_code == 200
    assert (await admin.delete(f"/attachments/{theirs['id']}")).status_code == 204
    assert (await employee.post(f"/attachments/{theirs['id']}/restore")).status_code == 404


async def test_employees_are_not_told_of_files_that_others_have_deleted(
    admin: Client, manager: Client, employee: Client, make: Factory, somebody: User
) -> None:
    held = await make.asset()
    await make.assignment(held, somebody)
    of_work = f"/maintenances/{(await make.maintenance(held)).id}"
    own = f"/workflows/{(await make.workflow(somebody, held)).id}"
    theirs = [
        await sent(manager, path, content)
        for path in (f"/assets/{held.id}", of_work, own)
        for content in (b"invoice", picture())
    ]
    mine = await sent(employee, own)
    keys = [one["id"] for one in (*theirs, mine)]
    assert len(await list_all(employee, "/attachments", id=keys)) == len(keys)
    for key in keys:
        assert (await admin.delete(f"/attachments/{key}")).status_code == 204

    for asked in ({}, {"deleted_at__isnull": "false"}, {"deleted_at__gte": "2020-01-01T00:00:00Z"}):
        for path in ("/attachments", f"/assets/{held.id}/attachments", f"{of_work}/attachments"):
            seen = {item["id"] for item in await list_all(employee, path, **asked)}
            assert seen.isdisjoint(one["id"] for one in theirs), (path, asked)
    # What they put there themselves they may bring back.
    deleted = {"deleted_at__isnull": "false"}
    of_own = await list_all(employee, f"{own}/attachments", **deleted)
    assert [item["id"] for item in of_own] == [mine["id"]]
    for key in keys:
        for address in ("", "/content", "/thumbnail"):
            assert (await employee.get(f"/attachments/{key}{address}")).status_code == 404
        history = await employee.get("/events", params={"entity_id": key})
        assert (history.status_code, problem(history)["code"]) == (403, "forbidden")
    listed = await list_all(manager, "/attachments", id=keys, **deleted)
    assert {item["id"] for item in listed} == set(keys)


async def test_a_token_attaches_with_the_scopes_that_it_needs(
    client: Client, make: Factory, asset: str
) -> None:
    user = await make.user(role=Role.MANAGER)
    for scopes, expected in (
        ((Permission.ASSETS_READ,), 403),
        ((Permission.ASSETS_READ, Permission.ASSETS_WRITE), 201),
    ):
        client.headers["Authorization"] = f"Bearer {await make.api_token(user, *scopes)}"
        assert (await send(client, asset)).status_code == expected


async def test_what_is_wrong_is_told_once(manager: Client) -> None:
    errors = problem(await send(manager, "/assets/nonsense"))["errors"]

    assert [error["pointer"] for error in errors] == ["{asset_id}"]


async def test_nobody_attaches_without_a_token(client: Client, asset: str) -> None:
    assert (await send(client, asset)).status_code == 401
    assert (await client.get(f"{asset}/attachments")).status_code == 401
    assert (await client.get(f"/attachments/{uuid4()}/content")).status_code == 401


# How many, and once


@pytest.fixture
async def few(settings: Settings, make: Factory) -> AsyncIterator[Client]:
    """A manager where three files are the most that a thing may have."""
    own = Settings.model_validate({**dict(settings), "max_attachments": 3})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with running(own) as app, client_of(app, token) as client:
        yield client


async def test_of_many_at_once_no_more_are_attached_than_a_thing_may_have(few: Client, asset: str) -> None:
    answers = await asyncio.gather(*(send(few, asset, f"{number}".encode()) for number in range(8)))

    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 5
    refused = [answer for answer in answers if answer.status_code == 409]
    assert {problem(answer)["code"] for answer in refused} == {"too_many_attachments"}
    attached = (await few.get(f"{asset}/attachments")).json()["items"]
    assert len(attached) == 3
    # What is deleted makes room, and is not restored once that is taken.
    await few.delete(f"/attachments/{attached[0]['id']}")
    assert (await send(few, asset)).status_code == 201
    refused_back = await few.post(f"/attachments/{attached[0]['id']}/restore")
    assert problem(refused_back)["code"] == "too_many_attachments"
    assert (await send(few, asset)).status_code == 409


async def test_what_is_deleted_and_still_kept_counts_to_a_bound(
    few: Client, asset: str, database: Database, settings: Settings
) -> None:
    keys = [(await sent(few, asset, f"{number}".encode()))["id"] for number in range(2)]
    for number in range(6):
        keys.append((await sent(few, asset, f"more {number}".encode()))["id"])
        assert (await few.delete(f"/attachments/{keys[-1]}")).status_code == 204

    # Three are allowed and nine are kept: one is free, whoever is the first.
    answers = await asyncio.gather(*(send(few, asset, f"last {number}".encode()) for number in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 3
    assert (await few.delete(f"/attachments/{keys[0]}")).status_code == 204
    refused = problem(await send(few, asset))

    assert refused["code"] == "too_many_attachments"
    day = datetime.now(UTC) + timedelta(days=90)
    assert refused["detail"] == (
        "Besides 2 attachments it has 7 deleted ones, whose files are kept for 90 days. Restore one of those,"
        f" or add this when the first of them is gone, after {day:%Y-%m-%d}"
    )
    assert (await few.post(f"/attachments/{keys[-1]}/restore")).status_code == 200
    refused_back = await few.post(f"/attachments/{keys[-2]}/restore")
    assert problem(refused_back)["detail"] == "It has 3 attachments; 3 are allowed"
    # Gone for good, and one is exchanged for another.
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        one = update(Attachment).where(Attachment.id == keys[-2])
        await session.execute(one.values(purged_at=func.now()))
    assert (await few.delete(f"/attachments/{keys[-1]}")).status_code == 204
    assert (await send(few, asset)).status_code == 201
    assert (await send(few, asset)).status_code == 409


@pytest.fixture
def store(settings: Settings) -> Path:
    """Where the application keeps files."""
    return Path(unquote(urlsplit(str(settings.storage_url)).path))


def stored(store: Path) -> set[Path]:
    return {path for path in store.rglob("*") if path.is_file()}


async def test_what_took_the_last_place_is_answered_again(few: Client, asset: str, store: Path) -> None:
    for number in range(2):
        await sent(few, asset, f"{number}".encode())
    key = {"Idempotency-Key": uuid4().hex}
    first = await send(few, asset, picture(), headers=key)
    kept = stored(store)

    again = await send(few, asset, picture(), headers=key)

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == first.json()
    assert stored(store) == kept
    assert len((await few.get(f"{asset}/attachments")).json()["items"]) == 3


async def test_what_is_not_attached_is_removed_at_once(
    few: Client, asset: str, store: Path, database: Database
) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    await send(few, asset, picture(), headers=key)
    kept, before = stored(store), await left_over(database)

    for headers in (key, {"Idempotency-Key": "not a key"}):
        assert (await send(few, asset, picture(size=(8, 8)), headers=headers)).status_code == 422
        assert stored(store) == kept
    assert await left_over(database) == before


async def test_nothing_is_read_for_what_has_no_room(few: Client, asset: str) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    for number in range(3):
        await send(few, asset, f"{number}".encode(), headers=key if number == 0 else {})

    # It is no form, which is found out when it is read.
    for headers, status in (({}, 409), ({"Idempotency-Key": uuid4().hex}, 409), (key, 415)):
        assert (await few.post(f"{asset}/attachments", headers=headers)).status_code == status


async def left_over(database: Database) -> set[UUID]:
    """Return of which files it is noted that they belong to nothing."""
    async with database.session() as session:
        return set(await session.scalars(union_all(select(PendingUpload.id), select(QueuedFileDeletion.id))))


async def test_what_ends_with_the_connection_is_removed_at_once(
    manager: Client, asset: str, store: Path, database: Database
) -> None:
    kept = stored(store)
    async with asyncio.TaskGroup() as tasks, database.session() as gate:
        await gate.get(Asset, asset.removeprefix("/assets/"), with_for_update=True)
        sending = tasks.create_task(send(manager, asset, picture()))
        await until_waiting(database, 1)
        assert len(stored(store) - kept) == 2
        await gate.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
        )

    assert problem(sending.result())["code"] == "unavailable"
    assert stored(store) == kept


async def test_what_is_sent_again_by_its_key_is_attached_once(manager: Client, asset: str) -> None:
    key = {"Idempotency-Key": uuid4().hex}

    first = await send(manager, asset, picture(), headers=key)
    again = await send(manager, asset, picture(), headers=key)
    other = await send(manager, asset, picture(size=(8, 8)), headers=key)
    renamed = await send(manager, asset, picture(), "other.png", headers=key)

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == first.json()
    for refused in (other, renamed):
        assert (refused.status_code, problem(refused)["code"]) == (422, "idempotency_key_reused")
    assert len((await manager.get(f"{asset}/attachments")).json()["items"]) == 1


async def test_a_picture_that_is_chosen_while_it_is_deleted_is_not_left_behind(
    manager: Client, make: Factory
) -> None:
    for _ in range(5):
        asset = f"/assets/{(await make.asset()).id}"
        shot = await sent(manager, asset, picture())

        chosen, deleted = await asyncio.gather(
            manager.patch(asset, json={"image_url": shot["content_url"]}),
            manager.delete(f"/attachments/{shot['id']}"),
        )

        assert (chosen.status_code in (200, 422), deleted.status_code) == (True, 204)
        assert (await manager.get(asset)).json()["image_url"] is None
