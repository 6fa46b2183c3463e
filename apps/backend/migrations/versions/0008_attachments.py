"""Create attachments of assets, workflows and maintenances."""

import sqlalchemy as sa
from alembic import op

from migrations.events import record_changes

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "attachments",
        sa.Column("asset_id", sa.Uuid(), nullable=True),
        sa.Column("workflow_id", sa.Uuid(), nullable=True),
        sa.Column("maintenance_id", sa.Uuid(), nullable=True),
        sa.Column("uploaded_by_id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("purged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "num_nonnulls(asset_id, workflow_id, maintenance_id) = 1", name=op.f("ck_attachments_one_thing")
        ),
        sa.CheckConstraint("file_name <> ''", name=op.f("ck_attachments_file_name")),
        sa.CheckConstraint("size > 0", name=op.f("ck_attachments_size")),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name=op.f("ck_attachments_sha256")),
        sa.CheckConstraint("num_nonnulls(width, height) IN (0, 2)", name=op.f("ck_attachments_picture")),
        sa.CheckConstraint("width > 0 AND height > 0", name=op.f("ck_attachments_pixels")),
        sa.CheckConstraint(
            "purged_at IS NULL OR deleted_at IS NOT NULL", name=op.f("ck_attachments_purged_at")
        ),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_attachments_asset_id")),
        sa.ForeignKeyConstraint(["workflow_id"], ["workflows.id"], name=op.f("fk_attachments_workflow_id")),
        sa.ForeignKeyConstraint(
            ["maintenance_id"], ["maintenances.id"], name=op.f("fk_attachments_maintenance_id")
        ),
        sa.ForeignKeyConstraint(["uploaded_by_id"], ["users.id"], name=op.f("fk_attachments_uploaded_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachments")),
    )
    op.create_index("ix_attachments_created_at", "attachments", ["created_at", "id"])
    for thing in ("asset", "workflow", "maintenance"):
        op.create_index(f"ix_attachments_{thing}_id", "attachments", [f"{thing}_id", "created_at", "id"])
    op.create_index(
        "ix_attachments_deleted_at",
        "attachments",
        ["deleted_at"],
        postgresql_where=sa.text("deleted_at IS NOT NULL AND purged_at IS NULL"),
    )
    op.create_table(
        "unfinished_uploads",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unfinished_uploads")),
    )
    op.create_index(op.f("ix_unfinished_uploads_started_at"), "unfinished_uploads", ["started_at"])
    record_changes("attachments", "attachment", version_trigger="count_version")
    op.execute("GRANT SELECT, INSERT, UPDATE ON attachments TO sams_app")
    # The note of an upload goes when its attachment is made, or its file is swept.
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON unfinished_uploads TO sams_app")


def downgrade() -> None:
    op.drop_table("unfinished_uploads")
    op.drop_table("attachments")
