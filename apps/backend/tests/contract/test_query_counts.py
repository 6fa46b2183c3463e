"""The number of statements of a request does not depend on the data."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from src.database import CompiledStatement, Database, RawConnection
from tests.clients import Client
from tests.contract.registry import READABLE, label
from tests.contract.scenarios import Case
from tests.factories import Factory


class Statements(list[str]):
    """The statements sent to the database, by raw connections and by sessions."""

    async def of(self, client: Client, path: str, **parameters: Any) -> int:
        """Return the number of statements of a request."""
        self.clear()
        answer = await client.get(path, params=parameters)
        assert answer.status_code == 200, answer.text
        return len(self)


@pytest.fixture
def statements(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Statements]:
    sent = Statements()
    fetch = RawConnection.fetch

    async def fetch_recording(connection: RawConnection, query: CompiledStatement, *rest: Any) -> Any:
        sent.append(query.sql)
        return await fetch(connection, query, *rest)

    def record(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    monkeypatch.setattr(RawConnection, "fetch", fetch_recording)
    event.listen(database.engine.sync_engine, "before_cursor_execute", record)
    yield sent
    event.remove(database.engine.sync_engine, "before_cursor_execute", record)


async def test_query_count_of_list_is_constant(case: Case, statements: Statements) -> None:
    row, client, path = case.row, case.client, case.path
    cost = 1 + row.queries
    default, *others = row.list_spec.sorts
    narrowed = {"id": case.ids, "sort": ",".join([f"-{default}", *others[:1]])}
    for limit in (1, 3, 500):
        asked = {"limit": limit}
        assert await statements.of(client, path, **asked) == cost
        assert await statements.of(client, path, **asked, **narrowed) == cost
        assert await statements.of(client, path, **asked, count="true") == cost + 1
        if row.list_spec.search is not None:
            searched = cost + row.search_queries
            assert await statements.of(client, path, **asked, q=case.name) == searched
            assert await statements.of(client, path, **narrowed, q=case.name, count="true") == searched + 1
    assert await statements.of(client, path, id="018f0000-0000-7000-8000-000000000000") == cost


async def test_query_count_of_later_page_is_constant(case: Case, statements: Statements) -> None:
    cost = 1 + case.row.queries
    for sort, declared in case.row.list_spec.sorts.items():
        asked: dict[str, Any] = {"id": case.ids, "limit": 2, "sort": sort}
        first = (await case.client.get(case.path, params=asked)).json()

        later = await statements.of(case.client, case.path, **asked, cursor=first["next_cursor"])

        # A page that ends the non-null values also queries the nulls.
        assert later in ((cost, cost + 1) if declared.nullable else (cost,)), sort


@pytest.mark.parametrize("case", READABLE, ids=label, indirect=True)
async def test_query_count_of_get_is_constant(case: Case, statements: Statements) -> None:
    queries = case.row.get_queries
    expected = (queries,) * len(case.ids) if isinstance(queries, int) else queries
    counted = [await statements.of(case.client, case.item_path(item_id)) - 1 for item_id in case.ids]
    assert tuple(counted) == expected


async def test_query_count_of_as_of_adds_one_for_in_flight_writes(
    admin: Client, make: Factory, statements: Statements
) -> None:
    asset = await make.asset()
    now = datetime.now(UTC)
    long_ago = now - timedelta(days=1)

    assert await statements.of(admin, "/assets", as_of=now.isoformat()) == 3
    assert await statements.of(admin, "/assets", as_of=long_ago.isoformat(), count="true", q="x") == 4
    assert await statements.of(admin, f"/assets/{asset.id}", as_of=now.isoformat()) == 3


async def test_query_count_of_custom_field_filters_adds_one(
    admin: Client, make: Factory, statements: Statements
) -> None:
    category = await make.category()
    for key, kind in (("counted_ram", "number"), ("counted_bought", "date")):
        field = {"category_id": str(category.id), "key": key, "label": key, "type": kind}
        assert (await admin.post("/custom-fields", json=field)).status_code == 201
    asked = {"custom_fields.counted_ram__gte": "16", "custom_fields.counted_bought__lt": "2024-01-01"}

    assert await statements.of(admin, "/assets", **asked) == 3
    assert await statements.of(admin, "/assets", **asked, count="true") == 4


async def test_query_count_of_history_is_constant(
    admin: Client, make: Factory, statements: Statements
) -> None:
    asset = await make.asset()
    for number in range(5):
        await admin.patch(f"/assets/{asset.id}", json={"notes": f"{number}"})
        # Holders and names take a statement each; the history of an asset first checks that it has existed.
        for path, cost in (("/events", 4), (f"/assets/{asset.id}/history", 5)):
            assert await statements.of(admin, path) == cost
            assert await statements.of(admin, path, count="true") == cost + 1
