"""Every list declares the filters, sorts and default sort that it promises."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

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
