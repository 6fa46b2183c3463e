"""Every list declares the filters, sorts and default sort that it promises."""

import json
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from src.config import ROOT
from tests.contract.declarations import DECLARED, ENTITY
from tests.contract.registry import LISTS
from tests.contract.specs import Listed

TYPES = {
    "text": str,
    "id": UUID,
    "ids": UUID,
    "boolean": bool,
    "integer": int,
    "amount": Decimal,
    "date": date,
    "time": datetime,
}


def lookups_of(kind: str, *, nullable: bool) -> set[str]:
    """Return the lookups of a kind of filter, as docs/guides/using-the-api.md lists them."""
    null = {"isnull"} if nullable else set()
    match kind:
        case "boolean":
            return {""}
        case "ids":
            return {"", "ne", "all", "isnull"}
        case "text":
            return {"", "ne", "icontains", *null}
        case "integer" | "amount" | "date" | "time":
            return {"", "ne", "gte", "lte", "gt", "lt", *null}
        case _:
            return {"", "ne", *null}


def test_declared_lists_exist() -> None:
    assert set(DECLARED) <= {row.path for row in LISTS}


@pytest.mark.parametrize("row", LISTS, ids=lambda row: row.path)
def test_list_declares_filters(row: Listed) -> None:
    expected = dict(part.split(":") for part in DECLARED.get(row.path, ENTITY).filters.split())

    assert set(row.list_spec.filters) == set(expected)
    for name, kind in expected.items():
        declared, nullable = row.list_spec.filters[name], kind.endswith("?")
        kind = kind.removesuffix("?")
        assert set(declared.lookups) == lookups_of(kind, nullable=nullable), name
        if kind in TYPES:
            assert (declared.type, declared.choices) == (TYPES[kind], None), name
        else:
            assert declared.choices == tuple(kind.split("|")), name


@pytest.mark.parametrize("row", LISTS, ids=lambda row: row.path)
def test_list_declares_sorts(row: Listed) -> None:
    expected = DECLARED.get(row.path, ENTITY)
    name, descending = row.list_spec.default_sort

    assert {
        f"{sort}?" if declared.nullable else sort for sort, declared in row.list_spec.sorts.items()
    } == set(expected.sorts.split())
    assert ("-" if descending else "") + name == expected.default_sort


OPENAPI = json.loads((ROOT / "packages" / "api-client" / "openapi.json").read_text(encoding="utf-8"))
TYPE_NAMES = {"amount": "number", "ids": "id"}
RESOURCES = {
    **{
        name: ["/users"]
        for name in (
            *("actor_id", "author_id", "reporter_id", "requested_for_id", "requester_id", "uploaded_by_id"),
            "user_id",
        )
    },
    "asset_id": ["/assets"],
    "assignment_id": ["/assignments"],
    "category_id": ["/categories"],
    "department_id": ["/departments"],
    "event_id": ["/events"],
    "holder_id": ["/users", "/locations", "/assets"],
    "location_id": ["/locations"],
    "maintenance_id": ["/maintenances"],
    "manufacturer_id": ["/manufacturers"],
    "model_id": ["/asset-models"],
    "parent_asset_id": ["/assets"],
    "status": ["/statuses"],
    "status_id": ["/statuses"],
    "supplier_id": ["/suppliers"],
    "tag_id": ["/tags"],
    "workflow_id": ["/workflows"],
}
"""The resources that the values of filters name; `parent_id` names one of the list itself."""
NOT_REFERENCES = {"id", "entity_id", "request_id"}
TREES = {"category_id", "department_id", "location_id", "parent_id"}


@pytest.mark.parametrize("row", LISTS, ids=lambda row: row.path)
def test_openapi_declares_filters_and_sorts_for_programs(row: Listed) -> None:
    expected = DECLARED.get(row.path, ENTITY)
    operation = OPENAPI["paths"][f"/api/v1{row.path}"]["get"]
    declared = operation["x-sams-list"]
    parameters = {parameter["name"] for parameter in operation["parameters"]}

    offered = set()
    kinds = dict(part.split(":") for part in expected.filters.split())
    for one in declared["filters"]:
        name, kind = one["name"], kinds.pop(one["name"])
        nullable, kind = kind.endswith("?"), kind.removesuffix("?")
        is_choice = kind not in TYPES
        assert one["type"] == ("choice" if is_choice else TYPE_NAMES.get(kind, kind)), name
        assert set(one["lookups"]) == lookups_of(kind, nullable=nullable), name
        assert one.get("choices") == (kind.split("|") if is_choice else None), name
        resources = [row.path] if name == "parent_id" else RESOURCES.get(name)
        if resources is None or (name == "status" and row.path != "/assets" and kind != "text"):
            assert "reference" not in one, name
            assert kind != "id" or name in NOT_REFERENCES, name
        else:
            value = "code" if name == "status" else "id"
            tree = name in TREES
            assert one["reference"] == {
                "resources": resources,
                "value": value,
                "includes_descendants": tree,
            }, name
            assert all(f"/api/v1{path}" in OPENAPI["paths"] for path in resources), name
        offered |= {f"{name}__{lookup}".removesuffix("__") for lookup in one["lookups"]}
    assert kinds == {}
    assert set(declared["sorts"]) == {sort.removesuffix("?") for sort in expected.sorts.split()}
    assert (declared["default_sort"], declared["max_sorts"]) == (expected.default_sort, 4)
    # The declaration names exactly the parameters of the operation.
    others = {"limit", "cursor", "sort", "count", "Idempotency-Key"}
    others |= {"q"} if declared["searchable"] else set()
    others |= {"as_of"} if declared["as_of"] else set()
    others |= {"custom_fields"} if "custom_fields" in declared else set()
    assert offered | others >= {name for name in parameters if f"{{{name}}}" not in row.path}
    assert offered <= parameters


def test_every_list_of_restorable_items_declares_how_to_find_deleted_ones() -> None:
    for path in OPENAPI["paths"]:
        if not path.endswith("}/restore"):
            continue
        listed = OPENAPI["paths"][path.rsplit("/", 2)[0]]["get"]
        deleted = listed["x-sams-list"]["deleted"]
        expected = (
            ("is_active", "false") if path.startswith("/api/v1/users") else ("deleted_at__isnull", "false")
        )
        assert (deleted["name"], deleted["value"]) == expected, path
        assert deleted["name"] in {parameter["name"] for parameter in listed["parameters"]}
