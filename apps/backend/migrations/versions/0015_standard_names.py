"""Bring databases that the first versions made to what migrations 0001 and 0009 make since."""

from pathlib import Path

from alembic import op

from migrations.events import record_changes
from migrations.scripts import execute_script

revision = "0015"
down_revision = "0014"

FIX = Path(__file__).with_name("0015_as_of_fix.sql")

RECORDED = {
    "sessions": ("session", {"derived": ["refresh_token_id"], "quiet": ["last_used_at", "expires_at"]}),
    "api_tokens": ("api_token", {"derived": ["token_hash"], "quiet": ["last_used_at"]}),
    "webhooks": ("webhook", {"secret": ["url", "secret", "previous_secret"], "quiet": ["failing_since"]}),
}
"""Tables whose triggers were made with other arguments at first."""


def upgrade() -> None:
    execute_script(FIX.read_text(encoding="utf-8"))
    for table, (entity_type, columns) in RECORDED.items():
        for trigger in (
            "count_version",
            "refuse_truncate",
            "record_insert",
            "record_update",
            "record_delete",
        ):
            op.execute(f"DROP TRIGGER {trigger} ON {table}")
        record_changes(table, entity_type, **columns)


def downgrade() -> None:
    # What 0014 has in a new database is what it has after the upgrade.
    pass
