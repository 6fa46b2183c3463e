"""Record changes in the format of the API: amounts as strings, times in UTC with Z."""

from pathlib import Path

from alembic import op

from migrations.scripts import execute_script

revision = "0011"
down_revision = "0010"

FUNCTIONS = Path(__file__).with_suffix(".sql")
FUNCTIONS_BEFORE = Path(__file__).with_name("0001_functions.sql")


def upgrade() -> None:
    # What is recorded stays as it was written: as_of() reads both.
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    before = FUNCTIONS_BEFORE.read_text(encoding="utf-8")
    begin = before.index("CREATE FUNCTION record_events()")
    end = before.index("END $$;", begin)
    op.execute(f"{before[begin:end]}END $$;".replace("CREATE", "CREATE OR REPLACE", 1))
    op.execute("DROP FUNCTION as_told")
