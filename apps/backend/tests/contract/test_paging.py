"""A list is read page by page, in every order, and stays right while it changes."""

from base64 import urlsafe_b64encode
from itertools import pairwise
from typing import Any

import orjson
import pytest

from tests.clients import Client, problem
from tests.contract.entities import Contract, Item
from tests.contract.lists import in_order, pages
from tests.factories import Factory


def orders(contract: Contract) -> list[str]:
    """Return every order in both directions, and each together with its neighbour."""
    names = list(contract.listing.sorts)
    pairs = [f"{one},-{other}" for one, other in pairwise(names)]
    return [
        *names,
        *(f"-{name}" for name in names),
        *pairs,
        *(f"-{pair.replace(',-', ',')}" for pair in pairs),
    ]


async def test_every_order_is_paged_without_gap_or_repetition(
    admin: Client, contract: Contract, things: list[Item]
) -> None:
    mine: dict[str, Any] = {"id": [thing["id"] for thing in things], "limit": 2}
    for sort in orders(contract):
        read = await pages(admin, contract.path, sort=sort, **mine)

        assert [len(page) for page in read] == [2] * (len(things) // 2), sort
        expected = in_order(contract, things, sort)
        assert [item["id"] for page in read for item in page] == [item["id"] for item in expected], sort


async def test_a_list_has_an_order_of_its_own(admin: Client, contract: Contract, things: list[Item]) -> None:
    name, falls = contract.listing.default_sort
    mine: dict[str, Any] = {"id": [thing["id"] for thing in things], "limit": 4}

    read = await pages(admin, contract.path, **mine)

    expected = in_order(contract, things, f"-{name}" if falls else name)
    assert [item["id"] for page in read for item in page] == [item["id"] for item in expected]


@pytest.mark.parametrize("falls", ["", "-"])
@pytest.mark.parametrize("by", ["name", "created_at"])
async def test_a_list_that_changes_is_read_without_gap_or_repetition(
    admin: Client, contract: Contract, make: Factory, name: str, falls: str, by: str
) -> None:
    async def add(ending: str) -> str:
        sent = await contract.full(make, f"{name}_{ending}")
        created = await admin.post(contract.path, json={field: sent[field] for field in contract.needed})
        assert created.status_code == 201, created.text
        key: str = created.json()["id"]
        return key

    things = {ending: await add(ending) for ending in "bdfhjlnp"}
    sort = falls + (contract.name if by == "name" else by)
    question: dict[str, Any] = {f"{contract.name}__icontains": name, "sort": sort, "limit": 2}
    first = (await admin.get(contract.path, params=question)).json()
    seen = [item["id"] for item in first["items"]]
    expected = list(things.values())[:: -1 if falls else 1]
    assert seen == expected[:2]

    # Before, between and after what was seen; the last one seen goes, and one still to come.
    for ending in "aceikoz":
        things[ending] = await add(ending)
    for gone in (expected[1], expected[4]):
        assert (await admin.delete(f"{contract.path}/{gone}")).status_code == 204
    rest = await pages(admin, contract.path, cursor=first["next_cursor"], **question)

    read = seen + [item["id"] for page in rest for item in page]
    there = sorted(things, reverse=bool(falls)) if by == "name" else list(things)[:: -1 if falls else 1]
    after = there.index(next(ending for ending in things if things[ending] == seen[-1])) + 1
    assert read == seen + [things[ending] for ending in there[after:] if things[ending] != expected[4]]


async def test_a_cursor_is_that_of_the_same_list(
    admin: Client, contract: Contract, things: list[Item]
) -> None:
    mine: dict[str, Any] = {"id": [thing["id"] for thing in things], "limit": 2}
    first = await admin.get(contract.path, params={**mine, "sort": contract.name})
    cursor = first.json()["next_cursor"]

    def written(*parts: Any) -> str:
        return urlsafe_b64encode(orjson.dumps(parts)).decode()

    bad = {
        "of another order": ("created_at", cursor),
        "of the other direction": (f"-{contract.name}", cursor),
        "of the list's own order": (None, written("-something", "x", things[0]["id"])),
        "cut": (contract.name, cursor[:-5]),
        "with a value too few": (contract.name, written(contract.name, "x")),
        "with a value too many": (contract.name, written(contract.name, "x", things[0]["id"], 1)),
        "without an id": (contract.name, written(contract.name, "x", "y")),
        "with a value of another type": ("created_at", written("created_at", "x", things[0]["id"])),
        "with an empty value": (contract.name, written(contract.name, None, things[0]["id"])),
        "with a character that cannot be": (contract.name, written(contract.name, "\0", things[0]["id"])),
        "of nothing": (contract.name, ""),
        "in Korean": (contract.name, "다음"),
    }
    for what, (sort, text) in bad.items():
        asked = {**mine, "cursor": text, **({"sort": sort} if sort else {})}
        refused = problem(await admin.get(contract.path, params=asked))
        assert [error["pointer"] for error in refused["errors"]] == ["?cursor"], what
