"""PostgreSQL snapshots as sets of transactions: the position of a reader of the events."""

import re
from dataclasses import dataclass
from typing import Self

_TEXT_FORMAT = re.compile(r"(\d{1,18}):(\d{1,18}):((?:\d{1,18}(?:,\d{1,18})*)?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A `pg_snapshot`: all transactions before `xmax` except those that were in progress."""

    xmax: int
    in_progress: frozenset[int]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse the text format of PostgreSQL, `xmin:xmax:xip_list`.

        Raises: ValueError.
        """
        found = _TEXT_FORMAT.fullmatch(text)
        if found is None:
            raise ValueError(f"Invalid snapshot: {text[:100]!r}")
        xmin, xmax = int(found[1]), int(found[2])
        in_progress = frozenset(int(number) for number in found[3].split(",") if number)
        if not 0 < xmin <= xmax or any(not xmin <= number < xmax for number in in_progress):
            raise ValueError(f"Invalid snapshot: {text[:100]!r}")
        return cls(xmax, in_progress)

    def __str__(self) -> str:
        in_progress = ",".join(str(number) for number in sorted(self.in_progress))
        return f"{self.xmin}:{self.xmax}:{in_progress}"

    @property
    def xmin(self) -> int:
        """The first transaction that may be invisible; all before it are visible."""
        return min(self.in_progress, default=self.xmax)

    def is_visible(self, transaction_id: int) -> bool:
        """Return whether the snapshot contains a transaction."""
        return transaction_id < self.xmax and transaction_id not in self.in_progress

    def truncate(self, transaction_id: int) -> Self:
        """Return the snapshot limited to transactions up to and including the given one."""
        xmax = min(self.xmax, transaction_id + 1)
        return type(self)(xmax, frozenset(number for number in self.in_progress if number < xmax))

    def __or__(self, other: Self) -> Self:
        """Return the union of both snapshots."""
        in_progress = (
            number
            for number in self.in_progress | other.in_progress
            if not self.is_visible(number) and not other.is_visible(number)
        )
        return type(self)(max(self.xmax, other.xmax), frozenset(in_progress))


def events_between_sql(
    columns: str,
    *,
    since: str,
    until: str,
    limit: str,
    after_transaction_id: str = "NULL::bigint",
    after_id: str = "NULL::uuid",
    occurred_after: str = "NULL::timestamptz",
) -> str:
    """Return the SQL that selects events visible in the snapshot `until` and not in `since`.

    Rows come in the order of transaction id and event id. `after_transaction_id` and `after_id` resume within
    a transaction that was read in part. Each part of the union is a range of one index, so events that
    were read while a long transaction was in progress are not read again.
    """
    common = f"""
        pg_visible_in_snapshot(transaction_id::text::xid8, {until}::pg_snapshot)
            AND ({occurred_after} IS NULL OR occurred_at > {occurred_after})
        ORDER BY transaction_id, id LIMIT {limit}
    """
    in_progress = f"ARRAY(SELECT pg_snapshot_xip({since}::pg_snapshot)::text::bigint)"
    return f"""
        SELECT {columns} FROM (
            (
                SELECT * FROM events
                WHERE transaction_id = {after_transaction_id} AND id > {after_id} AND {common}
            )
            UNION ALL
            (
                SELECT * FROM events
                WHERE transaction_id = ANY (array_remove({in_progress}, {after_transaction_id})) AND {common}
            )
            UNION ALL
            (
                SELECT * FROM events
                WHERE transaction_id >= greatest({_xmax_sql(since)}, {after_transaction_id} + 1)
                    AND transaction_id < {_xmax_sql(until)} AND {common}
            )
        ) events ORDER BY transaction_id, id LIMIT {limit}
    """  # noqa: S608 - of constants


def _xmax_sql(snapshot: str) -> str:
    return f"pg_snapshot_xmax({snapshot}::pg_snapshot)::text::bigint"
