"""Let the contents of an asset follow its location, and search assets by custom fields."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0021"
down_revision = "0020"

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
    lock_tables()
    op.execute(
        "SELECT set_config('sams.actor_name', 'sams migrate', true),"
        " set_config('sams.note', 'The contents of an asset have its location', true)"
    )
    op.execute(_MOVE_CONTENTS)
    op.execute("SELECT set_config('sams.actor_name', '', true), set_config('sams.note', '', true)")
    op.add_column(
        "custom_fields",
        sa.Column("searchable", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    _create_values()
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    lock_tables()
    for change in ("insert", "update"):
        op.execute(f"DROP TRIGGER index_custom_fields_on_{change} ON assets")
        op.execute(f"DROP TRIGGER index_searchable_field_on_{change} ON custom_fields")
    for function in ("index_custom_fields", "index_searchable_field", "searchable_values(jsonb)"):
        op.execute(f"DROP FUNCTION {function}")
    op.drop_table("custom_field_values")
    op.drop_column("custom_fields", "searchable")
    op.execute("DROP TRIGGER place_content ON assignments")
    for trigger in ("move_contents", "protect_location_of_content"):
        op.execute(f"DROP TRIGGER {trigger} ON assets")
    for function in ("place_content", "move_contents", "protect_location_of_content"):
        op.execute(f"DROP FUNCTION {function}")
    op.execute("DROP FUNCTION set_location_of_parent")


def _create_values() -> None:
    op.create_table(
        "custom_field_values",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("number", sa.Numeric(), nullable=True),
        sa.Column("sort_value", sa.Text(), sa.Computed("left(value, 200)", persisted=True), nullable=False),
        sa.Column(
            "search_text", sa.Text(), sa.Computed("search_text(value)", persisted=True), nullable=False
        ),
        sa.Column(
            "search_grams",
            postgresql.ARRAY(sa.Integer()),
            sa.Computed("search_grams(search_text(value))", persisted=True),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_custom_field_values_asset_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("asset_id", "key", name=op.f("pk_custom_field_values")),
    )
    op.create_index(
        "ix_custom_field_values_sort_value", "custom_field_values", ["key", "sort_value", "asset_id"]
    )
    op.create_index("ix_custom_field_values_number", "custom_field_values", ["key", "number", "asset_id"])
    op.create_index(
        "ix_custom_field_values_search_grams",
        "custom_field_values",
        ["search_grams"],
        postgresql_using="gin",
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON custom_field_values TO sams_app")
