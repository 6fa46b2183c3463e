"""Filters, search, counts and invalid parameters of every list."""

import re
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import Column

from src.api.listing import MAX_FILTERS
from src.services.lists import list_spec
from src.services.lists.filters import ArrayFilter, Filter, Sort
from tests.clients import problem
from tests.contract.expected import SAMPLES, matches, typed
from tests.contract.registry import LISTS, label
from tests.contract.scenarios import Case
from tests.contract.specs import Row


def text(value: Any) -> str:
    """Return a value in the form of a query parameter."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def filter_cases(declared: Filter, values: list[Any]) -> list[tuple[str, list[str]]]:
    """Return lookups with parameter values, taken from the values of the items."""
    values = [part for value in values for part in (value if isinstance(value, list) else [value])]
    there = sorted({text(value) for value in values if value is not None}) or [SAMPLES[declared.type][0]]
    if declared.choices and there[0] not in declared.choices:
        there = list(declared.choices)
    middle = there[len(there) // 2]
    asked: list[tuple[str, list[str]]] = []
    for lookup in declared.lookups:
        match lookup:
            case "" | "ne" | "all":
                asked += [(lookup, [middle]), (lookup, [there[0], there[-1]])]
            case "isnull":
                asked += [(lookup, ["true"]), (lookup, ["false"])]
            case "icontains":
                asked += [(lookup, [middle[1:4].upper()]), (lookup, [middle]), (lookup, ["%"])]
            case _:
                asked.append((lookup, [middle]))
    return asked


def parse_values(declared: Filter, lookup: str, texts: list[str]) -> list[Any]:
    """Parse the texts of a query parameter as values of a filter."""
    if lookup == "isnull" or declared.type is bool:
        return [written == "true" for written in texts]
    return [int(written) if declared.type is int else typed(declared.type, written) for written in texts]


def test_every_list_has_a_contract(app: FastAPI) -> None:
    paths = app.openapi()["paths"]
    listed = {
        path.removeprefix("/api/v1")
        for path, calls in paths.items()
        if any(parameter["name"] == "cursor" for parameter in calls.get("get", {}).get("parameters", ()))
    }
    assert sorted(row.path for row in LISTS) == sorted(listed)

    for row in LISTS:
        if row.item_path is not None:
            calls = paths[f"/api/v1{row.item_path}"]
            assert ("get" in calls, "patch" in calls, "delete" in calls) == (
                row.can_be_read,
                row.change is not None,
                row.can_be_deleted,
            ), row.item_path


def compared_without_case(row: Row) -> set[str]:
    """Return the filters of a list by columns that a unique index of its table compares in lower case."""
    table = getattr(row.list_spec.id, "table", None)
    unique = [index for index in getattr(table, "indexes", ()) if index.unique]
    expressions = [str(expression) for index in unique for expression in index.expressions]
    named = {column for text in expressions for column in re.findall(r"lower\((?:\w+\()?(\w+)", text)}
    return {
        name
        for name, declared in row.list_spec.filters.items()
        if getattr(declared.column, "table", None) is table and declared.column.key in named
    }


async def test_filter_ignores_case_where_unique_index_does(case: Case) -> None:
    items = await case.items()
    for name in compared_without_case(case.row):
        values = {item["id"]: case.row.value(item, name) for item in items}
        for value in filter(None, values.values()):
            equal = {key for key, other in values.items() if other and other.lower() == value.lower()}
            assert await case.found(**{name: value.swapcase()}) == equal, name
            assert await case.found(**{f"{name}__ne": value.swapcase()}) == set(values) - equal, name


def test_filters_that_ignore_case_are_those_of_identifiers_and_unique_names() -> None:
    found = {f"{row.path} {name}" for row in LISTS for name in compared_without_case(row)}
    assert found >= {
        *("/assets asset_tag", "/assets serial_number", "/users email"),
        *("/categories code", "/departments code", "/locations code", "/statuses code"),
        *("/manufacturers name", "/suppliers name", "/locations name", "/asset-models name"),
    }


@pytest.mark.parametrize("row", LISTS, ids=label)
def test_filter_and_sort_know_whether_column_is_nullable(row: Row) -> None:
    table = getattr(row.list_spec.id, "table", None)

    def own(declared: Filter | Sort) -> Column[Any] | None:
        """Return the column if it is of the list's own table: an outer join makes any other nullable."""
        column = declared.column
        if isinstance(declared, ArrayFilter):  # an empty array is no value
            return None
        return column if isinstance(column, Column) and column.table is table else None

    filters = {name: own(declared) for name, declared in row.list_spec.filters.items()}
    sorts = {name: own(declared) for name, declared in row.list_spec.sorts.items()}

    for name, column in filters.items():
        if column is not None:
            assert ("isnull" in row.list_spec.filters[name].lookups) is bool(column.nullable), name
    for name, column in sorts.items():
        if column is not None:
            assert row.list_spec.sorts[name].nullable is bool(column.nullable), name


async def test_filter_finds_matching_items(case: Case) -> None:
    row, items = case.row, await case.items()
    for name, declared in row.list_spec.filters.items():
        if name == "id":
            continue
        values = {item["id"]: typed(declared.type, row.value(item, name)) for item in items}
        for lookup, texts in filter_cases(declared, [row.value(item, name) for item in items]):
            parameter = f"{name}__{lookup}" if lookup else name

            found = await case.found(**{parameter: texts})

            wanted = parse_values(declared, lookup, texts)
            expected = {key for key, value in values.items() if matches(declared, lookup, value, wanted)}
            assert found == expected, (parameter, texts)


