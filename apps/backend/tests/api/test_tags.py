"""Free tags: on assets, in filters, in the history, as of a time, and their deletion."""

import asyncio
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import text

from src.database import Database
from tests.clients import Client, problem
from tests.factories import Factory


async def tag(client: Client, name: str) -> str:
    created = await client.post("/tags", json={"name": name})
    assert created.status_code == 201, created.text
    return str(created.json()["id"])


async def names_of(client: Client, asset_id: object, **parameters: str) -> list[str]:
    answer = await client.get(f"/assets/{asset_id}", params=parameters)
    return [tag["name"] for tag in answer.json()["tags"]]


async def test_tag_name_is_cleaned_and_unique_without_case(manager: Client, make: Factory) -> None:
    name = make.name("Event")

    created = await manager.post("/tags", json={"name": f"  {name}\u200b "})
    again = await manager.post("/tags", json={"name": name.upper()})

    assert (created.status_code, created.json()["name"]) == (201, name)
    assert (again.status_code, problem(again)["errors"][0]["pointer"]) == (409, "/name")
    await manager.delete(f"/tags/{created.json()['id']}")
    assert (await manager.post("/tags", json={"name": name.upper()})).status_code == 201


async def test_update_replaces_adds_and_removes_tags(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    url = f"/assets/{asset.id}"
    first, second, third = [await tag(manager, make.name(letter)) for letter in "ABC"]

    replaced = await manager.patch(url, json={"tag_ids": [second, first, second]})
    same = await manager.patch(url, json={"tag_ids": [first, second]})
    changed = await manager.patch(url, json={"add_tag_ids": [third, first], "remove_tag_ids": [second]})
    both = await manager.patch(url, json={"add_tag_ids": [third], "tag_ids": []})
    cleared = await manager.patch(url, json={"tag_ids": []})

    assert [tag["id"] for tag in replaced.json()["tags"]] == [first, second]
    assert same.json()["version"] == replaced.json()["version"] == 2
    assert [tag["id"] for tag in changed.json()["tags"]] == [first, third]
    assert problem(both)["errors"][0]["pointer"] == "/tag_ids"
    assert cleared.json()["tags"] == []


async def test_assets_refuse_unknown_deleted_and_too_many_tags(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    deleted = await make.tag(deleted_at=datetime.now(UTC))
    many = [str(uuid4()) for _ in range(51)]

    async def refusal(**data: list[str]) -> tuple[str, str]:
        refused = problem(await manager.patch(f"/assets/{asset.id}", json=data))
        return refused["code"], refused["errors"][0]["pointer"]

    assert await refusal(tag_ids=[str(uuid4())]) == ("validation_error", "/tag_ids")
    assert await refusal(add_tag_ids=[str(uuid4())]) == ("validation_error", "/tag_ids")
    assert await refusal(tag_ids=[str(deleted.id)]) == ("reference_deleted", "/tag_ids")
    assert await refusal(tag_ids=many) == ("validation_error", "/tag_ids")


async def test_filters_find_assets_with_any_all_none_and_without_tags(manager: Client, make: Factory) -> None:
    category = await make.category()
    red, blue = (await make.tag()).id, (await make.tag()).id
    both = await make.asset(category_id=category.id, tag_ids=sorted([red, blue]))
    one = await make.asset(category_id=category.id, tag_ids=[red])
    none = await make.asset(category_id=category.id)

    async def found(**parameters: object) -> set[str]:
        asked = {"category_id": str(category.id), **parameters}
        answer = await manager.get("/assets", params=asked)  # type: ignore[arg-type]
        return {item["name"] for item in answer.json()["items"]}

    assert await found(tag_id=[str(red), str(blue)]) == {both.name, one.name}
    assert await found(tag_id__all=[str(red), str(blue)]) == {both.name}
    assert await found(tag_id__ne=[str(blue)]) == {one.name, none.name}
    assert await found(tag_id__isnull="true") == {none.name}
    assert await found(tag_id__isnull="false") == {both.name, one.name}


async def test_history_shows_tags_by_their_names_at_the_time(manager: Client, make: Factory) -> None:
    asset, name = await make.asset(), make.name("Loan")
    tag_id = await tag(manager, name)
    await manager.patch(f"/assets/{asset.id}", json={"tag_ids": [tag_id]})
    await manager.patch(f"/tags/{tag_id}", json={"name": f"{name} renamed"})
    await manager.patch(f"/assets/{asset.id}", json={"remove_tag_ids": [tag_id]})

    events = (await manager.get(f"/assets/{asset.id}/history")).json()["items"]

    assert [event["changes"] for event in events[:2]] == [
        {"tags": [[{"id": tag_id, "name": f"{name} renamed"}], []]},
        {"tags": [[], [{"id": tag_id, "name": name}]]},
    ]


async def test_as_of_shows_and_filters_past_tags(manager: Client, make: Factory) -> None:
    asset, name = await make.asset(), make.name("Fair")
    tag_id = await tag(manager, name)
    await manager.patch(f"/assets/{asset.id}", json={"tag_ids": [tag_id]})
    then = datetime.now(UTC).isoformat()
    await manager.patch(f"/assets/{asset.id}", json={"tag_ids": []})
    await manager.patch(f"/tags/{tag_id}", json={"name": f"{name} renamed"})

    now = await manager.get("/assets", params={"tag_id": tag_id})
    past = await manager.get("/assets", params={"tag_id__all": tag_id, "as_of": then})

    assert await names_of(manager, asset.id) == []
    assert await names_of(manager, asset.id, as_of=then) == [name]
    assert now.json()["items"] == []
    assert [item["id"] for item in past.json()["items"]] == [str(asset.id)]


async def test_tag_is_not_deleted_while_an_asset_gets_it(manager: Client, make: Factory) -> None:
    for _ in range(5):
        asset, tag_id = await make.asset(), (await make.tag()).id

        added, deleted = await asyncio.gather(
            manager.patch(f"/assets/{asset.id}", json={"tag_ids": [str(tag_id)]}),
            manager.delete(f"/tags/{tag_id}"),
        )

        assert (added.status_code, deleted.status_code) in {(200, 409), (409, 204)}
        code = problem([added, deleted])["code"]
        assert code == ("in_use" if added.status_code == 200 else "reference_deleted")


async def test_bulk_updates_add_tags(manager: Client, make: Factory) -> None:
    assets, tag_id = [await make.asset(), await make.asset()], await tag(manager, make.name("Bulk"))
    operations = [
        {"op": "update", "id": str(asset.id), "data": {"add_tag_ids": [tag_id]}} for asset in assets
    ]

    answer = await manager.post("/assets/bulk", json={"operations": operations})

    assert [item["status"] for item in answer.json()["items"]] == [200, 200]
    found = await manager.get("/assets", params={"tag_id": tag_id})
    assert {item["id"] for item in found.json()["items"]} == {str(asset.id) for asset in assets}


async def test_filter_by_tag_uses_the_index(database: Database, make: Factory) -> None:
    tag_id = (await make.tag()).id
    async with database.session() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        plan = await session.scalars(
            text("EXPLAIN SELECT id FROM assets WHERE tag_ids && CAST(ARRAY[:tag] AS uuid[])"),
            {"tag": tag_id},
        )
        assert "ix_assets_tag_ids" in "\n".join(plan)
