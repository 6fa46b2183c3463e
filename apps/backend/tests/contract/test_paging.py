"""Paging through every list in every sort, also while it changes."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from itertools import pairwise
from typing import Any

import orjson
import pytest
from fastapi import FastAPI

from tests.clients import problem
from tests.contract.expected import list_pages, sort_items
from tests.contract.registry import LISTS, label
from tests.contract.scenarios import Case, case_of_administrator
from tests.contract.specs import Row
from tests.factories import Factory


def orders(row: Row) -> list[str]:
    """Return every sort in both directions, and each combined with its neighbour."""
    names = list(row.list_spec.sorts)
    pairs = [f"{one},-{other}" for one, other in pairwise(names)]
    return [
        *names,
        *(f"-{name}" for name in names),
        *pairs,
        *(f"-{pair.replace(',-', ',')}" for pair in pairs),
    ]


async def test_paging_in_every_sort_without_gap_or_repetition(case: Case) -> None:
    items = await case.items()
    for sort in orders(case.row):
        read = await list_pages(case.client, case.path, sort=sort, id=case.ids, limit=2)

        assert [len(page) for page in read] == [2] * (len(items) // 2), sort
        expected = sort_items(case.row, items, sort)
        assert [item["id"] for page in read for item in page] == [item["id"] for item in expected], sort


async def test_paging_in_default_sort(case: Case) -> None:
    name, descending = case.row.list_spec.default_sort

    read = await list_pages(case.client, case.path, id=case.ids, limit=4)

    expected = sort_items(case.row, await case.items(), f"-{name}" if descending else name)
    assert [item["id"] for page in read for item in page] == [item["id"] for item in expected]


@pytest.mark.parametrize("row", LISTS, ids=label)
async def test_paging_while_list_changes_without_gap_or_repetition(
    app: FastAPI, make: Factory, row: Row
) -> None:
    async with case_of_administrator(app, make, row) as case:
        first_pages: dict[str, Any] = {}
        for sort in (f"{sign}{name}" for sign in ("", "-") for name in row.list_spec.sorts):
            asked: dict[str, Any] = {"id": case.ids, "limit": 2, "sort": sort}
            first_pages[sort] = (await case.client.get(case.path, params=asked)).json()

        # New items lie before, between and after the items of the first page; two items are deleted.
        await case.add_items()
        items = await case.items()
        gone = set(case.ids[3:5]) if row.can_be_deleted and not row.remains_listed else set()
        for item_id in gone:
            assert (await case.client.delete(case.item_path(item_id))).status_code == 204

        for sort, first in first_pages.items():
            asked = {"id": case.ids, "limit": 2, "sort": sort, "cursor": first["next_cursor"]}
            rest = [item["id"] for page in await list_pages(case.client, case.path, **asked) for item in page]
            ordered = [item["id"] for item in sort_items(row, items, sort)]
            last_seen = ordered.index(first["items"][-1]["id"])
            assert rest == [item_id for item_id in ordered[last_seen + 1 :] if item_id not in gone], sort


async def test_paging_refuses_invalid_cursor(case: Case) -> None:
    one_of_each_type = {(sort.type, sort.nullable): name for name, sort in case.row.list_spec.sorts.items()}
    for sort in one_of_each_type.values():
        asked: dict[str, Any] = {"id": case.ids, "limit": 2, "sort": sort}
        cursor = (await case.client.get(case.path, params=asked)).json()["next_cursor"]
        name, *values, last = orjson.loads(urlsafe_b64decode(cursor))

        def written(*parts: Any) -> str:
            return urlsafe_b64encode(orjson.dumps(parts)).decode()

        bad = {
            "of another order": written("something", *values, last),
            "of the other direction": written(f"-{name}", *values, last),
            "cut": cursor[:-5],
            "with a value too few": written(name, last),
            "with a value too many": written(name, *values, last, 1),
            "without an id": written(name, *values, "y"),
            "with a value of another type": written(name, {"x": 1}, last),
            "with a character that cannot be": written(name, "\0", last),
            "of nothing": "",
            "in Korean": "다음",
        }
        if not case.row.list_spec.sorts[sort].nullable:
            bad["with an empty value"] = written(name, None, last)
        for what, text in bad.items():
            refused = problem(await case.client.get(case.path, params={**asked, "cursor": text}))
            assert [error["pointer"] for error in refused["errors"]] == ["?cursor"], (sort, what)
        other_way = {**asked, "sort": f"-{sort}", "cursor": cursor}
        refused = problem(await case.client.get(case.path, params=other_way))
        assert [error["pointer"] for error in refused["errors"]] == ["?cursor"], sort
