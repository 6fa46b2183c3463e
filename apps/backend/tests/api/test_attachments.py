"""Attachments: create, list, update, delete and restore; permissions, limits and idempotency."""

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
from tests.files import create_attachment, image_bytes, post_attachment
from tests.locks import wait_until_blocked


@pytest.fixture
async def asset(make: Factory) -> str:
    """Return the path of an asset."""
    return f"/assets/{(await make.asset()).id}"


async def test_create_attachment_is_returned_and_listed(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    path = f"/assets/{asset.id}"
    me = (await manager.get("/auth/me")).json()

    answer = await post_attachment(manager, path, b"hello", "notes.txt", description="  보증서  ")

    assert answer.status_code == 201, answer.text
    attachment = answer.json()
    key = attachment["id"]
    assert answer.headers["Location"] == f"/api/v1/attachments/{key}"
    assert answer.headers["ETag"] == '"1"'
    times = {name: attachment.pop(name) for name in ("created_at", "updated_at")}
    assert all(times.values())
    assert attachment == {
        "id": key,
        "asset": {"id": str(asset.id), "asset_tag": asset.asset_tag, "name": asset.name, "name_en": None},
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
        "uploaded_by": {"id": me["id"], "name": me["name"], "name_en": None},
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


async def test_image_attachment_has_size_and_thumbnail(manager: Client, asset: str) -> None:
    attachment = await create_attachment(manager, asset, image_bytes(size=(1024, 512)), "앞면.png")

    assert (attachment["is_image"], attachment["content_type"]) == (True, "image/png")
    assert (attachment["width"], attachment["height"]) == (1024, 512)
    assert attachment["thumbnail_url"] == f"/api/v1/attachments/{attachment['id']}/thumbnail"


async def test_create_attachment_of_workflow_and_maintenance(
    manager: Client, make: Factory, employee_user: User
) -> None:
    asset = await make.asset()
    workflow, maintenance = await make.workflow(employee_user, asset), await make.maintenance(asset)

    of_workflow = await create_attachment(manager, f"/workflows/{workflow.id}")
    of_maintenance = await create_attachment(manager, f"/maintenances/{maintenance.id}")

    assert of_workflow["workflow"] == {"id": str(workflow.id), "type": "rental"}
    assert of_maintenance["maintenance"] == {
        "id": str(maintenance.id),
        "name": maintenance.name,
        "name_en": None,
    }
    assert of_workflow["asset"] is of_workflow["maintenance"] is of_maintenance["asset"] is None
    for path, attachment in (
        (f"/workflows/{workflow.id}", of_workflow),
        (f"/maintenances/{maintenance.id}", of_maintenance),
    ):
        assert (await manager.get(f"{path}/attachments")).json()["items"] == [attachment]
    assert (await manager.get("/attachments", params={"workflow_id": str(workflow.id)})).json()["items"] == [
        of_workflow
    ]


async def test_list_attachments_filters_sorts_searches_and_pages(manager: Client, asset: str) -> None:
    created = [
        await create_attachment(manager, asset, b"x" * (number + 1), f"{name}.txt", description=description)
        for number, (name, description) in enumerate(
            [("다", "영수증"), ("가", "보증서"), ("나", "영수증 사본")]
        )
    ]
    image = await create_attachment(manager, asset, image_bytes(), "사진.png")
    path = f"{asset}/attachments"

    async def names(**parameters: object) -> list[str]:
        return [item["file_name"] for item in await list_all(manager, path, **parameters)]

    assert await names() == ["사진.png", "나.txt", "가.txt", "다.txt"]
    assert await names(sort="file_name") == ["가.txt", "나.txt", "다.txt", "사진.png"]
    assert await names(sort="-size", is_image="false") == ["나.txt", "가.txt", "다.txt"]
    assert await names(is_image="true") == await names(content_type="image/png") == ["사진.png"]
    assert await names(q="영수증", sort="size") == ["다.txt", "나.txt"]
    assert await names(size__lte=2, sort="size") == ["다.txt", "가.txt"]
    assert await names(sha256=image["sha256"]) == ["사진.png"]
    assert await names(file_name__icontains="가") == ["가.txt"]
    assert await names(uploaded_by_id=str(uuid4())) == []
    page = (await manager.get(path, params={"count": "true", "limit": 2})).json()
    assert (page["total"], len(page["items"])) == (len(created) + 1, 2)
    assert (await manager.get(path, params={"nonsense": 1})).status_code == 422


async def test_update_attachment_changes_name_and_description(manager: Client, asset: str) -> None:
    attachment = await create_attachment(manager, asset, description="옛 설명")
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
    for invalid in ("", "../x", "a/b", "a\\b", "x\n", "con", " x", "x" * 300, None, 7):
        refused = problem(await manager.patch(url, json={"file_name": invalid}))
        assert [error["pointer"] for error in refused["errors"]] == ["/file_name"], invalid
    assert problem(await manager.patch(url, json={"size": 1}))["errors"][0]["code"] == "extra_forbidden"
    # A directional mark that disguises the extension is removed, as from all names.
    cleaned = await manager.patch(url, json={"file_name": "gpj.\u202eexe"})
    assert cleaned.json()["file_name"] == "gpj.exe"


async def test_update_attachment_concurrently_with_same_version_succeeds_once(
    manager: Client, asset: str, database: Database
) -> None:
    url = f"/attachments/{(await create_attachment(manager, asset))['id']}"
    async with asyncio.TaskGroup() as tasks, database.session() as gate:
        await gate.get(Asset, asset.removeprefix("/assets/"), with_for_update=True)
        updating = [
            tasks.create_task(
                manager.patch(url, json={"description": description}, headers={"If-Match": '"1"'})
            )
            for description in ("a", "b")
        ]
        await wait_until_blocked(database, 2)

    assert sorted(update.result().status_code for update in updating) == [200, 412]
    assert (await manager.get(url)).json()["version"] == 2


async def test_delete_and_restore_attachment(manager: Client, asset: str) -> None:
    attachment = await create_attachment(manager, asset)
    url = f"/attachments/{attachment['id']}"

    assert (await manager.delete(url, headers={"If-Match": '"7"'})).status_code == 412
    assert (await manager.delete(url)).status_code == 204

    deleted_urls = (url, f"{url}/content")
    assert [(await manager.get(each)).status_code for each in deleted_urls] == [404, 404]
    assert (await manager.delete(url)).status_code == (await manager.patch(url, json={})).status_code == 404
    assert (await manager.get(f"{asset}/attachments")).json()["items"] == []
    restored = await manager.post(f"{url}/restore")
    assert (restored.status_code, restored.json()["deleted_at"]) == (200, None)
    assert (await manager.get(f"{url}/content")).content == b"hello"
    assert (await manager.post(f"{url}/restore")).status_code == 404
    assert (await manager.post(f"/attachments/{uuid4()}/restore")).status_code == 404


async def test_delete_and_restore_asset_includes_attachments(manager: Client, asset: str) -> None:
    attachment = await create_attachment(manager, asset)
    url = f"/attachments/{attachment['id']}"

    assert (await manager.delete(asset)).status_code == 204

    assert (await manager.get(f"{url}/content")).status_code == 404
    assert (await manager.get(url)).status_code == (await manager.delete(url)).status_code == 404
    assert (await post_attachment(manager, asset)).status_code == 404
    assert (await manager.post(f"{asset}/restore")).status_code == 200
    assert (await manager.get(f"{url}/content")).content == b"hello"


async def test_restore_attachment_refuses_purged_file(
    manager: Client, asset: str, database: Database
) -> None:
    attachment = await create_attachment(manager, asset)
    url = f"/attachments/{attachment['id']}"
    await manager.delete(url)
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        statement = update(Attachment).where(Attachment.id == attachment["id"])
        await session.execute(statement.values(purged_at=Attachment.deleted_at))

    refused = await manager.post(f"{url}/restore")

    assert (refused.status_code, problem(refused)["code"]) == (404, "file_missing")


# The image of an asset


async def test_attached_image_as_image_url_of_asset(manager: Client, asset: str) -> None:
    image = await create_attachment(manager, asset, image_bytes(), "사진.png")

    updated = await manager.patch(asset, json={"image_url": image["content_url"]})

    assert updated.status_code == 200, updated.text
    assert updated.json()["image_url"] == image["content_url"]
    assert (await manager.get(updated.json()["image_url"].removeprefix("/api/v1"))).status_code == 200
    again = await manager.patch(asset, json={"image_url": image["content_url"], "notes": "x"})
    assert again.status_code == 200
    assert (await manager.delete(f"/attachments/{image['id']}")).status_code == 204
    assert (await manager.get(asset)).json()["image_url"] is None


async def test_image_url_refuses_all_but_own_images(manager: Client, make: Factory, asset: str) -> None:
    other = f"/assets/{(await make.asset()).id}"
    text_file, elsewhere = (
        await create_attachment(manager, asset),
        await create_attachment(manager, other, image_bytes()),
    )
    deleted = await create_attachment(manager, asset, image_bytes())
    await manager.delete(f"/attachments/{deleted['id']}")
    nowhere = f"/api/v1/attachments/{uuid4()}/content"

    refused_urls = [attachment["content_url"] for attachment in (text_file, elsewhere, deleted)]
    for url in (*refused_urls, nowhere, "/etc/passwd", "x"):
        refused = problem(await manager.patch(asset, json={"image_url": url}))
        assert [error["pointer"] for error in refused["errors"]] == ["/image_url"], url
    new = {"name": "x", "category_id": str((await make.category()).id), "image_url": elsewhere["content_url"]}
    assert problem(await manager.post("/assets", json=new))["errors"][0]["pointer"] == "/image_url"


# Permissions


async def test_attachment_visibility_for_employee(
    manager: Client, employee: Client, make: Factory, employee_user: User
) -> None:
    held, requestable, other = await make.asset(), await make.asset(requestable=True), await make.asset()
    await make.assignment(held, employee_user)
    maintenances = {asset.id: await make.maintenance(asset) for asset in (held, requestable)}
    visible: list[str] = []
    hidden: list[str] = []
    for asset in (held, requestable, other):
        for content in (b"invoice", image_bytes()):
            attachment = await create_attachment(manager, f"/assets/{asset.id}", content)
            is_visible = asset is held or (asset is requestable and attachment["is_image"])
            (visible if is_visible else hidden).append(attachment["id"])
    visible.append((await create_attachment(manager, f"/maintenances/{maintenances[held.id].id}"))["id"])
    hidden.append(
        (await create_attachment(manager, f"/maintenances/{maintenances[requestable.id].id}"))["id"]
    )

    listed = await list_all(employee, "/attachments", id=[*visible, *hidden])

    assert {item["id"] for item in listed} == set(visible)
    for key in visible:
        assert (await employee.get(f"/attachments/{key}/content")).status_code == 200
    for key in hidden:
        for suffix in ("", "/content", "/thumbnail"):
            answer = await employee.get(f"/attachments/{key}{suffix}")
            assert (answer.status_code, problem(answer)["code"]) == (404, "not_found")
    of_requestable = (await employee.get(f"/assets/{requestable.id}/attachments")).json()["items"]
    assert [item["is_image"] for item in of_requestable] == [True]
    assert (await employee.get(f"/assets/{other.id}/attachments")).status_code == 404
    assert (
        await employee.get(f"/maintenances/{maintenances[requestable.id].id}/attachments")
    ).status_code == 404


async def test_employee_cannot_change_attachments_of_assets_and_maintenances(
    manager: Client, employee: Client, make: Factory, employee_user: User
) -> None:
    asset = await make.asset()
    await make.assignment(asset, employee_user)
    maintenance = await make.maintenance(asset)
    for path in (f"/assets/{asset.id}", f"/maintenances/{maintenance.id}"):
        url = f"/attachments/{(await create_attachment(manager, path))['id']}"
        for answer in (
            await post_attachment(employee, path),
            await employee.patch(url, json={"description": "x"}),
            await employee.delete(url),
        ):
            assert (answer.status_code, problem(answer)["code"]) == (403, "forbidden")
        assert (await manager.get(url)).json()["version"] == 1
        await manager.delete(url)
        assert (await employee.post(f"{url}/restore")).status_code == 404


async def test_employee_attaches_to_own_workflows(
    admin: Client, manager: Client, employee: Client, make: Factory, employee_user: User
) -> None:
    asset = await make.asset(requestable=True)
    own = f"/workflows/{(await make.workflow(employee_user, asset)).id}"
    others = f"/workflows/{(await make.workflow(await make.user(), asset)).id}"

    mine, theirs = await create_attachment(employee, own), await create_attachment(manager, own)

    assert (await post_attachment(employee, others)).status_code == 404
    hidden = await create_attachment(manager, others)
    assert (await employee.get(f"/attachments/{hidden['id']}")).status_code == 404
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


async def test_deleted_attachments_of_others_are_hidden_from_employee(
    admin: Client, manager: Client, employee: Client, make: Factory, employee_user: User
) -> None:
    held = await make.asset()
    await make.assignment(held, employee_user)
    maintenance = f"/maintenances/{(await make.maintenance(held)).id}"
    own = f"/workflows/{(await make.workflow(employee_user, held)).id}"
    theirs = [
        await create_attachment(manager, path, content)
        for path in (f"/assets/{held.id}", maintenance, own)
        for content in (b"invoice", image_bytes())
    ]
    mine = await create_attachment(employee, own)
    keys = [attachment["id"] for attachment in (*theirs, mine)]
    assert len(await list_all(employee, "/attachments", id=keys)) == len(keys)
    for key in keys:
        assert (await admin.delete(f"/attachments/{key}")).status_code == 204

    for parameters in ({}, {"deleted_at__isnull": "false"}, {"deleted_at__gte": "2020-01-01T00:00:00Z"}):
        for path in ("/attachments", f"/assets/{held.id}/attachments", f"{maintenance}/attachments"):
            visible = {item["id"] for item in await list_all(employee, path, **parameters)}
            assert visible.isdisjoint(attachment["id"] for attachment in theirs), (path, parameters)
    # An employee sees the deleted attachments that they uploaded, and may restore them.
    deleted = {"deleted_at__isnull": "false"}
    of_own = await list_all(employee, f"{own}/attachments", **deleted)
    assert [item["id"] for item in of_own] == [mine["id"]]
    for key in keys:
        for suffix in ("", "/content", "/thumbnail"):
            assert (await employee.get(f"/attachments/{key}{suffix}")).status_code == 404
        history = await employee.get("/events", params={"entity_id": key})
        assert (history.status_code, problem(history)["code"]) == (403, "forbidden")
    listed = await list_all(manager, "/attachments", id=keys, **deleted)
    assert {item["id"] for item in listed} == set(keys)


async def test_create_attachment_with_api_token_requires_scope(
    client: Client, make: Factory, asset: str
) -> None:
    user = await make.user(role=Role.MANAGER)
    for scopes, expected in (
        ((Permission.ASSETS_READ,), 403),
        ((Permission.ASSETS_READ, Permission.ASSETS_WRITE), 201),
    ):
        client.headers["Authorization"] = f"Bearer {await make.api_token(user, *scopes)}"
        assert (await post_attachment(client, asset)).status_code == expected


async def test_create_attachment_reports_invalid_id_once(manager: Client) -> None:
    errors = problem(await post_attachment(manager, "/assets/nonsense"))["errors"]

    assert [error["pointer"] for error in errors] == ["{asset_id}"]


async def test_attachments_require_authentication(client: Client, asset: str) -> None:
    assert (await post_attachment(client, asset)).status_code == 401
    assert (await client.get(f"{asset}/attachments")).status_code == 401
    assert (await client.get(f"/attachments/{uuid4()}/content")).status_code == 401


# Limits and idempotency


@pytest.fixture
async def limited(settings: Settings, make: Factory) -> AsyncIterator[Client]:
    """Return a manager client of a server with at most three attachments per owner."""
    own = Settings.model_validate({**dict(settings), "max_attachments": 3})
    token = await make.access_token(await make.user(role=Role.MANAGER))
    async with running(own) as app, client_of(app, token) as client:
        yield client


async def test_create_attachment_concurrently_respects_limit(limited: Client, asset: str) -> None:
    answers = await asyncio.gather(
        *(post_attachment(limited, asset, f"{number}".encode()) for number in range(8))
    )

    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 5
    refused = [answer for answer in answers if answer.status_code == 409]
    assert {problem(answer)["code"] for answer in refused} == {"too_many_attachments"}
    attached = (await limited.get(f"{asset}/attachments")).json()["items"]
    assert len(attached) == 3
    # A deleted attachment makes room, and is not restored once that is used.
    await limited.delete(f"/attachments/{attached[0]['id']}")
    assert (await post_attachment(limited, asset)).status_code == 201
    refused_back = await limited.post(f"/attachments/{attached[0]['id']}/restore")
    assert problem(refused_back)["code"] == "too_many_attachments"
    assert (await post_attachment(limited, asset)).status_code == 409


async def test_create_attachment_limits_stored_deleted_files(
    limited: Client, asset: str, database: Database, settings: Settings
) -> None:
    keys = [(await create_attachment(limited, asset, f"{number}".encode()))["id"] for number in range(2)]
    for number in range(6):
        keys.append((await create_attachment(limited, asset, f"more {number}".encode()))["id"])
        assert (await limited.delete(f"/attachments/{keys[-1]}")).status_code == 204

    # Three attachments and nine stored files are allowed: one is free, for the first request.
    answers = await asyncio.gather(
        *(post_attachment(limited, asset, f"last {number}".encode()) for number in range(4))
    )
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 3
    assert (await limited.delete(f"/attachments/{keys[0]}")).status_code == 204
    refused = problem(await post_attachment(limited, asset))

    assert refused["code"] == "too_many_attachments"
    day = datetime.now(UTC) + timedelta(days=90)
    assert refused["detail"] == (
        "2 attachments and 7 deleted ones are stored; deleted files are kept for 90 days. Restore a deleted"
        f" attachment, or try again when the first of them is purged, after {day:%Y-%m-%d}"
    )
    assert (await limited.post(f"/attachments/{keys[-1]}/restore")).status_code == 200
    refused_back = await limited.post(f"/attachments/{keys[-2]}/restore")
    assert problem(refused_back)["detail"] == "3 files are attached; at most 3 are allowed"
    # After a purge, another attachment can be created.
    async with database.session() as session:
        await set_audit_actor(session, actor_name="tests")
        statement = update(Attachment).where(Attachment.id == keys[-2])
        await session.execute(statement.values(purged_at=func.now()))
    assert (await limited.delete(f"/attachments/{keys[-1]}")).status_code == 204
    assert (await post_attachment(limited, asset)).status_code == 201
    assert (await post_attachment(limited, asset)).status_code == 409


@pytest.fixture
def store(settings: Settings) -> Path:
    """Return the directory of the file store."""
    return Path(unquote(urlsplit(str(settings.storage_url)).path))


def stored(store: Path) -> set[Path]:
    return {path for path in store.rglob("*") if path.is_file()}


async def test_create_attachment_idempotency_replay_at_limit(
    limited: Client, asset: str, store: Path
) -> None:
    for number in range(2):
        await create_attachment(limited, asset, f"{number}".encode())
    key = {"Idempotency-Key": uuid4().hex}
    first = await post_attachment(limited, asset, image_bytes(), headers=key)
    stored_before = stored(store)

    again = await post_attachment(limited, asset, image_bytes(), headers=key)

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == first.json()
    assert stored(store) == stored_before
    assert len((await limited.get(f"{asset}/attachments")).json()["items"]) == 3


async def test_refused_upload_leaves_no_file(
    limited: Client, asset: str, store: Path, database: Database
) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    await post_attachment(limited, asset, image_bytes(), headers=key)
    stored_before, unattached_before = stored(store), await unattached_files(database)

    for headers in (key, {"Idempotency-Key": "not a key"}):
        assert (
            await post_attachment(limited, asset, image_bytes(size=(8, 8)), headers=headers)
        ).status_code == 422
        assert stored(store) == stored_before
    assert await unattached_files(database) == unattached_before


async def test_create_attachment_refuses_before_reading_body_at_limit(limited: Client, asset: str) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    for number in range(3):
        await post_attachment(limited, asset, f"{number}".encode(), headers=key if number == 0 else {})

    # The body is not a form, which is detected only when it is read.
    for headers, status in (({}, 409), ({"Idempotency-Key": uuid4().hex}, 409), (key, 415)):
        assert (await limited.post(f"{asset}/attachments", headers=headers)).status_code == status


async def unattached_files(database: Database) -> set[UUID]:
    """Return the ids of pending uploads and queued files."""
    async with database.session() as session:
        return set(await session.scalars(union_all(select(PendingUpload.id), select(QueuedFileDeletion.id))))


async def test_upload_with_lost_database_connection_leaves_no_file(
    manager: Client, asset: str, store: Path, database: Database
) -> None:
    stored_before = stored(store)
    async with asyncio.TaskGroup() as tasks, database.session() as gate:
        await gate.get(Asset, asset.removeprefix("/assets/"), with_for_update=True)
        uploading = tasks.create_task(post_attachment(manager, asset, image_bytes()))
        await wait_until_blocked(database, 1)
        assert len(stored(store) - stored_before) == 2
        await gate.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
        )

    assert problem(uploading.result())["code"] == "unavailable"
    assert stored(store) == stored_before


async def test_create_attachment_with_idempotency_key_is_created_once(manager: Client, asset: str) -> None:
    key = {"Idempotency-Key": uuid4().hex}

    first = await post_attachment(manager, asset, image_bytes(), headers=key)
    again = await post_attachment(manager, asset, image_bytes(), headers=key)
    other = await post_attachment(manager, asset, image_bytes(size=(8, 8)), headers=key)
    renamed = await post_attachment(manager, asset, image_bytes(), "other.png", headers=key)

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert again.json() == first.json()
    for refused in (other, renamed):
        assert (refused.status_code, problem(refused)["code"]) == (422, "idempotency_key_reused")
    assert len((await manager.get(f"{asset}/attachments")).json()["items"]) == 1


async def test_image_url_is_cleared_by_concurrent_delete_of_attachment(
    manager: Client, make: Factory
) -> None:
    for _ in range(5):
        asset = f"/assets/{(await make.asset()).id}"
        image = await create_attachment(manager, asset, image_bytes())

        updated, deleted = await asyncio.gather(
            manager.patch(asset, json={"image_url": image["content_url"]}),
            manager.delete(f"/attachments/{image['id']}"),
        )

        assert (updated.status_code in (200, 422), deleted.status_code) == (True, 204)
        assert (await manager.get(asset)).json()["image_url"] is None
