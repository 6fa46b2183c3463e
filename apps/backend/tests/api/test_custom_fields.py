"""Custom fields: definitions, inheritance, validation of values and filters."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from json import dumps, loads
from typing import Any

import pytest

from src.models import Category
from tests.clients import Client, problem
from tests.factories import Factory


@pytest.fixture
async def category(make: Factory) -> Category:
    """A category with a parent, to which the tests add fields."""
    above = await make.category()
    return await make.category(parent_id=above.id)


async def define(client: Client, category: Category, **values: Any) -> dict[str, Any]:
    body = {"category_id": str(category.id), "label": "Label", **values}
    answer = await client.post("/custom-fields", json=body)
    assert answer.status_code == 201, answer.text
    defined: dict[str, Any] = answer.json()
    return defined


async def create(client: Client, category: Category, **fields: Any) -> Any:
    body = {"name": "a", "category_id": str(category.id), "custom_fields": fields}
    return await client.post("/assets", json=body)


@pytest.mark.parametrize(
    ("definition", "good", "bad"),
    [
        ({"type": "text", "minimum": 2, "maximum": 4}, ["한글", "abcd"], ["x", "abcde", 5, True]),
        ({"type": "text"}, ["가 나"], ["", " ", "\u200b", "\u3164 "]),
        ({"type": "number", "minimum": 0, "maximum": 64}, [0, 16, 3.5], [-1, 65, "16", True]),
        ({"type": "number"}, [2**63 - 1, -(2**63) + 1, 0.5], [2**63, -(2**63) - 1, 10**30, 1e300]),
        ({"type": "date"}, ["2024-02-29"], ["2023-02-29", "20240229", "2024-W01-1", "1899-12-31", ""]),
        ({"type": "boolean"}, [True, False], ["true", 1, 0]),
        ({"type": "choice", "choices": ["빨강", "파랑"]}, ["빨강"], ["노랑", "", 1, True]),
        (
            {"type": "choices", "choices": ["빨강", "파랑"]},
            [["빨강"], ["빨강", "파랑"]],
            ["빨강", [], ["노랑"], ["빨강", "노랑"]],
        ),
        (
            {"type": "money", "currency": "USD", "minimum": 1, "maximum": 10},
            ["1.00", "9.99"],
            [5, "0.99", "10.01", "1.234", "-1", "a lot", "NaN", ""],
        ),
        ({"type": "user"}, [], ["김민수", "018f0000-0000-7000-8000-000000000000", 1, {}]),
        (
            {"type": "url"},
            ["https://example.com/a?b=c"],
            ["javascript:alert(1)", "example.com", "http://a b", 1],
        ),
    ],
    ids=lambda value: value["type"] if isinstance(value, dict) else "",
)
async def test_custom_field_value_is_validated_by_type_and_limits(
    manager: Client, category: Category, definition: dict[str, Any], good: list[Any], bad: list[Any]
) -> None:
    await define(manager, category, key="field", **definition)

    for value in good:
        answer = await create(manager, category, field=value)
        assert answer.status_code == 201, answer.text
        assert answer.json()["custom_fields"] == {"field": value}
    for value in bad:
        answer = await create(manager, category, field=value)
        assert answer.status_code == 422, value
        assert problem(answer)["errors"][0]["pointer"] == "/custom_fields/field"


async def test_invalid_value_of_required_custom_field_is_one_error(
    manager: Client, category: Category
) -> None:
    await define(manager, category, key="field", type="text", required=True)
    made = (await create(manager, category, field="x")).json()

    for value, code in ((" ", "invalid"), (5, "invalid"), (None, "missing")):
        changed = await manager.patch(f"/assets/{made['id']}", json={"custom_fields": {"field": value}})
        for answer in (changed, await create(manager, category, field=value)):
            errors = problem(answer)["errors"]
            assert [(error["pointer"], error["code"]) for error in errors] == [("/custom_fields/field", code)]


async def test_custom_fields_required_default_and_inherited(
    manager: Client, category: Category, make: Factory
) -> None:
    under = await make.category(parent_id=category.id)
    await define(manager, category, key="ram_gb", type="number", required=True)
    await define(manager, category, key="os", type="choice", choices=["mac", "windows"], default="windows")

    missing, unknown = await create(manager, under), await create(manager, under, ram_gb=8, nope=1)
    created = (await create(manager, under, ram_gb=8)).json()
    changed = await manager.patch(f"/assets/{created['id']}", json={"custom_fields": {"os": "mac"}})
    cleared = await manager.patch(f"/assets/{created['id']}", json={"custom_fields": {"ram_gb": None}})

    assert problem(missing)["errors"][0]["code"] == "missing"
    assert problem(unknown)["errors"][0]["pointer"] == "/custom_fields/nope"
    assert created["custom_fields"] == {"ram_gb": 8, "os": "windows"}
    assert changed.json()["custom_fields"] == {"ram_gb": 8, "os": "mac"}
    assert cleared.status_code == 422


async def test_custom_text_is_stored_without_invisible_characters(
    manager: Client, category: Category
) -> None:
    await define(manager, category, key="note", type="text", required=True)
    created = await create(manager, category, note=" 창가\u200b ")
    assert created.json()["custom_fields"] == {"note": "창가"}
    blank_default = {"key": "other", "type": "text", "default": " "}
    body = {"category_id": str(category.id), "label": "Label", **blank_default}
    assert (await manager.post("/custom-fields", json=body)).status_code == 422


async def test_field_that_becomes_required_blocks_no_other_change(
    manager: Client, category: Category, make: Factory
) -> None:
    asset = (await create(manager, category)).json()
    other = await make.category(parent_id=category.id)
    later = await define(manager, category, key="later", type="text")
    await define(manager, category, key="ram", type="number")
    await define(manager, other, key="own", type="text", required=True)
    made_required = await manager.patch(f"/custom-fields/{later['id']}", json={"required": True})
    assert made_required.status_code == 200

    async def change(**body: Any) -> list[tuple[str, str]]:
        answer = await manager.patch(f"/assets/{asset['id']}", json=body)
        return [(error["pointer"], error["code"]) for error in answer.json().get("errors", ())]

    assert await change(name="b") == []
    assert await change(custom_fields={"ram": 16}) == []
    assert await change(custom_fields={"later": None}) == [("/custom_fields/later", "missing")]
    # Only what the new category requires and the old one had not is asked for.
    assert await change(category_id=str(other.id)) == [("/custom_fields/own", "missing")]
    assert await change(category_id=str(other.id), custom_fields={"own": "x"}) == []
    assert (await create(manager, category)).status_code == 422


async def test_filter_by_deleted_custom_field_is_refused(manager: Client, category: Category) -> None:
    field = await define(manager, category, key="short_lived", type="text")
    await create(manager, category, short_lived="x")
    filters = [{"custom_fields.short_lived": "x"}, {"custom_fields.short_lived__isnull": "false"}]
    for query in filters:
        assert len((await manager.get("/assets", params=query)).json()["items"]) > 0

    await manager.delete(f"/custom-fields/{field['id']}")

    filters += [filters[0] | {"as_of": datetime.now(UTC).isoformat()}]
    for query in filters:
        answer = await manager.get("/assets", params=query)
        assert (answer.status_code, problem(answer)["errors"][0]["code"]) == (422, "unknown_parameter")


async def test_custom_field_filters(manager: Client, category: Category, make: Factory) -> None:
    fields = {"memory": "number", "checked": "date", "owner": "text", "leased": "boolean"}
    for key, kind in fields.items():
        await define(manager, category, key=key, type=kind)
    first = {"memory": 8, "checked": "2024-01-01", "owner": "개발_팀", "leased": True}
    second = {"memory": 16.5, "checked": "2025-01-01", "owner": "영업팀", "leased": False}
    for values in (first, second, {}):
        assert (await create(manager, category, **values)).status_code == 201

    async def found(**params: str) -> list[Any]:
        params = {name.replace("custom_fields_", "custom_fields."): value for name, value in params.items()}
        answer = await manager.get("/assets", params={"category_id": str(category.id), **params})
        assert answer.status_code == 200, answer.text
        return [a["custom_fields"].get("memory") for a in reversed(answer.json()["items"])]

    assert await found(custom_fields_memory="8.0") == [8]
    assert await found(custom_fields_memory__gt="8") == [16.5]
    assert await found(custom_fields_memory__lte="16.5") == [8, 16.5]
    assert await found(custom_fields_memory__ne="8") == [16.5, None]
    assert await found(custom_fields_memory__isnull="true") == [None]
    assert await found(custom_fields_checked__lt="2025-01-01") == [8]
    assert await found(custom_fields_owner__icontains="발_") == [8]
    assert await found(custom_fields_leased="false") == [16.5]
    assert await found(custom_fields_owner="영업팀", custom_fields_leased="false") == [16.5]


async def test_custom_field_filter_by_key_with_two_types(manager: Client, make: Factory) -> None:
    number, text = await make.category(), await make.category()
    await define(manager, number, key="twofold", type="number")
    await define(manager, text, key="twofold", type="text")
    first = (await create(manager, number, twofold=16)).json()["id"]
    second = (await create(manager, text, twofold="16")).json()["id"]

    async def found(question: str) -> set[str]:
        answer = await manager.get(f"/assets?limit=500&custom_fields.twofold{question}")
        return {a["id"] for a in answer.json()["items"]} & {first, second}

    assert await found("=16") == {first, second}
    assert await found("__gte=16") == {first}
    assert await found("__ne=16") == set()


async def test_custom_field_of_nearest_category_counts(
    manager: Client, category: Category, make: Factory
) -> None:
    under = await make.category(parent_id=category.id)
    await define(manager, category, key="depth", type="number", required=True)
    await define(manager, under, key="depth", type="text")

    assert (await create(manager, under, depth="deep")).status_code == 201
    assert (await create(manager, category, depth="deep")).status_code == 422


async def test_custom_field_of_all_assets_is_replaced_by_one_of_category(
    manager: Client, category: Category, make: Factory
) -> None:
    body = {"key": f"f_{make.code().replace('-', '_')}", "label": "Label", "type": "number"}
    of_all = (await manager.post("/custom-fields", json=body)).json()
    again = problem(await manager.post("/custom-fields", json=body))
    elsewhere = await make.category()

    assert (of_all["entity_type"], of_all["category"], again["code"]) == ("asset", None, "conflict")
    number = await create(manager, elsewhere, **{body["key"]: 1})
    await define(manager, category, key=body["key"], type="text")
    text = await create(manager, category, **{body["key"]: "one"})
    assert (number.status_code, text.status_code) == (201, 201)
    assert (await create(manager, category, **{body["key"]: 1})).status_code == 422
    assert (await create(manager, elsewhere, **{body["key"]: "one"})).status_code == 422
    # Values of several types are sorted as texts.
    ids = [number.json()["id"], text.json()["id"]]
    for sort, expected in (("", ids), ("-", ids[::-1])):
        asked = {"sort": f"{sort}custom_fields.{body['key']}", "id": ids}
        found = (await manager.get("/assets", params=asked)).json()["items"]
        assert [item["id"] for item in found] == expected
    await define(manager, await make.category(), key=body["key"], type="location")
    refused = problem(await manager.get("/assets", params=asked))
    assert (refused["status"], refused["errors"][0]["pointer"]) == (422, "?sort")


@pytest.mark.parametrize(
    ("currency", "written", "read", "too_precise"),
    [
        ("KRW", "1290000.0", "1290000", "0.5"),
        ("USD", "12.5", "12.50", "12.345"),
        ("BHD", "1", "1.000", "1.2345"),
    ],
)
async def test_custom_field_of_money_has_decimals_of_its_currency(
    manager: Client, category: Category, currency: str, written: str, read: str, too_precise: str
) -> None:
    await define(manager, category, key="deposit", type="money", currency=currency)
    made = await create(manager, category, deposit=written)
    refused = problem(await create(manager, category, deposit=too_precise))

    assert made.json()["custom_fields"] == {"deposit": read}
    assert (refused["status"], refused["errors"][0]["pointer"]) == (422, "/custom_fields/deposit")
    for amount, expected in ((written, [made.json()["id"]]), (read, [made.json()["id"]]), (too_precise, [])):
        asked = {"category_id": str(category.id), "custom_fields.deposit": amount}
        found = (await manager.get("/assets", params=asked)).json()["items"]
        assert [item["id"] for item in found] == expected


async def test_custom_field_cannot_refer_to_deleted_entity_and_keeps_value(
    manager: Client, category: Category, make: Factory
) -> None:
    await define(manager, category, key="room", type="location")
    room = await make.location()
    made = (await create(manager, category, room=str(room.id))).json()
    value = {"type": "location", "id": str(room.id), "name": room.name, "name_en": None}

    assert (await manager.delete(f"/locations/{room.id}")).status_code == 204

    refused = problem(await create(manager, category, room=str(room.id)))
    assert refused["code"] == "reference_deleted"
    assert [error["pointer"] for error in refused["errors"]] == ["/custom_fields/room"]
    renamed = await manager.patch(f"/assets/{made['id']}", json={"name": "b"})
    assert renamed.json()["custom_fields"] == made["custom_fields"] == {"room": value}


async def test_custom_field_sort_refuses_cursor_of_another_type(manager: Client, category: Category) -> None:
    await define(manager, category, key="weight", type="number")
    for weight in (1, 2):
        await create(manager, category, weight=weight)
    asked = {"sort": "custom_fields.weight", "limit": "1", "category_id": str(category.id)}
    cursor = (await manager.get("/assets", params=asked)).json()["next_cursor"]
    sort, _, *rest = loads(urlsafe_b64decode(cursor))

    for value in ("heavy", True, ["1"]):
        forged = urlsafe_b64encode(dumps([sort, value, *rest]).encode()).decode()
        refused = problem(await manager.get("/assets", params={**asked, "cursor": forged}))
        assert (refused["status"], refused["errors"][0]["pointer"]) == (422, "?cursor"), value


async def test_custom_field_filters_are_limited_in_number(manager: Client, category: Category) -> None:
    await define(manager, category, key="wide", type="number")
    many = "&".join(f"custom_fields.wide={number}" for number in range(21))
    twice = "custom_fields.wide__gte=1&custom_fields.wide__gte=5"
    filters = [f"{name}__isnull=true" for name in ("notes", "description", "special_notes")]
    lookups = [
        f"{name}__{lookup}=2024-01-01"
        for name in ("purchase_date", "tax_invoice_date", "warranty_expires")
        for lookup in ("gte", "lte", "gt", "lt", "ne")
    ]
    more = [
        f"{name}__{lookup}=2024-01-01T00:00:00Z"
        for name in ("created_at", "updated_at")
        for lookup in ("gte", "lte", "gt", "lt", "ne")
    ]
    texts = [f"{name}__icontains=a" for name in ("asset_tag", "name", "notes")]

    for question in (many, twice, "&".join(filters + lookups + more + texts)):
        assert (await manager.get(f"/assets?{question}")).status_code == 422


async def test_custom_field_filter_by_unknown_key_is_refused(manager: Client) -> None:
    for name in ("custom_fields.no_such", "custom_fields.", "custom_fields.no_such__gte"):
        refused = problem(await manager.get("/assets", params={name: "1"}))
        assert (refused["status"], refused["errors"][0]["pointer"]) == (422, f"?{name}")


@pytest.mark.parametrize(
    ("definition", "pointer"),
    [
        ({"type": "choice"}, "/choices"),
        ({"type": "text", "choices": ["a"]}, "/choices"),
        ({"type": "date", "minimum": 1}, "/minimum"),
        ({"type": "number", "minimum": 2, "maximum": 1}, "/minimum"),
        ({"type": "number", "default": "x"}, "/default"),
        ({"type": "number", "key": "Not A Key"}, "/key"),
        ({"type": "choices"}, "/choices"),
        ({"type": "choices", "choices": ["a"], "default": ["b"]}, "/default"),
        ({"type": "money"}, "/currency"),
        ({"type": "number", "currency": "KRW"}, "/currency"),
        ({"type": "money", "currency": "KRW", "default": "many"}, "/default"),
        ({"type": "user", "default": "018f0000-0000-7000-8000-000000000000"}, "/default"),
        ({"type": "asset", "minimum": 1}, "/minimum"),
        ({"type": "text", "entity_type": "user"}, "/category_id"),
        ({"type": "text", "entity_type": "webhook"}, "/entity_type"),
    ],
)
async def test_custom_field_definition_is_validated(
    manager: Client, category: Category, definition: dict[str, Any], pointer: str
) -> None:
    body = {"category_id": str(category.id), "key": "field", "label": "Label", **definition}

    refused = problem(await manager.post("/custom-fields", json=body))

    assert refused["status"] == 422
    assert refused["errors"][0]["pointer"] == pointer
