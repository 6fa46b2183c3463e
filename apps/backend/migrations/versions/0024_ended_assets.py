"""Assets that end have no open dependents, whoever writes; notifications of cancelled maintenance.

A period of the past, which holds nothing any more, cannot make a cycle of assets that hold each other.
"""

from collections.abc import Sequence
from pathlib import Path

from alembic import op

from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0024"
down_revision = "0023"

FUNCTIONS = Path(__file__).with_suffix(".sql")

NEW_KIND = "maintenance_cancelled"
KINDS = (
    *("workflow_approval_requested", "workflow_decided", "workflow_commented", "workflow_completed"),
    *("workflow_cancelled", "asset_checked_out", "asset_checked_in", "asset_transferred", "asset_due_soon"),
    *("asset_overdue", "reservation_created", "reservation_rescheduled", "reservation_cancelled"),
    *("reservation_no_show", "maintenance_due", "maintenance_started", "maintenance_finished"),
    *(NEW_KIND, "warranty_expiring", "license_expiring", "webhook_disabled"),
)
TABLES = ("notifications", "notification_preferences", "notification_templates")


def upgrade() -> None:
    lock_tables()
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))
    _allow_kinds(KINDS)
    _refuse_holding_cycles("UPDATE OF parent_asset_id, checked_in_at", "AND NEW.checked_in_at IS NULL ")


def downgrade() -> None:
    lock_tables()
    _refuse_holding_cycles("UPDATE OF parent_asset_id", "")
    for table in TABLES:
        op.execute(f"DELETE FROM {table} WHERE kind = '{NEW_KIND}'")
    op.execute(
        f"UPDATE chat_addresses SET kinds = array_remove(kinds, '{NEW_KIND}') WHERE '{NEW_KIND}' = ANY (kinds)"
    )
    _allow_kinds([kind for kind in KINDS if kind != NEW_KIND])
    op.execute("DROP TRIGGER lock_and_refuse_retirement ON statuses")
    op.execute("DROP TRIGGER refuse_open_dependents ON assets")
    for function in (
        "refuse_retirement_of_status()",
        "refuse_open_dependents()",
        "has_open_dependents(uuid)",
    ):
        op.execute(f"DROP FUNCTION {function}")


def _allow_kinds(kinds: Sequence[str]) -> None:
    listed = ", ".join(repr(kind) for kind in kinds)
    for table in TABLES:
        name = op.f(f"ck_{table}_kind")
        op.drop_constraint(name, table, type_="check")
        op.create_check_constraint(name, table, f"kind IN ({listed})")


def _refuse_holding_cycles(update: str, condition: str) -> None:
    op.execute("DROP TRIGGER refuse_holding_cycle ON assignments")
    op.execute(
        f"CREATE TRIGGER refuse_holding_cycle BEFORE INSERT OR {update} ON assignments FOR EACH ROW"
        f" WHEN (NEW.parent_asset_id IS NOT NULL {condition})"
        " EXECUTE FUNCTION refuse_holding_cycle()"
    )
