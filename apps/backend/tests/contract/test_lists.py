"""Lists of every kind of thing: narrowed, searched, counted, and asked for what they do not have."""

from typing import Any

from src.api.listing import MAX_FILTERS
from src.services.listing import Filter
from tests.clients import Client, problem
from tests.contract.entities import Contract, Item
from tests.contract.lists import SAMPLES, everything, matches, typed


async def ids(client: Client, contract: Contract, items: list[Item], **parameters: Any) -> set[str]:
    """Return those of some things that are in a list."""
    found = await everything(client, contract.path, id=[item["id"] for item in items], **parameters)
    return {item["id"] for item in found}


def text(value: Any) -> str:
    """Return a value as it is written in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def questions(declared: Filter, values: list[Any]) -> list[tuple[str, list[str]]]:
    """Return lookups and what to give them, from the values that things have."""
    there = sorted({text(value) for value in values if value is not None}) or [SAMPLES[declared.type][0]]
    if declared.choices and there[0] not in declared.choices:
        there = list(declared.choices)
    middle = there[len(there) // 2]
    asked: list[tuple[str, list[str]]] = []
    for lookup in declared.lookups:
        match lookup:
            case "" | "ne":
                asked += [(lookup, [middle]), (lookup, [there[0], there[-1]])]
            case "isnull":
                asked += [(lookup, ["true"]), (lookup, ["false"])]
            case "icontains":
                asked += [(lookup, [middle[1:4].upper()]), (lookup, [middle]), (lookup, ["%"])]
            case _:
                asked.append((lookup, [middle]))
    return asked


def given(declared: Filter, lookup: str, texts: list[str]) -> list[Any]:
    """Return the values that are meant by texts in a query."""
    if lookup == "isnull" or declared.type is bool:
        return [written == "true" for written in texts]
    return [int(written) if declared.type is int else typed(declared.type, written) for written in texts]


async def test_every_filter_narrows(admin: Client, contract: Contract, things: list[Item]) -> None:
    for name, declared in contract.listing.filters.items():
        if name == "id":
            continue
        values = {thing["id"]: typed(declared.type, contract.value(thing, name)) for thing in things}
        for lookup, texts in questions(declared, [contract.value(thing, name) for thing in things]):
            parameter = f"{name}__{lookup}" if lookup else name

            found = await ids(admin, contract, things, **{parameter: texts})

            wanted = given(declared, lookup, texts)
            expected = {key for key, value in values.items() if matches(declared, lookup, value, wanted)}
            assert found == expected, (parameter, texts)


async def test_things_are_found_by_their_ids(admin: Client, contract: Contract, things: list[Item]) -> None:
    first, second, *others = things

    assert await ids(admin, contract, [first, second]) == {first["id"], second["id"]}
    rest = await ids(admin, contract, things, id__ne=[first["id"], second["id"]])
    assert rest == {thing["id"] for thing in others}


async def test_a_search_finds_parts_of_words(
    admin: Client, contract: Contract, things: list[Item], name: str
) -> None:
    all_of_them = {thing["id"] for thing in things}
    first = things[0]

    assert await ids(admin, contract, things, q=name[1:].upper()) == all_of_them
    assert await ids(admin, contract, things, q=first[contract.name]) == {first["id"]}
    assert await ids(admin, contract, things, q=f"{first[contract.name][-2:]} {name[:5]}") == {first["id"]}
    assert await ids(admin, contract, things, q="  ") == all_of_them
    for nothing in (f"{name}%", f"{name} 없는낱말", "\\"):
        assert await ids(admin, contract, things, q=nothing) == set(), nothing


async def test_a_total_is_told_to_who_asks(admin: Client, contract: Contract, things: list[Item]) -> None:
    mine: dict[str, Any] = {"id": [thing["id"] for thing in things], "limit": 2}

    uncounted = (await admin.get(contract.path, params=mine)).json()
    counted = (await admin.get(contract.path, params={**mine, "count": "true"})).json()
    fewer = {f"{contract.name}__ne": things[0][contract.name], "count": "true"}
    narrowed = (await admin.get(contract.path, params={**mine, **fewer})).json()

    assert (uncounted["total"], uncounted["total_is_exact"]) == (None, False)
    assert (counted["total"], counted["total_is_exact"]) == (len(things), True)
    assert (narrowed["total"], narrowed["total_is_exact"]) == (len(things) - 1, True)
    assert counted["items"] == uncounted["items"]


# What a list does not have

UNKNOWN = ("nonsense", "name__nonsense", "name__", "NAME", "__gte", "id__gte", "created_at__icontains")


async def test_an_unknown_parameter_is_refused(admin: Client, contract: Contract) -> None:
    for parameter in UNKNOWN:
        refused = problem(await admin.get(contract.path, params={parameter: "1"}))
        assert refused["code"] == "validation_error"
        found = [(error["pointer"], error["code"]) for error in refused["errors"]]
        assert found == [(f"?{parameter}", "unknown_parameter")]


async def test_a_bad_value_is_refused_wherever_it_is(admin: Client, contract: Contract) -> None:
    bad: dict[str, str] = {"limit": "0", "count": "perhaps", "sort": "nonsense", "cursor": "garbage"}
    for name, declared in contract.listing.filters.items():
        for lookup in declared.lookups:
            parameter = f"{name}__{lookup}" if lookup else name
            bad[parameter] = "perhaps" if lookup == "isnull" else SAMPLES[declared.type][1]

    for parameter, value in bad.items():
        refused = problem(await admin.get(contract.path, params={parameter: value}))
        assert refused["code"] == "validation_error"
        assert {error["pointer"] for error in refused["errors"]} == {f"?{parameter}"}
    many = dict(list(bad.items())[:MAX_FILTERS])
    all_at_once = problem(await admin.get(contract.path, params=many))
    assert {error["pointer"] for error in all_at_once["errors"]} == {f"?{parameter}" for parameter in many}


async def test_a_limit_is_between_1_and_500(admin: Client, contract: Contract) -> None:
    for limit in ("-1", "0", "501", "1.5", "many", ""):
        refused = problem(await admin.get(contract.path, params={"limit": limit}))
        assert [error["pointer"] for error in refused["errors"]] == ["?limit"]


async def test_what_is_asked_once_is_not_asked_twice(admin: Client, contract: Contract) -> None:
    moment = SAMPLES[contract.listing.filters["created_at"].type][0]
    twice = [("limit", "5"), ("sort", contract.name), ("count", "true"), ("created_at__gte", moment)]
    for name, value in twice:
        refused = problem(await admin.get(contract.path, params=[(name, value), (name, value)]))
        assert [error["pointer"] for error in refused["errors"]] == [f"?{name}"]