async def test_filter_by_ids(case: Case) -> None:
    first, second, *others = case.ids

    assert await case.found(id=[first, second]) == {first, second}
    assert await case.found(id__ne=[first, second]) == set(others)
    assert await case.found(id=str(uuid4())) == set()


async def test_search_finds_parts_of_words(case: Case) -> None:
    name, items = case.name, await case.items()
    if case.row.list_spec.search is None:
        refused = problem(await case.client.get(case.path, params={"q": name}))
        assert [(error["pointer"], error["code"]) for error in refused["errors"]] == [
            ("?q", "unknown_parameter")
        ]
        return
    first: str = items[0][case.row.name]

    assert await case.found(q=name[1:].upper()) == set(case.ids)
    assert await case.found(q=first) == {case.ids[0]}
    assert await case.found(q=f"{first[-2:]} {name[:5]}") == {case.ids[0]}
    assert await case.found(q="  ") == set(case.ids)
    for nothing in (f"{name}%", f"{name} 없는낱말", "\\"):
        assert await case.found(q=nothing) == set(), nothing


async def test_count_returns_total_on_request(case: Case) -> None:
    mine: dict[str, Any] = {"id": case.ids, "limit": 2}

    uncounted = (await case.client.get(case.path, params=mine)).json()
    counted = (await case.client.get(case.path, params={**mine, "count": "true"})).json()
    fewer = {"id__ne": case.ids[0], "count": "true"}
    narrowed = (await case.client.get(case.path, params={**mine, **fewer})).json()

    assert (uncounted["total"], uncounted["total_is_exact"]) == (None, False)
    assert (counted["total"], counted["total_is_exact"]) == (len(case.ids), True)
    assert (narrowed["total"], narrowed["total_is_exact"]) == (len(case.ids) - 1, True)
    assert counted["items"] == uncounted["items"]


async def test_count_stops_at_maximum(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    most = len(case.ids) - 1
    # The maximum is part of the compiled statement, so compiled statements are dropped.
    monkeypatch.setattr(list_spec, "MAX_COUNT", most)
    monkeypatch.setattr(case.row.list_spec, "_compiled", {})

    counted = (await case.client.get(case.path, params={"id": case.ids, "count": "true"})).json()

    assert (counted["total"], counted["total_is_exact"]) == (most, False)


# Invalid parameters

UNKNOWN = ("nonsense", "name__nonsense", "name__", "NAME", "__gte", "id__gte", "created_at__icontains")


async def test_list_refuses_unknown_parameter(case: Case) -> None:
    for parameter in UNKNOWN:
        refused = problem(await case.client.get(case.path, params={parameter: "1"}))
        assert refused["code"] == "validation_error"
        found = [(error["pointer"], error["code"]) for error in refused["errors"]]
        assert found == [(f"?{parameter}", "unknown_parameter")]


async def test_list_refuses_invalid_values(case: Case) -> None:
    bad: dict[str, str] = {"limit": "0", "count": "perhaps", "sort": "nonsense", "cursor": "garbage"}
    for name, declared in case.row.list_spec.filters.items():
        for lookup in declared.lookups:
            parameter = f"{name}__{lookup}" if lookup else name
            bad[parameter] = "perhaps" if lookup == "isnull" else SAMPLES[declared.type][1]

    for parameter, value in bad.items():
        refused = problem(await case.client.get(case.path, params={parameter: value}))
        assert refused["code"] == "validation_error"
        assert {error["pointer"] for error in refused["errors"]} == {f"?{parameter}"}
    many = dict(list(bad.items())[:MAX_FILTERS])
    all_at_once = problem(await case.client.get(case.path, params=many))
    assert {error["pointer"] for error in all_at_once["errors"]} == {f"?{parameter}" for parameter in many}


async def test_list_limit_is_between_1_and_500(case: Case) -> None:
    for limit in ("-1", "0", "501", "1.5", "many", ""):
        refused = problem(await case.client.get(case.path, params={"limit": limit}))
        assert [error["pointer"] for error in refused["errors"]] == ["?limit"]


async def test_list_refuses_repeated_parameter(case: Case) -> None:
    twice = [("limit", "5"), ("sort", case.row.list_spec.default_sort[0]), ("count", "true")]
    for name, declared in case.row.list_spec.filters.items():
        if "gte" in declared.lookups:
            twice.append((f"{name}__gte", SAMPLES[declared.type][0]))
    for name, value in twice:
        refused = problem(await case.client.get(case.path, params=[(name, value), (name, value)]))
        assert [error["pointer"] for error in refused["errors"]] == [f"?{name}"]


async def test_list_as_of_now_equals_present_list(case: Case) -> None:
    asked: list[dict[str, Any]] = [{"sort": sort} for sort in case.row.list_spec.sorts]
    if case.row.list_spec.search is not None:
        asked.append({"q": case.name})
    for parameters in asked:
        now = datetime.now(UTC).isoformat()
        present = await case.client.get(case.path, params={"id": case.ids, **parameters})
        past = await case.client.get(case.path, params={"id": case.ids, **parameters, "as_of": now})
        if case.row.list_spec.supports_as_of:
            assert len(present.json()["items"]) == len(case.ids)
            assert past.json() == present.json(), parameters
        else:
            assert problem(past)["errors"][0]["pointer"] == "?as_of"
