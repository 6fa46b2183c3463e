"""What a reader of the events has seen: a set of transactions, as PostgreSQL writes its snapshots."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

_WRITTEN = re.compile(r"(\d{1,18}):(\d{1,18}):((?:\d{1,18}(?:,\d{1,18})*)?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All transactions before the next one, but for those that were under way: `pg_snapshot`."""

    next: int
    under_way: frozenset[int]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the snapshot that a text is.

        Raises: ValueError.
        """
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise ValueError("This is no snapshot")
        first, following = int(found[1]), int(found[2])
        under_way = frozenset(int(number) for number in found[3].split(",") if number)
        if not 0 < first <= following or any(not first <= number < following for number in under_way):
            raise ValueError("This is no snapshot")
        return cls(following, under_way)

    def __str__(self) -> str:
        under_way = ",".join(str(number) for number in sorted(self.under_way))
        return f"{self.first}:{self.next}:{under_way}"

    @property
    def first(self) -> int:
        """The first transaction that it may not have seen: all before were seen."""
        return min(self.under_way, default=self.next)

    def sees(self, transaction_id: int) -> bool:
        """Return whether it has seen a transaction."""
        return transaction_id < self.next and transaction_id not in self.under_way

    def up_to(self, transaction_id: int) -> Self:
        """Return what it has seen of the transactions up to one, this included."""
        following = min(self.next, transaction_id + 1)
        return type(self)(following, _before(following, self.under_way))

    def __or__(self, other: Self) -> Self:
        """Return what one or the other has seen."""
        events_between_sql = (
            number
            for number in self.under_way | other.under_way
            if not self.sees(number) and not other.sees(number)
        )
        return type(self)(max(self.next, other.next), frozenset(events_between_sql))


def events_between_sql(
    what: str,
    *,
    since: str,
    until: str,
    at_most: str,
    begun: str = "NULL::bigint",
    after: str = "NULL::uuid",
    later_than: str = "NULL::timestamptz",
) -> str:
    """Return the SQL for events that one snapshot has seen and another has not, in transactions' order.

    Of a transaction that has been begun with, only those after an event. Each part is a range of an index, so
    what was seen while a long transaction was under way is not read again.
    """
    common = f"""
        pg_visible_in_snapshot(transaction_id::text::xid8, {until}::pg_snapshot)
            AND ({later_than} IS NULL OR occurred_at > {later_than})
        ORDER BY transaction_id, id LIMIT {at_most}
    """
    under_way = f"ARRAY(SELECT pg_snapshot_xip({since}::pg_snapshot)::text::bigint)"
    return f"""
        SELECT {what} FROM (
            (SELECT * FROM events WHERE transaction_id = {begun} AND id > {after} AND {common})
            UNION ALL
            (
                SELECT * FROM events
                WHERE transaction_id = ANY (array_remove({under_way}, {begun})) AND {common}
            )
            UNION ALL
            (
                SELECT * FROM events
                WHERE transaction_id >= greatest({_next(since)}, {begun} + 1)
                    AND transaction_id < {_next(until)} AND {common}
            )
        ) events ORDER BY transaction_id, id LIMIT {at_most}
    """  # noqa: S608 - of constants


def _next(snapshot: str) -> str:
    return f"pg_snapshot_xmax({snapshot}::pg_snapshot)::text::bigint"


def _before(following: int, numbers: Iterable[int]) -> frozenset[int]:
    return frozenset(number for number in numbers if number < following)
