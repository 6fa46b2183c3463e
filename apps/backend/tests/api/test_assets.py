"""Assets: tags, validation, visibility, filters and search."""

import asyncio
from datetime import UTC, date, datetime

import pytest
from fastapi import FastAPI

from src.models import Role, User
from src.schemas.asset import Asset, CreateAssetRequest
from src.services.assets.asset_list import ASSETS, ASSETS_AS_OF
from tests.clients import Client, client_of, problem
from tests.factories import Factory


def test_schemas_have_documented_fields() -> None:
    assert {"asset_tag", "holder", "grade", "version"} <= Asset.model_fields.keys()
    assert {name for name, field in CreateAssetRequest.model_fields.items() if field.is_required()} == {
        "name",
        "category_id",
    }


# Tags


async def test_create_assigns_next_tag_of_category_and_year(manager: Client, make: Factory) -> None:
    category = await make.category()
    bought = {"name": "노트북", "category_id": str(category.id), "purchase_date": "2024-03-04"}

    first = (await manager.post("/assets", json=bought)).json()
    second = (await manager.post("/assets", json=bought)).json()
    without_date = (
        await manager.post("/assets", json={"name": "노트북", "category_id": str(category.id)})
    ).json()

    assert first["asset_tag"] == f"SRS-{category.code}-2024-0001"
    assert second["asset_tag"] == f"SRS-{category.code}-2024-0002"
    assert without_date["asset_tag"] == f"SRS-{category.code}-{datetime.now(UTC).year}-0001"
    assert first["status"]["code"] == "stock"


async def test_concurrent_creates_get_consecutive_tags(manager: Client, make: Factory) -> None:
    category = await make.category()
    asset = {"name": "모니터", "category_id": str(category.id), "purchase_date": "2025-01-01"}

    answers = await asyncio.gather(*(manager.post("/assets", json=asset) for _ in range(100)))

    assert {answer.status_code for answer in answers} == {201}
    tags = sorted(answer.json()["asset_tag"] for answer in answers)
    assert tags == [f"SRS-{category.code}-2025-{number:04d}" for number in range(1, 101)]


async def test_refused_create_leaves_no_gap_in_tags(manager: Client, make: Factory) -> None:
    category, taken = await make.category(), await make.asset(serial_number="taken-by-another")
    asset = {"name": "a", "category_id": str(category.id), "purchase_date": "2025-01-01"}

    refused = await manager.post("/assets", json=asset | {"serial_number": taken.serial_number})
    created = await manager.post("/assets", json=asset)

    assert (refused.status_code, problem(refused)["code"]) == (409, "duplicate_serial_number")
    assert problem(refused)["errors"][0]["pointer"] == "/serial_number"
    assert created.json()["asset_tag"].endswith("-0001")


async def test_create_skips_existing_tag(manager: Client, make: Factory) -> None:
    category = await make.category()
    asset = {"name": "a", "category_id": str(category.id), "purchase_date": "2025-01-01"}
    tag = f"SRS-{category.code}-2025-0001"
    await manager.post("/assets", json=asset | {"asset_tag": tag})

    created = await manager.post("/assets", json=asset)
    again = await manager.post("/assets", json=asset | {"asset_tag": tag.lower()})

    assert created.json()["asset_tag"].endswith("-0002")
    assert (again.status_code, problem(again)["code"]) == (409, "duplicate_asset_tag")


async def test_get_by_tag_finds_tag_and_old_asset_number(manager: Client, make: Factory) -> None:
    asset = await make.asset(asset_tag="SRS-99-2024-0007", old_asset_number="예비-2019-12")

    for tag in ("SRS-99-2024-0007", "srs-99-2024-0007", "예비-2019-12"):
        assert (await manager.get(f"/assets/by-tag/{tag}")).json()["id"] == str(asset.id)
    assert (await manager.get("/assets/by-tag/예비-2019-1")).status_code == 404


# Validation


async def test_create_refuses_unknown_and_deleted_references(manager: Client, make: Factory) -> None:
    category = await make.category()
    location = await make.location(deleted_at=datetime.now(UTC))
    nothing = "01900000-0000-7000-8000-000000000000"

    deleted = await make.category(deleted_at=datetime.now(UTC))
    for field, value, status in (
        ("model_id", nothing, 422),
        ("category_id", nothing, 422),
        ("location_id", str(location.id), 409),
        ("category_id", str(deleted.id), 409),
    ):
        body = {"name": "a", "category_id": str(category.id), field: value}
        answer = await manager.post("/assets", json=body)
        assert answer.status_code == status
        assert [error["pointer"] for error in problem(answer)["errors"]] == [f"/{field}"]


