"""Bulk operations on the assets that a filter finds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.locks import lock_tables

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    lock_tables()
    op.create_table(
        "bulk_operations",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuid_v7()"), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("token_id", sa.Uuid(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("data", postgresql.JSONB(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'queued'"), nullable=False),
        sa.Column("asset_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("failed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("problems", postgresql.JSONB(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("error", postgresql.JSONB(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'completed', 'failed')", name=op.f("ck_bulk_operations_state")
        ),
        sa.CheckConstraint(
            "action IN ('update', 'delete', 'restore', 'check_out', 'check_in', 'transfer')",
            name=op.f("ck_bulk_operations_action"),
        ),
        sa.CheckConstraint(
            "0 <= failed AND failed <= done AND done <= total", name=op.f("ck_bulk_operations_progress")
        ),
        sa.CheckConstraint(
            "(state IN ('completed', 'failed')) = (finished_at IS NOT NULL)",
            name=op.f("ck_bulk_operations_finished_at"),
        ),
        sa.CheckConstraint("(state = 'failed') = (error IS NOT NULL)", name=op.f("ck_bulk_operations_error")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_bulk_operations_user_id")),
        sa.ForeignKeyConstraint(["token_id"], ["api_tokens.id"], name=op.f("fk_bulk_operations_token_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_operations")),
    )
    op.create_index("ix_bulk_operations_user_id", "bulk_operations", ["user_id", "id"])
    op.create_index(op.f("ix_bulk_operations_token_id"), "bulk_operations", ["token_id"])
    op.create_index("ix_bulk_operations_finished_at", "bulk_operations", ["finished_at"])
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON bulk_operations TO sams_app")


def downgrade() -> None:
    lock_tables()
    # Their jobs would have no handler.
    op.execute("DELETE FROM pgqueuer.pgqueuer WHERE entrypoint = 'bulk_operations.run'")
    op.drop_table("bulk_operations")
