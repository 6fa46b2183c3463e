"""A list costs the same few queries whatever is in it: for who asks, for what is found, for how many."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from src.database import Database, Query, Reader
from tests.clients import Client
from tests.contract.entities import Contract, Item
from tests.factories import Factory


class Statements(list[str]):
    """What is sent to the database, by readers and by sessions."""

    async def of(self, client: Client, path: str, **parameters: Any) -> int:
        """Return how many statements a question costs."""
        self.clear()
        answer = await client.get(path, params=parameters)
        assert answer.status_code == 200, answer.text
        return len(self)


@pytest.fixture
def statements(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Statements]:
    sent = Statements()
    fetch = Reader.fetch

    async def fetch_noting(reader: Reader, query: Query, *rest: Any) -> Any:
        sent.append(query.sql)
        return await fetch(reader, query, *rest)

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    monkeypatch.setattr(Reader, "fetch", fetch_noting)
    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    yield sent
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)


async def test_a_list_costs_the_same_queries_whatever_is_in_it(
    admin: Client, contract: Contract, things: list[Item], name: str, statements: Statements
) -> None:
    # An asset is also searched by the names of its holder and its model, which are looked up first.
    search = 3 if contract.path == "/assets" else 2
    filters = {"id": [thing["id"] for thing in things], f"{contract.name}__icontains": name}
    narrowed = {**filters, "created_at__gte": "2024-01-01T00:00:00Z", "sort": f"-{contract.name},created_at"}
    for limit in (1, 3, 500):
        asked = {"limit": limit}
        assert await statements.of(admin, contract.path, **asked) == 2
        assert await statements.of(admin, contract.path, **asked, **narrowed) == 2
        assert await statements.of(admin, contract.path, **asked, count="true") == 3
        assert await statements.of(admin, contract.path, **asked, q=name) == search
        assert (
            await statements.of(admin, contract.path, **asked, **narrowed, q=name, count="true") == search + 1
        )
    assert await statements.of(admin, contract.path, id="018f0000-0000-7000-8000-000000000000") == 2


async def test_a_later_page_costs_no_more_queries(
    admin: Client, contract: Contract, things: list[Item], statements: Statements
) -> None:
    mine: dict[str, Any] = {"id": [thing["id"] for thing in things], "limit": 2}
    for sort, declared in contract.listing.sorts.items():
        first = (await admin.get(contract.path, params={**mine, "sort": sort})).json()

        cost = await statements.of(admin, contract.path, **mine, sort=sort, cursor=first["next_cursor"])

        # Where the values that are there come to their end, those without one are asked for as well.
        assert cost in ((2, 3) if declared.nullable else (2,)), sort


async def test_one_thing_costs_one_query(
    admin: Client, contract: Contract, things: list[Item], statements: Statements
) -> None:
    for thing in things:
        assert await statements.of(admin, f"{contract.path}/{thing['id']}") == 2


async def test_the_past_costs_one_query_more_for_what_is_under_way(
    admin: Client, make: Factory, statements: Statements
) -> None:
    asset = await make.asset()
    now = datetime.now(UTC)
    long_ago = now - timedelta(days=1)

    assert await statements.of(admin, "/assets", as_of=now.isoformat()) == 3
    assert await statements.of(admin, "/assets", as_of=long_ago.isoformat(), count="true", q="x") == 4
    assert await statements.of(admin, f"/assets/{asset.id}", as_of=now.isoformat()) == 3


async def test_a_filter_by_custom_fields_costs_one_query_more_for_all_of_them(
    admin: Client, make: Factory, statements: Statements
) -> None:
    category = await make.category()
    for key, kind in (("counted_ram", "number"), ("counted_bought", "date")):
        field = {"category_id": str(category.id), "key": key, "label": key, "type": kind}
        assert (await admin.post("/custom-fields", json=field)).status_code == 201
    asked = {"custom_fields.counted_ram__gte": "16", "custom_fields.counted_bought__lt": "2024-01-01"}

    assert await statements.of(admin, "/assets", **asked) == 3
    assert await statements.of(admin, "/assets", **asked, count="true") == 4


async def test_history_costs_the_same_queries_whatever_happened(
    admin: Client, make: Factory, statements: Statements
) -> None:
    asset = await make.asset()
    for number in range(5):
        await admin.patch(f"/assets/{asset.id}", json={"notes": f"{number}"})
        for path in ("/events", f"/assets/{asset.id}/history"):
            assert await statements.of(admin, path) == 2
            assert await statements.of(admin, path, count="true") == 3
