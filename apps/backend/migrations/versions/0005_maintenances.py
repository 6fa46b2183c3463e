"""Create maintenances."""

import sqlalchemy as sa
from alembic import op

from migrations.events import record_changes

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "maintenances",
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'planned'"), nullable=False),
        sa.Column("supplier_id", sa.Uuid(), nullable=True),
        sa.Column("planned_for", sa.Date(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cost", sa.Numeric(precision=16, scale=2), nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("is_warranty", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("recurrence_rule", sa.Text(), nullable=True),
        sa.Column("every_months", sa.Integer(), nullable=True),
        sa.Column("status_before_id", sa.Uuid(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "kind IN ('repair', 'inspection', 'upgrade', 'cleaning', 'calibration', 'other')",
            name=op.f("ck_maintenances_kind"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'under_way', 'done', 'cancelled')", name=op.f("ck_maintenances_state")
        ),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_maintenances_cost")),
        sa.CheckConstraint("every_months BETWEEN 1 AND 120", name=op.f("ck_maintenances_every_months")),
        sa.CheckConstraint("finished_at >= started_at", name=op.f("ck_maintenances_period")),
        sa.CheckConstraint(
            "num_nonnulls(recurrence_rule, every_months) <= 1", name=op.f("ck_maintenances_one_recurrence")
        ),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_maintenances_asset_id")),
        sa.ForeignKeyConstraint(
            ["status_before_id"], ["statuses.id"], name=op.f("fk_maintenances_status_before_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["suppliers.id"], name=op.f("fk_maintenances_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_maintenances")),
    )
    op.create_index(
        "ix_maintenances_asset_id", "maintenances", ["asset_id", "created_at", "id"], unique=False
    )
    op.create_index("ix_maintenances_created_at", "maintenances", ["created_at", "id"], unique=False)
    op.create_index("ix_maintenances_planned_for", "maintenances", ["planned_for", "id"], unique=False)
    op.create_index(op.f("ix_maintenances_supplier_id"), "maintenances", ["supplier_id"], unique=False)
    op.create_index(
        "uq_maintenances_under_way",
        "maintenances",
        ["asset_id"],
        unique=True,
        postgresql_where=sa.text("state = 'under_way' AND deleted_at IS NULL"),
    )
    record_changes("maintenances", "maintenance", version_trigger="count_version")
    op.execute("GRANT SELECT, INSERT, UPDATE ON maintenances TO sams_app")


def downgrade() -> None:
    op.drop_index(
        "uq_maintenances_under_way",
        table_name="maintenances",
        postgresql_where=sa.text("state = 'under_way' AND deleted_at IS NULL"),
    )
    op.drop_index(op.f("ix_maintenances_supplier_id"), table_name="maintenances")
    op.drop_index("ix_maintenances_planned_for", table_name="maintenances")
    op.drop_index("ix_maintenances_created_at", table_name="maintenances")
    op.drop_index("ix_maintenances_asset_id", table_name="maintenances")
    op.drop_table("maintenances")
