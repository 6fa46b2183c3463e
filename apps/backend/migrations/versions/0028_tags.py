"""Free tags of assets."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.events import record_changes
from migrations.locks import lock_tables
from migrations.scripts import execute_script

revision = "0028"
down_revision = "0027"

FUNCTIONS = Path(__file__).with_suffix(".sql")


def upgrade() -> None:
    lock_tables()
    op.create_table(
        "tags",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
    )
    op.create_index(
        "uq_tags_name",
        "tags",
        [sa.literal_column("lower(name)")],
        unique=True,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    record_changes("tags", "tag")
    op.execute("GRANT SELECT, INSERT, UPDATE ON tags TO sams_app")
    # The default is stored in the catalog: no row is rewritten.
    op.add_column(
        "assets",
        sa.Column("tag_ids", postgresql.ARRAY(sa.Uuid()), server_default=sa.text("'{}'"), nullable=False),
    )
    op.create_check_constraint("tag_ids", "assets", "cardinality(tag_ids) <= 50")
    op.create_index("ix_assets_tag_ids", "assets", ["tag_ids"], postgresql_using="gin")
    execute_script(FUNCTIONS.read_text(encoding="utf-8"))


def downgrade() -> None:
    lock_tables()
    op.execute("DROP TRIGGER check_tags_on_insert ON assets")
    op.execute("DROP TRIGGER check_tags_on_update ON assets")
    op.execute("DROP FUNCTION check_tags()")
    op.drop_column("assets", "tag_ids")
    op.drop_table("tags")
