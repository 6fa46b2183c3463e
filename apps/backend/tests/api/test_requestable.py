"""What a user may request: models and categories with what is free now."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from tests.clients import Client, problem
from tests.factories import Factory


async def requestable(client: Client, **parameters: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    answer = await client.get("/asset-models/requestable", params={"limit": 500, **parameters})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    models = {model["id"]: model for model in body["models"]}
    assert len(models) == len(body["models"])
    return models, {category["id"]: category for category in body["categories"]}


async def test_requestable_models_count_free_assets(manager: Client, employee: Client, make: Factory) -> None:
    parent = await make.category()
    category = await make.category(parent_id=parent.id, name_en="Laptop")
    maker = await make.manufacturer()
    model = await make.asset_model(category_id=category.id, manufacturer_id=maker.id)
    image = "https://example.com/1.png"
    free, held, reserved, later, hidden = [
        await make.asset(
            model_id=model.id,
            category_id=category.id,
            requestable=number < 4,
            image_url=image if not number else None,
        )
        for number in range(5)
    ]
    await make.asset(model_id=model.id, category_id=category.id, status_id=await make.status_id("lost"))
    await make.asset(category_id=category.id, requestable=True)
    user = str((await make.user()).id)
    now = datetime.now(UTC)
    due = (now + timedelta(days=3)).replace(microsecond=0)
    out = {"user_id": user, "due_at": due.isoformat()}
    assert (await manager.post(f"/assets/{held.id}/check-out", json=out)).status_code == 201
    for asset, start in ((reserved, timedelta(seconds=2)), (later, timedelta(days=1))):
        body = {
            "asset_id": str(asset.id),
            "user_id": user,
            "starts_at": (now + start + timedelta(minutes=90)).isoformat(),
            "ends_at": (now + start + timedelta(hours=3)).isoformat(),
        }
        assert (await manager.post("/reservations", json=body)).status_code == 201

    models, categories = await requestable(employee, category_id=str(parent.id))
    assert models == {
        str(model.id): {
            "id": str(model.id),
            "name": model.name,
            "name_en": None,
            "manufacturer": {"id": str(maker.id), "name": maker.name, "name_en": None},
            "category": {
                "id": str(category.id),
                "code": category.code,
                "name": category.name,
                "name_en": "Laptop",
            },
            "image_url": image,
            "total": 4,
            "free": 3,
            "next_due_at": due.isoformat().replace("+00:00", "Z"),
        }
    }
    assert (categories[str(category.id)]["total"], categories[str(category.id)]["free"]) == (5, 4)
    assert str(parent.id) not in categories
    of_manager, _ = await requestable(manager, category_id=str(category.id))
    assert (of_manager[str(model.id)]["total"], of_manager[str(model.id)]["free"]) == (5, 4)
    assert hidden.id != free.id


async def test_requestable_counts_what_the_list_of_free_assets_shows(manager: Client, make: Factory) -> None:
    category = await make.category(buffer_before_minutes=120)
    model = await make.asset_model(category_id=category.id)
    assets = [await make.asset(model_id=model.id, category_id=category.id) for _ in range(4)]
    user = await make.user()
    await make.assignment(assets[0], user)
    # Reserved in an hour: the buffer has begun.
    start = datetime.now(UTC) + timedelta(hours=1)
    body = {
        "asset_id": str(assets[1].id),
        "user_id": str(user.id),
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(hours=1)).isoformat(),
    }
    assert (await manager.post("/reservations", json=body)).status_code == 201
    listed = await manager.get("/assets", params={"model_id": str(model.id), "free": "true", "count": "true"})

    models, categories = await requestable(manager, category_id=str(category.id))

    assert listed.json()["total"] == 2
    for found in (models[str(model.id)], categories[str(category.id)]):
        assert (found["total"], found["free"]) == (4, 2)


async def test_requestable_models_are_searched_and_ordered(employee: Client, make: Factory) -> None:
    code = make.code()
    category = await make.category(name=f"노트북{code}")
    taken, second, first = [
        await make.asset_model(name=f"{code} {name}", category_id=category.id)
        for name in ("가", "하", "그램")
    ]
    for model in (taken, second, first):
        asset = await make.asset(model_id=model.id, category_id=category.id, requestable=True)
        if model is taken:
            await make.assignment(asset, await make.user())
    unused = await make.asset_model(name=f"{code} 없음")

    async def found(text: str, **parameters: Any) -> list[str]:
        models, _ = await requestable(employee, q=text, **parameters)
        return list(models)

    assert await found(code) == [str(model.id) for model in (first, second, taken)]
    assert await found(code, limit=1) == [str(first.id)]
    assert await found(f"{code} 그래") == [str(first.id)]
    assert await found(f"{code} ㅎ") == [str(second.id)]
    assert await found(f"노트ㅂ {code} 그램") == [str(first.id)]
    assert await found(f"노트북{code}") == [str(model.id) for model in (first, second, taken)]
    assert str(unused.id) not in await found(code)
    assert await found(code, category_id=str(uuid4())) == []


async def test_requestable_models_refuse_other_parameters(employee: Client, client: Client) -> None:
    for query in ({"limit": 0}, {"limit": 501}, {"q": "x" * 101}, {"category_id": "x"}, {"sort": "name"}):
        answer = await employee.get("/asset-models/requestable", params=query)
        assert (answer.status_code, problem(answer)["code"]) == (422, "validation_error"), query
    assert problem(await client.get("/asset-models/requestable"))["code"] == "not_authenticated"
