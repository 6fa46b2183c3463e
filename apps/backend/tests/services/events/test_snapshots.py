"""Snapshots as sets of transactions: compared with Python sets and with PostgreSQL."""

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from src.database import asyncpg_dsn
from src.services.events.snapshots import Snapshot

TRANSACTIONS = range(1, 40)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    xmax = draw(st.integers(1, 30))
    in_progress = draw(st.frozensets(st.integers(1, xmax - 1))) if xmax > 1 else frozenset()
    return Snapshot(xmax, in_progress)


def visible(snapshot: Snapshot) -> set[int]:
    return {number for number in TRANSACTIONS if snapshot.is_visible(number)}


@given(snapshots(), snapshots(), st.integers(0, 35))
def test_snapshot_union_truncate_and_parse(first: Snapshot, other: Snapshot, last: int) -> None:
    assert visible(first | other) == visible(first) | visible(other)
    assert visible(first.truncate(last)) == {number for number in visible(first) if number <= last}
    assert Snapshot.parse(str(first)) == first
    assert first.xmin == min(set(TRANSACTIONS) - visible(first))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "5:4:",
        "0:4:",
        "1:4",
        "1:4:4",
        "3:4:1",
        "1:4:1,",
        "1:4:-1",
        "1:4: 2",
        "1:4:2\n",
        "a:b:c",
        "١:٤:",
        "9" * 30 + ":" + "9" * 31 + ":",
    ],
)
def test_parse_rejects_invalid_snapshot(text: str) -> None:
    with pytest.raises(ValueError, match="Invalid snapshot"):
        Snapshot.parse(text)


async def test_snapshot_agrees_with_postgresql(server_url: str) -> None:
    connection = await asyncpg.connect(asyncpg_dsn(server_url))
    snapshot = Snapshot(12, frozenset({5, 9})) | Snapshot(15, frozenset({3, 9, 13}))
    rows = await connection.fetch(
        "SELECT number FROM generate_series(1, 39) AS number"
        " WHERE pg_visible_in_snapshot(number::text::xid8, $1::text::pg_snapshot)",
        str(snapshot),
    )
    await connection.close()
    assert {row["number"] for row in rows} == visible(snapshot) == {*range(1, 15)} - {9, 13}
