"""Lists as they ought to be, worked out from the things in them."""

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
"""For each type, how a value of it is written, and what is none."""


def typed(kind: type[Any], value: Any) -> Any:
    """Return a value of a thing's JSON as one that can be compared."""
    if value is None:
        return None
    if kind is Decimal:
        return Decimal(value)
    return kind.fromisoformat(value) if kind in (date, datetime) else value


def matches(declared: Filter, lookup: str, value: Any, given: Sequence[Any]) -> bool:
    """Return whether a filter lets a thing with this value through; a thing without one is not compared."""
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


def in_order(row: Listed, items: Iterable[Item], sort: str) -> list[Item]:
    """Return things in an order such as `-purchase_date,name`: empty comes last, the id breaks ties."""
    names = sort.split(",")
    falls = [name.startswith("-") != row.list_spec.sorts[name.lstrip("-")].descending for name in names]
    # The last key first, for sorting keeps the order of what is alike.
    ordered = sorted(items, key=lambda item: item["id"], reverse=falls[-1])
    for name, fall in reversed(list(zip(names, falls, strict=True))):
        keyed = [(value_for_order(row, item, name.lstrip("-")), item) for item in ordered]
        there = [(value, item) for value, item in keyed if value is not None]
        there.sort(key=itemgetter(0), reverse=fall)
        ordered = [item for _, item in there] + [item for value, item in keyed if value is None]
    return ordered


def value_for_order(row: Listed, item: Item, name: str) -> Any:
    """Return what an order sees of a thing."""
    seen = row.orders[name](item) if name in row.orders else row.value(item, name)
    return typed(row.list_spec.sorts[name].type, seen)


async def pages(client: Client, path: str, **parameters: Any) -> list[list[Item]]:
    """Return a list page by page, to its end."""
    found: list[list[Item]] = []
    cursor = None
    while not found or cursor is not None:
        answer = await client.get(path, params={**parameters, **({"cursor": cursor} if cursor else {})})
        assert answer.status_code == 200, answer.text
        found.append(answer.json()["items"])
        cursor = answer.json()["next_cursor"]
    return found


async def everything(client: Client, path: str, **parameters: Any) -> list[Item]:
    """Return a whole list."""
    return [item for page in await pages(client, path, **{"limit": 500, **parameters}) for item in page]
