"""Extension of due dates by a workflow, fault reports, and the notification kinds of both."""

import sqlalchemy as sa
from alembic import op

from migrations.events import record_changes
from migrations.locks import lock_tables

revision = "0026"
down_revision = "0025"

TYPES = ("checkout", "checkin", "transfer", "rental", "return", "extension", "maintenance", "disposal")
TYPES_BEFORE = tuple(name for name in TYPES if name != "extension")
KIND_TABLES = ("notifications", "notification_preferences", "notification_templates")
NEW_KINDS = ("asset_due_date_extended", "fault_reported", "fault_report_closed")
KINDS = (
    "workflow_approval_requested",
    "workflow_decided",
    "workflow_commented",
    "workflow_completed",
    "workflow_cancelled",
    "asset_checked_out",
    "asset_checked_in",
    "asset_transferred",
    "asset_due_date_extended",
    "asset_due_soon",
    "asset_overdue",
    "reservation_created",
    "reservation_rescheduled",
    "reservation_cancelled",
    "reservation_no_show",
    "fault_reported",
    "fault_report_closed",
    "maintenance_due",
    "maintenance_started",
    "maintenance_finished",
    "maintenance_cancelled",
    "warranty_expiring",
    "license_expiring",
    "webhook_disabled",
)
KINDS_BEFORE = tuple(kind for kind in KINDS if kind not in NEW_KINDS)


def upgrade() -> None:
    lock_tables()
    _replace_checks("type", ("approval_rules", "workflows"), TYPES)
    _replace_checks("kind", KIND_TABLES, KINDS)
    op.add_column("workflows", sa.Column("assignment_id", sa.Uuid(), nullable=True))
    op.add_column("workflows", sa.Column("due_at", sa.DateTime(timezone=True), nullable=True))
    op.create_foreign_key(
        op.f("fk_workflows_assignment_id"), "workflows", "assignments", ["assignment_id"], ["id"]
    )
    for name, condition in {
        "extension": "(type = 'extension') = (assignment_id IS NOT NULL)",
        "due_at": "(assignment_id IS NULL) = (due_at IS NULL)",
        "due_at_range": "due_at BETWEEN TIMESTAMPTZ '1899-12-31 00:00:00+00'"
        " AND TIMESTAMPTZ '9999-01-02 00:00:00+00'",
    }.items():
        op.create_check_constraint(op.f(f"ck_workflows_{name}"), "workflows", condition)
    op.create_index(
        "uq_workflows_pending_extension",
        "workflows",
        ["assignment_id"],
        unique=True,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_workflows_assignment_id",
        "workflows",
        ["assignment_id"],
        postgresql_where=sa.text("assignment_id IS NOT NULL"),
    )
    _create_fault_reports()


def _create_fault_reports() -> None:
    op.create_table(
        "fault_reports",
        sa.Column("maintenance_id", sa.Uuid(), nullable=False),
        sa.Column("reporter_id", sa.Uuid(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("description <> ''", name=op.f("ck_fault_reports_description")),
        sa.ForeignKeyConstraint(
            ["maintenance_id"], ["maintenances.id"], name=op.f("fk_fault_reports_maintenance_id")
        ),
        sa.ForeignKeyConstraint(["reporter_id"], ["users.id"], name=op.f("fk_fault_reports_reporter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fault_reports")),
    )
    for column in ("maintenance_id", "reporter_id"):
        op.create_index(f"ix_fault_reports_{column}", "fault_reports", [column, "created_at", "id"])
    op.create_index("ix_fault_reports_created_at", "fault_reports", ["created_at", "id"])
    record_changes("fault_reports", "fault_report")
    op.execute("GRANT SELECT, INSERT, UPDATE ON fault_reports TO sams_app")


def downgrade() -> None:
    lock_tables()
    op.drop_table("fault_reports")
    # An extension is the only request that keeps its assignment: without it, it becomes a rental that has ended.
    op.execute("ALTER TABLE workflows DISABLE TRIGGER USER")
    op.execute(
        "UPDATE workflows SET type = 'rental', expected_return_date = (due_at AT TIME ZONE 'UTC')::date,"
        " state = CASE state WHEN 'pending' THEN 'cancelled' ELSE state END, assignment_id = NULL,"
        " due_at = NULL WHERE type = 'extension'"
    )
    op.execute("ALTER TABLE workflows ENABLE TRIGGER USER")
    op.execute("ALTER TABLE approval_rules DISABLE TRIGGER USER")
    op.execute(
        "UPDATE approval_rules SET type = 'rental', deleted_at = coalesce(deleted_at, now())"
        " WHERE type = 'extension'"
    )
    op.execute("ALTER TABLE approval_rules ENABLE TRIGGER USER")
    op.drop_index("ix_workflows_assignment_id", "workflows")
    op.drop_index("uq_workflows_pending_extension", "workflows")
    op.drop_column("workflows", "due_at")
    op.drop_column("workflows", "assignment_id")
    _replace_checks("type", ("approval_rules", "workflows"), TYPES_BEFORE)
    kinds = ", ".join(repr(kind) for kind in NEW_KINDS)
    for table in KIND_TABLES:
        op.execute(f"DELETE FROM {table} WHERE kind IN ({kinds})")
    for kind in NEW_KINDS:
        op.execute(
            f"UPDATE chat_addresses SET kinds = array_remove(kinds, '{kind}') WHERE '{kind}' = ANY (kinds)"
        )
    _replace_checks("kind", KIND_TABLES, KINDS_BEFORE)


def _replace_checks(column: str, tables: tuple[str, ...], values: tuple[str, ...]) -> None:
    listed = ", ".join(repr(value) for value in values)
    for table in tables:
        name = op.f(f"ck_{table}_{column}")
        op.drop_constraint(name, table, type_="check")
        op.create_check_constraint(name, table, f"{column} IN ({listed})")
