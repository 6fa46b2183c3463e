"""Triggers that count versions, record changes and keep trees free of cycles."""

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
    """Record every change of a table in `events`, and count the versions of its rows.

    The values of a secret column are recorded as "***", an excluded column is not recorded, and a change of
    untracked columns alone, or of untracked and excluded ones, makes no event and no version.
    Migrations before 0015 name the `version_trigger` of their time.
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
    """Add the trigger that refuses a parent below the node itself."""
    op.execute(
        f"CREATE TRIGGER refuse_cycle BEFORE INSERT OR UPDATE OF parent_id ON {table} FOR EACH ROW"
        " WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_cycle()"
    )
