"""Refuse statuses of kind available and in_use for assets under maintenance."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

from migrations.scripts import execute_script

revision = "0014"
down_revision = "0013"

FUNCTIONS = Path(__file__).with_suffix(".sql")


def upgrade() -> None:
    op.add_column("maintenances", sa.Column("assignment_before_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_maintenances_assignment_before_id"),
        "maintenances",
        "assignments",
        ["assignment_before_id"],
        ["id"],
    )
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    op.execute("DROP TRIGGER keep_needed_statuses ON statuses")
    op.execute("DROP TRIGGER refuse_use_while_worked_on ON assets")
    op.execute("DROP FUNCTION keep_needed_statuses")
    op.execute("DROP FUNCTION refuse_use_while_worked_on")
    op.drop_column("maintenances", "assignment_before_id")
