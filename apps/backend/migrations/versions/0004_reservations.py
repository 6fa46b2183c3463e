"""Create reservations, which cannot overlap including their buffers, and calendar keys."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.events import record_changes

revision = "0004"
down_revision = "0003"


# A minute is a minute in every time zone, so this is the same for ever, which the operator does not promise.
MINUTES_AFTER = """
CREATE FUNCTION minutes_after(moment timestamptz, minutes int) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT moment + make_interval(mins => minutes) $$
"""


def upgrade() -> None:
    # What an exclusion constraint needs to compare ids with = beside ranges with &&; the owner may create it.
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.execute(MINUTES_AFTER)
    op.create_table(
        "calendar_keys",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_calendar_keys_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_calendar_keys")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_calendar_keys_key_hash")),
    )
    op.create_table(
        "reservations",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("model_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("buffer_before_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("buffer_after_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "blocked",
            postgresql.TSTZRANGE(),
            sa.Computed(
                "tstzrange(minutes_after(starts_at, -buffer_before_minutes), minutes_after(ends_at, buffer_after_minutes))",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("state", sa.Text(), server_default=sa.text("'reserved'"), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("asset_id"), "="),
            (sa.column("blocked"), "&&"),
            where=sa.text("state = 'reserved'"),
            using="gist",
            name="ex_reservations_overlap",
        ),
        sa.CheckConstraint(
            "state IN ('reserved', 'checked_out', 'cancelled', 'released')",
            name=op.f("ck_reservations_state"),
        ),
        sa.CheckConstraint(
            "buffer_before_minutes >= 0 AND buffer_after_minutes >= 0", name=op.f("ck_reservations_buffers")
        ),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_reservations_period")),
        sa.CheckConstraint("num_nonnulls(category_id, model_id) <= 1", name=op.f("ck_reservations_one_kind")),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_reservations_asset_id")),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_reservations_category_id")),
        sa.ForeignKeyConstraint(["model_id"], ["asset_models.id"], name=op.f("fk_reservations_model_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_reservations_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservations")),
    )
    op.create_index("ix_reservations_asset_id", "reservations", ["asset_id", "starts_at", "id"], unique=False)
    op.create_index("ix_reservations_created_at", "reservations", ["created_at", "id"], unique=False)
    op.create_index("ix_reservations_starts_at", "reservations", ["starts_at", "id"], unique=False)
    op.create_index("ix_reservations_user_id", "reservations", ["user_id", "starts_at", "id"], unique=False)
    op.add_column(
        "categories",
        sa.Column("buffer_before_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.add_column(
        "categories",
        sa.Column("buffer_after_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.create_check_constraint(
        "buffers", "categories", "buffer_before_minutes >= 0 AND buffer_after_minutes >= 0"
    )
    record_changes("reservations", "reservation", version_trigger="count_version")
    op.execute("GRANT SELECT, INSERT, UPDATE ON reservations, calendar_keys TO sams_app")


def downgrade() -> None:
    op.drop_column("categories", "buffer_after_minutes")
    op.drop_column("categories", "buffer_before_minutes")
    op.drop_index("ix_reservations_user_id", table_name="reservations")
    op.drop_index("ix_reservations_starts_at", table_name="reservations")
    op.drop_index("ix_reservations_created_at", table_name="reservations")
    op.drop_index("ix_reservations_asset_id", table_name="reservations")
    op.drop_table("reservations")
    op.drop_table("calendar_keys")
    op.execute("DROP FUNCTION minutes_after")
    op.execute("DROP EXTENSION btree_gist")
