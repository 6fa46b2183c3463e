"""What a migration calls so that the changes of a table are counted and recorded."""

from collections.abc import Iterable

from alembic import op


def record_changes(
    table: str,
    entity_type: str,
    *,
    secret: Iterable[str] = (),
    derived: Iterable[str] = (),
    quiet: Iterable[str] = (),
) -> None:
    """Record every change of a table in `events`, and count the versions of its rows.

    A secret column is recorded as changed without its values, a derived one not at all,
    and a change of quiet columns alone makes no event and no version, nor with derived ones beside them.
    """
    lists = ", ".join(_list(columns) for columns in (secret, derived, quiet))
    arguments = f"'{entity_type}', {lists}"
    uncounted = _list((*quiet, *derived)) if quiet else ""
    op.execute(
        f"CREATE TRIGGER count_version BEFORE UPDATE ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION count_version({uncounted})"
    )
    op.execute(
        f"CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION refuse_truncate()"
    )
    for change, rows in (
        ("INSERT", "NEW TABLE AS new_rows"),
        ("UPDATE", "OLD TABLE AS old_rows NEW TABLE AS new_rows"),
        ("DELETE", "OLD TABLE AS old_rows"),
    ):
        op.execute(
            f"CREATE TRIGGER record_{change.lower()} AFTER {change} ON {table} REFERENCING {rows}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION record_events({arguments})"
        )


def _list(columns: Iterable[str]) -> str:
    return f"'{{{','.join(columns)}}}'"


def refuse_cycles(table: str) -> None:
    """Refuse a parent that would make a tree's node its own ancestor."""
    op.execute(
        f"CREATE TRIGGER refuse_cycle BEFORE INSERT OR UPDATE OF parent_id ON {table} FOR EACH ROW"
        " WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_cycle()"
    )
