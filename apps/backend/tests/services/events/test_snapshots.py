"""What has been seen, as sets of transactions: held against sets, and against PostgreSQL."""

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from src.database import asyncpg_dsn
from src.services.events.snapshots import Snapshot

TRANSACTIONS = range(1, 40)


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    following = draw(st.integers(1, 30))
    under_way = draw(st.frozensets(st.integers(1, following - 1))) if following > 1 else frozenset()
    return Snapshot(following, under_way)


def seen(snapshot: Snapshot) -> set[int]:
    return {number for number in TRANSACTIONS if snapshot.sees(number)}


@given(snapshots(), snapshots(), st.integers(0, 35))
def test_snapshots_are_sets(one: Snapshot, other: Snapshot, last: int) -> None:
    assert seen(one | other) == seen(one) | seen(other)
    assert seen(one.up_to(last)) == {number for number in seen(one) if number <= last}
    assert Snapshot.parse(str(one)) == one
    assert one.first == min(set(TRANSACTIONS) - seen(one))


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
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no snapshot"):
        Snapshot.parse(text)


async def test_postgresql_reads_them_alike(server_url: str) -> None:
    connection = await asyncpg.connect(asyncpg_dsn(server_url))
    snapshot = Snapshot(12, frozenset({5, 9})) | Snapshot(15, frozenset({3, 9, 13}))
    rows = await connection.fetch(
        "SELECT number FROM generate_series(1, 39) AS number"
        " WHERE pg_visible_in_snapshot(number::text::xid8, $1::text::pg_snapshot)",
        str(snapshot),
    )
    await connection.close()
    assert {row["number"] for row in rows} == seen(snapshot) == {*range(1, 15)} - {9, 13}
