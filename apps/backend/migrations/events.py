"""Triggers that increment versions, record changes as events and refuse cycles in trees."""

from collections.abc import Iterable

from alembic import op


def record_changes(
    table: str,
    entity_type: str,
    *,
    secret: Iterable[str] = (),
    excluded: Iterable[str] = (),
    untracked: Iterable[str] = (),
    version_trigger: str = "bump_version",
) -> None:
    """Record every change of a table in `events`, and increment the versions of its rows.

    The values of secret columns are recorded as "***", and excluded columns are not recorded. A change of
    only untracked and excluded columns makes no event and no version. Migrations before 0015 pass their name
    of `version_trigger`.
    """
    lists = ", ".join(_list(columns) for columns in (secret, excluded, untracked))
    arguments = f"'{entity_type}', {lists}"
    ignored = _list((*untracked, *excluded)) if untracked else ""
    op.execute(
        f"CREATE TRIGGER {version_trigger} BEFORE UPDATE ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION {version_trigger}({ignored})"
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
    """Create the trigger that refuses a parent that is the row itself or one of its descendants."""
    op.execute(
        f"CREATE TRIGGER refuse_cycle BEFORE INSERT OR UPDATE OF parent_id ON {table} FOR EACH ROW"
        " WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_cycle()"
    )
