"""Every reference has the English name of its entity, or null if the entity has none."""

import json
from collections.abc import Iterator
from typing import Any

from src.config import ROOT
from tests.clients import Client
from tests.contract.scenarios import Case
from tests.factories import Factory

NAMES_OF_THE_TIME = {"EventActor", "NotificationEntity"}
"""References with the name that an entity had at the time of an event or notification."""


def nested_schemas(document: dict[str, Any]) -> Iterator[str]:
    """Yield the names of the schemas that are fields of other schemas, and not items of a page."""
    for name, schema in document["components"]["schemas"].items():
        if name.endswith("Page"):
            continue
        for described in schema.get("properties", {}).values():
            kinds = [described, described.get("items", {}), *described.get("anyOf", ())]
            yield from (kind["$ref"].rsplit("/", 1)[1] for kind in kinds if "$ref" in kind)


def test_every_reference_schema_has_english_name() -> None:
    document = json.loads((ROOT / "packages" / "api-client" / "openapi.json").read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    references = {
        name: schemas[name]["properties"]
        for name in nested_schemas(document)
        if {"id", "name"} <= set(schemas[name].get("properties", ()))
        and "version" not in schemas[name]["properties"]
    }

    assert set(references) >= {"Reference", "Holder", "StatusReference", "AssignedAsset", "DirectoryEntry"}
    assert {name for name, fields in references.items() if "name_en" not in fields} <= NAMES_OF_THE_TIME
    for name in set(references) - NAMES_OF_THE_TIME:
        assert references[name]["name_en"]["anyOf"] == [{"type": "string"}, {"type": "null"}], name


def nested_references(value: Any, *, is_item: bool = True) -> Iterator[dict[str, Any]]:
    """Yield the objects with an id and a name that an item contains."""
    if isinstance(value, list):
        for each in value:
            yield from nested_references(each, is_item=False)
    elif isinstance(value, dict):
        if not is_item and {"id", "name"} <= set(value):
            yield value
        for key, each in value.items():
            if key not in ("changes", "actor", "entities"):
                yield from nested_references(each, is_item=False)


async def test_references_in_lists_have_english_name(case: Case) -> None:
    for item in await case.items():
        for reference in nested_references(item):
            assert "name_en" in reference, reference


async def test_reference_shows_english_name_of_entity(admin: Client, make: Factory) -> None:
    location = await make.location(name_en="Storage")
    category = await make.category(name_en="Laptop", parent_id=(await make.category(name_en="IT")).id)
    status = await make.status(name_en="Stock")
    user = await make.user(department_id=(await make.department(name_en="Sales")).id)
    asset = await make.asset(category_id=category.id, status_id=status.id, location_id=location.id)
    held, lent = await make.asset(), await make.asset()
    for target, holder in ((held, {"location_id": str(location.id)}), (lent, {"user_id": str(user.id)})):
        answer = await admin.post(f"/assets/{target.id}/check-out", json=holder)
        assert answer.status_code == 201, answer.text
    field = {"entity_type": "asset", "category_id": str(category.id), "key": "stored_in", "label": "보관"}
    await admin.post("/custom-fields", json={**field, "type": "location"})
    await admin.patch(f"/assets/{asset.id}", json={"custom_fields": {"stored_in": str(location.id)}})

    async def read(path: str) -> Any:
        return (await admin.get(path)).json()

    shown = await read(f"/assets/{asset.id}")
    assert [shown[name]["name_en"] for name in ("category", "status", "location")] == [
        "Laptop",
        "Stock",
        "Storage",
    ]
    assert shown["custom_fields"]["stored_in"]["name_en"] == "Storage"
    assert (await read(f"/assets/{held.id}"))["holder"]["name_en"] == "Storage"
    assert (await read(f"/assets/{lent.id}"))["holder"]["name_en"] is None
    assert (await read(f"/categories/{category.id}"))["parent"]["name_en"] == "IT"
    assert (await read(f"/users/{user.id}"))["department"]["name_en"] == "Sales"
    past = await read(f"/assets?id={asset.id}&as_of={shown['updated_at']}")
    assert past["items"][0]["category"]["name_en"] == "Laptop"
