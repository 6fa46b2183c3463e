"""Keep statuses and holders consistent, and link reservations to the requests that they were made for."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0018"
down_revision = "0017"

FUNCTIONS = Path(__file__).with_suffix(".sql")
FUNCTIONS_BEFORE = Path(__file__).with_name("0015_standard_names.sql")
TRIGGERS = {
    "refuse_status_of_assignment": "assignments",
    "refuse_status_of_returned_asset": "assignments",
    "refuse_status_of_held_asset": "assets",
    "refuse_change_of_held_status": "statuses",
}


def upgrade() -> None:
    lock_tables()
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))
    op.add_column("reservations", sa.Column("workflow_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_reservations_workflow_id"), "reservations", "workflows", ["workflow_id"], ["id"]
    )
    op.create_index(op.f("ix_reservations_workflow_id"), "reservations", ["workflow_id"])


def downgrade() -> None:
    lock_tables()
    op.drop_column("reservations", "workflow_id")
    for trigger, table in TRIGGERS.items():
        op.execute(f"DROP TRIGGER {trigger} ON {table}")
        op.execute(f"DROP FUNCTION {trigger}")
    op.execute("DROP FUNCTION can_be_held")
    script = FUNCTIONS_BEFORE.read_text(encoding="utf-8")
    start = script.index("CREATE FUNCTION protect_system_statuses")
    end = script.index("END $$;", start) + len("END $$;")
    execute_script(script[start:end].replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"))
