"""Let the contents of an asset follow its location."""

from pathlib import Path

from alembic import op

from migrations.scripts import execute_script

revision = "0021"
down_revision = "0015"

FUNCTIONS = Path(__file__).with_suffix(".sql")

# The location of the outermost asset, for all that it contains.
_MOVE_CONTENTS = """
WITH RECURSIVE contents (id, location_id) AS (
    SELECT content.asset_id, parent.location_id
    FROM assignments content
    JOIN assets parent ON parent.id = content.parent_asset_id
    WHERE content.checked_in_at IS NULL AND NOT EXISTS (
        SELECT FROM assignments outer_assignment
        WHERE outer_assignment.asset_id = parent.id AND outer_assignment.checked_in_at IS NULL
            AND outer_assignment.parent_asset_id IS NOT NULL
    )
    UNION ALL
    SELECT content.asset_id, contents.location_id
    FROM contents
    JOIN assignments content ON content.parent_asset_id = contents.id AND content.checked_in_at IS NULL
)
UPDATE assets SET location_id = contents.location_id
FROM contents WHERE contents.id = assets.id AND assets.location_id IS DISTINCT FROM contents.location_id
"""


def upgrade() -> None:
    _lock_tables()
    op.execute(
        "SELECT set_config('sams.actor_name', 'sams migrate', true),"
        " set_config('sams.note', 'The contents of an asset have its location', true)"
    )
    op.execute(_MOVE_CONTENTS)
    op.execute("SELECT set_config('sams.actor_name', '', true), set_config('sams.note', '', true)")
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    _lock_tables()
    op.execute("DROP TRIGGER place_content ON assignments")
    for trigger in ("move_contents", "protect_location_of_content"):
        op.execute(f"DROP TRIGGER {trigger} ON assets")
    for function in ("place_content", "move_contents", "protect_location_of_content"):
        op.execute(f"DROP FUNCTION {function}")
    op.execute("DROP FUNCTION set_location_of_parent")


def _lock_tables() -> None:
    """Lock the changed tables before the first change, in the order in which requests lock their rows."""
    op.execute("SET LOCAL lock_timeout = '30s'")
    op.execute("LOCK TABLE custom_fields, assets, assignments IN ACCESS EXCLUSIVE MODE")
