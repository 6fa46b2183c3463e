"""Record every check-out, check-in and transfer as an event of the asset, also those made by SQL."""

from pathlib import Path

from alembic import op

from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0016"
down_revision = "0015"

FUNCTIONS = Path(__file__).with_suffix(".sql")


def upgrade() -> None:
    lock_tables()
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    lock_tables()
    for trigger in ("record_holder_insert", "record_holder_update"):
        op.execute(f"DROP TRIGGER {trigger} ON assignments")
    op.execute("DROP FUNCTION record_holder_change")