async def test_update_sets_status_by_code_ignoring_case(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    for code in ("maintenance", "STOCK", "Lost"):
        changed = await manager.patch(f"/assets/{asset.id}", json={"status": code})
        assert changed.json()["status"]["code"] == code.lower()
    unknown = await manager.patch(f"/assets/{asset.id}", json={"status": "no-such"})

    assert unknown.status_code == 422
    assert problem(unknown)["errors"][0]["pointer"] == "/status"


async def test_money_and_dates_are_returned_unchanged(manager: Client, make: Factory) -> None:
    category = await make.category()
    body = {
        "name": "서버",
        "category_id": str(category.id),
        "purchase_price": "12345678901234.50",
        "currency": "USD",
        "purchase_date": "2024-01-31",
        "warranty_months": 13,
    }

    asset = (await manager.post("/assets", json=body)).json()

    assert asset["purchase_price"] == "12345678901234.50"
    assert (asset["purchase_date"], asset["warranty_expires"]) == ("2024-01-31", "2025-02-28")
    for wrong in (
        {"purchase_price": "1.234"},
        {"purchase_price": -1},
        {"purchase_date": 0},
        {"currency": "krw"},
    ):
        assert (await manager.post("/assets", json=body | wrong)).status_code == 422


async def test_warranty_end_is_given_or_computed(manager: Client, make: Factory) -> None:
    base = {"name": "서버", "category_id": str((await make.category()).id), "purchase_date": "2024-01-31"}

    async def read(url: str) -> tuple[int | None, str | None]:
        asset = (await manager.get(url)).json()
        return asset["warranty_months"], asset["warranty_expires"]

    async def create(**values: object) -> str:
        created = await manager.post("/assets", json=base | values)
        assert created.status_code == 201, created.text
        return f"/assets/{created.json()['id']}"

    async def patch(url: str, **values: object) -> tuple[int | None, str | None]:
        assert (await manager.patch(url, json=values)).status_code == 200
        return await read(url)

    url = await create(warranty_months=12, warranty_expires="2026-12-24")
    assert await read(url) == (12, "2026-12-24")
    # A given end stays until it is cleared; then the months compute it again.
    assert await patch(url, warranty_months=24, purchase_date="2024-02-29") == (24, "2026-12-24")
    assert await patch(url, warranty_expires=None) == (24, "2026-02-28")
    assert await patch(url, warranty_months=36, warranty_expires="2026-02-28") == (36, "2026-02-28")
    assert await patch(url, warranty_months=None) == (None, "2026-02-28")
    assert await patch(url, warranty_expires=None) == (None, None)
    assert await read(await create(warranty_expires="2024-01-31")) == (None, "2024-01-31")
    assert await read(await create(purchase_date=None, warranty_expires="2030-01-01")) == (None, "2030-01-01")

    items = (await manager.get(f"{url}/history")).json()["items"]
    assert [event["changes"].get("warranty_expires") for event in items] == [
        ["2026-02-28", None],
        None,
        None,
        ["2026-12-24", "2026-02-28"],
        None,
        [None, "2026-12-24"],
    ]
    # The field that holds a given end is not part of the API.
    assert not any("warranty_end" in event["changes"] for event in items)
    for answer in (
        await manager.post("/assets", json=base | {"warranty_expires": "2024-01-30"}),
        await manager.patch(url, json={"warranty_expires": "2024-02-28"}),
        await manager.patch(url, json={"warranty_expires": "9999-01-01"}),
    ):
        assert problem(answer)["errors"][0]["pointer"] == "/warranty_expires"


async def test_grade_by_age_can_be_filtered_and_sorted(manager: Client, make: Factory) -> None:
    category = await make.category()
    today = datetime.now(UTC).date()
    ages = {"new": 0, "middling": 3, "old": 5}
    for name, years in ages.items():
        bought = date(today.year - years, 1, 1)
        await make.asset(name=name, category_id=category.id, purchase_date=bought)
    await make.asset(name="unknown", category_id=category.id)
    here = {"category_id": str(category.id)}

    by_grade = (await manager.get("/assets", params=here | {"sort": "grade"})).json()["items"]
    only_b = (await manager.get("/assets", params=here | {"grade": "B"})).json()["items"]
    none = (await manager.get("/assets", params=here | {"grade__isnull": "true"})).json()["items"]

    assert [(a["name"], a["grade"]) for a in by_grade] == [
        ("new", "A"),
        ("middling", "B"),
        ("old", "C"),
        ("unknown", None),
    ]
    assert [a["name"] for a in only_b] == ["middling"]
    assert [a["name"] for a in none] == ["unknown"]


# Visibility


async def test_employee_sees_held_and_requestable_assets(
    employee: Client, employee_user: User, make: Factory
) -> None:
    held, of_another, requestable, in_store = [await make.asset() for _ in range(4)]
    requestable = await make.asset(requestable=True)
    await make.assignment(held, employee_user)
    await make.assignment(of_another, await make.user(role=Role.EMPLOYEE))

    seen = {a["id"] for a in (await employee.get("/assets?limit=500")).json()["items"]}

    assert {str(held.id), str(requestable.id)} <= seen
    assert not {str(of_another.id), str(in_store.id)} & seen
    assert (await employee.get(f"/assets/{held.id}")).json()["holder"]["name"] == employee_user.name
    for address in (f"/assets/{of_another.id}", f"/assets/by-tag/{in_store.asset_tag}"):
        assert (await employee.get(address)).status_code == 404
    assert (await employee.post("/assets", json={})).status_code == 403
    assert (await employee.get(f"/assets/{held.id}/history")).status_code == 403


@pytest.mark.parametrize("as_of", [False, True], ids=["present", "as of"])
async def test_compiled_statement_of_asset_list_is_shared_between_employees(
    app: FastAPI, make: Factory, monkeypatch: pytest.MonkeyPatch, as_of: bool
) -> None:
    monkeypatch.setattr(ASSETS, "_compiled", {})
    monkeypatch.setattr(ASSETS_AS_OF, "_compiled", {})
    employees = [await make.user(role=Role.EMPLOYEE) for _ in range(2)]
    held = [await make.asset() for _ in employees]
    for asset, employee in zip(held, employees, strict=True):
        await make.assignment(asset, employee)
    query = {"as_of": datetime.now(UTC).isoformat()} if as_of else {}

    # The first employee's queries compile the statements; the second employee's run them again.
    for own, employee in zip(held, employees, strict=True):
        async with client_of(app, await make.access_token(employee)) as client:
            listed = await client.get("/assets", params={"id": [str(asset.id) for asset in held], **query})
            read = [(await client.get(f"/assets/{asset.id}", params=query)).status_code for asset in held]
        assert [asset["id"] for asset in listed.json()["items"]] == [str(own.id)]
        assert read == [200 if asset is own else 404 for asset in held]


async def test_delete_refuses_checked_out_asset(manager: Client, make: Factory) -> None:
    asset = await make.asset()
    await make.assignment(asset, await make.user())

    refused = await manager.delete(f"/assets/{asset.id}")

    assert (refused.status_code, problem(refused)["code"]) == (409, "in_use")
    assert (await manager.get(f"/assets/{asset.id}")).status_code == 200


async def test_delete_frees_serial_number_and_restore_refuses_duplicate(
    manager: Client, make: Factory
) -> None:
    deleted = await make.asset(serial_number="SN-once")
    await manager.delete(f"/assets/{deleted.id}")
    await make.asset(serial_number="sn-ONCE")

    restored = await manager.post(f"/assets/{deleted.id}/restore")

    assert (restored.status_code, problem(restored)["code"]) == (409, "duplicate_serial_number")


# Filters and search


async def test_search_finds_any_part_of_a_word(manager: Client, make: Factory) -> None:
    model = await make.asset_model(name="Latitude 뷁5420")
    holder = await make.user(name="뷁도윤")
    by_name = await make.asset(name="개발팀 뷁트북", notes="100% 새것_A")
    by_model, by_holder = await make.asset(model_id=model.id), await make.asset()
    await make.assignment(by_holder, holder)

    async def found(text: str) -> set[str]:
        answer = await manager.get("/assets", params={"q": text})
        return {a["id"] for a in answer.json()["items"]}

    assert await found("뷁트") == {str(by_name.id)}
    assert await found("발팀 뷁트북") == {str(by_name.id)}
    assert await found("뷁트북 100%") == {str(by_name.id)}
    assert await found("뷁트북 100_") == set()
    assert await found("뷁도윤") == {str(by_holder.id)}
    assert await found("latitude 뷁54") == {str(by_model.id)}
    assert await found("뷁") == {str(by_name.id), str(by_model.id), str(by_holder.id)}
    assert await found("트뷁") == set()


async def test_search_finds_text_in_any_unicode_form(manager: Client, make: Factory) -> None:
    category = await make.category()
    decomposed = "\u1112\u1161\u11ab\u1100\u1173\u11af"  # 한글 in decomposed form
    created = await manager.post("/assets", json={"name": f"{decomposed}꿻", "category_id": str(category.id)})

    for words in ("글꿻", f"{decomposed}꿻"):
        answer = await manager.get("/assets", params={"q": words})
        assert [a["id"] for a in answer.json()["items"]] == [created.json()["id"]]


async def test_location_filter_includes_descendants(manager: Client, make: Factory) -> None:
    site = await make.location()
    building = await make.location(parent_id=site.id)
    floor = await make.location(parent_id=building.id)
    assets = [await make.asset(location_id=place.id) for place in (site, building, floor)]

    async def count(place: object) -> int:
        params = {"location_id": str(place), "count": "true"}
        total: int = (await manager.get("/assets", params=params)).json()["total"]
        return total

    assert [await count(place.id) for place in (site, building, floor)] == [3, 2, 1]
    assert len(assets) == 3


async def test_filters_by_several_trees_combine(manager: Client, make: Factory) -> None:
    category, place = await make.category(), await make.location()
    here = await make.asset(category_id=category.id, location_id=place.id)
    await make.asset(category_id=category.id)

    query = {"category_id": str(category.id), "location_id": str(place.id), "location_id__ne": str(here.id)}
    found = (await manager.get("/assets", params=query)).json()["items"]

    assert [item["id"] for item in found] == [str(here.id)]


# Private fields


async def test_employee_sees_no_private_fields_of_assets_of_others(
    employee: Client, employee_user: User, manager: Client, make: Factory
) -> None:
    private = {"special_notes": "이전 사용자: 쀍쀍", "purchase_price": 1_000_000}
    pool, own = await make.asset(requestable=True, **private), await make.asset(**private)
    lent = await make.asset(requestable=True, status_id=await make.status_id("loaned"), **private)
    holder = await make.user(name="쿍쿍", email="kk-secret@example.com")
    await make.assignment(own, employee_user)
    await make.assignment(lent, holder)

    read = (await employee.get(f"/assets/{pool.id}")).json()
    listed = {a["id"]: a for a in (await employee.get("/assets?limit=500")).json()["items"]}

    assert (read["special_notes"], read["purchase_price"]) == (None, None)
    assert listed[str(lent.id)]["holder"] is None
    assert listed[str(own.id)]["special_notes"] == private["special_notes"]
    for words in ("쀍쀍", "쿍쿍", "kk-secret"):
        assert (await employee.get("/assets", params={"q": words})).json()["items"] == []
    assert (await manager.get("/assets", params={"q": "kk-secret"})).json()["items"] == []
    assert (await manager.get("/assets", params={"q": "쿍쿍"})).json()["items"] != []
    for question in (
        "purchase_price__gte=1",
        "sort=purchase_price",
        f"holder_id={holder.id}",
        f"holder_id={employee_user.id}&holder_id={holder.id}",
        f"holder_id__ne={employee_user.id}&purchase_price__gte=1",
        "holder_id__isnull=false",
    ):
        assert (await employee.get(f"/assets?{question}")).status_code == 403


async def test_employee_filters_own_held_assets_by_private_fields(
    employee: Client, employee_user: User, make: Factory
) -> None:
    own = [
        await make.asset(purchase_price=price, notes="메모") for price in (1_000_000, 3_000_000, 2_000_000)
    ]
    pool, others = [await make.asset(requestable=True, purchase_price=5_000_000) for _ in range(2)]
    for asset in own:
        await make.assignment(asset, employee_user)
    await make.assignment(others, await make.user())
    mine = {"holder_id": str(employee_user.id), "count": "true"}

    listed = (await employee.get("/assets", params=mine)).json()
    expensive = {"purchase_price__gte": "2000000", "holder_type": "user", "sort": "-purchase_price"}
    most_expensive = (await employee.get("/assets", params=mine | expensive)).json()["items"]
    twice = await employee.get("/assets", params=[("holder_id", str(employee_user.id))] * 2)

    assert {asset["id"] for asset in listed["items"]} == {str(asset.id) for asset in own}
    assert listed["total"] == 3
    assert [asset["id"] for asset in most_expensive] == [str(own[1].id), str(own[2].id)]
    assert {asset["notes"] for asset in most_expensive} == {"메모"}
    assert len(twice.json()["items"]) == 3
    assert (await employee.get("/assets", params={"id": str(pool.id)})).json()["items"] != []


async def test_employee_sees_no_deleted_assets(employee: Client, manager: Client, make: Factory) -> None:
    asset = await make.asset(requestable=True)
    await manager.delete(f"/assets/{asset.id}")

    answer = await employee.get("/assets?deleted_at__isnull=false&limit=500")

    assert str(asset.id) not in {a["id"] for a in answer.json()["items"]}


async def test_get_by_tag_finds_changed_tag(manager: Client, make: Factory) -> None:
    asset = await make.asset(asset_tag="옛-2020-1")
    await manager.patch(f"/assets/{asset.id}", json={"asset_tag": "SRS-77-2020-0001"})
    decomposed = "\u110b\u1168\u11ba-2020-1"  # 옛-2020-1 in decomposed form

    for tag in ("SRS-77-2020-0001", "옛-2020-1", decomposed):
        assert (await manager.get(f"/assets/by-tag/{tag}")).json()["id"] == str(asset.id)


async def test_dates_beyond_supported_years_are_refused(manager: Client, make: Factory) -> None:
    asset = await make.asset()

    for moment in ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00%2B23:59", "9999-12-31T23:59:59Z"):
        assert (await manager.get(f"/assets?as_of={moment}")).status_code == 422
        assert (await manager.get(f"/assets/{asset.id}?as_of={moment}")).status_code == 422
    for day in ("9999-12-31", "0001-01-01"):
        changed = await manager.patch(f"/assets/{asset.id}", json={"purchase_date": day})
        assert (changed.status_code, problem(changed)["errors"][0]["pointer"]) == (422, "/purchase_date")


async def test_concurrent_restore_and_delete_of_reference_do_not_both_succeed(
    manager: Client, make: Factory
) -> None:
    for _ in range(5):
        model = await make.asset_model()
        asset = await make.asset(model_id=model.id)
        await manager.delete(f"/assets/{asset.id}")
        restored, deleted = await asyncio.gather(
            manager.post(f"/assets/{asset.id}/restore"), manager.delete(f"/asset-models/{model.id}")
        )
        assert (restored.status_code, deleted.status_code) in ((200, 409), (409, 204))


async def test_asset_moments_are_the_times_of_its_states(manager: Client, make: Factory) -> None:
    user = await make.user()
    made = (
        await manager.post("/assets", json={"name": "가", "category_id": str((await make.category()).id)})
    ).json()
    url = f"/assets/{made['id']}"
    await manager.patch(url, json={"name": "나"})
    await manager.post(f"{url}/check-out", json={"user_id": str(user.id)})
    assert (await manager.post(f"{url}/check-in", json={})).is_success
    await manager.delete(url)
    me = (await manager.get("/auth/me")).json()

    moments = (await manager.get(f"{url}/moments")).json()["items"]

    assert [moment["action"] for moment in moments] == [
        "asset.deleted",
        "asset.checked_in",
        "asset.checked_out",
        "asset.updated",
        "asset.created",
    ]
    assert all(set(moment) == {"id", "occurred_at", "action", "actor"} for moment in moments)
    assert {moment["actor"]["id"] for moment in moments} == {me["id"]}
    states = [
        (await manager.get(url, params={"as_of": moment["occurred_at"]})).json() for moment in moments[1:]
    ]
    holder = {"type": "user", "id": str(user.id), "name": user.name, "name_en": None}
    assert [(state["name"], state["holder"]) for state in states] == [
        ("나", None),
        ("나", holder),
        ("나", None),
        ("가", None),
    ]
