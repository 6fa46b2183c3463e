"""Locks of tables in migrations."""

from collections.abc import Iterable

from alembic import op


def lock_tables(tables: Iterable[str]) -> None:
    """Lock tables, in the given order, until the end of the transaction.

    Call it before the first change: a request that holds a row delays the migration, and cannot end it in a
    deadlock half-way. Give the tables in the order in which requests lock their rows.
    """
    op.execute("SET LOCAL lock_timeout = '30s'")
    op.execute(f"LOCK TABLE {', '.join(tables)} IN ACCESS EXCLUSIVE MODE")
