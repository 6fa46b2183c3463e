"""Create workflows, approval rules and decisions."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from migrations.events import record_changes

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "approval_rules",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("department_id", sa.Uuid(), nullable=True),
        sa.Column("minimum_price", sa.Numeric(precision=16, scale=2), nullable=True),
        sa.Column("steps", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "type IN ('checkout', 'checkin', 'transfer', 'rental', 'return', 'maintenance', 'disposal')",
            name=op.f("ck_approval_rules_type"),
        ),
        sa.CheckConstraint(
            "jsonb_array_length(steps) BETWEEN 1 AND 10", name=op.f("ck_approval_rules_steps")
        ),
        sa.CheckConstraint("minimum_price >= 0", name=op.f("ck_approval_rules_minimum_price")),
        sa.ForeignKeyConstraint(
            ["category_id"], ["categories.id"], name=op.f("fk_approval_rules_category_id")
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name=op.f("fk_approval_rules_department_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_rules")),
    )
    op.create_table(
        "workflows",
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'pending'"), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=True),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("model_id", sa.Uuid(), nullable=True),
        sa.Column("quantity", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("requester_id", sa.Uuid(), nullable=False),
        sa.Column("requested_for_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expected_return_date", sa.Date(), nullable=True),
        sa.Column("steps", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("step", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_note", sa.Text(), nullable=True),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'approved', 'rejected', 'cancelled', 'completed')",
            name=op.f("ck_workflows_state"),
        ),
        sa.CheckConstraint(
            "type IN ('checkout', 'checkin', 'transfer', 'rental', 'return', 'maintenance', 'disposal')",
            name=op.f("ck_workflows_type"),
        ),
        sa.CheckConstraint("asset_id IS NULL OR quantity = 1", name=op.f("ck_workflows_quantity_of_one")),
        sa.CheckConstraint(
            "num_nonnulls(asset_id, category_id, model_id) = 1", name=op.f("ck_workflows_one_subject")
        ),
        sa.CheckConstraint("quantity BETWEEN 1 AND 100", name=op.f("ck_workflows_quantity")),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_workflows_asset_id")),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_workflows_category_id")),
        sa.ForeignKeyConstraint(["model_id"], ["asset_models.id"], name=op.f("fk_workflows_model_id")),
        sa.ForeignKeyConstraint(
            ["requested_for_id"], ["users.id"], name=op.f("fk_workflows_requested_for_id")
        ),
        sa.ForeignKeyConstraint(["requester_id"], ["users.id"], name=op.f("fk_workflows_requester_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workflows")),
    )
    op.create_index("ix_workflows_asset_id", "workflows", ["asset_id", "created_at", "id"], unique=False)
    op.create_index("ix_workflows_created_at", "workflows", ["created_at", "id"], unique=False)
    op.create_index(
        "ix_workflows_requested_for_id", "workflows", ["requested_for_id", "created_at", "id"], unique=False
    )
    op.create_index(
        "ix_workflows_requester_id", "workflows", ["requester_id", "created_at", "id"], unique=False
    )
    op.create_index("ix_workflows_state", "workflows", ["state", "created_at", "id"], unique=False)
    op.create_index("ix_workflows_type", "workflows", ["type", "created_at", "id"], unique=False)
    op.create_table(
        "workflow_assets",
        sa.Column("workflow_id", sa.Uuid(), nullable=False),
        sa.Column("asset_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_workflow_assets_asset_id")),
        sa.ForeignKeyConstraint(
            ["workflow_id"], ["workflows.id"], name=op.f("fk_workflow_assets_workflow_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workflow_assets")),
    )
    op.create_index(op.f("ix_workflow_assets_asset_id"), "workflow_assets", ["asset_id"], unique=False)
    op.create_index("uq_workflow_assets_asset", "workflow_assets", ["workflow_id", "asset_id"], unique=True)
    op.create_table(
        "workflow_comments",
        sa.Column("workflow_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_workflow_comments_author_id")),
        sa.ForeignKeyConstraint(
            ["workflow_id"], ["workflows.id"], name=op.f("fk_workflow_comments_workflow_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workflow_comments")),
    )
    op.create_index(
        op.f("ix_workflow_comments_workflow_id"), "workflow_comments", ["workflow_id"], unique=False
    )
    op.create_table(
        "workflow_decisions",
        sa.Column("workflow_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("decider_id", sa.Uuid(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["decider_id"], ["users.id"], name=op.f("fk_workflow_decisions_decider_id")),
        sa.ForeignKeyConstraint(
            ["workflow_id"], ["workflows.id"], name=op.f("fk_workflow_decisions_workflow_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workflow_decisions")),
    )
    op.create_index(
        op.f("ix_workflow_decisions_decider_id"), "workflow_decisions", ["decider_id"], unique=False
    )
    op.create_index(
        "uq_workflow_decisions_decider",
        "workflow_decisions",
        ["workflow_id", "step", "decider_id"],
        unique=True,
    )
    op.add_column("departments", sa.Column("manager_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_departments_manager_id"), "departments", ["manager_id"], unique=False)
    op.create_foreign_key(
        "fk_departments_manager_id", "departments", "users", ["manager_id"], ["id"], use_alter=True
    )
    tables = ("approval_rules", "workflows", "workflow_decisions", "workflow_assets", "workflow_comments")
    for table in tables:
        record_changes(table, table.removesuffix("s"), version_trigger="count_version")
    op.execute(f"GRANT SELECT, INSERT, UPDATE ON {', '.join(tables)} TO sams_app")


def downgrade() -> None:
    op.drop_constraint("fk_departments_manager_id", "departments", type_="foreignkey")
    op.drop_index(op.f("ix_departments_manager_id"), table_name="departments")
    op.drop_column("departments", "manager_id")
    op.drop_index("uq_workflow_decisions_decider", table_name="workflow_decisions")
    op.drop_index(op.f("ix_workflow_decisions_decider_id"), table_name="workflow_decisions")
    op.drop_table("workflow_decisions")
    op.drop_index(op.f("ix_workflow_comments_workflow_id"), table_name="workflow_comments")
    op.drop_table("workflow_comments")
    op.drop_index("uq_workflow_assets_asset", table_name="workflow_assets")
    op.drop_index(op.f("ix_workflow_assets_asset_id"), table_name="workflow_assets")
    op.drop_table("workflow_assets")
    op.drop_index("ix_workflows_type", table_name="workflows")
    op.drop_index("ix_workflows_state", table_name="workflows")
    op.drop_index("ix_workflows_requester_id", table_name="workflows")
    op.drop_index("ix_workflows_requested_for_id", table_name="workflows")
    op.drop_index("ix_workflows_created_at", table_name="workflows")
    op.drop_index("ix_workflows_asset_id", table_name="workflows")
    op.drop_table("workflows")
    op.drop_table("approval_rules")
