"""Expected filters and orders, computed in Python from the items of a list."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from operator import itemgetter
from typing import Any
from uuid import UUID

from src.services.lists.filters import Filter
from tests.clients import Client
from tests.contract.specs import Item, Listed

SAMPLES: dict[type[Any], tuple[str, str]] = {
    bool: ("true", "perhaps"),
    int: ("7", "seven"),
    str: ("something", "x" * 501),
    UUID: ("018f0000-0000-7000-8000-000000000000", "not-an-id"),
    date: ("2024-02-29", "2023-02-29"),
    datetime: ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00"),
    Decimal: ("12.5", "a lot"),
}
"""For each type, a valid and an invalid value of a query parameter."""


def typed(kind: type[Any], value: Any) -> Any:
    """Return a value of an item's JSON as a comparable Python value."""
    if value is None:
        return None
    if kind is Decimal:
        return Decimal(value)
    return kind.fromisoformat(value) if kind in (date, datetime) else value


def matches(declared: Filter, lookup: str, value: Any, given: Sequence[Any]) -> bool:
    """Return whether a filter matches a value; comparisons do not match null."""
    if isinstance(value, list):
        return {
            "": not set(value).isdisjoint(given),
            "ne": set(value).isdisjoint(given),
            "all": set(value).issuperset(given),
            "isnull": (not value) in given,
        }[lookup]
    if lookup == "":
        return value in given
    if lookup == "ne":
        return value not in given
    if lookup == "isnull":
        return (value is None) is given[0]
    if value is None:
        return False
    if lookup == "icontains":
        return str(given[0]).lower() in str(value).lower()
    compared = {"gte": value >= given[0], "lte": value <= given[0], "gt": value > given[0]}
    return bool(compared.get(lookup, value < given[0]))


def sort_items(row: Listed, items: Iterable[Item], sort: str) -> list[Item]:
    """Return items sorted by, for example, `-purchase_date,name`: nulls last, ties by id."""
    names = sort.split(",")
    descending = [name.startswith("-") != (name.lstrip("-") in row.reversed_sorts) for name in names]
    # The last key first, because sorting is stable.
    ordered = sorted(items, key=lambda item: item["id"], reverse=descending[-1])
    for name, is_descending in reversed(list(zip(names, descending, strict=True))):
        keyed = [(sort_value(row, item, name.lstrip("-")), item) for item in ordered]
        non_null = [(value, item) for value, item in keyed if value is not None]
        non_null.sort(key=itemgetter(0), reverse=is_descending)
        ordered = [item for _, item in non_null] + [item for value, item in keyed if value is None]
    return ordered


def sort_value(row: Listed, item: Item, name: str) -> Any:
    """Return the value of an item that a sort compares."""
    seen = row.orders[name](item) if name in row.orders else row.value(item, name)
    return typed(row.list_spec.sorts[name].type, seen)


async def list_pages(client: Client, path: str, **parameters: Any) -> list[list[Item]]:
    """Return all pages of a list."""
    found: list[list[Item]] = []
    cursor = None
    while not found or cursor is not None:
        answer = await client.get(path, params={**parameters, **({"cursor": cursor} if cursor else {})})
        assert answer.status_code == 200, answer.text
        found.append(answer.json()["items"])
        cursor = answer.json()["next_cursor"]
    return found


async def list_all(client: Client, path: str, **parameters: Any) -> list[Item]:
    """Return all items of a list."""
    return [item for page in await list_pages(client, path, **{"limit": 500, **parameters}) for item in page]
