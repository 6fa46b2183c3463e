"""Create licenses and the notification kind of expiring licenses."""

import sqlalchemy as sa
from alembic import op

from migrations.events import record_changes

revision = "0010"
down_revision = "0009"

_TOLD = ("notifications", "notification_preferences", "notification_templates")
_KINDS_BEFORE = (
    "workflow_waiting",
    "workflow_decided",
    "workflow_commented",
    "workflow_completed",
    "workflow_cancelled",
    "asset_checked_out",
    "asset_checked_in",
    "asset_transferred",
    "asset_due_soon",
    "asset_overdue",
    "reservation_made",
    "reservation_moved",
    "reservation_cancelled",
    "reservation_released",
    "maintenance_due",
    "maintenance_started",
    "maintenance_finished",
    "warranty_ending",
)


def upgrade() -> None:
    op.create_table(
        "licenses",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("manufacturer_id", sa.Uuid(), nullable=True),
        sa.Column("supplier_id", sa.Uuid(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("purchase_date", sa.Date(), nullable=True),
        sa.Column("purchase_price", sa.Numeric(precision=16, scale=2), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("order_number", sa.Text(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("seats >= 1", name=op.f("ck_licenses_seats")),
        sa.CheckConstraint("purchase_price >= 0", name=op.f("ck_licenses_purchase_price")),
        sa.CheckConstraint(
            "purchase_price IS NULL OR currency IS NOT NULL", name=op.f("ck_licenses_price_has_currency")
        ),
        sa.CheckConstraint("expires_on >= purchase_date", name=op.f("ck_licenses_expires_on")),
        sa.ForeignKeyConstraint(
            ["manufacturer_id"], ["manufacturers.id"], name=op.f("fk_licenses_manufacturer_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["suppliers.id"], name=op.f("fk_licenses_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licenses")),
    )
    op.create_index(
        "ix_licenses_expires_on",
        "licenses",
        ["expires_on", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_licenses_manufacturer_id"), "licenses", ["manufacturer_id"], unique=False)
    op.create_index(op.f("ix_licenses_supplier_id"), "licenses", ["supplier_id"], unique=False)
    record_changes("licenses", "license", version_trigger="count_version")
    op.execute("GRANT SELECT, INSERT, UPDATE ON licenses TO sams_app")
    _name_kinds(*_KINDS_BEFORE, "license_ending", "webhook_switched_off")


def downgrade() -> None:
    # What was told of licenses has no place any more.
    for table in _TOLD:
        op.execute(f"DELETE FROM {table} WHERE kind = 'license_ending'")
    _name_kinds(*_KINDS_BEFORE, "webhook_switched_off")
    op.drop_table("licenses")


def _name_kinds(*kinds: str) -> None:
    listed = ", ".join(repr(kind) for kind in kinds)
    for table in _TOLD:
        name = op.f(f"ck_{table}_kind")
        op.drop_constraint(name, table, type_="check")
        op.create_check_constraint(name, table, f"kind IN ({listed})")
