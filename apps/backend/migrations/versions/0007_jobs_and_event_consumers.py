"""Create the job queue and the positions of event consumers."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

from migrations.scripts import execute_script

revision = "0007"
down_revision = "0006"

PGQUEUER = Path(__file__).with_name("0007_pgqueuer.sql")


def upgrade() -> None:
    execute_script(PGQUEUER.read_text(encoding="utf-8"))
    op.execute("GRANT USAGE ON SCHEMA pgqueuer TO sams_app")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgqueuer TO sams_app")
    op.execute("GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgqueuer TO sams_app")

    # The existing events were published long ago. A constant is added without writing the rows again.
    op.add_column(
        "events", sa.Column("transaction_id", sa.BigInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.alter_column(
        "events", "transaction_id", server_default=sa.text("(pg_current_xact_id())::text::bigint")
    )
    op.create_index("ix_events_transaction_id", "events", ["transaction_id", "id"], unique=False)
    op.create_table(
        "feeds",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "snapshot", sa.Text(), server_default=sa.text("(pg_current_snapshot())::text"), nullable=False
        ),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("after_transaction_id", sa.BigInteger(), nullable=True),
        sa.Column("after_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "num_nulls(target, after_transaction_id, after_id) IN (0, 3)", name=op.f("ck_feeds_target")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_feeds")),
    )
    op.execute("GRANT SELECT, INSERT, UPDATE ON feeds TO sams_app")


def downgrade() -> None:
    op.drop_table("feeds")
    op.drop_index("ix_events_transaction_id", table_name="events")
    op.drop_column("events", "transaction_id")
    op.execute("DROP SCHEMA pgqueuer CASCADE")
